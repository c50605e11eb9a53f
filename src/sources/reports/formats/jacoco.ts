/**
 * JaCoCo XML, as JaCoCo, Kover and PHP or Scala bridges write it. Its files name a DTD, which is not
 * fetched: https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 *
 * A line is covered if one of its instructions is; LINE, BRANCH and INSTRUCTION are counted from the lines
 * of the source files, METHOD from the methods: https://www.jacoco.org/jacoco/trunk/doc/counters.html
 */
import { branchCount } from '../branch-lines.js';
import { itemCount } from '../item-lines.js';
import {
  addCounts,
  checkedShare,
  countOne,
  noCounts,
  noSums,
  readShareOf,
} from '../coverage-counts.js';
import { toCoverageTotals, type DeclaredShare } from '../coverage-totals.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { mostLines, openLineBook } from '../line-book.js';
import { readCount } from '../numbers.js';
import type { PartBook } from '../part-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { Measure, Share } from '../report.js';
import { openTold } from '../told.js';
import { openJacocoClasses, pathOf } from './jacoco-classes.js';

export const jacoco: XmlFormat = {
  id: 'jacoco',
  kind: 'coverage',
  title: 'JaCoCo',
  specification: 'https://www.jacoco.org/jacoco/trunk/coverage/report.dtd',
  driver: 'xml',
  recognises: ({ xml, text }) =>
    xml?.root === 'report' &&
    (/<!DOCTYPE\s+report\s+PUBLIC\s+["']-\/\/JACOCO\/\//.test(text) ||
      ['sessioninfo', 'group', 'package', 'counter'].includes(xml.elements[1] ?? '')),
  read: readJacoco,
};

const measureOf: Readonly<Record<string, Measure>> = {
  LINE: 'lines',
  BRANCH: 'branches',
  METHOD: 'functions',
  INSTRUCTION: 'statements',
};

/** Instructions or branches that one line may have. */
const mostOfLine = 2 ** 24;

function readJacoco(problems: Problems, parts: PartBook): XmlReader {
  const book = openLineBook();
  const told = openTold();
  const methods = noCounts();
  const branchesOfLines = noCounts();
  /** What source files declare, and classes that have none. */
  const sums = noSums();
  /** What elements of a kind declare together. */
  const sumsOf = { class: noSums(), package: noSums(), group: noSums() };
  const classes = openJacocoClasses(problems);
  const declared: Partial<Record<Measure, DeclaredShare>> = {};
  /** Open elements with their names; the last one is the parent of what comes. */
  const parents: { readonly element: string; readonly attributes: Attributes }[] = [];
  let file = '';

  const takeLine = (attributes: Attributes): void => {
    const count = (key: string): number =>
      readCount(attributes[key], { what: `${key} of a line of ${quote(file)}`, problems }) ?? 0;
    const line = count('nr');
    // The DTD lets all but nr be absent: what is not said to be covered is not.
    const isHalf = ['i', 'b'].some(
      (each) => attributes[`c${each}`] !== undefined && attributes[`m${each}`] === undefined,
    );
    if (attributes['nr'] === undefined || isHalf) {
      throw new ReportFault('wrong-shape', `has a line of ${quote(file)} without nr, mi or mb`);
    }
    const [ci, cb] = [count('ci'), count('cb')];
    const [instructions, branches] = [count('mi') + ci, count('mb') + cb];
    if (line >= mostLines || instructions > mostOfLine || branches > mostOfLine) {
      throw new ReportFault(
        'impossible-number',
        `has line ${String(line)} of ${quote(file)} with ${String(instructions)} instructions and ${String(branches)} branches`,
      );
    }
    book.line(file, line, ci > 0);
    book.branches(file, line, branchCount({ covered: cb, total: branches }));
    addCounts(branchesOfLines, { covered: cb, total: branches });
    book.statements(file, line, itemCount({ covered: ci, total: instructions }));
  };

  const takeClass = (lines: Share): void => {
    const places = parents.slice(1, -1).map((each) => each.attributes['name'] ?? '');
    const source = parents.at(-1)?.attributes['sourcefilename'];
    if (source !== undefined) classes.add([...places, source], lines);
  };
  const takeCounter = (attributes: Attributes): void => {
    const type = attributes['type'] ?? '';
    const measure = Object.hasOwn(measureOf, type) ? measureOf[type] : undefined;
    if (measure === undefined) return;
    const what = `${type} of ${quote(parents.at(-1)?.attributes['name'] ?? '')}`;
    const share = toShare(attributes, { what, problems });
    if (share === undefined) return;
    const parent = parents.at(-1);
    const element = parent?.element;
    // Classes of one source file share lines; and of groups within each other the outer one tells all.
    if (element === 'class' && type === 'LINE') takeClass(share);
    if (element === 'package' || (element === 'group' && parents.length === 2)) {
      addCounts(sumsOf[element][measure], share);
    } else if (element === 'class' && type === 'METHOD') {
      addCounts(sumsOf.class[measure], share);
    }
    if (parents.length === 1) {
      declared[measure] = {
        covered: (declared[measure]?.covered ?? 0) + share.covered,
        total: (declared[measure]?.total ?? 0) + share.total,
      };
    } else if (parent?.element === 'method') {
      if (type === 'METHOD') countOne(methods, share.covered > 0 && share.total === share.covered);
    } else if (parent?.element === 'sourcefile' || isWithoutSource(parent)) {
      addCounts(sums[measure], share);
    }
  };

  return {
    open(name, attributes, depth) {
      if (name === 'sessioninfo') {
        told.time(Number(attributes['start']));
        told.time(Number(attributes['dump']));
      } else if (name === 'sourcefile') {
        const places = parents.slice(1).map((each) => each.attributes['name'] ?? '');
        const own = attributes['name'] ?? '';
        file = pathOf([...places, own]);
        parts.named(file, places);
      } else if (name === 'line') {
        takeLine(attributes);
      } else if (name === 'counter') {
        takeCounter(attributes);
      }
      parents.length = depth - 1;
      parents.push({ element: name, attributes });
      return false;
    },
    close(_name, _text, depth) {
      parents.length = depth - 1;
    },
    end() {
      const counted = book.totals();
      const share = (measure: Measure, of: Share = noCounts()): Share =>
        checkedShare({
          of: measure,
          ...{ counted: of, sums: sums[measure], declared: declared[measure] ?? {}, problems },
          parts: [sums, sumsOf.class, sumsOf.package, sumsOf.group].map((each) => each[measure]),
        });
      const totals = toCoverageTotals(
        {
          lines: classes.worse(share('lines', counted.lines), book),
          branches: share('branches', branchesOfLines),
          functions: share('functions', methods),
          statements: share('statements', counted.statements),
        },
        problems,
      );
      return { kind: 'coverage', totals, files: book.files, book, told: told.told() };
    },
  };
}

/** Such a class is in no source file, and JaCoCo counts it by itself. */
function isWithoutSource(
  parent: { readonly element: string; readonly attributes: Attributes } | undefined,
): boolean {
  return parent?.element === 'class' && parent.attributes['sourcefilename'] === undefined;
}

function toShare(
  attributes: Attributes,
  { what, problems }: { readonly what: string; readonly problems: Problems },
): Share | undefined {
  const missed = readCount(attributes['missed'], { what: `missed ${what}`, problems });
  if (attributes['missed'] === undefined || attributes['covered'] === undefined) {
    throw new ReportFault('wrong-shape', `${what} has a counter without missed or covered`);
  }
  const covered = readCount(attributes['covered'], { what: `covered ${what}`, problems });
  if (missed === undefined || covered === undefined) return undefined;
  return readShareOf({ covered, total: missed + covered }, { what, problems });
}
