/** The days that a rule selects in a year, a month or a week: the table of RFC 5545, 3.3.10. */
import type { CivilDay } from '../civil-date.js';
import { weekdayIndexOf } from '../civil-date.js';
import {
  dateIn,
  modulo,
  monthIn,
  monthLength,
  monthStart,
  packDate,
  yearIn,
  yearLength,
  yearStart,
} from './calendar.js';
import { toDayTest } from './day-test.js';
import type { DayTest } from './day-test.js';
import type { Recurrence } from './rule.js';

/** The periods of a frequency, numbered one after the other. */
export interface Periods {
  readonly indexOf: (day: CivilDay) => number;
  /** In order, each once. Weeks of a year (BYWEEKNO) reach up to six days beyond it. */
  readonly daysIn: (index: number) => readonly CivilDay[];
}

/** Undefined for frequencies of a day and less, whose rules only limit days. */
export function toPeriods(rule: Recurrence, start: CivilDay): Periods | undefined {
  switch (rule.freq) {
    case 'yearly':
      return toYears(withYearlyDefaults(rule, start));
    case 'monthly':
      return toMonths(withMonthlyDefaults(rule, start));
    case 'weekly':
      return toWeeks(rule, start);
    default:
      return undefined;
  }
}

/** What the rule does not say, the start says. */
function withYearlyDefaults(rule: Recurrence, start: CivilDay): Recurrence {
  const { byWeekNo, byYearDay, byMonthDay, byDay, byMonth } = rule;
  if (byYearDay.length + byMonthDay.length + byDay.length > 0) return rule;
  if (byWeekNo.length > 0) return { ...rule, byDay: [everyWeekday(start)] };
  const packed = packDate(start);
  const months = byMonth.length > 0 ? byMonth : [monthIn(packed)];
  return { ...rule, byMonth: months, byMonthDay: [dateIn(packed)] };
}

function withMonthlyDefaults(rule: Recurrence, start: CivilDay): Recurrence {
  if (rule.byMonthDay.length + rule.byDay.length > 0) return rule;
  return { ...rule, byMonthDay: [dateIn(packDate(start))] };
}

function everyWeekday(day: CivilDay): Recurrence['byDay'][number] {
  return { weekday: weekdayIndexOf(day), ordinal: 0 };
}

function toYears(rule: Recurrence): Periods {
  return { indexOf: (day) => yearIn(packDate(day)), daysIn: toDaysInYear(rule) };
}

/** All parts together limit; the days of the narrowest are tested by the others. */
function toDaysInYear(rule: Recurrence): (year: number) => readonly CivilDay[] {
  const { byWeekNo, byYearDay, byMonthDay, byDay, byMonth, weekStart } = rule;
  const test = toDayTest(rule);
  if (byWeekNo.length > 0) {
    return (year) => tested(daysOfWeeks(year, { byWeekNo, weekStart }), test);
  }
  if (byYearDay.length > 0) {
    const others = byMonthDay.length + byDay.length + byMonth.length > 0 ? test : undefined;
    return (year) =>
      tested(places(byYearDay, { first: yearStart(year), length: yearLength(year) }), others);
  }
  if (byMonthDay.length === 0 && byMonth.length === 0) {
    return (year) => weekdaysIn(byDay, { first: yearStart(year), length: yearLength(year) });
  }
  const inMonth = toDaysInMonth(rule, test);
  const months = byMonth.length > 0 ? inOrder(byMonth) : allMonths;
  const [only] = months;
  if (months.length === 1 && only !== undefined) return (year) => inMonth(year, only);
  return (year) => months.flatMap((month) => inMonth(year, month));
}

const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function toMonths(rule: Recurrence): Periods {
  const wanted = allMonths.map(
    (month) => rule.byMonth.length === 0 || rule.byMonth.includes(month),
  );
  const inMonth = toDaysInMonth(rule, toDayTest(rule));
  return {
    indexOf(day) {
      const packed = packDate(day);
      return yearIn(packed) * 12 + monthIn(packed) - 1;
    },
    daysIn(index) {
      const month = modulo(index, 12);
      return wanted[month] === true ? inMonth((index - month) / 12, month + 1) : [];
    },
  };
}

