/** The schema of the document that `measure --format json` prints. */
import { z } from 'zod';

const count = z.int().min(0);
const share = z.strictObject({ covered: count, total: count });

const tests = z.strictObject({
  total: count,
  passed: count,
  /** Failures and errors. */
  failed: count,
  errors: count,
  skipped: count,
  /** Milliseconds. */
  duration: z.number().min(0).optional(),
});

const coverage = z.strictObject({
  lines: share.optional(),
  branches: share.optional(),
  functions: share.optional(),
  statements: share.optional(),
});

/** `total` is without what is suppressed. */
const scan = z.strictObject({
  total: count,
  critical: count,
  high: count,
  medium: count,
  low: count,
  info: count,
  suppressed: count,
});

const performance = z.array(
  z.strictObject({ metric: z.string(), value: z.number(), unit: z.string() }),
);

const mutation = z.strictObject({
  detected: count,
  total: count,
  survived: count,
  uncovered: count,
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
};

/** `totals` is null where the file could not be read to its end, or holds an impossible number. */
const file = z.union([
  z.strictObject({ ...known, kind: z.literal('tests'), totals: tests.nullable() }),
  z.strictObject({ ...known, kind: z.literal('coverage'), totals: coverage.nullable() }),
  z.strictObject({ ...known, kind: z.literal('scan'), totals: scan.nullable() }),
  z.strictObject({ ...known, kind: z.literal('performance'), totals: performance.nullable() }),
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
