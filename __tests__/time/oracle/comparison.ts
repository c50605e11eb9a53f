/** What the minutes of the oracle say about a stretch of days, in the words of the gate. */
import type { CalendarInstant } from '../../../src/decision/calendar.js';
import { dayNumber } from './days.js';
import { stretchDays, type Stretch } from './generator.js';
import { dayMinutes, minuteTable, type MinuteTable } from './minute-table.js';
import { runsOf, type Minutes } from './minutes.js';
import { openMinutes } from './policies.js';
import type { Sample } from './policy-generator.js';

/** The table reaches further back than any occurrence that is elapsed time, or that leaves out others' days. */
const before = 15 * dayMinutes;
const after = 8 * dayMinutes;

/** How many minutes are looked at. */
export const stretchMinutes = stretchDays * dayMinutes;

/** The first minute of a stretch since 1970-01-01T00:00Z. */
export function firstMinute({ from }: Stretch): number {
  return dayNumber(from) * dayMinutes;
}

const tables = new Map<string, MinuteTable>();

function tableOf(zone: string, first: number): MinuteTable {
  const key = `${zone} ${first}`;
  const table =
    tables.get(key) ?? minuteTable(zone, first - before, before + stretchMinutes + after);
  tables.set(key, table);
  return table;
}

/** Open or not for each minute of the stretch. */
export function judgeMinutes({ stretch, policy, regions, known }: Sample): Minutes {
  const first = firstMinute(stretch);
  const open = openMinutes({ policy, regions, known, tableOf: (zone) => tableOf(zone, first) });
  return open.slice(before, before + stretchMinutes);
}

/** RFC 3339 text of a minute. */
export function minuteText(minute: number): string {
  return new Date(minute * 60_000).toISOString().replace('.000Z', 'Z');
}

/** The openings as `start/end`, cut off at both ends of the stretch. */
export function openingTexts(open: Minutes, first: number): readonly string[] {
  return runsOf(open).map(
    ({ start, end }) => `${minuteText(first + start)}/${minuteText(first + end)}`,
  );
}

/** What a calendar says of one instant, as far as these sixty days tell it. */
export type Told = Partial<
  Pick<CalendarInstant, 'open' | 'nextOpen' | 'nextClose' | 'since' | 'nextOpenEnd'>
>;

/** Read off the minutes; what lies before or after them is left out. */
export function toldAt(open: Minutes, index: number, first: number): Told {
  const isOpen = open[index] === 1;
  const change = open.indexOf(isOpen ? 0 : 1, index);
  const nextOpen = isOpen ? indexFrom(open, 1, change) : change;
  const nextOpenEnd = indexFrom(open, 0, nextOpen);
  const lastOther = open.lastIndexOf(isOpen ? 0 : 1, index);
  const told = (name: keyof Told, at: number): Told =>
    at < 0 ? {} : { [name]: minuteText(first + at) };
  return {
    open: isOpen,
    ...told('nextOpen', nextOpen),
    ...told('nextClose', isOpen ? change : nextOpenEnd),
    ...told('nextOpenEnd', nextOpenEnd),
    ...told('since', lastOther < 0 ? -1 : lastOther + 1),
  };
}

function indexFrom(open: Minutes, value: 0 | 1, index: number): number {
  return index < 0 ? -1 : open.indexOf(value, index);
}

/** The minutes at the boundaries and on both sides of them. */
export function boundaryIndexes(open: Minutes): readonly number[] {
  return runsOf(open)
    .flatMap(({ start, end }) => [start - 1, start, end - 1, end, start + 1, end + 1])
    .filter((index) => index >= 0 && index < open.length);
}

/** True if no minute of the named period is in any place where the sample may judge it. */
export function isEmpty(sample: Sample, id: string): boolean {
  const { policy } = sample;
  const alone = { production: { windows: { open: [id] } } };
  const period = { ...policy.periods[id] };
  const policies = Object.keys(policy.regions ?? {}).map((region) => ({
    sample: {
      ...sample,
      policy: { ...policy, environments: alone, periods: { ...policy.periods, [id]: period } },
    },
    region,
  }));
  return policies.every(({ sample: one, region }) =>
    judgeMinutes({ ...one, regions: [region] }).every((value) => value === 0),
  );
}
