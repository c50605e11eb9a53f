/** Loads and links the policy of a run, and remembers what was read for the record. */
import { hasErrors, type Fault } from '../policy/fault.js';
import { linkPolicy, type OutsideNames } from '../policy/link.js';
import { loadLayers, type LayerChain } from '../policy/layers.js';
import type { Policy } from '../policy/policy.js';
import type { PolicySource } from '../policy/source.js';
import { identifyLayers } from '../sources/digest.js';
import type { LayerIdentity } from '../decision/decision.js';
import type { Instant } from '../time/instant.js';
import { version } from '../version.js';

export interface LoadedPolicy {
  /** Absent if a fault is an error. */
  readonly policy?: Policy;
  readonly chain: LayerChain;
  readonly layers: readonly LayerIdentity[];
  readonly faults: readonly Fault[];
}

/** Reads the chain of layers through the source and links it. */
export async function loadPolicy(part: {
  source: PolicySource;
  path?: string | undefined;
  now: Instant;
  names: OutsideNames;
}): Promise<LoadedPolicy> {
  const { source, path, now, names } = part;
  const chain = await loadLayers({ source, path, now });
  const { policy, faults } = linkPolicy(chain, { engineVersion: version, ...names });
  const layers = identifyLayers(chain);
  return policy === undefined || hasErrors(faults)
    ? { chain, layers, faults }
    : { chain, layers, faults, policy };
}
