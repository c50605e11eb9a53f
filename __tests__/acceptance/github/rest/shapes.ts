/** The state in REST's words; what is not modelled is filled in from the description. */
import {
  fullName,
  matchesRef,
  nodeId,
  type Account,
  type CheckRun,
  type Comment,
  type CommitStatus,
  type Deployment,
  type DeploymentStatus,
  type PullRequest,
  type Repository,
  type Review,
  type WorkflowRun,
} from '../model.js';
import { get, type Signature } from '../objects.js';
import type { FileChange } from '../history.js';
import type { Call } from './call.js';
import type { JsonObject } from './description.js';

/** RFC 3339 in whole seconds, as REST writes it. */
export function instant(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`;
}

function at({ apiUrl, repo }: Call): string {
  return `${apiUrl}/repos/${fullName(repo)}`;
}

export function toUser(account: Account | null): unknown {
  if (account === null) return null;
  const { login, id, type } = account;
  return { login, id, node_id: nodeId('U', id), type, site_admin: false };
}

export function toRepository({ repo, serverUrl }: Call): unknown {
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: fullName(repo),
    owner: toUser(repo.owner),
    private: repo.private,
    html_url: `${serverUrl}/${fullName(repo)}`,
    fork: false,
    default_branch: repo.defaultBranch,
    visibility: repo.private ? 'private' : 'public',
  };
}

function toGitUser({ name, email, date }: Signature): unknown {
  return { name, email, date };
}

export function toCommit(call: Call, sha: string, files?: readonly FileChange[]): unknown {
  const commit = get(call.repo.objects, sha, 'commit');
  if (commit === undefined) throw new Error(`${sha} is no commit`);
  return {
    sha,
    node_id: nodeId('C', `${call.repo.id}:${sha}`),
    url: `${at(call)}/commits/${sha}`,
    commit: {
      author: toGitUser(commit.author),
      committer: toGitUser(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${at(call)}/git/trees/${commit.tree}` },
    },
    author: null,
    committer: null,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${at(call)}/commits/${parent}`,
    })),
    ...(files === undefined ? {} : { files: files.map(toFile) }),
  };
}

export function toGitCommit(call: Call, sha: string): unknown {
  const commit = get(call.repo.objects, sha, 'commit');
  if (commit === undefined) throw new Error(`${sha} is no commit`);
  return {
    sha,
    node_id: nodeId('C', `${call.repo.id}:${sha}`),
    url: `${at(call)}/git/commits/${sha}`,
    author: toGitUser(commit.author),
    committer: toGitUser(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${at(call)}/git/trees/${commit.tree}` },
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${at(call)}/git/commits/${parent}`,
    })),
  };
}

export function toFile({ path, status, oid, previousPath }: FileChange): unknown {
  return {
    sha: oid,
    filename: path,
    status,
    additions: 1,
    deletions: 0,
    changes: 1,
    ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
  };
}

export function toRef(call: Call, ref: string, oid: string): unknown {
  const type = call.repo.objects.get(oid)?.type ?? 'commit';
  const kind = type === 'tag' ? 'tags' : 'commits';
  const object = { type, sha: oid, url: `${at(call)}/git/${kind}/${oid}` };
  return {
    ref,
    node_id: nodeId('REF', `${call.repo.id}:${ref}`),
    url: `${at(call)}/git/${ref}`,
    object,
  };
}

export function toCheckRun(call: Call, run: CheckRun): unknown {
  const { app } = run;
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    head_sha: run.sha,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt && instant(run.startedAt),
    completed_at: run.completedAt && instant(run.completedAt),
    external_id: run.externalId,
    details_url: run.detailsUrl,
    url: `${at(call)}/check-runs/${run.id}`,
    html_url: `${call.serverUrl}/${fullName(call.repo)}/runs/${run.id}`,
    output: { ...run.output, annotations_count: run.annotations.length },
    check_suite: { id: run.suite },
    app: { id: app.id, slug: app.slug, name: app.name, node_id: nodeId('A', app.id) },
    pull_requests: [],
  };
}

export function toStatus(call: Call, status: CommitStatus): JsonObject {
  return {
    id: status.id,
    node_id: nodeId('SC', status.id),
    url: `${at(call)}/statuses/${status.sha}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    creator: toUser(status.creator),
    created_at: instant(status.createdAt),
    updated_at: instant(status.createdAt),
  };
}

