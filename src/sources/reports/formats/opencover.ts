/**
 * OpenCover XML, as OpenCover, coverlet and AltCover write it:
 * https://github.com/OpenCover/opencover/wiki/Reports
 * https://github.com/coverlet-coverage/coverlet/blob/master/src/coverlet.core/Reporters/OpenCoverReporter.cs
 *
 * Statements are sequence points; a line is one on which a sequence point begins.
 */
import { oneItem, openItems, toBranchCount, type ItemLines } from '../item-lines.js';
import { checkedShare, countOne, noCounts } from '../coverage-counts.js';
import { toCoverageTotals, type DeclaredShare } from '../coverage-totals.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { mostLines, openLineBook } from '../line-book.js';
import { readCount, readShare } from '../numbers.js';
import { ReportFault, type Problems } from '../problem.js';
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
  /** By file, over all modules: one that is in two is counted as often as in the summary. */
  const files = new Map<string, { readonly points: ItemLines; readonly branches: ItemLines }>();
  let summary: Attributes = {};
  let method: Method = { file: '', points: 0, visited: false };

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
    // coverlet writes it as the language of the machine does. It is only looked at: it is rounded in several ways.
    const percent = Number(summary[key]?.replace(',', '.') ?? 0);
    readShare(percent / 100, { what: `${key} of the summary`, problems });
    return { covered: count(`visited${measure}Points`), total: count(`num${measure}Points`) };
  };

  return {
    open(name, attributes, depth) {
      switch (name) {
        case 'Summary':
          if (depth === 2) summary = attributes;
          break;
        case 'File':
          paths.set(attributes['uid'] ?? '', attributes['fullPath'] ?? '');
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
      const totals = toCoverageTotals(
        {
          lines: book.totals().lines,
          branches: checkedShare({
            of: 'branches',
            ...{ counted: counted.branches, sums: counted.branches.total > 0 ? withEntries : none },
            ...{ declared: counted.branches.total > 0 ? declared('Branch') : {}, problems },
          }),
          functions: checkedShare({
            of: 'methods',
            ...{ counted: counted.functions, sums: none, problems },
            declared: { covered: count('visitedMethods'), total: count('numMethods') },
          }),
          statements: checkedShare({
            of: 'sequence points',
            ...{
              counted: counted.statements,
              sums: none,
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
