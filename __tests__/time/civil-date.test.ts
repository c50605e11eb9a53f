/** Day numbers, dates and days of the week. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatCivilDate,
  fromCivilDay,
  parseCivilDate,
  toCivilDay,
  weekdayIndexOf,
  weekdayOf,
} from '../../src/time/civil-date.js';

describe('toCivilDay', () => {
  test.each([
    ['the first day', { year: 1970, month: 1, day: 1 }, 0],
    ['the day before', { year: 1969, month: 12, day: 31 }, -1],
    ['29 February of a leap year', { year: 2028, month: 2, day: 29 }, 21_243],
    ['29 February of 2000', { year: 2000, month: 2, day: 29 }, 11_016],
    ['29 February of a common year', { year: 2026, month: 2, day: 29 }, undefined],
    ['29 February of 2100', { year: 2100, month: 2, day: 29 }, undefined],
    ['day 31 of a short month', { year: 2026, month: 11, day: 31 }, undefined],
    ['day 0', { year: 2026, month: 11, day: 0 }, undefined],
    ['month 13', { year: 2026, month: 13, day: 1 }, undefined],
    ['a year of two digits', { year: 26, month: 1, day: 1 }, undefined],
  ])('%s', (_name, date, expected) => {
    expect(toCivilDay(date)).toBe(expected);
  });

  test('is undone by fromCivilDay', () => {
    const days = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(fc.property(days, (day) => toCivilDay(fromCivilDay(day)) === day));
  });
});

test.each([
  ['1970-01-01', 'thu', 3],
  ['1969-12-29', 'mon', 0],
  ['1969-12-28', 'sun', 6],
  ['2026-11-20', 'fri', 4],
  ['2028-02-29', 'tue', 1],
] as const)('%s is a %s', (date, weekday, index) => {
  const day = parseCivilDate(date) ?? NaN;
  expect(weekdayOf(day)).toBe(weekday);
  expect(weekdayIndexOf(day)).toBe(index);
  expect(formatCivilDate(day)).toBe(date);
});

test.each(['2026-02-30', '2026-2-3', '26-02-03', '2026-02-03T00:00', ' 2026-02-03', '', '12-01'])(
  'parseCivilDate refuses %j',
  (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  },
);
