/** Statuses of earlier runs on the commit: greens that hold no more, and reds of runs that did not know their service. */
import { z } from 'zod';
import type { StatusText } from '../../report/report-input.js';
import type { Posting } from '../posting.js';
import { isOfEnvironment, namelessOf } from '../stale-names.js';
import { pathOf } from './api.js';
import { pipelineOf, postStatus, stateOf } from './commit-status.js';
import { idSchema } from './fact-answers.js';
import type { CommitTarget } from './posting.js';

/** Jobs of the commit's pipelines are in the list too. */
const mostStatuses = 5000;

const statusSchema = z.object({
  id: idSchema,
  name: z.string(),
  status: z.string(),
  /** Not told by older servers. */
  pipeline_id: idSchema.nullish(),
  author: z.object({ id: idSchema }).nullish(),
});
type Status = z.infer<typeof statusSchema>;

/**
 * Posts over each green of this environment, whatever its service: none of them holds any more. One
 * after the other, since GitLab locks the commit. https://docs.gitlab.com/api/commits/#list-commit-statuses
 */
export async function postOverGreens(target: CommitTarget, status: StatusText): Promise<Posting> {
  const { name } = target;
  const reply = await listStatuses(target, {});
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

/**
 * Posts over what an earlier run said of this environment before it knew its service, in this pipeline and
 * by the same user, where that is not what is said now: an outage would leave the pipeline red for good.
 */
export async function postOverNameless(
  target: CommitTarget,
  status: StatusText,
  service: string,
): Promise<Posting> {
  const nameless = namelessOf(target.name, service);
  if (nameless === undefined) return { posted: true };
  // Of its own pipeline a run may not have known either that it is one of a merge request.
  for (const name of new Set([nameless, nameless.replace(/ \(preview\)$/, '')])) {
    const reply = await listStatuses(target, { name });
    if (!reply.ok) {
      const reason = `whether an earlier run left "${name}" is not known: ${reply.fault.reason}`;
      return { posted: false, note: reason };
    }
    const others = reply.value.filter((one) => isLeft(one, target) && one.name === name);
    const [left] = others.filter((one) => one.status !== stateOf(status));
    if (left === undefined || !(await isOurs(target, left))) continue;
    const posting = await postStatus({ ...target, name }, status);
    if (!posting.posted) return posting;
  }
  return { posted: true };
}

function isLeft({ status, pipeline_id: pipeline }: Status, target: CommitTarget): boolean {
  const own = pipelineOf(target);
  const isHere = own === undefined || pipeline == null || pipeline === String(own);
  return isHere && (status === 'success' || status === 'failed');
}

async function isOurs({ api }: CommitTarget, { author }: Status): Promise<boolean> {
  const user = await api.get('/user', {}, z.object({ id: idSchema }));
  return user.ok && user.value.id === author?.id;
}

function listStatuses({ api, environment, sha }: CommitTarget, query: { readonly name?: string }) {
  const path = pathOf('projects', environment.project.id, 'repository', 'commits', sha, 'statuses');
  return api.list(path, query, {
    ...{ item: statusSchema, most: mostStatuses, id: ({ id }: Status) => id },
  });
}
