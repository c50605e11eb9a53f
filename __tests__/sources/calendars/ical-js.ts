/** What ical.js reads of a text: the second opinion on every calendar. */
import ICAL from 'ical.js';
import { formatInstant, parseInstant } from '../../../src/time/instant.js';

/** An occurrence: `uid start end`, in UTC where it has a zone. */
export function occurrencesByIcalJs(text: string, part: { from: string; to: string }): string[] {
  const [from, to] = [parseInstant(part.from) ?? NaN, parseInstant(part.to) ?? NaN];
  const found: string[] = [];
  for (const root of parsed(text)) {
    const events = root.getAllSubcomponents('vevent');
    for (const zone of root.getAllSubcomponents('vtimezone')) {
      ICAL.TimezoneService.register(zone);
    }
    const masters = events.filter((event) => !event.hasProperty('recurrence-id'));
    for (const master of masters) {
      const exceptions = events.filter(
        (each) =>
          each.hasProperty('recurrence-id') &&
          each.getFirstPropertyValue('uid') === master.getFirstPropertyValue('uid'),
      );
      found.push(...occurrencesOf(new ICAL.Event(master, { exceptions }), { from, to }));
    }
  }
  ICAL.TimezoneService.reset();
  // It gives an instance twice that a rule and an RDATE give (RFC 5545, 3.8.5.2: once).
  return [...new Set(found)].sort();
}

function parsed(text: string): readonly ICAL.Component[] {
  const jcal = ICAL.parse(text) as unknown[];
  const roots = typeof jcal[0] === 'string' ? [jcal] : (jcal as unknown[][]);
  return roots.map((root) => new ICAL.Component(root as never));
}

function occurrencesOf(event: ICAL.Event, part: { from: number; to: number }): string[] {
  if (!event.isRecurring()) return shown(event.uid, [event.startDate, event.endDate], part);
  const iterator = event.iterator();
  const found: string[] = [];
  for (;;) {
    // At the end of a series it is null or undefined, which the types do not say.
    const next = iterator.next() as ICAL.Time | null | undefined;
    if (next === null || next === undefined) return found;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next) as Details;
    if (nominal(next) > part.to) return found;
    found.push(...shown(item.uid, [startDate, endDate], part));
  }
}

/** What ical.js says of an occurrence, which its types do not. */
interface Details {
  readonly item: ICAL.Event;
  readonly startDate: ICAL.Time;
  readonly endDate: ICAL.Time;
}

function nominal(time: ICAL.Time): number {
  return time.toUnixTime() * 1000;
}

function shown(
  uid: string,
  [start, end]: readonly [ICAL.Time, ICAL.Time],
  { from, to }: { from: number; to: number },
): string[] {
  const [begins, ends] = [nominal(start), nominal(end)];
  if (begins >= ends || begins >= to || ends <= from) return [];
  return [`${uid} ${textOf(start)} ${textOf(end)}`];
}

function textOf(time: ICAL.Time): string {
  if (time.isDate || time.zone.tzid === 'floating') return time.toString();
  return formatInstant(nominal(time));
}
