/** The variables that GitLab's runner sets for a job, from a fake and what a scenario says. */
import { head } from '../github/repository.js';
import {
  covers,
  type Job,
  type MergeRequest,
  type Pipeline,
  type Project,
  type Token,
} from './model.js';
import type { FakeGitlab } from './fake-gitlab.js';
import * as made from './project.js';

export interface JobOptions {
  readonly gitlab: FakeGitlab;
  readonly project: Project;
  /** The one that the gate is a job of; a new one of a push to the default branch if it is absent. */
  readonly pipeline?: Pipeline;
  /** Of a merge-request pipeline. */
  readonly mergeRequest?: MergeRequest;
  /** Who started the job: of a manual job not who started the pipeline. */
  readonly starter?: string;
  /** The job's `environment:`; none if it is absent. */
  readonly environment?: string;
  /** The access token in `PROMOTION_GATE_TOKEN`; null for none, a Maintainer's if it is absent. */
  readonly token?: Token | null;
  /** Claims over those of the run; the job has an ID token only if they are there. */
  readonly idToken?: Readonly<Record<string, string | number | readonly string[]>>;
  /** `gate` and `deploy` if they are absent. */
  readonly name?: string;
  readonly stage?: string;
  /** True if `starter` played it. */
  readonly manual?: boolean;
}

export interface GateJob {
  readonly job: Job;
  readonly pipeline: Pipeline;
  readonly jobToken: Token;
  readonly variables: Readonly<Record<string, string>>;
}

function isProtected(project: Project, pipeline: Pipeline): boolean {
  const held = pipeline.tag ? project.tagProtections : project.protections;
  return held.some(({ name }) => covers(name, pipeline.ref));
}

/** https://docs.gitlab.com/ci/secrets/id_token_authentication/#token-payload. */
function claimsOf(of: JobOptions, job: Job, pipeline: Pipeline, ref: string) {
  const { project, gitlab, environment } = of;
  const now = Math.floor(Date.now() / 1000);
  const namespace = project.path.split('/').slice(0, -1).join('/');
  const type = pipeline.tag ? 'tag' : 'branch';
  return {
    iss: gitlab.serverUrl,
    aud: 'promotion-gate',
    sub: `project_path:${project.path}:ref_type:${type}:ref:${ref}`,
    jti: `jti-${job.id}`,
    ...{ iat: now, nbf: now - 5, exp: now + 3600 },
    namespace_id: String(project.id + 1),
    namespace_path: namespace,
    project_id: String(project.id),
    project_path: project.path,
    job_project_id: String(project.id),
    job_project_path: project.path,
    user_id: String(job.user.id),
    user_login: job.user.username,
    user_email: `${job.user.username}@example.com`,
    user_access_level: 'maintainer',
    pipeline_id: String(pipeline.id),
    pipeline_source: pipeline.source,
    job_id: String(job.id),
    ref,
    ref_type: type,
    ref_path: `refs/${pipeline.tag ? 'tags' : 'heads'}/${ref}`,
    ref_protected: String(isProtected(project, pipeline)),
    runner_environment: 'gitlab-hosted',
    sha: pipeline.sha,
    ...(environment === undefined
      ? {}
      : { environment, environment_protected: 'false', deployment_tier: 'production' }),
    ...of.idToken,
  };
}

/** https://docs.gitlab.com/ci/variables/predefined_variables/#predefined-variables-for-merge-request-pipelines. */
function requestVariables(project: Project, request: MergeRequest): Record<string, string> {
  return {
    CI_MERGE_REQUEST_ID: String(request.id),
    CI_MERGE_REQUEST_IID: String(request.iid),
    CI_MERGE_REQUEST_PROJECT_ID: String(project.id),
    CI_MERGE_REQUEST_PROJECT_PATH: project.path,
    CI_MERGE_REQUEST_REF_PATH: `refs/merge-requests/${request.iid}/head`,
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: String(request.sourceProjectId),
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: request.sourceBranch,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: request.targetBranch,
    CI_MERGE_REQUEST_TITLE: request.title,
    CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
    CI_OPEN_MERGE_REQUESTS: `${project.path}!${request.iid}`,
  };
}

