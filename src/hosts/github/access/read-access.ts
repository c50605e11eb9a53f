/** Who may deploy, approve, bypass, edit the policy and administer on GitHub, with what the token does not tell. */
import type { z } from 'zod';
import type { AccessGap, AccessReading, Grant } from '../../../evidence/access.js';
import type { FactReading } from '../../../evidence/facts.js';
import type { Api, Part } from '../api.js';
import { ask, failed as unknown } from '../fact-answers.js';
import {
  branchAnswerSchema,
  collaboratorsSchema,
  environmentsSchema,
  keysSchema,
  type BranchAnswer,
  type Collaborator,
  type EnvironmentAnswer,
} from './answers.js';
import { branchAccess, toHolder } from './branch.js';
import {
  branchDocument,
  collaboratorsDocument,
  environmentsDocument,
  keysDocument,
} from './documents.js';
import { failed, refused, toGap, wantedAccess, type AccessSource } from './gaps.js';
import { adminGrants, keyGrants, roleGrants } from './roles.js';

export interface AccessPlace {
  readonly api: Api;
  readonly owner: string;
  readonly name: string;
  /** Members of a team, `organization/team`. */
  readonly team: (slug: string) => Promise<FactReading<'group'>>;
}

/** More people than these are not read. */
const mostPeople = 2000;

const limits = [
  'GitHub Apps that are installed, and what tokens of workflows and people may do: see Settings of the organization',
  'organization owners beyond those who are collaborators',
];

/** Never throws. One request for each part, and one for each further 100 people and each team. */
export async function readAccess(
  place: AccessPlace,
  environments: readonly string[],
): Promise<AccessReading> {
  const [people, reviewers, keys, branch] = await Promise.all([
    readPeople(place),
    readOne(place, environmentsSchema, {
      ...{ name: 'AccessEnvironments', text: environmentsDocument, source: 'environments' },
    }),
    readOne(place, keysSchema, { name: 'AccessKeys', text: keysDocument, source: 'keys' }),
    readBranch(place),
  ]);
  const known = people.status === 'known' ? people.value : [];
  const rule = branch.status === 'known' ? branch.value : undefined;
  const grants: Grant[] = [];
  const gaps: AccessGap[] = [];
  if (people.status !== 'known') gaps.push(toGap('collaborators', people));
  // Without them a role is one line, however many teams give it.
  if (known.some(({ permissionSources }) => permissionSources == null)) gaps.push(refused('ways'));
  const restricted = rule?.answer.branchProtectionRule?.restrictsPushes === true;
  grants.push(...roleGrants(known, { environments, restricted }));
  if (reviewers.status === 'known') {
    const told = environmentAccess(reviewers.value.repository.environments.nodes, {
      ...{ environments, people: known },
    });
    grants.push(...told.grants);
    gaps.push(...told.gaps);
    gaps.push(...wholeOf('environments', reviewers.value.repository.environments));
  } else gaps.push(toGap('environments', reviewers));
  if (keys.status === 'known') {
    grants.push(...keyGrants(keys.value.repository.deployKeys.nodes));
    gaps.push(...wholeOf('keys', keys.value.repository.deployKeys));
  } else gaps.push(toGap('keys', keys));
  if (rule !== undefined) {
    const told = branchAccess(rule.answer, known, rule.isProtectionTold);
    grants.push(...told.grants);
    gaps.push(...told.gaps);
  } else if (branch.status !== 'known') {
    gaps.push(...(['rules', 'protection', 'bypass'] as const).map((one) => toGap(one, branch)));
  }
  return withMembers(place, { grants, gaps, limits });
}

async function readPeople({
  api,
  owner,
  name,
}: AccessPlace): Promise<Part<readonly Collaborator[]>> {
  const people: Collaborator[] = [];
  const { what } = wantedAccess.collaborators;
  let after: string | null = null;
  for (;;) {
    const variables: Record<string, unknown> = { owner, name, after };
    const text = collaboratorsDocument;
    const part: Part<z.infer<typeof collaboratorsSchema>> = await ask(
      api,
      { name: 'AccessPeople', text, variables, repeatable: true },
      { schema: collaboratorsSchema, of: { what, permissions: [] } },
    );
    if (part.status !== 'known') return part;
    const list = part.value.repository.collaborators;
    if (list === null) return { status: 'unsupported', reason: what };
    people.push(...list.edges);
    if (!list.pageInfo.hasNextPage) {
      return people.length === list.totalCount
        ? { status: 'known', value: people }
        : unknown(`${what}: the list changed while it was read`);
    }
    if (people.length >= mostPeople || list.pageInfo.endCursor == null) {
      return unknown(`${what}: more than ${mostPeople} people`);
    }
    after = list.pageInfo.endCursor;
  }
}

