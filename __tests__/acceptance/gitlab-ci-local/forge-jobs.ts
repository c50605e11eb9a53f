/** What GitLab's runner would tell each job of a pipeline, as variables that gitlab-ci-local gives them. */
import { join } from 'node:path';
import type { Values } from '../../gitlab/component.js';
import type { Job } from '../gitlab/model.js';
import { job } from '../gitlab/project.js';
import { newJob, type JobOptions } from '../gitlab/runner-environment.js';
import { shortBudgets } from '../gitlab/worlds.js';
import { audienceOf, expandAudience, type Audience } from './audience.js';
import { inputsOf, nameOf, testsName, type Gate } from './forge-configuration.js';

export interface ForgeJobOptions extends Pick<
  JobOptions,
  'gitlab' | 'project' | 'token' | 'idToken' | 'mergeRequest'
> {
  readonly pipeline: NonNullable<JobOptions['pipeline']>;
  readonly gates?: readonly Gate[];
  /** What the job `tests` does, which is then a job of the forge too. */
  readonly tests?: string;
  /** Variables that somebody sets for the pipeline. */
  readonly variables?: Values;
  /** Makes another ID token out of the one that is right. */
  readonly exchange?: (own: string) => string;
}

export interface ForgeJobs {
  readonly jobs: readonly Job[];
  /** The job `tests`, if it does anything; it has not ended. */
  readonly tests: Job | undefined;
  /** Of each job of the component, before variables are put in. */
  readonly audiences: Readonly<Record<string, Audience>>;
  /** `.gitlab-ci-local.yml`: JSON is YAML. */
  readonly configuration: object;
  /** Names that only the runner sets. */
  readonly predefined: readonly string[];
}

/**
 * Adds the jobs to the pipeline of the fake; `builds` is where gitlab-ci-local has their folders, `fetching`
 * what a job needs that fetches the project with git.
 */
export function newForgeJobs(
  options: ForgeJobOptions,
  { builds, fetching }: { readonly builds: string; readonly fetching: Values },
): ForgeJobs {
  const { gates = [{}] } = options;
  const deploy = newJob({ ...placeOf(options), token: null, name: 'deploy' });
  deploy.job.status = 'created';
  const tests =
    options.tests === undefined
      ? undefined
      : job(options.pipeline, testsName, { status: 'running' });
  const all = gates.map((gate) => newGate(options, gate, builds));
  return {
    jobs: [...(tests === undefined ? [] : [tests]), ...all.map(({ job }) => job), deploy.job],
    tests,
    audiences: Object.fromEntries(all.map(({ job, audience }) => [job.name, audience])),
    configuration: {
      deploy: { variables: { ...deploy.variables, ...branchless(options), ...fetching } },
      ...Object.fromEntries(all.map(({ job, variables }) => [job.name, { variables }])),
    },
    predefined: Object.keys(all[0]?.variables ?? {}),
  };
}

function placeOf({ gitlab, project, pipeline, mergeRequest }: ForgeJobOptions) {
  const of = mergeRequest === undefined ? {} : { mergeRequest };
  return { gitlab, project, pipeline, ...of };
}

/** A pipeline of a merge request is of no branch, and gitlab-ci-local would name the one that is checked out. */
function branchless({ mergeRequest }: ForgeJobOptions): Values {
  return mergeRequest === undefined ? {} : { CI_COMMIT_BRANCH: '' };
}

function newGate(options: ForgeJobOptions, gate: Gate, builds: string) {
  const { pipeline, token, exchange = (own) => own } = options;
  const [name, inputs] = [nameOf(gate), inputsOf(gate)];
  const audience = audienceOf(inputs);
  const known = { CI_COMMIT_SHA: pipeline.sha, CI_COMMIT_BRANCH: pipeline.ref };
  const aud = expandAudience(audience, { ...known, ...options.variables });
  const { job, variables } = newJob({
    ...{ ...placeOf(options), name },
    ...(token === undefined ? {} : { token }),
    stage: inputs['stage'] ?? 'test',
    environment: inputs['environment'] ?? '',
    idToken: { aud, ...options.idToken },
  });
  return {
    ...{ job, audience },
    variables: {
      ...variables,
      ...branchless(options),
      ...shortBudgets,
      PROMOTION_GATE_ID_TOKEN: exchange(variables['PROMOTION_GATE_ID_TOKEN'] ?? ''),
      CI_PROJECT_DIR: join(builds, name),
    },
  };
}

/** What became of the jobs, by exit code; one that did not run was skipped. */
export function settle(jobs: readonly Job[], codes: Readonly<Record<string, number>>): void {
  for (const job of jobs) {
    const code = codes[job.name];
    job.status = code === undefined ? 'skipped' : code === 0 ? 'success' : 'failed';
  }
}
