/** Test cases of several files as one. */
import type { Told } from '../reports/part-book.js';
import type { FailedCase, TestsReport, TestTotals } from '../reports/report.js';
import { addTests, type TestCounts } from '../reports/tests-totals.js';
import { brief } from './brief.js';

/** A file without what others told before. */
export type CountedTests = Pick<TestsReport, 'totals' | 'failures' | 'flaky' | 'parts'>;

const mostFailures = 20;

/** What other files told before; it may be of any part. */
export interface ToldBefore {
  /** Not counted again. */
  readonly again: TestCounts;
  /** Counted again, for it may have run twice. */
  readonly open: TestCounts;
}

export function addBefore(one: ToldBefore, other: ToldBefore): ToldBefore {
  return { again: addTests(one.again, other.again), open: addTests(one.open, other.open) };
}

/** The report without what is not counted again. */
export function countedOnce(report: CountedTests, before: ToldBefore): CountedTests {
  const { again, open } = before;
  const { totals, failures, flaky, parts } = report;
  return {
    totals: withoutAgain(totals, again),
    // Those that another file told are listed there.
    failures:
      again.failed > 0 && again.failed >= totals.failed ? [] : failures.slice(0, mostFailures),
    flaky,
    ...(parts && { parts: parts.map((each) => doubtful(each, addTests(again, open))) }),
  };
}

function withoutAgain(totals: TestTotals, again: TestCounts): TestTotals {
  const less = (count: number, told: number): number => Math.max(0, count - told);
  const passed = less(totals.passed, again.total - again.failed - again.skipped);
  const failed = less(totals.failed, again.failed);
  const skipped = less(totals.skipped, again.skipped);
  const errors = Math.min(failed, less(totals.errors, again.errors));
  return { ...totals, ...{ total: passed + failed + skipped, passed, failed, errors, skipped } };
}

function doubtful(part: Told<TestCounts>, again: TestCounts): Told<TestCounts> {
  if (again.total === 0) return part;
  const { sure, open, there } = part;
  const passedOf = ({ total, failed, skipped }: TestCounts): number => total - failed - skipped;
  const failed = Math.min(sure.failed, again.failed);
  const skipped = Math.min(sure.skipped, again.skipped);
  const moved: TestCounts = {
    total: Math.min(passedOf(sure), passedOf(again)) + failed + skipped,
    ...{ failed, skipped, errors: Math.min(sure.errors, failed) },
  };
  const rest: TestCounts = {
    total: sure.total - moved.total,
    failed: sure.failed - failed,
    errors: Math.min(sure.errors - moved.errors, sure.failed - failed),
    skipped: sure.skipped - skipped,
  };
  const unclear = 'several files tell the same tests';
  return { sure: rest, open: addTests(open, moved), there, unclear };
}

/** All of them as one. */
export function together(reports: readonly CountedTests[]): CountedTests {
  const { flaky, failures, ...totals } = sumTests(reports);
  const [first, ...others] = reports.map(({ parts = [] }) => parts);
  const parts = first?.map((part, index) =>
    others.flatMap((each) => each[index] ?? []).reduce(addTold, part),
  );
  return { totals, failures, flaky, ...(parts && { parts }) };
}

function addTold(one: Told<TestCounts>, other: Told<TestCounts>): Told<TestCounts> {
  return {
    sure: addTests(one.sure, other.sure),
    open: addTests(one.open, other.open),
    there: one.there || other.there,
    unclear: one.unclear ?? other.unclear,
  };
}

/** In `failures` the first of all. */
export function sumTests(
  reports: readonly CountedTests[],
): TestTotals & { readonly flaky: number; readonly failures: FailedCase[] } {
  const sum = (pick: (report: CountedTests) => number): number =>
    reports.reduce((total, report) => total + pick(report), 0);
  // The time of all together is known only if each tells its own.
  const timed = reports.every(({ totals }) => totals.duration !== undefined);
  const duration = Math.round(sum(({ totals }) => totals.duration ?? 0) * 1000) / 1000;
  return {
    total: sum(({ totals }) => totals.total),
    passed: sum(({ totals }) => totals.passed),
    failed: sum(({ totals }) => totals.failed),
    errors: sum(({ totals }) => totals.errors),
    skipped: sum(({ totals }) => totals.skipped),
    ...(timed && { duration }),
    flaky: sum(({ flaky }) => flaky),
    failures: reports
      .flatMap(({ failures }) => failures)
      .slice(0, mostFailures)
      .map(brief),
  };
}
