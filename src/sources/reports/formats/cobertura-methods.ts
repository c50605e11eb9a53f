/** Lines that Cobertura tells in methods, set against the lines of the classes, which hold them again. */
import {
  branchCount,
  coveredOf,
  eachBranch,
  ones,
  openBranches,
  type BranchCount,
} from '../branch-lines.js';
import { noLines, type FileLines } from '../file-lines.js';
import { openLineBook, type LineBook } from '../line-book.js';
import { quote, type Problems } from '../problem.js';
import type { Share } from '../report.js';

interface MethodLine {
  readonly line: number;
  readonly hit: boolean;
  readonly branches: Share | undefined;
}

export interface CoberturaMethods {
  /** A line of the method that is open. */
  line(file: string, told: MethodLine): void;
  /** Ends the method. */
  close(file: string): void;
  /** The lines of both; `lost` is how many fewer are covered than either says. */
  settle(classes: LineBook): { readonly book: LineBook; readonly lost: Lost };
}

interface Lost {
  lines: number;
  branches: number;
}

/**
 * Nothing yet. `own` copies the name of a file. A method of one line may tell where it begins and how often it was called, as
 * Istanbul and lcov_cobertura write it: of its line the class says more, which may have run without a call.
 */
export function openCoberturaMethods(
  own: (text: string) => string,
  problems: Problems,
): CoberturaMethods {
  const whole = openLineBook(own);
  const beginnings = openLineBook(own);
  let first: MethodLine | undefined;
  let hasOne = true;
  let isEmpty = true;
  return {
    line(file, told) {
      isEmpty = false;
      if (hasOne && (first === undefined || first.line === told.line)) {
        first = first === undefined ? told : joined(first, told);
        return;
      }
      if (hasOne && first !== undefined) tell(whole, file, first);
      hasOne = false;
      tell(whole, file, told);
    },
    close(file) {
      if (hasOne && first !== undefined) tell(beginnings, file, first);
      first = undefined;
      hasOne = true;
    },
    settle(classes) {
      const lost = { lines: 0, branches: 0 };
      if (isEmpty) return { book: classes, lost };
      const book = openLineBook(own);
      const [inMethods, begun] = [new Map(whole.entries()), new Map(beginnings.entries())];
      for (const [file, lines] of classes.entries()) {
        const [ofMethods, starts] = [inMethods.get(file), begun.get(file)];
        const of = { lines, whole: ofMethods ?? noLines, begun: starts ?? noLines };
        const isAlone = ofMethods === undefined && starts === undefined;
        const { settled, differ } = isAlone ? { settled: lines, differ: 0 } : settleFile(of, lost);
        if (differ > 0) problems.add('disagreement', toMessage(file, differ));
        book.tell(file, settled);
        inMethods.delete(file);
        begun.delete(file);
      }
      for (const others of [inMethods, begun])
        for (const [file, lines] of others) book.tell(file, lines);
      return { book, lost };
    },
  };
}

function tell(book: LineBook, file: string, { line, hit, branches }: MethodLine): void {
  book.line(file, line, hit);
  if (branches !== undefined) book.branches(file, line, branchCount(branches));
}

function joined(one: MethodLine, other: MethodLine): MethodLine {
  const branches =
    one.branches && other.branches
      ? worseShareOf(one.branches, other.branches)
      : (one.branches ?? other.branches);
  return { line: one.line, hit: one.hit || other.hit, branches };
}

function toMessage(file: string, differ: number): string {
  const lines = differ === 1 ? 'a line' : `${String(differ)} lines`;
  return `tells ${lines} of ${quote(file)} otherwise in a method than in its class, and the worse counts`;
}

/** Of lines that only methods tell nobody says otherwise. */
function settleFile(
  of: {
    readonly lines: FileLines;
    readonly whole: FileLines;
    readonly begun: FileLines;
  },
  lost: Lost,
): { readonly settled: FileLines; readonly differ: number } {
  const { lines, whole, begun } = of;
  const length = Math.max(lines.found.length, whole.found.length, begun.found.length);
  const [found, hit] = [new Uint32Array(length), new Uint32Array(length)];
  const differs = new Uint32Array(length);
  for (let word = 0; word < length; word += 1) {
    const [told, covered] = [lines.found[word] ?? 0, lines.hit[word] ?? 0];
    const [inMethod, ran] = [whole.found[word] ?? 0, whole.hit[word] ?? 0];
    const called = ran | (begun.hit[word] ?? 0);
    const worse = covered & (~inMethod | ran);
    found[word] = told | inMethod | (begun.found[word] ?? 0);
    hit[word] = worse | (~told & called);
    differs[word] = (covered & ~worse) | (told & ~covered & called);
    lost.lines += ones(differs[word] ?? 0);
  }
  const { rows, other } = settleBranches(of);
  for (const { line, fewer } of other) {
    lost.branches += fewer;
    differs[line >>> 5] = (differs[line >>> 5] ?? 0) | (1 << (line & 31));
  }
  const differ = differs.reduce((sum, word) => sum + ones(word), 0);
  return { settled: { ...lines, found, hit, branches: rows }, differ };
}

interface Other {
  readonly line: number;
  readonly fewer: number;
}

function settleBranches(of: {
  readonly lines: FileLines;
  readonly whole: FileLines;
  readonly begun: FileLines;
}): { readonly rows: Uint32Array; readonly other: readonly Other[] } {
  const settled = new Map<number, BranchCount>();
  const other: Other[] = [];
  eachBranch(of.lines.branches, (line, each) => settled.set(line, each));
  const inMethods = openBranches();
  for (const { branches } of [of.whole, of.begun])
    eachBranch(branches, (line, each) => inMethods.add(line, each));
  eachBranch(inMethods.rows(), (line, each) => {
    const own = settled.get(line);
    const [one, two] = [shareOf(own ?? each), shareOf(each)];
    if (one.covered === two.covered && one.total === two.total) {
      settled.set(line, own ?? each);
      return;
    }
    const worse = worseShareOf(one, two);
    other.push({ line, fewer: Math.max(one.covered, two.covered) - worse.covered });
    settled.set(line, branchCount(worse));
  });
  const branches = openBranches();
  for (const [line, each] of settled) branches.add(line, each);
  return { rows: branches.rows(), other };
}

function shareOf(of: BranchCount): Share {
  return { covered: coveredOf(of), total: of.total };
}

/** Fewer covered and more that are not. */
export function worseShareOf(one: Share, other: Share): Share {
  const covered = Math.min(one.covered, other.covered);
  const uncovered = Math.max(one.total - one.covered, other.total - other.covered);
  return { covered, total: covered + uncovered };
}
