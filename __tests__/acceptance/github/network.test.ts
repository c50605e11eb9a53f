/** A network that is slow, broken or strange: what people read, how long it takes, and what was asked. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { amplePatience } from '../faults/matrix.js';
import type { FaultName } from './faults.js';
import { checkRun } from './happenings.js';
import { commit } from './repository.js';
import type { ActionRun } from './runner.js';
import { newWorld, standard, type World, type WorldOptions } from './worlds.js';

let world: World;
afterEach(async () => {
  expect(world.github.violations).toEqual([]);
  expect(world.github.canary.requests()).toEqual([]);
  await world.github.close();
});

const budgets = {
  PROMOTION_GATE_ATTEMPT: '300ms',
  PROMOTION_GATE_TOTAL: '3s',
  PROMOTION_GATE_SETTLE: '60ms',
};

function told({ code, outputs }: ActionRun): unknown {
  return { code, decision: outputs['decision'], reason: outputs['reason-code'] };
}

const undecided = { code: 3, decision: 'inconclusive', reason: 'gate/unavailable' };

/** The log as one line, for the report is wrapped. */
function words({ log }: ActionRun): string {
  return log.replace(/\s+/g, ' ');
}

/** How often the question of the standard decision was asked. */
function asked(): number {
  return world.github.requests().filter(({ operation }) => operation === 'Snapshot').length;
}

describe('the one reply of a standard decision cannot be had', () => {
  const rows: readonly { id: string; fault: FaultName; says: RegExp; requests: number }[] = [
    {
      id: 'F01: asked to wait for an hour',
      fault: 'retry-after-3600',
      says: /127\.0\.0\.1:\d+ limits the rate of requests \(429\); try again after (\S+ )?\d\d:\d\d UTC/,
      requests: 1,
    },
    {
      id: 'F02: a secondary limit without a time',
      fault: 'secondary-limit',
      says: /limits the rate of requests \(403\); try again after (\S+ )?\d\d:\d\d UTC/,
      requests: 1,
    },
    {
      id: 'F03: no requests left',
      fault: 'primary-limit',
      says: /limits the rate of requests \(403\); try again after (\S+ )?\d\d:\d\d UTC/,
      requests: 1,
    },
    {
      id: 'F03: no requests left, as GraphQL says it',
      fault: 'graphql-rate-limited',
      says: /RATE_LIMITED/,
      requests: 1,
    },
    {
      id: 'F04: forbidden',
      fault: 'forbidden',
      says: /it needs permission contents: read/,
      requests: 1,
    },
    {
      id: 'F04: an address that is not on the list',
      fault: 'ip-not-allowed',
      says: /127\.0\.0\.1:\d+ answered 403: the address of this runner is not on the IP allow list/,
      requests: 1,
    },
    {
      id: 'F07: 500, again and again',
      fault: 'error-500',
      says: /127\.0\.0\.1:\d+ answered 500 four times in \d/,
      requests: 4,
    },
    {
      id: 'F07: 504, again and again',
      fault: 'error-504',
      says: /127\.0\.0\.1:\d+ answered 504 four times in \d/,
      requests: 4,
    },
    {
      id: 'F08: broken off, again and again',
      fault: 'reset',
      says: /127\.0\.0\.1:\d+ broke off the connection four times in \d/,
      requests: 4,
    },
    {
      id: 'F15: never a word',
      fault: 'silent',
      says: /127\.0\.0\.1:\d+ did not answer within 0\.3 s (twice|three times|four times) in \d/,
      requests: 4,
    },
    {
      id: 'F15: a body that never ends',
      fault: 'dribble',
      says: /127\.0\.0\.1:\d+ did not answer within 0\.3 s/,
      requests: 4,
    },
    {
      id: 'F16: a body of 256 MiB',
      fault: 'huge',
      says: /127\.0\.0\.1:\d+ answered with more than 10485760 bytes/,
      requests: 1,
    },
    {
      id: 'F16: a body that unpacks to 128 MiB',
      fault: 'gzip-bomb',
      says: /127\.0\.0\.1:\d+ answered with more than 10485760 bytes/,
      requests: 1,
    },
    {
      id: 'F17: sent to another host',
      fault: 'redirect-away',
      says: /redirected \(307\) to 127\.0\.0\.1:\d+, another origin: not followed/,
      requests: 1,
    },
    {
      id: 'F17: sent round and round',
      fault: 'redirect-loop',
      says: /127\.0\.0\.1:\d+ redirected in a circle/,
      requests: 1,
    },
  ];

  test.each(rows)('$id', async ({ fault, says, requests }) => {
    world = await newWorld();
    world.github.fault(fault, { when: 'Snapshot', times: 'always' });
    const { PROMOTION_GATE_TOTAL: _, ...patient } = budgets;
    const run = await world.run({
      env: fault === 'huge' || fault === 'gzip-bomb' ? amplePatience : patient,
    });
    expect(told(run)).toEqual(undecided);
    expect(words(run)).toMatch(says);
    expect(run.log).toContain('Nothing was deployed');
    expect(asked()).toBe(requests);
  });

  test('F08: nobody listens', async () => {
    world = await newWorld();
    await world.github.stopListening();
    const run = await world.run({ env: budgets });
    expect(told(run)).toEqual(undecided);
    expect(words(run)).toMatch(/127\.0\.0\.1:\d+ refused the connection four times in \d/);
  });

  test('F08: there is no such host', async () => {
    world = await newWorld();
    const run = await world.run({
      env: {
        ...budgets,
        GITHUB_SERVER_URL: 'https://github.invalid',
        GITHUB_API_URL: 'https://github.invalid',
        GITHUB_GRAPHQL_URL: 'https://github.invalid/graphql',
      },
    });
    expect(told(run)).toEqual(undecided);
    expect(words(run)).toMatch(/github\.invalid (could not be found by its name|did not answer)/);
    expect(world.github.requests()).toEqual([]);
  });
});

