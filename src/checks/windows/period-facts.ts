/** The facts that periods depend on, and the calendars that are made of them. */
import type { CalendarEvent, FactRef } from '../../evidence/facts.js';
import { parseCivilDate, type CivilDay } from '../../time/civil-date.js';
import { parseInstant } from '../../time/instant.js';
import { parseLocalTime } from '../../time/local-time.js';
import type { CalendarOccurrence, PeriodCalendar } from '../../time/period-calendar.js';
import type { DateRule, HolidaySource, PeriodRule } from '../../time/period-rule.js';
import { toLocal, type Zone } from '../../time/zone-table.js';
import type { KnownFacts, Period, PeriodPlace, Words } from '../check.js';

/** Zone tables, holidays and calendars of the periods, and of all that they except. */
export function factsOf(periods: readonly Period[], words: Words): readonly FactRef[] {
  const refs = periods.flatMap((period) =>
    period.zones.flatMap((place) => [
      { kind: 'zone', key: place.zone } as const,
      ...calendarRefs(period, place, words),
    ]),
  );
  return [...new Map(refs.map((ref) => [`${ref.kind} ${ref.key}`, ref])).values()];
}

/** A period that is excepted is judged in the place of the one that excepts it. */
function calendarRefs(period: Period, place: PeriodPlace, words: Words): readonly FactRef[] {
  if ('notBuilt' in period.rule) return [];
  const { period: rule } = period.rule;
  // Linking has refused circles.
  const excepted = rule.except.periods.flatMap((id) => words.period(id) ?? []);
  return [
    ...sourcesIn(rule, place).flatMap(refsOf),
    ...excepted.flatMap((other) => calendarRefs(other, place, words)),
  ];
}

function sourcesIn({ shape, except }: PeriodRule, place: PeriodPlace): readonly HolidaySource[] {
  const inForce = place.holidays === undefined ? [] : [place.holidays];
  const business = except.dates.some(countsBusinessDays) ? inForce : [];
  switch (shape.kind) {
    case 'holidays':
      return [...business, ...(shape.holidays === 'in-force' ? inForce : [shape.holidays])];
    case 'calendar':
      return [...business, { calendar: shape.calendar }];
    case 'dates':
      return shape.dates.some(countsBusinessDays) ? inForce : business;
    case 'through':
      return [shape.from, shape.through].some(countsBusinessDays) ? inForce : business;
    case 'until':
      return [shape.from, shape.until].some(countsBusinessDays) ? inForce : business;
    default:
      return business;
  }
}

function countsBusinessDays(date: DateRule): boolean {
  return date.kind === 'position' && date.count === 'business-day';
}

/** The facts of a holiday set. */
export function refsOf(source: HolidaySource): readonly FactRef<'holidays' | 'calendar'>[] {
  return 'calendar' in source
    ? [{ kind: 'calendar', key: source.calendar }]
    : source.codes.map((key) => ({ kind: 'holidays', key }) as const);
}

/** The calendars of a place. What is not known throws a RangeError when it is looked at: never nothing. */
export function calendarAt(facts: KnownFacts, place: PeriodPlace, words: Words): PeriodCalendar {
  const { weekend, fiscalYear } = words;
  let inForce: ReadonlySet<CivilDay> | undefined;
  return {
    weekend,
    fiscalYear,
    get holidays() {
      inForce ??= place.holidays === undefined ? new Set() : daysOf(facts, place.holidays, place);
      return inForce;
    },
    holidaysOf: (source) => daysOf(facts, source, place),
    eventsOf: (calendar) => eventsOf(facts, calendar),
  };
}

function daysOf(
  facts: KnownFacts,
  source: HolidaySource,
  place: PeriodPlace,
): ReadonlySet<CivilDay> {
  if ('calendar' in source) {
    const zone = (): Zone => facts.zone(place.zone);
    return new Set(eventsOf(facts, source.calendar).flatMap((event) => wholeDays(event, zone)));
  }
  const dates = source.codes.flatMap((key) => {
    const known = facts.value({ kind: 'holidays', key });
    if (known === undefined) throw new RangeError(`the holidays ${key} are not known`);
    return known.days.flatMap(({ date }) => parseCivilDate(date) ?? []);
  });
  return new Set(dates);
}

/**
 * An event of whole days makes each of them a holiday, also one that is written from midnight to
 * midnight; one with other times, or not confirmed, makes none.
 */
function wholeDays({ time, tentative }: CalendarOccurrence, zone: () => Zone): readonly CivilDay[] {
  if (tentative) return [];
  const [first, next] =
    'start' in time
      ? [toLocal(zone(), time.start), toLocal(zone(), time.end)]
      : [time.localStart, time.localEnd];
  const midnights = [first, next].every((end) => (end.time ?? 0) === 0);
  const length = midnights ? Math.max(0, next.day - first.day) : 0;
  return Array.from({ length }, (_, index) => first.day + index);
}

/** Parsed once, however many periods look at the calendar. */
const parsed = new WeakMap<readonly CalendarEvent[], readonly CalendarOccurrence[]>();

/** The occurrences of a calendar. Throws a RangeError if it is not known. */
export function eventsOf(facts: KnownFacts, calendar: string): readonly CalendarOccurrence[] {
  const known = facts.value({ kind: 'calendar', key: calendar });
  if (known === undefined) throw new RangeError(`the calendar ${calendar} is not known`);
  const events = parsed.get(known.events) ?? known.events.map(toOccurrence);
  parsed.set(known.events, events);
  return events;
}

function toOccurrence({ summary, categories, tentative, time }: CalendarEvent): CalendarOccurrence {
  const details = { summary, categories, tentative: tentative === true };
  if ('localStart' in time) {
    const localStart = parseLocalTime(time.localStart) ?? notReadable(time.localStart);
    const localEnd = parseLocalTime(time.localEnd) ?? notReadable(time.localEnd);
    return { ...details, time: { localStart, localEnd } };
  }
  const interval = toInterval(time);
  const widest = time.widest === undefined ? interval : toInterval(time.widest);
  return { ...details, time: { ...interval, widest } };
}

function toInterval({ start, end }: { start: string; end: string }) {
  return {
    start: parseInstant(start) ?? notReadable(start),
    end: parseInstant(end) ?? notReadable(end),
  };
}

/** The schema of the evidence has refused it before. */
function notReadable(text: string): never {
  throw new RangeError(`${text} is no time`);
}
