/**
 * `stats.json` and `global_stats.json` of Gatling's reports (https://docs.gatling.io/reference/stats/reports/oss/), whose
 * numbers are texts in older versions and `-` where there is none. Which percentiles 1 to 4 are is configuration (by
 * default 50, 75, 95 and 99) and not in the file, so they keep these names.
 */
import type { JsonFormat, JsonObject, JsonReader, JsonValue } from '../format.js';
import { openMetricBook, type MetricBook } from '../metric-book.js';
import { readCount, readNumber } from '../numbers.js';
import { raiseMean, raiseToOrder, type Statistic } from '../ordered-statistics.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { at, isObject, textOf } from '../values.js';

export const gatling: JsonFormat = {
  id: 'gatling',
  kind: 'performance',
  title: 'Gatling stats',
  specification: 'https://docs.gatling.io/reference/stats/reports/oss/',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    ['', 'stats.'].some(
      (within) =>
        json.has(`${within}numberOfRequests.total`) && json.has(`${within}numberOfRequests.ko`),
    ),
  read: readGatling,
};

interface Counts {
  readonly requests: number;
  readonly errors: number;
  readonly ok: number;
}

/** The request with the longest time of all, in milliseconds. */
interface Slowest {
  readonly name: string;
  readonly max: number;
}

interface Part {
  readonly book: MetricBook;
  readonly problems: Problems;
}

function readGatling(problems: Problems): JsonReader {
  const book = openMetricBook(problems);
  let root: JsonValue = null;
  return {
    selections: [{ path: '', value: (value) => void (root = value) }],
    end() {
      const stats = at(root, 'stats') ?? root;
      const below = membersOf(root).flatMap((each) => leavesOf(each, ''));
      const slowest = new Map<string, Slowest>();
      const parts = below.map(({ name, stats: own }) => {
        const counts = countsOf(own, { what: quote(name), problems });
        const longest = takeStats(own, counts, { prefix: `${name}.`, book, problems });
        for (const [of, max] of longest)
          if (max > (slowest.get(of)?.max ?? -Infinity)) slowest.set(of, { name, max });
        return counts;
      });
      const all = worseSum(countsOf(stats, { what: 'the whole', problems }), parts, problems);
      takeStats(stats, all, { prefix: '', slowest, book, problems });
      if (all.requests === 0) problems.add('nothing-counted', 'made no request');
      return { kind: 'performance', metrics: book.list(), told: openTold().told() };
    },
  };
}

interface Leaf {
  readonly name: string;
  readonly stats: JsonValue | undefined;
}

/** Requests of a group and of the groups in it, named by their path. */
function leavesOf(node: JsonValue | undefined, above: string): readonly Leaf[] {
  const name = `${above}${textOf(at(node, 'name')) ?? ''}`;
  const type = textOf(at(node, 'type'));
  if (type === 'REQUEST') return [{ name, stats: at(node, 'stats') }];
  if (type === 'GROUP') return membersOf(node).flatMap((each) => leavesOf(each, `${name} / `));
  throw new ReportFault('wrong-shape', `has a part of the type ${quote(type ?? '')}`);
}

function membersOf(node: JsonValue | undefined): readonly (JsonValue | undefined)[] {
  const contents = at(node, 'contents');
  return isObject(contents) ? Object.values(contents) : [];
}

/** What is neither ok nor ko failed. */
function countsOf(
  stats: JsonValue | undefined,
  { what, problems }: { readonly what: string; readonly problems: Problems },
): Counts {
  const [total, ok, ko] = ['total', 'ok', 'ko'].map((key) =>
    readCount(dashless(at(stats, 'numberOfRequests', key)) ?? 0, {
      what: `${key} requests of ${what}`,
      problems,
    }),
  );
  if (at(stats, 'numberOfRequests', 'total') === undefined)
    throw new ReportFault('wrong-shape', `does not say how many requests ${what} made`);
  const [all, good, bad] = [total ?? 0, ok ?? 0, ko ?? 0];
  if (all !== good + bad) {
    const says = `${String(all)} requests, ${String(good)} of them ok and ${String(bad)} ko`;
    problems.add('disagreement', `${what} has ${says}`);
  }
  return { requests: Math.max(all, good + bad), errors: Math.max(bad, all - good), ok: good };
}

