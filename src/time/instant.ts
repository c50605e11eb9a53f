/** Instants as epoch milliseconds, and their RFC 3339 text. */

/** Milliseconds since 1970-01-01T00:00:00Z; ±Infinity only where an interval has no end. */
export type Instant = number;

/** One minute in milliseconds. */
export const minute = 60_000;
/** One hour in milliseconds. */
export const hour = 60 * minute;
/** Twenty-four hours in milliseconds; a local day may be shorter or longer. */
export const day = 24 * hour;

const rfc3339 =
  /^(?<date>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2}:\d{2})(?:\.(?<fraction>\d+))?(?:Z|(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2}))$/i;

/**
 * The instant of an RFC 3339 date-time with `Z` or an offset; digits below the millisecond are cut.
 * Undefined for everything else: no offset, no seconds, an impossible date, a leap second.
 */
export function parseInstant(text: string): Instant | undefined {
  const plain = parsePlain(text);
  if (plain !== undefined) return plain;
  const parts = rfc3339.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const wallText = `${parts['date'] ?? ''}T${parts['clock'] ?? ''}`;
  const wall = Date.parse(`${wallText}Z`);
  // Date.parse turns 30 February into March and 24:00:00 into the next day; the text then differs.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(wallText)) return undefined;
  const offsetHours = Number(parts['hours'] ?? 0);
  const offsetMinutes = Number(parts['minutes'] ?? 0);
  if (offsetHours > 23 || offsetMinutes > 59) return undefined;
  const offset = (offsetHours * hour + offsetMinutes * minute) * (parts['sign'] === '-' ? -1 : 1);
  return wall + Number((parts['fraction'] ?? '').padEnd(3, '0').slice(0, 3)) - offset;
}

/** The form in which this program writes whole seconds, which is most of what it reads: no expression is needed. */
function parsePlain(text: string): Instant | undefined {
  if (text.length !== '2026-11-20T16:55:00Z'.length) return undefined;
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && formatInstant(instant) === text ? instant : undefined;
}

/** UTC text such as `2026-11-20T16:55:00Z`, milliseconds only when not zero. Throws a RangeError if not finite. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
