/** Worlds that scenarios begin with: a project with a policy whose answer today is known. */
import { expect } from '@jest/globals';
import { outputNames } from '../../../src/report/outputs.js';
import type { Files } from '../github/repository.js';
import { policyWith, type PolicyParts } from '../policies.js';
import { startFakeGitlab, type FakeGitlab } from './fake-gitlab.js';
import type { Pipeline, Project, Protection } from './model.js';
import * as made from './project.js';
import { runGate, type GateRun, type RunOptions } from './runner.js';

/** Short budgets: no scenario waits for what it knows will not come. */
export const shortBudgets = {
  PROMOTION_GATE_ATTEMPT: '4s',
  PROMOTION_GATE_TOTAL: '20s',
  PROMOTION_GATE_SETTLE: '300ms',
  PROMOTION_GATE_BACKOFF: '40ms',
};

export const checks = 'required-checks: { unit: { gitlab: { job: build } } }';
export const noRecords = 'records: { store: none }';

/** The standard decision: own policy, required job and windows, a status, no records. */
export const standard: PolicyParts = {
  production: `windows: { open: [always], frozen: [long-ago] }\n${checks}`,
  more: noRecords,
};

export interface World {
  readonly gitlab: FakeGitlab;
  readonly project: Project;
  /** Of a push to the default branch, with the job `build`. */
  readonly pipeline: Pipeline;
  /** Runs the built gate; the environment is `production` and the budgets are short unless said otherwise. */
  readonly run: (options?: Partial<RunOptions>) => Promise<GateRun>;
}

export interface WorldOptions {
  readonly policy?: PolicyParts | string | undefined;
  readonly files?: Files;
  readonly protections?: readonly Protection[];
  readonly visibility?: Project['visibility'];
  /** What became of the job `build`; `none` for no such job. */
  readonly build?: 'success' | 'failed' | 'running' | 'canceled' | 'skipped' | 'manual' | 'none';
  /** Whether the head was deployed before. */
  readonly deployed?: 'before' | 'never';
}

const open: World[] = [];

/** A project whose default branch holds the policy and one commit, built by `build`; `closeWorlds` closes it. */
export async function newWorld(options: WorldOptions = {}): Promise<World> {
  const { policy = standard, files = {}, build = 'success', deployed = 'never' } = options;
  const { protections, visibility } = options;
  const gitlab = await startFakeGitlab();
  const text = typeof policy === 'string' ? policy : policyWith(policy);
  const own = text === '' ? {} : { '.promotion-gate.yml': text };
  const project = gitlab.project({
    files: { 'README.md': 'shop\n', ...own, ...files },
    environments: ['production'],
    ...(protections === undefined ? {} : { protections }),
    ...(visibility === undefined ? {} : { visibility }),
  });
  const pipeline = made.pipeline(project);
  if (build !== 'none') made.job(pipeline, 'build', { status: build });
  if (deployed === 'before') made.deployment(project);
  const world: World = {
    gitlab,
    project,
    pipeline,
    run: (given = {}) =>
      runGate({
        ...{ gitlab, project, pipeline, environment: 'production' },
        ...given,
        inputs: { environment: 'production', ...given.inputs },
        env: { ...shortBudgets, ...given.env },
      }),
  };
  open.push(world);
  return world;
}

/** For `afterEach`: nobody asked what GitLab does not document, or anybody but GitLab. */
export async function closeWorlds(): Promise<void> {
  const worlds = open.splice(0);
  await Promise.all(worlds.map(({ gitlab }) => gitlab.close()));
  for (const { gitlab } of worlds) {
    expect(gitlab.violations).toEqual([]);
    expect(gitlab.canary.requests()).toEqual([]);
  }
}

export interface Told {
  readonly code: number;
  readonly decision: string | undefined;
  readonly enforced: string | undefined;
  readonly reason: string | undefined;
  /** The last status of each name, `failed promotion-gate / shop / production`. */
  readonly statuses: readonly string[];
}

/** Demands that every declared output was written once. */
export function told(run: GateRun, project: Project): Told {
  expect(Object.keys(run.outputs).sort()).toEqual([...outputNames].sort());
  const { decision, enforced, 'reason-code': reason } = run.outputs;
  const posted = new Map(
    project.statuses
      .filter(({ name }) => name.startsWith('promotion-gate'))
      .map(({ name, status }) => [name, status]),
  );
  const statuses = [...posted].map(([name, status]) => `${status} ${name}`);
  return { code: run.code, decision, enforced, reason, statuses };
}

export const production = 'promotion-gate / shop / production';

export const allowed: Told = {
  code: 0,
  decision: 'allow',
  enforced: 'true',
  reason: expect.any(String) as unknown as string,
  statuses: [`success ${production}`],
};
export function blocked(reason: string): Told {
  const statuses = [`failed ${production}`];
  return { code: 1, decision: 'block', enforced: 'true', reason, statuses };
}
/** Could not decide: what is posted must be no success. */
export const undecided = { code: 3, decision: 'inconclusive', enforced: 'true' } as const;

/** No world may tell an allow that it did not give. */
export function expectNoSuccess(project: Project): void {
  const green = project.statuses.filter(
    ({ name, status }) => name.startsWith('promotion-gate') && status === 'success',
  );
  expect(green).toEqual([]);
}

/** The run ended as one that said something else than allow, on every path that it is told. */
export function expectNoAllow(run: GateRun, project: Project): void {
  const { code, decision } = told(run, project);
  expect(['1 block', '2 error', '3 inconclusive']).toContain(`${code} ${decision ?? ''}`);
  expectNoSuccess(project);
}
