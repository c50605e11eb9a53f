/** security-scan: findings by severity, by age and by whether they are new. */
import { describe, expect, test } from '@jest/globals';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import { decideFor, known } from '../decision/builders.js';
import { reportOf, scanOf } from './reports/facts.js';

type Finding = NonNullable<ReportFact['scan']>['findings'][number];

async function judged(
  bounds: string,
  fact: ReportFact,
): Promise<{ codes: readonly string[]; verdict: string }> {
  const policy = `
policy: 1
reports: { sca: { files: sca.sarif } }
environments: { production: { security-scan: { scans: { sca: ${bounds} } } } }
`;
  const decision = await decideFor(policy, { facts: { report: { sca: known<'report'>(fact) } } });
  return { codes: decision.findings.map(({ code }) => code), verdict: decision.verdict };
}

const met = { codes: ['security-scan/met'], verdict: 'allow' };
const missed = { codes: ['security-scan/missed'], verdict: 'block' };
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
    ['of unknown age may be', [high()], 'at-most: 0, older-than: 30d', missed],
    ['old ones are not within', [old], 'at-most: 0, within: 30d', met],
    ['young ones are', [young], 'at-most: 0, within: 30d', missed],
    ['of unknown age may be within', [high()], 'at-most: 0, within: 30d', missed],
    ['of unknown age are no proof', [high()], 'at-least: 1, within: 30d', missed],
  ])('%s', async (_, findings, bounds, expected) => {
    expect(await judged(`{ high: { ${bounds} } }`, withHigh(...findings))).toEqual(expected);
  });

  test('what is counted and not listed may be of any age', async () => {
    const fact = scanOf({ high: 60, total: 60, findings: [young] });
    expect(await judged('{ high: { at-most: 58, older-than: 30d } }', fact)).toEqual(missed);
    expect(await judged('{ high: { at-most: 59, older-than: 30d } }', fact)).toEqual(met);
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

  test('beside a count both are judged', async () => {
    expect(await judged('{ high: { at-most: 5, no-new: true } }', withHigh(high()))).toEqual({
      codes: ['security-scan/met', 'security-scan/baseline-unknown'],
      verdict: 'inconclusive',
    });
  });
});
