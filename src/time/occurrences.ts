/** The occurrences of a period on the calendar and the wall clock, before any zone is known. */
import { fromCivilDay, toCivilDay, weekdayIndexOf, weekdays } from './civil-date.js';
import type { CivilDay, Weekday } from './civil-date.js';
import { day as dayLength } from './instant.js';
import { placeIn } from './date-position.js';
import { nominalTime } from './period-rule.js';
import type {
  CivilTime,
  DateRule,
  HoursSpan,
  PeriodShape,
  PositionDate,
  Unit,
  WeekTime,
  YearlyDate,
} from './period-rule.js';
import { unitsIn } from './work-calendar.js';
import type { WorkCalendar } from './work-calendar.js';

/** One occurrence, `[from, until)`; it belongs to the local day on which it starts. */
export interface Occurrence {
  readonly from: CivilTime;
  readonly until: CivilTime;
}

/** A range of local days, both ends included. */
export interface DayRange {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

// An occurrence that has a part in a range may have started this many days before it,
// one more than its own length because clocks may have skipped a day.
/** Hours that run into the next day end at most so many days after the beginning of their own. */
export const longestHours = 2;
const longestWeek = 8;
const longestYear = 367;
const longestUnit = { month: 31, quarter: 92, year: 366 } as const satisfies Record<Unit, number>;

/** The kinds whose occurrences are written as dates, hours and days of the week. */
export type WrittenShape = Exclude<
  PeriodShape,
  { readonly kind: 'holidays' | 'calendar' | 'rrule' | 'cron' }
>;

/** True for the kinds that are written as dates, hours and days of the week. */
export function isWritten(shape: PeriodShape): shape is WrittenShape {
  return !['holidays', 'calendar', 'rrule', 'cron'].includes(shape.kind);
}

/** The kinds whose occurrences are days, or hours of them. */
export type DaysShape = Extract<PeriodShape, { readonly kind: 'weekdays' | 'dates' }>;

/** The days on which such a period starts, that have a part in the range; in order of its dates. */
export function startDaysOf(
  shape: DaysShape,
  range: DayRange,
  calendar: WorkCalendar,
): readonly CivilDay[] {
  const starting = startingBefore(range, longestHours);
  if (shape.kind === 'weekdays') return daysOfWeek(shape.days, starting);
  return shape.dates.flatMap((rule) => datesOf(rule, starting, calendar)).map(({ day }) => day);
}

/** All occurrences that have a part in the range of days, and perhaps a few around it. */
export function occurrencesOf(
  shape: WrittenShape,
  range: DayRange,
  calendar: WorkCalendar,
): readonly Occurrence[] {
  switch (shape.kind) {
    case 'weekdays':
    case 'dates':
      return occurrencesOn(startDaysOf(shape, range, calendar), shape.hours);
    case 'through':
      return spansOf(
        { from: shape.from, end: { ...shape.through, time: dayLength } },
        range,
        calendar,
      ).map(({ from, until }) => ({ from, until: { day: until.day + 1 } }));
    case 'until':
      return spansOf({ from: shape.from, end: { time: 0, ...shape.until } }, range, calendar);
    case 'weekly':
      return daysOfWeek([shape.from.weekday], startingBefore(range, longestWeek)).map((day) => ({
        from: { day, time: shape.from.time },
        until: { day: day + daysBetween(shape.from, shape.until), time: shape.until.time },
      }));
  }
}

/** The dates of a rule that exist in the range, each with the rule's time if it has one. */
export function datesOf(
  rule: DateRule,
  range: DayRange,
  calendar: WorkCalendar,
): readonly CivilTime[] {
  if (rule.kind === 'full') return isWithin(rule.day, range) ? [rule] : [];
  const dates =
    rule.kind === 'yearly'
      ? yearsOf(range).flatMap((year) => inYear(rule, year))
      : unitsIn(range, rule.of, calendar).flatMap((unit) =>
          timed(rule, placeIn(rule, unit, calendar)),
        );
  return dates.filter(({ day }) => isWithin(day, range));
}

function timed({ time }: DateRule, day: CivilDay | undefined): readonly CivilTime[] {
  if (day === undefined) return [];
  return time === undefined ? [{ day }] : [{ day, time }];
}

function startingBefore({ first, last }: DayRange, longest: number): DayRange {
  return { first: first - longest, last };
}

function isWithin(day: CivilDay, { first, last }: DayRange): boolean {
  return day >= first && day <= last;
}

function occurrencesOn(
  days: readonly CivilDay[],
  hours: readonly HoursSpan[],
): readonly Occurrence[] {
  if (hours.length === 0) return days.map((day) => ({ from: { day }, until: { day: day + 1 } }));
  const found: Occurrence[] = [];
  for (const day of days) {
    for (const { start, end } of hours) {
      found.push({ from: { day, time: start }, until: { day, time: end } });
    }
  }
  return found;
}

function daysOfWeek(days: readonly Weekday[], { first, last }: DayRange): readonly CivilDay[] {
  const wanted = weekdays.map((weekday) => days.includes(weekday));
  const found: CivilDay[] = [];
  for (let day = first; day <= last; day += 1) {
    if (wanted[weekdayIndexOf(day)] === true) found.push(day);
  }
  return found;
}

function daysBetween(from: WeekTime, until: WeekTime): number {
  const days = weekdays.indexOf(until.weekday) - weekdays.indexOf(from.weekday);
  return days < 0 || (days === 0 && until.time <= from.time) ? days + 7 : days;
}

interface SpanRule {
  readonly from: DateRule;
  readonly end: DateRule;
}

function spansOf(
  { from, end }: SpanRule,
  range: DayRange,
  calendar: WorkCalendar,
): readonly Occurrence[] {
  if (from.kind === 'full' || end.kind === 'full') {
    // The parser puts a full date only beside a full date.
    return from.kind === 'full' && end.kind === 'full' ? [{ from, until: end }] : [];
  }
  if (from.kind === 'yearly' && end.kind === 'yearly') return yearlySpans({ from, end }, range);
  return from.kind === 'position' && end.kind === 'position' && from.of === end.of
    ? unitSpans({ from, end }, range, calendar)
    : foundSpans({ from, end }, range, calendar);
}

function yearlySpans(
  { from, end }: { readonly from: YearlyDate; readonly end: YearlyDate },
  range: DayRange,
): readonly Occurrence[] {
  // By the calendar, not by search: in a common year 02-20 … 02-29 is skipped, it does not run on for years.
  const yearsLater = placeInYear(end) > placeInYear(from) ? 0 : 1;
  return yearsOf(startingBefore(range, longestYear)).flatMap((year) =>
    inYear(from, year).flatMap((start) =>
      inYear(end, year + yearsLater).map((until) => ({ from: start, until })),
    ),
  );
}

/**
 * From a position to the next one of the same unit. An end that a unit is too short for would come
 * after its start: that occurrence is skipped, it does not run on through the next unit.
 */
function unitSpans(
  { from, end }: { readonly from: PositionDate; readonly end: PositionDate },
  range: DayRange,
  calendar: WorkCalendar,
): readonly Occurrence[] {
  // From the unit before the range to the one after it.
  const around = {
    first: range.first - longestUnit[from.of],
    last: range.last + longestUnit[from.of],
  };
  const all = unitsIn(around, from.of, calendar);
  return all.flatMap((unit, index) => {
    const [start] = timed(from, placeIn(from, unit, calendar));
    if (start === undefined) return [];
    const [own] = timed(end, placeIn(end, unit, calendar));
    if (own === undefined && end.nth > 0) return [];
    const following = all[index + 1];
    const isAfter = own !== undefined && nominalTime(own) > nominalTime(start);
    const [until] =
      isAfter || following === undefined ? [own] : timed(end, placeIn(end, following, calendar));
    return until === undefined || nominalTime(until) <= nominalTime(start)
      ? []
      : [{ from: start, until }];
  });
}

/**
 * Positions of two different units, or one beside a yearly date: each start with the first end after
 * it. Without one within a year it is skipped, so that how far one looks does not change what is seen.
 */
function foundSpans(
  { from, end }: SpanRule,
  range: DayRange,
  calendar: WorkCalendar,
): readonly Occurrence[] {
  const starts = datesOf(from, startingBefore(range, longestYear), calendar);
  const ends = datesOf(
    end,
    { first: range.first - longestYear, last: range.last + longestYear },
    calendar,
  );
  return starts.flatMap((start) => {
    const until = ends.find((one) => nominalTime(one) > nominalTime(start));
    if (until === undefined || until.day - start.day > longestYear) return [];
    return [{ from: start, until }];
  });
}

function placeInYear({ month, dayOfMonth, time = 0 }: YearlyDate): number {
  return (month * 31 + dayOfMonth) * dayLength + time;
}

function yearsOf({ first, last }: DayRange): readonly number[] {
  const firstYear = fromCivilDay(first).year;
  const count = fromCivilDay(last).year - firstYear + 1;
  return Array.from({ length: count }, (_, index) => firstYear + index);
}

/** Empty where the year has no such date (02-29). */
function inYear(rule: YearlyDate, year: number): readonly CivilTime[] {
  return timed(rule, toCivilDay({ year, month: rule.month, day: rule.dayOfMonth }));
}
