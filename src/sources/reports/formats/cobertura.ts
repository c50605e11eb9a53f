/**
 * Cobertura XML, as coverage.py, gcovr, coverlet, SimpleCov, Istanbul, MATLAB and others write it:
 * https://github.com/cobertura/cobertura/blob/master/cobertura/src/test/resources/dtds/coverage-04.dtd
 */
import { branchCount } from '../branch-lines.js';
import { toCoverageTotals, worseShare, type DeclaredShare } from '../coverage-totals.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { mostLines, openLineBook } from '../line-book.js';
import { readCount, readShare } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { Share } from '../report.js';
import { openTold } from '../told.js';

export const cobertura: XmlFormat = {
  id: 'cobertura',
  kind: 'coverage',
  title: 'Cobertura',
  specification:
    'https://github.com/cobertura/cobertura/blob/master/cobertura/src/test/resources/dtds/coverage-04.dtd',
  driver: 'xml',
  // Clover has the same root, and neither of these.
  recognises: ({ xml }) =>
    xml?.root === 'coverage' &&
    (xml.attributes['line-rate'] !== undefined || xml.elements.includes('packages')),
  read: readCobertura,
};

interface Counts {
  covered: number;
  total: number;
}

function readCobertura(problems: Problems): XmlReader {
  const book = openLineBook();
  const told = openTold();
  /** Lines and branches as often as classes tell them: how some tools count. */
  const raw = { lines: none(), branches: none() };
  const functions = none();
  let root: Attributes = {};
  let file = '';
  let method: { hit: boolean } | undefined;

  /** Made once a class: there are many lines. */
  let numberOf = { what: 'a line number', problems };
  let hitsOf = { what: 'the hits of a line', problems };

  const takeLine = (attributes: Attributes): void => {
    const line = readCount(attributes['number'], numberOf);
    const hits = readCount(attributes['hits'], hitsOf);
    const where = (): string => `of ${quote(file)}`;
    if (attributes['number'] === undefined || attributes['hits'] === undefined) {
      throw new ReportFault('wrong-shape', `has a line ${where()} without number or hits`);
    }
    if (line === undefined || hits === undefined) return;
    if (line >= mostLines) {
      throw new ReportFault('impossible-number', `has line ${String(line)} ${where()}`);
    }
    const hit = hits > 0;
    book.line(file, line, hit);
    const branches = branchesOf(attributes['condition-coverage'], problems);
    if (branches !== undefined) {
      book.branches(file, line, branchCount(branches));
    }
    if (method !== undefined) {
      method.hit ||= hit;
      return;
    }
    raw.lines.total += 1;
    if (hit) raw.lines.covered += 1;
    if (branches !== undefined) add(raw.branches, branches);
  };
  const declared = (measure: 'line' | 'branch'): DeclaredShare => {
    const plural = measure === 'line' ? 'lines' : 'branches';
    const counted = plural === 'lines' ? raw.lines : raw.branches;
    const value = (key: string): string | undefined => {
      // 0 of 0 branches is NaN in MATLAB, and says that they were not measured.
      if (root[key] !== 'NaN' || counted.total > 0 || measure === 'line') return root[key];
      problems.add('not-told', `${key} is NaN, and it has no ${plural}`);
      return undefined;
    };
    return {
      covered: readCount(value(`${plural}-covered`), { what: `${plural}-covered`, problems }),
      total: readCount(value(`${plural}-valid`), { what: `${plural}-valid`, problems }),
      rate: readShare(value(`${measure}-rate`), { what: `${measure}-rate`, problems }),
    };
  };

  return {
    open(name, attributes, depth) {
      if (depth === 1) {
        root = attributes;
        const stamp = Number(attributes['timestamp']);
        // Seconds, or milliseconds.
        told.time(stamp < 1e11 ? stamp * 1000 : stamp);
      } else if (name === 'package' || name === 'class') {
        if (name === 'class') {
          file = attributes['filename'] ?? attributes['name'] ?? '';
          numberOf = { what: `a line number of ${quote(file)}`, problems };
          hitsOf = { what: `the hits of a line of ${quote(file)}`, problems };
        }
        checkRates(attributes, problems);
      } else if (name === 'method') {
        method = { hit: false };
      } else if (name === 'line') {
        takeLine(attributes);
      }
      return false;
    },
    close(name) {
      if (name !== 'method' || method === undefined) return;
      add(functions, { covered: method.hit ? 1 : 0, total: 1 });
      method = undefined;
    },
    end() {
      const counted = book.totals();
      const lines = counted.lines ?? none();
      const branches = counted.branches ?? none();
      const totals = toCoverageTotals(
        {
          lines: worseShare({
            of: 'lines',
            ...{ counted: lines, other: raw.lines, declared: declared('line'), problems },
          }),
          branches: worseShare({
            of: 'branches',
            ...{ counted: branches, other: raw.branches, declared: declared('branch'), problems },
          }),
          functions,
        },
        problems,
      );
      return { kind: 'coverage', totals, files: book.files, book, told: told.told() };
    },
  };
}

/** `50% (2/4)`; undefined if the line has none. */
function branchesOf(text: string | undefined, problems: Problems): Share | undefined {
  if (text === undefined || text === '') return undefined;
  const [, coveredText, totalText] = /\(\s*(\S+?)\s*\/\s*(\S+?)\s*\)/.exec(text) ?? [];
  const what = `condition-coverage ${quote(text)}`;
  const covered = readCount(coveredText, { what, problems });
  const total = readCount(totalText, { what, problems });
  if (covered === undefined || total === undefined || covered > total || total > 2 ** 24) {
    problems.add('impossible-number', `${what} is no share of branches`);
    return undefined;
  }
  return { covered, total };
}

function checkRates(attributes: Attributes, problems: Problems): void {
  for (const key of ['line-rate', 'branch-rate']) {
    // Without a line the rate is 0, 1 or NaN, by the tool.
    if (attributes[key] === 'NaN') continue;
    readShare(attributes[key], { what: `${key} of a class`, problems });
  }
}

function none(): Counts {
  return { covered: 0, total: 0 };
}

function add(to: Counts, { covered, total }: Share): void {
  to.covered += covered;
  to.total += total;
}
