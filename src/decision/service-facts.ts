/** What is known of the service: by the catalogue, and by the policy's own file, which may only raise it. */
import { whenSchema, type When } from '../checks/rule-options.js';
import type { FactRef } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { LinkedLayer, Policy } from '../policy/policy.js';
import { servicesOf } from '../policy/select.js';
import type { ConditionScope } from './conditions.js';

/** A value that is known, or why it is not. */
export type Stated<T> = { readonly known: T } | { readonly unknown: string };

export interface ServiceFacts {
  readonly tier: Stated<number>;
  readonly data: Stated<readonly string[]>;
  readonly regions: Stated<readonly string[]>;
}

/** The catalogue's facts, which the service's own file may only raise, as a rule of `layer` sees them. */
export function serviceFacts(scope: ConditionScope, layer: LinkedLayer): ServiceFacts {
  const own = servicesOf(scope.policy)[scope.request.service] ?? {};
  const missing = (what: string): { unknown: string } => ({
    unknown: `neither the policy nor a catalogue states the ${what} of ${scope.request.service}`,
  });
  const ownData = own.data === undefined ? [] : [own.data].flat();
  const ownRegions = own.regions === undefined ? [] : [own.regions].flat();
  if (!hasCatalog(scope.policy)) {
    return {
      tier: own.tier === undefined ? missing('tier') : { known: own.tier },
      data: own.data === undefined ? missing('data') : { known: ownData },
      regions: own.regions === undefined ? missing('regions') : { known: ownRegions },
    };
  }
  const ref = catalogRef(scope.request);
  const unknown = scope.facts.unknown(ref, scope.now);
  if (unknown) {
    const reason = { unknown: unknown.reason };
    return { tier: reason, data: reason, regions: reason };
  }
  const listedFacts = scope.facts.value(ref) ?? strictest(scope, layer);
  const tier = raised({ listed: listedFacts.tier, own: own.tier, named: tiersNamed(scope, layer) });
  return {
    tier: tier === undefined ? missing('tier') : { known: tier },
    data: { known: [...(listedFacts.data ?? []), ...ownData] },
    regions: { known: [...(listedFacts.regions ?? []), ...ownRegions] },
  };
}

/**
 * The service's own tier counts where it is stricter. Tiers match exactly, so one that no rule names
 * would lift every rule: it counts as the nearest stricter one that is named, or the strictest (T07).
 */
function raised(part: {
  listed: number | undefined;
  own: number | undefined;
  named: readonly number[];
}): number | undefined {
  const { listed, own, named } = part;
  if (own === undefined || (listed !== undefined && own >= listed)) return listed;
  const stricter = named.filter((tier) => tier <= own);
  if (stricter.length > 0) return Math.max(...stricter);
  return named.length > 0 ? Math.min(...named) : own;
}

/**
 * A service that the catalogue does not list: the lowest tier, every data class and region named in
 * the layer or above.
 */
function strictest(
  scope: ConditionScope,
  layer: LinkedLayer,
): { tier: number; data: string[]; regions: string[] } {
  const layers = fromLayerUp(scope, layer);
  const tiers = tiersNamed(scope, layer);
  return {
    tier: tiers.length === 0 ? 0 : Math.min(...tiers),
    data: conditionsIn(layers).flatMap(({ data }) => [data ?? []].flat()),
    regions: layers.flatMap(({ regions }) => [...regions.keys()]),
  };
}

function tiersNamed(scope: ConditionScope, layer: LinkedLayer): readonly number[] {
  return conditionsIn(fromLayerUp(scope, layer)).flatMap(({ tier }) => [tier ?? []].flat());
}

/** A layer below cannot change what a rule takes for the strictest (T07). */
function fromLayerUp({ policy }: ConditionScope, { index }: LinkedLayer): readonly LinkedLayer[] {
  return policy.layers.filter((layer) => layer.index >= index);
}

function conditionsIn(layers: readonly LinkedLayer[]): readonly When[] {
  return layers.flatMap(({ config }) => whensIn(config.environments));
}

/** An `also` block may be called `when`: it is told from a condition by its content. */
function whensIn(value: unknown): readonly When[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const when = key === 'when' ? whenSchema.safeParse(below) : undefined;
    return when?.success === true ? [when.data] : whensIn(below);
  });
}

/** True if some layer names a catalogue. */
export function hasCatalog(policy: Policy): boolean {
  return policy.layers.some(({ config }) => config.catalog !== undefined);
}

/** The catalogue's entry of the requested service. */
export function catalogRef(request: Request): FactRef<'catalog'> {
  return { kind: 'catalog', key: request.service };
}
