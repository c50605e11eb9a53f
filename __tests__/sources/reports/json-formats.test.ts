/** SARIF and CTRF: levels, suppressions and statuses, in any order of keys. */
import { describe, expect, test } from '@jest/globals';
import { codesOf, read, readKind } from './reading.js';

type Part = Readonly<Record<string, unknown>>;

const rules = [
  { id: 'E', defaultConfiguration: { level: 'error' } },
  { id: 'N', defaultConfiguration: { level: 'note' } },
  { id: 'S', properties: { 'security-severity': '9.8' } },
  { id: 'P' },
];

function sarif(results: readonly Part[], more: Part = {}): string {
  const tool = { driver: { name: 'scanner', rules } };
  return JSON.stringify({ version: '2.1.0', runs: [{ tool, results, ...more }] });
}

const none = { total: 0, critical: 0, high: 0, medium: 0, low: 0, info: 0, suppressed: 0 };
const rows: readonly { readonly name: string; readonly text: string; readonly totals: object }[] = [
  { name: 'no finding', text: sarif([]), totals: {} },
  {
    name: 'the level of the rule',
    text: sarif([{ ruleId: 'E' }, { ruleId: 'N' }, { ruleIndex: 0 }, { rule: { id: 'N' } }]),
    totals: { total: 4, high: 2, low: 2 },
  },
  {
    name: 'a hierarchical rule',
    text: sarif([{ ruleId: 'E/one' }]),
    totals: { total: 1, high: 1 },
  },
  {
    name: 'a rule without a level, and no rule',
    text: sarif([{ ruleId: 'P' }, {}, { ruleId: 'unknown' }]),
    totals: { total: 3, medium: 3 },
  },
  {
    name: 'a level of its own',
    text: sarif([{ ruleId: 'N', level: 'error' }, { level: 'none' }]),
    totals: { total: 2, high: 1, info: 1 },
  },
  {
    name: 'security-severity of the rule',
    text: sarif([{ ruleId: 'S', level: 'note' }]),
    totals: { total: 1, critical: 1 },
  },
  {
    name: 'security-severity of the result',
    text: sarif([{ ruleId: 'P', properties: { 'security-severity': '4.0' } }]),
    totals: { total: 1, medium: 1 },
  },
  {
    name: 'a level that the invocation sets',
    text: sarif([{ ruleId: 'P' }], {
      invocations: [
        {
          executionSuccessful: true,
          ruleConfigurationOverrides: [
            { descriptor: { id: 'P' }, configuration: { level: 'error' } },
          ],
        },
      ],
    }),
    totals: { total: 1, high: 1 },
  },
  {
    name: 'suppressed',
    text: sarif([
      { suppressions: [{ kind: 'inSource' }] },
      { suppressions: [{ kind: 'external', status: 'accepted' }] },
    ]),
    totals: { suppressed: 2 },
  },
  {
    name: 'not suppressed',
    text: sarif([
      { suppressions: [] },
      { suppressions: [{ status: 'rejected' }] },
      { suppressions: [{ status: 'accepted' }, { status: 'underReview' }] },
      { suppressions: [{ status: 7 }] },
    ]),
    totals: { total: 4, medium: 4 },
  },
  {
    name: 'gone since the baseline',
    text: sarif([
      { baselineState: 'absent' },
      { baselineState: 'unchanged' },
      { baselineState: 'new' },
    ]),
    totals: { total: 2, medium: 2 },
  },
  {
    name: 'kinds that are no failure',
    text: sarif([
      { kind: 'pass' },
      { kind: 'notApplicable' },
      { kind: 'review' },
      { kind: 'informational' },
    ]),
    totals: { total: 2, info: 2 },
  },
  {
    name: 'T42: a pass that has a level',
    text: sarif([{ kind: 'pass', level: 'error' }]),
    totals: { total: 1, high: 1 },
  },
];

test.each(rows)('SARIF: $name', async ({ text, totals }) => {
  const reversed = JSON.stringify(reverse(JSON.parse(text)));
  for (const each of [
    text,
    reversed,
    JSON.stringify(JSON.parse(text), null, 2),
    `\u{feff}${text}`,
  ]) {
    const report = await readKind('scan', each);
    expect({ totals: report.totals, usable: report.usable }).toEqual({
      totals: { ...none, ...totals },
      usable: true,
    });
  }
});

/** The same document with its keys in the other order: results before their rules. */
function reverse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverse(inner)]),
  );
}

test('SARIF: the most severe findings come first, with place, rule and origin', async () => {
  const location = {
    physicalLocation: { artifactLocation: { uri: 'src/a.ts' }, region: { startLine: 7 } },
  };
  const results = [
    ...Array.from({ length: 60 }, () => ({ ruleId: 'N' })),
    {
      ruleId: 'S',
      message: { text: 'bad' },
      locations: [location],
      codeFlows: [{ threadFlows: [] }],
    },
  ];
  const revisionId = 'a'.repeat(40);
  const report = await readKind(
    'scan',
    sarif(results, { versionControlProvenance: [{ revisionId }] }),
  );
  expect(report.findings).toHaveLength(50);
  expect(report.findings[0]).toEqual({
    severity: 'critical',
    rule: 'S',
    message: 'bad',
    file: 'src/a.ts',
    line: 7,
  });
  expect(report.told.commits).toEqual([revisionId]);
});

