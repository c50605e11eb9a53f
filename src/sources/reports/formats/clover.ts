/**
 * Clover XML, as OpenClover, PHPUnit and Istanbul (Jest, Vitest, nyc) write it:
 * https://github.com/openclover/clover/blob/master/clover-core/src/main/java/com/atlassian/clover/reporters/xml/XMLReporter.java
 * https://github.com/sebastianbergmann/php-code-coverage/blob/main/src/Report/Clover.php
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/clover/index.js
 *
 * Test code (`testproject`) is not counted.
 */
import { addCounts, checkedShare, noCounts, readShareOf } from '../coverage-counts.js';
import { onceOf, toCoverageTotals } from '../coverage-totals.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { openLineBook } from '../line-book.js';
import { quote, type Problems } from '../problem.js';
import type { Measure, Share } from '../report.js';
import { openTold } from '../told.js';
import { openCloverFile, type CloverFile, type Metrics } from './clover-file.js';

export const clover: XmlFormat = {
  id: 'clover',
  kind: 'coverage',
  title: 'Clover',
  specification:
    'https://github.com/openclover/clover/blob/master/clover-core/src/main/java/com/atlassian/clover/reporters/xml/XMLReporter.java',
  driver: 'xml',
  // Cobertura has the same root, and packages instead of a project.
  recognises: ({ xml }) =>
    xml?.root === 'coverage' &&
    xml.attributes['line-rate'] === undefined &&
    (xml.elements[1] === 'project' || xml.attributes['clover'] !== undefined),
  read: readClover,
};

const attributesOf = {
  branches: 'conditionals',
  functions: 'methods',
  statements: 'statements',
} as const;

function readClover(problems: Problems): XmlReader {
  const book = openLineBook();
  const told = openTold();
  const counted = { branches: noCounts(), functions: noCounts(), statements: noCounts() };
  const sums = { branches: noCounts(), functions: noCounts(), statements: noCounts() };
  const sumsOfPackages = { branches: noCounts(), functions: noCounts(), statements: noCounts() };
  let declared: Metrics = {};
  const parents: string[] = [];
  let file: CloverFile | undefined;
  let lost = 0;
  let isRepeated = false;

  const takeMetrics = (attributes: Attributes): void => {
    const parent = parents.at(-1) ?? '';
    if (parent === 'project') declared = readMetrics(attributes, { of: 'the project', problems });
    if (parent === 'package') {
      const metrics = readMetrics(attributes, { of: 'a package', problems });
      for (const measure of ['branches', 'functions', 'statements'] as const) {
        addCounts(sumsOfPackages[measure], metrics[measure] ?? noCounts());
      }
    }
    if (parent !== 'file' || file === undefined) return;
    const metrics = readMetrics(attributes, { of: quote(file.name), problems });
    file.declare(metrics);
    for (const measure of ['branches', 'functions', 'statements'] as const) {
      addCounts(sums[measure], metrics[measure] ?? noCounts());
    }
  };
  const share = (measure: 'branches' | 'functions' | 'statements', once: Share | undefined) => {
    const checked = checkedShare({
      of: measure,
      counted: counted[measure],
      sums: sums[measure],
      parts: [sums[measure], sumsOfPackages[measure]],
      declared: declared[measure] ?? {},
      problems,
    });
    return isRepeated ? onceOf(checked, { counted: counted[measure], once }) : checked;
  };

  return {
    open(name, attributes, depth) {
      parents.length = depth - 1;
      if (depth === 1) told.time(timeOf(attributes['generated']));
      const isTest = parents[1] === 'testproject';
      if (name === 'file' && !isTest) {
        file = openCloverFile(attributes['path'] ?? attributes['name'] ?? '', problems);
      } else if (name === 'metrics' && !isTest) {
        takeMetrics(attributes);
      } else if (name === 'line' && !isTest) {
        file?.line(attributes);
      }
      parents.push(name);
      return false;
    },
    close(name, _text, depth) {
      parents.length = depth - 1;
      if (name !== 'file' || file === undefined) return;
      // A bare name may be of several files.
      if (file.name.includes('/') && book.has(file.name)) {
        isRepeated = true;
        problems.add('disagreement', `tells of ${quote(file.name)} more than once; it counts once`);
      }
      const of = file.finish(book);
      addCounts(counted.branches, of.branches);
      addCounts(counted.functions, of.functions);
      addCounts(counted.statements, of.statements);
      lost += of.lost;
      file = undefined;
    },
    end() {
      const { lines, ...once } = book.totals();
      const totals = toCoverageTotals(
        {
          lines: lines && { ...lines, covered: Math.max(0, lines.covered - lost) },
          branches: share('branches', once.branches),
          functions: share('functions', once.functions),
          statements: share('statements', once.statements),
        },
        problems,
      );
      return { kind: 'coverage', totals, files: book.files, book, told: told.told() };
    },
  };
}

function readMetrics(
  attributes: Attributes,
  { of, problems }: { readonly of: string; readonly problems: Problems },
): Metrics {
  const read = (measure: keyof typeof attributesOf): Share | undefined => {
    const key = attributesOf[measure];
    const raw = { covered: attributes[`covered${key}`], total: attributes[key] };
    return readShareOf(raw, { what: `${key} of ${of}`, problems });
  };
  const metrics: Partial<Record<Measure, Share | undefined>> = {
    branches: read('branches'),
    functions: read('functions'),
    statements: read('statements'),
  };
  return metrics;
}

/** Seconds, or milliseconds. */
function timeOf(text: string | undefined): number {
  const time = Number(text);
  return time < 1e11 ? time * 1000 : time;
}