function worseSum(whole: Counts, parts: readonly Counts[], problems: Problems): Counts {
  const errors = parts.reduce((sum, each) => sum + each.errors, 0);
  if (errors <= whole.errors) return whole;
  const says = `${String(whole.errors)} ko, and its requests ${String(errors)}`;
  problems.add('disagreement', `the whole has ${says}`);
  return { ...whole, requests: Math.max(whole.requests, errors), errors };
}

const ordered = [
  ['minResponseTime', 'min', 0],
  ['percentiles1', 'percentiles1', 1],
  ['percentiles2', 'percentiles2', 2],
  ['percentiles3', 'percentiles3', 3],
  ['percentiles4', 'percentiles4', 4],
  ['maxResponseTime', 'max', 100],
] as const;

/**
 * Times of all requests, and with `-ok` of those that succeeded: a quick failure makes the former look better. The longest of
 * both, which are no shorter than those of the slowest request.
 */
function takeStats(
  stats: JsonValue | undefined,
  { requests, errors, ok }: Counts,
  part: Part & { readonly prefix: string; readonly slowest?: ReadonlyMap<string, Slowest> },
): ReadonlyMap<string, number> {
  if (!isObject(stats)) throw new ReportFault('wrong-shape', 'has a part without stats');
  const { prefix, slowest, book, problems } = part;
  const longest = new Map<string, number>();
  const add = (key: string, raw: JsonValue | undefined, unit: string): void =>
    book.add({ metric: `${prefix}${key}`, raw: dashless(raw), unit });
  add('requests', requests, '');
  add('errors', errors, '');
  if (requests > 0) add('error-rate', (errors * 100) / requests, '%');
  const kinds = [
    { of: 'total', suffix: '', number: requests },
    { of: 'ok', suffix: '-ok', number: ok },
  ].filter(({ number }) => number > 0);
  for (const { of, suffix } of kinds) {
    const what = `${prefix}${of}`;
    const told = statisticsOf(stats, { of, what, problems });
    const inOrder = raiseToOrder(told, { what, problems });
    const raw = dashless(at(stats, 'meanResponseTime', of));
    const mean = readNumber(raw, { what: `mean of ${quote(what)}`, problems });
    add(`mean${suffix}`, raiseMean(mean, { min: inOrder.get('min'), what, problems }), 'ms');
    for (const [key, said] of inOrder) {
      const value = key === 'max' ? atLeast(said, slowest?.get(of), problems) : said;
      if (key === 'max') longest.set(of, value);
      add(`${key}${suffix}`, value, 'ms');
    }
  }
  add('throughput', at(stats, 'meanNumberOfRequestsPerSecond', 'total'), 'per second');
  return longest;
}

/** A negative time is kept, to be refused. */
function atLeast(said: number, slowest: Slowest | undefined, problems: Problems): number {
  if (slowest === undefined || said < 0 || said >= slowest.max) return said;
  const { name, max } = slowest;
  const has = `${String(said)}, and its request ${quote(name)} ${String(max)}`;
  problems.add('disagreement', `the whole has a max of ${has}`);
  return max;
}

function statisticsOf(
  stats: JsonObject,
  {
    of,
    what,
    problems,
  }: { readonly of: string; readonly what: string; readonly problems: Problems },
): readonly Statistic[] {
  return ordered.flatMap(([name, key, rank]) => {
    const raw = dashless(at(stats, name, of));
    const value = readNumber(raw, { what: `${key} of ${quote(what)}`, problems });
    return value === undefined ? [] : [{ key, rank, value }];
  });
}

/** Older versions write `-` for no number. */
function dashless(raw: JsonValue | undefined): JsonValue | undefined {
  return raw === '-' ? undefined : raw;
}
