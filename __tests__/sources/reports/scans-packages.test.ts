/** npm audit and OSV-Scanner: packages, advisories and groups, and the worse of what is counted and declared. */
import { describe, expect, test } from '@jest/globals';
import { scoreOfVector } from '../../../src/sources/reports/cvss.js';
import { codesOf, read, readKind } from './reading.js';
import { none, npm1, npm2, osv, type Part } from './scans-samples.js';

const advisory = {
  title: 'Pollution',
  severity: 'high',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
};
const direct = { name: 'left', severity: 'high', via: [advisory], range: '<2' };

function audit1(severity: unknown, paths: readonly string[]): Part {
  return { severity, module_name: 'left', findings: [{ version: '1.0.0', paths }] };
}

function osvPackage(vulnerabilities: readonly Part[], groups?: readonly Part[]): Part {
  const of = { name: 'left', version: '1.0.0', ecosystem: 'npm' };
  return { package: of, vulnerabilities, ...(groups && { groups }) };
}

const both = [
  { id: 'GHSA-1', aliases: ['CVE-1'] },
  { id: 'GO-1', aliases: ['CVE-1'] },
];
const vector9 = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' };

const rows: readonly {
  readonly name: string;
  readonly text: string;
  readonly totals: object;
  readonly codes?: readonly string[];
}[] = [
  { name: 'npm: a clean audit', text: npm2({}, { high: 0, total: 0 }), totals: {} },
  {
    name: 'npm: each package once, as npm counts',
    text: npm2(
      { left: direct, right: { severity: 'moderate', via: ['left'] } },
      { info: 0, low: 0, moderate: 1, high: 1, critical: 0, total: 2 },
    ),
    totals: { total: 2, high: 1, medium: 1 },
  },
  {
    name: 'npm: a package is no better than its advisories',
    text: npm2({ left: { ...direct, severity: 'low' } }),
    totals: { total: 1, high: 1 },
  },
  {
    name: 'npm: an advisory of an unknown severity is not hidden by a known one',
    text: npm2({ left: { ...direct, via: [{ severity: 'catastrophic' }] } }),
    totals: { total: 1, critical: 1 },
    codes: ['unknown-severity'],
  },
  {
    name: 'npm: more declared than there are (T42)',
    text: npm2({ left: direct }, { high: 3, total: 3 }),
    totals: { total: 3, high: 3 },
    codes: ['disagreement'],
  },
  {
    name: 'npm: fewer declared than there are (T42)',
    text: npm2({ left: direct }, { high: 0, total: 0 }),
    totals: { total: 1, high: 1 },
    codes: ['disagreement'],
  },
  {
    name: 'npm: only a total is declared (T42)',
    text: npm2({}, { total: 2 }),
    totals: { total: 2, critical: 2 },
    codes: ['disagreement'],
  },
  {
    name: 'npm 6: each path counts where the summary says so',
    text: npm1(
      { 1: audit1('high', ['a>left', 'b>left']), 2: audit1('moderate', []) },
      { info: 0, low: 0, moderate: 1, high: 2, critical: 0 },
    ),
    totals: { total: 3, high: 2, medium: 1 },
  },
  {
    name: 'pnpm: each advisory counts where the summary says so',
    text: npm1(
      { 1: audit1('high', ['a>left', 'b>left']) },
      { info: 0, low: 0, moderate: 0, high: 1, critical: 0 },
    ),
    totals: { total: 1, high: 1 },
  },
  {
    name: 'npm 6: muted advisories are suppressed',
    text: npm1({}, undefined, { muted: [{ id: 1 }] }),
    totals: { suppressed: 1 },
  },
  { name: 'osv: a clean scan', text: osv([]), totals: {} },
  {
    name: 'osv: several ids of one vulnerability count once',
    text: osv([osvPackage(both, [{ ids: ['GHSA-1', 'GO-1'], max_severity: '7.5' }])]),
    totals: { total: 1, high: 1 },
  },
  {
    name: 'osv: without groups, aliases join',
    text: osv([osvPackage([...both, { id: 'CVE-1' }, { id: 'OTHER' }])]),
    totals: { total: 2, critical: 2 },
    codes: ['unknown-severity'],
  },
  {
    name: 'osv: a group of what has nothing in common counts each (T42)',
    text: osv([osvPackage([{ id: 'A' }, { id: 'B' }], [{ ids: ['A', 'B'], max_severity: '5.0' }])]),
    totals: { total: 2, medium: 2 },
    codes: ['disagreement'],
  },
  {
    name: 'osv: a group by upstream ids is one',
    text: osv([
      osvPackage(
        [{ id: 'CVE-1' }, { id: 'DSA-1', upstream: ['CVE-1'] }],
        [{ ids: ['CVE-1', 'DSA-1'], max_severity: '3.9' }],
      ),
    ]),
    totals: { total: 1, low: 1 },
  },
  {
    name: 'osv: a vulnerability that is in no group counts too (T42)',
    text: osv([osvPackage([{ id: 'A' }, { id: 'B' }], [{ ids: ['A'], max_severity: '9.0' }])]),
    totals: { total: 2, critical: 2 },
    codes: ['unknown-severity'],
  },
  {
    name: 'osv: a group whose vulnerabilities are not told counts',
    text: osv([osvPackage([], [{ ids: ['A'], max_severity: '4.0' }])]),
    totals: { total: 1, medium: 1 },
  },
  {
    name: 'osv: a vector that is worse than max_severity (T42)',
    text: osv([
      osvPackage([{ id: 'A', severity: [vector9] }], [{ ids: ['A'], max_severity: '1.0' }]),
    ]),
    totals: { total: 1, critical: 1 },
    codes: ['disagreement'],
  },
  {
    name: 'osv: a vector alone, and a word alone',
    text: osv([
      osvPackage([
        { id: 'A', severity: [vector9] },
        { id: 'B', database_specific: { severity: 'MODERATE' } },
      ]),
    ]),
    totals: { total: 2, critical: 1, medium: 1 },
  },
  {
    name: 'osv: a licence that is not allowed',
    text: osv([{ package: { name: 'left' }, license_violations: ['GPL-3.0'] }]),
    totals: { total: 1, high: 1 },
  },
];

