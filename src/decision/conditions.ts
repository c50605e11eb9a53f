/** Conditions (`when`): whether a rule applies to this promotion, at this instant. */
import type { Period } from '../checks/check.js';
import { expandAll, periodsOf, unbuiltOf } from '../checks/windows/expand.js';
import {
  deploymentsRef,
  hasFailed,
  onlySuccess,
  tellsOnlySuccess,
} from '../checks/windows/history.js';
import { factsOf } from '../checks/windows/period-facts.js';
import type { RuleOptions, When } from '../checks/rule-options.js';
import type { FactKind, FactRef, FactValue } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { Policy } from '../policy/policy.js';
import { parseElapsed } from '../time/duration.js';
import { parseInstant, type Instant } from '../time/instant.js';
import { contains, unionAll, type IntervalSet } from '../time/interval-set.js';
import { demandedTrust } from './enforcement.js';
import { nameOfFact, trusting, type FactsView } from './facts-view.js';
import { matchesAny } from './paths.js';
import { servicesOf } from '../policy/select.js';
import { historyFor, type Rule } from './rules.js';
import { catalogRef, hasCatalog, serviceFacts, type Stated } from './service-facts.js';

/** `unknown` names the condition that could not be known, and why. */
export type Applies =
  | { readonly state: 'yes' }
  | { readonly state: 'no'; readonly condition: string }
  | { readonly state: 'unknown'; readonly condition: string; readonly reason: string };

export interface ConditionScope {
  readonly policy: Policy;
  readonly request: Request;
  readonly facts: FactsView;
  readonly now: Instant;
}

/** The changed paths since the last deployment, seen where the rule's layer or one above says. */
function changedPathsOf(rule: Rule, policy: Policy): FactRef<'changed-paths'> {
  const { key, spec } = historyFor(policy, rule);
  return { kind: 'changed-paths', key, spec };
}

/** The deployments of the requested environment, seen in the same place. */
function deploymentsOf(rule: Rule, policy: Policy, request: Request): FactRef<'deployments'> {
  return deploymentsRef({ request, history: historyFor(policy, rule) });
}

/** The facts that the conditions of a rule look at. */
export function conditionFacts(rule: Rule, policy: Policy, request: Request): readonly FactRef[] {
  const whens = rule.options.flatMap(({ when }) => when ?? []);
  const uses = (key: keyof When): boolean => whens.some((when) => when[key] !== undefined);
  // The regions of a promotion are asked of the catalogue only where the request names none.
  const regions = uses('region') && request.regions.length === 0;
  const catalogued = uses('tier') || uses('data') || regions;
  const during = whens.flatMap((when) => periodsIn(when, rule));
  return [
    ...(uses('paths') ? [changedPathsOf(rule, policy)] : []),
    ...(uses('failed-promotions') ? [deploymentsOf(rule, policy, request)] : []),
    ...(catalogued && hasCatalog(policy) ? [catalogRef(request)] : []),
    ...(uses('class') && hasClasses(policy) ? [{ kind: 'class', key: '' } as const] : []),
    ...(uses('risk') ? [{ kind: 'risk', key: '' } as const] : []),
    ...factsOf(during, rule.words),
  ];
}

/** Whether all conditions of a rule hold; `during` is judged at `now`. */
export function applies(rule: Rule, seen: ConditionScope): Applies {
  const scope = { ...seen, facts: trusting(seen.facts, demandedTrust(rule.options)) };
  const answers = rule.options.flatMap(({ when }) =>
    when === undefined ? [] : conditionsOf({ when, rule, scope }),
  );
  return (
    answers.find(({ state }) => state === 'no') ??
    answers.find(({ state }) => state === 'unknown') ?? { state: 'yes' }
  );
}

/** The same without `during`, which changes with the clock. */
export function appliesApartFromClock(rule: Rule, scope: ConditionScope): Applies {
  const options = rule.options.map((option): RuleOptions => {
    const { during: _, ...when } = option.when ?? {};
    return { ...option, when };
  });
  return applies({ ...rule, options }, scope);
}

/** Where one `during` holds. `complete` is false if it also names a period that is not evaluated. */
export interface During {
  readonly set: IntervalSet;
  readonly complete: boolean;
}

/** Each `during` of the rule, all of which must hold; undefined if a zone, holidays or a calendar are not known. */
export function duringOf(
  rule: Rule,
  { facts, now }: ConditionScope,
  range: { from: Instant; to: Instant },
): readonly During[] | undefined {
  const lists = rule.options.flatMap(({ when }) =>
    when?.during === undefined ? [] : [periodsIn(when, rule)],
  );
  const needed = factsOf(lists.flat(), rule.words);
  if (needed.some((ref) => facts.unknown(ref, now) !== undefined)) return undefined;
  const request = { facts, words: rule.words, reading: 'widest', range } as const;
  return lists.map((periods) => ({
    set: unionAll(expandAll(periods, request).map(({ set }) => set)),
    complete: unbuiltOf(periods).length === 0,
  }));
}

function periodsIn({ during = [] }: When, rule: Rule): readonly Period[] {
  return periodsOf([during].flat(), rule.words);
}

