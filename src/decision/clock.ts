/** When each rule admits a start: its own clock, its `during`, its `enforce-from`, its exceptions. */
import type { Surroundings } from '../checks/check.js';
import type { Instant } from '../time/instant.js';
import {
  always,
  complement,
  intersectAll,
  never,
  toIntervalSet,
  unionAll,
  type IntervalSet,
} from '../time/interval-set.js';
import { appliesApartFromClock, duringOf, type ConditionScope, type During } from './conditions.js';
import { enforcementAhead } from './enforcement.js';
import type { Zone } from '../time/zone-table.js';
import type { Rule } from './rules.js';
import { exceptionsFor } from './waive.js';

interface Range {
  readonly from: Instant;
  readonly to: Instant;
}

export interface ClockScope extends ConditionScope {
  readonly rules: readonly Rule[];
  /** The policy's zone; undefined if its table is not known. */
  readonly zone: Zone | undefined;
}

/** The zone in which the policy means its dates; undefined if its table is not known. */
export function policyZone(
  part: Pick<ConditionScope, 'policy' | 'facts' | 'now'>,
): Zone | undefined {
  const { policy, facts, now } = part;
  const unknown = facts.unknown({ kind: 'zone', key: policy.timezone }, now);
  return unknown === undefined ? facts.zone(policy.timezone) : undefined;
}

/** Instants at which a deployment may run, by the rules that bound it as a whole. */
export function surroundingsOf(scope: ClockScope): Surroundings {
  const known = new Map<string, IntervalSet | undefined>();
  const open = (from: Instant, to: Instant): IntervalSet | undefined => {
    const key = `${String(from)} ${String(to)}`;
    if (!known.has(key)) {
      const bounding = scope.rules.filter(({ question }) => question.bounds === 'during');
      const sets = bounding.map((rule) => admitsOf({ rule, scope, range: { from, to } }));
      const told = sets.filter((set) => set !== undefined);
      known.set(key, told.length < sets.length ? undefined : intersectAll(told));
    }
    return known.get(key);
  };
  return { open };
}

/** The instants at which the rule does not stand in the way; undefined if that is not known. */
export function admitsOf(part: {
  rule: Rule;
  scope: ClockScope;
  range: Range;
  around?: Surroundings;
}): IntervalSet | undefined {
  const { rule, scope, range, around = { open: () => always } } = part;
  const { question } = rule;
  if (rule.options.some(({ enforce }) => enforce === 'observe' || enforce === 'warn')) {
    return always;
  }
  if (appliesApartFromClock(rule, scope).state === 'no') return always;
  if (question.admits === undefined) return always;
  const during = duringOf(rule, scope, range);
  const readable = question.needs.every((ref) => scope.facts.unknown(ref, scope.now) === undefined);
  const own = readable ? tryAdmits({ rule, scope, range, around }) : undefined;
  const ahead = beforeEnforcement(rule, scope);
  if (own === undefined || during === undefined) {
    // Nobody's way is barred before the enforcement begins; what follows is not known.
    return ahead.length > 0 ? ahead : undefined;
  }
  return unionAll([admitsUnder(during, own), ahead, whileExcepted(rule, scope)]);
}

/** Outside of a `during` the rule says nothing; where that is not known, only what it admits is told. */
function admitsUnder(during: readonly During[], own: IntervalSet): IntervalSet {
  const doubtful = during.filter(({ complete }) => !complete).map(({ set }) => set);
  const outside = during.filter(({ complete }) => complete).map(({ set }) => complement(set));
  return unionAll([intersectAll([own, ...doubtful]), ...outside]);
}

function beforeEnforcement(rule: Rule, { now, zone }: ClockScope): IntervalSet {
  const ahead = enforcementAhead(rule.options, now, zone);
  return ahead === undefined ? never : [{ start: -Infinity, end: ahead.at }];
}

/** When an exception excuses the rule. */
export function whileExcepted(rule: Rule, { request, zone }: ClockScope): IntervalSet {
  if (zone === undefined) return never;
  return toIntervalSet(exceptionsFor(rule, request.service, zone).map(({ interval }) => interval));
}

/** What the question itself admits, whatever its options say; undefined if it does not say, or crashes. */
export function tryAdmits(part: {
  rule: Rule;
  scope: ClockScope;
  range: Range;
  around: Surroundings;
}): IntervalSet | undefined {
  const { rule, scope, range, around } = part;
  try {
    return rule.question.admits?.(scope.facts, range, around);
  } catch {
    // The same question crashes in `ask`, where it becomes a finding.
    return undefined;
  }
}
