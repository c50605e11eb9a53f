/** The component as it is published, taken apart: header, job, script, and the job that inputs give. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { toComponentProject } from '../../scripts/gitlab-project.mjs';

const inputSchema = z.strictObject({
  // Each of them is a text: GitLab pastes it into another one.
  type: z.literal('string'),
  description: z.string(),
  default: z.string().optional(),
  options: z.array(z.string()).optional(),
  regex: z.string().optional(),
});

const headerSchema = z.strictObject({
  spec: z.strictObject({
    component: z.array(z.string()).optional(),
    inputs: z.record(z.string(), inputSchema),
  }),
});

const jobSchema = z.looseObject({
  script: z.tuple([z.string()]),
  variables: z.record(z.string(), z.string()),
});

export type ComponentInput = z.infer<typeof inputSchema>;
export type Job = z.infer<typeof jobSchema>;
export type Values = Readonly<Record<string, string>>;

/** What `npm run publish:gitlab -- OUT acme/promotion-gate SERVER` writes. */
export function treeFor(server: string): ReadonlyMap<string, Buffer> {
  return toComponentProject({ root: '.', project: 'acme/promotion-gate', server });
}

export const tree = treeFor('https://gitlab.com');

export const templatePath = 'templates/promotion-gate.yml';

/** The commit that a component is included at, in tests that have none. */
export const someCommit = 'c0ffee'.padEnd(40, '0');

/** A file of the tree as text. Throws if it is not there. */
export function textOf(path: string, from = tree): string {
  const bytes = from.get(path);
  if (bytes === undefined) throw new Error(`${path} is not published`);
  return bytes.toString('utf8');
}

/** The two documents of a component: what it takes, and the configuration that inputs are pasted into. */
export function partsOf(
  path: string,
  from = tree,
): { readonly header: string; readonly body: string } {
  const [header = '', body = '', ...others] = textOf(path, from).split(/^---$/m);
  if (others.length > 0) throw new Error(`${path} has more than two documents`);
  return { header, body };
}

/** Declared inputs by name. Throws if the header has another shape. */
export function inputsOf(path: string): Readonly<Record<string, ComponentInput>> {
  return headerSchema.parse(parse(partsOf(path).header)).spec.inputs;
}

/** As GitLab pastes inputs: as text, before the YAML is read. */
export function paste(body: string, values: Values): string {
  const all: Values = {
    ...Object.fromEntries(
      Object.entries(inputsOf(templatePath)).map(([name, input]) => [name, input.default ?? '']),
    ),
    ...values,
  };
  return body.replaceAll(/\$\[\[ (inputs|component)\.([\w-]+) \]\]/g, (_, context, name: string) =>
    context === 'component' ? someCommit : (all[name] ?? ''),
  );
}

/** The job that inputs give, by its name; `from` is the tree of another server. */
export function jobOf(values: Values, from = tree): Readonly<Record<string, Job>> {
  return z
    .record(z.string(), jobSchema)
    .parse(
      parse(paste(partsOf(templatePath, from).body, { environment: 'production', ...values })),
    );
}

/** Why GitLab would refuse a value; it matches with RE2 and takes a part for a match. */
export function refusalOf(input: ComponentInput | undefined, value: string): string | undefined {
  if (input === undefined) return 'no such input';
  if (input.options?.includes(value) === false) return 'not an option';
  if (input.regex === undefined || new RegExp(input.regex).test(value)) return undefined;
  return 'not of the form';
}

/** The version of the project, as package.json has it. */
export function projectVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')))
    .version;
}
