/** A run that is cancelled, at each of its requests and while it waits: exit 3, nothing allowed, and soon. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { outputNames } from '../../../src/report/outputs.js';
import { head } from './repository.js';
import type { ActionRun } from './runner.js';
import { everywhere, mergedPull } from './scenes.js';
import { newWorld, standard, type World } from './worlds.js';

let world: World;
afterEach(async () => {
  await world.github.close();
  expect(world.github.violations).toEqual([]);
});

const allOutputs = [...outputNames].sort();
/** Far less than the requests may take, with room for a busy machine. */
const soon = 12_000;
/** Requests may hang for longer than the runner waits. */
const patient = { PROMOTION_GATE_ATTEMPT: '30s', PROMOTION_GATE_TOTAL: '60s' };

function expectCancelled(run: ActionRun): void {
  expect(run.code).toBe(3);
  expect(run.milliseconds).toBeLessThan(soon);
  expect(Object.keys(run.outputs).sort()).toEqual(allOutputs);
  expect(run.outputs).toMatchObject({ decision: 'inconclusive', 'valid-until': '' });
}

describe.each(['SIGTERM', 'SIGINT'] as const)('F30: %s while GitHub does not answer', (name) => {
  test.each([1, 2, 3])('request %i of a run that records', async (nth) => {
    world = await newWorld({ policy: { ...standard, more: '' } });
    world.github.fault('silent', { nth });
    expectCancelled(await world.run({ signal: { name, atRequest: nth }, env: patient }));
  });

  test.each([1, 2, 3, 4])('request %i of a run that posts everywhere', async (nth) => {
    world = await newWorld();
    mergedPull(world.repo);
    world.github.fault('silent', { nth });
    const token = world.github.token({ permissions: everywhere });
    const inputs = { publish: 'status,check-run,comment' };
    expectCancelled(
      await world.run({ token, inputs, signal: { name, atRequest: nth }, env: patient }),
    );
  });
});

describe('F30: what a cancelled run leaves', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s while it waits for a check: a status that says so',
    async (name) => {
      world = await newWorld({ unit: 'none' });
      const run = await world.run({
        signal: { name, atRequest: 2 },
        env: { ...patient, PROMOTION_GATE_SETTLE: '20s' },
      });
      expectCancelled(run);
      expect(run.outputs).toMatchObject({
        'reason-code': 'gate/cancelled',
        environment: 'production',
      });
      expect(world.repo.statuses).toMatchObject([{ state: 'error' }]);
      expect(world.repo.statuses[0]?.description).toMatch(/^Cancelled: .*before it had decided/);
    },
  );

  test('before anything was answered: an error on the commit of the event', async () => {
    world = await newWorld();
    world.github.fault('silent', { nth: 1 });
    const run = await world.run({ signal: { name: 'SIGTERM', atRequest: 1 }, env: patient });
    expectCancelled(run);
    expect(world.repo.statuses).toMatchObject([{ sha: head(world.repo), state: 'error' }]);
  });

  test('before the commit of a name is known: none', async () => {
    world = await newWorld();
    world.github.fault('silent', { nth: 1 });
    const inputs = { sha: 'main' };
    const signal = { name: 'SIGTERM', atRequest: 1 } as const;
    expectCancelled(await world.run({ inputs, signal, env: patient }));
    expect(world.repo.statuses).toEqual([]);
  });

  test('does not hang where GitHub answers nothing at all', async () => {
    world = await newWorld();
    world.github.fault('silent', { times: 'always' });
    expectCancelled(await world.run({ signal: { name: 'SIGTERM', atRequest: 1 }, env: patient }));
  });

  test('does not hang where its status is never answered', async () => {
    world = await newWorld({ unit: 'none' });
    world.github.fault('silent', { when: 'write', times: 'always' });
    expectCancelled(
      await world.run({
        signal: { name: 'SIGTERM', atRequest: 2 },
        env: { ...patient, PROMOTION_GATE_SETTLE: '20s' },
      }),
    );
  });

  test('never says allowed: neither the newest status nor the last outputs', async () => {
    world = await newWorld({ deployed: 'before' });
    // The answer to the status of an allow is late: the signal comes in between.
    world.github.fault('lost-reply', { when: 'repos/create-commit-status' });
    world.github.latency = 150;
    const run = await world.run({ signal: { name: 'SIGTERM', atRequest: 2 }, env: patient });
    expectCancelled(run);
    const states = world.repo.statuses.map(({ state }) => state);
    expect(states).toEqual(['success', 'error']);
  });
});
