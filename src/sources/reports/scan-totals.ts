/** Findings of a scan, counted and tallied by severity, with the most severe ones kept, in bounded memory. */
import {
  addToTally,
  mergeTally,
  openTallies,
  openTimes,
  type FindingTallies,
  type FindingTally,
} from './finding-tally.js';
import {
  addMark,
  mergeMarks,
  openMarks,
  openMarksBySeverity,
  type Marks,
  type MarksBySeverity,
} from './finding-marks.js';
import { noParts, type PartBook } from './part-book.js';
import type { Membership } from './part-membership.js';
import { brief } from './problem.js';
import { severities, type ScanFinding, type ScanTotals, type Severity } from './report.js';

const mostFindings = 50;
const longestName = 300;
export const longestMessage = 1000;

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

export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly samples: readonly Omit<FindingParts, 'severity'>[];
  /** Of all of them; absent if none says anything. */
  readonly tally: FindingTally | undefined;
  /** Of those that do not say whether they are new. */
  readonly marks: Marks | undefined;
  /** The parts that they are of. */
  readonly membership: Membership;
}

export interface ScanTally {
  add(finding: FindingParts): void;
  /** Findings that were tallied before their severity was known; the first of them are kept. */
  addGroup(group: FindingGroup): void;
  /** Findings of which only the number is known. */
  count(severity: Severity, findings: number): void;
  /** One that is suppressed. */
  suppress(): void;
  totals(): ScanTotals;
  /** The most severe ones, in the order of the file. */
  findings(): readonly ScanFinding[];
  tallies(): FindingTallies;
  /** Of the first ones that do not say whether they are new. */
  marks(): MarksBySeverity;
}

/** An empty tally. */
export function openScanTally(parts: PartBook = noParts): ScanTally {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  const kept: Readonly<Record<Severity, ScanFinding[]>> = {
    critical: [],
    high: [],
    medium: [],
    low: [],
    info: [],
  };
  const tallies = openTallies();
  const timeOf = openTimes();
  const marks = openMarksBySeverity();
  const markOf = openMarks();
  let suppressed = 0;
  const keep = (finding: FindingParts): void => {
    const list = kept[finding.severity];
    if (list.length < mostFindings) list.push(toFinding(finding));
  };
  return {
    add(finding) {
      counts[finding.severity] += 1;
      const { severity, since, state, file, component } = finding;
      const at = timeOf(since);
      addToTally(tallies[severity], { at, state });
      if (state === undefined) addMark(marks[severity], markOf(finding));
      parts.finding({ files: [file], components: [component] }, { severity, at, state });
      keep(finding);
    },
    addGroup({ severity, count, samples, tally, membership, marks: others }) {
      counts[severity] += count;
      parts.group({ membership, severity, count, tally });
      if (tally !== undefined) mergeTally(tallies[severity], tally);
      if (others !== undefined) mergeMarks(marks[severity], others);
      const left = mostFindings - kept[severity].length;
      for (const sample of samples.slice(0, left)) keep({ ...sample, severity });
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
    tallies: () => tallies,
    marks: () => marks,
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