function conditionsOf(part: { when: When; rule: Rule; scope: ConditionScope }): readonly Applies[] {
  const { when, rule, scope } = part;
  const answers: Applies[] = [];
  const { request } = scope;
  if (when.service !== undefined) {
    answers.push(answer('service', listed(when.service).includes(request.service)));
  }
  const service = serviceFacts(scope, rule.layer);
  if (when.tier !== undefined) {
    const wanted = [when.tier].flat();
    answers.push(stated('tier', service.tier, (tier) => wanted.includes(tier)));
  }
  if (when.data !== undefined) {
    const wanted = listed(when.data);
    answers.push(stated('data', service.data, (data) => data.some((one) => wanted.includes(one))));
  }
  if (when.region !== undefined) {
    const wanted = listed(when.region);
    const regions = request.regions.length > 0 ? { known: request.regions } : service.regions;
    answers.push(stated('region', regions, (all) => all.some((one) => wanted.includes(one))));
  }
  if (when.class !== undefined) {
    const classes: Stated<string> = hasClasses(scope.policy)
      ? factOf(scope, { kind: 'class', key: '' } as const)
      : { known: 'normal' };
    const wanted = listed(when.class);
    answers.push(stated('class', classes, (one) => wanted.includes(one)));
  }
  if (when.risk !== undefined) {
    const wanted = listed(when.risk);
    const risk = factOf(scope, { kind: 'risk', key: '' } as const);
    answers.push(stated('risk', risk, (one) => wanted.includes(one)));
  }
  if (when.paths !== undefined) {
    answers.push(pathsCondition({ globs: listed(when.paths), rule, scope }));
  }
  if (when.during !== undefined) answers.push(duringCondition({ when, rule, scope }));
  const failures = when['failed-promotions'];
  if (failures !== undefined) answers.push(failuresCondition({ failures, rule, scope }));
  return answers;
}

/** A restriction applies if any changed path matches, an open list only if all do. */
function pathsCondition(part: {
  globs: readonly string[];
  rule: Rule;
  scope: ConditionScope;
}): Applies {
  const { globs, rule, scope } = part;
  const changed = pathsOfService(factOf(scope, changedPathsOf(rule, scope.policy)), scope);
  return stated('paths', changed, (paths) =>
    rule.question.permits === true
      ? paths.every((path) => matchesAny(path, globs))
      : paths.some((path) => matchesAny(path, globs)),
  );
}

/** What changed of the service; an empty range never lifts a rule (policy.md 4). */
function pathsOfService(
  changed: Stated<FactValue<'changed-paths'>>,
  { policy, request }: ConditionScope,
): Stated<readonly string[]> {
  if ('unknown' in changed) return changed;
  const globs = servicesOf(policy)[request.service]?.paths;
  const { paths } = changed.known;
  const own =
    globs === undefined ? paths : paths.filter((path) => matchesAny(path, [globs].flat()));
  return own.length > 0
    ? { known: own }
    : { unknown: `nothing of ${request.service} changed since its last deployment` };
}

function duringCondition(part: { when: When; rule: Rule; scope: ConditionScope }): Applies {
  const { when, rule, scope } = part;
  const periods = periodsIn(when, rule);
  for (const ref of factsOf(periods, rule.words)) {
    const unknown = scope.facts.unknown(ref, scope.now);
    if (unknown) {
      const reason = `${nameOfFact(ref)}: ${unknown.reason}`;
      return { state: 'unknown', condition: 'during', reason };
    }
  }
  const range = { from: scope.now - 1, to: scope.now + 1 };
  const only = { ...rule, options: [{ when: { during: when.during } }] };
  const inside = (duringOf(only, scope, range) ?? []).every(({ set }) => contains(set, scope.now));
  const unbuilt = periods.find(({ rule: defined }) => 'notBuilt' in defined);
  if (!inside && unbuilt !== undefined) {
    const reason = `period ${unbuilt.id} is not evaluated by this version`;
    return { state: 'unknown', condition: 'during', reason };
  }
  return answer('during', inside);
}

/** Failures without a time may count: then it is not known, unless there are enough without them. */
function failuresCondition(part: {
  failures: NonNullable<When['failed-promotions']>;
  rule: Rule;
  scope: ConditionScope;
}): Applies {
  const { failures, rule, scope } = part;
  const condition = 'failed-promotions';
  const { policy, request, facts, now } = scope;
  if (tellsOnlySuccess(historyFor(policy, rule))) {
    return { state: 'unknown', condition, reason: onlySuccess };
  }
  const ref = deploymentsOf(rule, policy, request);
  const unknown = facts.unknown(ref, now);
  if (unknown !== undefined) return { state: 'unknown', condition, reason: unknown.reason };
  const since = now - (parseElapsed(failures.within) ?? Infinity);
  const times = (facts.value(ref) ?? [])
    .filter(hasFailed)
    .map(({ finishedAt, startedAt }) => parseInstant(finishedAt ?? startedAt ?? ''));
  const counted = times.filter((time) => time !== undefined && time >= since).length;
  const untimed = times.filter((time) => time === undefined).length;
  const least = failures['at-least'];
  if (counted < least && counted + untimed >= least) {
    const reason = 'it is not told when a promotion failed';
    return { state: 'unknown', condition, reason };
  }
  return answer(condition, counted >= least);
}

function factOf<K extends FactKind>(scope: ConditionScope, ref: FactRef<K>): Stated<FactValue<K>> {
  const unknown = scope.facts.unknown(ref, scope.now);
  if (unknown) return { unknown: unknown.reason };
  const value = scope.facts.value(ref);
  return value === undefined ? { unknown: 'nothing is known of it' } : { known: value };
}

function stated<T>(condition: string, fact: Stated<T>, holds: (value: T) => boolean): Applies {
  return 'unknown' in fact
    ? { state: 'unknown', condition, reason: fact.unknown }
    : answer(condition, holds(fact.known));
}

function answer(condition: string, holds: boolean): Applies {
  return holds ? { state: 'yes' } : { state: 'no', condition };
}

function listed(value: string | readonly string[]): readonly string[] {
  return [value].flat();
}

function hasClasses(policy: Policy): boolean {
  return policy.layers.some(({ config }) => config.classes !== undefined);
}
