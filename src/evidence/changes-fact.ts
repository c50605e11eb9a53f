/** The changes of a promotion and the people behind them, the same for every forge (policy.md 4). */
import { z } from 'zod';
import { instantSchema } from './instant.js';

const text = z.string();
const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** What a forge may not tell is `unknown`, and never taken for either answer. */
const tristate = z.enum(['yes', 'no', 'unknown']);
export type Tristate = z.infer<typeof tristate>;

/**
 * An account, never an e-mail address. `web` is the forge's own committer of merges and edits in the
 * browser, which is no person. The id outlives a change of the login.
 */
export const accountSchema = z.strictObject({
  id: text.optional(),
  login: text,
  kind: z.enum(['human', 'bot', 'app', 'web', 'unknown']),
});
export type Account = z.infer<typeof accountSchema>;

/**
 * What somebody says of a change. `on` is the head that was reviewed: GitHub tells it, for GitLab it
 * is concluded from the times of the diff versions, and absent where that cannot be done. `at` is when
 * it was given; a dismissed review keeps its time.
 */
export const reviewSchema = z.strictObject({
  account: accountSchema,
  state: z.enum(['approved', 'changes-requested', 'dismissed', 'commented']),
  on: sha.optional(),
  at: instantSchema.optional(),
  edited: tristate,
  /** Whether the account may write to the repository now, at the decision. */
  writes: tristate,
  /** Whether target branch and merge base are still those that the review was given for (T15). */
  sameTarget: tristate,
});
export type Review = z.infer<typeof reviewSchema>;

/**
 * One merged pull or merge request, or one commit without one: then it has no number. What a merge
 * holds besides the clean merge of its parents is a change of its own, without reviews (T22).
 */
export const changeSchema = z.strictObject({
  number: z.int().positive().optional(),
  url: text.optional(),
  /** Untrusted. */
  title: text.optional(),
  /** The last commit before the merge, on which an approval has to be. */
  head: sha,
  commits: z.array(sha),
  /** Of all diff versions, so that a rebase launders nobody (T14). */
  contributors: z.array(
    z.strictObject({
      account: accountSchema,
      as: z.enum(['opener', 'author', 'co-author', 'committer', 'pusher']),
    }),
  ),
  /** Whoever pressed the button has not contributed by that. */
  merger: accountSchema.optional(),
  /** Commits with an author, co-author or committer that is nobody's account: it could be anybody's (T10). */
  unattributed: z.array(sha),
  reviews: z.array(reviewSchema),
  /** False if there may be more commits, contributors or reviews than are listed (T24). */
  complete: z.boolean(),
});
export type Change = z.infer<typeof changeSchema>;

/** A consent to the run as a whole, such as the approval of a protected environment. */
export const consentSchema = z.strictObject({
  account: accountSchema,
  via: z.enum(['environment', 'ticket']),
  state: z.enum(['approved', 'rejected']),
  at: instantSchema.optional(),
  writes: tristate,
  /** The attempt of the run that it was given for; without one it counts for the first alone. */
  attempt: z.int().positive().optional(),
});
export type Consent = z.infer<typeof consentSchema>;

/**
 * What the forge itself asks of approvals, at the decision. It is evidence for whoever audits the
 * forge: the gate judges each approval by itself, so that nothing passes or fails by it.
 */
export const approvalSettingsSchema = z.strictObject({
  /** Whether authors may approve what they opened. */
  authors: tristate,
  /** Whether people may approve what they committed to. */
  committers: tristate,
  /** Whether approvals stay when commits are pushed. */
  kept: tristate,
  /** Whether whoever may edit a request may change who has to approve it. */
  overrides: tristate,
  /** Why they are not known, where that is so. */
  unknown: text.optional(),
});
export type ApprovalSettings = z.infer<typeof approvalSettingsSchema>;

/**
 * The promotion range: every change that touches the service since its last successful deployment.
 * Of a redeploy or rollback the changes are those that the commit's own earlier promotion carried.
 */
export const changesSchema = z.strictObject({
  case: z.enum(['range', 'first', 'redeploy', 'rollback', 'diverged', 'empty']),
  /** The commit of the last successful deployment, or null if there is none. */
  base: sha.nullable(),
  changes: z.array(changeSchema),
  consents: z.array(consentSchema),
  /** Absent where the host does not read them. */
  settings: approvalSettingsSchema.optional(),
  /** The record by which a redeployed commit was allowed and deployed here before (T27). */
  earlier: text.optional(),
  /** False if there may be more changes or consents than are listed (T24). */
  complete: z.boolean(),
});
export type Changes = z.infer<typeof changesSchema>;

/** Who of a group of the policy has an account here. */
export const groupSchema = z.strictObject({ members: z.array(accountSchema) });

/** The people file: one person, several accounts (T12). */
export const peopleSchema = z.array(
  z.strictObject({
    id: text,
    accounts: z.array(z.strictObject({ id: text.optional(), login: text.optional() })),
    /** Their accounts are no person's, whatever the forge says of them. */
    machine: z.literal(true).optional(),
  }),
);
export type People = z.infer<typeof peopleSchema>;

/**
 * Who started this run: the actor, the triggering actor, whoever stands behind the runs before it
 * (T18). `merge`: the merge itself started it, in its first attempt.
 */
export const starterSchema = z.strictObject({
  trigger: z.enum(['merge', 'person', 'schedule', 'unknown']),
  protectedBranch: tristate,
  accounts: z.array(accountSchema),
  /** False if somebody else may stand behind it. */
  complete: z.boolean(),
});
export type Starter = z.infer<typeof starterSchema>;
