/** What several files of one report say together. Only usable files are told to it, each once. */
import { mergeMarks, openMarksBySeverity, type MarksBySeverity } from '../reports/finding-marks.js';
import { mergeTallies, openTallies, type FindingTallies } from '../reports/finding-tally.js';
import { beyondCounting, tooManyToCount } from '../reports/beyond-counting.js';
import type { Metric, Report, ReportKind, ScanReport, TestsReport } from '../reports/report.js';
import { severities } from '../reports/report.js';
import type { ReportFact } from '../../evidence/report-fact.js';
import { toAges } from './ages.js';
import { brief } from './brief.js';
import { openCoverageMerge } from './merge-coverage.js';
import { mergeParts, type PartsAsked, type ReportOrigin } from './merge-parts.js';
import type { Workspace } from './part-paths.js';
import { openMutationMerge } from './merge-mutation.js';
import { openToldTwice } from './told-twice.js';
import { openToldInFormats } from './told-in-formats.js';
import { countedOnce, sumTests, together, type CountedTests } from './merge-tests.js';

/** What cannot be put together; without a measure nothing of the kind can. */
export interface Refusal {
  readonly kind: ReportKind;
  readonly measure?: string;
  readonly reason: string;
}

export type Merged = Pick<
  ReportFact,
  'tests' | 'coverage' | 'scan' | 'performance' | 'mutation' | 'refused' | 'parts'
>;

export interface Merge {
  /** `origin` is where the report lies, if that is known. */
  add(report: Report, origin?: ReportOrigin): void;
  /** The same bytes as before, perhaps of another run: what is bad in them counts again, what is good does not. */
  addAgain(report: Report, origin: ReportOrigin): void;
  merged(): Merged;
  /** What of the files may be one or several, so that the worse reading counts. */
  doubts(): ReadonlyMap<ReportOrigin, string>;
}

export interface MergeParts {
  readonly parts?: PartsAsked | undefined;
  readonly sources?: Workspace | undefined;
  /** Metrics that rules ask for: they are kept before others. */
  readonly metrics?: readonly string[] | undefined;
}

type Scan = NonNullable<ReportFact['scan']>;
type ListedScan = Pick<ScanReport, 'totals' | 'findings' | 'parts'>;

const mostFindings = 50;
const mostMetrics = 200;

/** Nothing yet. `sources` is where source files are looked for. Of metrics that nobody asks for no more than the first are kept. */
export function openMerge({ parts: asked, sources, metrics = [] }: MergeParts = {}): Merge {
  const tests: CountedTests[] = [];
  const twice = openToldTwice();
  const inFormats = openToldInFormats();
  const scans: ListedScan[] = [];
  const tallies = openTallies();
  const marks = openMarksBySeverity();
  const mutations = openMutationMerge();
  const wanted = new Set(metrics);
  const [kept, others]: [Metric[], Metric[]] = [[], []];
  const coverage = openCoverageMerge(sources);
  const origins: ReportOrigin[] = [];
  let measured = false;
  /** Cases that count, and that another file may have told. */
  let openAgain = 0;
  const addTests = (report: TestsReport, origin?: ReportOrigin): void => {
    const before = twice.add(report, origin);
    tests.push(countedOnce(report, before));
    openAgain += before.open.total;
  };
  const addScan = (report: ScanReport): void => {
    scans.push(listedOf(report));
    mergeTallies(tallies, report.tallies);
    for (const severity of severities) mergeMarks(marks[severity], report.marks[severity]);
  };
  return {
    add(report, origin) {
      switch (report.kind) {
        case 'tests':
          inFormats.add(report, origin);
          addTests(report, origin);
          break;
        case 'coverage':
          coverage.add(report, origin);
          if (origin !== undefined) origins.push(origin);
          break;
        case 'scan':
          addScan(report);
          break;
        case 'mutation':
          mutations.add(report);
          break;
        case 'performance':
          measured = true;
          for (const each of report.metrics) {
            if (!wanted.has(each.metric)) {
              if (others.length < mostMetrics) others.push(each);
              // One more than may be kept shows that there are too many.
            } else if (kept.length <= mostMetrics) kept.push(each);
          }
      }
    },
    addAgain(report, origin) {
      if (report.kind === 'tests') addTests(report, origin);
      else if (report.kind === 'scan') addScan(report);
      else if (report.kind === 'mutation') mutations.addAgain(report);
    },
    doubts: () => new Map([...coverage.doubts(), ...inFormats.doubts(), ...twice.doubts()]),
    merged() {
      const lines = coverage.totals();
      const mutated = mutations.totals();
      const tooMany = kept.length > mostMetrics;
      const files = lines && {
        files: coverage.files(),
        totals: lines,
        named: coverage.named(),
        origins,
      };
      const before = inFormats.before();
      const isOnce = before.again.total + before.open.total === 0;
      const counted = isOnce ? tests : [countedOnce(together(tests), before)];
      const again = openAgain + before.open.total;
      const parts = asked && mergeParts(asked, { tests: counted, scans, coverage: files });
      const refused = [
        ...coverage.refused(),
        ...twice.refused(),
        ...(tooMany ? [tooManyMetrics] : []),
      ];
      return countable({
        ...(tests.length > 0 && { tests: { ...sumTests(counted), ...(again > 0 && { again }) } }),
        ...(lines && { coverage: lines }),
        ...(scans.length > 0 && { scan: sumScans(scans, { tallies, marks }) }),
        ...(measured && !tooMany && { performance: [...kept, ...others].slice(0, mostMetrics) }),
        ...(mutated && { mutation: mutated }),
        ...(refused.length > 0 && { refused }),
        ...(parts && parts.length > 0 && { parts }),
      });
    },
  };
}

/** A kind whose files are too many together is not told, and nothing of it in parts. */
function countable(merged: Merged): Merged {
  const beyond = (['tests', 'coverage', 'scan', 'mutation'] as const).flatMap((kind) => {
    const count = beyondCounting(merged[kind] ?? {});
    return count === undefined ? [] : [{ kind, reason: `all of it ${tooManyToCount(count)}` }];
  });
  if (beyond.length === 0) return merged;
  const kinds = new Set<string>(beyond.map(({ kind }) => kind));
  const without = <T extends object>(told: T): T =>
    Object.fromEntries(Object.entries(told).filter(([kind]) => !kinds.has(kind))) as T;
  const parts = merged.parts?.map(without);
  const refused = [...(merged.refused ?? []), ...beyond];
  return { ...without(merged), refused, ...(parts && { parts }) };
}

function listedOf({ totals, findings, parts }: ScanReport): ListedScan {
  return { totals, findings, ...(parts && { parts }) };
}

const tooManyMetrics: Refusal = {
  kind: 'performance',
  reason: `more than ${String(mostMetrics)} values of the metrics that rules ask for`,
};

function sumScans(
  reports: readonly ListedScan[],
  { tallies, marks }: { readonly tallies: FindingTallies; readonly marks: MarksBySeverity },
): Scan {
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
    ages: toAges(tallies),
    states: statesOf(tallies),
    marks: toMarks(marks),
  };
}

function toMarks(marks: MarksBySeverity): Scan['marks'] {
  const told = severities.filter((severity) => marks[severity].size > 0);
  return Object.fromEntries(
    told.map((severity) => [severity, Object.fromEntries(marks[severity])]),
  );
}

function statesOf(tallies: FindingTallies): Scan['states'] {
  const told = severities.filter((severity) =>
    Object.values(tallies[severity].states).some((count) => count > 0),
  );
  return Object.fromEntries(told.map((severity) => [severity, { ...tallies[severity].states }]));
}
