/** The table of `measure`: of many metrics the first, and how many more there are. */
import { expect, test } from '@jest/globals';
import { renderMeasured } from '../../src/cli/measure-view.js';
import type { MeasureDocument } from '../../src/cli/measure-schema.js';

type File = MeasureDocument['files'][number];

function shown(metrics: number): string {
  const totals = Array.from({ length: metrics }, (_, at) => ({
    ...{ metric: `m${String(at)}`, value: at, unit: 'ms' },
  }));
  const file = { path: 'a.json', kind: 'performance', format: 'plain-metrics', totals };
  const files = [{ ...file, problems: [] }] as unknown as readonly File[];
  return renderMeasured({ files } as MeasureDocument, { unicode: true });
}

test('of many metrics', () => {
  expect(shown(8)).toMatch(/ m0 0 ms, m1 1 ms, m2 2 ms, m3 3 ms, m4 4 ms, and 3 more$/);
  expect(shown(5)).toMatch(/ m4 4 ms$/);
});
