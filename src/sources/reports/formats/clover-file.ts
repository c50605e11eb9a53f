/** One source file of a Clover report: its lines, and which dialect of branches it is written in. */
import { coveredOf } from '../branch-lines.js';
import { itemCount, oneItem, openItems, toBranchCount, type ItemLines } from '../item-lines.js';
import { countOne, lowerShare, noCounts, type Counts } from '../coverage-counts.js';
import type { Attributes } from '../format.js';
import type { FunctionTold } from '../function-rows.js';
import { mostLines, type LineBook } from '../line-book.js';
import { readCount } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { Share } from '../report.js';

/** What `metrics` declares; what it does not tell is absent. */
export interface Metrics {
  readonly branches?: Share | undefined;
  readonly functions?: Share | undefined;
  readonly statements?: Share | undefined;
}

export interface CloverFile {
  readonly name: string;
  line(attributes: Attributes): void;
  declare(metrics: Metrics): void;
  /** Tells everything to the book; `lost` are the lines that are hit, but not by what it declares. */
  finish(
    book: LineBook,
  ): Readonly<Record<'branches' | 'functions' | 'statements', Share>> & { readonly lost: number };
}

/** Branches that one line may have. */
const mostOfLine = 2 ** 20;

/** A file of which nothing was told yet. Its functions throw a ReportFault. */
export function openCloverFile(name: string, problems: Problems): CloverFile {
  const functions: Counts = noCounts();
  const methods: FunctionTold[] = [];
  const lines = new Map<number, boolean>();
  const statements = openItems();
  /** `truecount` branches of the sum are taken: Istanbul. */
  const sums = openItems();
  /** Two branches, each with how often it was taken: OpenClover. */
  const pairs = openItems();
  let conditions = 0;
  let counted = 0;
  let metrics: Metrics = {};

  const takeCondition = (line: number, attributes: Attributes, count: number | undefined): void => {
    const [yes, no] = ['truecount', 'falsecount'].map((key) =>
      readCount(attributes[key], { what: `${key} of a line of ${quote(name)}`, problems }),
    );
    if (attributes['truecount'] === undefined || attributes['falsecount'] === undefined) {
      throw new ReportFault('wrong-shape', `has a condition of ${quote(name)} without its counts`);
    }
    if (yes === undefined || no === undefined) return;
    conditions += 1;
    if (count !== undefined) counted += 1;
    else see(line, yes + no > 0);
    pairs.extend(line, { total: 2, taken: (yes > 0 ? 1 : 0) | (no > 0 ? 2 : 0) });
    // More are hits, and no branches.
    const total = Math.min(yes + no, mostOfLine);
    sums.extend(line, itemCount({ covered: Math.min(yes, total), total }));
  };
  const see = (line: number, hit: boolean): void => {
    lines.set(line, hit || lines.get(line) === true);
  };

  return {
    name,
    line(attributes) {
      const type = attributes['type'] ?? '';
      const line = readCount(attributes['num'], { what: `num of ${quote(name)}`, problems });
      const count = readCount(attributes['count'], {
        what: `count of a line of ${quote(name)}`,
        problems,
      });
      const needed =
        type === 'cond' ? [attributes['num']] : [attributes['num'], attributes['count']];
      if (needed.includes(undefined)) {
        throw new ReportFault('wrong-shape', `has a line of ${quote(name)} without num or count`);
      }
      if (line === undefined || (count === undefined && attributes['count'] !== undefined)) return;
      if (line >= mostLines) {
        throw new ReportFault('impossible-number', `has line ${String(line)} of ${quote(name)}`);
      }
      if (type === 'method') {
        const covered = (count ?? 0) > 0;
        countOne(functions, covered);
        const of = ['name', 'signature'].map((key) => attributes[key] ?? '');
        methods.push({ identity: [String(line), ...of].join(), covered });
        return;
      }
      if (type !== 'stmt' && type !== 'cond') {
        throw new ReportFault('wrong-shape', `has a line of the unknown type ${quote(type)}`);
      }
      if (count !== undefined) {
        see(line, count > 0);
        statements.extend(line, oneItem(count > 0));
      }
      if (type === 'cond') takeCondition(line, attributes, count);
    },
    declare: (told) => void (metrics = told),
    finish(book) {
      const branches = choose({ sums, pairs, conditions, counted, declared: metrics.branches });
      lines.forEach((hit, line) => book.line(name, line, hit));
      branches.each((line, of) => book.branches(name, line, toBranchCount(of)));
      statements.each((line, of) => book.statements(name, line, of));
      const { covered, total } = metrics.functions ?? functions;
      // Istanbul declares functions without a line of them.
      if (covered === functions.covered && total === functions.total) book.functions(name, methods);
      else book.unnamedFunctions(name, { covered, total });
      const lost = lostLines(statements, { name, declared: metrics.statements, problems });
      return { branches: branches.share(), functions, statements: statements.share(), lost };
    },
  };
}

/** Tools tell fewer statements by line than there are, so that fewer may be hit than are declared, and never more. */
function lostLines(
  statements: ItemLines,
  part: {
    readonly name: string;
    readonly declared: Share | undefined;
    readonly problems: Problems;
  },
): number {
  const { name, declared, problems } = part;
  let hit = 0;
  statements.each((_line, of) => {
    if (coveredOf(of) > 0) hit += 1;
  });
  if (declared === undefined || declared.total === 0 || declared.covered >= hit) return 0;
  const declares = `${String(declared.covered)} of ${String(declared.total)} statements`;
  problems.add(
    'disagreement',
    `declares ${declares} of ${quote(name)}, and has ${String(hit)} lines that are hit`,
  );
  return hit - declared.covered;
}

/**
 * Istanbul gives each condition a count and its own meaning, and declares no fewer branches than its lines
 * have; OpenClover gives it none. What is neither is read as the worse of both.
 */
function choose(part: {
  readonly sums: ItemLines;
  readonly pairs: ItemLines;
  readonly conditions: number;
  readonly counted: number;
  readonly declared: Share | undefined;
}): ItemLines {
  const { sums, pairs, conditions, counted, declared } = part;
  if (counted === 0) return pairs;
  const [share, ofPairs] = [sums.share(), pairs.share()];
  const isWithin =
    declared !== undefined && share.total <= declared.total && share.covered <= declared.covered;
  if (counted === conditions && isWithin) return sums;
  return lowerShare(share, ofPairs) === ofPairs ? pairs : sums;
}
