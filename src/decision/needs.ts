/** All facts that a decision may look at: the union over every rule, whatever its conditions are. */
import type { FactRef } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { Policy } from '../policy/policy.js';
import { conditionFacts } from './conditions.js';
import { rulesFor } from './rules.js';

/** Each fact once; facts of the same kind and key carry the same `spec`. */
export function neededFacts(policy: Policy, request: Request): readonly FactRef[] {
  const refs: FactRef[] = [{ kind: 'zone', key: policy.timezone }];
  for (const rule of rulesFor(policy, request)) {
    refs.push(...rule.question.needs, ...(rule.question.uses ?? []));
    refs.push(...conditionFacts(rule, policy, request));
  }
  return [...new Map(refs.map((ref) => [`${ref.kind} ${ref.key}`, ref])).values()];
}
