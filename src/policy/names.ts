/** Names: each one that a rule uses is defined in its layer or above, or is a slot filled below. */
import type { NameUse } from '../checks/check.js';
import type { When } from '../checks/rule-options.js';
import { type CheckBlock, blocksOf } from './blocks.js';
import { faultIn, type Fault } from './fault.js';
import type { LinkedLayer } from './policy.js';
import { suggest } from './suggest.js';
import type { YamlPath } from './yaml-document.js';

/** What a use of a name is called in messages, and where its definitions stand. */
const vocabulary = {
  period: 'periods',
  group: 'groups',
  report: 'reports',
  dependency: 'dependencies',
  tickets: 'tickets',
  calendar: 'calendars',
  region: 'regions',
} as const satisfies Record<Exclude<NameUse['kind'], 'environment'>, string>;

type Word = keyof typeof vocabulary;

interface Use {
  readonly kind: Word;
  readonly name: string;
  readonly path: YamlPath;
}

/** The names in a layer that nothing defines. Slots are looked for in the layers below. */
export function nameFaults(layer: LinkedLayer, layers: readonly LinkedLayer[]): readonly Fault[] {
  const uses = [...ruleUses(layer), ...wordUses(layer)];
  return uses.flatMap((use) => {
    const slot = use.kind === 'report' || use.kind === 'dependency';
    const defining = slot ? layers : layers.slice(layer.index);
    const known = defining.flatMap(({ config }) => definitions(config, use.kind));
    if (known.includes(use.name)) return [];
    return [
      faultIn(layer.yaml, {
        code: slot ? 'policy/unfilled-slot' : 'policy/unknown-name',
        severity: slot ? 'warning' : 'error',
        path: use.path,
        message: slot
          ? `no layer fills the ${use.kind} "${use.name}"; the rule that demands it cannot pass`
          : `unknown ${use.kind} "${use.name}" in ${keysOf(use.path)}`,
        hint: slot ? `write ${vocabulary[use.kind]}: { ${use.name}: … }` : suggest(use.name, known),
      }),
    ];
  });
}

/** The last keys on the way to a name, without its place in a list: `windows.open`. */
function keysOf(path: YamlPath): string {
  return path
    .filter((key) => typeof key === 'string')
    .slice(-2)
    .join('.');
}

function definitions(config: LinkedLayer['config'], kind: Word): readonly string[] {
  return Object.keys(config[vocabulary[kind]] ?? {});
}

/** The uses in the rules of every environment and its `also` blocks. */
function ruleUses(layer: LinkedLayer): readonly Use[] {
  return Object.entries(layer.config.environments ?? {}).flatMap(([id, environment]) => {
    const also = Object.entries(environment.also ?? {}).flatMap(([alsoId, { when }]) =>
      conditionUses(when, ['environments', id, 'also', alsoId]),
    );
    return [...also, ...blocksOf(id, environment).flatMap(blockUses)];
  });
}

function blockUses({ check, config, path }: CheckBlock): readonly Use[] {
  const names = check
    .names(config)
    .flatMap(({ kind, name, path: below }): Use[] =>
      kind === 'environment' ? [] : [{ kind, name, path: [...path, ...below] }],
    );
  return [...names, ...nestedConditions(config, path)];
}

/** Conditions stand at the block, at its entries, and at entries of those. */
function nestedConditions(value: unknown, path: YamlPath): readonly Use[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'when' ? conditionUses(below as When, path) : nestedConditions(below, [...path, key]),
  );
}

function conditionUses(when: When | undefined, path: YamlPath): readonly Use[] {
  const uses = (kind: Word, key: 'during' | 'region'): Use[] =>
    [when?.[key] ?? []].flat().map((name) => ({ kind, name, path: [...path, 'when', key] }));
  return [...uses('period', 'during'), ...uses('region', 'region')];
}

/** The uses in words: exceptions of periods, calendars, classes, bypasses. */
function wordUses({ config }: LinkedLayer): readonly Use[] {
  const uses: Use[] = [];
  const use = (kind: Word, name: string | undefined, path: YamlPath): void => {
    if (name !== undefined) uses.push({ kind, name, path });
  };
  const holidays = (value: string | readonly string[] | undefined, path: YamlPath): void => {
    // A list holds codes; a text that looks like one is told as such (holiday-faults.ts).
    if (typeof value === 'string' && value !== 'region' && !/^[A-Z]{2}\b/.test(value)) {
      use('calendar', value, path);
    }
  };
  holidays(config.holidays, ['holidays']);
  for (const [id, region] of Object.entries(config.regions ?? {})) {
    holidays(region.holidays, ['regions', id, 'holidays']);
  }
  for (const [id, period] of Object.entries(config.periods ?? {})) {
    use('calendar', period.calendar, ['periods', id, 'calendar']);
    holidays(period.holidays, ['periods', id, 'holidays']);
    for (const [index, excepted] of (period.except ?? []).entries()) {
      if (typeof excepted === 'string' && !/^\d/.test(excepted)) {
        use('period', excepted, ['periods', id, 'except', index]);
      }
    }
  }
  for (const [id, rule] of Object.entries(config.classes ?? {})) {
    use('tickets', rule?.ticket?.from, ['classes', id, 'ticket', 'from']);
  }
  for (const [id, rule] of Object.entries(config.bypass?.approvals ?? {})) {
    use('group', rule.from, ['bypass', 'approvals', id, 'from']);
  }
  return uses;
}
