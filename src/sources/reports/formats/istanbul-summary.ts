/**
 * Istanbul `coverage-summary.json`, as Jest, Vitest, nyc and c8 write it:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js
 *
 * Only sums are told, so shards of it cannot be merged.
 */
import { addCounts, noCounts, noSums, readShareOf } from '../coverage-counts.js';
import { onceOf, toCoverageTotals, worseShare } from '../coverage-totals.js';
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import {
  measures,
  type CoverageTotals,
  type FileCoverage,
  type Measure,
  type Share,
} from '../report.js';
import { readRoundedRate, type RoundedRate } from '../rounded-rate.js';
import { openTold } from '../told.js';
import { plainPath } from '../told-path.js';
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
  const files = new Map<string, FileCoverage>();
  let isRepeated = false;
  const sums = noSums();
  let total: CoverageTotals | undefined;

  const takeFile = (value: JsonValue, path: string): void => {
    const shares = sharesOf(value, { of: quote(path), problems });
    for (const measure of measures) addCounts(sums[measure], shares[measure] ?? noCounts());
    if (files.size >= mostFiles) {
      throw new ReportFault('too-large', `tells of more than ${String(mostFiles)} source files`);
    }
    const plain = plainPath(path);
    const before = files.get(plain);
    files.set(plain, { path: plain, ...(before === undefined ? shares : worseOf(before, shares)) });
    if (before === undefined) return;
    isRepeated = true;
    problems.add('disagreement', `tells of ${quote(path)} more than once; it counts once`);
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
        if (files.size === 0) return of;
        // A measure that the total does not tell is none of the report.
        if (of === undefined) return undefined;
        const counted = sums[measure];
        const worse = worseShare({ of: measure, counted, declared: of, problems });
        return isRepeated
          ? onceOf(worse, { counted, once: sumOf(files.values(), measure) })
          : worse;
      };
      const totals = toCoverageTotals(
        Object.fromEntries(measures.map((measure) => [measure, share(measure)])),
        problems,
      );
      return { kind: 'coverage', totals, files: () => files.values(), told: openTold().told() };
    },
  };
}

/** Two tellings of one file: the fewest covered, and the most in all. */
function worseOf(one: CoverageTotals, other: CoverageTotals): CoverageTotals {
  const found = measures.flatMap((measure): [Measure, Share][] => {
    const [first, second] = [one[measure], other[measure]];
    if (first === undefined || second === undefined)
      return [first ?? second].flatMap((share) => (share ? [[measure, share]] : []));
    const covered = Math.min(first.covered, second.covered);
    return [[measure, { covered, total: Math.max(first.total, second.total) }]];
  });
  return Object.fromEntries(found);
}

function sumOf(files: Iterable<FileCoverage>, measure: Measure): Share {
  const sum = noCounts();
  for (const file of files) addCounts(sum, file[measure] ?? noCounts());
  return sum;
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
    const rate = rateOf(at(told, 'pct'), { what, share, problems });
    if (share !== undefined)
      shares[measure] = worseShare({ of: what, counted: share, declared: { rate }, problems });
  }
  return shares;
}

/** `pct` is rounded down to two digits, and the text Unknown where there is nothing to cover. */
function rateOf(
  raw: JsonValue | undefined,
  part: { readonly what: string; readonly share: Share | undefined; readonly problems: Problems },
): RoundedRate | undefined {
  const { what, share, problems } = part;
  if (share?.total === 0 || raw === 'Unknown') return undefined;
  return readRoundedRate(raw, { what: `the percentage of ${what}`, problems, inPercent: true });
}
