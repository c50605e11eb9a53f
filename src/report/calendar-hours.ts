/** A local day of a calendar as 24 characters: one for each hour that clocks show. */
import type { CivilDay } from '../time/civil-date.js';
import { day as dayLength, hour } from '../time/instant.js';
import {
  clip,
  intersect,
  subtract,
  toIntervalSet,
  type Interval,
  type IntervalSet,
} from '../time/interval-set.js';
import { offsetAt, startOfDay, type Zone } from '../time/zone-table.js';
import type { TerminalOptions } from './report-input.js';

const cells = {
  open: { unicode: '█', ascii: '#' },
  partly: { unicode: '▌', ascii: '+' },
  frozen: { unicode: '░', ascii: '/' },
  closed: { unicode: '·', ascii: '.' },
  unknown: { unicode: '?', ascii: '?' },
  skipped: { unicode: ' ', ascii: ' ' },
} as const;

type Cell = keyof typeof cells;

/** What the characters mean, in one line; `?` is told of where it is shown. */
export function stripLegend(options: TerminalOptions, hasUnknown = false): string {
  const known = { open: 'open', partly: 'open in part', frozen: 'frozen', closed: 'closed' };
  const words = hasUnknown ? { ...known, unknown: 'not known' } : known;
  return (Object.keys(words) as (keyof typeof words)[])
    .map((cell) => `${show(cell, options)} ${words[cell]}`)
    .join('   ');
}

/** The local day from its first instant until the next one begins. */
export function boundsOf(zone: Zone, day: CivilDay): Interval {
  return { start: startOfDay(zone, day), end: startOfDay(zone, day + 1) };
}

/** True if clocks are changed on the local day. */
export function isClockChange(zone: Zone, { start, end }: Interval): boolean {
  return offsetAt(zone, start) !== offsetAt(zone, end);
}

/** The 24 characters; an hour that clocks skip is blank, one that they repeat is open if both are. */
export function renderHours(
  seen: {
    zone: Zone;
    day: CivilDay;
    open: IntervalSet;
    frozen: IntervalSet;
    unknown?: IntervalSet;
  },
  options: TerminalOptions,
): string {
  const { zone, day } = seen;
  // A day that comes again after midnight reaches beyond its bounds, by less than a day.
  const near = { from: (day - 2) * dayLength, to: (day + 3) * dayLength };
  const open = clip(seen.open, near.from, near.to);
  const frozen = clip(seen.frozen, near.from, near.to);
  const unknown = clip(seen.unknown ?? [], near.from, near.to);
  const hours = Array.from({ length: 24 }, (_, index) => hourOf(zone, day, index));
  return hours.map((one) => show(cellOf(one, { open, frozen, unknown }), options)).join('');
}

function cellOf(
  one: IntervalSet,
  { open, frozen, unknown }: Readonly<Record<'open' | 'frozen' | 'unknown', IntervalSet>>,
): Cell {
  if (one.length === 0) return 'skipped';
  if (subtract(one, open).length === 0) return 'open';
  if (intersect(one, open).length > 0) return 'partly';
  if (intersect(one, unknown).length > 0) return 'unknown';
  return intersect(one, frozen).length > 0 ? 'frozen' : 'closed';
}

/** The instants at which clocks show the hour: none in a gap, two hours in a fold. */
function hourOf(zone: Zone, day: CivilDay, index: number): IntervalSet {
  const wall = day * dayLength + index * hour;
  return toIntervalSet(
    zone.segments.map(({ start, end, offset }) => ({
      start: Math.max(start, wall - offset),
      end: Math.min(end, wall + hour - offset),
    })),
  );
}

function show(cell: Cell, { unicode }: TerminalOptions): string {
  return cells[cell][unicode ? 'unicode' : 'ascii'];
}
