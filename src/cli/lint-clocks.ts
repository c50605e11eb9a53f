/** lint of what depends on time: periods, calendars, holidays, exceptions, the zone data of the runtime. */
import { viewOf } from '../decision/facts-view.js';
import { factsOfPeriods, lintCalendar } from '../decision/lint-calendar.js';
import { exceptionFaults } from '../decision/waive.js';
import type { Evidence } from '../evidence/evidence.js';
import type { PastRecord } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { Fault } from '../policy/fault.js';
import type { RecordStore } from '../hosts/host.js';
import type { Policy } from '../policy/policy.js';
import { environmentNames, servicesOf } from '../policy/select.js';
import type { PolicySource } from '../policy/source.js';
import { day, formatInstant, type Instant } from '../time/instant.js';
import { toZone } from '../time/zone-table.js';
import { gatherClocks } from './clock-facts.js';
import { lintCalendarFiles } from './lint-calendar-files.js';
import { anyPromotion } from './pseudo-request.js';

type Find = Pick<RecordStore, 'find'>;

/** All faults; nothing is asked over the network but what `policies` asks. */
export async function lintClocks(part: {
  policy: Policy;
  policies: PolicySource;
  /** Where decisions were recorded, as far as this host can tell; absent where nobody looks. */
  records?: Find | undefined;
  now: Instant;
}): Promise<readonly Fault[]> {
  const { policy, policies, records, now } = part;
  const requestFor = (environment: string): Request =>
    anyPromotion({ policy, environment, regions: [] });
  const request = requestFor('');
  const more = factsOfPeriods(policy, { ...request, regions: [] });
  const evidence = await gatherClocks({ policy, policies, request, now, also: [], more });
  const facts = viewOf(evidence.facts);
  const zone = facts.value({ kind: 'zone', key: policy.timezone });
  const expired =
    zone === undefined
      ? []
      : exceptionFaults({ policy, service: undefined, now, zone: toZone(zone) });
  return [
    ...expired,
    ...(await lintCalendarFiles({ policy, policies, now })),
    ...oldZoneData(policy, evidence, now),
    ...(await otherZoneData({ policy, records, tz: evidence.tz, now })),
    ...lintCalendar({ policy, facts, now, requestFor }),
  ];
}

/** The data of `2025b` are of 2025: how late in it, the name does not tell. */
function oldZoneData(policy: Policy, { tz }: Evidence, now: Instant): readonly Fault[] {
  const year = Number(/^\d{4}/.exec(tz)?.[0]);
  const own = policy.layers[0];
  if (own === undefined || !(new Date(now).getUTCFullYear() - year > 1)) return [];
  return [
    {
      code: 'policy/zone-data-old',
      severity: 'warning',
      place: own.yaml.place(['timezone']),
      message: `the time zones of this runtime are those of ${tz}, more than a year old`,
      hint: 'use a newer version of Node.js: zones change several times a year',
    },
  ];
}

async function look(records: Find | undefined, place: Parameters<Find['find']>[0]) {
  return records?.find(place).catch(() => undefined);
}

/** Two runtimes that disagree on a zone would decide differently; the newest record tells of the other. */
async function otherZoneData(part: {
  policy: Policy;
  records: Find | undefined;
  tz: string;
  now: Instant;
}): Promise<readonly Fault[]> {
  const { policy, records, tz, now } = part;
  const [own] = policy.layers;
  const since = formatInstant(now - 400 * day);
  const places = Object.keys(servicesOf(policy)).flatMap((service) =>
    environmentNames(policy).map((environment) => ({ service, environment, since })),
  );
  // Without a clone there are no records, and nothing to compare with.
  const found = await Promise.all(places.map((place) => look(records, place)));
  const newest = found
    .flatMap((reading) => (reading?.status === 'known' ? reading.value : []))
    .reduce<PastRecord | undefined>(
      (a, b) => (a === undefined || Date.parse(b.at) > Date.parse(a.at) ? b : a),
      undefined,
    );
  if (own === undefined || newest?.tz === undefined || newest.tz === tz) return [];
  return [
    {
      code: 'policy/zone-data-differs',
      severity: 'warning',
      place: own.yaml.place(['timezone']),
      message: `the time zones of this runtime are those of ${tz}; the last decision was made with ${newest.tz.slice(0, 20)}`,
      hint: 'run the same version of Node.js in both places, or look at the zones that changed',
    },
  ];
}
