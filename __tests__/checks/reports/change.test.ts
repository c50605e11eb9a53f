/** A worse number is never judged better, and a better one before never loosens anything. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Measured } from '../../../src/checks/reports/bounds.js';
import { compareChange, type ChangeKey } from '../../../src/checks/reports/change.js';
import { percent, toFraction } from '../../../src/checks/reports/quantity.js';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const keys = fc.constantFrom<ChangeKey>('drop', 'rise');
const limit = fc.constantFrom('0', '3', '0%', '2.5%', '100%', '0 points', '0.5 points', '-1');
const timeLimit = fc.constantFrom('0ms', '3ms', '2s', '5%', '0%');

function plain(value: number, unit: Measured['unit'] = ''): Measured {
  const exact = toFraction(value);
  if (exact === undefined) throw new RangeError(String(value));
  return { least: exact, most: exact, unit };
}

function share(covered: number, total: number): Measured {
  const exact = percent(covered, total);
  return { least: exact, most: exact, unit: '%' };
}

/** False if it is not allowed or not known. */
function isMet(now: Measured, before: Measured, key: ChangeKey, written: string): boolean {
  return compareChange(now, before, { key, written })?.met === true;
}

interface Three<T> {
  readonly low: T;
  readonly high: T;
  readonly other: T;
}

const numbers = fc
  .tuple(number, number, number)
  .map(([one, two, other]) => ({ low: Math.min(one, two), high: Math.max(one, two), other }));

function holds(key: ChangeKey, written: string, { low, high, other }: Three<Measured>): void {
  const [worse, better] = key === 'drop' ? [low, high] : [high, low];
  // A worse number now.
  if (isMet(worse, other, key, written)) expect(isMet(better, other, key, written)).toBe(true);
  // A better number before.
  if (isMet(other, better, key, written)) expect(isMet(other, worse, key, written)).toBe(true);
}

test.each([
  ['', limit],
  ['ms', timeLimit],
] as const)('numbers in "%s", of any size and sign', (unit, limits) => {
  fc.assert(
    fc.property(keys, limits, numbers, (key, written, { low, high, other }) => {
      const three = { low: plain(low, unit), high: plain(high, unit), other: plain(other, unit) };
      holds(key, written, three);
    }),
    { numRuns: 500 },
  );
});

test('shares of covered lines', () => {
  const total = fc.integer({ min: 1, max: 1000 });
  const shares = fc.tuple(total, fc.nat(1000), fc.nat(1000), total, fc.nat(1000));
  const written = fc.constantFrom('0 points', '0.5 points', '0%', '7.5%', '-2 points');
  fc.assert(
    fc.property(keys, written, shares, (key, text, [all, one, two, others, third]) => {
      const [low = 0, high = 0] = [one, two].map((each) => each % (all + 1)).sort((a, b) => a - b);
      const other = share(third % (others + 1), others);
      holds(key, text, { low: share(low, all), high: share(high, all), other });
    }),
    { numRuns: 500 },
  );
});

test('no bound but a negative one forbids what did not change', () => {
  fc.assert(
    fc.property(keys, limit, number, (key, written, value) => {
      const { met } = compareChange(plain(value), plain(value), { key, written }) ?? {};
      expect(met).toBe(!written.startsWith('-'));
    }),
  );
});

test.each([
  ['another unit', plain(1), plain(1, 'ms'), '1'],
  ['points of a time', plain(1, 'ms'), plain(1, 'ms'), '1 points'],
  ['a time of a count', plain(1), plain(1), '1s'],
  ['a plain number of a percentage', share(1, 2), share(1, 2), '1'],
  ['a limit that is none', plain(1), plain(1), 'one'],
])('%s cannot be compared', (_, now, before, written) => {
  expect(compareChange(now, before, { key: 'drop', written })).toBeUndefined();
});
