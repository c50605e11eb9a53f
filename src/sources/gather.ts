/** gather: policy, request and world → evidence. Everything in parallel, everything once. */
import type { FindArchives } from '../evidence/archives.js';
import type { Evidence } from '../evidence/evidence.js';
import type { AccountOf, FactReader } from '../evidence/fact-reader.js';
import type { ReadFreezePeriods } from '../evidence/freeze-periods.js';
import {
  withReading,
  type FactKind,
  type FactReading,
  type FactRef,
  type Facts,
} from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { Unknown } from '../evidence/reading.js';
import type { FindWorkspace } from '../evidence/workspace.js';
import type { Policy } from '../policy/policy.js';
import { recordStoreOf } from '../policy/record-store.js';
import { servicesOf } from '../policy/select.js';
import type { PolicySource } from '../policy/source.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { keepArchives } from './archives/kept-archives.js';
import { readCatalog } from './catalog.js';
import { readPeople, type PeopleBook } from './people.js';
import { readHolidays } from './holidays.js';
import type { OpenHttp } from './http/client.js';
import { readOffsets, readZone } from './zones.js';

const dayLength = 86_400_000;
/** Zone tables reach 400 days back from the earliest instant asked about and 800 beyond the latest. */
const reach = { back: 400 * dayLength, ahead: 800 * dayLength };

export interface World {
  readonly read: FactReader;
  readonly policies: PolicySource;
  /** The same, for files beside the policy whose text no record keeps; `policies` if undefined. */
  readonly files?: PolicySource | undefined;
  /** When the run began. */
  readonly now: Instant;
  /** The version of the runtime's time-zone database. */
  readonly tz: string;
  /** True if the host itself knows what was deployed to an environment, without any statement. */
  readonly tellsDeployments: boolean;
  /** A client for what the policy names outside of the host; undefined where none may be asked. */
  readonly outside?: OpenHttp | undefined;
  /** What reads freeze periods of the forge; undefined where no job of GitLab runs. */
  readonly freezes?: ReadFreezePeriods | undefined;
  /** Where files of the run lie; undefined where there are none. */
  readonly workspace?: FindWorkspace | undefined;
  /** Finds what jobs left at the forge; undefined where there is no forge. */
  readonly archives?: FindArchives | undefined;
}

/** Reads every fact that any rule may need. Never throws: a reading that throws is failed. */
export async function gather(part: {
  policy: Policy;
  request: Request;
  world: World;
  /** The union of what all rules may look at. */
  facts: readonly FactRef[];
  /** The instant that is decided about; the run's own, but for `explain --at`. */
  at: Instant;
  /** Further instants that zone tables and calendars have to reach. */
  also?: readonly Instant[];
}): Promise<Evidence> {
  const { request, at } = part;
  const kept = part.world.archives && keepArchives(part.world.archives);
  const world: World = { ...part.world, archives: kept?.find };
  const gathering: Gathering = { ...part, world, people: peopleOnce(part) };
  try {
    const readings = await Promise.all(
      part.facts.map(async (ref) => ({ ref, reading: await readSafely(ref, gathering) })),
    );
    let facts: Facts = {};
    for (const { ref, reading } of readings) facts = withReading(facts, ref, reading);
    return { schema: 1, now: formatInstant(at), tz: world.tz, request, facts };
  } finally {
    await kept?.close();
  }
}

/** What is gathered for; the people files are read once, and only if somebody asks. */
type Gathering = Parameters<typeof gather>[0] & { readonly people: () => Promise<PeopleBook> };

function peopleOnce({ policy, request, world }: Parameters<typeof gather>[0]): Gathering['people'] {
  let book: Promise<PeopleBook> | undefined;
  return () => {
    book ??= readPeople({
      ...{ policy, host: request.host, source: world.files ?? world.policies },
      now: formatInstant(world.now),
    });
    return book;
  };
}

async function readSafely<K extends FactKind>(
  ref: FactRef<K>,
  part: Gathering,
): Promise<FactReading<K>> {
  try {
    return await read(ref, part);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it could not be read';
    return { status: 'failed', reason, retryable: false };
  }
}

