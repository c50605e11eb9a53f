/** Coverage of parts: the lines of each source file are of the parts that it belongs to, shards put together before. */
import type { PartSelection, ReportPart } from '../../evidence/report-parts.js';
import { addCounts, noCounts, noSums, type Counts } from '../reports/coverage-counts.js';
import { joinNamed, type NamedFile, type NamedFiles } from '../reports/part-book.js';
import { openMemberships, type Belonging, type PathReading } from '../reports/part-membership.js';
import {
  measures,
  type CoverageTotals,
  type FileCoverage,
  type Measure,
} from '../reports/report.js';

type Sums = Record<Measure, Counts>;
type Coverage = NonNullable<ReportPart['coverage']>;

/** `coverage` is absent where no file is told; then `unclear` says so. */
export interface CoveragePart {
  readonly coverage?: Coverage;
  readonly unclear?: string | undefined;
}

interface Asked {
  readonly selections: readonly PartSelection[];
  readonly reading: PathReading;
  /** What the report tells of its components. */
  readonly named: readonly NamedFiles[];
}

/** `totals` are those of the whole report, which may be worse than its files: then each part is as much worse. */
export function coverageOfParts(
  files: Iterable<FileCoverage>,
  totals: CoverageTotals,
  asked: Asked,
): readonly CoveragePart[] {
  const { selections, reading, named } = asked;
  const byPath = openMemberships(
    selections.map(({ paths = [] }) => ({ paths })),
    reading,
  );
  const parts = selections.map(() => ({
    ...{ in: noSums(), rooted: noSums(), found: noSums() },
    ...{ beside: noSums(), open: noSums() },
  }));
  const all = noSums();
  const unnamed = new Set<number>();
  for (const file of files) {
    add(all, file);
    const told = named.flatMap((each) => each.get(file.path) ?? []);
    const names = told.length === 0 ? undefined : joinNamed(told);
    const { of } = byPath.of({ files: [file.path], components: [] });
    selections.forEach(({ paths, components }, part) => {
      const own = of.find((each) => each.part === part)?.how;
      const how = howOf({ part, names, own: paths && (own ?? 'out') });
      if (how === 'out') return;
      if (names === undefined && paths === undefined && components !== undefined) unnamed.add(part);
      const sums = parts[part]?.[how];
      if (sums !== undefined) add(sums, file);
    });
  }
  return parts.map((part, index): CoveragePart => {
    const { in: sure, open } = part;
    add(byPath.isMixed() ? open : sure, part.rooted);
    add(byPath.isBeside() ? open : sure, part.found);
    if (byPath.isBeside()) add(open, part.beside);
    const coverage = toCoverage({ sure, open }, { all, totals });
    const why = unnamed.has(index)
      ? 'it does not name the components of each source file'
      : (byPath.unclear(index) ??
        (byPath.isMixed() ? 'its absolute paths begin elsewhere than others' : other));
    return { coverage, ...(hasOpen(coverage) && { unclear: why }) };
  });
}

/** `own` is the answer by its path; undefined if no path is asked for. What fits either is of the part. */
function howOf(of: {
  readonly part: number;
  readonly names: NamedFile | undefined;
  readonly own: Belonging | 'out' | undefined;
}): Belonging | 'out' {
  const { part, names, own } = of;
  if (names?.in.includes(part) === true || own === 'in') return 'in';
  if (own === 'rooted' || own === 'found' || own === 'open') return own;
  // By its components: some of them, none of them, or not told.
  if (names?.open.includes(part) === true || (names === undefined && own === undefined))
    return 'open';
  return own ?? 'out';
}

const other =
  'its totals are worse than its source files, or one of these is of several components';

/** What of a measure no file tells is not told of the part. */
function toCoverage(
  { sure, open }: { readonly sure: Sums; readonly open: Sums },
  of: { readonly all: Sums; readonly totals: CoverageTotals },
): Coverage {
  const told = measures.flatMap((measure): [Measure, Coverage[Measure]][] => {
    const whole = of.totals[measure];
    const counted = of.all[measure];
    if (whole === undefined || counted.total === 0) return [];
    const fewer = Math.max(0, counted.covered - whole.covered);
    const uncovered = whole.total - whole.covered - (counted.total - counted.covered);
    const { covered, total } = sure[measure];
    const other = { ...open[measure] };
    other.total += Math.max(0, uncovered - fewer);
    const share = { covered: Math.max(0, covered - fewer), total };
    return [[measure, { ...share, ...(other.total > 0 && { open: other }) }]];
  });
  return Object.fromEntries(told);
}

function hasOpen(coverage: Coverage): boolean {
  return measures.some((measure) => coverage[measure]?.open !== undefined);
}

function add(to: Sums, shares: CoverageTotals): void {
  for (const measure of measures) addCounts(to[measure], shares[measure] ?? noCounts());
}