function toDaysInMonth(
  { byMonthDay, byDay }: Recurrence,
  test: DayTest | undefined,
): (year: number, month: number) => readonly CivilDay[] {
  const others = byDay.length > 0 ? test : undefined;
  return (year, month) => {
    const span = { first: monthStart(year, month), length: monthLength(year, month) };
    return byMonthDay.length > 0
      ? tested(places(byMonthDay, span), others)
      : weekdaysIn(byDay, span);
  };
}

function toWeeks(rule: Recurrence, start: CivilDay): Periods {
  const { byDay, byMonth, weekStart } = rule;
  const wanted = byDay.length > 0 ? byDay : [everyWeekday(start)];
  const offsets = inOrder(wanted.map(({ weekday }) => modulo(weekday - weekStart, 7)));
  const test = byMonth.length > 0 ? toDayTest(rule) : undefined;
  const firstStart = weekStart - 3; // of the week with 1970-01-01, a Thursday, if it begins on a Monday
  return {
    indexOf: (day) => Math.floor((day - firstStart) / 7),
    daysIn(index) {
      const days = offsets.map((offset) => firstStart + index * 7 + offset);
      return tested(days, test);
    },
  };
}

function tested(days: readonly CivilDay[], test: DayTest | undefined): readonly CivilDay[] {
  return test === undefined ? days : days.filter(test);
}

interface Span {
  readonly first: CivilDay;
  readonly length: number;
}

/** The n-th days of a span, from its end if negative; what it does not have is skipped. */
function places(numbers: readonly number[], { first, length }: Span): readonly CivilDay[] {
  const found: CivilDay[] = [];
  for (const number of numbers) {
    const place = number > 0 ? number : length + 1 + number;
    if (place >= 1 && place <= length) found.push(first + place - 1);
  }
  return inOrder(found);
}

/** All days of the weeks of a year; the first week has at least four days in it. */
function daysOfWeeks(
  year: number,
  { byWeekNo, weekStart }: Pick<Recurrence, 'byWeekNo' | 'weekStart'>,
): readonly CivilDay[] {
  const first = firstWeekStart(year, weekStart);
  const count = (firstWeekStart(year + 1, weekStart) - first) / 7;
  const found: CivilDay[] = [];
  for (const number of byWeekNo) {
    const week = number > 0 ? number : count + 1 + number;
    if (week < 1 || week > count) continue;
    for (let day = 0; day < 7; day += 1) found.push(first + (week - 1) * 7 + day);
  }
  return inOrder(found);
}

function firstWeekStart(year: number, weekStart: number): CivilDay {
  const fourth = yearStart(year) + 3;
  return fourth - modulo(weekdayIndexOf(fourth) - weekStart, 7);
}

/** The weekdays of BYDAY in a span of days, or the n-th of them in it. Sorted, each day once. */
function weekdaysIn(
  byDay: Recurrence['byDay'],
  { first, length }: { readonly first: CivilDay; readonly length: number },
): readonly CivilDay[] {
  const found: CivilDay[] = [];
  const firstWeekday = weekdayIndexOf(first);
  const end = first + length;
  for (const { weekday, ordinal } of byDay) {
    const earliest = first + ((weekday - firstWeekday + 7) % 7);
    if (ordinal === 0) {
      for (let day = earliest; day < end; day += 7) found.push(day);
    } else {
      const count = Math.ceil((end - earliest) / 7);
      const place = ordinal > 0 ? ordinal - 1 : count + ordinal;
      if (place >= 0 && place < count) found.push(earliest + place * 7);
    }
  }
  return inOrder(found);
}

/** Sorted, each once; the same array where it is already so. */
function inOrder(days: readonly CivilDay[]): readonly CivilDay[] {
  for (let index = 1; index < days.length; index += 1) {
    if ((days[index] ?? 0) <= (days[index - 1] ?? 0)) {
      return [...new Set(days)].sort((a, b) => a - b);
    }
  }
  return days;
}
