/** Statuses of earlier runs on the commit: greens that hold no more, and reds of runs that did not know their service. */
import { z } from 'zod';
import type { StatusText } from '../../report/report-input.js';
import type { Posting } from '../posting.js';
import { isOfEnvironment, namelessOf } from '../stale-names.js';
import type { CommitTarget } from './posting.js';
import { postStatus } from './status.js';

const combinedSchema = z.object({
  statuses: z.array(z.object({ context: z.string(), state: z.string() })),
});

/** Posts over each green of this environment, whatever its service: none of them holds any more. */
export async function postOverGreens(target: CommitTarget, status: StatusText): Promise<Posting> {
  const reply = await readStatuses(target);
  if (!reply.ok) {
    const reason = `whether an earlier status is green is not known: ${reply.fault.reason}`;
    return { posted: false, note: reason };
  }
  const greens = reply.value.statuses.filter(
    ({ context, state }) => state === 'success' && isOfEnvironment(context, target.name),
  );
  const posted = await Promise.all(
    greens.map(({ context }) => postStatus({ ...target, name: context }, status)),
  );
  return posted.find((each) => !each.posted) ?? { posted: true };
}

/**
 * Posts over what an earlier attempt said of this environment before it knew its service, where that is
 * not what is said now: an outage would leave the commit red for good. A preview does so only to another
 * one: whose run it was is not told, and what enforces stays as it is (T67).
 */
export async function postOverNameless(
  target: CommitTarget,
  status: StatusText,
  service: string,
): Promise<Posting> {
  const name = namelessOf(target.name, service);
  if (name === undefined) return { posted: true };
  const reply = await readStatuses(target);
  if (!reply.ok) {
    const reason = `whether an earlier attempt left a status is not known: ${reply.fault.reason}`;
    return { posted: false, note: reason };
  }
  const left = reply.value.statuses.find(({ context }) => context === name);
  if (left === undefined || left.state === status.state) return { posted: true };
  return postStatus({ ...target, name }, status);
}

function readStatuses({ api, environment, sha }: CommitTarget) {
  const { owner, name: repo } = environment;
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/status';
  return api.rest(route, { owner, repo, ref: sha, per_page: 100 }, combinedSchema);
}
