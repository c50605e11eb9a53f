/** The comment on a pull request: edited while the verdict stays, written anew when it changes. */
import { isMarker, isOfThread, linesOf, markerOf, sameText } from '../comment-text.js';
import { fitComment } from '../fit-text.js';
import { toReason, type Failure, type Posting, type Tried } from '../posting.js';
import type { Api, GraphqlQuery } from './api.js';
import {
  addQuery,
  commentsSchema,
  commentsText,
  minimizeQuery,
  mutationSchema,
  pullsSchema,
  pullsText,
  updateQuery,
  type Comment,
} from './comment-queries.js';
import { tellUnposted, toFailure, type PostingEnvironment } from './posting.js';

/** What GitHub takes as the body of a comment, in characters. */
const longestBody = 65_536;

/** Pages of a hundred comments in which ours is looked for. */
const mostPages = 10;

/** `pullRequest` is the event's own; without one it is the newest merged one of the commit. */
export interface CommentTarget {
  readonly api: Api;
  readonly environment: PostingEnvironment;
  readonly pullRequest: number | undefined;
  readonly sha: string | undefined;
}

/**
 * Posts the report, whose last line is the marker by which it is found again. Edits notify nobody,
 * so that another verdict is a new comment, and the old one is folded.
 */
export async function postComment(target: CommentTarget, markdown: string): Promise<Posting> {
  const body = fitComment(markdown, longestBody);
  if (!isMarker(markerOf(body))) {
    return {
      posted: false,
      note: 'the comment was not posted: the report ends without its marker',
    };
  }
  const number = await findPull(target);
  if (!number.ok) return unposted(number.failure);
  if (number.value === undefined) {
    return {
      posted: false,
      note: 'no comment was posted: no merged pull request holds the commit',
    };
  }
  const thread = await findOurs({ ...target, pullRequest: number.value }, markerOf(body));
  if (!thread.ok) return unposted(thread.failure);
  const [current] = thread.value.ours;
  if (current !== undefined && signOf(current.body) === signOf(body)) {
    if (sameText(current.body, body)) return { posted: true };
    const updated = await change(target.api, updateQuery(current.id, body));
    return updated.ok ? { posted: true } : unposted(updated.failure);
  }
  const added = await add({ ...target, pullRequest: number.value }, thread.value.subject, body);
  if (!added.ok) return unposted(added.failure);
  return fold(target.api, thread.value.ours);
}

/** The number of the pull request; undefined if there is none. */
async function findPull(target: CommentTarget): Promise<Tried<number | undefined>> {
  const { api, environment, pullRequest, sha } = target;
  if (pullRequest !== undefined || sha === undefined) return { ok: true, value: pullRequest };
  const { owner, name } = environment;
  const query = { name: 'PullsOfCommit', text: pullsText, variables: { owner, name, sha } };
  const reply = await api.graphql({ ...query, repeatable: true }, pullsSchema);
  if (!reply.ok) return { ok: false, failure: toFailure(reply.refused) ?? reply.fault };
  const failure = toFailure(reply.refused);
  if (failure !== undefined) return { ok: false, failure };
  const merged = (reply.value.repository.object?.associatedPullRequests?.nodes ?? [])
    .flatMap((pull) => (pull?.mergedAt == null ? [] : [{ ...pull, at: Date.parse(pull.mergedAt) }]))
    .sort((a, b) => b.at - a.at);
  return { ok: true, value: merged[0]?.number };
}

type Found = CommentTarget & { readonly pullRequest: number };

interface Thread {
  /** The pull request's node id. */
  readonly subject: string;
  /** Comments of this token with this marker, newest first; those that are folded are past. */
  readonly ours: readonly Comment[];
}

/** Ours has the marker as its last line **and** this token as its author: others can copy a marker. */
async function findOurs(target: Found, marker: string): Promise<Tried<Thread>> {
  let before: string | undefined;
  let subject = '';
  for (let page = 0; page < mostPages; page += 1) {
    const read = await readPage(target, before);
    if (!read.ok) return read;
    const ours = read.value.comments.filter(
      ({ body, viewerDidAuthor, isMinimized }) =>
        viewerDidAuthor && !isMinimized && isOfThread(markerOf(body), marker),
    );
    if (ours.length > 0) return { ok: true, value: { subject: read.value.subject, ours } };
    ({ subject, before } = read.value);
    if (before === undefined) break;
  }
  return { ok: true, value: { subject, ours: [] } };
}

interface ThreadPage {
  readonly subject: string;
  /** Newest first. */
  readonly comments: readonly Comment[];
  /** Where the older ones begin; undefined on the last page. */
  readonly before: string | undefined;
}

async function readPage(target: Found, before: string | undefined): Promise<Tried<ThreadPage>> {
  const { api, environment, pullRequest: number } = target;
  const { owner, name } = environment;
  const variables = { owner, name, number, before: before ?? null };
  const query = { name: 'Comments', text: commentsText, variables, repeatable: true };
  const reply = await api.graphql(query, commentsSchema);
  const failure = toFailure(reply.refused);
  if (!reply.ok) return { ok: false, failure: failure ?? reply.fault };
  if (failure !== undefined) return { ok: false, failure };
  const { id: subject, comments } = reply.value.repository.pullRequest;
  const { hasPreviousPage, startCursor } = comments.pageInfo;
  return {
    ok: true,
    value: {
      subject,
      comments: comments.nodes.filter((node) => node !== null).reverse(),
      before: hasPreviousPage ? (startCursor ?? undefined) : undefined,
    },
  };
}

/** Writes the comment once: where the answer is lost it is looked for before the second try (F21). */
async function add(target: Found, subject: string, body: string): Promise<Tried<unknown>> {
  const query = addQuery(subject, body);
  const first = await change(target.api, query);
  if (first.ok || first.failure.sent !== true) return first;
  const thread = await findOurs(target, markerOf(body));
  if (!thread.ok) return first;
  const isThere = thread.value.ours.some((comment) => sameText(comment.body, body));
  return isThere ? { ok: true, value: undefined } : change(target.api, query);
}

/** The new comment is there already, so that one which cannot be folded is worth a note only. */
async function fold(api: Api, outdated: readonly Comment[]): Promise<Posting> {
  const folded = await Promise.all(outdated.map(({ id }) => change(api, minimizeQuery(id))));
  const [failure] = folded.flatMap((one) => (one.ok ? [] : [one.failure]));
  if (failure === undefined) return { posted: true };
  const reason = toReason(failure.reason);
  return { posted: true, note: `the comment of an earlier verdict was not folded: ${reason}` };
}

async function change(api: Api, query: GraphqlQuery): Promise<Tried<unknown>> {
  const reply = await api.graphql(query, mutationSchema);
  const failure = toFailure(reply.refused);
  if (!reply.ok) return { ok: false, failure: failure ?? reply.fault };
  return failure === undefined ? { ok: true, value: reply.value } : { ok: false, failure };
}

function unposted(failure: Failure): Posting {
  const permission = 'pull-requests: write';
  return { posted: false, note: tellUnposted({ what: 'the comment', permission, failure }) };
}

/** `### ✅` tells the verdict; in a preview the first words in bold below it do. */
function signOf(body: string): string {
  const [heading = '', opening = ''] = linesOf(body);
  const foreseen = heading.startsWith('### 🔭') ? (/\*\*[^*]+\*\*/.exec(opening)?.[0] ?? '') : '';
  return `${/^### \S+/.exec(heading)?.[0] ?? ''} ${foreseen}`;
}
