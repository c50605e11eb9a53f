/** What is wrong with a report file: what makes it useless as evidence, and what is only shown. */

/** `unusable`: no evidence. `shown`: the worse of two numbers was taken, and people are told. */
export const problemCodes = {
  empty: 'unusable',
  'not-readable': 'unusable',
  'too-large': 'unusable',
  'too-deep': 'unusable',
  'unknown-format': 'unusable',
  encoding: 'unusable',
  'not-well-formed': 'unusable',
  truncated: 'unusable',
  duplicate: 'unusable',
  doctype: 'unusable',
  'wrong-shape': 'unusable',
  'impossible-number': 'unusable',
  'nothing-counted': 'unusable',
  'all-skipped': 'unusable',
  'failed-run': 'unusable',
  'no-results': 'unusable',
  /** The tool that wrote it said that it did not finish. */
  incomplete: 'unusable',
  disagreement: 'shown',
  /** A bound that the tool itself was given did not hold; its numbers stand. */
  'failed-threshold': 'shown',
  /** A measure is not a number and nothing of it was counted: as if it were not told. */
  'not-told': 'shown',
  /** Findings whose severity is not known count as critical. */
  'unknown-severity': 'shown',
  /** Test cases that came to what no table knows count as errors. */
  'unknown-outcome': 'shown',
  /** The tool left something out that it should have scanned, and finished. */
  partial: 'shown',
} as const satisfies Readonly<Record<string, 'unusable' | 'shown'>>;
export type ProblemCode = keyof typeof problemCodes;

export interface Problem {
  readonly code: ProblemCode;
  /** One sentence; holds text from the file, bounded. */
  readonly message: string;
  /** How many it stands for; absent for one. */
  readonly count?: number;
}

/** Ends the reading of a file; `readReport` makes a problem of it, nobody else sees it. */
export class ReportFault extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
  ) {
    super(message);
  }
}

/** Problems as they are found: each message once, and after the first twenty of a severity only their number. */
export interface Problems {
  add(code: ProblemCode, message: string): void;
  list(): readonly Problem[];
}

const mostProblems = 20;

/** An empty collection. */
export function openProblems(): Problems {
  const found = new Map<string, Problem>();
  const more: Partial<Record<ProblemCode, number>> = {};
  const kept = { unusable: 0, shown: 0 };
  return {
    add(code, message) {
      const key = `${code} ${message}`;
      if (found.has(key)) return;
      const severity = problemCodes[code];
      kept[severity] += 1;
      if (kept[severity] <= mostProblems) found.set(key, { code, message });
      else more[code] = (more[code] ?? 0) + 1;
    },
    list: () => [
      ...found.values(),
      ...Object.entries(more).map(([code, count]) => ({
        code: code as ProblemCode,
        message: `and ${String(count)} more of this kind`,
        count,
      })),
    ],
  };
}

const severest: readonly ProblemCode[] = ['disagreement', 'unknown-severity', 'unknown-outcome'];

/** What makes a file useless first, then what makes its numbers worse, then the rest; those of a rank in the order of the file. */
export function bySeverity(problems: readonly Problem[]): readonly Problem[] {
  const rank = ({ code }: Problem): number => {
    if (problemCodes[code] === 'unusable') return 0;
    return severest.includes(code) ? 1 : 2;
  };
  return [...problems].sort((one, other) => rank(one) - rank(other));
}

const longest = 120;

/** Text of the file within a message: one line, bounded, in quotes. */
export function quote(text: string): string {
  return JSON.stringify(brief(text, longest));
}

/** The beginning of a text; what was cut is shown by an ellipsis. */
export function brief(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
