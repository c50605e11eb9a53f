/** The strip: one line for each local day, 24 hours as characters, and what is to be said of the day. */
import type { CalendarOpening, CalendarSpan } from '../decision/calendar.js';
import type { CivilDay } from '../time/civil-date.js';
import { fromCivilDay } from '../time/civil-date.js';
import { day as dayLength, type Instant } from '../time/instant.js';
import {
  clip,
  subtract,
  toIntervalSet,
  type Interval,
  type IntervalSet,
} from '../time/interval-set.js';
import { abbreviationAt, offsetAt, type Zone } from '../time/zone-table.js';
import { brief } from './calendar-brief.js';
import { boundsOf, isClockChange, renderHours } from './calendar-hours.js';
import { noEnd, toInterval } from './calendar-times.js';
import { utc } from './shown-zone.js';
import { formatLocal } from './civil-format.js';
import { layRow } from './layout.js';
import { code, enumerate, join, say, type Phrase } from './phrase.js';
import type { TerminalOptions } from './report-input.js';

/** What the strip shows; openings and spans reach over all of its days, and `next` too. */
export interface Strip {
  readonly openings: readonly CalendarOpening[];
  /** Of these stretches it is not known whether they are open. */
  readonly notKnown?: readonly CalendarOpening[];
  readonly spans: readonly CalendarSpan[];
  readonly zone: Zone;
  /** The first and the last local day, both included. */
  readonly days: { readonly first: CivilDay; readonly last: CivilDay };
  /** The day on which it opens again after them. */
  readonly next?: CivilDay | undefined;
}

/** Up to five weeks every day has a line; of more, days that are closed alike share one. */
const mostUnfolded = 35;
const mostTimes = 3;
const mostFreezes = 2;
/** A name that is longer leaves no room for the times. */
const mostColumns = 30;

interface Day {
  readonly day: CivilDay;
  readonly hours: string;
  readonly note: Phrase;
  /** The same for days that may share a line; undefined for one that has something of its own. */
  readonly like: string | undefined;
}

interface Freeze extends Interval {
  readonly span: CalendarSpan;
}

/** One line for each day, under a scale of hours; they begin with two spaces. */
export function renderStrip(strip: Strip, options: TerminalOptions): readonly string[] {
  const { zone, days, next } = strip;
  const open = toIntervalSet(strip.openings.map(toInterval));
  const unknown = toIntervalSet((strip.notKnown ?? []).map(toInterval));
  const freezes = freezesOf(strip.spans, open);
  const frozen = toIntervalSet(freezes);
  const unmanned = unmannedOf(strip.spans, [...open, ...frozen, ...unknown]);
  const seen = { zone, open, unknown, frozen, freezes, unmanned, first: days.first };
  const shown = Array.from({ length: days.last - days.first + 1 }, (_, index) =>
    toDay(days.first + index, seen, options),
  );
  const rows = shown.length > mostUnfolded ? fold(shown) : shown.map((day) => [day] as const);
  const last = next === undefined ? undefined : toDay(next, seen, options);
  const year = fromCivilDay(days.first).year;
  const label = (day: CivilDay): string => labelOf(day, year);
  const column = Math.max(...[days.last, next ?? days.last].map((day) => label(day).length));
  const line = (day: Day, hours: string, note: Phrase): readonly string[] => {
    const head = `${label(day.day).padEnd(column)}  ${hours.padEnd(24)}`;
    const text = { label: [{ kind: 'literal', text: head }], text: note } as const;
    return layRow({ ...text, column: column + 30 }, options);
  };
  return [
    `${' '.repeat(column + 4)}0     6     12    18`,
    ...rows.flatMap(([day, until]) =>
      line(day, until === undefined ? day.hours : `to ${label(until.day)}`, day.note),
    ),
    ...(last === undefined ? [] : line(last, last.hours, say`${last.note}; next after that`)),
  ];
}

interface Seen {
  readonly zone: Zone;
  readonly open: IntervalSet;
  readonly unknown: IntervalSet;
  readonly frozen: IntervalSet;
  readonly freezes: readonly Freeze[];
  /** When it would be open if somebody were on call. */
  readonly unmanned: IntervalSet;
  readonly first: CivilDay;
}

