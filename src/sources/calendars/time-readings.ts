/** What a local time of a calendar means as an instant, by RFC 5545 and by every other reading of it. */
import { day as dayLength, type Instant } from '../../time/instant.js';
import { nominalTime, type CivilTime } from '../../time/period-rule.js';
import { offsetAt, resolveLocal, type Zone } from '../../time/zone-table.js';

/** `at` is the reading of RFC 5545; `earliest` and `latest` are others where clocks change. */
export interface Readings {
  readonly at: Instant;
  readonly earliest: Instant;
  readonly latest: Instant;
}

/**
 * RFC 5545, 3.3.5: the first of two, and in a gap the offset before it, so that 02:30 in a gap of an
 * hour is when clocks show 03:30. Periods of a policy take the first instant after the gap.
 */
export function readingsOf(zone: Zone, civil: CivilTime): Readings {
  const { day, time = 0 } = civil;
  const local = resolveLocal(zone, day, time);
  if (local.kind === 'exact') return { at: local.at, earliest: local.at, latest: local.at };
  if (local.kind === 'fold') {
    return { at: local.earlier, earliest: local.earlier, latest: local.later };
  }
  const at = nominalTime(civil) - offsetAt(zone, local.at - 1);
  return { at, earliest: Math.min(at, local.at), latest: Math.max(at, local.at) };
}

/** The readings that much elapsed time later. */
export function later({ at, earliest, latest }: Readings, elapsed: number): Readings {
  return { at: at + elapsed, earliest: earliest + elapsed, latest: latest + elapsed };
}

/** The local time that much later on the calendar and the clock. */
export function nominallyLater(civil: CivilTime, length: number): CivilTime {
  const wall = nominalTime(civil) + length;
  const day = Math.floor(wall / dayLength);
  return civil.time === undefined && wall === day * dayLength
    ? { day }
    : { day, time: wall - day * dayLength };
}
