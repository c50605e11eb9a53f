/** Where on GitLab something is posted, and the words for what could not be. */
import { toReason, type Failure } from '../posting.js';
import type { Api } from './api.js';
import type { GitlabEnvironment } from './environment.js';
import { needsBesides, needsOf, wanted, type Wanted } from './permissions.js';
import { proveTier, tellTier, type TierReading } from './tier.js';

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

/** Says what was not posted, and which token could do it if it is that. */
export function tellUnposted(of: Wanted, failure: Failure): string {
  const lead = `${of.what} was not posted`;
  if (!isRefusal(failure)) return `${lead}: ${toReason(failure.reason)}`;
  return `${lead}: ${refusals[failure.kind]}; give ${needsOf(of)}`;
}

export type TieredWanted = Wanted & { readonly tier: 'Premium' | 'Ultimate' };

/**
 * The same for what not every tier has: the tier is told as far as the token can prove it (F28), and a
 * token is asked for only where another one could help. Asks only after a refusal.
 */
export async function tellUnpostedByTier(
  { api, environment }: Pick<CommitTarget, 'api' | 'environment'>,
  of: TieredWanted,
  failure: Failure,
): Promise<string> {
  const { tier, ...needed } = of;
  if (!isRefusal(failure)) return tellUnposted(needed, failure);
  const reading = await proveTier({ api, project: environment.project.id });
  const why = reasonByTier(failure.kind, reading, tellTier(tier, reading.proof));
  return [
    `${of.what} was not posted: ${why.text}`,
    ...(why.tier === undefined ? [] : [`it needs ${why.tier}`]),
    ...(why.isToken ? [`give ${needsOf(needed)}`] : []),
  ].join('; ');
}

interface Reason {
  readonly text: string;
  readonly tier?: string | undefined;
  /** True if another token may be what is missing. */
  readonly isToken: boolean;
}

/**
 * GitLab answers 401 for a feature that the project has no licence for, to whoever asks; whether it is the
 * token all the same is told by the token's other answers. Who is known and may not gets a 403, and a 404
 * may be either.
 */
function reasonByTier(kind: Refusal, { token, proof }: TierReading, tier?: string): Reason {
  const text = refusals[kind];
  const isTooLow = tier !== undefined && proof.kind === 'exact';
  switch (kind) {
    case 'unauthorized':
      if (token === 'refused') return { text, isToken: true };
      return token === 'taken' ? withoutFeature(tier) : { text: unclear, tier, isToken: true };
    case 'forbidden':
      return { text, tier: isTooLow ? tier : undefined, isToken: true };
    case 'not-found':
      if (tier === undefined || isTooLow) return { text, tier, isToken: !isTooLow };
      return { text, tier: `${tier}, or the token may not see it`, isToken: true };
  }
}

const unusedToApprove =
  'the job token is not used to approve, which would be in the name of whoever started the job';

const unclear = 'the token is not valid, or the project has no such feature';

function withoutFeature(tier: string | undefined): Reason {
  const text = 'GitLab takes the token, and has no such feature for the project';
  if (tier !== undefined) return { text, tier, isToken: false };
  return { text: `${text}, although its tier has it: look at the licence`, isToken: false };
}

function isRefusal(failure: Failure): failure is Failure & { readonly kind: Refusal } {
  return Object.hasOwn(refusals, failure.kind);
}

/** What was not posted for a reason that no token would change. */
export function unposted(of: Wanted, reason: string): { readonly note: string } {
  return { note: `${of.what} was not posted: ${reason}` };
}

/**
 * The same where there is only the job's own token. GitLab would take it for an approval, as one of whoever
 * started the job, and for nothing else (https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access).
 */
export function tellTokenless(of: readonly [Wanted, ...Wanted[]]): readonly string[] {
  const what = of.map((one) => one.what).join(' and ');
  const verb = of.length === 1 ? 'was' : 'were';
  const why = [
    ...(of.some((one) => one !== wanted.approval) ? ['the job token may not'] : []),
    ...(of.includes(wanted.approval) ? [unusedToApprove] : []),
  ];
  const [{ role, scope }] = of;
  const besides = of.flatMap((one) => {
    const needs = needsBesides(one);
    return needs.length === 0 ? [] : [`${one.what} needs, besides: ${needs.join('; ')}`];
  });
  const token = needsOf({ what, role, scope, job: false });
  return [`${what} ${verb} not posted: ${why.join(', and ')}; give ${token}`, ...besides];
}
