/** Who made a commit: authors, co-authors and committer, and whether each of them is somebody's account. */
import { z } from 'zod';
import type { Account, Change } from '../../../evidence/changes-fact.js';
import type { AccountOf } from '../../host.js';
import { toUserAccount, userSchema, webFlow } from './accounts.js';

const personSchema = z.object({ email: z.string().nullable(), user: userSchema.nullable() });
type Person = z.infer<typeof personSchema>;

export const madeSchema = z.object({
  oid: z.string(),
  committedViaWeb: z.boolean(),
  /** The author of git first, then those of the trailers. */
  authors: z.object({ totalCount: z.int(), nodes: z.array(personSchema) }),
  committer: personSchema.nullable(),
  signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullable(),
});
export type Made = z.infer<typeof madeSchema>;

export type Contributor = Change['contributors'][number];

export interface CommitPeople {
  readonly contributors: readonly Contributor[];
  /** True if one of them is nobody's account: it could be anybody's (T10). */
  readonly unattributed: boolean;
  /** False if there are more authors than were told. */
  readonly complete: boolean;
}

/** True for what GitHub itself committed, which its signature proves: anybody can write its address. */
export function isMadeByGithub({ committedViaWeb, signature }: Made): boolean {
  return committedViaWeb && signature?.isValid === true && signature.wasSignedByGitHub;
}

export function peopleOf(commit: Made, accountOf: AccountOf): CommitPeople {
  const { authors } = commit;
  const committer = committerOf(commit, accountOf);
  const people = authors.nodes.map((person) => toPerson(person, accountOf));
  const contributors = people.flatMap((account, index): Contributor[] =>
    account === undefined ? [] : [{ account, as: index === 0 ? 'author' : 'co-author' }],
  );
  return {
    contributors: [
      ...contributors,
      ...(committer === undefined ? [] : [{ account: committer, as: 'committer' as const }]),
    ],
    unattributed: people.length === 0 || people.includes(undefined) || committer === undefined,
    complete: authors.totalCount === authors.nodes.length,
  };
}

/** Undefined for nobody's account, and for what only says that GitHub committed it. */
function committerOf(commit: Made, accountOf: AccountOf): Account | undefined {
  const { committer } = commit;
  const user = committer?.user ?? null;
  if (commit.committedViaWeb || user?.login === webFlow) {
    return isMadeByGithub(commit) ? { login: webFlow, kind: 'web' } : undefined;
  }
  return committer === null ? undefined : toPerson(committer, accountOf);
}

/** Of nobody's account at the forge, whom the people file names for the address. */
function toPerson({ user, email }: Person, accountOf: AccountOf): Account | undefined {
  return user === null ? accountOf(email ?? '') : toUserAccount(user);
}
