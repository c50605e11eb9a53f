/** Random policies of several periods in lists, with the days off and events that they speak of. */
import fc from 'fast-check';
import { dayNumber, dayOf, weekdayNames } from './days.js';
import {
  calendars,
  clock,
  codes,
  datesNear,
  dayNear,
  kindsNear,
  stretchDays,
  stretches,
} from './generator.js';
import type { Stretch } from './generator.js';
import type { EventText, KnownDays, PeriodText, PolicyText, WindowsText } from './written.js';

/** A policy for one stretch of days, a promotion to some regions, and what is known beside it. */
export interface Sample {
  readonly stretch: Stretch;
  readonly policy: PolicyText;
  /** Of the promotion; none means all regions. */
  readonly regions: readonly string[];
  readonly known: KnownDays;
  /** Minutes after the beginning of the stretch at which somebody asks. */
  readonly askedAt: readonly number[];
}

/** The kinds that may leave out the days of other periods: their occurrences are not longer than the table. */
const short = ['hours', 'days', 'dates', 'full', 'weekly', 'holidays', 'calendar', 'rrule', 'cron'];

/** A random policy. */
export const samples: fc.Arbitrary<Sample> = fc.constantFrom(...stretches).chain((stretch) => {
  const minute = fc.integer({ min: 0, max: stretchDays * 1440 - 1 });
  return fc
    .record({
      stretch: fc.constant(stretch),
      policy: policies(stretch),
      regions: fc.subarray(['emea', 'amer', 'apac']),
      known: knownDays(stretch),
      askedAt: fc.uniqueArray(minute, { minLength: 40, maxLength: 40 }),
    })
    .map((sample) => {
      const named = Object.keys(sample.policy.regions ?? {});
      return { ...sample, regions: sample.regions.filter((region) => named.includes(region)) };
    });
});

/** The parts as one object. */
function merged<T>(...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<T> {
  return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as T);
}

/** An object with the key once in so many times. */
function sometimes(key: string, value: fc.Arbitrary<unknown>, times: number): fc.Arbitrary<object> {
  return fc.oneof(
    { weight: times - 1, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: value.map((given) => ({ [key]: given })) },
  );
}

function policies(stretch: Stretch): fc.Arbitrary<PolicyText> {
  const zone = fc.constantFrom(...stretch.zones);
  const holidays = fc.constantFrom<string | readonly string[]>(
    'plant',
    ['DE-HE'],
    ['DE-HE', 'US-NY'],
  );
  const region = merged<object>(fc.record({ timezone: zone }), sometimes('holidays', holidays, 2));
  const weekend = fc.uniqueArray(fc.constantFrom(...weekdayNames), { minLength: 1, maxLength: 3 });
  const starts = fc
    .constantFrom('04-01', '10-31', '02-29', '03-15')
    .map((date) => ({ starts: date }));
  const regions = fc.oneof(
    fc.record({ emea: region }),
    fc.record({ emea: region, amer: region }),
    fc.record({ emea: region, amer: region, apac: region }),
  );
  return fc.array(periods(stretch, zone), { minLength: 2, maxLength: 7 }).chain((list) => {
    const named = list.map((period, index) => [`p${index}`, withException(period, index)] as const);
    return merged<PolicyText>(
      fc.record({ policy: fc.constant(1), timezone: zone, regions }),
      // Holidays of regions have to be stated somewhere.
      sometimes('holidays', holidays, list.some(isRegional) ? 1 : 2),
      sometimes('weekend', weekend, 3),
      sometimes('fiscal-year', starts, 2),
      fc.constant({ calendars: { company: 'company.ics', plant: 'plant.ics' } }),
      fc.constant({ periods: Object.fromEntries(named) }),
      fc.record({ environments: fc.record({ production: environments(named.map(([id]) => id)) }) }),
    );
  });
}

function isRegional({ period }: PeriodSample): boolean {
  return period.holidays === 'region';
}

/** Periods except those before them, so that there is no circle. */
function withException({ period, exceptsPeriod }: PeriodSample, index: number): PeriodText {
  if (!exceptsPeriod || index === 0) return period;
  const other = `p${Math.floor(index / 2)}`;
  return { ...period, except: [...(period.except ?? []), other] };
}

interface PeriodSample {
  readonly period: PeriodText;
  readonly exceptsPeriod: boolean;
}

