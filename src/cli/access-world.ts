/** What access looks at: the forge, the groups and people of the policy, and the records. */
import { keyOf } from '../decision/access/compare.js';
import { groupsOf, policyRights, toGrants, toHolder } from '../decision/access/policy-rights.js';
import { lastUseOf, type UseBook } from '../decision/access/last-use.js';
import { directoryOf, type Directory } from '../checks/duties/people.js';
import type { AccessGap, AccessRow, AccessSnapshot, Grant, Holder } from '../evidence/access.js';
import type { Account, People } from '../evidence/changes-fact.js';
import type { Host, HostRequest } from '../hosts/host.js';
import type { DocumentsReading } from '../hosts/past-records.js';
import type { Policy } from '../policy/policy.js';
import { recordStoreOf } from '../policy/record-store.js';
import { environmentNames, servicesOf } from '../policy/select.js';
import { readPeople } from '../sources/people.js';
import { day, formatInstant, type Instant } from '../time/instant.js';

/** How far back uses and the last snapshot are looked for, in ms; as far as deployments are. */
export const accessReach = 400 * day;

interface Asked {
  readonly host: Host;
  readonly policy: Policy;
  readonly request: HostRequest;
  readonly now: Instant;
}

/** The snapshot of now. Never throws: what cannot be read is a gap. */
export async function takeSnapshot(asked: Asked): Promise<AccessSnapshot> {
  const { host, policy, request, now } = asked;
  const at = formatInstant(now);
  const environments = environmentNames(policy);
  const services = serviceNames(policy, request);
  const [told, own, uses] = await Promise.all([
    host.access(environments),
    readPolicyRights(asked, environments, services),
    readUses(asked, environments, services),
  ]);
  const grants = [...told.grants, ...own.grants];
  const directory = directoryOf(
    grants.map(({ holder }) => toAccount(holder)),
    own.people,
  );
  const row = (grant: Grant): AccessRow => {
    const person = own.people.find(({ id }) => directory.personOf(grant.holder) === `person ${id}`);
    return {
      ...grant,
      holder: machineOr(grant.holder, directory),
      ...(person === undefined ? {} : { person: person.id }),
      lastUse: lastUseOf(grant, uses.bookOf(grant.environment), directory),
    };
  };
  return {
    ...{ at, environments: [...environments], services: [...services] },
    rows: distinct(grants).map(row),
    gaps: [...told.gaps, ...own.gaps, ...uses.gaps],
    limits: [...told.limits, ...otherRepositories(policy, request), ...uses.limits],
  };
}

/** The repository is the one service where the policy names none. */
export function serviceNames(policy: Policy, { repository }: HostRequest): readonly string[] {
  const named = Object.keys(servicesOf(policy));
  return named.length > 0 ? named : [repository.name.split('/').at(-1) ?? repository.name];
}

interface PolicyRead {
  readonly grants: readonly Grant[];
  readonly gaps: readonly AccessGap[];
  readonly people: People;
}

async function readPolicyRights(
  { host, policy, request, now }: Asked,
  environments: readonly string[],
  services: readonly string[],
): Promise<PolicyRead> {
  const rights = policyRights(policy, environments);
  const groups = groupsOf(policy, rights);
  const [environment = '', service = ''] = [environments[0], services[0]];
  const context = {
    request: { ...withoutForeign(request), environment, service, regions: [], artifacts: [] },
    now: formatInstant(now),
    since: formatInstant(now - accessReach),
    shared: services.length > 1,
  };
  const unlisted = groups.filter(({ members }) => members === undefined);
  const [book, ...readings] = await Promise.all([
    readPeople({ policy, host: host.id, source: host.policies, now: context.now }),
    ...unlisted.map(({ id, github, gitlab }) =>
      host.facts.read({ kind: 'group', key: id, spec: { github, gitlab } }, context),
    ),
  ]);
  const members = new Map(unlisted.map(({ id }, index) => [id, readings[index]] as const));
  const known = new Map([...members].flatMap(([id, reading]) => (reading ? [[id, reading]] : [])));
  const people = book.reading.status === 'known' ? book.reading.value : [];
  const given = toGrants({ rights, groups, members: known, accountOf: accountIn(people) });
  const { reading } = book;
  const unread: readonly AccessGap[] =
    reading.status === 'failed'
      ? [{ acts: ['approve'], source: 'people', status: 'failed', reason: reading.reason }]
      : [];
  return { grants: given.grants, gaps: [...given.gaps, ...unread], people };
}

