/** The commit status: the line in the merge box, and what a branch can require. */
import { z } from 'zod';
import type { StatusText } from '../../report/report-input.js';
import type { Posting } from '../posting.js';
import { tellUnposted, type CommitTarget } from './posting.js';

const answerSchema = z.object({ state: z.string(), context: z.string() });

/** Posts the status on the commit. Posting it twice does no harm: the newest one counts. */
export async function postStatus(target: CommitTarget, status: StatusText): Promise<Posting> {
  const first = await post(target, status);
  const reply = !first.ok && first.fault.sent ? await post(target, status) : first;
  if (reply.ok) return { posted: true };
  const { fault: failure } = reply;
  const note = tellUnposted({ what: 'the commit status', permission: 'statuses: write', failure });
  return { posted: false, note };
}

function post({ api, environment, sha, name }: CommitTarget, { state, text }: StatusText) {
  const { owner, name: repo, run } = environment;
  return api.rest(
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    { owner, repo, sha, state, context: name, description: text, target_url: run.url },
    answerSchema,
  );
}
