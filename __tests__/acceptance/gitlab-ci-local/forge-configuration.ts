/** The pipeline of a project that includes the component, and deploys if the gate allows it. */
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
  /** What the job `deploy` does; it ends well if nothing is said. */
  readonly deploy?: string;
}

export const gateName = 'promotion-gate';
/** What `deploy` saw of its environment, one of its artifacts. */
export const seenFile = 'seen.env';

/** `.gitlab-ci.yml`: JSON is YAML. */
export function toConfiguration(options: ConfigurationOptions): object {
  const { gates = [{}], deploy = 'echo it is out' } = options;
  return {
    stages: ['gate', 'deploy'],
    include: gates.map((gate) => toInclude(options, inputsOf(gate))),
    ...Object.fromEntries(gates.map((gate) => [nameOf(gate), gate.more ?? {}])),
    deploy: {
      stage: 'deploy',
      needs: [gateName],
      script: [`env > ${seenFile}`, deploy],
      artifacts: { when: 'always', paths: [seenFile] },
    },
  };
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
