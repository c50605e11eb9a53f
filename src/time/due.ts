/** Until when something has to follow: elapsed time, or the end of a business day (policy.md 1). */
import { isBusinessDay, type WorkCalendar } from './work-calendar.js';
import type { Duration } from './duration.js';
import type { Instant } from './instant.js';
import { startOfDay, toLocal, type Zone } from './zone-table.js';

/** So many days are looked at, before nobody counts on there being a business day. */
const most = 4000;

/**
 * The instant after which it is too late. Of business days it is the end of the nth following one in
 * the zone; undefined if there is none. A calendar that is not known throws, as it does elsewhere.
 */
export function dueAt(
  duration: Duration,
  from: Instant,
  at: { readonly zone: Zone; readonly calendar: WorkCalendar },
): Instant | undefined {
  if (duration.kind === 'elapsed') return from + duration.ms;
  const { day: first } = toLocal(at.zone, from);
  let left = duration.days;
  let day = first;
  while (left > 0 && day - first < most) {
    day += 1;
    if (isBusinessDay(day, at.calendar)) left -= 1;
  }
  return left > 0 ? undefined : startOfDay(at.zone, day + 1);
}
