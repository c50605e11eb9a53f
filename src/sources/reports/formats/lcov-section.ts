/** One source file in an LCOV trace, from `SF:` to `end_of_record`. No regular expressions where there are millions of lines. */
import { mostBits, ones } from '../branch-lines.js';
import { hashOf, type FunctionTold } from '../function-rows.js';
import { mostLines, type LineBook } from '../line-book.js';
import { openLineRows, type LineRows } from '../line-rows.js';
import { digitsOf } from '../numbers.js';
import { ownText } from '../own-text.js';
import { quote, ReportFault } from '../problem.js';

export interface Section {
  readonly file: string;
  readonly book: LineBook;
  readonly lines: { covered: number; total: number };
  /** Branches by line. */
  readonly branches: LineRows;
  /** Lines that have branches, and what the names of functions cost. */
  readonly held: { branches: number; functions: number };
  /** Names of functions, by where they begin and name; of lcov 2 only by name. */
  readonly functions: Map<string, string>;
  /** By name, whether it was hit, as often as it is told. */
  readonly hits: Map<string, boolean[]>;
  /** Where the functions begin to which lcov 2 gives an index. */
  readonly starts: Map<string, string>;
  readonly declared: Map<string, number>;
}

/** Takes a line into a section; throws a ReportFault for an impossible number. `number` is that of the line. */
export type Taker = (to: Section, text: string, number: number) => void;

/** Lines with branches of one source file: 16 MiB. */
const mostBranchLines = 1 << 20;
/** Characters of the names of its functions, of which each costs as many as its entries hold. */
const mostOfFunctions = 1 << 25;
const costOfEntry = 100;
const costOfHit = 8;
/** Line, total, which were taken, and a mark of their blocks and numbers. */
const width = 4;

/** No branches: rows that sections use one after the other, since each may have many. */
export function openBranchRows(): LineRows {
  return openLineRows(width, (first) => first);
}

/** An empty section. */
export function openSection(
  file: string,
  { book, branches }: Pick<Section, 'book' | 'branches'>,
): Section {
  branches.reset(new Uint32Array(0));
  // One literal: there may be a hundred thousand sections.
  return {
    file,
    book,
    lines: { covered: 0, total: 0 },
    branches,
    held: { branches: 0, functions: 0 },
    functions: new Map(),
    hits: new Map(),
    starts: new Map(),
    declared: new Map(),
  };
}

/** What takes a line; undefined for one that counts nothing. */
export function takerOf(text: string): Taker | undefined {
  if (text.startsWith('DA:')) return takeLine;
  if (text.startsWith('BRDA:')) return takeBranch;
  if (text.startsWith('FN:')) return takeFunction;
  if (text.startsWith('FNDA:') || text.startsWith('FNA:')) return takeHits;
  if (text.startsWith('FNL:')) return takeStart;
  return /^(?:LF|LH|BRF|BRH|FNF|FNH):/.test(text) ? takeSum : undefined;
}

/** `DA:line,hits[,checksum]` */
function takeLine(to: Section, text: string, number: number): void {
  const comma = text.indexOf(',');
  const end = text.indexOf(',', comma + 1);
  const line = sourceLine(text, 3, comma) ?? impossible(text, number);
  const hits = count(text, comma + 1, end) ?? impossible(text, number);
  to.lines.total += 1;
  if (hits > 0) to.lines.covered += 1;
  to.book.line(to.file, line, hits > 0);
}

/** `BRDA:line,[e]block,branch,taken`, where `-` is a block that was never run; a branch may hold commas. */
function takeBranch(to: Section, text: string, number: number): void {
  const first = text.indexOf(',');
  const second = text.indexOf(',', first + 1);
  const last = text.lastIndexOf(',');
  const line = sourceLine(text, 5, first) ?? impossible(text, number);
  if (second <= first || last <= second) impossible(text, number);
  const isTaken =
    !text.endsWith(',-') && (count(text, last + 1, -1) ?? impossible(text, number)) > 0;
  const at = to.branches.place(line) * width;
  const row = to.branches.words();
  const total = row[at + 1] ?? 0;
  if (total === 0) {
    to.held.branches += 1;
    if (to.held.branches > mostBranchLines) tooMuch(to, 'lines with branches');
    row[at] = line;
    row[at + 3] = 1;
  }
  row[at + 3] = hashOf(text.slice(first, last), row[at + 3]);
  const before = row[at + 2] ?? 0;
  const taken = total === mostBits ? ones(before) : before;
  const bit = total < mostBits ? 1 << total : 1;
  row[at + 2] = isTaken ? taken + bit : taken;
  row[at + 1] = total + 1;
}

