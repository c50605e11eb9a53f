/** Parts of several files of a report as one: cases and findings are added, lines are put together before. */
import {
  noFindings,
  type PartSelection,
  type PartsSpec,
  type ReportPart,
} from '../../evidence/report-parts.js';
import { mergeTallies, openTallies } from '../reports/finding-tally.js';
import type { FindingCounts, NamedFiles, Told } from '../reports/part-book.js';
import { openPartBook, type PartBook } from '../reports/part-book.js';
import { brief } from '../reports/problem.js';
import {
  severities,
  type CoverageTotals,
  type FileCoverage,
  type ScanReport,
  type TestsReport,
} from '../reports/report.js';
import { addTests, noTests, type TestCounts } from '../reports/tests-totals.js';
import type { PathReading } from '../reports/part-membership.js';
import { toAges } from './ages.js';
import { openEndings } from './file-endings.js';
import { coverageOfParts, type CoveragePart } from './part-coverage.js';
import { pathsAround, pathsAsTold, type Workspace } from './part-paths.js';

/** Where a report lies: its path in the workspace, or in an archive. */
export interface ReportOrigin {
  readonly path: string;
  readonly archive?: string | undefined;
}

export interface PartsAsked {
  readonly selections: readonly PartSelection[];
  /** Undefined where no file is read out of a workspace. */
  readonly workspace?: Workspace | undefined;
  /** Its folders are looked through once for all files. */
  readonly foldersOf?: PathReading['foldersOf'] | undefined;
}

/** What is asked for; undefined if nothing is. */
export function toAsked({ parts }: PartsSpec, workspace?: Workspace): PartsAsked | undefined {
  if (parts.length === 0) return undefined;
  return { selections: parts, workspace, foldersOf: workspace && openEndings(workspace.root) };
}

/** Counts the parts of one file while it is read. */
export function partBookOf(
  asked: PartsAsked | undefined,
  origin: ReportOrigin,
): PartBook | undefined {
  if (asked === undefined) return undefined;
  return openPartBook(asked.selections, readingOf(asked, [origin]));
}

function readingOf({ workspace, foldersOf }: PartsAsked, origins: readonly ReportOrigin[]) {
  const own = origins.filter(({ archive }) => archive === undefined).map(({ path }) => path);
  return workspace === undefined || own.length === 0
    ? pathsAsTold
    : pathsAround(workspace, own, foldersOf);
}

interface Reports {
  readonly tests: readonly Pick<TestsReport, 'parts'>[];
  readonly scans: readonly Pick<ScanReport, 'parts'>[];
  readonly coverage:
    | {
        readonly files: Iterable<FileCoverage>;
        readonly totals: CoverageTotals;
        readonly named: readonly NamedFiles[];
        readonly origins: readonly ReportOrigin[];
      }
    | undefined;
}

export function mergeParts(asked: PartsAsked, reports: Reports): ReportPart[] {
  const { tests, scans, coverage } = reports;
  const ofFiles =
    coverage &&
    coverageOfParts(coverage.files, coverage.totals, {
      ...{ selections: asked.selections, named: coverage.named },
      reading: readingOf(asked, coverage.origins),
    });
  return asked.selections.map((selection, part) => {
    const ofTests = tests.flatMap((each) => each.parts?.[part] ?? []);
    const ofScans = scans.flatMap((each) => each.parts?.[part] ?? []);
    const lines = ofFiles?.[part];
    const unclear = unclearOf({ ofTests, ofScans, lines });
    return {
      ...selection,
      ...(ofTests.length > 0 && { tests: toCases(ofTests) }),
      ...(lines?.coverage && { coverage: lines.coverage }),
      ...(ofScans.length > 0 && { scan: toFindings(ofScans) }),
      ...(ofScans.some(({ there }) => there) && { there: true as const }),
      ...(unclear !== undefined && { unclear: brief(unclear, mostText) }),
    };
  });
}

const mostText = 200;

function toCases(all: readonly Told<TestCounts>[]): NonNullable<ReportPart['tests']> {
  const sure = all.map((each) => each.sure).reduce(addTests, noTests);
  const open = all.map((each) => each.open).reduce(addTests, noTests);
  return { ...sure, ...(open.total > 0 && { open }) };
}

function toFindings(all: readonly Told<FindingCounts>[]): NonNullable<ReportPart['scan']> {
  const sure = sumOf(all.map((each) => each.sure));
  const open = sumOf(all.map((each) => each.open));
  const isOpen = severities.some((severity) => open[severity] > 0);
  return { ...sure, ...(isOpen && { open }) };
}

function sumOf(all: readonly FindingCounts[]) {
  const counts = { ...noFindings };
  const tallies = openTallies();
  for (const each of all) {
    for (const severity of severities) counts[severity] += each.counts[severity];
    mergeTallies(tallies, each.tallies);
  }
  return { ...counts, ages: toAges(tallies) };
}

/** Of the first kind in which something is open. */
function unclearOf(part: {
  readonly ofTests: readonly Told<TestCounts>[];
  readonly ofScans: readonly Told<FindingCounts>[];
  readonly lines: CoveragePart | undefined;
}): string | undefined {
  const { ofTests, ofScans, lines } = part;
  const isOpen = ({ counts }: FindingCounts): boolean =>
    Object.values(counts).some((each) => each > 0);
  return (
    ofTests.find(({ open }) => open.total > 0)?.unclear ??
    lines?.unclear ??
    ofScans.find(({ open }) => isOpen(open))?.unclear
  );
}
