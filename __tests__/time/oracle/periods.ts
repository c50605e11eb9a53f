/** Which minutes a period holds in one place, by looking its local times up in the table of minutes. */
import { dayNumber, selects } from './days.js';
import type { WorkDays } from './days.js';
import {
  dayAt,
  dayMinutes,
  firstReaching,
  firstShowing,
  lastReaching,
  lastShowing,
  type MinuteTable,
} from './minute-table.js';
import { runsOf, type Minutes } from './minutes.js';
import { wholeDays, writtenIn, type DayRange, type End } from './occurrences.js';
import { cronWalls, lastMinute, recurrenceWalls } from './recurrence.js';
import { lengthOf, listOf, type EventText, type KnownDays, type PeriodText } from './written.js';

/** Frozen periods are read widest, open ones narrowest. */
export type Reading = 'widest' | 'narrowest';

/** Where periods are judged: the minutes of a zone, and the days off there. */
export interface Place {
  readonly table: MinuteTable;
  readonly work: WorkDays;
  readonly known: KnownDays;
  readonly periods: Readonly<Record<string, PeriodText>>;
}

interface Stretch {
  readonly startDay: number;
  readonly start: number;
  readonly end: number;
}

const looked = new WeakMap<Place, Map<string, Minutes>>();

/** The minutes of a period, by its id; looked up once in a place. */
export function minutesOf(id: string, place: Place, reading: Reading): Minutes {
  const known = looked.get(place) ?? new Map<string, Minutes>();
  looked.set(place, known);
  const key = `${id} ${reading}`;
  const minutes = known.get(key) ?? lookUpPeriod(place.periods[id] ?? {}, place, reading);
  known.set(key, minutes);
  return minutes;
}

function lookUpPeriod(period: PeriodText, place: Place, reading: Reading): Minutes {
  const { table, work, periods } = place;
  const minutes = new Uint8Array(table.length);
  const dates = (period.except ?? []).filter((one) => !isPeriod(one, periods));
  const excepted = exceptedDays(period, place, reading);
  for (const { startDay, start, end } of stretchesOf(period, place, reading)) {
    const isExcepted = excepted.has(startDay) || dates.some((one) => selects(one, startDay, work));
    if (start < end && !isExcepted) minutes.fill(1, Math.max(start, 0), Math.max(end, 0));
  }
  limit(minutes, period, place, reading);
  return minutes;
}

/**
 * The days that the excepted periods touch: of a freeze as few, of an opening as many as can be. They are
 * those from the first to the last minute, also a day that clocks jump over (Apia has no 30 December 2011).
 */
function exceptedDays(period: PeriodText, place: Place, reading: Reading): ReadonlySet<number> {
  const opposite = reading === 'widest' ? 'narrowest' : 'widest';
  const days = new Set<number>();
  for (const one of period.except ?? []) {
    if (!isPeriod(one, place.periods)) continue;
    for (const { start, end } of runsOf(minutesOf(one, place, opposite))) {
      const ends = [dayAt(place.table, start), dayAt(place.table, end - 1)];
      for (let day = Math.min(...ends); day <= Math.max(...ends); day += 1) days.add(day);
    }
  }
  return days;
}

function isPeriod(one: unknown, periods: Place['periods']): one is string {
  return typeof one === 'string' && one in periods;
}

function limit(minutes: Minutes, period: PeriodText, { table }: Place, reading: Reading): void {
  const { 'valid-from': from, 'valid-until': until } = period;
  if (from !== undefined) minutes.fill(0, 0, startIn(table, toEnd(from), reading));
  if (until !== undefined) minutes.fill(0, endIn(table, toEnd(until), reading));
}

/** A whole day, or a time of it, from text. */
function toEnd(text: string): End {
  const [date = '', clock] = text.split('T');
  if (clock === undefined) return { day: dayNumber(date) };
  const [hours = NaN, minutes = NaN] = clock.split(':').map(Number);
  return { wall: dayNumber(date) * dayMinutes + hours * 60 + minutes };
}

/** What is written as a start: where it comes twice the first time freezes, the last one opens. */
function startIn(table: MinuteTable, end: End, reading: Reading): number {
  return lookUp(table, end, reading === 'widest' ? 'first' : 'last');
}

/** What is written as an end: where it comes twice the last time thaws, the first one closes. */
function endIn(table: MinuteTable, end: End, reading: Reading): number {
  return lookUp(table, end, reading === 'widest' ? 'last' : 'first');
}

/** A time that clocks jump over is the first minute after the jump. */
function lookUp(table: MinuteTable, end: End, side: 'first' | 'last'): number {
  if ('day' in end) {
    const midnight = end.day * dayMinutes;
    return side === 'first' ? firstReaching(table, midnight) : lastReaching(table, midnight);
  }
  const shown = side === 'first' ? firstShowing(table, end.wall) : lastShowing(table, end.wall);
  return shown ?? firstReaching(table, end.wall);
}

