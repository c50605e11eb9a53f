/** What freezes a calendar, and how each freeze is told on the line of a day. */
import type { CalendarSpan } from '../decision/calendar.js';
import type { Instant } from '../time/instant.js';
import { subtract, type Interval, type IntervalSet } from '../time/interval-set.js';
import type { Zone } from '../time/zone-table.js';
import { brief } from './calendar-brief.js';
import { noEnd, toInterval } from './calendar-times.js';
import { formatLocal } from './civil-format.js';
import { code, say, type Phrase } from './phrase.js';

/** A name that is longer leaves no room for the times. */
const mostColumns = 30;

/** A frozen period with its instants. */
export interface Freeze extends Interval {
  readonly span: CalendarSpan;
}

/** The frozen periods that stop anything: one that is open all along is excepted. */
export function freezesOf(spans: readonly CalendarSpan[], open: IntervalSet): readonly Freeze[] {
  return spans.flatMap((span) => {
    if (span.effect !== 'frozen') return [];
    const interval = toInterval(span);
    return subtract([interval], open).length > 0 ? [{ span, ...interval }] : [];
  });
}

/** `month-end from 18:00 until Tue 1 Dec 12:00` on its first line, then its name alone. */
export function freezeOf(
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
export function distinct(freezes: readonly Freeze[]): readonly Freeze[] {
  const keyOf = ({ span }: Freeze): string =>
    JSON.stringify([span.period, span.region, span.start, span.end]);
  return [...new Map(freezes.map((freeze) => [keyOf(freeze), freeze])).values()];
}