function periods(stretch: Stretch, zone: fc.Arbitrary<string>): fc.Arbitrary<PeriodSample> {
  const kinds = kindsNear(stretch);
  const dates = datesNear(stretch);
  const first = dayNumber(stretch.from);
  const limit = (from: number, to: number): fc.Arbitrary<string> =>
    fc.tuple(fc.integer({ min: from, max: to }), fc.option(clock)).map(([offset, at]) => {
      const { date } = dayOf(first + offset);
      return at === null ? date : `${date}T${at}`;
    });
  const except = fc.array(fc.oneof(dates.full, dates.any), { minLength: 1, maxLength: 3 });
  const more = merged<PeriodText>(
    sometimes('in', fc.oneof(fc.constant('region'), zone), 2),
    sometimes('except', except, 4),
    sometimes('valid-from', limit(-5, 20), 6),
    sometimes('valid-until', limit(42, stretchDays + 5), 6),
  );
  const kind = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]));
  return kind.chain((name) =>
    fc
      .tuple(kinds[name] as fc.Arbitrary<PeriodText>, more, fc.integer({ min: 0, max: 3 }))
      .map(([period, added, one]) => ({
        period: placed({ ...period, ...added }),
        exceptsPeriod: one === 0 && short.includes(name),
      })),
  );
}

/** The holidays of a region are judged in regions only. */
function placed(period: PeriodText): PeriodText {
  return period.holidays === 'region' ? { ...period, in: 'region' } : period;
}

type Production = PolicyText['environments']['production'];

function environments(ids: readonly string[]): fc.Arbitrary<Production> {
  const list = (most: number): fc.Arbitrary<readonly string[]> =>
    fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: most });
  const when = sometimes('when', fc.record({ during: list(2) }), 2);
  const open = list(3).map((names) => ({ open: names }));
  const frozen = list(2).map((names) => ({ frozen: names }));
  const windows = fc.oneof(
    { weight: 3, arbitrary: open },
    { weight: 1, arbitrary: frozen },
    { weight: 2, arbitrary: merged<WindowsText>(open, frozen) },
  );
  const block = merged<object>(when, fc.record({ windows: merged<WindowsText>(windows, when) }));
  const also = fc.dictionary(fc.constantFrom('careful', 'second'), block, { minKeys: 1 });
  return merged<Production>(fc.record({ windows }), sometimes('also', also, 2));
}

function knownDays(stretch: Stretch): fc.Arbitrary<KnownDays> {
  const date = dayNear(stretch).map((day) => dayOf(day).date);
  const dates = fc.uniqueArray(date, { maxLength: 8 });
  const events = fc
    .array(eventsNear(stretch), { maxLength: 8 })
    .map((list) => list.map((event, index) => ({ uid: `event-${index}`, ...event })));
  return fc.record({
    holidays: fc.record(Object.fromEntries(codes.map((code) => [code, dates]))),
    calendars: fc.record(Object.fromEntries(calendars.map((id) => [id, events]))),
  });
}

function eventsNear(stretch: Stretch): fc.Arbitrary<Omit<EventText, 'uid'>> {
  const day = dayNear(stretch);
  const minutes = fc.integer({ min: 1, max: 60 * 30 });
  const wholeDays = fc.tuple(day, fc.integer({ min: 1, max: 4 })).map(([start, length]) => ({
    localStart: dayOf(start).date,
    localEnd: dayOf(start + length).date,
  }));
  const floating = fc.tuple(day, clock, minutes).map(([start, at, length]) => {
    const [hours = 0, rest = 0] = at.split(':').map(Number);
    const wall = (start * 1440 + hours * 60 + rest) * 60_000;
    return { localStart: isoText(wall), localEnd: isoText(wall + length * 60_000) };
  });
  const instants = fc
    .tuple(
      day,
      fc.integer({ min: 0, max: 1439 }),
      minutes,
      fc.option(fc.integer({ min: 1, max: 120 })),
    )
    .map(([start, at, length, wider]) => {
      const from = (start * 1440 + at) * 60_000;
      const until = from + length * 60_000;
      const widest = {
        start: `${isoText(from - (wider ?? 0) * 60_000)}Z`,
        end: `${isoText(until + (wider ?? 0) * 60_000)}Z`,
      };
      return {
        start: `${isoText(from)}Z`,
        end: `${isoText(until)}Z`,
        ...(wider === null ? {} : { widest }),
      };
    });
  return fc
    .record({
      categories: fc.subarray(['Freeze', 'release', 'OTHER']),
      tentative: fc.constantFrom<true | undefined>(undefined, undefined, undefined, true),
      time: fc.oneof<fc.Arbitrary<EventText['time']>[]>(wholeDays, floating, instants),
    })
    .map(({ tentative, ...event }) => (tentative === undefined ? event : { ...event, tentative }));
}

/** `2026-03-29T02:30:00`. */
function isoText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}
