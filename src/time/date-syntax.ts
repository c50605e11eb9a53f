/** Dates as policies write them: of one year, of every year, with or without a time. */
import { parseCivilDate, toCivilDay } from './civil-date.js';
import { day as dayLength } from './instant.js';
import type { DateRule } from './period-rule.js';
import { parsePosition } from './position-syntax.js';
import { PeriodFault } from './period-fault.js';
import type { FaultPath } from './period-fault.js';
import { parseClock } from './wall-clock-syntax.js';

/** A date as written: text, or a position in a month, quarter or year. */
export type DateConfig = string | Readonly<Record<string, unknown>>;

const leapYear = 2024;

/** `2026-12-01` or `12-01`, either with `T18:00`, or a position. Throws a PeriodFault. */
export function parseDateRule(config: DateConfig, path: FaultPath): DateRule {
  if (typeof config !== 'string') return parsePosition(config, path);
  const [date = '', clock, ...rest] = config.split('T');
  const isDate = /^(\d{4}-)?\d{2}-\d{2}$/.test(date);
  const time = clock === undefined ? undefined : parseClock(clock);
  if (!isDate || rest.length > 0 || (clock !== undefined && time === undefined)) {
    throw new PeriodFault(path, `${JSON.stringify(config)} is not a date`, {
      hint: suggestDate(config) ?? dateForms,
    });
  }
  const rule = toRule(date);
  if (rule === undefined) {
    throw new PeriodFault(path, `There is no ${date}`, { hint: 'write a day that the month has' });
  }
  return time === undefined ? rule : { ...rule, time };
}

/** Like `parseDateRule`, without a time: for what stands for whole days. Throws a PeriodFault. */
export function parseDayRule(config: DateConfig, path: FaultPath): DateRule {
  const rule = parseDateRule(config, path);
  if (rule.time !== undefined) {
    const isText = typeof config === 'string';
    const what = isText ? JSON.stringify(config) : 'This date';
    throw new PeriodFault(
      isText ? path : [...path, 'at'],
      `${what} has a time, a whole day is expected`,
      {
        hint: 'write the date alone, or from and until with times',
      },
    );
  }
  return rule;
}

/** 24:00 is an end; as a start it would belong to two days. Throws a PeriodFault. */
export function refuseEndOfDay({ time }: { readonly time?: number }, path: FaultPath): void {
  if (time !== dayLength) return;
  throw new PeriodFault(path, '24:00 is the end of a day', { hint: 'write 00:00 of the next day' });
}

/** True for text that can only be meant as a date, and not as the id of a period. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,4}([-/.]\d{1,2}){1,2}(?![\w-])|^\d{1,4}-\d{1,2}(-\d{1,2})?T/.test(text);
}

const dateForms =
  'write a date such as 2026-12-01, or 12-01 for every year; with a time 2026-12-01T18:00';

function toRule(date: string): DateRule | undefined {
  if (date.length > 'MM-DD'.length) {
    const fullDay = parseCivilDate(date);
    return fullDay === undefined ? undefined : { kind: 'full', day: fullDay };
  }
  const [month = 0, day = 0] = date.split('-').map(Number);
  const exists = toCivilDay({ year: leapYear, month, day }) !== undefined;
  return exists ? { kind: 'yearly', month, dayOfMonth: day } : undefined;
}

const almostDate =
  /^(?<year>\d{4}-)?(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;

function suggestDate(text: string): string | undefined {
  const parts = almostDate.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const date = `${parts['year'] ?? ''}${twoDigits(parts['month'])}-${twoDigits(parts['day'])}`;
  const time =
    parts['hour'] !== undefined ? `T${twoDigits(parts['hour'])}:${twoDigits(parts['minute'])}` : '';
  if (toRule(date) === undefined) return undefined;
  if (time !== '' && parseClock(time.slice(1)) === undefined) return undefined;
  const zone = parts['zone'] !== undefined ? ', a wall clock time in the zone of the period' : '';
  return `write ${date}${time}${zone}`;
}

function twoDigits(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}
