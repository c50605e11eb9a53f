/** What started the run, which commit it is about, and whether that is a promotion or a preview. */
import { z } from 'zod';
import type { FactValue } from '../../evidence/facts.js';
import { RequestError } from '../host.js';
import type { GithubEnvironment } from './environment.js';
import { readPayload } from './event-payload.js';

/** The event as the gate sees it, the same for all kinds. */
export interface GithubEvent {
  readonly name: string;
  /** `preview` for what is not merged yet: it is shown what would be decided. */
  readonly mode: 'enforce' | 'preview';
  /** The commit that the event is about, 40 hex digits. */
  readonly sha: string;
  /** In full, `refs/heads/main`; the commit itself where the event has no ref that can be believed. */
  readonly ref: string;
  /** Numbers of the pull requests that the event speaks of; mostly none. */
  readonly pullRequests: readonly number[];
  /** The pull request itself, if the event is one of a pull request. */
  readonly pullRequest?: FactValue<'pull-request'>;
  /** The branch whose merge queue made the commit, by its short name. */
  readonly queue?: string;
  /** True if the commit comes from another repository, or may. */
  readonly fork: boolean;
  /** True if the commit need not be one of a protected branch: it is not merged yet. */
  readonly homeless: boolean;
}

type Told = Omit<GithubEvent, 'name'>;
type Reader = (environment: GithubEnvironment) => Told | Promise<Told>;

const readers: Readonly<Record<string, Reader>> = {
  push: readPush,
  workflow_dispatch: promotionOfRun,
  release: promotionOfRun,
  deployment: readDeployment,
  schedule: promotionOfRun,
  workflow_run: readWorkflowRun,
  merge_group: readMergeGroup,
  pull_request: readPullRequest,
  pull_request_target: readPullRequest,
};

const commit = z.string().regex(/^[0-9a-f]{40}$/);
const number = z.int().positive();
const repository = z.object({ id: z.int() });

const pushSchema = z.object({ after: commit, deleted: z.boolean().optional() });
const deploymentSchema = z.object({ deployment: z.object({ sha: commit }) });
const workflowRunSchema = z.object({
  repository,
  workflow_run: z.object({
    head_sha: commit,
    /** Absent once the fork is deleted. */
    head_repository: repository.nullish(),
    pull_requests: z.array(z.object({ number })).nullish(),
  }),
});
const mergeGroupSchema = z.object({
  merge_group: z.object({ head_sha: commit, head_ref: z.string() }),
});
const pullRequestSchema = z.object({
  pull_request: z.object({
    number,
    head: z.object({ sha: commit, ref: z.string(), repo: repository.nullish() }),
    base: z.object({ ref: z.string(), repo: repository }),
    labels: z.array(z.object({ name: z.string() })).nullish(),
  }),
});

/** Reads the event. Throws a RequestError with `request/event` for one that promotes nothing (T67). */
export async function readEvent(environment: GithubEnvironment): Promise<GithubEvent> {
  const { name } = environment.event;
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read === undefined) {
    const known = Object.keys(readers).join(', ');
    throw new RequestError(
      'request/event',
      `the event "${name}" names no change that could be promoted`,
      `run the gate in a workflow on one of ${known}`,
    );
  }
  return { name, ...(await read(environment)) };
}

/** The runner's own commit, which for an annotated tag is the commit and not the tag. */
function promotionOfRun({ sha, ref }: GithubEnvironment): Told {
  return {
    mode: 'enforce',
    sha,
    ref: ref === '' ? sha : ref,
    pullRequests: [],
    fork: false,
    homeless: false,
  };
}

/** After a deletion the runner stands on the default branch, which nobody asked to promote. */
async function readPush(environment: GithubEnvironment): Promise<Told> {
  const { after, deleted } = await readPayload(environment, pushSchema);
  if (deleted === true || /^0+$/.test(after)) {
    throw new RequestError(
      'request/event',
      `the push deleted ${environment.ref === '' ? 'a ref' : environment.ref}: nothing is there to promote`,
      'let the workflow run on branches and tags that stay, or skip it if github.event.deleted',
    );
  }
  return promotionOfRun(environment);
}

async function readDeployment(environment: GithubEnvironment): Promise<Told> {
  const { deployment } = await readPayload(environment, deploymentSchema);
  const told = promotionOfRun(environment);
  return told.sha === deployment.sha ? told : { ...told, sha: deployment.sha, ref: deployment.sha };
}

/** The run's branch is a name of the other repository if that is a fork: only the commit is used. */
async function readWorkflowRun(environment: GithubEnvironment): Promise<Told> {
  const payload = await readPayload(environment, workflowRunSchema);
  const { head_sha: sha, head_repository: head, pull_requests: pulls } = payload.workflow_run;
  return {
    ...promotionOfRun(environment),
    sha,
    ref: sha,
    pullRequests: (pulls ?? []).map((pull) => pull.number),
    fork: head?.id !== payload.repository.id,
  };
}

/** GitHub alone writes to the queue's branches; their commits are on the target only afterwards. */
async function readMergeGroup(environment: GithubEnvironment): Promise<Told> {
  const { merge_group: group } = await readPayload(environment, mergeGroupSchema);
  const [, queue, last] =
    /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec(group.head_ref) ?? [];
  return {
    ...promotionOfRun(environment),
    sha: group.head_sha,
    ref: group.head_ref,
    pullRequests: last === undefined ? [] : [Number(last)],
    ...(queue === undefined ? {} : { queue }),
    homeless: group.head_ref.startsWith('refs/heads/gh-readonly-queue/'),
  };
}

async function readPullRequest(environment: GithubEnvironment): Promise<Told> {
  const { pull_request: pull } = await readPayload(environment, pullRequestSchema);
  const fork = pull.head.repo?.id !== pull.base.repo.id;
  const labels = (pull.labels ?? []).map(({ name }) => name);
  return {
    mode: 'preview',
    sha: pull.head.sha,
    ref: `refs/pull/${pull.number}/head`,
    pullRequests: [pull.number],
    pullRequest: {
      number: pull.number,
      branch: pull.head.ref,
      target: pull.base.ref,
      labels,
      fork,
    },
    fork,
    homeless: true,
  };
}
