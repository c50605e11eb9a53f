/** Dates of the proleptic Gregorian calendar as day numbers, without zone or clock. */
import { day as dayLength } from './instant.js';

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
  const civilDay = Date.UTC(year, month - 1, day) / dayLength;
  const found = fromCivilDay(civilDay);
  const exists = found.year === year && found.month === month && found.day === day;
  return exists && year <= 9999 ? civilDay : undefined;
}

/** The date of a day number. */
export function fromCivilDay(civilDay: CivilDay): CivilDate {
  const date = new Date(civilDay * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
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
