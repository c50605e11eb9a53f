/** Dates as plain numbers, for loops that may allocate nothing. */
import type { CivilDay } from '../civil-date.js';

/** Days before each month of a common year; January is 1. */
const daysBefore = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const lengths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day number of the first day of a month (1 to 12). */
export function monthStart(year: number, month: number): CivilDay {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return yearStart(year) + (daysBefore[month] ?? 0) + leapDay;
}

/** The number of days of a month (1 to 12). */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month] ?? 0);
}

/** The day number of 1 January. */
export function yearStart(year: number): CivilDay {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leapDays - 719_162; // 1970-01-01, counted from 0001-01-01
}

/** The number of days of a year. */
export function yearLength(year: number): number {
  return isLeap(year) ? 366 : 365;
}

/** Year, month and date of a day in one number, for `yearIn`, `monthIn` and `dateIn`. */
export function packDate(day: CivilDay): number {
  // In years that begin in March the leap day is the last one; an era is 400 of them.
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear = inEra - (365 * yearInEra + (yearInEra >> 2) - Math.floor(yearInEra / 100));
  const sinceMarch = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  return (yearInEra + era * 400 + (month <= 2 ? 1 : 0)) * 512 + month * 32 + date;
}

/** The year of a packed date. */
export function yearIn(packed: number): number {
  return packed >> 9;
}

/** The month of a packed date, 1 to 12. */
export function monthIn(packed: number): number {
  return (packed >> 5) & 15;
}

/** The day of the month of a packed date. */
export function dateIn(packed: number): number {
  return packed & 31;
}

/** The remainder that is never negative. */
export function modulo(value: number, divisor: number): number {
  const rest = value % divisor;
  return rest < 0 ? rest + divisor : rest;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
