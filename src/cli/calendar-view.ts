/** What the calendar shows: instants with what is around them, and a period with all of its days. */
import { horizon } from '../checks/windows/expand.js';
import {
  calendarAt,
  spansBetween,
  timesBetween,
  unknownBetween,
  wholeOpeningsBetween,
  type CalendarOpening,
  type CalendarSpan,
  type CalendarStretch,
  type CalendarTimes,
  type UnknownRule,
} from '../decision/calendar.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import type { ShownPeriod } from '../report/calendar.js';
import type { ShownInstant } from '../report/calendar-instant.js';
import { toInstant } from '../report/calendar-times.js';
import { zoneOf } from '../report/shown-zone.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { startOfDay, toLocal } from '../time/zone-table.js';

/** From `from` until before `to`. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export interface CalendarView {
  readonly instants: readonly ShownInstant[];
  readonly period?: PeriodView | undefined;
  /** The rules that are not known: without them the calendar is not whole. */
  readonly unknown: readonly UnknownRule[];
}

/** A period: as asked for, and with everything that touches it. */
export interface PeriodView {
  readonly asked: Span;
  /** The openings within the period; null where a rule is not known. */
  readonly openings: readonly CalendarOpening[] | null;
  /** The stretches of it of which it is not known whether it is open: facts do not reach so far. */
  readonly notKnown: readonly CalendarOpening[];
  /** The named periods that touch it. */
  readonly spans: readonly CalendarSpan[];
  /** The same openings with their own ends. */
  readonly whole: readonly CalendarStretch[];
  readonly shown: ShownPeriod;
}

interface Asked {
  readonly policy: Policy;
  readonly evidence: Evidence;
  readonly at: readonly Instant[];
  readonly span: Span | undefined;
}

/** Everything that the formats show. */
export function viewCalendar({ policy, evidence, at, span }: Asked): CalendarView {
  const evidenceAt = (instant: Instant): Evidence => ({ ...evidence, now: formatInstant(instant) });
  const instants = at.map((instant) => instantAt(policy, evidenceAt(instant)));
  const period =
    span === undefined ? undefined : periodOf({ policy, evidence: evidenceAt(span.from), span });
  const spans = [
    ...instants.filter(({ open }) => open === null).map((one) => toSpan(one.at)),
    ...(span === undefined ? [] : [span]),
  ];
  const found = spans.flatMap(({ from, to }) =>
    unknownBetween({ policy, evidence: evidenceAt(from), from, to }),
  );
  const unknown = [...new Map(found.map((one) => [`${one.layer} ${one.rule}`, one])).values()];
  return { instants, period, unknown };
}

function toSpan(at: string): Span {
  const instant = toInstant(at);
  return { from: instant, to: instant };
}

function instantAt(policy: Policy, evidence: Evidence): ShownInstant {
  const instant = calendarAt(policy, evidence);
  const { at, since, nextOpen, nextClose } = instant;
  const later = [at, nextOpen, nextClose].map((text) => toInstant(text ?? at));
  // What ended at the last change touches the millisecond before it.
  const range = { from: toInstant(since ?? at) - 1, to: Math.max(...later) + 1 };
  const now = toInstant(at);
  const within = { from: now - horizon, to: now + horizon };
  return { ...instant, around: spansBetween({ policy, evidence, ...range, within }) };
}

function periodOf(part: { policy: Policy; evidence: Evidence; span: Span }): PeriodView {
  const { policy, evidence, span } = part;
  const times = (range: Span): CalendarTimes | undefined =>
    timesBetween({ policy, evidence, ...range });
  const spans = (range: Span): readonly CalendarSpan[] =>
    spansBetween({ policy, evidence, ...range, within });
  const zone = zoneOf(evidence.facts, policy.timezone);
  const days = { first: toLocal(zone, span.from).day, last: toLocal(zone, span.to - 1).day };
  const end = startOfDay(zone, days.last + 1);
  const ahead = nextOf(times({ from: end, to: end + horizon }));
  const next = ahead.start === undefined ? undefined : toLocal(zone, ahead.start).day;
  const shownSpan = {
    from: startOfDay(zone, days.first),
    to: startOfDay(zone, (next ?? days.last) + 1),
  };
  const within = { from: span.from - horizon, to: Math.max(span.to + horizon, shownSpan.to) };
  const asked = times(span);
  const shown = asked && times(shownSpan);
  const limits = { from: formatInstant(span.from), to: formatInstant(span.to) };
  return {
    asked: span,
    openings: asked?.openings ?? null,
    notKnown: asked?.notKnown ?? [],
    spans: spans(span),
    whole: wholeOpeningsBetween({ policy, evidence, ...span, within }) ?? [],
    shown: {
      ...limits,
      openings: shown?.openings ?? null,
      notKnown: shown?.notKnown ?? [],
      spans: spans(shownSpan),
      days,
      next,
      nextIsKnown: ahead.known,
    },
  };
}

/** The first opening; one behind what is not known is perhaps not the first. */
function nextOf(times: CalendarTimes | undefined): {
  readonly start?: Instant;
  readonly known: boolean;
} {
  if (times === undefined) return { known: false };
  const [first, dark] = [times.openings[0], times.notKnown[0]];
  const start = first === undefined ? Infinity : toInstant(first.start);
  const known = dark === undefined || start < toInstant(dark.start);
  return known && first !== undefined ? { start, known } : { known };
}