function stretchesOf(period: PeriodText, place: Place, reading: Reading): readonly Stretch[] {
  const { table, work } = place;
  const range = {
    first: dayAt(table, 0) - longestSpan,
    last: dayAt(table, table.length - 1) + 1,
  };
  if (period.cron !== undefined) return firings(period, range, place);
  if (period.rrule !== undefined) return recurrences(period, range, { place, reading });
  if (period.calendar !== undefined) return events(period, place, reading);
  const written =
    period.holidays === undefined
      ? writtenIn(period, range, work)
      : [...holidaysOf(period.holidays, place)].map((day) => wholeDays(day, day));
  return written.map(({ startDay, from, until }) => ({
    startDay,
    start: startIn(table, from, reading),
    end: endIn(table, until, reading),
  }));
}

/** A year, from the last days of it. */
const longestSpan = 430;

function holidaysOf(
  holidays: string | readonly string[],
  { work, known }: Place,
): ReadonlySet<number> {
  return holidays === 'region' ? work.holidays : holidayDays(holidays, known);
}

/** A list holds codes; one name is that of a calendar, whose confirmed whole days are holidays. */
export function holidayDays(
  holidays: string | readonly string[] | undefined,
  known: KnownDays,
): ReadonlySet<number> {
  if (typeof holidays !== 'string') {
    return new Set(listOf(holidays).flatMap((code) => (known.holidays[code] ?? []).map(dayNumber)));
  }
  const days = new Set<number>();
  for (const { time, tentative } of known.calendars[holidays] ?? []) {
    if (tentative === true || 'start' in time || time.localStart.includes('T')) continue;
    for (let day = dayNumber(time.localStart); day < dayNumber(time.localEnd); day += 1)
      days.add(day);
  }
  return days;
}

/** In a fold once, at the first time; in a gap at its end. */
function firings(period: PeriodText, range: DayRange, { table }: Place): readonly Stretch[] {
  const { cron = '', for: length = '' } = period;
  // What fires before the table is over before the days that are looked at.
  const first = dayAt(table, 0) + 1;
  return cronWalls(cron, { ...range, first }).map((wall) => {
    const start = lookUp(table, { wall }, 'first');
    return { startDay: Math.floor(wall / dayMinutes), start, end: start + lengthOf(length) };
  });
}

function recurrences(
  period: PeriodText,
  range: DayRange,
  { place, reading }: { place: Place; reading: Reading },
): readonly Stretch[] {
  const { table } = place;
  const { rrule = '', start: first = '', for: length = '' } = period;
  const last = lastMinute(rrule) - table.start;
  return recurrenceWalls(rrule, first, range.last)
    .filter((wall) => wall >= (table.walls[0] ?? NaN))
    .map((wall) => ({ wall, read: readings(table, { wall }) }))
    .filter(({ read: [meant] }) => meant <= last)
    .map(({ wall, read: [meant, other] }) => ({
      startDay: Math.floor(wall / dayMinutes),
      start: reading === 'widest' ? Math.min(meant, other) : meant,
      end: (reading === 'widest' ? Math.max(meant, other) : meant) + lengthOf(length),
    }));
}

/**
 * What RFC 5545 takes a local time for, and the other minute that it may mean: of a time that comes twice
 * the first and the last one; of one that is jumped over the one that an unchanged clock would show, and
 * the first one after the jump.
 */
function readings(table: MinuteTable, end: End): readonly [number, number] {
  if ('day' in end) return [lookUp(table, end, 'first'), lookUp(table, end, 'last')];
  const shown = firstShowing(table, end.wall);
  if (shown !== undefined) return [shown, lookUp(table, end, 'last')];
  const afterJump = firstReaching(table, end.wall);
  const passed = end.wall - (table.walls[afterJump - 1] ?? NaN);
  return [afterJump - 1 + passed, afterJump];
}

function events(
  { calendar = '', only = [] }: PeriodText,
  place: Place,
  reading: Reading,
): readonly Stretch[] {
  const wanted = only.map((one) => one.toUpperCase());
  return (place.known.calendars[calendar] ?? [])
    .filter(
      ({ categories, tentative }) =>
        (wanted.length === 0 || categories.some((one) => wanted.includes(one.toUpperCase()))) &&
        !(tentative === true && reading === 'narrowest'),
    )
    .map(({ time }) => eventStretch(time, place, reading));
}

function eventStretch(time: EventText['time'], { table }: Place, reading: Reading): Stretch {
  if ('start' in time) {
    const { start, end } = reading === 'widest' ? (time.widest ?? time) : time;
    const startDay = dayAt(table, indexOf(table, time.start));
    return { startDay, start: indexOf(table, start), end: indexOf(table, end) };
  }
  const [start, end] = [time.localStart, time.localEnd].map((text) => readings(table, toEnd(text)));
  const [from, otherFrom] = start ?? [NaN, NaN];
  const [until, otherUntil] = end ?? [NaN, NaN];
  return {
    startDay: dayNumber(time.localStart.slice(0, 10)),
    start: reading === 'widest' ? Math.min(from, otherFrom) : from,
    end: reading === 'widest' ? Math.max(until, otherUntil) : until,
  };
}

function indexOf({ start }: MinuteTable, instant: string): number {
  return Date.parse(instant) / 60_000 - start;
}
