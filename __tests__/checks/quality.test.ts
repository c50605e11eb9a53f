/** quality: numbers of reports that are evidence, within bounds that are inclusive and exact. */
import { describe, expect, test } from '@jest/globals';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import type { FactReading } from '../../src/evidence/facts.js';
import { decideFor, known, link, otherSha } from '../decision/builders.js';
import { coverageOf, fileOf, mutationOf, reportOf, testsOf } from './reports/facts.js';

/** Codes and effects of the findings of `quality`, and the verdict. */
async function judged(
  rules: string,
  fact: ReportFact | FactReading<'report'>,
): Promise<{ codes: readonly string[]; verdict: string }> {
  const policy = `
policy: 1
reports: { unit: { files: reports/*.xml } }
environments: { production: { quality: ${rules} } }
`;
  const reading = 'status' in fact ? fact : known<'report'>(fact);
  const decision = await decideFor(policy, { facts: { report: { unit: reading } } });
  const own = decision.findings.filter(({ question }) => question.startsWith('quality/'));
  return { codes: own.map(({ code, effect }) => `${code} ${effect}`), verdict: decision.verdict };
}

function tests(bounds: string): string {
  return `{ tests: { unit: ${bounds} } }`;
}

function coverage(bounds: string): string {
  return `{ coverage: { from: unit, ${bounds} } }`;
}

const met = { codes: ['quality/met none'], verdict: 'allow' };
const missed = { codes: ['quality/missed block'], verdict: 'block' };

describe('tests', () => {
  test.each([
    ['{ cases: { at-least: 40 } }', met],
    ['{ cases: { at-least: 41 } }', missed],
    ['{ failed: { at-most: 1 } }', met],
    ['{ failed: { at-most: 0 } }', missed],
    ['{ failed: { at-most: 2.5% } }', met],
    ['{ failed: { at-most: 2.4% } }', missed],
    ['{ skipped: { at-most: 1 } }', met],
    ['{ skipped: { at-most: 0 } }', missed],
    ['{ duration: { at-most: 61500ms } }', met],
    ['{ duration: { at-most: 61s } }', missed],
    ['{ duration: { at-most: 2m } }', met],
    ['{ cases: { at-least: 10, at-most: 39 } }', missed],
  ])('%s', async (bounds, expected) => {
    expect(await judged(tests(bounds), testsOf())).toEqual(expected);
  });

  const unknown = { codes: ['quality/not-told block'], verdict: 'inconclusive' };
  test.each([
    ['{ cases: { at-least: 38 } }', met],
    ['{ cases: { at-least: 39 } }', unknown],
    ['{ cases: { at-least: 41 } }', missed],
    ['{ cases: { at-most: 39 } }', unknown],
    ['{ failed: { at-most: 2.5% } }', missed],
    ['{ failed: { at-most: 2.7% } }', met],
  ])('T42: 2 of 40 cases that several files may tell, %s', async (bounds, expected) => {
    expect(await judged(tests(bounds), testsOf({ again: 2 }))).toEqual(expected);
  });

  test('each number is a rule of its own, with its address', async () => {
    const rules = tests('{ cases: { at-least: 1 }, failed: { at-most: 0 } }');
    expect(await judged(rules, testsOf())).toEqual({
      codes: ['quality/met none', 'quality/missed block'],
      verdict: 'block',
    });
  });

  test('a number that the files do not tell is unknown', async () => {
    const { tests: told, ...rest } = testsOf();
    if (told === undefined) throw new Error('no tests');
    const { duration, ...others } = told;
    expect(duration).toBe(61_500);
    const untold = { ...rest, tests: others };
    expect(await judged(tests('{ duration: { at-most: 1h } }'), untold)).toEqual({
      codes: ['quality/not-told block'],
      verdict: 'inconclusive',
    });
  });
});

describe('coverage', () => {
  test.each([
    { covered: 29, total: 100, bound: '29%', expected: met },
    { covered: 8731, total: 10_000, bound: '87.31%', expected: met },
    { covered: 87_309_999, total: 100_000_000, bound: '87.31%', expected: missed },
    { covered: 1, total: 3, bound: '33.333333333%', expected: met },
    { covered: 1, total: 3, bound: '33.333333334%', expected: missed },
    { covered: 0, total: 5, bound: '0%', expected: met },
  ])('$covered of $total, at least $bound', async ({ covered, total, bound, expected }) => {
    const fact = coverageOf({ lines: { covered, total } });
    expect(await judged(coverage(`lines: { at-least: ${bound} }`), fact)).toEqual(expected);
  });

  test.each(['branches', 'functions', 'statements'])(
    '%s that are not told are unknown',
    async (key) => {
      const fact = coverageOf({ lines: { covered: 1, total: 1 } });
      expect(await judged(coverage(`${key}: { at-least: 1% }`), fact)).toEqual({
        codes: ['quality/not-told block'],
        verdict: 'inconclusive',
      });
    },
  );
});

