/** frozen: no promotion while any period of any list runs; frozen beats open. */
import { formatCivilDate } from '../../time/civil-date.js';
import type { Instant } from '../../time/instant.js';
import {
  complement,
  contains,
  firstFrom,
  intervalAt,
  unionAll,
  type Interval,
} from '../../time/interval-set.js';
import { lastWholeDay } from '../../time/zone-table.js';
import type { CheckContext, KnownFacts, Observation, Question, TimeRange } from '../check.js';
import {
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
import { describePeriod, instantField } from './open.js';

/** The question whether now lies in none of the named periods, in any region of the promotion. */
export function frozenQuestion(names: readonly string[], context: CheckContext): Question {
  const periods = periodsOf(names, context.words);
  const unbuilt = unbuiltOf(periods);
  const expand = (facts: KnownFacts, range: TimeRange) =>
    expandAll(periods, { facts, words: context.words, reading: 'widest', range });
  return {
    id: 'windows/frozen',
    at: ['frozen'],
    needs: factsOf(periods, context.words),
    bounds: 'during',
    evaluate: (facts, now) => {
      const { expanded, frozen } = lookAhead(
        now,
        (range) => {
          const all = expand(facts, range);
          return { expanded: all, frozen: unionAll(all.map(({ set }) => set)) };
        },
        (seen, range) => tellsNextEnd(seen.frozen, range),
      );
      const running = expanded.filter(({ set }) => contains(set, now));
      const over = intervalAt(frozen, now)?.end;
      const findings = running.map((one) => failed({ one, now, facts, over }));
      if (findings.length > 0 || unbuilt.length > 0) return [...findings, ...unbuilt];
      return [passed(expanded, now)];
    },
    admits: (facts, range) =>
      unbuilt.length > 0
        ? undefined
        : complement(unionAll(expand(facts, range).map(({ set }) => set))),
    spans: (facts, range) => toSpans(expand(facts, range), 'frozen'),
  };
}

function failed(seen: {
  one: Expanded;
  now: Instant;
  facts: KnownFacts;
  over: Instant | undefined;
}): Observation {
  const { one, now, facts, over } = seen;
  const { period, region, set, zone } = one;
  const interval = intervalAt(set, now) ?? { start: now, end: now };
  const lastDay = endsWithDay(one) ? lastWholeDay(facts.zone(zone), interval) : undefined;
  return {
    code: 'windows/frozen',
    outcome: 'fail',
    data: {
      period: describePeriod(period),
      ...(region === undefined ? {} : { region }),
      ...instantField('since', interval.start),
      ...instantField('until', endOf(one, interval, now)),
      ...(lastDay === undefined ? {} : { lastDay: formatCivilDate(lastDay) }),
    },
    clears: over !== undefined && Number.isFinite(over) ? over : undefined,
  };
}

/** Days that follow each other end where nobody looks any more: that is no end. */
function endOf({ period }: Expanded, { end }: Interval, now: Instant): Instant {
  const isWritten =
    'period' in period.rule && ['through', 'until'].includes(period.rule.period.shape.kind);
  return isWritten || end < now + horizon ? end : Infinity;
}

/** True for kinds that people write by their last day, and not by the instant of their end. */
function endsWithDay({ period }: Expanded): boolean {
  if ('notBuilt' in period.rule) return false;
  const { shape } = period.rule.period;
  return shape.kind === 'through' || (shape.kind === 'dates' && shape.hours.length === 0);
}

function passed(expanded: readonly Expanded[], now: Instant): Observation {
  const next = expanded
    .flatMap(({ period, set }) => {
      const start = firstFrom(set, now)?.start;
      return start === undefined ? [] : [{ id: period.id, start }];
    })
    .sort((a, b) => a.start - b.start)[0];
  return {
    code: 'windows/not-frozen',
    outcome: 'pass',
    data: {
      periods: [...new Set(expanded.map(({ period }) => period.id))],
      ...(next === undefined ? {} : { next: next.id, ...instantField('nextStart', next.start) }),
    },
  };
}
