/** Totals of test cases: counted, set against what the file declares, and the worse number taken. */
import type { Problems } from './problem.js';
import type { TestTotals } from './report.js';

/** `failed` includes `errors`; what is neither failed nor skipped passed. */
export interface TestCounts {
  readonly total: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
}

/** What a file says of a suite or of itself; a number that it does not tell is absent. */
export interface DeclaredTests {
  readonly total?: number | undefined;
  readonly passed?: number | undefined;
  /** Failures and errors together. */
  readonly failed?: number | undefined;
  readonly errors?: number | undefined;
  readonly skipped?: number | undefined;
}

export const noTests: TestCounts = { total: 0, failed: 0, errors: 0, skipped: 0 };

/** The sum of both. */
export function addTests(one: TestCounts, other: TestCounts): TestCounts {
  return {
    total: one.total + other.total,
    failed: one.failed + other.failed,
    errors: one.errors + other.errors,
    skipped: one.skipped + other.skipped,
  };
}

/**
 * More failed, more skipped and fewer passed of the two; the total is their sum, so that each number
 * is as bad as the worse of both, and they still add up. Cases that are declared and of which nothing is told
 * failed, as those of a run that broke off, unless all of them are said to have passed: then they do not count. A whole
 * report without any case is no evidence.
 */
export function worseOf(
  counts: TestCounts,
  declared: DeclaredTests,
  of: 'whole' | 'part' = 'whole',
): TestCounts {
  const told = Math.max(counts.failed, declared.failed ?? 0);
  const skipped = Math.max(counts.skipped, declared.skipped ?? 0);
  const total = Math.min(counts.total, declared.total ?? Infinity);
  const passed = Math.min(
    Math.max(0, total - told - skipped),
    declared.passed ?? Infinity,
    passedOf(counts),
  );
  const more = told - counts.failed + skipped - counts.skipped;
  const isEvidence = of === 'part' || counts.total > 0;
  const isMissing = isEvidence && !havePassed(counts, declared);
  const missing = isMissing ? Math.max(0, (declared.total ?? 0) - counts.total - more) : 0;
  const failed = told + missing;
  const errors = Math.min(failed, Math.max(counts.errors, declared.errors ?? 0));
  return { total: passed + failed + skipped, failed, errors, skipped };
}

/** What failed and was skipped is told as the cases are, and all that there are more passed. */
function havePassed(
  counts: TestCounts,
  { total = 0, passed, failed, skipped = counts.skipped }: DeclaredTests,
): boolean {
  const isSame = failed === counts.failed && skipped === counts.skipped;
  return counts.total > 0 && isSame && passed === total - failed - skipped;
}

/** Says how a file contradicts itself: `suite "x" declares 5 tests, and has 4`. */
export function tellDisagreements(part: {
  readonly of: string;
  readonly counted: TestCounts;
  readonly declared: DeclaredTests;
  readonly problems: Problems;
}): void {
  const { of, counted, declared, problems } = part;
  const rows = [
    { what: 'tests', said: declared.total, found: counted.total },
    { what: 'passed', said: declared.passed, found: passedOf(counted) },
    { what: 'failed', said: declared.failed, found: counted.failed },
    { what: 'skipped', said: declared.skipped, found: counted.skipped },
  ];
  for (const { what, said, found } of rows) {
    if (said === undefined || said === found) continue;
    problems.add(
      'disagreement',
      `${of} declares ${String(said)} ${what}, and has ${String(found)}`,
    );
  }
}

/** The totals of a whole report. Without a case, or with none that ran, it is no evidence. */
export function toTestTotals(
  counts: TestCounts,
  part: { readonly duration: number | undefined; readonly problems: Problems },
): TestTotals {
  const { duration, problems } = part;
  const { total, skipped, failed, errors } = counts;
  if (total === 0) problems.add('nothing-counted', 'has no test case');
  else if (skipped === total) problems.add('all-skipped', allSkipped(total));
  return {
    ...{ total, passed: passedOf(counts), failed, errors, skipped },
    ...(duration !== undefined && { duration }),
  };
}

function allSkipped(total: number): string {
  return total === 1
    ? 'has 1 test case, which is skipped'
    : `has ${String(total)} test cases, all skipped`;
}

function passedOf({ total, failed, skipped }: TestCounts): number {
  return total - failed - skipped;
}
