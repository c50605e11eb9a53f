/** What a decision is: verdict, headline, findings with their effect, and what to do and when. */
import { z } from 'zod';
import { instantSchema } from '../evidence/instant.js';
import { debtSchema } from '../evidence/owed-fact.js';
import type { JsonObject } from '../checks/check.js';

export const verdicts = ['allow', 'block', 'inconclusive'] as const;
export type Verdict = (typeof verdicts)[number];

/** The headlines over the verdicts; the seventh, policy error, is no decision. */
export const headlines = [
  'allowed',
  'wait',
  'blocked',
  'undecided',
  'bypassed',
  'preview',
] as const;
export type Headline = (typeof headlines)[number];

const instant = instantSchema;
const json = z.record(z.string(), z.json()) as unknown as z.ZodType<JsonObject>;

export const placeSchema = z.strictObject({
  file: z.string(),
  line: z.int(),
  column: z.int(),
});

/**
 * One answer of one question. `outcome` is what is true, `effect` what the policy makes of it:
 * `block` counts, `warn` and `observe` only tell, `waived` was excused, `owed` may follow, `none` has no consequence.
 */
export const findingSchema = z.strictObject({
  code: z.string(),
  outcome: z.enum(['pass', 'warn', 'fail', 'unknown', 'not-applicable']),
  effect: z.enum(['block', 'warn', 'observe', 'waived', 'owed', 'none']),
  layer: z.string(),
  question: z.string(),
  rule: z.string(),
  data: json,
  place: placeSchema.optional(),
  clears: instant.optional(),
  owner: z.string().optional(),
  contact: z.string().optional(),
  controls: z.array(z.string()),
  evidence: z.array(z.strictObject({ kind: z.string(), key: z.string() })),
  enforceFrom: z.string().optional(),
  exception: z.string().optional(),
  acts: z.array(
    z.strictObject({ what: z.string(), who: z.string().optional(), detail: json.optional() }),
  ),
});
export type Finding = z.infer<typeof findingSchema>;

/** One act of a person and the findings that it clears, by their index in `findings`. */
export const stepSchema = z.strictObject({
  id: z.int(),
  what: z.string(),
  who: z.string().optional(),
  detail: json.optional(),
  clears: z.array(z.int()),
});
export type Step = z.infer<typeof stepSchema>;

/** An opening: start between `start` and `latestStart` (inclusive); `end` is when it closes. */
export const openingSchema = z.strictObject({
  start: instant,
  latestStart: instant.optional(),
  end: instant.optional(),
});
export type Opening = z.infer<typeof openingSchema>;

/** One layer of the policy that decided, without its text. */
export const layerIdentitySchema = z.strictObject({
  name: z.string(),
  repository: z.string(),
  path: z.string(),
  commit: z.string().optional(),
  blob: z.string().optional(),
  sha256: z.string(),
});
export type LayerIdentity = z.infer<typeof layerIdentitySchema>;

export const decisionSchema = z.strictObject({
  schema: z.literal(1),
  verdict: z.enum(verdicts),
  headline: z.enum(headlines),
  /** False in previews and where every rule only observes. */
  enforced: z.boolean(),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(3)]),
  reasonCode: z.string(),
  reasons: z.array(z.string()),
  now: instant,
  /** The zone in which people are told the time. */
  timezone: z.string(),
  service: z.string(),
  environment: z.string(),
  sha: z.string(),
  version: z.string().optional(),
  retryAt: instant.optional(),
  latestStart: instant.optional(),
  openings: z.array(openingSchema),
  /** False if some rule of the calendar is not known: then nobody can tell when it opens. */
  openingsKnown: z.boolean(),
  /** Until when openings were looked for. */
  horizon: instant,
  validUntil: instant.optional(),
  findings: z.array(findingSchema),
  steps: z.array(stepSchema),
  unblock: z.strictObject({ sets: z.array(z.array(z.int())), complete: z.boolean() }),
  /** What has to follow, and by when; absent if nothing is owed. */
  owed: z.array(debtSchema).optional(),
  warnings: z.array(z.strictObject({ code: z.string(), place: placeSchema, message: z.string() })),
  policy: z.array(layerIdentitySchema),
  engine: z.strictObject({ name: z.string(), version: z.string() }),
});
export type Decision = z.infer<typeof decisionSchema>;
