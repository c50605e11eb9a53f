/** Attempts on the results that a rule requires: forged, skipped, too early, and looked away from. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, head } from '../github/repository.js';
import type { PolicyParts } from '../policies.js';
import { builtAt, expectHeld, type Attempt } from './attempts.js';
import type { CiStatus } from './model.js';
import * as made from './project.js';
import {
  blocked,
  closeWorlds,
  newWorld,
  noRecords,
  production,
  told,
  type World,
} from './worlds.js';

afterEach(closeWorlds);

const external: PolicyParts = {
  production: `windows: { open: [always] }
required-checks: { scan: { gitlab: { external: scan } } }`,
  more: noRecords,
};

function scanned(
  { project }: World,
  given: Partial<Parameters<typeof made.externalStatus>[1]> = {},
) {
  return made.externalStatus(project, { name: 'scan', ...given });
}

describe('T44: a status of the same name', () => {
  const mallory = made.user('mallory');
  const attempts: readonly Attempt[] = [
    {
      name: 'by somebody else, over the one that failed',
      attack(world) {
        // In one pipeline the newest of a name is the latest, whoever set it.
        scanned(world, { status: 'failed' }).retried = true;
        scanned(world, { user: mallory });
      },
      reason: 'gate/fact-failed',
      says: 'was set by 2 (',
    },
    {
      name: 'by somebody else, in a pipeline of its own',
      attack(world) {
        scanned(world, { status: 'failed' });
        const { id } = made.pipeline(world.project, { source: 'external' });
        scanned(world, { user: mallory, pipelineId: id });
      },
      reason: 'gate/fact-failed',
      says: 'was set by 2 (',
    },
    {
      name: 'on another commit',
      attack({ project }) {
        const sha = commit(project.git, { branch: 'other' });
        made.externalStatus(project, { name: 'scan', sha });
      },
      reason: 'gate/fact-failed',
      says: 'no external status "scan"',
    },
    {
      name: 'that only looks the same',
      attack: (world) => void scanned(world, { name: 'Scan' }),
      reason: 'gate/fact-failed',
      says: 'no external status "scan"',
    },
  ];
  test.each(attempts)('$name', (attempt) =>
    expectHeld({
      ...attempt,
      world: { policy: external },
      fair: (world) => void scanned(world),
    }),
  );

  test('by somebody alone: lint warns of a policy that does not say whose it is', async () => {
    const world = await newWorld({ policy: external });
    const ran = await world.run({ inputs: { command: 'lint' } });
    expect(ran.log).toContain('policy/authorless-status');
    expect(ran.log).toContain('whoever may push can set the status "scan"');
    const production = external.production.replace('external: scan', 'external: scan, author: bob');
    const named = await newWorld({ policy: { ...external, production } });
    const silent = await named.run({ inputs: { command: 'lint' } });
    expect(silent.log).not.toContain('policy/authorless-status');
  });

  test('by whom it always was set: the newest counts', async () => {
    const world = await newWorld({ policy: external });
    scanned(world, { status: 'failed' }).retried = true;
    scanned(world);
    expect((await world.run()).outputs['decision']).toBe('allow');
  });
});

test('F18: a page whose Link header was lost is not the whole list', async () => {
  const many = (world: World) => {
    for (let count = 0; count < 110; count += 1) scanned(world, { user: made.user('mallory') });
    return {};
  };
  await expectHeld({
    name: 'the failure of somebody else is on the page after it',
    world: { policy: external },
    fair: many,
    attack(world) {
      scanned(world, { status: 'failed' });
      many(world);
      world.gitlab.fault('no-link', { when: 'commit/statuses', times: 'always' });
    },
    reason: 'gate/fact-failed',
    says: 'has no Link header',
  });
});

describe('T40: a change brings its own result along', () => {
  const attempts: readonly Attempt[] = [
    {
      name: 'as a job in place of the status from outside',
      world: { policy: external },
      fair: (world) => void scanned(world),
      attack: ({ pipeline }) => void made.job(pipeline, 'scan'),
      reason: 'gate/fact-failed',
      says: 'is a job and no external status',
    },
    {
      name: 'as a trigger job in place of the status from outside',
      world: { policy: external },
      fair: (world) => void scanned(world),
      attack: ({ pipeline }) => void made.job(pipeline, 'scan', { bridge: true }),
      reason: 'gate/fact-failed',
      says: 'is a trigger job and no external status',
    },
    {
      name: 'as a job that GitLab does not find (F05)',
      world: { policy: external },
      fair: (world) => void scanned(world),
      attack({ pipeline, gitlab }) {
        made.job(pipeline, 'scan');
        gitlab.fault('not-found', { when: 'pipeline/jobs', times: 'always' });
      },
      reason: 'gate/fact-failed',
    },
    {
      name: 'as a status in place of the job',
      world: { build: 'none' },
      fair: ({ pipeline }) => void made.job(pipeline, 'build'),
      attack: ({ project }) => void made.externalStatus(project, { name: 'build' }),
      reason: 'gate/fact-failed',
      says: 'no job "build"',
    },
    {
      name: 'as two jobs of one name',
      world: { build: 'none' },
      fair: ({ pipeline }) => void made.job(pipeline, 'build'),
      attack({ pipeline }) {
        made.job(pipeline, 'build', { status: 'failed' });
        made.job(pipeline, 'build');
        for (const job of pipeline.jobs) job.retried = false;
      },
      reason: 'gate/fact-failed',
      says: '2 jobs "build"',
    },
    {
      name: 'in the pipeline of another commit',
      world: { build: 'none' },
      fair: ({ pipeline }) => void made.job(pipeline, 'build'),
      attack({ project }) {
        const sha = commit(project.git, { branch: 'other' });
        made.job(made.pipeline(project, { sha, ref: 'other' }), 'build');
      },
      reason: 'gate/fact-failed',
      says: 'no job "build"',
    },
  ];
  test.each(attempts)('$name', expectHeld);
});

describe('T45: a job that did not fail', () => {
  const statuses: readonly CiStatus[] = ['skipped', 'manual', 'canceled', 'created'];
  test.each(statuses)('for it is %s', async (status) => {
    const waits = status === 'created';
    await expectHeld({
      name: status,
      world: { build: 'none' },
      fair: ({ pipeline }) => void made.job(pipeline, 'build'),
      attack: ({ pipeline }) => void made.job(pipeline, 'build', { status, finishedAt: null }),
      reason: waits ? 'required-checks/pending' : 'required-checks/not-passed',
    });
  });

  test('or may: `allow_failure` makes a failure no success', async () => {
    await expectHeld({
      name: 'allow_failure: true',
      world: { build: 'none' },
      fair: ({ pipeline }) => void made.job(pipeline, 'build', { allowFailure: true }),
      attack: ({ pipeline }) =>
        void made.job(pipeline, 'build', { status: 'failed', allowFailure: true }),
      reason: 'required-checks/not-passed',
    });
  });

  test('in the external status: skipped is none', async () => {
    await expectHeld({
      name: 'skipped',
      world: { policy: external },
      fair: (world) => void scanned(world),
      attack: (world) => void scanned(world, { status: 'skipped' }),
      reason: 'required-checks/not-passed',
    });
  });
});

describe('T46: the gate is asked before the result is there', () => {
  test('the job comes while it waits, or it does not', async () => {
    await expectHeld({
      name: 'no job yet',
      world: { build: 'none' },
      fair: ({ gitlab, pipeline }) => {
        const when = { when: 'pipeline/jobs', nth: 2 };
        gitlab.before(when, () => void made.job(pipeline, 'build'));
        return { env: { PROMOTION_GATE_SETTLE: '3s', PROMOTION_GATE_TOTAL: '20s' } };
      },
      attack: () => undefined,
      reason: 'gate/fact-failed',
      says: 'no job "build"',
    });
  });

  test('of a commit without any pipeline', async () => {
    await expectHeld({
      name: 'asked for by its digits',
      stage({ project }) {
        const sha = head(project.git);
        commit(project.git, { files: { 'next.txt': 'x\n' } });
        return { ...builtAt(project), inputs: { sha } };
      },
      attack({ project, pipeline }) {
        project.pipelines.splice(project.pipelines.indexOf(pipeline), 1);
      },
      reason: 'gate/fact-failed',
      says: 'no pipeline with the job "build"',
    });
  });
});

describe('T30: an answer of the past', () => {
  test('a job that is retried reads everything anew, and its red takes the place of the green', async () => {
    const { project, pipeline, run } = await newWorld();
    expect((await run()).outputs['decision']).toBe('allow');
    made.job(pipeline, 'build', { status: 'failed' });
    expect(told(await run(), project)).toEqual(blocked('required-checks/not-passed'));
    made.job(pipeline, 'build');
    expect((await run()).outputs['decision']).toBe('allow');
  });

  test('what this very pipeline has deployed already counts', async () => {
    const deployedBy = ({ project, pipeline }: World, status: 'success' | 'running') => {
      const job = made.job(pipeline, 'deploy', { status });
      made.deployment(project, { status, job: { job, pipeline } });
      return {};
    };
    await expectHeld({
      name: 'the pipeline is run to its end, and then the gate again',
      world: {
        policy: {
          production: 'windows: { open: [always], cadence: { apart: 2h } }',
          more: noRecords,
        },
      },
      fair: (world) => deployedBy(world, 'running'),
      attack: (world) => deployedBy(world, 'success'),
      reason: 'gate/waiting',
    });
  });
});

test('T06: whoever looks away from the exit code meets a red status and a block in the variables', async () => {
  const { project, run } = await newWorld({ build: 'failed' });
  const ran = await run();
  expect(ran.reports.dotenv).toMatch(/^DECISION=block$/m);
  expect(ran.reports.dotenv).toMatch(/^VALID_UNTIL=$/m);
  expect(project.statuses).toMatchObject([
    { name: production, status: 'failed', allowFailure: false },
  ]);
  expect(ran.reports.junit).toMatch(/<failure/);
});
