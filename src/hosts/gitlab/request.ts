/** States the request from what the runner tells and what GitLab says of the job. */
import type { Actor } from '../../evidence/request.js';
import { pickCandidate, type AskedCandidate, type FoundCandidates } from '../candidate.js';
import { cut } from '../faults.js';
import { RequestError, UnavailableError, type HostRequest, type Inputs } from '../host.js';
import type { GitlabEnvironment } from './environment.js';
import type { GitlabEvent } from './event.js';
import { findDifference, type Difference, type Job, type JobReading } from './job.js';
import { isFork, type MergeRequestReading } from './pull-request.js';

/**
 * Throws a RequestError with a code of `request/…` if there is no such candidate or a variable was set
 * by somebody else than the runner, and an UnavailableError if GitLab did not tell. `starters` come
 * from `readStarters`, `found` from `readCandidate`, `mergeRequest` from `readMergeRequest`.
 */
export function stateRequest(parts: {
  readonly environment: GitlabEnvironment;
  readonly event: GitlabEvent;
  readonly job: JobReading;
  readonly mergeRequest: MergeRequestReading;
  readonly asked: AskedCandidate;
  readonly found: FoundCandidates;
  readonly inputs: Pick<Inputs, 'version' | 'ticket'>;
  readonly starters: readonly Actor[];
}): HostRequest {
  const { environment, event, job, mergeRequest, asked, found, inputs, starters } = parts;
  confirm(environment, event, job);
  const isForeign = confirmSource(environment, mergeRequest);
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
      ...(job.status === 'known' ? { job: job.value.name } : {}),
      url: environment.job.url,
    },
    ...(inputs.version === undefined ? {} : { version: inputs.version }),
    ...(inputs.ticket === undefined ? {} : { ticket: inputs.ticket }),
    ...(isForeign ? { foreign: true } : {}),
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
  if (difference?.variable === 'CI_MERGE_REQUEST_IID' && isInFork(environment, job.value)) {
    throw inFork(environment);
  }
  refuse(difference);
}

/**
 * As GitLab runs the pipeline of a merge request from a fork unless somebody of the project starts it: in the
 * fork, on its branch, and only the variables name the merge request, which is one of another project
 * (https://docs.gitlab.com/ci/pipelines/merge_request_pipelines/#use-with-forked-projects).
 */
function isInFork({ mergeRequest, project }: GitlabEnvironment, { pipeline }: Job): boolean {
  const { projectId = project.id } = mergeRequest ?? {};
  const isOfBranch = !pipeline.ref.startsWith('refs/');
  return pipeline.source === 'merge_request_event' && isOfBranch && projectId !== project.id;
}

/** Nothing is deployed from a fork, and it knows nothing of what is. */
function inFork({ mergeRequest, project }: GitlabEnvironment): RequestError {
  const { iid = '', projectId = '' } = mergeRequest ?? {};
  return new RequestError(
    'request/event',
    `the pipeline runs in the fork ${project.path}, and merge request !${iid} is one of the project ${projectId}: nothing of that project can be decided here`,
    'a member of the project can start it there (Pipelines of the merge request, Run pipeline); the rule $CI_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID keeps the job out of forks',
  );
}

/**
 * True if GitLab itself says that the merge request comes from another project. Such a preview never
 * enforces, so that a variable alone says it of none: where GitLab does not tell, the policy is kept (T05,
 * T67).
 */
function confirmSource({ mergeRequest }: GitlabEnvironment, reading: MergeRequestReading): boolean {
  if (reading.status !== 'known') return false;
  const { source_project_id: told } = reading.value;
  const is = mergeRequest?.sourceProjectId ?? '';
  if (told !== null && told !== is) {
    refuse({ variable: 'CI_MERGE_REQUEST_SOURCE_PROJECT_ID', is, told });
  }
  return isFork(reading.value);
}

function refuse(difference: Difference | undefined): void {
  if (difference === undefined) return;
  const { variable, is, told } = difference;
  throw new RequestError(
    'request/gitlab-environment',
    `${variable} is "${cut(is)}", but GitLab says that it is "${cut(told)}"`,
    'a variable of the project, the pipeline or the job stands in for one of the runner: remove it',
  );
}
