/** A CODEOWNERS file as rules, whichever forge it is of. */
import type { Matches } from './pattern.js';

/** One line that says whose some paths are. */
export interface OwnerRule {
  /** From 1. */
  readonly line: number;
  /** As it is written. */
  readonly pattern: string;
  /** Where `fault` is, all that the line may mean. */
  readonly matches: Matches;
  /** As they are written; none takes the owners of earlier lines away. */
  readonly owners: readonly string[];
  /** Why it is not known what the line says. */
  readonly fault?: string | undefined;
  /** GitLab's `!`: what it matches is of nobody in this section, whatever other lines say. */
  readonly excludes?: true | undefined;
}

/** Rules of which the last one that matches counts. GitHub's file is a single section. */
export interface OwnerSection {
  /** Absent for what stands before the first heading. */
  readonly name?: string | undefined;
  /** False where the approval of its owners is only wished for. */
  readonly required: boolean;
  /** How many owners it asks for. */
  readonly count: number;
  readonly rules: readonly OwnerRule[];
}

export interface OwnersFile {
  readonly path: string;
  readonly sections: readonly OwnerSection[];
  /** What is wrong, `path:line: message`. */
  readonly faults: readonly string[];
}

/** True for an e-mail address. */
export function isAddress(word: string): boolean {
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(word);
}

/** What is said on a line. */
export interface Line {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** It holds what nobody sees, so that it may say something else than people read. */
  readonly fault?: string | undefined;
}

/** Controls but the tab, formats, and blanks and ends of lines but the blank. */
const unseen = /[^\P{Cc}\t]|\p{Cf}|[^\P{Z} ]/u;

/** Comments and empty lines are left out; forges end a line where git does, and nowhere else. */
export function linesOf(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n|\r$/)
    .map((each, index) => toLine(index + 1, each.replace(/^[ \t]+|[ \t]+$/g, '')))
    .filter(
      ({ text: said, fault }) => said !== '' && (fault !== undefined || !said.startsWith('#')),
    );
}

function toLine(line: number, text: string): Line {
  const isComment = text.startsWith('#') && !text.includes('\r');
  const code = isComment ? undefined : unseen.exec(text)?.[0].codePointAt(0);
  if (code === undefined) return { line, text };
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { line, text, fault: `it holds a character that nobody sees (${name})` };
}

/** A line of which it is not known what it says: it may be of everything. */
export function unreadRule(line: number, fault: string): OwnerRule {
  return { line, pattern: '', owners: [], fault, matches: () => true };
}

/** The pattern up to the first blank without a backslash before it, and the words after it. */
export function splitLine(text: string): {
  readonly pattern: string;
  readonly words: readonly string[];
} {
  const [, pattern = '', rest = ''] = /^((?:\\.|[^\s\\])+\\?)\s*(.*)$/u.exec(text) ?? [];
  return { pattern, words: rest.split(/\s+/).filter((word) => word !== '') };
}

/** The faults of all rules as people read them. */
export function faultsOf(path: string, sections: readonly OwnerSection[]): readonly string[] {
  return sections
    .flatMap(({ rules }) => rules)
    .filter(({ fault }) => fault !== undefined)
    .sort((one, other) => one.line - other.line)
    .map(({ line, fault = '' }) => `${path}:${line}: ${fault}`);
}
