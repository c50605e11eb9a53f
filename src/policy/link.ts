/** Links the layers: words are sealed, names resolve in the layer or above, periods make sense. */
import { plainCalendar } from '../time/period-calendar.js';
import type { HolidaySource } from '../time/period-rule.js';
import { toHolidaySource } from '../time/period-shape.js';
import { parsePeriod } from '../time/period-syntax.js';
import { periodWarnings } from '../time/period-warnings.js';
import { approvalFaults } from './approval-faults.js';
import { blocksOf } from './blocks.js';
import { faultIn, hasErrors, type Fault } from './fault.js';
import { freezeFaults } from './freeze-faults.js';
import { policySchema } from './grammar.js';
import type { Layer, LayerChain } from './layers.js';
import { holidayFaults } from './holiday-faults.js';
import { nameFaults } from './names.js';
import type { DefinedPeriod, LinkedLayer, LinkedRegion, Policy } from './policy.js';
import { sealFaults } from './seal.js';
import { isNewer } from './versions.js';
import type { PeriodConfig } from './words.js';
import type { YamlFile, YamlPath } from './yaml-document.js';

/** Which names that are defined outside of any policy exist. */
export interface OutsideNames {
  /** What is wrong with the zone's name, or undefined. */
  zoneProblem(name: string): string | undefined;
  /** What is wrong with the ISO 3166 code of a holiday set, or undefined. */
  holidayProblem(code: string): string | undefined;
}

/** For evidence that was gathered: what it knows does not depend on this runtime. */
export const anyNames: OutsideNames = {
  zoneProblem: () => undefined,
  holidayProblem: () => undefined,
};

/** What linking needs from outside. */
export interface LinkContext extends OutsideNames {
  /** The running version. */
  readonly engineVersion: string;
}

export interface Linked {
  /** Absent if a fault is an error. */
  readonly policy?: Policy;
  /** Errors and warnings. */
  readonly faults: readonly Fault[];
}

/** Links a chain of layers; each is told with its own line and column. */
export function linkPolicy(chain: LayerChain, context: LinkContext): Linked {
  const faults: Fault[] = [...chain.faults];
  const running = context.engineVersion;
  // A key that only a newer gate knows is told as what it is, not as an unknown key.
  const newer = chain.unread === undefined ? [] : gateFaults(requiredBy(chain.unread), running);
  if (newer.length > 0) return { faults: newer };
  faults.push(
    ...chain.layers.flatMap(({ config, yaml }) =>
      gateFaults({ required: config['requires-gate'], yaml }, running),
    ),
  );
  if (chain.layers.length === 0 || hasErrors(faults)) return { faults };
  const layers = chain.layers.map((layer) => linkLayer({ layer, chain, faults }));
  for (const layer of layers) {
    faults.push(...sealFaults(layer, chain.layers));
    faults.push(...zoneFaults(layer, context));
    const calendars = calendarsSeenBy(layer, layers);
    faults.push(...holidayFaults(layer, { ...context, calendars }));
    faults.push(...nameFaults(layer, layers));
    faults.push(...freezeFaults(layer, layers));
    faults.push(...approvalFaults(layer, layers));
  }
  const timezone = layers.map(({ config }) => config.timezone).find((zone) => zone !== undefined);
  faults.push(...missingTimezone(layers));
  if (hasErrors(faults)) return { faults };
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  return { policy: { layers, timezone: timezone ?? 'UTC', warnings }, faults };
}

/** The calendars that the layer and those above it define. */
function calendarsSeenBy(layer: Layer, layers: readonly Layer[]): ReadonlySet<string> {
  const visible = layers.slice(layer.index);
  return new Set(visible.flatMap(({ config }) => Object.keys(config.calendars ?? {})));
}

interface Requirement {
  readonly required: string | undefined;
  readonly yaml: YamlFile;
}

/** What a file requires that does not follow the grammar as a whole. */
function requiredBy(yaml: YamlFile): Requirement {
  const parsed = policySchema.shape['requires-gate'].safeParse(
    (yaml.value as { 'requires-gate'?: unknown } | null)?.['requires-gate'],
  );
  return { required: parsed.success ? parsed.data : undefined, yaml };
}

/** A layer that needs a newer gate says so, instead of an unknown key in 400 repositories. */
function gateFaults({ required, yaml }: Requirement, running: string): readonly Fault[] {
  if (required === undefined || !isNewer(required, running)) return [];
  return [
    faultIn(yaml, {
      code: 'policy/gate-too-old',
      path: ['requires-gate'],
      message: `this policy needs promotion-gate ${required} or newer, this is v${running}`,
      hint: 'upgrade the action, the component or the command; the policy itself may be right',
    }),
  ];
}

