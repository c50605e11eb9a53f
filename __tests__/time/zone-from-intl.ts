/** Zone tables and local fields from Intl, for tests only: the second opinion on every zone. */
import { hour, minute, formatInstant } from '../../src/time/instant.js';
import type { Instant } from '../../src/time/instant.js';
import { toZone } from '../../src/time/zone-table.js';
import type { Zone, ZoneTable, ZoneTransition } from '../../src/time/zone-table.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(name: string): Intl.DateTimeFormat {
  const known = formats.get(name);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    timeZoneName: 'short',
  });
  formats.set(name, made);
  return made;
}

/** What clocks in the zone show, written as if it were UTC, in ms; and the abbreviation. */
export function localByIntl(
  name: string,
  instant: Instant,
): { wall: number; abbreviation: string } {
  const parts = formatOf(name).formatToParts(instant);
  function text(type: string): string {
    return parts.find((part) => part.type === type)?.value ?? '';
  }
  function number(type: string): number {
    return Number(text(type));
  }
  const wall = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  return { wall, abbreviation: text('timeZoneName') };
}

function stateAt(name: string, instant: Instant): Omit<ZoneTransition, 'at'> {
  const { wall, abbreviation } = localByIntl(name, instant);
  return { offset: (wall - instant) / minute, abbreviation };
}

/** The table of a zone between two instants, whole minutes. */
export function tableFromIntl(name: string, from: Instant, to: Instant): ZoneTable {
  const transitions: ZoneTransition[] = [{ at: formatInstant(from), ...stateAt(name, from) }];
  let state = stateAt(name, from);
  for (let at = from; at < to; at += 12 * hour) {
    const next = stateAt(name, Math.min(at + 12 * hour, to));
    if (next.offset === state.offset && next.abbreviation === state.abbreviation) continue;
    let before = at;
    let after = at + 12 * hour;
    while (after - before > minute) {
      const middle = before + Math.floor((after - before) / 2 / minute) * minute;
      if (stateAt(name, middle).offset === state.offset) before = middle;
      else after = middle;
    }
    transitions.push({ at: formatInstant(after), ...next });
    state = next;
  }
  return { name, from: formatInstant(from), to: formatInstant(to), transitions };
}

/** A compiled zone for the days around a date such as `2026-10-25`. */
export function zoneAround(name: string, date: string, days = 40): Zone {
  const middle = Date.parse(`${date}T00:00:00Z`);
  return toZone(tableFromIntl(name, middle - days * 24 * hour, middle + days * 24 * hour));
}
