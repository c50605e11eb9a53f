/** How old the findings of a scan are, and how they are known beside an earlier run, by severity. */
import { z } from 'zod';
import { parseInstant } from '../time/instant.js';
import { instantSchema } from './instant.js';

const count = z.int().min(0);

/**
 * Findings first seen from `from` to `to`, both included, and one of them at least at either end; without `to` all
 * at the same time.
 */
const span = z
  .strictObject({ from: instantSchema, to: instantSchema.optional(), count: z.int().min(1) })
  .refine(isSpan, { error: 'expected two findings or more, and `to` after `from`' });

const spans = z.array(span);

/** Those that are in no span tell no time: their age is not known. */
export const agesSchema = z.strictObject({
  critical: spans.optional(),
  high: spans.optional(),
  medium: spans.optional(),
  low: spans.optional(),
  info: spans.optional(),
});

const states = z.strictObject({ new: count, unchanged: count, updated: count });

/** Those that are in none do not say it. */
export const statesSchema = z.strictObject({
  critical: states.optional(),
  high: states.optional(),
  medium: states.optional(),
  low: states.optional(),
  info: states.optional(),
});

const marks = z.record(z.string().regex(/^[\w-]{12}$/), z.int().min(1));

/**
 * How many findings of a severity have a mark of their rule, component and file, by which those of another scan
 * are held against them. Those that say their state, or are beyond the first 2,000, are in none.
 */
export const marksSchema = z.strictObject({
  critical: marks.optional(),
  high: marks.optional(),
  medium: marks.optional(),
  low: marks.optional(),
  info: marks.optional(),
});
export type FindingMarks = z.infer<typeof marksSchema>;

export const findingSeverities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** False if more is told of findings than there are, so that none of unknown age or news would be left. */
export function isWithin(
  scan: Readonly<Record<FindingSeverity, number>> & {
    readonly ages?: z.infer<typeof agesSchema> | undefined;
    readonly states?: z.infer<typeof statesSchema> | undefined;
    readonly marks?: FindingMarks | undefined;
  },
): boolean {
  return findingSeverities.every((severity) => {
    const dated = sum((scan.ages?.[severity] ?? []).map((each) => each.count));
    const stated = sum(Object.values(scan.states?.[severity] ?? {}));
    const marked = sum(Object.values(scan.marks?.[severity] ?? {}));
    return dated <= scan[severity] && stated + marked <= scan[severity];
  });
}

function isSpan({
  from,
  to,
  count: findings,
}: {
  from: string;
  to?: string | undefined;
  count: number;
}): boolean {
  if (to === undefined) return true;
  const [first, last] = [parseInstant(from), parseInstant(to)];
  return findings > 1 && first !== undefined && last !== undefined && first < last;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, each) => total + each, 0);
}
