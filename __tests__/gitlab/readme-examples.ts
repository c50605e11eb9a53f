/** The examples in the component's README.md, and pipelines in the documents: each block, and what it includes. */
import { parse } from 'yaml';
import { z } from 'zod';
import {
  fencesOf,
  readDocument,
  readDocuments,
  type Document,
  type Fence,
} from '../docs/markdown.js';

const includeSchema = z.object({
  component: z.string().optional(),
  project: z.string().optional(),
  inputs: z.record(z.string(), z.string()),
});

const exampleSchema = z.looseObject({ include: z.array(includeSchema) });

const ruleSchema = z.strictObject({ if: z.string() });
const jobSchema = z.looseObject({
  stage: z.string().optional(),
  rules: z.array(ruleSchema).optional(),
  environment: z.string().optional(),
  dependencies: z.array(z.string()).optional(),
  script: z.union([z.string(), z.array(z.string())]).optional(),
});

/** What an example writes of a job, beside what the component brings. */
export type ExampleJob = z.infer<typeof jobSchema>;

export interface Example {
  /** `gitlab/README.md:26`. */
  readonly name: string;
  readonly text: string;
  readonly includes: readonly z.infer<typeof includeSchema>[];
  /** By name; a job of the component is there if the example adds anything to it. */
  readonly jobs: Readonly<Record<string, ExampleJob>>;
  /** Names of the jobs of the component. */
  readonly gates: readonly string[];
}

export const readme: Document = readDocument('gitlab/README.md');

/** The blocks of YAML. Throws if one includes nothing. */
export function readExamples(): readonly Example[] {
  const blocks = fencesOf(readme).filter(({ language }) => language === 'yaml');
  return blocks.map((fence) => toExample(readme.path, fence));
}

/** The blocks of other documents that are marked as a pipeline. */
export function readPipelines(): readonly Example[] {
  return readDocuments().flatMap((document) =>
    fencesOf(document)
      .filter(({ info }) => info === 'pipeline')
      .map((fence) => toExample(document.path, fence)),
  );
}

function toExample(path: string, { text, line }: Fence): Example {
  const { include, stages: _, ...others } = exampleSchema.parse(parse(text));
  return {
    ...{ name: `${path}:${String(line)}`, text, includes: include },
    jobs: z.record(z.string(), jobSchema).parse(others),
    gates: include.map(({ inputs }) => inputs['job-name'] ?? 'promotion-gate'),
  };
}
