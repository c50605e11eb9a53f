/** The facts of a decision: what the rules need, and what the host brings to every decision. */
import { neededFacts } from '../decision/needs.js';
import { historyFor } from '../decision/rules.js';
import type { FactRef } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { Host } from '../hosts/host.js';
import type { LinkedLayer, Policy } from '../policy/policy.js';
import { recordStoreOf } from '../policy/record-store.js';
import { servicesOf } from '../policy/select.js';

/** Each fact once. */
export function factsToGather(part: {
  policy: Policy;
  request: Request;
  host: Host;
}): readonly FactRef[] {
  const { policy, request, host } = part;
  const [own] = policy.layers;
  const standing = host
    .standing(request)
    .filter(({ kind }) => kind !== 'policy-change' || canChange(part))
    .map((ref) => (own === undefined ? ref : specified(ref, { own, policy, request })));
  const refs = [...neededFacts(policy, request), ...standing];
  return [...new Map(refs.map((ref) => [`${ref.kind} ${ref.key}`, ref])).values()];
}

/** What the host has to know of the policy to read the fact. */
function specified(
  ref: FactRef,
  known: { own: LinkedLayer; policy: Policy; request: Request },
): FactRef {
  const { own, policy, request } = known;
  if (ref.kind === 'branch-protection') return { ...ref, key: own.file.name };
  if (ref.kind !== 'policy-change') return ref;
  const deployments = historyFor(policy, { layer: own, environment: request.environment }).spec;
  const { path, blob, repository } = own.file;
  return { ...ref, spec: { path, blob, repository, owners: ownersOf(own), deployments } };
}

/** The people of the group that owns the layer, as each forge knows it. */
function ownersOf({ config }: LinkedLayer): {
  readonly logins: readonly string[];
  readonly teams: readonly string[];
  readonly groups: readonly string[];
} {
  const group = config.owner === undefined ? undefined : config.groups?.[config.owner];
  return {
    logins: [group?.members ?? []].flat(),
    teams: [group?.github ?? []].flat(),
    groups: [group?.gitlab ?? []].flat(),
  };
}

/**
 * Only a policy of the repository that is promoted can change in what is promoted, and where nobody
 * keeps what was deployed there is no range at all.
 */
function canChange(part: { policy: Policy; request: Request; host: Host }): boolean {
  const { policy, request, host } = part;
  const isOwn = policy.layers[0]?.file.repository === request.repository.name;
  if (!isOwn) return false;
  const isShared = Object.keys(servicesOf(policy)).length > 1;
  return (host.tellsDeployments && !isShared) || recordStoreOf(policy) !== 'none';
}
