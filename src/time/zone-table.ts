/** A time zone as the table of its offsets, and wall clock times resolved by that table alone. */
import type { CivilDay } from './civil-date.js';
import { day as dayLength, minute, parseInstant } from './instant.js';
import type { Instant } from './instant.js';
import type { Interval } from './interval-set.js';

/** One change of offset; `at` is RFC 3339, `offset` is minutes east of UTC. */
export interface ZoneTransition {
  readonly at: string;
  readonly offset: number;
  readonly abbreviation: string;
}

/** A zone between two instants, as evidence carries it; the first transition is at `from`. */
export interface ZoneTable {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly transitions: readonly ZoneTransition[];
}

/** A zone ready to compute with; build one with `toZone`. */
export interface Zone {
  readonly name: string;
  readonly segments: readonly Segment[];
  readonly smallestOffset: number;
  readonly largestOffset: number;
}

/** A stretch of time with one offset (ms east of UTC); the first and the last have no outer end. */
interface Segment extends Interval {
  readonly offset: number;
  readonly abbreviation: string;
}

/** What clocks show: the local day, ms into it, and the offset in ms east of UTC. */
export interface LocalTime {
  readonly day: CivilDay;
  readonly time: number;
  readonly offset: number;
  readonly abbreviation: string;
}

/**
 * The instants at which clocks show a local time: one, none (the first instant after the gap),
 * or several (the first and the last of them).
 */
export type LocalResolution =
  | { readonly kind: 'exact'; readonly at: Instant }
  | { readonly kind: 'gap'; readonly at: Instant }
  | { readonly kind: 'fold'; readonly earlier: Instant; readonly later: Instant };

/** Throws a RangeError for a table without transitions, with an unreadable instant, or out of order. */
export function toZone(table: ZoneTable): Zone {
  const starts = table.transitions.map(({ at }) => parseInstant(at) ?? NaN);
  const inOrder = starts.every((start, index) => start > (starts[index - 1] ?? -Infinity));
  if (starts.length === 0 || !inOrder) {
    throw new RangeError(`The zone table of ${table.name} is empty or not in order`);
  }
  const segments = table.transitions.map(({ offset, abbreviation }, index) => ({
    start: index === 0 ? -Infinity : (starts[index] ?? NaN),
    end: starts[index + 1] ?? Infinity,
    offset: offset * minute,
    abbreviation,
  }));
  const offsets = segments.map(({ offset }) => offset);
  return {
    name: table.name,
    segments,
    smallestOffset: Math.min(...offsets),
    largestOffset: Math.max(...offsets),
  };
}

/** Milliseconds east of UTC at the instant; outside the table the nearest offset holds. */
export function offsetAt(zone: Zone, instant: Instant): number {
  return segmentAt(zone, instant)?.offset ?? 0;
}

/** The abbreviation at the instant, such as CET. */
export function abbreviationAt(zone: Zone, instant: Instant): string {
  return segmentAt(zone, instant)?.abbreviation ?? '';
}

/** What clocks show at the instant. */
export function toLocal(zone: Zone, instant: Instant): LocalTime {
  const { offset = 0, abbreviation = '' } = segmentAt(zone, instant) ?? {};
  const wall = instant + offset;
  const day = Math.floor(wall / dayLength);
  return { day, time: wall - day * dayLength, offset, abbreviation };
}

/**
 * The instant of a local time (as ms since 1970 on the clock) that no change of the clock is near,
 * which is nearly every one; undefined if it has to be resolved.
 */
export function plainInstant(zone: Zone, wall: number): Instant | undefined {
  const offset = plainOffset(zone, wall, wall);
  return offset === undefined ? undefined : wall - offset;
}

/** The offset (ms east of UTC) of all local times of a stretch that no change of the clock is near. */
export function plainOffset(zone: Zone, firstWall: number, lastWall: number): number | undefined {
  const segment = segmentAt(zone, firstWall - zone.largestOffset);
  if (segment === undefined || segment.end <= lastWall - zone.smallestOffset) return undefined;
  return segment.offset;
}

/** The instants of a local time, `time` in ms after 00:00 of the day; 24:00 and more run into the next days. */
export function resolveLocal(zone: Zone, day: CivilDay, time: number): LocalResolution {
  const wall = day * dayLength + time;
  let earlier: Instant | undefined;
  let later: Instant | undefined;
  let afterGap: Instant | undefined;
  for (let index = segmentIndexAt(zone, wall - zone.largestOffset); ; index += 1) {
    const segment = zone.segments[index];
    if (segment === undefined || segment.start > wall - zone.smallestOffset) break;
    const at = wall - segment.offset;
    if (at >= segment.start && at < segment.end) {
      earlier ??= at;
      later = at;
    } else if (at < segment.start) {
      afterGap ??= segment.start;
    }
  }
  // Clocks show a time or jump over it, so afterGap is set where no segment shows it.
  if (earlier === undefined || later === undefined) return { kind: 'gap', at: afterGap ?? NaN };
  return earlier === later ? { kind: 'exact', at: earlier } : { kind: 'fold', earlier, later };
}

/**
 * The beginning of a local day. A fold only if clocks are put back across midnight, so that the day
 * before comes again; where 00:00 itself is repeated, the day begins with the first one.
 */
export function resolveDayStart(zone: Zone, day: CivilDay): LocalResolution {
  const start = resolveLocal(zone, day, 0);
  const onePiece = start.kind === 'fold' && toLocal(zone, start.later - 1).day === day;
  return onePiece ? { kind: 'exact', at: start.earlier } : start;
}

/** The first instant of a local day; of a day that clocks skipped, the first instant after it. */
export function startOfDay(zone: Zone, day: CivilDay): Instant {
  const start = resolveDayStart(zone, day);
  return start.kind === 'fold' ? start.earlier : start.at;
}

/** The last local day of an interval that ends together with a day; undefined if it ends within one or never. */
export function lastWholeDay(zone: Zone, interval: Interval): CivilDay | undefined {
  if (!Number.isFinite(interval.end)) return undefined;
  const endsWithDay = startOfDay(zone, toLocal(zone, interval.end).day) === interval.end;
  return endsWithDay ? toLocal(zone, interval.end - 1).day : undefined;
}

function segmentAt(zone: Zone, instant: Instant): Segment | undefined {
  return zone.segments[segmentIndexAt(zone, instant)];
}

function segmentIndexAt(zone: Zone, instant: Instant): number {
  let low = 0;
  let high = zone.segments.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (instant < (zone.segments[middle]?.end ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}
