/** One source file of an Istanbul coverage-final.json, in whichever order its parts are told. */
import { oneItem, openItems, toBranchCount } from '../item-lines.js';
import type { JsonValue } from '../format.js';
import { mostLines, type LineBook } from '../line-book.js';
import { readCount } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { Share } from '../report.js';

export type FunctionWord = 'name' | 'line' | 'column';

/** Each is told by its id. */
export interface IstanbulFile {
  statement(id: string): void;
  statementLine(id: string, line: JsonValue): void;
  functionOf(id: string): void;
  /** Its name, or the line or column where it begins. */
  functionAt(id: string, what: FunctionWord, value: JsonValue): void;
  branch(id: string): void;
  /** One place of a branch. */
  branchPlace(id: string): void;
  /** The first line that is one is kept: branches that the code does not have are on none. */
  branchLine(id: string, line: JsonValue): void;
  ranStatement(id: string, count: JsonValue): void;
  ranFunction(id: string, count: JsonValue): void;
  ranBranches(id: string, counts: JsonValue): void;
  /** Its branches. Throws a ReportFault if what is there and what ran are not the same. */
  finish(book: LineBook): Share;
}

/** Statements, functions and branches of one file. */
const mostItems = 2_000_000;

/** A file of which nothing was told yet. */
export function openIstanbulFile(name: string, problems: Problems): IstanbulFile {
  /** Lines by id; 0 if not told. */
  const statements = new Map<string, number>();
  const branches = new Map<string, number>();
  /** How many places each branch has, if it tells them. */
  const places = new Map<string, number>();
  const functions = new Map<string, Partial<Record<FunctionWord, JsonValue>>>();
  const ran = {
    statements: new Map<string, boolean>(),
    functions: new Map<string, boolean>(),
    branches: new Map<string, readonly boolean[]>(),
  };
  let items = 0;

  const enough = (): void => {
    items += 1;
    if (items > mostItems) throw new ReportFault('too-large', `tells too much of ${quote(name)}`);
  };
  const unlike = (id: string, { count, counts }: { count: number; counts: number }): string =>
    `tells ${String(count)} places of branch ${id} of ${quote(name)}, and how often ${String(counts)} ran`;
  const hit = (value: JsonValue | undefined, what: string): boolean => {
    enough();
    if (value === undefined || value === null)
      throw new ReportFault('wrong-shape', `has no count of ${what} of ${quote(name)}`);
    return (
      (readCount(value, { what: `the count of ${what} of ${quote(name)}`, problems }) ?? 0) > 0
    );
  };
  const note = (lines: Map<string, number>, id: string, raw: JsonValue): void => {
    const line = typeof raw === 'number' ? raw : 0;
    if ((lines.get(id) ?? 0) > 0) return;
    if (line >= mostLines || line < 0 || !Number.isInteger(line))
      throw new ReportFault('impossible-number', `has line ${String(line)} of ${quote(name)}`);
    lines.set(id, line);
  };

  return {
    statement: (id) => void statements.set(id, statements.get(id) ?? 0),
    statementLine: (id, line) => note(statements, id, line),
    functionOf: (id) => void functions.set(id, {}),
    functionAt(id, what, value) {
      const of = functions.get(id);
      if (of !== undefined) of[what] = value;
    },
    branch: (id) => void branches.set(id, branches.get(id) ?? 0),
    branchPlace: (id) => void places.set(id, (places.get(id) ?? 0) + 1),
    branchLine: (id, line) => note(branches, id, line),
    ranStatement: (id, count) => void ran.statements.set(id, hit(count, `statement ${id}`)),
    ranFunction: (id, count) => void ran.functions.set(id, hit(count, `function ${id}`)),
    ranBranches(id, counts) {
      if (!Array.isArray(counts))
        throw new ReportFault('wrong-shape', `has no counts of branch ${id} of ${quote(name)}`);
      const list = counts as readonly JsonValue[];
      ran.branches.set(
        id,
        list.map((count) => hit(count, `branch ${id}`)),
      );
    },
    finish(book) {
      checkSame(statements, ran.statements, `statements of ${quote(name)}`);
      checkSame(functions, ran.functions, `functions of ${quote(name)}`);
      checkSame(branches, ran.branches, `branches of ${quote(name)}`);
      for (const [id, count] of places) {
        const counts = ran.branches.get(id)?.length ?? 0;
        if (counts !== count) throw new ReportFault('wrong-shape', unlike(id, { count, counts }));
      }
      const ofLine = { statements: openItems(), branches: openItems() };
      for (const [id, line] of statements) {
        const covered = ran.statements.get(id) === true;
        ofLine.statements.extend(line, oneItem(covered));
        if (line > 0) book.line(name, line, covered);
      }
      for (const [id, line] of branches) {
        for (const taken of ran.branches.get(id) ?? [])
          ofLine.branches.extend(line, oneItem(taken));
      }
      ofLine.statements.each((line, of) => book.statements(name, line, of));
      ofLine.branches.each((line, of) => book.branches(name, line, toBranchCount(of)));
      const told = [...ran.functions].map(([id, covered]) => {
        const { name: own, line, column } = functions.get(id) ?? {};
        return { identity: JSON.stringify([own, line, column]), covered };
      });
      book.functions(name, told);
      return ofLine.branches.share();
    },
  };
}

function checkSame(
  there: { has(id: string): boolean; readonly size: number },
  ran: { readonly size: number; keys(): Iterable<string> },
  what: string,
): void {
  if (there.size === ran.size && [...ran.keys()].every((id) => there.has(id))) return;
  throw new ReportFault(
    'wrong-shape',
    `tells where ${String(there.size)} ${what} are, and how often ${String(ran.size)} ran`,
  );
}
