/** What GitHub tells of the changes of a policy: its history, pull requests and their reviews. */
import { sha, type Answer } from './fact-world.js';

export function pull(number: number, more: object = {}) {
  const baseRepository = { nameWithOwner: 'Acme/shop' };
  return { number, merged: true, baseRefName: 'main', baseRepository, ...more };
}

export function change(oid: string, ...pulls: readonly object[]) {
  return { oid, associatedPullRequests: { nodes: pulls } };
}

/** Of a page behind which there is none. */
export const last = { hasNextPage: false, endCursor: null };

/** `head` and `before` are what both histories hold. */
export function changes(
  head: readonly object[],
  before: readonly string[] = [sha('0')],
  pages: readonly object[] = [last, last],
): Answer {
  const nodes = before.map((oid) => ({ oid }));
  const [pageInfo, ofBase] = pages;
  return {
    data: {
      repository: {
        base: { history: { pageInfo: ofBase, nodes } },
        head: { history: { pageInfo, nodes: head } },
      },
    },
  };
}

/** A commit of a pull request; without a login its author has no account. */
export function commit(login: string | undefined, more: object = {}) {
  const user = login === undefined ? null : { login };
  return {
    commit: {
      oid: sha('1'),
      committedViaWeb: false,
      authors: { pageInfo: { hasNextPage: false }, nodes: [{ user }] },
      committer: { user },
      ...more,
    },
  };
}

export function review(login: string, more: object = {}) {
  return {
    state: 'APPROVED',
    lastEditedAt: null,
    author: { __typename: 'User', login },
    commit: { oid: sha('4') },
    ...more,
  };
}

export interface Reviewed {
  readonly reviews: readonly object[];
  readonly commits?: readonly object[];
  readonly more?: boolean;
  readonly author?: { readonly login: string } | null;
}

export function reviewed({
  reviews,
  commits,
  more = false,
  author = { login: 'alice' },
}: Reviewed): Answer {
  return {
    data: {
      repository: {
        pullRequest: {
          headRefOid: sha('4'),
          author,
          commits: { pageInfo: { hasNextPage: more }, nodes: commits ?? [commit('alice')] },
          latestOpinionatedReviews: { nodes: reviews },
        },
      },
    },
  };
}
