/**
 * The commit status: an external job in the pipeline, which a merge request shows and can demand.
 * https://docs.gitlab.com/api/commits/#set-commit-pipeline-status
 */
import { z } from 'zod';
import type { StatusText } from '../../report/report-input.js';
import type { HttpFault, HttpReply } from '../../sources/http/http.js';
import { fitLine } from '../fit-text.js';
import type { Posting } from '../posting.js';
import { pathOf } from './api.js';
import { wanted } from './permissions.js';
import { tellUnposted, type CommitTarget } from './posting.js';
import { wordsOf } from './refusal-words.js';

/** In characters; what is longer is refused. */
const longestDescription = 255;

const answerSchema = z.object({ status: z.string(), name: z.string() });

/**
 * There is no neutral state. What is no success is `failed`, the unknown too: a cancelled job would only
 * look as if nobody had asked. A preview is a success that says what is missing (src/report/status.ts),
 * since a failed job of its would make the pipeline red, and with it a merge request that nobody
 * promotes yet.
 */
const states = {
  success: 'success',
  failure: 'failed',
  error: 'failed',
} as const satisfies Record<StatusText['state'], string>;

type State = (typeof states)[StatusText['state']];

/** What GitLab calls it. */
export function stateOf({ state }: StatusText): State {
  return states[state];
}

/** Posts the status on the commit. Posting it twice does no harm: the newest one counts. */
export async function postStatus(target: CommitTarget, status: StatusText): Promise<Posting> {
  const first = await post(target, status, pipelineOf(target));
  const reply = needsOtherPipeline(target, first) ? await post(target, status, undefined) : first;
  if (reply.ok || isThereAlready(reply.fault, stateOf(status))) return { posted: true };
  return { posted: false, note: tellUnposted(wanted.status, reply.fault) };
}

/** The same, once more where the answer is lost (F21). */
async function post(target: CommitTarget, status: StatusText, pipeline: number | undefined) {
  const first = await send(target, status, pipeline);
  return !first.ok && first.fault.sent ? send(target, status, pipeline) : first;
}

function send(target: CommitTarget, { state, text }: StatusText, pipeline: number | undefined) {
  const { api, environment, sha, name } = target;
  return api.send(
    {
      method: 'POST',
      path: pathOf('projects', environment.project.id, 'statuses', sha),
      body: {
        state: states[state],
        name,
        target_url: environment.job.url,
        description: fitLine(text, longestDescription),
        ...(pipeline === undefined ? {} : { pipeline_id: pipeline }),
      },
      repeatable: false,
    },
    answerSchema,
  );
}

/**
 * This pipeline, if it is one of the commit: GitLab refuses another one. Without it the status joins the
 * newest pipeline of the commit, or one that GitLab makes for it.
 */
export function pipelineOf({ environment, sha }: CommitTarget): number | undefined {
  const id = Number(environment.pipeline.id);
  return environment.sha === sha && Number.isSafeInteger(id) ? id : undefined;
}

/** A child pipeline can be given no status. */
function needsOtherPipeline(target: CommitTarget, reply: HttpReply<unknown>): boolean {
  return pipelineOf(target) !== undefined && !reply.ok && reply.fault.kind === 'not-found';
}

/**
 * Some versions refuse a state that the status has already: `Cannot transition status via :enqueue from
 * :pending` (https://gitlab.com/gitlab-org/gitlab-foss/-/issues/25807). From another state it is a no.
 */
function isThereAlready(fault: HttpFault, state: State): boolean {
  if (fault.status !== undefined && fault.status !== 400) return false;
  const told = new RegExp(`^Cannot transition status via :\\w+ from :${state}\\b`);
  return told.test(wordsOf(fault) ?? '');
}
