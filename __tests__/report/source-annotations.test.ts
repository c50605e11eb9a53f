/** Failed tests and findings at their lines of source, below the findings of the policy. */
import { describe, expect, test } from '@jest/globals';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import { renderAnnotations } from '../../src/report/annotations.js';
import { renderCodeQuality } from '../../src/report/code-quality.js';
import { evidence, finding, friday, report } from './decisions.js';

const here = { isAtCandidate: () => true };
const source = { level: 'workspace', fetchedAt: friday } as const;

type Failure = NonNullable<ReportFact['tests']>['failures'][number];
type Found = NonNullable<ReportFact['scan']>['findings'][number];

/** A report with these failures and findings. */
function fact(failures: readonly Failure[], findings: readonly Found[]): ReportFact {
  const none = { critical: 0, high: 0, medium: 0, low: 0, info: 0, suppressed: 0 };
  return {
    ...{ patterns: ['*.xml'], fileCount: 1, files: [] },
    tests: {
      ...{ total: 9, passed: 5, failed: 4, errors: 0, skipped: 0, flaky: 0 },
      failures: [...failures],
    },
    scan: { ...none, total: findings.length, findings: [...findings] },
  };
}

function missed(measure: string, more: Partial<Parameters<typeof finding>[0]> = {}) {
  const kind = ['failed', 'cases', 'duration'].includes(measure) ? 'tests' : 'scan';
  const check = kind === 'tests' ? 'quality' : 'security-scan';
  return finding({
    ...{ code: `${check}/missed`, outcome: 'fail', rule: `production/${check}.x.${measure}` },
    data: { report: 'unit', kind, measure, amount: 1, comparisons: [] },
    evidence: [{ kind: 'report', key: 'unit' }],
    ...more,
  });
}

function shown(
  findings: readonly ReturnType<typeof finding>[],
  of: ReportFact,
  more: Parameters<typeof report>[0] = {},
) {
  const facts = {
    ...evidence.facts,
    report: { unit: { status: 'known', value: of, source } as const },
  };
  const input = report({ findings: [...findings], ...more });
  return renderAnnotations({ ...input, evidence: { ...evidence, facts } }, here);
}

const pays = { name: 'pays › twice', file: 'src/pay.test.ts', line: 12, message: 'expected 3' };

