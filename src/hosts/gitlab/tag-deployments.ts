/** Deployments that are marked by tags, from GitLab's list of all of them. */
import { z } from 'zod';
import type { Deployment } from '../../evidence/facts.js';
import { mostTags, toTaggedDeployments, type TagOfCommit } from '../tagged-deployments.js';
import { pathOf } from './api.js';
import { commitSchema, failed, timeSchema, toPart, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

/**
 * https://docs.gitlab.com/api/tags/#list-all-project-repository-tags: `target` is the tag itself where
 * it is annotated, and `created_at` then says when it was set.
 */
const tagSchema = z.object({
  name: z.string(),
  target: z.string(),
  created_at: timeSchema,
  commit: z.object({ id: commitSchema, committed_date: timeSchema }).nullish(),
});

/** Tags of trees and of files mark no deployment. */
export async function readTagDeployments(
  { api, environment }: FactSources,
  asked: { readonly glob: string; readonly since: string },
): Promise<Part<readonly Deployment[]>> {
  const reply = await api.list(
    pathOf('projects', environment.project.id, 'repository', 'tags'),
    { order_by: 'name', sort: 'asc' },
    { item: tagSchema, most: mostTags, id: ({ name }) => name },
  );
  if (!reply.ok && reply.fault.kind === 'too-large') {
    return failed(`there are more than ${mostTags} tags`);
  }
  const part = toPart(reply, wanted.tags, api);
  if (part.status !== 'known') return part;
  const tags = part.value.flatMap(
    ({ name, target, commit, created_at: created }): TagOfCommit[] => {
      if (!commit) return [];
      const setAt = target === commit.id ? undefined : created;
      return [{ name, sha: commit.id, setAt, committedAt: commit.committed_date }];
    },
  );
  return toTaggedDeployments(tags, asked);
}
