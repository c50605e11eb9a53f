/** The occurrences of each kind of period as instants, with the local day on which each one starts. */
import type { CivilDay } from './civil-date.js';
import { cronTimes } from './cron.js';
import { day as dayLength } from './instant.js';
import type { Instant } from './instant.js';
import type { Interval } from './interval-set.js';
import { longestHours, occurrencesOf, startDaysOf } from './occurrences.js';
import type { DayRange, DaysShape } from './occurrences.js';
import type { CalendarOccurrence, PeriodCalendar } from './period-calendar.js';
import { nominalTime } from './period-rule.js';
import type { CivilTime, HoursSpan, PeriodShape } from './period-rule.js';
import { recurrencesOf } from './recurrence/recurrence.js';
import type { Series } from './recurrence/recurrence.js';
import {
  offsetAt,
  plainInstant,
  plainOffset,
  resolveDayStart,
  resolveLocal,
  toLocal,
} from './zone-table.js';
import type { LocalResolution, Zone } from './zone-table.js';

/**
 * How an ambiguous wall clock time is read (policy.md 3): `widest` for what freezes (the earlier
 * start, the later end), `narrowest` for what opens (the later start, the earlier end).
 */
export type Reading = 'widest' | 'narrowest';

/** Where and how occurrences become instants. */
export interface Place {
  readonly zone: Zone;
  readonly reading: Reading;
  readonly calendar: PeriodCalendar;
}

/** One occurrence; it may be empty where a clock change left nothing of it. */
export interface DatedInterval extends Interval {
  /** The local day on which it starts. */
  readonly day: CivilDay;
}

/** All occurrences with a part in the range of days, and perhaps some around it. */
export function intervalsOf(
  shape: PeriodShape,
  range: DayRange,
  place: Place,
): readonly DatedInterval[] {
  switch (shape.kind) {
    case 'weekdays':
    case 'dates':
      return onDays(shape, range, place);
    case 'holidays':
      return holidays(shape, range, place);
    case 'calendar':
      return events(shape, range, place);
    case 'rrule':
      return recurring(shape, range, place);
    case 'cron':
      return cronTimes(shape.rule, startingBefore(range, shape.length)).map((start) => {
        // Once in a fold, at its first time, and in a gap at its end (policy.md 3).
        const at = shownAt(start, place.zone, 'earlier');
        return { day: start.day, start: at, end: at + shape.length };
      });
    default:
      return occurrencesOf(shape, range, place.calendar).map(({ from, until }) => ({
        day: from.day,
        start: startOf(from, place),
        end: endOf(until, place),
      }));
  }
}

/** By far the most frequent kinds. Clocks change in few ranges: where they do not, one offset is enough. */
function onDays(shape: DaysShape, range: DayRange, place: Place): readonly DatedInterval[] {
  const days = startDaysOf(shape, range, place.calendar);
  const firstWall = (range.first - longestHours) * dayLength;
  const lastWall = (range.last + longestHours) * dayLength;
  const offset = plainOffset(place.zone, firstWall, lastWall);
  if (offset === undefined) return onDaysOfChange(days, shape.hours, place);
  const found: DatedInterval[] = [];
  for (const day of days) {
    const midnight = day * dayLength - offset;
    if (shape.hours.length === 0) found.push({ day, start: midnight, end: midnight + dayLength });
    for (const hours of shape.hours) {
      found.push({ day, start: midnight + hours.start, end: midnight + hours.end });
    }
  }
  return found;
}

function onDaysOfChange(
  days: readonly CivilDay[],
  hours: readonly HoursSpan[],
  place: Place,
): readonly DatedInterval[] {
  return days.flatMap((day) =>
    hours.length === 0
      ? [{ day, start: startOf({ day }, place), end: endOf({ day: day + 1 }, place) }]
      : hours.map(({ start, end }) => ({
          day,
          start: startOf({ day, time: start }, place),
          end: endOf({ day, time: end }, place),
        })),
  );
}

/** The start of a span as policies write it. */
export function startOf(time: CivilTime, place: Pick<Place, 'zone' | 'reading'>): Instant {
  return shownAt(time, place.zone, place.reading === 'widest' ? 'earlier' : 'later');
}

/** The end of a span as policies write it. */
export function endOf(time: CivilTime, place: Pick<Place, 'zone' | 'reading'>): Instant {
  return shownAt(time, place.zone, place.reading === 'widest' ? 'later' : 'earlier');
}

/** Where clocks show the time twice, one of both; where they skip it, the end of the gap. */
function shownAt(time: CivilTime, zone: Zone, inFold: 'earlier' | 'later'): Instant {
  const plain = plainInstant(zone, nominalTime(time));
  if (plain !== undefined) return plain;
  const local = resolve(time, zone);
  return local.kind === 'fold' ? local[inFold] : local.at;
}

