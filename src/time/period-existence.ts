/** Whether a period can take place at all: one that cannot is a fault of the policy (policy.md 3). */
import type { CivilDay } from './civil-date.js';
import { day as dayLength } from './instant.js';
import { datesOf, isWritten, occurrencesOf } from './occurrences.js';
import type { DayRange, Occurrence } from './occurrences.js';
import { plainCalendar } from './period-calendar.js';
import { nominalTime } from './period-rule.js';
import type { DateRule, PeriodRule } from './period-rule.js';
import { canRecur, recurrencesOf } from './recurrence/recurrence.js';

// 02-29 may be eight years away (1896 to 1904, 2096 to 2104).
const nineYears = 9 * 366;
const aQuarter = 92;
const twoYears = 2 * 366;
const leapYearStart = 19_723; // 2024-01-01

/**
 * False if its dates, exceptions and validity leave nothing of it. Clock changes, holidays and other
 * periods as exceptions do not count: this needs no zone and no calendar.
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
      return shape.dates.some((date) => occursFrom(date, rule));
    case 'through':
    case 'until':
      return occursFrom(shape.from, rule);
    case 'rrule':
      return canRecur(shape.series);
    case 'holidays':
    case 'calendar':
    case 'cron':
      // What holidays and calendars hold is not known here; the parser refuses a cron that never comes.
      return true;
  }
}

/** Nearly all that takes place does so within a quarter; what is rarer is looked for in nine years. */
function occursFrom(date: DateRule, rule: PeriodRule): boolean {
  const range = rangeOf(date, rule);
  const near = { first: range.first, last: Math.min(range.first + aQuarter, range.last) };
  return occursIn(rule, near) || occursIn(rule, range);
}

/** True if nothing of it takes place from the wall clock time (ms) on, by its dates and its validity. */
export function isOver({ shape, validUntil }: PeriodRule, wall: number): boolean {
  if (validUntil !== undefined && nominalTime(validUntil) <= wall) return true;
  switch (shape.kind) {
    case 'dates':
      return shape.dates.every((date) => endsBefore(date, wall));
    case 'through':
      return endsBefore(shape.through, wall);
    case 'until':
      return endsBefore({ time: 0, ...shape.until }, wall);
    case 'rrule': {
      const { until } = shape.series.rule;
      // An instant: in no zone do clocks show more than a day more.
      const ends = until !== undefined && 'at' in until ? until.at + dayLength : Infinity;
      if (ends + shape.length <= wall) return true;
      const first = Math.floor((wall - shape.length) / dayLength);
      // What is frequent is found nearby; what is rare has few starts in ten years.
      return [400, 3653].every(
        (days) => recurrencesOf(shape.series, { first, last: first + days }).length === 0,
      );
    }
    default:
      return false;
  }
}

/** A date without a time lasts until the end of its day. */
function endsBefore(date: DateRule, wall: number): boolean {
  return (
    date.kind === 'full' && nominalTime({ day: date.day, time: date.time ?? dayLength }) <= wall
  );
}

function rangeOf(date: DateRule, { validFrom, validUntil }: PeriodRule): DayRange {
  if (date.kind === 'full') return { first: date.day, last: date.day };
  const earliest = validUntil === undefined ? leapYearStart : validUntil.day - nineYears;
  const first = validFrom?.day ?? earliest;
  return { first, last: first + nineYears };
}

function occursIn(rule: PeriodRule, range: DayRange): boolean {
  const { shape } = rule;
  if (!isWritten(shape)) return true;
  return occurrencesOf(shape, range, plainCalendar).some(
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
  return except.dates.some(
    (date) => datesOf(date, { first: day, last: day }, plainCalendar).length > 0,
  );
}
