/** Builders: a project as a scenario wants it, and what happens in it afterwards. */
import { compare } from '../github/history.js';
import { commit, head, nextId, repository, type Files } from '../github/repository.js';
import type {
  CiStatus,
  Deployment,
  Environment,
  ExternalCheck,
  ExternalStatus,
  FreezePeriod,
  Job,
  MergeRequest,
  Note,
  Pipeline,
  Project,
  Protection,
  User,
  Version,
} from './model.js';

const users = new Map<string, User>();

/** The user of that name; one that ends with `_bot` is that of an access token. */
export function user(username: string): User {
  const known = users.get(username);
  if (known !== undefined) return known;
  const made = { id: 2000 + users.size, username, bot: username.endsWith('_bot') };
  users.set(username, made);
  return made;
}

/** All users that there are. */
export function everyone(): readonly User[] {
  return [...users.values()];
}

export interface ProjectOptions {
  /** `acme/shop` if it is absent. */
  readonly path?: string;
  readonly visibility?: Project['visibility'];
  readonly defaultBranch?: string;
  /** Files of the first commit of the default branch. */
  readonly files?: Files;
  /** By default the default branch is protected as GitLab does it: Maintainers push and merge. */
  readonly protections?: readonly Protection[];
  readonly environments?: readonly string[];
}

/** A project with one commit on its default branch. */
export function project(options: ProjectOptions = {}): Project {
  const { path = 'acme/shop', visibility = 'private', defaultBranch = 'main' } = options;
  const git = repository({
    name: path.split('/').slice(-2).join('/'),
    defaultBranch,
    files: options.files ?? { 'README.md': 'shop\n' },
  });
  return {
    id: git.id,
    path,
    visibility,
    git,
    protections: [...(options.protections ?? [protection(defaultBranch)])],
    tagProtections: [],
    environments: (options.environments ?? []).map((name) => environment(name)),
    pipelines: [],
    statuses: [],
    deployments: [],
    mergeRequests: [],
    members: [],
    groups: new Map(),
    signed: new Set(),
    lost: new Set(),
    freezePeriods: [],
    externalChecks: [],
    approvalSettings: {
      approvals_before_merge: 0,
      reset_approvals_on_push: true,
      selective_code_owner_removals: false,
      disable_overriding_approvers_per_merge_request: false,
      merge_requests_author_approval: false,
      merge_requests_disable_committers_approval: false,
      require_password_to_approve: false,
      require_reauthentication_to_approve: false,
    },
    tier: 'Ultimate',
    allowlist: [],
  };
}

export function protection(name: string, given: Partial<Protection> = {}): Protection {
  const plain = { push: 40, merge: 40, allowForcePush: false, codeOwners: false } as const;
  return { id: nextId(), name, ...plain, ...given };
}

export function environment(name: string, given: Partial<Environment> = {}): Environment {
  const tier = name.startsWith('prod') ? 'production' : 'staging';
  return { id: nextId(), name, tier, state: 'available', ...given };
}

function now(): string {
  return new Date().toISOString();
}

/** A pipeline of a commit, the head of the default branch if none is named. */
export function pipeline(
  of: Project,
  given: Partial<Omit<Pipeline, 'jobs' | 'id' | 'iid'>> & { readonly id?: number } = {},
): Pipeline {
  const at = given.createdAt ?? now();
  const made: Pipeline = {
    id: given.id ?? nextId(),
    iid: of.pipelines.length + 1,
    sha: given.sha ?? head(of.git),
    ref: given.ref ?? of.git.defaultBranch,
    tag: given.tag ?? false,
    source: given.source ?? 'push',
    status: given.status ?? 'running',
    user: given.user ?? user('alice'),
    createdAt: at,
    updatedAt: given.updatedAt ?? at,
    jobs: [],
    ...(given.upstream === undefined ? {} : { upstream: given.upstream }),
  };
  of.pipelines.push(made);
  return made;
}

/** A job of a pipeline; an earlier one of that name was retried by it. */
export function job(of: Pipeline, name: string, given: Partial<Job> = {}): Job {
  const status: CiStatus = given.status ?? 'success';
  const isDone = ['success', 'failed', 'canceled'].includes(status);
  const at = given.createdAt ?? now();
  for (const before of of.jobs) if (before.name === name) before.retried = true;
  const made: Job = {
    id: nextId(),
    name,
    stage: 'test',
    allowFailure: false,
    retried: false,
    user: of.user,
    createdAt: at,
    startedAt: isDone || status === 'running' ? at : null,
    finishedAt: isDone ? at : null,
    ...given,
    status,
  };
  of.jobs.push(made);
  return made;
}

/** A status from outside on a commit, as a job of the newest pipeline of it. */
export function externalStatus(
  of: Project,
  given: Partial<ExternalStatus> & { readonly name: string },
): ExternalStatus {
  const sha = given.sha ?? head(of.git);
  const own = of.pipelines.findLast((each) => each.sha === sha) ?? pipeline(of, { sha });
  const made: ExternalStatus = {
    id: nextId(),
    sha,
    ref: own.ref,
    status: 'success',
    description: null,
    targetUrl: null,
    pipelineId: own.id,
    user: user('ci_bot'),
    allowFailure: false,
    retried: false,
    createdAt: now(),
    startedAt: null,
    finishedAt: now(),
    ...given,
  };
  of.statuses.push(made);
  return made;
}