describe('mutation', () => {
  const score = (bounds: string): string => `{ mutation: { from: unit, score: ${bounds} } }`;

  test.each([
    ['{ at-least: 62.5% }', met],
    ['{ at-least: 62.6% }', missed],
    [
      '{ at-least: 60%, warn: { at-least: 70% } }',
      { codes: ['quality/met none', 'quality/near warn'], verdict: 'allow' },
    ],
  ])('625 of 1000, %s', async (bounds, expected) => {
    expect(await judged(score(bounds), mutationOf(625))).toEqual(expected);
  });

  test.each<[string, ReportFact, string]>([
    ['coverage is no score', coverageOf({ lines: { covered: 1, total: 1 } }), 'not-told'],
    ['no mutant that counts', mutationOf(0, 0), 'not-told'],
    ['a report that is broken', withBroken(mutationOf(1000)), 'unusable'],
  ])('%s (T41)', async (_, fact, code) => {
    expect(await judged(score('{ at-least: 0% }'), fact)).toEqual({
      codes: [`quality/${code} block`],
      verdict: 'inconclusive',
    });
  });
});

function withBroken(fact: ReportFact): ReportFact {
  return { ...fact, files: fact.files.map((file) => ({ ...file, usable: false })) };
}

describe('performance', () => {
  const fact = (...performance: NonNullable<ReportFact['performance']>): ReportFact =>
    reportOf({ files: [fileOf({ kind: 'performance' })], performance });
  const rule = (bounds: string): string => `{ performance: { p95: { from: unit, ${bounds} } } }`;

  test.each([
    { unit: 'ms', value: 300, bounds: 'at-most: 300ms', expected: met },
    { unit: 's', value: 0.3, bounds: 'at-most: 300ms', expected: met },
    { unit: 's', value: 0.31, bounds: 'at-most: 300ms', expected: missed },
    { unit: 'percent', value: 0.5, bounds: 'at-most: 0.5%', expected: met },
    { unit: '', value: 12, bounds: 'at-least: 13', expected: missed },
  ])('$value $unit, $bounds', async ({ unit, value, bounds, expected }) => {
    expect(await judged(rule(bounds), fact({ metric: 'p95', value, unit }))).toEqual(expected);
  });

  test('a metric that is told twice has to hold twice', async () => {
    const twice = fact(
      { metric: 'p95', value: 1, unit: 'ms' },
      { metric: 'p95', value: 9, unit: 'ms' },
    );
    expect((await judged(rule('at-most: 5ms'), twice)).verdict).toBe('block');
  });

  test.each([
    ['another unit', { metric: 'p95', value: 1, unit: 'ms' }, 'at-most: 5%'],
    ['another metric', { metric: 'p99', value: 1, unit: 'ms' }, 'at-most: 5ms'],
    ['a unit that nobody knows', { metric: 'p95', value: 1, unit: 'furlongs' }, 'at-most: 5ms'],
  ])('%s is unknown', async (_, metric, bounds) => {
    expect((await judged(rule(bounds), fact(metric))).codes).toEqual(['quality/not-told block']);
    const soft = rule(`${bounds}, on-unknown: warn`);
    expect((await judged(soft, fact(metric))).codes).toEqual(['quality/not-told warn']);
  });
});

describe('why a metric is not known', () => {
  test.each([
    ['furlongs', 'it is in "furlongs", a unit that is not known'],
    ['percent', 'it is in a unit that the bounds are not in'],
  ])('it is told in %s', async (unit, reason) => {
    const performance = [{ metric: 'p95', value: 1, unit }];
    const fact = reportOf({ files: [fileOf({ kind: 'performance' })], performance });
    const policy = `
policy: 1
reports: { unit: { files: x } }
environments: { production: { quality: { performance: { p95: { from: unit, at-most: 5ms } } } } }
`;
    const facts = { report: { unit: known<'report'>(fact) } };
    const { findings } = await decideFor(policy, { facts });
    expect(findings.find(({ code }) => code === 'quality/not-told')).toMatchObject({
      data: { incomparable: true, reason },
      acts: [{ what: 'mend-unit', detail: { report: 'unit', measure: 'p95' } }],
    });
  });
});

