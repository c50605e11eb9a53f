/**
 * The lines of source files, each once, however often reports tell it: two bits a line, so that half a
 * gigabyte of report is a few megabytes. Shards are merged by telling their lines to one book.
 */
import {
  eachBranch,
  openBranches,
  ones,
  shareOfBranches,
  type BranchCount,
} from './branch-lines.js';
import { eachItem, openItems, shareOfItems, type ItemCount } from './item-lines.js';
import { ReportFault } from './problem.js';
import { measures, type FileCoverage, type Share } from './report.js';
import { openPages } from './word-pages.js';

/** Fastest if what is of one file is told together. Throws a ReportFault if more is told than can be held. */
export interface LineBook {
  /** A line of a file; covered if any report that tells it says so. */
  line(file: string, line: number, covered: boolean): void;
  /** The branches of a line. */
  branches(file: string, line: number, of: BranchCount): void;
  /** The statements that begin on a line. */
  statements(file: string, line: number, of: ItemCount): void;
  /** Functions of a file that are told together. Told again, they are taken for the same if as many. */
  functions(file: string, share: Share): void;
  /** Sums over all files; a measure of which nothing was told is absent. */
  totals(): Shares;
  files: () => Iterable<FileCoverage>;
  /** Tells everything of another book to this one. */
  merge(other: LineBook): void;
  /** What is known of each file, for `merge`. */
  entries(): Iterable<readonly [string, FileLines]>;
}

export type Shares = Omit<FileCoverage, 'path'>;

/** What is kept of a file. */
export interface FileLines {
  /** Bits of the lines that were told, then as many words of those that were covered. */
  readonly bits: Uint32Array;
  readonly branches: Uint32Array;
  readonly statements: Uint32Array;
  readonly functions: Share | undefined;
}

/** No source file has more lines. */
export const mostLines = 1 << 24;
const mostFiles = 200_000;
/** Of all files together: 64 MiB. */
const mostWords = 1 << 24;
const empty: FileLines = {
  bits: new Uint32Array(0),
  branches: new Uint32Array(0),
  statements: new Uint32Array(0),
  functions: undefined,
};

/** An empty book. */
export function openLineBook(): LineBook {
  const files = new Map<string, FileLines>();
  const pages = openPages();
  let words = 0;
  /** The file that is told now is worked on in these, and kept when another follows. */
  const branches = openBranches();
  const statements = openItems();
  let found = new Uint32Array(1024);
  let hit = new Uint32Array(1024);
  let used = 0;
  let functions: Share | undefined;
  let name: string | undefined;

  const turnTo = (file: string): void => {
    if (file === name) return;
    keep();
    const kept = files.get(file) ?? empty;
    const { bits } = kept;
    // A piece of a chunk would hold the whole chunk in memory.
    name = Buffer.from(file).toString();
    used = bits.length / 2;
    reserve(used);
    found.set(bits.subarray(0, used));
    hit.set(bits.subarray(used));
    branches.reset(kept.branches);
    statements.reset(kept.statements);
    functions = kept.functions;
  };
  const keep = (): void => {
    if (name === undefined) return;
    const bits = new Uint32Array(used * 2);
    bits.set(found.subarray(0, used));
    bits.set(hit.subarray(0, used), used);
    const [rows, items] = [branches.rows(), statements.rows()];
    if (!files.has(name) && files.size >= mostFiles) {
      throw new ReportFault('too-large', `tells of more than ${String(mostFiles)} source files`);
    }
    words += bits.length + rows.length + items.length;
    if (words > mostWords)
      throw new ReportFault('too-large', 'tells of more lines than can be held');
    files.set(name, {
      bits: pages.keep(bits),
      branches: pages.keep(rows),
      statements: pages.keep(items),
      functions,
    });
    found.fill(0, 0, used);
    hit.fill(0, 0, used);
    used = 0;
    name = undefined;
  };
  const reserve = (length: number): void => {
    if (length <= found.length) return;
    const wider = 2 ** Math.ceil(Math.log2(length));
    found = extended(found, wider);
    hit = extended(hit, wider);
  };

  const book: LineBook = {
    line(file, line, covered) {
      if (file !== name) turnTo(file);
      const word = line >>> 5;
      const bit = 1 << (line & 31);
      if (word >= used) {
        reserve(word + 1);
        used = word + 1;
      }
      found[word] = (found[word] ?? 0) | bit;
      if (covered) hit[word] = (hit[word] ?? 0) | bit;
    },
    branches(file, line, of) {
      if (file !== name) turnTo(file);
      branches.add(line, of);
    },
    statements(file, line, of) {
      if (file !== name) turnTo(file);
      statements.add(line, of);
    },
    functions(file, share) {
      turnTo(file);
      functions = functions === undefined ? share : again(functions, share);
    },
    totals() {
      keep();
      return sumOf(files.values());
    },
    *files() {
      keep();
      for (const [path, lines] of files) yield { path, ...sharesOf(lines) };
    },
    merge(other) {
      for (const [file, told] of other.entries()) {
        turnTo(file);
        const { bits } = told;
        const length = bits.length / 2;
        reserve(length);
        used = Math.max(used, length);
        for (let word = 0; word < length; word += 1) {
          found[word] = (found[word] ?? 0) | (bits[word] ?? 0);
          hit[word] = (hit[word] ?? 0) | (bits[length + word] ?? 0);
        }
        eachBranch(told.branches, (line, of) => branches.add(line, of));
        eachItem(told.statements, (line, of) => statements.add(line, of));
        if (told.functions !== undefined) book.functions(file, told.functions);
      }
    },
    entries() {
      keep();
      return files.entries();
    },
  };
  return book;
}

function extended(old: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(length);
  wider.set(old);
  return wider;
}

/** Of the same functions the better count holds at least; of others neither covers those of the other. */
function again(one: Share, other: Share): Share {
  const covered = Math.max(one.covered, other.covered);
  return { covered, total: one.total === other.total ? one.total : one.total + other.total };
}

function sharesOf({ bits, branches, functions, statements }: FileLines): Shares {
  const half = bits.length / 2;
  const lines = { covered: bitsOf(bits.subarray(half)), total: bitsOf(bits.subarray(0, half)) };
  const branch = shareOfBranches(branches);
  const statement = shareOfItems(statements);
  return {
    ...(lines.total > 0 && { lines }),
    ...(branch.total > 0 && { branches: branch }),
    ...(functions !== undefined && functions.total > 0 && { functions }),
    ...(statement.total > 0 && { statements: statement }),
  };
}

function sumOf(files: Iterable<FileLines>): Shares {
  const sums = { lines: none(), branches: none(), functions: none(), statements: none() };
  for (const file of files) {
    const shares = sharesOf(file);
    for (const measure of measures) {
      sums[measure].covered += shares[measure]?.covered ?? 0;
      sums[measure].total += shares[measure]?.total ?? 0;
    }
  }
  const { lines, branches, functions, statements } = sums;
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

function bitsOf(words: Uint32Array): number {
  let sum = 0;
  for (const word of words) sum += ones(word);
  return sum;
}
