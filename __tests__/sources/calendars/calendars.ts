/** iCalendar texts of a few lines, and what is read of them. */
import type { CalendarEvent } from '../../../src/evidence/facts.js';
import type { Fault } from '../../../src/policy/fault.js';
import { expandCalendar } from '../../../src/sources/calendars/expand-calendar.js';
import { parseCalendar } from '../../../src/sources/calendars/parse-calendar.js';
import { parseInstant } from '../../../src/time/instant.js';
import { toZone, type Zone } from '../../../src/time/zone-table.js';
import { tableFromIntl } from '../../time/zone-from-intl.js';

/** Lines of a text, as products write them. */
export function linesOf(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}

/** A VCALENDAR with these lines; its first line inside is line 3. */
export function calendarOf(...lines: readonly string[]): string {
  return linesOf('BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR');
}

/** The lines of a VEVENT. */
export function eventOf(...lines: readonly string[]): readonly string[] {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
}

/** A VCALENDAR with one event: BEGIN:VEVENT is line 3, UID line 4, the first line given line 5. */
export function calendarWith(...lines: readonly string[]): string {
  return calendarOf(...eventOf('UID:a', ...lines));
}

const zones = new Map<string, Zone | undefined>();

/** The runtime's zone of a name, over the years of these tests. */
export function zoneOf(name: string): Zone | undefined {
  if (!zones.has(name)) zones.set(name, newZone(name));
  return zones.get(name);
}

// Intl takes names in any case; the gate does not.
const known: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

function newZone(name: string): Zone | undefined {
  if (!known.has(name) && !name.startsWith('America/Argentina/')) return undefined;
  try {
    return toZone(tableFromIntl(name, Date.UTC(2025, 0, 1), Date.UTC(2028, 0, 1)));
  } catch {
    return undefined;
  }
}

/** Part of time of a test; 2026 without one. */
export interface Part {
  readonly from?: string;
  readonly to?: string;
  readonly zone?: (name: string) => Zone | undefined;
}

/** What became of a text: events and warnings, or faults as `file:line:column: message`. */
export type Outcome =
  | { readonly events: readonly CalendarEvent[]; readonly warnings: readonly string[] }
  | { readonly faults: readonly string[] };

/** Reads and expands a text. */
export function read(text: string, part: Part = {}): Outcome {
  const { from = '2026-01-01T00:00:00Z', to = '2027-01-01T00:00:00Z', zone = zoneOf } = part;
  const parsed = parseCalendar({ file: 'freezes.ics', text });
  if (!parsed.ok) return { faults: parsed.faults.map(shown) };
  const expanded = expandCalendar(parsed.calendar, {
    from: parseInstant(from) ?? NaN,
    to: parseInstant(to) ?? NaN,
    zone,
  });
  if (!expanded.ok) return { faults: expanded.faults.map(shown) };
  const warnings = [...parsed.warnings, ...expanded.warnings].map(shown);
  return { events: expanded.events, warnings };
}

/** `freezes.ics:5:9: The event …` */
export function shown({ place, message }: Fault): string {
  return `${place.file}:${String(place.line)}:${String(place.column)}: ${message}`;
}

/** The events of a text that has no faults. */
export function eventsOf(text: string, part?: Part): readonly CalendarEvent[] {
  const outcome = read(text, part);
  if ('faults' in outcome) throw new Error(outcome.faults.join('\n'));
  return outcome.events;
}

/** When the events are, one line each: `start end`, and `(start end)` if the widest reading is wider. */
export function timesOf(text: string, part?: Part): readonly string[] {
  return eventsOf(text, part).map(({ time }) => {
    if ('localStart' in time) return `${time.localStart} ${time.localEnd}`;
    const { start, end, widest } = time;
    return `${start} ${end}${widest === undefined ? '' : ` (${widest.start} ${widest.end})`}`;
  });
}

/** The warnings of a text that has no faults. */
export function warningsOf(text: string, part?: Part): readonly string[] {
  const outcome = read(text, part);
  return 'faults' in outcome ? outcome.faults : outcome.warnings;
}

/** The faults of a text; none where it is read. */
export function faultsOf(text: string, part?: Part): readonly string[] {
  const outcome = read(text, part);
  return 'faults' in outcome ? outcome.faults : [];
}
