/** Holidays and calendars as facts, for the tests of what depends on them. */
import type { CalendarEvent, FactReading } from '../../src/evidence/facts.js';
import { known } from './builders.js';

/** Holidays on these dates; the years around 2026 and 2027 are known. */
export function holidays(...dates: readonly string[]): FactReading<'holidays'> {
  return holidaysWithin('2024-01-01', '2029-12-31', ...dates);
}

/** Holidays of which nothing is known outside of `from` to `through`. */
export function holidaysWithin(
  from: string,
  through: string,
  ...dates: readonly string[]
): FactReading<'holidays'> {
  const days = dates.map((date) => ({ date, name: 'Holiday' }));
  return known<'holidays'>({ from, through, days });
}

/** A calendar with these events; the years around 2026 and 2027 are known. */
export function calendar(...events: readonly CalendarEvent[]): FactReading<'calendar'> {
  const from = '2024-01-01T00:00:00Z';
  return known<'calendar'>({ from, to: '2030-01-01T00:00:00Z', events: [...events] });
}

type Details = Partial<Omit<CalendarEvent, 'time' | 'uid'>>;

/** An event between two instants; a time alone is one of Wednesday 18 November 2026, in UTC. */
export function event(start: string, end: string, details: Details = {}): CalendarEvent {
  const time = { start: toInstant(start), end: toInstant(end) };
  return { uid: `${start} ${end}`, categories: [], ...details, time };
}

/** An event in local time: dates are whole days, the end is exclusive. */
export function localEvent(start: string, end: string, details: Details = {}): CalendarEvent {
  const time = { localStart: start, localEnd: end };
  return { uid: `${start} ${end}`, categories: [], ...details, time };
}

function toInstant(text: string): string {
  return text.length === 'HH:MM'.length ? `2026-11-18T${text}:00Z` : text;
}
