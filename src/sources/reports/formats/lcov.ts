/** LCOV trace files: https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1 (FILES) */
import { branchCount, coveredOf, mostBits } from '../branch-lines.js';
import { addCounts, countOne, noCounts, readShareOf } from '../coverage-counts.js';
import { toCoverageTotals } from '../coverage-totals.js';
import type { LinesFormat, LinesReader } from '../format.js';
import { openLineBook } from '../line-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { Share } from '../report.js';
import { openTold } from '../told.js';
import {
  branchesOf,
  functionsOf,
  openBranchRows,
  openSection,
  takerOf,
  type Section,
} from './lcov-section.js';

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

/** What else may be in a section; checksums, line exclusions and conditions (MC/DC) are not counted. */
const ignored = /^(?:VER|MCDC|MCF|MCH|TN|L)\b/;
const pairs = { lines: ['LF', 'LH'], branches: ['BRF', 'BRH'], functions: ['FNF', 'FNH'] } as const;

function readLcov(problems: Problems): LinesReader {
  const book = openLineBook();
  const rows = openBranchRows();
  /** How much worse sections declare themselves than they are. */
  const worse = { lines: noCounts(), branches: noCounts(), functions: noCounts() };
  let section: Section | undefined;

  const finish = (done: Section): void => {
    const named = functionsOf(done);
    const unnamed = named.length > 0 ? noCounts() : sumsOfFunctions(done, problems);
    const functions = noCounts();
    addCounts(functions, unnamed);
    for (const { covered } of named) countOne(functions, covered);
    const branches = noCounts();
    for (const { line, of } of branchesOf(done)) {
      const covered = coveredOf(of);
      const { mark, total } = of;
      const told = total > mostBits ? { ...branchCount({ covered, total }), mark } : of;
      book.branches(done.file, line, told);
      addCounts(branches, { covered, total });
    }
    book.functions(done.file, named);
    book.unnamedFunctions(done.file, unnamed);
    const counted = { lines: done.lines, branches, functions };
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
    line(written, number) {
      const text = section !== undefined && endsBlank(written) ? written.trimEnd() : written;
      if (section !== undefined) {
        const take = takerOf(text);
        if (take !== undefined) {
          take(section, text, number);
          return;
        }
        if (text === 'end_of_record') {
          finish(section);
          section = undefined;
          return;
        }
      } else if (text.startsWith('SF:')) {
        section = openSection(text.slice(3), { book, branches: rows });
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

/** True for a space or a tab at the end, which says nothing. */
function endsBlank(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 32 || last === 9;
}

/** What is declared of functions without naming one, as Bun does. */
function sumsOfFunctions({ file, declared }: Section, problems: Problems): Share {
  const total = declared.get('FNF');
  const covered = declared.get('FNH');
  if (total === undefined || covered === undefined) return noCounts();
  const raw = { covered, total };
  return readShareOf(raw, { what: `functions of ${quote(file)}`, problems }) ?? noCounts();
}

function less(share: Share, by: Share): Share {
  return { covered: Math.max(0, share.covered - by.covered), total: share.total + by.total };
}
