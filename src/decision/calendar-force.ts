/** When rules are in force: from their `enforce-from` on, and while a `during` of theirs holds. */
import type { Outcome, Surroundings, TimeRange } from '../checks/check.js';
import {
  always,
  clip,
  complement,
  intersect,
  intersectAll,
  never,
  subtract,
  union,
  type IntervalSet,
} from '../time/interval-set.js';
import { ask } from './ask.js';
import { surroundingsOf, tryAdmits, whileExcepted, type ClockScope } from './clock.js';
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
 * When rules are enforced and yet none of them can pass: none applies, or those that do are excused.
 * Then nothing speaks for a change, and the decision is inconclusive. Conditions other than `during`
 * that are not known are taken to hold, and a failure that people can mend as mended.
 */
export function silentTimes(
  scope: ClockScope,
  range: TimeRange,
  around = surroundingsOf(scope),
): IntervalSet {
  const rules = rulesFor(scope.policy, scope.request);
  let enforced = never;
  let speaking = never;
  for (const rule of rules) {
    const times = enforcedTimes(rule, scope);
    if (times.length === 0) continue;
    enforced = union(enforced, times);
    speaking = union(speaking, intersect(times, speakingTimes(rule, { scope, range, around })));
    // Most policies have a rule that always speaks: the others need not be asked.
    if (complement(speaking).length === 0) return never;
  }
  return clip(subtract(enforced, speaking), range.from, range.to);
}

interface Seen {
  readonly scope: ClockScope;
  readonly range: TimeRange;
  readonly around: Surroundings;
}

/** When the rule applies and its answer can be a pass. A failure that is excused is none. */
function speakingTimes(rule: Rule, seen: Seen): IntervalSet {
  const { scope, range, around } = seen;
  const { facts, now } = scope;
  const apart = appliesApartFromClock(rule, scope);
  if (apart.state === 'no') return never;
  const outcomes = ask({ rule, applies: apart, facts, now, around }).map(({ outcome }) => outcome);
  // What is no question of this promotion never passes: a freeze of merging, asked without a pull request.
  if (outcomes.every((outcome) => outcome === 'not-applicable')) return never;
  const during = duringTimes(rule, scope, range) ?? never;
  const excused = whileExcepted(rule, scope);
  if (excused.length === 0) return during;
  return subtract(during, subtract(excused, passingTimes(rule, { ...seen, outcomes })));
}

/** When the rule passes by itself; by what it answers now where no clock changes it. */
function passingTimes(
  rule: Rule,
  { outcomes, ...seen }: Seen & { readonly outcomes: readonly Outcome[] },
): IntervalSet {
  if (rule.question.admits !== undefined) return tryAdmits({ rule, ...seen }) ?? never;
  return outcomes.includes('pass') ? always : never;
}
