/** The calendar as iCalendar (RFC 5545), for the calendar programs of the people who deploy. */
import type { CalendarOpening, CalendarSpan } from '../decision/calendar.js';
import type { Facts } from '../evidence/facts.js';
import { formatCivilDate } from '../time/civil-date.js';
import { parseInstant, type Instant } from '../time/instant.js';
import { startOfDay, toLocal, type Zone } from '../time/zone-table.js';
import { escapeIcsText, foldIcsLine, joinIcsLines, toIcsInstant } from './calendar-ics-lines.js';
import { zoneOf } from './calendar-zone.js';

/** What is exported: openings and frozen periods with their own ends, also beyond the asked time. */
export interface ExportedCalendar {
  readonly environment: string;
  readonly service: string;
  readonly regions: readonly string[];
  readonly timezone: string;
  /** When it was asked for; RFC 3339. */
  readonly now: string;
  readonly facts: Facts;
  readonly openings: readonly CalendarOpening[];
  readonly spans: readonly CalendarSpan[];
}

/** One calendar with an event for each opening and each frozen period; lines end with CRLF. */
export function renderIcs(calendar: ExportedCalendar): string {
  const { environment, service } = calendar;
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//promotion-gate//calendar//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeIcsText(`${environment} (${service})`)}`,
    ...calendar.openings.flatMap((opening) => openingEvent(opening, calendar)),
    ...mergeFreezes(calendar.spans).flatMap((freeze) => freezeEvent(freeze, calendar)),
    'END:VCALENDAR',
  ];
  return lines.map(foldIcsLine).join('');
}

function openingEvent(opening: CalendarOpening, calendar: ExportedCalendar): readonly string[] {
  const { environment, service, regions, now } = calendar;
  const start = toInstant(opening.start);
  return [
    'BEGIN:VEVENT',
    `UID:${toUid(start, ['open', service, environment, ...regions])}`,
    `DTSTAMP:${toIcsInstant(toInstant(now))}`,
    `DTSTART:${toIcsInstant(start)}`,
    `DTEND:${toIcsInstant(toInstant(opening.end))}`,
    `SUMMARY:${escapeIcsText(`${environment} open (${service})`)}`,
    'CATEGORIES:OPEN',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

interface Freeze extends CalendarSpan {
  /** Every rule that names the period. */
  readonly rules: readonly string[];
}

/** One event for a period that several rules name. */
function mergeFreezes(spans: readonly CalendarSpan[]): readonly Freeze[] {
  const found = new Map<string, Freeze>();
  for (const span of spans.filter(({ effect }) => effect === 'frozen')) {
    const key = JSON.stringify([span.period, span.region, span.start]);
    const other = found.get(key);
    const rule = `${span.rule} in ${span.layer}`;
    const end = toInstant(other?.end ?? span.end) > toInstant(span.end) ? other?.end : span.end;
    const rules = [...new Set([...(other?.rules ?? []), rule])];
    found.set(key, { ...(other ?? span), end: end ?? span.end, rules });
  }
  return [...found.values()];
}

function freezeEvent(freeze: Freeze, calendar: ExportedCalendar): readonly string[] {
  const { environment, service, now, facts } = calendar;
  const { period, region, title, reason, owner, ticket, rules, conditional } = freeze;
  const start = toInstant(freeze.start);
  const end = toInstant(freeze.end);
  const where = region === undefined ? '' : ` in ${region}`;
  const because = reason ?? title;
  const summary = `${environment} frozen: ${period}${where}`;
  const description = [
    ...(title === undefined ? [] : [title]),
    ...(reason === undefined ? [] : [reason]),
    ...(owner === undefined ? [] : [`Owner: ${owner}`]),
    ...(ticket === undefined ? [] : [`Ticket: ${ticket}`]),
    ...rules.map((rule) => `Rule: ${rule}`),
    ...(conditional === true ? ['Applies under a condition, or for a part of the time.'] : []),
  ];
  const place = region === undefined ? [] : [region];
  return [
    'BEGIN:VEVENT',
    `UID:${toUid(start, ['frozen', period, service, environment, ...place])}`,
    `DTSTAMP:${toIcsInstant(toInstant(now))}`,
    ...timesOf({ start, end }, zoneOf(facts, freeze.zone)),
    `SUMMARY:${escapeIcsText(because === undefined ? summary : `${summary} (${because})`)}`,
    `DESCRIPTION:${joinIcsLines(description)}`,
    'CATEGORIES:FREEZE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** Dates for whole local days of the period's zone, else instants. */
function timesOf(
  { start, end }: { readonly start: Instant; readonly end: Instant },
  zone: Zone,
): readonly string[] {
  const [first, after] = [toLocal(zone, start).day, toLocal(zone, end).day];
  const isWhole = startOfDay(zone, first) === start && startOfDay(zone, after) === end;
  return isWhole
    ? [
        `DTSTART;VALUE=DATE:${formatCivilDate(first).replaceAll('-', '')}`,
        `DTEND;VALUE=DATE:${formatCivilDate(after).replaceAll('-', '')}`,
      ]
    : [`DTSTART:${toIcsInstant(start)}`, `DTEND:${toIcsInstant(end)}`];
}

/** The same for the same event in every run; different texts never become the same id. */
function toUid(start: Instant, parts: readonly string[]): string {
  const name = parts.map((part) => part.replaceAll(/[^A-Za-z0-9-]/gu, toHex)).join('.');
  return `${toIcsInstant(start)}.${name}@promotion-gate`;
}

function toHex(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(16)}_`;
}

function toInstant(text: string): Instant {
  return parseInstant(text) ?? 0;
}