/** A new job of the pipeline, and what it sees but for inputs and its directory. */
export function newJob(of: JobOptions): GateJob {
  const { gitlab, project, mergeRequest: request, environment } = of;
  const pipeline = of.pipeline ?? made.pipeline(project);
  const starter = made.user(of.starter ?? pipeline.user.username);
  const job = made.job(pipeline, of.name ?? 'gate', {
    ...{ status: 'running', stage: of.stage ?? 'deploy', user: starter },
    ...(of.manual === undefined ? {} : { manual: of.manual }),
  });
  const jobToken = gitlab.jobToken({ project, pipeline, job });
  const own = of.token === undefined ? gitlab.token() : of.token;
  const ref = request?.sourceBranch ?? pipeline.ref;
  const address = `${gitlab.serverUrl}/${project.path}`;
  const { git } = project;
  const variables: Record<string, string> = {
    ...{ CI: 'true', GITLAB_CI: 'true', CI_SERVER: 'yes', CI_SERVER_NAME: 'GitLab' },
    CI_SERVER_URL: gitlab.serverUrl,
    CI_SERVER_HOST: '127.0.0.1',
    CI_SERVER_FQDN: new URL(gitlab.serverUrl).host,
    CI_SERVER_VERSION: '18.6.0-ee',
    CI_API_V4_URL: gitlab.apiUrl,
    CI_API_GRAPHQL_URL: `${gitlab.serverUrl}/api/graphql`,
    CI_PROJECT_ID: String(project.id),
    CI_PROJECT_NAME: git.name,
    CI_PROJECT_PATH: project.path,
    CI_PROJECT_NAMESPACE: project.path.split('/').slice(0, -1).join('/'),
    CI_PROJECT_URL: address,
    CI_DEFAULT_BRANCH: git.defaultBranch,
    CI_COMMIT_SHA: pipeline.sha,
    CI_COMMIT_SHORT_SHA: pipeline.sha.slice(0, 8),
    CI_COMMIT_REF_NAME: ref,
    CI_COMMIT_REF_SLUG: ref.replaceAll(/[^a-z0-9]/g, '-'),
    CI_COMMIT_REF_PROTECTED: String(isProtected(project, pipeline)),
    CI_COMMIT_BEFORE_SHA: '0'.repeat(40),
    CI_PIPELINE_ID: String(pipeline.id),
    CI_PIPELINE_IID: String(pipeline.iid),
    CI_PIPELINE_SOURCE: pipeline.source,
    CI_PIPELINE_URL: `${address}/-/pipelines/${pipeline.id}`,
    CI_PIPELINE_CREATED_AT: pipeline.createdAt,
    CI_JOB_ID: String(job.id),
    CI_JOB_NAME: job.name,
    CI_JOB_STAGE: job.stage,
    CI_JOB_URL: `${address}/-/jobs/${job.id}`,
    CI_JOB_STARTED_AT: job.startedAt ?? '',
    CI_JOB_TOKEN: jobToken.value,
    GITLAB_USER_ID: String(starter.id),
    GITLAB_USER_LOGIN: starter.username,
    GITLAB_USER_NAME: starter.username,
    ...(pipeline.tag ? { CI_COMMIT_TAG: pipeline.ref } : {}),
    ...(pipeline.tag || request !== undefined ? {} : { CI_COMMIT_BRANCH: pipeline.ref }),
    ...(request === undefined ? {} : requestVariables(project, request)),
    ...(environment === undefined
      ? {}
      : { CI_ENVIRONMENT_NAME: environment, CI_ENVIRONMENT_ACTION: 'verify' }),
    ...(own === null ? {} : { PROMOTION_GATE_TOKEN: own.value }),
    ...(of.idToken === undefined
      ? {}
      : { PROMOTION_GATE_ID_TOKEN: gitlab.idToken(claimsOf(of, job, pipeline, ref)) }),
  };
  return { job, pipeline, jobToken, variables };
}

/** A pipeline of a merge request, checked by `build`, and how the gate is started in it. */
export function onMergeRequest(
  project: Project,
  request: MergeRequest,
  build: 'success' | 'failed' = 'success',
): Pick<JobOptions, 'pipeline' | 'mergeRequest'> {
  const pipeline = made.pipeline(project, {
    sha: request.sha,
    ref: `refs/merge-requests/${request.iid}/head`,
    source: 'merge_request_event',
    user: request.author,
  });
  made.job(pipeline, 'build', { status: build });
  return { pipeline, mergeRequest: request };
}

/** A pipeline of a tag on the head, checked by `build`. */
export function onTag(project: Project, name: string): Pick<JobOptions, 'pipeline'> {
  const pipeline = made.pipeline(project, { sha: head(project.git), ref: name, tag: true });
  made.job(pipeline, 'build');
  return { pipeline };
}
