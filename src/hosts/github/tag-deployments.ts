/** Deployments that are marked by tags: what they stand for, and when an annotated one was set. */
import { z } from 'zod';
import type { Deployment } from '../../evidence/facts.js';
import { matchesGlob } from '../../evidence/glob.js';
import { formatInstant, parseInstant } from '../../time/instant.js';
import type { Part } from './api.js';
import { ask, failed } from './fact-answers.js';
import { cut } from '../faults.js';
import { tagsDocument } from './fact-documents.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

const tags = { ...wanted.repository, what: 'tags' };

const commit = z.object({
  __typename: z.string(),
  oid: z.string(),
  committedDate: z.string().optional(),
});

const tagSchema = z.object({
  name: z.string(),
  target: commit.extend({
    tagger: z.object({ date: z.string().nullable() }).nullish(),
    target: commit.optional(),
  }),
});
type Tag = z.infer<typeof tagSchema>;

const answerSchema = z.object({
  repository: z.object({
    refs: z.object({
      totalCount: z.int(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(tagSchema),
    }),
  }),
});

/** More tags are not looked at: an old commit can be tagged today, so none may be left out (T24). */
const mostTags = 1000;

/**
 * An annotated tag says when it was set. A lightweight one does not: its time is unknown, and it is
 * ordered by the date of its commit.
 */
export async function readTagDeployments(
  sources: FactSources,
  asked: { readonly glob: string; readonly since: string },
): Promise<Part<readonly Deployment[]>> {
  const tags = await readTags(sources);
  if (tags.status !== 'known') return tags;
  const found: { deployment: Deployment; at: number }[] = [];
  for (const tag of tags.value.filter(({ name }) => matchesGlob(name, asked.glob))) {
    const { target } = tag;
    const isAnnotated = target.__typename === 'Tag';
    const peeled = isAnnotated ? target.target : target;
    if (peeled?.__typename === 'Tag') return failed(cut(`the tag ${tag.name} is a tag of a tag`));
    if (peeled?.__typename !== 'Commit') continue;
    const setAt = isAnnotated ? parseInstant(target.tagger?.date ?? '') : undefined;
    const at = setAt ?? parseInstant(peeled.committedDate ?? '');
    if (at === undefined)
      return failed(cut(`GitHub does not tell when the tag ${tag.name} was set`));
    const finishedAt = setAt === undefined ? {} : { finishedAt: formatInstant(setAt) };
    const told = { sha: peeled.oid, version: tag.name, outcome: 'success' as const };
    found.push({ deployment: { ...told, ...finishedAt }, at });
  }
  found.sort((a, b) => b.at - a.at || compareVersions(b.deployment, a.deployment));
  const since = Date.parse(asked.since);
  const kept = found.filter(({ at }, index) => index === 0 || at >= since);
  return { status: 'known', value: kept.map(({ deployment }) => deployment) };
}

/** All tags, or why not; a count that does not match means that they changed meanwhile (F18). */
async function readTags(sources: FactSources): Promise<Part<readonly Tag[]>> {
  const tags = new Map<string, Tag>();
  let after: string | null = null;
  for (;;) {
    const part = await readPage(sources, after);
    if (part.status !== 'known') return part;
    const { nodes, pageInfo, totalCount } = part.value.repository.refs;
    if (totalCount > mostTags) return failed(`there are more than ${mostTags} tags`);
    const before = tags.size;
    for (const tag of nodes) tags.set(tag.name, tag);
    if (!pageInfo.hasNextPage && tags.size === totalCount) {
      return { status: 'known', value: [...tags.values()] };
    }
    if (!pageInfo.hasNextPage || tags.size === before) {
      const reason = `GitHub counts ${totalCount} tags and tells ${tags.size}`;
      return { status: 'failed', reason, retryable: true };
    }
    after = pageInfo.endCursor;
  }
}

function readPage(
  { api, environment }: FactSources,
  after: string | null,
): Promise<Part<z.infer<typeof answerSchema>>> {
  const variables = { owner: environment.owner, name: environment.name, after };
  const query = { name: 'Tags', text: tagsDocument, variables, repeatable: true };
  return ask(api, query, { schema: answerSchema, of: tags });
}

/** `v1.10` after `v1.9`: runs of digits as numbers, all else by code unit. */
function compareVersions(a: Deployment, b: Deployment): number {
  const [left, right] = [a, b].map(({ version = '' }) => version.split(/(\d+)/)) as [
    string[],
    string[],
  ];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const isNumber = index % 2 === 1;
    const difference = isNumber ? Number(part) - Number(other) : 0;
    if (difference !== 0) return difference;
    return part < other ? -1 : 1;
  }
  return left.length - right.length;
}
