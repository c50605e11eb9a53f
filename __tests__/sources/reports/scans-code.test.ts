/** Semgrep and the security reports of GitLab: errors and a failed status are no clean scan. */
import { describe, expect, test } from '@jest/globals';
import { codesOf, read, readKind } from './reading.js';
import { gitlab, none, scanned, semgrep, type Part } from './scans-samples.js';

function hit(severity: unknown, more: Part = {}): Part {
  const extra = { severity, message: 'Bad', metadata: {}, ...more };
  return { check_id: 'rule', path: 'a.py', start: { line: 7 }, end: { line: 7 }, extra };
}

function flaw(severity: unknown, more: Part = {}): Part {
  return { id: '1', severity, identifiers: [{ value: 'CWE-79' }], location: {}, ...more };
}

const words = ['Critical', 'High', 'Medium', 'Low', 'Info'];
const rows: readonly {
  readonly name: string;
  readonly text: string;
  readonly totals: object;
  readonly codes?: readonly string[];
}[] = [
  { name: 'semgrep: a clean scan', text: semgrep([]), totals: {} },
  {
    name: 'semgrep: words of old and of now',
    text: semgrep(
      ['ERROR', 'WARNING', 'INFO', 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INVENTORY'].map((each) =>
        hit(each),
      ),
    ),
    totals: { total: 8, critical: 1, high: 2, medium: 2, low: 3 },
  },
  {
    name: 'semgrep: a word of nobody is the worst',
    text: semgrep([hit('FATAL'), { check_id: 'rule' }]),
    totals: { total: 2, critical: 2 },
    codes: ['unknown-severity'],
  },
  {
    name: 'semgrep: nosemgrep suppresses',
    text: semgrep([hit('ERROR', { is_ignored: true }), hit('ERROR', { is_ignored: 'true' })]),
    totals: { total: 1, high: 1, suppressed: 1 },
  },
  {
    name: 'semgrep: warnings, skipped rules and files that it gave up on are shown',
    text: semgrep([], {
      errors: [{ level: 'warn', type: ['PartialParsing', []], code: 3, message: 'line 1' }],
      skipped_rules: [{ rule_id: 'rule' }],
      paths: {
        scanned: ['a.py'],
        skipped: [
          { path: 'b.py', reason: 'analysis_failed_parser_or_internal_error' },
          { path: 'c.py', reason: 'semgrepignore_patterns_match' },
        ],
      },
    }),
    totals: {},
    codes: ['partial'],
  },
  { name: 'gitlab: a clean scan', text: gitlab([]), totals: {} },
  {
    name: 'gitlab: each word, and Unknown is the worst',
    text: gitlab([...words, 'Unknown'].map((each) => flaw(each))),
    totals: { total: 6, critical: 2, high: 1, medium: 1, low: 1, info: 1 },
    codes: ['unknown-severity'],
  },
  {
    name: 'gitlab: a flag of a tool suppresses nothing',
    text: gitlab([
      flaw('High', { flags: [{ type: 'flagged-as-likely-false-positive', origin: 'x' }] }),
      flaw('High', { state: 'dismissed', dismissed: true }),
    ]),
    totals: { total: 2, high: 2 },
  },
  {
    name: 'gitlab: a version that requires no scan',
    text: gitlab([flaw('Low')], undefined, { version: '14.0.0', scan: undefined }),
    totals: { total: 1, low: 1 },
  },
  {
    name: 'gitlab: warnings of a scan that succeeded',
    text: gitlab([], { ...scanned, messages: [{ level: 'warn', value: 'slow' }] }),
    totals: {},
  },
];

describe('what is counted', () => {
  test.each(rows)('$name', async ({ text, totals, codes = [] }) => {
    const found = await read(text);
    expect(found.report).toMatchObject({ kind: 'scan', totals: { ...none, ...totals } });
    expect([codesOf(found), found.usable]).toEqual([codes, true]);
  });
});

test('findings say what and where', async () => {
  const code = await readKind('scan', semgrep([hit('ERROR')]));
  expect(code.findings).toEqual([
    { severity: 'high', rule: 'rule', message: 'Bad', file: 'a.py', line: 7 },
  ]);
  const dependency = { package: { name: 'left' }, version: '1.0.0' };
  const found = await readKind(
    'scan',
    gitlab([
      flaw('High', { name: 'Bad', location: { file: 'go.sum', start_line: 2, dependency } }),
      flaw('Low', { location: { image: 'app:1' }, raw_source_code_extract: 'hush' }),
    ]),
  );
  expect(found.findings).toEqual([
    {
      severity: 'high',
      rule: 'CWE-79',
      message: 'Bad',
      component: 'left@1.0.0',
      file: 'go.sum',
      line: 2,
    },
    { severity: 'low', rule: 'CWE-79', component: 'app:1' },
  ]);
  expect(found.told.last).toEqual({ at: Date.UTC(2026, 2, 1, 10, 1), zoned: false });
});

const error = { code: 2, level: 'error', type: 'Fatal error', message: 'out of memory' };

describe('what is no scan', () => {
  test.each([
    ['semgrep: an error', semgrep([], { errors: [error] }), 'incomplete'],
    ['semgrep: an error beside results', semgrep([hit('INFO')], { errors: [error] }), 'incomplete'],
    [
      'semgrep: an error of an unknown level',
      semgrep([], { errors: [{ level: 'bad' }] }),
      'incomplete',
    ],
    ['semgrep: an error that is a text', semgrep([], { errors: ['killed'] }), 'incomplete'],
    ['semgrep: errors are not told', semgrep([], { errors: undefined }), 'no-results'],
    ['semgrep: no file was scanned', semgrep([], { paths: { scanned: [] } }), 'no-results'],
    ['semgrep: results are not told', semgrep(undefined), 'no-results'],
    ['semgrep: a result that is none', semgrep(['rule']), 'wrong-shape'],
    ['gitlab: a failure', gitlab([], { ...scanned, status: 'failure' }), 'failed-run'],
    ['gitlab: a status that is none', gitlab([], { ...scanned, status: true }), 'failed-run'],
    ['gitlab: no status', gitlab([], { ...scanned, status: undefined }), 'failed-run'],
    ['gitlab: no scan', gitlab([], undefined, { scan: null }), 'failed-run'],
    [
      'gitlab: no status in an older one',
      gitlab([], { type: 'sast', scanner: {} }, { version: '14.1.0' }),
      'failed-run',
    ],
    [
      'gitlab: a fatal message',
      gitlab([], { ...scanned, messages: [{ level: 'fatal', value: 'no' }] }),
      'failed-run',
    ],
    [
      'gitlab: a part of the project',
      gitlab([], { ...scanned, partial_scan: { mode: 'differential' } }),
      'incomplete',
    ],
    ['gitlab: no list', gitlab(null), 'no-results'],
    [
      'gitlab: no version',
      gitlab([], undefined, { version: undefined, scan: undefined }),
      'wrong-shape',
    ],
    ['gitlab: a vulnerability that is none', gitlab(['CWE-79']), 'wrong-shape'],
  ])('%s (T41, T42)', async (_name, text, code) => {
    const found = await read(text);
    expect([codesOf(found), found.usable]).toEqual([expect.arrayContaining([code]), false]);
  });
});
