/** The variables that GitHub's runner sets for a step, from a fake and what a scenario says. */
import type { FakeGithub } from './fake.js';
import { fullName, type Repository } from './model.js';
import { account, head, nextId } from './repository.js';
import type { Token } from './tokens.js';

export interface JobOptions {
  readonly github: FakeGithub;
  /** The first of the fake if it is absent. */
  readonly repository?: Repository;
  /** The job's own token; one with the recommended permissions if it is absent. */
  readonly token?: Token;
  readonly eventName?: string;
  /** The payload, as GitHub writes it to GITHUB_EVENT_PATH. */
  readonly event?: unknown;
  /** In full; the default branch if it is absent. */
  readonly ref?: string;
  readonly sha?: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly actor?: string;
  /** Null for a server that does not tell it. */
  readonly triggeringActor?: string | null;
  readonly runId?: number;
  readonly attempt?: number;
  readonly job?: string;
  readonly workflow?: string;
  /** The job's `environment:`, a claim of its ID token. */
  readonly environment?: string;
  /** True for `ACTIONS_STEP_DEBUG`. */
  readonly debug?: boolean;
}

export interface Job {
  readonly token: Token;
  readonly event: unknown;
  readonly variables: Readonly<Record<string, string>>;
}

/** The payload of a push, as far as somebody reads it. */
function pushEvent(repo: Repository, ref: string, sha: string): unknown {
  const owner = { login: repo.owner.login, id: repo.owner.id };
  return {
    ref,
    after: sha,
    before: '0'.repeat(40),
    deleted: false,
    repository: {
      id: repo.id,
      full_name: fullName(repo),
      default_branch: repo.defaultBranch,
      owner,
    },
  };
}

/** Both branches of a pull request, which GitHub always names in the payload too. */
function withBranches(event: unknown, { headRef, baseRef }: JobOptions): unknown {
  const { pull_request: pull } = (event ?? {}) as {
    readonly pull_request?: { readonly head: object; readonly base: object };
  };
  if (pull === undefined) return event;
  const head = { ref: headRef ?? 'not-modelled', ...pull.head };
  const base = { ref: baseRef ?? 'not-modelled', ...pull.base };
  return { ...(event as object), pull_request: { ...pull, head, base } };
}

/** What every step of the job sees, but for the command files and the inputs. */
export function newJob(options: JobOptions): Job {
  const {
    github,
    actor = 'alice',
    attempt = 1,
    job = 'deploy',
    workflow = 'Deploy',
    environment,
  } = options;
  const repo = options.repository ?? github.repositories[0] ?? github.repository({ files: {} });
  const token = options.token ?? github.token({});
  const ref = options.ref ?? `refs/heads/${repo.defaultBranch}`;
  const sha = options.sha ?? repo.refs.get(ref) ?? head(repo);
  const runId = String(options.runId ?? nextId());
  const workflowRef = `${fullName(repo)}/.github/workflows/deploy.yml@${ref}`;
  const triggering = options.triggeringActor === undefined ? actor : options.triggeringActor;
  const variables: Record<string, string> = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__promotion-gate',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: fullName(repo),
    GITHUB_REPOSITORY_ID: String(repo.id),
    GITHUB_REPOSITORY_OWNER: repo.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repo.owner.id),
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: String(account(actor).id),
    GITHUB_RUN_ID: runId,
    GITHUB_RUN_NUMBER: '17',
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_JOB: job,
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: workflowRef,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_HEAD_REF: options.headRef ?? '',
    GITHUB_BASE_REF: options.baseRef ?? '',
    GITHUB_SHA: sha,
    GITHUB_EVENT_NAME: options.eventName ?? 'push',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'fake-runner',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
  if (triggering !== null) variables['GITHUB_TRIGGERING_ACTOR'] = triggering;
  if (options.debug === true) variables['RUNNER_DEBUG'] = '1';
  if (token.permissions['id-token'] === 'write') {
    const { url, token: asking } = github.allowIdTokens({
      sub: `repo:${fullName(repo)}:ref:${ref}`,
      repository: fullName(repo),
      repository_id: String(repo.id),
      repository_owner: repo.owner.login,
      repository_owner_id: String(repo.owner.id),
      repository_visibility: repo.private ? 'private' : 'public',
      actor,
      actor_id: String(account(actor).id),
      workflow,
      workflow_ref: workflowRef,
      workflow_sha: sha,
      job_workflow_ref: workflowRef,
      job_workflow_sha: sha,
      run_id: runId,
      run_number: '17',
      run_attempt: String(attempt),
      runner_environment: 'github-hosted',
      event_name: variables['GITHUB_EVENT_NAME'] ?? '',
      head_ref: options.headRef ?? '',
      base_ref: options.baseRef ?? '',
      ref,
      ref_type: variables['GITHUB_REF_TYPE'] ?? '',
      sha,
      jti: `jti-${runId}`,
      ...(environment === undefined ? {} : { environment }),
    });
    variables['ACTIONS_ID_TOKEN_REQUEST_URL'] = url;
    variables['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = asking;
  }
  const event = withBranches(options.event, options) ?? pushEvent(repo, ref, sha);
  return { token, event, variables };
}
