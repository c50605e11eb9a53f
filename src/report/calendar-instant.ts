/** The calendar at one instant in words: open or not, which period decides, and what comes next. */
import type { CalendarInstant, CalendarSpan } from '../decision/calendar.js';
import { day, hour, parseInstant, type Instant } from '../time/instant.js';
import { brief } from './calendar-brief.js';
import { formatElapsed, type Clock } from './clock.js';
import { columnsOf } from './columns.js';
import { layRow, type Row } from './layout.js';
import { code, enumerate, isSilent, join, say, toPlain, type Phrase } from './phrase.js';
import type { TerminalOptions } from './report-input.js';

/** An instant with the periods around it, from the last change until after the next opening. */
export interface ShownInstant extends CalendarInstant {
  readonly around: readonly CalendarSpan[];
}

/** How far the calendar looks in both directions, in ms. */
const horizon = 400 * day;
const column = 18;
const mostLines = 8;
const mostPeriods = 2;
/** A text that is longer hides what comes next. */
const mostColumns = 70;

/** At most eight lines; the first one is the answer. */
export function renderInstant(
  instant: ShownInstant,
  { clock, options }: { clock: Clock; options: TerminalOptions },
): readonly string[] {
  const when = clock.moment(instant.at);
  const sign = instant.open === null ? 'unknown' : instant.open ? 'pass' : 'fail';
  const lead = sign === 'pass' && !options.unicode ? 3 : 2;
  const head = {
    lead: sign,
    label: say`${when}`,
    text: answerOf(instant, clock),
    column: columnsOf(when) + lead + 4,
  } as const;
  const rows = instant.open === true ? openRows(instant, clock) : closedRows(instant, clock);
  const told = rows.filter(([, text]) => !isSilent(text)).map(toRow);
  return [head, ...told]
    .map((row) => layRow(row, options))
    .reduce((lines, row) => (lines.length + row.length > mostLines ? lines : [...lines, ...row]));
}

type Told = readonly [label: string, text: Phrase];

function toRow([label, text]: Told): Row {
  const lead = label === '' ? undefined : 'later';
  return { lead, label: [{ kind: 'literal', text: label }], text, column };
}

function answerOf(instant: ShownInstant, clock: Clock): Phrase {
  const { at, open, entry, nextOpen, nextClose, nextCloseReason } = instant;
  if (open === null) return say`not known`;
  const named = entry === null ? [] : say` (${code(brief(entry, mostColumns))})`;
  if (!open) {
    return nextOpen === null
      ? say`closed${named}; does not open again within 400 days`
      : say`closed${named}; opens ${clock.moment(nextOpen)}, in ${roughly(at, nextOpen)}`;
  }
  if (nextClose === null) return say`open${named}; no close within 400 days`;
  const reason =
    nextCloseReason === null ? [] : say` (${code(brief(nextCloseReason, mostColumns))})`;
  const left = roughly(at, nextClose);
  return say`open${named}; closes ${clock.moment(nextClose)}${reason}, in ${left}`;
}

function openRows(instant: ShownInstant, clock: Clock): readonly Told[] {
  const { since, nextClose, deciding } = instant;
  const periods = distinct(deciding.filter(({ effect }) => effect === 'open'));
  const covered = distinct(deciding.filter(({ effect }) => effect === 'covered'));
  const opening = { start: since, end: nextClose };
  return [
    ['open', stretch(opening, clock)],
    ...periods
      .slice(0, mostPeriods)
      .flatMap((span) => decidedBy(span, { label: 'by', instant, clock })),
    ...onCall(covered, clock),
    ['closes', closeOf(instant, clock)],
    ['then opens', nextClose === null ? [] : openingOf(instant, clock)],
    ['meanwhile', freezesAhead(instant, clock)],
    ['rule', list(deciding.map(({ rule }) => rule))],
  ];
}

