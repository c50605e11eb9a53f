/** Business days, and where months, quarters and years begin in fiscal years of all kinds. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatCivilDate, fromCivilDay, weekdays } from '../../src/time/civil-date.js';
import type { Weekday } from '../../src/time/civil-date.js';
import { units } from '../../src/time/period-rule.js';
import { isBusinessDay, unitsIn } from '../../src/time/work-calendar.js';
import { calendarWith, dayOf } from './expansion.js';

describe('business days', () => {
  test.each<[string, string, readonly Weekday[], readonly string[], boolean]>([
    ['a Friday', '2026-11-20', ['sat', 'sun'], [], true],
    ['a Saturday', '2026-11-21', ['sat', 'sun'], [], false],
    ['a Sunday', '2026-11-22', ['sat', 'sun'], [], false],
    ['a Friday where it is the weekend', '2026-11-20', ['fri', 'sat'], [], false],
    ['a Sunday where it is none', '2026-11-22', ['fri', 'sat'], [], true],
    ['a holiday', '2026-11-20', ['sat', 'sun'], ['2026-11-20'], false],
    ['the day after a holiday', '2026-11-20', ['sat', 'sun'], ['2026-11-19'], true],
    ['a holiday at the weekend', '2026-11-21', ['sat', 'sun'], ['2026-11-21'], false],
  ])('%s, %s', (_name, date, weekend, holidays, expected) => {
    expect(isBusinessDay(dayOf(date), calendarWith({ weekend, holidays }))).toBe(expected);
  });
});

describe('units begin', () => {
  test.each([
    ['months, whatever the fiscal year', 'month', '04-06', ['2026-01-01', '2026-02-01']],
    ['quarters of the calendar', 'quarter', '01-01', ['2026-01-01', '2026-04-01', '2026-07-01']],
    ['quarters from April', 'quarter', '04-01', ['2026-01-01', '2026-04-01', '2026-07-01']],
    ['quarters from 6 April', 'quarter', '04-06', ['2025-10-06', '2026-01-06', '2026-04-06']],
    ['quarters from February', 'quarter', '02-01', ['2025-11-01', '2026-02-01', '2026-05-01']],
    [
      'quarters from 31 October: on the last day of shorter months',
      'quarter',
      '10-31',
      ['2025-10-31', '2026-01-31', '2026-04-30', '2026-07-31', '2026-10-31'],
    ],
    [
      'quarters from 30 November, with February too short',
      'quarter',
      '11-30',
      ['2025-11-30', '2026-02-28', '2026-05-30', '2026-08-30'],
    ],
    ['years of the calendar', 'year', '01-01', ['2026-01-01', '2027-01-01']],
    ['years from 6 April', 'year', '04-06', ['2025-04-06', '2026-04-06', '2027-04-06']],
    [
      'years from 29 February: on the 28th but in leap years',
      'year',
      '02-29',
      ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29', '2029-02-28'],
    ],
    ['years from 31 October', 'year', '10-31', ['2025-10-31', '2026-10-31']],
  ] as const)('%s', (_name, of, starts, expected) => {
    const range = { first: dayOf('2026-01-01'), last: dayOf(expected.at(-1) ?? '') };
    const found = unitsIn(range, of, calendarWith({ starts }));
    expect(found.map(({ first }) => formatCivilDate(first))).toEqual(expected);
  });

  const fiscalYears = fc.date({
    min: new Date(Date.UTC(2024, 0, 1)),
    max: new Date(Date.UTC(2024, 11, 31)),
    noInvalidDate: true,
  });

  test('without gaps or overlaps, on the day of the fiscal year or the last one of the month', () => {
    fc.assert(
      fc.property(
        fiscalYears,
        fc.constantFrom(...units),
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: 0, max: 1500 }),
        (date, of, first, length) => {
          const starts = date.toISOString().slice('2024-'.length, '2024-MM-DD'.length);
          const range = { first, last: first + length };
          const spans = unitsIn(range, of, calendarWith({ starts }));
          expect(spans[0]?.first).toBeLessThanOrEqual(range.first);
          expect(spans.at(-1)?.next).toBeGreaterThan(range.last);
          expect(spans.map((span) => span.next).slice(0, -1)).toEqual(
            spans.map((span) => span.first).slice(1),
          );
          const wanted = of === 'month' ? 1 : date.getUTCDate();
          for (const span of spans) {
            const isLast = fromCivilDay(span.first + 1).day === 1;
            const { day } = fromCivilDay(span.first);
            expect(day === wanted || (isLast && day < wanted)).toBe(true);
          }
        },
      ),
    );
  });
});

test('the days of the week are where a weekend may lie', () => {
  fc.assert(
    fc.property(fc.subarray([...weekdays]), fc.integer({ min: 0, max: 40_000 }), (weekend, day) => {
      const week = Array.from({ length: 7 }, (_, index) => day + index);
      const calendar = calendarWith({ weekend });
      expect(week.filter((one) => isBusinessDay(one, calendar))).toHaveLength(7 - weekend.length);
    }),
  );
});
