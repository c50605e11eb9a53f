/** drop, rise and no-new: numbers held against those of earlier promotions, which never loosen anything. */
import { describe, expect, test } from '@jest/globals';
import type { BaselineFact } from '../../../src/evidence/baseline-fact.js';
import type { FactReading } from '../../../src/evidence/facts.js';
import type { ReportFact } from '../../../src/evidence/report-fact.js';
import { decideFor, failed, known, none, unsupported } from '../../decision/builders.js';
import { judged } from './judged.js';
import { baselineOf, lines, metric, mutants, runOf, testNumbers } from './baselines.js';
import { coverageOf, fileOf, mutationOf, reportOf, scanOf, testsOf } from './facts.js';

function coverage(bounds: string): string {
  return `quality: { coverage: { from: all, lines: ${bounds} } }`;
}

function tests(bounds: string): string {
  return `quality: { tests: { all: ${bounds} } }`;
}

const met = ['quality/met none'];
const missed = ['quality/missed block'];

describe('drop and rise', () => {
  const before = baselineOf(runOf({ ...lines(873, 1000), ...testNumbers({}) }));
  test.each([
    { covered: 868, bound: 'drop: { at-most: 0.5 points }', codes: met },
    { covered: 867, bound: 'drop: { at-most: 0.5 points }', codes: missed },
    { covered: 874, bound: 'drop: { at-most: 0 points }', codes: met },
    { covered: 873, bound: 'drop: { at-most: 0 points }', codes: met },
    { covered: 872, bound: 'drop: { at-most: 0 points }', codes: missed },
    { covered: 786, bound: 'drop: { at-most: 10% }', codes: met },
    { covered: 785, bound: 'drop: { at-most: 10% }', codes: missed },
    { covered: 882, bound: 'drop: { at-most: -1 points }', codes: missed },
    { covered: 883, bound: 'drop: { at-most: -1 points }', codes: met },
    { covered: 900, bound: 'rise: { at-most: 1 points }', codes: missed },
    { covered: 868, bound: 'at-least: 86%, drop: { at-most: 1 points }', codes: [...met, ...met] },
    {
      covered: 868,
      bound: 'at-least: 90%, drop: { at-most: 1 points }',
      codes: [...missed, ...met],
    },
    {
      covered: 868,
      bound: 'drop: { at-most: 1 points }, warn: { drop: { at-most: 0 points } }',
      codes: [...met, 'quality/near warn'],
    },
  ])('lines $covered of 1000, $bound', async ({ covered, bound, codes }) => {
    const fact = coverageOf({ lines: { covered, total: 1000 } });
    const rules = coverage(`{ ${bound} }`);
    expect((await judged({ rules, fact, baseline: before })).codes).toEqual(codes);
  });

  // Before: 40 cases, 1 failed, 1 skipped, 61.5 s.
  test.each([
    ['{ cases: { drop: { at-most: 0 } } }', {}, met],
    ['{ cases: { drop: { at-most: 2.5% } } }', { total: 39 }, met],
    ['{ cases: { drop: { at-most: 2.4% } } }', { total: 39 }, missed],
    ['{ failed: { rise: { at-most: 1 } } }', { failed: 2 }, met],
    ['{ failed: { rise: { at-most: 99% } } }', { failed: 2 }, missed],
    ['{ failed: { rise: { at-most: 2.5 points } } }', { failed: 2 }, met],
    ['{ failed: { rise: { at-most: 2.4 points } } }', { failed: 2 }, missed],
    ['{ duration: { rise: { at-most: 2s } } }', { duration: 63_500 }, met],
    ['{ duration: { rise: { at-most: 2s } } }', { duration: 63_501 }, missed],
  ])('%s of %j', async (rules, part, codes) => {
    const { data, ...rest } = await judged({
      rules: tests(rules),
      fact: testsOf(part),
      baseline: before,
    });
    expect(data[0]).toMatchObject({ baseline: { record: '01K', version: '1.4.1' } });
    expect(rest.codes).toEqual(codes);
  });

  test.each([
    [646, met],
    [645, missed],
  ])('%d of 1000 mutants, before 650', async (detected, codes) => {
    const rules = 'quality: { mutation: { from: all, score: { drop: { at-most: 0.4 points } } } }';
    const baseline = baselineOf(runOf(mutants(650, 1000)));
    expect((await judged({ rules, fact: mutationOf(detected), baseline })).codes).toEqual(codes);
  });

  test('of nothing there are no percent: any rise is too much', async () => {
    const baseline = baselineOf(runOf(testNumbers({ failed: 0 })));
    const rules = tests('{ failed: { rise: { at-most: 50% } } }');
    expect((await judged({ rules, fact: testsOf({ failed: 0 }), baseline })).codes).toEqual(met);
    expect((await judged({ rules, fact: testsOf({ failed: 1 }), baseline })).codes).toEqual(missed);
  });

  test('a number that the newest run does not tell is that of the run before', async () => {
    const baseline = baselineOf(runOf(testNumbers({})), runOf(lines(9, 10), { record: '01J' }));
    const fact = coverageOf({ lines: { covered: 8, total: 10 } });
    const rules = coverage('{ drop: { at-most: 1 points } }');
    const { codes, data } = await judged({ rules, fact, baseline });
    expect(codes).toEqual(missed);
    expect(data[0]).toMatchObject({ baseline: { record: '01J' } });
  });

  test.each([
    [{}, undefined],
    [{ policy: 'older' }, ['policy']],
    [{ formats: ['cobertura'] }, ['formats']],
    [{ patterns: ['x.info'] }, ['files']],
  ])('%j is told as different', async (part, differs) => {
    const baseline = baselineOf(runOf(lines(9, 10), part));
    const fact = coverageOf({ lines: { covered: 9, total: 10 } });
    const rules = coverage('{ drop: { at-most: 1 points } }');
    const [first] = (await judged({ rules, fact, baseline })).data;
    expect((first as { baseline: { differs?: unknown } }).baseline.differs).toEqual(differs);
  });
});

