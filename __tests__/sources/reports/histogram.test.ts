/** Percentiles in bounded memory, held to those of the sorted values. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openHistogram } from '../../../src/sources/reports/histogram.js';

function percentileOf(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(1, Math.ceil((percent * values.length) / 100)) - 1] ?? 0;
}

const time = fc.oneof(
  fc.nat({ max: 5000 }),
  fc.nat({ max: 10_000_000 }),
  fc.maxSafeNat(),
  fc.constantFrom(0, 2047, 2048, 2049, 4095, 4096, 2 ** 40, 2 ** 40 - 1),
);

test('a percentile is never below the true one, and at most 0.1 % above it', () => {
  const percent = fc.constantFrom(1, 50, 90, 95, 99, 99.9, 100);
  fc.assert(
    fc.property(fc.array(time, { minLength: 1, maxLength: 200 }), percent, (values, each) => {
      const histogram = openHistogram();
      for (const value of values) histogram.add(value);
      const truth = percentileOf(values, each);
      expect(histogram.percentile(each)).toBeGreaterThanOrEqual(truth);
      expect(histogram.percentile(each)).toBeLessThanOrEqual(truth + truth / 1024);
      expect(histogram.max()).toBe(Math.max(...values));
      expect(histogram.min()).toBe(Math.min(...values));
      expect(histogram.count()).toBe(values.length);
    }),
  );
});

test('below 2048 it is exact', () => {
  const below = fc.array(fc.nat({ max: 2047 }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(below, (values) => {
      const histogram = openHistogram();
      for (const value of values) histogram.add(value);
      for (const each of [50, 95, 99])
        expect(histogram.percentile(each)).toBe(percentileOf(values, each));
    }),
  );
});

test('an empty one has no values', () => {
  const histogram = openHistogram();
  expect([histogram.count(), histogram.mean(), histogram.percentile(95)]).toEqual([0, 0, 0]);
});
