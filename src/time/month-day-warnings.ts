/** Days of the month with a duration: some months lack the day, and a duration misses the end of others. */
import { fromCivilDay } from './civil-date.js';
import { day as dayLength, hour, minute } from './instant.js';
import type { PeriodRemark } from './period-remark.js';
import type { PeriodRule, PeriodShape } from './period-rule.js';

/** On which days of which months it begins, the wall clock time (ms) of its last start, how long it lasts. */
interface MonthDays {
  readonly path: 'cron' | 'rrule' | 'start';
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly time: number;
  readonly length: number;
  /** False if it begins on other days too. */
  readonly alone: boolean;
}

/** The lengths that each month has. */
const lengths = [[31], [28, 29], [31], [30], [31], [30], [31], [31], [30], [31], [30], [31]];
const allMonths = lengths.map((_, index) => index + 1);
/** As many days are those of a step: nobody counts on the last of them. */
const aStep = 7;

/** Remarks on cron and rrule; what is written as dates has its own. */
export function monthDayWarnings({ shape }: PeriodRule): readonly PeriodRemark[] {
  const found =
    shape.kind === 'cron' ? ofCron(shape) : shape.kind === 'rrule' ? ofSeries(shape) : undefined;
  if (found === undefined || found.days.length === 0 || found.days.length >= aStep) return [];
  const missing = missingDays(found);
  return missing.length > 0 ? missing : missedEnds(found);
}

function ofCron({ rule, length }: PeriodShape & { kind: 'cron' }): MonthDays {
  const time = (rule.hours.at(-1) ?? 0) * hour + (rule.minutes.at(-1) ?? 0) * minute;
  const { daysOfMonth: days, months } = rule;
  return { path: 'cron', days, months, time, length, alone: rule.days === 'both' };
}

function ofSeries({ series, length }: PeriodShape & { kind: 'rrule' }): MonthDays | undefined {
  const { rule, start } = series;
  // The last of some days is chosen among them, and one start has no other months.
  if (rule.bySetPos.length > 0 || rule.count === 1) return undefined;
  const first = fromCivilDay(start.day);
  const hourOfDay = rule.byHour.at(-1);
  const time = hourOfDay === undefined ? (start.time ?? 0) : hourOfDay * hour;
  const written = rule.byMonthDay;
  const fromStart =
    written.length + rule.byDay.length + rule.byYearDay.length + rule.byWeekNo.length === 0 &&
    (rule.freq === 'monthly' || rule.freq === 'yearly');
  if (written.length === 0 && !fromStart) return undefined;
  return {
    path: fromStart ? 'start' : 'rrule',
    days: fromStart ? [first.day] : [...written].sort((a, b) => a - b),
    months: monthsOf(rule, { month: first.month, fromStart }),
    ...{ time, length, alone: true },
  };
}

function monthsOf(
  { freq, interval, byMonth }: (PeriodShape & { kind: 'rrule' })['series']['rule'],
  { month, fromStart }: { readonly month: number; readonly fromStart: boolean },
): readonly number[] {
  if (byMonth.length > 0) return byMonth;
  if (freq === 'yearly' && fromStart) return [month];
  if (freq !== 'monthly') return allMonths;
  const reached = new Set(allMonths.map((_, n) => (month - 1 + n * interval) % 12));
  return [...reached].map((index) => index + 1);
}

/** A 31st alone is not there in five months; the last of 28-31 is meant to be there if it can. */
function missingDays({ path, days, months }: MonthDays): readonly PeriodRemark[] {
  const lacking = days.filter(
    (day) => !days.includes(day - 1) && lengthsOf(months).some((length) => day > length),
  );
  if (lacking.length === 0) return [];
  const named = lacking.map(ordinal).join(' and ');
  const message = `not every month has a ${named}: in months without it this does not take place`;
  const hint =
    'write from and until, or dates: [{ day: -1, of: month }] for the last day of each month';
  return [{ path: [path], message, hint }];
}

/** What covers the end of one month exactly ends too early or too late in another. */
function missedEnds(found: MonthDays): readonly PeriodRemark[] {
  const { days, months, time, length, alone } = found;
  const [day = 0] = days;
  if (!alone || days.length > 1 || day < 1 || length <= dayLength) return [];
  const last = Math.ceil(((day - 1) * dayLength + time + length) / dayLength);
  const ends = lengthsOf(months);
  const [shortest, longest] = [Math.min(...ends), Math.max(...ends)];
  if (shortest === longest || last < shortest || last > longest) return [];
  const what =
    last < longest
      ? `so the last days of longer months are not covered`
      : `so it runs into the next month where a month is shorter`;
  const message = `it ends on the ${ordinal(last)}, ${what}`;
  return [{ path: ['for'], message, hint: spanHint(day, months) }];
}

function spanHint(day: number, months: readonly number[]): string {
  if (months.length === allMonths.length) {
    return `write from: { day: ${String(day)}, of: month } and until: { day: 1, of: month }`;
  }
  const [month = 1] = months;
  const from = `${twoDigits(month)}-${twoDigits(day)}`;
  return `write dates, such as from: ${from} and until: ${twoDigits((month % 12) + 1)}-01`;
}

function lengthsOf(months: readonly number[]): readonly number[] {
  return months.flatMap((month) => lengths[month - 1] ?? []);
}

function ordinal(day: number): string {
  const ending = { 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[day] ?? 'th';
  return `${String(day)}${ending}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
