/** Which token each reading needs, and what a fault means for a fact. */
import type { Unknown } from '../../evidence/reading.js';
import type { HttpFault } from '../../sources/http/http.js';
import type { Api } from './api.js';

/** The roles of a project or group access token, weakest first. */
export type Role = 'Reporter' | 'Developer' | 'Maintainer';

/** What was looked at, in words, and what an access token needs for it; `job`: the job token is enough. */
export interface Wanted {
  readonly what: string;
  readonly role: Role;
  readonly scope: 'read_api' | 'api';
  readonly job: boolean;
  /** What it needs besides, in words. */
  readonly besides?: string;
  /** The lowest tier of GitLab that has it; absent for all. */
  readonly tier?: 'Premium' | 'Ultimate';
}

/**
 * The parts of a project that the gate reads and writes. What the job token may:
 * https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access; roles: the page of each interface.
 */
export const wanted = {
  project: { what: 'the project', role: 'Reporter', scope: 'read_api', job: false },
  policy: { what: 'the policy', role: 'Reporter', scope: 'read_api', job: true },
  branches: { what: 'branches', role: 'Reporter', scope: 'read_api', job: true },
  commit: { what: 'the commit', role: 'Reporter', scope: 'read_api', job: true },
  protection: {
    what: 'the protection of the branch',
    role: 'Maintainer',
    scope: 'read_api',
    job: false,
  },
  tags: { what: 'tags', role: 'Reporter', scope: 'read_api', job: true },
  tagProtection: {
    what: 'the protection of the tag',
    role: 'Maintainer',
    scope: 'read_api',
    job: false,
  },
  ancestry: {
    what: 'whether the branch holds the commit',
    role: 'Reporter',
    scope: 'read_api',
    job: false,
  },
  deployments: { what: 'deployments', role: 'Reporter', scope: 'read_api', job: true },
  comparison: { what: 'what was changed', role: 'Reporter', scope: 'read_api', job: false },
  job: { what: 'the job of the token', role: 'Reporter', scope: 'read_api', job: true },
  pipeline: { what: 'the pipeline', role: 'Reporter', scope: 'read_api', job: false },
  jobs: { what: 'jobs of the pipeline', role: 'Reporter', scope: 'read_api', job: true },
  // The job token is enough from Premium on, else it is answered 404: https://docs.gitlab.com/api/job_artifacts/
  artifacts: {
    ...{ what: 'artifacts of the job', role: 'Reporter', scope: 'read_api', job: false },
    besides: 'the role that `artifacts:access` of the job asks for',
  },
  statuses: { what: 'commit statuses', role: 'Reporter', scope: 'read_api', job: false },
  mergeRequests: { what: 'merge requests', role: 'Reporter', scope: 'read_api', job: true },
  changes: {
    what: 'who stands behind the changes',
    role: 'Reporter',
    scope: 'read_api',
    job: false,
  },
  approvalSettings: {
    ...{ what: 'the approval settings', role: 'Maintainer', scope: 'read_api', job: false },
    tier: 'Premium',
  },
  codeOwners: { what: 'CODEOWNERS', role: 'Reporter', scope: 'read_api', job: false },
  owners: { what: 'who the code owners are', role: 'Reporter', scope: 'read_api', job: false },
  members: { what: 'members of the project', role: 'Reporter', scope: 'read_api', job: false },
  starter: { what: 'who started the run', role: 'Reporter', scope: 'read_api', job: false },
  group: { what: 'members of the group', role: 'Reporter', scope: 'read_api', job: false },
  users: { what: 'accounts', role: 'Reporter', scope: 'read_api', job: false },
  freezePeriods: { what: 'freeze periods', role: 'Reporter', scope: 'read_api', job: false },
  notes: { what: 'the note', role: 'Developer', scope: 'api', job: false },
  // https://docs.gitlab.com/user/permissions/: whoever may push or merge there may change its pipelines.
  status: {
    ...{ what: 'the commit status', role: 'Developer', scope: 'api', job: false },
    besides: 'role Maintainer for a branch to which only Maintainers may push or merge',
  },
  externalCheck: {
    ...{ what: 'the external status check', role: 'Developer', scope: 'api', job: false },
    besides: 'its user may approve the merge request',
    tier: 'Ultimate',
  },
  approval: {
    ...{ what: 'the approval of the deployment', role: 'Developer', scope: 'api', job: false },
    besides: 'its user is an approver of the protected environment',
    tier: 'Premium',
  },
  records: { what: 'the branch of records', role: 'Developer', scope: 'api', job: false },
} as const satisfies Readonly<Record<string, Wanted>>;

/** `a project access token as PROMOTION_GATE_TOKEN: role Maintainer, scope read_api`. */
export function needsOf(of: Wanted, variable = 'PROMOTION_GATE_TOKEN'): string {
  const { role, scope } = of;
  const token = `a project access token as the variable ${variable}: role ${role}, scope ${scope}`;
  return [token, ...needsBesides(of)].join('; ');
}

/** What a token with the role and scope still lacks; mostly nothing. */
export function needsBesides({ besides, tier }: Wanted): readonly string[] {
  return [besides ?? [], tier === undefined ? [] : `GitLab ${tier}`].flat();
}

/**
 * What a fault leaves unknown. A refusal is a matter of permissions. So is a 401 or 404 that the job
 * token is given where it may not go, and never an absence: it may hide one (F05).
 */
export function toUnknown(
  fault: HttpFault,
  of: Wanted,
  { credential }: Pick<Api, 'credential'>,
): Unknown {
  const isClosed = credential === 'job' && !of.job;
  const isRefused =
    fault.kind === 'forbidden' || (isClosed && ['unauthorized', 'not-found'].includes(fault.kind));
  if (!isRefused) {
    return { status: 'failed', reason: `${of.what}: ${fault.reason}`, retryable: fault.retryable };
  }
  const needs = needsOf(of);
  const who = credential === 'job' ? 'the job token' : 'the token';
  return { status: 'unsupported', reason: `${of.what}: ${who} may not read this`, needs };
}
