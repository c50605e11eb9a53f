/** What came of looking at one thing: known, nothing there, not knowable here, or could not look. */
import { z } from 'zod';
import { instantSchema } from './instant.js';

/** How far a source can be believed, weakest first. */
export const trustLevels = ['workspace', 'artifact', 'forge', 'attested'] as const;
export type TrustLevel = (typeof trustLevels)[number];

/** Where a value came from. `fetchedAt` is RFC 3339 in UTC; `digest` is `sha256:<hex>` of what was read. */
export const provenanceSchema = z.strictObject({
  level: z.enum(trustLevels),
  system: z.string().optional(),
  url: z.string().optional(),
  sha: z.string().optional(),
  fetchedAt: instantSchema,
  digest: z.string().optional(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** `none` is an answer: all of it was looked at and nothing is there. */
export type Reading<T> =
  | { readonly status: 'known'; readonly value: T; readonly source: Provenance }
  | { readonly status: 'none'; readonly source: Provenance }
  | Unknown;

/** `unsupported`: this host, tier or permission cannot know, `needs` names which. `failed`: could not look. */
export type Unknown =
  | { readonly status: 'unsupported'; readonly reason: string; readonly needs?: string | undefined }
  | { readonly status: 'failed'; readonly reason: string; readonly retryable: boolean };

/** The schema of a reading whose known value has the given schema. */
export function readingSchema<S extends z.ZodType>(value: S) {
  return z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('known'), value, source: provenanceSchema }),
    z.strictObject({ status: z.literal('none'), source: provenanceSchema }),
    z.strictObject({
      status: z.literal('unsupported'),
      reason: z.string(),
      needs: z.string().optional(),
    }),
    z.strictObject({ status: z.literal('failed'), reason: z.string(), retryable: z.boolean() }),
  ]);
}

/** True if the reading says neither what is there nor that nothing is there. */
export function isUnknown(reading: Reading<unknown>): reading is Unknown {
  return reading.status === 'unsupported' || reading.status === 'failed';
}

/** True if `level` is at least as strong as `demanded`. */
export function isTrusted(level: TrustLevel, demanded: TrustLevel): boolean {
  return trustLevels.indexOf(level) >= trustLevels.indexOf(demanded);
}
