/** Time zones as tables of their offsets, asked once of the runtime's own database (Intl). */
import type { FactReading } from '../evidence/facts.js';
import type { Provenance } from '../evidence/reading.js';
import { day, formatInstant, hour, minute, parseInstant, type Instant } from '../time/instant.js';
import { namedOffsets, unnamedZones } from './zone-abbreviations.js';
import { clockOf, zoneProblem } from './zone-names.js';
import { withOffsets, type OffsetAt } from './zone-offsets.js';

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
 * The table of a zone over a period: the offset at `from`, then each change up to `to`, with the names
 * that people use, such as CET. Never throws: a name that `zoneProblem` refuses, or an unreadable
 * period, is a failed reading.
 */
export function readZone(name: string, period: ZonePeriod, fetchedAt: string): FactReading<'zone'> {
  return readTable({ name, period, fetchedAt, nameOf: abbreviationsOf(name) });
}

/** The same for a zone in which nobody is told the time: each offset is named by itself. */
export function readOffsets(
  name: string,
  period: ZonePeriod,
  fetchedAt: string,
): FactReading<'zone'> {
  return readTable({ name, period, fetchedAt, nameOf: ({ offset }) => toUtcOffset(offset) });
}

function readTable(part: {
  name: string;
  period: ZonePeriod;
  fetchedAt: string;
  nameOf: (change: Change) => string;
}): FactReading<'zone'> {
  const { name, period, fetchedAt, nameOf } = part;
  const problem = zoneProblem(name);
  if (problem !== undefined) return { status: 'failed', reason: problem, retryable: false };
  const from = parseInstant(period.from);
  const to = parseInstant(period.to);
  if (from === undefined || to === undefined || to < from) {
    const reason = `no period from ${period.from} to ${period.to}`;
    return { status: 'failed', reason, retryable: false };
  }
  const found = changesOf(name, { from, to });
  if (found === undefined) {
    const reason = `"${name}" is no time zone that this runtime knows`;
    return { status: 'failed', reason, retryable: false };
  }
  const transitions = found.map((change) => ({
    at: formatInstant(change.at),
    offset: change.offset,
    abbreviation: nameOf(change),
  }));
  const value = { name, from: formatInstant(from), to: formatInstant(to), transitions };
  return { status: 'known', value, source: provenance(fetchedAt) };
}

/** Undefined if the runtime does not know the zone: by the clock of the process it would be UTC. */
function changesOf(name: string, span: Span): readonly Change[] | undefined {
  const found = withOffsets(name, (offsetAt) => changes(offsetAt, span));
  if (found?.some(({ offset }) => offset !== 0) === true) return found;
  const clock = clockOf(name);
  return clock && (found ?? changes((at) => shownOffset(clock, at), span));
}

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

function changes(offsetAt: OffsetAt, span: Span): Change[] {
  let before = span.from;
  let current = offsetAt(before);
  const found = [{ at: before, offset: current }];
  while (before < span.to) {
    const after = Math.min(before + step, span.to);
    const offset = offsetAt(after);
    if (offset !== current) {
      found.push({ at: firstMinute(offsetAt, { before, after, offset }), offset });
    }
    before = after;
    current = offset;
  }
  return found;
}

/** Clocks change on whole minutes: bisect to the first one that has the new offset. */
function firstMinute(
  offsetAt: OffsetAt,
  between: { before: Instant; after: Instant; offset: number },
): Instant {
  let low = Math.floor(between.before / minute);
  let high = Math.floor(between.after / minute);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * minute) === between.offset) high = middle;
    else low = middle;
  }
  return high * minute;
}

/** Minutes east of UTC of a text such as `F, GMT-03:30`, or `F, GMT` for none. */
function shownOffset(clock: Intl.DateTimeFormat, at: Instant): number {
  const shown = clock.format(at).slice('F, GMT'.length);
  const minutes = Number(shown.slice(1, 3)) * 60 + Number(shown.slice(4, 6));
  return shown.startsWith('-') ? -minutes : minutes;
}

/**
 * Short names of the offsets of a zone, such as CET. The same offset has the same name within one
 * table; where no locale has one and would write `GMT+1`, it is named by itself.
 */
function abbreviationsOf(zone: string): (change: Change) => string {
  if (isListed(unnamedZones, zone)) return ({ offset }) => toUtcOffset(offset);
  const known = new Map(listedNames(zone));
  const asked = locales[zone.split('/')[0] ?? ''] ?? allLocales;
  return ({ at, offset }) => {
    // An offset that the table does not have is one of rules that have changed.
    const name = known.get(offset) ?? firstName(zone, asked, at) ?? toUtcOffset(offset);
    known.set(offset, name);
    return name;
  };
}

function listedNames(zone: string): readonly (readonly [offset: number, name: string])[] {
  const [offsets] = namedOffsets.find(([, zones]) => isListed(zones, zone)) ?? [''];
  return offsets
    .split(', ')
    .map((text) => text.split(' '))
    .map(([name = '', offset]) => [Number(offset), name] as const);
}

function isListed(zones: string, zone: string): boolean {
  return ` ${zones} `.includes(` ${zone} `);
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