describe('what does no harm ends in an allow', () => {
  const rows: readonly { id: string; fault: FaultName; requests: number; times?: number }[] = [
    { id: 'F07: one 502', fault: 'error-502', requests: 2 },
    { id: 'F07: three 503', fault: 'error-503', requests: 4, times: 3 },
    { id: 'F08: one connection that breaks', fault: 'reset', requests: 2 },
    { id: 'F09: one body that breaks off', fault: 'reset-mid-body', requests: 2 },
    { id: 'F12: one page for people', fault: 'html', requests: 2 },
    { id: 'F13: one body that is cut', fault: 'truncated', requests: 2 },
    { id: 'F13: fields that nobody knows yet', fault: 'extra-fields', requests: 1, times: 9 },
    { id: 'F18: no Link header', fault: 'no-link', requests: 1, times: 9 },
    { id: 'F21: one reply that is lost', fault: 'lost-reply', requests: 2 },
  ];
  test.each(rows)('$id', async ({ fault, requests, times = 1 }) => {
    world = await newWorld();
    world.github.fault(fault, { when: 'Snapshot', times });
    const run = await world.run({ env: { ...amplePatience, PROMOTION_GATE_ATTEMPT: '1s' } });
    expect({ code: run.code, decision: run.outputs['decision'] }).toEqual({
      code: 0,
      decision: 'allow',
    });
    expect(asked()).toBe(requests);
    expect(world.repo.statuses).toMatchObject([{ state: 'success' }]);
  });

  test('F01: a second that the server asks for is waited, and no less', async () => {
    world = await newWorld();
    world.github.fault('retry-after-1', { when: 'Snapshot' });
    expect((await world.run({ env: amplePatience })).code).toBe(0);
    const [first, second] = world.github.requests();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(995);
  });

  test('F19: a Link header that leads to another host is not followed', async () => {
    world = await newWorld();
    world.github.fault('lost-reply', { when: 'checks/create' });
    world.github.fault('link-away', { when: 'checks/list-for-ref', times: 'always' });
    const permissions = {
      contents: 'read',
      checks: 'write',
      statuses: 'write',
      deployments: 'read',
    } as const;
    const run = await world.run({
      inputs: { publish: 'check-run' },
      token: world.github.token({ permissions }),
      env: amplePatience,
    });
    expect(run.code).toBe(0);
    expect(words(run)).toMatch(/Link header leads to another host, 127\.0\.0\.1:\d+/);
    expect(world.repo.checkRuns.filter(({ name }) => name !== 'unit')).toHaveLength(1);
  });

  test('F29: ids beyond 2^53 are read digit by digit', async () => {
    world = await newWorld({ policy: { ...standard, more: '' } });
    world.github.fault('big-ids', { when: 'Snapshot', times: 'always' });
    const id = (BigInt(world.repo.id) * 2n + 9_007_199_254_740_993n).toString();
    const run = await world.run({ env: { ...amplePatience, GITHUB_REPOSITORY_ID: id } });
    expect({ code: run.code, decision: run.outputs['decision'] }).toEqual({
      code: 0,
      decision: 'allow',
    });
    const other = (BigInt(id) + 1n).toString();
    const replaced = await world.run({ env: { ...amplePatience, GITHUB_REPOSITORY_ID: other } });
    expect(replaced.outputs['reason-code']).toBe('request/repository-differs');
    expect(words(replaced)).toContain(`has the id ${id}`);
  });
});