describe('without a baseline', () => {
  const fact = coverageOf({ lines: { covered: 8, total: 10 } });
  const both = (floor: string): string =>
    coverage(`{ at-least: ${floor}, drop: { at-most: 1 points } }`);
  const warned = 'quality/no-baseline warn';

  test.each<[string, BaselineFact | FactReading<'baseline'>]>([
    ['nothing was ever allowed', none],
    ['the number was never told', baselineOf(runOf(testNumbers({})))],
    ['of 0 lines', baselineOf(runOf(lines(0, 0)))],
  ])('%s: the floor holds, and a warning', async (_, baseline) => {
    expect(await judged({ rules: both('80%'), fact, baseline })).toMatchObject({
      codes: [...met, warned],
      verdict: 'allow',
    });
    expect(await judged({ rules: both('81%'), fact, baseline })).toMatchObject({
      codes: [...missed, warned],
      verdict: 'block',
    });
  });

  test('a rule without a floor passes nothing', async () => {
    const rules = coverage('{ drop: { at-most: 1 points } }');
    expect(await judged({ rules, fact, baseline: none })).toMatchObject({
      codes: [warned],
      verdict: 'inconclusive',
    });
  });

  test('it is told once where both sets of bounds ask for it', async () => {
    const change = 'drop: { at-most: 1 points }';
    const rules = coverage(`{ at-least: 1%, ${change}, warn: { ${change}, at-least: 90% } }`);
    const { codes } = await judged({ rules, fact, baseline: none });
    expect(codes).toEqual([...met, warned, 'quality/near warn']);
  });

  test.each<[string, FactReading<'baseline'> | undefined]>([
    ['was not looked for', undefined],
    ['could not be read', failed],
    ['cannot be known', unsupported],
  ])('one that %s is unknown', async (_, baseline) => {
    const given = { rules: both('80%'), fact, ...(baseline && { baseline }) };
    expect(await judged(given)).toMatchObject({
      codes: [...met, 'quality/baseline-unknown block'],
      verdict: 'inconclusive',
    });
  });

  test('one that is trusted less than the rule demands is unknown (T40)', async () => {
    const baseline = known<'baseline'>(baselineOf(runOf(lines(1, 10))), 'workspace');
    const rules =
      'quality: { trust: forge, coverage: { from: all, lines: { drop: { at-most: 1% } } } }';
    const policy = `policy: 1\nreports: { all: { files: x } }\nenvironments: { production: { ${rules} } }\n`;
    const report = { all: known<'report'>(fact, 'forge') };
    const decision = await decideFor(policy, { facts: { report, baseline: { all: baseline } } });
    expect(decision.reasonCode).toBe('quality/baseline-unknown');
  });
});

describe('a file as the baseline', () => {
  const rules =
    'quality: { baseline: before, coverage: { from: all, lines: { drop: { at-most: 0 points } } } }';
  test('is asked for by its slot', async () => {
    const fact = coverageOf({ lines: { covered: 8, total: 10 } });
    const baseline: BaselineFact = {
      origin: 'file',
      policy: 'p',
      runs: [{ patterns: ['x.xml'], formats: ['lcov'], numbers: lines(9, 10) }],
    };
    const { codes, data } = await judged({ rules, fact, baseline, key: 'all by before' });
    expect(codes).toEqual(missed);
    expect(data[0]).toMatchObject({ baseline: { origin: 'file', files: ['x.xml'] } });
  });
});

describe('the default branch as the baseline', () => {
  const rules =
    'quality: { baseline: default-branch, coverage: { from: all, lines: { drop: { at-most: 0 points } } } }';
  const fact = coverageOf({ lines: { covered: 8, total: 10 } });
  test('is no report of the policy, and is told as what it is', async () => {
    const baseline: BaselineFact = {
      origin: 'default-branch',
      policy: 'p',
      runs: [
        { sha: 'b'.repeat(40), patterns: ['y.xml'], formats: ['lcov'], numbers: lines(9, 10) },
      ],
    };
    const { codes, data } = await judged({ rules, fact, baseline, key: 'all by default-branch' });
    expect(codes).toEqual(missed);
    expect(data[0]).toMatchObject({ baseline: { origin: 'default-branch', sha: 'b'.repeat(40) } });
    // The same report, wherever its files lie.
    expect(data[0]).not.toHaveProperty('baseline.differs');
  });
});

