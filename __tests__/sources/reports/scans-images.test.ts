/** Trivy and Grype: what counts, what is suppressed and by whom, and what is no scan. */
import { describe, expect, test } from '@jest/globals';
import { codesOf, read, readKind } from './reading.js';
import { grype, none, trivy, type Part } from './scans-samples.js';

function result(part: Part): readonly Part[] {
  return [{ Target: 'app', Class: 'lang-pkgs', ...part }];
}

function vulnerabilities(...words: readonly unknown[]): readonly Part[] {
  return words.map((Severity, index) => ({ VulnerabilityID: `CVE-${String(index)}`, Severity }));
}

function match(severity: unknown, more: Part = {}): Part {
  return { vulnerability: { id: 'CVE-1', severity, ...more }, artifact: { name: 'left' } };
}

const rows: readonly {
  readonly name: string;
  readonly text: string;
  readonly totals: object;
  readonly codes?: readonly string[];
}[] = [
  { name: 'trivy: a target without findings', text: trivy(result({})), totals: {} },
  {
    name: 'trivy: each word',
    text: trivy(result({ Vulnerabilities: vulnerabilities('CRITICAL', 'HIGH', 'MEDIUM', 'LOW') })),
    totals: { total: 4, critical: 1, high: 1, medium: 1, low: 1 },
  },
  {
    name: 'trivy: UNKNOWN, none and a word of its own are the worst',
    text: trivy(result({ Vulnerabilities: vulnerabilities('UNKNOWN', undefined, 'SEVERE', 7) })),
    totals: { total: 4, critical: 4 },
    codes: ['unknown-severity'],
  },
  {
    name: 'trivy: UNKNOWN with a score',
    text: trivy(
      result({
        Vulnerabilities: [{ Severity: 'UNKNOWN', CVSS: { nvd: { V2Score: 5, V3Score: 7.5 } } }],
      }),
    ),
    totals: { total: 1, high: 1 },
  },
  {
    name: 'trivy: checks by status',
    text: trivy(
      result({
        MisconfSummary: { Successes: 1, Failures: 3 },
        Misconfigurations: [
          { Status: 'PASS', Severity: 'HIGH' },
          { Status: 'FAIL', Severity: 'HIGH' },
          { Status: 'EXCEPTION', Severity: 'HIGH' },
          { Severity: 'LOW' },
          { Status: 'pass', Severity: 'MEDIUM' },
        ],
      }),
    ),
    totals: { total: 3, high: 1, medium: 1, low: 1, suppressed: 1 },
  },
  {
    name: 'trivy: more failures are declared than there are (T42)',
    text: trivy(result({ MisconfSummary: { Failures: 2 }, Misconfigurations: [] })),
    totals: { total: 2, critical: 2 },
    codes: ['disagreement'],
  },
  {
    name: 'trivy: fewer failures are declared than there are (T42)',
    text: trivy(
      result({
        Misconfigurations: [{ Status: 'FAIL', Severity: 'LOW' }],
        MisconfSummary: { Failures: 0 },
      }),
    ),
    totals: { total: 1, low: 1 },
    codes: ['disagreement'],
  },
  {
    name: 'trivy: secrets and licences',
    text: trivy(result({ Secrets: [{ Severity: 'CRITICAL' }], Licenses: [{ Severity: 'LOW' }] })),
    totals: { total: 2, critical: 1, low: 1 },
  },
  {
    name: 'trivy: what was ignored or has a VEX statement is suppressed, other states count',
    text: trivy(
      result({
        ExperimentalModifiedFindings: [
          ...['ignored', 'not_affected', 'fixed', 'under_investigation', 'new'].map((Status) => ({
            Type: 'vulnerability',
            Status,
            Finding: { Severity: 'HIGH' },
          })),
          { Type: 'other' },
        ],
      }),
    ),
    totals: { total: 3, high: 2, critical: 1, suppressed: 3 },
    codes: ['unknown-severity'],
  },
  {
    name: 'trivy: a system past its end',
    text: trivy(result({}), { Metadata: { OS: { Family: 'alpine', EOSL: true } } }),
    totals: {},
    codes: ['partial'],
  },
  { name: 'grype: no match', text: grype([]), totals: {} },
  {
    name: 'grype: each word',
    text: grype(['Critical', 'High', 'Medium', 'Low', 'Negligible'].map((each) => match(each))),
    totals: { total: 5, critical: 1, high: 1, medium: 1, low: 2 },
  },
  {
    name: 'grype: Unknown is the worst, unless a score is told',
    text: grype([
      match('Unknown'),
      match('Unknown', { cvss: [{ metrics: { baseScore: 4.3 } }] }),
      match(undefined),
    ]),
    totals: { total: 3, critical: 2, medium: 1 },
    codes: ['unknown-severity'],
  },
  {
    name: 'grype: ignored by a rule',
    text: grype([], {
      ignoredMatches: [{ ...match('High'), appliedIgnoreRules: [{ vulnerability: 'CVE-1' }] }],
    }),
    totals: { suppressed: 1 },
  },
  {
    name: 'grype: ignored by no rule (T42)',
    text: grype([], {
      ignoredMatches: [match('High'), { ...match('Low'), appliedIgnoreRules: [] }],
    }),
    totals: { total: 2, high: 1, low: 1 },
    codes: ['disagreement'],
  },
  {
    name: 'grype: alerts of a package',
    text: grype([], { alertsByPackage: [{ alerts: [{ type: 'distro-eol' }] }] }),
    totals: {},
    codes: ['partial'],
  },
];

