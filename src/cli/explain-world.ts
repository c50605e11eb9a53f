/** explain on the world as it is, at another instant if asked. */
import { limitsOf } from '../policy/host-settings.js';
import { recordStoreOf } from '../policy/record-store.js';
import { gather, zoneRange } from '../sources/gather.js';
import { runtimeNames } from '../sources/runtime-names.js';
import { readZone } from '../sources/zones.js';
import { formatInstant, type Instant } from '../time/instant.js';
import type { ZoneTable } from '../time/zone-table.js';
import type { Asked, Prepared } from './explain.js';
import { readInstant } from './instants.js';
import { openRunHost } from './local-host.js';
import { loadPolicy } from './policy-session.js';
import { completeRequest } from './request.js';
import { factsToGather } from './standing.js';
import { worldOf } from './world.js';

/** Gathers what a `check` would gather, and claims nothing. */
export async function lookAround({ inputs, at }: Asked): Promise<Prepared> {
  const now = Date.now();
  const host = await openRunHost({ inputs, now: formatInstant(now) });
  const { policies } = host;
  const [hostRequest, loaded] = await Promise.all([
    host.request(inputs),
    loadPolicy({ source: policies, path: inputs.policy, now, names: runtimeNames }),
  ]);
  const { policy } = loaded;
  if (policy === undefined) return { faults: loaded.faults };
  host.configure({ limits: limitsOf(policy), store: recordStoreOf(policy) });
  const completed = completeRequest({ policy, inputs, host: hostRequest });
  if ('faults' in completed) return completed;
  const zoneTable = (zone: string, near: Instant): ZoneTable | undefined => {
    const reading = readZone(zone, zoneRange([now, near]), formatInstant(now));
    return reading.status === 'known' ? reading.value : undefined;
  };
  const instant = at === undefined ? now : readInstant({ text: at, policy, zoneTable });
  const world = worldOf(host, { policies, now });
  const { request } = completed;
  const facts = factsToGather({ policy, request, host });
  return { loaded, evidence: await gather({ policy, request, world, facts, at: instant }) };
}
