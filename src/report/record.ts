/** Record v1: what was decided, on what evidence, by which policy text, with a digest over all of it. */
import { z } from 'zod';
import { accessSnapshotSchema } from '../evidence/access.js';
import { instantSchema } from '../evidence/instant.js';
import { decisionSchema, layerIdentitySchema, placeSchema } from '../decision/decision.js';
import { evidenceSchema } from '../evidence/evidence.js';
import { trustLevels } from '../evidence/reading.js';
import { actorSchema, artifactSchema } from '../evidence/request.js';

const instant = instantSchema;

const subjectSchema = z.strictObject({
  forge: z.string(),
  repositoryId: z.string(),
  repository: z.string(),
  service: z.string(),
  environment: z.string(),
  sha: z.string(),
  tree: z.string().optional(),
  version: z.string().optional(),
  artifacts: z.array(artifactSchema),
});

const originSchema = z.strictObject({
  runId: z.string().optional(),
  attempt: z.int().optional(),
  job: z.string().optional(),
  workflow: z.string().optional(),
  actors: z.array(actorSchema),
  engine: z.strictObject({ name: z.string(), version: z.string(), distSha256: z.string() }),
  tz: z.string(),
});

/** Why a file was read: as the policy, as a layer, at a branch's head, or beside another file. */
const roleSchema = z.enum(['root', 'layer', 'live', 'sibling']);

/** A file that the decision read, with its text, so that it can be decided again. */
const policyFileSchema = layerIdentitySchema.extend({
  role: roleSchema,
  /** The reference by which it was asked for; empty for the policy itself. */
  asked: z.string(),
  level: z.enum(trustLevels),
  text: z.string(),
});

const policyRecordSchema = z.strictObject({
  files: z.array(policyFileSchema),
  /** Files that could not be read, and why. */
  unread: z.array(
    z.strictObject({
      role: roleSchema,
      asked: z.string(),
      status: z.enum(['none', 'failed']),
      reason: z.string(),
    }),
  ),
  /** When live files last changed, where it was asked. */
  changed: z.array(z.strictObject({ asked: z.string(), at: instant.optional() })),
});

/**
 * `kind` result tells what became of the deployment; it is joined by `promotionId`. `access` is of no
 * promotion: who might do what.
 */
export const recordSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string(),
  kind: z.enum(['decision', 'error', 'aborted', 'result', 'access']),
  at: instant,
  promotionId: z.string(),
  enforced: z.boolean(),
  subject: subjectSchema,
  origin: originSchema,
  policy: policyRecordSchema.optional(),
  evidence: evidenceSchema.optional(),
  decision: decisionSchema.optional(),
  faults: z
    .array(z.strictObject({ code: z.string(), message: z.string(), place: placeSchema.optional() }))
    .optional(),
  result: z
    .strictObject({
      of: z.string(),
      outcome: z.enum(['success', 'failure', 'rolled-back']),
      startedAt: instant.optional(),
      finishedAt: instant,
    })
    .optional(),
  access: accessSnapshotSchema.optional(),
  previous: z.string().optional(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});
export type RecordDocument = z.infer<typeof recordSchema>;
export type PolicyFile = z.infer<typeof policyFileSchema>;
export type PolicyRecord = z.infer<typeof policyRecordSchema>;
