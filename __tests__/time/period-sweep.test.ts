/**
 * A second oracle for periods (T61): every minute of a week in which clocks change, judged by the
 * local fields of Intl and not by any arithmetic of this room.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day as dayLength, formatInstant, minute } from '../../src/time/instant.js';
import type { Instant } from '../../src/time/instant.js';
import { contains } from '../../src/time/interval-set.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { expandPeriod } from '../../src/time/period.js';
import type { Reading } from '../../src/time/period.js';
import type { Zone } from '../../src/time/zone-table.js';
import { ruleOf } from './expansion.js';
import { localByIntl, zoneAround } from './zone-from-intl.js';

const changes = [
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Africa/Casablanca', '2025-02-23'],
  ['Africa/Casablanca', '2025-04-06'],
  ['America/Havana', '2026-03-08'],
  ['America/Havana', '2026-11-01'],
  ['Antarctica/Troll', '2026-10-25'],
  ['America/St_Johns', '2010-03-14'],
  ['America/St_Johns', '2010-11-07'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Kwajalein', '1993-08-21'],
  ['Asia/Kolkata', '2026-11-20'],
] as const;

const margin = 1;
const reach = 3;

/** Minute by minute: the instant, and the local time and date that Intl shows, as if they were UTC. */
interface Sweep {
  readonly zone: Zone;
  readonly middle: number;
  readonly minutes: readonly Instant[];
  readonly times: readonly number[];
  readonly dates: readonly number[];
}

const sweeps = new Map<string, Sweep>();

function sweepOf([name, date]: (typeof changes)[number]): Sweep {
  const key = `${name} ${date}`;
  const known = sweeps.get(key);
  if (known !== undefined) return known;
  const middle = Date.parse(`${date}T00:00:00Z`);
  const first = middle - (reach + margin) * dayLength;
  const minutes = Array.from(
    { length: (2 * (reach + margin) * dayLength) / minute },
    (_, index) => first + index * minute,
  );
  const times = minutes.map((instant) => localByIntl(name, instant).wall);
  const dates = times.map((wall) => Math.floor(wall / dayLength) * dayLength);
  const zone = zoneAround(name, date, 20);
  const sweep = { zone, middle: middle / dayLength, minutes, times, dates };
  sweeps.set(key, sweep);
  return sweep;
}

/** An end of an occurrence: a local time, or a date, which begins with its first minute. */
interface End {
  readonly wall: number;
  readonly isDate: boolean;
}

interface Nominal {
  readonly from: End;
  readonly until: End;
}

interface Sample {
  readonly config: PeriodConfig;
  readonly occurrences: readonly Nominal[];
}

/** The index of the minute at which a time is shown first or last, or else of the first minute beyond it. */
function indexOfTime({ times }: Sweep, wall: number, side: 'first' | 'last'): number {
  const shown = side === 'first' ? times.indexOf(wall) : times.lastIndexOf(wall);
  if (shown >= 0) return shown;
  const beyond = times.findIndex((time) => time > wall);
  return beyond < 0 ? times.length : beyond;
}

/** The index of the first minute of a date or a later one; or of the first minute after all earlier dates. */
function indexOfDate({ dates }: Sweep, wall: number, side: 'first' | 'last'): number {
  if (side === 'last') return dates.findLastIndex((date) => date < wall) + 1;
  const reached = dates.findIndex((date) => date >= wall);
  return reached < 0 ? dates.length : reached;
}

function indexOfEnd(sweep: Sweep, { wall, isDate }: End, side: 'first' | 'last'): number {
  return isDate ? indexOfDate(sweep, wall, side) : indexOfTime(sweep, wall, side);
}

/** The minutes of all occurrences: one true or false for each. */
function paint(
  sweep: Sweep,
  occurrences: readonly Nominal[],
  reading: Reading,
): readonly boolean[] {
  const painted = sweep.minutes.map(() => false);
  for (const { from, until } of occurrences) {
    const start = indexOfEnd(sweep, from, reading === 'widest' ? 'first' : 'last');
    const end = indexOfEnd(sweep, until, reading === 'widest' ? 'last' : 'first');
    if (start < end) painted.fill(true, start, end);
  }
  return painted;
}

function at(wall: number): End {
  return { wall, isDate: false };
}

function on(day: number): End {
  return { wall: day * dayLength, isDate: true };
}

function dateText(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

function clockText(time: number): string {
  return time === dayLength ? '24:00' : new Date(time).toISOString().slice(11, 16);
}

function dateTimeText(wall: number): string {
  const day = Math.floor(wall / dayLength);
  return `${dateText(day)}T${clockText(wall - day * dayLength)}`;
}

function weekdayText(day: number): string {
  return new Date(day * dayLength).toUTCString().slice(0, 3).toLowerCase();
}

// Most times in the first hours of the day, where clocks change.
const time = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 * 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 24 * 60 - 1 }) },
    { weight: 2, arbitrary: fc.constantFrom(0, 30, 60, 120, 150, 180, 23 * 60 + 30) },
  )
  .map((minutes) => minutes * minute);
const nearby = fc.integer({ min: -4, max: 4 });
const hours = fc.array(
  fc.tuple(time, fc.oneof(time, fc.constant(dayLength))).filter(([start, end]) => start !== end),
  { maxLength: 2 },
);