describe('budgets', () => {
  /** Two pages of checks, the second of which never comes. */
  async function silentWorld(limits: string): Promise<World> {
    const options: WorldOptions = {
      policy: { ...standard, more: `${standard.more ?? ''}\n${limits}` },
    };
    world = await newWorld(options);
    for (let count = 0; count < 120; count += 1) checkRun(world.repo, { name: `other ${count}` });
    world.github.fault('silent', { when: 'Checks', times: 'always' });
    return world;
  }

  const rows = [
    {
      name: 'of the policy',
      limits: 'limits: { attempt: 200ms, total: 3s, settle: 50ms }',
      env: {},
      says: /did not answer within 0\.2 s/,
    },
    {
      name: 'of the pipeline, where they are shorter',
      limits: 'limits: { attempt: 8s, total: 100s, settle: 20s }',
      env: {
        PROMOTION_GATE_ATTEMPT: '100ms',
        PROMOTION_GATE_TOTAL: '5s',
        PROMOTION_GATE_SETTLE: '50ms',
      },
      says: /did not answer within 0\.1 s/,
    },
    {
      name: 'of the policy, where those of the pipeline are longer',
      limits: 'limits: { attempt: 200ms, total: 3s, settle: 50ms }',
      env: {
        PROMOTION_GATE_ATTEMPT: '9s',
        PROMOTION_GATE_TOTAL: '110s',
        PROMOTION_GATE_SETTLE: '25s',
      },
      says: /did not answer within 0\.2 s/,
    },
  ];
  test.each(rows)(
    'F15: an answer is waited for as long as the limits $name say',
    async ({ limits, env, says }) => {
      const { PROMOTION_GATE_ATTEMPT, PROMOTION_GATE_TOTAL, PROMOTION_GATE_SETTLE } = {
        PROMOTION_GATE_ATTEMPT: undefined,
        PROMOTION_GATE_TOTAL: undefined,
        PROMOTION_GATE_SETTLE: undefined,
        ...env,
      };
      const run = await (
        await silentWorld(limits)
      ).run({
        env: { PROMOTION_GATE_ATTEMPT, PROMOTION_GATE_TOTAL, PROMOTION_GATE_SETTLE },
      });
      expect({ code: run.code, decision: run.outputs['decision'] }).toEqual({
        code: 3,
        decision: 'inconclusive',
      });
      expect(words(run)).toMatch(says);
      expect(run.milliseconds).toBeLessThan(7000);
    },
  );

  test('F15: the time of the run is over, whatever an attempt may take', async () => {
    const run = await (
      await silentWorld('limits: { attempt: 10s, total: 1s, settle: 50ms }')
    ).run({
      env: { PROMOTION_GATE_ATTEMPT: undefined, PROMOTION_GATE_TOTAL: undefined },
    });
    expect(run.code).toBe(3);
    // A quarter of the second is kept for posting the answer.
    expect(words(run)).toContain('did not answer before the time of this run, 0.8 s, was over');
  });

  test.each(['PROMOTION_GATE_ATTEMPT', 'PROMOTION_GATE_TOTAL', 'PROMOTION_GATE_SETTLE'])(
    'F15: %s that is no time is an error of the configuration',
    async (name) => {
      world = await newWorld();
      const run = await world.run({ env: { [name]: 'soon' } });
      expect(told(run)).toEqual({
        code: 2,
        decision: 'error',
        reason: 'request/github-environment',
      });
      expect(words(run)).toContain(`${name} is no time`);
      expect(world.github.requests()).toEqual([]);
    },
  );

  test('F20: what must soon appear is waited for within the budget', async () => {
    world = await newWorld({ unit: 'none' });
    commit(world.repo);
    world.github.before(
      { when: 'Checks', nth: 2 },
      () => void checkRun(world.repo, { name: 'unit' }),
    );
    const run = await world.run({ env: { ...amplePatience, PROMOTION_GATE_SETTLE: '3s' } });
    expect({ code: run.code, decision: run.outputs['decision'] }).toEqual({
      code: 0,
      decision: 'allow',
    });
  });
});
