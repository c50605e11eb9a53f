/** Instants on the command line: RFC 3339, or a local time in the policy's zone. */
import type { Policy } from '../policy/policy.js';
import { parseCivilDate, type CivilDay } from '../time/civil-date.js';
import { day, hour, minute, parseInstant, type Instant } from '../time/instant.js';
import { resolveLocal, toZone, type ZoneTable } from '../time/zone-table.js';
import { UsageError } from './arguments.js';

const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?$/;

/**
 * Reads an instant. A local time that a gap swallows is the first instant after the gap. `zoneTable`
 * is asked for a table that reaches at least to the instant `near`.
 */
export function readInstant(part: {
  text: string;
  policy: Policy;
  zoneTable: (name: string, near: Instant) => ZoneTable | undefined;
}): Instant {
  const { text, policy, zoneTable } = part;
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  const time = parseLocal(text);
  const table = time && zoneTable(policy.timezone, time.date * day);
  if (time === undefined || table === undefined) {
    throw new UsageError(
      `"${text.slice(0, 60)}" is no instant`,
      `write 2026-11-23T19:00 (in ${policy.timezone}) or 2026-11-23T18:00:00Z`,
    );
  }
  const found = resolveLocal(toZone(table), time.date, time.sinceMidnight);
  return found.kind === 'fold' ? found.earlier : found.at;
}

/** A day, and the time since its midnight in ms; 24:00 is the end of the day. */
function parseLocal(text: string): { date: CivilDay; sinceMidnight: number } | undefined {
  const [, written = '', hours = '0', minutes = '0'] = local.exec(text) ?? [];
  const date = parseCivilDate(written);
  const sinceMidnight = Number(hours) * hour + Number(minutes) * minute;
  const exists = Number(minutes) < 60 && sinceMidnight <= day;
  return date === undefined || !exists ? undefined : { date, sinceMidnight };
}
