/** What a calendar tells of a time: when it is open, and when nobody knows, since data end before it. */
import type { TimeRange } from '../checks/check.js';
import type { FactRef } from '../evidence/facts.js';
import { parseInstant, type Instant } from '../time/instant.js';
import {
  clip,
  complement,
  intersect,
  intersectAll,
  intervalAt,
  never,
  subtract,
  toIntervalSet,
  unionAll,
  type Interval,
  type IntervalSet,
} from '../time/interval-set.js';
import { enforcedTimes, silentTimes } from './calendar-force.js';
import { admitsOf, type ClockScope } from './clock.js';
import { appliesApartFromClock, conditionFacts } from './conditions.js';
import type { Rule } from './rules.js';

/** Both lie within the time that was asked for, and have nothing in common; the rest is closed. */
export interface Told {
  readonly open: IntervalSet;
  /** Whether it is open is not known: facts of a rule do not reach so far. */
  readonly unknown: IntervalSet;
}

/** Judged by all rules of the scope; undefined if one of them is not known at any time of the range. */
export function toldBetween(scope: ClockScope, range: TimeRange): Told | undefined {
  const all = scope.rules.map((rule) => admittedBy(rule, scope, range));
  const told = all.filter((one) => one !== undefined);
  if (told.length < all.length) return undefined;
  const limits: IntervalSet = [{ start: range.from, end: range.to }];
  const speaks = subtract(limits, silentTimes(scope, range));
  const open = intersectAll([speaks, ...told.map(({ sure }) => sure)]);
  const possible = intersectAll([
    speaks,
    ...told.map(({ unknown, sure }) => unionAll([unknown, sure])),
  ]);
  return { open, unknown: subtract(possible, open) };
}

/** When the rule surely does not stand in the way, and when that is not known. */
function admittedBy(
  rule: Rule,
  scope: ClockScope,
  { from, to }: TimeRange,
): { readonly sure: IntervalSet; readonly unknown: IntervalSet } | undefined {
  const known = clip(reachOf(rule, scope), from, to);
  const beyond = clip(complement(known), from, to);
  const parts = [...known, ...beyond].map(({ start, end }) => {
    const part = { from: start, to: end };
    // Facts tell of their last instant itself too: what lies beyond begins after it.
    const now = known.some((one) => one.start === start) ? start : start + 1;
    const admits = admitsOf({ rule, scope: { ...scope, now }, range: part });
    return { part, admits };
  });
  if (parts.every(({ admits }) => admits === undefined)) return undefined;
  const sure = unionAll(parts.map(({ part, admits = never }) => clip(admits, part.from, part.to)));
  // Beyond the facts only what is admitted without them is known.
  const doubtful = parts.filter(
    ({ part, admits }) => admits === undefined || beyond.some(({ start }) => start === part.from),
  );
  const open = toIntervalSet(doubtful.map(({ part }) => ({ start: part.from, end: part.to })));
  return { sure, unknown: subtract(open, sure) };
}

/** Where all facts with an end reach that the times of the rule depend on. */
function reachOf(rule: Rule, { policy, request, facts }: ClockScope): IntervalSet {
  const refs = [...rule.question.needs, ...conditionFacts(rule, policy, request)];
  return refs.reduce<IntervalSet>(
    (reach, ref) => {
      const limits = limitsOf(ref, facts);
      return limits === undefined ? reach : intersect(reach, [limits]);
    },
    [{ start: -Infinity, end: Infinity }],
  );
}

/** Until when the facts of all rules in force tell of the time from now on; infinite where nothing ends. */
export function knownUntil(scope: ClockScope): Instant {
  const ends = scope.rules
    .filter((rule) => enforcedTimes(rule, scope).length > 0)
    .filter((rule) => appliesApartFromClock(rule, scope).state !== 'no')
    .map((rule) => intervalAt(reachOf(rule, scope), scope.now)?.end ?? Infinity);
  return Math.min(Infinity, ...ends);
}

/** The first and the last instant of which the fact tells; undefined if it has no such limits. */
export function limitsOf(ref: FactRef, facts: ClockScope['facts']): Interval | undefined {
  const told = writtenLimits(ref, facts);
  if (told === undefined) return undefined;
  const start = parseInstant(told.from) ?? Infinity;
  const end = parseInstant(told.to) ?? -Infinity;
  return start <= end ? { start, end } : undefined;
}

/** Why a known fact says nothing of the instant, by the end of the data that is passed. */
export function reasonBeyond(
  ref: FactRef,
  facts: ClockScope['facts'],
  at: Instant,
): string | undefined {
  const limits = limitsOf(ref, facts);
  const told = writtenLimits(ref, facts);
  if (limits === undefined || told === undefined) return undefined;
  const show = (text: string): string => text.replace(/T00:00:00Z$/u, '');
  if (at > limits.end) return `what is known of it ends with ${show(told.to)}`;
  return at < limits.start ? `what is known of it begins with ${show(told.from)}` : undefined;
}

function writtenLimits(
  ref: FactRef,
  facts: ClockScope['facts'],
): { readonly from: string; readonly to: string } | undefined {
  if (ref.kind === 'holidays') {
    const value = facts.value({ kind: ref.kind, key: ref.key });
    if (value === undefined) return undefined;
    return { from: `${value.from}T00:00:00Z`, to: `${value.through}T00:00:00Z` };
  }
  if (ref.kind === 'calendar') return facts.value({ kind: ref.kind, key: ref.key });
  return ref.kind === 'zone' ? facts.value({ kind: ref.kind, key: ref.key }) : undefined;
}
