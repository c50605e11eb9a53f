/** Asks the policy of the last deployment too, where the policy changed since without its owner's approval. */
import { decide } from '../decision/decide.js';
import { neededFacts } from '../decision/needs.js';
import type { Evidence } from '../evidence/evidence.js';
import { readingOf, type FactReading } from '../evidence/facts.js';
import type { Host, Inputs } from '../hosts/host.js';
import { gather, type World } from '../sources/gather.js';
import { runtimeNames } from '../sources/runtime-names.js';
import { name, version } from '../version.js';
import { withClaim } from './claim.js';
import { loadPolicy } from './policy-session.js';
import { completeRequest } from './request.js';

/** The evidence, with what the policy at the base says where that matters. */
export async function askPolicyAtBase(part: {
  evidence: Evidence;
  host: Host;
  world: World;
  inputs: Inputs;
}): Promise<Evidence> {
  const { evidence, host } = part;
  const reading = readingOf(evidence.facts, { kind: 'policy-change', key: '' });
  if (reading?.status !== 'known' || host.policiesAt === undefined) return evidence;
  const { changed, approvedBy, base } = reading.value;
  if (!changed || approvedBy.length > 0 || base === null) return evidence;
  const atBase = await judgeAt(base, part);
  const asked: FactReading<'policy-change'> = {
    ...reading,
    value: {
      ...reading.value,
      ...(reading.value.reason === undefined ? {} : { unapproved: reading.value.reason }),
      ...atBase,
    },
  };
  return withClaim(evidence, 'policy-change', asked);
}

type Answer = Pick<
  Extract<FactReading<'policy-change'>, { status: 'known' }>['value'],
  'atBase' | 'reason'
>;

async function judgeAt(
  base: string,
  part: { evidence: Evidence; host: Host; world: World; inputs: Inputs },
): Promise<Answer> {
  const { evidence, host, world, inputs } = part;
  const policies = host.policiesAt?.(base);
  if (policies === undefined) return {};
  const { now } = world;
  const loaded = await loadPolicy({
    source: policies,
    path: inputs.policy,
    now,
    names: runtimeNames,
  });
  if (loaded.policy === undefined) return { atBase: 'error', reason: loaded.faults[0]?.code };
  const { policy, layers } = loaded;
  const completed = completeRequest({ policy, inputs, host: evidence.request });
  if ('faults' in completed) return { atBase: 'error', reason: completed.faults[0]?.code };
  const { request } = completed;
  const facts = neededFacts(policy, request);
  const before = await gather({ policy, request, facts, at: now, world: { ...world, policies } });
  const decided = decide({ policy, evidence: before, layers, engine: { name, version } });
  if (decided.kind === 'faults') return { atBase: 'error', reason: decided.faults[0]?.code };
  return { atBase: decided.decision.verdict, reason: decided.decision.reasonCode };
}
