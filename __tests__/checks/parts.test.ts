/** Bounds for parts of a report: their own numbers decide, and what is not surely of a part is never a yes. */
import { describe, expect, test } from '@jest/globals';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import type { ReportPart } from '../../src/evidence/report-parts.js';
import { neededFacts } from '../../src/decision/needs.js';
import { decideFor, known, link, policyOf, requestOf } from '../decision/builders.js';
import { coverageOf, noFindings, scanOf, testsOf } from './reports/facts.js';

const paths = ['src/pay/**'];
const reports = 'reports: { unit: { files: reports/* } }\n';
function production(rules: string): string {
  return `environments: { production: { ${rules} } }\n`;
}

async function judged(rules: string, fact: ReportFact, part?: Partial<ReportPart>) {
  const parts = part === undefined ? {} : { parts: [{ paths, ...part }] };
  const policy = `policy: 1\n${reports}${production(rules)}`;
  const reading = known<'report'>({ ...fact, ...parts });
  const decision = await decideFor(policy, { facts: { report: { unit: reading } } });
  const own = decision.findings.filter(({ question }) => /^(?:quality|security)/.test(question));
  return {
    codes: own.map(({ code, effect }) => `${code.split('/')[1] ?? ''} ${effect}`),
    findings: own,
    verdict: decision.verdict,
  };
}

const met = ['met none'];
const missed = ['missed block'];
const untold = ['not-told block'];
const none = { total: 0, failed: 0, errors: 0, skipped: 0 };

describe('tests', () => {
  const rule = (bounds: string): string =>
    `quality: { tests: { unit: { parts: { pay: { paths: src/pay/**, ${bounds} } } } } }`;
  const own = { total: 10, failed: 1, errors: 0, skipped: 2 };

  test.each([
    ['cases: { at-least: 10 }', met],
    ['cases: { at-least: 11 }', missed],
    ['failed: { at-most: 1 }', met],
    ['failed: { at-most: 0 }', missed],
    ['failed: { at-most: 10% }', met],
    ['failed: { at-most: 9.9% }', missed],
    ['skipped: { at-most: 20% }', met],
    ['skipped: { at-most: 2, warn: { at-most: 1 } }', [...met, 'near warn']],
  ])('%s', async (bounds, expected) => {
    expect((await judged(rule(bounds), testsOf(), { tests: own })).codes).toEqual(expected);
  });

  test.each([
    ['cases: { at-least: 10 }', met],
    ['cases: { at-least: 12 }', untold],
    ['cases: { at-least: 16 }', missed],
    ['failed: { at-most: 3 }', met],
    ['failed: { at-most: 2 }', untold],
    ['failed: { at-most: 0 }', missed],
    ['failed: { at-most: 25% }', met],
    ['failed: { at-most: 24% }', untold],
    ['failed: { at-most: 8% }', untold],
    ['failed: { at-most: 7% }', missed],
  ])('with 5 open ones, 2 of them failed: %s (T40)', async (bounds, expected) => {
    const open = { total: 5, failed: 2, errors: 0, skipped: 0 };
    const found = await judged(rule(bounds), testsOf(), { tests: { ...own, open } });
    expect(found.codes).toEqual(expected);
  });

  test.each([
    ['nobody asked for it when it was read', undefined],
    ['no case', { tests: none }],
    ['only open ones', { tests: { ...none, open: own } }],
    ['no tests', {}],
    ['other paths', { paths: ['src/**'], tests: own }],
  ])('%s: no evidence (T41)', async (_, part) => {
    const found = await judged(rule('failed: { at-most: 99 }'), testsOf(), part);
    const { codes, verdict, findings } = found;
    expect(findings[0]?.acts).toMatchObject([{ what: 'mend-part', detail: { part: 'pay' } }]);
    expect([...codes, verdict]).toEqual([...untold, 'inconclusive']);
  });

  test('the address names the part, and its own options hold with those above', async () => {
    const soft = rule('failed: { at-most: 0 }, enforce: warn');
    const { codes, findings } = await judged(soft, testsOf(), { tests: own });
    expect(codes).toEqual(['missed warn']);
    expect(findings[0]?.rule).toBe('production/quality.tests.unit.parts.pay.failed');
    const above =
      'quality: { tests: { unit: { enforce: warn, parts: { pay: { paths: src/pay/**, failed: { at-most: 0 } } } } } }';
    expect((await judged(above, testsOf(), { tests: own })).codes).toEqual(['missed warn']);
  });
});

describe('coverage', () => {
  const rule = (bounds: string): string =>
    `quality: { coverage: { from: unit, parts: { pay: { paths: [src/pay/**], ${bounds} } } } }`;
  const whole = coverageOf({ lines: { covered: 9, total: 10 } });
  const lines = { covered: 7, total: 8 };

  test.each([
    ['lines: { at-least: 87.5% }', met],
    ['lines: { at-least: 87.6% }', missed],
    ['branches: { at-least: 1% }', untold],
  ])('%s', async (bounds, expected) => {
    expect((await judged(rule(bounds), whole, { coverage: { lines } })).codes).toEqual(expected);
  });

  // 7 of 10 if only the uncovered open ones belong to it, 9 of 10 if only the covered ones do.
  test.each([
    ['70%', met],
    ['71%', untold],
    ['90%', untold],
    ['91%', missed],
  ])('with 2 covered and 2 uncovered open ones, at least %s', async (bound, expected) => {
    const coverage = { lines: { ...lines, open: { covered: 2, total: 4 } } };
    const found = await judged(rule(`lines: { at-least: ${bound} }`), whole, { coverage });
    expect(found.codes).toEqual(expected);
  });

  test('no line of it is unknown, whatever the whole has', async () => {
    const coverage = { lines: { covered: 0, total: 0, open: { covered: 9, total: 10 } } };
    const found = await judged(rule('lines: { at-least: 0% }'), whole, { coverage });
    expect(found.codes).toEqual(untold);
  });
});

