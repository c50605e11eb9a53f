/** Dates of the proleptic Gregorian calendar as day numbers, without zone or clock. */
import { day as dayLength } from './instant.js';
import {
  dateIn,
  monthIn,
  monthLength,
  monthStart,
  packDate,
  yearIn,
} from './recurrence/calendar.js';

/** Days since 1970-01-01. */
export type CivilDay = number;

/** A date in parts; month and day are one-based. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The days of the week as policies write them, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** One of `weekdays`. */
export type Weekday = (typeof weekdays)[number];

/** The day number, or undefined if there is no such date. Years 100 to 9999. */
export function toCivilDay({ year, month, day }: CivilDate): CivilDay | undefined {
  const exists = year >= 100 && year <= 9999 && day >= 1 && day <= monthLength(year, month);
  return exists ? monthStart(year, month) + day - 1 : undefined;
}

/** The date of a day number. */
export function fromCivilDay(civilDay: CivilDay): CivilDate {
  const packed = packDate(civilDay);
  return { year: yearIn(packed), month: monthIn(packed), day: dateIn(packed) };
}

/** The index in `weekdays` of a day: 0 is Monday. */
export function weekdayIndexOf(civilDay: CivilDay): number {
  const sinceMonday = (civilDay + 3) % 7; // 1970-01-01 was a Thursday
  return sinceMonday < 0 ? sinceMonday + 7 : sinceMonday;
}

/** The day of the week. */
export function weekdayOf(civilDay: CivilDay): Weekday {
  return weekdays[weekdayIndexOf(civilDay)] ?? 'mon';
}

/** The day of a text such as `2026-12-01`; undefined for another form or a date that does not exist. */
export function parseCivilDate(text: string): CivilDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return toCivilDay({ year, month, day });
}

/** Text such as `2026-12-01`. */
export function formatCivilDate(civilDay: CivilDay): string {
  return new Date(civilDay * dayLength).toISOString().slice(0, 10);
}
