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

/** `@user`, `@organization/team` or `@group/sub/group`, `@@role`, or an address. */
export function isOwner(word: string): boolean {
  return /^@@?\w[\w.-]*(?:\/[\w.-]+)*$/.test(word) || isAddress(word);
}

/** True for an e-mail address. */
export function isAddress(word: string): boolean {
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(word);
}

/** Lines with what is said on them, comments and empty ones left out. */
export function linesOf(text: string): readonly { readonly line: number; readonly text: string }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((each, index) => ({ line: index + 1, text: each.trim() }))
    .filter((each) => each.text !== '' && !each.text.startsWith('#'));
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
