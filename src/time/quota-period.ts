/** The calendar period, in a zone, in which a quota such as `2 per month` counts. */
import { fromCivilDay, toCivilDay, weekdayIndexOf, type CivilDay } from './civil-date.js';
import type { QuotaUnit } from './duration.js';
import type { Instant } from './instant.js';
import type { Interval } from './interval-set.js';
import { startOfDay, toLocal, type Zone } from './zone-table.js';

/** Weeks begin on Monday (ISO 8601), quarters in January, April, July and October. */
export function quotaPeriod(part: { zone: Zone; per: QuotaUnit; at: Instant }): Interval {
  const { zone, per, at } = part;
  const { first, next } = bounds(toLocal(zone, at).day, per);
  return { start: startOfDay(zone, first), end: startOfDay(zone, next) };
}

function bounds(day: CivilDay, per: QuotaUnit): { first: CivilDay; next: CivilDay } {
  if (per === 'day') return { first: day, next: day + 1 };
  if (per === 'week') {
    const first = day - weekdayIndexOf(day);
    return { first, next: first + 7 };
  }
  const { year, month } = fromCivilDay(day);
  const length = per === 'month' ? 1 : per === 'quarter' ? 3 : 12;
  const start = month - 1 - ((month - 1) % length);
  return { first: monthStart(year, start), next: monthStart(year, start + length) };
}

/** `month` counts from 0 and may run into the next year. */
function monthStart(year: number, month: number): CivilDay {
  const date = { year: year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 };
  return toCivilDay(date) ?? 0;
}