function readOne<S extends z.ZodType>(
  { api, owner, name: repository }: AccessPlace,
  schema: S,
  asked: { readonly name: string; readonly text: string; readonly source: AccessSource },
): Promise<Part<z.infer<S>>> {
  const { name, text, source } = asked;
  const variables = { owner, name: repository };
  const of = { what: wantedAccess[source].what, permissions: [] };
  return ask(api, { name, text, variables, repeatable: true }, { schema, of });
}

/** What is told of the branch; its classic protection may be refused alone. */
async function readBranch({
  api,
  owner,
  name,
}: AccessPlace): Promise<
  Part<{ readonly answer: BranchAnswer; readonly isProtectionTold: boolean }>
> {
  const variables = { owner, name };
  const query = { name: 'AccessBranch', text: branchDocument, variables, repeatable: true };
  const reply = await api.graphql(query, branchAnswerSchema);
  const { what } = wantedAccess.rules;
  if (!reply.ok) {
    return reply.fault.kind === 'forbidden'
      ? { status: 'unsupported', reason: what }
      : { status: 'failed', reason: reply.fault.reason, retryable: reply.fault.retryable };
  }
  const answer = reply.value.repository.defaultBranchRef;
  if (answer === null) return unknown(`${what}: the default branch was not told`);
  const isProtectionTold = !reply.refused.some(({ path }) => path.includes('branchProtectionRule'));
  return { status: 'known', value: { answer, isProtectionTold } };
}

function environmentAccess(
  all: readonly EnvironmentAnswer[],
  { environments, people }: { environments: readonly string[]; people: readonly Collaborator[] },
): { readonly grants: readonly Grant[]; readonly gaps: readonly AccessGap[] } {
  const grants: Grant[] = [];
  const gaps: AccessGap[] = [];
  const isAsked = (name: string): boolean =>
    environments.some((one) => one.toLowerCase() === name.toLowerCase());
  for (const { name, protectionRules } of all.filter((one) => isAsked(one.name))) {
    const environment =
      environments.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
    const rules = protectionRules.nodes.filter(({ type }) => type === 'REQUIRED_REVIEWERS');
    for (const { reviewers } of rules) {
      const named = (reviewers?.nodes ?? []).flatMap((actor) => actor ?? []);
      if (named.length !== reviewers?.totalCount) {
        gaps.push(failed('environments', `not all reviewers of ${name} were told`));
      }
      const through = 'required reviewer of the environment';
      grants.push(
        ...named.map((actor): Grant => ({
          ...{ environment, act: 'approve', holder: toHolder(actor), through },
          sources: ['environments'],
        })),
      );
    }
    if (rules.length > 0) {
      const through = 'administrators may skip the reviewers unless the environment forbids it';
      const skipping = adminGrants(people, through, 'environments');
      grants.push(...skipping.map((one) => ({ ...one, environment })));
    }
  }
  return { grants, gaps };
}

function wholeOf(
  source: AccessSource,
  list: { readonly totalCount: number; readonly nodes: readonly unknown[] },
): readonly AccessGap[] {
  return list.nodes.length === list.totalCount ? [] : [failed(source, 'not all were told')];
}

/** Puts in the members of teams; a team that is not told stays a row of itself. */
async function withMembers(place: AccessPlace, read: AccessReading): Promise<AccessReading> {
  const slugs = new Set(
    read.grants.flatMap(({ holder }) => (holder.kind === 'team' ? holder.login : [])),
  );
  const teams = new Map(
    await Promise.all([...slugs].map(async (slug) => [slug, await place.team(slug)] as const)),
  );
  const grants = read.grants.flatMap((grant): readonly Grant[] => {
    const { holder, through } = grant;
    const team = holder.kind === 'team' ? teams.get(holder.login) : undefined;
    if (team === undefined) return [grant];
    const sources = [...grant.sources, `team ${holder.login}`];
    if (team.status !== 'known') return [{ ...grant, sources }];
    return team.value.members.map(({ id, login }): Grant => ({
      ...grant,
      holder: { kind: 'human', login, ...(id === undefined ? {} : { id }) },
      ...{ through: `${through}: team ${holder.login}`, sources },
    }));
  });
  const gaps = [...teams].flatMap(([slug, team]): readonly AccessGap[] => {
    if (team.status !== 'unsupported' && team.status !== 'failed') return [];
    const of = read.grants.filter(({ holder }) => holder.login === slug);
    const acts = [...new Set(of.map(({ act }) => act))];
    const needs = team.status === 'unsupported' ? team.needs : undefined;
    const { status, reason } = team;
    return [{ acts, source: `team ${slug}`, status, reason, ...(needs && { needs }) }];
  });
  return { grants, gaps: [...read.gaps, ...gaps], limits: read.limits };
}
