/** The rules whose times are not known, and why. */
import type { Observation } from '../checks/check.js';
import { ask } from './ask.js';
import { scopeOf, type Look } from './calendar-scope.js';
import { reasonBeyond } from './calendar-told.js';
import { admitsOf, surroundingsOf, type ClockScope } from './clock.js';
import { applies } from './conditions.js';
import { nameOfFact } from './facts-view.js';
import type { Rule } from './rules.js';

/** A rule whose times are not known, with the code and the data of the finding that says why. */
export interface UnknownRule {
  readonly rule: string;
  readonly layer: string;
  readonly code: string;
  readonly data: Observation['data'];
}

/** The rules whose times between two instants are not known, in the order of the policy. */
export function unknownBetween(look: Look): readonly UnknownRule[] {
  const { policy, evidence, from, to } = look;
  const scope = scopeOf(policy, evidence);
  return scope.rules.flatMap((rule) => {
    const admits = admitsOf({ rule, scope, range: { from, to } });
    const doubts = [from, to].flatMap((now) => doubtsOf(rule, { ...scope, now }));
    // A condition that is not known lets what restricts apply; only where that is no answer it counts.
    const reasons =
      admits === undefined
        ? doubts
        : doubts.filter(({ code }) => code !== 'gate/condition-unknown');
    const silent = { code: 'gate/not-built', data: { what: rule.address } };
    const first = reasons[0] ?? (admits === undefined ? silent : undefined);
    if (first === undefined) return [];
    const { code, data } = first;
    return [{ rule: rule.address, layer: rule.layer.file.name, code, data }];
  });
}

function doubtsOf(rule: Rule, scope: ClockScope): readonly Observation[] {
  const { facts, now } = scope;
  if (rule.options.some(({ enforce }) => enforce === 'observe' || enforce === 'warn')) return [];
  const found = ask({
    rule,
    applies: applies(rule, scope),
    facts,
    now,
    around: surroundingsOf(scope),
  });
  return found
    .filter(({ outcome }) => outcome === 'unknown')
    .map((doubt) => ({ ...doubt, data: { ...doubt.data, ...beyondData(rule, scope, doubt) } }));
}

/** The end of the data, where that is why: what was asked for is none of their ends. */
function beyondData(
  { question }: Rule,
  { facts, now }: ClockScope,
  { data }: Observation,
): { readonly reason?: string } {
  const ref = question.needs.find((one) => nameOfFact(one) === data['fact']);
  const reason = ref && reasonBeyond(ref, facts, now);
  return reason === undefined ? {} : { reason };
}
