/** The one fail-closed function: asks a question, and turns whatever could not be known into a finding. */
import type { KnownFacts, Observation, Surroundings } from '../checks/check.js';
import type { FactRef } from '../evidence/facts.js';
import type { Unknown } from '../evidence/reading.js';
import type { Instant } from '../time/instant.js';
import type { Applies } from './conditions.js';
import type { EngineCode } from './codes.js';
import { demandedTrust } from './enforcement.js';
import { levelBelow, nameOfFact, type FactsView } from './facts-view.js';
import type { Rule } from './rules.js';

export interface Asked {
  readonly rule: Rule;
  readonly applies: Applies;
  readonly facts: FactsView;
  readonly now: Instant;
  readonly around: Surroundings;
}

/** The answers of one rule: at least one, whatever happens. It does not throw. */
export function ask(asked: Asked): readonly Observation[] {
  const { rule, applies, facts, now } = asked;
  if (applies.state === 'no') {
    return [unknownOr('gate/not-applicable', { condition: applies.condition }, 'not-applicable')];
  }
  const doubt = applies.state === 'unknown' ? [conditionUnknown(applies)] : [];
  const missing = rule.question.needs.flatMap((ref) => {
    const unknown = facts.unknown(ref, now);
    return unknown === undefined ? distrust(asked, ref) : [factUnknown(ref, unknown)];
  });
  if (missing.length > 0) return [...doubt, ...missing];
  const answers = evaluate(asked);
  if (answers.length === 0) {
    return [...doubt, { ...unknownOr('gate/silent', {}), acts: [{ what: 'report-bug' }] }];
  }
  return [...doubt, ...(doubt.length > 0 ? answers.flatMap((one) => hold(rule, one)) : answers)];
}

/**
 * Where the condition is not known, what restricts applies. An open list permits: whether it closes
 * anything is then not known either, so its failure is no finding of its own beside the doubt.
 */
function hold(rule: Rule, answer: Observation): readonly Observation[] {
  // Neither may anything follow then.
  const { owes: _, ...held } = answer;
  return rule.question.permits === true && answer.outcome === 'fail' ? [] : [held];
}

function evaluate({ rule, facts, now, around }: Asked): readonly Observation[] {
  try {
    return rule.question.evaluate(seenBy(rule, facts), now, around);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unknown error';
    return [{ ...unknownOr('gate/crashed', { message }), acts: [{ what: 'report-bug' }] }];
  }
}

/** What a question uses has to be trusted as much as what it needs. */
function seenBy(rule: Rule, facts: FactsView): KnownFacts {
  if (rule.question.uses === undefined) return facts;
  const needs = demandedTrust(rule.options);
  return {
    ...facts,
    reading: (ref) => {
      const has = levelBelow(facts, ref, needs);
      const reason = `it comes from the level ${String(has)}; required: ${needs}`;
      return has === undefined ? facts.reading(ref) : { status: 'unsupported', reason };
    },
  };
}

function conditionUnknown(applies: Extract<Applies, { state: 'unknown' }>): Observation {
  const { condition, reason } = applies;
  const acts = [{ what: 'state-condition', detail: { condition, reason } }];
  return { ...unknownOr('gate/condition-unknown', { condition, reason }), acts };
}

function factUnknown(ref: FactRef, unknown: Unknown): Observation {
  const fact = nameOfFact(ref);
  const acts = [{ what: 'mend-source', detail: { fact, reason: unknown.reason } }];
  if (unknown.status === 'failed') {
    const { reason, retryable } = unknown;
    return { ...unknownOr('gate/fact-failed', { fact, reason, retryable }), acts };
  }
  const { reason, needs } = unknown;
  const data = { fact, reason, ...(needs === undefined ? {} : { needs }) };
  return { ...unknownOr('gate/fact-unsupported', data), acts };
}

/** A known fact from a source that the rule does not trust enough counts as not known. */
function distrust({ rule, facts }: Asked, ref: FactRef): readonly Observation[] {
  const needs = demandedTrust(rule.options);
  const has = levelBelow(facts, ref, needs);
  if (has === undefined) return [];
  const data = { fact: nameOfFact(ref), has, needs };
  const acts = [{ what: 'raise-trust', detail: data }];
  return [{ ...unknownOr('gate/trust-too-low', data), acts }];
}

function unknownOr(
  code: EngineCode,
  data: Observation['data'],
  outcome: Observation['outcome'] = 'unknown',
): Observation {
  return { code, outcome, data };
}