function toDay(day: CivilDay, seen: Seen, options: TerminalOptions): Day {
  const { zone, open, freezes } = seen;
  const bounds = boundsOf(zone, day);
  const hours = renderHours({ ...seen, day }, options);
  const changes = isClockChange(zone, bounds);
  const openings = clip(open, bounds.start, bounds.end);
  const running = freezes.filter(({ start, end }) => start < bounds.end && end > bounds.start);
  const times = openings.map((opening) => timesOf(opening, { zone, bounds, changes }));
  const names = distinct(running).map((freeze) =>
    freezeOf(freeze, { zone, bounds, isFirst: day === seen.first }),
  );
  const isUnmanned = clip(seen.unmanned, bounds.start, bounds.end).length > 0;
  const isUnknown = clip(seen.unknown, bounds.start, bounds.end).length > 0;
  const told = [
    ...(times.length === 0 ? [] : [enumerate(times, mostTimes)]),
    ...(names.length === 0 ? [] : [enumerate(names, mostFreezes)]),
    ...(isUnmanned ? [say`nobody on call`] : []),
    ...(isUnknown ? [say`not known`] : []),
  ];
  const closed = bounds.start === bounds.end ? say`clocks skip this day` : say`closed`;
  const words = told.length === 0 ? closed : join(told, '; ');
  const ids = running.map(({ span }) => `${span.period} ${span.region ?? ''}`).sort();
  return {
    day,
    hours,
    note: changes ? say`${words}; clocks change` : words,
    like: changes || openings.length > 0 ? undefined : JSON.stringify([hours, ids, isUnmanned]),
  };
}

/** `09:00–16:00`; on a day with two offsets each time says which one it means. */
function timesOf(
  { start, end }: Interval,
  { zone, bounds, changes }: { zone: Zone; bounds: Interval; changes: boolean },
): Phrase {
  if (start === bounds.start && end === bounds.end) return say`open all day`;
  const name = (at: Instant): Phrase => (changes ? say` ${abbreviationAt(zone, at)}` : []);
  const from = formatLocal({ zone, at: start, pattern: 'HH:mm' });
  // By the offset that holds until then: an end at 03:00 CEST is no 02:00 CET.
  const wall = end + offsetAt(zone, end - 1);
  const until =
    end === bounds.end ? '24:00' : formatLocal({ zone: utc, at: wall, pattern: 'HH:mm' });
  return say`${from}${name(start)}–${until}${name(end - 1)}`;
}

/** `month-end from 18:00 until Tue 1 Dec 12:00` on its first line, then its name alone. */
function freezeOf(
  { span, start, end }: Freeze,
  { zone, bounds, isFirst }: { zone: Zone; bounds: Interval; isFirst: boolean },
): Phrase {
  const { period, region } = span;
  const id = code(brief(period, mostColumns));
  const name =
    region === undefined ? say`${id}` : say`${id} in ${code(brief(region, mostColumns))}`;
  const show = (at: Instant, pattern: string): string => formatLocal({ zone, at, pattern });
  const begins = start >= bounds.start;
  const from = start > bounds.start ? say` from ${show(start, 'HH:mm')}` : [];
  if (end === bounds.end) return say`${name}${from}`;
  if (end < bounds.end) return say`${name}${from} until ${show(end, 'HH:mm')}`;
  if (!begins && !isFirst) return name;
  if (end === Infinity) return say`${name}${from}, ${noEnd}`;
  const endsWithDay = show(end, 'HH:mm') === '00:00';
  return endsWithDay
    ? say`${name}${from} through ${show(end - 1, 'EEE d MMM')}`
    : say`${name}${from} until ${show(end, 'EEE d MMM HH:mm')}`;
}

/** Several rules may name one period. */
function distinct(freezes: readonly Freeze[]): readonly Freeze[] {
  const keyOf = ({ span }: Freeze): string =>
    JSON.stringify([span.period, span.region, span.start, span.end]);
  return [...new Map(freezes.map((freeze) => [keyOf(freeze), freeze])).values()];
}

/** The frozen periods that stop anything: one that is open all along is excepted. */
function freezesOf(spans: readonly CalendarSpan[], open: IntervalSet): readonly Freeze[] {
  return spans.flatMap((span) => {
    if (span.effect !== 'frozen') return [];
    const interval = toInterval(span);
    return subtract([interval], open).length > 0 ? [{ span, ...interval }] : [];
  });
}

/** Open periods without a shift; nothing where no rota is known. */
function unmannedOf(spans: readonly CalendarSpan[], told: readonly Interval[]): IntervalSet {
  const of = (effect: CalendarSpan['effect']): readonly Interval[] =>
    spans.filter((span) => span.effect === effect).map(toInterval);
  const shifts = of('covered');
  if (shifts.length === 0) return [];
  return subtract(toIntervalSet(of('open')), toIntervalSet([...shifts, ...told]));
}

/** Pairs of the first and the last day of each run of days that are alike; one day is alone. */
function fold(days: readonly Day[]): readonly (readonly [Day, Day?])[] {
  const runs: [Day, Day?][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (day.like !== undefined && run?.[0].like === day.like) run[1] = day;
    else runs.push([day]);
  }
  return runs;
}

function labelOf(day: CivilDay, year: number): string {
  const at = day * dayLength;
  const show = (pattern: string): string => formatLocal({ zone: utc, at, pattern });
  const date = `${show('EEE')} ${show('d').padStart(2)} ${show('MMM')}`;
  return fromCivilDay(day).year === year ? date : `${date} ${show('yyyy')}`;
}
