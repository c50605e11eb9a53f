/** Cron expressions whose times run into each other: `0 9-17 * * 1-5` for 8h is open until 01:00, not 17:00. */
import type { CronRule } from './cron.js';
import { day as dayLength, hour, minute } from './instant.js';
import { toIntervalSet, type Interval } from './interval-set.js';
import type { PeriodRemark } from './period-remark.js';

/** A remark if an occurrence still runs when the next one of the day begins; `length` is in ms. */
export function overlapWarnings(rule: CronRule, length: number): readonly PeriodRemark[] {
  const times = rule.hours.flatMap((h) => rule.minutes.map((m) => h * hour + m * minute));
  const [first = 0] = times;
  if (times.length < 2) return [];
  const daily = isDaily(rule);
  const overlaps = times.some((time, index) => {
    const next = times[index + 1] ?? (daily ? first + dayLength : Infinity);
    return time + length > next;
  });
  if (!overlaps) return [];
  const merged = toIntervalSet(times.map((start) => ({ start, end: start + length })));
  const spans = daily ? joinNights(merged) : merged;
  const begins = `it begins ${String(times.length)} times a day and then still runs from before`;
  const message = `${begins}: ${told(spans, daily)}`;
  return [{ path: ['for'], message, hint: hintFor(spans) }];
}

function isDaily({ daysOfMonth, months, weekdays }: CronRule): boolean {
  return daysOfMonth.length === 31 && months.length === 12 && weekdays.length === 7;
}

/** What runs on after midnight joins what begins there, where every day has the same times. */
function joinNights(spans: readonly Interval[]): readonly Interval[] {
  const [first, ...others] = spans;
  const last = others.at(-1);
  if (first === undefined || last === undefined || last.end - dayLength < first.start) return spans;
  const end = Math.max(last.end, first.end + dayLength);
  return joinNights([...others.slice(0, -1), { start: last.start, end }]);
}

function told(spans: readonly Interval[], daily: boolean): string {
  const together = spans
    .map(({ start, end }) => `from ${clock(start)} until ${later(end)}`)
    .join(' and ');
  if (!coversDay(spans)) return `together ${together}`;
  return daily ? 'it is never interrupted' : `it is never interrupted ${together}`;
}

function coversDay(spans: readonly Interval[]): boolean {
  return spans.some(({ start, end }) => end - start >= dayLength);
}

function hintFor(spans: readonly Interval[]): string {
  const [only, ...others] = spans;
  if (only === undefined || others.length > 0 || coversDay(spans) || only.end % minute !== 0) {
    return 'if that is not meant, write a shorter for';
  }
  return `if that is meant, write hours: ${clock(only.start)}-${clock(only.end)}`;
}

function later(time: number): string {
  // Midnight is the end of the day before.
  const days = Math.ceil(time / dayLength) - 1;
  if (days <= 0) return clock(time);
  const day = days === 1 ? 'of the next day' : `${String(days)} days later`;
  return `${clock(time)} ${day}`;
}

function clock(time: number): string {
  if (time > 0 && time % dayLength === 0) return '24:00';
  return new Date(time).toISOString().slice(11, time % minute === 0 ? 16 : 19);
}
