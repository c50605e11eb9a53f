/** covered-by: somebody of the rota is on call while the promotion runs. */
import { firstFrom, intervalAt, toIntervalSet, type Interval } from '../../time/interval-set.js';
import type { Instant } from '../../time/instant.js';
import type { CalendarOccurrence } from '../../time/period-calendar.js';
import { eventInterval } from '../../time/period-intervals.js';
import type { CheckContext, JsonObject, KnownFacts, Observation, Question } from '../check.js';
import { instantField } from './open.js';
import { eventsOf } from './period-facts.js';

interface Shift extends Interval {
  readonly who: string | undefined;
}

/** The question whether the calendar has an event now; cancelled and tentative ones cover nothing. */
export function coverQuestion(calendar: string, context: CheckContext): Question {
  const { timezone } = context.words;
  const shifts = (facts: KnownFacts): readonly Shift[] =>
    shiftsOf(eventsOf(facts, calendar), facts.zone(timezone));
  return {
    id: 'windows/covered-by',
    at: ['covered-by'],
    // A permission: who is on call is known, or nobody is.
    needs: [
      { kind: 'calendar', key: calendar },
      { kind: 'zone', key: timezone },
    ],
    bounds: 'during',
    evaluate: (facts, now) => [judge({ calendar, shifts: shifts(facts), now })],
    admits: (facts) => toIntervalSet(shifts(facts)),
    spans: (facts) =>
      shifts(facts).map(({ start, end, who }) => ({
        ...{ start, end, effect: 'covered', id: calendar, zone: timezone },
        title: who,
      })),
  };
}

function shiftsOf(
  events: readonly CalendarOccurrence[],
  zone: Parameters<typeof eventInterval>[1]['zone'],
): readonly Shift[] {
  return events
    .filter(({ tentative }) => !tentative)
    .map((event) => ({
      ...eventInterval(event, { zone, reading: 'narrowest' }),
      who: event.summary,
    }));
}

function judge(seen: { calendar: string; shifts: readonly Shift[]; now: Instant }): Observation {
  const { calendar, shifts, now } = seen;
  const covered = toIntervalSet(shifts);
  const running = shifts.filter(({ start, end }) => start <= now && now < end);
  const gap = intervalAt(covered, now)?.end;
  if (gap !== undefined) {
    // Who is on call until when, and when for the first time nobody follows.
    const until = Math.max(...running.map(({ end }) => end));
    const times = { ...instantField('until', until), ...instantField('coveredUntil', gap) };
    return {
      code: 'windows/covered',
      outcome: 'pass',
      data: { calendar, ...names('who', running), ...times },
    };
  }
  const next = firstFrom(covered, now);
  const coming = shifts.filter(({ start }) => start === next?.start);
  const acts = next === undefined ? [{ what: 'enter-shift', detail: { calendar } }] : undefined;
  const since = covered.filter(({ end }) => end <= now).at(-1)?.end;
  return {
    code: 'windows/not-covered',
    outcome: 'fail',
    data: {
      calendar,
      ...names('nextWho', coming),
      ...instantField('since', since),
      ...instantField('next', next?.start),
      ...instantField('nextEnd', next?.end),
    },
    clears: next?.start,
    acts,
  };
}

/** Who the events name; the text comes from outside and is escaped wherever it is shown. */
function names(field: string, shifts: readonly Shift[]): JsonObject {
  const known = [...new Set(shifts.flatMap(({ who }) => who ?? []))];
  return known.length === 0 ? {} : { [field]: known.slice(0, 5) };
}
