/** Local times as text: a whole day, or what clocks show on it. */
import { formatCivilDate, parseCivilDate } from './civil-date.js';
import { hour, minute } from './instant.js';
import type { CivilTime } from './period-rule.js';

/** `2026-12-24` or `2026-12-24T18:00:00`; undefined for anything else. */
export function parseLocalTime(text: string): CivilTime | undefined {
  const [, date = '', hours, minutes, seconds] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?$/.exec(text) ?? [];
  const day = parseCivilDate(date);
  if (day === undefined) return undefined;
  if (hours === undefined) return { day };
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return { day, time: Number(hours) * hour + Number(minutes) * minute + Number(seconds) * 1000 };
}

/** The text of a local time. */
export function formatLocalTime({ day, time }: CivilTime): string {
  if (time === undefined) return formatCivilDate(day);
  return `${formatCivilDate(day)}T${new Date(time).toISOString().slice(11, 19)}`;
}
