/** What becomes of a verdict that cannot be posted or recorded, and that nothing is there twice. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { amplePatience } from '../faults/matrix.js';
import { losses, refusals, writeBudgets } from '../faults/writes.js';
import type { FaultName } from './faults.js';
import { recommended } from './fake.js';
import { pullRequest } from './happenings.js';
import { commit, head } from './repository.js';
import { flatten, get } from './objects.js';
import type { ActionRun, RunOptions } from './runner.js';
import { newWorld, standard, type World, type WorldOptions } from './worlds.js';

let world: World;
afterEach(async () => {
  expect(world.github.violations).toEqual([]);
  expect(world.github.canary.requests()).toEqual([]);
  await world.github.close();
});

async function worldWith(more: string, options: WorldOptions = {}): Promise<World> {
  return newWorld({ ...options, policy: { ...standard, more } });
}

function told({ code, outputs }: ActionRun): unknown {
  return { code, decision: outputs['decision'] };
}

/** Paths of the records on a branch of the repository. */
function records({ repo }: World): readonly string[] {
  const tip = repo.refs.get('refs/heads/promotion-gate/records');
  const tree = get(repo.objects, tip, 'commit')?.tree;
  return tree === undefined ? [] : [...flatten(repo.objects, tree).keys()];
}

describe('the commit status', () => {
  test.each(refusals)('F22: refused by %s, an allow stays an allow and says so', async (fault) => {
    world = await worldWith('records: { store: none }');
    world.github.fault(fault, { when: 'repos/create-commit-status', times: 'always' });
    const run = await world.run({ env: writeBudgets });
    expect(told(run)).toEqual({ code: 0, decision: 'allow' });
    expect(world.repo.statuses).toEqual([]);
    expect(run.summary).toContain('### ✅ Allowed: shop');
    expect(run.log).toContain('the commit status was not posted');
  });

  test.each(refusals)('F22: refused by %s, a block stays a block', async (fault) => {
    world = await worldWith('records: { store: none }', { unit: 'failure' });
    world.github.fault(fault, { when: 'repos/create-commit-status', times: 'always' });
    const run = await world.run({ env: writeBudgets });
    expect(told(run)).toEqual({ code: 1, decision: 'block' });
    expect(run.log).toContain('the commit status was not posted');
  });

  test.each(losses)(
    'F21: with its answer lost to %s the same one is posted at most again',
    async (fault) => {
      world = await worldWith('records: { store: none }');
      world.github.fault(fault, { when: 'repos/create-commit-status' });
      expect(told(await world.run({ env: writeBudgets }))).toEqual({ code: 0, decision: 'allow' });
      const { statuses } = world.repo;
      expect(statuses.length).toBeGreaterThanOrEqual(1);
      expect(statuses.length).toBeLessThanOrEqual(2);
      const shown = new Set(
        statuses.map(({ sha, context, state }) => `${sha} ${context} ${state}`),
      );
      expect([...shown]).toEqual([
        `${head(world.repo)} promotion-gate / shop / production success`,
      ]);
    },
  );
});

/** The branch of records is there: a run before made it. */
async function recordedWorld(more: string): Promise<World> {
  const made = await worldWith(more);
  expect(told(await made.run({ env: amplePatience }))).toEqual({ code: 0, decision: 'allow' });
  commit(made.repo, { files: { 'README.md': 'a better shop\n' } });
  made.repo.statuses.length = 0;
  const unit = made.repo.checkRuns[0];
  if (unit !== undefined)
    made.repo.checkRuns.push({ ...unit, id: unit.id + 1, sha: head(made.repo) });
  return made;
}

