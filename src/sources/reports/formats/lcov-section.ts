/** One source file in an LCOV trace, from `SF:` to `end_of_record`. No regular expressions where there are millions of lines. */
import { mostBits, ones } from '../branch-lines.js';
import { mostLines, type LineBook } from '../line-book.js';
import { digitsOf } from '../numbers.js';
import { quote, ReportFault } from '../problem.js';

export interface Section {
  readonly file: string;
  readonly book: LineBook;
  readonly lines: { covered: number; total: number };
  /** Branches by line: total and which were taken. */
  readonly branches: Map<number, { total: number; taken: number }>;
  /** Functions by name, and by the index that lcov 2 gives to their aliases. */
  readonly functions: Map<string, boolean>;
  readonly declared: Map<string, number>;
}

/** Takes a line into a section; throws a ReportFault for an impossible number. `number` is that of the line. */
export type Taker = (to: Section, text: string, number: number) => void;

/** An empty section. */
export function openSection(file: string, book: LineBook): Section {
  return {
    ...{ file, book, lines: { covered: 0, total: 0 } },
    ...{ branches: new Map(), functions: new Map(), declared: new Map() },
  };
}

/** What takes a line; undefined for one that counts nothing. */
export function takerOf(text: string): Taker | undefined {
  if (text.startsWith('DA:')) return takeLine;
  if (text.startsWith('BRDA:')) return takeBranch;
  if (text.startsWith('FN:')) return takeFunction;
  if (text.startsWith('FNDA:') || text.startsWith('FNA:')) return takeHits;
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
  let of = to.branches.get(line);
  if (of === undefined) to.branches.set(line, (of = { total: 0, taken: 0 }));
  if (of.total === mostBits) of.taken = ones(of.taken);
  const bit = of.total < mostBits ? 1 << of.total : 1;
  if (isTaken) of.taken += bit;
  of.total += 1;
}

/** `FN:start[,end],name`: a name may hold commas. */
function takeFunction(to: Section, text: string): void {
  const comma = text.indexOf(',');
  const second = text.indexOf(',', comma + 1);
  const hasEnd = second > comma && count(text, comma + 1, second) !== undefined;
  const name = comma === -1 ? '' : text.slice((hasEnd ? second : comma) + 1);
  if (!to.functions.has(name)) to.functions.set(name, false);
}

/** `FNDA:hits,name`, and `FNA:index,hits,name` for an alias. */
function takeHits(to: Section, text: string, number: number): void {
  const from = text.indexOf(text.startsWith('FNA:') ? ',' : ':') + 1;
  const comma = text.indexOf(',', from);
  const hits = count(text, from, comma) ?? impossible(text, number);
  const name = comma === -1 ? '' : text.slice(comma + 1);
  if (hits > 0 || !to.functions.has(name)) to.functions.set(name, hits > 0);
}

/** `LF:`, `LH:` and the like: what the file declares. */
function takeSum(to: Section, text: string, number: number): void {
  const [key = '', value = ''] = text.split(':');
  to.declared.set(key, count(value.trim(), 0, -1) ?? impossible(text, number));
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
