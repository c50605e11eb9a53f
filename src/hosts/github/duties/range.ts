/** The commits of a promotion: those of the candidate that an older commit has not, none left out. */
import { z } from 'zod';
import type { Deployment, PastRecord } from '../../../evidence/facts.js';
import type { ReadContext } from '../../host.js';
import { rangeOf, type PromotionRange, type Relation } from '../../promotion-range.js';
import { failed, toPart } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import type { Snapshot } from '../snapshot.js';
import { commitsSince, type Graph } from './graph.js';
import { readHistory, type HistoryPage, type Listed } from './history.js';
import type { Pull } from './pull.js';
import { Unread, valueOf } from './unread.js';

/** So many pages of a hundred commits are looked through; what is older is not known (T24). */
const mostPages = 10;

/** Nothing is older. */
export const beginning = '1970-01-01T00:00:00Z';

export interface RangeRead {
  readonly range: PromotionRange;
  readonly commits: readonly Listed[];
  /** All that was read, older commits too. */
  readonly graph: Graph<Listed>;
  /** Pull requests that came along with the first page. */
  readonly tip: readonly Pull[];
  readonly complete: boolean;
}

interface Compared {
  readonly relation: Relation;
  /** Commits of the candidate that the other has not. */
  readonly ahead: number;
}

/** Throws `Unread`. `files`: whether those of the pull requests that come along are wanted. */
export async function readRange(
  sources: FactSources,
  context: ReadContext,
  asked: {
    /** Newest first: the last success, and maybe no older one. */
    readonly deployments: readonly Deployment[];
    /** However old they are. */
    readonly all: () => Promise<readonly Deployment[]>;
    readonly files: boolean;
  },
): Promise<RangeRead> {
  const { deployments, all, files } = asked;
  const { sha: candidate } = context.request.candidate;
  const reply = await sources.snapshot();
  const snapshot = valueOf(toPart(reply, wanted.repository));
  const base = deployments.find(({ outcome }) => outcome === 'success')?.sha;
  const branch =
    base === undefined || base === candidate ? undefined : branchAt(snapshot, candidate);
  const first = readHistory(sources, {
    ...{ head: candidate, tip: true, files },
    beside: branch === undefined || base === undefined ? undefined : { branch, from: base },
  });
  const compared = new Map<string, Promise<Compared>>();
  const compare = (from: string) => {
    const found = compared.get(from) ?? readCompared(sources, { from, candidate });
    compared.set(from, found);
    return found;
  };
  if (base !== undefined && branch !== undefined) {
    compared.set(
      base,
      first.then(
        (part) => toCompared(valueOf(part)) ?? readCompared(sources, { from: base, candidate }),
      ),
    );
  }
  const relation = async (from: string): Promise<Relation> => (await compare(from)).relation;
  const question = { candidate, deployments, relation };
  /** What was deployed before the candidate the last time, which may be long ago. */
  async function earlierRange(): Promise<PromotionRange> {
    const [records, older] = await Promise.all([readAllows(sources, context), all()]);
    return rangeOf({ ...question, deployments: older, records });
  }
  const [page, early] = await Promise.all([first, rangeOf({ ...question, records: [] })]);
  const again = early.case === 'redeploy' || early.case === 'rollback';
  const range = again ? await earlierRange() : early;
  const { from } = range;
  const start = valueOf(page);
  if (from === undefined) {
    return { range, commits: [], graph: graphOf(start.commits), tip: [], complete: false };
  }
  const than = from === null || from === candidate ? undefined : await compare(from);
  const walked = await walk(sources, { candidate, from, than, start });
  return { range, tip: start.tip, ...walked };
}

/** A branch of which the candidate is the head: it can be compared in the same request. */
function branchAt({ defaultBranch, runBranch }: Snapshot, sha: string): string | undefined {
  const heads = [defaultBranch, ...(runBranch === undefined ? [] : [runBranch])];
  // A server that cannot compare refuses the whole question for it (F28).
  return heads.find((one) => one.sha === sha && one.holdsCandidate.status === 'known')?.ref;
}

