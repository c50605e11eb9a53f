/** Changes made of what was read: one for each merge request, and one for each commit that nobody reviewed. */
import type { Change } from '../../../evidence/changes-fact.js';
import {
  addressesOf,
  contributorsTo,
  distinct,
  type Contributor,
  type Whose,
} from './contributors.js';
import type { AccountOf } from '../../host.js';
import type { Details, RequestDetails } from './details.js';
import type { Mapping } from './merged.js';
import type { SignedCommit } from './request-query.js';
import { reviewsOf, type Writes } from './reviews.js';
import { toAccount } from './users.js';

export function changesOf(of: {
  readonly mapping: Mapping;
  readonly details: Details;
  readonly writes: Writes;
  /** Whom the people file names for an address. */
  readonly accountOf: AccountOf;
}): Change[] {
  const { mapping, details, writes, accountOf } = of;
  const all = [
    ...details.commits.values(),
    ...mapping.carried.flatMap(({ request }) => request.commits),
  ];
  const known: Known = {
    commits: new Map(all.map((commit) => [commit.sha, commit])),
    whose: { addresses: addressesOf(all), accountOf },
  };
  const requests = details.requests.flatMap((each) => {
    const { merge } = each.carried;
    const evil = each.merge === 'evil' && merge !== undefined ? [ofCommit(merge, known)] : [];
    const counts = each.touches || each.merge === 'unknown';
    return [...(counts ? [ofRequest(each, known, writes)] : []), ...evil];
  });
  return [...requests, ...details.alone.map((sha) => ofCommit(sha, known))];
}

interface Known {
  readonly commits: ReadonlyMap<string, SignedCommit>;
  readonly whose: Whose;
}

/** Commits of all versions count, so that a rebase launders nobody (T14). */
function ofRequest(each: RequestDetails, known: Known, writes: Writes): Change {
  const { carried, versions, merge } = each;
  const { request } = carried;
  const shas = [...new Set([...request.commits.map(({ sha }) => sha), ...versions.commits])];
  const parts = partsOf(shas, known);
  const opener: Contributor[] = request.author
    ? [{ account: toAccount(request.author), as: 'opener' }]
    : [];
  const isOpened = opener.some(({ account }) => account.kind !== 'unknown');
  return {
    number: Number(request.iid),
    ...(typeof request.webUrl === 'string' ? { url: request.webUrl } : {}),
    title: request.title,
    head: request.head,
    commits: carried.commits.filter((sha) => merge !== 'evil' || sha !== carried.merge),
    contributors: distinct([...opener, ...parts.contributors, ...pushersOf(each)]),
    ...(request.mergeUser ? { merger: toAccount(request.mergeUser) } : {}),
    unattributed: parts.unattributed,
    reviews: [...reviewsOf(request, versions, writes)],
    complete: request.complete && versions.complete && merge !== 'unknown' && isOpened,
  };
}

/** GitLab notes each push that brings commits under the name of who pushed. */
function pushersOf({ carried }: RequestDetails): readonly Contributor[] {
  return carried.request.notes
    .filter(({ system, systemNoteMetadata: data }) => system && data?.action === 'commit')
    .flatMap(({ author }) => (author ? [{ account: toAccount(author), as: 'pusher' }] : []));
}

/** What was pushed past all merge requests, or put into a merge: nobody has reviewed it. */
function ofCommit(sha: string, known: Known): Change {
  const { contributors, unattributed } = partsOf([sha], known);
  const title = known.commits.get(sha)?.message?.split('\n')[0];
  return {
    ...(title === undefined ? {} : { title }),
    ...{ head: sha, commits: [sha], contributors: distinct(contributors) },
    ...{ unattributed, reviews: [], complete: true },
  };
}

/** A commit that GitLab does not have any more could be anybody's. */
function partsOf(
  shas: readonly string[],
  { commits, whose }: Known,
): { readonly contributors: readonly Contributor[]; readonly unattributed: string[] } {
  const parts = shas.map((sha) => {
    const commit = commits.get(sha);
    return commit === undefined
      ? { sha, contributors: [], unattributed: true }
      : { sha, ...contributorsTo(commit, whose) };
  });
  return {
    contributors: parts.flatMap((part) => part.contributors),
    unattributed: parts.filter((part) => part.unattributed).map(({ sha }) => sha),
  };
}
