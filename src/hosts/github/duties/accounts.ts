/** Accounts as GitHub tells them: actors of its own doing, and people of git by their addresses. */
import { z } from 'zod';
import type { Account } from '../../../evidence/changes-fact.js';
import { idSchema } from '../checks-part.js';

export const actorSchema = z.object({
  __typename: z.string(),
  login: z.string().min(1),
  databaseId: idSchema,
  user: z.object({ databaseId: idSchema }).nullish(),
});
export type Actor = z.infer<typeof actorSchema>;

export const userSchema = z.object({ login: z.string().min(1), databaseId: idSchema });
export type User = z.infer<typeof userSchema>;

/** The account of GitHub's own committer of merges and of edits in the browser. */
export const webFlow = 'web-flow';

/** Whoever had an account that is gone: it could have been anybody's. */
export const ghost: Account = { login: 'ghost', kind: 'unknown' };

/**
 * An actor. Mannequins stand for people of another system, and accounts of an enterprise for somebody
 * who need not be a user here: neither is known to be a human of this repository.
 */
export function toAccount(actor: Actor | null): Account {
  if (actor === null) return ghost;
  const { __typename: type, login, user } = actor;
  const id = actor.databaseId ?? user?.databaseId ?? undefined;
  const known = id === undefined ? {} : { id };
  if (type === 'User') return { ...known, login, kind: kindOf(login) };
  // GraphQL writes the login of an app's bot without the ending that it has everywhere else.
  if (type === 'Bot') return { ...known, login: botLogin(login), kind: 'bot' };
  return { ...known, login, kind: 'unknown' };
}

/** Somebody whose address belongs to an account. */
export function toUserAccount({ login, databaseId: id }: User): Account {
  return { ...(id == null ? {} : { id }), login, kind: kindOf(login) };
}

/** No person can have brackets in a login. */
export function kindOf(login: string): Account['kind'] {
  return login.endsWith('[bot]') ? 'bot' : 'human';
}

function botLogin(login: string): string {
  return login.endsWith('[bot]') ? login : `${login}[bot]`;
}

/** The same account, by id where both have one: a login can be given to somebody else. */
export function isSame(one: Account, other: Account): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return one.login.toLowerCase() === other.login.toLowerCase();
}