/** The branches of a section, by line; beyond 31 of a line `taken` is how many. */
export function* branchesOf({ branches }: Section): Iterable<{
  readonly line: number;
  readonly of: { readonly total: number; readonly taken: number; readonly mark: number };
}> {
  const rows = branches.rows();
  for (let at = 0; at < rows.length; at += width) {
    const of = { total: rows[at + 1] ?? 0, taken: rows[at + 2] ?? 0, mark: rows[at + 3] ?? 0 };
    yield { line: rows[at] ?? 0, of };
  }
}

function hold(to: Section, cost: number): void {
  to.held.functions += cost;
  if (to.held.functions > mostOfFunctions) tooMuch(to, 'functions');
}

function tooMuch({ file }: Section, what: string): never {
  throw new ReportFault('too-large', `tells of too many ${what} of ${quote(file)}`);
}

/** `FN:start[,end],name`: a name may hold commas. */
function takeFunction(to: Section, text: string): void {
  const comma = text.indexOf(',');
  const second = text.indexOf(',', comma + 1);
  const hasEnd = second > comma && count(text, comma + 1, second) !== undefined;
  const name = comma === -1 ? '' : text.slice((hasEnd ? second : comma) + 1);
  addFunction(to, text.slice(3, comma), name);
}

/** Copies: pieces of a text would keep all of it. */
function addFunction(to: Section, start: string, name: string): void {
  const identity = ownText(`${start},${name}`);
  if (to.functions.has(identity)) return;
  hold(to, identity.length + costOfEntry);
  to.functions.set(identity, identity.slice(start.length + 1));
}

/** `FNL:index,start[,end]`: where the function begins that aliases name. */
function takeStart(to: Section, text: string): void {
  const [index = '', start = ''] = text.slice(4).split(',', 2);
  hold(to, text.length + costOfEntry);
  to.starts.set(ownText(index), ownText(start));
}

/** `FNDA:hits,name`, and `FNA:index,hits,name` for an alias. */
function takeHits(to: Section, text: string, number: number): void {
  const from = text.indexOf(text.startsWith('FNA:') ? ',' : ':') + 1;
  const comma = text.indexOf(',', from);
  const hits = count(text, from, comma) ?? impossible(text, number);
  const name = comma === -1 ? '' : text.slice(comma + 1);
  const told = to.hits.get(name);
  hold(to, told === undefined ? name.length + costOfEntry : costOfHit);
  if (told === undefined) to.hits.set(ownText(name), [hits > 0]);
  else told.push(hits > 0);
  const start = from > 5 ? to.starts.get(text.slice(4, from - 1)) : undefined;
  if (start !== undefined) addFunction(to, start, name);
}

/** The functions of a section: hits name no place, so that those of several functions of one name follow their order. */
export function functionsOf({ functions, hits }: Section): FunctionTold[] {
  const byName = new Map<string, string[]>();
  for (const [identity, name] of functions) {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [identity]);
    else known.push(identity);
  }
  for (const name of hits.keys()) if (!byName.has(name)) byName.set(name, [`,${name}`]);
  const found: FunctionTold[] = [];
  for (const [name, identities] of byName) {
    const told = hits.get(name) ?? [];
    const inOrder = told.length <= identities.length ? told : sureOf(told, identities.length);
    for (const [index, identity] of identities.entries())
      found.push({ identity, covered: inOrder[index] === true });
  }
  return found;
}

/** Hits that are told more often than there are functions: each that was missed may be another one. */
function sureOf(told: readonly boolean[], count: number): boolean[] {
  const hit = told.filter((each) => each).length;
  const least = hit > 0 ? 1 : 0;
  const covered = Math.max(least, count - (told.length - hit));
  return Array.from({ length: count }, (_, index) => index < covered);
}

/** `LF:`, `LH:` and the like: what the file declares; of two the worse, the most in all and the fewest hit. */
function takeSum(to: Section, text: string, number: number): void {
  const [key = '', value = ''] = text.split(':');
  const sum = count(value.trim(), 0, -1) ?? impossible(text, number);
  const before = to.declared.get(key) ?? sum;
  to.declared.set(key, key.endsWith('H') ? Math.min(before, sum) : Math.max(before, sum));
}

function impossible(text: string, number: number): never {
  throw new ReportFault(
    'impossible-number',
    `line ${String(number)}: ${quote(text)} holds an impossible number`,
  );
}

function sourceLine(text: string, from: number, to: number): number | undefined {
  const line = to === -1 ? undefined : count(text, from, to);
  return line !== undefined && line < mostLines ? line : undefined;
}

/** The digits of a part of a line, to its end if `to` is -1; undefined if it is anything else. */
function count(text: string, from: number, to: number): number | undefined {
  return digitsOf(text, from, to === -1 ? text.length : to);
}
