/** What a period of a policy says, as data that is ready to expand and to put into words. */
import type { CivilDay, Weekday } from './civil-date.js';
import type { CronRule } from './cron.js';
import { day as dayLength } from './instant.js';
import type { Series } from './recurrence/recurrence.js';

/** A wall clock time of a local day, in ms after its 00:00; without `time` the day itself. */
export interface CivilTime {
  readonly day: CivilDay;
  readonly time?: number;
}

/** A date of one year, of every year, or of every unit; with or without a wall clock time (ms after 00:00). */
export type DateRule = FullDate | YearlyDate | PositionDate;

export interface FullDate {
  readonly kind: 'full';
  readonly day: CivilDay;
  readonly time?: number;
}

export interface YearlyDate {
  readonly kind: 'yearly';
  readonly month: number;
  readonly dayOfMonth: number;
  readonly time?: number;
}

/** The nth day, business day or weekday of each unit; below zero it counts from the end. */
export interface PositionDate {
  readonly kind: 'position';
  readonly count: 'day' | 'business-day' | Weekday;
  readonly nth: number;
  readonly of: Unit;
  readonly time?: number;
}

/** Quarter and year follow the fiscal year. */
export const units = ['month', 'quarter', 'year'] as const;
export type Unit = (typeof units)[number];

/** Which days are holidays: those of ISO 3166 codes, of a calendar, or of the set in force. */
export type HolidaySource = { readonly codes: readonly string[] } | { readonly calendar: string };

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

/**
 * The kinds of a period (policy.md 1). No hours: whole local days. `through` is the last day, `until`
 * an instant, `length` elapsed ms from each start.
 */
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
  | { readonly kind: 'weekly'; readonly from: WeekTime; readonly until: WeekTime }
  | { readonly kind: 'holidays'; readonly holidays: HolidaySource | 'in-force' }
  | { readonly kind: 'calendar'; readonly calendar: string; readonly only: readonly string[] }
  | { readonly kind: 'rrule'; readonly series: Series; readonly length: number }
  | { readonly kind: 'cron'; readonly rule: CronRule; readonly length: number };

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
