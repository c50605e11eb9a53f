/** Coverage of several files as one: line by line, since percentages and sums cannot be added. */
import { openLineBook, type LineBook } from '../reports/line-book.js';
import { joinNamed, type NamedFile, type NamedFiles } from '../reports/part-book.js';
import { quote, ReportFault } from '../reports/problem.js';
import { isAbsolute } from '../reports/told-path.js';
import {
  measures,
  type CoverageReport,
  type CoverageTotals,
  type FileCoverage,
  type Measure,
  type Share,
} from '../reports/report.js';
import type { Refusal } from './merge.js';
import type { ReportOrigin } from './merge-parts.js';
import type { Workspace } from './part-paths.js';
import { placingOf } from './report-root.js';
import { excessOf, groupsOf, ofKey, toKey, type Excess } from './same-file.js';

export interface CoverageMerge {
  add(report: CoverageReport, origin?: ReportOrigin): void;
  totals(): CoverageTotals | undefined;
  /** What each source file has, made as it is asked for. */
  files(): Iterable<FileCoverage>;
  /** What the reports tell of the components of these. */
  named(): readonly NamedFiles[];
  refused(): readonly Refusal[];
  /** Of files of a report: why the whole may be worse than they are. */
  doubts(): ReadonlyMap<ReportOrigin, string>;
}

/** What the totals of a file are worse than its lines: a file that contradicts itself stays as bad as it is. */
type Worse = Readonly<Partial<Record<Measure, Share>>>;

interface Settled {
  readonly totals: CoverageTotals;
  readonly doubts: ReadonlyMap<ReportOrigin, string>;
}

/** Nothing yet. `sources` is where their files may be looked for. */
export function openCoverageMerge(sources?: Workspace): CoverageMerge {
  const worse: Worse[] = [];
  let first:
    { readonly report: CoverageReport; readonly origin: ReportOrigin | undefined } | undefined;
  let book: LineBook | undefined;
  let fault: string | undefined;
  let files = 0;
  let settled: Settled | undefined;
  /** Measures that some file tells and no line does. */
  const sums = new Set<Measure>();
  const named: NamedFiles[] = [];
  const spaces = new Map<string, ReportOrigin>();

  const tell = (report: CoverageReport, origin: ReportOrigin | undefined, to: LineBook): void => {
    if (report.book === undefined) {
      throw new ReportFault('wrong-shape', 'one of several files tells sums and no lines');
    }
    const lines: CoverageTotals = report.book.totals();
    for (const measure of measures) {
      if (report.totals[measure] !== undefined && lines[measure] === undefined) sums.add(measure);
    }
    worse.push(worseThan(report.totals, lines));
    const place = placingOf(report.book.paths(), {
      sources,
      report: origin?.path,
      roots: report.roots,
    });
    const space = spaceOf(origin, worse.length);
    if (origin !== undefined && !spaces.has(space)) spaces.set(space, origin);
    const keyOf = (path: string): string => {
      const placed = place(path);
      if (placed !== undefined) return toKey({ space: '', path: placed });
      if (ofGo.test(path)) return toKey({ space: 'go', path });
      return toKey({ space: isAbsolute(path) ? `${space}${foreign}` : space, path });
    };
    to.merge(report.book, keyOf);
    if (report.named !== undefined)
      named.push(renamed(report.named, (path) => shown(keyOf(path), origin)));
  };
  /** As parts read it: what lies in the workspace begins there for sure. */
  const shown = (key: string, origin: ReportOrigin | undefined): string => {
    const { space, path } = ofKey(key);
    const isIn = space === '' && sources !== undefined && origin?.archive === undefined;
    return isIn ? `${sources.root}/${path}` : path;
  };
  /** One file by itself is told only if its paths are of two kinds, so that one may be told twice. */
  const whole = (): LineBook | undefined => {
    if (files === 1 && fault === undefined && book === undefined && first?.report.book) {
      if (!isMixed(first.report.book.paths())) return undefined;
      attempt(() => {
        if (first !== undefined) tell(first.report, first.origin, (book = openLineBook()));
      });
    }
    return book;
  };
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      fault = error instanceof Error ? error.message : 'it failed';
      book = undefined;
    }
  };
  const settle = (): Settled | undefined => {
    const all = whole();
    if (settled !== undefined || all === undefined) return settled;
    attempt(() => {
      const groups = groupsOf(all.paths());
      const excess = groups.size === 0 ? undefined : excessOf(all, groups);
      const totals = sumOf(all.totals(), { worse, sums, excess });
      settled = { totals, doubts: doubtsOf(groups, { spaces, isWorse: excess !== undefined }) };
    });
    return settled;
  };

  return {
    add(report, origin) {
      files += 1;
      settled = undefined;
      if (fault !== undefined) return;
      if (first === undefined) {
        first = { report, origin };
        return;
      }
      const before = first;
      attempt(() => {
        if (book === undefined) tell(before.report, before.origin, (book = openLineBook()));
        tell(report, origin, book);
      });
    },
    totals() {
      const all = settle()?.totals;
      return files === 1 && fault === undefined ? (all ?? first?.report.totals) : all;
    },
    *files() {
      const all = whole();
      if (all === undefined) {
        if (files === 1) yield* first?.report.files() ?? [];
        return;
      }
      for (const file of all.files()) yield { ...file, path: shown(file.path, first?.origin) };
    },
    named() {
      if (whole() !== undefined) return named;
      return first?.report.named === undefined ? [] : [first.report.named];
    },
    refused() {
      settle();
      const kind = 'coverage';
      if (fault !== undefined) return [{ kind, reason: fault }];
      const reason = 'several files tell its sum, and no lines that could be put together';
      return [...sums].map((measure) => ({ kind, measure, reason }));
    },
    doubts: () => settle()?.doubts ?? new Map<ReportOrigin, string>(),
  };
}

