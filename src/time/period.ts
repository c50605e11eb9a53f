/** The occurrences of a period as instants, in a zone, read the safe way where clocks change. */
import type { CivilDay } from './civil-date.js';
import type { Instant } from './instant.js';
import { clip, intersect, toIntervalSet } from './interval-set.js';
import type { Interval, IntervalSet } from './interval-set.js';
import { datesOf, occurrencesOf } from './occurrences.js';
import type { DayRange, Occurrence } from './occurrences.js';
import type { CivilTime, PeriodExceptions, PeriodRule } from './period-rule.js';
import { resolveDayStart, resolveLocal, startOfDay, toLocal } from './zone-table.js';
import type { LocalResolution, Zone } from './zone-table.js';

/**
 * How an ambiguous wall clock time is read (policy.md 3): `widest` for what freezes (the earlier
 * start, the later end), `narrowest` for what opens (the later start, the earlier end).
 */
export type Reading = 'widest' | 'narrowest';

/** The days that occurrences of another period touch, at least those in `[from, to)`. */
export type ExcludedDays = (
  periodId: string,
  range: { readonly from: Instant; readonly to: Instant },
) => ReadonlySet<CivilDay>;

/** Where and how to expand: `from` and `to` are finite; `excludes` is needed if the rule excepts periods. */
export interface Expansion {
  readonly zone: Zone;
  readonly reading: Reading;
  readonly from: Instant;
  readonly to: Instant;
  readonly excludes?: ExcludedDays | undefined;
}

/** What a period comes to: its instants, and the start days of occurrences that a clock change left without any. */
export interface ExpandedPeriod {
  readonly set: IntervalSet;
  readonly emptied: readonly CivilDay[];
}

/**
 * All occurrences that touch `[from, to)`, with their own starts and ends, also beyond it.
 * The set is complete within `[from, to)` only: after an end beyond `to` another may follow at once.
 * Throws a RangeError if a bound is not finite, or if `excludes` is missing and needed.
 */
export function expandPeriod(rule: PeriodRule, expansion: Expansion): ExpandedPeriod {
  const { zone, from, to } = expansion;
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    throw new RangeError('A period expands between finite instants only');
  }
  // A day that comes again after midnight may start before `to` though it is the next one.
  const days = { first: toLocal(zone, from).day, last: toLocal(zone, to).day + 1 };
  const occurrences = occurrencesOf(rule.shape, days);
  const excepted = exceptedDays(rule.except, { ...expansion, occurrences });
  const validity = validityOf(rule, expansion);
  const found: Interval[] = [];
  const emptied = new Set<CivilDay>();
  for (const occurrence of occurrences) {
    if (excepted.has(occurrence.from.day)) continue;
    const interval = toInterval(occurrence, expansion);
    if (interval.start < interval.end) {
      if (interval.start < to && interval.end > from) found.push(interval);
    } else if (interval.start < to && interval.start >= from && holds(validity, interval.start)) {
      emptied.add(occurrence.from.day);
    }
  }
  return { set: intersect(toIntervalSet(found), toIntervalSet([validity])), emptied: [...emptied] };
}

/** The local days that the period's occurrences touch within `[from, to)`. */
export function occurrenceDays(rule: PeriodRule, expansion: Expansion): ReadonlySet<CivilDay> {
  const { zone, from, to } = expansion;
  const days = new Set<CivilDay>();
  for (const { start, end } of clip(expandPeriod(rule, expansion).set, from, to)) {
    const last = toLocal(zone, end - 1).day;
    for (let day = toLocal(zone, start).day; day <= last; day += 1) days.add(day);
  }
  return days;
}

function toInterval({ from, until }: Occurrence, expansion: Expansion): Interval {
  return { start: startOf(from, expansion), end: endOf(until, expansion) };
}

function validityOf({ validFrom, validUntil }: PeriodRule, expansion: Expansion): Interval {
  return {
    start: validFrom === undefined ? -Infinity : startOf(validFrom, expansion),
    end: validUntil === undefined ? Infinity : endOf(validUntil, expansion),
  };
}

function startOf(time: CivilTime, { zone, reading }: Expansion): Instant {
  const local = resolve(time, zone);
  if (local.kind !== 'fold') return local.at;
  return reading === 'widest' ? local.earlier : local.later;
}

function endOf(time: CivilTime, { zone, reading }: Expansion): Instant {
  const local = resolve(time, zone);
  if (local.kind !== 'fold') return local.at;
  return reading === 'widest' ? local.later : local.earlier;
}

/** A date without a time is a whole day: its beginning is no ambiguous time where 00:00 comes twice. */
function resolve({ day, time }: CivilTime, zone: Zone): LocalResolution {
  return time === undefined ? resolveDayStart(zone, day) : resolveLocal(zone, day, time);
}

function holds({ start, end }: Interval, instant: Instant): boolean {
  return start <= instant && instant < end;
}

function exceptedDays(
  { dates, periods }: PeriodExceptions,
  { zone, excludes, occurrences }: Expansion & { readonly occurrences: readonly Occurrence[] },
): ReadonlySet<CivilDay> {
  const range = startDaysOf(occurrences);
  if (range === undefined) return new Set();
  const days = new Set(dates.flatMap((date) => datesOf(date, range)).map(({ day }) => day));
  if (periods.length === 0) return days;
  if (excludes === undefined) throw new RangeError('The days of excepted periods are not given');
  const instants = { from: startOfDay(zone, range.first), to: startOfDay(zone, range.last + 1) };
  for (const id of periods) {
    for (const day of excludes(id, instants)) days.add(day);
  }
  return days;
}

function startDaysOf(occurrences: readonly Occurrence[]): DayRange | undefined {
  if (occurrences.length === 0) return undefined;
  let first = Infinity;
  let last = -Infinity;
  for (const { from } of occurrences) {
    first = Math.min(first, from.day);
    last = Math.max(last, from.day);
  }
  return { first, last };
}
