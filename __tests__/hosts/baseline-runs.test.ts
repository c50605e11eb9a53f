/** Stored records as earlier numbers: those of allowed promotions of other commits, that were evidence. */
import { describe, expect, test } from '@jest/globals';
import { baselineSchema, type BaselineFact } from '../../src/evidence/baseline-fact.js';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import { toBaselineReading } from '../../src/hosts/baseline-runs.js';
import type { RecordDocument } from '../../src/report/record.js';
import { coverageOf, fileOf, noFindings, reportOf, testsOf } from '../checks/reports/facts.js';
import { otherSha, sha } from '../decision/builders.js';
import { record } from './git/builders.js';

const source = { level: 'forge', system: 'github', fetchedAt: '2026-11-18T10:00:00Z' } as const;

function allowed(
  fact: ReportFact,
  part: { id?: string; sha?: string; verdict?: string; enforced?: boolean } = {},
): RecordDocument {
  const { id = '01K', verdict = 'allow', enforced = true } = part;
  const base = record({ id, sha: part.sha ?? otherSha });
  const document = {
    ...base,
    kind: 'decision',
    enforced,
    decision: { verdict, policy: [{ sha256: 'p' }] },
    evidence: { facts: { report: { all: { status: 'known', value: fact, source } } } },
  };
  return document as unknown as RecordDocument;
}

function told(fact: ReportFact, commit: string): ReportFact {
  return { ...fact, files: fact.files.map((file) => ({ ...file, commits: [commit] })) };
}

function runsOf(
  documents: readonly RecordDocument[],
  spec: object = { report: 'all' },
): BaselineFact['runs'] {
  const found = { status: 'known', documents, head: 'h' } as const;
  const reading = toBaselineReading(found, source, { spec, sha });
  if (reading.status !== 'known') return [];
  return baselineSchema.parse(reading.value).runs;
}

const lines = { lines: { covered: 8, total: 10 } };
const before = told(coverageOf(lines), otherSha);

describe('which records count', () => {
  test.each<[string, RecordDocument, number]>([
    ['allowed', allowed(before), 1],
    ['blocked', allowed(before, { verdict: 'block' }), 0],
    ['undecided', allowed(before, { verdict: 'inconclusive' }), 0],
    ['not enforced', allowed(before, { enforced: false }), 0],
    ['cancelled', record({ id: '01K' }), 0],
    ['of the candidate itself', allowed(coverageOf(lines), { sha }), 0],
    [
      'with a broken file',
      allowed({ ...before, files: [fileOf({ kind: 'coverage', usable: false })] }),
      0,
    ],
    ['of a report about another commit', allowed(coverageOf(lines)), 0],
    [
      'with an old file (T41)',
      allowed({
        ...before,
        files: [fileOf({ kind: 'coverage', commits: [], modifiedAt: '2026-11-01T00:00:00Z' })],
      }),
      0,
    ],
    [
      'that tells a time more than a day after its decision (T41)',
      allowed({
        ...before,
        files: [fileOf({ kind: 'coverage', last: { at: '2026-11-30T00:00:00Z', zoned: true } })],
      }),
      0,
    ],
    [
      'of files that could not be put together',
      allowed({ ...before, refused: [{ kind: 'coverage', reason: 'sums' }] }),
      0,
    ],
  ])('%s: %#', (_, document, count) => {
    expect(runsOf([document])).toHaveLength(count);
  });

  test('each commit once, newest first, as many as are needed', () => {
    const many = Array.from({ length: 60 }, (_, index) => {
      const commit = String(index % 30).padStart(40, '0');
      const performance = [
        { metric: 'p95', value: index, unit: 'ms' },
        { metric: 'p99', value: 1, unit: 'ms' },
      ];
      const files = [fileOf({ kind: 'performance', commits: [commit] })];
      return allowed(reportOf({ files, performance }), { sha: commit, id: String(index) });
    });
    const runs = runsOf(many, { report: 'all', metric: 'p95' });
    expect(runs.map((run) => run.numbers.performance)).toEqual(
      Array.from({ length: 20 }, (_, value) => [{ metric: 'p95', value, unit: 'ms' }]),
    );
    expect(runsOf(many, { report: 'all', metric: 'p50' })).toEqual([]);
    expect(runsOf(many)).toEqual([]);
  });
});

test('what is kept is small: no failures, no messages, findings and ages of the newest alone', () => {
  const scan = {
    ...noFindings,
    ...{ high: 1, total: 1 },
    findings: [{ severity: 'high' as const, rule: 'CVE-1', file: 'a', line: 3, message: 'long' }],
    ages: { high: [{ from: '2026-05-01T00:00:00Z', count: 1 }] },
    states: { high: { new: 1, unchanged: 0, updated: 0 } },
  };
  const whole = (commit: string): ReportFact => ({
    ...testsOf(),
    files: [fileOf({ commits: [commit] }), fileOf({ kind: 'scan', commits: [commit] })],
    scan,
  });
  const commits = ['b', 'c', 'd', 'e'].map((letter) => letter.repeat(40));
  const runs = runsOf(commits.map((commit) => allowed(whole(commit), { sha: commit })));
  expect(runs).toHaveLength(3);
  expect(runs[0]?.numbers.tests?.failures).toEqual([]);
  expect(runs.map(({ numbers }) => numbers.scan?.findings)).toEqual([
    [{ severity: 'high', rule: 'CVE-1', file: 'a' }],
    [],
    [],
  ]);
  expect(runs.map(({ numbers }) => numbers.scan?.states)).toEqual(runs.map(() => undefined));
  expect(runs.map(({ numbers }) => numbers.scan?.ages)).toEqual([scan.ages, undefined, undefined]);
});

test.each([
  [{ status: 'none' }, { status: 'none', source }],
  [
    { status: 'failed', reason: 'no', retryable: true },
    { status: 'failed', reason: 'no', retryable: true },
  ],
  [
    { status: 'known', documents: [], head: 'h' },
    { status: 'none', source: { ...source, sha: 'h' } },
  ],
] as const)('%j is %j', (found, reading) => {
  expect(toBaselineReading(found, source, { spec: { report: 'all' }, sha })).toEqual(reading);
});
