/** Which folders and files of a store can hold records since an instant, by their names alone. */
import { monthFolder } from './record-path.js';

/** Folders of months from the first instant up to the one after the last: clocks may differ a little. */
export function monthsBetween(since: string, now: string): readonly string[] {
  const first = new Date(Date.parse(since));
  const last = new Date(Date.parse(now));
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  const count = (last.getUTCFullYear() - year) * 12 + last.getUTCMonth() - month + 2;
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    monthFolder(new Date(Date.UTC(year, month + index)).toISOString()),
  );
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The instant in the name of a record's file, in milliseconds; undefined if its id is no ULID. */
export function timeOfFile(name: string): number | undefined {
  const [, time] = /^([0-7][0-9A-HJKMNP-TV-Z]{9})[0-9A-HJKMNP-TV-Z]{16}\.json$/.exec(name) ?? [];
  if (time === undefined) return undefined;
  return [...time].reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0);
}
