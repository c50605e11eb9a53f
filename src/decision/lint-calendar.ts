/** Faults of the calendar: periods that clock changes empty, environments that never open. */
import { commonOpening, expandAll, horizon, periodsOf } from '../checks/windows/expand.js';
import type { KnownFacts } from '../checks/check.js';
import type { Request } from '../evidence/request.js';
import { faultIn, type Fault } from '../policy/fault.js';
import type { LinkedLayer, Policy } from '../policy/policy.js';
import { environmentNames, selectBlocks, type SelectedBlock } from '../policy/select.js';
import { formatCivilDate } from '../time/civil-date.js';
import type { Instant } from '../time/instant.js';
import { intersectAll, subtract, unionAll, type IntervalSet } from '../time/interval-set.js';
import { expandPeriod } from '../time/period.js';

export interface CalendarScope {
  readonly policy: Policy;
  readonly facts: KnownFacts;
  readonly now: Instant;
  /** A request that stands for any promotion to the environment. */
  requestFor(environment: string): Request;
}

/** All faults; every zone of the policy must be known. */
export function lintCalendar(scope: CalendarScope): readonly Fault[] {
  return [
    ...scope.policy.layers.flatMap((layer) => emptiedPeriods(layer, scope)),
    ...environmentNames(scope.policy).flatMap((name) => neverOpen(name, scope)),
  ];
}

/** A freeze that a gap empties protects nothing on that day. */
function emptiedPeriods(
  layer: LinkedLayer,
  { facts, now, policy }: CalendarScope,
): readonly Fault[] {
  return Object.entries(layer.config.periods ?? {}).flatMap(([id, config]) => {
    const rule = layer.periods.get(id)?.rule;
    const zones =
      config.in === 'region'
        ? [...layer.regions.values()].map(({ timezone }) => timezone)
        : [config.in ?? policy.timezone];
    if (rule === undefined || 'notBuilt' in rule || rule.period.except.periods.length > 0)
      return [];
    const { period } = rule;
    const range = { from: now, to: now + horizon };
    const days = zones.flatMap((zone) => {
      const expansion = { zone: facts.zone(zone), reading: 'widest', ...range } as const;
      return expandPeriod(period, expansion).emptied.map(
        (day) => `${formatCivilDate(day)} in ${zone}`,
      );
    });
    return days.length === 0
      ? []
      : [
          faultIn(layer.yaml, {
            code: 'policy/emptied-by-clock-change',
            severity: 'warning',
            path: ['periods', id],
            part: 'key',
            message: `period ${id} is empty on ${days.join(', ')}: clocks skip it`,
          }),
        ];
  });
}

/** Judged over all rules without a condition: what never opens for anybody. */
function neverOpen(name: string, scope: CalendarScope): readonly Fault[] {
  const blocks = selectBlocks(scope.policy, scope.requestFor(name)).filter(
    ({ check, options }) =>
      check.id === 'windows' && options.every(({ when }) => when === undefined),
  );
  const opening = blocks.flatMap((block) => setOf({ block, key: 'open', scope }));
  const frozen = blocks.flatMap((block) => setOf({ block, key: 'frozen', scope }));
  const first = blocks.find(({ config }) => 'open' in config) ?? blocks[0];
  if (first === undefined || [...opening, ...frozen].includes(undefined)) return [];
  const known = (sets: readonly (IntervalSet | undefined)[]): IntervalSet[] =>
    sets.filter((set) => set !== undefined);
  const open = subtract(intersectAll(known(opening)), unionAll(known(frozen)));
  const ahead = open.some(({ end, start }) => end > scope.now && start < scope.now + horizon);
  if (ahead) return [];
  return [
    faultIn(first.layer.yaml, {
      code: 'policy/never-open',
      severity: 'warning',
      path: first.path,
      message: `${name} does not open within 400 days`,
      hint: 'promotion-gate calendar shows what closes it',
    }),
  ];
}

/** The instants of one list; undefined if it holds a period that is not evaluated. */
function setOf(part: {
  block: SelectedBlock;
  key: 'open' | 'frozen';
  scope: CalendarScope;
}): readonly (IntervalSet | undefined)[] {
  const { block, key, scope } = part;
  const names = (block.config as Readonly<Record<string, readonly string[] | undefined>>)[key];
  if (names === undefined) return [];
  const { words } = block;
  const periods = periodsOf(names, words);
  if (periods.some(({ rule }) => 'notBuilt' in rule)) return [undefined];
  const range = { from: scope.now, to: scope.now + horizon };
  const reading = key === 'open' ? 'narrowest' : 'widest';
  const expanded = expandAll(periods, { facts: scope.facts, words, reading, range });
  return [key === 'open' ? commonOpening(expanded) : unionAll(expanded.map(({ set }) => set))];
}
