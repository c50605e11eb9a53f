/** What several files of one report say together. Only usable files are told to it, each once. */
import type {
  FailedCase,
  Metric,
  MutationReport,
  Report,
  ReportKind,
  ScanFinding,
  ScanReport,
  TestsReport,
} from '../reports/report.js';
import { severities } from '../reports/report.js';
import type { ReportFact } from '../../evidence/report-fact.js';
import { openCoverageMerge } from './merge-coverage.js';

/** What cannot be put together; without a measure nothing of the kind can. */
export interface Refusal {
  readonly kind: ReportKind;
  readonly measure?: string;
  readonly reason: string;
}

export type Merged = Pick<
  ReportFact,
  'tests' | 'coverage' | 'scan' | 'performance' | 'mutation' | 'refused'
>;

export interface Merge {
  add(report: Report): void;
  merged(): Merged;
}

const mostFailures = 20;
const mostFindings = 50;
const mostMetrics = 200;
const longestMessage = 200;

/** Nothing yet. */
export function openMerge(): Merge {
  const tests: TestsReport[] = [];
  const scans: ScanReport[] = [];
  const mutations: MutationReport[] = [];
  const metrics: Metric[] = [];
  const coverage = openCoverageMerge();
  let measured = false;
  return {
    add(report) {
      switch (report.kind) {
        case 'tests':
          tests.push({ ...report, failures: report.failures.slice(0, mostFailures) });
          break;
        case 'coverage':
          coverage.add(report);
          break;
        case 'scan':
          scans.push(report);
          break;
        case 'mutation':
          mutations.push(report);
          break;
        case 'performance':
          measured = true;
          // One more than may be kept shows that there are too many.
          metrics.push(...report.metrics.slice(0, mostMetrics + 1 - metrics.length));
      }
    },
    merged() {
      const lines = coverage.totals();
      const tooMany = metrics.length > mostMetrics;
      const refused = [...coverage.refused(), ...(tooMany ? [tooManyMetrics] : [])];
      return {
        ...(tests.length > 0 && { tests: sumTests(tests) }),
        ...(lines && { coverage: lines }),
        ...(scans.length > 0 && { scan: sumScans(scans) }),
        ...(measured && !tooMany && { performance: metrics }),
        ...(mutations.length > 0 && { mutation: sumMutations(mutations) }),
        ...(refused.length > 0 && { refused }),
      };
    },
  };
}

const tooManyMetrics: Refusal = {
  kind: 'performance',
  reason: `more than ${String(mostMetrics)} metrics`,
};

function sumTests(reports: readonly TestsReport[]): NonNullable<ReportFact['tests']> {
  const sum = (pick: (report: TestsReport) => number): number =>
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

function sumScans(reports: readonly ScanReport[]): NonNullable<ReportFact['scan']> {
  const sum = (key: keyof ScanReport['totals']): number =>
    reports.reduce((total, { totals }) => total + totals[key], 0);
  const findings = reports.flatMap((report) => report.findings);
  return {
    total: sum('total'),
    critical: sum('critical'),
    high: sum('high'),
    medium: sum('medium'),
    low: sum('low'),
    info: sum('info'),
    suppressed: sum('suppressed'),
    findings: severities
      .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
      .slice(0, mostFindings)
      .map(brief),
  };
}

function sumMutations(reports: readonly MutationReport[]): NonNullable<ReportFact['mutation']> {
  const sum = (key: 'detected' | 'total' | 'survived' | 'uncovered'): number =>
    reports.reduce((total, { totals }) => total + totals[key], 0);
  return {
    detected: sum('detected'),
    total: sum('total'),
    survived: sum('survived'),
    uncovered: sum('uncovered'),
  };
}

/** Messages are the longest part; a record keeps their beginning. */
function brief<T extends FailedCase | ScanFinding>(each: T): T {
  const { message } = each;
  return message === undefined || message.length <= longestMessage
    ? { ...each }
    : { ...each, message: `${message.slice(0, longestMessage - 1)}…` };
}