describe('what is counted', () => {
  test.each(rows)('$name', async ({ text, totals, codes = [] }) => {
    const found = await read(text);
    expect(found.report).toMatchObject({ kind: 'scan', totals: { ...none, ...totals } });
    expect([codesOf(found), found.usable]).toEqual([codes, true]);
  });
});

test('findings say what, where and since when, and no secret', async () => {
  const found = await readKind(
    'scan',
    trivy(
      result({
        Vulnerabilities: [
          {
            VulnerabilityID: 'CVE-1',
            PkgName: 'left',
            InstalledVersion: '1.0.0',
            Severity: 'HIGH',
            Title: 'Bad',
            PublishedDate: '2025-01-02T00:00:00Z',
          },
        ],
        Secrets: [
          { RuleID: 'key', Severity: 'CRITICAL', StartLine: 3, Match: 'hush', Code: 'hush' },
        ],
      }),
    ),
  );
  expect(found.findings).toEqual([
    { severity: 'critical', rule: 'key', file: 'app', line: 3 },
    {
      severity: 'high',
      rule: 'CVE-1',
      message: 'Bad',
      component: 'left@1.0.0',
      file: 'app',
      since: '2025-01-02T00:00:00Z',
    },
  ]);
  expect(found.told.first).toEqual({ at: Date.UTC(2026, 2, 1, 10, 0, 0, 500), zoned: true });
});

describe('what is no scan', () => {
  test.each([
    ['trivy: no results', trivy(undefined), 'no-results'],
    ['trivy: null', trivy(null), 'no-results'],
    ['trivy: an empty list', trivy([]), 'no-results'],
    ['trivy: a schema to come', trivy(result({}), { SchemaVersion: 3 }), 'wrong-shape'],
    ['trivy: a result that is none', trivy(['app']), 'wrong-shape'],
    ['trivy: a finding that is none', trivy(result({ Vulnerabilities: ['CVE-1'] })), 'wrong-shape'],
    [
      'trivy: failures below zero',
      trivy(result({ MisconfSummary: { Failures: -1 } })),
      'impossible-number',
    ],
    [
      'trivy: a score of 98',
      trivy(result({ Vulnerabilities: [{ Severity: 'LOW', CVSS: { nvd: { V3Score: 98 } } }] })),
      'impossible-number',
    ],
    ['grype: null', grype(null, { ignoredMatches: [match('Low')] }), 'no-results'],
    ['grype: a match that is none', grype(['CVE-1']), 'wrong-shape'],
    [
      'grype: a database that is not valid',
      grype([], { descriptor: { name: 'grype', db: { status: { valid: false } } } }),
      'incomplete',
    ],
    [
      'grype: a score below zero',
      grype([match('Low', { cvss: [{ metrics: { baseScore: -1 } }] })]),
      'impossible-number',
    ],
  ])('%s (T41, T42)', async (_name, text, code) => {
    const found = await read(text);
    expect([codesOf(found), found.usable]).toEqual([expect.arrayContaining([code]), false]);
  });
});