async function read<K extends FactKind>(ref: FactRef<K>, part: Gathering): Promise<FactReading<K>> {
  const { policy, world, at, also = [] } = part;
  const now = formatInstant(world.now);
  const instants = [world.now, at, ...also];
  if (ref.kind === 'zone') {
    // People are told the time in the zone of the policy.
    const read = ref.key === policy.timezone ? readZone : readOffsets;
    return read(ref.key, zoneRange(instants), now) as FactReading<K>;
  }
  if (ref.kind === 'holidays') {
    return readHolidays(ref.key, calendarRange(instants), now) as FactReading<K>;
  }
  if (ref.kind === 'calendar') {
    const { gatherCalendar } = await import('./gather-calendar.js');
    return (await gatherCalendar(ref.key, { ...part, instants })) as FactReading<K>;
  }
  if (ref.kind === 'catalog') {
    const catalog = await readCatalog({ policy, service: ref.key, source: world.policies, now });
    return catalog as FactReading<K>;
  }
  if (ref.kind === 'people') return (await part.people()).reading as FactReading<K>;
  if (ref.kind === 'report') {
    const { gatherReport } = await import('./gather-report.js');
    return (await gatherReport(ref as FactRef<'report'>, part)) as FactReading<K>;
  }
  if (ref.kind === 'baseline') {
    const { gatherBaseline } = await import('./gather-baseline.js');
    const numbers = await gatherBaseline(ref as FactRef<'baseline'>, {
      ...part,
      readHost: (asked) => readHost(asked, part),
    });
    return numbers as FactReading<K>;
  }
  return readHost(ref, part);
}

async function readHost<K extends FactKind>(
  ref: FactRef<K>,
  part: Gathering,
): Promise<FactReading<K>> {
  const { policy, world } = part;
  const { environment = part.request.environment } = ref;
  const request = { ...part.request, environment };
  const now = formatInstant(world.now);
  const unknown = sharedHistory(ref, policy) ?? unkeptHistory(ref, part);
  if (unknown !== undefined) return unknown;
  const since = formatInstant(world.now - reach.back);
  const addresses = async (): Promise<AccountOf> => (await part.people()).accountOf;
  return world.read.read(ref, { request, now, since, shared: isShared(policy), addresses });
}

/** One statement for several services does not tell whose deployment it was (policy.md 4). */
function sharedHistory(ref: FactRef, policy: Policy): Unknown | undefined {
  if (!tellsOfDeployments(ref) || !hasStatement(ref) || !isShared(policy)) return undefined;
  const services = Object.keys(servicesOf(policy)).join(', ');
  return {
    status: 'unsupported',
    reason: `the deployments of ${services} cannot be told apart by one statement`,
    needs: 'no `deployments` statement: results are then recorded for each service',
  };
}

/** Where no records are kept, what would be counted from them is not known: zero would be an answer. */
function unkeptHistory(
  ref: FactRef,
  { policy, world }: Parameters<typeof gather>[0],
): Unknown | undefined {
  const told = world.tellsDeployments && !isShared(policy);
  const fromRecords =
    ref.kind === 'records' ||
    ref.kind === 'baseline' ||
    ref.kind === 'owed' ||
    (tellsOfDeployments(ref) && !hasStatement(ref) && !told);
  if (!fromRecords || recordStoreOf(policy) !== 'none') return undefined;
  return {
    status: 'unsupported',
    reason: 'the policy keeps no records (`records: { store: none }`)',
    needs: 'a store for records',
  };
}

function tellsOfDeployments({ kind }: FactRef): boolean {
  return kind === 'deployments' || kind === 'changed-paths' || isOfChanges(kind);
}

/** What is counted from deployments and asks for them inside of its `spec`. */
function isOfChanges(kind: FactKind): boolean {
  return kind === 'changes' || kind === 'code-owners';
}

/** Whether the policy says where deployments are seen. */
function hasStatement({ kind, spec }: FactRef): boolean {
  if (!isOfChanges(kind)) return spec !== undefined;
  return (
    typeof spec === 'object' &&
    spec !== null &&
    'deployments' in spec &&
    spec.deployments !== undefined
  );
}

/** Several services in one policy: one history may be that of all of them. */
function isShared(policy: Policy): boolean {
  return Object.keys(servicesOf(policy)).length > 1;
}

/** From where to where zone tables must reach for the given instants. */
export function zoneRange(instants: readonly Instant[]): { from: string; to: string } {
  return rangeAround(instants, reach);
}

/** The same for events: as far as openings are looked for, and a month more behind. All of them are recorded. */
export function eventRange(instants: readonly Instant[]): { from: string; to: string } {
  return rangeAround(instants, { back: 432 * dayLength, ahead: 432 * dayLength });
}

/** The same for holidays: a fiscal year that an instant lies in begins and ends beyond that. */
export function calendarRange(instants: readonly Instant[]): { from: string; to: string } {
  return rangeAround(instants, { back: 2 * reach.back, ahead: reach.ahead + reach.back });
}

function rangeAround(
  instants: readonly Instant[],
  reach: { readonly back: number; readonly ahead: number },
): { from: string; to: string } {
  const startOfDay = (instant: Instant): Instant => instant - (instant % dayLength);
  return {
    from: formatInstant(startOfDay(Math.min(...instants) - reach.back)),
    to: formatInstant(startOfDay(Math.max(...instants) + reach.ahead)),
  };
}
