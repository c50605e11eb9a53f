/** Reads an iCalendar text (RFC 5545) strictly: events and zones, or every fault with line and column. */
import type { Fault } from '../../policy/fault.js';
import type { SourceFile } from '../../policy/positions.js';
import { attempt, CalendarFault, quote, shorten, warningAt } from './calendar-fault.js';
import { classNames, classOf } from './calendar-time.js';
import { placeOfComponent, propertyOf, toComponents, type Component } from './component.js';
import { placeOfValue, toContentLine } from './content-line.js';
import { toEvent, warningsOf, type ParsedEvent } from './event.js';
import { toFileZone, type FileZone, type FileZones } from './file-zone.js';
import { newestOf } from './revisions.js';
import { calendarLimits, unfold } from './unfold.js';

/** The events of a file, each one in its newest version; ready for `expandCalendar`. */
export interface ParsedCalendar {
  readonly file: string;
  readonly events: readonly ParsedEvent[];
}

/** A calendar with warnings, or what is wrong with the text; never a part of its events. */
export type CalendarParsing =
  | { readonly ok: true; readonly calendar: ParsedCalendar; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a file with one or several VCALENDAR objects. A text that is no iCalendar is no empty calendar. */
export function parseCalendar(source: SourceFile): CalendarParsing {
  const tree = attempt(() => toComponents(unfold(source).map(toContentLine)));
  if (!tree.ok) return { ok: false, faults: [tree.fault] };
  const faults: Fault[] = [];
  const collect = <T>(act: () => T): readonly T[] => {
    const result = attempt(act);
    if (result.ok) return [result.value];
    faults.push(result.fault);
    return [];
  };
  const objects = tree.value;
  for (const object of objects) collect(() => refuseObject(object));
  collect(() => refuseMany(objects));
  const read = faults.length > 0 ? [] : objects.flatMap((object) => eventsOf(object, collect));
  const { events, faults: doubles } = newestOf(read, keyOf);
  faults.push(...doubles, ...foreignInstances(events));
  if (faults.length > 0) return { ok: false, faults: shorten(faults) };
  const warnings = [...events.flatMap(warningsOf), ...objects.flatMap(unread)];
  if (read.length === 0) warnings.push(withoutEvents(source.file));
  return { ok: true, calendar: { file: source.file, events }, warnings: shorten(warnings) };
}

type Collect = <T>(act: () => T) => readonly T[];

function eventsOf(object: Component, collect: Collect): readonly ParsedEvent[] {
  const zones = new Map<string, FileZone>();
  for (const component of object.components.filter(({ name }) => name === 'VTIMEZONE')) {
    for (const zone of collect(() => addedZone(zones, component))) zones.set(zone.tzid, zone);
  }
  return object.components
    .filter(({ name }) => name === 'VEVENT')
    .flatMap((component) => collect(() => toEvent(component, zones)));
}

function addedZone(zones: FileZones, component: Component): FileZone {
  const zone = toFileZone(component);
  const before = zones.get(zone.tzid);
  if (before === undefined || before.text === zone.text) return zone;
  throw new CalendarFault(zone.place, {
    message: `The time zone ${quote(zone.tzid)} is on line ${String(before.place.line)} already, with other rules`,
    hint: 'keep one',
  });
}

/** What a VCALENDAR says of itself. A METHOD such as CANCEL makes a message about events of it. */
const expected = {
  VERSION: ['2.0'],
  CALSCALE: ['GREGORIAN'],
  METHOD: ['PUBLISH', 'REQUEST'],
} as const;

function refuseObject(object: Component): void {
  for (const [name, values] of Object.entries(expected)) {
    const content = propertyOf(object, name);
    if (content === undefined || values.some((value) => value === content.value.toUpperCase())) {
      continue;
    }
    throw new CalendarFault(placeOfValue(content), {
      message: `${name} ${quote(content.value)} is not supported`,
      hint: `export the calendar with ${name}:${values.join(` or ${name}:`)}`,
    });
  }
  for (const component of object.components) {
    if (component.name === 'VEVENT') continue;
    const hidden = hiddenEvent(component);
    if (hidden === undefined) continue;
    throw new CalendarFault(placeOfComponent(hidden), {
      message: `A VEVENT stands inside of ${component.name.slice(0, 40)}, where nobody looks for it`,
      hint: 'put it directly into VCALENDAR',
    });
  }
}

function hiddenEvent({ components }: Component): Component | undefined {
  for (const component of components) {
    const found = component.name === 'VEVENT' ? component : hiddenEvent(component);
    if (found !== undefined) return found;
  }
  return undefined;
}

function refuseMany(objects: readonly Component[]): void {
  const events = objects.flatMap(({ components }) =>
    components.filter(({ name }) => name === 'VEVENT'),
  );
  const first = events[calendarLimits.events];
  if (first === undefined) return;
  throw new CalendarFault(placeOfComponent(first), {
    message: 'The file has more than 20,000 events',
    hint: 'export a calendar of its own for what the gate has to know',
  });
}

/** One text for one event or instance, as far as it can be told without knowing the zones. */
function keyOf({ uid, instance }: ParsedEvent): string {
  if (instance === undefined) return JSON.stringify([uid]);
  const { form, civil } = instance;
  return JSON.stringify([uid, form, form === 'zoned' ? instance.tzid : '', civil.day, civil.time]);
}

/** A RECURRENCE-ID has to be in the form of the starts of its series, or it names none of them. */
function foreignInstances(events: readonly ParsedEvent[]): readonly Fault[] {
  const masters = new Map(
    events.filter(({ instance }) => instance === undefined).map((event) => [event.uid, event]),
  );
  return events.flatMap(({ uid, instance }) => {
    const master = masters.get(uid);
    if (instance === undefined || master === undefined) return [];
    const [of, starts] = [classOf(instance), classOf(master.start)];
    if (of === starts) return [];
    const fault = new CalendarFault(instance.place, {
      message: `RECURRENCE-ID is ${classNames[of]}, and the series on line ${String(master.place.line)} starts with ${classNames[starts]}`,
      hint: 'write the start that the instance has in the series',
    });
    return [fault.fault];
  });
}

function unread({ components }: Component): readonly Fault[] {
  return components
    .filter(({ name }) => name === 'VAVAILABILITY')
    .map((component) =>
      warningAt(
        placeOfComponent(component),
        'VAVAILABILITY (RFC 7953) is not read',
        'write as events when it is open or frozen',
      ),
    );
}

function withoutEvents(file: string): Fault {
  return warningAt(
    { file, line: 1, column: 1 },
    'The calendar has no events',
    'see that it is the right one',
  );
}
