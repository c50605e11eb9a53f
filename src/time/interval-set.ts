/** Sets of instants as sorted half-open intervals, and their algebra. */
import type { Instant } from './instant.js';

/** `[start, end)`: start belongs to it, end does not; either may be infinite. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** Sorted, disjoint, none touching another, none empty. Build one with `toIntervalSet`. */
export type IntervalSet = readonly Interval[];

/** The empty set. */
export const never: IntervalSet = [];
/** All instants. */
export const always: IntervalSet = [{ start: -Infinity, end: Infinity }];

/** The set of any intervals: in any order, overlapping or empty. Linear if they come sorted. */
export function toIntervalSet(intervals: readonly Interval[]): IntervalSet {
  const merged: Interval[] = [];
  let open: Interval | undefined;
  for (const interval of inOrder(intervals)) {
    if (!(interval.start < interval.end)) continue;
    if (open === undefined || interval.start > open.end) {
      if (open !== undefined) merged.push(open);
      open = interval;
    } else if (interval.end > open.end) {
      open = { start: open.start, end: interval.end };
    }
  }
  if (open !== undefined) merged.push(open);
  return merged;
}

/** Most come in order: to look costs less than to sort. */
function inOrder(intervals: readonly Interval[]): readonly Interval[] {
  let before = -Infinity;
  for (const { start } of intervals) {
    if (start < before) return [...intervals].sort(byStart);
    before = start;
  }
  return intervals;
}

// Not a subtraction: -Infinity minus -Infinity is not a number.
function byStart(a: Interval, b: Interval): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

/** Instants in either set. */
export function union(a: IntervalSet, b: IntervalSet): IntervalSet {
  return unionAll([a, b]);
}

/** Instants in any of the sets; of no sets: never. The sort merges sorted runs, so this is near linear. */
export function unionAll(sets: readonly IntervalSet[]): IntervalSet {
  return toIntervalSet(sets.flat());
}

/** Instants in both sets. */
export function intersect(a: IntervalSet, b: IntervalSet): IntervalSet {
  const common: Interval[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return common;
    const start = Math.max(left.start, right.start);
    const end = Math.min(left.end, right.end);
    if (start < end) common.push({ start, end });
    if (left.end < right.end) i += 1;
    else j += 1;
  }
}

/** Instants in all of the sets; of no sets: always. */
export function intersectAll(sets: readonly IntervalSet[]): IntervalSet {
  return sets.reduce(intersect, always);
}

/** Instants that are not in the set. */
export function complement(set: IntervalSet): IntervalSet {
  const gaps: Interval[] = [];
  let start = -Infinity;
  for (const interval of set) {
    if (start < interval.start) gaps.push({ start, end: interval.start });
    start = interval.end;
  }
  if (start < Infinity) gaps.push({ start, end: Infinity });
  return gaps;
}

/** Instants in `a` that are not in `b`. */
export function subtract(a: IntervalSet, b: IntervalSet): IntervalSet {
  return intersect(a, complement(b));
}

/** True if the instant is in the set. */
export function contains(set: IntervalSet, instant: Instant): boolean {
  return intervalAt(set, instant) !== undefined;
}

/** The interval that holds the instant. */
export function intervalAt(set: IntervalSet, instant: Instant): Interval | undefined {
  const next = firstEndingAfter(set, instant);
  return next !== undefined && next.start <= instant ? next : undefined;
}

/** The first finite start or end after the instant. */
export function nextChange(set: IntervalSet, after: Instant): Instant | undefined {
  const next = firstEndingAfter(set, after);
  if (next === undefined) return undefined;
  if (next.start > after) return next.start;
  return next.end < Infinity ? next.end : undefined;
}

/** The part of the set in `[from, to)`. */
export function clip(set: IntervalSet, from: Instant, to: Instant): IntervalSet {
  if (from === -Infinity && to === Infinity) return set;
  return from < to ? intersect(set, [{ start: from, end: to }]) : never;
}

/**
 * The starts `t` for which all of `[t, t + length)` is in one interval of the set, length in ms:
 * `[start, end - length + 1)`, the last start included. A length of nothing changes nothing.
 */
export function erodeEnd(set: IntervalSet, length: number): IntervalSet {
  if (length <= 0) return set;
  return set
    .map(({ start, end }) => ({ start, end: end - length + 1 }))
    .filter(({ start, end }) => start < end);
}

/** The first interval at or after the instant, without its part before it. */
export function firstFrom(set: IntervalSet, instant: Instant): Interval | undefined {
  const next = firstEndingAfter(set, instant);
  return next && { start: Math.max(next.start, instant), end: next.end };
}

function firstEndingAfter(set: IntervalSet, instant: Instant): Interval | undefined {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const interval = set[middle];
    if (interval !== undefined && interval.end <= instant) low = middle + 1;
    else high = middle;
  }
  return set[low];
}