/** The branch is compared with what is deployed, so that the words are the other way round. */
function toCompared({ compared }: HistoryPage): Compared | undefined {
  if (compared === undefined) return undefined;
  const { status, behindBy: ahead } = compared;
  const relations: Readonly<Record<string, Relation>> = {
    ...{ AHEAD: 'behind', BEHIND: 'ahead', DIVERGED: 'diverged', IDENTICAL: 'identical' },
  };
  const relation = relations[status];
  return relation === undefined ? undefined : { relation, ahead };
}

const comparedSchema = z.object({
  status: z.enum(['ahead', 'behind', 'diverged', 'identical']),
  ahead_by: z.int(),
});

async function readCompared(
  { api, environment }: FactSources,
  { from, candidate }: { readonly from: string; readonly candidate: string },
): Promise<Compared> {
  const { owner, name: repo } = environment;
  // The first page lists the files too, which nobody asks for here.
  const parameters = { owner, repo, basehead: `${from}...${candidate}`, per_page: 1, page: 2 };
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const reply = await api.rest(route, parameters, comparedSchema);
  if (!reply.ok && reply.fault.kind === 'not-found') {
    throw new Unread(
      failed(
        `${from}, which was deployed, and ${candidate} cannot be compared: one of them is not in the repository, or they have no common commit`,
      ),
    );
  }
  const { status, ahead_by: ahead } = valueOf(toPart(reply, wanted.comparison));
  return { relation: status, ahead };
}

/** All that is kept: a commit may have been allowed long ago. */
async function readAllows(
  sources: FactSources,
  { request }: ReadContext,
): Promise<readonly PastRecord[]> {
  const { service, environment } = request;
  const records = await sources.records.records({ service, environment, since: beginning });
  if (records.status === 'none') return [];
  if (records.status !== 'known') throw new Unread(records);
  return records.value;
}

type Walked = Pick<RangeRead, 'commits' | 'graph' | 'complete'>;

/**
 * Reads on until no commit can be missing, and there are as many as the forge counts. What the
 * candidate does not hold tells of its ancestors by a history of its own.
 */
async function walk(
  sources: FactSources,
  of: {
    readonly candidate: string;
    readonly from: string | null;
    readonly than: Compared | undefined;
    readonly start: HistoryPage;
  },
): Promise<Walked> {
  const { candidate, from, than, start } = of;
  const graph = new Map(graphOf(start.commits));
  let after = start.next;
  let beside: { readonly head: string; readonly after?: string | undefined } | undefined =
    from !== null && than?.relation === 'diverged' ? { head: from } : undefined;
  for (let pages = 1; ; pages += 1) {
    const { commits, closed } = commitsSince(graph, candidate, from);
    const whole = closed && (than === undefined || commits.length === than.ahead);
    if (whole) return { commits, graph, complete: true };
    if (pages >= mostPages || (after === undefined && beside === undefined)) {
      return { commits, graph, complete: false };
    }
    const [next, other] = await Promise.all([
      after === undefined ? undefined : readHistory(sources, { head: candidate, after }),
      beside === undefined ? undefined : readHistory(sources, beside),
    ]);
    after = next === undefined ? undefined : addTo(graph, valueOf(next));
    const more = other === undefined ? undefined : addTo(graph, valueOf(other));
    beside = from === null || more === undefined ? undefined : { head: from, after: more };
  }
}

/** Tells the cursor of the next page. */
function addTo(graph: Map<string, Listed>, { commits, next }: HistoryPage): string | undefined {
  for (const commit of commits) graph.set(commit.oid, commit);
  return next;
}

function graphOf(commits: readonly Listed[]): Graph<Listed> {
  return new Map(commits.map((commit) => [commit.oid, commit]));
}
