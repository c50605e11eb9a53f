/** The evidence document: all that a decision reads, as one value without secrets. */
import { z } from 'zod';
import { instantSchema } from './instant.js';
import { factsSchema } from './facts.js';
import { requestSchema } from './request.js';

/** `now` is RFC 3339 in UTC, `tz` the version of the time-zone database that filled the zone tables. */
export const evidenceSchema = z.strictObject({
  schema: z.literal(1),
  now: instantSchema,
  tz: z.string(),
  request: requestSchema,
  facts: factsSchema,
});
export type Evidence = z.infer<typeof evidenceSchema>;
