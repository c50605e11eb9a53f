/** GraphQL's pull requests, their reviews and comments. */
import { changedFiles, compare } from '../history.js';
import {
  fullName,
  nodeId,
  type Comment,
  type PullEvent,
  type PullRequest,
  type Repository,
  type Review,
} from '../model.js';
import { commitNode } from './git-nodes.js';
import { actorNode, connection, type Arguments, type Node, type Scope } from './node.js';
import { repositoryNode } from './repository-node.js';

export function commentNode(scope: Scope, comment: Comment): Node {
  const { id, author, body, createdAt, updatedAt, minimized } = comment;
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', id),
    databaseId: id,
    body,
    createdAt,
    updatedAt,
    author: actorNode(author),
    viewerDidAuthor: author.login === scope.token.owner.login,
    isMinimized: minimized !== null,
    minimizedReason: minimized?.toLowerCase() ?? null,
    viewerCanMinimize: true,
  };
}

function reviewNode(scope: Scope, repo: Repository, review: Review): Node {
  const [org = ''] = fullName(repo).split('/');
  const teams = review.teams.map((slug) => ({
    __typename: 'Team',
    slug: slug.split('/').at(-1),
    combinedSlug: slug.includes('/') ? slug : `${org}/${slug}`,
  }));
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', review.id),
    databaseId: review.id,
    state: review.state,
    author: actorNode(review.author),
    authorCanPushToRepository: review.canPush,
    submittedAt: review.submittedAt,
    lastEditedAt: review.editedAt,
    commit: () => commitNode(scope, repo, review.sha),
    onBehalfOf: (args: Arguments) => connection(teams, args, 'onBehalfOf'),
  };
}

function eventNode(scope: Scope, repo: Repository, event: PullEvent): Node {
  const { kind, id, createdAt, actor } = event;
  const common = { __typename: kind, id: nodeId('EV', id), createdAt, actor: actorNode(actor) };
  if (event.kind !== 'HeadRefForcePushedEvent') return common;
  const { before } = event;
  return {
    ...common,
    beforeCommit: () => (before === null ? null : commitNode(scope, repo, before)),
  };
}

/** `BASE_REF_CHANGED_EVENT` for `BaseRefChangedEvent`. */
function eventType(kind: string): string {
  return kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** GitHub lists no more commits of a pull request, and counts no more in the list. */
const mostCommits = 250;

/** Of each reviewer the last review that approves, asks for changes, or was dismissed. */
function opinions(reviews: readonly Review[], args: Arguments): readonly Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue;
    if (args['writersOnly'] === true && !review.canPush) continue;
    last.set(review.author?.login ?? `ghost ${review.id}`, review);
  }
  return [...last.values()];
}

export function pullNode(scope: Scope, repo: Repository, pull: PullRequest): Node {
  const { baseSha, headSha, mergeSha } = pull;
  const toReviews = (reviews: readonly Review[]) =>
    reviews.map((review) => reviewNode(scope, repo, review));
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    databaseId: pull.id,
    number: pull.number,
    title: pull.title,
    url: `${scope.serverUrl}/${fullName(repo)}/pull/${pull.number}`,
    state: mergeSha === null ? pull.state.toUpperCase() : 'MERGED',
    merged: mergeSha !== null,
    mergedAt: pull.mergedAt,
    mergedBy: actorNode(pull.mergedBy),
    mergeCommit: () => (mergeSha === null ? null : commitNode(scope, repo, mergeSha)),
    createdAt: pull.createdAt,
    isDraft: false,
    isCrossRepository: pull.fromFork,
    author: actorNode(pull.author),
    baseRefName: pull.baseRef,
    baseRefOid: baseSha,
    baseRepository: () => repositoryNode(scope, repo),
    headRefName: pull.headRef,
    headRefOid: headSha,
    repository: () => repositoryNode(scope, repo),
    commits: (args: Arguments) => {
      const shas = compare(repo.objects, baseSha, headSha)?.ahead ?? [];
      const nodes = shas.slice(0, mostCommits).map((sha) => ({
        __typename: 'PullRequestCommit',
        id: nodeId('PRC', sha),
        commit: () => commitNode(scope, repo, sha),
      }));
      return connection(nodes, args, 'commits');
    },
    files: (args: Arguments) => {
      const files = changedFiles(repo.objects, baseSha, headSha);
      return connection(
        files.map(({ path, status }) => ({
          __typename: 'PullRequestChangedFile',
          path,
          changeType: status === 'removed' ? 'DELETED' : status.toUpperCase(),
        })),
        args,
        'files',
      );
    },
    comments: (args: Arguments) =>
      connection(
        pull.comments.map((one) => commentNode(scope, one)),
        args,
        'comments',
      ),
    reviews: (args: Arguments) => {
      const states = args['states'] as readonly string[] | null | undefined;
      const reviews = pull.reviews.filter(({ state }) => states?.includes(state) !== false);
      return connection(toReviews(reviews), args, 'reviews');
    },
    timelineItems: (args: Arguments) => {
      const types = args['itemTypes'] as readonly string[];
      const events = pull.events.filter(({ kind }) => types.includes(eventType(kind)));
      return connection(
        events.map((event) => eventNode(scope, repo, event)),
        args,
        'timelineItems',
      );
    },
    latestReviews: (args: Arguments) =>
      connection(toReviews(opinions(pull.reviews, {})), args, 'latestReviews'),
    latestOpinionatedReviews: (args: Arguments) =>
      connection(toReviews(opinions(pull.reviews, args)), args, 'latestOpinionatedReviews'),
  };
}
