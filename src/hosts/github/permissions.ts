/** Which permission of a workflow each reading needs, and what a fault means for a fact. */
import type { Unknown } from '../../evidence/reading.js';
import type { HttpFault } from '../../sources/http/http.js';
import type { GraphqlRefusal, Route } from './api.js';
import { cut } from '../faults.js';

/** A key of `permissions:` in a workflow, with its level. */
export type Permission =
  `${'actions' | 'checks' | 'contents' | 'deployments' | 'metadata' | 'pull-requests' | 'statuses'}: ${'read' | 'write'}`;

/** What was looked at, in words, and which permissions of a workflow that takes. */
export interface Wanted {
  readonly what: string;
  readonly permissions: readonly Permission[];
}

/** The parts of a repository that the gate reads. Keys: GitHub's documentation of GITHUB_TOKEN. */
export const wanted = {
  repository: { what: 'the repository', permissions: ['contents: read'] },
  policy: { what: 'the policy', permissions: ['contents: read'] },
  candidate: { what: 'the candidate', permissions: ['contents: read'] },
  codeOwners: { what: 'CODEOWNERS', permissions: ['contents: read'] },
  commits: { what: 'commits of the default branch', permissions: ['contents: read'] },
  comparison: { what: 'whether the candidate is on the branch', permissions: ['contents: read'] },
  protection: { what: 'the rules of the branch', permissions: ['metadata: read'] },
  checks: { what: 'check runs and statuses', permissions: ['checks: read', 'statuses: read'] },
  checkRuns: { what: 'check runs', permissions: ['checks: read'] },
  statuses: { what: 'commit statuses', permissions: ['statuses: read'] },
  deployments: { what: 'deployments', permissions: ['deployments: read'] },
  records: { what: 'the branch of records', permissions: ['contents: read'] },
  pullRequests: { what: 'pull requests', permissions: ['pull-requests: read'] },
  runs: { what: 'workflow runs', permissions: ['actions: read'] },
  artifacts: { what: 'artifacts of workflow runs', permissions: ['actions: read'] },
} as const satisfies Readonly<Record<string, Wanted>>;

/** By the start of what follows `/repos/{owner}/{repo}`; the first that fits. */
const routes: readonly (readonly [string, Wanted])[] = [
  ['/commits/{ref}/check-runs', wanted.checkRuns],
  ['/commits/{ref}/status', wanted.statuses],
  ['/commits/{commit_sha}/pulls', wanted.pullRequests],
  ['/commits', wanted.candidate],
  ['/check-', wanted.checkRuns],
  ['/statuses', wanted.statuses],
  ['/deployments', wanted.deployments],
  ['/environments', wanted.runs],
  ['/actions/artifacts', wanted.artifacts],
  ['/actions/runs/{run_id}/artifacts', wanted.artifacts],
  ['/actions', wanted.runs],
  ['/pulls', wanted.pullRequests],
  ['/issues', wanted.pullRequests],
  ['', wanted.repository],
];

/** What a route of a repository reads or, for any other method than GET, writes. */
export function wantedBy(route: Route): Wanted {
  const [method = '', path = ''] = route.split(' ');
  const below = path.replace(/^\/repos\/\{owner\}\/\{repo\}/, '');
  const found = routes.find(([start]) => below.startsWith(start))?.[1] ?? wanted.repository;
  if (method === 'GET') return found;
  const permissions = found.permissions.map((each) => each.replace(': read', ': write'));
  return { what: found.what, permissions: permissions as Permission[] };
}

/** `permission checks: read`, or `permissions checks: read, statuses: read`. */
export function needsOf({ permissions }: Wanted): string {
  return `${permissions.length === 1 ? 'permission' : 'permissions'} ${permissions.join(', ')}`;
}

/**
 * What a fault leaves unknown. Only a plain refusal is a matter of permissions; a 404 is never an
 * absence here, since it may hide one (F05): who has read something else of the same scope decides.
 */
export function toUnknown(fault: HttpFault, of: Wanted): Unknown {
  if (fault.kind === 'forbidden') return notPermitted(of);
  return { status: 'failed', reason: `${of.what}: ${fault.reason}`, retryable: fault.retryable };
}

/** The same for an entry of `errors`. */
export function refusalToUnknown(refusal: GraphqlRefusal, of: Wanted): Unknown {
  if (refusal.type === 'FORBIDDEN') return notPermitted(of);
  const reason = `${of.what}: ${refusal.type} ${cut(refusal.message)}`;
  // What has no type, or another one, is trouble on the server's side.
  return { status: 'failed', reason, retryable: refusal.type !== 'NOT_FOUND' };
}

/** A field that this server does not have yet (F28). */
export function notOnThisServer(field: string, of: Wanted): Unknown {
  return {
    status: 'unsupported',
    reason: `${of.what}: this GitHub Enterprise Server does not have "${field}" in GraphQL; update it`,
    needs: `a GitHub Enterprise Server that has "${field}" in GraphQL`,
  };
}

function notPermitted(of: Wanted): Unknown {
  const needs = needsOf(of);
  const reason = `${of.what}: the token may not read this; it needs ${needs}`;
  return { status: 'unsupported', reason, needs };
}
