/** open: closed outside of every period of the list; a list is a union, several lists intersect. */
import { formatInstant, type Instant } from '../../time/instant.js';
import { contains, firstFrom, intervalAt, type IntervalSet } from '../../time/interval-set.js';
import type {
  CheckContext,
  JsonObject,
  KnownFacts,
  Observation,
  Period,
  Question,
} from '../check.js';
import {
  commonOpening,
  expandAll,
  horizon,
  lookAhead,
  periodsOf,
  tellsNextEnd,
  toSpans,
  unbuiltOf,
  type Expanded,
} from './expand.js';
import { factsOf } from './period-facts.js';

/** The question whether now lies in one of the named periods, in every region of the promotion. */
export function openQuestion(names: readonly string[], context: CheckContext): Question {
  const periods = periodsOf(names, context.words);
  const unbuilt = unbuiltOf(periods);
  const expand = (facts: KnownFacts, range: { from: Instant; to: Instant }) =>
    expandAll(periods, { facts, words: context.words, reading: 'narrowest', range });
  return {
    id: 'windows/open',
    at: ['open'],
    permits: true,
    needs: factsOf(periods, context.words),
    bounds: 'during',
    evaluate: (facts, now) => {
      const { expanded, open } = lookAhead(
        now,
        (range) => {
          const all = expand(facts, range);
          return { expanded: all, open: commonOpening(all) };
        },
        (seen, range) => tellsNextEnd(seen.open, range),
      );
      const described = { periods: periods.map(describePeriod) };
      if (contains(open, now)) return [passed({ now, open, expanded, described })];
      if (unbuilt.length > 0) return unbuilt;
      return [failed({ now, open, expanded, described })];
    },
    admits: (facts, range) =>
      unbuilt.length > 0 ? undefined : commonOpening(expand(facts, range)),
    spans: (facts, range) => toSpans(expand(facts, range), 'open'),
  };
}

/** What people need to know of a period: its id, its words as written, its zones. */
export function describePeriod(period: Period): JsonObject {
  return {
    id: period.id,
    zones: period.zones.map(({ region, zone }) =>
      region === undefined ? { zone } : { region, zone },
    ),
    written: period.written,
    ...(period.title === undefined ? {} : { title: period.title }),
    ...(period.reason === undefined ? {} : { reason: period.reason }),
    ...(period.owner === undefined ? {} : { owner: period.owner }),
    ...(period.ticket === undefined ? {} : { ticket: period.ticket }),
    ...(period.hard ? { hard: true } : {}),
  };
}

interface Seen {
  readonly now: Instant;
  readonly open: IntervalSet;
  readonly expanded: readonly Expanded[];
  readonly described: JsonObject;
}

function passed({ now, open, expanded, described }: Seen): Observation {
  const end = intervalAt(open, now)?.end ?? Infinity;
  // Days that follow each other end where nobody looks any more: that is no close.
  const until = end >= now + horizon ? Infinity : end;
  const inside = expanded.filter(({ set }) => contains(set, now)).map(({ period }) => period.id);
  return {
    code: 'windows/open',
    outcome: 'pass',
    data: { ...described, inside: [...new Set(inside)], ...instantField('until', until) },
  };
}

function failed({ now, open, expanded, described }: Seen): Observation {
  const next = firstFrom(open, now);
  const since = open.filter(({ end }) => end <= now).at(-1)?.end;
  const inside = expanded.filter(({ set }) => contains(set, now)).map(({ region }) => region);
  const regions = new Set(expanded.flatMap(({ region }) => region ?? []));
  const shut = [...regions].filter((region) => !inside.includes(region));
  return {
    code: 'windows/closed',
    outcome: 'fail',
    data: {
      ...described,
      ...(shut.length > 0 ? { regions: shut } : {}),
      ...instantField('since', since),
      ...instantField('next', next?.start),
      ...instantField('nextEnd', next?.end),
    },
    clears: next?.start,
  };
}

/** A field with an instant as RFC 3339, or nothing where there is no such instant. */
export function instantField(name: string, instant: Instant | undefined): JsonObject {
  return instant === undefined || !Number.isFinite(instant)
    ? {}
    : { [name]: formatInstant(instant) };
}
