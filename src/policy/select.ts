/** Which rules a promotion meets: the environment, the service, its regions, and the check blocks of every layer. */
import type { Words } from '../checks/check.js';
import type { Request } from '../evidence/request.js';
import { blocksOf, type CheckBlock } from './blocks.js';
import { type Fault, faultIn } from './fault.js';
import type { EnvironmentConfig } from './grammar.js';
import type { DefinedPeriod, LinkedLayer, Policy } from './policy.js';
import { suggest } from './suggest.js';

/** What the step was asked for, before the policy has had its say. */
export interface Asked {
  readonly environment: string;
  readonly service?: string | undefined;
  readonly regions: readonly string[];
  /** The repository's name, the service's name where the policy names no services. */
  readonly repository: string;
}

export interface Target {
  readonly service: string;
  readonly regions: readonly string[];
}

/** Names service and regions of the promotion, or says why they cannot be named. */
export function resolveTarget(
  policy: Policy,
  asked: Asked,
): { readonly target: Target } | { readonly faults: readonly Fault[] } {
  const own = policy.layers[0];
  if (own === undefined) return { faults: [] };
  const services = servicesOf(policy);
  const ids = Object.keys(services);
  const fault = (code: string, message: string, hint?: string): { faults: Fault[] } => ({
    faults: [faultIn(own.yaml, { code, path: ['services'], message, hint })],
  });
  const service = asked.service ?? (ids.length === 0 ? asked.repository : ids[0]);
  if (service === undefined || (asked.service === undefined && ids.length > 1)) {
    return fault(
      'request/which-service',
      `the policy has several services: ${ids.join(', ')}`,
      'say which one: --service NAME',
    );
  }
  const promotable = ids.length > 0 ? ids : [asked.repository];
  if (!promotable.includes(service)) {
    return fault(
      'request/unknown-service',
      `the policy names no service "${service}"`,
      suggest(service, promotable),
    );
  }
  const known = [...new Set(policy.layers.flatMap((layer) => [...layer.regions.keys()]))];
  const unknown = asked.regions.find((region) => !known.includes(region));
  if (unknown !== undefined) {
    return fault(
      'request/unknown-region',
      `the policy names no region "${unknown}"`,
      suggest(unknown, known),
    );
  }
  const matched = regionsByName(policy, asked.environment);
  // With a catalogue the service's own file only adds to its regions: without a statement all count.
  const catalogued = policy.layers.some(({ config }) => config.catalog !== undefined);
  const stated = catalogued ? [] : [services[service]?.regions ?? []].flat();
  const foreign = asked.regions.find((region) => stated.length > 0 && !stated.includes(region));
  if (foreign !== undefined) {
    return fault(
      'request/unknown-region',
      `the service ${service} is not in the region "${foreign}"`,
      `its regions: ${stated.join(', ')}`,
    );
  }
  // What the environment's name says cannot be asked away.
  const named = matched.length > 0 ? [...new Set([...matched, ...asked.regions])] : asked.regions;
  return { target: { service, regions: named.length > 0 ? named : stated } };
}

/** The services of all layers, each named once; none means that the repository is the service. */
export function servicesOf(policy: Policy): NonNullable<LinkedLayer['config']['services']> {
  const services = policy.layers.map(({ config }) => config.services ?? {});
  return Object.assign({}, ...services) as ReturnType<typeof servicesOf>;
}

/** An environment of one layer that the asked name matches. */
export interface SelectedEnvironment {
  readonly layer: LinkedLayer;
  readonly id: string;
  readonly config: EnvironmentConfig;
}

/**
 * The environments that match a name: by `match` (default: the id), and in a layer without a
 * `match` of its own by the id that a layer above matched.
 */
