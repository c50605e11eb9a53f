/** Recurrence rules for tests: series from text, and their starts as text. */
import { parseCivilDate } from '../../../src/time/civil-date.js';
import { day as dayLength } from '../../../src/time/instant.js';
import type { DayRange } from '../../../src/time/occurrences.js';
import type { CivilTime } from '../../../src/time/period-rule.js';
import { parseRecurrence, recurrencesOf } from '../../../src/time/recurrence/recurrence.js';
import type { Series } from '../../../src/time/recurrence/recurrence.js';

/** The day of `2026-12-01`; throws for a date that does not exist. */
export function dayOf(date: string): number {
  const day = parseCivilDate(date);
  if (day === undefined) throw new Error(`There is no ${date}`);
  return day;
}

/** `2026-12-01`, or `2026-12-01T09:00:00`, also `T24:00:00`. */
export function timeOf(text: string): CivilTime {
  const [date = '', clock] = text.split('T');
  if (clock === undefined) return { day: dayOf(date) };
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return { day: dayOf(date), time: (hours * 3600 + minutes * 60 + seconds) * 1000 };
}

/** A series of the rule from a start as `timeOf` reads it. */
export function seriesOf(rule: string, start: string): Series {
  return { rule: parseRecurrence(rule, []), start: timeOf(start) };
}

/** Both dates included. */
export function rangeOf(first: string, last: string): DayRange {
  return { first: dayOf(first), last: dayOf(last) };
}

/** `2026-12-01`, or `2026-12-01T09:00:00`. */
export function formatTime({ day, time }: CivilTime): string {
  const text = new Date(day * dayLength + (time ?? 0)).toISOString().slice(0, 19);
  return time === undefined ? text.slice(0, 10) : text;
}

/** The starts within both dates, as text. */
export function startsOf(series: Series, range: DayRange): readonly string[] {
  return recurrencesOf(series, range).map(formatTime);
}

/** `1997: 9/2,3 10/1; 1998: 1/5` as dates. */
export function datesOf(text: string): readonly string[] {
  return text.split('; ').flatMap((yearText) => {
    const [year = '', months = ''] = yearText.split(': ');
    return months.split(' ').flatMap((monthText) => {
      const [month = '', days = ''] = monthText.split('/');
      return days
        .split(',')
        .map((day) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    });
  });
}
