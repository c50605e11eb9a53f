/** Suites that several files of a report tell: parts beside the file that was put together from them. */
import { mostSuites, type MarkedSuite } from '../reports/suite-marks.js';
import type { TestsReport } from '../reports/report.js';
import { noTests, type TestCounts } from '../reports/tests-totals.js';
import type { Refusal } from './merge.js';
import type { ReportOrigin } from './merge-parts.js';
import { addBefore, type ToldBefore } from './merge-tests.js';

export interface ToldTwice {
  /** What of this file other ones told before; each file is told once. */
  add(report: TestsReport, origin: ReportOrigin | undefined): ToldBefore;
  doubts(): ReadonlyMap<ReportOrigin, string>;
  refused(): readonly Refusal[];
}

const nothingBefore: ToldBefore = { again: noTests, open: noTests };

interface Known {
  readonly suite: MarkedSuite;
  readonly origin: ReportOrigin | undefined;
}

/** Nothing yet. What one file tells several times it means several times. */
export function openToldTwice(): ToldTwice {
  const known = new Map<string, Known[]>();
  const doubts = new Map<ReportOrigin, string>();
  let files = 0;
  let size = 0;
  let isCut = false;

  const keep = (all: readonly Known[]): void => {
    for (const each of all) {
      if (size >= mostSuites) {
        isCut = true;
        return;
      }
      size += 1;
      const { mark } = each.suite;
      const others = known.get(mark);
      if (others === undefined) known.set(mark, [each]);
      else others.push(each);
    }
  };

  return {
    add({ suites = [], hasMoreSuites = false }, origin) {
      files += 1;
      isCut ||= hasMoreSuites;
      const fresh: Known[] = [];
      const matched = new Set<Known>();
      let before = nothingBefore;
      let first: ReportOrigin | undefined;
      for (const suite of suites) {
        const same = known
          .get(suite.mark)
          ?.find((each) => !matched.has(each) && isSameRun(each.suite, suite));
        if (same === undefined) {
          fresh.push({ suite, origin });
          continue;
        }
        matched.add(same);
        before = addBefore(before, toldBefore(same.suite, suite));
        first ??= same.origin;
      }
      keep(fresh);
      if (matched.size > 0 && origin !== undefined)
        doubts.set(origin, toldBy(first, { suites: matched.size, again: before.again }));
      return before;
    },
    doubts: () => doubts,
    refused() {
      if (!isCut || files < 2) return [];
      const reason = `has more than ${String(mostSuites)} suites in several files, so that nobody knows which are told twice`;
      return [{ kind: 'tests', reason }];
    },
  };
}

/** Two that were run begin at other times, elsewhere, or last longer, where that is told. */
function isSameRun(one: MarkedSuite, other: MarkedSuite): boolean {
  return (['begun', 'host', 'time'] as const).every(
    (key) => one[key] === undefined || other[key] === undefined || one[key] === other[key],
  );
}

/**
 * All of it where both began at the same time. Else it may have run twice: failed and skipped cases count as often as they are
 * told, and those that passed once.
 */
function toldBefore(one: MarkedSuite, { begun, counts }: MarkedSuite): ToldBefore {
  if (begun !== undefined && begun === one.begun) return { again: counts, open: noTests };
  const { total, failed, errors, skipped } = counts;
  const others = { total: failed + skipped, failed, errors, skipped };
  return { again: { ...noTests, total: total - others.total }, open: others };
}

function toldBy(
  other: ReportOrigin | undefined,
  { suites, again }: { readonly suites: number; readonly again: TestCounts },
): string {
  const which = other === undefined ? 'another file' : other.path;
  return (
    `tells ${suites === 1 ? 'a suite' : `${String(suites)} suites`} that ${which} tells too, with the same cases and times: ${String(again.total)} of their ` +
    'cases are not counted again (let the report name only one of both; where they ran twice, let the files tell when)'
  );
}
