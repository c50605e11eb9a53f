/** Time zones as tables of their offsets, asked once of the runtime's own database (Intl). */
import type { FactReading } from '../evidence/facts.js';
import type { Provenance } from '../evidence/reading.js';
import { day, formatInstant, hour, minute, parseInstant, type Instant } from '../time/instant.js';
import { clockOf, zoneProblem } from './zone-names.js';

/** The part of time that a table covers, RFC 3339 with an offset or Z. */
export interface ZonePeriod {
  readonly from: string;
  readonly to: string;
}

interface Change {
  readonly at: Instant;
  readonly offset: number;
}

/**
 * Two changes of one zone can be seven days less an hour apart (Gaza 2040, Recife 2000), five weeks
 * around each Ramadan in Casablanca. Steps that are shorter cannot step over two of them.
 */
const step = 7 * day - 2 * hour;

/** The locales that know the short names people use, by the area of the zone, in order. */
const locales: Readonly<Record<string, readonly string[]>> = {
  Africa: ['en-GB'],
  America: ['en-US'],
  Antarctica: ['en-AU', 'en-GB'],
  Arctic: ['en-GB'],
  Asia: ['en-GB', 'en-IN'],
  Atlantic: ['en-US', 'en-GB'],
  Australia: ['en-AU'],
  Europe: ['en-GB'],
  Indian: ['en-IN'],
  Pacific: ['en-US', 'en-AU'],
  US: ['en-US'],
};
const allLocales = ['en-US', 'en-GB', 'en-AU', 'en-IN'] as const;

/**
 * The table of a zone over a period: the offset at `from`, then each change up to `to`. Never
 * throws: a name that `zoneProblem` refuses, or an unreadable period, is a failed reading.
 */
export function readZone(name: string, period: ZonePeriod, fetchedAt: string): FactReading<'zone'> {
  const problem = zoneProblem(name);
  if (problem !== undefined) return { status: 'failed', reason: problem, retryable: false };
  const clock = clockOf(name);
  const from = parseInstant(period.from);
  const to = parseInstant(period.to);
  if (clock === undefined) {
    const reason = `"${name}" is no time zone that this runtime knows`;
    return { status: 'failed', reason, retryable: false };
  }
  if (from === undefined || to === undefined || to < from) {
    const reason = `no period from ${period.from} to ${period.to}`;
    return { status: 'failed', reason, retryable: false };
  }
  const abbreviation = abbreviationsOf(name);
  const transitions = changes(clock, { from, to }).map(({ at, offset }) => ({
    at: formatInstant(at),
    offset,
    abbreviation: abbreviation({ at, offset }),
  }));
  const value = { name, from: formatInstant(from), to: formatInstant(to), transitions };
  return { status: 'known', value, source: provenance(fetchedAt) };
}

function changes(clock: Intl.DateTimeFormat, span: { from: Instant; to: Instant }): Change[] {
  let before = span.from;
  let current = shownAt(clock, before);
  const found = [{ at: before, offset: toOffset(current) }];
  while (before < span.to) {
    const after = Math.min(before + step, span.to);
    const shown = shownAt(clock, after);
    if (shown !== current) {
      found.push({ at: firstMinute(clock, { before, after, shown }), offset: toOffset(shown) });
    }
    before = after;
    current = shown;
  }
  return found;
}

/** Clocks change on whole minutes: bisect to the first one that shows the new offset. */
function firstMinute(
  clock: Intl.DateTimeFormat,
  between: { before: Instant; after: Instant; shown: string },
): Instant {
  let low = Math.floor(between.before / minute);
  let high = Math.floor(between.after / minute);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (shownAt(clock, middle * minute) === between.shown) high = middle;
    else low = middle;
  }
  return high * minute;
}

/** `GMT-03:30`, from a text such as `F, GMT-03:30`. */
function shownAt(clock: Intl.DateTimeFormat, at: Instant): string {
  return clock.format(at).slice('F, '.length);
}

/** Minutes east of UTC of a text such as `GMT-03:30`, or `GMT` for none. */
function toOffset(shown: string): number {
  const minutes = Number(shown.slice(4, 6)) * 60 + Number(shown.slice(7, 9));
  return shown.charAt(3) === '-' ? -minutes : minutes;
}

/**
 * Short names of the offsets of a zone, such as CET. The same offset has the same name within one
 * table; where no locale has one and would write `GMT+1`, it is named by itself.
 */
function abbreviationsOf(zone: string): (change: Change) => string {
  const known = new Map<number, string>();
  const asked = locales[zone.split('/')[0] ?? ''] ?? allLocales;
  return ({ at, offset }) => {
    const name = known.get(offset) ?? firstName(zone, asked, at) ?? toUtcOffset(offset);
    known.set(offset, name);
    return name;
  };
}

function firstName(zone: string, asked: readonly string[], at: Instant): string | undefined {
  for (const locale of asked) {
    const text = namerOf(zone, locale).format(at);
    const name = text.slice(text.lastIndexOf(' ') + 1);
    if (!/^(?:GMT|UTC)[+-]/.test(name)) return name;
  }
  return undefined;
}

/** One formatter a zone and locale, as one table may be read for several periods. */
const namers = new Map<string, Intl.DateTimeFormat>();

function namerOf(zone: string, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${zone}`;
  const made =
    namers.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
  namers.set(key, made);
  return made;
}

/** `UTC+8`, `UTC-3:30`. */
function toUtcOffset(offset: number): string {
  const size = Math.abs(offset);
  const minutes = size % 60;
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '-' : '+'}${String(Math.floor(size / 60))}${rest}`;
}

function provenance(fetchedAt: string): Provenance {
  return { level: 'workspace', system: `tz ${process.versions['tz'] ?? 'unknown'}`, fetchedAt };
}
