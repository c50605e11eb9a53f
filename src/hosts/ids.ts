/** Ids of the forges as answers tell them. */
import { z } from 'zod';

/** As it came, for one that is sent back: one beyond 2^53 is text in the answer (F29). */
export const sentIdSchema = z.union([z.int(), z.string().regex(/^\d+$/)]);

/** As text, for one that is compared or named. */
export const idSchema = sentIdSchema.transform(String);
