/** Who is meant by a name in CODEOWNERS of GitLab: a user, the direct members of a group, or a role. */
import { z } from 'zod';
import type { Account } from '../../../evidence/changes-fact.js';
import { pathOf } from '../api.js';
import { failed, idSchema, toPart, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import type { GraphqlQuery } from '../graphql.js';
import { wanted } from '../permissions.js';
import { toAccount, userFields, userSchema } from './users.js';

type Asked = Pick<FactSources, 'api' | 'environment'>;

/** https://docs.gitlab.com/user/project/codeowners/reference/#add-a-role-as-a-code-owner */
const roles: Readonly<Record<string, number>> = { developer: 30, maintainer: 40, owner: 50 };

/** `@alice`, `@group/sub`, `@@maintainer` or its plural. */
export function readOwner(asked: Asked, name: string): Promise<Part<readonly Account[]>> {
  return name.startsWith('@@') ? readRole(asked, name) : readNamed(asked, name.slice(1));
}

const answerSchema = z.object({
  users: z.object({ nodes: z.array(userSchema) }).nullable(),
  group: z
    .object({
      groupMembers: z
        .object({
          nodes: z.array(
            z.object({ user: userSchema.extend({ state: z.string() }).nullish() }).nullable(),
          ),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
        })
        .nullable(),
    })
    .nullable(),
});

/** Users and groups share their names, so that only one of both is there. Inherited members are no owners. */
const text = `query Owner($name: ID!, $usernames: [String!], $after: String) {
  users(usernames: $usernames, first: 1) { nodes { ...who } }
  group(fullPath: $name) {
    groupMembers(relations: [DIRECT], first: 100, after: $after) {
      nodes { user { ...who state } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${userFields}`;

const mostPages = 20;

async function readNamed({ api }: Asked, name: string): Promise<Part<readonly Account[]>> {
  const members = new Map<string, Account>();
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const variables = { name, usernames: [name], after };
    const query: GraphqlQuery = { name: 'Owner', text, variables };
    const part = toPart(await api.graphql(query, answerSchema), wanted.owners, api);
    if (part.status !== 'known') return part;
    const user = part.value.users?.nodes[0];
    if (user !== undefined) return { status: 'known', value: [toAccount(user)] };
    const list = part.value.group?.groupMembers;
    if (list === null || list === undefined) return notVisible(name);
    for (const node of list.nodes) {
      const member = node?.user;
      if (member?.state === 'active') members.set(member.id, toAccount(member));
    }
    if (!list.pageInfo.hasNextPage) return { status: 'known', value: [...members.values()] };
    after = list.pageInfo.endCursor ?? null;
  }
  return failed(`the group ${name} has more than ${mostPages * 100} members`);
}

/** Not there and not visible are told alike. */
function notVisible(name: string): Part<never> {
  return {
    status: 'unsupported',
    reason: `the token sees no user and no group ${name}`,
    needs: 'a group access token of it, role Reporter, scope read_api, as PROMOTION_GATE_TOKEN',
  };
}

const memberSchema = z.object({
  id: idSchema,
  username: z.string().min(1),
  access_level: z.int(),
  state: z.string(),
});
type Member = z.infer<typeof memberSchema>;

/** Direct members with that very role, and no higher one: https://docs.gitlab.com/api/project_members/ */
async function readRole(
  { api, environment }: Asked,
  name: string,
): Promise<Part<readonly Account[]>> {
  const level = roles[name.slice(2).toLowerCase().replace(/s$/, '')];
  if (level === undefined) return failed(`${name} is no role that may own code`);
  const path = pathOf('projects', environment.project.id, 'members');
  const of = { item: memberSchema, most: 1000, id: ({ id }: Member) => id };
  const part = toPart(await api.list(path, {}, of), wanted.members, api);
  if (part.status !== 'known') return part;
  const members = part.value
    .filter((each) => each.state === 'active' && each.access_level === level)
    .map(({ id, username }): Account => ({ id, login: username, kind: 'unknown' }));
  return { status: 'known', value: members };
}