describe('T41, T42: SARIF that is no evidence', () => {
  test.each([
    { name: 'no run', text: '{"version":"2.1.0","runs":[]}', code: 'no-results' },
    {
      name: 'a run without results',
      text: '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}}}]}',
      code: 'no-results',
    },
    {
      name: 'results that are null',
      text: '{"version":"2.1.0","runs":[{"tool":{},"results":null}]}',
      code: 'no-results',
    },
    {
      name: 'one of two runs without results',
      text: '{"version":"2.1.0","runs":[{"tool":{},"results":[]},{"tool":{}}]}',
      code: 'no-results',
    },
    {
      name: 'results in other files',
      text: sarif([], { externalPropertyFileReferences: { results: [{ itemCount: 2 }] } }),
      code: 'no-results',
    },
    {
      name: 'a run that failed',
      text: sarif([], { invocations: [{ executionSuccessful: false }] }),
      code: 'failed-run',
    },
    {
      name: 'a run that does not say how it ended',
      text: sarif([], { invocations: [{}] }),
      code: 'failed-run',
    },
    {
      name: 'another version',
      text: '{"$schema":"sarif-1","version":"1.0.0","runs":[]}',
      code: 'wrong-shape',
    },
    { name: 'a level that there is not', text: sarif([{ level: 'fine' }]), code: 'wrong-shape' },
    {
      name: 'a result that is no object',
      text: sarif(['x' as unknown as Part]),
      code: 'wrong-shape',
    },
    {
      name: 'a score of 11',
      text: sarif([{ properties: { 'security-severity': '11' } }]),
      code: 'impossible-number',
    },
    {
      name: 'a score of NaN',
      text: sarif([{ properties: { 'security-severity': 'NaN' } }]),
      code: 'impossible-number',
    },
    {
      name: 'a score of 1e999',
      text: sarif([{ properties: { 'security-severity': 0 } }]).replace(':0}', ':1e999}'),
      code: 'impossible-number',
    },
    {
      name: 'results twice',
      text: '{"version":"2.1.0","runs":[{"tool":{},"results":[{}],"results":[]}]}',
      code: 'duplicate',
    },
  ])('$name', async ({ text, code }) => {
    const found = await read(text, 7);
    expect({ codes: codesOf(found), usable: found.usable }).toEqual({
      codes: expect.arrayContaining([code]) as unknown,
      usable: false,
    });
  });
});

function ctrf(statuses: readonly string[], summary: Part = {}, more: Part = {}): string {
  const count = (status: string): number => statuses.filter((each) => each === status).length;
  const counts = Object.fromEntries(
    ['passed', 'failed', 'skipped', 'pending', 'other'].map((status) => [status, count(status)]),
  );
  const start = 1_700_000_000_000;
  return JSON.stringify({
    results: {
      tool: { name: 'jest' },
      summary: { tests: statuses.length, ...counts, start, stop: start + 2500, ...summary },
      tests: statuses.map((status, index) => ({
        name: `t${String(index)}`,
        status,
        duration: 10,
        ...more,
      })),
      environment: { commit: 'b'.repeat(40) },
    },
  });
}

test.each([
  {
    name: 'all statuses',
    text: ctrf(['passed', 'failed', 'skipped', 'pending', 'other']),
    totals: { total: 5, passed: 1, failed: 2, errors: 1, skipped: 2, duration: 2500 },
    problems: [],
  },
  {
    name: 'T42: a summary that is better than its tests',
    text: ctrf(['failed'], { failed: 0, passed: 1 }),
    totals: { total: 1, passed: 0, failed: 1, errors: 0, skipped: 0, duration: 2500 },
    problems: [
      'the summary declares 1 passed, and has 0',
      'the summary declares 0 failed, and has 1',
    ],
  },
  {
    name: 'T42: a summary that is worse than its tests',
    text: ctrf(['passed'], { failed: 3 }),
    totals: { total: 3, passed: 0, failed: 3, errors: 0, skipped: 0, duration: 2500 },
    problems: ['the summary declares 3 failed, and has 0'],
  },
])('CTRF: $name', async ({ text, totals, problems }) => {
  const report = await readKind('tests', text);
  expect({ totals: report.totals, problems: report.problems }).toEqual({ totals, problems });
  expect(report.told.commits).toEqual(['b'.repeat(40)]);
});

test.each([
  { name: 'no tests', text: ctrf([]), code: 'nothing-counted' },
  {
    name: 'only a summary',
    text: '{"results":{"tool":{},"summary":{"tests":3,"passed":3}}}',
    code: 'no-results',
  },
  { name: 'an unknown status', text: ctrf(['splendid']), code: 'wrong-shape' },
  { name: 'a negative count', text: ctrf(['passed'], { failed: -1 }), code: 'impossible-number' },
  {
    name: 'a count beyond 2^53',
    text: ctrf(['passed'], { tests: 2 ** 64 }),
    code: 'impossible-number',
  },
  { name: 'all skipped', text: ctrf(['skipped', 'pending']), code: 'all-skipped' },
])('T41, T42: CTRF with $name is no evidence', async ({ text, code }) => {
  const found = await read(text);
  expect({ codes: codesOf(found), usable: found.usable }).toEqual({
    codes: expect.arrayContaining([code]) as unknown,
    usable: false,
  });
});
