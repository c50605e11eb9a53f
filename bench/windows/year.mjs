/** A year's calendar in one process: per occurrence beside rrule-temporal, and a query of what was built. */
import { contains, nextChange, toIntervalSet, unionAll } from '../../src/time/interval-set.js';
import { day, minute } from '../../src/time/instant.js';
import { expandAll } from './own-calendar.mjs';
import { expandAll as expandByRrule } from './rrule-calendar.mjs';
import { makeWindows } from './workload.mjs';

/** @typedef {import('../../src/time/interval-set.js').IntervalSet} IntervalSet */

/**
 * Nanoseconds: for each occurrence, ours and the peer's, round by round; for a query, round by round.
 * @typedef {{ readonly intervals: number, readonly nanoseconds: readonly number[] }} Queried
 * @typedef {{
 *   readonly occurrences: number,
 *   readonly pairs: readonly (readonly [own: number, rrule: number])[],
 *   readonly queries: readonly Queried[],
 * }} Measured
 */

const windows = makeWindows({ count: 1000, year: 2025, writing: 'mixed' });
const from = Date.parse('2026-01-01T12:20:00Z');
const range = { from, to: from + 365 * day };
const rounds = 7;
const queries = 1_000_000;

const sets = expandAll(windows, range);
const occurrences = checkStarts();
const calendar = largestOfZones();
const dense = everyFiveMinutes();
/** @type {Measured} */
const measured = {
  occurrences,
  pairs: Array.from({ length: rounds }, () => [
    cpuTime(() => expandAll(windows, range)) / occurrences,
    cpuTime(() => expandByRrule(windows, range)) / occurrences,
  ]),
  queries: [timeQueries(calendar), timeQueries(dense)],
};
process.stdout.write(JSON.stringify(measured));

/** Throws unless both found the same; the number of occurrences. */
function checkStarts() {
  let count = 0;
  expandByRrule(windows, range).forEach((starts, index) => {
    const peer = starts.map(({ epochMilliseconds }) => epochMilliseconds);
    // What runs at the beginning of the range started before it.
    const own = (sets[index] ?? []).map(({ start }) => start).filter((start) => start >= from);
    if (own.join() !== peer.join())
      throw new Error(`not the same: ${JSON.stringify(windows[index])}`);
    count += own.length;
  });
  return count;
}

/** What all windows of a zone come to, of the zone with the most intervals. */
function largestOfZones() {
  const names = [...new Set(windows.map(({ zone }) => zone))];
  return names
    .map((name) => unionAll(sets.filter((_, index) => windows[index]?.zone === name)))
    .reduce((most, one) => (one.length > most.length ? one : most));
}

/** As many intervals as all windows together have occurrences, none of them merged. */
function everyFiveMinutes() {
  const count = (range.to - from) / (5 * minute);
  const starts = Array.from({ length: count }, (_, index) => from + index * 5 * minute);
  return toIntervalSet(starts.map((start) => ({ start, end: start + minute })));
}

/**
 * Nanoseconds of one query, whether it is open or until when, at instants spread over the year.
 * @param {IntervalSet} set
 * @returns {Queried}
 */
function timeQueries(set) {
  // A stride that has no divisor in common with the year reaches all of it, in no order.
  const stride = Math.round((range.to - from) * 0.618) | 1;
  const nanoseconds = Array.from({ length: rounds }, () => {
    let at = from;
    let sum = 0;
    const spent = cpuTime(() => {
      for (let index = 0; index < queries; index += 1) {
        at += stride;
        if (at >= range.to) at -= range.to - from;
        sum += (contains(set, at) ? 1 : 0) + (nextChange(set, at) ?? 0);
      }
    });
    if (!Number.isFinite(sum)) throw new Error('a query gave no number');
    return spent / (2 * queries);
  });
  return { intervals: set.length, nanoseconds };
}

/**
 * Nanoseconds of user and system time.
 * @param {() => unknown} work
 */
function cpuTime(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1000;
}
