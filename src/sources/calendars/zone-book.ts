/** Which time zone a TZID means: the runtime's, by its own or its Windows name, or else the file's. */
import type { Fault } from '../../policy/fault.js';
import { nearest } from '../../policy/suggest.js';
import { day as dayLength, formatInstant, type Instant } from '../../time/instant.js';
import { offsetAt, toZone, type Zone } from '../../time/zone-table.js';
import { attempt, CalendarFault, quote, warningAt } from './calendar-fault.js';
import type { CalendarTime } from './calendar-time.js';
import { expandFileZone, type FileZone, type FileZones, type ZoneSpan } from './file-zone.js';
import type { WorkBudget } from './rule-work.js';
import { windowsZones } from './windows-zones.js';

/** Resolves the zones of one expansion, each one once. */
export interface ZoneBook {
  /** The zone of a time in UTC or in a zone. Throws a CalendarFault at a TZID that nothing explains. */
  readonly zoneOf: (time: CalendarTime, zones: FileZones) => Zone;
  /** Compares the zone that was taken with what the file says of it, once it matters. */
  readonly compareAt: (instant: Instant, time: CalendarTime, zones: FileZones) => void;
  readonly warnings: readonly Fault[];
}

interface Entry {
  readonly zone: Zone;
  /** What the file says itself, where the runtime's zone was taken instead. */
  own: FileZone | undefined;
  ownZone?: Zone;
}

const utc = toZone({
  name: 'UTC',
  from: '1970-01-01T00:00:00Z',
  to: '1970-01-01T00:00:00Z',
  transitions: [{ at: '1970-01-01T00:00:00Z', offset: 0, abbreviation: 'UTC' }],
});

// An event may start before and end after the part of time that is asked for.
const beyond = 800 * dayLength;

/** A book for one expansion; `known` is the runtime's zone of a name. */
export function toZoneBook(part: {
  readonly from: Instant;
  readonly to: Instant;
  readonly work: WorkBudget;
  readonly known: (name: string) => Zone | undefined;
}): ZoneBook {
  const { known } = part;
  const span = { from: part.from - beyond, to: part.to + beyond, work: part.work };
  const books = new Map<FileZones, Map<string, Entry>>();
  const warnings: Fault[] = [];
  const entryOf = (time: CalendarTime & { form: 'zoned' }, zones: FileZones): Entry => {
    const entries = books.get(zones) ?? new Map<string, Entry>();
    books.set(zones, entries);
    const found = entries.get(time.tzid);
    if (found !== undefined) return found;
    const own = zones.get(time.tzid);
    const zone = runtimeZone(time.tzid, known);
    const entry =
      zone === undefined ? { zone: ownZone(time, zones, span), own: undefined } : { zone, own };
    entries.set(time.tzid, entry);
    return entry;
  };
  return {
    zoneOf: (time, zones) => (time.form === 'zoned' ? entryOf(time, zones).zone : utc),
    compareAt: (instant, time, zones) => {
      if (time.form !== 'zoned') return;
      const entry = entryOf(time, zones);
      const warning = differenceAt(instant, entry, span);
      if (warning === undefined) return;
      warnings.push(warning);
      // Said once.
      entry.own = undefined;
    },
    warnings,
  };
}

function ownZone(time: CalendarTime & { form: 'zoned' }, zones: FileZones, span: ZoneSpan): Zone {
  const own = zones.get(time.tzid);
  if (own !== undefined) return expandFileZone(own, span);
  const near = nearestZone(time.tzid, zones, span);
  throw new CalendarFault(time.tzidPlace, {
    message: `${quote(time.tzid)} is no time zone, and the file does not describe it`,
    hint:
      near === undefined
        ? 'write an area and a place as in TZID=Europe/Berlin'
        : `did you mean ${quote(near)}?`,
  });
}

/** It compares with some six hundred names, so it is done for the first hundred unknown ones only. */
function nearestZone(tzid: string, zones: FileZones, { work }: ZoneSpan): string | undefined {
  if (tzid.length > longestName || work.left < workOfNames) return undefined;
  work.left -= workOfNames;
  const known = [...Intl.supportedValuesOf('timeZone'), ...Object.keys(windowsZones)];
  return nearest(tzid, [...[...zones.keys()].slice(0, 100), ...known]);
}

const workOfNames = 20_000;

function differenceAt(instant: Instant, entry: Entry, span: ZoneSpan): Fault | undefined {
  const { zone, own } = entry;
  if (own === undefined) return undefined;
  const expanded = attempt(() => (entry.ownZone ??= expandFileZone(own, span)));
  if (!expanded.ok) {
    entry.own = undefined;
    return { ...expanded.fault, severity: 'warning' };
  }
  if (offsetAt(expanded.value, instant) === offsetAt(zone, instant)) return undefined;
  return warningAt(
    own.place,
    `What the file says of ${quote(own.tzid)} differs from ${zone.name} at ${formatInstant(instant)}; ${zone.name} is taken`,
    'remove the VTIMEZONE, or give it another TZID if its rules are the ones that are meant',
  );
}

const longestName = 64;
const areaAndPlace = /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)*$/;

function runtimeZone(tzid: string, known: (name: string) => Zone | undefined): Zone | undefined {
  const names = [tzid, ...vendorNames(tzid), windowsName(tzid)];
  for (const name of names) {
    if (name === undefined || name.length > longestName || !areaAndPlace.test(name)) continue;
    const zone = known(name);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** `/freeassociation.sourceforge.net/Europe/Berlin`: what may be the name, the longest first. */
function vendorNames(tzid: string): readonly string[] {
  if (!tzid.startsWith('/') || tzid.length > 200) return [];
  const parts = tzid.slice(1).split('/');
  return [3, 2]
    .filter((count) => count < parts.length)
    .map((count) => parts.slice(-count).join('/'));
}

function windowsName(tzid: string): string | undefined {
  return Object.hasOwn(windowsZones, tzid) ? windowsZones[tzid] : undefined;
}
