/** Mutation reports put together: what is there twice is read as what is worse. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMutationMerge } from '../../../src/sources/report-files/merge-mutation.js';
import type { MutationReport } from '../../../src/sources/reports/report.js';

type Totals = MutationReport['totals'];

function totalsOf(detected: number, total: number): Totals {
  return { detected, total, survived: total - detected, uncovered: 0 };
}

function merged(once: readonly Totals[], again: readonly Totals[]) {
  const merge = openMutationMerge();
  for (const totals of once) merge.add({ kind: 'mutation', totals, told: { commits: [] } });
  for (const totals of again) merge.addAgain({ kind: 'mutation', totals, told: { commits: [] } });
  return merge.totals();
}

test('nothing is told of nothing', () => {
  expect(merged([], [])).toBeUndefined();
});

describe('T42: the same bytes again', () => {
  const [poor, middling, good] = [totalsOf(10, 100), totalsOf(40, 100), totalsOf(90, 100)];
  test.each([
    ['alone: the score stays, and survivors count twice', [good], [good], [90, 100, 20]],
    ['beside a better one: it counts twice', [poor, good], [poor], [110, 300, 190]],
    ['beside a worse one: its score counts once', [poor, good], [good], [100, 200, 110]],
    ['without mutants', [totalsOf(0, 0), good], [totalsOf(0, 0)], [90, 100, 10]],
    [
      'the poor one behind one without mutants, which orders nothing',
      [good, middling, totalsOf(0, 0), poor],
      [middling, totalsOf(0, 0), poor],
      [150, 400, 310],
    ],
  ])('%s', (_, once, again, [detected, total, survived]) => {
    expect(merged(once, again)).toMatchObject({ detected, total, survived });
  });

  const report = fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([detected, left]) => totalsOf(detected, detected + left));

  test('no choice of one run or two has a lower score', () => {
    const some = fc.array(report, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(some, fc.array(report, { maxLength: 5 }), (once, again) => {
        const { detected = 0, total = 0 } = merged(once, again) ?? {};
        for (let choice = 0; choice < 2 ** again.length; choice += 1) {
          const chosen = [...once, ...again.filter((__, index) => (choice >> index) % 2 === 1)];
          const [d, t] = [
            chosen.reduce((sum, each) => sum + each.detected, 0),
            chosen.reduce((sum, each) => sum + each.total, 0),
          ];
          // Compared without division: no mutants at all have no score.
          if (t > 0 && total > 0) expect(detected * t).toBeLessThanOrEqual(d * total);
        }
      }),
    );
  });
});
