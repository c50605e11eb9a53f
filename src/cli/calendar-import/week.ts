/** A week of wall clock minutes, from Monday 00:00, and the periods that say the same. */
import { weekdays } from '../../time/civil-date.js';
import type { PeriodConfig } from '../../time/period-config.js';
import { runsOf } from '../../time/foreign-cron.js';

export const dayMinutes = 24 * 60;
export const weekMinutes = 7 * dayMinutes;

/** Wall clock minutes `[start, start + length)`; after the end of the week its beginning follows. */
export interface WeekSpan {
  readonly start: number;
  readonly length: number;
}

/** True for each minute of the week that a span covers. */
export type Week = readonly boolean[];

/** The union of the spans. */
export function toWeek(spans: Iterable<WeekSpan>): Week {
  const week = Array.from({ length: weekMinutes }, () => false);
  for (const { start, length } of spans) {
    for (let offset = 0; offset < Math.min(length, weekMinutes); offset += 1) {
      week[(start + offset) % weekMinutes] = true;
    }
  }
  return week;
}

/** The minutes that all the weeks cover. */
export function intersectWeeks(weeks: readonly Week[]): Week {
  return Array.from({ length: weekMinutes }, (_, minute) =>
    weeks.every((week) => week[minute] === true),
  );
}

/** The periods whose union is the week; none for an empty one. */
export function weekPeriods(week: Week): readonly PeriodConfig[] {
  if (!week.includes(false)) return [{ days: 'mon-sun' }];
  const wholeDays = new Set<number>();
  const hours = new Map<number, string[]>();
  const weekly: PeriodConfig[] = [];
  for (const { start, length } of spansOf(week)) {
    const day = Math.floor(start / dayMinutes);
    if (start % dayMinutes === 0 && length % dayMinutes === 0) {
      for (let next = day; next < day + length / dayMinutes; next += 1) wholeDays.add(next % 7);
    } else if (length < dayMinutes) {
      hours.set(day, [...(hours.get(day) ?? []), formatHours(start % dayMinutes, length)]);
    } else {
      weekly.push({ weekly: { from: weekTime(start), until: weekTime(start + length) } });
    }
  }
  const days = wholeDays.size > 0 ? [{ days: formatDays([...wholeDays]) }] : [];
  return [...days, ...hoursPeriods(hours), ...weekly];
}

/** `22:00-06:00`; a span of less than a day. */
export function formatHours(start: number, length: number): string {
  const end = start + length;
  return `${clock(start)}-${end === dayMinutes ? '24:00' : clock(end % dayMinutes)}`;
}

/** Minutes after 00:00 as `09:30`. */
export function clock(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The maximal spans, by their start; one that begins on Sunday may end on Monday. */
function spansOf(week: Week): readonly WeekSpan[] {
  const spans: WeekSpan[] = [];
  week.forEach((covered, start) => {
    if (!covered || week[(start + weekMinutes - 1) % weekMinutes] === true) return;
    let length = 1;
    while (week[(start + length) % weekMinutes] === true) length += 1;
    spans.push({ start, length });
  });
  return spans;
}

/** Days with the same hours are one period. */
function hoursPeriods(hours: ReadonlyMap<number, readonly string[]>): readonly PeriodConfig[] {
  const groups = new Map<string, number[]>();
  for (const [day, spans] of hours) {
    const key = spans.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), day]);
  }
  return [...groups].map(([key, days]) => ({
    ...(days.length < 7 && { days: formatDays(days) }),
    hours: oneOrMany(key.split(' ')),
  }));
}

/** `mon-fri`, or a list. */
function formatDays(days: readonly number[]): string | readonly string[] {
  const runs = runsOf([...days].sort((a, b) => a - b));
  return oneOrMany(
    runs.map(({ first, last }) => (first === last ? name(first) : `${name(first)}-${name(last)}`)),
  );
}

function weekTime(minutes: number): string {
  return `${name(Math.floor(minutes / dayMinutes) % 7)} ${clock(minutes % dayMinutes)}`;
}

function name(day: number): string {
  return weekdays[day] ?? '';
}

/** A list of one is written as its item. */
export function oneOrMany(texts: readonly string[]): string | readonly string[] {
  const [first = '', ...rest] = texts;
  return rest.length === 0 ? first : texts;
}
