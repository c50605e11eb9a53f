/** The branches of a source file by line, in twelve bytes a line that has any. */
import { worseOf } from './function-rows.js';
import { openLineRows } from './line-rows.js';
import type { Share } from './report.js';

export interface BranchCount {
  /** At most `mostBranches`. */
  readonly total: number;
  /** Which were taken: bits from the lowest. Beyond 31 branches, how many. */
  readonly taken: number;
  /** Of which branches, in which order: 32 bits. 0, or absent, where only their number is told. */
  readonly mark?: number;
}

/** Rows of three words: line and total in the first, what was taken in the second, the mark in the third; by line. */
export interface BranchLines {
  /** Never better than the truth: of a line that is told with other branches, neither taken ones count for the other. */
  add(line: number, of: BranchCount): void;
  /** The rows so far; overwritten by what is added next. */
  rows(): Uint32Array;
  /** Begins anew, with rows that were kept. */
  reset(rows: Uint32Array): void;
}

/** Up to here `taken` is a set of bits. */
export const mostBits = 31;
/** Of one line; a switch of more cases is told as this many. */
export const mostBranches = 255;

const width = 3;

/** No branches yet. */
export function openBranches(): BranchLines {
  const { place, words, rows, reset } = openLineRows(width, (first) => first >>> 8);
  return {
    add(line, of) {
      if (of.total === 0) return;
      const index = place(line);
      const [row, at] = [words(), index * width];
      const before = countAt(row, index);
      const { total, taken, mark = 0 } = before.total > 0 ? union(before, of) : of;
      row[at] = line * 256 + total;
      row[at + 1] = taken;
      row[at + 2] = mark;
    },
    rows,
    reset,
  };
}

/** Visits rows that were kept. */
export function eachBranch(
  rows: Uint32Array,
  visit: (line: number, of: BranchCount) => void,
): void {
  for (let index = 0; index * width < rows.length; index += 1) {
    visit((rows[index * width] ?? 0) >>> 8, countAt(rows, index));
  }
}

/** The sum of the rows that stand in a part of an array. */
export function shareOfBranches(words: Uint32Array, from: number, to: number): Share {
  let covered = 0;
  let total = 0;
  for (let at = from; at < to; at += width) {
    const of = { total: (words[at] ?? 0) & 255, taken: words[at + 1] ?? 0 };
    total += of.total;
    covered += coveredOf(of);
  }
  return { covered, total };
}

/** A count of which only numbers are known: the lowest bits; cut to what a row can hold, never for the better. */
export function branchCount({ covered, total }: Share): BranchCount {
  const most = Math.min(total, mostBranches);
  const kept = Math.max(0, covered - (total - most));
  if (most > mostBits) return { total: most, taken: kept };
  return { total: most, taken: kept === mostBits ? 0x7fffffff : (1 << kept) - 1 };
}

/** How many were taken. */
export function coveredOf({ total, taken }: BranchCount): number {
  return total > mostBits ? taken : ones(taken);
}

function countAt(rows: Uint32Array, index: number): BranchCount {
  const at = index * width;
  return { total: (rows[at] ?? 0) & 255, taken: rows[at + 1] ?? 0, mark: rows[at + 2] ?? 0 };
}

function union(one: BranchCount, other: BranchCount): BranchCount {
  const { total, mark = 0 } = one;
  const { mark: otherMark = 0 } = other;
  if (total === other.total && mark === otherMark) {
    const taken = total > mostBits ? Math.max(one.taken, other.taken) : one.taken | other.taken;
    return { total, taken, mark };
  }
  const [first, second] = [shareOf(one), shareOf(other)];
  const isByNumber = total === other.total && (mark === 0 || otherMark === 0);
  const covered = Math.max(first.covered, second.covered);
  return branchCount(isByNumber ? { covered, total } : worseOf(first, second));
}

function shareOf(of: BranchCount): Share {
  return { covered: coveredOf(of), total: of.total };
}

/** How many bits of 32 are set. */
export function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
