/** What lint looks at, to find faults of the calendar. */
import type { FactRef } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { Policy } from '../policy/policy.js';
import type { Instant } from '../time/instant.js';
import type { FactsView } from './facts-view.js';

export interface CalendarScope {
  readonly policy: Policy;
  readonly facts: FactsView;
  readonly now: Instant;
  /** A request that stands for any promotion to the environment. */
  requestFor(environment: string): Request;
}

/** True if every fact of the list is known now. */
export function areKnown(
  refs: readonly FactRef[],
  { facts, now }: { readonly facts: FactsView; readonly now: Instant },
): boolean {
  return refs.every((ref) => facts.unknown(ref, now) === undefined);
}
