/** What a GitLab holds, as plain data that scenarios build and change. */
import type { Repository } from '../github/model.js';

/** The roles of members, weakest first (https://docs.gitlab.com/user/permissions/). */
export const levels = {
  Guest: 10,
  Reporter: 20,
  Developer: 30,
  Maintainer: 40,
  Owner: 50,
} as const;
export type Role = keyof typeof levels;

export interface User {
  readonly id: number;
  readonly username: string;
  /** True for the user of a project or group access token. */
  readonly bot: boolean;
  blocked?: boolean;
  /** `HUMAN` if it is absent, and `PROJECT_BOT` for a bot. */
  type?: 'HUMAN' | 'PROJECT_BOT' | 'SERVICE_ACCOUNT' | 'GHOST' | 'PLACEHOLDER';
}

/** A member, inherited or direct: the highest level counts. */
export interface Member {
  readonly user: User;
  level: number;
  state: 'active' | 'awaiting';
}

/** States of jobs, pipelines and statuses (https://docs.gitlab.com/api/jobs/). */
export type CiStatus =
  | 'created'
  | 'pending'
  | 'running'
  | 'success'
  | 'failed'
  | 'canceled'
  | 'skipped'
  | 'manual'
  | 'waiting_for_resource';

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly stage: string;
  status: CiStatus;
  readonly allowFailure: boolean;
  /** True if a newer job of that name took its place. */
  retried: boolean;
  /** True if somebody has to play it. */
  readonly manual?: boolean;
  /** True for a trigger job, which only the list of statuses and that of bridges hold. */
  readonly bridge?: true;
  /** Who started it: of a manual job not who started the pipeline. */
  readonly user: User;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  artifacts?: Artifacts;
}

/** What a job left: https://docs.gitlab.com/ci/jobs/job_artifacts/. */
export interface Artifacts {
  /** Of `artifacts:paths`; absent for none. */
  readonly archive?: Buffer;
  /** Files of `artifacts:reports`, by type. */
  readonly reports?: readonly 'junit'[];
  readonly expireAt?: string;
  /** `all` if it is absent. */
  readonly access?: 'all' | 'developer' | 'maintainer' | 'none';
}

export interface Pipeline {
  readonly id: number;
  readonly iid: number;
  readonly sha: string;
  /** `main`, `v1`, or `refs/merge-requests/7/head`. */
  readonly ref: string;
  readonly tag: boolean;
  readonly source: string;
  status: CiStatus;
  readonly user: User;
  readonly createdAt: string;
  updatedAt: string;
  readonly jobs: Job[];
  /** The one that started it. */
  readonly upstream?: Pipeline;
}

