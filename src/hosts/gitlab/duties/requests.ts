/** Merge requests with their people, commits and history, and commits that belong to none. */
import type { HttpReply } from '../../../sources/http/http.js';
import { askEach, failed, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { isOlder } from '../graphql.js';
import { toUnknown, wanted } from '../permissions.js';
import {
  commitsAtOnce,
  commitsQuery,
  moreQuery,
  moreSchema,
  namedCommitsSchema,
  requestsAtOnce,
  requestsQuery,
  requestsSchema,
  type Note,
  type RequestNode,
  type SignedCommit,
} from './request-query.js';

type Asked = Pick<FactSources, 'api' | 'environment'>;

/** A merge request as it was when it was merged; `complete` is false where a limit cut what it has. */
export interface MergedRequest extends Omit<RequestNode, 'commits' | 'notes' | 'approvedBy'> {
  readonly head: string;
  readonly commits: readonly SignedCommit[];
  readonly notes: readonly Note[];
  readonly approvers: RequestNode['approvedBy']['nodes'];
  readonly complete: boolean;
}

/** Pages of a hundred; what has more is not complete (T24). */
const mostPages = 10;

/** All that are asked for; one that GitLab does not tell fails the whole. */
export async function readRequests(
  asked: Asked,
  iids: readonly string[],
): Promise<Part<readonly MergedRequest[]>> {
  const parts = await askEach(inParts(iids, requestsAtOnce), (some) => readSome(asked, some));
  return parts.status === 'known' ? { status: 'known', value: parts.value.flat() } : parts;
}

async function readSome(
  asked: Asked,
  iids: readonly string[],
): Promise<Part<readonly MergedRequest[]>> {
  const { api, environment } = asked;
  const { path, id } = environment.project;
  const variables = { project: path, iids };
  const query = { name: 'Requests', text: requestsQuery, variables };
  const part = explain(await api.graphql(query, requestsSchema), asked);
  if (part.status !== 'known') return part;
  const { project } = part.value;
  if (project === null) return explain(notVisible, asked);
  // A variable of the pipeline names the path: it has to be that of this project (T62).
  if (project.id !== `gid://gitlab/Project/${id}`) return failed(`${path} is not project ${id}`);
  const { nodes } = project.mergeRequests;
  const missing = iids.find((iid) => !nodes.some((node) => node.iid === iid));
  if (missing !== undefined) return failed(`merge request !${missing} is not told`);
  return askEach(nodes, (node) => complete(asked, node));
}

const notVisible: HttpReply<never> = {
  ok: false,
  fault: { kind: 'not-found', reason: 'no such project', retryable: false, sent: false },
};

/** Reads on where a page was not all; without a head nothing can be said of approvals. */
async function complete(asked: Asked, node: RequestNode): Promise<Part<MergedRequest>> {
  const commits = [...node.commits.nodes];
  const notes = [...node.notes.nodes];
  let [ofCommits, ofNotes] = [node.commits.pageInfo, node.notes.pageInfo];
  for (let page = 1; page < mostPages; page += 1) {
    if (!ofCommits.hasNextPage && !ofNotes.hasNextPage) break;
    const variables = {
      ...{ project: asked.environment.project.path, iid: node.iid },
      ...{ commits: ofCommits.endCursor, moreCommits: ofCommits.hasNextPage },
      ...{ notes: ofNotes.endCursor, moreNotes: ofNotes.hasNextPage },
    };
    const query = { name: 'More', text: moreQuery, variables };
    const part = explain(await asked.api.graphql(query, moreSchema), asked);
    if (part.status !== 'known') return part;
    const { mergeRequest: more } = part.value.project;
    commits.push(...(more.commits?.nodes ?? []));
    notes.push(...(more.notes?.nodes ?? []));
    [ofCommits, ofNotes] = [more.commits?.pageInfo ?? ofCommits, more.notes?.pageInfo ?? ofNotes];
  }
  const head = node.diffHeadSha;
  if (typeof head !== 'string') return failed(`merge request !${node.iid} has no head`);
  const whole =
    !ofCommits.hasNextPage &&
    !ofNotes.hasNextPage &&
    !node.approvedBy.pageInfo.hasNextPage &&
    commits.length >= (node.commitCount ?? Infinity);
  return {
    status: 'known',
    value: { ...node, head, commits, notes, approvers: node.approvedBy.nodes, complete: whole },
  };
}

/** Commits by name, with the accounts behind them; one that GitLab does not have is missing. */
export async function readCommits(
  asked: Asked,
  shas: readonly string[],
): Promise<Part<ReadonlyMap<string, SignedCommit>>> {
  const parts = await askEach(inParts(shas, commitsAtOnce), (some) => readNamed(asked, some));
  if (parts.status !== 'known') return parts;
  return {
    status: 'known',
    value: new Map(parts.value.flat().map((commit) => [commit.sha, commit])),
  };
}

async function readNamed(
  asked: Asked,
  shas: readonly string[],
): Promise<Part<readonly SignedCommit[]>> {
  const named = Object.fromEntries(shas.map((sha, index) => [`c${index}`, sha]));
  const variables = { project: asked.environment.project.path, ...named };
  const query = { name: 'Commits', text: commitsQuery(shas.length), variables };
  const part = explain(await asked.api.graphql(query, namedCommitsSchema), asked);
  if (part.status !== 'known') return part;
  const commits = Object.values(part.value.project.repository).filter((each) => each !== null);
  const other = commits.find(({ sha }) => !shas.includes(sha));
  if (other !== undefined) return failed(`the commit ${other.sha} was told in place of another`);
  return { status: 'known', value: commits };
}

/** The value, or why there is none: an older server knows less of commits. */
function explain<T>(reply: HttpReply<T>, { api }: Pick<Asked, 'api'>): Part<T> {
  if (reply.ok) return { status: 'known', value: reply.value };
  if (!isOlder(reply.fault)) return toUnknown(reply.fault, wanted.changes, api);
  const { reason } = reply.fault;
  return { status: 'unsupported', reason, needs: 'a newer GitLab, which tells who committed' };
}

function inParts<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
