/** Local dates and times as text, by the zone table alone: no runtime database, no process zone. */
import { fromCivilDay, weekdayIndexOf } from '../time/civil-date.js';
import type { Instant } from '../time/instant.js';
import { toLocal, type Zone } from '../time/zone-table.js';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'].concat([
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
]);

/** The tokens of a pattern, named as in Unicode TR 35; `'T'` stands for itself. */
const tokens = /yyyy|MMM|MM|EEE|dd|d|HH|mm|'T'/g;

/** Formats an instant in a zone: `EEE d MMM yyyy, HH:mm` gives `Mon 23 Nov 2026, 19:02`. */
export function formatLocal(what: { zone: Zone; at: Instant; pattern: string }): string {
  const { day, time } = toLocal(what.zone, what.at);
  const date = fromCivilDay(day);
  const minutes = Math.floor(time / 60_000);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.year),
    MMM: months[date.month - 1] ?? '',
    MM: twoDigits(date.month),
    EEE: weekdays[weekdayIndexOf(day)] ?? '',
    dd: twoDigits(date.day),
    d: String(date.day),
    HH: twoDigits(Math.floor(minutes / 60)),
    mm: twoDigits(minutes % 60),
    "'T'": 'T',
  };
  return what.pattern.replaceAll(tokens, (token) => parts[token] ?? token);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
