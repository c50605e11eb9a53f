/** Coverage of several files as one: line by line, since percentages and sums cannot be added. */
import { openLineBook, type LineBook } from '../reports/line-book.js';
import { ReportFault } from '../reports/problem.js';
import {
  measures,
  type CoverageReport,
  type CoverageTotals,
  type Measure,
  type Share,
} from '../reports/report.js';
import type { Refusal } from './merge.js';

export interface CoverageMerge {
  add(report: CoverageReport): void;
  totals(): CoverageTotals | undefined;
  refused(): readonly Refusal[];
}

/** What the totals of a file are worse than its lines: a file that contradicts itself stays as bad as it is. */
type Worse = Readonly<Partial<Record<Measure, Share>>>;

/** Nothing yet. */
export function openCoverageMerge(): CoverageMerge {
  const worse: Worse[] = [];
  let first: CoverageReport | undefined;
  let book: LineBook | undefined = openLineBook();
  let fault: string | undefined;
  let files = 0;
  /** Measures that some file tells and no line does. */
  const sums = new Set<Measure>();

  const tell = (report: CoverageReport): void => {
    if (report.book === undefined || book === undefined) {
      throw new ReportFault('wrong-shape', 'one of several files tells sums and no lines');
    }
    const lines: CoverageTotals = report.book.totals();
    for (const measure of measures) {
      if (report.totals[measure] !== undefined && lines[measure] === undefined) sums.add(measure);
    }
    worse.push(worseThan(report.totals, lines));
    book.merge(report.book);
  };

  return {
    add(report) {
      files += 1;
      if (fault !== undefined) return;
      try {
        if (first === undefined) first = report;
        else {
          if (files === 2) tell(first);
          tell(report);
        }
      } catch (error) {
        fault = error instanceof Error ? error.message : 'it failed';
        book = undefined;
      }
    },
    totals() {
      if (files < 2) return first?.totals;
      return book === undefined ? undefined : sumOf(book.totals(), { worse, sums });
    },
    refused() {
      if (files < 2) return [];
      const kind = 'coverage';
      if (fault !== undefined) return [{ kind, reason: fault }];
      const reason = 'several files tell its sum, and no lines that could be put together';
      return [...sums].map((measure) => ({ kind, measure, reason }));
    },
  };
}

function worseThan(totals: CoverageTotals, lines: CoverageTotals): Worse {
  const found = measures.flatMap((measure): [Measure, Share][] => {
    const [told, counted] = [totals[measure], lines[measure]];
    if (told === undefined || counted === undefined) return [];
    const covered = Math.max(0, counted.covered - told.covered);
    return [[measure, { covered, total: Math.max(0, told.total - counted.total) }]];
  });
  return Object.fromEntries(found);
}

function sumOf(
  lines: CoverageTotals,
  { worse, sums }: { readonly worse: readonly Worse[]; readonly sums: ReadonlySet<Measure> },
): CoverageTotals {
  const found = measures.flatMap((measure): [Measure, Share][] => {
    const share = lines[measure];
    if (share === undefined || sums.has(measure)) return [];
    let { covered, total } = share;
    for (const each of worse) {
      covered -= each[measure]?.covered ?? 0;
      total += each[measure]?.total ?? 0;
    }
    return [[measure, { covered: Math.max(0, covered), total }]];
  });
  return Object.fromEntries(found);
}
