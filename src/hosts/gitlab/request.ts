/** States the request from what the runner tells and what GitLab says of the job. */
import type { Actor } from '../../evidence/request.js';
import { pickCandidate, type AskedCandidate, type FoundCandidates } from '../candidate.js';
import { cut } from '../faults.js';
import { RequestError, UnavailableError, type HostRequest, type Inputs } from '../host.js';
import type { GitlabEnvironment } from './environment.js';
import type { GitlabEvent } from './event.js';
import { findDifference, type JobReading } from './job.js';

/**
 * Throws a RequestError with a code of `request/…` if there is no such candidate or a variable was set
 * by somebody else than the runner, and an UnavailableError if GitLab did not tell. `starters` come
 * from `readStarters`, `found` from `readCandidate`.
 */
export function stateRequest(parts: {
  readonly environment: GitlabEnvironment;
  readonly event: GitlabEvent;
  readonly job: JobReading;
  readonly asked: AskedCandidate;
  readonly found: FoundCandidates;
  readonly inputs: Pick<Inputs, 'version' | 'ticket'>;
  readonly starters: readonly Actor[];
}): HostRequest {
  const { environment, event, job, asked, found, inputs, starters } = parts;
  confirm(environment, event, job);
  const { project, serverUrl } = environment;
  return {
    host: 'gitlab',
    mode: event.mode,
    repository: { id: project.id, name: project.path, url: `${serverUrl}/${project.path}` },
    candidate: pickCandidate(asked, found, 'GitLab'),
    actors: [...starters],
    run: {
      id: environment.pipeline.id,
      // GitLab counts no attempts: a job that is retried is a new job, with another id, of the same
      // pipeline (https://docs.gitlab.com/ci/jobs/#retry-jobs); its own address tells it apart.
      attempt: 1,
      ...(environment.job.name === '' ? {} : { job: environment.job.name }),
      url: environment.job.url,
    },
    ...(inputs.version === undefined ? {} : { version: inputs.version }),
    ...(inputs.ticket === undefined ? {} : { ticket: inputs.ticket }),
    ...(event.fork ? { foreign: true } : {}),
  };
}

/**
 * A preview enforces nothing, so that nobody may make one of a promotion by setting CI_PIPELINE_SOURCE:
 * it has to be confirmed (T05). A promotion that is not confirmed stays one, and its identity says so.
 */
function confirm(environment: GitlabEnvironment, { mode }: GitlabEvent, job: JobReading): void {
  if (job.status !== 'known') {
    if (mode === 'enforce') return;
    throw new UnavailableError(
      `whether the pipeline is one of a merge request could not be read: ${job.reason}`,
    );
  }
  const difference = findDifference(environment, job.value);
  if (difference === undefined) return;
  const { variable, is, told } = difference;
  throw new RequestError(
    'request/gitlab-environment',
    `${variable} is "${cut(is)}", but GitLab says that it is "${cut(told)}"`,
    'a variable of the project, the pipeline or the job stands in for one of the runner: remove it',
  );
}
