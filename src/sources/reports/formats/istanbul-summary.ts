/**
 * Istanbul `coverage-summary.json`, as Jest, Vitest, nyc and c8 write it:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js
 *
 * Only sums are told, so shards of it cannot be merged.
 */
import { addCounts, noCounts, readShareOf, type Counts } from '../coverage-counts.js';
import { toCoverageTotals, worseShare } from '../coverage-totals.js';
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import { readShare } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import {
  measures,
  type CoverageTotals,
  type FileCoverage,
  type Measure,
  type Share,
} from '../report.js';
import { openTold } from '../told.js';
import { at, isObject } from '../values.js';

export const istanbulSummary: JsonFormat = {
  id: 'istanbul-summary',
  kind: 'coverage',
  title: 'Istanbul coverage-summary.json',
  specification:
    'https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined && measures.some((measure) => json.has(`total.${measure}.pct`)),
  read: readIstanbulSummary,
};

/** So many are kept; all are counted. */
const mostFiles = 200_000;

function readIstanbulSummary(problems: Problems): JsonReader {
  const files: FileCoverage[] = [];
  const sums: Record<Measure, Counts> = {
    lines: noCounts(),
    branches: noCounts(),
    functions: noCounts(),
    statements: noCounts(),
  };
  let total: CoverageTotals | undefined;

  const takeFile = (value: JsonValue, path: string): void => {
    const shares = sharesOf(value, { of: quote(path), problems });
    for (const measure of measures) addCounts(sums[measure], shares[measure] ?? noCounts());
    if (files.length >= mostFiles) {
      throw new ReportFault('too-large', `tells of more than ${String(mostFiles)} source files`);
    }
    files.push({ path, ...shares });
  };

  return {
    selections: [
      {
        path: 'total',
        value: (value) => void (total = sharesOf(value, { of: 'the total', problems })),
      },
      { path: '*', value: (value, keys) => takeFile(value, String(keys[0])) },
    ],
    end() {
      const declared = total ?? {};
      const share = (measure: Measure): Share | undefined => {
        const of = declared[measure];
        if (files.length === 0) return of;
        // A measure that the total does not tell is none of the report.
        if (of === undefined) return undefined;
        return worseShare({ of: measure, counted: sums[measure], declared: of, problems });
      };
      const totals = toCoverageTotals(
        Object.fromEntries(measures.map((measure) => [measure, share(measure)])),
        problems,
      );
      return { kind: 'coverage', totals, files: () => files, told: openTold().told() };
    },
  };
}

/** Throws a ReportFault for what is no summary of a file. */
function sharesOf(
  value: JsonValue,
  { of, problems }: { readonly of: string; readonly problems: Problems },
): CoverageTotals {
  if (!isObject(value)) throw new ReportFault('wrong-shape', `has ${of} as no object`);
  const shares: Partial<Record<Measure, Share>> = {};
  for (const measure of measures) {
    const told = value[measure];
    if (told === undefined) continue;
    const what = `${measure} of ${of}`;
    if (at(told, 'total') === undefined || at(told, 'covered') === undefined) {
      throw new ReportFault('wrong-shape', `has ${what} without total or covered`);
    }
    const raw = { covered: at(told, 'covered'), total: at(told, 'total') };
    const share = readShareOf(raw, { what, problems });
    checkPercent(at(told, 'pct'), { what, share, problems });
    if (share !== undefined) shares[measure] = share;
  }
  return shares;
}

/** `pct` is rounded down to two digits, and the text Unknown where there is nothing to cover. */
function checkPercent(
  raw: JsonValue | undefined,
  part: { readonly what: string; readonly share: Share | undefined; readonly problems: Problems },
): void {
  const { what, share, problems } = part;
  if (share?.total === 0 || typeof raw !== 'number') return;
  const rate = readShare(raw / 100, { what: `the percentage of ${what}`, problems });
  if (rate === undefined || share === undefined) return;
  if (Math.abs(rate - share.covered / share.total) < 0.0101) return;
  problems.add(
    'disagreement',
    `declares ${String(raw)} % of ${what}, and ${String(share.covered)} of ${String(share.total)}`,
  );
}
