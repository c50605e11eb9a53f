/** When one instance of an event is: instants with their widest reading, or local times. */
import type { CalendarEvent } from '../../evidence/facts.js';
import { day as dayLength, formatInstant, type Instant } from '../../time/instant.js';
import { formatLocalTime } from '../../time/local-time.js';
import { nominalTime } from '../../time/period-rule.js';
import { CalendarFault } from './calendar-fault.js';
import { classOf, type CalendarTime } from './calendar-time.js';
import { nominalLength, type EventLength } from './event-length.js';
import type { FileZones } from './file-zone.js';
import { later, nominallyLater, readingsOf, type Readings } from './time-readings.js';
import type { WorkBudget } from './rule-work.js';
import type { ZoneBook } from './zone-book.js';

/** The part of time that is asked for, `[from, to)`, the zones, and the work that may still be done. */
export interface Scope {
  readonly from: Instant;
  readonly to: Instant;
  readonly book: ZoneBook;
  readonly work: WorkBudget;
}

/**
 * The length of an instance. A DTEND belongs to the first one; the others last as long as that did in
 * elapsed time (RFC 5545, 3.8.5.3). Most products keep the time of day instead: `nominal`, and the
 * longer of both is the widest reading.
 */
export type InstanceLength =
  | EventLength
  | {
      readonly kind: 'as-first';
      readonly exact: number;
      readonly longest: number;
      readonly nominal: number;
    };

/** One instance, and where `start` is in order among others: an instant, or a local time as if it were UTC. */
export interface TimedInstance {
  readonly order: number;
  readonly time: CalendarEvent['time'];
}

/** The last that RFC 3339 can say. */
const lastInstant = Date.UTC(9999, 11, 31);

/** Identifies a start among those of its series: the instant, or what is written. */
export function keyOfTime(time: CalendarTime, zones: FileZones, { book }: Scope): number {
  if (classOf(time) !== 'absolute') return nominalTime(time.civil);
  return readingsOf(book.zoneOf(time, zones), time.civil).at;
}

/**
 * When the instance is; undefined if it does not touch the part that is asked for. One that lasts no time
 * is there too: nothing is open or frozen by it, but what counts from incidents counts from it.
 */
export function toInstanceTime(
  instance: { readonly start: CalendarTime; readonly length: InstanceLength },
  zones: FileZones,
  scope: Scope,
): TimedInstance | undefined {
  return classOf(instance.start) === 'absolute'
    ? toInstants(instance, zones, scope)
    : toLocalTimes(instance, scope);
}

/** The length of the instances that have none of their own. */
export function lengthAsFirst(
  first: { readonly start: CalendarTime; readonly length: EventLength },
  zones: FileZones,
  { book }: Scope,
): InstanceLength {
  const { start, length } = first;
  if (length.kind !== 'until') return length;
  if (classOf(start) !== 'absolute') {
    const nominal = nominalLength(length, start) ?? 0;
    return { kind: 'as-first', exact: nominal, longest: nominal, nominal };
  }
  const begins = readingsOf(book.zoneOf(start, zones), start.civil);
  const ends = readingsOf(book.zoneOf(length.end, zones), length.end.civil);
  const elapsed = Math.max(0, ends.at - begins.at);
  const nominal = nominalLength(length, start) ?? elapsed;
  // A first one that begins or ends at a time that is not clear is no measure for the others.
  const exact = isExact(begins) && isExact(ends) ? elapsed : nominal;
  return { kind: 'as-first', exact, longest: Math.max(exact, elapsed), nominal };
}

function isExact({ earliest, latest }: Readings): boolean {
  return earliest === latest;
}

function toInstants(
  instance: { readonly start: CalendarTime; readonly length: InstanceLength },
  zones: FileZones,
  scope: Scope,
): TimedInstance | undefined {
  const { start, length } = instance;
  const { book, from, to } = scope;
  const begins = readingsOf(book.zoneOf(start, zones), start.civil);
  const ends = endOf(begins, instance, { zones, scope });
  if (ends.latest < begins.earliest && ends.latest < to && begins.earliest > from) {
    throw new CalendarFault(length.kind === 'until' ? length.end.place : start.place, {
      message: `The event ends at ${formatInstant(ends.latest)}, before it starts at ${formatInstant(begins.earliest)}`,
      hint: 'exchange the start and the end, or correct their zones',
    });
  }
  const widest = { start: begins.earliest, end: Math.min(ends.latest, lastInstant) };
  if (widest.end < widest.start || widest.start >= to || lastOf(widest) < from) return undefined;
  book.compareAt(begins.at, start, zones);
  if (length.kind === 'until') book.compareAt(ends.at, length.end, zones);
  // A start in a gap can be read as later than an end right after it.
  const exact = { start: begins.at, end: Math.min(Math.max(ends.at, begins.at), lastInstant) };
  const isWider = widest.start < exact.start || widest.end > exact.end;
  return {
    order: exact.start,
    time: { ...format(exact), ...(isWider && { widest: format(widest) }) },
  };
}

function endOf(
  begins: Readings,
  { start, length }: { readonly start: CalendarTime; readonly length: InstanceLength },
  { zones, scope }: { readonly zones: FileZones; readonly scope: Scope },
): Readings {
  const { book } = scope;
  const zone = book.zoneOf(start, zones);
  switch (length.kind) {
    case 'until':
      return readingsOf(book.zoneOf(length.end, zones), length.end.civil);
    case 'lasting': {
      const { days, elapsed } = length;
      if (days === 0) return later(begins, elapsed);
      return later(readingsOf(zone, nominallyLater(start.civil, days * dayLength)), elapsed);
    }
    case 'as-first': {
      const nominal = readingsOf(zone, nominallyLater(start.civil, length.nominal));
      const latest = Math.max(begins.latest + length.longest, nominal.latest);
      return { ...later(begins, length.exact), latest };
    }
  }
}

function format({ start, end }: { start: Instant; end: Instant }): { start: string; end: string } {
  return { start: formatInstant(start), end: formatInstant(end) };
}

/** The last instant of it; ends are exclusive, but for what lasts no time. */
function lastOf({ start, end }: { start: Instant; end: Instant }): Instant {
  return Math.max(start, end - 1);
}

/** The zone in which they are judged is not known here, and is less than a day from UTC. */
function toLocalTimes(
  { start, length }: { readonly start: CalendarTime; readonly length: InstanceLength },
  { from, to }: Scope,
): TimedInstance | undefined {
  const nominal = length.kind === 'as-first' ? length.nominal : (nominalLength(length, start) ?? 0);
  const order = nominalTime(start.civil);
  const end = Math.min(order + nominal, lastInstant);
  const last = lastOf({ start: order, end });
  if (end < order || order >= to + dayLength || last < from - dayLength) return undefined;
  const localEnd = formatLocalTime(nominallyLater(start.civil, end - order));
  return { order, time: { localStart: formatLocalTime(start.civil), localEnd } };
}
