/** The windows as RRULEs, by rrule-temporal, which brings a Temporal with it. */
import { RRuleTemporal } from 'rrule-temporal';

/** @typedef {import('./workload.mjs').Window} Window */
/** @typedef {import('./workload.mjs').Answer} Answer */

const hour = 3_600_000;

/**
 * @param {readonly Window[]} windows
 * @param {number} now
 * @returns {readonly Answer[]}
 */
export function answer(windows, now) {
  const at = new Date(now);
  return windows.map((window) => {
    const rule = ruleOf(window);
    const next = rule.next(at)?.epochMilliseconds ?? NaN;
    const previous = rule.previous(at, true);
    if (previous === null) return [false, next];
    const { days, hours } = window.rrule;
    // Whole days are those of the clock; asked only where it matters.
    const isNear = now - previous.epochMilliseconds < (days * 24 + hours + 1) * hour;
    return [isNear && now < previous.add({ days, hours }).epochMilliseconds, next];
  });
}

/**
 * The starts of each window in a range.
 * @param {readonly Window[]} windows
 * @param {{ readonly from: number, readonly to: number }} range
 */
export function expandAll(windows, { from, to }) {
  return windows.map((window) => ruleOf(window).between(new Date(from), new Date(to), true));
}

/** @param {Window} window */
function ruleOf({ zone, rrule: { start, rule } }) {
  const first = `${start.replaceAll(/[-:]/g, '')}00`;
  return new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${first}\nRRULE:${rule}` });
}
