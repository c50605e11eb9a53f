/**
 * OpenCover XML, as OpenCover, coverlet and AltCover write it:
 * https://github.com/OpenCover/opencover/wiki/Reports
 * https://github.com/coverlet-coverage/coverlet/blob/master/src/coverlet.core/Reporters/OpenCoverReporter.cs
 *
 * Statements are sequence points; a line is one on which a sequence point begins.
 */
import { oneItem, openItems, toBranchCount, type ItemLines } from '../item-lines.js';
import {
  addCounts,
  checkedShare,
  countOne,
  noCounts,
  readShareOf,
  type Counts,
} from '../coverage-counts.js';
import { toCoverageTotals, type DeclaredShare } from '../coverage-totals.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { mostLines, openLineBook } from '../line-book.js';
import { refuseLongPath } from '../longest-name.js';
import { readCount } from '../numbers.js';
import { ReportFault, type Problems } from '../problem.js';
import type { Share } from '../report.js';
import { readRoundedRate } from '../rounded-rate.js';
import { openTold } from '../told.js';

export const openCover: XmlFormat = {
  id: 'opencover',
  kind: 'coverage',
  title: 'OpenCover',
  specification: 'https://github.com/OpenCover/opencover/wiki/Reports',
  driver: 'xml',
  recognises: ({ xml }) => xml?.root === 'CoverageSession',
  read: readOpenCover,
};

/** Code that the compiler made, which is on no line. */
const hiddenLine = 0xfeefee;

const keysOf = {
  statements: 'SequencePoints',
  branches: 'BranchPoints',
  functions: 'Methods',
} as const;

type Sums = Readonly<Record<keyof typeof keysOf, Counts>>;

function noSums(): Sums {
  return { statements: noCounts(), branches: noCounts(), functions: noCounts() };
}

function addSummary(sums: Sums, attributes: Attributes, problems: Problems): void {
  for (const measure of ['statements', 'branches', 'functions'] as const) {
    const key = keysOf[measure];
    const raw = { covered: attributes[`visited${key}`], total: attributes[`num${key}`] };
    const share = readShareOf(raw, { what: `${key} of a summary`, problems });
    addCounts(sums[measure], share ?? noCounts());
  }
}

/** Source files by their number, and the characters of their paths. */
const mostFiles = 200_000;
const mostHeld = 1 << 25;

interface Method {
  file: string;
  points: number;
  visited: boolean;
}

