/** The standard decision on GitHub: what it says, where, and what it costs. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { outputNames } from '../../../src/report/outputs.js';
import { head } from './repository.js';
import { newWorld, standard, type World } from './worlds.js';

let world: World;
afterEach(async () => {
  expect(world.github.violations).toEqual([]);
  await world.github.close();
});

describe('the standard decision', () => {
  test('is one read and one write', async () => {
    world = await newWorld({ deployed: 'before' });
    const run = await world.run();
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(world.github.counts()).toEqual({ reads: 1, writes: 1 });
    const sha = head(world.repo);
    expect(run.outputs).toMatchObject({ decision: 'allow', enforced: 'true', sha });
    expect(Object.keys(run.outputs).sort()).toEqual([...outputNames].sort());
    expect(world.repo.statuses).toMatchObject([
      { sha, state: 'success', context: 'promotion-gate / shop / production' },
    ]);
    expect(run.summary).toContain('### ✅ Allowed: shop');
  });

  test('with default records adds one write, once their branch is there', async () => {
    world = await newWorld({ deployed: 'before', policy: { ...standard, more: '' } });
    expect((await world.run()).code).toBe(0);
    const before = world.github.counts();
    expect((await world.run()).code).toBe(0);
    const after = world.github.counts();
    expect({
      reads: after.reads - before.reads,
      writes: after.writes - before.writes,
    }).toEqual({ reads: 1, writes: 2 });
  });

  test('as long as nothing was deployed, one more read confirms that (F05)', async () => {
    world = await newWorld();
    expect((await world.run()).code).toBe(0);
    expect(world.github.counts()).toEqual({ reads: 2, writes: 1 });
  });

  test('a failed check blocks', async () => {
    world = await newWorld({ unit: 'failure' });
    const run = await world.run();
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({
      decision: 'block',
      'reason-code': 'required-checks/not-passed',
    });
    expect(world.repo.statuses).toMatchObject([{ state: 'failure' }]);
  });
});
