/**
 * What SimpleCov tells of one source file: a list of lines, or an object of lines, branches and methods.
 * A line is a count, null (nothing to run) or `ignored` (between `:nocov:` marks):
 * https://docs.ruby-lang.org/en/master/Coverage.html
 */
import { oneItem, openItems, toBranchCount } from '../item-lines.js';
import type { JsonObject, JsonValue } from '../format.js';
import type { FunctionTold } from '../function-rows.js';
import { mostLines, type LineBook } from '../line-book.js';
import { readCount } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { isObject } from '../values.js';

interface RubyFile {
  readonly name: string;
  readonly book: LineBook;
  readonly problems: Problems;
}

/** Tells everything to the book. Throws a ReportFault for what has another shape. */
export function takeRubyFile(value: JsonValue, file: RubyFile): void {
  // Before SimpleCov 0.18 there were only lines.
  const parts: JsonObject | undefined = Array.isArray(value)
    ? { lines: value as readonly JsonValue[] }
    : isObject(value)
      ? value
      : undefined;
  const lines = parts?.['lines'] ?? undefined;
  const branches = parts?.['branches'] ?? undefined;
  const methods = parts?.['methods'] ?? undefined;
  if (lines === undefined && branches === undefined && methods === undefined) {
    throw new ReportFault('wrong-shape', `has ${quote(file.name)} without lines`);
  }
  if (lines !== undefined) takeLines(lines, file);
  if (branches !== undefined) takeBranches(branches, file);
  if (methods !== undefined) takeMethods(methods, file);
}

function takeLines(lines: JsonValue, file: RubyFile): void {
  if (!Array.isArray(lines)) throw wrong('lines', file);
  (lines as readonly JsonValue[]).forEach((each, index) => {
    const hit = hitOf(each, `line ${String(index + 1)}`, file);
    if (hit !== undefined) file.book.line(file.name, index + 1, hit);
  });
}

/** In coverage.json a list of them; in .resultset.json by condition, with keys of Ruby: `[:then, 1, 4, 8, 4, 16]`. */
function takeBranches(branches: JsonValue, file: RubyFile): void {
  const found = openItems();
  const add = (raw: JsonValue | undefined, line: number): void => {
    const hit = hitOf(raw, 'a branch', file);
    if (hit !== undefined) found.extend(line, oneItem(hit));
  };
  if (Array.isArray(branches)) {
    for (const each of branches as readonly JsonValue[]) {
      if (!isObject(each)) throw wrong('branches', file);
      add(each['coverage'], lineOf(each['report_line'] ?? each['start_line'], file));
    }
  } else if (isObject(branches)) {
    for (const [condition, arms] of Object.entries(branches)) {
      if (!isObject(arms)) throw wrong('branches', file);
      const line = lineOf(/^\[:?"?\w+"?, \d+, (\d+),/.exec(condition)?.[1], file);
      for (const arm of Object.values(arms)) add(arm, line);
    }
  } else {
    throw wrong('branches', file);
  }
  found.each((line, of) => file.book.branches(file.name, line, toBranchCount(of)));
}

/** In coverage.json a list of them; in .resultset.json by keys of Ruby: `[Shop, :pay, 1, 2, 3, 5]`. */
function takeMethods(methods: JsonValue, file: RubyFile): void {
  const told: FunctionTold[] = [];
  if (!Array.isArray(methods) && !isObject(methods)) throw wrong('methods', file);
  const isList = Array.isArray(methods);
  for (const [key, each] of Object.entries<JsonValue | undefined>(methods)) {
    const raw = isObject(each) ? each['coverage'] : each;
    const covered = hitOf(raw, 'a method', file);
    if (covered === undefined) continue;
    const own = isObject(each) ? [each['name'], each['start_line']] : [];
    const identity = isList ? JSON.stringify(own) : key;
    told.push({ identity, covered });
  }
  file.book.functions(file.name, told);
}

/** Undefined for what is not counted. */
function hitOf(raw: JsonValue | undefined, what: string, file: RubyFile): boolean | undefined {
  if (raw === null || raw === 'ignored') return undefined;
  if (typeof raw !== 'number') throw wrong(what, file);
  const { problems } = file;
  const count = readCount(raw, { what: `${what} of ${quote(file.name)}`, problems });
  return count === undefined ? undefined : count > 0;
}

function lineOf(raw: JsonValue | undefined, file: RubyFile): number {
  const line = Number(raw);
  if (Number.isSafeInteger(line) && line >= 0 && line < mostLines) return line;
  throw wrong('a branch without its line', file);
}

function wrong(what: string, { name }: RubyFile): ReportFault {
  return new ReportFault('wrong-shape', `has ${what} of ${quote(name)} in an unknown shape`);
}
