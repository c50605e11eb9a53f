/** The schema of the document that `--format json` prints where there is no decision. */
import { z } from 'zod';
import { placeSchema } from '../decision/decision.js';

const faultSchema = z.strictObject({
  /** From the closed set of codes; `request/usage` is a command line that cannot be understood. */
  code: z.string(),
  message: z.string(),
  hint: z.string().optional(),
  severity: z.enum(['error', 'warning']).optional(),
  /** Faults of the policy have one. */
  place: placeSchema.optional(),
});

/** `exitCode` 2: the request or the policy is wrong; 3: something failed before there was a decision. */
export const errorSchema = z.strictObject({
  schema: z.literal(1),
  error: z.literal(true),
  exitCode: z.union([z.literal(2), z.literal(3)]),
  faults: z.array(faultSchema).min(1),
  engine: z.strictObject({ name: z.string(), version: z.string() }),
});
export type ErrorDocument = Readonly<z.infer<typeof errorSchema>>;
