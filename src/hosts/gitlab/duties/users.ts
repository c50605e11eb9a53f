/** Accounts as GitLab's GraphQL interface tells them, with what kind of user each is. */
import { z } from 'zod';
import type { Account } from '../../../evidence/changes-fact.js';
import type { Api } from '../api.js';
import { toPart, type Part } from '../fact-answers.js';
import { wanted } from '../permissions.js';

/** `gid://gitlab/User/7`; the number is the id that the other interface tells. */
const globalIdSchema = z
  .string()
  .regex(/^gid:\/\/gitlab\/User\/\d+$/)
  .transform((text) => text.slice(text.lastIndexOf('/') + 1));

/** https://docs.gitlab.com/api/graphql/reference/#usercore */
export const userSchema = z.object({
  id: globalIdSchema,
  username: z.string().min(1),
  type: z.string(),
});
export type User = z.infer<typeof userSchema>;

/** The fields of `userSchema`, on every type that stands for a user. */
export const userFields = 'fragment who on User { id username type }';

/** Users that stand for somebody who is not told: deleted ones, and those of an import. */
const nobody = ['GHOST', 'PLACEHOLDER', 'IMPORT_USER'];

/** Tokens of projects and groups, service accounts and GitLab's own are machines (T12). */
export function toAccount({ id, username, type }: User): Account {
  const kind = type === 'HUMAN' ? 'human' : nobody.includes(type) ? 'unknown' : 'bot';
  return { id, login: username, kind };
}

const answerSchema = z.object({ users: z.object({ nodes: z.array(userSchema) }) });

/** So many at once; the same limit holds for a page. */
const most = 100;

/**
 * The kinds of users that the other interface told by id and name alone. One that is not told, because
 * it is blocked or gone, stays unknown.
 */
export async function readAccounts(
  api: Api,
  users: readonly { readonly id: string; readonly username: string }[],
): Promise<Part<readonly Account[]>> {
  const ids = [...new Set(users.map(({ id }) => id))];
  if (ids.length === 0) return { status: 'known', value: [] };
  const reply = await api.graphql(
    {
      name: 'Users',
      text: `query Users($ids: [ID!]) { users(ids: $ids, first: ${most}) { nodes { ...who } } } ${userFields}`,
      variables: { ids: ids.slice(0, most).map((id) => `gid://gitlab/User/${id}`) },
    },
    answerSchema,
  );
  const part = toPart(reply, wanted.users, api);
  if (part.status !== 'known') return part;
  const told = new Map(part.value.users.nodes.map((user) => [user.id, toAccount(user)]));
  const accounts = users.map(
    ({ id, username }): Account => told.get(id) ?? { id, login: username, kind: 'unknown' },
  );
  return { status: 'known', value: accounts };
}
