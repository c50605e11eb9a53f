/** Reads pull requests, many in one request, and on beyond their first pages where they are longer. */
import { z } from 'zod';
import type { Part } from '../api.js';
import { ask, askEach, failed } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import { pullPagesDocument, pullsDocument } from './documents.js';
import { pullPagesSchema, pullSchema, type List, type Pull } from './pull.js';

/** So many in one request: GitHub ends a question after ten seconds. */
const batchSize = 15;
/** So many pages beyond the first are looked at; what is behind them is not known (T24). */
const mostPages = 9;

/** In the order of the ids. */
export async function readPulls(
  sources: FactSources,
  ids: readonly string[],
  files: boolean,
): Promise<Part<readonly Pull[]>> {
  const count = Math.ceil(ids.length / batchSize);
  const batches = Array.from({ length: count }, (_, index) =>
    ids.slice(index * batchSize, (index + 1) * batchSize),
  );
  const found = await askEach(batches, (batch) => readBatch(sources, batch, files));
  return found.status === 'known' ? { status: 'known', value: found.value.flat() } : found;
}

const batchSchema = z.object({ nodes: z.array(pullSchema) });

async function readBatch(
  { api }: FactSources,
  ids: readonly string[],
  files: boolean,
): Promise<Part<readonly Pull[]>> {
  const query = { name: 'Pulls', text: pullsDocument, variables: { ids, files }, repeatable: true };
  const part = await ask(api, query, { schema: batchSchema, of: wanted.pullRequests });
  return part.status === 'known' ? { status: 'known', value: part.value.nodes } : part;
}

const pagesSchema = z.object({ node: pullPagesSchema.nullable() });

/** With all pages of its commits, reviews and events. */
export async function readWhole({ api }: FactSources, pull: Pull): Promise<Part<Pull>> {
  let whole = pull;
  for (let page = 0; page < mostPages; page += 1) {
    const commitsAfter = nextOf(whole.commits);
    const reviewsAfter = nextOf(whole.reviews);
    const eventsAfter = nextOf(whole.timelineItems);
    const wants = {
      commits: commitsAfter !== null,
      reviews: reviewsAfter !== null,
      events: eventsAfter !== null,
    };
    if (!Object.values(wants).includes(true)) break;
    const variables = { id: pull.id, ...wants, commitsAfter, reviewsAfter, eventsAfter };
    const query = { name: 'PullPages', text: pullPagesDocument, variables, repeatable: true };
    const part = await ask(api, query, { schema: pagesSchema, of: wanted.pullRequests });
    if (part.status !== 'known') return part;
    if (part.value.node === null) return failed(`#${pull.number} is gone`);
    const { commits, reviews, timelineItems } = part.value.node;
    whole = {
      ...whole,
      commits: followed(whole.commits, commits),
      reviews: whole.reviews === null ? null : followed(whole.reviews, reviews ?? undefined),
      timelineItems: followed(whole.timelineItems, timelineItems),
    };
  }
  return { status: 'known', value: whole };
}

function nextOf(list: List<unknown> | null): string | null {
  return list?.pageInfo.hasNextPage === true ? (list.pageInfo.endCursor ?? null) : null;
}

function followed<L extends List<unknown>>(list: L, more: L | undefined): L {
  return more === undefined ? list : { ...more, nodes: [...list.nodes, ...more.nodes] };
}

/** True if all of a list was told. */
export function isWhole(list: List<unknown> | null): boolean {
  return list !== null && !list.pageInfo.hasNextPage && list.totalCount === list.nodes.length;
}
