/** A new value beside earlier runs. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareWithRuns,
  fewestRuns,
  medianOf,
} from '../../../src/checks/comparison/compare-runs.js';
import { openNormal } from './normal.js';

const earlier = [100, 102, 98, 101, 99, 100, 103, 97];

test('what varies as before, what is worse, and what is better', () => {
  const kind = (value: number): string =>
    compareWithRuns({ value, earlier, worseIf: 'higher' }).kind;
  expect([kind(101), kind(140), kind(60)]).toEqual(['no-difference-seen', 'worse', 'better']);
  expect(compareWithRuns({ value: 140, earlier, worseIf: 'lower' })).toMatchObject({
    kind: 'better',
    confidence: 0.99,
    among: { runs: 8, median: 100, change: 40 },
  });
});

test('one wild run does not widen the interval', () => {
  const wild = [...earlier, 100_000];
  expect(compareWithRuns({ value: 140, earlier: wild, worseIf: 'higher' }).kind).toBe('worse');
});

test('runs that are all equal have the noise that is always assumed', () => {
  const equal = { earlier: [10, 10, 10, 10, 10], worseIf: 'higher' } as const;
  expect(compareWithRuns({ ...equal, value: 10.1 }).kind).toBe('no-difference-seen');
  expect(compareWithRuns({ ...equal, value: 10.1, leastNoise: 0 }).kind).toBe('worse');
  expect(compareWithRuns({ ...equal, value: 11 }).kind).toBe('worse');
});

test('few runs and impossible numbers are not known', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: fewestRuns - 1 }), (each, runs) => {
      const found = compareWithRuns({ value: each, earlier: runs, worseIf: 'higher' });
      expect(found.kind).toBe('not-known');
    }),
  );
  for (const bad of [Number.NaN, Infinity]) {
    const runs = [...earlier.slice(1), bad];
    expect(compareWithRuns({ value: bad, earlier, worseIf: 'lower' }).kind).toBe('not-known');
    expect(compareWithRuns({ value: 1, earlier: runs, worseIf: 'lower' }).kind).toBe('not-known');
  }
});

const number = fc.integer({ min: -10_000, max: 10_000 });
const runs = fc.array(number, { minLength: fewestRuns, maxLength: 40 });
const opposite: Readonly<Record<string, string>> = { worse: 'better', better: 'worse' };

test('the order of the runs says nothing; the other direction says the opposite', () => {
  fc.assert(
    fc.property(number, runs, (value, each) => {
      const found = compareWithRuns({ value, earlier: each, worseIf: 'higher' });
      const turned = [...each].reverse();
      expect(compareWithRuns({ value, earlier: turned, worseIf: 'higher' })).toEqual(found);
      const other = compareWithRuns({ value, earlier: each, worseIf: 'lower' });
      expect(other.kind).toBe(opposite[found.kind] ?? found.kind);
    }),
  );
});

test('a higher value is never judged less high', () => {
  const order = ['better', 'no-difference-seen', 'worse'];
  fc.assert(
    fc.property(number, fc.nat({ max: 5000 }), runs, (value, more, each) => {
      const rank = (of: number): number =>
        order.indexOf(compareWithRuns({ value: of, earlier: each, worseIf: 'higher' }).kind);
      expect(rank(value + more)).toBeGreaterThanOrEqual(rank(value));
    }),
  );
});

test('the median has half of the values on each side', () => {
  fc.assert(
    fc.property(runs, (values) => {
      const middle = medianOf(values);
      expect(values.filter((each) => each < middle).length * 2).toBeLessThanOrEqual(values.length);
      expect(values.filter((each) => each > middle).length * 2).toBeLessThanOrEqual(values.length);
    }),
  );
});

test.each([5, 6, 7, 9, 11, 14, 18, 25, 40])(
  'of %i runs of the same noise no more are called worse than the confidence says',
  (size) => {
    const normal = openNormal(size);
    const rounds = 20_000;
    const found = Array.from({ length: rounds }, () => {
      const series = Array.from({ length: size }, () => 1000 + 50 * normal());
      const value = 1000 + 50 * normal();
      return compareWithRuns({ value, earlier: series, worseIf: 'higher', leastNoise: 0 });
    });
    const worse = found.flatMap((each) => (each.kind === 'worse' ? [each.confidence] : []));
    expect(worse.length / rounds).toBeLessThanOrEqual(0.055);
    // Wide enough to be said, and no wider: the bound is of use.
    expect(worse.length / rounds).toBeGreaterThan(0.03);
    const sure = worse.filter((each) => each === 0.99);
    expect(sure.length / rounds).toBeLessThanOrEqual(0.0125);
  },
);
