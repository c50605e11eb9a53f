/** The occurrences of a calendar in a part of time, as evidence holds them. */
import type { CalendarEvent } from '../../evidence/facts.js';
import type { Fault } from '../../policy/fault.js';
import type { Instant } from '../../time/instant.js';
import type { Zone } from '../../time/zone-table.js';
import { attempt, CalendarFault, shorten } from './calendar-fault.js';
import type { CalendarTime } from './calendar-time.js';
import type { ParsedEvent } from './event.js';
import { toInstanceTime, type Scope } from './instance-time.js';
import type { ParsedCalendar } from './parse-calendar.js';
import { mostWork } from './rule-work.js';
import { instancesOf, type EventGroup } from './series.js';
import { asWholeDays } from './whole-days.js';
import { toZoneBook } from './zone-book.js';

/** The part of time `[from, to)`; `zone` is the runtime's zone of a name, over at least that part. */
export interface CalendarPart {
  readonly from: Instant;
  readonly to: Instant;
  zone(name: string): Zone | undefined;
}

/** Occurrences by start and UID, or why they cannot be told. */
export type CalendarExpansion =
  | {
      readonly ok: true;
      readonly events: readonly CalendarEvent[];
      readonly warnings: readonly Fault[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const mostOccurrences = 50_000;

interface Occurrence {
  readonly order: number;
  readonly event: CalendarEvent;
}

/** All occurrences with a part in `[from, to)`; local ones that do so in any zone. Cancelled ones are left out. */
export function expandCalendar(calendar: ParsedCalendar, part: CalendarPart): CalendarExpansion {
  const { from, to } = part;
  const work = { left: mostWork };
  const book = toZoneBook({ from, to, work, known: (name) => part.zone(name) });
  const scope = { from, to, book, work };
  const found: Occurrence[] = [];
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const group of toGroups(calendar.events)) {
    const expanded = attempt(() => expandGroup(group, scope));
    if (!expanded.ok) {
      faults.push(expanded.fault);
      if (work.left < 0) break;
      continue;
    }
    for (const occurrence of expanded.value.occurrences) found.push(occurrence);
    for (const warning of expanded.value.warnings) warnings.push(warning);
    if (found.length > mostOccurrences) {
      faults.push(tooMany(group));
      break;
    }
  }
  if (faults.length > 0) return { ok: false, faults: shorten(faults) };
  const events = found.sort(byStart).map(({ event }) => event);
  return { ok: true, events, warnings: shorten([...warnings, ...book.warnings]) };
}

function toGroups(events: readonly ParsedEvent[]): Iterable<EventGroup> {
  const groups = new Map<
    string,
    { master?: ParsedEvent; changed: (ParsedEvent & { instance: CalendarTime })[] }
  >();
  for (const event of events) {
    const group = groups.get(event.uid) ?? { changed: [] };
    groups.set(event.uid, group);
    const { instance } = event;
    if (instance === undefined) group.master = event;
    else group.changed.push({ ...event, instance });
  }
  return groups.values();
}

function expandGroup(
  group: EventGroup,
  scope: Scope,
): { readonly occurrences: readonly Occurrence[]; readonly warnings: readonly Fault[] } {
  const { instances, warnings } = instancesOf(group, scope);
  const occurrences = instances.flatMap(({ event, start, length }): readonly Occurrence[] => {
    const extent = asWholeDays(event, { start, length });
    const timed = toInstanceTime(extent, event.zones, scope);
    if (timed === undefined) return [];
    const { uid, summary, categories, status } = event;
    const told = {
      uid,
      ...(summary === undefined ? {} : { summary }),
      categories: [...categories],
      ...(status === 'tentative' ? { tentative: true as const } : {}),
      time: timed.time,
    };
    return [{ order: timed.order, event: told }];
  });
  return { occurrences, warnings };
}

function tooMany({ master, changed }: EventGroup): Fault {
  const event = master ?? changed[0];
  const place = event?.rules[0]?.place ?? event?.place ?? { file: '', line: 1, column: 1 };
  return new CalendarFault(place, {
    message: 'The calendar has more than 50,000 occurrences in the time that is looked at',
    hint: 'export a calendar of its own for what the gate has to know',
  }).fault;
}

function byStart(a: Occurrence, b: Occurrence): number {
  if (a.order !== b.order) return a.order - b.order;
  return a.event.uid < b.event.uid ? -1 : a.event.uid > b.event.uid ? 1 : 0;
}