/** The job of a deployment in a pipeline that no list holds, so that it is in nobody's way. */
function deployJob(made: Omit<Deployment, 'job'>): Deployment['job'] {
  const { ref, sha, user, createdAt, updatedAt, status } = made;
  const own: Pipeline = {
    ...{ id: nextId(), iid: 1, sha, ref, tag: false, source: 'push', status: 'success', user },
    ...{ createdAt, updatedAt, jobs: [] },
  };
  const hasBegun = !['blocked', 'created', 'skipped'].includes(status);
  const hasEnded = hasBegun && status !== 'running';
  return {
    pipeline: own,
    job: job(own, 'deploy', {
      ...{ stage: 'deploy', createdAt, startedAt: hasBegun ? createdAt : null },
      finishedAt: hasEnded ? updatedAt : null,
      status: status === 'blocked' ? 'manual' : status,
    }),
  };
}

/**
 * A deployment; to production, successful and by a job of the default branch if nothing else is said. One with
 * `job: undefined` is what the interface was told.
 */
export function deployment(of: Project, given: Partial<Deployment> = {}): Deployment {
  const at = given.createdAt ?? now();
  const made: Omit<Deployment, 'job'> = {
    id: nextId(),
    iid: of.deployments.length + 1,
    ref: of.git.defaultBranch,
    sha: head(of.git),
    status: 'success',
    environment: 'production',
    user: user('alice'),
    updatedAt: at,
    approvals: [],
    ...given,
    createdAt: at,
  };
  const whole: Deployment = { ...made, job: 'job' in given ? given.job : deployJob(made) };
  if (!of.environments.some(({ name }) => name === made.environment))
    of.environments.push(environment(made.environment));
  of.deployments.push(whole);
  return whole;
}

/** An open merge request whose branch has one commit more than the default branch. */
export function mergeRequest(
  of: Project,
  given: Partial<MergeRequest> & { readonly files?: Files } = {},
): MergeRequest {
  const { files = { 'new.txt': 'x\n' }, ...rest } = given;
  const sourceBranch = rest.sourceBranch ?? 'feature';
  const isForeign = rest.sourceProjectId !== undefined && rest.sourceProjectId !== of.id;
  const sha = rest.sha ?? commit(of.git, { branch: isForeign ? null : sourceBranch, files });
  const iid = of.mergeRequests.length + 1;
  of.git.refs.set(`refs/merge-requests/${iid}/head`, sha);
  const made: MergeRequest = {
    id: nextId(),
    iid,
    title: 'A change',
    description: '',
    state: 'opened',
    author: user('bob'),
    targetBranch: of.git.defaultBranch,
    sourceProjectId: of.id,
    mergeCommitSha: null,
    squashCommitSha: null,
    versions: [],
    approvers: [],
    mergeUser: null,
    mergedAt: null,
    labels: [],
    createdAt: now(),
    notes: [],
    ...rest,
    sourceBranch,
    sha,
  };
  if (made.versions.length === 0) made.versions.push(version(of, made, made.createdAt));
  of.mergeRequests.push(made);
  return made;
}

/** The head of a merge request beside its target, as they are now. */
export function version(of: Project, { sha, targetBranch }: MergeRequest, at = now()): Version {
  const start = of.git.refs.get(`refs/heads/${targetBranch}`) ?? head(of.git);
  const base = compare(of.git.objects, start, sha)?.mergeBase ?? start;
  return { id: nextId(), head: sha, base, start, createdAt: at };
}

export function note(on: MergeRequest, body: string, given: Partial<Note> = {}): Note {
  const at = now();
  const made: Note = {
    ...{ id: nextId(), body, author: user('bob'), system: false, createdAt: at, updatedAt: at },
    ...given,
  };
  on.notes.push(made);
  return made;
}

export function freezePeriod(of: Project, start: string, end: string, zone = 'UTC'): FreezePeriod {
  const made = { id: nextId(), start, end, zone };
  of.freezePeriods.push(made);
  return made;
}

/** An external status check that nobody has answered yet. */
export function externalCheck(of: Project, name: string): ExternalCheck {
  const made = { id: nextId(), name, answers: [] };
  of.externalChecks.push(made);
  return made;
}

/** A deployment of a pipeline that waits for an approval by one of these users. */
export function blockedDeployment(
  of: Project,
  by: Pipeline,
  given: { readonly approvers: readonly string[]; readonly name?: string },
): Deployment {
  const { approvers, name = 'deploy' } = given;
  const own = of.environments.findIndex((each) => each.name === 'production');
  of.environments.splice(own, own < 0 ? 0 : 1, environment('production', { approvers }));
  const manual = job(by, name, { status: 'manual', stage: 'deploy' });
  return deployment(of, {
    ...{ status: 'blocked', sha: by.sha, ref: by.ref, user: by.user },
    job: { job: manual, pipeline: by },
  });
}
