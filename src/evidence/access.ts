/** Who may do what around a promotion, as a host or the policy tells it; the same for every forge. */
import { z } from 'zod';
import { instantSchema } from './instant.js';

const text = z.string();

/**
 * What somebody may do: start a deployment, give an approval, pass by a rule of the branch or the
 * environment, bring a commit to the branch of the policy, change the settings that all of it rests on.
 */
export const accessActs = ['deploy', 'approve', 'bypass', 'edit-policy', 'administer'] as const;
export type AccessAct = (typeof accessActs)[number];

/** `team` is one whose members are not told, `role` whoever has it, `key` a deploy key. */
export const holderSchema = z.strictObject({
  kind: z.enum(['human', 'bot', 'app', 'team', 'role', 'key', 'unknown']),
  login: text,
  /** The number of the forge; it outlives a change of the login. */
  id: text.optional(),
});
export type Holder = z.infer<typeof holderSchema>;

/** Absent `environment` or `service` stands for all of them. */
export const grantSchema = z.strictObject({
  environment: text.optional(),
  service: text.optional(),
  act: z.enum(accessActs),
  /** Of the approval, in the policy. */
  approval: text.optional(),
  holder: holderSchema,
  /** In words: the role, team, rule or group. */
  through: text,
  /** What was read to know it; a gap of one of them leaves it unknown. */
  sources: z.array(text).min(1),
});
export type Grant = z.infer<typeof grantSchema>;

/** What could not be read, so that there may be more who may. */
export const accessGapSchema = z.strictObject({
  acts: z.array(z.enum(accessActs)).min(1),
  source: text,
  status: z.enum(['unsupported', 'failed']),
  reason: text,
  /** The permission or token that would tell. */
  needs: text.optional(),
});
export type AccessGap = z.infer<typeof accessGapSchema>;

/** What a host tells. `limits` are ways that it never looks at, in words. */
export interface AccessReading {
  readonly grants: readonly Grant[];
  readonly gaps: readonly AccessGap[];
  readonly limits: readonly string[];
}

/** When a right was last used, as the records tell. */
export const lastUseSchema = z.union([
  z.strictObject({ status: z.literal('used'), at: instantSchema, service: text }),
  /** Nothing was recorded since then. */
  z.strictObject({ status: z.literal('unused'), since: instantSchema }),
  /** Records do not tell of it, or could not be read. */
  z.strictObject({ status: z.literal('unknown') }),
]);
export type LastUse = z.infer<typeof lastUseSchema>;

export const accessRowSchema = grantSchema.extend({
  /** Of the people file. */
  person: text.optional(),
  lastUse: lastUseSchema,
});
export type AccessRow = z.infer<typeof accessRowSchema>;

/** Who might do what at one instant; kept in the records, so that the next one shows what changed. */
export const accessSnapshotSchema = z.strictObject({
  at: instantSchema,
  /** The names that were asked about. */
  environments: z.array(text),
  services: z.array(text),
  rows: z.array(accessRowSchema),
  gaps: z.array(accessGapSchema),
  limits: z.array(text),
});
export type AccessSnapshot = z.infer<typeof accessSnapshotSchema>;
