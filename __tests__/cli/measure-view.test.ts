/** The table of `measure`: of many metrics the first, and how many more there are. */
import { expect, test } from '@jest/globals';
import { renderMeasured } from '../../src/cli/measure-view.js';
import type { MeasureDocument } from '../../src/cli/measure-schema.js';

type File = MeasureDocument['files'][number];

function render(file: object): string {
  const files = [{ path: 'a', problems: [], ...file }] as unknown as readonly File[];
  return renderMeasured({ files } as MeasureDocument, { unicode: true });
}

function shown(metrics: number): string {
  const totals = Array.from({ length: metrics }, (_, at) => ({
    ...{ metric: `m${String(at)}`, value: at, unit: 'ms' },
  }));
  return render({ kind: 'performance', format: 'plain-metrics', totals });
}

test('of many metrics', () => {
  expect(shown(8)).toMatch(/ m0 0 ms, m1 1 ms, m2 2 ms, m3 3 ms, m4 4 ms, and 3 more$/);
  expect(shown(5)).toMatch(/ m4 4 ms$/);
});

const findings = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };

test.each([
  [
    'one of each',
    { kind: 'tests', totals: { total: 1, passed: 0, failed: 1, errors: 1, skipped: 0 } },
    ' 1 case: 0 passed, 1 failed (1 error), 0 skipped',
  ],
  [
    'two of each',
    { kind: 'tests', totals: { total: 2, passed: 0, failed: 2, errors: 2, skipped: 0 } },
    ' 2 cases: 0 passed, 2 failed (2 errors), 0 skipped',
  ],
  ['one finding', { kind: 'scan', totals: { ...findings, total: 1, low: 1 } }, ' 1 finding: 0 '],
  ['no finding', { kind: 'scan', totals: { ...findings, total: 0 } }, ' 0 findings: 0 '],
  [
    'one branch that may be of a part',
    {
      ...{ kind: 'coverage', totals: {} },
      part: { coverage: { branches: { covered: 0, total: 0, open: { covered: 1, total: 1 } } } },
    },
    'nothing; 1 branch may be of it',
  ],
])('words of %s', (_, file, told) => {
  expect(render({ format: 'f', ...file })).toContain(told);
});
