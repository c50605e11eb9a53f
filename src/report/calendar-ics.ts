/** The calendar as iCalendar (RFC 5545), for the calendar programs of the people who deploy. */
import type { CalendarSpan, CalendarStretch } from '../decision/calendar.js';
import type { Facts } from '../evidence/facts.js';
import { formatCivilDate } from '../time/civil-date.js';
import type { Interval } from '../time/interval-set.js';
import { startOfDay, toLocal, type Zone } from '../time/zone-table.js';
import { escapeIcsText, foldIcsLine, joinIcsLines, toIcsInstant } from './calendar-ics-lines.js';
import { noEnd, noStart, toInstant, toInterval } from './calendar-times.js';
import { zoneOf } from './shown-zone.js';

/** What is exported: openings and frozen periods with their own ends, also beyond the asked time. */
export interface ExportedCalendar {
  readonly environment: string;
  readonly service: string;
  readonly regions: readonly string[];
  readonly timezone: string;
  /** When it was asked for; RFC 3339. */
  readonly now: string;
  readonly facts: Facts;
  /** The asked time, RFC 3339: an end that is not known is cut to it. */
  readonly from: string;
  readonly to: string;
  readonly openings: readonly CalendarStretch[];
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

function openingEvent(opening: CalendarStretch, calendar: ExportedCalendar): readonly string[] {
  const { environment, service, regions, now } = calendar;
  const { start, end } = cut(opening, calendar);
  const unknown = tellUnknown(opening);
  return [
    'BEGIN:VEVENT',
    `UID:${toUid(opening, ['open', service, environment, ...regions])}`,
    `DTSTAMP:${toIcsInstant(toInstant(now))}`,
    `DTSTART:${toIcsInstant(start)}`,
    `DTEND:${toIcsInstant(end)}`,
    `SUMMARY:${escapeIcsText(`${environment} open (${service})`)}`,
    ...(unknown.length === 0 ? [] : [`DESCRIPTION:${joinIcsLines(unknown)}`]),
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
    const isLonger = other !== undefined && toInterval(other).end > toInterval(span).end;
    const { end } = isLonger ? other : span;
    const rules = [...new Set([...(other?.rules ?? []), rule])];
    found.set(key, { ...(other ?? span), end, rules });
  }
  return [...found.values()];
}

function freezeEvent(freeze: Freeze, calendar: ExportedCalendar): readonly string[] {
  const { environment, service, now, facts } = calendar;
  const { period, region, title, reason, owner, ticket, rules, conditional } = freeze;
  const where = region === undefined ? '' : ` in ${region}`;
  const because = reason ?? title;
  const summary = `${environment} frozen: ${period}${where}`;
  const description = [
    ...(title === undefined ? [] : [title]),
    ...(reason === undefined ? [] : [reason]),
    ...(owner === undefined ? [] : [`Owner: ${owner}`]),
    ...(ticket === undefined ? [] : [`Ticket: ${ticket}`]),
    ...rules.map((rule) => `Rule: ${rule}`),
    ...tellUnknown(freeze),
    ...(conditional === true ? ['Applies under a condition, or for a part of the time.'] : []),
  ];
  const place = region === undefined ? [] : [region];
  return [
    'BEGIN:VEVENT',
    `UID:${toUid(freeze, ['frozen', period, service, environment, ...place])}`,
    `DTSTAMP:${toIcsInstant(toInstant(now))}`,
    ...timesOf(cut(freeze, calendar), zoneOf(facts, freeze.zone)),
    `SUMMARY:${escapeIcsText(because === undefined ? summary : `${summary} (${because})`)}`,
    `DESCRIPTION:${joinIcsLines(description)}`,
    'CATEGORIES:FREEZE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** What has no known start or end is shown in the asked time alone. */
function cut(stretch: CalendarStretch, { from, to }: ExportedCalendar): Interval {
  return {
    start: toInstant(stretch.start ?? from),
    end: toInstant(stretch.end ?? to),
  };
}

function tellUnknown({ start, end }: CalendarStretch): readonly string[] {
  return [
    ...(start === null ? [`Runs ${noStart}.`] : []),
    ...(end === null ? [`It has ${noEnd}.`] : []),
  ];
}

/** Dates for whole local days of the period's zone, else instants. */
function timesOf({ start, end }: Interval, zone: Zone): readonly string[] {
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
function toUid({ start }: CalendarStretch, parts: readonly string[]): string {
  const name = parts.map((part) => part.replaceAll(/[^A-Za-z0-9-]/gu, toHex)).join('.');
  const since = start === null ? 'always' : toIcsInstant(toInstant(start));
  return `${since}.${name}@promotion-gate`;
}

function toHex(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(16)}_`;
}