describe('what is counted', () => {
  test.each(rows)('$name', async ({ text, totals, codes = [] }) => {
    const found = await read(text);
    expect(found.report).toMatchObject({ kind: 'scan', totals: { ...none, ...totals } });
    expect([codesOf(found), found.usable]).toEqual([codes, true]);
  });
});

test('findings say what, where and since when', async () => {
  const npm = await readKind('scan', npm2({ left: direct }));
  expect(npm.findings).toEqual([
    { severity: 'high', rule: 'GHSA-aaaa-bbbb-cccc', message: 'Pollution', component: 'left@<2' },
  ]);
  const vulnerability = { id: 'A', summary: 'Bad', published: '2025-01-02T00:00:00Z' };
  const found = await readKind(
    'scan',
    osv([osvPackage([vulnerability], [{ ids: ['A'], max_severity: '9.9' }])]),
  );
  expect(found.findings).toEqual([
    {
      severity: 'critical',
      rule: 'A',
      message: 'Bad',
      component: 'left@1.0.0',
      file: '/src/go.mod',
      since: '2025-01-02T00:00:00Z',
    },
  ]);
});

test('many vulnerabilities of one package are grouped in linear time (T43)', async () => {
  const count = 20_000;
  const many = Array.from({ length: count }, (_, index) => ({
    id: `A${String(index)}`,
    aliases: [`B${String(index)}`, `B${String(index - (index % 2))}`],
  }));
  const groups = many.slice(0, count / 2).map(({ id }) => ({ ids: [id], max_severity: '5.0' }));
  const text = osv([osvPackage(many, groups)]);
  const start = performance.now();
  const { totals } = await readKind('scan', text);
  expect(totals).toMatchObject({ medium: count / 2, critical: count / 4 });
  // A quadratic one takes more than 20 s.
  expect(performance.now() - start).toBeLessThan(8000);
});

describe('what is no scan', () => {
  test.each([
    [
      'npm: an error',
      '{"error":{"code":"ENOLOCK","summary":"no lockfile","detail":""}}',
      'failed-run',
    ],
    [
      'npm: no registry',
      '{"message":"request failed","error":{"summary":"","detail":""}}',
      'failed-run',
    ],
    [
      'pnpm: an error',
      '{"error":{"code":"ERR_PNPM_AUDIT_NO_LOCKFILE","message":"none"}}',
      'failed-run',
    ],
    ['npm: an error beside an empty list', npm2({}, {}, { error: { code: 'E503' } }), 'failed-run'],
    [
      'npm: no list',
      '{"auditReportVersion":2,"metadata":{"vulnerabilities":{"total":0}}}',
      'no-results',
    ],
    ['npm: null', '{"auditReportVersion":2,"vulnerabilities":null}', 'no-results'],
    ['npm: a version to come', '{"auditReportVersion":3,"vulnerabilities":{}}', 'wrong-shape'],
    ['npm: a package that is none', npm2({ left: 'high' }), 'wrong-shape'],
    ['npm: a negative number', npm2({}, { high: -1 }), 'impossible-number'],
    ['npm: a wrapped number', npm2({}, { high: 18446744073709552000 }), 'impossible-number'],
    ['osv: no list', '{"results":null,"experimental_config":{}}', 'no-results'],
    ['osv: a package that is none', '{"results":[{"packages":[7]}]}', 'wrong-shape'],
    ['osv: a list of ids', osv([{ vulnerabilities: ['A'] }]), 'wrong-shape'],
    [
      'osv: a score of 11',
      osv([osvPackage([], [{ ids: ['A'], max_severity: '11' }])]),
      'impossible-number',
    ],
    [
      'osv: a score that is none',
      osv([osvPackage([], [{ ids: ['A'], max_severity: 'NaN' }])]),
      'impossible-number',
    ],
  ])('%s (T41, T42)', async (_name, text, code) => {
    const found = await read(text);
    expect([codesOf(found), found.usable]).toEqual([expect.arrayContaining([code]), false]);
  });
});

/** Scores as the calculators of FIRST and NVD give them. */
test.each([
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
  ['CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N', 0],
  ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/RL:O', 8.1],
  ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 10],
  ['AV:N/AC:M/Au:N/C:P/I:P/A:P', 6.8],
  ['AV:N/AC:L/Au:N/C:N/I:N/A:N', 0],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', undefined],
  ['CVSS:3.1/AV:N', undefined],
  ['CVSS:3.1/AV:N/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', undefined],
  ['CVSS:3.1/AV:constructor/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', undefined],
  ['', undefined],
])('the score of %s', (vector, score) => {
  expect(scoreOfVector(vector)).toBe(score);
});
