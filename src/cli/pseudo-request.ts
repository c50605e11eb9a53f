/** A request that stands for any promotion to an environment: for calendars and lint. */
import type { Request } from '../evidence/request.js';
import type { Policy } from '../policy/policy.js';
import { servicesOf } from '../policy/select.js';

/** No commit, no people: whatever depends on them stays unknown. */
export function anyPromotion(part: {
  policy: Policy;
  environment: string;
  service?: string | undefined;
  regions: readonly string[];
}): Request {
  const { policy, environment, service, regions } = part;
  const known = service ?? Object.keys(servicesOf(policy))[0] ?? 'any';
  const stated = [servicesOf(policy)[known]?.regions ?? []].flat();
  return {
    host: 'git',
    mode: 'preview',
    repository: { id: 'any', name: 'any' },
    service: known,
    environment,
    candidate: { sha: '0'.repeat(40), ref: 'any', pinned: true },
    artifacts: [],
    regions: [...(regions.length > 0 ? regions : stated)],
    actors: [],
  };
}
