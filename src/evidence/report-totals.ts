/** Totals of report files by kind: as `measure` prints them of one file, and a fact tells them of several. */
import { z } from 'zod';

const count = z.int().min(0);

/** `covered` is at most `total`. */
const share = z.strictObject({ covered: count, total: count });

export const testTotalsSchema = z.strictObject({
  total: count,
  passed: count,
  /** With `errors`. */
  failed: count,
  errors: count,
  skipped: count,
  /** Milliseconds; absent where it is not told, or of several files not by each. */
  duration: z.number().min(0).optional(),
});

export const coverageTotalsSchema = z.strictObject({
  lines: share.optional(),
  branches: share.optional(),
  functions: share.optional(),
  statements: share.optional(),
});

/** `total` is the sum of the severities; what is suppressed is in none of them. */
export const scanTotalsSchema = z.strictObject({
  total: count,
  critical: count,
  high: count,
  medium: count,
  low: count,
  info: count,
  suppressed: count,
});

/** `unit` as the file tells it: `ms`, `s`, `bytes`, `percent`; empty for a plain number. */
export const metricsSchema = z.array(
  z.strictObject({ metric: z.string(), value: z.number(), unit: z.string() }),
);

export const mutationTotalsSchema = z.strictObject({
  detected: count,
  total: count,
  survived: count,
  uncovered: count,
});
