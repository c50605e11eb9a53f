/**
 * The lines of source files, each once, however often reports tell it: two bits a line, so that half a
 * gigabyte of report is a few megabytes. Shards are merged by telling their lines to one book.
 */
import { eachBranch, openBranches, type BranchCount } from './branch-lines.js';
import {
  mostFunctions,
  noLines,
  readLines,
  sharesOf,
  sumOf,
  wordsOf,
  writeLines,
  type FileLines,
  type Shares,
} from './file-lines.js';
import { joinFunctions, toFunctionRows, worseOf, type FunctionTold } from './function-rows.js';
import { eachItem, openItems, type ItemCount } from './item-lines.js';
import { refuseLongPath } from './longest-name.js';
import { ownText } from './own-text.js';
import { ReportFault } from './problem.js';
import type { FileCoverage, Share } from './report.js';
import { plainPath } from './told-path.js';
import { openWordStore } from './word-store.js';

/** Fastest if what is of one file is told together, however its path is spelt. Throws a ReportFault if more is told than can be held. */
export interface LineBook {
  /** A line of a file; covered if any report that tells it says so. */
  line(file: string, line: number, covered: boolean): void;
  /** The branches of a line. */
  branches(file: string, line: number, of: BranchCount): void;
  /** The statements that begin on a line. */
  statements(file: string, line: number, of: ItemCount): void;
  /** Functions of a file that are told together. */
  functions(file: string, told: readonly FunctionTold[]): void;
  /** Functions of which a file tells only how many they are. Told again, they may be the same or others: the worse reading counts. */
  unnamedFunctions(file: string, share: Share): void;
  /** Sums over all files; a measure of which nothing was told is absent. */
  totals(): Shares;
  files: () => Iterable<FileCoverage>;
  /** Tells everything of another book to this one, of each file under the name that it has here. */
  merge(other: LineBook, nameOf?: (file: string) => string): void;
  /** Tells what is known of a file. */
  tell(file: string, lines: FileLines): void;
  paths(): Iterable<string>;
  /** True if something was told of the file, however its path was spelt. */
  has(file: string): boolean;
  /** What is known of each file, for `merge`. */
  entries(): Iterable<readonly [string, FileLines]>;
}

/** No source file has more lines. */
export const mostLines = 1 << 24;
/** Source files of a report. */
export const mostFiles = 200_000;
/** Characters of their paths. */
const mostNamed = 1 << 25;
/** Of all files together: 64 MiB. */
const mostWords = 1 << 24;
/** Words that may be copied for each thing that is told: files that are told in turns are copied out and in. */
const copiedPerTelling = 64;

/** An empty book. `own` copies the name of a file. */
export function openLineBook(own: (text: string) => string = ownText): LineBook {
  /** Where the store has them. */
  const files = new Map<string, number>();
  const store = openWordStore(mostWords);
  let named = 0;
  /** Words that may still be copied. */
  let copies = mostWords;
  /** The file that is told now is worked on in these, and kept when another follows. */
  const branches = openBranches();
  const statements = openItems();
  let found = new Uint32Array(1024);
  let hit = new Uint32Array(1024);
  let used = 0;
  let { functions, unnamed } = noLines;
  let name: string | undefined;
  /** The same as it was given: comparing with it takes no look at the characters. */
  let given: string | undefined;

  const turnTo = (file: string): void => {
    copies += copiedPerTelling;
    if (file === given) return;
    refuseLongPath(file);
    keep();
    given = file;
    name = own(plainPath(file));
    const place = files.get(name);
    const kept = place === undefined ? noLines : readLines(store.at(place));
    used = kept.found.length;
    reserve(used);
    found.set(kept.found);
    hit.set(kept.hit);
    branches.reset(kept.branches);
    statements.reset(kept.statements);
    // A copy: it is written back to where it stands, and further on.
    functions = kept.functions.slice();
    ({ unnamed } = kept);
  };
  const keep = (): void => {
    if (name === undefined) return;
    const lines: FileLines = {
      found: found.subarray(0, used),
      hit: hit.subarray(0, used),
      branches: branches.rows(),
      statements: statements.rows(),
      ...{ functions, unnamed },
    };
    const place = files.get(name);
    if (place === undefined) named += name.length;
    if (named > mostNamed) throw new ReportFault('too-large', 'tells of too long paths');
    if (place === undefined && files.size >= mostFiles) {
      throw new ReportFault('too-large', `tells of more than ${String(mostFiles)} source files`);
    }
    const length = wordsOf(lines);
    const room = store.room(length, place);
    copies -= length;
    if (room === undefined || copies < 0 || unnamed.total > mostFunctions) throw tooMuch();
    writeLines(room.words, lines);
    files.set(name, room.place);
    lines.found.fill(0);
    lines.hit.fill(0);
    used = 0;
    name = given = undefined;
  };
  const addFunctions = (rows: FileLines['functions']): void => {
    copies -= functions.length;
    if (copies < 0) throw tooMuch();
    functions = joinFunctions(functions, rows);
  };
  const reserve = (length: number): void => {
    if (length <= found.length) return;
    const wider = 2 ** Math.ceil(Math.log2(length));
    found = extended(found, wider);
    hit = extended(hit, wider);
  };
  const records = function* (): Iterable<readonly [string, Uint32Array]> {
    keep();
    for (const [path, place] of files) yield [path, store.at(place)];
  };
  const eachRecord = function* (): Iterable<Uint32Array> {
    for (const [, words] of records()) yield words;
  };

  const tell = (file: string, told: FileLines): void => {
    // Each file is told once.
    copies = mostWords;
    turnTo(file);
    const length = told.found.length;
    reserve(length);
    used = Math.max(used, length);
    for (let word = 0; word < length; word += 1) {
      found[word] = (found[word] ?? 0) | (told.found[word] ?? 0);
      hit[word] = (hit[word] ?? 0) | (told.hit[word] ?? 0);
    }
    eachBranch(told.branches, (line, of) => branches.add(line, of));
    eachItem(told.statements, (line, of) => statements.add(line, of));
    addFunctions(told.functions);
    unnamed = worseOf(unnamed, told.unnamed);
  };

  return {
    line(file, line, covered) {
      turnTo(file);
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
      turnTo(file);
      branches.add(line, of);
    },
    statements(file, line, of) {
      turnTo(file);
      statements.add(line, of);
    },
    functions(file, told) {
      turnTo(file);
      addFunctions(toFunctionRows(told));
    },
    unnamedFunctions(file, share) {
      turnTo(file);
      unnamed = worseOf(unnamed, share);
    },
    totals: () => sumOf(eachRecord()),
    *files() {
      for (const [path, words] of records()) yield { path, ...sharesOf(words) };
    },
    merge(other, nameOf = (file) => file) {
      for (const [file, lines] of other.entries()) tell(nameOf(file), lines);
    },
    tell,
    *paths() {
      keep();
      yield* files.keys();
    },
    has(file) {
      const plain = plainPath(file);
      return plain === name || files.has(plain);
    },
    *entries() {
      for (const [path, words] of records()) yield [path, readLines(words)];
    },
  };
}

function extended(old: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(length);
  wider.set(old);
  return wider;
}

function tooMuch(): ReportFault {
  return new ReportFault('too-large', 'tells of more lines than can be held');
}
