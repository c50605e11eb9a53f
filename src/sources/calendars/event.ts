/** One VEVENT as data: when it is, how it recurs, and what it says of itself. */
import type { Fault, Place } from '../../policy/fault.js';
import { nominalTime } from '../../time/period-rule.js';
import { CalendarFault, quote, warningAt } from './calendar-fault.js';
import { toSingleTime, type CalendarTime } from './calendar-time.js';
import { placeOfComponent, propertiesOf, propertyOf, type Component } from './component.js';
import { placeOfName, placeOfValue, type ContentLine } from './content-line.js';
import { nominalLength, toLength, type EventLength } from './event-length.js';
import { toAddedTimes, toExcludedTimes, type AddedTime } from './event-dates.js';
import type { FileZones } from './file-zone.js';
import { givesStart, toRuleOf, type PlacedRule } from './recurrence-property.js';
import { toText, toTexts } from './text-value.js';

/** An event, a series of them, or one changed instance of a series (`instance` is its RECURRENCE-ID). */
export interface ParsedEvent {
  readonly uid: string;
  readonly summary?: string;
  readonly categories: readonly string[];
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly start: CalendarTime;
  readonly length: EventLength;
  /** Instances from midnight to midnight are whole days, though they are written as times. */
  readonly saysWholeDays: boolean;
  readonly rules: readonly PlacedRule[];
  readonly added: readonly AddedTime[];
  readonly excluded: readonly CalendarTime[];
  readonly instance?: CalendarTime;
  readonly sequence: number;
  /** DTSTAMP in ms, 0 without one. */
  readonly stamp: number;
  readonly place: Place;
  /** What the file itself says of time zones. */
  readonly zones: FileZones;
}

const longestSummary = 200;

/**
 * Reads a VEVENT. Throws a CalendarFault. TRANSP is not read, on purpose: products write TRANSPARENT
 * for whole days by default, and an event that is free time for people can be a freeze all the same.
 */
export function toEvent(component: Component, zones: FileZones): ParsedEvent {
  refuseUnread(component);
  const uid = required(component, 'UID');
  if (uid.value.trim() === '') {
    throw new CalendarFault(placeOfValue(uid), { message: 'The UID is empty', hint: uidHint });
  }
  const start = toSingleTime(required(component, 'DTSTART'));
  const summary = propertyOf(component, 'SUMMARY');
  const instance = toInstance(component);
  return {
    uid: toText(uid),
    ...(summary === undefined ? {} : { summary: toSummary(summary) }),
    categories: [...new Set(propertiesOf(component, 'CATEGORIES').flatMap(toTexts))],
    status: toStatus(propertyOf(component, 'STATUS')),
    start,
    length: toLength(component, start),
    saysWholeDays: isTrue(propertiesOf(component, 'X-MICROSOFT-CDO-ALLDAYEVENT')),
    rules: propertiesOf(component, 'RRULE').map((content) => toRuleOf(start, content)),
    added: propertiesOf(component, 'RDATE').flatMap((content) => toAddedTimes(content, start)),
    excluded: propertiesOf(component, 'EXDATE').flatMap((content) =>
      toExcludedTimes(content, start),
    ),
    ...(instance === undefined ? {} : { instance }),
    sequence: toSequence(propertyOf(component, 'SEQUENCE')),
    stamp: toStamp(propertyOf(component, 'DTSTAMP')),
    place: placeOfComponent(component),
    zones,
  };
}

/** What is valid, and probably not meant. */
export function warningsOf({ start, length, status, rules }: ParsedEvent): readonly Fault[] {
  if (status === 'cancelled') return [];
  const odd = rules.filter((rule) => !givesStart(rule, start));
  const unsynchronized = odd.map(({ place }) =>
    warningAt(
      place,
      'The rule does not give the start of the event, which is an instance all the same',
      'let DTSTART be the first time that the rule gives',
    ),
  );
  if (nominalLength(length, start) !== 0) return unsynchronized;
  const empty = warningAt(
    start.place,
    'The event lasts no time at all: it neither opens nor freezes anything',
    'add a DTEND or a DURATION',
  );
  return [...unsynchronized, empty];
}

