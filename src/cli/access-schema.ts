/** The schema of the document that `access --format json` prints. */
import { z } from 'zod';
import { accessChanges } from '../decision/access/compare.js';
import { accessGapSchema, accessRowSchema } from '../evidence/access.js';
import { instantSchema } from '../evidence/instant.js';

/** `previous` is null if there is no earlier snapshot, and absent if that is not known; `kept` is null if none was kept. */
export const accessSchema = z.strictObject({
  schema: z.literal(1),
  at: instantSchema,
  repository: z.string(),
  previous: z.strictObject({ at: instantSchema, record: z.string() }).nullable().optional(),
  kept: z.strictObject({ record: z.string(), digest: z.string(), store: z.string() }).nullable(),
  /** `past`: of the earlier snapshot alone. */
  rows: z.array(
    accessRowSchema.extend({ change: z.enum(accessChanges), past: z.literal(true).optional() }),
  ),
  gaps: z.array(accessGapSchema),
  limits: z.array(z.string()),
});
export type AccessDocument = z.infer<typeof accessSchema>;