function linkLayer(part: { layer: Layer; chain: LayerChain; faults: Fault[] }): LinkedLayer {
  const { layer, chain, faults } = part;
  const visible = chain.layers.slice(layer.index);
  const periods = new Map<string, DefinedPeriod>();
  for (const source of [...visible].reverse()) {
    const told = source === layer ? faults : undefined;
    for (const [id, config] of Object.entries(source.config.periods ?? {})) {
      periods.set(id, definePeriod({ id, config, layer: source, faults: told }));
    }
  }
  settleExceptions({ periods, layer, faults });
  const regions = new Map<string, LinkedRegion>(
    [...visible]
      .reverse()
      .flatMap(({ config }) => Object.entries(config.regions ?? {}))
      .map(([id, { timezone, holidays }]) => [id, { timezone, holidays: sourceOf(holidays) }]),
  );
  return {
    ...layer,
    periods,
    regions,
    weekend: firstStated(visible, 'weekend') ?? plainCalendar.weekend,
    holidays: sourceOf(firstStated(visible, 'holidays')),
    fiscalYear: fiscalYearOf(firstStated(visible, 'fiscal-year')?.starts),
  };
}

/** Words are sealed, so at most one layer states each. */
function firstStated<K extends keyof Layer['config']>(
  layers: readonly Layer[],
  key: K,
): Layer['config'][K] | undefined {
  return layers.map(({ config }) => config[key]).find((value) => value !== undefined);
}

function sourceOf(holidays: string | readonly string[] | undefined): HolidaySource | undefined {
  return holidays === undefined ? undefined : toHolidaySource(holidays);
}

function fiscalYearOf(starts: string | undefined): LinkedLayer['fiscalYear'] {
  if (starts === undefined) return plainCalendar.fiscalYear;
  const [month = 1, day = 1] = starts.split('-').map(Number);
  return { month, day };
}

/** A period that excepts one that is not evaluated is not evaluated either; circles are errors. */
function settleExceptions(part: {
  periods: Map<string, DefinedPeriod>;
  layer: Layer;
  faults: Fault[];
}): void {
  const { periods, layer, faults } = part;
  const rules = new Map([...periods].map(([id, { rule }]) => [id, rule]));
  const known = new Map<string, Settled>();
  for (const [id, defined] of periods) {
    const { state: settled } = settle({ id, rules, trail: [], known });
    if (settled === 'circle' && defined.layer === layer.file.name) {
      faults.push(
        faultIn(layer.yaml, {
          code: 'policy/period',
          path: ['periods', id, 'except'],
          message: `period ${id} excepts itself in the end`,
          hint: 'remove one of the exceptions of the circle',
        }),
      );
    }
    if (settled !== 'built' && settled !== 'circle') {
      periods.set(id, { ...defined, rule: { notBuilt: settled } });
      if (!('notBuilt' in defined.rule) && defined.layer === layer.file.name) {
        faults.push(
          faultIn(layer.yaml, {
            code: 'policy/not-built',
            severity: 'warning',
            path: ['periods', id, 'except'],
            message: `period ${id}: ${settled}: not evaluated; what depends on it is unknown, never a pass`,
          }),
        );
      }
    }
  }
}

/** What became of a period: `built`, `circle`, or what is not evaluated; and how deep it excepts. */
interface Settled {
  readonly state: string;
  readonly depth: number;
}

interface Settling {
  readonly id: string;
  readonly rules: ReadonlyMap<string, DefinedPeriod['rule']>;
  readonly trail: readonly string[];
  /** What was found out already: periods that share exceptions are not followed twice (T08). */
  readonly known: Map<string, Settled>;
}

/** Periods may except periods that except others, but not without end: each costs an expansion. */
const deepest = 4;

function settle(part: Settling): Settled {
  const { id, trail, known } = part;
  if (trail.includes(id)) return { state: 'circle', depth: 0 };
  const settled = known.get(id) ?? settleAnew(part);
  known.set(id, settled);
  return settled;
}