describe('what is no evidence (T41)', () => {
  const bounds = tests('{ failed: { at-most: 100 } }');
  const broken = { usable: false, problems: [{ code: 'truncated', message: 'ends too early' }] };
  test.each<[string, ReportFact, string, string]>([
    ['a glob that matches nothing', reportOf({ files: [] }), 'missing', 'block'],
    [
      'a glob that matches nothing beside one that matches',
      { ...testsOf(), unmatched: ['integration/*.xml'] },
      'missing',
      'block',
    ],
    ['a report that no layer fills', reportOf({ patterns: [], files: [] }), 'missing', 'block'],
    ['a broken file', { ...testsOf(), files: [fileOf(broken)] }, 'unusable', 'inconclusive'],
    [
      'a file of unknown kind beside others',
      { ...testsOf(), fileCount: 2, files: [fileOf(), { path: 'x', bytes: 3, usable: false }] },
      'unusable',
      'inconclusive',
    ],
    [
      'another commit',
      { ...testsOf(), files: [fileOf({ commits: [otherSha] })] },
      'other-commit',
      'inconclusive',
    ],
    [
      'written before the commit',
      { ...testsOf(), files: [fileOf({ modifiedAt: '2026-11-18T07:59:59Z' })] },
      'outdated',
      'inconclusive',
    ],
    [
      'a committed file, whatever else is wrong with it',
      { ...testsOf(), files: [fileOf({ committed: otherSha, commits: [otherSha] })] },
      'committed',
      'inconclusive',
    ],
    [
      'says that it was made before',
      { ...testsOf(), files: [fileOf({ last: { at: '2026-11-18T07:59:58Z', zoned: true } })] },
      'outdated',
      'inconclusive',
    ],
    [
      'a kind that the report does not have',
      coverageOf({ lines: { covered: 1, total: 1 } }),
      'not-told',
      'inconclusive',
    ],
  ])('%s', async (_, fact, code, verdict) => {
    expect(await judged(bounds, fact)).toEqual({ codes: [`quality/${code} block`], verdict });
  });

  test('a time without a zone may be that of any zone', async () => {
    const last = { at: '2026-11-17T21:00:00Z', zoned: false };
    expect(await judged(bounds, { ...testsOf(), files: [fileOf({ last })] })).toEqual(met);
  });

  test('a broken file of another kind says nothing of the tests', async () => {
    const files = [fileOf(), fileOf({ kind: 'coverage', usable: false })];
    expect(await judged(bounds, { ...testsOf(), fileCount: 2, files })).toEqual(met);
  });

  test('files that cannot be put together', async () => {
    const refused = [{ kind: 'coverage' as const, reason: 'sums' }];
    const fact = { ...coverageOf({}), coverage: undefined, refused };
    const { coverage: none, ...rest } = fact;
    expect(none).toBeUndefined();
    const { codes } = await judged(coverage('lines: { at-least: 1% }'), rest);
    expect(codes).toEqual(['quality/unusable block']);
  });

  test.each([
    ['failed', 'gate/fact-failed block'],
    ['unsupported', 'gate/fact-unsupported block'],
  ] as const)('a reading that is %s (T40)', async (status, code) => {
    const reading =
      status === 'failed' ? { status, reason: 'x', retryable: false } : { status, reason: 'x' };
    expect((await judged(bounds, reading)).codes).toEqual([code]);
  });

  test('a workspace file where an artifact is required (T40)', async () => {
    const rules = tests('{ failed: { at-most: 100 }, trust: artifact }');
    expect((await judged(rules, testsOf())).codes).toEqual(['gate/trust-too-low block']);
  });
});

describe('warn', () => {
  test.each([
    ['{ skipped: { at-most: 2, warn: { at-most: 1 } } }', ['quality/met none'], 'allow'],
    [
      '{ skipped: { at-most: 2, warn: { at-most: 0 } } }',
      ['quality/met none', 'quality/near warn'],
      'allow',
    ],
    ['{ skipped: { at-most: 0, warn: { at-most: 0 } } }', ['quality/missed block'], 'block'],
    ['{ skipped: { warn: { at-most: 1 } } }', ['quality/met none'], 'allow'],
    ['{ skipped: { warn: { at-most: 0 } } }', ['quality/near warn'], 'inconclusive'],
  ])('%s', async (bounds, codes, verdict) => {
    expect(await judged(tests(bounds), testsOf())).toEqual({ codes, verdict });
  });
});

describe('bounds that could never be compared are faults of the policy', () => {
  test.each([
    ['{ tests: { unit: { cases: { at-least: 5% } } } }', 'expected a number'],
    ['{ tests: { unit: { duration: { at-most: 20 } } } }', 'expected a time such as 20m'],
    ['{ tests: { unit: { failed: { at-most: 0, warn: { at-most: 5m } } } } }', 'expected a number'],
    ['{ tests: { unit: { failed: { at-most: 0, older-than: 3d } } } }', 'only for the findings'],
    ['{ coverage: { lines: { at-least: 85 } } }', 'expected a percentage such as 85%'],
    ['{ mutation: { score: { at-least: 60 } } }', 'expected a percentage such as 85%'],
    ['{ mutation: { from: unit } }', 'score'],
    ['{ mutation: { from: unit, scores: { at-least: 60% } } }', 'score'],
    ['{ mutation: { from: units, score: { at-least: 60% } } }', 'units'],
    ['{ performance: { p95: { from: unit, no-new: true } } }', 'only for the findings'],
  ])('%s', async (rules, message) => {
    const { faults } = await link(
      `policy: 1\nreports: { unit: { files: x } }\nenvironments: { production: { quality: ${rules} } }\n`,
    );
    expect(faults.map((fault) => fault.message).join('; ')).toContain(message);
  });
});
