/** A recurrence rule of RFC 5545 (3.3.10) as data. */
import type { Instant } from '../instant.js';
import type { CivilTime } from '../period-rule.js';

/** The frequencies, longest first. */
export const frequencies = [
  'yearly',
  'monthly',
  'weekly',
  'daily',
  'hourly',
  'minutely',
  'secondly',
] as const;

/** One of `frequencies`. */
export type Frequency = (typeof frequencies)[number];

/** A day of the week (0 is Monday); the n-th of the month or year, from its end if negative, every one if 0. */
export interface WeekdayOrdinal {
  readonly weekday: number;
  readonly ordinal: number;
}

/** A parsed rule; a list is empty where the rule does not have that part. */
export interface Recurrence {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count?: number;
  /** The last start, included: an instant where it is written in UTC, else what clocks show. */
  readonly until?: { readonly at: Instant } | CivilTime;
  readonly bySecond: readonly number[];
  readonly byMinute: readonly number[];
  readonly byHour: readonly number[];
  readonly byDay: readonly WeekdayOrdinal[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byMonth: readonly number[];
  readonly bySetPos: readonly number[];
  /** The first day of the week, 0 is Monday. */
  readonly weekStart: number;
}

/** A rule from its first start on; without `time` its starts are whole days. */
export interface Series {
  readonly rule: Recurrence;
  readonly start: CivilTime;
}
