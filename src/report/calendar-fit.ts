/** In words: how late a deployment may start that must end before the opening does. */
import type { CalendarInstant } from '../decision/calendar.js';
import { reachOf, toInstant } from './calendar-times.js';
import { formatElapsed, type Clock } from './clock.js';
import { say, type Phrase } from './phrase.js';

/** `; 45 min fit: last start 15:15`, or that it is too late for them. */
export function tellFit(instant: CalendarInstant, clock: Clock): Phrase {
  const { at, since, nextClose, latestStart, fitLength } = instant;
  if (nextClose === null || latestStart === null || fitLength === null) return [];
  const length = formatElapsed(fitLength);
  const last = timeOf(latestStart, nextClose, clock);
  if (toInstant(at) <= toInstant(latestStart)) return say`; ${length} fit: last start ${last}`;
  const isShort = since !== null && toInstant(latestStart) < toInstant(since);
  return isShort ? say`; too short for ${length}` : say`; too late for ${length} since ${last}`;
}

/** The same for the next opening. */
export function tellNextFit(instant: CalendarInstant, clock: Clock): Phrase {
  const { nextOpen, nextOpenEnd, nextLatestStart } = instant;
  if (nextOpen === null || nextOpenEnd === null || nextLatestStart === null) return [];
  const length = formatElapsed(toInstant(nextOpenEnd) - toInstant(nextLatestStart));
  return toInstant(nextLatestStart) < toInstant(nextOpen)
    ? say`; too short for ${length}`
    : say`; ${length} fit: last start ${timeOf(nextLatestStart, nextOpenEnd, clock)}`;
}

/** When it fits at last, where that is neither now nor in the next opening. */
export function tellFitAhead(instant: CalendarInstant, clock: Clock): Phrase {
  const { nextOpen, nextOpenEnd, nextFit, fitLength } = instant;
  if (fitLength === null) return [];
  const length = formatElapsed(fitLength);
  if (nextFit === null)
    return say`no opening ${reachOf(instant, clock)} is long enough for ${length}`;
  const isTold =
    nextOpen === null || nextOpenEnd === null || toInstant(nextFit) < toInstant(nextOpenEnd);
  return isTold ? [] : say`${length} from ${clock.moment(nextFit)} on`;
}

/** The time alone on the day of the close. */
function timeOf(at: string, close: string, clock: Clock): string {
  const within = clock.within(at, close);
  return within === undefined ? clock.moment(at) : within.times.slice(0, 'HH:mm'.length);
}