/** A date without a time is a whole day: its beginning is no ambiguous time where 00:00 comes twice. */
function resolve({ day, time }: CivilTime, zone: Zone): LocalResolution {
  return time === undefined ? resolveDayStart(zone, day) : resolveLocal(zone, day, time);
}

function holidays(
  shape: PeriodShape & { kind: 'holidays' },
  { first, last }: DayRange,
  place: Place,
): readonly DatedInterval[] {
  const { calendar } = place;
  const days =
    shape.holidays === 'in-force' ? calendar.holidays : calendar.holidaysOf(shape.holidays);
  return [...days]
    .filter((day) => day >= first - 1 && day <= last)
    .map((day) => ({ day, start: startOf({ day }, place), end: endOf({ day: day + 1 }, place) }));
}

function events(
  { calendar: id, only }: PeriodShape & { kind: 'calendar' },
  range: DayRange,
  place: Place,
): readonly DatedInterval[] {
  const wanted = only.map((category) => category.toLowerCase());
  return place.calendar
    .eventsOf(id)
    .filter(
      ({ categories, tentative, time }) =>
        // First: a calendar holds years of events, and most looks are at a week of it.
        touches(time, range) &&
        // What has no length as it is written takes no time; no clock change has emptied it.
        hasLength(time) &&
        (wanted.length === 0 || categories.some((one) => wanted.includes(one.toLowerCase()))) &&
        (place.reading === 'widest' || !tentative),
    )
    .map((event) => ({ ...eventInterval(event, place), day: startDay(event, place.zone) }));
}

/** With a day more on both sides, as no zone is further from UTC. */
function touches(time: CalendarOccurrence['time'], { first, last }: DayRange): boolean {
  return 'start' in time
    ? time.widest.end >= (first - 1) * dayLength && time.widest.start < (last + 2) * dayLength
    : time.localEnd.day >= first - 1 && time.localStart.day <= last + 1;
}

function hasLength(time: CalendarOccurrence['time']): boolean {
  return 'start' in time
    ? time.widest.start < time.widest.end
    : nominalTime(time.localStart) < nominalTime(time.localEnd);
}

/** The instants of an event; floating ones and whole days are those of the zone. */
export function eventInterval(
  { time }: CalendarOccurrence,
  { zone, reading }: Pick<Place, 'zone' | 'reading'>,
): Interval {
  if ('start' in time) return reading === 'widest' ? time.widest : time;
  const start = readings(time.localStart, zone);
  const end = readings(time.localEnd, zone);
  return reading === 'widest'
    ? { start: Math.min(...start), end: Math.max(...end) }
    : { start: start[0], end: end[0] };
}

function startDay({ time }: CalendarOccurrence, zone: Zone): CivilDay {
  return 'start' in time ? toLocal(zone, time.start).day : time.localStart.day;
}

/** An `until` in UTC is compared here, where the zone is known. */
function recurring(
  { series, length }: PeriodShape & { kind: 'rrule' },
  range: DayRange,
  { zone, reading }: Place,
): readonly DatedInterval[] {
  const last = lastInstant(series);
  const found: DatedInterval[] = [];
  for (const start of recurrencesOf(series, startingBefore(range, length))) {
    const { day } = start;
    const plain = plainInstant(zone, nominalTime(start));
    const [at, other = at] = plain === undefined ? readings(start, zone) : [plain];
    if (at > last) continue;
    found.push(
      reading === 'narrowest'
        ? { day, start: at, end: at + length }
        : { day, start: Math.min(at, other), end: Math.max(at, other) + length },
    );
  }
  return found;
}

function lastInstant({ rule: { until } }: Series): Instant {
  return until !== undefined && 'at' in until ? until.at : Infinity;
}

/**
 * What RFC 5545 (3.3.5) reads a local time as, and behind it the other readings that a freeze widens
 * to: in a gap the offset before it, and its end; in a fold the first time, and the second one.
 */
function readings(time: CivilTime, zone: Zone): readonly [Instant, ...Instant[]] {
  const local = resolve(time, zone);
  if (local.kind === 'exact') return [local.at];
  if (local.kind === 'fold') return [local.earlier, local.later];
  if (time.time === undefined) return [local.at];
  const before = offsetAt(zone, local.at - 1);
  return [time.day * dayLength + time.time - before, local.at];
}

/** Occurrences that reach into a range may have started before it; a day more, for skipped ones. */
function startingBefore({ first, last }: DayRange, length: number): DayRange {
  return { first: first - Math.ceil(length / dayLength) - 1, last };
}
