/** Whose calendar is asked for: an environment, a service and its regions. */
import type { Request } from '../evidence/request.js';
import type { Fault } from '../policy/fault.js';
import type { Policy } from '../policy/policy.js';
import { environmentFaults, resolveTarget, servicesOf } from '../policy/select.js';
import type { Arguments } from './arguments.js';
import { toRegions } from './inputs.js';
import { anyPromotion } from './pseudo-request.js';

/**
 * `others` are services whose calendar may be another: without `--service` the first one is shown,
 * since calendars differ by conditions only.
 */
export type CalendarTarget =
  | { readonly request: Request; readonly others: readonly string[] }
  | { readonly faults: readonly Fault[] };

/** Reads the flags against the policy. */
export function toCalendarTarget(policy: Policy, given: Arguments): CalendarTarget {
  const environment = given.required('environment');
  const unnamed = environmentFaults(policy, environment);
  if (unnamed.length > 0) return { faults: unnamed };
  const named = given.text('service');
  const [first = 'any', ...rest] = Object.keys(servicesOf(policy));
  const service = named ?? first;
  const asked = { environment, service, repository: service, regions: toRegions(given) };
  const resolved = resolveTarget(policy, asked);
  if ('faults' in resolved) return resolved;
  const { regions } = resolved.target;
  const request = anyPromotion({ policy, environment, service, regions });
  return { request, others: named === undefined ? rest : [] };
}
