/** Whether a day passes all the parts of a rule that speak of days. */
import type { CivilDay } from '../civil-date.js';
import { weekdayIndexOf } from '../civil-date.js';
import {
  dateIn,
  monthIn,
  monthLength,
  packDate,
  yearIn,
  yearLength,
  yearStart,
} from './calendar.js';
import type { Recurrence } from './rule.js';

/** True if the day passes. */
export type DayTest = (day: CivilDay) => boolean;

/**
 * BYMONTH, BYMONTHDAY, BYYEARDAY and BYDAY as limits; undefined if the rule has none of them.
 * An ordinal of BYDAY counts in the month of a MONTHLY rule and beside BYMONTH, else in the year.
 */
export function toDayTest(rule: Recurrence): DayTest | undefined {
  const { byMonth, byMonthDay, byYearDay, byDay } = rule;
  const months = byMonth.length > 0 ? new Set(byMonth) : undefined;
  const monthDays = byMonthDay.length > 0 ? new Set(byMonthDay) : undefined;
  const yearDays = byYearDay.length > 0 ? new Set(byYearDay) : undefined;
  const weekdays = byDay.length > 0 ? toWeekdayTest(rule) : undefined;
  if (!months && !monthDays && !yearDays) return weekdays;
  return (day) => {
    if (weekdays !== undefined && !weekdays(day)) return false;
    const packed = packDate(day);
    const year = yearIn(packed);
    const month = monthIn(packed);
    const date = dateIn(packed);
    if (months !== undefined && !months.has(month)) return false;
    if (monthDays !== undefined) {
      const fromEnd = date - monthLength(year, month) - 1;
      if (!monthDays.has(date) && !monthDays.has(fromEnd)) return false;
    }
    if (yearDays === undefined) return true;
    const yearDay = day - yearStart(year) + 1;
    return yearDays.has(yearDay) || yearDays.has(yearDay - yearLength(year) - 1);
  };
}

function toWeekdayTest(rule: Recurrence): DayTest {
  const wanted = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
    rule.byDay.filter((each) => each.weekday === weekday).map(({ ordinal }) => ordinal),
  );
  const every = wanted.map((ordinals) => ordinals.includes(0));
  if (rule.byDay.every(({ ordinal }) => ordinal === 0)) {
    return (day) => every[weekdayIndexOf(day)] === true;
  }
  const inMonth = rule.freq === 'monthly' || rule.byMonth.length > 0;
  return (day) => {
    const weekday = weekdayIndexOf(day);
    const ordinals = wanted[weekday] ?? [];
    if (ordinals.length === 0 || every[weekday] === true) return ordinals.length > 0;
    const packed = packDate(day);
    const year = yearIn(packed);
    const place = inMonth ? dateIn(packed) - 1 : day - yearStart(year);
    const length = inMonth ? monthLength(year, monthIn(packed)) : yearLength(year);
    const fromStart = Math.floor(place / 7) + 1;
    const fromEnd = -Math.floor((length - 1 - place) / 7) - 1;
    return ordinals.includes(fromStart) || ordinals.includes(fromEnd);
  };
}
