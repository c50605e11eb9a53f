/** Faults of the windows of an environment: never open, open in vain, frozen without end, only conditions. */
import type { Words } from '../checks/check.js';
import { commonOpening, expandAll, horizon, periodsOf } from '../checks/windows/expand.js';
import { factsOf } from '../checks/windows/period-facts.js';
import { faultIn, type Fault } from '../policy/fault.js';
import { selectBlocks, type SelectedBlock } from '../policy/select.js';
import { day } from '../time/instant.js';
import { clip, intersectAll, subtract, unionAll, type IntervalSet } from '../time/interval-set.js';
import { policyZone } from './clock.js';
import { enforcementAhead, enforcementAt } from './enforcement.js';
import { lintFits } from './lint-fits.js';
import { laterOpenings, toldLater } from './lint-later.js';
import { areKnown, type CalendarScope } from './lint-scope.js';
import { rulesFor, type Rule } from './rules.js';

/** What of a block is looked at: the lists that it has. */
interface Lists {
  readonly block: SelectedBlock;
  readonly open: readonly string[];
  readonly frozen: readonly string[];
}

/** All faults of one environment. */
export function lintWindows(name: string, scope: CalendarScope): readonly Fault[] {
  const all = selectBlocks(scope.policy, scope.requestFor(name))
    .filter((block) => block.check.id === 'windows' && isEnforced(block, scope))
    .map(toLists)
    .filter((lists) => areKnown(factsFor(lists), scope));
  const blocks = all.filter(({ block }) => block.options.every(({ when }) => when === undefined));
  const frozen = unionAll(blocks.map((lists) => frozenSet(lists, scope)));
  const endless = all.flatMap((lists) => withoutEnd(lists, scope));
  const never = neverOpen({ name, blocks, frozen, scope });
  const vain = never.length > 0 ? [] : openInVain({ blocks, frozen, scope });
  return [...never, ...vain, ...endless, ...onlyConditions(name, scope)];
}

/** While none of the conditions holds no rule can pass, and then the decision is inconclusive. */
function onlyConditions(name: string, scope: CalendarScope): readonly Fault[] {
  const request = scope.requestFor(name);
  const rules = rulesFor(scope.policy, request).filter((rule) => isEnforced(rule, scope));
  const isConditional = rules.every(({ options }) =>
    options.some(({ when }) => when !== undefined),
  );
  const first = selectBlocks(scope.policy, request).find((block) => isEnforced(block, scope));
  if (first === undefined || !isConditional) return [];
  return [
    faultIn(first.layer.yaml, {
      code: 'policy/only-conditions',
      severity: 'warning',
      path: first.path,
      message: `every rule of ${name} has a condition: while none applies no rule passes, and nothing starts`,
      hint: 'write a rule without a condition beside them',
    }),
  ];
}

/** What only warns or observes, now or until a date ahead, closes nothing. */
function isEnforced({ options }: Pick<Rule, 'options'>, scope: CalendarScope): boolean {
  const { now } = scope;
  const zone = policyZone(scope);
  return (
    enforcementAt(options, now, zone) === 'block' &&
    enforcementAhead(options, now, zone) === undefined
  );
}

function toLists(block: SelectedBlock): Lists {
  const config = block.config as Readonly<Record<string, readonly string[] | undefined>>;
  return { block, open: config['open'] ?? [], frozen: config['frozen'] ?? [] };
}

function factsFor({ block: { words }, open, frozen }: Lists): ReturnType<typeof factsOf> {
  return factsOf(periodsOf([...open, ...frozen], words), words);
}

/** Judged over all rules without a condition: what never opens for anybody, or not for long enough. */
function neverOpen(part: {
  name: string;
  blocks: readonly Lists[];
  frozen: IntervalSet;
  scope: CalendarScope;
}): readonly Fault[] {
  const { name, blocks, frozen, scope } = part;
  const first = blocks.find(({ open }) => open.length > 0) ?? blocks[0];
  if (first === undefined || blocks.some(hasUnbuilt)) return [];
  const refs = blocks.flatMap(factsFor);
  const later = () => laterOpenings(scope, refs, (at) => commonSet(blocks, at));
  const open = subtract(openingsOf(blocks, scope), frozen);
  if (clip(open, scope.now, scope.now + horizon).length > 0) {
    return lintFits({ name, blocks: blocks.map(({ block }) => block), open, scope, later });
  }
  return [
    faultIn(first.block.layer.yaml, {
      code: 'policy/never-open',
      severity: 'warning',
      path: first.block.path,
      message: `${name} does not open within 400 days${toldLater(later, { length: 0, scope })}`,
      hint: 'promotion-gate calendar shows what closes it',
    }),
  ];
}

/** When all blocks together open, and none of them freezes. */
function commonSet(blocks: readonly Lists[], scope: CalendarScope): IntervalSet {
  const frozen = unionAll(blocks.map((lists) => frozenSet(lists, scope)));
  return subtract(openingsOf(blocks, scope), frozen);
}

function openingsOf(blocks: readonly Lists[], scope: CalendarScope): IntervalSet {
  const openings = blocks
    .filter(({ open }) => open.length > 0)
    .map(({ block: { words }, open }) => openSet(open, words, scope));
  return intersectAll(openings);
}

function hasUnbuilt({ block: { words }, open, frozen }: Lists): boolean {
  return periodsOf([...open, ...frozen], words).some(({ rule }) => 'notBuilt' in rule);
}

/** A period of an open list that is frozen whenever it would open: it opens nothing. */
function openInVain(part: {
  blocks: readonly Lists[];
  frozen: IntervalSet;
  scope: CalendarScope;
}): readonly Fault[] {
  const { blocks, frozen, scope } = part;
  const { now } = scope;
  return blocks.flatMap(({ block, open }) =>
    open.flatMap((id, index) => {
      const own = clip(openSet([id], block.words, scope), now, now + horizon);
      if (own.length === 0 || subtract(own, frozen).length > 0) return [];
      return [
        faultIn(block.layer.yaml, {
          code: 'policy/open-in-vain',
          severity: 'warning',
          path: [...block.path, 'open', index],
          message: `period ${id} opens nothing: whenever it runs within 400 days, a freeze runs too`,
          hint: 'promotion-gate calendar shows which freeze',
        }),
      ];
    }),
  );
}

/** A freeze that runs on for more than a year, past all that a calendar shows. */
function withoutEnd(lists: Lists, scope: CalendarScope): readonly Fault[] {
  const { now } = scope;
  const running = frozenSet(lists, scope).find(
    ({ start, end }) => end >= now + horizon && end - Math.max(start, now) >= 365 * day,
  );
  if (running === undefined) return [];
  const { block, frozen } = lists;
  return [
    faultIn(block.layer.yaml, {
      code: 'policy/endless-freeze',
      severity: 'warning',
      path: [...block.path, 'frozen'],
      message: `a freeze of ${frozen.join(', ')} does not end within 400 days`,
      hint: 'give it an end: through, until or valid-until',
    }),
  ];
}

function openSet(names: readonly string[], words: Words, scope: CalendarScope): IntervalSet {
  const { facts, now } = scope;
  const range = { from: now, to: now + horizon };
  const request = { facts, words, reading: 'narrowest', range } as const;
  return commonOpening(expandAll(periodsOf(names, words), request));
}

function frozenSet(
  { block: { words }, frozen }: Lists,
  { facts, now }: CalendarScope,
): IntervalSet {
  const range = { from: now, to: now + horizon };
  const request = { facts, words, reading: 'widest', range } as const;
  return unionAll(expandAll(periodsOf(frozen, words), request).map(({ set }) => set));
}
