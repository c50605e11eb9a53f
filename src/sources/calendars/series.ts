/** The instances of a series: its first start, rules and added dates, without what is excluded or changed. */
import type { Fault } from '../../policy/fault.js';
import { day as dayLength } from '../../time/instant.js';
import { nominalTime } from '../../time/period-rule.js';
import { recurrencesOf, RecurrenceOverflow } from '../../time/recurrence/recurrence.js';
import { CalendarFault, warningAt } from './calendar-fault.js';
import type { CalendarTime } from './calendar-time.js';
import type { ParsedEvent } from './event.js';
import { nominalLength } from './event-length.js';
import { keyOfTime, lengthAsFirst, type InstanceLength, type Scope } from './instance-time.js';
import { givesStart, type PlacedRule } from './recurrence-property.js';
import { newestOf } from './revisions.js';
import { spend } from './rule-work.js';
import { readingsOf } from './time-readings.js';

/** All events of one UID: the series or single event, and its changed instances. */
export interface EventGroup {
  readonly master?: ParsedEvent;
  readonly changed: readonly (ParsedEvent & { readonly instance: CalendarTime })[];
}

/** One instance, with the event that describes it. */
export interface Instance {
  readonly event: ParsedEvent;
  readonly start: CalendarTime;
  readonly length: InstanceLength;
}

/** At least the instances that touch the scope. Throws a CalendarFault. */
export function instancesOf(
  { master, changed }: EventGroup,
  scope: Scope,
): { readonly instances: readonly Instance[]; readonly warnings: readonly Fault[] } {
  if (master?.status === 'cancelled') return { instances: [], warnings: [] };
  const { events, faults } = newestOf(changed, ({ instance, zones }) =>
    keyOfTime(instance, zones, scope),
  );
  const [double] = faults;
  if (double !== undefined) throw new CalendarFault(double.place, double);
  const warnings: Fault[] = [];
  const starts = master === undefined ? new Map<number, Instance>() : startsOf(master, scope);
  // Takes a start out of the series; false where one was to be expected and there is none.
  const takeOut = (key: number) =>
    starts.delete(key) || master === undefined || key < scope.from || key >= scope.to;
  const changedKeys = new Set<number>();
  const own = events.filter((event) => event.status !== 'cancelled');
  for (const { instance, zones, status } of events) {
    const key = keyOfTime(instance, zones, scope);
    changedKeys.add(key);
    if (!takeOut(key)) warnings.push(changesNothing(instance, status));
  }
  if (master !== undefined) {
    for (const time of master.excluded) {
      const key = keyOfTime(time, master.zones, scope);
      if (!takeOut(key) && !changedKeys.has(key)) warnings.push(excludesNothing(time));
    }
  }
  const alone = own.map((event) => ({ event, start: event.start, length: event.length }));
  return { instances: [...starts.values(), ...alone], warnings };
}

function changesNothing(instance: CalendarTime, status: ParsedEvent['status']): Fault {
  const what =
    status === 'cancelled' ? ': it cancels nothing' : '; the event counts besides the series';
  return warningAt(
    instance.place,
    `No instance of the series starts at this RECURRENCE-ID${what}`,
    'write the start that the instance has in the series',
  );
}

function excludesNothing(time: CalendarTime): Fault {
  return warningAt(
    time.place,
    'No instance of the event starts at this EXDATE: it excludes nothing',
    'write the start of the instance, in the zone of the event or in UTC',
  );
}

/** By key; of two at one instant the more specific one, so a period of RDATE last. */
function startsOf(master: ParsedEvent, scope: Scope): Map<number, Instance> {
  const { start, length, rules, added, zones } = master;
  const starts = new Map<number, Instance>();
  const add = (instance: Omit<Instance, 'event'>) =>
    starts.set(keyOfTime(instance.start, zones, scope), { event: master, ...instance });
  const others = rules.length + added.length === 0 ? length : lengthAsFirst(master, zones, scope);
  for (const rule of rules) {
    for (const each of recurringStarts(master, rule, scope)) add({ start: each, length: others });
  }
  for (const each of added)
    if (each.length === undefined) add({ start: each.start, length: others });
  add({ start, length });
  for (const each of added) {
    if (each.length !== undefined) add({ start: each.start, length: each.length });
  }
  return starts;
}

// Zones are less than a day from UTC, a clock change is less than another one.
const margin = 2 * dayLength;

/** The starts that a rule gives in the scope; before it only as far as an instance is long. */
function recurringStarts(
  master: ParsedEvent,
  placed: PlacedRule,
  scope: Scope,
): readonly CalendarTime[] {
  const { start, zones } = master;
  const { until } = placed.rule;
  const last = until !== undefined && 'at' in until ? until.at : Infinity;
  const first = scope.from - longestOf(master) - margin;
  // Most series of an old calendar have ended.
  if (last < first) return [];
  const range = {
    first: Math.floor(first / dayLength),
    last: Math.ceil((scope.to + margin) / dayLength),
  };
  spend(scope.work, placed, { start: start.civil.day, ...range });
  const found = startsWithin(countingStart(placed, start), start, range);
  if (last === Infinity) return found;
  const zone = scope.book.zoneOf(start, zones);
  return found.filter(({ civil }) => readingsOf(zone, civil).at <= last);
}

/** In two zones the written times tell the length but for the hours between the zones. */
function longestOf({ start, length }: ParsedEvent): number {
  if (length.kind === 'lasting') return nominalLength(length, start) ?? 0;
  return Math.max(0, nominalTime(length.end.civil) - nominalTime(start.civil)) + margin;
}

/** DTSTART is the first of a COUNT (RFC 5545, 3.3.10), also where the rule does not give it. */
function countingStart(placed: PlacedRule, start: CalendarTime): PlacedRule {
  const { count } = placed.rule;
  if (count === undefined || givesStart(placed, start)) return placed;
  return { ...placed, rule: { ...placed.rule, count: count - 1 } };
}

function startsWithin(
  { rule, place }: PlacedRule,
  start: CalendarTime,
  range: { readonly first: number; readonly last: number },
): readonly CalendarTime[] {
  try {
    return recurrencesOf({ rule, start: start.civil }, range).map((civil) => ({ ...start, civil }));
  } catch (error) {
    if (!(error instanceof RecurrenceOverflow)) throw error;
    throw new CalendarFault(place, {
      message: 'The rule has more than 100,000 starts in the time that is looked at',
      hint: 'write a rule that starts less often, and an event that lasts longer',
    });
  }
}