function closedRows(instant: ShownInstant, clock: Clock): readonly Told[] {
  const { at, since, deciding, around, nextOpen, closedBy, open } = instant;
  if (open === null) return [];
  const frozen = distinct(deciding.filter(({ effect }) => effect === 'frozen'));
  const more = frozen.length - mostPeriods;
  const ended = around.filter((span) => span.effect !== 'frozen' && span.end === since);
  const end = ended.length === 0 || frozen.length > 0 ? [] : say`; ${names(ended)} ended`;
  return [
    ...frozen
      .slice(0, mostPeriods)
      .flatMap((span) => decidedBy(span, { label: 'frozen by', instant, clock })),
    ...(more > 0 ? [['', say`and ${more} more`] as const] : []),
    ['on call', nobodyOnCall(instant, clock)],
    ['opens', nextOpen === null ? [] : openingOf(instant, clock)],
    ['meanwhile', freezesAhead(instant, clock)],
    [
      'closed since',
      since === null
        ? say`more than 400 days`
        : say`${momentOf(since, clock)}${since === at ? [] : say`, for ${between(since, at)}`}${end}`,
    ],
    ['closes', byFreeze(instant).length === 0 ? [] : closeOf(instant, clock)],
    ['rule', list(closedBy)],
  ];
}

/** A period, and below it when it runs, where that is not told yet. */
function decidedBy(
  span: CalendarSpan,
  { label, instant, clock }: { label: string; instant: ShownInstant; clock: Clock },
): readonly Told[] {
  const { at, since, open, nextClose } = instant;
  const when = own(span, at, clock);
  const opening = stretch({ start: since, end: nextClose }, clock);
  const isTold = open === true && toPlain(when) === toPlain(opening);
  return [[label, describe(span)], ...(isTold ? [] : [['', when] as const])];
}

function onCall(covered: readonly CalendarSpan[], clock: Clock): readonly Told[] {
  if (covered.length === 0) return [];
  const shifts = covered.map(({ title, period, end }) =>
    title === undefined
      ? say`${code(period)} until ${clock.moment(end)}`
      : say`${title} (${code(period)}) until ${clock.moment(end)}`,
  );
  return [['on call', enumerate(shifts, mostPeriods)]];
}

/** Said where that alone, or beside a freeze, keeps it closed. */
function nobodyOnCall({ closedBy, around, at }: ShownInstant, clock: Clock): Phrase {
  if (!closedBy.some((rule) => rule.endsWith('.covered-by'))) return [];
  const next = around.find(({ effect, start }) => effect === 'covered' && start > at);
  if (next === undefined) return say`nobody`;
  const who =
    next.title === undefined ? code(next.period) : say`${next.title} (${code(next.period)})`;
  return say`nobody; next ${who} from ${clock.moment(next.start)}`;
}

/** The next opening: both ends, how long, and by which periods. */
function openingOf({ nextOpen, nextOpenEnd, around }: ShownInstant, clock: Clock): Phrase {
  if (nextOpen === null) return say`not again within 400 days`;
  const running = around.filter((span) => span.effect === 'open' && holds(span, nextOpen));
  const by = running.length === 0 ? [] : say` (${names(running)})`;
  const long = nextOpenEnd === null ? [] : say`, for ${between(nextOpen, nextOpenEnd)}`;
  return say`${stretch({ start: nextOpen, end: nextOpenEnd }, clock)}${long}${by}`;
}

/** What ends the opening: the freeze that begins, or the periods that end. */
function closeOf(instant: ShownInstant, clock: Clock): Phrase {
  const { nextClose, around } = instant;
  if (nextClose === null) return [];
  const freezes = byFreeze(instant);
  const ended = around.filter((span) => span.effect !== 'frozen' && span.end === nextClose);
  const when = momentOf(nextClose, clock);
  if (freezes.length > 0) {
    const begins = freezes.map((span) => say`${describe(span)}, until ${clock.moment(span.end)}`);
    return say`${when}: ${enumerate(begins, mostPeriods)}`;
  }
  return ended.length === 0 ? when : say`${when}: ${names(ended)} ends`;
}

/** What freezes it between now and the next opening, and is not told otherwise. */
function freezesAhead(
  { at, open, nextOpen, nextClose, around }: ShownInstant,
  clock: Clock,
): Phrase {
  if (nextOpen === null) return [];
  const from = toInstant(open === true ? (nextClose ?? at) : at);
  const ahead = around.filter(
    ({ effect, start }) =>
      effect === 'frozen' && toInstant(start) > from && toInstant(start) < toInstant(nextOpen),
  );
  const begins = distinct(ahead).map(
    (span) => say`${placeName(span)} from ${clock.moment(span.start)}`,
  );
  return begins.length === 0 ? [] : say`frozen by ${enumerate(begins, mostPeriods)}`;
}

