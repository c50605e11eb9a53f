/** security-scan: findings by severity, by age and by whether they are new. */
import { describe, expect, test } from '@jest/globals';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import { decideFor, known } from '../decision/builders.js';
import { reportOf, scanOf } from './reports/facts.js';

type Finding = NonNullable<ReportFact['scan']>['findings'][number];

function policyOf(bounds: string): string {
  return `
policy: 1
reports: { sca: { files: sca.sarif } }
environments: { production: { security-scan: { scans: { sca: ${bounds} } } } }
`;
}

async function judged(
  bounds: string,
  fact: ReportFact,
): Promise<{ codes: readonly string[]; verdict: string }> {
  const decision = await decideFor(policyOf(bounds), {
    facts: { report: { sca: known<'report'>(fact) } },
  });
  return { codes: decision.findings.map(({ code }) => code), verdict: decision.verdict };
}

const met = { codes: ['security-scan/met'], verdict: 'allow' };
const missed = { codes: ['security-scan/missed'], verdict: 'block' };
const undecided = { codes: ['security-scan/not-told'], verdict: 'inconclusive' };
const unknown = { codes: ['security-scan/baseline-unknown'], verdict: 'inconclusive' };

function high(part: Partial<Finding> = {}): Finding {
  return { severity: 'high', rule: 'CVE-1', ...part };
}

function withHigh(...findings: readonly Finding[]): ReportFact {
  return scanOf({ high: findings.length, total: findings.length, findings: [...findings] });
}

describe('counts', () => {
  const fact = scanOf({ critical: 1, high: 2, medium: 3, low: 4, info: 5, total: 15 });
  test.each([
    ['critical', 1],
    ['high', 2],
    ['medium', 3],
    ['low', 4],
    ['total', 15],
  ])('%s is %d', async (measure, count) => {
    expect(await judged(`{ ${measure}: { at-most: ${String(count)} } }`, fact)).toEqual(met);
    const fewer = `{ ${measure}: { at-most: ${String(count - 1)} } }`;
    expect(await judged(fewer, fact)).toEqual(missed);
  });

  test('no finding in a scan that ran is within bounds; a scan that is not there is not', async () => {
    const bounds = '{ total: { at-most: 0 } }';
    expect(await judged(bounds, scanOf({}))).toEqual(met);
    const missing = { codes: ['security-scan/missing'], verdict: 'block' };
    expect(await judged(bounds, reportOf({ files: [] }))).toEqual(missing);
  });
});

describe('age', () => {
  const old = high({ since: '2026-09-01T00:00:00Z' });
  const young = high({ since: '2026-11-17T00:00:00Z' });
  test.each<[string, readonly Finding[], string, object]>([
    ['young ones are not older', [young], 'at-most: 0, older-than: 30d', met],
    ['old ones are', [young, old], 'at-most: 0, older-than: 30d', missed],
    ['of unknown age may be', [high()], 'at-most: 0, older-than: 30d', undecided],
    ['of unknown age decide nothing', [high(), old], 'at-most: 0, older-than: 30d', missed],
    ['old ones are not within', [old], 'at-most: 0, within: 30d', met],
    ['young ones are', [young], 'at-most: 0, within: 30d', missed],
    ['of unknown age may be within', [high()], 'at-most: 0, within: 30d', undecided],
    ['of unknown age are no proof', [high()], 'at-least: 1, within: 30d', undecided],
    ['too few in any case', [high()], 'at-least: 2, within: 30d', missed],
    ['both bounds', [high(), old], 'at-least: 1, at-most: 1, older-than: 30d', undecided],
    ['one bound in any case', [high(), old], 'at-least: 3, at-most: 3, older-than: 30d', missed],
  ])('%s', async (_, findings, bounds, expected) => {
    expect(await judged(`{ high: { ${bounds} } }`, withHigh(...findings))).toEqual(expected);
  });

  test('what is counted and not listed may be of any age', async () => {
    const fact = scanOf({ high: 60, total: 60, findings: [young] });
    expect(await judged('{ high: { at-most: 58, older-than: 30d } }', fact)).toEqual(undecided);
    expect(await judged('{ high: { at-most: 59, older-than: 30d } }', fact)).toEqual(met);
  });
});

