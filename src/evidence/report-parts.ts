/** Parts of what a report tells: which paths and components belong to one, and its own totals. */
import { z } from 'zod';
import { agesSchema, findingSeverities, isWithin } from './finding-ages.js';

const count = z.int().min(0);
const text = z.string();

/** What belongs to a part: what has one of the paths, or is of one of the components. */
export const partSelectionSchema = z.strictObject({
  /** Globs from the top of the repository. */
  paths: z.array(text).min(1).optional(),
  /** Names as reports tell them, each with all that is below it. */
  components: z.array(text).min(1).optional(),
});
export type PartSelection = z.infer<typeof partSelectionSchema>;

/** How a reader of a report is told which parts are asked for, and which metrics: a report may tell thousands. */
export const partsSpecSchema = z.strictObject({
  parts: z.array(partSelectionSchema),
  metrics: z.array(text).optional(),
});
export type PartsSpec = z.infer<typeof partsSpecSchema>;

/** `failed` includes `errors`. */
const cases = z.strictObject({ total: count, failed: count, errors: count, skipped: count });
const share = z.strictObject({ covered: count, total: count });
const findings = z.strictObject({
  critical: count,
  high: count,
  medium: count,
  low: count,
  info: count,
  ages: agesSchema.optional(),
});
const wrongAges = { error: 'ages are of more findings than there are' };
const shares = share.extend({ open: share.optional() });

/** What surely belongs to the part, and as `open` what may belong to it or not. */
export const reportPartSchema = partSelectionSchema.extend({
  tests: cases.extend({ open: cases.optional() }).optional(),
  coverage: z
    .strictObject({
      lines: shares.optional(),
      branches: shares.optional(),
      functions: shares.optional(),
      statements: shares.optional(),
    })
    .optional(),
  scan: findings
    .extend({ open: findings.refine(isWithin, wrongAges).optional() })
    .refine(isWithin, wrongAges)
    .optional(),
  /** Something of it is told, or a file of it is in the workspace: that nothing was found there is an answer. */
  there: z.literal(true).optional(),
  /** Why something may belong to it or not: of the first one. */
  unclear: text.optional(),
});
export type ReportPart = z.infer<typeof reportPartSchema>;

export const noFindings = Object.fromEntries(
  findingSeverities.map((severity) => [severity, 0]),
) as Record<(typeof findingSeverities)[number], number>;

/** The same for the same paths and components, in whichever order. */
export function partKey({ paths = [], components = [] }: PartSelection): string {
  return JSON.stringify([[...paths].sort(), [...components].sort()]);
}

/** All that is asked for, each once; undefined if it is nothing. */
export function joinSpecs(specs: readonly PartsSpec[]): PartsSpec | undefined {
  const parts = joinParts(specs.flatMap((each) => each.parts));
  const metrics = [...new Set(specs.flatMap((each) => each.metrics ?? []))];
  if (parts.length === 0 && metrics.length === 0) return undefined;
  return { parts, ...(metrics.length > 0 && { metrics }) };
}

/** Each part once. */
function joinParts(all: readonly PartSelection[]): PartSelection[] {
  return [...new Map(all.map((part) => [partKey(part), part])).values()];
}
