/** Wall clock times that come every year, and the periods that say the same. */
import { fromCivilDay, toCivilDay } from '../../time/civil-date.js';
import type { PeriodConfig } from '../../time/period-config.js';
import type { Cron } from '../../time/foreign-cron.js';
import type { Expressed } from './imported.js';
import { clock, dayMinutes, formatHours, oneOrMany } from './week.js';

/** A minute of a day of every year. */
export interface YearTime {
  readonly month: number;
  readonly day: number;
  /** After 00:00, may lie beyond the day. */
  readonly minute: number;
}

const commonYear = 2023;
const leapYear = 2024;
/** More than a person would read; then something else says it better, or nothing does. */
const mostDates = 62;
const mostPeriods = 12;

/** The dates that the cron selects in some year, if the days of the week do not matter. */
export function datesOfCron({ months, days }: Cron): readonly Omit<YearTime, 'minute'>[] {
  return months.flatMap((month) =>
    days.flatMap((day) =>
      toCivilDay({ year: leapYear, month, day }) === undefined ? [] : { month, day },
    ),
  );
}

/** Minutes of the day, each the start of as many minutes, as the fewest spans that cover the same. */
export interface DayStarts {
  readonly starts: readonly number[];
  readonly length: number;
}

/** What covers the same wall clock minutes, every year. */
export function yearPeriods(
  dates: readonly Omit<YearTime, 'minute'>[],
  times: DayStarts,
): Expressed {
  if (dates.length > mostDates) return { problem: `it is on ${dates.length} days of the year` };
  const spans = mergeStarts(times);
  const fit = spans.filter(isWithinDates);
  const long = spans.filter((span) => !isWithinDates(span));
  const periods: PeriodConfig[] = [];
  if (fit.length > 0) {
    const hours = fit
      .filter(({ length }) => length < dayMinutes)
      .map(({ start, length }) => formatHours(start, length));
    const texts = dates.map(({ month, day }) => formatDate(month, day));
    periods.push({ dates: texts, ...(hours.length > 0 && { hours: oneOrMany(hours) }) });
  }
  for (const { month, day } of dates) {
    for (const { start, length } of long) {
      const from = { month, day, minute: start };
      const until = later(from, length);
      if (until === undefined) {
        return { problem: 'its end depends on whether the year has a 29 February' };
      }
      periods.push(spanPeriod(from, until));
    }
  }
  if (periods.length > mostPeriods) return { problem: `it would be ${periods.length} periods` };
  return { periods };
}

/** `from` and `until` of every year; the end is the first one after the start. */
export function spanPeriod(from: YearTime, until: YearTime): PeriodConfig {
  return { from: formatTime(from), until: formatTime(until) };
}

function isWithinDates({ start, length }: { start: number; length: number }): boolean {
  return length < dayMinutes || (start === 0 && length === dayMinutes);
}

function mergeStarts({ starts, length }: DayStarts): readonly { start: number; length: number }[] {
  const spans: { start: number; length: number }[] = [];
  for (const start of starts) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.start + last.length) {
      last.length = Math.max(last.length, start + length - last.start);
    } else spans.push({ start, length });
  }
  return spans;
}

/** The same in every year; undefined if it is not, or if it would meet the next one of its kind. */
function later(from: YearTime, length: number): YearTime | undefined {
  if (length >= 365 * dayMinutes) return undefined;
  const [common, leap] = [commonYear, leapYear].map((year) => {
    const start = toCivilDay({ year, month: from.month, day: from.day });
    if (start === undefined) return undefined;
    const total = from.minute + length;
    const { month, day } = fromCivilDay(start + Math.floor(total / dayMinutes));
    return { month, day, minute: total % dayMinutes };
  });
  if (leap === undefined || common === undefined) return leap;
  return leap.month === common.month && leap.day === common.day ? leap : undefined;
}

function formatTime({ month, day, minute }: YearTime): string {
  const date = formatDate(month, day);
  return minute === 0 ? date : `${date}T${clock(minute)}`;
}

function formatDate(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