describe('age of more than are listed', () => {
  const ages = {
    high: [
      { from: '2026-08-01T00:00:00Z', count: 30 },
      { from: '2026-10-10T00:00:00Z', to: '2026-10-25T00:00:00Z', count: 12 },
      { from: '2026-11-17T00:00:00Z', count: 200 },
    ],
  };
  const listed = Array.from({ length: 50 }, () => high({ since: '2026-08-01T00:00:00Z' }));
  const fact = scanOf({ high: 250, total: 250, findings: listed, ages });
  // Of 250 8 tell no time; 30 days ago was 19 October, within a span: one of it is older, one is not.
  test.each([
    ['at-most: 49, older-than: 30d', met],
    ['at-most: 48, older-than: 30d', undecided],
    ['at-most: 31, older-than: 30d', undecided],
    ['at-most: 30, older-than: 30d', missed],
    ['at-least: 49, older-than: 30d', undecided],
    ['at-least: 50, older-than: 30d', missed],
    ['at-least: 31, older-than: 30d', met],
    ['at-least: 32, older-than: 30d', undecided],
    ['at-most: 219, within: 30d', met],
    ['at-most: 218, within: 30d', undecided],
    ['at-most: 38, older-than: 60d', met],
    ['at-most: 37, older-than: 60d', undecided],
    ['at-most: 19, older-than: 30d, within: 60d', met],
    ['at-most: 18, older-than: 30d, within: 60d', undecided],
    ['at-most: 8, older-than: 30d, within: 7d', met],
    ['at-most: 7, older-than: 30d, within: 7d', undecided],
  ])('%s', async (bounds, expected) => {
    expect(await judged(`{ high: { ${bounds} } }`, fact)).toEqual(expected);
  });

  test('those that are named count', async () => {
    const young = high({ rule: 'CVE-2', since: '2026-11-17T00:00:00Z' });
    const findings = [young, high({ since: '2026-08-01T00:00:00Z' })];
    const decision = await decideFor(policyOf('{ high: { at-most: 0, older-than: 30d } }'), {
      facts: {
        report: { sca: known<'report'>(scanOf({ high: 250, total: 250, findings, ages })) },
      },
    });
    expect(decision.findings.map(({ data }) => data['findings'])).toEqual([['CVE-1']]);
  });

  test('where they only warn, that it is not known is a warning', async () => {
    const warn = '{ high: { at-most: 300, warn: { at-most: 48, older-than: 30d } } }';
    expect(await judged(warn, fact)).toEqual({
      codes: ['security-scan/met', 'security-scan/not-told'],
      verdict: 'allow',
    });
  });

  test('one of tomorrow may be of any age, one of today is young', async () => {
    const of = (from: string): ReportFact =>
      scanOf({ high: 1, total: 1, ages: { high: [{ from, count: 1 }] } });
    const bounds = '{ high: { at-most: 0, older-than: 30d } }';
    expect(await judged(bounds, of('2026-11-19T10:00:00Z'))).toEqual(met);
    expect(await judged(bounds, of('2026-11-19T10:00:01Z'))).toEqual(undecided);
    expect(await judged(bounds, of('9999-12-31T23:59:59Z'))).toEqual(undecided);
  });
});

describe('no-new', () => {
  const bounds = '{ high: { no-new: true } }';
  test.each<[string, readonly Finding[], object]>([
    ['none at all', [], met],
    ['all known before', [high({ state: 'unchanged' }), high({ state: 'updated' })], met],
    ['one new', [high({ state: 'new' }), high({ state: 'unchanged' })], missed],
    ['one that does not say', [high(), high({ state: 'unchanged' })], unknown],
  ])('%s', async (_, findings, expected) => {
    expect(await judged(bounds, withHigh(...findings))).toEqual(expected);
  });

  test('of more than are listed each says whether it is new', async () => {
    const old = Array.from({ length: 50 }, () => high({ state: 'unchanged' }));
    const of = (states: { new: number; unchanged: number; updated: number }): ReportFact =>
      scanOf({ high: 300, total: 300, findings: old, states: { high: states } });
    expect(await judged(bounds, of({ new: 0, unchanged: 200, updated: 100 }))).toEqual(met);
    expect(await judged(bounds, of({ new: 1, unchanged: 299, updated: 0 }))).toEqual(missed);
    expect(await judged(bounds, of({ new: 1, unchanged: 0, updated: 0 }))).toEqual(missed);
    expect(await judged(bounds, of({ new: 0, unchanged: 299, updated: 0 }))).toEqual(unknown);
  });

  test('beside a count both are judged', async () => {
    expect(await judged('{ high: { at-most: 5, no-new: true } }', withHigh(high()))).toEqual({
      codes: ['security-scan/met', 'security-scan/baseline-unknown'],
      verdict: 'inconclusive',
    });
  });
});
