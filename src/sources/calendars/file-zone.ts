/** Time zones as a calendar file describes them itself: VTIMEZONE (RFC 5545, 3.6.5). */
import type { Place } from '../../policy/fault.js';
import { day as dayLength, formatInstant, hour, minute, type Instant } from '../../time/instant.js';
import { nominalTime, type CivilTime } from '../../time/period-rule.js';
import { recurrencesOf, RecurrenceOverflow } from '../../time/recurrence/recurrence.js';
import { toZone, type Zone, type ZoneTransition } from '../../time/zone-table.js';
import { CalendarFault, quote } from './calendar-fault.js';
import { listOf, parseCivil } from './calendar-time.js';
import { placeOfComponent, propertiesOf, propertyOf, type Component } from './component.js';
import { placeOfName, placeOfValue, type ContentLine } from './content-line.js';
import { toRule, type PlacedRule } from './recurrence-property.js';
import { spend, type WorkBudget } from './rule-work.js';
import { toText } from './text-value.js';

/** The zones of one VCALENDAR by their TZID. */
export type FileZones = ReadonlyMap<string, FileZone>;

/** A zone as written: from each onset on, clocks are `to` ms east of UTC. */
export interface FileZone {
  readonly tzid: string;
  readonly place: Place;
  /** Its lines, to tell whether two of the same name say the same. */
  readonly text: string;
  readonly observances: readonly Observance[];
}

interface Observance {
  readonly start: CivilTime;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly rules: readonly PlacedRule[];
  readonly dates: readonly CivilTime[];
  readonly place: Place;
}

/** Reads a VTIMEZONE. Throws a CalendarFault. */
export function toFileZone(component: Component): FileZone {
  const tzid = requiredOf(component, 'TZID');
  const observances = component.components
    .filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT')
    .map(toObservance);
  if (observances.length === 0) {
    throw new CalendarFault(placeOfComponent(component), {
      message: `The time zone ${quote(tzid.value)} has neither STANDARD nor DAYLIGHT`,
      hint: 'add BEGIN:STANDARD with its DTSTART, TZOFFSETFROM and TZOFFSETTO',
    });
  }
  const text = component.components
    .flatMap(({ name, properties }) => [name, ...properties.map(({ line }) => line.text)])
    .join('\n');
  return { tzid: toText(tzid), place: placeOfName(tzid), text, observances };
}

/** The part of time for which a zone is wanted, and the work that may be done for it. */
export interface ZoneSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly work: WorkBudget;
}

/**
 * The zone in `[from, to)` and before. Throws a CalendarFault for rules that cannot be expanded, or that
 * contradict each other in that time: long before it they do in every file of Outlook, where standard
 * and daylight time both begin in 1601.
 */
export function expandFileZone(
  { tzid, observances }: FileZone,
  { from, to, work }: ZoneSpan,
): Zone {
  const onsets = observances
    .flatMap((observance) =>
      onsetsOf(observance, { to, work }).map((civil) => ({
        at: nominalTime(civil) - observance.from,
        observance,
      })),
    )
    .sort((a, b) => a.at - b.at);
  const [first] = onsets;
  if (first === undefined) throw new RangeError('An observance has its DTSTART at least');
  const initial = { to: first.observance.from, name: '' };
  // Before its first onset the zone is what that one changes.
  const transitions = [toTransition(first.at - dayLength, initial)];
  for (const [index, { at, observance }] of onsets.entries()) {
    const next = onsets[index + 1];
    if (next?.at !== at) {
      transitions.push(toTransition(at, observance));
    } else if (next.observance.to !== observance.to) {
      let after = index + 2;
      while (onsets[after]?.at === at) after += 1;
      if ((onsets[after]?.at ?? Infinity) > from) throw contradiction(tzid, at, next.observance);
    }
  }
  const [start, end] = [transitions[0]?.at ?? '', transitions.at(-1)?.at ?? ''];
  return toZone({ name: tzid, from: start, to: end, transitions });
}

