/** A file as the baseline: read at the commit of the policy, never in the workspace (T40). */
import { describe, expect, test } from '@jest/globals';
import { baselineKey } from '../../src/evidence/baseline-fact.js';
import { factsSchema, type FactReading } from '../../src/evidence/facts.js';
import type { PolicyReading, PolicySource } from '../../src/policy/source.js';
import { gatherBaseline } from '../../src/sources/gather-baseline.js';
import type { World } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, wednesday } from '../decision/builders.js';

const now = parseInstant(wednesday) ?? 0;
const lcov = 'SF:a.ts\nDA:1,1\nDA:2,0\nend_of_record\n';
const k6 = '[{"name":"p95","value":300,"unit":"ms"},{"name":"p99","value":1,"unit":"ms"}]';

type Files = Readonly<Record<string, string | PolicyReading>>;

async function gathered(
  slot: string,
  files: Files,
  spec: { report: string; metric?: string; from?: string } = { report: 'all', from: 'before' },
): Promise<FactReading<'baseline'>> {
  const policy = await policyOf(
    `policy: 1\nreports: { all: { files: x }, before: ${slot} }\nenvironments: { production: { quality: { baseline: before, coverage: { from: all, lines: { drop: { at-most: 0% } } } } } }\n`,
  );
  const source = {
    sibling: (path: string, of: { repository: string }): Promise<PolicyReading> => {
      const file = files[path];
      if (file === undefined) return Promise.resolve({ status: 'none', reason: 'no file' });
      if (typeof file !== 'string') return Promise.resolve(file);
      const { repository } = of;
      const commit = 'c'.repeat(40);
      const read = { name: path, path, repository, commit, level: 'forge', text: file } as const;
      return Promise.resolve({ status: 'known', file: read });
    },
  } as unknown as PolicySource;
  const reading = await gatherBaseline(
    { kind: 'baseline', key: baselineKey(spec), spec },
    {
      policy,
      world: { now, files: source } as unknown as World,
      readHost: () => Promise.resolve({ status: 'failed', reason: 'the host', retryable: false }),
    },
  );
  factsSchema.parse({ baseline: { x: reading } });
  return reading;
}

describe('the files of a slot', () => {
  test('one file, with its commit, digest and level', async () => {
    const reading = await gathered('{ files: b.info }', { 'b.info': lcov });
    expect(reading).toMatchObject({
      status: 'known',
      value: {
        origin: 'file',
        policy: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        runs: [{ formats: ['lcov'], numbers: { coverage: { lines: { covered: 1, total: 2 } } } }],
      },
      source: { level: 'forge', sha: 'c'.repeat(40) },
    });
    expect('source' in reading && reading.source.digest).toMatch(/^sha256:/);
  });

  test('several are one baseline, and of metrics only the one that is asked for', async () => {
    const files = { 'b.info': lcov, 'k.json': k6 };
    const slot = '{ files: [b.info, k.json] }';
    const spec = { report: 'all', metric: 'p95', from: 'before' };
    const reading = await gathered(slot, files, spec);
    const [run] = reading.status === 'known' ? reading.value.runs : [];
    expect(run?.numbers.performance).toEqual([{ metric: 'p95', value: 300, unit: 'ms' }]);
    expect(run?.numbers.coverage).toBeDefined();
  });

  const broken = { status: 'failed', reason: 'no access' } as const;
  test.each<[string, string, Files, object]>([
    ['is not there', '{ files: b.info }', {}, { status: 'none' }],
    ['is there in part', '{ files: [b.info, c.info] }', { 'b.info': lcov }, { status: 'none' }],
    ['cannot be read', '{ files: b.info }', { 'b.info': broken }, broken],
    ['is no report', '{ files: b.info }', { 'b.info': 'hello' }, { status: 'failed' }],
    [
      'is a report without its end (T42)',
      '{ files: b.xml }',
      { 'b.xml': '<testsuite>' },
      { status: 'failed' },
    ],
    ['is a pattern', '{ files: "*.info" }', {}, { status: 'unsupported' }],
    [
      'lies at the forge',
      '{ files: b.info, workflow: ci.yml, artifact: a }',
      {},
      { status: 'unsupported' },
    ],
  ])('one that %s', async (_, slot, files, expected) => {
    expect(await gathered(slot, files)).toMatchObject(expected);
  });
});

test('without a slot the host tells it from its records', async () => {
  const reading = await gathered('{ files: b.info }', { 'b.info': lcov }, { report: 'all' });
  expect(reading).toEqual({ status: 'failed', reason: 'the host', retryable: false });
});
