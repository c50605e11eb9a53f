/** Times, hours and days of the week as policies write them. */
import { weekdays } from './civil-date.js';
import type { Weekday } from './civil-date.js';
import { day as dayLength, hour, minute } from './instant.js';
import type { HoursSpan, WeekTime } from './period-rule.js';
import { PeriodFault } from './period-fault.js';
import type { FaultPath } from './period-fault.js';

/** Milliseconds after 00:00 of a text such as `17:00`; `24:00` is the end of the day. */
export function parseClock(text: string): number | undefined {
  if (!/^\d{2}:[0-5]\d$/.test(text)) return undefined;
  const time = Number(text.slice(0, 2)) * hour + Number(text.slice(3)) * minute;
  return time <= dayLength ? time : undefined;
}

/** `09:00-16:00`; an end at or before the start is on the next day. Throws a PeriodFault. */
export function parseHours(text: string, path: FaultPath): HoursSpan {
  const span = toHours(text);
  if (span !== undefined) return span;
  const [start, end] = text.split('-');
  if (start === end) {
    throw new PeriodFault(path, `${quote(text)} starts and ends at the same time`, {
      hint: 'for the whole day leave hours out',
    });
  }
  const suggestion = suggestHours(text) ?? 'HH:MM-HH:MM up to 24:00, such as 09:00-16:00';
  throw new PeriodFault(path, `${quote(text)} is not a span of hours`, {
    hint: `write ${suggestion}`,
  });
}

/** `mon`, or the days of `mon-thu`; `fri-mon` wraps around the end of the week. Throws a PeriodFault. */
export function parseWeekdays(text: string, path: FaultPath): readonly Weekday[] {
  const names = text.split('-');
  if (names.length > 2) throw unknownDays(text, path);
  const [first = '', last = first] = names;
  const from = parseWeekday(first, { text, path });
  const days = (parseWeekday(last, { text, path }) - from + weekdays.length) % weekdays.length;
  return twoWeeks.slice(from, from + days + 1);
}

const twoWeeks = [...weekdays, ...weekdays];

/** `fri 17:00`. Throws a PeriodFault. */
export function parseWeekTime(text: string, path: FaultPath): WeekTime {
  const [name = '', clock = '', ...rest] = text.split(' ');
  const weekday = weekdays.find((known) => known === name);
  const time = parseClock(clock);
  if (weekday !== undefined && time !== undefined && rest.length === 0) return { weekday, time };
  const suggestion = `${nearestWeekday(name) ?? 'fri'} ${clockLike(clock) ?? '17:00'}`;
  throw new PeriodFault(path, `${quote(text)} is not a day and a time`, {
    hint: `write a day and a time, such as ${suggestion}`,
  });
}

function toHours(text: string): HoursSpan | undefined {
  const [from = '', until = '', ...rest] = text.split('-');
  const start = parseClock(from);
  const end = parseClock(until);
  if (start === undefined || end === undefined || rest.length > 0) return undefined;
  if (start === end || start === dayLength) return undefined;
  return { start, end: end > start ? end : end + dayLength };
}

function suggestHours(text: string): string | undefined {
  const [from = '', until = ''] = text.split(/\s*(?:-|–|to)\s*/);
  const suggestion = `${clockLike(from.trim()) ?? ''}-${clockLike(until.trim()) ?? ''}`;
  return toHours(suggestion) && suggestion;
}

/** `9` and `9:00` as 09:00; undefined for what cannot be a time. */
function clockLike(text: string): string | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
  const clock = `${hours?.padStart(2, '0') ?? ''}:${minutes}`;
  return parseClock(clock) === undefined ? undefined : clock;
}

function parseWeekday(name: string, at: { text: string; path: FaultPath }): number {
  const index = (weekdays as readonly string[]).indexOf(name);
  if (index < 0) throw unknownDays(at.text, at.path);
  return index;
}

function unknownDays(text: string, path: FaultPath): PeriodFault {
  return new PeriodFault(path, `${quote(text)} is not a day of the week or a range of days`, {
    hint: suggestDays(text) ?? `write days as in [mon, wed-fri]: ${weekdays.join(', ')}`,
  });
}

function suggestDays(text: string): string | undefined {
  if (/^week-?days?$/i.test(text)) return 'write mon-fri';
  if (/^week-?ends?$/i.test(text)) return 'write sat-sun';
  const parts = text.split(/\s*([,–-]|\bto\b)\s*/);
  const names = parts.filter((_, index) => index % 2 === 0).map(nearestWeekday);
  if (names.includes(undefined)) return undefined;
  return parts[1] === ',' || names.length > 2
    ? `write a list: [${names.join(', ')}]`
    : `did you mean ${names.join('-')}?`;
}

/** The day that shares its first three letters with the text, or two of them in their place. */
export function nearestWeekday(text: string): Weekday | undefined {
  const letters = text.trim().toLowerCase().slice(0, 3);
  const nearest = [...weekdays].sort(
    (a, b) => sharedLetters(b, letters) - sharedLetters(a, letters),
  )[0];
  return nearest !== undefined && sharedLetters(nearest, letters) >= 2 ? nearest : undefined;
}

function sharedLetters(weekday: Weekday, letters: string): number {
  return [0, 1, 2].filter((index) => weekday[index] === letters[index]).length;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