describe('performance', () => {
  const fact = (...values: readonly number[]): ReportFact =>
    reportOf({ files: [fileOf({ kind: 'performance', format: 'k6' })], ...metric(...values) });
  const rule = (bounds: string): string =>
    `quality: { performance: { p95: { from: all, ${bounds} } } }`;
  const runs = (...values: readonly number[]): BaselineFact =>
    baselineOf(...values.map((value) => runOf(metric(value))));
  const key = 'all p95';

  test.each([
    ['one run', [100], 105, met],
    ['one run', [100], 105.1, missed],
    ['the median of two', [100, 110], 110.25, met],
    ['the median of two', [100, 110], 110.26, missed],
    ['a wild run moves nothing', [100, 100, 9000], 106, missed],
    ['a wild run moves nothing', [100, 100, 1], 105, met],
    ['zero', [0], 0.001, missed],
    ['less than zero', [-100], -95, met],
    ['less than zero', [-100], -94.9, missed],
  ])('%s: %j, now %d', async (_, earlier, now, codes) => {
    const rules = rule('rise: { at-most: 5% }');
    expect(
      (await judged({ rules, fact: fact(now), baseline: runs(...earlier), key })).codes,
    ).toEqual(codes);
  });

  test.each([
    [[100, 101, 99, 100, 102], 130, 'worse', 0.99],
    [[100, 120, 80, 110, 90], 108, 'no-difference-seen', undefined],
    [[100, 101, 99, 100, 102], 80, 'better', 0.99],
    [[100, 101], 130, 'not-known', undefined],
  ])('beside %j %d is %s', async (earlier, now, kind, confidence) => {
    const rules = rule('rise: { at-most: 5% }');
    const { data } = await judged({ rules, fact: fact(now), baseline: runs(...earlier), key });
    expect(data[0]).toMatchObject({
      spread: { kind, runs: earlier.length, ...(confidence && { confidence }) },
    });
  });

  test('a metric that a run tells twice is held against the one that allows least', async () => {
    const baseline = baselineOf(runOf(metric(100, 200)));
    const rules = rule('rise: { at-most: 5% }');
    expect((await judged({ rules, fact: fact(106), baseline, key })).codes).toEqual(missed);
  });

  test('another unit than before is unknown', async () => {
    const numbers = { performance: [{ metric: 'p95', value: 1, unit: '' }] };
    const given = { fact: fact(1), baseline: baselineOf(runOf(numbers)), key };
    expect((await judged({ rules: rule('rise: { at-most: 5% }'), ...given })).codes).toEqual([
      'quality/baseline-unknown block',
    ]);
    const soft = rule('rise: { at-most: 5% }, on-unknown: warn');
    expect((await judged({ rules: soft, ...given })).codes).toEqual([
      'quality/baseline-unknown warn',
    ]);
  });

  test.each([Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324])('%d is compared', async (value) => {
    const rules = rule('rise: { at-most: 5% }');
    const given = { rules, fact: fact(value), key };
    expect((await judged({ ...given, baseline: runs(value, value) })).codes).toEqual(met);
    const { codes, data } = await judged({ ...given, baseline: runs(-Number.MAX_VALUE) });
    expect(codes).toEqual(value === -Number.MAX_VALUE ? met : missed);
    expect(JSON.stringify(data)).not.toMatch(/null|NaN|Infinity/);
  });
});

describe('rise of findings of an age', () => {
  const scanned = (old: number, undated: number): ReportFact =>
    scanOf({
      ...{ high: old + undated, total: old + undated },
      ages: old === 0 ? {} : { high: [{ from: '2026-08-01T00:00:00Z', count: old }] },
    });
  const rules =
    'security-scan: { scans: { all: { high: { older-than: 30d, rise: { at-most: 0 } } } } }';

  test.each([
    [60, 0, 60, 0, 'met none'],
    [61, 0, 60, 0, 'missed block'],
    [60, 1, 60, 0, 'not-told block'],
    [61, 1, 60, 0, 'missed block'],
    [60, 0, 55, 5, 'not-told block'],
    [61, 0, 55, 5, 'missed block'],
    [0, 60, 0, 60, 'not-told block'],
  ])(
    '%d and %d of unknown age, before %d and %d: %s',
    async (old, undated, was, wasUndated, told) => {
      const { scan } = scanned(was, wasUndated);
      const baseline = baselineOf(runOf(scan ? { scan } : {}));
      const { codes } = await judged({ rules, fact: scanned(old, undated), baseline });
      expect(codes).toEqual([`security-scan/${told}`]);
    },
  );
});
