/** The calendar at one instant in words: open or not, which period decides, and what comes next. */
import type { CalendarInstant, CalendarSpan } from '../decision/calendar.js';
import { day, hour } from '../time/instant.js';
import { brief } from './calendar-brief.js';
import {
  reachOf,
  tellMoment,
  tellStretch,
  tellUntil,
  toInstant,
  toInterval,
} from './calendar-times.js';
import { tellFit, tellFitAhead, tellNextFit } from './calendar-fit.js';
import { formatElapsed, type Clock } from './clock.js';
import { columnsOf } from './columns.js';
import { layRow, type Row } from './layout.js';
import { code, enumerate, isSilent, join, say, toPlain, type Phrase } from './phrase.js';
import type { TerminalOptions } from './report-input.js';

/** An instant with the periods around it, from the last change until after the next opening. */
export interface ShownInstant extends CalendarInstant {
  readonly around: readonly CalendarSpan[];
}

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
    const where = instant.closedIn.length === 0 ? [] : say` in ${list(instant.closedIn)}`;
    return nextOpen === null
      ? say`closed${where}${named}; does not open again ${reachOf(instant, clock)}`
      : say`closed${where}${named}; opens ${clock.moment(nextOpen)}, in ${roughly(at, nextOpen)}`;
  }
  if (nextClose === null) return say`open${named}; no close ${reachOf(instant, clock)}`;
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
    ['open', tellStretch(opening, clock, `no end ${reachOf(instant, clock)}`)],
    ...periods
      .slice(0, mostPeriods)
      .flatMap((span) => decidedBy(span, { label: 'by', instant, clock })),
    ...onCall(covered, clock),
    ['closes', say`${closeOf(instant, clock)}${tellFit(instant, clock)}`],
    ['then opens', nextClose === null ? [] : openingOf(instant, clock)],
    ['fits', tellFitAhead(instant, clock)],
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
    // Closed, and by no rule: then none applies, or what does is excused.
    ['no rule', closedBy.length === 0 ? say`passes; a change needs one that does` : []],
    ['on call', nobodyOnCall(instant, clock)],
    ['opens', nextOpen === null ? [] : openingOf(instant, clock)],
    ['fits', tellFitAhead(instant, clock)],
    ['meanwhile', freezesAhead(instant, clock)],
    [
      'closed since',
      since === null
        ? say`more than 400 days`
        : say`${tellMoment(since, clock)}${since === at ? [] : say`, for ${between(since, at)}`}${end}`,
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
  const { since, open, nextClose } = instant;
  const when = tellStretch(span, clock);
  const opening = tellStretch({ start: since, end: nextClose }, clock);
  const isTold = open === true && toPlain(when) === toPlain(opening);
  return [[label, describe(span)], ...(isTold ? [] : [['', when] as const])];
}

function onCall(covered: readonly CalendarSpan[], clock: Clock): readonly Told[] {
  if (covered.length === 0) return [];
  const shifts = covered.map((span) => say`${personOf(span)} ${tellUntil(span, clock)}`);
  return [['on call', enumerate(shifts, mostPeriods)]];
}

/** Said where that alone, or beside a freeze, keeps it closed. */
function nobodyOnCall({ closedBy, around, at }: ShownInstant, clock: Clock): Phrase {
  if (!closedBy.some((rule) => rule.endsWith('.covered-by'))) return [];
  const now = toInstant(at);
  const next = around.find(
    (span) => span.effect === 'covered' && span.start !== null && toInstant(span.start) > now,
  );
  return next?.start === undefined || next.start === null
    ? say`nobody`
    : say`nobody; next ${personOf(next)} from ${clock.moment(next.start)}`;
}

function personOf({ title, period }: CalendarSpan): Phrase {
  return title === undefined ? say`${code(period)}` : say`${title} (${code(period)})`;
}

/** The next opening: both ends, how long, and by which periods. */
function openingOf(instant: ShownInstant, clock: Clock): Phrase {
  const { nextOpen, nextOpenEnd, around } = instant;
  if (nextOpen === null) return say`not again ${reachOf(instant, clock)}`;
  const running = around.filter((span) => span.effect === 'open' && holds(span, nextOpen));
  const by = running.length === 0 ? [] : say` (${names(running)})`;
  const long = nextOpenEnd === null ? [] : say`, for ${between(nextOpen, nextOpenEnd)}`;
  const untold = `no end ${reachOf(instant, clock)}`;
  const when = tellStretch({ start: nextOpen, end: nextOpenEnd }, clock, untold);
  return say`${when}${long}${by}${tellNextFit(instant, clock)}`;
}

/** What ends the opening: the freeze that begins, or the periods that end. */
function closeOf(instant: ShownInstant, clock: Clock): Phrase {
  const { nextClose, around } = instant;
  if (nextClose === null) return [];
  const freezes = byFreeze(instant);
  const ended = around.filter((span) => span.effect !== 'frozen' && span.end === nextClose);
  const when = tellMoment(nextClose, clock);
  if (freezes.length > 0) {
    const begins = freezes.map((span) => say`${describe(span)}, ${tellUntil(span, clock)}`);
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
  const begins = distinct(around.filter(({ effect }) => effect === 'frozen')).flatMap((span) => {
    const { start } = span;
    const begin = start === null ? -Infinity : toInstant(start);
    return start !== null && begin > from && begin < toInstant(nextOpen)
      ? [say`${placeName(span)} from ${clock.moment(start)}`]
      : [];
  });
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

function holds(span: CalendarSpan, at: string): boolean {
  const { start, end } = toInterval(span);
  return start <= toInstant(at) && toInstant(at) < end;
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
