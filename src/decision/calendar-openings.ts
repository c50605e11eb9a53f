/** When it is open within a time that is asked for, over all rules and layers. */
import { ownEnds, scopeOf, widthOf, type CalendarStretch, type Look } from './calendar-scope.js';
import { toldBetween } from './calendar-told.js';
import { formatInstant } from '../time/instant.js';
import type { IntervalSet } from '../time/interval-set.js';

/** One opening within a time that was asked for, from `start` until before `end`. */
export interface CalendarOpening {
  readonly start: string;
  readonly end: string;
}

/** What is known of a period: its openings, and the stretches of which it is not known. */
export interface CalendarTimes {
  readonly openings: readonly CalendarOpening[];
  readonly notKnown: readonly CalendarOpening[];
}

/** The openings of a period, merged over all rules and layers; undefined if a rule is not known at all. */
export function timesBetween(look: Look): CalendarTimes | undefined {
  const { policy, evidence, from, to } = look;
  const told = toldBetween(scopeOf(policy, evidence), { from, to });
  return told && { openings: toOpenings(told.open), notKnown: toOpenings(told.unknown) };
}

/** The openings alone. */
export function openingsBetween(look: Look): readonly CalendarOpening[] | undefined {
  return timesBetween(look)?.openings;
}

function toOpenings(set: IntervalSet): readonly CalendarOpening[] {
  return set.map(({ start, end }) => ({ start: formatInstant(start), end: formatInstant(end) }));
}

/** The openings that touch `[from, to)`, with their own ends; undefined if a rule is not known at all. */
export function wholeOpeningsBetween(look: Look): readonly CalendarStretch[] | undefined {
  const { policy, evidence, from, to } = look;
  const within = widthOf(look);
  const told = toldBetween(scopeOf(policy, evidence), within);
  // An opening that runs into what is not known has no end that is known.
  const dark = told?.unknown ?? [];
  return told?.open
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end }) => ({
      start: dark.some((one) => one.end === start) ? -Infinity : start,
      end: dark.some((one) => one.start === end) ? Infinity : end,
    }))
    .map((opening) => ownEnds(opening, within));
}
