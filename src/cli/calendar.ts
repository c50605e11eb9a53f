/** calendar: when an environment is open: now, at instants, or over a period. */
import type { Evidence } from '../evidence/evidence.js';
import { renderIcs } from '../report/calendar-ics.js';
import { renderMermaid } from '../report/calendar-mermaid.js';
import { renderCalendar, tellUnknown } from '../report/calendar.js';
import { toClock } from '../report/clock.js';
import { toPlain } from '../report/phrase.js';
import { escapeTerminal } from '../report/untrusted.js';
import { zoneRange } from '../sources/gather.js';
import { runtimeNames } from '../sources/runtime-names.js';
import { readZone } from '../sources/zones.js';
import { day, formatInstant, type Instant } from '../time/instant.js';
import { UsageError, type Arguments } from './arguments.js';
import { isPeriodFormat, toCalendarFormat, type CalendarFormat } from './calendar-format.js';
import { toCalendarTarget } from './calendar-target.js';
import { viewCalendar, type CalendarView, type Span } from './calendar-view.js';
import { gatherClocks } from './clock-facts.js';
import { toJson, type Console } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { readInstant } from './instants.js';
import { openLocalHost } from './local-host.js';
import { loadPolicy } from './policy-session.js';
import { renderFaults } from './show.js';

/** Prints the calendar. */
export async function calendar(given: Arguments, console: Console): Promise<ExitCode> {
  const environment = given.required('environment');
  const format = toCalendarFormat(given);
  const now = Date.now();
  const host = await openLocalHost({ layers: given.text('layers'), now: formatInstant(now) });
  const policies = host.policies;
  const loaded = await loadPolicy({
    source: policies,
    path: given.text('policy'),
    now,
    names: runtimeNames,
  });
  const { policy } = loaded;
  const target = policy === undefined ? loaded : toCalendarTarget(policy, given);
  if (policy === undefined || 'faults' in target) {
    const { faults } = 'faults' in target ? target : loaded;
    // What is kept as a calendar is a calendar, or nothing.
    if (isPeriodFormat(format)) {
      console.err(await renderFaults({ faults, format: 'text', console, environment }));
    } else {
      console.out(await renderFaults({ faults, format, console, environment }));
    }
    return exitCodes.configuration;
  }
  const { request, others } = target;
  const zoneTable = tableReader(now);
  const instant = (text: string): Instant => readInstant({ text, policy, zoneTable });
  const span = spanOf(given, instant) ?? defaultSpan(format, now);
  const asked = given.list('at').map(instant);
  const at = asked.length === 0 && span === undefined ? [now] : asked;
  const also = [...at, ...(span === undefined ? [] : [span.from, span.to])];
  const evidence = await gatherClocks({ policy, policies, request, now, also });
  const view = viewCalendar({ policy, evidence, at, span });
  show({ view, evidence, format, timezone: policy.timezone }, console);
  if (others.length > 0) {
    const names = escapeTerminal([request.service, ...others].join(', '));
    console.err(`promotion-gate: the calendar of the first of ${names}; --service names another`);
  }
  const { unknown, instants } = view;
  const isKnown = unknown.length === 0 && instants.every(({ open }) => open !== null);
  return isKnown ? exitCodes.done : exitCodes.undecided;
}

interface Seen {
  readonly view: CalendarView;
  readonly evidence: Evidence;
  readonly format: CalendarFormat;
  readonly timezone: string;
}

function show(seen: Seen, console: Console): void {
  const { view, evidence, format, timezone } = seen;
  const { request, facts, now } = evidence;
  const { environment, service, regions } = request;
  const { instants, period, unknown } = view;
  if (format === 'text') {
    const shown = { environment, timezone, now, facts, instants, unknown };
    console.out(renderCalendar({ ...shown, period: period?.shown }, console));
    return;
  }
  if (format === 'json') {
    console.out(
      toJson({
        ...{ schema: 1, environment, service, regions, timezone },
        instants: instants.map(({ around: _, ...instant }) => instant),
        ...(period === undefined ? {} : { openings: period.openings, spans: period.spans }),
        ...(period === undefined || period.notKnown.length === 0
          ? {}
          : { notKnown: period.notKnown }),
        ...(unknown.length === 0 ? {} : { unknown }),
      }),
    );
    return;
  }
  if (period === undefined || period.openings === null || unknown.length > 0) {
    console.err(`promotion-gate: the calendar of ${escapeTerminal(environment)} is not known`);
    const clock = toClock(facts, { timezone, now });
    for (const line of tellUnknown(unknown, clock)) console.err(`  ${toPlain(line)}`);
    return;
  }
  const { whole: openings, spans, shown } = period;
  const { from, to } = shown;
  const asked = { environment, service, regions, timezone, now, facts, from, to };
  const calendar = { ...asked, openings, spans };
  console.out(format === 'ics' ? renderIcs(calendar) : renderMermaid(calendar));
}

/** Longer ones are for a machine that asks several times, in ms. */
const longestSpan = 3 * 366 * day;
/** What is shown of the future where a format needs a period, in ms. */
const defaultLength = 90 * day;

function defaultSpan(format: CalendarFormat, now: Instant): Span | undefined {
  return isPeriodFormat(format) ? { from: now, to: now + defaultLength } : undefined;
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
  if (span.to - span.from > longestSpan) {
    throw new UsageError('--from and --to are more than three years apart', 'ask for one year');
  }
  return span;
}

function tableReader(now: Instant): Parameters<typeof readInstant>[0]['zoneTable'] {
  return (zone, near) => {
    const reading = readZone(zone, zoneRange([now, near]), formatInstant(now));
    return reading.status === 'known' ? reading.value : undefined;
  };
}
