/** Greens of earlier runs on the commit, where a run ends before it knows the service that is in their names. */
import { z } from 'zod';
import type { StatusText } from '../../report/report-input.js';
import type { Posting } from '../posting.js';
import { isOfEnvironment } from '../stale-names.js';
import type { CommitTarget } from './posting.js';
import { postStatus } from './status.js';

const combinedSchema = z.object({
  statuses: z.array(z.object({ context: z.string(), state: z.string() })),
});

/** Posts over each green of this environment, whatever its service: none of them holds any more. */
export async function postOverGreens(target: CommitTarget, status: StatusText): Promise<Posting> {
  const { api, environment, sha, name } = target;
  const { owner, name: repo } = environment;
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/status';
  const reply = await api.rest(route, { owner, repo, ref: sha, per_page: 100 }, combinedSchema);
  if (!reply.ok) {
    const reason = `whether an earlier status is green is not known: ${reply.fault.reason}`;
    return { posted: false, note: reason };
  }
  const greens = reply.value.statuses.filter(
    ({ context, state }) => state === 'success' && isOfEnvironment(context, name),
  );
  const posted = await Promise.all(
    greens.map(({ context }) => postStatus({ ...target, name: context }, status)),
  );
  return posted.find((each) => !each.posted) ?? { posted: true };
}
