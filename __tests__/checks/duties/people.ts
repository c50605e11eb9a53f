/** People, changes and policies for the tests of separation of duties. */
import type {
  Account,
  Change,
  Changes,
  Consent,
  People,
  Review,
  Starter,
} from '../../../src/evidence/changes-fact.js';
import type { CodeOwners } from '../../../src/evidence/code-owners-fact.js';
import type { Decision } from '../../../src/decision/decision.js';
import type { Evidence } from '../../../src/evidence/evidence.js';
import type { FactReading, Facts } from '../../../src/evidence/facts.js';
import type { Owed } from '../../../src/evidence/owed-fact.js';
import type { Request } from '../../../src/evidence/request.js';
import {
  decideFor,
  decisionOf,
  evidenceOf,
  known,
  policyOf,
  type PolicyFiles,
} from '../../decision/builders.js';

export const head = 'c'.repeat(40);
export const before = 'b'.repeat(40);
/** The day before `wednesday`, when tests decide. */
export const yesterday = '2026-11-17T10:00:00Z';
export const earlier = '2026-11-16T10:00:00Z';

export function account(login: string, kind: Account['kind'] = 'human'): Account {
  return { id: `id-${login}`, login, kind };
}

/** An approval that counts. */
export function review(login: string, part: Partial<Review> = {}): Review {
  return {
    account: account(login),
    state: 'approved',
    on: head,
    at: yesterday,
    edited: 'no',
    writes: 'yes',
    sameTarget: 'yes',
    ...part,
  };
}

type As = Change['contributors'][number]['as'];

export function contributor(login: string, as: As = 'author', kind: Account['kind'] = 'human') {
  return { account: account(login, kind), as };
}

/** #812 by alice, without a review. */
export function change(part: Partial<Change> = {}): Change {
  return {
    number: 812,
    url: 'https://forge.test/pull/812',
    head,
    commits: [head],
    contributors: [contributor('alice', 'opener'), contributor('alice')],
    unattributed: [],
    reviews: [],
    complete: true,
    ...part,
  };
}

export function consent(login: string, part: Partial<Consent> = {}): Consent {
  return {
    account: account(login),
    via: 'environment',
    state: 'approved',
    writes: 'yes',
    ...part,
  };
}

export function range(changes: readonly Change[], part: Partial<Changes> = {}): Changes {
  return {
    case: 'range',
    base: before,
    changes: [...changes],
    consents: [],
    complete: true,
    ...part,
  };
}

/** Started by bob. */
export function starter(part: Partial<Starter> = {}): Starter {
  return {
    trigger: 'person',
    protectedBranch: 'yes',
    accounts: [account('bob')],
    complete: true,
    ...part,
  };
}

export interface World {
  readonly changes: Changes | FactReading<'changes'>;
  readonly starter?: Starter | FactReading<'starter'>;
  readonly people?: People | FactReading<'people'>;
  readonly groups?: Readonly<Record<string, readonly string[] | FactReading<'group'>>>;
  readonly owners?: CodeOwners;
  readonly request?: Partial<Request>;
  /** What earlier promotions left owed; nobody looked if it is absent. */
  readonly owed?: Owed | FactReading<'owed'>;
  readonly now?: string;
}

/** A layer above, which counts changes from the deployments that it sees itself. */
export const base = 'acme/policy//base.yml@v1';

/** A policy whose production asks for the block; `words` are lines of the root. */
export function policyWith(block: string, words = ''): string {
  return `
policy: 1
timezone: Europe/Berlin
${words}
environments:
  production:
    separation-of-duties: ${block}
`;
}

/** Decides on what is known of the people. */
export function decideDuties(policy: string | PolicyFiles, world: World): Promise<Decision> {
  return decideFor(policy, { facts: factsOf(world), request: world.request ?? {} });
}

/** The same, with the evidence that it was decided on, for reports. */
export async function reportDuties(
  text: string | PolicyFiles,
  world: World,
): Promise<{ readonly decision: Decision; readonly evidence: Evidence }> {
  const policy = await policyOf(text);
  const { request = {}, now } = world;
  const given = { facts: factsOf(world), request, ...(now === undefined ? {} : { now }) };
  const evidence = evidenceOf(policy, given);
  return { decision: decisionOf(policy, evidence), evidence };
}

function factsOf(world: World): Facts {
  const { changes, starter: who = starter(), people, groups = {}, owners, owed } = world;
  const read = Object.entries(groups).map(([id, members]) => [
    id,
    Array.isArray(members)
      ? known<'group'>({ members: (members as string[]).map((login) => account(login)) })
      : members,
  ]);
  const list = 'status' in changes ? changes : known<'changes'>(changes);
  return {
    changes: { '': list, [base]: list },
    starter: { '': 'status' in who ? who : known<'starter'>(who) },
    ...(owners === undefined ? {} : { 'code-owners': { '': known<'code-owners'>(owners) } }),
    ...(people === undefined
      ? {}
      : { people: { '': 'status' in people ? people : known<'people'>(people) } }),
    ...(owed === undefined ? {} : { owed: { '': 'status' in owed ? owed : known<'owed'>(owed) } }),
    group: Object.fromEntries(read) as NonNullable<Facts['group']>,
  };
}

/** `code outcome` of each finding of the check, its id left out. */
export function answers({ findings }: Decision): readonly string[] {
  return findings
    .filter(({ question }) => question.startsWith('separation-of-duties/'))
    .map(({ code, outcome }) => `${code.replace('separation-of-duties/', '')} ${outcome}`);
}

/** The outcome of the block, with a group of the forge and one of the policy. */
export async function judged(block: string, world: World): Promise<string> {
  return answers(await decideDuties(policyWith(block, twoGroups), world)).join(', ');
}

const twoGroups =
  'groups: { leads: { github: acme/leads, contact: "#leads" }, ops: { members: [bob] } }';

/** One row of a truth table. */
export type Row = readonly [name: string, world: World, answer: string];

/** #812 by alice with these reviews. */
export function reviewed(...reviews: readonly Review[]): World {
  return { changes: range([change({ reviews: [...reviews] })]) };
}

/** #812 by alice, approved by carol. */
export function listed(part: Partial<Changes>): World {
  return { changes: range([change({ reviews: [review('carol')] })], part) };
}
