/** Findings of a scan, counted by severity, with the most severe ones kept, in bounded memory. */
import { brief } from './problem.js';
import { severities, type ScanFinding, type ScanTotals, type Severity } from './report.js';

const mostFindings = 50;
const longestName = 300;
const longestMessage = 1000;

/** What a reader knows of a finding; absent or empty parts are left out. */
export interface FindingParts {
  readonly severity: Severity;
  readonly rule?: string | undefined;
  readonly message?: string | undefined;
  readonly component?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly since?: string | undefined;
  readonly state?: string | undefined;
}

export interface ScanTally {
  add(finding: FindingParts): void;
  /** Findings that are counted and not kept. */
  count(severity: Severity, findings: number): void;
  /** One that is suppressed. */
  suppress(): void;
  totals(): ScanTotals;
  /** The most severe ones, in the order of the file. */
  findings(): readonly ScanFinding[];
}

/** An empty tally. */
export function openScanTally(): ScanTally {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  const kept: Readonly<Record<Severity, ScanFinding[]>> = {
    critical: [],
    high: [],
    medium: [],
    low: [],
    info: [],
  };
  let suppressed = 0;
  return {
    add(finding) {
      counts[finding.severity] += 1;
      const list = kept[finding.severity];
      if (list.length < mostFindings) list.push(toFinding(finding));
    },
    count(severity, findings) {
      counts[severity] += findings;
    },
    suppress() {
      suppressed += 1;
    },
    totals: () => ({
      total: severities.reduce((sum, severity) => sum + counts[severity], 0),
      ...counts,
      suppressed,
    }),
    findings: () => severities.flatMap((severity) => kept[severity]).slice(0, mostFindings),
  };
}

function toFinding(parts: FindingParts): ScanFinding {
  const { severity, rule, message, component, file, line, since, state } = parts;
  return {
    severity,
    ...(rule && { rule: brief(rule, longestName) }),
    ...(message && { message: brief(message, longestMessage) }),
    ...(component && { component: brief(component, longestName) }),
    ...(file && { file: brief(file, longestName) }),
    ...(line !== undefined && { line }),
    ...(since && { since: brief(since, 40) }),
    ...(state && { state: brief(state, 40) }),
  };
}
