/** Which tier of GitLab a project has, as far as a token can prove it: only a refusal that a tier may explain asks. */
import { z } from 'zod';
import type { HttpFault } from '../../sources/http/http.js';
import { pathOf, type Api } from './api.js';
import type { ProjectPlace } from './default-branch.js';

/** Lowest first: https://docs.gitlab.com/subscriptions/choosing_subscription/. */
export const tiers = ['Free', 'Premium', 'Ultimate'] as const;
export type Tier = (typeof tiers)[number];

/** `exact` is the tier itself; `at-least` leaves the higher ones open. */
export type TierProof =
  { readonly kind: 'exact' | 'at-least'; readonly tier: Tier } | { readonly kind: 'unknown' };

/** What asking for it told of the token itself: `taken` if GitLab knew whose it is. */
export interface TierReading {
  readonly proof: TierProof;
  readonly token: 'taken' | 'refused' | 'unknown';
}

/**
 * Attributes that are there only with a licence for what they switch: external status checks begin with
 * Ultimate, approval rules and protected environments with Premium. The absence of one proves nothing: an
 * older server knows less, and the last one is deprecated (https://docs.gitlab.com/api/projects/).
 */
const projectSchema = z.object({
  only_allow_merge_if_all_status_checks_passed: z.unknown().optional(),
  allow_pipeline_trigger_approve_deployment: z.unknown().optional(),
  approvals_before_merge: z.unknown().optional(),
  namespace: z.object({ full_path: z.string().min(1) }).optional(),
});

/** Told to owners of the namespace alone: https://docs.gitlab.com/api/namespaces/. */
const namespaceSchema = z.object({ plan: z.string().nullish() });

/** Names of plans, old and trial ones among them; `default` is that of each namespace of an own server. */
const plans: ReadonlyMap<string, Tier> = new Map([
  ['free', 'Free'],
  ['silver', 'Premium'],
  ['premium', 'Premium'],
  ['premium_trial', 'Premium'],
  ['gold', 'Ultimate'],
  ['ultimate', 'Ultimate'],
  ['ultimate_trial', 'Ultimate'],
  ['ultimate_trial_paid_customer', 'Ultimate'],
  ['opensource', 'Ultimate'],
]);

/**
 * Never throws; at most two requests, none with the job token, which may read neither. The plan is that of
 * the namespace at the top, which holds for all below it. What the answers do not prove is `unknown`.
 */
export async function proveTier({ api, project }: ProjectPlace): Promise<TierReading> {
  const proof = { kind: 'unknown' } as const;
  if (api.credential === 'job') return { proof, token: 'unknown' };
  const about = await api.get(pathOf('projects', project), {}, projectSchema);
  if (!about.ok) return { proof, token: tokenOf(about.fault) };
  const { only_allow_merge_if_all_status_checks_passed: ofUltimate } = about.value;
  if (ofUltimate !== undefined) {
    return { proof: { kind: 'exact', tier: 'Ultimate' }, token: 'taken' };
  }
  const [top] = about.value.namespace?.full_path.split('/') ?? [];
  const plan = top === undefined ? undefined : await planOf(api, top);
  const exact = plans.get(plan ?? '');
  if (exact !== undefined) return { proof: { kind: 'exact', tier: exact }, token: 'taken' };
  const { allow_pipeline_trigger_approve_deployment: approval, approvals_before_merge: rules } =
    about.value;
  const isLicensed = approval !== undefined || rules !== undefined;
  return { proof: isLicensed ? { kind: 'at-least', tier: 'Premium' } : proof, token: 'taken' };
}

/** A token that is none is a 401 everywhere; who may not is somebody. */
function tokenOf({ kind }: Pick<HttpFault, 'kind'>): TierReading['token'] {
  if (kind === 'unauthorized') return 'refused';
  return kind === 'forbidden' || kind === 'not-found' ? 'taken' : 'unknown';
}

async function planOf(api: Api, namespace: string): Promise<string | undefined> {
  const reply = await api.get(pathOf('namespaces', namespace), {}, namespaceSchema);
  return reply.ok ? (reply.value.plan ?? undefined) : undefined;
}

/**
 * What a feature needs of the tier, in words: that the project has less only where that is proved, and
 * nothing where it has enough.
 */
export function tellTier(needed: Exclude<Tier, 'Free'>, proof: TierProof): string | undefined {
  const named = needed === 'Premium' ? 'GitLab Premium or Ultimate' : 'GitLab Ultimate';
  const isEnough = proof.kind !== 'unknown' && rank(proof.tier) >= rank(needed);
  if (isEnough) return undefined;
  if (proof.kind === 'exact') return `${named}: the project has GitLab ${proof.tier}`;
  return proof.kind === 'at-least' ? `${named} (the project has Premium at least)` : named;
}

function rank(tier: Tier): number {
  return tiers.indexOf(tier);
}