export function toDeployment(
  call: Call,
  { id, sha, ref, environment, creator, createdAt, statuses }: Deployment,
): unknown {
  const last = statuses.at(-1)?.createdAt ?? createdAt;
  return {
    id,
    node_id: nodeId('DE', id),
    url: `${at(call)}/deployments/${id}`,
    sha,
    ref,
    task: 'deploy',
    payload: {},
    environment,
    original_environment: environment,
    description: null,
    creator: toUser(creator),
    created_at: instant(createdAt),
    updated_at: instant(last),
  };
}

export function toDeploymentStatus(
  of: Deployment,
  { id, state, createdAt, logUrl, creator }: DeploymentStatus,
): unknown {
  return {
    id,
    node_id: nodeId('DES', id),
    // The REST schema has no `waiting`; GitHub tells such a status as queued.
    state: state === 'waiting' ? 'queued' : state,
    environment: of.environment,
    description: '',
    creator: toUser(creator),
    log_url: logUrl,
    created_at: instant(createdAt),
    updated_at: instant(createdAt),
  };
}

export function toPull(call: Call, pull: PullRequest): unknown {
  const repo = toRepository(call);
  const side = (ref: string, sha: string) => ({
    ref,
    sha,
    label: `${call.repo.owner.login}:${ref}`,
    repo,
    user: toUser(call.repo.owner),
  });
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: pull.number,
    state: pull.state,
    title: pull.title,
    draft: false,
    user: toUser(pull.author),
    base: side(pull.baseRef, pull.baseSha),
    head: { ...side(pull.headRef, pull.headSha), ...(pull.fromFork ? { repo: null } : {}) },
    merge_commit_sha: pull.mergeSha,
    merged_at: pull.mergedAt && instant(pull.mergedAt),
    created_at: instant(pull.createdAt),
    updated_at: instant(pull.mergedAt ?? pull.createdAt),
    labels: [],
    auto_merge: null,
  };
}

export function toReview({ id, author, state, sha, submittedAt }: Review): unknown {
  return {
    id,
    node_id: nodeId('PRR', id),
    user: toUser(author),
    state,
    body: '',
    commit_id: sha,
    submitted_at: instant(submittedAt),
  };
}

export function toComment(
  call: Call,
  { id, author, body, createdAt, updatedAt }: Comment,
): unknown {
  return {
    id,
    node_id: nodeId('IC', id),
    url: `${at(call)}/issues/comments/${id}`,
    user: toUser(author),
    body,
    created_at: instant(createdAt),
    updated_at: instant(updatedAt),
  };
}

export function toRun(call: Call, run: WorkflowRun): unknown {
  return {
    id: run.id,
    node_id: nodeId('WFR', run.id),
    name: run.name,
    path: run.path,
    event: run.event,
    head_sha: run.sha,
    head_branch: run.branch,
    run_number: run.number,
    run_attempt: run.attempt,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    html_url: `${call.serverUrl}/${fullName(call.repo)}/actions/runs/${run.id}`,
    actor: toUser(run.actor),
    // Servers before 3.7 do not tell it.
    ...(run.triggeringActor === null ? {} : { triggering_actor: toUser(run.triggeringActor) }),
    created_at: instant(run.createdAt),
    updated_at: instant(run.createdAt),
    head_commit: null,
    pull_requests: [],
    repository: toMinimal(call, call.repo.id),
    head_repository: run.headRepository === null ? null : toMinimal(call, run.headRepository),
  };
}

/** A fork has the name of the repository, and another id. */
function toMinimal(call: Call, id: number): unknown {
  const { repo } = call;
  return {
    id,
    node_id: nodeId('R', id),
    name: repo.name,
    full_name: fullName(repo),
    owner: toUser(repo.owner),
    private: repo.private,
    fork: id !== repo.id,
  };
}

/** Whether people cannot push to a branch as they like. */
export function isProtected(repo: Repository, name: string): boolean {
  return (
    repo.protections.some(({ pattern }) => matchesRef(pattern, name)) ||
    repo.rules.some(({ pattern }) => matchesRef(pattern, `refs/heads/${name}`))
  );
}
