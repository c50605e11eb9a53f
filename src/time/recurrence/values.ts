/** The values of a recurrence rule: numbers and days of the week. */
import { PeriodFault } from '../period-fault.js';
import type { FaultPath } from '../period-fault.js';
import type { WeekdayOrdinal } from './rule.js';

/** A part with numbers, and which are allowed; with `fromEnd` also the negative ones. */
export interface NumberList {
  readonly name: string;
  readonly text: string;
  readonly path: FaultPath;
  readonly from: number;
  readonly to: number;
  readonly fromEnd?: boolean;
  readonly single?: boolean;
}

/** Each number once. Throws a PeriodFault. */
export function parseNumbers(list: NumberList): readonly number[] {
  const items = list.text.split(',');
  if (list.single === true && items.length > 1) {
    throw new PeriodFault(list.path, `${list.name} is a list`, {
      hint: `write one number: ${list.name}=2`,
    });
  }
  return [...new Set(items.map((item) => parseNumber(item, list)))];
}

function parseNumber(item: string, list: NumberList): number {
  const { name, path, from, to, fromEnd = false } = list;
  const pattern = fromEnd ? /^[+-]?\d{1,9}$/ : /^\d{1,9}$/;
  const number = pattern.test(item) ? Number(item) : NaN;
  const size = Math.abs(number);
  if (size >= from && size <= to) return number;
  const allowed = `${from} to ${to}${fromEnd ? `, or -${to} to -${from} from the end` : ''}`;
  throw new PeriodFault(path, `${name}=${list.text}: ${describe(item)}`, {
    hint: `write ${allowed}${closest(number, list)}`,
  });
}

function describe(item: string): string {
  if (item === '') return 'a value is missing';
  return /^[+-]?\d+$/.test(item) ? `${item} is out of range` : `${item} is not a number`;
}

function closest(number: number, { name, from, to }: NumberList): string {
  if (Number.isNaN(number)) return '';
  const value = Math.min(Math.max(Math.abs(number), from), to);
  return `; the closest is ${name}=${number < 0 && from > 0 ? -value : value}`;
}

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** `MO`, `-1FR`, each once. Throws a PeriodFault. */
export function parseWeekdays(text: string, path: FaultPath): readonly WeekdayOrdinal[] {
  const found = new Map<string, WeekdayOrdinal>();
  for (const item of text.split(',')) {
    const day = toWeekday(item);
    if (day === undefined) throw unknownDay(item, { part: `BYDAY=${text}`, path });
    found.set(`${day.ordinal} ${day.weekday}`, day);
  }
  return [...found.values()];
}

/** `MO` as 0. Throws a PeriodFault. */
export function parseWeekday(
  text: string,
  { name, path }: { readonly name: string; readonly path: FaultPath },
): number {
  const weekday = names.findIndex((known) => known === text);
  if (weekday < 0) throw unknownDay(text, { part: `${name}=${text}`, path });
  return weekday;
}

function toWeekday(item: string): WeekdayOrdinal | undefined {
  const [, number, name] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(item) ?? [];
  const weekday = names.findIndex((known) => known === name);
  if (weekday < 0) return undefined;
  if (number === undefined) return { weekday, ordinal: 0 };
  const ordinal = Number(number);
  return ordinal !== 0 && Math.abs(ordinal) <= 53 ? { weekday, ordinal } : undefined;
}

function unknownDay(
  item: string,
  { part, path }: { readonly part: string; readonly path: FaultPath },
): PeriodFault {
  const message = `${part}: ${item === '' ? 'a day is missing' : `${item} is not a day`}`;
  return new PeriodFault(path, message, { hint: suggestDay(item) ?? `write ${names.join(', ')}` });
}

function suggestDay(item: string): string | undefined {
  const [, number = '', word] = /^([+-]?\d*)([A-Z]+)$/.exec(item) ?? [];
  if (word === undefined) return suggestDays(item);
  const name = names.find((known) => word.startsWith(known));
  if (name === undefined) return undefined;
  if (number === '') return `write ${name}`;
  const size = Math.min(Math.max(Math.abs(Number(number)), 1), 53);
  return `ordinals are 1 to 53, or negative from the end: write ${number.startsWith('-') ? '-' : ''}${size}${name}`;
}

/** `MO-FR` as a list; days that wrap around the end of the week too. */
function suggestDays(item: string): string | undefined {
  const [first = '', last = '', ...rest] = item.split('-');
  const from = names.findIndex((name) => first.startsWith(name));
  const to = names.findIndex((name) => last.startsWith(name));
  if (from < 0 || to < 0 || rest.length > 0) return undefined;
  const days = [...names, ...names].slice(from, from + ((to - from + 7) % 7) + 1);
  return `there are no ranges: write ${days.join(',')}`;
}
