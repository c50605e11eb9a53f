/** Builders for what happens to a repository: reports on commits, deployments, pull requests, runs. */
import { createHash } from 'node:crypto';
import { compare } from './history.js';
import type {
  Account,
  CheckRun,
  Comment,
  CommitStatus,
  Deployment,
  DeploymentStatus,
  PullEvent,
  PullRequest,
  Repository,
  Review,
  RunArtifact,
  WorkflowRun,
} from './model.js';
import { account, actionsApp, actionsBot, head, nextId } from './repository.js';

/** Adds a check run; completed with success by GitHub Actions unless it says otherwise. */
export function checkRun(repo: Repository, run: Partial<CheckRun> & { name: string }): CheckRun {
  const now = new Date().toISOString();
  const status = run.status ?? 'completed';
  const made: CheckRun = {
    id: nextId(),
    sha: head(repo),
    status,
    conclusion: status === 'completed' ? 'success' : null,
    startedAt: now,
    completedAt: status === 'completed' ? now : null,
    app: actionsApp,
    suite: nextId(),
    workflowRun: null,
    externalId: '',
    detailsUrl: 'https://ci.example.com/runs/1',
    output: { title: null, summary: null, text: null },
    annotations: [],
    ...run,
  };
  repo.checkRuns.push(made);
  return made;
}

/** Adds a commit status. */
export function commitStatus(
  repo: Repository,
  status: Partial<CommitStatus> & { context: string },
): CommitStatus {
  const made: CommitStatus = {
    id: nextId(),
    sha: head(repo),
    state: 'success',
    description: null,
    targetUrl: null,
    creator: actionsBot,
    createdAt: new Date().toISOString(),
    ...status,
  };
  repo.statuses.push(made);
  return made;
}

/** Adds a deployment with its statuses, oldest first; each a minute after the one before. */
export function deployment(
  repo: Repository,
  {
    states = ['success'],
    logUrl = '',
    ...given
  }: Partial<Deployment> & {
    readonly states?: readonly DeploymentStatus['state'][];
    readonly logUrl?: string;
  } = {},
): Deployment {
  const createdAt = given.createdAt ?? new Date(Date.now() - 3_600_000).toISOString();
  const creator = given.creator ?? actionsBot;
  const statuses = states.map((state, index) => ({
    id: nextId(),
    state,
    createdAt: new Date(Date.parse(createdAt) + (index + 1) * 60_000).toISOString(),
    logUrl,
    creator,
  }));
  const sha = given.sha ?? head(repo);
  const made = {
    id: nextId(),
    sha,
    ref: repo.defaultBranch,
    environment: 'production',
    creator,
    statuses,
    ...given,
    createdAt,
  };
  repo.deployments.push(made);
  return made;
}

/** Adds a pull request; its head is a branch that is there, or a commit of a fork. */
export function pullRequest(
  repo: Repository,
  given: Partial<PullRequest> & { readonly headRef: string },
): PullRequest {
  const baseRef = given.baseRef ?? repo.defaultBranch;
  const headSha = given.headSha ?? head(repo, given.headRef);
  const made: PullRequest = {
    number: repo.pulls.length + 1,
    id: nextId(),
    title: `change of ${given.headRef}`,
    author: account('alice'),
    state: given.mergeSha == null ? 'open' : 'closed',
    baseRef,
    baseSha: compare(repo.objects, head(repo, baseRef), headSha)?.mergeBase ?? head(repo, baseRef),
    headSha,
    fromFork: false,
    mergeSha: null,
    rebased: [],
    mergedAt: given.mergeSha == null ? null : new Date().toISOString(),
    mergedBy: given.mergeSha == null ? null : account('bob'),
    reviews: [],
    comments: [],
    events: [],
    createdAt: new Date().toISOString(),
    ...given,
  };
  repo.pulls.push(made);
  return made;
}

/** Adds a review; an approval of the head by somebody who may push unless it says otherwise. */
export function review(
  pull: PullRequest,
  author: string | null,
  given: Partial<Review> = {},
): Review {
  const made: Review = {
    id: nextId(),
    author: author === null ? null : account(author),
    state: 'APPROVED',
    sha: pull.headSha,
    submittedAt: new Date().toISOString(),
    canPush: true,
    teams: [],
    editedAt: null,
    ...given,
  };
  pull.reviews.push(made);
  return made;
}

/** Adds what moved a pull request: a push over its head, unless it says otherwise. */
export function pullEvent(
  pull: PullRequest,
  given: Partial<PullEvent> & { readonly before?: string | null } = {},
): void {
  const made = {
    id: nextId(),
    createdAt: new Date().toISOString(),
    actor: account('alice'),
    kind: 'HeadRefForcePushedEvent',
    before: null,
    ...given,
  };
  pull.events.push(made as PullEvent);
}

/** Adds a comment to a pull request. */
export function comment(pull: PullRequest, author: Account, body: string): Comment {
  const now = new Date().toISOString();
  const made = { id: nextId(), author, body, createdAt: now, updatedAt: now, minimized: null };
  pull.comments.push(made);
  return made;
}

const deployFile = '.github/workflows/deploy.yml';

/** Adds a run of a workflow; it was a success unless it says otherwise. */
export function workflowRun(repo: Repository, given: Partial<WorkflowRun> = {}): WorkflowRun {
  const made: WorkflowRun = {
    id: nextId(),
    name: 'Deploy',
    path: deployFile,
    workflowId: nextId(),
    event: 'push',
    sha: head(repo),
    branch: repo.defaultBranch,
    actor: account('alice'),
    triggeringActor: account('alice'),
    attempt: 1,
    number: repo.runs.filter(({ path }) => path === (given.path ?? deployFile)).length + 1,
    status: 'completed',
    conclusion: given.status === undefined || given.status === 'completed' ? 'success' : null,
    headRepository: repo.id,
    createdAt: new Date().toISOString(),
    ...given,
  };
  repo.runs.push(made);
  return made;
}

/** Adds what a job of the run left, a minute after the run was made. */
export function runArtifact(
  repo: Repository,
  run: WorkflowRun,
  given: Partial<RunArtifact> & Pick<RunArtifact, 'name' | 'zip'>,
): RunArtifact {
  const made: RunArtifact = {
    id: nextId(),
    run,
    digest: `sha256:${createHash('sha256').update(given.zip).digest('hex')}`,
    expired: false,
    createdAt: new Date(Date.parse(run.createdAt) + 60_000).toISOString(),
    ...given,
  };
  repo.artifacts.push(made);
  return made;
}
