/** Whether a period can take place at all: one that cannot is a fault of the policy (policy.md 3). */
import type { CivilDay } from './civil-date.js';
import { cronTimes } from './cron.js';
import { day as dayLength } from './instant.js';
import { datesOf, isWritten, occurrencesOf } from './occurrences.js';
import type { DayRange, Occurrence } from './occurrences.js';
import { plainCalendar } from './period-calendar.js';
import { nominalTime } from './period-rule.js';
import type { CivilTime, DateRule, PeriodRule, PeriodShape } from './period-rule.js';
import { canRecur, RecurrenceOverflow, recurrencesOf } from './recurrence/recurrence.js';
import type { Series } from './recurrence/recurrence.js';

// 02-29 may be eight years away (1896 to 1904, 2096 to 2104).
const nineYears = 9 * 366;
const aQuarter = 92;
const twoYears = 2 * 366;
/** As many starts are looked at; with more of them some take place. */
const mostLooked = 1000;
const leapYearStart = 19_723; // 2024-01-01

/**
 * False if its dates, exceptions and validity leave nothing of it. Clock changes, business days, fiscal
 * quarters and years, and other periods as exceptions do not count: this needs no zone and no calendar.
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
      // The parser has refused a date that no year, and a position that no unit has.
      return !isRestricted(rule) || shape.dates.some((date) => occursFrom(date, rule));
    case 'through':
      return dependsOnCalendar(shape.through) || occursFrom(shape.from, rule);
    case 'until':
      return dependsOnCalendar(shape.until) || occursFrom(shape.from, rule);
    case 'rrule':
      return canRecur(shape.series) && recursIn(rule, shape);
    case 'cron':
      return firesIn(rule, shape);
    case 'holidays':
    case 'calendar':
      // What holidays and calendars hold is not known here.
      return true;
  }
}

function isRestricted({ validFrom, validUntil, except }: PeriodRule): boolean {
  return validFrom !== undefined || validUntil !== undefined || except.dates.length > 0;
}

/** The parser has refused a cron that never comes: only a validity or exceptions can leave nothing of it. */
function firesIn(
  rule: PeriodRule,
  { rule: cron, length }: PeriodShape & { kind: 'cron' },
): boolean {
  const { validFrom, validUntil, except } = rule;
  const isLimited = validFrom !== undefined && validUntil !== undefined;
  if (!isLimited && except.dates.length === 0) return true;
  const earliest = validUntil === undefined ? leapYearStart : validUntil.day - nineYears;
  const first = validFrom === undefined ? earliest : before(validFrom.day, length);
  const range = { first, last: Math.min(validUntil?.day ?? Infinity, first + nineYears) };
  const days = cronTimes({ ...cron, hours: [0], minutes: [0] }, range).slice(0, mostLooked);
  const isWhole = isLimited && range.last === validUntil.day;
  if (days.length === mostLooked || (days.length === 0 && !isWhole)) return true;
  const excepted = exceptedDays(rule, range);
  return days
    .filter(({ day }) => !excepted.has(day))
    .some(({ day }) =>
      cronTimes(cron, { first: day, last: day }).some((start) =>
        isValid(occurrenceAt(start, length), rule),
      ),
    );
}

/** A series without an end goes on after its exceptions; one with an end is looked through. */
function recursIn(rule: PeriodRule, shape: PeriodShape & { kind: 'rrule' }): boolean {
  const { series, length } = shape;
  const { count = Infinity } = series.rule;
  const { validFrom, validUntil } = rule;
  const last = Math.min(lastDay(series), validUntil?.day ?? Infinity);
  if (last === Infinity && count === Infinity) return true;
  if (!isRestricted(rule)) return true;
  // To count, one has to begin with the first.
  const earliest = count < Infinity ? -Infinity : before(validFrom?.day ?? -Infinity, length);
  const first = Math.max(series.start.day, earliest);
  const near = { first, last: Math.min(last, first + aQuarter) };
  const range = { first, last: Math.min(last, first + nineYears) };
  return [near, range].some((each) => {
    const starts = startsIn(series, each);
    // What lies beyond is not looked at, so nothing is said of it.
    const isWhole = each.last === last || starts?.length === count;
    if (starts === undefined || starts.length >= mostLooked) return true;
    if (each === range && !isWhole) return true;
    const excepted = exceptedDays(rule, each);
    return starts.some(
      (start) => !excepted.has(start.day) && isValid(occurrenceAt(start, length), rule),
    );
  });
}

/** Undefined if there are too many to look at. */
function startsIn(series: Series, range: DayRange): readonly CivilTime[] | undefined {
  try {
    return recurrencesOf(series, range);
  } catch (error) {
    if (error instanceof RecurrenceOverflow) return undefined;
    throw error;
  }
}

/** An instant is at most a day later on the calendar of any zone. */
function lastDay({ rule: { until } }: Series): number {
  if (until === undefined) return Infinity;
  return 'at' in until ? Math.floor(until.at / dayLength) + 1 : until.day;
}

/** The first day on which something of the length may start that still runs on the day. */
function before(day: number, length: number): number {
  return day - Math.ceil(length / dayLength) - 1;
}

function occurrenceAt(from: CivilTime, length: number): Occurrence {
  return { from, until: { day: from.day, time: (from.time ?? 0) + length } };
}

/** Which days are business days, and where fiscal quarters and years begin, is not known here. */
function dependsOnCalendar(date: DateRule): boolean {
  return date.kind === 'position' && (date.count === 'business-day' || date.of !== 'month');
}

function exceptedDays(
  { except }: Pick<PeriodRule, 'except'>,
  range: DayRange,
): ReadonlySet<CivilDay> {
  const dates = except.dates.filter((date) => !dependsOnCalendar(date));
  const days = dates.flatMap((date) => datesOf(date, range, plainCalendar));
  return new Set(days.map(({ day }) => day));
}

/** Nearly all that takes place does so within a quarter; what is rarer is looked for in nine years. */
function occursFrom(date: DateRule, rule: PeriodRule): boolean {
  if (dependsOnCalendar(date)) return true;
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
        (days) => startsIn(shape.series, { first, last: first + days })?.length === 0,
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
  return exceptedDays({ except }, { first: day, last: day }).size > 0;
}
