/** How long a deployment must fit into an opening, where the policy says so by itself. */
import type { Instant } from '../time/instant.js';
import type { Policy } from '../policy/policy.js';
import type { Request } from '../evidence/request.js';
import type { ClockScope } from './clock.js';
import { applies } from './conditions.js';
import { enforcementAhead } from './enforcement.js';
import { rulesFor, type Rule } from './rules.js';
import { exceptionsFor } from './waive.js';

/** The rules with a fixed length; one that is estimated from history is not a matter of a calendar. */
export function fixedFits(policy: Policy, request: Request): readonly Rule[] {
  return rulesFor(policy, request).filter(
    ({ question, options }) =>
      question.id === 'windows/fits' &&
      question.needs.length === 0 &&
      !options.some(({ enforce }) => enforce === 'observe' || enforce === 'warn'),
  );
}

/** The longest of them that stands in the way of a start at the instant, in ms; undefined if none does. */
export function fitLengthAt(
  rules: readonly Rule[],
  scope: ClockScope,
  at: Instant,
): number | undefined {
  const lengths = rules
    .filter((rule) => isEnforced(rule, { ...scope, now: at }))
    .flatMap(({ question }) => question.length?.(scope.facts) ?? [])
    .filter((length) => length > 0);
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}

function isEnforced(rule: Rule, scope: ClockScope): boolean {
  const { now, zone, request } = scope;
  if (applies(rule, scope).state !== 'yes') return false;
  if (enforcementAhead(rule.options, now, zone) !== undefined) return false;
  const exceptions = zone === undefined ? [] : exceptionsFor(rule, request.service, zone);
  return !exceptions.some(({ interval }) => interval.start <= now && now < interval.end);
}
