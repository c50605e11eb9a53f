/** The calendar of an environment as lines: open or not and why, and the days of a period. */
import type { CalendarOpening, CalendarSpan, UnknownRule } from '../decision/calendar.js';
import type { Finding } from '../decision/decision.js';
import type { Facts } from '../evidence/facts.js';
import type { CivilDay } from '../time/civil-date.js';
import { stripLegend } from './calendar-hours.js';
import { renderInstant, type ShownInstant } from './calendar-instant.js';
import { renderStrip } from './calendar-strip.js';
import { tellStretch, toInstant, touches } from './calendar-times.js';
import { zoneOf } from './shown-zone.js';
import { formatElapsed, toClock, type Clock } from './clock.js';
import { layRow } from './layout.js';
import { code, say, type Phrase } from './phrase.js';
import type { TerminalOptions } from './report-input.js';
import { escapeTerminal } from './untrusted.js';
import { tell } from './words/index.js';

/** A period of the calendar; openings and spans reach over all of its local days, and the next one. */
export interface ShownPeriod {
  readonly from: string;
  readonly to: string;
  /** Null where a rule is not known. */
  readonly openings: readonly CalendarOpening[] | null;
  /** Of these stretches it is not known whether they are open. */
  readonly notKnown?: readonly CalendarOpening[];
  readonly spans: readonly CalendarSpan[];
  readonly days: { readonly first: CivilDay; readonly last: CivilDay };
  readonly next?: CivilDay | undefined;
  /** False if facts end before it opens again; then there is no `next`. */
  readonly nextIsKnown?: boolean;
}

export interface ShownCalendar {
  readonly environment: string;
  readonly timezone: string;
  readonly now: string;
  readonly facts: Facts;
  readonly instants: readonly ShownInstant[];
  readonly period?: ShownPeriod | undefined;
  readonly unknown: readonly UnknownRule[];
}

const mostFreezes = 8;
const mostUnknown = 8;

/** Renders instants and the period in the policy's zone. */
export function renderCalendar(shown: ShownCalendar, options: TerminalOptions): string {
  const { environment, timezone, facts, instants, period, unknown } = shown;
  const clock = toClock(facts, shown);
  const lines = [
    `${escapeTerminal(environment)}, times in ${escapeTerminal(zoneOf(facts, timezone).name)}`,
    ...instants.flatMap((one, index) => [
      ...(index === 0 ? [] : ['']),
      ...renderInstant(one, { clock, options }),
    ]),
    ...renderUnknown(unknown, { clock, options }),
    ...(instants.length === 0 || period === undefined ? [] : ['']),
    ...(period === undefined ? [] : renderPeriod(period, { shown, clock, options })),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The rules that are not known, one a line, with the reason. */
export function tellUnknown(unknown: readonly UnknownRule[], clock: Clock): readonly Phrase[] {
  const told = unknown.map((one) => {
    const { line } = tell(toFinding(one), clock);
    return say`${code(one.rule)} in ${one.layer}: ${line}`;
  });
  const more = told.length - mostUnknown;
  return more > 0 ? [...told.slice(0, mostUnknown), say`and ${more} more`] : told;
}

function toFinding({ rule, layer, code: name, data }: UnknownRule): Finding {
  const at = { code: name, question: name, rule, layer, data };
  return { ...at, outcome: 'unknown', effect: 'block', controls: [], evidence: [], acts: [] };
}

interface Place {
  readonly clock: Clock;
  readonly options: TerminalOptions;
}

function renderUnknown(unknown: readonly UnknownRule[], { clock, options }: Place): string[] {
  return tellUnknown(unknown, clock).flatMap((text) =>
    layRow({ lead: 'unknown', label: say`not known`, text, column: 18 }, options),
  );
}

function renderPeriod(
  period: ShownPeriod,
  { shown, clock, options }: Place & { shown: ShownCalendar },
): readonly string[] {
  const { from, to, openings, notKnown = [], spans, days, next, nextIsKnown = true } = period;
  if (openings === null) return [];
  const zone = zoneOf(shown.facts, shown.timezone);
  const inside = openings.flatMap((one) => within(one, period));
  const count = inside.length === 1 ? say`1 opening` : say`${inside.length} openings`;
  const length = lengthOf(openings, period);
  const total =
    inside.length === 0 ? say`no opening` : say`${count}, ${formatElapsed(length)} in all`;
  const dark = lengthOf(notKnown, period);
  const rest = dark === 0 ? [] : say`; not known for ${formatElapsed(dark)}`;
  const head = say`${clock.span(from, to)}: ${total}${rest}`;
  const strip = renderStrip({ openings, notKnown, spans, zone, days, next }, options);
  const never = nextIsKnown
    ? '  It does not open within 400 days after that.'
    : '  When it opens after that is not known.';
  const ahead = next === undefined ? ['', never] : [];
  const frozen = freezesOf(period);
  const freezes = frozen.slice(0, mostFreezes);
  const more = frozen.length - freezes.length;
  return [
    ...layRow({ label: [], text: head, column: 2 }, options),
    '',
    ...strip,
    ...ahead,
    '',
    `  ${stripLegend(options, notKnown.length > 0)}`,
    ...(freezes.length === 0 ? [] : ['']),
    ...freezes.flatMap((span) =>
      layRow({ label: say`${code(span.period)}`, text: freezeOf(span, clock) }, options),
    ),
    ...(more > 0
      ? [`  and ${String(more)} more frozen periods: --format json tells them all`]
      : []),
  ];
}

/** How much of the stretches lies in the asked time, in ms. */
function lengthOf(stretches: readonly CalendarOpening[], period: ShownPeriod): number {
  return stretches
    .flatMap((one) => within(one, period))
    .reduce((sum, { start, end }) => sum + end - start, 0);
}

function within(
  opening: CalendarOpening,
  { from, to }: ShownPeriod,
): readonly { start: number; end: number }[] {
  const start = Math.max(toInstant(opening.start), toInstant(from));
  const end = Math.min(toInstant(opening.end), toInstant(to));
  return start < end ? [{ start, end }] : [];
}

/** Each frozen period of the asked time once: several rules may name one. */
function freezesOf({ spans, from, to }: ShownPeriod): readonly CalendarSpan[] {
  const frozen = spans.filter(
    (span) => span.effect === 'frozen' && touches(span, toInstant(from), toInstant(to)),
  );
  const keyOf = ({ period, region, start, end }: CalendarSpan): string =>
    JSON.stringify([period, region, start, end]);
  return [...new Map(frozen.map((span) => [keyOf(span), span])).values()];
}

/** When it is frozen, in the policy's zone and in UTC, and what people need to know. */
function freezeOf(span: CalendarSpan, clock: Clock): Phrase {
  const { region, reason, owner, ticket } = span;
  const told: readonly (readonly [string, string | undefined])[] = [
    ['in ', region],
    ['', reason],
    ['owner ', owner],
    ['ticket ', ticket],
  ];
  const parts = told.flatMap(([key, value]) =>
    value === undefined ? [] : [say`; ${{ kind: 'literal', text: key }}${value}`],
  );
  return say`${tellStretch(span, clock)}${parts.flat()}`;
}
