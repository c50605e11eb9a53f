/** The nth day, business day or weekday of a unit, from both ends. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatCivilDate, weekdayIndexOf, weekdays } from '../../src/time/civil-date.js';
import { placeIn } from '../../src/time/date-position.js';
import { datesOf } from '../../src/time/occurrences.js';
import { units } from '../../src/time/period-rule.js';
import type { PositionDate } from '../../src/time/period-rule.js';
import { parsePosition } from '../../src/time/position-syntax.js';
import { isBusinessDay, unitsIn } from '../../src/time/work-calendar.js';
import { calendarWith, dayOf } from './expansion.js';

type Written = Readonly<Record<string, unknown>>;
type Given = Parameters<typeof calendarWith>[0];

function dates(written: Written, [first, last]: readonly [string, string], given: Given = {}) {
  const range = { first: dayOf(first), last: dayOf(last) };
  return datesOf(parsePosition(written, []), range, calendarWith(given)).map(({ day }) =>
    formatCivilDate(day),
  );
}

const year = ['2026-01-01', '2026-12-31'] as const;
const summer = ['2026-05-01', '2026-08-31'] as const;

describe('of the calendar', () => {
  test.each<[string, Written, readonly [string, string], readonly string[]]>([
    [
      'the 25th',
      { day: 25, of: 'month' },
      summer,
      ['2026-05-25', '2026-06-25', '2026-07-25', '2026-08-25'],
    ],
    [
      'the last day',
      { day: -1, of: 'month' },
      ['2026-01-15', '2026-04-15'],
      ['2026-01-31', '2026-02-28', '2026-03-31'],
    ],
    [
      'the last day of a leap February',
      { day: -1, of: 'month' },
      ['2028-02-01', '2028-02-29'],
      ['2028-02-29'],
    ],
    [
      'the 31st, which June has not',
      { day: 31, of: 'month' },
      summer,
      ['2026-05-31', '2026-07-31', '2026-08-31'],
    ],
    [
      'the 31st from the end, which June has not',
      { day: -31, of: 'month' },
      summer,
      ['2026-05-01', '2026-07-01', '2026-08-01'],
    ],
    [
      'the second Tuesday',
      { weekday: 'tue', nth: 2, of: 'month' },
      summer,
      ['2026-05-12', '2026-06-09', '2026-07-14', '2026-08-11'],
    ],
    [
      'the last Friday',
      { weekday: 'fri', nth: -1, of: 'month' },
      summer,
      ['2026-05-29', '2026-06-26', '2026-07-31', '2026-08-28'],
    ],
    [
      'a first Monday on the 1st',
      { weekday: 'mon', nth: 1, of: 'month' },
      ['2026-06-01', '2026-06-30'],
      ['2026-06-01'],
    ],
    [
      'the fifth Friday, which few months have',
      { weekday: 'fri', nth: 5, of: 'month' },
      summer,
      ['2026-05-29', '2026-07-31'],
    ],
    [
      'the fifth last Friday',
      { weekday: 'fri', nth: -5, of: 'month' },
      summer,
      ['2026-05-01', '2026-07-03'],
    ],
    [
      'the first business day, after a weekend',
      { 'business-day': 1, of: 'month' },
      summer,
      ['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-03'],
    ],
    [
      'the second last business day',
      { 'business-day': -2, of: 'month' },
      summer,
      ['2026-05-28', '2026-06-29', '2026-07-30', '2026-08-28'],
    ],
    [
      'the 23rd business day, which February has not',
      { 'business-day': 23, of: 'month' },
      ['2026-01-01', '2026-04-30'],
      [],
    ],
    [
      'the 22nd business day, which February has not',
      { 'business-day': 22, of: 'month' },
      ['2026-01-01', '2026-04-30'],
      ['2026-01-30', '2026-03-31', '2026-04-30'],
    ],
    [
      'the first day of a quarter',
      { day: 1, of: 'quarter' },
      year,
      ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'],
    ],
    [
      'the 92nd day of a quarter, which the first two have not',
      { day: 92, of: 'quarter' },
      year,
      ['2026-09-30', '2026-12-31'],
    ],
    [
      'the last Thursday of a quarter',
      { weekday: 'thu', nth: -1, of: 'quarter' },
      year,
      ['2026-03-26', '2026-06-25', '2026-09-24', '2026-12-31'],
    ],
    [
      'the 14th Thursday of a quarter, which few have',
      { weekday: 'thu', nth: 14, of: 'quarter' },
      year,
      ['2026-12-31'],
    ],
    ['the last day of the year', { day: -1, of: 'year' }, year, ['2026-12-31']],
    ['the 366th day of a common year', { day: 366, of: 'year' }, year, []],
    [
      'the 366th day of a leap year',
      { day: 366, of: 'year' },
      ['2028-01-01', '2028-12-31'],
      ['2028-12-31'],
    ],
    ['the 53rd Thursday', { weekday: 'thu', nth: 53, of: 'year' }, year, ['2026-12-31']],
    ['the 53rd Friday', { weekday: 'fri', nth: 53, of: 'year' }, year, []],
    ['the last business day of the year', { 'business-day': -1, of: 'year' }, year, ['2026-12-31']],
  ])('%s', (_name, written, range, expected) => {
    expect(dates(written, range)).toEqual(expected);
  });
});

describe('of fiscal years', () => {
  test.each<[string, string, Written, readonly [string, string], readonly string[]]>([
    [
      'the last day, from April',
      '04-01',
      { day: -1, of: 'year' },
      ['2026-01-01', '2027-12-31'],
      ['2026-03-31', '2027-03-31'],
    ],
    ['the first day, from 6 April', '04-06', { day: 1, of: 'year' }, year, ['2026-04-06']],
    [
      'the last day of quarters, from 6 April',
      '04-06',
      { day: -1, of: 'quarter' },
      year,
      ['2026-01-05', '2026-04-05', '2026-07-05', '2026-10-05'],
    ],
    [
      'the first day, from 29 February',
      '02-29',
      { day: 1, of: 'year' },
      ['2027-01-01', '2029-01-01'],
      ['2027-02-28', '2028-02-29'],
    ],
    [
      'the 366th day, from 29 February',
      '02-29',
      { day: 366, of: 'year' },
      ['2024-01-01', '2030-01-01'],
      ['2024-02-28', '2028-02-28'],
    ],
    [
      'the first business day of quarters, from 31 October',
      '10-31',
      { 'business-day': 1, of: 'quarter' },
      year,
      ['2026-02-02', '2026-04-30', '2026-07-31', '2026-11-02'],
    ],
    [
      'the last Friday of quarters, from 31 October',
      '10-31',
      { weekday: 'fri', nth: -1, of: 'quarter' },
      year,
      ['2026-01-30', '2026-04-24', '2026-07-24', '2026-10-30'],
    ],
    [
      'months are those of the calendar',
      '04-06',
      { day: 1, of: 'month' },
      summer,
      ['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01'],
    ],
  ])('%s', (_name, starts, written, range, expected) => {
    expect(dates(written, range, { starts })).toEqual(expected);
  });
});

describe('business days with weekends and holidays of other places', () => {
  const may = ['2026-05-01', '2026-05-31'] as const;

  test.each<[string, Given, number, readonly string[]]>([
    ['the first, on a holiday', { holidays: ['2026-05-01'] }, 1, ['2026-05-04']],
    [
      'the first, where Friday and Saturday are free',
      { weekend: ['fri', 'sat'] },
      1,
      ['2026-05-03'],
    ],
    [
      'the last, where Friday and Saturday are free',
      { weekend: ['fri', 'sat'] },
      -1,
      ['2026-05-31'],
    ],
    [
      'the third, over free days of both kinds',
      { weekend: ['fri', 'sat'], holidays: ['2026-05-04', '2026-05-05'] },
      3,
      ['2026-05-07'],
    ],
    ['where every day is free', { weekend: [...weekdays] }, 1, []],
  ])('%s', (_name, given, nth, expected) => {
    expect(dates({ 'business-day': nth, of: 'month' }, may, given)).toEqual(expected);
  });
});

test('T61: it is the nth of a list of the days that count, from either end', () => {
  const positions = fc.record({
    count: fc.constantFrom('day' as const, 'business-day' as const, ...weekdays),
    nth: fc.integer({ min: -370, max: 370 }).filter((nth) => nth !== 0),
    of: fc.constantFrom(...units),
    starts: fc.constantFrom('01-01', '04-01', '04-06', '02-29', '10-31', '12-31'),
    holidays: fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 40 }),
    first: fc.integer({ min: 0, max: 40_000 }),
  });
  fc.assert(
    fc.property(positions, ({ count, nth, of, starts, holidays, first }) => {
      const calendar = {
        ...calendarWith({ starts }),
        holidays: new Set(holidays.map((day) => first + day)),
      };
      const rule: PositionDate = { kind: 'position', count, nth, of };
      for (const span of unitsIn({ first, last: first }, of, calendar)) {
        const all = Array.from(
          { length: span.next - span.first },
          (_, index) => span.first + index,
        );
        const counted = all.filter((day) =>
          count === 'day'
            ? true
            : count === 'business-day'
              ? isBusinessDay(day, calendar)
              : weekdays[weekdayIndexOf(day)] === count,
        );
        expect(placeIn(rule, span, calendar)).toBe(counted.at(nth > 0 ? nth - 1 : nth));
      }
    }),
  );
});
