/** Times of a calendar as instants and in words: an end that is not known is never a date. */
import type { CalendarInstant, CalendarStretch } from '../decision/calendar.js';
import { parseInstant, type Instant } from '../time/instant.js';
import type { Interval } from '../time/interval-set.js';
import type { Clock } from './clock.js';
import { say, type Phrase } from './phrase.js';

/** What is said where an end lies beyond what was looked at. */
export const noEnd = 'no end within 400 days';
/** The same of a start. */
export const noStart = 'for more than 400 days';

/** How far was looked for what comes next: `within 400 days`, or until data end before that. */
export function reachOf({ knownUntil }: CalendarInstant, clock: Clock): string {
  return knownUntil === undefined
    ? 'within 400 days'
    : `until ${clock.moment(knownUntil)}, where what is known ends`;
}

/** The instant of a calendar's own text. Throws a RangeError for any other. */
export function toInstant(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new RangeError(`${text} is no instant`);
  return instant;
}

/** An end that is not known is infinite. */
export function toInterval({ start, end }: CalendarStretch): Interval {
  return {
    start: start === null ? -Infinity : toInstant(start),
    end: end === null ? Infinity : toInstant(end),
  };
}

/** True if any of it lies between the two instants. */
export function touches(stretch: CalendarStretch, from: Instant, to: Instant): boolean {
  const { start, end } = toInterval(stretch);
  return start < to && end > from;
}

/**
 * `Tue 24 Nov, 09:00–16:00 CET (08:00–15:00 UTC)`, or the end that is known; `untold` says how far one
 * was looked for.
 */
export function tellStretch(
  { start, end }: CalendarStretch,
  clock: Clock,
  untold: string = noEnd,
): Phrase {
  if (start === null && end === null) return say`${noStart}, ${untold}`;
  if (start === null) return say`${noStart}, until ${tellMoment(end ?? '', clock)}`;
  if (end === null) return say`from ${tellMoment(start, clock)}, ${untold}`;
  const inUtc = clock.utcSpan(start, end);
  const local = say`${clock.span(start, end)}`;
  return inUtc === undefined ? local : say`${local} (${inUtc})`;
}

/** `Tue 24 Nov, 09:00 CET (08:00 UTC)`. */
export function tellMoment(at: string, clock: Clock): Phrase {
  const inUtc = clock.utcSpan(at, at);
  return inUtc === undefined ? say`${clock.moment(at)}` : say`${clock.moment(at)} (${inUtc})`;
}

/** `until Tue 24 Nov, 09:00 CET`, or that there is no end. */
export function tellUntil({ end }: CalendarStretch, clock: Clock): Phrase {
  return end === null ? say`${noEnd}` : say`until ${clock.moment(end)}`;
}
