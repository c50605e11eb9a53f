/** What is kept of the lines of one source file, as one array of words: a book may hold a hundred thousand of them. */
import { ones, shareOfBranches } from './branch-lines.js';
import { shareOfFunctions, worseOf, type FunctionRows } from './function-rows.js';
import { shareOfItems } from './item-lines.js';
import { measures, type FileCoverage, type Share } from './report.js';

export type Shares = Omit<FileCoverage, 'path'>;

export interface FileLines {
  /** Bits of the lines that were told. */
  readonly found: Uint32Array;
  /** As many words of those that were covered. */
  readonly hit: Uint32Array;
  readonly branches: Uint32Array;
  readonly statements: Uint32Array;
  readonly functions: FunctionRows;
  /** Functions that are told by number alone: at most `mostFunctions`; none is as if not told. */
  readonly unnamed: Share;
}

export const mostFunctions = 0xffffffff;
export const noLines: FileLines = {
  found: new Uint32Array(0),
  hit: new Uint32Array(0),
  branches: new Uint32Array(0),
  statements: new Uint32Array(0),
  functions: new Uint32Array(0),
  unnamed: { covered: 0, total: 0 },
};

/** Lengths of bits, branches, statements and functions; unnamed functions, covered and in all. */
const headWords = 6;

/** How many words the array has. */
export function wordsOf({ found, branches, statements, functions }: FileLines): number {
  return headWords + found.length * 2 + branches.length + statements.length + functions.length;
}

/** Writes them into an array of that many words. */
export function writeLines(to: Uint32Array, lines: FileLines): void {
  const { found, hit, branches, statements, functions, unnamed } = lines;
  const { covered, total } = unnamed;
  const lengths = [found.length, branches.length, statements.length, functions.length];
  to.set([...lengths, covered, total]);
  let at = headWords;
  for (const words of [found, hit, branches, statements, functions]) {
    to.set(words, at);
    at += words.length;
  }
}

/** Views of such an array. */
export function readLines(from: Uint32Array): FileLines {
  const [bits = 0, branches = 0, statements = 0, functions = 0, covered = 0, total = 0] = from;
  let at = headWords;
  const next = (length: number): Uint32Array => from.subarray(at, (at += length));
  return {
    found: next(bits),
    hit: next(bits),
    branches: next(branches),
    statements: next(statements),
    functions: next(functions),
    unnamed: { covered, total },
  };
}

/** What such an array tells; a measure of which nothing was told is absent. Without views: there may be many files. */
export function sharesOf(words: Uint32Array): Shares {
  const [bits = 0, branches = 0, statements = 0, functions = 0, covered = 0, total = 0] = words;
  const hit = headWords + bits;
  const rows = hit + bits;
  const items = rows + branches;
  const marks = items + statements;
  const named = shareOfFunctions(words, marks, marks + functions);
  return present({
    lines: { covered: bitsOf(words, hit, rows), total: bitsOf(words, headWords, hit) },
    branches: shareOfBranches(words, rows, items),
    functions: worseOf(named, { covered, total }),
    statements: shareOfItems(words, items, marks),
  });
}

/** The same of several files. */
export function sumOf(files: Iterable<Uint32Array>): Shares {
  const sums = { lines: none(), branches: none(), functions: none(), statements: none() };
  for (const words of files) {
    const shares = sharesOf(words);
    for (const measure of measures) {
      sums[measure].covered += shares[measure]?.covered ?? 0;
      sums[measure].total += shares[measure]?.total ?? 0;
    }
  }
  return present(sums);
}

function present({ lines, branches, functions, statements }: Required<Shares>): Shares {
  return {
    ...(lines.total > 0 && { lines }),
    ...(branches.total > 0 && { branches }),
    ...(functions.total > 0 && { functions }),
    ...(statements.total > 0 && { statements }),
  };
}

function none(): { covered: number; total: number } {
  return { covered: 0, total: 0 };
}

function bitsOf(words: Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += ones(words[at] ?? 0);
  return sum;
}
