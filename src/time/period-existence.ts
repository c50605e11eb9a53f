/** Whether a period can take place at all: one that cannot is a fault of the policy (policy.md 3). */
import type { CivilDay } from './civil-date.js';
import { datesOf, occurrencesOf } from './occurrences.js';
import type { DayRange, Occurrence } from './occurrences.js';
import { nominalTime } from './period-rule.js';
import type { DateRule, PeriodRule } from './period-rule.js';

// 02-29 may be eight years away (1896 to 1904, 2096 to 2104).
const nineYears = 9 * 366;
const twoYears = 2 * 366;
const leapYearStart = 19_723; // 2024-01-01

/**
 * False if its dates, exceptions and validity leave nothing of it. Clock changes and other periods
 * as exceptions do not count: this needs no zone.
 */
export function canOccur(rule: PeriodRule): boolean {
  const { shape, validFrom, validUntil } = rule;
  switch (shape.kind) {
    case 'weekdays':
    case 'weekly': {
      if (validFrom === undefined || validUntil === undefined) return true;
      const range = { first: validFrom.day, last: validUntil.day };
      return range.last - range.first > twoYears || occursIn(rule, range);
    }
    case 'dates':
      return shape.dates.some((date) => occursIn(rule, rangeOf(date, rule)));
    case 'through':
    case 'until':
      return occursIn(rule, rangeOf(shape.from, rule));
  }
}

function rangeOf(date: DateRule, { validFrom, validUntil }: PeriodRule): DayRange {
  if (date.kind === 'full') return { first: date.day, last: date.day };
  const earliest = validUntil === undefined ? leapYearStart : validUntil.day - nineYears;
  const first = validFrom?.day ?? earliest;
  return { first, last: first + nineYears };
}

function occursIn(rule: PeriodRule, range: DayRange): boolean {
  return occurrencesOf(rule.shape, range).some(
    (occurrence) => isValid(occurrence, rule) && !isExcepted(occurrence.from.day, rule),
  );
}

function isValid({ from, until }: Occurrence, { validFrom, validUntil }: PeriodRule): boolean {
  return (
    (validFrom === undefined || nominalTime(until) > nominalTime(validFrom)) &&
    (validUntil === undefined || nominalTime(from) < nominalTime(validUntil))
  );
}

function isExcepted(day: CivilDay, { except }: PeriodRule): boolean {
  return except.dates.some((date) => datesOf(date, { first: day, last: day }).length > 0);
}