/** `example.com/shop/pay/card.go` is the same file wherever it is told. */
const ofGo = /^\w[\w-]*(?:\.[\w-]+)+\/.+\.go$/;

/** After a space: absolute paths of elsewhere. One of them and a relative one may be the same file. */
const foreign = ' absolute';

/** Parallel jobs leave the same file in an archive each: it was made at the same place. */
function spaceOf(origin: ReportOrigin | undefined, number: number): string {
  return origin?.archive === undefined ? String(number) : `in ${origin.path}`;
}

function isMixed(paths: Iterable<string>): boolean {
  const kinds = new Set<boolean>();
  for (const path of paths) {
    kinds.add(isAbsolute(path));
    if (kinds.size > 1) return true;
  }
  return false;
}

function renamed(named: NamedFiles, nameOf: (path: string) => string): NamedFiles {
  const all = new Map<string, NamedFile>();
  for (const [path, own] of named) {
    const name = nameOf(path);
    const before = all.get(name);
    all.set(name, before === undefined ? own : joinNamed([before, own]));
  }
  return all;
}

/** By the reports whose paths could not be settled. */
function doubtsOf(
  groups: ReadonlyMap<string, number>,
  of: { readonly spaces: ReadonlyMap<string, ReportOrigin>; readonly isWorse: boolean },
): ReadonlyMap<ReportOrigin, string> {
  const doubts = new Map<ReportOrigin, string>();
  for (const key of groups.keys()) {
    const { space, path } = ofKey(key);
    const origin = of.spaces.get(space.endsWith(foreign) ? space.slice(0, -foreign.length) : space);
    if (origin === undefined || doubts.has(origin)) continue;
    doubts.set(
      origin,
      `tells ${quote(path)}, which other files of the report may tell too or not: nothing says where its paths begin, ` +
        'so the worse reading counts (let them begin at the top of the repository, or check it out before the gate runs)',
    );
  }
  return doubts;
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
  part: {
    readonly worse: readonly Worse[];
    readonly sums: ReadonlySet<Measure>;
    readonly excess: Excess | undefined;
  },
): CoverageTotals {
  const found = measures.flatMap((measure): [Measure, Share][] => {
    const share = lines[measure];
    if (share === undefined || part.sums.has(measure)) return [];
    const { covered: fewer, total: more } = part.excess?.[measure] ?? { covered: 0, total: 0 };
    // What is not covered stays: of fewer covered ones there are fewer.
    let covered = share.covered - fewer;
    let total = share.total - fewer + more;
    for (const each of part.worse) {
      covered -= each[measure]?.covered ?? 0;
      total += each[measure]?.total ?? 0;
    }
    return [[measure, { covered: Math.max(0, covered), total }]];
  });
  return Object.fromEntries(found);
}
