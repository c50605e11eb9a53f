/** Findings whose severity a tool writes as a word or a score. What is not known counts as critical, and is told. */
import type { JsonValue } from './format.js';
import { readNumber } from './numbers.js';
import { brief, quote, type Problems } from './problem.js';
import type { ScanReport, Severity } from './report.js';
import { openScanTally, type FindingParts } from './scan-totals.js';
import { moreSevere, severityOfScore } from './severity.js';
import { severityOfWord, type ScanTool } from './severity-words.js';
import type { ToldParts } from './told.js';

type Raw = JsonValue | undefined;

/** What a file says of how bad a finding is. */
export interface Rating {
  /** Of the tool itself: it decides, if it is known. */
  readonly word?: Raw;
  /** CVSS scores, from 0 to 10: they are asked where no word is known, and the worst of them is taken. */
  readonly scores?: readonly Raw[];
}

export type UnratedFinding = Omit<FindingParts, 'severity'>;

export interface RatedFindings {
  /** What a rating comes to; undefined if it is not known. A score beyond 0 to 10 is a problem. */
  rate(rating: Rating): Severity | undefined;
  /** Without a severity it counts as critical; `word` is what the file says instead. */
  add(finding: UnratedFinding, severity: Severity | undefined, word?: Raw): void;
  /** Findings of which only the number is known. */
  count(severity: Severity, findings: number): void;
  suppress(): void;
  /** How many there are of each severity so far. */
  counted(severity: Severity): number;
  report(told: ToldParts): ScanReport;
}

const mostWords = 10;
const longestWord = 40;

/** An empty collection for the findings of one file. */
export function openRatedFindings(tool: ScanTool, problems: Problems): RatedFindings {
  const tally = openScanTally();
  const unknown = new Map<string, number>();
  let unknownCount = 0;

  const scoreOf = (raw: Raw): Severity | undefined => {
    const score = readNumber(raw, { what: 'a CVSS score', problems });
    const severity = score === undefined ? undefined : severityOfScore(score);
    if (score !== undefined && severity === undefined)
      problems.add('impossible-number', `a CVSS score is ${String(score)}, not 0 to 10`);
    return severity;
  };
  const noteUnknown = (raw: Raw): void => {
    unknownCount += 1;
    const word = typeof raw === 'string' ? quote(brief(raw, longestWord)) : 'none';
    if (unknown.has(word) || unknown.size < mostWords)
      unknown.set(word, (unknown.get(word) ?? 0) + 1);
  };
  const tellUnknown = (): void => {
    if (unknownCount === 0) return;
    const named = [...unknown].map(([word, count]) => `${word} (${String(count)})`).join(', ');
    const are = `${String(unknownCount)} findings are of no known severity`;
    problems.add('unknown-severity', `${are}, and count as critical: ${named}`);
  };

  return {
    rate({ word, scores = [] }) {
      const known = typeof word === 'string' ? severityOfWord(tool, word) : undefined;
      // A score is looked at in any case, so that an impossible one is found.
      const rated = scores.map(scoreOf).filter((each) => each !== undefined);
      return known ?? worst(rated);
    },
    add(finding, severity, word) {
      if (severity === undefined) noteUnknown(word);
      tally.add({ ...finding, severity: severity ?? 'critical' });
    },
    count: (severity, findings) => tally.count(severity, findings),
    suppress: () => tally.suppress(),
    counted: (severity) => tally.totals()[severity],
    report(told) {
      tellUnknown();
      const totals = tally.totals();
      return { kind: 'scan', totals, findings: tally.findings(), told: told.told() };
    },
  };
}

/** The worst of several; undefined if there is none. */
export function worst(found: readonly Severity[]): Severity | undefined {
  return found.length === 0 ? undefined : found.reduce(moreSevere);
}
