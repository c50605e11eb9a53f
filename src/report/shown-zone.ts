/** The zone in which people are told the time, from the table that the evidence carries. */
import { readingOf, type Facts } from '../evidence/facts.js';
import { toZone, type Zone } from '../time/zone-table.js';

/** UTC, in which dates without a zone are put into words. */
export const utc: Zone = toZone({
  name: 'UTC',
  from: '1970-01-01T00:00:00Z',
  to: '9999-12-31T00:00:00Z',
  transitions: [{ at: '1970-01-01T00:00:00Z', offset: 0, abbreviation: 'UTC' }],
});

/**
 * The zone of that name; UTC where its table is not usable. One that is out of order made the decision
 * inconclusive, and the report must still be readable.
 */
export function zoneOf(facts: Facts, name: string): Zone {
  const reading = readingOf(facts, { kind: 'zone', key: name });
  if (reading?.status !== 'known') return utc;
  try {
    return toZone(reading.value);
  } catch {
    return utc;
  }
}
