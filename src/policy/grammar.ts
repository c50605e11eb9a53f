/** The grammar of `.promotion-gate.yml`: words, slots, and the sum of the registered checks' configs. */
import { z } from 'zod';
import { checks } from '../checks/index.js';
import { entries, idSchema, ruleOptionsSchema, whenSchema } from '../checks/rule-options.js';
import {
  boundsSchema,
  durationSchema,
  elapsedSchema,
  nameSchema,
  preciseDurationSchema,
  quotaSchema,
  textsSchema,
} from '../checks/values.js';
import { serviceSchema, slotsShape, wordsShape } from './words.js';

const text = z.string().min(1);

/** `owner/repo//path@<40 hex>` or `@tag`. */
export const extendsPattern = /^([\w.-]+(?:\/[\w.-]+)+)\/\/([^@\s]+)@([\w./-]+)$/;

const risk = z.enum(['low', 'medium', 'high']);
const points = z
  .strictObject({
    title: text.optional(),
    add: z.int().min(1),
    paths: textsSchema.optional(),
    lines: boundsSchema.optional(),
    'author-promotions': boundsSchema.optional(),
    'failed-promotions': boundsSchema.optional(),
    when: whenSchema.optional(),
  })
  .refine((value) => Object.keys(value).some((key) => key !== 'add' && key !== 'title'), {
    error: 'says not when the points are added: write paths, lines or when',
  });
const riskSchema = z.strictObject({
  medium: z.int().min(1).optional(),
  high: z.int().min(1).optional(),
  points: z.record(idSchema, points).optional(),
});

const afterwards = z.record(idSchema, z.strictObject({ by: text, within: durationSchema }));

const classSchema = z.strictObject({
  ticket: z
    .strictObject({
      from: nameSchema,
      model: textsSchema.optional(),
      type: text.optional(),
      incident: textsSchema.optional(),
    })
    .optional(),
  risk: risk.optional(),
  passes: z
    .array(z.enum(['open', 'frozen']))
    .min(1)
    .optional(),
  'at-most': quotaSchema.optional(),
  afterwards: afterwards.optional(),
});

const approvals = entries(
  z.strictObject({ count: z.int().min(1).optional(), from: nameSchema.optional() }),
);

const bypassSchema = z.strictObject({
  waives: z.array(text).min(1),
  approvals: approvals.optional(),
  expires: elapsedSchema.optional(),
  'at-most': quotaSchema.optional(),
  afterwards: afterwards.optional(),
});

const recordsSchema = z.strictObject({
  store: z
    .string()
    .regex(/^(branch|none|[\w.-]+(\/[\w.-]+)+)$/, 'expected branch, none or owner/repo')
    .optional(),
  'copy-to': z.array(z.literal('ticket')).min(1).optional(),
  keep: z
    .string()
    .regex(/^(\d{1,9} ?(s|m|h|d)|\d{1,3} years?)$/, 'expected a time such as 7 years or 400d')
    .optional(),
});

const limitsSchema = z.strictObject({
  attempt: preciseDurationSchema.optional(),
  total: preciseDurationSchema.optional(),
  settle: preciseDurationSchema.optional(),
  'report-size': z
    .string()
    .regex(/^\d{1,6} ?(KiB|MiB|GiB)$/, 'expected a size such as 50MiB')
    .optional(),
});

/** Where the deployments of an environment are seen. */
export const deploymentsSchema = z.union(
  [
    z.strictObject({ environment: text }),
    z.strictObject({ tags: text }),
    z.strictObject({ ref: text }),
  ],
  { error: 'expected { environment: NAME }, { tags: GLOB } or { ref: NAME }' },
);

const checkConfigs = Object.fromEntries(checks.map((check) => [check.id, check.config.optional()]));

const alsoSchema = z
  .strictObject({ ...ruleOptionsSchema.shape, ...checkConfigs })
  .refine((block) => checks.some(({ id }) => id in block), {
    error: 'holds no check: it demands nothing',
  });

export const environmentSchema = z.strictObject({
  title: text.optional(),
  match: z.array(text).min(1).optional(),
  deployments: deploymentsSchema.optional(),
  preview: z.literal('enforce').optional(),
  ...checkConfigs,
  also: entries(alsoSchema).optional(),
});

const classes = z.strictObject({
  standard: classSchema.optional(),
  normal: classSchema.optional(),
  emergency: classSchema.optional(),
});

export const policySchema = z.strictObject({
  policy: z.literal(1, { error: 'expected 1, the version of the policy language' }),
  'requires-gate': z
    .string()
    .regex(/^v?\d+\.\d+(\.\d+)?$/, 'expected a version such as v1.4')
    .optional(),
  title: text.optional(),
  owner: text.optional(),
  accepts: z.array(text).min(1).optional(),
  'policy-sources': z.array(text).min(1).optional(),
  'require-protected': z.boolean().optional(),
  preview: z.literal('enforce').optional(),
  extends: z
    .string()
    .regex(extendsPattern, 'expected owner/repo//path@<40 hex> or @tag')
    .optional(),
  services: z.record(idSchema, serviceSchema).optional(),
  ...wordsShape,
  ...slotsShape,
  risk: riskSchema.optional(),
  classes: classes.optional(),
  bypass: bypassSchema.optional(),
  records: recordsSchema.optional(),
  limits: limitsSchema.optional(),
  environments: z.record(idSchema, environmentSchema).optional(),
});

/** The policy as written, its checks' configs not yet told apart by type. */
export type PolicyConfig = z.infer<typeof policySchema>;
export type EnvironmentConfig = z.infer<typeof environmentSchema>;
