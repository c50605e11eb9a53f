/** The history of the candidate, page by page, with the pull requests of each commit. */
import { z } from 'zod';
import type { Part } from '../api.js';
import { ask, failed } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import { madeSchema } from './commit-people.js';
import { historyDocument, rangeDocument } from './documents.js';
import { pullSchema, type Pull } from './pull.js';

const oid = z.string();
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() });

export const associatedPullSchema = z.object({
  id: z.string(),
  number: z.int(),
  merged: z.boolean(),
  baseRefName: z.string(),
  baseRepository: z.object({ nameWithOwner: z.string() }).nullable(),
});
const associatedSchema = z.object({ totalCount: z.int(), nodes: z.array(associatedPullSchema) });
export type Associated = z.infer<typeof associatedSchema>;
export const associatedCommitSchema = z.object({
  oid,
  associatedPullRequests: associatedSchema.nullable(),
});

const listedSchema = madeSchema.extend({
  id: z.string(),
  committedDate: z.string(),
  tree: z.object({ oid }),
  parents: z.object({ totalCount: z.int(), nodes: z.array(z.object({ oid })) }),
  associatedPullRequests: associatedSchema.nullable(),
});

/** A commit of the history, as it stands in the graph. */
export interface Listed extends Omit<z.infer<typeof listedSchema>, 'parents'> {
  readonly parents: readonly string[];
}

const answerSchema = z.object({
  repository: z.object({
    branch: z
      .object({
        target: z.object({ oid }).nullable(),
        compare: z.object({ status: z.string(), behindBy: z.int() }).nullable(),
      })
      .nullish(),
    candidate: z
      .object({
        history: z.object({ totalCount: z.int(), pageInfo, nodes: z.array(listedSchema) }),
        tip: z.object({ nodes: z.array(pullSchema) }).nullish(),
      })
      .nullable(),
  }),
});

export interface HistoryPage {
  readonly commits: readonly Listed[];
  /** The cursor of the next page; undefined on the last. */
  readonly next: string | undefined;
  /** The pull requests of the head, as a whole. */
  readonly tip: readonly Pull[];
  /** How the branch lies to the commit that was asked for beside it, if it stands on the head. */
  readonly compared?: { readonly status: string; readonly behindBy: number };
}

export interface HistoryQuestion {
  readonly head: string;
  readonly after?: string | undefined;
  /** Whether the pull requests of the head are wanted as a whole. */
  readonly tip?: boolean;
  /** Whether the files of pull requests are wanted. */
  readonly files?: boolean;
  readonly beside?: { readonly branch: string; readonly from: string } | undefined;
}

export async function readHistory(
  { api, environment }: FactSources,
  question: HistoryQuestion,
): Promise<Part<HistoryPage>> {
  const { head, after, beside, tip = false, files = false } = question;
  const { owner, name } = environment;
  const variables = { owner, name, head, after: after ?? null, tip, files, ...beside };
  const query = {
    ...(beside === undefined
      ? { name: 'History', text: historyDocument }
      : { name: 'Range', text: rangeDocument }),
    ...{ variables, repeatable: true },
  };
  const part = await ask(api, query, { schema: answerSchema, of: wanted.pullRequests });
  if (part.status !== 'known') return part;
  const { candidate, branch } = part.value.repository;
  if (candidate === null) return failed(`${head} is no commit of the repository`);
  const { nodes, pageInfo: page } = candidate.history;
  const odd = nodes.find(({ parents }) => parents.totalCount !== parents.nodes.length);
  if (odd !== undefined) return failed(`${odd.oid} has more parents than are looked at`);
  if (page.hasNextPage && page.endCursor == null) {
    return failed(`the history of ${head} goes on, but GitHub does not say where`);
  }
  const compared = branch?.target?.oid === head ? branch.compare : null;
  return {
    status: 'known',
    value: {
      commits: nodes.map((node) => ({
        ...node,
        parents: node.parents.nodes.map((one) => one.oid),
      })),
      next: page.hasNextPage ? (page.endCursor ?? undefined) : undefined,
      tip: candidate.tip?.nodes ?? [],
      ...(compared == null ? {} : { compared }),
    },
  };
}
