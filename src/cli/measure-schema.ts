/** The schema of the document that `measure --format json` prints. */
import { z } from 'zod';
import { reportPartSchema } from '../evidence/report-parts.js';
import {
  coverageTotalsSchema,
  metricsSchema,
  mutationTotalsSchema,
  scanTotalsSchema,
  testTotalsSchema,
} from '../evidence/report-totals.js';

const count = z.int().min(0);
const mutation = mutationTotalsSchema.extend({
  ignored: count.optional(),
  invalid: count.optional(),
});

/** `severity`: `unusable` makes the file no evidence; with `shown` the worse of two numbers was taken. */
const problem = z.strictObject({
  code: z.string(),
  message: z.string(),
  severity: z.enum(['unusable', 'shown']),
});

const known = {
  path: z.string(),
  format: z.string(),
  problems: z.array(problem),
  /** What of it belongs to the part that was asked for; absent where it is no evidence, or tells no parts. */
  part: reportPartSchema.optional(),
};

/** `totals` is null where the file could not be read to its end, or holds an impossible number. */
const file = z.union([
  z.strictObject({ ...known, kind: z.literal('tests'), totals: testTotalsSchema.nullable() }),
  z.strictObject({
    ...known,
    kind: z.literal('coverage'),
    totals: coverageTotalsSchema.nullable(),
  }),
  z.strictObject({ ...known, kind: z.literal('scan'), totals: scanTotalsSchema.nullable() }),
  z.strictObject({ ...known, kind: z.literal('performance'), totals: metricsSchema.nullable() }),
  z.strictObject({ ...known, kind: z.literal('mutation'), totals: mutation.nullable() }),
  z.strictObject({
    path: z.string(),
    kind: z.null(),
    format: z.null(),
    totals: z.null(),
    problems: z.array(problem).min(1),
  }),
]);

export const measureSchema = z.strictObject({ schema: z.literal(1), files: z.array(file).min(1) });
export type MeasureDocument = Readonly<z.infer<typeof measureSchema>>;
