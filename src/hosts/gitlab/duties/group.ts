/** Who belongs to a group of the policy, by the group of GitLab that it names. */
import { z } from 'zod';
import type { Account } from '../../../evidence/changes-fact.js';
import type { FactReading } from '../../../evidence/facts.js';
import type { ReadContext } from '../../host.js';
import { failed, forgeSource, toPart } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import type { GraphqlQuery } from '../graphql.js';
import { wanted } from '../permissions.js';
import { closed } from '../protection.js';
import { toAccount, userFields, userSchema } from './users.js';

const specSchema = z.object({ gitlab: z.string().optional() });

const answerSchema = z.object({
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

/** https://docs.gitlab.com/api/graphql/reference/#groupgroupmembers: inherited and invited ones, too. */
const text = `query Group($group: ID!, $after: String) {
  group(fullPath: $group) {
    groupMembers(relations: [DIRECT, INHERITED, SHARED_FROM_GROUPS], first: 100, after: $after) {
      nodes { user { ...who state } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${userFields}`;

const mostPages = 20;

/** Active accounts, each once, however many ways lead to the group. */
export async function readGroup(
  { api }: Pick<FactSources, 'api'>,
  { now }: ReadContext,
  asked: { readonly id: string; readonly spec: unknown },
): Promise<FactReading<'group'>> {
  const spec = specSchema.safeParse(asked.spec);
  const group = spec.success ? spec.data.gitlab : undefined;
  if (group === undefined) {
    const reason = `the policy does not say which group of GitLab ${asked.id} is`;
    return { status: 'unsupported', reason, needs: `gitlab: or members: of ${asked.id}` };
  }
  if (api.credential === 'job') return closed(wanted.group);
  const members = new Map<string, Account>();
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const query: GraphqlQuery = { name: 'Group', text, variables: { group, after } };
    const part = toPart(await api.graphql(query, answerSchema), wanted.group, api);
    if (part.status !== 'known') return part;
    const list = part.value.group?.groupMembers;
    if (list === null || list === undefined) return notVisible(group, asked.id);
    for (const node of list.nodes) {
      const user = node?.user;
      if (user?.state === 'active') members.set(user.id, toAccount(user));
    }
    if (!list.pageInfo.hasNextPage) {
      const value = { members: [...members.values()] };
      return { status: 'known', value, source: forgeSource(now, { url: group }) };
    }
    after = list.pageInfo.endCursor ?? null;
  }
  return failed(`the group ${group} has more than ${mostPages * 100} members`);
}

/** Not there and not visible are told alike. */
function notVisible(group: string, id: string): FactReading<'group'> {
  return {
    status: 'unsupported',
    reason: `the token sees no group ${group}`,
    needs: `a group access token of it, role Reporter, scope read_api, as PROMOTION_GATE_TOKEN; or members: of ${id} in the policy`,
  };
}
