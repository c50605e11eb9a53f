import { describe, expect, test } from '@jest/globals';
import { factKinds, factSchemas, type FactRef } from '../../../src/evidence/facts.js';
import { readingSchema } from '../../../src/evidence/reading.js';
import type { BranchHead, Snapshot } from '../../../src/hosts/github/snapshot.js';
import { branch, candidate, factsOf, fault, known, now, sha, type World } from './fact-world.js';

const specs: Readonly<Record<string, unknown>> = {
  'check-result': { id: 'unit', github: { name: 'test' } },
  'policy-change': { path: '.promotion-gate.yml', blob: sha('9') },
};

describe('every kind', () => {
  test.each(factKinds)('%s is answered in its own shape', async (kind) => {
    const reading = await factsOf({ skew: 1 }).read({ kind, key: '', spec: specs[kind] });
    expect(readingSchema(factSchemas[kind]).safeParse(reading).error).toBeUndefined();
  });

  const ofSnapshot = [
    ...(['check-result', 'deployments', 'changed-paths', 'policy-change'] as const),
    ...(['reachability', 'clock'] as const),
  ];
  test.each(ofSnapshot)('%s without a snapshot is not known', async (kind) => {
    const facts = factsOf({ snapshotFault: fault('server', 'answered 503') });
    const reading = await facts.read({ kind, key: '', spec: specs[kind] });
    expect(reading).toMatchObject({ status: 'failed', retryable: true });
    expect('reason' in reading && reading.reason).toMatch(/: answered 503$/);
    expect(facts.log).toEqual([]);
  });

  test('a reader that throws is not known, in a reason that is short', async () => {
    const snapshot = () => Promise.reject(new Error('x'.repeat(500)));
    const reading = await factsOf({ sources: { snapshot } }).read({ kind: 'clock', key: '' });
    expect(reading).toMatchObject({ status: 'failed', retryable: false });
    expect('reason' in reading && reading.reason.length).toBe(200);
  });

  const handed: readonly { ref: FactRef; reason: string }[] = [
    { ref: { kind: 'run-identity', key: '' }, reason: 'identity' },
    { ref: { kind: 'branch-protection', key: 'base' }, reason: 'protection of base' },
    { ref: { kind: 'records', key: 'production' }, reason: 'records of production' },
    { ref: { kind: 'baseline', key: 'unit' }, reason: 'numbers of production' },
  ];
  test.each(handed)('$reason is told by its own reader', async ({ ref, reason }) => {
    await expect(factsOf().read(ref)).resolves.toMatchObject({ reason });
  });

  test('deployments are read once for all who look at them', async () => {
    const deployments = { status: 'failed', reason: 'no', retryable: false } as const;
    let looks = 0;
    const facts = factsOf({
      shared: true,
      sources: {
        records: {
          records: () => Promise.resolve(deployments),
          debts: () => Promise.reject(new Error('nobody asks')),
          baseline: () => Promise.resolve(deployments),
          deployments: () => {
            looks += 1;
            return Promise.resolve(deployments);
          },
        },
      },
    });
    await Promise.all([
      facts.read({ kind: 'deployments', key: '' }),
      facts.read({ kind: 'deployments', key: 'base' }),
      facts.read({ kind: 'changed-paths', key: '' }),
      facts.read({ kind: 'policy-change', key: '', spec: specs['policy-change'] }),
    ]);
    expect(looks).toBe(1);
  });
});

describe('pull-request', () => {
  const pullRequest = { number: 7, branch: 'topic', target: 'main', labels: ['fix'], fork: true };

  test.each([
    { name: 'that the event is about', given: { pullRequest }, told: { value: pullRequest } },
    { name: 'where the event is about none', given: {}, told: { status: 'none' } },
  ])('$name', async ({ given, told }) => {
    const reading = await factsOf({ sources: given }).read({ kind: 'pull-request', key: '' });
    expect(reading).toMatchObject({ ...told, source: { level: 'forge' } });
  });
});

describe('clock', () => {
  const clock = { kind: 'clock', key: '' } as const;

  test('F27: how far apart both are', async () => {
    await expect(factsOf({ skew: -300 }).read(clock)).resolves.toEqual({
      status: 'known',
      value: { skew: -300 },
      source: { level: 'forge', system: 'github', fetchedAt: now },
    });
  });

  test('F27: no answer carries a Date', async () => {
    await expect(factsOf().read(clock)).resolves.toEqual({
      status: 'failed',
      reason: "the forge's answers carry no Date",
      retryable: false,
    });
  });
});

describe('T03, T26: reachability', () => {
  const unknown = { status: 'failed', reason: 'no comparison', retryable: true } as const;
  const main = (holdsCandidate: BranchHead['holdsCandidate']) =>
    branch('refs/heads/main', { holdsCandidate });
  const release = (given: Partial<BranchHead> = {}) => branch('refs/heads/release', given);
  const rows: readonly { name: string; snapshot: Partial<Snapshot>; told: object }[] = [
    {
      name: 'on the default branch',
      snapshot: {},
      told: { value: { ref: 'refs/heads/main', reachable: true } },
    },
    {
      name: 'on no branch',
      snapshot: { defaultBranch: main(known(false)) },
      told: { value: { ref: 'refs/heads/main', reachable: false } },
    },
    {
      name: 'not known',
      snapshot: { defaultBranch: main(unknown) },
      told: unknown,
    },
    {
      name: "on the run's protected branch",
      snapshot: { defaultBranch: main(known(false)), runBranch: release() },
      told: { value: { ref: 'refs/heads/release', reachable: true } },
    },
    {
      name: "on the run's branch, which anybody may push to",
      snapshot: {
        defaultBranch: main(known(false)),
        runBranch: release({ protected: known(false) }),
      },
      told: { value: { ref: 'refs/heads/main', reachable: false } },
    },
    {
      name: "on the run's branch, of which that is not known",
      snapshot: { defaultBranch: main(known(false)), runBranch: release({ protected: unknown }) },
      told: { value: { ref: 'refs/heads/main', reachable: false } },
    },
    {
      name: "on the default branch, not on the run's",
      snapshot: { runBranch: release({ holdsCandidate: known(false) }) },
      told: { value: { ref: 'refs/heads/main', reachable: true } },
    },
    {
      name: 'on neither',
      snapshot: {
        defaultBranch: main(known(false)),
        runBranch: release({ holdsCandidate: known(false) }),
      },
      told: { value: { ref: 'refs/heads/release', reachable: false } },
    },
    {
      name: 'not on the one, not known of the other',
      snapshot: {
        defaultBranch: main(unknown),
        runBranch: release({ holdsCandidate: known(false) }),
      },
      told: unknown,
    },
    {
      name: 'asked about another commit',
      snapshot: { candidate: known([{ ref: 'x', sha: sha('e'), tree: sha('7') }]) },
      told: { status: 'failed', reason: `GitHub was asked about another commit than ${candidate}` },
    },
    {
      name: 'asked about no commit',
      snapshot: { candidate: known([]) },
      told: { status: 'failed' },
    },
  ];
  test.each(rows)('$name', async ({ snapshot, told }) => {
    const world: Partial<World> = { snapshot };
    const reading = factsOf(world).read({ kind: 'reachability', key: '' });
    await expect(reading).resolves.toMatchObject(told);
  });
});
