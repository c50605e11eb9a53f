/** Greens of earlier runs on the commit, where a run ends before it knows the service that is in their names. */
import { z } from 'zod';
import type { StatusText } from '../../report/report-input.js';
import type { Posting } from '../posting.js';
import { isOfEnvironment } from '../stale-names.js';
import { pathOf } from './api.js';
import { postStatus } from './commit-status.js';
import type { CommitTarget } from './posting.js';

/** Jobs of the commit's pipelines are in the list too. */
const mostStatuses = 5000;

const statusSchema = z.object({
  id: z.union([z.int(), z.string()]),
  name: z.string(),
  status: z.string(),
});

/**
 * Posts over each green of this environment, whatever its service: none of them holds any more. One
 * after the other, since GitLab locks the commit. https://docs.gitlab.com/api/commits/#list-commit-statuses
 */
export async function postOverGreens(target: CommitTarget, status: StatusText): Promise<Posting> {
  const { api, environment, sha, name } = target;
  const path = pathOf('projects', environment.project.id, 'repository', 'commits', sha, 'statuses');
  const of = {
    item: statusSchema,
    most: mostStatuses,
    id: ({ id }: { id: number | string }) => String(id),
  };
  const reply = await api.list(path, {}, of);
  if (!reply.ok) {
    const reason = `whether an earlier status is green is not known: ${reply.fault.reason}`;
    return { posted: false, note: reason };
  }
  const greens = reply.value.filter(
    (one) => one.status === 'success' && isOfEnvironment(one.name, name),
  );
  let missed: Posting | undefined;
  for (const green of new Set(greens.map((one) => one.name))) {
    const posting = await postStatus({ ...target, name: green }, status);
    if (!posting.posted) missed ??= posting;
  }
  return missed ?? { posted: true };
}
