/** Deployments that are marked by tags: what they stand for, and when an annotated one was set. */
import { z } from 'zod';
import type { Deployment } from '../../evidence/facts.js';
import { matchesGlob } from '../../evidence/glob.js';
import { mostTags, toTaggedDeployments, type TagOfCommit } from '../tagged-deployments.js';
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

/** Tags of commits; those of anything else mark no deployment, and a tag of a tag is not followed. */
export async function readTagDeployments(
  sources: FactSources,
  asked: { readonly glob: string; readonly since: string },
): Promise<Part<readonly Deployment[]>> {
  const all = await readTags(sources);
  if (all.status !== 'known') return all;
  const found: TagOfCommit[] = [];
  for (const { name, target } of all.value.filter((tag) => matchesGlob(tag.name, asked.glob))) {
    const isAnnotated = target.__typename === 'Tag';
    const peeled = isAnnotated ? target.target : target;
    if (peeled?.__typename === 'Tag') return failed(cut(`the tag ${name} is a tag of a tag`));
    if (peeled?.__typename !== 'Commit') continue;
    const setAt = isAnnotated ? (target.tagger?.date ?? undefined) : undefined;
    found.push({ name, sha: peeled.oid, setAt, committedAt: peeled.committedDate });
  }
  return toTaggedDeployments(found, asked);
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
