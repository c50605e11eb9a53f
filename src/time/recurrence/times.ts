/** The times of a day at which a rule starts, in ms after 00:00. */
import { hour, minute } from '../instant.js';
import type { Recurrence } from './rule.js';

const second = 1000;

/** Hours, minutes or seconds of a day that a rule counts by; a day is one unit of longer frequencies. */
export interface Clock {
  readonly unitsPerDay: number;
  readonly unitOf: (time: number) => number;
  /** The times of a day whose first unit of the interval is this one. In order. */
  readonly timesFrom: (firstUnit: number) => readonly number[];
}

/** BYHOUR, BYMINUTE and BYSECOND of a day: what the rule does not say, the start says. */
export function timesOfDay(
  { byHour, byMinute, bySecond }: Recurrence,
  start: number,
): readonly number[] {
  return combine({
    hours: byHour.length > 0 ? byHour : [Math.floor(start / hour)],
    minutes: byMinute.length > 0 ? byMinute : [Math.floor(start / minute) % 60],
    seconds: bySecond.length > 0 ? bySecond : [Math.floor(start / second) % 60],
  });
}

/** The clock of a rule of days or less. Over all first units it keeps no more than each second once. */
export function toClock(rule: Recurrence, start: number): Clock {
  const { length, offsets, admits } = toUnit(rule, start);
  const unitsPerDay = (24 * hour) / length;
  const chosen = choose(rule.bySetPos, offsets.length).map((place) => offsets[place] ?? 0);
  const known = new Map<number, readonly number[]>();
  return {
    unitsPerDay,
    unitOf: (time) => Math.floor(time / length),
    timesFrom(firstUnit) {
      const cached = known.get(firstUnit);
      if (cached !== undefined) return cached;
      const times: number[] = [];
      for (let unit = firstUnit; unit < unitsPerDay; unit += rule.interval) {
        if (!admits(unit * length)) continue;
        for (const offset of chosen) times.push(unit * length + offset);
      }
      known.set(firstUnit, times);
      return times;
    },
  };
}

/** The places that BYSETPOS selects in a set, in order, each once; all without BYSETPOS. */
export function choose(bySetPos: readonly number[], size: number): readonly number[] {
  if (bySetPos.length === 0) return Array.from({ length: size }, (_, place) => place);
  const places = bySetPos
    .map((position) => (position > 0 ? position - 1 : size + position))
    .filter((place) => place >= 0 && place < size);
  return [...new Set(places)].sort((a, b) => a - b);
}

interface Unit {
  readonly length: number;
  /** What a unit expands to, in ms after its beginning. */
  readonly offsets: readonly number[];
  readonly admits: (time: number) => boolean;
}

function toUnit(rule: Recurrence, start: number): Unit {
  const hours = toTest(rule.byHour, hour);
  const minutes = toTest(rule.byMinute, minute);
  const seconds = toTest(rule.bySecond, second);
  switch (rule.freq) {
    case 'hourly':
      return { length: hour, offsets: timesOfDay({ ...rule, byHour: [0] }, start), admits: hours };
    case 'minutely':
      return {
        length: minute,
        offsets: timesOfDay({ ...rule, byHour: [0], byMinute: [0] }, start),
        admits: (time) => hours(time) && minutes(time),
      };
    case 'secondly':
      return {
        length: second,
        offsets: [0],
        admits: (time) => hours(time) && minutes(time) && seconds(time),
      };
    default:
      return { length: 24 * hour, offsets: timesOfDay(rule, start), admits: () => true };
  }
}

function toTest(numbers: readonly number[], length: number): (time: number) => boolean {
  if (numbers.length === 0) return () => true;
  const wanted = new Set(numbers);
  const round = length === hour ? 24 : 60;
  return (time) => wanted.has(Math.floor(time / length) % round);
}

interface Fields {
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
}

function combine({ hours, minutes, seconds }: Fields): readonly number[] {
  return ascending(hours).flatMap((h) =>
    ascending(minutes).flatMap((m) =>
      ascending(seconds).map((s) => h * hour + m * minute + s * second),
    ),
  );
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