/** A text of the policy is a person of the people file, else a login. */
function accountIn(people: People): (text: string) => Holder {
  return (text) => {
    const [account] = people.find(({ id }) => id === text)?.accounts ?? [];
    const { login = text.replace(/^@/, ''), id } = account ?? {};
    return toHolder({ login, id, kind: 'human' });
  };
}

interface Uses {
  readonly bookOf: (environment: string | undefined) => UseBook;
  readonly gaps: readonly AccessGap[];
  readonly limits: readonly string[];
}

async function readUses(
  { host, policy, now }: Asked,
  environments: readonly string[],
  services: readonly string[],
): Promise<Uses> {
  const since = formatInstant(now - accessReach);
  if (recordStoreOf(policy) === 'none') {
    const limits = ['when a right was last used, for the policy keeps no records'];
    return { bookOf: () => ({ since, records: undefined }), gaps: [], limits };
  }
  const read = await Promise.all(
    environments.flatMap((environment) =>
      services.map(async (service) => ({
        environment,
        found: await host.records.documents({ service, environment, since }),
      })),
    ),
  );
  const unread = read.flatMap(({ found }) =>
    found.status === 'known' || found.status === 'none' ? [] : [found],
  );
  const [first] = unread;
  const bookOf: Uses['bookOf'] = (environment) => {
    const own = read.filter((one) => environment === undefined || one.environment === environment);
    const isWhole = own.every(({ found }) => ['known', 'none'].includes(found.status));
    return isWhole ? toUseBook(own.map(({ found }) => found)) : { since, records: undefined };
  };
  return { bookOf, gaps: first === undefined ? [] : [recordsGap(first)], limits: [] };
}

/** Nothing is told of the time before the first record; without any, no right is called unused. */
function toUseBook(found: readonly DocumentsReading[]): UseBook {
  const lists = found.flatMap((one) => (one.status === 'known' ? [one.documents] : []));
  const firsts = lists.flatMap((documents) => documents.at(-1)?.at ?? []);
  const since = firsts.reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b), '');
  return { since, records: since === '' ? undefined : lists.flat() };
}

/** Of records and snapshots alike. */
export function recordsGap(unknown: {
  readonly status: 'unsupported' | 'failed';
  readonly reason: string;
  readonly needs?: string | undefined;
}): AccessGap {
  const { status, reason, needs } = unknown;
  const told = `when rights were last used: ${reason}`;
  return {
    ...{ acts: ['deploy', 'approve'], source: 'records', status, reason: told },
    ...(needs === undefined ? {} : { needs }),
  };
}

/** Layers of other repositories are changed there. */
function otherRepositories(policy: Policy, { repository }: HostRequest): readonly string[] {
  const others = policy.layers
    .map(({ file }) => file.repository)
    .filter((name) => name !== '' && name.toLowerCase() !== repository.name.toLowerCase());
  return [...new Set(others)].map(
    (name) => `who may edit the part of the policy in ${name}: the same command there tells`,
  );
}

function machineOr(holder: Holder, directory: Directory): Holder {
  const isMachine = directory.isMachine(directory.personOf(holder));
  return isMachine && holder.kind === 'human' ? { ...holder, kind: 'bot' } : holder;
}

function toAccount({ kind, login, id }: Holder): Account {
  const own = kind === 'human' || kind === 'bot' || kind === 'app' ? kind : 'unknown';
  return { login, kind: own, ...(id === undefined ? {} : { id }) };
}

/** The same right told twice is one, whatever it was read from. */
function distinct(grants: readonly Grant[]): readonly Grant[] {
  return [...new Map(grants.map((grant) => [keyOf(grant), grant])).values()];
}

function withoutForeign({ foreign: _, ...request }: HostRequest): Omit<HostRequest, 'foreign'> {
  return request;
}
