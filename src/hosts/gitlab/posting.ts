/** Where on GitLab something is posted, and the words for what could not be. */
import { toReason, type Failure } from '../posting.js';
import type { Api } from './api.js';
import type { GitlabEnvironment } from './environment.js';
import { needsOf, type Wanted } from './permissions.js';
import { proveTier, tellTier } from './tier.js';

/** The parts of the environment that a posting needs. */
export type PostingEnvironment = Pick<
  GitlabEnvironment,
  'serverUrl' | 'project' | 'sha' | 'pipeline' | 'job' | 'directory'
>;

/** Where something is posted; `name` is the one of the status. */
export interface CommitTarget {
  readonly api: Api;
  readonly environment: PostingEnvironment;
  readonly sha: string;
  readonly name: string;
}

/** Refusals as GitLab words them: a 404 may hide what the token may not see (F05). */
const refusals = {
  unauthorized: 'the token is not valid',
  forbidden: 'the token may not',
  'not-found': 'GitLab knows nothing there that the token may see',
} as const;
type Refusal = keyof typeof refusals;

/** Says what was not posted, and which token could do it if it is that. `tier` is what it needs of the tier. */
export function tellUnposted(of: Wanted, failure: Failure, tier?: string): string {
  const lead = `${of.what} was not posted`;
  if (!isRefusal(failure)) return `${lead}: ${toReason(failure.reason)}`;
  const more = tier === undefined ? '' : `; it needs ${tier}`;
  return `${lead}: ${refusals[failure.kind]}${more}; give ${needsOf(of)}`;
}

/**
 * The same for what not every tier has: one without the interface is a 401 or a 404 to GitLab, so the
 * tier of the project is told, as far as the token can prove it (F28). Asks only after a refusal.
 */
export async function tellUnpostedByTier(
  { api, environment }: Pick<CommitTarget, 'api' | 'environment'>,
  of: Wanted & { readonly tier: 'Premium' | 'Ultimate' },
  failure: Failure,
): Promise<string> {
  if (!isRefusal(failure)) return tellUnposted(of, failure);
  const proof = await proveTier({ api, project: environment.project.id });
  return tellUnposted(of, failure, tellTier(of.tier, proof));
}

function isRefusal(failure: Failure): failure is Failure & { readonly kind: Refusal } {
  return Object.hasOwn(refusals, failure.kind);
}

/** What was not posted for a reason that no token would change. */
export function unposted(of: Wanted, reason: string): { readonly note: string } {
  return { note: `${of.what} was not posted: ${reason}` };
}

/** The same where there is only the job's own token, which may post nothing. */
export function tellTokenless(of: readonly [Wanted, ...Wanted[]]): string {
  const what = of.map((one) => one.what).join(' and ');
  const verb = of.length === 1 ? 'was' : 'were';
  return `${what} ${verb} not posted: the job token may not; give ${needsOf(of)}`;
}
