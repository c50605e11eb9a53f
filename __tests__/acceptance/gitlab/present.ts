/** The model as GitLab shows it. */
import { get, type CommitObject, type ObjectStore } from '../github/objects.js';
import type {
  Approval,
  Deployment,
  Environment,
  ExternalStatus,
  Job,
  MergeRequest,
  Note,
  Pipeline,
  Project,
  User,
} from './model.js';

/** Where GitLab says that its pages are. */
export interface Site {
  readonly serverUrl: string;
  readonly project: Project;
}

export function webUrl({ serverUrl, project }: Site, rest = ''): string {
  return `${serverUrl}/${project.path}${rest}`;
}

export function showUser(user: User, serverUrl: string): Record<string, unknown> {
  return {
    id: user.id,
    username: user.username,
    name: user.username,
    state: user.blocked === true ? 'blocked' : 'active',
    locked: false,
    avatar_url: null,
    web_url: `${serverUrl}/${user.username}`,
  };
}

/** Throws for what is no commit: the caller has looked. */
export function commitOf(store: ObjectStore, sha: string): CommitObject {
  const found = get(store, sha, 'commit');
  if (found === undefined) throw new Error(`${sha} is no commit of the fake`);
  return found;
}

export function showCommit(site: Site, sha: string): Record<string, unknown> {
  const { author, committer, message, parents } = commitOf(site.project.git.objects, sha);
  return {
    id: sha,
    short_id: sha.slice(0, 8),
    title: message.split('\n')[0] ?? '',
    message,
    author_name: author.name,
    author_email: author.email,
    authored_date: author.date,
    committer_name: committer.name,
    committer_email: committer.email,
    committed_date: committer.date,
    created_at: committer.date,
    parent_ids: [...parents],
    trailers: {},
    extended_trailers: {},
    web_url: webUrl(site, `/-/commit/${sha}`),
  };
}

export function showPipelineShort(site: Site, pipeline: Pipeline): Record<string, unknown> {
  const { id, iid, sha, ref, status, source, createdAt, updatedAt } = pipeline;
  return {
    ...{ id, iid, project_id: site.project.id, sha, ref, status, source },
    created_at: createdAt,
    updated_at: updatedAt,
    web_url: webUrl(site, `/-/pipelines/${id}`),
  };
}

export function showPipeline(site: Site, pipeline: Pipeline): Record<string, unknown> {
  return {
    ...showPipelineShort(site, pipeline),
    name: null,
    before_sha: '0'.repeat(40),
    tag: pipeline.tag,
    yaml_errors: null,
    user: showUser(pipeline.user, site.serverUrl),
    started_at: pipeline.createdAt,
    finished_at: null,
    committed_at: null,
    duration: null,
    queued_duration: null,
    coverage: null,
    detailed_status: {
      icon: `status_${pipeline.status}`,
      text: pipeline.status,
      group: pipeline.status,
    },
  };
}

/** A job in a deployment has not all that it has in a list. */
export function showDeployable(site: Site, job: Job, pipeline: Pipeline): Record<string, unknown> {
  return {
    id: job.id,
    status: job.status,
    stage: job.stage,
    name: job.name,
    ref: pipeline.ref,
    tag: pipeline.tag,
    coverage: null,
    allow_failure: job.allowFailure,
    created_at: job.createdAt,
    started_at: job.startedAt,
    finished_at: job.finishedAt,
    erased_at: null,
    duration: null,
    queued_duration: null,
    user: {
      ...showUser(job.user, site.serverUrl),
      created_at: '2020-01-01T00:00:00.000Z',
      ...{ bio: null, location: null, public_email: null, website_url: null, organization: null },
    },
    commit: showCommit(site, pipeline.sha),
    pipeline: showPipelineShort(site, pipeline),
    ...(job.status === 'failed' ? { failure_reason: 'script_failure' } : {}),
    web_url: webUrl(site, `/-/jobs/${job.id}`),
    project: { ci_job_token_scope_enabled: false },
    artifacts: [],
    runner: null,
  };
}

export function showJob(site: Site, job: Job, pipeline: Pipeline): Record<string, unknown> {
  return {
    ...showDeployable(site, job, pipeline),
    ...showArtifacts(job),
    ...{ archived: false, tag_list: [] },
  };
}

/** A trigger job whose pipeline below was not made yet. */
export function showBridge(site: Site, job: Job, pipeline: Pipeline): Record<string, unknown> {
  const { runner: _, artifacts: __, ...shown } = showDeployable(site, job, pipeline);
  return { ...shown, downstream_pipeline: null };
}

/** Whether it has an archive that has not expired. */
export function archiveOf({ artifacts }: Job): Buffer | undefined {
  const { archive, expireAt } = artifacts ?? {};
  const isOver = expireAt !== undefined && Date.parse(expireAt) <= Date.now();
  return isOver ? undefined : archive;
}