describe('the record', () => {
  test.each(refusals)(
    'F32: refused by %s, an allow that has to be recorded is none',
    async (fault) => {
      world = await recordedWorld('records: { store: branch }');
      world.github.fault(fault, { when: 'AppendRecord', times: 'always' });
      const run = await world.run({ env: writeBudgets });
      expect(told(run)).toEqual({ code: 3, decision: 'inconclusive' });
      expect(world.repo.statuses.map(({ state }) => state)).toEqual(['error']);
      expect(records(world)).toHaveLength(1);
    },
  );

  test.each(refusals)(
    'F32: refused by %s, an allow stays where nothing demands it',
    async (fault) => {
      world = await recordedWorld('');
      world.github.fault(fault, { when: 'AppendRecord', times: 'always' });
      const run = await world.run({ env: writeBudgets });
      expect(told(run)).toEqual({ code: 0, decision: 'allow' });
      expect(run.log).toContain('the decision was not recorded');
      expect(records(world)).toHaveLength(1);
    },
  );

  test.each(losses)(
    'F21: with its answer lost to %s it is found, and there once',
    async (fault) => {
      world = await recordedWorld('records: { store: branch }');
      world.github.fault(fault, { when: 'AppendRecord' });
      expect(told(await world.run({ env: writeBudgets }))).toEqual({ code: 0, decision: 'allow' });
      expect(records(world)).toHaveLength(2);
    },
  );

  test.each(['git/create-tree', 'git/create-commit', 'git/create-ref'])(
    'F21: the first one, with the answer to %s lost, is there once',
    async (operation) => {
      world = await worldWith('records: { store: branch }');
      world.github.fault('lost-reply', { when: operation });
      expect(told(await world.run({ env: writeBudgets }))).toEqual({ code: 0, decision: 'allow' });
      expect(records(world)).toHaveLength(1);
    },
  );
});

describe('the check run', () => {
  const permissions = { ...recommended, checks: 'write' } as const;
  const asked = (): Partial<RunOptions> => ({
    inputs: { publish: 'check-run' },
    token: world.github.token({ permissions }),
    env: writeBudgets,
  });
  const ours = () => world.repo.checkRuns.filter(({ name }) => name.startsWith('promotion-gate'));

  test.each(refusals)('F22: refused by %s, a status tells the same', async (fault) => {
    world = await worldWith('records: { store: none }');
    world.github.fault(fault, { when: 'checks/create', times: 'always' });
    const run = await world.run(asked());
    expect(told(run)).toEqual({ code: 0, decision: 'allow' });
    expect(ours()).toEqual([]);
    expect(world.repo.statuses).toMatchObject([{ state: 'success' }]);
    expect(run.log).toContain('a commit status was posted instead');
  });

  test.each(losses)('F21: with its answer lost to %s there is one', async (fault) => {
    world = await worldWith('records: { store: none }');
    world.github.fault(fault, { when: 'checks/create' });
    expect(told(await world.run(asked()))).toEqual({ code: 0, decision: 'allow' });
    expect(ours()).toMatchObject([{ conclusion: 'success' }]);
  });
});

describe('the comment of a preview', () => {
  const permissions = { ...recommended, 'pull-requests': 'write' } as const;

  async function preview(fault: FaultName, times: number | 'always'): Promise<ActionRun> {
    world = await worldWith('records: { store: none }');
    const { repo, github } = world;
    const sha = commit(repo, { branch: 'change', files: { 'README.md': 'a better shop\n' } });
    const { number } = pullRequest(repo, { headRef: 'change' });
    github.fault(fault, { when: ({ kind, writes }) => kind === 'graphql' && writes, times });
    const own = { id: repo.id };
    return world.run({
      eventName: 'pull_request',
      event: { number, pull_request: { number, head: { sha, repo: own }, base: { repo: own } } },
      ref: `refs/pull/${number}/merge`,
      sha,
      token: github.token({ permissions }),
      env: writeBudgets,
    });
  }
  const comments = () => world.repo.pulls.flatMap((pull) => pull.comments);

  test.each(refusals)('F22: refused by %s, the preview ends as it would', async (fault) => {
    const run = await preview(fault, 'always');
    expect(run.code).toBe(0);
    expect(run.outputs['enforced']).toBe('false');
    expect(run.log).toContain('the comment was not posted');
    expect(comments()).toEqual([]);
  });

  test.each(losses)('F21: with its answer lost to %s there is one', async (fault) => {
    expect((await preview(fault, 1)).code).toBe(0);
    expect(comments()).toHaveLength(1);
  });
});
