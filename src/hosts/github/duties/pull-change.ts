/** A pull request as a change: who contributed to it, and what is said of it. */
import type { Account, Change, Review, Tristate } from '../../../evidence/changes-fact.js';
import { parseInstant } from '../../../time/instant.js';
import type { AccountOf } from '../../host.js';
import { isSame, toAccount } from './accounts.js';
import { peopleOf, type CommitPeople, type Contributor, type Made } from './commit-people.js';
import type { Pull, PullEvent, PullReview } from './pull.js';
import { isWhole } from './pulls.js';

/** GitHub tells no more commits of a pull request than this, whatever it counts. */
const mostCommits = 250;

/** What of the mainline belongs to the pull request. */
export interface Carried {
  /** Commits of the pull request itself that are in the range. */
  readonly own: readonly Made[];
  /** Commits that its merge made: a squash, rebased ones, or a merge. */
  readonly merges: readonly { readonly commit: Made; readonly parents: readonly string[] }[];
  /** True if its head and all of its commits that are listed are in the range: then so are the others. */
  readonly allAreThere: boolean;
}

/** `pull` with all of its pages. */
export function toChange(
  pull: Pull,
  { own, merges, allAreThere }: Carried,
  accountOf: AccountOf,
): Change {
  const commits = pull.commits.nodes.map(({ commit }) => commit);
  const listed = new Set(commits.map(({ oid }) => oid));
  const merger = pull.mergedBy === null ? undefined : toAccount(pull.mergedBy);
  const past = pull.timelineItems.nodes.flatMap((event) => toPushed(event, accountOf));
  const people = [
    ...[...commits, ...own.filter(({ oid }) => !listed.has(oid))].map((commit) => ({
      oid: commit.oid,
      ...peopleOf(commit, accountOf),
    })),
    ...merges.map((merge) => ({
      oid: merge.commit.oid,
      ...mergePeople(merge, { merger, accountOf }),
    })),
    ...past,
  ];
  const opener = { account: toAccount(pull.author), as: 'opener' as const };
  // Whoever opened it and then gave up the account may come back with another one.
  const gone = pull.author === null ? [pull.headRefOid] : [];
  const unattributed = people.flatMap(({ oid, unattributed: nobody }) => (nobody ? [oid] : []));
  const told = [...commits, ...own, ...merges.map(({ commit }) => commit)];
  return {
    number: pull.number,
    url: pull.url,
    title: pull.title,
    head: pull.headRefOid,
    commits: distinct(told.map(({ oid }) => oid)),
    contributors: distinctPeople([opener, ...people.flatMap(({ contributors }) => contributors)]),
    ...(merger === undefined ? {} : { merger }),
    unattributed: distinct([...gone, ...unattributed]),
    reviews: (pull.reviews?.nodes ?? []).map((review) => toReview(review, pull)),
    complete:
      (allAreThere || (isWhole(pull.commits) && commits.length < mostCommits)) &&
      isWhole(pull.reviews) &&
      isWhole(pull.timelineItems) &&
      people.every(({ complete }) => complete),
  };
}

type Told = CommitPeople & { readonly oid: string };

/**
 * Whoever merges is the author of a merge and the committer of what is rebased, and has not contributed
 * by that. GitHub made these, so that nobody else can stand behind them.
 */
function mergePeople(
  { commit, parents }: Carried['merges'][number],
  { merger, accountOf }: { readonly merger: Account | undefined; readonly accountOf: AccountOf },
): CommitPeople {
  const people = peopleOf(commit, accountOf);
  const isMerge = parents.length > 1;
  const contributors = people.contributors.filter(({ account, as }) => {
    if (account.kind === 'web') return false;
    if (as !== 'committer' && !isMerge) return true;
    return merger === undefined || !isSame(account, merger);
  });
  const authors = people.contributors.filter(({ as }) => as !== 'committer');
  const authorless = authors.length < commit.authors.nodes.length;
  return { ...people, contributors, unattributed: !isMerge && authorless };
}

/** Whoever pushed over a head, and who made that head (T14). */
function toPushed(event: PullEvent, accountOf: AccountOf): readonly Told[] {
  if (event.__typename !== 'HeadRefForcePushedEvent') return [];
  const { actor, beforeCommit } = event;
  const pusher: Contributor = { account: toAccount(actor), as: 'pusher' };
  const before = beforeCommit === null ? undefined : peopleOf(beforeCommit, accountOf);
  return [
    {
      oid: beforeCommit?.oid ?? '',
      contributors: [pusher, ...(before?.contributors ?? [])],
      unattributed: before?.unattributed ?? false,
      // What was pushed over is not told any more: somebody may have written it.
      complete: before?.complete ?? false,
    },
  ];
}

const states = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
} as const satisfies Record<PullReview['state'], Review['state']>;

function toReview(review: PullReview, pull: Pull): Review {
  const { author, state, commit, submittedAt, lastEditedAt } = review;
  return {
    account: toAccount(author),
    state: states[state],
    ...(commit === null ? {} : { on: commit.oid }),
    ...(submittedAt === null ? {} : { at: submittedAt }),
    edited: lastEditedAt === null ? 'no' : 'yes',
    writes: review.authorCanPushToRepository ? 'yes' : 'no',
    sameTarget: sameTarget(submittedAt, pull),
  };
}

/** Whether the target was another branch when the review was given, or was rewritten since (T15). */
function sameTarget(submittedAt: string | null, { timelineItems }: Pull): Tristate {
  const at = submittedAt === null ? undefined : parseInstant(submittedAt);
  const moves = timelineItems.nodes
    .filter(({ __typename: type }) => type !== 'HeadRefForcePushedEvent')
    .map(({ createdAt }) => parseInstant(createdAt) ?? Infinity);
  if (moves.length === 0) return isWhole(timelineItems) ? 'yes' : 'unknown';
  if (at === undefined) return 'unknown';
  if (moves.some((moved) => moved >= at)) return 'no';
  return isWhole(timelineItems) ? 'yes' : 'unknown';
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function distinctPeople(people: readonly Contributor[]): Contributor[] {
  const found = new Map(
    people.map((one) => [`${one.as} ${one.account.id ?? ''} ${one.account.login}`, one]),
  );
  return [...found.values()];
}