describe('findings', () => {
  const rule = (bounds: string): string =>
    `security-scan: { scans: { unit: { parts: { pay: { paths: src/pay/**, ${bounds} } } } } }`;
  const whole = scanOf({ total: 9, high: 9 });
  const nothing = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  const ages = { high: [{ from: '2026-01-01T00:00:00Z', count: 1 }] };
  const scan = { ...nothing, high: 2, low: 1, ages };

  test.each([
    ['high: { at-most: 2 }', met],
    ['high: { at-most: 1 }', missed],
    ['total: { at-most: 2 }', missed],
    ['critical: { at-most: 0 }', met],
    ['low: { at-most: 0, older-than: 3d }', untold],
    ['high: { at-most: 1, older-than: 3d }', untold],
    ['high: { at-most: 0, older-than: 3d }', missed],
    ['high: { at-most: 2, older-than: 3d }', met],
  ])('%s', async (bounds, expected) => {
    const found = await judged(rule(bounds), whole, { scan, there: true });
    expect(found.codes).toEqual(expected);
  });

  test.each([
    ['high: { at-most: 5 }', met],
    ['high: { at-most: 4 }', untold],
    ['high: { at-most: 1 }', missed],
    ['high: { at-most: 0, older-than: 400d }', untold],
  ])('with 3 open ones: %s', async (bounds, expected) => {
    const open = { ...nothing, high: 3 };
    const found = await judged(rule(bounds), whole, { scan: { ...scan, open }, there: true });
    expect(found.codes).toEqual(expected);
  });

  test('none is an answer only where the part is', async () => {
    const clean = { scan: nothing };
    const bounds = rule('total: { at-most: 0 }');
    const fact = scanOf({ ...noFindings });
    expect((await judged(bounds, fact, { ...clean, there: true })).codes).toEqual(met);
    expect((await judged(bounds, fact, clean)).codes).toEqual(untold);
  });
});

describe('faults of the policy', () => {
  const at = (part: string): string =>
    `policy: 1\n${reports}environments:\n  production:\n    quality:\n      coverage:\n        from: unit\n        parts: ${part}\n`;
  const earlier = 'is only for a whole report: no earlier numbers are kept of a part';
  test.each([
    ['{}', '8:16', 'is empty: name at least one part'],
    ['{ pay: { lines: { at-least: 1% } } }', '8:23', 'does not say what belongs to it'],
    ['{ pay: { paths: src/** } }', '8:23', 'sets no bound: write lines, branches'],
    ['{ pay: { paths: src/**, title: x } }', '8:23', 'sets no bound'],
    ['{ pay: { paths: src/pay/, lines: { at-least: 1% } } }', '8:32', 'write src/pay/**'],
    ['{ pay: { paths: [../x], lines: { at-least: 1% } } }', '8:32', 'is no path below the top'],
    ['{ pay: { paths: x/*, lines: { drop: { at-most: 1% } } } }', '8:52', earlier],
    [
      '{ pay: { paths: x/*, lines: { at-least: 1%, warn: { rise: { at-most: 1% } } } } }',
      '8:74',
      earlier,
    ],
    ['{ pay: { paths: x/*, lines: { at-least: 1 } } }', '8:56', 'expected a percentage'],
    ['{ pay: { path: x/*, lines: { at-least: 1% } } }', '8:25', 'path'],
    ['{ Pay: { paths: x/*, lines: { at-least: 1% } } }', '8:18', 'expected an id'],
  ])('%s', async (part, place, message) => {
    const { faults } = await link(at(part));
    const told = faults.map(
      ({ message: text, place: { line, column } }) => `${String(line)}:${String(column)} ${text}`,
    );
    expect(told).toEqual([expect.stringMatching(new RegExp(`^${place} .*`))]);
    expect(told[0]).toContain(message);
  });

  test('new findings are those of a whole scan', async () => {
    const { faults } = await link(
      `policy: 1\n${reports}${production('security-scan: { scans: { unit: { parts: { pay: { components: [a], high: { no-new: true } } } } } }')}`,
    );
    expect(faults.map(({ message }) => message).join()).toContain(earlier);
  });

  test('more than 20 parts', async () => {
    const parts = Array.from(
      { length: 21 },
      (_, index) => `p${String(index)}: { paths: x/*, lines: { at-least: 1% } }`,
    );
    const { faults } = await link(at(`{ ${parts.join(', ')} }`));
    expect(faults.map(({ message }) => message).join()).toContain('has more than 20 parts');
  });
});

test('a report is read once, with all parts that rules of it ask for', async () => {
  const policy = await policyOf(
    `policy: 1\n${reports}${production(
      'quality: { tests: { unit: { failed: { at-most: 0 }, parts: { a: { paths: a/*, cases: { at-least: 1 } }, b: { components: [b], failed: { at-most: 0 } } } } }, coverage: { from: unit, lines: { at-least: 1% }, parts: { a: { paths: [a/*], lines: { at-least: 1% } } } } }',
    )}`,
  );
  const asked = neededFacts(policy, requestOf()).filter(({ kind }) => kind === 'report');
  expect(asked).toEqual([
    {
      kind: 'report',
      key: 'unit',
      spec: { parts: [{ paths: ['a/*'] }, { components: ['b'] }] },
    },
  ]);
});
