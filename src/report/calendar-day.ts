/** One day of the strip: its 24 hours, and what is to be said of it. */
import type { CivilDay } from '../time/civil-date.js';
import type { Instant } from '../time/instant.js';
import { clip, type Interval, type IntervalSet } from '../time/interval-set.js';
import { abbreviationAt, offsetAt, type Zone } from '../time/zone-table.js';
import { distinct, freezeOf, type Freeze } from './calendar-freezes.js';
import { boundsOf, isClockChange, renderHours } from './calendar-hours.js';
import { formatLocal } from './civil-format.js';
import { enumerate, join, say, type Phrase } from './phrase.js';
import type { TerminalOptions } from './report-input.js';
import { utc } from './shown-zone.js';

const mostTimes = 3;
const mostFreezes = 2;

/** A day as it is shown. */
export interface Day {
  readonly day: CivilDay;
  readonly hours: string;
  readonly note: Phrase;
  /** The same for days that may share a line; undefined for one that has something of its own. */
  readonly like: string | undefined;
}

/** What the whole strip has seen, of which a day shows its part. */
export interface Seen {
  readonly zone: Zone;
  readonly open: IntervalSet;
  readonly unknown: IntervalSet;
  readonly frozen: IntervalSet;
  readonly freezes: readonly Freeze[];
  /** When it would be open if somebody were on call. */
  readonly unmanned: IntervalSet;
  readonly first: CivilDay;
}

/** The day with its hours as characters. */
export function toDay(day: CivilDay, seen: Seen, options: TerminalOptions): Day {
  const { zone, open, freezes } = seen;
  const bounds = boundsOf(zone, day);
  const hours = renderHours({ ...seen, day }, options);
  const changes = isClockChange(zone, bounds);
  const openings = clip(open, bounds.start, bounds.end);
  const running = freezes.filter(({ start, end }) => start < bounds.end && end > bounds.start);
  const times = openings.map((opening) => timesOf(opening, { zone, bounds, changes }));
  const names = distinct(running).map((freeze) =>
    freezeOf(freeze, { zone, bounds, isFirst: day === seen.first }),
  );
  const isUnmanned = clip(seen.unmanned, bounds.start, bounds.end).length > 0;
  const isUnknown = clip(seen.unknown, bounds.start, bounds.end).length > 0;
  const told = [
    ...(times.length === 0 ? [] : [enumerate(times, mostTimes)]),
    ...(names.length === 0 ? [] : [enumerate(names, mostFreezes)]),
    ...(isUnmanned ? [say`nobody on call`] : []),
    ...(isUnknown ? [say`not known`] : []),
  ];
  const closed = bounds.start === bounds.end ? say`clocks skip this day` : say`closed`;
  const words = told.length === 0 ? closed : join(told, '; ');
  const ids = running.map(({ span }) => `${span.period} ${span.region ?? ''}`).sort();
  return {
    day,
    hours,
    note: changes ? say`${words}; clocks change` : words,
    like: changes || openings.length > 0 ? undefined : JSON.stringify([hours, ids, isUnmanned]),
  };
}

/** `09:00–16:00`; on a day with two offsets each time says which one it means. */
function timesOf(
  { start, end }: Interval,
  { zone, bounds, changes }: { zone: Zone; bounds: Interval; changes: boolean },
): Phrase {
  if (start === bounds.start && end === bounds.end) return say`open all day`;
  const name = (at: Instant): Phrase => (changes ? say` ${abbreviationAt(zone, at)}` : []);
  const from = formatLocal({ zone, at: start, pattern: 'HH:mm' });
  // By the offset that holds until then: an end at 03:00 CEST is no 02:00 CET.
  const wall = end + offsetAt(zone, end - 1);
  const until =
    end === bounds.end ? '24:00' : formatLocal({ zone: utc, at: wall, pattern: 'HH:mm' });
  return say`${from}${name(start)}–${until}${name(end - 1)}`;
}
