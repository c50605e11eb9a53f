/** Time zones as tables of their offsets, asked once of the runtime's own database (Intl). */
import { enUS } from 'date-fns/locale/en-US';
import { formatInTimeZone } from 'date-fns-tz/formatInTimeZone';
import type { FactReading } from '../evidence/facts.js';
import type { Provenance } from '../evidence/reading.js';
import { day, formatInstant, minute, parseInstant, type Instant } from '../time/instant.js';
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
 * around each Ramadan in Casablanca. Steps of three days cannot step over two of them.
 */
const step = 3 * day;

/** Locales that know the short names people use, in the order in which they are asked. */
const locales = ['en-US', 'en-GB', 'en-AU', 'en-IN'] as const;

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
  const transitions = changes(clock, { from, to }).map(({ at, offset }) => ({
    at: formatInstant(at),
    offset,
    abbreviation: abbreviation(name, { at, offset }),
  }));
  const value = { name, from: formatInstant(from), to: formatInstant(to), transitions };
  return { status: 'known', value, source: provenance(fetchedAt) };
}

function changes(clock: Intl.DateTimeFormat, span: { from: Instant; to: Instant }): Change[] {
  const found = [{ at: span.from, offset: offsetAt(clock, span.from) }];
  let before = span.from;
  let current = offsetAt(clock, before);
  while (before < span.to) {
    const after = Math.min(before + step, span.to);
    const offset = offsetAt(clock, after);
    if (offset !== current) {
      found.push({ at: firstMinute(clock, { before, after, offset }), offset });
    }
    before = after;
    current = offset;
  }
  return found;
}

/** Clocks change on whole minutes: bisect to the first one that shows the new offset. */
function firstMinute(
  clock: Intl.DateTimeFormat,
  between: { before: Instant; after: Instant; offset: number },
): Instant {
  let low = Math.floor(between.before / minute);
  let high = Math.floor(between.after / minute);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(clock, middle * minute) === between.offset) high = middle;
    else low = middle;
  }
  return high * minute;
}

/** Minutes east of UTC, from a text such as `11/20/2026, GMT-03:30`, or `… GMT` for none. */
function offsetAt(clock: Intl.DateTimeFormat, at: Instant): number {
  const text = clock.format(at);
  const sign = text.lastIndexOf('GMT') + 3;
  const minutes =
    Number(text.slice(sign + 1, sign + 3)) * 60 + Number(text.slice(sign + 4, sign + 6));
  return text.charAt(sign) === '-' ? -minutes : minutes;
}

function abbreviation(name: string, change: Change): string {
  for (const locale of locales) {
    const short = shortName(locale, { name, at: change.at });
    if (short !== undefined) return short;
  }
  return toUtcOffset(change.offset);
}

/** Undefined where the locale has no name for it and would write `GMT+1`. */
function shortName(code: string, zone: { name: string; at: Instant }): string | undefined {
  const name = formatInTimeZone(zone.at, zone.name, 'zzz', { locale: { ...enUS, code } });
  return /^(?:GMT|UTC)[+-]/.test(name) ? undefined : name;
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
