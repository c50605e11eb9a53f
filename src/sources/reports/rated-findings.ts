/** Findings whose severity a tool writes as a word or a score. What is not known counts as critical, and is told. */
import type { JsonValue } from './format.js';
import { readNumber } from './numbers.js';
import type { PartBook } from './part-book.js';
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
  /** A word that says something, and nobody knows what: one that is known beside it does not hide it. */
  isStrange(word: Raw): boolean;
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
export function openRatedFindings(
  tool: ScanTool,
  problems: Problems,
  parts?: PartBook,
): RatedFindings {
  const tally = openScanTally(parts);
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
    const [are, count] =
      unknownCount === 1
        ? ['1 finding is', 'counts']
        : [`${String(unknownCount)} findings are`, 'count'];
    const message = `${are} of no known severity, and ${count} as critical: ${named}`;
    problems.add('unknown-severity', message);
  };

  return {
    rate({ word, scores = [] }) {
      const known = typeof word === 'string' ? severityOfWord(tool, word) : undefined;
      // A score is looked at in any case, so that an impossible one is found.
      const rated = scores.map(scoreOf).filter((each) => each !== undefined);
      return known ?? worst(rated);
    },
    isStrange(word) {
      if (word === undefined || word === null) return false;
      if (typeof word !== 'string') return true;
      const saysNothing = /^\s*(?:unknown)?\s*$/i.test(word);
      return !saysNothing && severityOfWord(tool, word) === undefined;
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
      return {
        kind: 'scan',
        totals: tally.totals(),
        findings: tally.findings(),
        tallies: tally.tallies(),
        marks: tally.marks(),
        told: told.told(),
      };
    },
  };
}

/** The worst of several; undefined if there is none. */
export function worst(found: readonly Severity[]): Severity | undefined {
  return found.length === 0 ? undefined : found.reduce(moreSevere);
}
