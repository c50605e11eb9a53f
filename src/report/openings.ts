/** The openings of a decision in words: both ends, since the last start changes what people do. */
import type { Decision, Opening } from '../decision/decision.js';
import type { Clock } from './clock.js';
import { enumerate, gatherLines, say, type Phrase } from './phrase.js';

const mostOpenings = 3;
const mostDays = 6;

/** `Mon 23 Nov, 19:00–20:15 CET`: from the first to the last start, or to the close. */
export function toSpan({ start, latestStart, end }: Opening, clock: Clock): Phrase {
  const last = latestStart ?? end;
  return last === undefined
    ? say`${clock.moment(start)} or later`
    : say`${clock.span(start, last)}`;
}

/** The opening in which to start again, if it lies ahead. */
export function nextOpening(
  { retryAt, latestStart, openings }: Decision,
  clock: Clock,
): Opening | undefined {
  if (retryAt === undefined || !clock.isFuture(retryAt)) return undefined;
  const end = openings[0]?.end;
  return {
    start: retryAt,
    ...(latestStart === undefined ? {} : { latestStart }),
    ...(end === undefined ? {} : { end }),
  };
}

/** `the last start is 20:15 CET`, of the opening that runs now; nothing if it has no end. */
export function lastStart({ latestStart, openings }: Decision, clock: Clock): Phrase {
  const end = openings[0]?.end;
  if (latestStart !== undefined) return say`the last start is ${clock.deadline(latestStart)}`;
  return end === undefined ? [] : say`it closes ${clock.deadline(end)}`;
}

/** The openings after the first one; nothing where the clock does not matter or nothing is known. */
export function ifMissed({ openings, horizon }: Decision, clock: Clock): Phrase {
  const [first, ...further] = openings;
  if (first === undefined || (first.latestStart ?? first.end) === undefined) return [];
  if (further.length === 0) return say`no other opening until ${clock.moment(horizon)}`;
  const daily = further.map(({ start, latestStart, end }) =>
    clock.within(start, latestStart ?? end ?? start),
  );
  const [one, ...others] = daily;
  // Evenings that are all alike are told once, with their days.
  if (one !== undefined && others.length > 0 && others.every((it) => it?.times === one.times)) {
    const days = daily.map((it) => say`${it?.day ?? ''}`);
    return say`${enumerate(days, mostDays)}, ${one.times} each`;
  }
  const spans = further.map((opening) => toSpan(opening, clock));
  return gatherLines(spans, '; ', mostOpenings);
}
