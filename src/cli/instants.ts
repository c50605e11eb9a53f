/** Instants on the command line: RFC 3339, or a local time in the policy's zone. */
import type { Policy } from '../policy/policy.js';
import { parseCivilDate, type CivilDay } from '../time/civil-date.js';
import { day, formatInstant, hour, minute, parseInstant, type Instant } from '../time/instant.js';
import { resolveLocal, toZone, type LocalResolution, type ZoneTable } from '../time/zone-table.js';
import { escapeTerminal } from '../report/untrusted.js';
import { UsageError } from './arguments.js';
import { processConsole } from './console.js';

const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?$/;

/** RFC 3339 but for the seconds. */
const withoutSeconds = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/i;

/**
 * Reads an instant. A local time that a gap swallows is the first instant after the gap, one that a
 * fold repeats is the earlier one; `tell` is given a line about either, by default for stderr.
 * `zoneTable` is asked for a table that reaches at least to the instant `near`. Throws a UsageError.
 */
export function readInstant(part: {
  text: string;
  policy: Policy;
  zoneTable: (name: string, near: Instant) => ZoneTable | undefined;
  tell?: (line: string) => void;
}): Instant {
  const { text, policy, zoneTable, tell = tellStderr } = part;
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  const time = parseLocal(text);
  const table = time && zoneTable(policy.timezone, time.date * day);
  if (time === undefined || table === undefined) {
    throw noInstant(text, `write 2026-11-23T19:00 (in ${policy.timezone}) or 2026-11-23T18:00:00Z`);
  }
  const found = resolveLocal(toZone(table), time.date, time.sinceMidnight);
  const note = changeOfClock(found);
  if (note !== undefined) {
    tell(escapeTerminal(`promotion-gate: in ${policy.timezone} ${text} ${note}`));
  }
  return found.kind === 'fold' ? found.earlier : found.at;
}

/** Reads an instant where no policy says in which zone a local time is. Throws a UsageError. */
export function readUtcInstant(text: string): Instant {
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  throw noInstant(text, 'write 2026-11-23T18:00:00Z');
}

function noInstant(text: string, hint: string): UsageError {
  return new UsageError(`"${text.slice(0, 60)}" is no instant`, secondsMissing(text) ?? hint);
}

function tellStderr(line: string): void {
  processConsole().err(line);
}

/** A hint for `2026-11-23T18:00Z`. */
function secondsMissing(text: string): string | undefined {
  const [, date = '', time = '', offset = ''] = withoutSeconds.exec(text) ?? [];
  const whole = `${date}T${time}:00${offset}`;
  return parseInstant(whole) === undefined ? undefined : `the seconds are missing: write ${whole}`;
}

/** Continues `in Europe/Berlin 2026-10-25T02:30`; undefined where clocks show the time once. */
function changeOfClock(found: LocalResolution): string | undefined {
  switch (found.kind) {
    case 'fold':
      return `comes twice; ${formatInstant(found.earlier)} is taken, the later one is ${formatInstant(found.later)}`;
    case 'gap':
      return `is skipped by the clock; ${formatInstant(found.at)} is taken, the first instant after it`;
    case 'exact':
      return undefined;
  }
}

/** A day, and the time since its midnight in ms; 24:00 is the end of the day. */
function parseLocal(text: string): { date: CivilDay; sinceMidnight: number } | undefined {
  const [, written = '', hours = '0', minutes = '0'] = local.exec(text) ?? [];
  const date = parseCivilDate(written);
  const sinceMidnight = Number(hours) * hour + Number(minutes) * minute;
  const exists = Number(minutes) < 60 && sinceMidnight <= day;
  return date === undefined || !exists ? undefined : { date, sinceMidnight };
}
