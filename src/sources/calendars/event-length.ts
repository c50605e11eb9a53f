/** How long an event lasts: until its DTEND, for its DURATION, or for what RFC 5545 says without them. */
import type { Place } from '../../policy/fault.js';
import { day as dayLength, hour, minute } from '../../time/instant.js';
import { nominalTime } from '../../time/period-rule.js';
import { CalendarFault, quote } from './calendar-fault.js';
import { classNames, classOf, toSingleTime, type CalendarTime } from './calendar-time.js';
import { propertyOf, type Component } from './component.js';
import { placeOfName, placeOfValue } from './content-line.js';

/** A written end, or days on the calendar and then elapsed ms. */
export type EventLength =
  | { readonly kind: 'until'; readonly end: CalendarTime }
  | { readonly kind: 'lasting'; readonly days: number; readonly elapsed: number };

/** The length of an event that starts so. Throws a CalendarFault for two lengths, and for less than none. */
export function toLength(component: Component, start: CalendarTime): EventLength {
  const end = propertyOf(component, 'DTEND');
  const duration = propertyOf(component, 'DURATION');
  if (end !== undefined && duration !== undefined) {
    throw new CalendarFault(placeOfName(duration), {
      message: `The event has a DURATION and, on line ${String(placeOfName(end).line)}, a DTEND`,
      hint: 'keep one',
    });
  }
  if (end !== undefined) return toEnd(toSingleTime(end), start);
  if (duration !== undefined) {
    return toLasting({ text: duration.value, place: placeOfValue(duration), start });
  }
  // RFC 5545, 3.6.1: a date lasts its day, a time lasts no time at all.
  return { kind: 'lasting', days: start.form === 'date' ? 1 : 0, elapsed: 0 };
}

/** An end that fits to the start. */
export function toEnd(end: CalendarTime, start: CalendarTime): EventLength {
  if (classOf(end) !== classOf(start)) {
    throw new CalendarFault(end.place, {
      message: `The end is ${classNames[classOf(end)]}, and the start is ${classNames[classOf(start)]}`,
      hint: 'write both in the same form',
    });
  }
  const length = nominalTime(end.civil) - nominalTime(start.civil);
  // In two zones only the instants can tell, which is looked at when the zones are known.
  if (!isSameZone(end, start)) return { kind: 'until', end };
  if (length < 0) {
    throw new CalendarFault(end.place, {
      message: 'The event ends before it starts',
      hint: 'exchange the start and the end',
    });
  }
  if (length === 0 && start.form === 'date') {
    throw new CalendarFault(end.place, {
      message: 'The event ends on the date on which it starts, and the end is exclusive',
      hint: 'write the day after the last one',
    });
  }
  return { kind: 'until', end };
}

/** A duration such as `P1DT2H`. Throws a CalendarFault for a negative one, and for hours of a whole day. */
export function toLasting(part: { text: string; place: Place; start: CalendarTime }): EventLength {
  const { text, place, start } = part;
  const parsed = parseDuration(text);
  if (parsed === undefined) {
    throw new CalendarFault(place, {
      message: `${quote(text)} is no duration`,
      hint: 'write it as in PT45M, PT8H, P1D, P1DT12H or P2W',
    });
  }
  if (text.startsWith('-')) {
    throw new CalendarFault(place, {
      message: `The duration ${quote(text)} is negative: the event ends before it starts`,
      hint: `write ${text.slice(1)}`,
    });
  }
  if (start.form === 'date' && (parsed.elapsed > 0 || parsed.days === 0)) {
    throw new CalendarFault(place, {
      message: `The event starts on a date, and its duration ${quote(text)} is not one of whole days`,
      hint: 'write P1D, or a start with a time',
    });
  }
  return { kind: 'lasting', ...parsed };
}

/** True if both are read by the same clocks. */
export function isSameZone(a: CalendarTime, b: CalendarTime): boolean {
  if (a.form === 'zoned' && b.form === 'zoned') return a.tzid === b.tzid;
  return a.form === b.form;
}

/** The length on the calendar in ms; undefined where it depends on two zones. */
export function nominalLength(length: EventLength, start: CalendarTime): number | undefined {
  if (length.kind === 'lasting') return length.days * dayLength + length.elapsed;
  if (!isSameZone(length.end, start)) return undefined;
  return nominalTime(length.end.civil) - nominalTime(start.civil);
}

// Six digits: nobody means more, and every sum stays an exact number.
const durationPattern =
  /^[+-]?P(?:(?<weeks>\d{1,6})W|(?=\d|T\d)(?:(?<days>\d{1,6})D)?(?:T(?=\d)(?:(?<hours>\d{1,6})H)?(?:(?<minutes>\d{1,6})M)?(?:(?<seconds>\d{1,6})S)?)?)$/;

function parseDuration(text: string): { days: number; elapsed: number } | undefined {
  const parts = durationPattern.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = parts;
  return {
    days: Number(weeks) * 7 + Number(days),
    elapsed: Number(hours) * hour + Number(minutes) * minute + Number(seconds) * 1000,
  };
}
