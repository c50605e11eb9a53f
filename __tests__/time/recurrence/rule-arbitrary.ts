/** Random valid recurrence rules with starts and windows. */
import fc from 'fast-check';
import type { DayRange } from '../../../src/time/occurrences.js';
import type { CivilTime } from '../../../src/time/period-rule.js';
import { dayOf } from './series.js';

/** A rule, its first start, and the days to compare. */
export interface Case {
  readonly rule: string;
  readonly start: Required<CivilTime>;
  readonly range: DayRange;
}

/** Days from the start to the window, and of the window, so that each frequency has some starts in it. */
const spans = {
  YEARLY: { reach: 40 * 365, window: 8 * 366 },
  MONTHLY: { reach: 20 * 365, window: 3 * 366 },
  WEEKLY: { reach: 8 * 365, window: 500 },
  DAILY: { reach: 3 * 365, window: 400 },
  HOURLY: { reach: 90, window: 20 },
  MINUTELY: { reach: 6, window: 2 },
  SECONDLY: { reach: 1, window: 0 },
} as const;

type Freq = keyof typeof spans;

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const frequencies = Object.keys(spans) as Freq[];

function upTo(last: number, first = 1): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function bothEnds(last: number): readonly number[] {
  return upTo(last).flatMap((number) => [number, -number]);
}

/** Empty, or with the given chance in a hundred the part. */
function maybe(chance: number, part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 100 - chance, arbitrary: fc.constant('') },
    { weight: chance, arbitrary: part },
  );
}

function listOf(name: string, values: readonly (string | number)[]): fc.Arbitrary<string> {
  return fc
    .uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 })
    .map((list) => `${name}=${list.join(',')}`);
}

function numbered(numbers: readonly number[]): readonly string[] {
  return days.flatMap((day) => numbers.map((number) => `${number}${day}`));
}

const plainDays = listOf('BYDAY', days);
const weeks = listOf('BYWEEKNO', [1, 2, 10, 20, 52, 53, -1, -2, -53]);

/** The parts that select days; those that `knownDisagreements` shows side by side are not combined. */
function dayParts(freq: Freq): fc.Arbitrary<readonly string[]> {
  const month = maybe(30, listOf('BYMONTH', upTo(12)));
  const monthDays = listOf('BYMONTHDAY', bothEnds(31));
  const yearDays = listOf('BYYEARDAY', bothEnds(366));
  switch (freq) {
    case 'YEARLY':
      return fc.oneof(
        fc.tuple(month, maybe(50, monthDays), maybe(40, plainDays)),
        fc.tuple(month, listOf('BYDAY', numbered([1, 2, 4, 5, 20, -1, -3, -10]))),
        fc.tuple(month, weeks, plainDays),
        fc.tuple(month, yearDays),
      );
    case 'MONTHLY':
      return fc.oneof(
        fc.tuple(month, maybe(50, monthDays), maybe(50, plainDays)),
        fc.tuple(month, maybe(30, monthDays), listOf('BYDAY', numbered([1, 2, 3, 5, -1, -2, -5]))),
      );
    case 'WEEKLY':
      return fc.tuple(month, maybe(70, plainDays));
    case 'DAILY':
      return fc.tuple(month, maybe(25, monthDays), maybe(40, plainDays));
    default:
      return fc.tuple(month, maybe(10, yearDays), maybe(20, monthDays), maybe(30, plainDays));
  }
}

function timeParts(freq: Freq): fc.Arbitrary<readonly string[]> {
  // Not every second of a day: to compare that many says no more and takes long.
  const minutes = listOf('BYMINUTE', upTo(59, 0));
  return fc.tuple(
    maybe(25, listOf('BYHOUR', upTo(23, 0))),
    freq === 'SECONDLY' ? minutes : maybe(20, minutes),
    maybe(15, listOf('BYSECOND', upTo(59, 0))),
  );
}

const intervals = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  fc.constantFrom(5, 7, 9, 12, 18, 25, 36, 90),
);
const interval = maybe(
  50,
  intervals.map((number) => `INTERVAL=${number}`),
);
const weekStart = maybe(
  40,
  fc.constantFrom(...days).map((day) => `WKST=${day}`),
);
const positions = maybe(25, listOf('BYSETPOS', [1, 2, 3, 5, 10, -1, -2, -7]));

function endOf(freq: Freq, startDay: number): fc.Arbitrary<string> {
  const count = fc.integer({ min: 1, max: 60 }).map((number) => `COUNT=${number}`);
  const until = fc
    .tuple(
      fc.integer({ min: 0, max: 2 * spans[freq].window + 1 }),
      fc.constantFrom('', 'T090000', 'T115959'),
    )
    .map(([later, clock]) => {
      const date = new Date((startDay + later) * 86_400_000).toISOString().slice(0, 10);
      return `UNTIL=${date.replaceAll('-', '')}${clock}`;
    });
  return fc.oneof({ weight: 3, arbitrary: fc.constant('') }, count, until);
}

const edges = ['1996-02-29', '2024-02-29', '2023-01-31', '2024-12-30', '2021-01-01', '2016-01-03'];
const starts = fc.oneof(
  fc.constantFrom(...edges.map(dayOf)),
  fc.integer({ min: dayOf('1995-01-01'), max: dayOf('2026-01-01') }),
);

/** Cases of all frequencies. */
export const cases: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...frequencies), starts)
  .chain(([freq, startDay]) =>
    fc.record({
      freq: fc.constant(freq),
      startDay: fc.constant(startDay),
      seconds: fc.oneof(fc.constant(9 * 3600), fc.integer({ min: 0, max: 86_399 })),
      later: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: spans[freq].reach })),
      selecting: fc
        .tuple(dayParts(freq), timeParts(freq))
        .map((parts) => parts.flat().filter(Boolean)),
      other: fc.tuple(interval, weekStart, endOf(freq, startDay)),
      positions,
    }),
  )
  .map(({ freq, startDay, seconds, later, selecting, other, positions }) => {
    const chosen = selecting.length > 0 ? positions : '';
    const parts = [`FREQ=${freq}`, ...selecting, chosen, ...other];
    const first = startDay + later;
    return {
      rule: parts.filter((part) => part !== '').join(';'),
      start: { day: startDay, time: seconds * 1000 },
      range: { first, last: first + spans[freq].window },
    };
  });
