/** What the rules of a calendar answer at one instant: which of them close it, where, and by which periods. */
import type { Observation } from '../checks/check.js';
import type { Instant } from '../time/instant.js';
import { contains } from '../time/interval-set.js';
import { ask } from './ask.js';
import { admitsOf, surroundingsOf, type ClockScope } from './clock.js';
import { applies } from './conditions.js';
import type { Rule } from './rules.js';

/** The ids of the periods that open or close at the instant: frozen ones first. */
export function entryAt(scope: ClockScope, now: Instant): string | null {
  const closing = closingAt(scope, now);
  const frozen = closing.flatMap(({ answer }) => idOf(answer.data['period']));
  if (frozen.length > 0) return [...new Set(frozen)].join(', ');
  if (closing.length > 0) return null;
  const inside = answersAt(scope, now).flatMap(({ answer }) => textsOf(answer.data['inside']));
  return inside.length > 0 ? [...new Set(inside)].join(', ') : null;
}

/** What closes at the instant. */
export function closingAt(scope: ClockScope, now: Instant): readonly RuleAnswer[] {
  return answersAt(scope, now).filter(
    ({ admitted, answer }) => !admitted && answer.outcome === 'fail',
  );
}

/** One answer of a rule, and whether a start is admitted all the same. */
export interface RuleAnswer {
  readonly rule: Rule;
  readonly answer: Observation;
  readonly admitted: boolean;
}

function answersAt(scope: ClockScope, now: Instant): readonly RuleAnswer[] {
  const at = { ...scope, now };
  const around = surroundingsOf(at);
  return scope.rules.flatMap((rule) => {
    const admits = admitsOf({ rule, scope: at, range: { from: now, to: now + 1 }, around });
    const found = ask({ rule, applies: applies(rule, at), facts: scope.facts, now, around });
    const admitted = admits !== undefined && contains(admits, now);
    return found.map((answer) => ({ rule, answer, admitted }));
  });
}

/** None if anything closes that has no region: then it is closed everywhere. */
export function regionsOf(closing: readonly RuleAnswer[]): readonly string[] {
  const named = closing.map(({ answer: { data } }) =>
    typeof data['region'] === 'string' ? [data['region']] : textsOf(data['regions']),
  );
  return named.some((regions) => regions.length === 0) ? [] : [...new Set(named.flat())];
}

function idOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
