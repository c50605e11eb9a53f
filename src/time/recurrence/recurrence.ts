/** Recurrence rules of RFC 5545 (3.3.10) on the calendar and the wall clock, before any zone is known. */
import type { CivilDay } from '../civil-date.js';
import { day as dayLength } from '../instant.js';
import type { DayRange } from '../occurrences.js';
import { nominalTime } from '../period-rule.js';
import type { CivilTime } from '../period-rule.js';
import { modulo } from './calendar.js';
import { toDayTest } from './day-test.js';
import { toPeriods } from './days.js';
import type { Periods } from './days.js';
import type { Recurrence, Series } from './rule.js';
import { choose, timesOfDay, toClock } from './times.js';

export type { Frequency, Recurrence, Series, WeekdayOrdinal } from './rule.js';
export { parseRecurrence } from './syntax.js';

/** As many starts as one call may give. */
export const mostStarts = 100_000;

/** The range has more starts than `mostStarts`. */
export class RecurrenceOverflow extends Error {
  constructor() {
    super('The rule has more than 100,000 starts in this time');
    this.name = 'RecurrenceOverflow';
  }
}

/** The Gregorian calendar repeats itself after 400 years; after 41, each kind of year has been. */
const calendarCycle = 146_097;
const everyKindOfYear = 41 * 366;

/**
 * The starts within the range of days, in order; an `until` in UTC is left to whoever knows the zone.
 * The start of the series is one of them, and counts, only if the rule gives it: see `matchesStart`.
 * On whole days BYHOUR, BYMINUTE and BYSECOND are ignored, and a day is given once.
 * Throws a RecurrenceOverflow.
 */
export function recurrencesOf(series: Series, range: DayRange): readonly CivilTime[] {
  const scan = toScan(series, range);
  const periods = toPeriods(scan.rule, scan.start.day);
  if (periods === undefined) scanDays(scan);
  else scanPeriods(scan, periods);
  return scan.found;
}

/** What was found already: whether a rule can recur, and whether it gives its start, ask for the same. */
const firsts = new WeakMap<Series, { readonly first: CivilTime | undefined }>();

/** The first start; undefined if there is none within 400 years. An `until` in UTC is not heeded. */
export function firstRecurrence(series: Series): CivilTime | undefined {
  const known = firsts.get(series) ?? { first: findFirst(series) };
  firsts.set(series, known);
  return known.first;
}

function findFirst({ rule, start }: Series): CivilTime | undefined {
  const everyTime = { ...rule, interval: 1, count: 1 };
  const first = firstWithin({ rule: everyTime, start }, everyKindOfYear);
  // What does not come with each period does not come with some of them.
  if (first === undefined || rule.interval === 1) return first;
  return firstWithin({ rule: { ...rule, count: 1 }, start }, calendarCycle);
}

function firstWithin(series: Series, days: number): CivilTime | undefined {
  const first = series.start.day;
  return recurrencesOf(series, { first, last: first + days })[0];
}

/** False if the rule can have no start at all: for its parts, its interval or its `until`, in any zone. */
export function canRecur(series: Series): boolean {
  const first = firstRecurrence(series);
  const { until } = series.rule;
  if (first === undefined || until === undefined || !('at' in until)) return first !== undefined;
  return nominalTime(first) <= until.at + dayLength;
}

/** False if the start of the series is not among its starts. RFC 5545 leaves undefined what then counts. */
export function matchesStart(series: Series): boolean {
  const first = firstRecurrence(series);
  return first !== undefined && nominalTime(first) === nominalTime(series.start);
}

/** A pass over the days from `from` to `last`; what is found, and how many starts may still come. */
interface Scan {
  readonly rule: Recurrence;
  readonly start: Required<CivilTime>;
  readonly wholeDays: boolean;
  readonly until: Required<CivilTime>;
  readonly range: DayRange;
  readonly from: CivilDay;
  readonly last: CivilDay;
  readonly found: CivilTime[];
  remaining: number;
}

function toScan({ rule, start }: Series, range: DayRange): Scan {
  const wholeDays = start.time === undefined;
  const { time = 0 } = start;
  const day = start.day + Math.floor(time / dayLength);
  const until = toLimit(rule);
  return {
    rule: wholeDays ? { ...rule, byHour: [], byMinute: [], bySecond: [] } : rule,
    start: { day, time: time % dayLength },
    wholeDays,
    until,
    range,
    // Only a count needs to know what was before the range.
    from: rule.count === undefined ? Math.max(day, range.first) : day,
    last: Math.min(until.day, range.last),
    found: [],
    remaining: rule.count ?? Infinity,
  };
}

function toLimit({ until }: Recurrence): Required<CivilTime> {
  if (until === undefined || 'at' in until) return { day: Infinity, time: Infinity };
  return { day: until.day, time: until.time ?? Infinity };
}

function scanDays(scan: Scan): void {
  const { rule, start, wholeDays, from, last } = scan;
  const { unitsPerDay, unitOf, timesFrom } = toClock(rule, start.time);
  const passes = toDayTest(rule);
  const origin = start.day * unitsPerDay + unitOf(start.time);
  let day = from;
  while (day <= last && scan.remaining > 0) {
    const firstUnit = modulo(origin - day * unitsPerDay, rule.interval);
    if (firstUnit >= unitsPerDay) {
      day += Math.floor(firstUnit / unitsPerDay);
      continue;
    }
    if (passes === undefined || passes(day)) {
      const times = timesFrom(firstUnit);
      add(scan, day, wholeDays && times.length > 0 ? midnight : times);
    }
    day += 1;
  }
}

const midnight = [0];

function scanPeriods(scan: Scan, periods: Periods): void {
  const { rule, start, from, last } = scan;
  const times = timesOfDay(rule, start.time);
  const origin = periods.indexOf(start.day);
  const skipped = Math.max(0, periods.indexOf(from - weekBeyond) - origin);
  const end = periods.indexOf(last + weekBeyond);
  let index = origin + Math.ceil(skipped / rule.interval) * rule.interval;
  for (; index <= end && scan.remaining > 0; index += rule.interval) {
    const days = periods.daysIn(index);
    if (rule.bySetPos.length > 0) addChosen(scan, days, times);
    else for (const day of days) add(scan, day, times);
  }
}

/** Weeks of a year reach beyond it. */
const weekBeyond = 6;

function addChosen(scan: Scan, days: readonly CivilDay[], times: readonly number[]): void {
  for (const place of choose(scan.rule.bySetPos, days.length * times.length)) {
    const day = days[Math.floor(place / times.length)] ?? 0;
    const time = times[place % times.length] ?? 0;
    add(scan, day, [time]);
  }
}

function add(scan: Scan, day: CivilDay, times: readonly number[]): void {
  const { start, until, range, wholeDays, found } = scan;
  if (day < start.day || day > scan.last) return;
  let first = 0;
  let end = times.length;
  if (day === start.day) while (first < end && (times[first] ?? 0) < start.time) first += 1;
  if (day === until.day) while (end > first && (times[end - 1] ?? 0) > until.time) end -= 1;
  end = Math.min(end, first + scan.remaining);
  scan.remaining -= end - first;
  if (day < range.first) return;
  if (found.length + end - first > mostStarts) throw new RecurrenceOverflow();
  for (let index = first; index < end; index += 1) {
    found.push(wholeDays ? { day } : { day, time: times[index] ?? 0 });
  }
}
