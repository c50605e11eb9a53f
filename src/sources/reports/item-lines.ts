/**
 * Statements, branches or instructions of a source file by line, in twelve bytes a line that has any: as many
 * as there are, where branch-lines.ts holds up to 255 of a line in eight bytes.
 */
import {
  branchCount,
  coveredOf,
  mostBits,
  mostBranches,
  type BranchCount,
} from './branch-lines.js';
import { openLineRows } from './line-rows.js';
import { ReportFault } from './problem.js';
import type { Share } from './report.js';

/** As of branches, without a bound of the total. */
export type ItemCount = BranchCount;

/** Rows of three words: line, total, taken; by line. Throws a ReportFault for more of a line than can be held. */
export interface ItemLines {
  /** The same as were told of the line before; if they are not as many, neither taken ones count for the other. */
  add(line: number, of: ItemCount): void;
  /** Others than those that were told of the line before. */
  extend(line: number, of: ItemCount): void;
  share(): Share;
  each(visit: (line: number, of: ItemCount) => void): void;
  /** The rows so far; overwritten by what is added next. */
  rows(): Uint32Array;
  /** Begins anew, with rows that were kept. */
  reset(rows: Uint32Array): void;
}

const mostOfLine = 2 ** 31;

/** Nothing yet. */
export function openItems(): ItemLines {
  const { place, words, rows, reset } = openLineRows(3, (first) => first);
  const tell = (
    line: number,
    of: ItemCount,
    join: (one: ItemCount, other: ItemCount) => ItemCount,
  ): void => {
    if (of.total === 0) return;
    const index = place(line);
    const row = words();
    const before = countAt(row, index);
    const { total, taken } = before.total > 0 ? join(before, of) : of;
    row[index * 3] = line;
    row[index * 3 + 1] = total;
    row[index * 3 + 2] = taken;
  };
  return {
    add: (line, of) => tell(line, of, union),
    extend: (line, of) => tell(line, of, joined),
    share: () => shareOfItems(rows(), 0, rows().length),
    each: (visit) => eachItem(rows(), visit),
    rows,
    reset,
  };
}

/** Visits rows that were kept. */
export function eachItem(rows: Uint32Array, visit: (line: number, of: ItemCount) => void): void {
  for (let index = 0; index * 3 < rows.length; index += 1) {
    visit(rows[index * 3] ?? 0, countAt(rows, index));
  }
}

/** The sum of the rows that stand in a part of an array. */
export function shareOfItems(words: Uint32Array, from: number, to: number): Share {
  let covered = 0;
  let total = 0;
  for (let at = from; at < to; at += 3) {
    const of = { total: words[at + 1] ?? 0, taken: words[at + 2] ?? 0 };
    total += of.total;
    covered += coveredOf(of);
  }
  return { covered, total };
}

/** One, taken or not. */
export function oneItem(taken: boolean): ItemCount {
  return { total: 1, taken: taken ? 1 : 0 };
}

/** A count of which only numbers are known: the lowest bits. */
export function itemCount({ covered, total }: Share): ItemCount {
  return total > mostBits ? { total, taken: covered } : branchCount({ covered, total });
}

/** For a book, which holds fewer branches of a line. */
export function toBranchCount(of: ItemCount): BranchCount {
  return of.total > mostBranches ? branchCount({ covered: coveredOf(of), total: of.total }) : of;
}

function countAt(rows: Uint32Array, index: number): ItemCount {
  return { total: rows[index * 3 + 1] ?? 0, taken: rows[index * 3 + 2] ?? 0 };
}

function union(one: ItemCount, other: ItemCount): ItemCount {
  if (one.total === other.total) {
    const taken = one.total > mostBits ? Math.max(one.taken, other.taken) : one.taken | other.taken;
    return { total: one.total, taken };
  }
  return itemCount({
    covered: Math.max(coveredOf(one), coveredOf(other)),
    total: sumOf(one, other),
  });
}

function joined(one: ItemCount, other: ItemCount): ItemCount {
  const total = sumOf(one, other);
  const taken =
    total > mostBits ? coveredOf(one) + coveredOf(other) : one.taken | (other.taken << one.total);
  return { total, taken };
}

/** Held in 32 bits, so that it must not wrap. */
function sumOf(one: ItemCount, other: ItemCount): number {
  const total = one.total + other.total;
  if (total <= mostOfLine) return total;
  throw new ReportFault('impossible-number', `has a line of which it tells ${String(total)} parts`);
}