export function environmentsFor(policy: Policy, name: string): readonly SelectedEnvironment[] {
  const matched = policy.layers.flatMap((layer) =>
    Object.entries(layer.config.environments ?? {})
      .filter(([id, config]) => matches({ name, patterns: config.match ?? [id], layer }))
      .map(([id]) => ({ id, index: layer.index })),
  );
  return policy.layers.flatMap((layer) =>
    Object.entries(layer.config.environments ?? {}).flatMap(([id, config]) => {
      const own = matched.some((one) => one.id === id && one.index === layer.index);
      const inherited =
        config.match === undefined &&
        matched.some((one) => one.id === id && one.index > layer.index);
      return own || inherited ? [{ layer, id, config }] : [];
    }),
  );
}

/** Every name that some environment of the policy answers to, for hints. */
export function environmentNames(policy: Policy): readonly string[] {
  const names = policy.layers.flatMap((layer) =>
    Object.entries(layer.config.environments ?? {}).flatMap(([id, { match }]) =>
      (match ?? [id]).flatMap((pattern) => namesOf(pattern, layer)),
    ),
  );
  return [...new Set(names)];
}

/** The fault of an environment that no layer names, or that nothing is demanded of. */
export function environmentFaults(policy: Policy, name: string): readonly Fault[] {
  const own = policy.layers[0];
  if (own === undefined) return [];
  const selected = environmentsFor(policy, name);
  if (selected.length === 0) {
    const known = environmentNames(policy);
    const code = 'policy/unknown-environment';
    const message = `no environment of the policy is called "${name}"`;
    return [
      faultIn(own.yaml, { code, path: ['environments'], message, hint: suggest(name, known) }),
    ];
  }
  const silent = policy.layers.find(
    (layer) =>
      Object.keys(layer.config.environments ?? {}).length > 0 &&
      !selected.some((one) => one.layer === layer) &&
      selected.some((one) => one.layer.index < layer.index),
  );
  if (silent !== undefined) {
    // By itself that layer would decide nothing: what extends it must not be allowed either (T07).
    const code = 'policy/unknown-environment';
    const message = `no environment of ${silent.file.name} is called "${name}", and it is extended`;
    return [faultIn(silent.yaml, { code, path: ['environments'], message })];
  }
  const blocks = selected.flatMap(({ id, config }) => blocksOf(id, config));
  if (blocks.length > 0) return [];
  const first = selected[0] ?? { layer: own, id: name };
  return [
    faultIn(first.layer.yaml, {
      code: 'policy/no-checks',
      path: ['environments', first.id],
      message: `environment ${first.id} holds no check: nothing would be demanded`,
      hint: 'write at least one check, for instance windows: { open: [office-hours] }',
    }),
  ];
}

/** A check block of one layer for this promotion. */
export interface SelectedBlock extends CheckBlock {
  readonly layer: LinkedLayer;
  readonly environment: EnvironmentConfig;
  readonly words: Words;
}

/** The check blocks that all layers have for the promotion; conditions are not judged here. */
export function selectBlocks(policy: Policy, request: Request): readonly SelectedBlock[] {
  return environmentsFor(policy, request.environment).flatMap(({ layer, id, config }) => {
    const words = wordsFor({ policy, layer, request });
    return blocksOf(id, config).map((block) => ({ ...block, layer, environment: config, words }));
  });
}

/** The words of a layer; periods `in: region` are judged in each region of the promotion. */
export function wordsFor(part: { policy: Policy; layer: LinkedLayer; request: Request }): Words {
  const { policy, layer, request } = part;
  const period = (id: string): ReturnType<Words['period']> => {
    const defined = layer.periods.get(id);
    return defined === undefined ? undefined : toPeriod({ defined, policy, layer, request });
  };
  // No two layers define the same group, and approvals of all layers are judged together.
  const group: Words['group'] = (id) =>
    policy.layers
      .map(({ config: { groups = {} } }) => (Object.hasOwn(groups, id) ? groups[id] : undefined))
      .find((found) => found !== undefined);
  const people = policy.layers.find(({ config }) => config.people !== undefined)?.config.people;
  const { weekend, fiscalYear } = layer;
  return { timezone: policy.timezone, period, group, people, weekend, fiscalYear };
}

