/** What rules ask of people together: those of all layers, as far as they are in force (policy.md 2). */
import type { Surroundings } from '../checks/check.js';
import type { Consents } from '../checks/duties/consents.js';
import { enforcements, type Enforcement } from '../checks/rule-options.js';
import { contains } from '../time/interval-set.js';
import { whileExcepted, type ClockScope } from './clock.js';
import { applies } from './conditions.js';
import { enforcementAt } from './enforcement.js';
import type { Rule } from './rules.js';

/**
 * The surroundings of one rule. A rule that is enforced less takes no approval away from it, nor does
 * one that an exception excuses. Where a condition is not known the rule asks, as restrictions do.
 */
export function surroundingsFor(rule: Rule, scope: ClockScope, around: Surroundings): Surroundings {
  if (rule.question.consents === undefined) return around;
  return { ...around, consents: () => consentsWith(rule, scope) };
}

function consentsWith(rule: Rule, scope: ClockScope): readonly Consents[] {
  const { now, zone } = scope;
  const least = rank(enforcementAt(rule.options, now, zone));
  return scope.rules.flatMap((other) => {
    const { consents } = other.question;
    if (consents === undefined) return [];
    if (other === rule) return [consents];
    const weaker = rank(enforcementAt(other.options, now, zone)) > least;
    const excused = contains(whileExcepted(other, scope), now);
    return weaker || excused || applies(other, scope).state === 'no' ? [] : [consents];
  });
}

/** The strictest is 0. */
function rank(enforcement: Enforcement): number {
  return enforcements.indexOf(enforcement);
}
