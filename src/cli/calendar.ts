/** calendar: when an environment is open: now, at instants, or over a period. */
import { calendarAt, openingsBetween } from '../decision/calendar.js';
import { neededFacts } from '../decision/needs.js';
import type { Evidence } from '../evidence/evidence.js';
import { withReading, type Facts } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { Policy } from '../policy/policy.js';
import { renderCalendar, type ShownCalendar } from '../report/calendar.js';
import { escapeTerminal } from '../report/untrusted.js';
import { zoneRange } from '../sources/gather.js';
import { zoneProblem } from '../sources/zone-names.js';
import { readZone } from '../sources/zones.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { UsageError, type Arguments } from './arguments.js';
import { toCalendarTarget } from './calendar-target.js';
import { toJson, type Console } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { toPlainFormat } from './inputs.js';
import { openLocalHost } from './local-host.js';
import { readInstant } from './instants.js';
import { loadPolicy } from './policy-session.js';
import { renderFaults } from './show.js';

/** Prints the calendar. */
export async function calendar(given: Arguments, console: Console): Promise<ExitCode> {
  const environment = given.required('environment');
  const format = toPlainFormat(given);
  const now = Date.now();
  const host = await openLocalHost({ layers: given.text('layers'), now: formatInstant(now) });
  const source = host.policies;
  const loaded = await loadPolicy({ source, path: given.text('policy'), now, zoneProblem });
  const { policy } = loaded;
  const target = policy === undefined ? loaded : toCalendarTarget(policy, given);
  if (policy === undefined || 'faults' in target) {
    const { faults } = 'faults' in target ? target : loaded;
    console.out(await renderFaults({ faults, format, console, environment }));
    return exitCodes.configuration;
  }
  const { request, others } = target;
  const zoneTable = tableReader(now);
  const instant = (text: string): Instant => readInstant({ text, policy, zoneTable });
  const span = spanOf(given, instant);
  const asked = given.list('at').map(instant);
  const at = asked.length === 0 && span === undefined ? [now] : asked;
  const shown = show({ policy, request, at, span, now });
  console.out(
    format === 'json'
      ? toJson({ schema: 1, environment, ...shown.calendar })
      : renderCalendar(
          { environment, now: formatInstant(now), facts: shown.facts, ...shown.calendar },
          console,
        ),
  );
  if (others.length > 0) {
    const names = escapeTerminal([request.service, ...others].join(', '));
    console.err(`promotion-gate: the calendar of the first of ${names}; --service names another`);
  }
  const { openings, instants } = shown.calendar;
  const unknown = openings === null || instants.some(({ open }) => open === null);
  return unknown ? exitCodes.undecided : exitCodes.done;
}

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

function spanOf(given: Arguments, instant: (text: string) => Instant): Span | undefined {
  const from = given.text('from');
  const to = given.text('to');
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) {
    throw new UsageError(
      '--from and --to belong together',
      'write --from 2026-12-01 --to 2027-01-01',
    );
  }
  const span = { from: instant(from), to: instant(to) };
  if (span.to <= span.from) throw new UsageError('--to is not after --from', 'swap them');
  return span;
}

function show(part: {
  policy: Policy;
  request: Request;
  at: readonly Instant[];
  span: Span | undefined;
  now: Instant;
}): { readonly facts: Facts; readonly calendar: ShownCalendar } {
  const { policy, request, at, span, now } = part;
  const all = [now, ...at, ...(span === undefined ? [] : [span.from, span.to])];
  let facts: Facts = {};
  for (const ref of neededFacts(policy, request)) {
    if (ref.kind !== 'zone') continue;
    facts = withReading(
      facts,
      ref as { kind: 'zone'; key: string },
      readZone(ref.key, zoneRange(all), formatInstant(now)),
    );
  }
  const evidenceAt = (instant: Instant): Evidence => ({
    schema: 1,
    now: formatInstant(instant),
    tz: process.versions['tz'] ?? 'unknown',
    request,
    facts,
  });
  const instants = at.map((instant) => calendarAt(policy, evidenceAt(instant)));
  const found = span && openingsBetween({ policy, evidence: evidenceAt(span.from), ...span });
  const openings = span === undefined ? {} : { openings: found ?? null };
  return { facts, calendar: { timezone: policy.timezone, instants, ...openings } };
}

function tableReader(now: Instant): Parameters<typeof readInstant>[0]['zoneTable'] {
  return (zone, near) => {
    const reading = readZone(zone, zoneRange([now, near]), formatInstant(now));
    return reading.status === 'known' ? reading.value : undefined;
  };
}
