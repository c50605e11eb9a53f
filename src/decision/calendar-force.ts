/** When rules are in force: from their `enforce-from` on, and while a `during` of theirs holds. */
import type { TimeRange } from '../checks/check.js';
import {
  always,
  clip,
  intersectAll,
  never,
  subtract,
  unionAll,
  type IntervalSet,
} from '../time/interval-set.js';
import type { ClockScope } from './clock.js';
import { appliesApartFromClock, duringOf } from './conditions.js';
import { enforcementAhead } from './enforcement.js';
import { rulesFor, type Rule } from './rules.js';

/** What the rule only observes or warns of binds nobody; exceptions are not looked at. */
export function enforcedTimes({ options }: Rule, { zone }: ClockScope): IntervalSet {
  if (options.some(({ enforce }) => enforce === 'observe' || enforce === 'warn')) return never;
  const latest = enforcementAhead(options, -Infinity, zone);
  return latest === undefined ? always : [{ start: latest.at, end: Infinity }];
}

/** When every `during` of the rule holds, or may hold; undefined if that is not known. */
export function duringTimes(
  rule: Rule,
  scope: ClockScope,
  range: TimeRange,
): IntervalSet | undefined {
  const during = duringOf(rule, scope, range);
  return during && intersectAll(during.map(({ set, complete }) => (complete ? set : always)));
}

/**
 * When rules are enforced and yet not one of them applies. Then none can pass, nothing speaks for a
 * change, and the decision is inconclusive. Conditions other than `during` that are not known are
 * taken to hold: all but the clock is.
 */
export function silentTimes(scope: ClockScope, range: TimeRange): IntervalSet {
  const rules = rulesFor(scope.policy, scope.request);
  const enforced = rules.map((rule) => enforcedTimes(rule, scope));
  const speaking = rules.map((rule, index) => {
    const times = enforced[index] ?? never;
    if (times.length === 0 || appliesApartFromClock(rule, scope).state === 'no') return never;
    return intersectAll([times, duringTimes(rule, scope, range) ?? never]);
  });
  return clip(subtract(unionAll(enforced), unionAll(speaking)), range.from, range.to);
}
