/** The strip: one line for each local day, 24 hours as characters, and what is to be said of the day. */
import type { CalendarOpening, CalendarSpan } from '../decision/calendar.js';
import type { CivilDay } from '../time/civil-date.js';
import { fromCivilDay } from '../time/civil-date.js';
import { day as dayLength } from '../time/instant.js';
import { subtract, toIntervalSet, type Interval, type IntervalSet } from '../time/interval-set.js';
import type { Zone } from '../time/zone-table.js';
import { toDay, type Day } from './calendar-day.js';
import { freezesOf } from './calendar-freezes.js';
import { toInterval } from './calendar-times.js';
import { utc } from './shown-zone.js';
import { formatLocal } from './civil-format.js';
import { layRow } from './layout.js';
import { say, type Phrase } from './phrase.js';
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
