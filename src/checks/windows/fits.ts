/** fits: the expected duration plus a reserve must end before the next close. */
import type { Deployment, FactRef } from '../../evidence/facts.js';
import { parseElapsed } from '../../time/duration.js';
import { type Instant, parseInstant } from '../../time/instant.js';
import {
  clip,
  contains,
  erodeEnd,
  firstFrom,
  intervalAt,
  type IntervalSet,
} from '../../time/interval-set.js';
import type { CheckContext, KnownFacts, Observation, Question, TimeRange } from '../check.js';
import type { Fits } from '../windows.js';
import { deploymentsRef } from './history.js';
import { horizon, lookAhead } from './expand.js';
import { instantField } from './open.js';

/** How many of the newest successful deployments an estimate looks at. */
const sample = 20;

/** The question whether a deployment that starts now ends before anything closes. */
export function fitsQuestion(fits: Fits, context: CheckContext): Question {
  const { expected, reserve } =
    typeof fits === 'string' ? { expected: fits, reserve: undefined } : fits;
  const reserveMs = reserve === undefined ? 0 : (parseElapsed(reserve) ?? 0);
  const fixed = expected === 'p90' ? undefined : (parseElapsed(expected) ?? 0) + reserveMs;
  const ref = deploymentsRef(context);
  const estimate = (facts: KnownFacts): Estimate =>
    fixed === undefined
      ? estimateFrom({ facts, ref, reserve: reserveMs })
      : { kind: 'known', length: fixed };
  const length = (facts: KnownFacts): number => {
    const made = estimate(facts);
    return made.kind === 'unknown' ? Infinity : made.length;
  };
  return {
    id: 'windows/fits',
    at: ['fits'],
    needs: fixed === undefined ? [ref] : [],
    bounds: 'start',
    length,
    evaluate: (facts, now, around) => {
      const made = estimate(facts);
      if (made.kind === 'unknown') {
        return [{ code: 'windows/no-durations', outcome: 'unknown', data: { seen: made.seen } }];
      }
      const open = lookAhead(
        now,
        ({ from, to }) => around.open(from, to),
        (seen, range) => seen !== undefined && tellsNextFit(seen, made.length, range),
      );
      if (open === undefined) {
        // What makes it unknown is a finding of its own, with its own act.
        const acts = [{ what: 'start-again' }];
        return [{ code: 'windows/unbounded', outcome: 'unknown', data: {}, acts }];
      }
      const starts = startsIn(open, made.length, now + horizon);
      const close = intervalAt(open, now)?.end;
      // What ends where nobody looks any more is no close.
      const told = close !== undefined && close < now + horizon ? close : undefined;
      const data = { length: made.length, basis: made.kind, ...instantField('close', told) };
      const notes: Observation[] =
        made.kind === 'first' ? [{ code: 'windows/no-history', outcome: 'warn', data }] : [];
      if (contains(starts, now)) return [...notes, { code: 'windows/fits', outcome: 'pass', data }];
      const clears = firstFrom(starts, now)?.start;
      return [...notes, { code: 'windows/does-not-fit', outcome: 'fail', data, clears }];
    },
    admits: (facts, { from, to }, around) => {
      const open = around.open(from, to);
      return open === undefined ? undefined : startsIn(open, length(facts), to);
    },
  };
}

/** The starts of what ends by `to`: what opens or closes later was not looked at. */
function startsIn(open: IntervalSet, length: number, to: Instant): IntervalSet {
  return erodeEnd(clip(open, -Infinity, to), length);
}

/**
 * True if the next opening that is long enough is seen whole: after an end at or beyond the end of the
 * range it may go on, or be shorter than it looks, even if its last start lies within the range.
 */
function tellsNextFit(open: IntervalSet, length: number, { from, to }: TimeRange): boolean {
  const start = firstFrom(erodeEnd(open, length), from)?.start;
  const opening = start === undefined ? undefined : intervalAt(open, start);
  return opening !== undefined && opening.end < to;
}

type Estimate =
  | { readonly kind: 'known' | 'first' | 'p90'; readonly length: number }
  | { readonly kind: 'unknown'; readonly seen: number };

function estimateFrom(part: {
  facts: KnownFacts;
  ref: FactRef<'deployments'>;
  reserve: number;
}): Estimate {
  const deployments = part.facts.value(part.ref) ?? [];
  const successes = deployments.filter(({ outcome }) => outcome === 'success').slice(0, sample);
  if (successes.length === 0) return { kind: 'first', length: part.reserve };
  const durations = successes.flatMap((one) => durationOf(one) ?? []).sort((a, b) => a - b);
  const p90 = durations[Math.ceil(durations.length * 0.9) - 1];
  return p90 === undefined
    ? { kind: 'unknown', seen: successes.length }
    : { kind: 'p90', length: p90 + part.reserve };
}

function durationOf({ startedAt, finishedAt }: Deployment): number | undefined {
  const start = startedAt === undefined ? undefined : parseInstant(startedAt);
  const end = finishedAt === undefined ? undefined : parseInstant(finishedAt);
  return start === undefined || end === undefined || end < start ? undefined : end - start;
}
