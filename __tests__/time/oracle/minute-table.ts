/** What clocks show, minute by minute, as Temporal tells it: local times are looked up here, never computed. */
import { Temporal } from 'temporal-polyfill';

/** Minutes of a day. */
export const dayMinutes = 1440;

/** The minutes of a stretch of time in one zone, by their index. */
export interface MinuteTable {
  /** Minutes since 1970-01-01T00:00Z of index 0. */
  readonly start: number;
  readonly length: number;
  /** What clocks show at each index, as minutes since 1970-01-01T00:00 of the wall clock. */
  readonly walls: Int32Array;
}

/** Asks Temporal for each hour, and for each minute of an hour after which clocks show something else. */
export function minuteTable(zone: string, start: number, length: number): MinuteTable {
  const walls = new Int32Array(length);
  let offset = offsetAt(zone, start);
  for (let hour = 0; hour < length; hour += 60) {
    const next = offsetAt(zone, start + hour + 60);
    for (let index = hour; index < Math.min(hour + 60, length); index += 1) {
      walls[index] = start + index + (next === offset ? offset : offsetAt(zone, start + index));
    }
    offset = next;
  }
  return { start, length, walls };
}

function offsetAt(zone: string, minute: number): number {
  const instant = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
  return instant.toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000;
}

/** The local day that clocks show at an index. */
export function dayAt({ walls }: MinuteTable, index: number): number {
  return Math.floor((walls[index] ?? NaN) / dayMinutes);
}

/** The first index that shows the time; undefined if none does. */
export function firstShowing(table: MinuteTable, wall: number): number | undefined {
  const { from, to } = around(table, wall);
  for (let index = from; index < to; index += 1) if (table.walls[index] === wall) return index;
  return undefined;
}

/** The last index that shows the time; undefined if none does. */
export function lastShowing(table: MinuteTable, wall: number): number | undefined {
  const { from, to } = around(table, wall);
  for (let index = to - 1; index >= from; index -= 1) if (table.walls[index] === wall) return index;
  return undefined;
}

/** The first index that shows the time or a later one. */
export function firstReaching(table: MinuteTable, wall: number): number {
  const { from, to } = around(table, wall);
  for (let index = from; index < to; index += 1) {
    if ((table.walls[index] ?? NaN) >= wall) return index;
  }
  return to;
}

/** The index after the last one that shows an earlier time. */
export function lastReaching(table: MinuteTable, wall: number): number {
  const { from, to } = around(table, wall);
  for (let index = to - 1; index >= from; index -= 1) {
    if ((table.walls[index] ?? NaN) < wall) return index + 1;
  }
  return from;
}

/** No zone is as far from UTC as this. */
const furthest = 15 * 60;

/** The indexes at which the time may be shown; both ends stay in the table. */
function around({ start, length }: MinuteTable, wall: number): { from: number; to: number } {
  const inTable = (index: number): number => Math.min(Math.max(index, 0), length);
  return { from: inTable(wall - start - furthest), to: inTable(wall - start + furthest) };
}
