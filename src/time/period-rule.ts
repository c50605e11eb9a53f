/** What a period of a policy says, as data that is ready to expand and to put into words. */
import type { CivilDay, Weekday } from './civil-date.js';
import { day as dayLength } from './instant.js';

/** A wall clock time of a local day, in ms after its 00:00; without `time` the day itself. */
export interface CivilTime {
  readonly day: CivilDay;
  readonly time?: number;
}

/** A date of one year or of every year, with or without a wall clock time (ms after 00:00). */
export type DateRule =
  | { readonly kind: 'full'; readonly day: CivilDay; readonly time?: number }
  | {
      readonly kind: 'yearly';
      readonly month: number;
      readonly dayOfMonth: number;
      readonly time?: number;
    };

/** Wall clock hours in ms after 00:00 of the day on which they start; an end over 24 hours is on the next day. */
export interface HoursSpan {
  readonly start: number;
  readonly end: number;
}

/** A time of the week, in ms after 00:00 of the day. */
export interface WeekTime {
  readonly weekday: Weekday;
  readonly time: number;
}

/** The kinds of a period (policy.md 1). No hours: whole local days. `through` is the last day, `until` an instant. */
export type PeriodShape =
  | {
      readonly kind: 'weekdays';
      readonly days: readonly Weekday[];
      readonly hours: readonly HoursSpan[];
    }
  | {
      readonly kind: 'dates';
      readonly dates: readonly DateRule[];
      readonly hours: readonly HoursSpan[];
    }
  | { readonly kind: 'through'; readonly from: DateRule; readonly through: DateRule }
  | { readonly kind: 'until'; readonly from: DateRule; readonly until: DateRule }
  | { readonly kind: 'weekly'; readonly from: WeekTime; readonly until: WeekTime };

/** Start days of occurrences that do not take place: dates, and the days of other periods by their id. */
export interface PeriodExceptions {
  readonly dates: readonly DateRule[];
  readonly periods: readonly string[];
}

/** A period: its kind, its exceptions and the limits of its validity (`validUntil` is exclusive). */
export interface PeriodRule {
  readonly shape: PeriodShape;
  readonly except: PeriodExceptions;
  readonly validFrom?: CivilTime;
  readonly validUntil?: CivilTime;
}

/** A wall clock time as a number, to compare two of them; a date counts as its 00:00. */
export function nominalTime({ day, time = 0 }: CivilTime): number {
  return day * dayLength + time;
}
