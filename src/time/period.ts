/** The occurrences of a period as instants, in a zone, read the safe way where clocks change. */
import type { CivilDay } from './civil-date.js';
import type { Instant } from './instant.js';
import { clip, toIntervalSet } from './interval-set.js';
import type { Interval, IntervalSet } from './interval-set.js';
import { datesOf } from './occurrences.js';
import type { DayRange } from './occurrences.js';
import { plainCalendar } from './period-calendar.js';
import type { PeriodCalendar } from './period-calendar.js';
import { endOf, intervalsOf, startOf } from './period-intervals.js';
import type { DatedInterval, Reading } from './period-intervals.js';
import type { PeriodExceptions, PeriodRule } from './period-rule.js';
import { startOfDay, toLocal } from './zone-table.js';
import type { Zone } from './zone-table.js';

export type { Reading } from './period-intervals.js';

/** The days that occurrences of another period touch, at least those in `[from, to)`. */
export type ExcludedDays = (
  periodId: string,
  range: { readonly from: Instant; readonly to: Instant },
) => ReadonlySet<CivilDay>;

/**
 * Where and how to expand: `from` and `to` are finite; `calendar` is needed for what depends on
 * holidays and events, `excludes` if the rule excepts periods.
 */
export interface Expansion {
  readonly zone: Zone;
  readonly reading: Reading;
  readonly calendar?: PeriodCalendar | undefined;
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
  const { zone, from, to, calendar = plainCalendar } = expansion;
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    throw new RangeError('A period expands between finite instants only');
  }
  // A day that comes again after midnight may start before `to` though it is the next one.
  const days = { first: toLocal(zone, from).day, last: toLocal(zone, to).day + 1 };
  const place = { zone, reading: expansion.reading, calendar };
  const candidates = intervalsOf(rule.shape, days, place);
  const excepted = exceptedDays(rule.except, expansion, candidates);
  const taken =
    excepted === undefined ? candidates : candidates.filter(({ day }) => !excepted.has(day));
  const validity = validityOf(rule, expansion);
  return {
    set: clip(toIntervalSet(touching(taken, from, to)), validity.start, validity.end),
    emptied: emptiedDays(taken, { start: from, end: to }, validity),
  };
}

function touching(
  candidates: readonly DatedInterval[],
  from: Instant,
  to: Instant,
): readonly Interval[] {
  const found: Interval[] = [];
  for (const { start, end } of candidates) {
    if (start < to && end > from) found.push({ start, end });
  }
  return found;
}

function emptiedDays(
  candidates: readonly DatedInterval[],
  range: Interval,
  validity: Interval,
): readonly CivilDay[] {
  const days: CivilDay[] = [];
  for (const { day, start, end } of candidates) {
    const isEmpty = start >= end && holds(range, start) && holds(validity, start);
    if (isEmpty && !days.includes(day)) days.push(day);
  }
  return days;
}

/**
 * The local days from the first to the last instant of each stretch of the period within `[from, to)`.
 * Where clocks go back over midnight, the last one may be the earlier day.
 */
export function occurrenceDays(rule: PeriodRule, expansion: Expansion): ReadonlySet<CivilDay> {
  const { zone, from, to } = expansion;
  const days = new Set<CivilDay>();
  for (const { start, end } of clip(expandPeriod(rule, expansion).set, from, to)) {
    const ends = [toLocal(zone, start).day, toLocal(zone, end - 1).day] as const;
    for (let day = Math.min(...ends); day <= Math.max(...ends); day += 1) days.add(day);
  }
  return days;
}

function validityOf({ validFrom, validUntil }: PeriodRule, expansion: Expansion): Interval {
  return {
    start: validFrom === undefined ? -Infinity : startOf(validFrom, expansion),
    end: validUntil === undefined ? Infinity : endOf(validUntil, expansion),
  };
}

function holds({ start, end }: Interval, instant: Instant): boolean {
  return start <= instant && instant < end;
}

function exceptedDays(
  { dates, periods }: PeriodExceptions,
  { zone, excludes, calendar = plainCalendar }: Expansion,
  candidates: readonly DatedInterval[],
): ReadonlySet<CivilDay> | undefined {
  if (dates.length === 0 && periods.length === 0) return undefined;
  const range = rangeOf(candidates);
  if (range === undefined) return undefined;
  const days = new Set(
    dates.flatMap((date) => datesOf(date, range, calendar)).map(({ day }) => day),
  );
  if (periods.length === 0) return days;
  if (excludes === undefined) throw new RangeError('The days of excepted periods are not given');
  // A day more on both sides: one that clocks jumped over is within what lasts before and after it.
  const instants = {
    from: startOfDay(zone, range.first - 1),
    to: startOfDay(zone, range.last + 2),
  };
  for (const id of periods) {
    for (const day of excludes(id, instants)) days.add(day);
  }
  return days;
}

function rangeOf(candidates: readonly DatedInterval[]): DayRange | undefined {
  if (candidates.length === 0) return undefined;
  let first = Infinity;
  let last = -Infinity;
  for (const { day } of candidates) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return { first, last };
}
