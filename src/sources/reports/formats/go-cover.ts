/**
 * Go cover profile: `mode: set|count|atomic`, then `name.go:line.column,line.column statements count`.
 * A block that is told again, as `-coverpkg` or several profiles one after another do, is the same block:
 * https://pkg.go.dev/golang.org/x/tools/cover#ParseProfiles
 *
 * Go measures statements, and tells lines only as ends of blocks, so no lines are counted.
 */
import { itemCount, openItems } from '../item-lines.js';
import { toCoverageTotals } from '../coverage-totals.js';
import type { LinesFormat, LinesReader } from '../format.js';
import { mostLines, openLineBook } from '../line-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';

export const goCover: LinesFormat = {
  id: 'go-cover',
  kind: 'coverage',
  title: 'Go cover profile',
  specification: 'https://pkg.go.dev/golang.org/x/tools/cover#ParseProfiles',
  driver: 'lines',
  recognises: ({ lines }) => modeLine.test(lines[0] ?? ''),
  read: readGoCover,
};

const modeLine = /^mode: (set|count|atomic)$/;
const blockLine = /^(.+):((\d+)\.\d+,(\d+)\.\d+) (\d+) (\d+)$/;
/** Different blocks, of all files. */
const mostBlocks = 1_000_000;
/** In one block. */
const mostStatements = 1 << 20;

/** By the place of the block: how many statements, negative if it ran. */
type Blocks = Map<string, number>;

function readGoCover(problems: Problems): LinesReader {
  const files = new Map<string, Blocks>();
  let mode: string | undefined;
  let blocks = 0;

  const add = (file: string, place: string, { statements, ran }: Block): void => {
    const known = files.get(file) ?? new Map<string, number>();
    if (known.size === 0) files.set(file, known);
    const before = known.get(place);
    if (before === undefined) {
      blocks += 1;
      if (blocks > mostBlocks)
        throw new ReportFault('too-large', `has more than ${String(mostBlocks)} blocks`);
    } else if (Math.abs(before) !== statements) {
      throw new ReportFault(
        'wrong-shape',
        `has the block ${quote(`${file}:${place}`)} with ${String(Math.abs(before))} and with ${String(statements)} statements`,
      );
    }
    if (before === undefined || ran) known.set(place, ran ? -statements : statements);
  };

  return {
    line(text, number) {
      const told = modeLine.exec(text)?.[1];
      if (told !== undefined) {
        if (mode !== undefined && mode !== told)
          throw new ReportFault('wrong-shape', `has blocks of mode ${mode} and of mode ${told}`);
        mode = told;
        return;
      }
      if (text === '') return;
      const [, file, place, first, last, statements, count] = blockLine.exec(text) ?? [];
      if (file === undefined || place === undefined) {
        throw new ReportFault(
          'not-well-formed',
          `line ${String(number)} is no block of a Go cover profile: ${quote(text)}`,
        );
      }
      const [from, to] = [Number(first), Number(last)];
      const [many, times] = [Number(statements), Number(count)];
      const isPossible =
        from <= to && to < mostLines && many <= mostStatements && Number.isSafeInteger(times);
      if (!isPossible) {
        throw new ReportFault(
          'impossible-number',
          `line ${String(number)}: ${quote(text)} holds an impossible number`,
        );
      }
      // A block without a statement, such as an empty function, is nothing to be covered.
      if (many > 0) add(file, place, { statements: many, ran: times > 0 });
    },
    end() {
      const book = openLineBook();
      for (const [file, known] of files)
        tellBlocks(known, (line, of) => book.statements(file, line, of));
      const totals = toCoverageTotals({ statements: book.totals().statements }, problems);
      return { kind: 'coverage', totals, files: book.files, book, told: openTold().told() };
    },
  };
}

interface Block {
  readonly statements: number;
  readonly ran: boolean;
}

/** By the line on which a block begins, in the order of their columns, so that shards tell them alike. */
function tellBlocks(
  blocks: Blocks,
  tell: (line: number, of: { readonly total: number; readonly taken: number }) => void,
): void {
  const statements = openItems();
  const places = [...blocks.keys()].map((place) => ({
    place,
    start: place.split(/[.,]/).map(Number),
  }));
  places.sort(({ start: one }, { start: other }) => {
    const at = one.findIndex((each, index) => each !== other[index]);
    return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
  for (const { place, start } of places) {
    const told = blocks.get(place) ?? 0;
    const total = Math.abs(told);
    statements.extend(start[0] ?? 0, itemCount({ covered: told < 0 ? total : 0, total }));
  }
  statements.each(tell);
}
