/** What numbers are held against: earlier allowed promotions, the default branch, or a file beside the policy. */
import { z } from 'zod';
import { instantSchema } from './instant.js';
import { numbersSchema } from './report-fact.js';

const text = z.string();

/** Stands for the same report of the default branch where else a report is named; no report is called so. */
export const defaultBranch = 'default-branch';

/** One earlier state, with the numbers of the kinds that were evidence then. */
const baselineRun = z.strictObject({
  /** The record that holds the numbers; absent for a file. */
  record: text.optional(),
  /** When it was decided, or of a branch, when its run began. */
  at: instantSchema.optional(),
  sha: text.optional(),
  version: text.optional(),
  /** SHA-256 of the policy by which it was allowed. */
  policy: text.optional(),
  /** The globs of the report then. */
  patterns: z.array(text),
  /** Of its files, each once, sorted. */
  formats: z.array(text),
  numbers: numbersSchema,
});
export type BaselineRun = z.infer<typeof baselineRun>;

/** `runs` are newest first, one for each commit, the candidate left out; a file or a branch is one run. */
export const baselineSchema = z.strictObject({
  origin: z.enum(['records', 'file', defaultBranch]),
  /** SHA-256 of the policy as it is now. */
  policy: text.optional(),
  runs: z.array(baselineRun),
});
export type BaselineFact = z.infer<typeof baselineSchema>;

/** Of which report, of which of its metrics alone, and from which slot of the policy instead of the records. */
export const baselineSpecSchema = z.strictObject({
  report: text,
  metric: text.optional(),
  from: text.optional(),
});
export type BaselineSpec = z.infer<typeof baselineSpecSchema>;

/** The key of the fact: `coverage`, `load checkout-p95`, `coverage by coverage-before`. */
export function baselineKey({ report, metric, from }: BaselineSpec): string {
  return [
    report,
    ...(metric === undefined ? [] : [metric]),
    ...(from === undefined ? [] : ['by', from]),
  ].join(' ');
}
