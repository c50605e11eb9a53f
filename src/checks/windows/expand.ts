/** Periods of the policy as sets of instants, region by region. */
import type { Instant } from '../../time/instant.js';
import { type IntervalSet, firstFrom, intersectAll, unionAll } from '../../time/interval-set.js';
import {
  type ExcludedDays,
  type Reading,
  expandPeriod,
  occurrenceDays,
} from '../../time/period.js';
import {
  type KnownFacts,
  type NamedSpan,
  type Observation,
  type Period,
  type PeriodPlace,
  type TimeRange,
  type Words,
  upgrade,
} from '../check.js';
import { calendarAt } from './period-facts.js';

/** How far ahead a next opening is looked for: 400 days, in ms. */
export const horizon = 400 * 86_400_000;
/** Within this nearly all answers lie: 40 days, in ms. */
export const near = 40 * 86_400_000;
/** What is near is looked at first: most answers lie within a week. */
const reaches = [8 * 86_400_000, near] as const;
/** How far back the last opening is looked for, to say since when it is closed: 31 days, in ms. */
const lookBack = 31 * 86_400_000;

/** A period's instants in one of its zones; undefined if this version cannot expand it. */
export interface Expanded {
  readonly period: Period;
  readonly region: string | undefined;
  readonly set: IntervalSet;
  readonly zone: string;
}

export interface ExpandRequest {
  readonly facts: KnownFacts;
  readonly words: Words;
  readonly reading: Reading;
  readonly range: TimeRange;
}

/** Looks near ahead, and further only if that is not enough to answer, at most as far as the horizon. */
export function lookAhead<T>(
  now: Instant,
  look: (range: TimeRange) => T,
  isEnough: (seen: T, range: TimeRange) => boolean,
): T {
  for (const reach of reaches) {
    const range = { from: now, to: now + reach };
    const seen = look(range);
    if (isEnough(seen, range)) return seen;
  }
  return look({ from: now, to: now + horizon });
}

/** True if the set tells, before the end of the range, when the running or next interval ends. */
export function tellsNextEnd(set: IntervalSet, { from, to }: TimeRange): boolean {
  const next = firstFrom(set, from);
  return next !== undefined && next.end < to;
}

/** The periods that a list names; linking has made sure that each exists. */
export function periodsOf(names: readonly string[], words: Words): readonly Period[] {
  return names.flatMap((name) => words.period(name) ?? []);
}

/** What of the periods' grammar this version does not evaluate, as a finding; none if it is all. */
export function unbuiltOf(periods: readonly Period[]): readonly Observation[] {
  const what = periods.flatMap(({ id, rule }) =>
    'notBuilt' in rule ? [`periods.${id}: ${rule.notBuilt}`] : [],
  );
  if (what.length === 0) return [];
  const data = { what: what.join('; ') };
  return [{ code: 'gate/not-built', outcome: 'unknown', data, acts: [upgrade] }];
}

/**
 * Every period in every zone in which it is judged; those not built are left out. The sets reach
 * back a little before the range, so that a past close can be told.
 */
export function expandAll(periods: readonly Period[], asked: ExpandRequest): readonly Expanded[] {
  const range = { from: asked.range.from - lookBack, to: asked.range.to };
  const request = { ...asked, range };
  return periods.flatMap((period) =>
    period.zones.flatMap((place) => {
      const set = expandOnce({ period, place, request });
      const { region, zone } = place;
      return set === undefined ? [] : [{ period, region, set, zone }];
    }),
  );
}

/** The expanded periods as stretches that people know by name. */
export function toSpans(
  expanded: readonly Expanded[],
  effect: NamedSpan['effect'],
): readonly NamedSpan[] {
  return expanded.flatMap(({ period, region, zone, set }) => {
    const { id, title, reason, owner, ticket, hard } = period;
    return set.map((interval) => ({
      ...interval,
      effect,
      id,
      title,
      reason,
      owner,
      ticket,
      hard,
      region,
      zone,
    }));
  });
}

/** Open for all: what every region's union of open periods has in common. */
export function commonOpening(expanded: readonly Expanded[]): IntervalSet {
  const everywhere = expanded.filter(({ region }) => region === undefined).map(({ set }) => set);
  const regions = new Set(expanded.flatMap(({ region }) => region ?? []));
  if (regions.size === 0) return unionAll(everywhere);
  return intersectAll(
    [...regions].map((region) =>
      unionAll([
        ...everywhere,
        ...expanded.filter((one) => one.region === region).map(({ set }) => set),
      ]),
    ),
  );
}

/** What was expanded already on the same facts: verdict and advice ask for the same sets. */
const expansions = new WeakMap<KnownFacts, Map<string, IntervalSet | undefined>>();

function expandOnce(part: Parameters<typeof expandIn>[0]): IntervalSet | undefined {
  const { period, place, request } = part;
  const { facts, reading, range, words } = request;
  // Two layers may count business days and quarters differently.
  const counted = [words.weekend, words.fiscalYear];
  const known = expansions.get(facts) ?? new Map<string, IntervalSet | undefined>();
  expansions.set(facts, known);
  const { layer, id } = period;
  const key = JSON.stringify([layer, id, place, reading, range.from, range.to, counted]);
  if (!known.has(key)) known.set(key, expandIn(part));
  return known.get(key);
}

function expandIn(part: {
  period: Period;
  place: PeriodPlace;
  request: ExpandRequest;
}): IntervalSet | undefined {
  const { period, place, request } = part;
  if ('notBuilt' in period.rule) return undefined;
  const zone = request.facts.zone(place.zone);
  const calendar = calendarAt(request.facts, place, request.words);
  const days = new Map<string, ReturnType<ExcludedDays>>();
  // Periods that share exceptions are expanded once for the same range, however often they meet (T08).
  const excludesFrom = (reading: Reading): ExcludedDays => {
    // What is taken away from an opening is read widest, from a freeze narrowest, and so on inwards.
    const other = opposite(reading);
    return (id, range) => {
      const key = JSON.stringify([id, other, range.from, range.to]);
      const found = days.get(key) ?? expandDays(id, other, range);
      days.set(key, found);
      return found;
    };
  };
  // Linking has refused circles, and has marked what excepts a period that is not evaluated.
  const expandDays = (id: string, reading: Reading, range: TimeRange): ReturnType<ExcludedDays> => {
    const other = request.words.period(id);
    if (other === undefined || 'notBuilt' in other.rule) {
      throw new RangeError(`period ${id} cannot be expanded`);
    }
    const excludes = excludesFrom(reading);
    return occurrenceDays(other.rule.period, { zone, reading, calendar, ...range, excludes });
  };
  const { reading, range } = request;
  const excludes = excludesFrom(reading);
  return expandPeriod(period.rule.period, { zone, reading, calendar, ...range, excludes }).set;
}

function opposite(reading: Reading): Reading {
  return reading === 'widest' ? 'narrowest' : 'widest';
}
