/** The kinds of a period as written, turned into the shapes of its rule. */
import { weekdays } from './civil-date.js';
import type { Weekday } from './civil-date.js';
import { parseDateRule, parseDayRule, refuseEndOfDay } from './date-syntax.js';
import { cronTimes, parseCron } from './cron.js';
import type { CronRule } from './cron.js';
import { day as dayLength } from './instant.js';
import type { PeriodKind, Texts } from './period-config.js';
import { PeriodFault } from './period-fault.js';
import type { FaultPath } from './period-fault.js';
import type { HolidaySource, HoursSpan, PeriodShape, WeekTime } from './period-rule.js';
import {
  mostStarts,
  parseRecurrence,
  RecurrenceOverflow,
  recurrencesOf,
} from './recurrence/recurrence.js';
import type { Series } from './recurrence/recurrence.js';
import { parseThrough, parseUntil } from './span-shape.js';
import { parseHours, parseWeekdays, parseWeekTime } from './wall-clock-syntax.js';

/** Reads the values of a period. Throws a PeriodFault. */
export function parseShape(config: PeriodKind): PeriodShape {
  switch (config.kind) {
    case 'weekdays':
      return { kind: 'weekdays', days: toDays(config.days), hours: toHours(config.hours) };
    case 'dates':
      return {
        kind: 'dates',
        dates: refuseEmpty(config.dates, 'dates').map((date, index) =>
          parseDayRule(date, ['dates', index]),
        ),
        hours: toHours(config.hours),
      };
    case 'through':
      return parseThrough(config);
    case 'until':
      return parseUntil(config);
    case 'weekly':
      return toWeekly(config);
    case 'holidays':
      return { kind: 'holidays', holidays: toHolidays(config.holidays) };
    case 'calendar':
      return {
        kind: 'calendar',
        calendar: config.calendar,
        only:
          config.only === undefined ? [] : eachText(config.only, 'only').map(({ text }) => text),
      };
    case 'rrule':
      return { kind: 'rrule', series: toSeries(config), length: config.length };
    case 'cron':
      return { kind: 'cron', rule: toCron(config.cron), length: config.length };
  }
}

function toHolidays(config: Texts): HolidaySource | 'in-force' {
  if (config === 'region') return 'in-force';
  return toHolidaySource(config);
}

/** One name is that of a calendar, a list holds ISO 3166 codes (policy.md 1). */
export function toHolidaySource(config: Texts): HolidaySource {
  return typeof config === 'string' ? { calendar: config } : { codes: config };
}

function toSeries({ rrule, start, length }: PeriodKind & { kind: 'rrule' }): Series {
  const rule = parseRecurrence(rrule, ['rrule']);
  const first = parseDateRule(start, ['start']);
  if (first.kind !== 'full') {
    throw new PeriodFault(['start'], `${JSON.stringify(start)} has no year`, {
      hint: 'write the first time with its year, such as 2026-12-01T18:00',
    });
  }
  refuseEndOfDay(first, ['start']);
  const series = { rule, start: { day: first.day, time: first.time ?? 0 } };
  refuseFlood(series, length);
  return series;
}

/**
 * The most days that any command expands at once: a calendar of three years (`--from`, `--to`), the 400
 * days before and after it, 31 days of looking back, and a few for zones and days that clocks skip.
 */
const longestExpansion = 3 * 366 + 2 * 400 + 31 + 4;
const firstOf2024 = 19_723;
const flood = 'It starts more than 100,000 times in the five years that a calendar looks at';

/** As often as a rule of RFC 5545 may start. */
function toCron(text: string): CronRule {
  const rule = parseCron(text, ['cron']);
  const timesOfDay = rule.minutes.length * rule.hours.length;
  if (timesOfDay * mostDays(rule) <= mostStarts) return rule;
  throw new PeriodFault(['cron'], flood, {
    hint: 'write days and hours, or fewer starts with a longer for',
  });
}

/** Days of the longest expansion on which it starts; what is rare on all days is not looked through. */
function mostDays(rule: CronRule): number {
  if (rule.minutes.length * rule.hours.length <= mostStarts / longestExpansion) return 0;
  const range = { first: firstOf2024, last: firstOf2024 + longestExpansion };
  return cronTimes({ ...rule, hours: [0], minutes: [0] }, range).length;
}

/** What runs when an expansion begins has started before it, by its length (ms). */
function refuseFlood(series: Series, length: number): void {
  if (!mayFlood(series)) return;
  const first = series.start.day;
  const days = longestExpansion + Math.ceil(length / dayLength);
  try {
    recurrencesOf(series, { first, last: first + days });
  } catch (error) {
    if (!(error instanceof RecurrenceOverflow)) throw error;
    throw new PeriodFault(['rrule'], flood, {
      hint: 'write days and hours, or a rule of hours or days with a longer for',
    });
  }
}

/** Rules that start rarely on a day are not looked through. */
function mayFlood({ rule }: Series): boolean {
  const { freq, byHour, byMinute, bySecond } = rule;
  if (freq === 'minutely' || freq === 'secondly') return true;
  const hours = freq === 'hourly' ? 24 : byHour.length;
  const each = [hours, byMinute.length, bySecond.length].map((count) => Math.max(1, count));
  return each.reduce((product, count) => product * count, 1) > 24;
}

function toDays(config: Texts = weekdays): readonly Weekday[] {
  const found =
    typeof config === 'string'
      ? parseWeekdays(config, ['days'])
      : eachText(config, 'days').flatMap(({ text, path }) => parseWeekdays(text, path));
  return weekdays.filter((weekday) => found.includes(weekday));
}

function toHours(config: Texts | undefined): readonly HoursSpan[] {
  if (config === undefined) return [];
  if (typeof config === 'string') return [parseHours(config, ['hours'])];
  return eachText(config, 'hours').map(({ text, path }) => parseHours(text, path));
}

interface TextAt {
  readonly text: string;
  readonly path: FaultPath;
}

function eachText(config: Texts, key: string): readonly TextAt[] {
  if (typeof config === 'string') return [{ text: config, path: [key] }];
  return refuseEmpty(config, key).map((text, index) => ({ text, path: [key, index] }));
}

function refuseEmpty<T>(list: readonly T[], key: string): readonly T[] {
  if (list.length > 0) return list;
  throw new PeriodFault([key], `\`${key}\` is empty`, { hint: 'name at least one' });
}

function toWeekly(config: PeriodKind & { kind: 'weekly' }): PeriodShape {
  const from = parseWeekTime(config.from, ['weekly', 'from']);
  refuseEndOfDay(from, ['weekly', 'from']);
  const until = parseWeekTime(config.until, ['weekly', 'until']);
  if (timeOfWeek(from) === timeOfWeek(until)) {
    throw new PeriodFault(['weekly', 'until'], 'It starts and ends at the same time of the week', {
      hint: 'for every day write days: mon-sun',
    });
  }
  return { kind: 'weekly', from, until };
}

/** In ms; 24:00 of Sunday is the beginning of the week. */
function timeOfWeek({ weekday, time }: WeekTime): number {
  return (weekdays.indexOf(weekday) * dayLength + time) % (7 * dayLength);
}