function showArtifacts(job: Job): Record<string, unknown> {
  const archive = archiveOf(job);
  const { reports = [], expireAt = null } = job.artifacts ?? {};
  const size = archive?.length ?? 0;
  const filename = 'artifacts.zip';
  return {
    artifacts: [
      ...(archive === undefined
        ? []
        : [
            { file_type: 'archive', size, filename, file_format: 'zip' },
            { file_type: 'metadata', size: 186, filename: 'metadata.gz', file_format: 'gzip' },
          ]),
      { file_type: 'trace', size: 1500, filename: 'job.log', file_format: 'raw' },
      ...reports.map((type) => ({
        ...{ file_type: type, size: 750, filename: `${type}.xml.gz`, file_format: 'gzip' },
      })),
    ],
    ...(archive === undefined ? {} : { artifacts_file: { filename, size } }),
    artifacts_expire_at: expireAt,
  };
}

export function showStatus(site: Site, status: ExternalStatus): Record<string, unknown> {
  return {
    id: status.id,
    sha: status.sha,
    ref: status.ref,
    status: status.status,
    name: status.name,
    target_url: status.targetUrl,
    description: status.description,
    created_at: status.createdAt,
    started_at: status.startedAt,
    finished_at: status.finishedAt,
    allow_failure: status.allowFailure,
    coverage: null,
    pipeline_id: status.pipelineId,
    author: showUser(status.user, site.serverUrl),
  };
}

/** A job of GitLab's own runners is a status of its commit too. */
export function jobAsStatus(site: Site, job: Job, pipeline: Pipeline): ExternalStatus {
  return {
    id: job.id,
    sha: pipeline.sha,
    ref: pipeline.ref,
    name: job.name,
    status: job.status,
    description: null,
    targetUrl: webUrl(site, `/-/jobs/${job.id}`),
    pipelineId: pipeline.id,
    user: job.user,
    allowFailure: job.allowFailure,
    retried: job.retried,
    createdAt: job.createdAt,
    startedAt: job.startedAt,
    finishedAt: job.finishedAt,
  };
}

const since = '2024-01-01T00:00:00.000Z';

export function showEnvironment(environment: Environment): Record<string, unknown> {
  const { id, name, state, tier } = environment;
  return {
    ...{
      id,
      name,
      slug: name.replaceAll(/[^a-z0-9]/g, '-'),
      description: null,
      external_url: null,
    },
    ...{ created_at: since, updated_at: since, state, tier, auto_stop_at: null },
  };
}

export function showDeployment(site: Site, deployment: Deployment): Record<string, unknown> {
  const { id, iid, ref, sha, status, createdAt, updatedAt, job } = deployment;
  const place = site.project.environments.find(({ name }) => name === deployment.environment);
  if (place === undefined) throw new Error(`no environment ${deployment.environment}`);
  const shown = showEnvironment(place);
  const { name, slug, external_url, created_at, updated_at } = shown;
  return {
    ...{ id, iid, ref, sha, status, created_at: createdAt, updated_at: updatedAt },
    user: showUser(deployment.user, site.serverUrl),
    environment: { id: place.id, name, slug, external_url, created_at, updated_at },
    deployable: job === undefined ? null : showDeployable(site, job.job, job.pipeline),
    ...(site.project.tier === 'Free' ? {} : showApprovals(site, deployment)),
  };
}

function showApprovals(site: Site, { approvals, status }: Deployment): Record<string, unknown> {
  const isAwaited = status === 'blocked' && approvals.length === 0;
  return {
    pending_approval_count: isAwaited ? 1 : 0,
    approvals: approvals.map((each) => showApproval(site, each)),
  };
}

export function showApproval({ serverUrl }: Site, approval: Approval): Record<string, unknown> {
  const { user, status, comment, createdAt } = approval;
  return { user: showUser(user, serverUrl), status, created_at: createdAt, comment };
}

export function showMergeRequest(site: Site, request: MergeRequest): Record<string, unknown> {
  const { id, iid, title, description, state, sha, labels } = request;
  return {
    ...{ id, iid, project_id: site.project.id, title, description, state },
    created_at: request.createdAt,
    updated_at: request.mergedAt ?? request.createdAt,
    merge_user: request.mergeUser === null ? null : showUser(request.mergeUser, site.serverUrl),
    merged_at: request.mergedAt,
    target_branch: request.targetBranch,
    source_branch: request.sourceBranch,
    author: showUser(request.author, site.serverUrl),
    source_project_id: request.sourceProjectId,
    target_project_id: site.project.id,
    labels: [...labels],
    draft: title.startsWith('Draft:'),
    sha,
    merge_commit_sha: request.mergeCommitSha,
    squash_commit_sha: request.squashCommitSha,
    user_notes_count: request.notes.filter(({ system }) => !system).length,
    detailed_merge_status: state === 'opened' ? 'mergeable' : 'not_open',
    has_conflicts: false,
    web_url: webUrl(site, `/-/merge_requests/${iid}`),
  };
}

export function showNote(site: Site, on: MergeRequest, note: Note): Record<string, unknown> {
  return {
    id: note.id,
    type: null,
    body: note.body,
    author: showUser(note.author, site.serverUrl),
    created_at: note.createdAt,
    updated_at: note.updatedAt,
    system: note.system,
    noteable_id: on.id,
    noteable_type: 'MergeRequest',
    project_id: site.project.id,
    noteable_iid: on.iid,
    resolvable: false,
    confidential: false,
    internal: false,
  };
}
