/** The pipeline of a project that includes the component, and deploys if the gate allows it. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Values } from '../../gitlab/component.js';
import type { ComponentProject } from './component-project.js';

/** A job of the component: its inputs, and what the pipeline writes over it. */
export interface Gate {
  readonly inputs?: Values;
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface ConfigurationOptions {
  readonly component: ComponentProject;
  /** The commit of the component; that of the release if it is absent. */
  readonly release?: string;
  /** How it is included; as a component if it is absent. */
  readonly include?: 'component' | 'project';
  /** One gate before the stage deploy if they are absent. */
  readonly gates?: readonly Gate[];
  /** What the job `deploy` does, in an example before its own script; it ends well if nothing is said. */
  readonly deploy?: string;
  /** The text of a pipeline, which counts instead of gates and include; for `./deploy.sh` it tells what is checked out. */
  readonly example?: string;
  /** What the job `tests` of an example does; nothing if it is absent. */
  readonly tests?: string;
}

export const gateName = 'promotion-gate';
export const testsName = 'tests';
/** What `deploy` saw of its environment, one of its artifacts. */
export const seenFile = 'seen.env';

/** `.gitlab-ci.yml`: JSON is YAML. */
export function toConfiguration(options: ConfigurationOptions): object {
  const { gates = [{}], deploy = 'echo it is out', example } = options;
  if (example !== undefined) return fromExample(options, example);
  return {
    stages: ['gate', 'deploy'],
    include: gates.map((gate) => toInclude(options, inputsOf(gate))),
    ...Object.fromEntries(gates.map((gate) => [nameOf(gate), gate.more ?? {}])),
    deploy: {
      stage: 'deploy',
      needs: [gateName],
      ...toDeploy(deploy),
    },
  };
}

function toOutside(line: string): string {
  return line === './deploy.sh' ? `echo "DEPLOYED=$(git rev-parse HEAD)" >> ${seenFile}` : line;
}

function toDeploy(...script: readonly string[]): object {
  return {
    script: [`env > ${seenFile}`, ...script],
    artifacts: { when: 'always', paths: [seenFile] },
  };
}

const exampleSchema = z.looseObject({
  include: z.array(z.object({ inputs: z.record(z.string(), z.string()) })),
  deploy: z.looseObject({ script: z.union([z.string(), z.array(z.string())]) }),
});

/** All of the example counts but where the component lies, and what its own jobs do. */
function fromExample(
  { component, tests, deploy: before }: ConfigurationOptions,
  example: string,
): object {
  const place = `$CI_SERVER_FQDN/${component.project.path}/${gateName}@${component.commit}`;
  const { include, deploy, ...others } = exampleSchema.parse(parse(example));
  const own =
    testsName in others
      ? { [testsName]: { ...(others[testsName] as object), script: tests ?? 'true' } }
      : {};
  return {
    ...others,
    ...own,
    include: include.map(({ inputs }) => ({ component: place, inputs })),
    deploy: {
      ...deploy,
      ...toDeploy(
        ...(before === undefined ? [] : [before]),
        ...[deploy.script].flat().map(toOutside),
      ),
    },
  };
}

/** The gates that an example includes. */
export function gatesOf(example: string): readonly Gate[] {
  return exampleSchema.parse(parse(example)).include.map(({ inputs }) => ({ inputs }));
}

function toInclude({ component, release, include }: ConfigurationOptions, inputs: Values): object {
  const { commit, project } = component;
  const ref = release ?? commit;
  return include === 'project'
    ? { project: project.path, ref, file: `${gateName}.yml`, inputs: { ...inputs, ref } }
    : { component: `$CI_SERVER_FQDN/${project.path}/${gateName}@${ref}`, inputs };
}

export function inputsOf({ inputs = {} }: Gate): Values {
  return { environment: 'production', stage: 'gate', ...inputs };
}

export function nameOf(gate: Gate): string {
  return inputsOf(gate)['job-name'] ?? gateName;
}
