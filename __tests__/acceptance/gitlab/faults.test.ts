/** Every reply that an allow was read from, spoiled: none of the runs may say allow. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Seen } from '../github/exchange.js';
import { faults, type FaultName } from '../github/faults.js';
import { allowed, closeWorlds, expectNoAllow, newWorld, told } from './worlds.js';

afterEach(closeWorlds);

/** These spoil a reply of any kind for as long as they last. */
const spoilers: readonly FaultName[] = [
  ...(['retry-after-3600', 'forbidden', 'not-found', 'unauthorized', 'error-502'] as const),
  ...(['reset', 'reset-mid-body', 'empty', 'null', 'html', 'truncated', 'wrong-shape'] as const),
  ...(['null-fields', 'text-plain', 'conflict', 'silent', 'huge', 'redirect-away'] as const),
];

/** A file is read as text: what is no JSON is none of its faults. */
const harmless: Readonly<Record<string, readonly FaultName[]>> = {
  'file/raw': ['text-plain', 'wrong-shape', 'null-fields'],
};

const short = {
  PROMOTION_GATE_ATTEMPT: '150ms',
  PROMOTION_GATE_TOTAL: '4s',
  PROMOTION_GATE_SETTLE: '50ms',
};
const ample = { PROMOTION_GATE_ATTEMPT: '9s', PROMOTION_GATE_TOTAL: '60s' };

async function readsOfAllow(): Promise<readonly string[]> {
  const { gitlab, run } = await newWorld({ deployed: 'before' });
  expect((await run({ env: ample })).outputs['decision']).toBe('allow');
  return [
    ...new Set(
      gitlab
        .requests()
        .filter(({ writes }) => !writes)
        .map(({ operation }) => operation),
    ),
  ];
}

const label = [...new Set(spoilers.map((name) => faults[name].id))].sort().join(', ');

describe(`${label}: a reply that cannot be used never turns a block into an allow`, () => {
  test.each(spoilers)(
    '%s',
    async (fault) => {
      const operations = await readsOfAllow();
      expect(operations.length).toBeGreaterThan(2);
      const world = await newWorld({ deployed: 'before', build: 'failed' });
      for (const operation of operations) {
        if (harmless[operation]?.includes(fault) === true) continue;
        world.gitlab.clearFaults();
        const when = (seen: Seen) => seen.operation === operation;
        world.gitlab.fault(fault, { when, times: 'always' });
        const ran = await world.run({ env: short });
        expectNoAllow(ran, world.project);
        expect(ran.milliseconds).toBeLessThan(20_000);
      }
    },
    300_000,
  );
});

/** What the standard allow cannot do without. */
const needed = ['file', 'pipeline/jobs', 'job'] as const;
/** A job token that may not be asked for its job leaves the run to its variables: that is said, and lower. */
const unneeded = 'job, forbidden';
describe('what is needed and cannot be read leaves it undecided', () => {
  test.each(
    needed.flatMap((operation) =>
      spoilers
        .slice(0, 8)
        .map((fault) => [operation, fault] as const)
        .filter((each) => each.join(', ') !== unneeded),
    ),
  )('%s, %s', async (operation, fault) => {
    const { gitlab, project, run } = await newWorld({ deployed: 'before' });
    gitlab.fault(fault, { when: operation, times: 'always' });
    const ran = await run({ env: short });
    expectNoAllow(ran, project);
  });
});

describe('what passes', () => {
  const passing: readonly FaultName[] = ['error-500', 'error-503', 'reset', 'retry-after-1'];
  test.each(passing)('%s once: it is asked again', async (fault) => {
    const { gitlab, project, run } = await newWorld();
    gitlab.fault(fault, { when: 'read', times: 1 });
    expect(told(await run({ env: ample }), project)).toEqual(allowed);
  });

  test.each(['extra-fields', 'big-ids'] as const)(
    '%s: what is newer is no fault by itself',
    async (fault) => {
      const { gitlab, run } = await newWorld();
      gitlab.fault(fault, { when: 'deployments', times: 'always' });
      expect((await run({ env: ample })).code).toBe(0);
    },
  );
});

describe('writes', () => {
  test.each(['error-500', 'forbidden', 'reset', 'empty', 'html'] as const)(
    '%s: the verdict stands, and what was not posted is said',
    async (fault) => {
      const { gitlab, project, run } = await newWorld();
      gitlab.fault(fault, { when: 'write', times: 'always' });
      const ran = await run();
      expect(told(ran, project)).toMatchObject({ decision: 'allow' });
      expect(ran.log).toMatch(/status/);
    },
  );

  test('F21: a reply that is lost is no second status', async () => {
    const { gitlab, project, run } = await newWorld();
    gitlab.fault('lost-reply', { when: 'statuses/create', times: 1 });
    await run({ env: ample });
    expect(project.statuses.filter(({ retried }) => !retried)).toHaveLength(1);
  });
});

test('F19: a Link header that leads away is not followed', async () => {
  const { gitlab, project, run } = await newWorld();
  gitlab.fault('link-away', { when: 'pipeline/jobs', times: 'always' });
  const ran = await run();
  expectNoAllow(ran, project);
});

test('a job that is cancelled says no allow', async () => {
  const { project, run } = await newWorld();
  const ran = await run({ signal: { name: 'SIGTERM', atRequest: 2 } });
  expectNoAllow(ran, project);
});
