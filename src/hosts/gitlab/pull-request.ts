/** The merge request that a pipeline is about, as GitLab tells it: variables could have been set. */
import { z } from 'zod';
import type { FactReading } from '../../evidence/facts.js';
import { pathOf, type Api } from './api.js';
import type { GitlabEnvironment } from './environment.js';
import type { GitlabEvent } from './event.js';
import { failed, forgeSource, idSchema, toPart, type Part } from './fact-answers.js';
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
export type MergeRequest = z.infer<typeof mergeRequestSchema>;

/** `none` in a pipeline that is about no merge request of this project. */
export type MergeRequestReading = Part<MergeRequest> | { readonly status: 'none' };

/** One request, and none where the pipeline is about no merge request. Never throws. */
export async function readMergeRequest(part: {
  readonly api: Api;
  readonly environment: Pick<GitlabEnvironment, 'project'>;
  readonly event: Pick<GitlabEvent, 'mergeRequest'>;
}): Promise<MergeRequestReading> {
  const { api, event } = part;
  const { project } = part.environment;
  if (event.mergeRequest === undefined) return { status: 'none' };
  const { iid } = event.mergeRequest;
  const path = pathOf('projects', project.id, 'merge_requests', iid);
  const told = toPart(await api.get(path, {}, mergeRequestSchema), wanted.mergeRequests, api);
  if (told.status !== 'known') return told;
  const isAsked = String(told.value.iid) === iid && told.value.target_project_id === project.id;
  if (isAsked) return told;
  return failed(`merge requests: GitLab answered another one than !${iid} of this project`);
}

/** True if the branch is one of another project, or of one that is gone. */
export function isFork(told: MergeRequest): boolean {
  return told.source_project_id !== told.target_project_id;
}

/** The same as a fact; `now` is RFC 3339 in UTC. */
export function toPullRequest(
  reading: MergeRequestReading,
  now: string,
): FactReading<'pull-request'> {
  if (reading.status === 'none') return { status: 'none', source: forgeSource(now) };
  if (reading.status !== 'known') return reading;
  const told = reading.value;
  const value = {
    number: told.iid,
    branch: told.source_branch,
    target: told.target_branch,
    labels: told.labels,
    fork: isFork(told),
  };
  return { status: 'known', value, source: forgeSource(now) };
}