function contradiction(tzid: string, at: Instant, { place }: Observance): CalendarFault {
  return new CalendarFault(place, {
    message: `The time zone ${quote(tzid)} has two offsets from ${formatInstant(at)} on`,
    hint: 'keep one',
  });
}

function toTransition(at: Instant, { to, name }: Pick<Observance, 'to' | 'name'>): ZoneTransition {
  return { at: formatInstant(at), offset: to / minute, abbreviation: name };
}

/** From its beginning, since the last onset of a rule that has ended still holds; there are two in a year. */
function onsetsOf(
  observance: Observance,
  { to, work }: Pick<ZoneSpan, 'to' | 'work'>,
): readonly CivilTime[] {
  const { start, from, rules, dates } = observance;
  const range = { first: start.day, last: Math.floor(to / dayLength) + 1 };
  const recurring = rules.flatMap(({ rule, place }) => {
    const { until } = rule;
    spend(work, { rule, place }, { start: start.day, ...range });
    const last = until !== undefined && 'at' in until ? until.at : Infinity;
    return starts({ rule, start, range, place }).filter(
      (civil) => nominalTime(civil) - from <= last,
    );
  });
  const all = new Map([start, ...recurring, ...dates].map((civil) => [nominalTime(civil), civil]));
  return [...all.values()];
}

function starts(
  part: PlacedRule & { start: CivilTime; range: { first: number; last: number } },
): readonly CivilTime[] {
  try {
    return recurrencesOf(part, part.range);
  } catch (error) {
    if (!(error instanceof RecurrenceOverflow)) throw error;
    throw new CalendarFault(part.place, {
      message: 'The clocks of the time zone change more often than 100,000 times',
      hint: 'a rule of a time zone is FREQ=YEARLY',
    });
  }
}

function toObservance(component: Component): Observance {
  const start = requiredOf(component, 'DTSTART');
  const name = propertyOf(component, 'TZNAME');
  return {
    start: toOnset(start, start.value, 0),
    from: toOffset(requiredOf(component, 'TZOFFSETFROM')),
    to: toOffset(requiredOf(component, 'TZOFFSETTO')),
    name: name?.value.slice(0, 20) ?? '',
    rules: propertiesOf(component, 'RRULE').map(toRule),
    dates: propertiesOf(component, 'RDATE').flatMap((content) =>
      listOf(content).map(({ text, at }) => toOnset(content, text, at)),
    ),
    place: placeOfComponent(component),
  };
}

function requiredOf(component: Component, name: string): ContentLine {
  const found = propertyOf(component, name);
  if (found !== undefined && found.value !== '') return found;
  throw new CalendarFault(found === undefined ? placeOfComponent(component) : placeOfValue(found), {
    message: `The ${component.name} has no ${name}`,
    hint: `add ${name}, as in ${examples[name] ?? name}`,
  });
}

const examples: Readonly<Record<string, string>> = {
  TZID: 'TZID:Europe/Berlin',
  DTSTART: 'DTSTART:19701025T030000',
  TZOFFSETFROM: 'TZOFFSETFROM:+0200',
  TZOFFSETTO: 'TZOFFSETTO:+0100',
};

function toOnset(content: ContentLine, text: string, at: number): CivilTime {
  const civil = parseCivil(text);
  if (civil?.time !== undefined && !text.endsWith('Z')) return civil;
  throw new CalendarFault(placeOfValue(content, at), {
    message: `${content.name} ${quote(text)} of a time zone is no local time`,
    hint: 'write it as in 19701025T030000, without Z',
  });
}

function toOffset(content: ContentLine): number {
  const [, sign, hours, minutes, seconds = '0'] =
    /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(content.value) ?? [];
  const size = Number(hours) * hour + Number(minutes) * minute + Number(seconds) * 1000;
  const isOffset = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  if (isOffset) return sign === '-' ? -size : size;
  throw new CalendarFault(placeOfValue(content), {
    message: `${content.name} ${quote(content.value)} is no offset from UTC`,
    hint: 'write it as in +0100 or -0330',
  });
}
