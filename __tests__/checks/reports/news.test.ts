/** no-new: findings held against an earlier scan, by what is listed and by marks. */
import { describe, expect, test } from '@jest/globals';
import type { BaselineFact } from '../../../src/evidence/baseline-fact.js';
import type { FactReading } from '../../../src/evidence/facts.js';
import type { ReportFact } from '../../../src/evidence/report-fact.js';
import { failed, none } from '../../decision/builders.js';
import { baselineOf, lines, runOf } from './baselines.js';
import { scanOf } from './facts.js';
import { judged } from './judged.js';

describe('no-new beside an earlier scan', () => {
  const rules = 'security-scan: { scans: { all: { high: { no-new: true } } } }';
  const one = { severity: 'high', rule: 'CVE-1', component: 'left-pad' } as const;
  const two = { severity: 'high', rule: 'CVE-2', component: 'left-pad' } as const;
  const bare = { severity: 'high', message: 'something' } as const;
  type Findings = readonly (
    typeof one | typeof two | typeof bare | { severity: 'high'; state: string }
  )[];
  const scan = (findings: Findings, all = findings.length): ReportFact =>
    scanOf({ high: all, total: all, findings: findings.map((each) => ({ ...each })) });
  const before = (findings: Findings, all?: number): BaselineFact => {
    const { scan: numbers } = scan(findings, all);
    return baselineOf(runOf(numbers ? { scan: numbers } : {}));
  };
  const yes = ['security-scan/met none'];
  const no = ['security-scan/missed block'];
  const untold = ['security-scan/not-told block'];

  test.each<[string, ReportFact, BaselineFact | FactReading<'baseline'>, readonly string[]]>([
    ['the same', scan([one]), before([one, two]), yes],
    ['another one', scan([one, two]), before([one]), no],
    ['the same twice', scan([one, one]), before([one]), no],
    ['another one beside a list that is cut', scan([two]), before([one], 60), untold],
    ['one of a list that is cut', scan([one]), before([one], 60), yes],
    ['more than are listed', scan([one], 60), before([one]), untold],
    ['one without a name', scan([bare]), before([bare]), untold],
    ['one that says that it is new', scan([{ severity: 'high', state: 'new' }]), none, no],
    ['nothing was ever scanned', scan([one]), none, ['security-scan/no-baseline warn']],
    [
      'no scan before',
      scan([one]),
      baselineOf(runOf(lines(1, 1))),
      ['security-scan/no-baseline warn'],
    ],
    ['what was could not be read', scan([one]), failed, ['security-scan/baseline-unknown block']],
    ['all said to be old', scan([{ severity: 'high', state: 'unchanged' }]), failed, yes],
  ])('%s', async (_, fact, baseline, codes) => {
    expect((await judged({ rules, fact, baseline })).codes).toEqual(codes);
  });
});

describe('names', () => {
  const rules = 'security-scan: { scans: { all: { high: { no-new: true } } } }';
  const of = (...rulesFound: readonly string[]) =>
    rulesFound.map((rule) => ({ severity: 'high', rule }) as const);
  const scan = (findings: ReturnType<typeof of>, all = findings.length) =>
    scanOf({ high: all, total: all, findings });
  const before = (...asked: Parameters<typeof scan>) => {
    const { scan: numbers } = scan(...asked);
    return baselineOf(runOf(numbers ? { scan: numbers } : {}));
  };

  test('what is new, and not what was there', async () => {
    const fact = scan(of('old', 'new', 'old', 'other'));
    const { data } = await judged({ rules, fact, baseline: before(of('old', 'old')) });
    expect(data).toMatchObject([{ added: 2, findings: ['new', 'other'] }]);
  });

  test('nothing where the scan before does not list all of its own', async () => {
    const marks = { high: { aaaaaaaaaaaa: 60 } };
    const { scan: then } = scanOf({ high: 60, total: 60, findings: of('old'), marks });
    const now = { high: { aaaaaaaaaaaa: 60, bbbbbbbbbbbb: 1 } };
    const fact = scanOf({ high: 61, total: 61, findings: of('old'), marks: now });
    const baseline = baselineOf(runOf(then ? { scan: then } : {}));
    const { data } = await judged({ rules, fact, baseline });
    expect(data).toMatchObject([{ added: 1, findings: [] }]);
  });
});

