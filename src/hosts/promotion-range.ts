/** Where the range of a promotion begins, and how the candidate lies to what is deployed (policy.md 4). */
import { z } from 'zod';
import type { Changes } from '../evidence/changes-fact.js';
import type { Deployment, PastRecord } from '../evidence/facts.js';
import { matchesGlob } from '../evidence/glob.js';
import { provedSuccesses } from './deployment-history.js';

/** How `changes` is asked for: where deployments are seen, and the globs of the service's paths. */
export const changesSpecSchema = z.strictObject({
  deployments: z.unknown().optional(),
  /** Absent: every path of the repository is the service's. */
  paths: z.array(z.string()).optional(),
});
export type ChangesSpec = z.infer<typeof changesSpecSchema>;

/** True if one of the paths is the service's. */
export function touches(
  paths: readonly string[],
  { paths: globs }: Pick<ChangesSpec, 'paths'>,
): boolean {
  if (globs === undefined) return true;
  return paths.some((path) => globs.some((glob) => matchesGlob(path, glob)));
}

/** The candidate beside the deployed commit: it holds it, is held by it, is it, or neither. */
export type Relation = 'ahead' | 'behind' | 'identical' | 'diverged';

export interface PromotionRange {
  readonly case: Exclude<Changes['case'], 'empty'>;
  /** The commit of the last successful deployment; null if there is none. */
  readonly base: string | null;
  /**
   * Changes after this commit are judged; null for all up to the candidate. Of a commit that was
   * deployed before it is what was deployed before that, and undefined where nobody tells it.
   */
  readonly from: string | null | undefined;
  /** The record by which a commit that was deployed before was allowed. */
  readonly earlier?: string;
}

/**
 * The range of a candidate. `relation` is asked for only if something else is deployed than the
 * candidate. What is known of deployments may end before the first one: nothing older is no proof.
 */
export async function rangeOf(of: {
  readonly candidate: string;
  /** Newest first. */
  readonly deployments: readonly Deployment[];
  readonly records: readonly PastRecord[];
  readonly relation: (base: string) => Promise<Relation>;
}): Promise<PromotionRange> {
  const { candidate, deployments } = of;
  const good = provedSuccesses(deployments);
  const base = good[0]?.sha;
  if (base === undefined) return { case: 'first', base: null, from: null };
  const relation = base === candidate ? 'identical' : await of.relation(base);
  if (relation === 'ahead') return { case: 'range', base, from: base };
  if (relation === 'diverged') return { case: 'diverged', base, from: base };
  const first = good.findLastIndex(({ sha }) => sha === candidate);
  return {
    ...{ case: relation === 'identical' ? 'redeploy' : 'rollback', base },
    from:
      first === -1 ? undefined : good.slice(first + 1).find(({ sha }) => sha !== candidate)?.sha,
    ...(first === -1 ? {} : earlierAllow(of)),
  };
}

/** The newest enforced allow of the commit: a rollback to what was never allowed is none (T27). */
function earlierAllow({
  candidate,
  records,
}: {
  readonly candidate: string;
  readonly records: readonly PastRecord[];
}): { earlier?: string } {
  const allow = records.find(
    ({ sha, verdict, enforced }) => sha === candidate && verdict === 'allow' && enforced,
  );
  return allow === undefined ? {} : { earlier: allow.id };
}
