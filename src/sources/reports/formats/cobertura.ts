/**
 * Cobertura XML, as coverage.py, gcovr, coverlet, SimpleCov, Istanbul, MATLAB and others write it:
 * https://github.com/cobertura/cobertura/blob/master/cobertura/src/test/resources/dtds/coverage-04.dtd
 */
import { branchCount } from '../branch-lines.js';
import { toCoverageTotals, worseShare, type DeclaredShare } from '../coverage-totals.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { mostLines, openLineBook } from '../line-book.js';
import { readCount } from '../numbers.js';
import type { PartBook } from '../part-book.js';
import { openOwnTexts } from '../own-text.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { Share } from '../report.js';
import { readRoundedRate } from '../rounded-rate.js';
import { openTold } from '../told.js';
import { plainPath } from '../told-path.js';
import { openCoberturaMethods, worseShareOf } from './cobertura-methods.js';
import { openCoberturaRates } from './cobertura-rates.js';

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

/** Folders of `sources` that are looked at. */
const mostRoots = 20;
const longestRoot = 1000;

interface Counts {
  covered: number;
  total: number;
}

function readCobertura(problems: Problems, parts: PartBook): XmlReader {
  const own = openOwnTexts();
  const classes = openLineBook(own);
  const methods = openCoberturaMethods(own, problems);
  const told = openTold();
  /** Lines and branches as often as classes tell them: how some tools count. */
  const raw = { lines: none(), branches: none() };
  const functions = none();
  const rates = openCoberturaRates(problems);
  const roots: string[] = [];
  let root: Attributes = {};
  let file = '';
  let packageName: string | undefined;
  /** The package of each source file, while the file declares nothing that could decide; then whether one is of two. */
  const packages = new Map<string, string | undefined>();
  let isOfTwo = false;
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
    const branches = branchesOf(attributes['condition-coverage'], problems);
    rates.line({ hit, branches, inMethod: method !== undefined });
    if (method !== undefined) {
      method.hit ||= hit;
      methods.line(file, { line, hit, branches });
      return;
    }
    classes.line(file, line, hit);
    if (branches !== undefined) classes.branches(file, line, branchCount(branches));
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
      rate: readRoundedRate(value(`${measure}-rate`), { what: `${measure}-rate`, problems }),
    };
  };

  const noteOf = (path: string): void => {
    if (!packages.has(path)) packages.set(own(path), packageName);
    else isOfTwo ||= packages.get(path) !== packageName;
  };

  return {
    open(name, attributes, depth) {
      if (depth === 1) {
        root = attributes;
        const stamp = Number(attributes['timestamp']);
        // Seconds, or milliseconds.
        told.time(stamp < 1e11 ? stamp * 1000 : stamp);
      } else if (name === 'source') {
        return roots.length < mostRoots;
      } else if (name === 'package' || name === 'class') {
        if (name === 'package') packageName = attributes['name'];
        else {
          file = own(attributes['filename'] ?? attributes['name'] ?? '');
          const of = quote(file);
          numberOf = { what: `a line number of ${of}`, problems };
          hitsOf = { what: `the hits of a line of ${of}`, problems };
          parts.named(file, [packageName]);
          if (root['lines-valid'] === undefined) noteOf(plainPath(file));
        }
        rates.open(name, attributes, file);
      } else if (name === 'method') {
        method = { hit: false };
      } else if (name === 'line') {
        takeLine(attributes);
      }
      return false;
    },
    close(name, text) {
      if (name === 'package' || name === 'class') rates.close(name);
      const folder = name === 'source' ? text.trim() : '';
      if (folder !== '' && folder.length <= longestRoot) roots.push(folder);
      if (name !== 'method' || method === undefined) return;
      add(functions, { covered: method.hit ? 1 : 0, total: 1 });
      method = undefined;
      methods.close(file);
    },
    end() {
      const { book, lost } = methods.settle(classes);
      const counted = book.totals();
      // Of two packages it may be two files: nothing of the file says which, so the worse reading counts.
      const ofPackages = (one: Share, all: Share): Share =>
        isOfTwo && all.total >= one.total ? worseShareOf(one, all) : one;
      const lines = ofPackages(counted.lines ?? none(), raw.lines);
      const branches = ofPackages(counted.branches ?? none(), raw.branches);
      const ofLines = worseShare({
        of: 'lines',
        ...{ counted: lines, other: raw.lines, declared: declared('line'), problems },
      });
      const ofBranches = worseShare({
        of: 'branches',
        ...{ counted: branches, other: raw.branches, declared: declared('branch'), problems },
      });
      const worse = rates.worse();
      const totals = toCoverageTotals(
        {
          // What both lost is not lost twice.
          lines: atMost(ofLines, lines.covered + lost.lines - worse.lines),
          branches: atMost(ofBranches, branches.covered + lost.branches - worse.branches),
          functions,
        },
        problems,
      );
      return { kind: 'coverage', totals, files: book.files, book, roots, told: told.told() };
    },
  };
}

/** `50% (2/4)`; undefined if the line has none. */
function branchesOf(text: string | undefined, problems: Problems): Share | undefined {
  if (text === undefined || text === '') return undefined;
  const [, coveredText, totalText] = /\(([^()/]*)\/([^()/]*)\)/.exec(text) ?? [];
  const what = `condition-coverage ${quote(text)}`;
  const covered = readCount(coveredText, { what, problems });
  const total = readCount(totalText, { what, problems });
  if (covered === undefined || total === undefined || covered > total || total > 2 ** 24) {
    problems.add('impossible-number', `${what} is no share of branches`);
    return undefined;
  }
  const most = coveredAtMost(text, total);
  if (most < covered)
    problems.add('disagreement', `${what} covers no more than ${String(most)} by its percentage`);
  return { covered: Math.min(covered, most), total };
}

/** By a percentage that may have been rounded down to the next whole one; all where there is none. */
function coveredAtMost(text: string, total: number): number {
  const percent = Number(/^\s*(\d{1,3}(?:\.\d{1,9})?)\s*%/.exec(text)?.[1] ?? 100);
  return Math.min(total, Math.ceil(((percent + 1) * total) / 100) - 1);
}

function none(): Counts {
  return { covered: 0, total: 0 };
}

/** Not more covered than that. */
function atMost({ covered, total }: Share, most: number): Share {
  return { covered: Math.max(0, Math.min(covered, most)), total };
}

function add(to: Counts, { covered, total }: Share): void {
  to.covered += covered;
  to.total += total;
}
