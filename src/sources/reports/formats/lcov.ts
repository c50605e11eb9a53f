/** LCOV trace files: https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1 (FILES) */
import { branchCount, coveredOf, mostBits, ones } from '../branch-lines.js';
import { toCoverageTotals } from '../coverage-totals.js';
import type { LinesFormat, LinesReader } from '../format.js';
import { mostLines, openLineBook } from '../line-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { Share } from '../report.js';
import { openTold } from '../told.js';

export const lcov: LinesFormat = {
  id: 'lcov',
  kind: 'coverage',
  title: 'LCOV',
  specification: 'https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1',
  driver: 'lines',
  recognises: ({ lines }) =>
    /^(?:TN:|SF:)/.test(lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''),
  read: readLcov,
};

/** One source file in the trace, from `SF:` to `end_of_record`. */
interface Section {
  readonly file: string;
  readonly lines: { covered: number; total: number };
  /** Branches by line: total and which were taken. */
  readonly branches: Map<number, { total: number; taken: number }>;
  /** Functions by name, and by the index that lcov 2 gives to their aliases. */
  readonly functions: Map<string, boolean>;
  readonly declared: Map<string, number>;
}

/** What else may be in a section; checksums, line exclusions and conditions (MC/DC) are not counted. */
const ignored = /^(?:VER|MCDC|MCF|MCH|TN|L|FNL)\b/;
const pairs = { lines: ['LF', 'LH'], branches: ['BRF', 'BRH'], functions: ['FNF', 'FNH'] } as const;

function readLcov(problems: Problems): LinesReader {
  const book = openLineBook();
  /** How much worse sections declare themselves than they are. */
  const worse = { lines: none(), branches: none(), functions: none() };
  let section: Section | undefined;
  let lineNumber = 0;

  const impossible = (what: string): never => {
    throw new ReportFault(
      'impossible-number',
      `line ${String(lineNumber)}: ${quote(what)} holds an impossible number`,
    );
  };
  const count = (text: string | undefined, whole: string): number => {
    const value = text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : impossible(whole);
  };
  const sourceLine = (text: string | undefined, whole: string): number => {
    const line = count(text, whole);
    return line < mostLines ? line : impossible(whole);
  };

  const takeLine = (to: Section, text: string): void => {
    const comma = text.indexOf(',', 3);
    const end = text.indexOf(',', comma + 1);
    const line = sourceLine(text.slice(3, comma), text);
    const hits = count(text.slice(comma + 1, end === -1 ? undefined : end), text);
    to.lines.total += 1;
    if (hits > 0) to.lines.covered += 1;
    book.line(to.file, line, hits > 0);
  };
  /** `BRDA:line,[e]block,branch,taken`, where `-` is a block that was never run. */
  const takeBranch = (to: Section, text: string): void => {
    const parts = text.slice(5).split(',');
    const line = sourceLine(parts[0], text);
    const taken = parts.at(-1);
    if (parts.length < 4) impossible(text);
    const isTaken = taken !== '-' && count(taken, text) > 0;
    const of = to.branches.get(line) ?? { total: 0, taken: 0 };
    if (of.total === mostBits) of.taken = ones(of.taken);
    const bit = of.total < mostBits ? 1 << of.total : 1;
    if (isTaken) of.taken += bit;
    of.total += 1;
    to.branches.set(line, of);
  };
  const takeFunction = (to: Section, text: string): void => {
    const colon = text.indexOf(':');
    const parts = text.slice(colon + 1).split(',');
    const key = text.slice(0, colon);
    if (key === 'FN') {
      // FN:start[,end],name: a name may hold commas.
      const name = parts.slice(/^\d+$/.test(parts[1] ?? '') && parts.length > 2 ? 2 : 1).join(',');
      if (!to.functions.has(name)) to.functions.set(name, false);
      return;
    }
    // FNDA:hits,name and FNA:index,hits,name.
    const [hits, name] = key === 'FNDA' ? [parts[0], parts.slice(1)] : [parts[1], parts.slice(2)];
    const covered = count(hits, text) > 0;
    const known = to.functions.get(name.join(',')) ?? false;
    to.functions.set(name.join(','), known || covered);
  };
  const declare = (to: Section, text: string): void => {
    const [key = '', value] = text.split(':');
    to.declared.set(key, count(value?.trim(), text));
  };

  const finish = (done: Section): void => {
    const functions = shareOf(
      [...done.functions.values()].map((hit) => ({ total: 1, covered: hit ? 1 : 0 })),
    );
    const branches = [...done.branches].map(([line, of]) => {
      const share = { covered: coveredOf(of), total: of.total };
      book.branches(done.file, line, of.total > mostBits ? branchCount(share) : of);
      return share;
    });
    if (functions.total > 0) book.functions(done.file, functions);
    const counted = { lines: done.lines, branches: shareOf(branches), functions };
    for (const measure of ['lines', 'branches', 'functions'] as const) {
      const [totalKey, coveredKey] = pairs[measure];
      const total = done.declared.get(totalKey);
      const covered = done.declared.get(coveredKey);
      const own = counted[measure];
      if ((total ?? own.total) === own.total && (covered ?? own.covered) === own.covered) continue;
      problems.add(
        'disagreement',
        `declares ${String(covered ?? own.covered)} of ${String(total ?? own.total)} ${measure} of ${quote(done.file)}, ` +
          `and has ${String(own.covered)} of ${String(own.total)}`,
      );
      worse[measure].total += Math.max(0, (total ?? 0) - own.total);
      worse[measure].covered += Math.max(0, own.covered - (covered ?? Infinity));
    }
  };

  return {
    line(text, number) {
      lineNumber = number;
      if (section !== undefined) {
        if (text.startsWith('DA:')) {
          takeLine(section, text);
          return;
        }
        if (text.startsWith('BRDA:')) {
          takeBranch(section, text);
          return;
        }
        if (/^FN(?:DA|A)?:/.test(text)) {
          takeFunction(section, text);
          return;
        }
        if (/^(?:LF|LH|BRF|BRH|FNF|FNH):/.test(text)) {
          declare(section, text);
          return;
        }
        if (text === 'end_of_record') {
          finish(section);
          section = undefined;
          return;
        }
      } else if (text.startsWith('SF:')) {
        section = newSection(text.slice(3));
        return;
      }
      if (text === '' || text.startsWith('#') || ignored.test(text)) return;
      throw new ReportFault(
        'not-well-formed',
        `line ${String(number)} is none of LCOV: ${quote(text)}`,
      );
    },
    end() {
      if (section !== undefined) {
        throw new ReportFault('truncated', `ends within the record of ${quote(section.file)}`);
      }
      const { lines, branches, functions } = book.totals();
      const totals = toCoverageTotals(
        {
          lines: lines && less(lines, worse.lines),
          branches: branches && less(branches, worse.branches),
          functions: functions && less(functions, worse.functions),
        },
        problems,
      );
      return { kind: 'coverage', totals, files: book.files, book, told: openTold().told() };
    },
  };
}

function newSection(file: string): Section {
  return { file, lines: none(), branches: new Map(), functions: new Map(), declared: new Map() };
}

function none(): { covered: number; total: number } {
  return { covered: 0, total: 0 };
}

function shareOf(shares: readonly Share[]): Share {
  return shares.reduce(
    (sum, each) => ({ covered: sum.covered + each.covered, total: sum.total + each.total }),
    none(),
  );
}

function less(share: Share, by: Share): Share {
  return { covered: Math.max(0, share.covered - by.covered), total: share.total + by.total };
}
