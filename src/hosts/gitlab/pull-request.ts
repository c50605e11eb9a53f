/** The merge request that a pipeline is about, as GitLab tells it: variables could have been set. */
import { z } from 'zod';
import type { FactReading } from '../../evidence/facts.js';
import { pathOf } from './api.js';
import { failed, forgeSource, idSchema, toPart } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

/** https://docs.gitlab.com/api/merge_requests/#get-single-mr; the source is null once its project is gone. */
const mergeRequestSchema = z.object({
  iid: z.int().positive(),
  source_branch: z.string(),
  target_branch: z.string(),
  source_project_id: idSchema.nullable(),
  target_project_id: idSchema,
  labels: z.array(z.string()),
});

/** `none` in a pipeline that is about no merge request; `now` is RFC 3339 in UTC. Never throws. */
export async function readPullRequest(
  { api, environment }: Pick<FactSources, 'api' | 'environment'>,
  now: string,
): Promise<FactReading<'pull-request'>> {
  const { project, mergeRequest } = environment;
  if (mergeRequest === undefined) return { status: 'none', source: forgeSource(now) };
  const { iid } = mergeRequest;
  const path = pathOf('projects', project.id, 'merge_requests', iid);
  const part = toPart(await api.get(path, {}, mergeRequestSchema), wanted.mergeRequests, api);
  if (part.status !== 'known') return part;
  const told = part.value;
  if (String(told.iid) !== iid || told.target_project_id !== project.id) {
    return failed(`merge requests: GitLab answered another one than !${iid} of this project`);
  }
  const value = {
    number: told.iid,
    branch: told.source_branch,
    target: told.target_branch,
    labels: told.labels,
    fork: told.source_project_id !== told.target_project_id,
  };
  return { status: 'known', value, source: forgeSource(now) };
}
