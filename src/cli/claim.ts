/** Claims: the effects that can still turn an allow into a no, in order; the second decision is final. */
import type { Decided } from '../decision/decide.js';
import type { Evidence } from '../evidence/evidence.js';
import { withReading, type FactKind, type FactReading } from '../evidence/facts.js';
import type { Host } from '../hosts/host.js';

export interface Claimed {
  readonly evidence: Evidence;
  readonly decided: Decided;
}

/** Decides, and while the answer is allow, claims one effect after the other and decides again. */
export async function claim(part: {
  evidence: Evidence;
  host: Host;
  decideOn: (evidence: Evidence) => Decided;
}): Promise<Claimed> {
  const { host, decideOn } = part;
  let claimed: Claimed = { evidence: part.evidence, decided: decideOn(part.evidence) };
  const { request } = part.evidence;
  const effects = [
    { kind: 'candidate', make: () => host.claims.candidate(request) },
    // A bypass is redeemed and a lock is taken here once a policy can ask for them.
  ] as const;
  for (const { kind, make } of effects) {
    if (!mayClaim(claimed)) return claimed;
    const evidence = withClaim(claimed.evidence, kind, await attempt(make));
    claimed = { evidence, decided: decideOn(evidence) };
  }
  return claimed;
}

/** The evidence with the result of a claim. */
export function withClaim<K extends FactKind>(
  evidence: Evidence,
  kind: K,
  reading: FactReading<K>,
): Evidence {
  return { ...evidence, facts: withReading(evidence.facts, { kind, key: '' }, reading) };
}

/** Only an enforcing run that is allowed so far changes anything. */
function mayClaim({ evidence, decided }: Claimed): boolean {
  const allowed = decided.kind === 'decision' && decided.decision.verdict === 'allow';
  return allowed && evidence.request.mode === 'enforce';
}

async function attempt<K extends FactKind>(
  make: () => Promise<FactReading<K>>,
): Promise<FactReading<K>> {
  try {
    return await make();
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'the claim failed';
    return { status: 'failed', reason, retryable: true };
  }
}