function readOpenCover(problems: Problems): XmlReader {
  const book = openLineBook();
  const counted = { statements: noCounts(), branches: noCounts(), functions: noCounts() };
  /** OpenCover counts the entry of each method as a branch too. */
  const entries = noCounts();
  const paths = new Map<string, string>();
  let held = 0;
  /** By file, over all modules: one that is in two is counted as often as in the summary. */
  const files = new Map<string, { readonly points: ItemLines; readonly branches: ItemLines }>();
  let summary: Attributes = {};
  /** What modules and methods declare, which have summaries beside those of their classes. */
  const sumsOf = { Module: noSums(), Method: noSums() };
  const parents: string[] = [];
  let method: Method = { file: '', points: 0, visited: false };

  const addPath = (uid: string, path: string): void => {
    refuseLongPath(uid, path);
    held += uid.length + path.length;
    if (paths.size >= mostFiles || held > mostHeld)
      throw new ReportFault('too-large', 'tells of too many source files');
    paths.set(uid, path);
  };
  const ofFile = (name: string): { readonly points: ItemLines; readonly branches: ItemLines } => {
    const known = files.get(name) ?? { points: openItems(), branches: openItems() };
    files.set(name, known);
    return known;
  };
  const takePoint = (attributes: Attributes, kind: 'statements' | 'branches'): void => {
    const what = kind === 'statements' ? 'a sequence point' : 'a branch point';
    const visits = readCount(attributes['vc'], { what: `vc of ${what}`, problems });
    const line = readCount(attributes['sl'], { what: `sl of ${what}`, problems });
    if (
      attributes['vc'] === undefined ||
      (kind === 'statements' && attributes['sl'] === undefined)
    ) {
      throw new ReportFault('wrong-shape', `has ${what} without vc or sl`);
    }
    if (visits === undefined || line === hiddenLine) return;
    if (line !== undefined && line >= mostLines) {
      throw new ReportFault('impossible-number', `has ${what} on line ${String(line)}`);
    }
    const hit = visits > 0;
    countOne(counted[kind], hit);
    if (kind === 'statements') {
      method.points += 1;
      method.visited ||= hit;
    }
    if (line === undefined) return;
    const id = attributes['fileid'];
    const file = (id === undefined ? undefined : paths.get(id)) ?? method.file;
    if (kind === 'statements') book.line(file, line, hit);
    const of = ofFile(file);
    (kind === 'statements' ? of.points : of.branches).extend(line, oneItem(hit));
  };
  const count = (key: string): number | undefined =>
    readCount(summary[key], { what: `${key} of the summary`, problems });
  const declared = (measure: 'Sequence' | 'Branch'): DeclaredShare => {
    const key = `${measure.toLowerCase()}Coverage`;
    // coverlet writes it as the language of the machine does.
    const percent = summary[key]?.replace(',', '.');
    const rate = readRoundedRate(percent, {
      what: `${key} of the summary`,
      ...{ problems, inPercent: true },
    });
    const points = {
      covered: count(`visited${measure}Points`),
      total: count(`num${measure}Points`),
    };
    return { ...points, rate };
  };

  return {
    open(name, attributes, depth) {
      parents.length = depth - 1;
      const parent = parents.at(-1);
      parents.push(name);
      switch (name) {
        case 'Summary':
          if (depth === 2) summary = attributes;
          else if (parent === 'Module' || parent === 'Method')
            addSummary(sumsOf[parent], attributes, problems);
          break;
        case 'File':
          addPath(attributes['uid'] ?? '', attributes['fullPath'] ?? '');
          break;
        case 'Method':
          method = { file: '', points: 0, visited: false };
          break;
        case 'FileRef':
          method.file = paths.get(attributes['uid'] ?? '') ?? '';
          break;
        case 'SequencePoint':
          takePoint(attributes, 'statements');
          break;
        case 'BranchPoint':
          takePoint(attributes, 'branches');
          break;
        default:
      }
      return false;
    },
    close(name) {
      if (name !== 'Method' || method.points === 0) return;
      countOne(counted.functions, method.visited);
      countOne(entries, method.visited);
    },
    end() {
      for (const [name, { points, branches }] of files) {
        points.each((line, of) => book.statements(name, line, of));
        branches.each((line, of) => book.branches(name, line, toBranchCount(of)));
      }
      const withEntries = {
        covered: counted.branches.covered + entries.covered,
        total: counted.branches.total + entries.total,
      };
      const none = noCounts();
      const parts = (measure: keyof Sums): readonly Share[] => [
        sumsOf.Module[measure],
        sumsOf.Method[measure],
      ];
      const isWithEntries = ({ covered, total }: Share): boolean =>
        covered === withEntries.covered && total === withEntries.total;
      const totals = toCoverageTotals(
        {
          lines: book.totals().lines,
          branches: checkedShare({
            of: 'branches',
            ...{ counted: counted.branches, sums: counted.branches.total > 0 ? withEntries : none },
            ...{ declared: counted.branches.total > 0 ? declared('Branch') : {}, problems },
            parts: parts('branches').filter((each) => !isWithEntries(each)),
          }),
          functions: checkedShare({
            of: 'methods',
            ...{ counted: counted.functions, sums: none, problems, parts: parts('functions') },
            declared: { covered: count('visitedMethods'), total: count('numMethods') },
          }),
          statements: checkedShare({
            of: 'sequence points',
            ...{
              counted: counted.statements,
              sums: none,
              parts: parts('statements'),
              declared: declared('Sequence'),
              problems,
            },
          }),
        },
        problems,
      );
      return { kind: 'coverage', totals, files: book.files, book, told: openTold().told() };
    },
  };
}