/** A status that a system outside of GitLab's own runners posted. */
export interface ExternalStatus {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly name: string;
  status: CiStatus;
  description: string | null;
  targetUrl: string | null;
  readonly pipelineId: number;
  readonly user: User;
  readonly allowFailure: boolean;
  retried: boolean;
  readonly createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

export interface Deployment {
  readonly id: number;
  readonly iid: number;
  readonly ref: string;
  readonly sha: string;
  status: 'created' | 'running' | 'success' | 'failed' | 'canceled' | 'blocked' | 'skipped';
  readonly environment: string;
  readonly user: User;
  /** The job that deploys, with its pipeline; undefined for one that was made by the interface. */
  readonly job: { readonly job: Job; readonly pipeline: Pipeline } | undefined;
  readonly createdAt: string;
  updatedAt: string;
  readonly approvals: Approval[];
}

export interface ApprovalSettings {
  approvals_before_merge: number;
  reset_approvals_on_push: boolean;
  selective_code_owner_removals: boolean;
  disable_overriding_approvers_per_merge_request: boolean;
  merge_requests_author_approval: boolean;
  merge_requests_disable_committers_approval: boolean;
  require_password_to_approve: boolean;
  require_reauthentication_to_approve: boolean;
}

/** Of a deployment, by somebody who may (https://docs.gitlab.com/ci/environments/deployment_approvals/). */
export interface Approval {
  readonly user: User;
  readonly status: 'approved' | 'rejected';
  readonly comment: string | null;
  readonly createdAt: string;
}

/** An external status check of the project, and all that it was answered, oldest first. */
export interface ExternalCheck {
  readonly id: number;
  readonly name: string;
  readonly answers: {
    readonly iid: number;
    readonly sha: string;
    readonly status: 'passed' | 'failed' | 'pending';
  }[];
}

/** Somebody in a list of access levels: a role, a user or a group by its full path. */
export type Allowed =
  { readonly level: 0 | 30 | 40 | 60 } | { readonly user: User } | { readonly group: string };

export interface Environment {
  readonly id: number;
  readonly name: string;
  /** Names of users who may approve; a protected environment has some. */
  readonly approvers?: readonly string[];
  /** Who may deploy and approve, if it is protected. */
  readonly guard?: { readonly deploy: readonly Allowed[]; readonly rules: readonly Allowed[] };
  readonly tier: 'production' | 'staging' | 'testing' | 'development' | 'other';
  readonly state: 'available' | 'stopping' | 'stopped';
}

export interface Note {
  readonly id: number;
  body: string;
  readonly author: User;
  readonly system: boolean;
  /** What kind of event a system note is of. */
  readonly action?: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface MergeRequest {
  readonly id: number;
  readonly iid: number;
  readonly title: string;
  readonly description: string;
  state: 'opened' | 'closed' | 'locked' | 'merged';
  readonly author: User;
  readonly sourceBranch: string;
  targetBranch: string;
  readonly sourceProjectId: number;
  sha: string;
  mergeCommitSha: string | null;
  squashCommitSha: string | null;
  mergeUser: User | null;
  mergedAt: string | null;
  /** Heads that it had, oldest first. */
  readonly versions: Version[];
  /** Who approves it now. */
  readonly approvers: User[];
  readonly labels: readonly string[];
  readonly createdAt: string;
  readonly notes: Note[];
}

/** https://docs.gitlab.com/api/merge_requests/#get-merge-request-diff-versions */
export interface Version {
  readonly id: number;
  readonly head: string;
  /** The merge base, and the head of the target. */
  readonly base: string;
  readonly start: string;
  readonly createdAt: string;
}

/** Who may change branches or tags of that name, a wildcard allowed; 0 is nobody. */
export interface Protection {
  readonly id: number;
  readonly name: string;
  readonly push: 0 | 30 | 40;
  readonly merge: 0 | 30 | 40;
  readonly allowForcePush: boolean;
  readonly codeOwners: boolean;
  /** Besides the role. */
  readonly pushers?: readonly Allowed[];
}

export interface TagProtection {
  readonly name: string;
  readonly create: 0 | 30 | 40;
}

export interface FreezePeriod {
  readonly id: number;
  /** Five fields of cron. */
  readonly start: string;
  readonly end: string;
  readonly zone: string;
}

export interface Project {
  readonly id: number;
  /** `group/subgroup/name`. */
  readonly path: string;
  readonly visibility: 'private' | 'internal' | 'public';
  /** Objects, branches and tags. */
  readonly git: Repository;
  readonly protections: Protection[];
  readonly tagProtections: TagProtection[];
  readonly environments: Environment[];
  readonly pipelines: Pipeline[];
  readonly statuses: ExternalStatus[];
  readonly deployments: Deployment[];
  readonly mergeRequests: MergeRequest[];
  readonly members: Member[];
  /** Groups by their full path, with all their members. */
  readonly groups: Map<string, Member[]>;
  /** Commits that GitLab made and signed itself. */
  readonly signed: Set<string>;
  /** Commits that no branch holds any more, and that are gone. */
  readonly lost: Set<string>;
  readonly freezePeriods: FreezePeriod[];
  readonly externalChecks: ExternalCheck[];
  /** As `GET /projects/:id/approvals` shows them. */
  readonly approvalSettings: ApprovalSettings;
  /** What is paid for. */
  tier: 'Free' | 'Premium' | 'Ultimate';
  /** Projects whose job tokens may come here, besides the own ones. */
  readonly allowlist: number[];
}

export type Scope = 'api' | 'read_api' | 'read_repository' | 'write_repository' | 'read_user';

export interface Token {
  readonly value: string;
  readonly user: User;
  readonly role: Role;
  /** Those that it is a member of. */
  readonly projects: readonly Project[];
  /** Of an access token; a job token has none, but a list of what it may. */
  readonly scopes: readonly Scope[];
  /** The job of a job token. */
  readonly job:
    { readonly project: Project; readonly pipeline: Pipeline; readonly job: Job } | undefined;
  state: 'active' | 'expired' | 'revoked';
}

/** The number of a group, which only its path tells here. */
export function groupId(path: string): number {
  return [...path].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000, 7) + 1;
}

/** Whether a name falls under a protection: `*` stands for any text. */
export function covers(wildcard: string, name: string): boolean {
  const parts = wildcard.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}

/** The protection of a branch that counts: of several the one that lets most through. */
export function protectionOf(project: Project, branch: string): Protection | undefined {
  const all = project.protections.filter(({ name }) => covers(name, branch));
  const [first] = [...all].sort((a, b) => rank(a.push) - rank(b.push));
  return first;
}

function rank(level: number): number {
  return level === 0 ? 100 : level;
}

/** Whether a role is enough for an access level; 0 lets nobody. */
export function reaches(role: Role, level: number): boolean {
  return level !== 0 && levels[role] >= level;
}
