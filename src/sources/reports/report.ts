/** What a report file says, by kind. Every text in it is from outside: bounded here, made harmless where it is shown. */
import type { NamedCases } from './case-names.js';
import type { MarksBySeverity } from './finding-marks.js';
import type { FindingTallies } from './finding-tally.js';
import type { FindingSeverity } from '../../evidence/finding-ages.js';
import type { LineBook } from './line-book.js';
import type { FindingCounts, NamedFiles, Told as PartTold } from './part-book.js';
import type { Problem } from './problem.js';
import type { MarkedSuite } from './suite-marks.js';
import type { TestCounts } from './tests-totals.js';

export const reportKinds = ['tests', 'coverage', 'scan', 'performance', 'mutation'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** `failed` includes `errors`; `total` is `passed` + `failed` + `skipped`. */
export interface TestTotals {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  /** Milliseconds; absent where the file does not tell it. */
  readonly duration?: number;
}

/** Where something is, as the file writes it; nothing says that the path is one of the repository. */
export interface ReportPlace {
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

export interface FailedCase extends ReportPlace {
  readonly name: string;
  /** What holds the case: a class, a suite or a module. */
  readonly classname?: string;
  readonly message?: string;
}

export interface TestsReport {
  readonly kind: 'tests';
  readonly totals: TestTotals;
  /** The first of them. */
  readonly failures: readonly FailedCase[];
  /** Cases that passed after they had failed; they are in `passed`. */
  readonly flaky: number;
  /** The first of them, by which other files of the report are found that tell them too; absent where the format has none. */
  readonly suites?: readonly MarkedSuite[];
  readonly hasMoreSuites?: true;
  /** How often cases of each name are told, by which files of other formats are found that tell them too. */
  readonly names?: NamedCases;
  /** One for each part that was asked for. */
  readonly parts?: readonly PartTold<TestCounts>[];
  readonly told: Told;
}

export interface Share {
  readonly covered: number;
  readonly total: number;
}

export const measures = ['lines', 'branches', 'functions', 'statements'] as const;
export type Measure = (typeof measures)[number];
export type CoverageTotals = Readonly<Partial<Record<Measure, Share>>>;

export interface FileCoverage extends CoverageTotals {
  readonly path: string;
}

export interface CoverageReport {
  readonly kind: 'coverage';
  readonly totals: CoverageTotals;
  /** What each source file has, made as it is asked for; nothing where the format does not tell it. */
  files(): Iterable<FileCoverage>;
  /** The lines themselves, so that shards are merged without counting one twice; absent where only sums are told. */
  readonly book?: LineBook;
  /** Folders, as the report tells them, below which its paths may begin. */
  readonly roots?: readonly string[];
  /** Of source files that the report says to be of components. */
  readonly named?: NamedFiles;
  readonly told: Told;
}

export { findingSeverities as severities } from '../../evidence/finding-ages.js';
export type Severity = FindingSeverity;

/** `total` is the sum of the severities; what is suppressed is in none of them. */
export interface ScanTotals extends Readonly<Record<Severity, number>> {
  readonly total: number;
  readonly suppressed: number;
}

export interface ScanFinding extends ReportPlace {
  readonly severity: Severity;
  /** The rule or the vulnerability. */
  readonly rule?: string;
  readonly message?: string;
  /** Package, image or module that has it. */
  readonly component?: string;
  /** When it was first seen or published, RFC 3339, if the file tells it. */
  readonly since?: string;
  /** What the file says of it beside an earlier run: `new`, `unchanged`, `updated`. */
  readonly state?: string;
}

export interface ScanReport {
  readonly kind: 'scan';
  readonly totals: ScanTotals;
  /** The most severe ones. */
  readonly findings: readonly ScanFinding[];
  /** Of all that are counted, by severity. */
  readonly tallies: FindingTallies;
  /** Of the first ones that do not say whether they are new. */
  readonly marks: MarksBySeverity;
  /** One for each part that was asked for. */
  readonly parts?: readonly PartTold<FindingCounts>[];
  readonly told: Told;
}

export interface Metric {
  readonly metric: string;
  readonly value: number;
  /** `ms`, `s`, `bytes`, `percent`, …; empty for a plain number. */
  readonly unit: string;
}

export interface PerformanceReport {
  readonly kind: 'performance';
  readonly metrics: readonly Metric[];
  readonly told: Told;
}

export interface MutationReport {
  readonly kind: 'mutation';
  readonly totals: {
    readonly detected: number;
    /** Mutants that count: without those that were ignored or are no valid program. */
    readonly total: number;
    readonly survived: number;
    readonly uncovered: number;
    /** In none of the others: taken out by people, or no valid program; absent where the file does not tell it. */
    readonly ignored?: number;
    readonly invalid?: number;
  };
  readonly told: Told;
}

export type Report = TestsReport | CoverageReport | ScanReport | PerformanceReport | MutationReport;

/** What the file itself says of its origin. It proves nothing, but what contradicts the candidate is caught by it. */
export interface Told {
  /** Commits, the first few. */
  readonly commits: readonly string[];
  readonly first?: ToldTime;
  readonly last?: ToldTime;
}

export interface ToldTime {
  /** Milliseconds since 1970; a text without a zone is read as UTC. */
  readonly at: number;
  /** False if the file leaves open in which zone. */
  readonly zoned: boolean;
}

/** What reading a file came to. It is evidence only if `usable`. */
export interface ReportRead {
  /** The id of the format; undefined if it was not recognised. */
  readonly format?: string;
  readonly kind?: ReportKind;
  /** Undefined if the file could not be read to its end, or holds an impossible number. */
  readonly report?: Report;
  readonly problems: readonly Problem[];
  readonly usable: boolean;
  /** How much was read, in bytes; the whole file if it is usable. */
  readonly bytes: number;
  /** `sha256:…` of the bytes; absent where they were not read to the end. */
  readonly digest?: string;
}
