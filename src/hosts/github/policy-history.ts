/** The commits of the default branch that changed the policy since a commit, with their pull requests. */
import { z } from 'zod';
import { toPart, ask, failed } from './fact-answers.js';
import type { Part } from './api.js';
import { changesDocument } from './fact-documents.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

/** `pulls` are the numbers of those that were merged to the default branch of this repository. */
export interface PolicyCommit {
  readonly sha: string;
  readonly pulls: readonly number[];
}

const pullSchema = z.object({
  number: z.int(),
  merged: z.boolean(),
  baseRefName: z.string(),
  baseRepository: z.object({ nameWithOwner: z.string() }).nullable(),
});

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const changeSchema = z.object({
  oid: z.string(),
  associatedPullRequests: z.object({ nodes: z.array(pullSchema) }).nullable(),
});
type Change = z.infer<typeof changeSchema>;

const answerSchema = z.object({
  repository: z.object({
    base: z
      .object({ history: z.object({ pageInfo, nodes: z.array(z.object({ oid: z.string() })) }) })
      .nullable(),
    head: z.object({ history: z.object({ pageInfo, nodes: z.array(changeSchema) }) }),
  }),
});

/** More changes in the range, or more pages of a history, are not looked at (T24). */
const caps = { changes: 50, pages: 10 };

interface Histories {
  readonly base: ReadonlySet<string>;
  readonly head: readonly Change[];
}

/**
 * What the head has and the base had not, newest first. Both histories are read to their ends: the
 * order is that of dates, which their authors choose, so a new change may stand below an old one.
 */
export async function readPolicyChanges(
  sources: FactSources,
  { base, path }: { readonly base: string; readonly path: string },
): Promise<Part<readonly PolicyCommit[]>> {
  const snapshot = await sources.snapshot();
  if (!snapshot.ok) return toPart(snapshot, wanted.repository);
  const { defaultBranch, repository } = snapshot.value;
  const histories = await readHistories(sources, { head: defaultBranch.sha, base, path });
  if (histories.status !== 'known') return histories;
  const { base: before, head } = histories.value;
  const changes = head.filter(({ oid }) => !before.has(oid));
  if (changes.length > caps.changes) {
    return failed(`${path} changed more than ${caps.changes} times since ${base}`);
  }
  const branch = defaultBranch.ref.replace(/^refs\/heads\//, '');
  const isMerged = toFilter({ branch, repository: repository.name });
  return { status: 'known', value: changes.map((change) => toCommit(change, isMerged)) };
}

async function readHistories(
  sources: FactSources,
  of: { readonly head: string; readonly base: string; readonly path: string },
): Promise<Part<Histories>> {
  const base = new Set<string>();
  const head: Change[] = [];
  let cursors: { headAfter: string | null; baseAfter: string | null } = {
    headAfter: null,
    baseAfter: null,
  };
  for (let page = 0; page < caps.pages; page += 1) {
    const part = await readPage(sources, { ...of, ...cursors });
    if (part.status !== 'known') return part;
    const told = part.value.repository;
    if (told.base === null) return failed(`the last deployed commit ${of.base} is not there`);
    for (const { oid } of told.base.history.nodes) base.add(oid);
    head.push(...told.head.history.nodes);
    const [ofHead, ofBase] = [told.head.history.pageInfo, told.base.history.pageInfo];
    if (!ofHead.hasNextPage && !ofBase.hasNextPage)
      return { status: 'known', value: { base, head } };
    // Behind its last page a history tells nothing more.
    cursors = {
      headAfter: ofHead.endCursor ?? cursors.headAfter,
      baseAfter: ofBase.endCursor ?? cursors.baseAfter,
    };
  }
  return failed(`the history of ${of.path} is longer than ${caps.pages * 100} changes`);
}

function readPage(
  { api, environment }: FactSources,
  more: Readonly<Record<string, string | null>>,
): Promise<Part<z.infer<typeof answerSchema>>> {
  const variables = { owner: environment.owner, name: environment.name, ...more };
  const query = { name: 'Changes', text: changesDocument, variables, repeatable: true };
  return ask(api, query, { schema: answerSchema, of: wanted.pullRequests });
}

type Pull = z.infer<typeof pullSchema>;

/** A pull request to another branch or repository was reviewed for that place, not for this one. */
function toFilter(place: { readonly branch: string; readonly repository: string }) {
  return ({ merged, baseRefName, baseRepository }: Pull): boolean =>
    merged &&
    baseRefName === place.branch &&
    baseRepository?.nameWithOwner.toLowerCase() === place.repository.toLowerCase();
}

function toCommit(node: Change, isMerged: (pull: Pull) => boolean): PolicyCommit {
  const pulls = node.associatedPullRequests?.nodes ?? [];
  return { sha: node.oid, pulls: pulls.filter(isMerged).map(({ number }) => number) };
}
