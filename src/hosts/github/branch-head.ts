/** What the snapshot tells of a branch: its head, whether it is protected, whether it holds the candidate. */
import { z } from 'zod';
import type { Unknown } from '../../evidence/reading.js';
import type { GraphqlRefusal, Part } from './api.js';
import { notOnThisServer, refusalToUnknown, wanted } from './permissions.js';
import type { BranchHead } from './snapshot.js';

const ruleSchema = z.object({ type: z.string() });

/** What is known of who may push to a ref; both are null where the server does not tell. */
export const rulesShape = {
  refUpdateRule: z
    .object({
      requiredApprovingReviewCount: z.number().nullable(),
      requiresCodeOwnerReviews: z.boolean(),
      blocksCreations: z.boolean().nullish(),
    })
    .nullish(),
  rules: z
    .object({
      nodes: z.array(ruleSchema.nullable()).nullable(),
      pageInfo: z.object({ hasNextPage: z.boolean() }),
    })
    .nullish(),
};

/** A branch without what is only asked of some of them. */
export const branchShape = {
  name: z.string(),
  prefix: z.string(),
  compare: z.object({ status: z.string() }).nullish(),
  ...rulesShape,
};

type Rules = z.infer<z.ZodObject<typeof rulesShape>>;
type Branch = z.infer<z.ZodObject<typeof branchShape>>;

/** What went wrong on the way to an answer about a ref. */
export interface Told {
  /** Refusals below the ref. */
  readonly refused: readonly GraphqlRefusal[];
  /** Fields that the server does not have. */
  readonly missing: ReadonlySet<string>;
}

/** Rules under which nobody brings a commit to the branch alone: by a pull request, a queue, or not at all. */
const guardingRules: ReadonlySet<string> = new Set([
  'PULL_REQUEST',
  'MERGE_QUEUE',
  'UPDATE',
  'LOCK_BRANCH',
]);

/**
 * A branch is protected if a rule of a ruleset demands pull requests or a merge queue, or restricts
 * who may update the branch; or if its classic protection demands an approving review. That a rule
 * only forbids force pushes, or demands green checks, leaves pushing to everybody. Whether this
 * token could push says nothing of people, and who else could is shown to administrators only: a
 * classic protection that restricts pushes by name is therefore not seen.
 */
export function isProtected(rules: Rules, told: Told): Part<boolean> {
  const { refUpdateRule } = rules;
  const reviews = refUpdateRule?.requiredApprovingReviewCount ?? 0;
  const demandsReview = reviews >= 1 || refUpdateRule?.requiresCodeOwnerReviews === true;
  if (demandsReview || typesOf(rules).some((type) => guardingRules.has(type))) return known(true);
  const unknown = findGap(rules, told);
  return unknown ?? known(false);
}

/**
 * A branch that matches a rule's pattern may be new, and bring its first commits along unseen, unless a
 * rule says who may create one.
 */
export function isHome(rules: Rules, told: Told): Part<boolean> {
  const guarded = isProtected(rules, told);
  if (guarded.status !== 'known' || !guarded.value) return guarded;
  const isRestricted = rules.refUpdateRule?.blocksCreations === true;
  if (isRestricted || typesOf(rules).includes('CREATION')) return known(true);
  return findGap(rules, told) ?? known(false);
}

/** A tag stays where it is only if it can neither be updated nor deleted and made again. */
export function isFixed(rules: Rules, told: Told): Part<boolean> {
  const types = typesOf(rules);
  if (types.includes('UPDATE') && types.includes('DELETION')) return known(true);
  return findGap(rules, told) ?? known(false);
}

function typesOf({ rules }: Rules): readonly string[] {
  return (rules?.nodes ?? []).flatMap((each) => each?.type ?? []);
}

/** A rule that could not be seen may be the one that protects. */
function findGap({ rules }: Rules, { refused, missing }: Told): Unknown | undefined {
  const refusal = refused.find(({ path }) => path.includes('rules'));
  if (refusal !== undefined) return refusalToUnknown(refusal, wanted.protection);
  const field = ['rules', 'refUpdateRule'].find((name) => missing.has(name));
  if (field !== undefined) return notOnThisServer(field, wanted.protection);
  const told = rules?.nodes ?? [null];
  const isWhole = rules?.pageInfo.hasNextPage === false && !told.includes(null);
  return isWhole ? undefined : failed(`${wanted.protection.what}: not all of them were told`);
}

/** `isKnown` is true if the candidate itself could be read: then a missing comparison is an answer. */
export function holdsCandidate(
  { compare }: Pick<Branch, 'compare'>,
  told: Told & { readonly isKnown: boolean },
): Part<boolean> {
  const of = wanted.comparison;
  if (told.missing.has('compare')) return notOnThisServer('compare', of);
  const refusal = told.refused.find(({ path }) => path.includes('compare'));
  if (refusal !== undefined && refusal.type !== 'NOT_FOUND') return refusalToUnknown(refusal, of);
  if (compare !== null && compare !== undefined) {
    return known(compare.status === 'BEHIND' || compare.status === 'IDENTICAL');
  }
  if (told.isKnown) return known(false);
  return failed(`${of.what}: the candidate itself could not be read`);
}

/** The head of a branch whose target is a commit. */
export function toBranchHead(
  branch: Branch & { readonly target: { readonly oid: string } },
  told: Told & { readonly isKnown: boolean },
): BranchHead {
  return {
    ref: `${branch.prefix}${branch.name}`,
    sha: branch.target.oid,
    protected: isProtected(branch, told),
    holdsCandidate: holdsCandidate(branch, told),
  };
}

function known(value: boolean): Part<boolean> {
  return { status: 'known', value };
}

function failed(reason: string): Unknown {
  return { status: 'failed', reason, retryable: false };
}
