import { describe, expect, test } from '@jest/globals';
import { factKinds, factSchemas, type FactRef } from '../../../src/evidence/facts.js';
import { readingSchema } from '../../../src/evidence/reading.js';
import { candidate, factsOf, now, project, type World } from './fact-world.js';
import { mergeRequestVariables } from './runner-variables.js';

const specs: Readonly<Record<string, unknown>> = {
  'check-result': { id: 'unit', gitlab: { job: 'test' } },
};
const none = { answers: { [`GET ${project}/deployments`]: { body: [] } } };

describe('every kind', () => {
  test.each(factKinds)('%s is answered in its own shape', async (kind) => {
    const reading = await factsOf({ skew: 1 }).read({ kind, key: '', spec: specs[kind] });
    expect(readingSchema(factSchemas[kind]).safeParse(reading).error).toBeUndefined();
  });

  test('a reader that throws is not known, in a reason that is short', async () => {
    const clock = () => {
      throw new Error('x'.repeat(500));
    };
    const reading = await factsOf({ sources: { clock } }).read({ kind: 'clock', key: '' });
    expect(reading).toMatchObject({ status: 'failed', retryable: false });
    expect('reason' in reading && reading.reason.length).toBe(200);
  });

  const handed: readonly { ref: FactRef; reason: string }[] = [
    { ref: { kind: 'run-identity', key: '' }, reason: 'identity' },
    { ref: { kind: 'branch-protection', key: 'base' }, reason: 'protection of base' },
    { ref: { kind: 'records', key: 'production' }, reason: 'records of production' },
    { ref: { kind: 'baseline', key: 'unit' }, reason: 'numbers of production' },
    { ref: { kind: 'reachability', key: '' }, reason: `reachability of ${candidate}` },
  ];
  test.each(handed)('$reason is told by its own reader', async ({ ref, reason }) => {
    await expect(factsOf(none).read(ref)).resolves.toMatchObject({ reason });
  });

  test('deployments are read once for all who look at them', async () => {
    let looks = 0;
    const look = () => {
      looks += 1;
      return Promise.resolve({ status: 'failed', reason: 'no', retryable: false } as const);
    };
    const debts = () => Promise.reject(new Error('nobody asks'));
    const records = { records: look, deployments: look, baseline: look, debts };
    const facts = factsOf({ shared: true, sources: { records } });
    const readings = await Promise.all([
      facts.read({ kind: 'deployments', key: '' }),
      facts.read({ kind: 'deployments', key: 'base' }),
      facts.read({ kind: 'changed-paths', key: '' }),
      facts.read({ kind: 'policy-change', key: '', spec: {} }),
    ]);
    expect(looks).toBe(1);
    expect(readings.map((reading) => 'reason' in reading && reading.reason)).toEqual(
      readings.map(() => 'no'),
    );
  });

  test('a change of the policy is asked about since the deployment that its statement tells', async () => {
    const answers = { [`GET ${project}/deployments`]: { fault: 'server' as const } };
    const spec = { deployments: { environment: 'live' } };
    const facts = factsOf({ answers });
    const reading = await facts.read({ kind: 'policy-change', key: '', spec });
    expect(reading).toMatchObject({ status: 'failed', retryable: true });
    expect(facts.asked.every((each) => each.includes('environment=live'))).toBe(true);
  });
});

describe('clock', () => {
  const clock = { kind: 'clock', key: '' } as const;
  const commit = `GET ${project}/repository/commits/${candidate}?stats=false`;

  test('F27: how far apart both are', async () => {
    const facts = factsOf({ skew: -300 });
    await expect(facts.read(clock)).resolves.toEqual({
      status: 'known',
      value: { skew: -300 },
      source: { level: 'forge', system: 'gitlab', fetchedAt: now },
    });
    expect(facts.asked).toEqual([]);
  });

  test('F27: where nothing was asked yet, the commit is', async () => {
    const told: (number | undefined)[] = [undefined, 7];
    const facts = factsOf({
      answers: { [commit]: { body: { id: candidate } } },
      sources: { clock: () => told.shift() },
    });
    await expect(facts.read(clock)).resolves.toMatchObject({ value: { skew: 7 } });
    expect(facts.asked).toEqual([commit]);
  });

  test('F27: no answer carries a Date', async () => {
    const facts = factsOf({ answers: { [commit]: { body: {} } } });
    await expect(facts.read(clock)).resolves.toEqual({
      status: 'failed',
      reason: "the forge's answers carry no Date",
      retryable: false,
    });
  });

  test('no answer', async () => {
    const facts = factsOf({ answers: { [commit]: { fault: 'server' } } });
    await expect(facts.read(clock)).resolves.toMatchObject({ status: 'failed', retryable: true });
  });
});

describe('pull-request', () => {
  const ref = { kind: 'pull-request', key: '' } as const;
  const variables = mergeRequestVariables({ CI_MERGE_REQUEST_IID: '7' });
  const path = `GET ${project}/merge_requests/7`;
  const told = {
    ...{ iid: 7, source_branch: 'topic', target_branch: 'main', labels: ['fix'] },
    ...{ source_project_id: 4711, target_project_id: 4711 },
  };
  const read = (body: object, more: Partial<World> = {}) =>
    factsOf({ variables, answers: { [path]: { body } }, credential: 'job', ...more }).read(ref);

  test('as GitLab tells it', async () => {
    await expect(read(told)).resolves.toEqual({
      status: 'known',
      value: { number: 7, branch: 'topic', target: 'main', labels: ['fix'], fork: false },
      source: { level: 'forge', system: 'gitlab', fetchedAt: now },
    });
  });

  test.each([5, null])('of a fork: its project is %s', async (id) => {
    const reading = await read({ ...told, source_project_id: id });
    expect(reading).toMatchObject({ value: { fork: true } });
  });

  test('none in a pipeline of a branch', async () => {
    const facts = factsOf();
    await expect(facts.read(ref)).resolves.toMatchObject({ status: 'none' });
    expect(facts.asked).toEqual([]);
  });

  test.each([{ iid: 8 }, { target_project_id: 5 }])('another one: %j', async (more) => {
    const reading = await read({ ...told, ...more });
    expect(reading).toMatchObject({ status: 'failed', reason: expect.stringContaining('!7') });
  });

  test.each([
    { fault: 'unauthorized', status: 'failed' },
    { fault: 'forbidden', status: 'unsupported' },
    { fault: 'not-found', status: 'failed' },
  ] as const)('F05: $fault is not "none"', async ({ fault, status }) => {
    const facts = factsOf({ variables, answers: { [path]: { fault } }, credential: 'job' });
    await expect(facts.read(ref)).resolves.toMatchObject({ status });
  });
});