function occurrencesOn(day: number, spans: readonly (readonly [number, number])[]): Nominal[] {
  if (spans.length === 0) return [{ from: on(day), until: on(day + 1) }];
  const start = day * dayLength;
  return spans.map(([from, until]) => ({
    from: at(start + from),
    until: at(start + until + (until <= from ? dayLength : 0)),
  }));
}

function hoursText(spans: readonly (readonly [number, number])[]): PeriodConfig {
  if (spans.length === 0) return {};
  return { hours: spans.map(([from, until]) => `${clockText(from)}-${clockText(until)}`) };
}

function samples(middle: number): fc.Arbitrary<Sample> {
  const around = Array.from({ length: 25 }, (_, index) => middle - 12 + index);
  const week = fc.uniqueArray(fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), {
    minLength: 1,
  });
  const excepted = fc.uniqueArray(nearby, { maxLength: 2 });
  const byWeekday = fc.tuple(week, hours, excepted).map(([days, spans, except]) => ({
    config: {
      days,
      ...hoursText(spans),
      ...(except.length > 0 && { except: except.map((n) => dateText(middle + n)) }),
    },
    occurrences: around
      .filter((day) => days.some((name) => name === weekdayText(day)))
      .filter((day) => !except.includes(day - middle))
      .flatMap((day) => occurrencesOn(day, spans)),
  }));
  const byDate = fc
    .tuple(fc.uniqueArray(nearby, { minLength: 1, maxLength: 3 }), hours, fc.boolean())
    .map(([days, spans, yearly]) => ({
      config: {
        dates: days.map((n) => dateText(middle + n).slice(yearly ? 5 : 0)),
        ...hoursText(spans),
      },
      occurrences: days.flatMap((n) => occurrencesOn(middle + n, spans)),
    }));
  const spans = fc
    .tuple(nearby, time, nearby, time)
    .map(([a, from, b, until]) => [
      (middle + a) * dayLength + from,
      (middle + b) * dayLength + until,
    ])
    .filter((ends): ends is [number, number] => Number(ends[0]) < Number(ends[1]));
  const byInstant = fc.tuple(spans, fc.boolean()).map(([[from, until], yearly]) => ({
    config: {
      from: dateTimeText(from).slice(yearly ? 5 : 0),
      until: dateTimeText(until).slice(yearly ? 5 : 0),
    },
    occurrences: [{ from: at(from), until: at(until) }],
  }));
  const byDay = spans.map(([from, until]) => {
    const [first, last] = [Math.floor(from / dayLength), Math.floor(until / dayLength)];
    return {
      config: { from: dateText(first), through: dateText(last) },
      occurrences: [{ from: on(first), until: on(last + 1) }],
    };
  });
  const weekly = fc
    .tuple(nearby, time, fc.integer({ min: 0, max: 6 }), time)
    // A week from a time until the same one is refused.
    .filter(([, from, length, until]) => length > 0 || from !== until)
    .map(([n, from, length, until]) => {
      const first = middle + n;
      const days = length === 0 && until <= from ? 7 : length;
      return {
        config: {
          weekly: {
            from: `${weekdayText(first)} ${clockText(from)}`,
            until: `${weekdayText(first + length)} ${clockText(until)}`,
          },
        },
        occurrences: [-21, -14, -7, 0, 7, 14].map((week) => ({
          from: at((first + week) * dayLength + from),
          until: at((first + week + days) * dayLength + until),
        })),
      };
    });
  return fc.oneof(byWeekday, byDate, byInstant, byDay, weekly);
}

test.each(changes)('T61 %s around %s: each minute as Intl shows it', (...change) => {
  const sweep = sweepOf(change);
  const { zone, middle, minutes } = sweep;
  const range = { zone, from: (middle - reach) * dayLength, to: (middle + reach) * dayLength };
  fc.assert(
    fc.property(
      samples(middle),
      fc.constantFrom<Reading>('widest', 'narrowest'),
      ({ config, occurrences }, reading) => {
        const { set } = expandPeriod(ruleOf(config), { ...range, reading });
        const painted = paint(sweep, occurrences, reading);
        const wrong = minutes.find(
          (instant, index) =>
            instant >= range.from &&
            instant < range.to &&
            contains(set, instant) !== painted[index],
        );
        expect(wrong === undefined ? 'all as shown' : formatInstant(wrong)).toBe('all as shown');
      },
    ),
    { numRuns: 100 },
  );
});

test('the sweep itself sees an hour that comes twice and one that does not come', () => {
  const fold = sweepOf(['Europe/Berlin', '2026-10-25']);
  const half = Date.UTC(2026, 9, 25, 2, 30);
  const [first, last] = (['first', 'last'] as const).map((side) => indexOfTime(fold, half, side));
  expect((last ?? NaN) - (first ?? NaN)).toBe(60);
  const gap = sweepOf(['Europe/Berlin', '2026-03-29']);
  const skipped = indexOfTime(gap, Date.UTC(2026, 2, 29, 2, 30), 'first');
  expect(gap.minutes[skipped]).toBe(Date.UTC(2026, 2, 29, 1, 0));
});