describe('no-new beyond what is listed', () => {
  const rules = 'security-scan: { scans: { all: { high: { no-new: true } } } }';
  const mark = (nth: number): string => nth.toString(36).padStart(12, '_');
  /** So many findings with a mark of their own, from the first on, and so many without. */
  const scan = (first: number, marked: number, bare = 0): ReportFact => {
    const marks = Array.from({ length: marked }, (_, nth) => [mark(first + nth), 1] as const);
    const all = marked + bare;
    return scanOf({ high: all, total: all, marks: { high: Object.fromEntries(marks) } });
  };
  const before = (...of: Parameters<typeof scan>): BaselineFact => {
    const { scan: numbers } = scan(...of);
    return baselineOf(runOf(numbers ? { scan: numbers } : {}));
  };

  test.each<[string, ReportFact, BaselineFact, string]>([
    ['the same 500', scan(0, 500), before(0, 500), 'met none'],
    ['fewer', scan(0, 400), before(0, 500), 'met none'],
    ['one of 500 is another', scan(1, 500), before(0, 500), 'missed block'],
    [
      'another one, where the scan before has some without a mark',
      scan(1, 500),
      before(0, 500, 1),
      'not-told block',
    ],
    ['some have no mark', scan(0, 500, 1), before(0, 500), 'not-told block'],
    ['another one, and some have no mark', scan(1, 500, 1), before(0, 500), 'missed block'],
  ])('%s', async (_, fact, baseline, told) => {
    const { codes } = await judged({ rules, fact, baseline });
    expect(codes).toEqual([`security-scan/${told}`]);
  });

  test('a record of before there were marks is held against what is listed', async () => {
    const listed = [{ severity: 'high', rule: 'CVE-1' } as const];
    const { scan: numbers } = scanOf({ high: 1, total: 1, findings: listed });
    const fact = scanOf({ high: 1, total: 1, findings: listed, marks: { high: { [mark(1)]: 1 } } });
    const baseline = baselineOf(runOf(numbers ? { scan: numbers } : {}));
    expect((await judged({ rules, fact, baseline })).codes).toEqual(['security-scan/met none']);
  });

  test('a scan before whose findings told their states is held against by what it lists', async () => {
    const listed = [{ severity: 'high', rule: 'CVE-1' } as const];
    const told = listed.map((each) => ({ ...each, state: 'unchanged' }));
    const states = { high: { new: 0, unchanged: 1, updated: 0 } };
    const { scan: numbers } = scanOf({ high: 1, total: 1, findings: told, states, marks: {} });
    const baseline = baselineOf(runOf(numbers ? { scan: numbers } : {}));
    const now = (rule: string): ReportFact => {
      const findings = [{ severity: 'high', rule } as const];
      return scanOf({ high: 1, total: 1, findings, marks: { high: { [mark(1)]: 1 } } });
    };
    const codes = async (fact: ReportFact) => (await judged({ rules, fact, baseline })).codes;
    expect(await codes(now('CVE-1'))).toEqual(['security-scan/met none']);
    expect(await codes(now('CVE-2'))).toEqual(['security-scan/missed block']);
  });
});

test('where more findings told their state than are listed, the answer says what to do', async () => {
  const rules = 'security-scan: { scans: { all: { high: { no-new: true } } } }';
  const listed = [{ severity: 'high', rule: 'CVE-1', state: 'unchanged' } as const];
  const { scan: numbers } = scanOf({ high: 60, total: 60, findings: listed, marks: {} });
  const baseline = baselineOf(runOf(numbers ? { scan: numbers } : {}));
  const findings = [{ severity: 'high', rule: 'CVE-2' } as const];
  const fact = scanOf({ high: 1, total: 1, findings, marks: { high: { abcdefghijkl: 1 } } });
  const { codes, data } = await judged({ rules, fact, baseline });
  expect(codes).toEqual(['security-scan/not-told block']);
  expect(JSON.stringify(data)).toContain(
    'let the tool say it of each (baselineState of SARIF), or bound their number',
  );
});
