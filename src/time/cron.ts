/** Cron expressions of five fields, and the times that they give on the calendar and the wall clock. */
import { weekdayIndexOf, weekdays } from './civil-date.js';
import type { CivilDay, Weekday } from './civil-date.js';
import { cronFields, parseCronField } from './cron-field.js';
import { refuseForeignCron } from './cron-refusals.js';
import { hour, minute } from './instant.js';
import type { DayRange } from './occurrences.js';
import { PeriodFault } from './period-fault.js';
import type { FaultPath } from './period-fault.js';
import type { CivilTime } from './period-rule.js';
import { dateIn, monthIn, packDate } from './recurrence/calendar.js';

/**
 * What the fields come to, each in order. A day has to match `daysOfMonth` and `weekdays`, `both` or
 * `either`. It is `either` only where both fields are restricted. As in Vixie cron, a field that begins
 * with `*` is not: on a step such as the odd days it has to match together with the other.
 */
export interface CronRule {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: readonly number[];
  readonly months: readonly number[];
  readonly weekdays: readonly Weekday[];
  readonly days: 'both' | 'either';
}

const macros: Readonly<Record<string, string>> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
};

/** Reads `30 9 * * mon-fri`. Throws a PeriodFault that names the field and what to write. */
export function parseCron(text: string, path: FaultPath): CronRule {
  const plain = text.trim().toLowerCase();
  refuseForeignCron(plain, path);
  const expression = macros[plain] ?? plain;
  const texts = expression.split(/\s+/);
  if (plain.startsWith('@') && expression === plain) {
    throw new PeriodFault(path, `${JSON.stringify(plain)} is not a time`, {
      hint: `write five fields, or one of ${Object.keys(macros).join(', ')}`,
    });
  }
  if (texts.length !== cronFields.length) throw wrongFields(texts, path);
  const [minutes = [], hours = [], daysOfMonth = [], months = [], daysOfWeek = []] = cronFields.map(
    (field, index) => parseCronField(texts[index] ?? '', { field, path }),
  );
  const [, , dayText = '', , weekdayText = ''] = texts;
  const anyDay = dayText.startsWith('*') || weekdayText.startsWith('*');
  const rule: CronRule = {
    minutes,
    hours,
    daysOfMonth,
    months,
    // 0 and 7 are Sunday, which is the last one of `weekdays`.
    weekdays: weekdays.filter((_, index) => daysOfWeek.includes((index + 1) % 7)),
    days: anyDay ? 'both' : 'either',
  };
  refuseNever(rule, { text: plain, path });
  return rule;
}

/** The times within the range of days, in order, at most 1,440 a day. */
export function cronTimes(rule: CronRule, range: DayRange): readonly CivilTime[] {
  const times = rule.hours.flatMap((h) => rule.minutes.map((m) => h * hour + m * minute));
  const matches = toDayMatch(rule);
  const found: CivilTime[] = [];
  for (let day = range.first; day <= range.last; day += 1) {
    if (!matches(day)) continue;
    for (const time of times) found.push({ day, time });
  }
  return found;
}

function toDayMatch(rule: CronRule): (day: CivilDay) => boolean {
  const months = new Set(rule.months);
  const dates = new Set(rule.daysOfMonth);
  const wanted = weekdays.map((weekday) => rule.weekdays.includes(weekday));
  return (day) => {
    const packed = packDate(day);
    if (!months.has(monthIn(packed))) return false;
    const byDate = dates.has(dateIn(packed));
    const byWeekday = wanted[weekdayIndexOf(day)] === true;
    return rule.days === 'both' ? byDate && byWeekday : byDate || byWeekday;
  };
}

const longestMonths = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function refuseNever(
  { daysOfMonth, months, days }: CronRule,
  { text, path }: { readonly text: string; readonly path: FaultPath },
): void {
  const [earliest = 1] = daysOfMonth;
  const exists = months.some((month) => earliest <= (longestMonths[month] ?? 0));
  if (exists || days === 'either') return;
  throw new PeriodFault(
    path,
    `${JSON.stringify(text)} never takes place: no such month has a day ${earliest}`,
    {
      hint: 'for the last day of a month write { day: -1, of: month }',
    },
  );
}

function wrongFields(texts: readonly string[], path: FaultPath): PeriodFault {
  const names = cronFields.map(({ name }) => name).join(', ');
  const count = texts.length;
  const message = `A cron expression has 5 fields, this has ${count}`;
  if (count === 6 || count === 7) {
    return new PeriodFault(path, message, {
      hint: `${count === 6 ? 'a field for seconds or years is' : 'fields for seconds and years are'} not read: write ${names}, such as ${texts.slice(1, 6).join(' ')}`,
    });
  }
  return new PeriodFault(path, message, { hint: `write ${names}, such as 30 9 * * mon-fri` });
}
