/** All facts that a decision may look at: the union over every rule, whatever its conditions are. */
import type { FactRef } from '../evidence/facts.js';
import { joinSpecs, partsSpecSchema } from '../evidence/report-parts.js';
import type { Request } from '../evidence/request.js';
import type { Policy } from '../policy/policy.js';
import { conditionFacts } from './conditions.js';
import { rulesFor } from './rules.js';

/** Each fact once; facts of the same kind and key carry the same `spec`, but for the parts and metrics of a report. */
export function neededFacts(policy: Policy, request: Request): readonly FactRef[] {
  const refs: FactRef[] = [{ kind: 'zone', key: policy.timezone }];
  for (const rule of rulesFor(policy, request)) {
    refs.push(...rule.question.needs, ...(rule.question.uses ?? []));
    refs.push(...conditionFacts(rule, policy, request));
  }
  const once = new Map<string, FactRef>();
  for (const ref of refs) {
    const key = `${ref.kind} ${ref.key}`;
    const before = once.get(key);
    once.set(key, before !== undefined && ref.kind === 'report' ? withSpecs(ref, before) : ref);
  }
  return [...once.values()];
}

/** All that any rule asks of one report: it is read once. */
function withSpecs(one: FactRef, other: FactRef): FactRef {
  const specs = [other, one].flatMap(({ spec }) =>
    spec === undefined ? [] : [partsSpecSchema.parse(spec)],
  );
  const spec = joinSpecs(specs);
  return spec === undefined ? one : { ...one, spec };
}
