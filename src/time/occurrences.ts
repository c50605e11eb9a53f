/** The occurrences of a period on the calendar and the wall clock, before any zone is known. */
import { fromCivilDay, toCivilDay, weekdayIndexOf, weekdays } from './civil-date.js';
import type { CivilDay, Weekday } from './civil-date.js';
import { day as dayLength } from './instant.js';
import type { CivilTime, DateRule, HoursSpan, PeriodShape, WeekTime } from './period-rule.js';

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
const longestHours = 2;
const longestWeek = 8;
const longestYear = 367;

/** All occurrences that have a part in the range of days, and perhaps a few around it. */
export function occurrencesOf(shape: PeriodShape, range: DayRange): readonly Occurrence[] {
  switch (shape.kind) {
    case 'weekdays':
      return daysOfWeek(shape.days, startingBefore(range, longestHours)).flatMap((day) =>
        occurrencesOn(day, shape.hours),
      );
    case 'dates':
      return shape.dates
        .flatMap((rule) => datesOf(rule, startingBefore(range, longestHours)))
        .flatMap(({ day }) => occurrencesOn(day, shape.hours));
    case 'through':
      return spansOf({ from: shape.from, end: { ...shape.through, time: dayLength } }, range).map(
        ({ from, until }) => ({ from, until: { day: until.day + 1 } }),
      );
    case 'until':
      return spansOf({ from: shape.from, end: { time: 0, ...shape.until } }, range);
    case 'weekly':
      return daysOfWeek([shape.from.weekday], startingBefore(range, longestWeek)).map((day) => ({
        from: { day, time: shape.from.time },
        until: { day: day + daysBetween(shape.from, shape.until), time: shape.until.time },
      }));
  }
}

/** The dates of a rule that exist in the range, each with the rule's time if it has one. */
export function datesOf(rule: DateRule, range: DayRange): readonly CivilTime[] {
  if (rule.kind === 'full') return isWithin(rule.day, range) ? [rule] : [];
  return yearsOf(range)
    .flatMap((year) => inYear(rule, year))
    .filter(({ day }) => isWithin(day, range));
}

function startingBefore({ first, last }: DayRange, longest: number): DayRange {
  return { first: first - longest, last };
}

function isWithin(day: CivilDay, { first, last }: DayRange): boolean {
  return day >= first && day <= last;
}

function occurrencesOn(day: CivilDay, hours: readonly HoursSpan[]): readonly Occurrence[] {
  if (hours.length === 0) return [{ from: { day }, until: { day: day + 1 } }];
  return hours.map(({ start, end }) => ({ from: { day, time: start }, until: { day, time: end } }));
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

function spansOf({ from, end }: SpanRule, range: DayRange): readonly Occurrence[] {
  if (from.kind === 'full' || end.kind === 'full') {
    // The parser puts a full date only beside a full date.
    return from.kind === 'full' && end.kind === 'full' ? [{ from, until: end }] : [];
  }
  // By the calendar, not by search: in a common year 02-20 … 02-29 is skipped, it does not run on for years.
  const yearsLater = placeInYear(end) > placeInYear(from) ? 0 : 1;
  return yearsOf(startingBefore(range, longestYear)).flatMap((year) =>
    inYear(from, year).flatMap((start) =>
      inYear(end, year + yearsLater).map((until) => ({ from: start, until })),
    ),
  );
}

type YearlyDate = Extract<DateRule, { kind: 'yearly' }>;

function placeInYear({ month, dayOfMonth, time = 0 }: YearlyDate): number {
  return (month * 31 + dayOfMonth) * dayLength + time;
}

function yearsOf({ first, last }: DayRange): readonly number[] {
  const firstYear = fromCivilDay(first).year;
  const count = fromCivilDay(last).year - firstYear + 1;
  return Array.from({ length: count }, (_, index) => firstYear + index);
}

/** Empty where the year has no such date (02-29). */
function inYear({ month, dayOfMonth, time }: YearlyDate, year: number): readonly CivilTime[] {
  const day = toCivilDay({ year, month, day: dayOfMonth });
  if (day === undefined) return [];
  return time === undefined ? [{ day }] : [{ day, time }];
}
