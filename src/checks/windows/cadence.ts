/** cadence: how far apart promotions must be, how many a period allows, how long to wait after a failure. */
import type { Deployment, FactRef, PastRecord } from '../../evidence/facts.js';
import { parseElapsed, parseQuota, type Quota } from '../../time/duration.js';
import { parseInstant, type Instant } from '../../time/instant.js';
import {
  always,
  complement,
  intervalAt,
  never,
  toIntervalSet,
  type IntervalSet,
} from '../../time/interval-set.js';
import { eventInterval } from '../../time/period-intervals.js';
import { quotaPeriod } from '../../time/quota-period.js';
import type { CheckContext, ConfigPath, KnownFacts, Observation, Question } from '../check.js';
import type { Cadence } from '../windows.js';
import { deploymentsRef, hasFailed, onlySuccess, recordsRef, tellsOnlySuccess } from './history.js';
import { instantField } from './open.js';
import { eventsOf } from './period-facts.js';

/** One question for each key of `cadence`. */
export function cadenceQuestions(cadence: Cadence, context: CheckContext): readonly Question[] {
  const quota = cadence['at-most'] === undefined ? undefined : parseQuota(cadence['at-most']);
  const failure = cadence['after-failure'];
  const incident = cadence['after-incident'];
  return [
    ...(cadence.apart === undefined
      ? []
      : [pauseQuestion({ key: 'apart', text: cadence.apart, counts: isAny, context })]),
    ...(failure === undefined
      ? []
      : [pauseQuestion({ key: 'after-failure', text: failure, counts: hasFailed, context })]),
    ...(quota === undefined ? [] : [quotaQuestion(quota, context)]),
    ...(incident === undefined ? [] : [incidentQuestion({ ...incident, context })]),
  ];
}

/** Waits from the end of the last incident of a calendar; one that is not confirmed counts too. */
function incidentQuestion(part: {
  calendar: string;
  wait: string;
  context: CheckContext;
}): Question {
  const { calendar, context } = part;
  const pause = parseElapsed(part.wait) ?? Infinity;
  const { timezone } = context.words;
  const waits = (facts: KnownFacts): IntervalSet => {
    const place = { zone: facts.zone(timezone), reading: 'widest' } as const;
    const incidents = eventsOf(facts, calendar).map((event) => eventInterval(event, place));
    return toIntervalSet(incidents.map(({ start, end }) => ({ start, end: end + pause })));
  };
  return {
    id: 'windows/cadence-after-incident',
    at: ['cadence', 'after-incident'],
    needs: [
      { kind: 'calendar', key: calendar },
      { kind: 'zone', key: timezone },
    ],
    bounds: 'start',
    evaluate: (facts, now) => {
      const all = waits(facts);
      const clears = intervalAt(all, now)?.end;
      const last = all.filter(({ end }) => end <= now).at(-1)?.end;
      const end = clears ?? last;
      const data = {
        rule: 'after-incident',
        pause,
        ...instantField('last', end === undefined ? undefined : end - pause),
      };
      if (clears === undefined) return [{ code: 'windows/cadence-kept', outcome: 'pass', data }];
      const until = instantField('until', clears);
      return [{ code: 'windows/too-soon', outcome: 'fail', data: { ...data, ...until }, clears }];
    },
    admits: (facts) => complement(waits(facts)),
  };
}

/** One that is still running counts from its start. */
function isAny(): boolean {
  return true;
}