function settleAnew({ id, rules, trail, known }: Settling): Settled {
  const rule = rules.get(id);
  if (rule === undefined) return { state: 'built', depth: 0 };
  if ('notBuilt' in rule) return { state: rule.notBuilt, depth: 0 };
  const below = rule.period.except.periods.map((other) => ({
    other,
    ...settle({ id: other, rules, trail: [...trail, id], known }),
  }));
  const depth = 1 + Math.max(-1, ...below.map((one) => one.depth));
  if (below.some(({ state }) => state === 'circle')) return { state: 'circle', depth };
  const unbuilt = below.find(({ state }) => state !== 'built');
  if (unbuilt !== undefined)
    return { state: `${unbuilt.state} (by except: ${unbuilt.other})`, depth };
  const tooDeep = `exceptions of exceptions, more than ${String(deepest)} deep`;
  return { state: depth > deepest ? tooDeep : 'built', depth };
}

function definePeriod(part: {
  id: string;
  config: PeriodConfig;
  layer: Layer;
  faults: Fault[] | undefined;
}): DefinedPeriod {
  const { id, config, layer, faults } = part;
  const parsed = parsePeriod(config);
  const path = ['periods', id];
  const named = { id, config, layer: layer.file.name };
  if (parsed.kind === 'problem') {
    faults?.push(
      faultIn(layer.yaml, {
        code: 'policy/period',
        path: [...path, ...parsed.path],
        message: `period ${id}: ${parsed.message}`,
        hint: parsed.hint,
      }),
    );
    return { ...named, rule: { notBuilt: 'a period with a fault' } };
  }
  for (const warning of periodWarnings(parsed.period, config)) {
    faults?.push(
      faultIn(layer.yaml, {
        code: 'policy/period',
        severity: 'warning',
        path: [...path, ...warning.path],
        message: `period ${id}: ${warning.message}`,
        hint: warning.hint,
      }),
    );
  }
  return { ...named, rule: { period: parsed.period } };
}

/** Unknown zones are errors, never read as UTC (T61). */
function zoneFaults(layer: LinkedLayer, context: LinkContext): readonly Fault[] {
  const { config } = layer;
  const uses: { zone: string | undefined; path: (string | number)[] }[] = [
    { zone: config.timezone, path: ['timezone'] },
    ...Object.entries(config.regions ?? {}).map(([id, region]) => ({
      zone: region.timezone,
      path: ['regions', id, 'timezone'],
    })),
    ...Object.entries(config.periods ?? {})
      .filter(([, period]) => period.in !== 'region')
      .map(([id, period]) => ({ zone: period.in, path: ['periods', id, 'in'] })),
  ];
  const homeless = Object.entries(config.periods ?? {})
    .filter(([, period]) => period.in === 'region' && layer.regions.size === 0)
    .map(([id]) =>
      faultIn(layer.yaml, {
        code: 'policy/unknown-name',
        path: ['periods', id, 'in'],
        message: `period ${id} is judged in each region, but no regions are defined`,
        hint: 'write regions: { emea: { timezone: Europe/Berlin } }',
      }),
    );
  const unknown = uses.flatMap(({ zone, path }) => {
    const problem = zone === undefined ? undefined : context.zoneProblem(zone);
    return problem === undefined
      ? []
      : [faultIn(layer.yaml, { code: 'policy/unknown-zone', path, message: problem })];
  });
  return [...homeless, ...unknown];
}

/** Dates without a zone mean nothing: a policy that names days states one. */
function missingTimezone(layers: readonly LinkedLayer[]): readonly Fault[] {
  return layers.flatMap((layer) => {
    const path = firstUseOfDays(layer);
    // In the layer or above: a layer below must not choose the zone of these dates (T07).
    const visible = layers.slice(layer.index);
    return path === undefined || visible.some(({ config }) => config.timezone !== undefined)
      ? []
      : [
          faultIn(layer.yaml, {
            code: 'policy/no-timezone',
            path,
            message: 'the layer speaks of days, but neither it nor one above has a timezone',
            hint: 'write timezone: Europe/Berlin, or the zone in which these dates are meant',
          }),
        ];
  });
}

/** Periods, `enforce-from` and quotas count local days. */
function firstUseOfDays({ config }: LinkedLayer): YamlPath | undefined {
  if (Object.keys(config.periods ?? {}).length > 0) return ['periods'];
  const blocks = Object.entries(config.environments ?? {}).flatMap(([id, environment]) =>
    blocksOf(id, environment),
  );
  return blocks.find(
    ({ config: block, options }) =>
      options.some((option) => option['enforce-from'] !== undefined) ||
      ('cadence' in block && hasQuota(block.cadence)),
  )?.path;
}

function hasQuota(cadence: unknown): boolean {
  return typeof cadence === 'object' && cadence !== null && 'at-most' in cadence;
}
