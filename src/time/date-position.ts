/** Dates by their position: the nth day, business day or weekday of a month, quarter or year. */
import { weekdayIndexOf, weekdays } from './civil-date.js';
import type { CivilDay } from './civil-date.js';
import type { PositionDate } from './period-rule.js';
import { isBusinessDay } from './work-calendar.js';
import type { UnitSpan, WorkCalendar } from './work-calendar.js';

/** The day in one unit; undefined where the unit has no such day, as the 31st of April. */
export function placeIn(
  { count, nth }: PositionDate,
  span: UnitSpan,
  calendar: WorkCalendar,
): CivilDay | undefined {
  const day =
    count === 'day'
      ? nthDay(nth, span)
      : count === 'business-day'
        ? nthBusinessDay(nth, span, calendar)
        : nthWeekday({ nth, index: weekdays.indexOf(count) }, span);
  return day !== undefined && day >= span.first && day < span.next ? day : undefined;
}

function nthDay(nth: number, { first, next }: UnitSpan): CivilDay {
  return nth > 0 ? first + nth - 1 : next + nth;
}

function nthWeekday(wanted: { nth: number; index: number }, { first, next }: UnitSpan): CivilDay {
  const { nth, index } = wanted;
  if (nth > 0) return first + ((index - weekdayIndexOf(first) + 7) % 7) + (nth - 1) * 7;
  const last = next - 1;
  return last - ((weekdayIndexOf(last) - index + 7) % 7) + (nth + 1) * 7;
}

function nthBusinessDay(
  nth: number,
  { first, next }: UnitSpan,
  calendar: WorkCalendar,
): CivilDay | undefined {
  const step = nth > 0 ? 1 : -1;
  let left = Math.abs(nth);
  for (let day = nth > 0 ? first : next - 1; day >= first && day < next; day += step) {
    if (!isBusinessDay(day, calendar)) continue;
    left -= 1;
    if (left === 0) return day;
  }
  return undefined;
}
