/** The state of the fake: plain objects that a scenario builds, and that requests read and change. */
import type { ObjectStore } from './objects.js';

/** A person, an app's bot, or an organisation. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin' | 'EnterpriseUserAccount';
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly sha: string;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  readonly app: App;
  /** Check runs of one app and workflow on a commit share a suite. */
  readonly suite: number;
  /** The run of GitHub Actions that it belongs to. */
  readonly workflowRun: number | null;
  externalId: string;
  detailsUrl: string;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: unknown[];
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: string;
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state:
    'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success' | 'waiting';
  readonly createdAt: string;
  readonly logUrl: string;
  readonly creator: Account;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  /** As it was asked for: a branch, a tag or a commit. */
  readonly ref: string;
  readonly environment: string;
  readonly createdAt: string;
  readonly creator: Account;
  /** Oldest first. */
  readonly statuses: DeploymentStatus[];
}

export interface Review {
  readonly id: number;
  readonly author: Account | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly sha: string;
  readonly submittedAt: string;
  /** False for somebody without write permission. */
  readonly canPush: boolean;
  /** `org/team` slugs that the review speaks for. */
  readonly teams: readonly string[];
  /** When its text was last edited. */
  readonly editedAt: string | null;
}

/** What moved the head or the target of a pull request; `before` is the head that was pushed over. */
export type PullEvent = {
  readonly id: number;
  readonly createdAt: string;
  readonly actor: Account | null;
} & (
  | { readonly kind: 'HeadRefForcePushedEvent'; readonly before: string | null }
  | {
      readonly kind:
        'BaseRefChangedEvent' | 'AutomaticBaseChangeSucceededEvent' | 'BaseRefForcePushedEvent';
    }
);

export interface Comment {
  readonly id: number;
  readonly author: Account;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  minimized: string | null;
}

export interface PullRequest {
  readonly number: number;
  readonly id: number;
  title: string;
  /** Null once the account is gone. */
  readonly author: Account | null;
  state: 'open' | 'closed';
  readonly baseRef: string;
  readonly headRef: string;
  headSha: string;
  baseSha: string;
  readonly fromFork: boolean;
  mergeSha: string | null;
  /** Commits of the target that GitHub made of its commits besides that one. */
  readonly rebased: readonly string[];
  mergedAt: string | null;
  mergedBy: Account | null;
  /** The base's head before the merge, for the pull request's own commits. */
  readonly reviews: Review[];
  readonly comments: Comment[];
  readonly events: PullEvent[];
  readonly createdAt: string;
}

/** A pull request in the merge queue, and the commits that its own lie between. */
export interface QueueEntry {
  readonly pull: PullRequest;
  readonly base: string;
  readonly head: string;
  readonly enqueuer: Account;
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly workflowId: number;
  readonly event: string;
  readonly sha: string;
  readonly branch: string;
  readonly actor: Account;
  readonly triggeringActor: Account | null;
  readonly attempt: number;
  /** Of its workflow, from 1. */
  readonly number: number;
  status: string;
  conclusion: string | null;
  /** The id of the repository that the commit is of; null for a fork that is gone. */
  readonly headRepository: number | null;
  readonly createdAt: string;
}

/** What a job of a run left. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** What is told of it is told of this run. */
  readonly run: WorkflowRun;
  /** The bytes that are kept, and the digest of those that were uploaded. */
  zip: Buffer;
  readonly digest: string | null;
  readonly expired: boolean;
  readonly createdAt: string;
}

/** A rule of a ruleset, for the refs that its pattern names (`refs/heads/main`, `refs/tags/*`). */
export interface Rule {
  readonly pattern: string;
  /** As REST writes it: `pull_request`, `update`, `deletion`, `non_fast_forward` … */
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Logins that it does not hold for. */
  readonly bypass?: readonly string[];
}

/** Classic branch protection. */
export interface Protection {
  readonly pattern: string;
  readonly approvals?: number;
  readonly forcePushes?: boolean;
  readonly deletions?: boolean;
  /** Logins that may push; everybody with write permission if it is absent. */
  readonly pushers?: readonly string[];
}

/** A way to access: the repository itself, a team as `organization/slug`, or the organisation. */
export interface AccessSource {
  readonly from: 'repository' | 'organization' | { readonly team: string };
  readonly permission: 'READ' | 'WRITE' | 'ADMIN';
  readonly role?: string;
}

/** Whoever a ruleset does not hold for. */
export interface Bypass {
  readonly actor?: { readonly team: string } | { readonly app: string };
  readonly organizationAdmin?: true;
  readonly role?: string;
  readonly mode?: 'ALWAYS' | 'PULL_REQUEST';
}

/** Who may do what. */
export interface Access {
  readonly people: {
    readonly account: Account;
    readonly permission: 'ADMIN' | 'MAINTAIN' | 'WRITE' | 'TRIAGE' | 'READ';
    readonly sources?: readonly AccessSource[];
  }[];
  /** Required reviewers by environment; a team as `organization/slug`. */
  readonly reviewers: Map<string, readonly (Account | string)[]>;
  readonly keys: { readonly id: string; readonly title: string; readonly readOnly: boolean }[];
  /** Of the one ruleset that all rules belong to. */
  readonly bypasses: Bypass[];
  /** Of the classic protection. */
  adminEnforced: boolean;
  readonly pastPulls: (Account | string)[];
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly objects: ObjectStore;
  /** Full names, `refs/heads/main`, to object ids. */
  readonly refs: Map<string, string>;
  readonly checkRuns: CheckRun[];
  readonly statuses: CommitStatus[];
  readonly deployments: Deployment[];
  readonly pulls: PullRequest[];
  /** Of the default branch, in its order; there is no merge queue if it is empty. */
  readonly queue: QueueEntry[];
  readonly runs: WorkflowRun[];
  /** Files in .github/workflows/ that GitHub knows beside those of the runs. */
  readonly workflows: string[];
  readonly artifacts: RunArtifact[];
  readonly rules: Rule[];
  readonly protections: Protection[];
  readonly environments: string[];
  /** Approvals of waiting environments, by run. */
  readonly approvals: {
    readonly run: number;
    readonly user: Account;
    readonly environment: string;
    readonly state?: 'approved' | 'rejected' | 'pending';
  }[];
  /** Commits with a signature: GitHub's own, or a person's. */
  readonly signatures: Map<string, 'github' | 'person'>;
  /** What each login may do; `write` for who is not there. */
  readonly permissions: Map<string, 'admin' | 'write' | 'read' | 'none'>;
  /** Members of teams by `organization/slug`. */
  readonly teams: Map<string, Account[]>;
  readonly access: Access;
}

/** The global id that GraphQL and REST's `node_id` tell. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`${kind}:${String(id)}`).toString('base64url')}`;
}

/** What a `node_id` stands for. */
export function readNodeId(id: string): { kind: string; id: string } | undefined {
  const [, kind, encoded] = /^([A-Z]+)_([\w-]+)$/.exec(id) ?? [];
  if (kind === undefined || encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64url').toString('utf8');
  return text.startsWith(`${kind}:`) ? { kind, id: text.slice(kind.length + 1) } : undefined;
}

/** `owner/name`. */
export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

/** Whether a pattern of a rule names a ref: `*` within a segment, `**` over all. */
export function matchesRef(pattern: string, ref: string): boolean {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}$`).test(ref);
}
