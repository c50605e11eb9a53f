/** Counting of shares of coverage, shared by the formats that tell elements and sums of them. */
import { worseBySums, worseShare, type DeclaredShare } from './coverage-totals.js';
import { readCount } from './numbers.js';
import type { Problems } from './problem.js';
import type { JsonValue } from './format.js';
import type { Measure, Share } from './report.js';

export interface Counts {
  covered: number;
  total: number;
}

/** Nothing yet. */
export function noCounts(): Counts {
  return { covered: 0, total: 0 };
}

/** Nothing yet, of each measure. */
export function noSums(): Record<Measure, Counts> {
  return {
    lines: noCounts(),
    branches: noCounts(),
    functions: noCounts(),
    statements: noCounts(),
  };
}

export function addCounts(to: Counts, { covered, total }: Share): void {
  to.covered += covered;
  to.total += total;
}

/** One more, covered or not. */
export function countOne(to: Counts, covered: boolean): void {
  to.total += 1;
  if (covered) to.covered += 1;
}

/** The one with the lower rate. */
export function lowerShare(one: Share, other: Share): Share {
  return other.covered * one.total < one.covered * other.total ? other : one;
}

/**
 * The share that was counted from elements, set against the sums that parts of the file declare and
 * what it declares in all. Where no element tells it, the sums of the parts are what there is.
 */
export function checkedShare(part: {
  readonly of: string;
  readonly counted: Share;
  readonly sums: Share;
  /** Sums of kinds of parts, each to be compared with what is counted. */
  readonly parts?: readonly Share[];
  readonly declared: DeclaredShare;
  readonly problems: Problems;
}): Share {
  const { of, counted, sums, declared, problems, parts = [] } = part;
  const isCounted = counted.total > 0;
  const share = worseShare({
    of,
    counted: isCounted ? counted : sums,
    other: isCounted && sums.total > 0 ? sums : undefined,
    declared,
    problems,
  });
  return isCounted ? worseBySums(share, { of, counted, sums: parts, declared, problems }) : share;
}

/** Both counts or none; more covered than there are, or a number that cannot be, is a problem. */
export function readShareOf(
  raw: { readonly covered: JsonValue | undefined; readonly total: JsonValue | undefined },
  of: { readonly what: string; readonly problems: Problems },
): Share | undefined {
  const { what, problems } = of;
  const covered = readCount(raw.covered, { what: `covered ${what}`, problems });
  const total = readCount(raw.total, { what, problems });
  if (covered === undefined || total === undefined) return undefined;
  if (covered <= total) return { covered, total };
  problems.add(
    'impossible-number',
    `${what}: ${String(covered)} are covered of ${String(total)} in all`,
  );
  return undefined;
}