function toPeriod(part: {
  defined: DefinedPeriod;
  policy: Policy;
  layer: LinkedLayer;
  request: Request;
}): ReturnType<Words['period']> {
  const { defined, policy, layer, request } = part;
  const { id, config, rule } = defined;
  const { title, in: zone, reason, owner, ticket, hard = false, ...written } = config;
  const chosen = request.regions.length > 0 ? request.regions : [...layer.regions.keys()];
  const regional = zone === 'region';
  const undefinedRegion = regional
    ? chosen.find((region) => !layer.regions.has(region))
    : undefined;
  const zones = regional
    ? chosen.flatMap((region) => {
        const found = layer.regions.get(region);
        if (found === undefined) return [];
        return [{ region, zone: found.timezone, holidays: found.holidays ?? layer.holidays }];
      })
    : [{ zone: zone ?? policy.timezone, holidays: layer.holidays }];
  const details = { title, reason, owner, ticket };
  const json = JSON.parse(JSON.stringify(written)) as NonNullable<
    ReturnType<Words['period']>
  >['written'];
  const known =
    undefinedRegion === undefined ? rule : { notBuilt: `region ${undefinedRegion} is not defined` };
  return { id, ...details, hard, zones, rule: known, written: json, layer: defined.layer };
}

function regionsByName(policy: Policy, name: string): readonly string[] {
  const found = policy.layers.flatMap((layer) =>
    Object.values(layer.config.environments ?? {}).flatMap(({ match = [] }) =>
      [...layer.regions.keys()].filter((region) =>
        match.some((pattern) => pattern.includes('{region}') && fill(pattern, region) === name),
      ),
    ),
  );
  return [...new Set(found)];
}

/** `match` is literal but for `{region}`, which is a region's id. */
function matches(part: { name: string; patterns: readonly string[]; layer: LinkedLayer }): boolean {
  const { name, patterns, layer } = part;
  const regions = [...layer.regions.keys()];
  return patterns.some((pattern) =>
    pattern.includes('{region}')
      ? regions.some((region) => fill(pattern, region) === name)
      : pattern === name,
  );
}

/** The names that a pattern stands for. */
function namesOf(pattern: string, layer: LinkedLayer): readonly string[] {
  return pattern.includes('{region}')
    ? [...layer.regions.keys()].map((region) => fill(pattern, region))
    : [pattern];
}

/**
 * The name of an environment: with a region by its pattern for regions, else its own id or its first
 * other name. Undefined if the policy names it only in the other way. Statements nearer to the base count.
 */
export function environmentName(
  policy: Policy,
  part: { readonly layer: LinkedLayer; readonly id: string; readonly region?: string | undefined },
): string | undefined {
  const { layer, id, region } = part;
  const patterns = policy.layers
    .filter(({ index }) => index >= layer.index)
    .flatMap(({ config: { environments = {} } }) =>
      Object.hasOwn(environments, id) ? [environments[id]?.match] : [],
    )
    .filter((match) => match !== undefined)
    .at(-1) ?? [id];
  const regional = patterns.filter((pattern) => pattern.includes('{region}'));
  const literal = patterns.filter((pattern) => !pattern.includes('{region}'));
  if (region === undefined) return literal.includes(id) ? id : literal[0];
  const [pattern] = regional;
  return pattern === undefined ? undefined : fill(pattern, region);
}

function fill(pattern: string, region: string): string {
  return pattern.replaceAll('{region}', region);
}

/** True if the policy enforces in previews too: by itself, or for one of the environments asked for. */
export function enforcesPreviews(policy: Policy, environment: string): boolean {
  return (
    policy.layers.some(({ config }) => config.preview === 'enforce') ||
    environmentsFor(policy, environment).some(({ config }) => config.preview === 'enforce')
  );
}