describe('at the line', () => {
  test('of a failed case, after the rule that it breaks', () => {
    const [rule, line, ...rest] = shown([missed('failed')], fact([pays], []));
    expect(rule?.place).toBeUndefined();
    expect(rest).toEqual([]);
    expect(line).toEqual({
      level: 'error',
      title: 'Test failed: pays › twice [quality/missed]',
      message: 'expected 3 (report unit, rule production/quality.x.failed)',
      code: 'quality/missed',
      place: { file: 'src/pay.test.ts', line: 12 },
    });
  });

  test('of findings: those of the severity that is too many', () => {
    const found = fact(
      [],
      [
        { severity: 'critical', rule: 'CVE-1', component: 'openssl', file: 'Dockerfile' },
        { severity: 'high', rule: 'js/xss', file: './src/page.ts', line: 7, message: 'unsafe' },
      ],
    );
    const titles = (measure: string) =>
      shown([missed(measure)], found).flatMap(({ title, place }) => (place ? [title, place] : []));
    expect(titles('high')).toEqual([
      'High: js/xss [security-scan/missed]',
      { file: 'src/page.ts', line: 7 },
    ]);
    // Without a line it is the first one.
    expect(titles('critical')).toEqual([
      'Critical: CVE-1 in openssl [security-scan/missed]',
      { file: 'Dockerfile', line: 1 },
    ]);
    expect(titles('total')).toHaveLength(4);
    expect(titles('low')).toEqual([]);
  });

  test('of a rule for a part: only those in its paths', () => {
    const other = { ...pays, name: 'adds', file: './src/cart.test.ts' };
    const lines = (paths?: readonly string[]) => {
      const data = { report: 'unit', kind: 'tests', measure: 'failed', part: 'cart' };
      const rule = missed('failed', { data: { ...data, ...(paths && { paths }) } });
      return shown([rule], fact([pays, other], [])).flatMap(({ title, place }) =>
        place ? [title] : [],
      );
    };
    expect(lines(['./src/cart*'])).toEqual(['Test failed: adds [quality/missed]']);
    expect(lines()).toEqual([]);
  });

  test('once, however many numbers it is in, at the strongest level', () => {
    const found = fact([], [{ severity: 'high', rule: 'js/xss', file: 'a.ts', line: 7 }]);
    const both = [missed('total', { effect: 'warn' }), missed('high')];
    const lines = shown(both, found).filter(({ place }) => place !== undefined);
    expect(lines.map(({ level }) => level)).toEqual(['error']);
  });

  test('as a warning where the rule only warns, and in a preview', () => {
    const levelsOf = (...asked: Parameters<typeof shown>) =>
      shown(...asked).flatMap(({ level, place }) => (place ? [level] : []));
    expect(levelsOf([missed('failed', { effect: 'warn' })], fact([pays], []))).toEqual(['warning']);
    const preview = { headline: 'preview' } as const;
    expect(levelsOf([missed('failed')], fact([pays], []), preview)).toEqual(['warning']);
  });

  test('in the code quality report, with another fingerprint each', () => {
    const two = fact([pays, { ...pays, line: 30 }], []);
    const issues = JSON.parse(
      renderCodeQuality(shown([missed('failed')], two), (text) => text),
    ) as readonly { fingerprint: string; location: unknown }[];
    expect(issues.map(({ location }) => location)).toEqual([
      { path: 'src/pay.test.ts', lines: { begin: 12 } },
      { path: 'src/pay.test.ts', lines: { begin: 30 } },
    ]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe('no line is shown', () => {
  test.each([
    ['of a rule that holds', { outcome: 'pass', effect: 'none' }],
    ['of a rule that is only observed', { effect: 'observe' }],
    ['of what is not known', { outcome: 'unknown' }],
  ] as const)('%s', (_, more) => {
    const lines = shown([missed('failed', more)], fact([pays], []));
    expect(lines.filter(({ place }) => place !== undefined)).toEqual([]);
  });

  test.each([
    ['of a number that failed cases are not in', 'cases'],
    ['of another number of the tests', 'duration'],
  ])('%s', (_, measure) => {
    const lines = shown([missed(measure)], fact([pays], []));
    expect(lines.filter(({ place }) => place !== undefined)).toEqual([]);
  });

  test.each([
    '/etc/passwd',
    '../other/a.ts',
    'src/../../a.ts',
    'C:\\src\\a.ts',
    'https://example.com/a.ts',
    'owner/repo//a.ts',
    'a\u202e.ts',
    'a\n::error::x.ts',
    '',
  ])('T54: of a path that is none of the repository: %j', (file) => {
    const lines = shown([missed('failed')], fact([{ ...pays, file }], []));
    expect(lines.filter(({ place }) => place !== undefined)).toEqual([]);
  });
});

test('T70: a thousand failures leave room for the rules, and are counted', () => {
  const failures = Array.from({ length: 1000 }, (_, index) => ({ ...pays, line: index + 1 }));
  const lines = shown([missed('failed')], fact(failures, []));
  expect(lines).toHaveLength(61);
  expect(lines[0]?.place).toBeUndefined();
  expect(lines.at(-1)?.title).toBe('and 941 more');
});

test('T54: a name and a message stay one line of visible text', () => {
  const hostile = { ...pays, name: 'a\n::error::b', message: '\u001b[31mred\u202e' };
  const [, line] = shown([missed('failed')], fact([hostile], []));
  expect(`${line?.title ?? ''}${line?.message ?? ''}`).not.toMatch(/[\n\u001b\u202e]/);
});
