/** Who has a part in commits: authors, co-authors and committers, as far as GitLab knows whose addresses they are. */
import type { Account, Change } from '../../../evidence/changes-fact.js';
import type { AccountOf } from '../../host.js';
import type { SignedCommit } from './request-query.js';
import { toAccount } from './users.js';

export type Contributor = Change['contributors'][number];

/** Accounts by the address of a commit, in lower case, as GitLab itself found them. */
export type Addresses = ReadonlyMap<string, Account>;

/** Whose an address is, learned from commits of which GitLab told it. */
export function addressesOf(commits: Iterable<SignedCommit>): Addresses {
  const found = new Map<string, Account>();
  for (const { authorEmail, author, committerEmail, committer } of commits) {
    if (authorEmail && author) found.set(authorEmail.toLowerCase(), toAccount(author));
    if (committerEmail && committer) found.set(committerEmail.toLowerCase(), toAccount(committer));
  }
  return found;
}

/** What GitLab commits itself, in the browser or while merging, and signs: the committer is then no person. */
const webCommitter: Account = { login: 'GitLab', kind: 'web' };

/** True only by GitLab's own signature: anybody can write its address into a commit. */
export function isBySystem({ signature }: Pick<SignedCommit, 'signature'>): boolean {
  return signature?.verificationStatus === 'VERIFIED_SYSTEM';
}

/** Whose an address is: a trailer has no account at all, and of a commit GitLab was asked already. */
export interface Whose {
  readonly addresses: Addresses;
  /** Whom the people file names. */
  readonly accountOf: AccountOf;
}

/** `unattributed`: somebody of the commit is nobody's account, and could be anybody (T10, T11). */
export function contributorsTo(
  commit: SignedCommit,
  { addresses, accountOf }: Whose,
): { readonly contributors: readonly Contributor[]; readonly unattributed: boolean } {
  const isWeb = isBySystem(commit) && !commit.committer;
  const committer = isWeb
    ? webCommitter
    : commit.committer
      ? toAccount(commit.committer)
      : accountOf(commit.committerEmail ?? '');
  const coAuthors = coAuthorsOf(commit.message ?? '').map(
    (email) => addresses.get(email) ?? accountOf(email),
  );
  const people: readonly (readonly [Contributor['as'], Account | undefined])[] = [
    ['author', commit.author ? toAccount(commit.author) : accountOf(commit.authorEmail ?? '')],
    ...coAuthors.map((account) => ['co-author', account] as const),
    ['committer', committer],
  ];
  return {
    contributors: people.flatMap(([as, account]) => (account ? [{ account, as }] : [])),
    // Who is deleted, or stands in for somebody of an import, is nobody that could be known.
    unattributed: people.some(([, account]) => !account || account.kind === 'unknown'),
  };
}

/** Addresses in lower case; a trailer without one is the empty text, which is nobody's. */
function coAuthorsOf(message: string): readonly string[] {
  const lines = message.matchAll(/^[^\S\n]*co-authored-by[^\S\n]*:(.*)$/gim);
  return [...lines].map(
    ([, text = '']) => /<([^<>]*)>/.exec(text)?.[1]?.trim().toLowerCase() ?? '',
  );
}

/** Each person once for each part, in the order in which they are told. */
export function distinct(contributors: readonly Contributor[]): Contributor[] {
  const key = ({ account, as }: Contributor) => `${account.id ?? account.login} ${as}`;
  return [...new Map(contributors.map((each) => [key(each), each])).values()];
}
