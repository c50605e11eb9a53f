/** JSON of pytest-benchmark, whose times are seconds: https://pytest-benchmark.readthedocs.io/en/latest/usage.html and src/pytest_benchmark/stats.py */
import type { JsonFormat, JsonObject, JsonReader, JsonValue } from '../format.js';
import { openMetricBook, type MetricBook } from '../metric-book.js';
import { readCount, readNumber } from '../numbers.js';
import { raiseMean, raiseToOrder, type Statistic } from '../ordered-statistics.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { isObject, textOf } from '../values.js';
import { median } from './medians.js';

export const pytestBenchmark: JsonFormat = {
  id: 'pytest-benchmark',
  kind: 'performance',
  title: 'pytest-benchmark',
  specification: 'https://pytest-benchmark.readthedocs.io/en/latest/usage.html',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    ((json.has('machine_info') && (json.has('benchmarks') || json.has('commit_info'))) ||
      (json.has('benchmarks.*.stats.rounds') && json.has('benchmarks.*.name'))),
  read: readBenchmarks,
};

function readBenchmarks(problems: Problems): JsonReader {
  const book = openMetricBook(problems);
  const told = openTold();
  let hasList = false;
  return {
    selections: [
      {
        path: 'commit_info.id',
        value: (value) => {
          told.commit(value);
        },
      },
      {
        path: 'datetime',
        value: (value) => {
          told.time(value);
        },
      },
      { path: 'benchmarks', open: (type) => void (hasList = type === 'list') },
      {
        path: 'benchmarks.*',
        without: ['extra_info', 'params', 'options'],
        value: (value) => takeBenchmark(value, { book, problems }),
      },
    ],
    end() {
      if (!hasList) throw new ReportFault('wrong-shape', 'has no list of benchmarks');
      return { kind: 'performance', metrics: book.list(), told: told.told() };
    },
  };
}

const ordered = [
  ['min', 0],
  ['q1', 25],
  ['median', 50],
  ['q3', 75],
  ['max', 100],
] as const;

function takeBenchmark(
  value: JsonValue,
  { book, problems }: { readonly book: MetricBook; readonly problems: Problems },
): void {
  const name = isObject(value) ? (textOf(value['fullname']) ?? textOf(value['name'])) : undefined;
  if (!isObject(value) || name === undefined)
    throw new ReportFault('wrong-shape', 'has a benchmark without a name');
  const stats = value['stats'];
  if (!isObject(stats)) throw new ReportFault('wrong-shape', `has no stats of ${quote(name)}`);
  const rounds = readCount(stats['rounds'], { what: `rounds of ${quote(name)}`, problems });
  if (rounds === 0) problems.add('no-results', `${quote(name)} ran no round`);
  const counted = recount(stats, { name, problems });
  const worst = (key: string): number | undefined => {
    const said = readNumber(stats[key], { what: `${key} of ${quote(name)}`, problems });
    const found = counted[key];
    if (said === undefined || found === undefined) return said ?? found;
    if (Math.abs(said - found) <= 1e-6 * Math.abs(found)) return said;
    const says = `${String(said)} s, and its rounds have ${String(found)} s`;
    problems.add('disagreement', `${key} of ${quote(name)} is ${says}`);
    return Math.max(said, found);
  };
  const statistics = ordered.flatMap(([key, rank]): readonly Statistic[] => {
    const said = worst(key);
    return said === undefined ? [] : [{ key, rank, value: said }];
  });
  const inOrder = raiseToOrder(statistics, { what: name, problems });
  for (const [key, raw] of inOrder) book.add({ metric: `${name}.${key}`, raw, unit: 's' });
  const mean = raiseMean(worst('mean'), { min: inOrder.get('min'), what: name, problems });
  book.add({ metric: `${name}.mean`, raw: mean, unit: 's' });
  for (const key of ['stddev', 'iqr'])
    book.add({ metric: `${name}.${key}`, raw: stats[key], unit: 's' });
  const ops = worseRate(stats['ops'], { name, mean, problems });
  book.add({ metric: `${name}.ops`, raw: ops, unit: 'per second' });
  book.add({ metric: `${name}.rounds`, raw: rounds, unit: '' });
}

/** How often it ran in a second is one over its mean: the fewer of both. */
function worseRate(
  raw: JsonValue | undefined,
  of: { readonly name: string; readonly mean: number | undefined; readonly problems: Problems },
): number | undefined {
  const what = `ops of ${quote(of.name)}`;
  const said = readNumber(raw, { what, problems: of.problems });
  if (said === undefined || of.mean === undefined || of.mean <= 0) return said;
  const found = 1 / of.mean;
  if (Math.abs(said - found) <= 1e-6 * found) return said;
  const says = `${String(said)}, and its mean makes ${String(found)}`;
  of.problems.add('disagreement', `${what} is ${says}`);
  return Math.min(said, found);
}

/** What the rounds themselves say, if they were saved (`--benchmark-save-data`, or `--benchmark-json`). */
function recount(
  stats: JsonObject,
  { name, problems }: { readonly name: string; readonly problems: Problems },
): Readonly<Record<string, number | undefined>> {
  const data = stats['data'];
  if (!Array.isArray(data) || data.length === 0) return {};
  const values = (data as readonly JsonValue[]).flatMap(
    (each) => readNumber(each, { what: `a round of ${quote(name)}`, problems }) ?? [],
  );
  const sum = values.reduce((total, each) => total + each, 0);
  return {
    min: values.reduce((one, other) => Math.min(one, other), Infinity),
    median: median(values),
    mean: sum / values.length,
    max: values.reduce((one, other) => Math.max(one, other), -Infinity),
  };
}
