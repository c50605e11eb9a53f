/** Business days, and where months, quarters and years begin. */
import { weekdayIndexOf, weekdays } from './civil-date.js';
import type { CivilDay, Weekday } from './civil-date.js';
import type { Unit } from './period-rule.js';
import { monthIn, monthLength, monthStart, packDate, yearIn } from './recurrence/calendar.js';

/** What makes a day no business day, and when the fiscal year begins (month and day, one-based). */
export interface WorkCalendar {
  readonly weekend: readonly Weekday[];
  /** The holiday set in force. */
  readonly holidays: ReadonlySet<CivilDay>;
  readonly fiscalYear: { readonly month: number; readonly day: number };
}

/** A business day is in no weekend and no holiday (policy.md 3). */
export function isBusinessDay(day: CivilDay, { weekend, holidays }: WorkCalendar): boolean {
  const weekday = weekdays[weekdayIndexOf(day)];
  return weekday !== undefined && !weekend.includes(weekday) && !holidays.has(day);
}

/** A month, quarter or year: its first day, and the first day after it. */
export interface UnitSpan {
  readonly first: CivilDay;
  readonly next: CivilDay;
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const satisfies Record<Unit, number>;

/**
 * The units that have a day in the range, in order. Months are those of the calendar; quarters and
 * years begin with the fiscal year, on the last day of a month that is too short for its day.
 */
export function unitsIn(
  range: { readonly first: CivilDay; readonly last: CivilDay },
  of: Unit,
  { fiscalYear }: WorkCalendar,
): readonly UnitSpan[] {
  const { month, day } = of === 'month' ? { month: 1, day: 1 } : fiscalYear;
  const step = monthsIn[of];
  const packed = packDate(range.first);
  const sinceFiscal = yearIn(packed) * 12 + monthIn(packed) - month;
  let months = Math.floor(sinceFiscal / step) * step + month - 1;
  // The unit that begins in the month of the first day may begin after that day.
  if (monthDay(months, day) > range.first) months -= step;
  const spans: UnitSpan[] = [];
  for (let first = monthDay(months, day); first <= range.last;) {
    months += step;
    const next = monthDay(months, day);
    spans.push({ first, next });
    first = next;
  }
  return spans;
}

/** A day of a month counted from year 0, at most its last one. */
function monthDay(months: number, day: number): CivilDay {
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return monthStart(year, month) + Math.min(day, monthLength(year, month)) - 1;
}
