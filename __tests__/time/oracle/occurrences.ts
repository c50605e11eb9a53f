/** When each kind of period begins and ends by the wall clock: the days are gone through one by one. */
import { dayInYear, dayNumber, dayOf, selects, unitOf } from './days.js';
import type { DateText, PositionText, WorkDays } from './days.js';
import { dayMinutes } from './minute-table.js';
import { clockOf, hasWeekday, hoursOf, listOf, timeOf, type PeriodText } from './written.js';

/** An end of an occurrence: the beginning of a local day, or what clocks show (minutes since 1970). */
export type End = { readonly day: number } | { readonly wall: number };

/** An occurrence that is written as two local times; it belongs to the day on which it starts. */
export interface Written {
  readonly startDay: number;
  readonly from: End;
  readonly until: End;
}

/** The days within which starts and ends are looked for. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The occurrences of days, dates, from and weekly that start in the range. */
export function writtenIn(period: PeriodText, range: DayRange, work: WorkDays): readonly Written[] {
  if (period.from !== undefined) return spansIn(period, range, work);
  if (period.weekly !== undefined) return weeksIn(period.weekly, range);
  return daysIn(range)
    .filter((day) =>
      period.dates === undefined
        ? isOneOf(period.days, dayOf(day).weekday)
        : period.dates.some((date) => selects(date, day, work)),
    )
    .flatMap((day) => onDay(day, period.hours));
}

function daysIn({ first, last }: DayRange): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Hours alone are those of every day. */
function isOneOf(days: PeriodText['days'], weekday: number): boolean {
  return days === undefined || listOf(days).some((text) => hasWeekday(text, weekday));
}

/** The hours that start on a day; without hours the whole day. */
function onDay(day: number, hours: PeriodText['hours']): readonly Written[] {
  if (hours === undefined) return [wholeDays(day, day)];
  return listOf(hours)
    .map(hoursOf)
    .map(({ from, until }) => ({
      startDay: day,
      from: { wall: day * dayMinutes + from },
      until: { wall: day * dayMinutes + until },
    }));
}

/** From the beginning of a day to the end of a last one. */
export function wholeDays(first: number, last: number): Written {
  return { startDay: first, from: { day: first }, until: { day: last + 1 } };
}

/** From one day and time of the week to the next other one. */
function weeksIn(
  { from, until }: { from: string; until: string },
  range: DayRange,
): readonly Written[] {
  const [startDays = '', startClock = ''] = from.split(' ');
  const [endDays = '', endClock = ''] = until.split(' ');
  return daysIn(range)
    .filter((day) => hasWeekday(startDays, dayOf(day).weekday))
    .map((day) => {
      const start = day * dayMinutes + clockOf(startClock);
      const end = [0, 1, 2, 3, 4, 5, 6, 7]
        .filter((later) => hasWeekday(endDays, dayOf(day + later).weekday))
        .map((later) => (day + later) * dayMinutes + clockOf(endClock))
        .find((wall) => wall > start);
      return { startDay: day, from: { wall: start }, until: { wall: end ?? NaN } };
    });
}

/** A start or an end: its day, and its place among the minutes of the wall clock. */
interface Mark {
  readonly day: number;
  readonly end: End;
  readonly wall: number;
}

interface Span {
  readonly from: DateText;
  readonly last: DateText;
  readonly markStart: (day: number) => Mark;
  readonly markEnd: (day: number) => Mark;
}

function spansIn(period: PeriodText, range: DayRange, work: WorkDays): readonly Written[] {
  const { from = '', through, until = '' } = period;
  const span: Span = {
    from,
    last: through ?? until,
    markStart: (day) => mark(day, timeOf(from)),
    markEnd: (day) =>
      through === undefined
        ? mark(day, timeOf(until) ?? 0)
        : { day, end: { day: day + 1 }, wall: (day + 1) * dayMinutes },
  };
  return startsOf(span, range, work).flatMap((start) => {
    const end = endOf(span, start, work);
    return end === undefined || end.wall <= start.wall
      ? []
      : [{ startDay: start.day, from: start.end, until: end.end }];
  });
}

/** A start without a time is the beginning of that day; an end without one is its 00:00, an instant. */
function mark(day: number, time: number | undefined): Mark {
  const wall = day * dayMinutes + (time ?? 0);
  return { day, end: time === undefined ? { day } : { wall }, wall };
}

function startsOf({ from, markStart }: Span, range: DayRange, work: WorkDays): readonly Mark[] {
  if (isFull(from)) return [markStart(dayNumber(from.slice(0, 10)))];
  return daysIn(range)
    .filter((day) => selects(from, day, work))
    .map(markStart);
}

/** The end that a start is paired with; undefined if it does not exist. */
function endOf(span: Span, start: Mark, work: WorkDays): Mark | undefined {
  const { from, last, markEnd } = span;
  if (isFull(last)) return markEnd(dayNumber(last.slice(0, 10)));
  if (typeof from === 'string' && typeof last === 'string') {
    return endByYear({ last, markEnd, start });
  }
  if (typeof from !== 'string' && typeof last !== 'string' && from.of === last.of) {
    return endByUnit({ span, last, start, work });
  }
  return daysIn({ first: start.day, last: start.day + longest })
    .filter((day) => selects(last, day, work))
    .map(markEnd)
    .find((end) => end.wall > start.wall);
}

/** Two years and more: a date of every year is never further away, but for 02-29. */
const longest = 800;

/** In the same year if it is later there, else in the next one; 02-29 only where it exists. */
function endByYear(part: {
  last: string;
  markEnd: Span['markEnd'];
  start: Mark;
}): Mark | undefined {
  const { last, markEnd, start } = part;
  const [monthDay = ''] = last.split('T');
  const { year } = dayOf(start.day);
  // Whether it is later is seen in a leap year, which has all dates.
  const [startInLeap, endInLeap] = [dayOf(start.day).date.slice(5), monthDay].map(
    (text) => dayInYear(leapYear, text) ?? NaN,
  );
  const length = start.wall - start.day * dayMinutes;
  const isLater = markEnd(endInLeap ?? NaN).wall > (startInLeap ?? NaN) * dayMinutes + length;
  const day = dayInYear(isLater ? year : year + 1, monthDay);
  return day === undefined ? undefined : markEnd(day);
}

const leapYear = 2024;

/**
 * In the same month, quarter or year if it is later there, else in the next one. Where the own one is
 * too short for it, it is skipped.
 */
function endByUnit(part: {
  span: Span;
  last: PositionText;
  start: Mark;
  work: WorkDays;
}): Mark | undefined {
  const { span, last, start, work } = part;
  const unit = unitOf(start.day, last.of, work.fiscalYear);
  const next = unitOf(unit.last + 1, last.of, work.fiscalYear);
  const [own, following] = [unit, next].map(({ first, last: end }) =>
    daysIn({ first, last: end })
      .filter((day) => selects(last, day, work))
      .map(span.markEnd)
      .at(0),
  );
  if (own !== undefined && own.wall > start.wall) return own;
  return own === undefined && nthOf(last) > 0 ? undefined : following;
}

function nthOf({ nth, day, 'business-day': businessDay }: PositionText): number {
  return nth ?? day ?? businessDay ?? 0;
}

function isFull(date: DateText): date is string {
  return typeof date === 'string' && /^\d{4}-/.test(date);
}
