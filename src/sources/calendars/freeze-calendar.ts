/**
 * Freeze periods of a GitLab project as a calendar: each freeze is an event of its own. One period that
 * cannot be read leaves the whole calendar unknown, by the id of that period: never a shorter list.
 */
import type { CalendarEvent, FactReading } from '../../evidence/facts.js';
import type { FreezePeriod, ReadFreezePeriods } from '../../evidence/freeze-periods.js';
import type { TrustLevel, Unknown } from '../../evidence/reading.js';
import { parseForeignCron } from '../../time/foreign-cron.js';
import { freezesBetween, type Freeze } from '../../time/freeze-intervals.js';
import { formatInstant, parseInstant, type Instant } from '../../time/instant.js';
import type { Zone } from '../../time/zone-table.js';
import { sha256 } from '../digest.js';
import { toPolicyZone } from '../foreign-zones.js';
import { railsZones } from '../rails-zones.js';
import { freezesElsewhere } from './freezes-elsewhere.js';

export interface FreezeCalendarRequest {
  /** Undefined where no job of GitLab runs. */
  readonly freezes?: ReadFreezePeriods | undefined;
  /** `group/name`; undefined for the project of the run. */
  readonly project: string | undefined;
  /** That of the policy, which chose the project. */
  readonly level: TrustLevel;
  readonly span: { readonly from: Instant; readonly to: Instant };
  /** RFC 3339 in UTC. */
  readonly now: string;
  zone(name: string): Zone | undefined;
}

/** Starts, ends and days that are looked at, of all periods together: less than a second. */
const mostWork = 1_500_000;
const mostEvents = 50_000;
const mostWarnings = 5;

/** The freezes in the span; none of them is a known calendar without events. Never throws. */
export async function readFreezeCalendar(
  part: FreezeCalendarRequest,
): Promise<FactReading<'calendar'>> {
  const { freezes, project, now, span } = part;
  if (freezes === undefined) return freezesElsewhere;
  const reading = await freezes({ project, now });
  if (reading.status === 'none') return failed('no answer tells the freeze periods');
  if (reading.status !== 'known') return reading;
  const work = { left: mostWork };
  const events: Dated[] = [];
  const warnings: string[] = [];
  for (const period of reading.value) {
    const told = eventsOf(period, part, work);
    if ('problem' in told) return failed(`freeze period ${period.id}: ${told.problem}`);
    events.push(...told.events);
    warnings.push(...told.warnings);
    if (events.length > mostEvents) {
      return failed('there are more than 50,000 freezes in the time that is looked at');
    }
  }
  return {
    status: 'known',
    value: {
      from: formatInstant(span.from),
      to: formatInstant(span.to),
      events: events.sort((a, b) => a.start - b.start).map(({ event }) => event),
      ...(warnings.length > 0 && { warnings: warnings.slice(0, mostWarnings) }),
    },
    source: {
      ...reading.source,
      ...(part.level === 'workspace' ? { level: part.level } : {}),
      digest: `sha256:${sha256(JSON.stringify(reading.value))}`,
    },
  };
}

interface Dated {
  readonly start: Instant;
  readonly event: CalendarEvent;
}

type Told =
  | { readonly events: readonly Dated[]; readonly warnings: readonly string[] }
  | { readonly problem: string };

function eventsOf(period: FreezePeriod, part: FreezeCalendarRequest, work: { left: number }): Told {
  const start = parseForeignCron(period.start);
  if ('problem' in start) return { problem: `its start: ${start.problem}` };
  const end = parseForeignCron(period.end);
  if ('problem' in end) return { problem: `its end: ${end.problem}` };
  const named = toPolicyZone(railsZones.get(period.zone) ?? period.zone);
  if ('problem' in named) return named;
  const zone = part.zone(named.zone);
  if (zone === undefined) {
    return { problem: `"${named.zone}" is no time zone that this runtime knows` };
  }
  const { from, to } = part.span;
  const found = freezesBetween({ start: start.cron, end: end.cron, zone, from, to, work });
  if ('problem' in found) return found;
  const now = parseInstant(part.now) ?? NaN;
  return {
    events: found.freezes.map((freeze) => toEvent(period, freeze)),
    warnings: found.freezes
      .filter(({ skippedEnds, latestEnd }) => skippedEnds.length > 0 && latestEnd > now)
      .map((freeze) => toWarning(period, freeze, named.zone)),
  };
}

function toEvent({ id }: FreezePeriod, { start, end, latestEnd }: Freeze): Dated {
  const whole = { start: formatInstant(start), end: formatInstant(latestEnd) };
  const event = {
    uid: `freeze-period-${id}`,
    summary: `freeze period ${id}`,
    categories: [],
    time: end === latestEnd ? whole : { ...whole, end: formatInstant(end), widest: whole },
  };
  return { start, event };
}

/** GitLab looks only at times that clocks show: such an end does not come (fugit, Fugit::Cron). */
function toWarning({ id }: FreezePeriod, { skippedEnds, latestEnd }: Freeze, zone: string): string {
  const [at = NaN] = skippedEnds;
  return `freeze period ${id}: clocks in ${zone} skip its end at ${formatInstant(at)}, so GitLab ends it at ${formatInstant(latestEnd)}`;
}

function failed(reason: string): Unknown {
  return { status: 'failed', reason, retryable: false };
}
