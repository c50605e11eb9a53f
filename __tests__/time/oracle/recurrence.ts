/** Recurrence rules and cron expressions, day for day: is this one of their days, is this one of their times? */
import type { Day } from './days.js';
import { dayNumber, dayOf } from './days.js';
import { clockOf } from './written.js';
import { dayMinutes } from './minute-table.js';

/** The starts up to a day, as minutes since 1970-01-01T00:00 of the wall clock; without a time, whole days. */
export function cronWalls(cron: string, range: { first: number; last: number }): readonly number[] {
  const [minute = '', hour = '', date = '', month = '', weekday = ''] = cron.split(' ');
  const times = Array.from({ length: dayMinutes }, (_, time) => time).filter(
    (time) => hasValue(minute, time % 60, minutes) && hasValue(hour, Math.floor(time / 60), hours),
  );
  const walls: number[] = [];
  for (let number = range.first; number <= range.last; number += 1) {
    const day = dayOf(number);
    if (!hasValue(month, day.month, months) || !isCronDay(day, date, weekday)) continue;
    for (const time of times) walls.push(number * dayMinutes + time);
  }
  return walls;
}

/** Either is enough where both are restricted; what begins with a star restricts nothing by itself. */
function isCronDay(day: Day, date: string, weekday: string): boolean {
  const byDate = hasValue(date, day.day, dates);
  const byWeekday = [day.weekday % 7, day.weekday].some((value) =>
    hasValue(weekday, value, weekdays),
  );
  return date.startsWith('*') || weekday.startsWith('*')
    ? byDate && byWeekday
    : byDate || byWeekday;
}

interface Field {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

const minutes: Field = { from: 0, to: 59, names: [] };
const hours: Field = { from: 0, to: 23, names: [] };
const dates: Field = { from: 1, to: 31, names: [] };
const months: Field = {
  from: 1,
  to: 12,
  names: ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};
const weekdays: Field = {
  from: 0,
  to: 6,
  names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
};

function hasValue(text: string, value: number, field: Field): boolean {
  return text.split(',').some((item) => {
    const [range = '', step = '1'] = item.split('/');
    const [from = NaN, to = from] =
      range === '*'
        ? [field.from, field.to]
        : range
            .split('-')
            .map((one) => (field.names.includes(one) ? field.names.indexOf(one) : Number(one)));
    return value >= from && value <= to && (value - from) % Number(step) === 0;
  });
}

/** A rule with its start, read from text. */
interface Rule {
  readonly start: Day;
  readonly startTime: number;
  readonly part: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
}

/** The starts of a rule up to a day, in order, but for an UNTIL in UTC. */
export function recurrenceWalls(rrule: string, start: string, last: number): readonly number[] {
  const rule = readRule(rrule, start);
  const count = Number(rule.part('COUNT') ?? Infinity);
  const until = lastWall(rule.part('UNTIL'));
  const times = timesOf(rule);
  const walls: number[] = [];
  for (let number = rule.start.number; number <= last; number += 1) {
    if (!isInTurn(dayOf(number), rule) || !isWanted(dayOf(number), rule)) continue;
    for (const time of times) {
      const wall = number * dayMinutes + time;
      const isBefore = number === rule.start.number && time < rule.startTime;
      if (!isBefore && wall <= until && walls.length < count) walls.push(wall);
    }
  }
  return walls;
}

/** The last start in UTC, in minutes since 1970-01-01T00:00Z, where UNTIL is written so. */
export function lastMinute(rrule: string): number {
  const until = readRule(rrule, '1970-01-01').part('UNTIL');
  return until?.endsWith('Z') === true ? wallOf(until) : Infinity;
}

function readRule(rrule: string, start: string): Rule {
  const parts = new Map(rrule.split(';').map((text) => text.split('=') as [string, string]));
  const [date = '', time = '00:00'] = start.split('T');
  const part = (name: string): string | undefined => parts.get(name);
  const list = (name: string): readonly string[] => part(name)?.split(',') ?? [];
  return { start: dayOf(dayNumber(date)), startTime: clockOf(time), part, list };
}

/** A date includes all of its day. */
function lastWall(until: string | undefined): number {
  if (until === undefined || until.endsWith('Z')) return Infinity;
  return until.includes('T') ? wallOf(until) : wallOf(`${until}T2359`);
}

/** Of `20260329T023000`, in minutes. */
function wallOf(text: string): number {
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  return dayNumber(date) * dayMinutes + Number(text.slice(9, 11)) * 60 + Number(text.slice(11, 13));
}

/** BYHOUR multiplies; what it does not say, the start says. */
function timesOf({ list, startTime }: Rule): readonly number[] {
  const written = list('BYHOUR')
    .map(Number)
    .sort((a, b) => a - b);
  return written.length === 0 ? [startTime] : written.map((hour) => hour * 60 + (startTime % 60));
}

/** True for the days of every INTERVAL-th day, week or month, counted from that of the start. */
function isInTurn(day: Day, { start, part }: Rule): boolean {
  const interval = Number(part('INTERVAL') ?? 1);
  switch (part('FREQ')) {
    case 'DAILY':
      return (day.number - start.number) % interval === 0;
    case 'WEEKLY':
      return ((weekStart(day, part('WKST')) - weekStart(start, part('WKST'))) / 7) % interval === 0;
    default:
      return (day.year * 12 + day.month - start.year * 12 - start.month) % interval === 0;
  }
}

/** Weeks begin on Monday if nothing else is said. */
function weekStart({ number }: Day, name = 'MO'): number {
  let first = number;
  while (codes[dayOf(first).weekday] !== name) first -= 1;
  return first;
}

const codes = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** What the rule does not say, the start says. */
function isWanted(day: Day, { start, part, list }: Rule): boolean {
  const [byMonth, byDate, byDay] = [list('BYMONTH'), list('BYMONTHDAY'), list('BYDAY')];
  if (byMonth.length > 0 && !byMonth.includes(String(day.month))) return false;
  if (byDate.length > 0 && !byDate.some((text) => isDate(day, Number(text)))) return false;
  if (byDay.length > 0) return byDay.some((text) => isWeekday(day, text));
  if (byDate.length > 0 || part('FREQ') === 'DAILY') return true;
  return part('FREQ') === 'WEEKLY' ? day.weekday === start.weekday : day.day === start.day;
}

function isDate({ day, daysInMonth }: Day, wanted: number): boolean {
  return wanted > 0 ? day === wanted : day === daysInMonth + 1 + wanted;
}

/** `TU`, `2TU` or `-1TU`: the second or last one of the month. */
function isWeekday({ weekday, day, daysInMonth }: Day, text: string): boolean {
  if (codes[weekday] !== text.slice(-2)) return false;
  const nth = text.length > 2 ? Number(text.slice(0, -2)) : 0;
  const [fromStart, fromEnd] = [Math.ceil(day / 7), Math.ceil((daysInMonth + 1 - day) / 7)];
  return nth === 0 || nth === fromStart || nth === -fromEnd;
}
