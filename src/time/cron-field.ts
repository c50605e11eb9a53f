/** One field of a cron expression: lists, ranges, steps and names. */
import { PeriodFault } from './period-fault.js';
import type { FaultPath } from './period-fault.js';

/** The values that a field takes; names stand for the values from `from` on. */
export interface CronField {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const daysOfWeek = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** In the order in which they are written. */
export const cronFields: readonly CronField[] = [
  { name: 'minute', from: 0, to: 59, names: [] },
  { name: 'hour', from: 0, to: 23, names: [] },
  { name: 'day of month', from: 1, to: 31, names: [] },
  { name: 'month', from: 1, to: 12, names: months },
  { name: 'day of week', from: 0, to: 7, names: daysOfWeek },
];

/** A field and where its expression stands. */
export interface FieldAt {
  readonly field: CronField;
  readonly path: FaultPath;
}

/** The values of `1-10/3,20`, in order, each once; Sunday is 0. Throws a PeriodFault. */
export function parseCronField(text: string, at: FieldAt): readonly number[] {
  const values = text.split(',').flatMap((item) => parseItem(item, at));
  const plain = isDayOfWeek(at.field) ? values.map((value) => value % 7) : values;
  return [...new Set(plain)].sort((a, b) => a - b);
}

function parseItem(item: string, at: FieldAt): readonly number[] {
  const { field } = at;
  if (item === '') {
    throw fault(at, 'has an empty value', 'write values as in 1,15 or * for every one');
  }
  const [range = '', stepText, ...rest] = item.split('/');
  if (rest.length > 0) throw fault(at, `has ${item}`, 'write one step, such as */15');
  const { first, last } = parseRange(range, at);
  const step = stepText === undefined ? 1 : parseStep(item, at);
  if (stepText !== undefined && range !== '*' && !range.includes('-')) {
    throw fault(
      at,
      `has ${item}, a step without a range`,
      `write ${range}-${nameOf(topOf(field), field)}/${stepText}, or ${range}`,
    );
  }
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => first + n * step);
}

function topOf(field: CronField): number {
  return isDayOfWeek(field) ? daysOfWeek.length - 1 : field.to;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function parseRange(range: string, at: FieldAt): Range {
  const { field } = at;
  if (range === '*') return { first: field.from, last: topOf(field) };
  const [from = '', to, ...rest] = range.split('-');
  if (rest.length > 0) throw fault(at, `has ${range}`, 'write a range such as 1-5');
  const first = parseValue(from, at);
  if (to === undefined) return { first, last: first };
  const end = parseValue(to, at);
  // As the end of a range, Sunday is 7.
  const last = isDayOfWeek(field) && end === 0 && first > 0 ? daysOfWeek.length : end;
  if (last < first)
    throw fault(at, `has ${range}, which runs backwards`, asList(first, last, field));
  return { first, last };
}

function isDayOfWeek({ names }: CronField): boolean {
  return names === daysOfWeek;
}

function asList(first: number, last: number, field: CronField): string {
  const top = topOf(field);
  if (isDayOfWeek(field)) {
    const days = [...daysOfWeek, ...daysOfWeek].slice(first, last + daysOfWeek.length + 1);
    return `write a list: ${days.join(',')}`;
  }
  const [a, b, c, d] = [first, top, field.from, last].map((value) => nameOf(value, field));
  return `write two ranges: ${a}-${b},${c}-${d}`;
}

function nameOf(value: number, { from, names }: CronField): string {
  return names[value - from] ?? String(value);
}

function parseStep(item: string, at: FieldAt): number {
  const { field } = at;
  const text = item.slice(item.indexOf('/') + 1);
  const step = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  const most = topOf(field) - field.from;
  if (step >= 1 && step <= most) return step;
  throw fault(
    at,
    `has ${item}; a step is 1 to ${most}`,
    step > most
      ? 'each hour, day or month starts anew: for an interval beyond it write an rrule, such as FREQ=MINUTELY;INTERVAL=90'
      : 'write a step such as */15',
  );
}

function parseValue(text: string, at: FieldAt): number {
  const { field } = at;
  const named = field.names.indexOf(text);
  if (named >= 0) return named + field.from;
  const value = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (value >= field.from && value <= field.to) return value;
  throw fault(at, `has ${JSON.stringify(text)}`, suggest(text, field));
}

function suggest(text: string, { from, to, names }: CronField): string {
  const short = names.find((name) => text.startsWith(name));
  if (short !== undefined) return `write ${short}`;
  const named = names.length > 0 ? `, or ${names.join(', ')}` : '';
  return `write ${from} to ${to}${named}`;
}

function fault({ field, path }: FieldAt, observed: string, hint: string): PeriodFault {
  return new PeriodFault(path, `The ${field.name} of the cron expression ${observed}`, { hint });
}
