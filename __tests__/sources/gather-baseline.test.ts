/** A file, or the default branch, as the baseline: never what the change itself can write (T40). */
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Archive, FindArchives } from '../../src/evidence/archives.js';
import { baselineKey, type BaselineSpec } from '../../src/evidence/baseline-fact.js';
import { factsSchema, type FactReading } from '../../src/evidence/facts.js';
import type { PolicyReading, PolicySource } from '../../src/policy/source.js';
import { gatherBaseline } from '../../src/sources/gather-baseline.js';
import type { World } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, requestOf, wednesday } from '../decision/builders.js';
import { zipOf, type EntrySpec } from './archives/zip-writer.js';

const now = parseInstant(wednesday) ?? 0;
const lcov = 'SF:a.ts\nDA:1,1\nDA:2,0\nend_of_record\n';
const k6 = '[{"name":"p95","value":300,"unit":"ms"},{"name":"p99","value":1,"unit":"ms"}]';

type Files = Readonly<Record<string, string | PolicyReading>>;

interface Given {
  readonly spec: BaselineSpec;
  /** Of the report itself. */
  readonly slot: string | undefined;
  readonly archives: FindArchives | undefined;
}

async function gathered(
  slot: string,
  files: Files,
  spec: BaselineSpec = { report: 'all', from: 'before' },
  given: Partial<Given> = {},
): Promise<FactReading<'baseline'>> {
  const policy = await policyOf(
    `policy: 1\nreports: { all: ${given.slot ?? '{ files: x }'}, before: ${slot} }\nenvironments: { production: { quality: { baseline: before, coverage: { from: all, lines: { drop: { at-most: 0% } } } } } }\n`,
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
      ...{ policy, request: requestOf() },
      world: { now, files: source, archives: given.archives } as unknown as World,
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

  test('a file of which no test ran counts beside another of which some did', async () => {
    const idle = '<testsuite name="i"><testcase name="a"><skipped/></testcase></testsuite>';
    const ran = '<testsuite name="r"><testcase name="b"/></testsuite>';
    const files = { 'i.xml': idle, 'r.xml': ran };
    expect(await gathered('{ files: [i.xml, r.xml] }', files)).toMatchObject({
      status: 'known',
      value: { runs: [{ numbers: { tests: { total: 2, passed: 1, skipped: 1 } } }] },
    });
    expect(await gathered('{ files: i.xml }', files)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('which is skipped') as unknown,
    });
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
    [
      'may tell the lines of another (T42)',
      '{ files: [a/b.info, b/b.info] }',
      { 'a/b.info': lcov, 'b/b.info': lcov },
      {
        status: 'failed',
        reason: expect.stringContaining('nothing says where its paths begin') as unknown,
      },
    ],
    ['is a pattern', '{ files: "*.info" }', {}, { status: 'unsupported' }],
    [
      'lies at the forge',
      '{ files: b.info, workflow: ci.yml, artifact: a }',
      {},
      {
        status: 'unsupported',
        reason: 'a baseline is read from a file beside the policy, and before lies at the forge',
      },
    ],
  ])('one that %s', async (_, slot, files, expected) => {
    expect(await gathered(slot, files)).toMatchObject(expected);
  });
});

describe('the default branch', () => {
  const spec = { report: 'all', from: 'default-branch' };
  const main = 'd'.repeat(40);
  const slot = '{ files: r/*, workflow: ci.yml, artifact: a }';

  function leaving(entries: readonly EntrySpec[], asked: unknown[] = []): FindArchives {
    const bytes = zipOf([...entries]);
    return (question, { of }) => {
      asked.push([question, of]);
      const archive: Archive = {
        ...{ name: 'artifact a of run 9 of ci.yml', sha: main, since: now - 3_600_000 },
        download: ({ path }) => {
          writeFileSync(path, bytes);
          const digest = `sha256:${'0'.repeat(64)}`;
          return Promise.resolve({ status: 'known', bytes: bytes.length, digest });
        },
      };
      const source = { level: 'artifact', fetchedAt: wednesday, sha: main } as const;
      return Promise.resolve({ status: 'known', value: [archive], source });
    };
  }

  function of(archives: FindArchives | undefined, given: Partial<Given> = {}) {
    return gathered(slot, {}, { ...spec, ...given.spec }, { slot, archives, ...given });
  }

  test('is what a run of it left at the forge, with its commit and time', async () => {
    const asked: unknown[] = [];
    const entries = [
      { name: 'r/b.info', text: lcov },
      { name: 'r/k.json', text: k6 },
    ];
    const reading = await of(leaving(entries, asked));
    expect(reading).toMatchObject({
      status: 'known',
      value: {
        origin: 'default-branch',
        policy: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        runs: [
          {
            sha: main,
            formats: ['lcov', 'plain-metrics'],
            numbers: { coverage: { lines: { total: 2 } } },
          },
        ],
      },
      source: { level: 'artifact', sha: main },
    });
    expect(asked).toEqual([[{ workflow: 'ci.yml', artifact: 'a' }, 'default-branch']]);
    const metric = await of(leaving(entries), { spec: { ...spec, metric: 'p95' } });
    const [run] = metric.status === 'known' ? metric.value.runs : [];
    expect(run?.numbers).toEqual({ performance: [{ metric: 'p95', value: 300, unit: 'ms' }] });
  });

  test.each<[string, FindArchives | undefined, string | undefined, object]>([
    [
      'has none',
      () =>
        Promise.resolve({ status: 'none', source: { level: 'artifact', fetchedAt: wednesday } }),
      slot,
      { status: 'none' },
    ],
    [
      'is not known',
      () => Promise.resolve({ status: 'failed', reason: 'no', retryable: true }),
      slot,
      { status: 'failed', reason: 'no' },
    ],
    ['T41: left no file of it', leaving([]), slot, { status: 'failed' }],
    [
      'T42: left a broken file',
      leaving([{ name: 'r/b.info', text: 'SF:a' }]),
      slot,
      { status: 'failed' },
    ],
    [
      'T43: left a broken archive',
      leaving([{ name: '../r/b.info', text: lcov }]),
      slot,
      { status: 'failed' },
    ],
    ['is nowhere without a forge', undefined, slot, { status: 'unsupported' }],
    ['T40: is not of the workspace', leaving([]), '{ files: r/* }', { status: 'unsupported' }],
  ])('%s', async (_, archives, named, expected) => {
    expect(await of(archives, { slot: named })).toMatchObject(expected);
  });
});

test('without a slot the host tells it from its records', async () => {
  const reading = await gathered('{ files: b.info }', { 'b.info': lcov }, { report: 'all' });
  expect(reading).toEqual({ status: 'failed', reason: 'the host', retryable: false });
});