function byFreeze({ nextClose, around }: ShownInstant): readonly CalendarSpan[] {
  if (nextClose === null) return [];
  return distinct(around.filter((span) => span.effect === 'frozen' && holds(span, nextClose)));
}

/** `peak-season in emea (Peak): peak sales; owner sales; ticket CHG7`. */
function describe(span: CalendarSpan): Phrase {
  const { title, reason, owner, ticket, hard, conditional } = span;
  const name = placeName(span);
  const titled = title === undefined ? name : say`${name} (${brief(title, mostColumns)})`;
  const parts = [
    reason === undefined ? titled : say`${titled}: ${brief(reason, mostColumns)}`,
    ...(owner === undefined ? [] : [say`owner ${brief(owner, mostColumns)}`]),
    ...(ticket === undefined ? [] : [say`ticket ${brief(ticket, mostColumns)}`]),
    ...(hard === true ? [say`hard`] : []),
    ...(conditional === true ? [say`under a condition`] : []),
  ];
  return join(parts, '; ');
}

/** `peak-season in emea`. */
function placeName({ period, region }: CalendarSpan): Phrase {
  return region === undefined ? say`${code(period)}` : say`${code(period)} in ${code(region)}`;
}

/** The span's own ends, as far as the calendar looks. */
function own({ start, end }: CalendarSpan, at: string, clock: Clock): Phrase {
  const now = toInstant(at);
  return stretch(
    {
      start: now - toInstant(start) > horizon ? null : start,
      end: toInstant(end) - now > horizon ? null : end,
    },
    clock,
  );
}

/** `Tue 24 Nov, 09:00–16:00 CET (08:00–15:00 UTC)`, or the end that is known. */
function stretch(
  { start, end }: { readonly start: string | null; readonly end: string | null },
  clock: Clock,
): Phrase {
  if (start === null && end === null) return say`for more than 400 days, no end within 400 days`;
  if (start === null) return say`for more than 400 days, until ${momentOf(end ?? '', clock)}`;
  if (end === null) return say`from ${momentOf(start, clock)}, no end within 400 days`;
  const inUtc = clock.utcSpan(start, end);
  const local = say`${clock.span(start, end)}`;
  return inUtc === undefined ? local : say`${local} (${inUtc})`;
}

function momentOf(at: string, clock: Clock): Phrase {
  const inUtc = clock.utcSpan(at, at);
  return inUtc === undefined ? say`${clock.moment(at)}` : say`${clock.moment(at)} (${inUtc})`;
}

/** How long from one to the other: `45 min`, `7 h`, `12 days`. */
function between(start: string, end: string): string {
  const length = toInstant(end) - toInstant(start);
  return length < 3 * day
    ? formatElapsed(length)
    : `${String(Math.floor(length / day))} days${rest(length)}`;
}

/** The same without the hours of many days. */
function roughly(start: string, end: string): string {
  return between(start, end).replace(/(?<=days) .*/, '');
}

function rest(length: number): string {
  const hours = Math.floor((length % day) / hour);
  return hours === 0 ? '' : ` ${String(hours)} h`;
}

function holds({ start, end }: CalendarSpan, at: string): boolean {
  return toInstant(start) <= toInstant(at) && toInstant(at) < toInstant(end);
}

function names(spans: readonly CalendarSpan[]): Phrase {
  return list(spans.map(({ period }) => period));
}

function list(texts: readonly string[]): Phrase {
  return enumerate(
    [...new Set(texts)].map((text) => say`${code(text)}`),
    3,
  );
}

/** Several rules may name one period: the first one is shown. */
function distinct(spans: readonly CalendarSpan[]): readonly CalendarSpan[] {
  const keyOf = ({ period, region, start, end, title }: CalendarSpan): string =>
    JSON.stringify([period, region, start, end, title]);
  return [...new Map([...spans].reverse().map((span) => [keyOf(span), span])).values()].reverse();
}

function toInstant(text: string): Instant {
  return parseInstant(text) ?? 0;
}
