/** What one round trip tells of the repository: everything that a standard decision reads. */
import type { Part } from './api.js';

/** A check run or a commit status on the candidate, in one shape. */
export interface CheckEntry {
  readonly kind: 'check-run' | 'status';
  readonly name: string;
  /** REST's words in lower case: `success`, `failure`, `neutral`, `in_progress`, `pending` … */
  readonly conclusion: string;
  /** Slug of the app that made the run, or login of who set the status, without `[bot]`. */
  readonly creator: string | undefined;
  /** An app, also where its bot set a status, or somebody with an account: slugs and logins overlap. */
  readonly creatorKind: 'app' | 'user';
  /** The app's id, for a check run. */
  readonly appId: string | undefined;
  /** The workflow that the run belongs to, where it is one of GitHub Actions. */
  readonly workflow: string | undefined;
  /** The suite that holds the run: one for each run of a workflow, all attempts included. */
  readonly suite: string | undefined;
  /** Decimal; of two runs of one source the higher one is newer. */
  readonly id: string | undefined;
  /** RFC 3339 in UTC. */
  readonly startedAt: string | undefined;
  readonly completedAt: string | undefined;
  readonly url: string | undefined;
}

/** A deployment as GitHub keeps it; statuses newest first. */
export interface DeploymentEntry {
  readonly id: string;
  readonly sha: string;
  readonly environment: string;
  /** RFC 3339 in UTC. */
  readonly createdAt: string;
  /** `refs/tags/v1.2.3` or a branch, where it is known. */
  readonly ref: string | undefined;
  /** The blob of the default policy at that commit: undefined if it was not there. */
  readonly policyBlob: string | undefined;
  readonly statuses: readonly {
    /** `success`, `failure`, `error`, `inactive`, `in_progress`, `queued`, `pending` … */
    readonly state: string;
    readonly createdAt: string;
    readonly logUrl: string | undefined;
  }[];
}

/** A page of a longer list: `next` is the cursor, absent on the last one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
  /** How many items the whole list had when this page was told. */
  readonly total?: number;
}

export interface BranchHead {
  /** In full: `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  /** True if a rule or a protection keeps people from pushing to it as they like. */
  readonly protected: Part<boolean>;
  /** Whether the candidate is one of its commits. */
  readonly holdsCandidate: Part<boolean>;
}

export interface Snapshot {
  /** The database id in decimal, and `owner/name`. */
  readonly repository: { readonly id: string; readonly nodeId: string; readonly name: string };
  readonly defaultBranch: BranchHead;
  /** The branch that the run is on, if it is another one than the default branch. */
  readonly runBranch: BranchHead | undefined;
  /** The policy file at the head of the default branch; `null` if there is none. */
  readonly policy: Part<{
    readonly path: string;
    readonly blob: string;
    readonly text: string;
  } | null>;
  /** Refs that the asked name stands for, each with its commit; one entry for a full object name. */
  readonly candidate: Part<
    readonly { readonly ref: string; readonly sha: string; readonly tree: string }[]
  >;
  /** First page of check runs and statuses on the candidate. */
  readonly checks: Part<Page<CheckEntry>>;
  /** First page of deployments to the environment that was asked for, newest first. */
  readonly deployments: Part<Page<DeploymentEntry>>;
  /** Head of the branch of records; null if it does not exist yet. */
  readonly records: Part<{ readonly head: string; readonly protected: boolean } | null>;
}

/** What the snapshot is asked for. */
export interface SnapshotQuestion {
  readonly owner: string;
  readonly name: string;
  /** 40 hex digits, or the name of a branch or tag, or a full ref. */
  readonly candidate: string;
  /** The branch of the run in full, if it runs on one. */
  readonly runBranch: string | undefined;
  readonly policyPath: string;
  readonly environment: string;
}
