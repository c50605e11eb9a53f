/** One behaviour on both forges: verdict, exit code and reasons of the checks that exist. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { dateFromToday } from '../policies.js';
import { commit, head } from '../github/repository.js';
import type { WorldOptions } from './forge.js';
import { checks, noRecords, timed } from './policies.js';
import {
  allowed,
  blocked,
  closeWorlds,
  forges,
  newWorld,
  told,
  undecided,
  waiting,
  wrong,
  type Told,
} from './told.js';

afterEach(closeWorlds);

/** An instant some hours ago, RFC 3339 in UTC. */
function ago(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

interface Row {
  readonly name: string;
  readonly world: WorldOptions;
  readonly expected: Told;
}

function production(text: string): WorldOptions {
  return { policy: { production: `${text}\n${checks}`, more: noRecords } };
}

const rows: readonly Row[] = [
  { name: 'all is as the policy wants it', world: {}, expected: allowed },
  {
    name: 'a freeze that is on',
    world: production('windows: { open: [always], frozen: [these-days] }'),
    expected: waiting('windows/frozen'),
  },
  {
    name: 'a window that opens next week',
    world: production('windows: { open: [next-week] }'),
    expected: waiting('windows/closed'),
  },
  {
    name: 'a required check that failed',
    world: { unit: 'failure' },
    expected: blocked('required-checks/not-passed'),
  },
  {
    name: 'T46: a required check that has not ended',
    world: { unit: 'running' },
    expected: blocked('required-checks/pending'),
  },
  {
    name: 'T46: a required check that is not there',
    world: { unit: 'none' },
    expected: undecided('gate/fact-failed'),
  },
  {
    name: 'a check with no source on this forge',
    world: {
      policy: {
        production: 'required-checks: { tests: { git: { file: build/checks.json } } }',
        more: noRecords,
      },
    },
    expected: undecided('gate/fact-unsupported'),
  },
  {
    name: 'a freeze and a failed check',
    world: { ...production('windows: { open: [always], frozen: [these-days] }'), unit: 'failure' },
    expected: blocked('windows/frozen', 'required-checks/not-passed'),
  },
  {
    name: 'a freeze that is only observed',
    world: production('windows: { open: [always], frozen: [these-days], enforce: observe }'),
    expected: allowed,
  },
  {
    name: 'no policy',
    world: { policy: '' },
    expected: wrong('policy/absent', ['red promotion-gate / production']),
  },
  {
    name: 'a key that is none',
    world: production('windows: { opne: [always] }'),
    expected: wrong('policy/unknown-key', ['red promotion-gate / production']),
  },
];

describe.each(forges)('$name', (forge) => {
  test.each(rows)('$name', async ({ world: options, expected }) => {
    const world = await newWorld(forge, options);
    expect(told(await world.run(), world)).toEqual(expected);
  });

  test('a broken policy is told with its line, in the log', async () => {
    const world = await newWorld(forge, production('windows: { opne: [always] }'));
    expect((await world.run()).log).toMatch(/\.promotion-gate\.yml:\d+:\d+/);
  });

  test('an environment that the policy does not know', async () => {
    const world = await newWorld(forge);
    const ran = await world.run({ inputs: { environment: 'moon' } });
    expect(told(ran, world)).toMatchObject({ code: 2, decision: 'error' });
    expect(world.posted().filter((each) => each.startsWith('green'))).toEqual([]);
  });

  test('a window that opens next week says when', async () => {
    const world = await newWorld(forge, production('windows: { open: [next-week] }'));
    const { outputs } = await world.run();
    expect(outputs['retry-at']).toBe(`${dateFromToday(6)}T00:00:00Z`);
  });

  test('a check that failed and was run again counts as it is now', async () => {
    const world = await newWorld(forge, { unit: 'failure' });
    world.check('success');
    expect(told(await world.run(), world)).toEqual(allowed);
  });

  test('T45: a check that passed and was run again counts as it is now', async () => {
    const world = await newWorld(forge);
    world.check('failure');
    expect(told(await world.run(), world)).toEqual(blocked('required-checks/not-passed'));
  });
});

describe.each(forges)('deployments, $name', (forge) => {
  const apart = timed('cadence: { apart: 2h }');
  const afterFailure = timed('cadence: { after-failure: 6h }');

  test.each([
    ['none', undefined, apart, allowed],
    ['one of long ago', { at: ago(5) }, apart, allowed],
    ['one of a moment ago', { at: ago(1) }, apart, waiting('windows/too-soon')],
    ['one elsewhere', { at: ago(1), environment: 'staging' }, apart, allowed],
    ['a failed one', { at: ago(3), outcome: 'failure' }, afterFailure, waiting('windows/too-soon')],
    ['a failed one of long ago', { at: ago(9), outcome: 'failure' }, afterFailure, allowed],
  ] as const)('%s', async (_, deployment, policy, expected) => {
    const world = await newWorld(forge, { policy });
    if (deployment !== undefined) world.deployed(deployment);
    expect(told(await world.run(), world)).toEqual(expected);
  });

  test('T66: that may not be read', async () => {
    const world = await newWorld(forge, { policy: apart });
    world.forbidDeployments();
    const ran = await world.run();
    expect(told(ran, world)).toMatchObject({ code: 3, decision: 'inconclusive' });
    expect(ran.reasons).toContain('gate/fact-unsupported');
  });

  const scoped: WorldOptions = production(`windows: { open: [always] }
also: { docs: { when: { paths: docs/** }, windows: { frozen: [these-days] } } }`);

  test.each([
    ['another path', ['src/app.ts'], allowed],
    ['a path that has a freeze', ['docs/guide.md'], waiting('windows/frozen')],
    ['both', ['src/app.ts', 'docs/a.md'], waiting('windows/frozen')],
  ] as const)('changed since the last success: %s', async (_, paths, expected) => {
    const world = await newWorld(forge, scoped);
    world.deployed({ at: ago(20) });
    for (const path of paths) commit(world.git, { files: { [path]: 'new\n' } });
    world.check('success');
    expect(told(await world.run(), world)).toEqual(expected);
  });

  test('where nothing was ever deployed all paths count', async () => {
    const world = await newWorld(forge, scoped);
    commit(world.git, { files: { 'docs/guide.md': 'new\n' } });
    world.check('success');
    expect(told(await world.run(), world)).toEqual(waiting('windows/frozen'));
  });

  test('a failed deployment is not the last success', async () => {
    const world = await newWorld(forge, scoped);
    world.deployed({ at: ago(20) });
    const sha = commit(world.git, { files: { 'docs/guide.md': 'new\n' } });
    world.deployed({ at: ago(10), sha, outcome: 'failure' });
    expect(head(world.git)).toBe(sha);
    world.check('success');
    expect(told(await world.run(), world)).toEqual(waiting('windows/frozen'));
  });
});
