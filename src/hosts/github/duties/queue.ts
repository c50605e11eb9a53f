/** What GitHub's merge queue puts together: commits that no branch has yet, of pull requests that are still open. */
import { z } from 'zod';
import { ask, failed } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import { actorSchema } from './accounts.js';
import { queueDocument } from './documents.js';
import { commitsSince, type Graph } from './graph.js';
import { associatedPullSchema, type Associated, type Listed } from './history.js';
import type { Pull } from './pull.js';
import { Unread, valueOf } from './unread.js';

const commitSchema = z.object({ oid: z.string() }).nullable();
const entrySchema = z.object({
  enqueuer: actorSchema.nullable(),
  baseCommit: commitSchema,
  headCommit: commitSchema,
  pullRequest: associatedPullSchema.nullable(),
});
const answerSchema = z.object({
  repository: z.object({
    mergeQueue: z
      .object({ entries: z.object({ totalCount: z.int(), nodes: z.array(entrySchema) }) })
      .nullable(),
  }),
});

type Entry = z.infer<typeof entrySchema>;

export interface Queue {
  readonly numbers: readonly number[];
  /** Pull requests of the commits that the queue made or took up for them. */
  readonly pullsIn: (graph: Graph<Listed>) => ReadonlyMap<string, Associated['nodes']>;
  /** The pull request as if its commit of the queue had merged it: it will have. */
  readonly asMerged: (pull: Pull) => Pull;
}

/** Without one. */
export const noQueue: Queue = { numbers: [], pullsIn: () => new Map(), asMerged: (pull) => pull };

/**
 * GitHub alone writes the queue's branches, and says which pull request each entry puts onto which commit. A pull
 * request that gets another head leaves the queue. `branch` is what is merged to. Throws `Unread`.
 */
export async function readQueue({ api, environment }: FactSources, branch: string): Promise<Queue> {
  const { owner, name } = environment;
  const variables = { owner, name, branch };
  const query = { name: 'Queue', text: queueDocument, variables, repeatable: true };
  const part = await ask(api, query, { schema: answerSchema, of: wanted.pullRequests });
  const { mergeQueue: queue } = valueOf(part).repository;
  if (queue === null) throw new Unread(failed(`GitHub knows no merge queue of ${branch}`));
  const { totalCount, nodes } = queue.entries;
  if (totalCount !== nodes.length) {
    throw new Unread(failed(`the merge queue of ${branch} has more entries than are looked at`));
  }
  return toQueue(nodes);
}

function toQueue(entries: readonly Entry[]): Queue {
  const byNumber = new Map(entries.map((entry) => [entry.pullRequest?.number, entry]));
  return {
    numbers: entries.flatMap(({ pullRequest }) => pullRequest?.number ?? []),
    pullsIn(graph) {
      const found = new Map<string, Associated['nodes']>();
      for (const { baseCommit: base, headCommit: head, pullRequest: pull } of entries) {
        if (base === null || head === null || pull === null || !graph.has(head.oid)) continue;
        for (const { oid } of commitsSince(graph, head.oid, base.oid).commits)
          found.set(oid, [...(found.get(oid) ?? []), pull]);
      }
      return found;
    },
    asMerged(pull) {
      const entry = byNumber.get(pull.number);
      if (entry?.headCommit == null || pull.merged) return pull;
      return { ...pull, mergeCommit: entry.headCommit, mergedBy: entry.enqueuer };
    },
  };
}
