/** The facts that a calendar is made of: zones, holidays, calendars, and what the catalogue says of a service. */
import { neededFacts } from '../decision/needs.js';
import type { Evidence } from '../evidence/evidence.js';
import type { FactKind, FactRef } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { Policy } from '../policy/policy.js';
import type { PolicySource } from '../policy/source.js';
import { gather, type World } from '../sources/gather.js';
import type { Instant } from '../time/instant.js';
import { tzVersion } from './world.js';

const kinds: ReadonlySet<FactKind> = new Set(['zone', 'holidays', 'calendar', 'catalog']);

/** Evidence with these facts alone: nothing is asked of the host, and nothing over the network. */
export async function gatherClocks(part: {
  policy: Policy;
  policies: PolicySource;
  request: Request;
  now: Instant;
  /** Further instants that are asked about. */
  also: readonly Instant[];
  /** Facts besides those that the rules of the request need. */
  more?: readonly FactRef[];
}): Promise<Evidence> {
  const { policy, policies, request, now, also, more = [] } = part;
  const world: World = {
    read: { read: () => Promise.resolve({ status: 'unsupported', reason: 'it is not looked at' }) },
    policies,
    now,
    tz: tzVersion(),
    tellsDeployments: false,
  };
  const facts = [...neededFacts(policy, request), ...more].filter(({ kind }) => kinds.has(kind));
  return gather({ policy, request, world, facts, at: now, also });
}