function pauseQuestion(part: {
  key: 'apart' | 'after-failure';
  text: string;
  counts: (deployment: Deployment) => boolean;
  context: CheckContext;
}): Question {
  const pause = parseElapsed(part.text) ?? Infinity;
  if (part.key === 'after-failure' && tellsOnlySuccess(part.context.history))
    return failuresUnseen(part);
  const ref = deploymentsRef(part.context);
  const { sha } = part.context.request.candidate;
  // A promotion that was allowed and has no result yet is asked about again: it is not its own past.
  const counts = (one: Deployment): boolean =>
    part.counts(one) && (one.outcome !== 'in-progress' || one.sha !== sha);
  const last = (facts: KnownFacts): Instant | 'never' | 'untimed' => lastOf(facts, ref, counts);
  return {
    id: `windows/cadence-${part.key}`,
    at: ['cadence', part.key],
    needs: [ref],
    bounds: 'start',
    evaluate: (facts, now) => {
      const at = last(facts);
      const data = { rule: part.key, pause };
      if (at === 'untimed') return [{ code: 'windows/no-times', outcome: 'unknown', data }];
      if (at === 'never') return [{ code: 'windows/cadence-kept', outcome: 'pass', data }];
      const clears = at + pause;
      const seen = { ...data, ...instantField('last', at), ...instantField('until', clears) };
      return now >= clears
        ? [{ code: 'windows/cadence-kept', outcome: 'pass', data: seen }]
        : [{ code: 'windows/too-soon', outcome: 'fail', data: seen, clears }];
    },
    admits: (facts) => {
      const at = last(facts);
      const start = at === 'never' ? -Infinity : at === 'untimed' ? Infinity : at + pause;
      return start === Infinity ? [] : [{ start, end: Infinity }];
    },
  };
}

function failuresUnseen({ key, context }: { key: string; context: CheckContext }): Question {
  const data = {
    fact: `deployments ${context.request.environment}`,
    reason: onlySuccess,
    needs: 'results recorded with `promotion-gate result`, and no `deployments` statement',
  };
  const acts = [{ what: 'mend-source', detail: data }];
  return {
    id: `windows/cadence-${key}`,
    at: ['cadence', key],
    needs: [],
    bounds: 'start',
    evaluate: () => [{ code: 'gate/fact-unsupported', outcome: 'unknown', data, acts }],
    admits: () => undefined,
  };
}

/** The newest end (or start) of the deployments that count; one without any time makes it unknown. */
function lastOf(
  facts: KnownFacts,
  ref: FactRef<'deployments'>,
  counts: (deployment: Deployment) => boolean,
): Instant | 'never' | 'untimed' {
  const times = (facts.value(ref) ?? [])
    .filter(counts)
    .map(({ finishedAt, startedAt }) => parseInstant(finishedAt ?? startedAt ?? ''));
  if (times.length === 0) return 'never';
  const known = times.filter((time) => time !== undefined);
  return known.length < times.length ? 'untimed' : Math.max(...known);
}

/** Counts promotions that were allowed, each once however often it was asked for. */
function quotaQuestion(quota: Quota, context: CheckContext): Question {
  const ref = recordsRef(context);
  const zone = context.words.timezone;
  const at: ConfigPath = ['cadence', 'at-most'];
  const look = (facts: KnownFacts, now: Instant) => {
    const period = quotaPeriod({ zone: facts.zone(zone), per: quota.per, at: now });
    const records = facts.value(ref) ?? [];
    const used = promotionsIn(records, period, context.request.candidate.sha);
    return { period, used };
  };
  return {
    id: 'windows/cadence-at-most',
    at,
    needs: [ref, { kind: 'zone', key: zone }],
    bounds: 'start',
    evaluate: (facts, now): readonly Observation[] => {
      const { period, used } = look(facts, now);
      const clears = quota.count === 0 ? undefined : period.end;
      const data = {
        rule: 'at-most',
        count: quota.count,
        per: quota.per,
        used,
        ...instantField('until', period.end),
      };
      return used < quota.count
        ? [{ code: 'windows/cadence-kept', outcome: 'pass', data }]
        : [{ code: 'windows/quota-used-up', outcome: 'fail', data, clears }];
    },
    admits: (facts, { from }) => {
      const { period, used } = look(facts, from);
      if (quota.count === 0) return never;
      return used < quota.count ? always : complement(toIntervalSet([period]));
    },
  };
}

function promotionsIn(
  records: readonly PastRecord[],
  period: { readonly start: Instant; readonly end: Instant },
  candidate: string,
): number {
  const promotions = records.filter((record) => {
    const at = parseInstant(record.at) ?? NaN;
    const allowed = record.kind === 'decision' && record.verdict === 'allow' && record.enforced;
    return allowed && at >= period.start && at < period.end && record.sha !== candidate;
  });
  return new Set(promotions.map(({ promotionId }) => promotionId)).size;
}