/** Outlook says so of whole days, which it writes as times of its own zone. */
function isTrue(contents: readonly ContentLine[]): boolean {
  return contents.some(({ value }) => value.trim().toUpperCase() === 'TRUE');
}

function refuseUnread(component: Component): void {
  const inner = component.components.find(({ name }) => name === 'VEVENT');
  if (inner !== undefined) {
    throw new CalendarFault(placeOfComponent(inner), {
      message: 'A VEVENT begins inside of a VEVENT',
      hint: 'write END:VEVENT before it',
    });
  }
  const rule = propertyOf(component, 'EXRULE');
  if (rule !== undefined) {
    throw new CalendarFault(placeOfName(rule), {
      message: 'EXRULE is no part of iCalendar any more, and without it the event would be longer',
      hint: 'write the days that do not take place as EXDATE',
    });
  }
}

function required(component: Component, name: 'UID' | 'DTSTART'): ContentLine {
  const found = propertyOf(component, name);
  if (found !== undefined) return found;
  throw new CalendarFault(placeOfComponent(component), {
    message: `The event has no ${name}`,
    hint:
      name === 'UID'
        ? uidHint
        : 'add DTSTART:20261224T180000Z, DTSTART;TZID=Europe/Berlin:20261224T180000 or DTSTART;VALUE=DATE:20261224',
  });
}

const uidHint = 'add a text that no other event has: UID:freeze-2026@example.com';

function toSummary(content: ContentLine): string {
  return [...toText(content)].slice(0, longestSummary).join('');
}

const statuses = {
  CONFIRMED: 'confirmed',
  TENTATIVE: 'tentative',
  CANCELLED: 'cancelled',
} as const;

function toStatus(content: ContentLine | undefined): ParsedEvent['status'] {
  if (content === undefined) return 'confirmed';
  const written = content.value.toUpperCase();
  for (const [name, status] of Object.entries(statuses)) if (name === written) return status;
  throw new CalendarFault(placeOfValue(content), {
    message: `STATUS ${quote(content.value)} is none of an event`,
    hint: `write ${Object.keys(statuses).join(', ')}, or no STATUS`,
  });
}

/** RANGE=THISANDFUTURE is refused: RFC 5545 does not say how a rule, or a clock change, moves the later ones. */
function toInstance(component: Component): CalendarTime | undefined {
  const content = propertyOf(component, 'RECURRENCE-ID');
  if (content === undefined) return undefined;
  const range = content.parameters.find(({ name }) => name === 'RANGE');
  if (range !== undefined) {
    throw new CalendarFault(placeOfName(content), {
      message: 'RECURRENCE-ID has a RANGE: how it changes the instances after it is not defined',
      hint: 'end the series with an UNTIL, and write what follows as a series of its own',
    });
  }
  const recurring = component.properties.find(({ name }) =>
    ['RRULE', 'RDATE', 'EXDATE'].includes(name),
  );
  if (recurring !== undefined) {
    throw new CalendarFault(placeOfName(recurring), {
      message: `The event is one instance of a series, as its RECURRENCE-ID says, and has an ${recurring.name}`,
      hint: 'remove one of the two',
    });
  }
  return toSingleTime(content);
}

function toSequence(content: ContentLine | undefined): number {
  if (content === undefined) return 0;
  if (/^\+?\d{1,9}$/.test(content.value)) return Number(content.value);
  throw new CalendarFault(placeOfValue(content), {
    message: `SEQUENCE ${quote(content.value)} is no count of changes`,
    hint: 'write SEQUENCE:0 or a higher number',
  });
}

function toStamp(content: ContentLine | undefined): number {
  if (content === undefined) return 0;
  const stamp = toSingleTime(content);
  if (stamp.form === 'utc') return nominalTime(stamp.civil);
  throw new CalendarFault(placeOfValue(content), {
    message: `DTSTAMP ${quote(content.value)} is not in UTC`,
    hint: 'write it as in DTSTAMP:20261101T120000Z',
  });
}
