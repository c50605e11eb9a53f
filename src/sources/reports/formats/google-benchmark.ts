/** JSON of Google Benchmark: https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats and src/json_reporter.cc */
import type { JsonFormat, JsonObject, JsonReader, JsonValue } from '../format.js';
import { openMetricBook, type MetricBook } from '../metric-book.js';
import { readNumber } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { isObject, textOf } from '../values.js';
import { median } from './medians.js';

export const googleBenchmark: JsonFormat = {
  id: 'google-benchmark',
  kind: 'performance',
  title: 'Google Benchmark',
  specification: 'https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    json.has('benchmarks') &&
    !json.has('machine_info') &&
    (json.has('benchmarks.*.time_unit') ||
      json.has('context.library_build_type') ||
      (json.has('context.num_cpus') && json.has('context.mhz_per_cpu'))),
  read: readBenchmarks,
};

/** What one benchmark has, from all its repetitions. */
interface Run {
  /** By measure: `real_time` in its unit, `items_per_second`. */
  readonly samples: Map<string, { readonly values: number[]; readonly unit: string }>;
  /** What the file says of them. */
  readonly aggregates: {
    readonly of: string;
    readonly row: Readonly<Record<string, JsonValue | undefined>>;
    readonly unit: string;
  }[];
}

const rates = ['bytes_per_second', 'items_per_second'];
const times = ['real_time', 'cpu_time'];
/** Fitted complexity, which is no time. */
const fits = ['BigO', 'RMS'];
const mostValues = 500_000;
/** Each has a measured value at least, of which no more are told. */
const mostRuns = 20_000;

function readBenchmarks(problems: Problems): JsonReader {
  const runs = new Map<string, Run>();
  const told = openTold();
  let hasList = false;
  let skipped = 0;
  let values = 0;

  const take = (row: JsonValue): void => {
    const name = isObject(row) ? (textOf(row['run_name']) ?? textOf(row['name'])) : undefined;
    if (!isObject(row) || name === undefined)
      throw new ReportFault('wrong-shape', 'has a benchmark without a name');
    if (row['error_occurred'] === true || row['error_occurred'] === 'true') {
      const why = quote(textOf(row['error_message']) ?? '');
      problems.add('failed-run', `${quote(name)} failed: ${why}`);
      return;
    }
    if (row['skipped'] === true) {
      skipped += 1;
      return;
    }
    const aggregate = textOf(row['aggregate_name']);
    if (aggregate !== undefined && fits.includes(aggregate)) return;
    const unit = textOf(row['time_unit']);
    if (unit === undefined)
      throw new ReportFault('wrong-shape', `does not tell the time unit of ${quote(name)}`);
    if (!runs.has(name) && runs.size >= mostRuns)
      throw new ReportFault('too-large', 'has too many benchmarks');
    const run: Run = runs.get(name) ?? { samples: new Map(), aggregates: [] };
    runs.set(name, run);
    values += 1;
    if (values > mostValues) throw new ReportFault('too-large', 'has too many repetitions');
    if (aggregate !== undefined) run.aggregates.push({ of: aggregate, row: measuresIn(row), unit });
    else takeSample(run, { row, name, unit, problems });
  };

  return {
    selections: [
      {
        path: 'context.date',
        value: (value) => {
          told.time(value);
        },
      },
      { path: 'benchmarks', open: (type) => void (hasList = type === 'list') },
      { path: 'benchmarks.*', value: take },
    ],
    end() {
      if (!hasList) throw new ReportFault('wrong-shape', 'has no list of benchmarks');
      const book = openMetricBook(problems);
      for (const [name, run] of runs) tellRun(run, { name, book, problems });
      const metrics = book.list();
      if (skipped > 0 && metrics.length === 0)
        problems.add('all-skipped', `has ${String(skipped)} benchmarks, all skipped`);
      return { kind: 'performance', metrics, told: told.told() };
    },
  };
}

/** What is asked for of a row: there may be many, with what else users put into them. */
function measuresIn(row: JsonObject): Readonly<Record<string, JsonValue | undefined>> {
  return Object.fromEntries([...times, ...rates].map((measure) => [measure, row[measure]]));
}

function takeSample(
  run: Run,
  part: {
    readonly row: JsonObject;
    readonly name: string;
    readonly unit: string;
    readonly problems: Problems;
  },
): void {
  const { row, name, unit, problems } = part;
  if (times.every((measure) => (row[measure] ?? undefined) === undefined))
    throw new ReportFault('wrong-shape', `has no time of ${quote(name)}`);
  for (const measure of [...times, ...rates]) {
    const value = readNumber(row[measure], { what: `${measure} of ${quote(name)}`, problems });
    if (value === undefined) continue;
    const known = run.samples.get(measure);
    const ownUnit = rates.includes(measure) ? 'per second' : unit;
    if (known !== undefined && known.unit !== ownUnit)
      throw new ReportFault('wrong-shape', `has repetitions of ${quote(name)} in several units`);
    if (known !== undefined) known.values.push(value);
    else run.samples.set(measure, { values: [value], unit: ownUnit });
  }
}

interface Telling {
  readonly name: string;
  readonly book: MetricBook;
  readonly problems: Problems;
}

/**
 * `name.real_time` is the median of the repetitions; where the file only has aggregates, its median, else its mean.
 * Of a declared median that differs from the repetitions the longer time is taken, or the lower rate.
 */
function tellRun(run: Run, { name, book, problems }: Telling): void {
  for (const measure of [...times, ...rates]) {
    const samples = run.samples.get(measure);
    const declared = (of: string): number | undefined =>
      readNumber(run.aggregates.find((each) => each.of === of)?.row[measure], {
        what: `${of} of ${measure} of ${quote(name)}`,
        problems,
      });
    const unit = rates.includes(measure)
      ? 'per second'
      : (samples?.unit ?? run.aggregates[0]?.unit ?? '');
    const said = declared('median') ?? (samples === undefined ? declared('mean') : undefined);
    const counted = samples === undefined ? undefined : median(samples.values);
    const raw = worse({ of: 'median', said, counted, measure, name, problems });
    book.add({ metric: `${name}.${measure}`, raw, unit });
    const mean = declared('mean');
    const countedMean = mean === undefined ? undefined : meanOf(samples?.values);
    const worseMean = worse({
      of: 'mean',
      said: mean,
      counted: countedMean,
      measure,
      name,
      problems,
    });
    book.add({ metric: `${name}.${measure}.mean`, raw: worseMean, unit });
    book.add({ metric: `${name}.${measure}.stddev`, raw: declared('stddev'), unit });
    const variation = declared('cv');
    if (variation !== undefined)
      book.add({ metric: `${name}.${measure}.cv`, raw: variation * 100, unit: '%' });
  }
}

function meanOf(values: readonly number[] = []): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function worse(part: {
  readonly of: string;
  readonly said: number | undefined;
  readonly counted: number | undefined;
  readonly measure: string;
  readonly name: string;
  readonly problems: Problems;
}): number | undefined {
  const { of, said, counted, measure, name, problems } = part;
  if (said === undefined || counted === undefined) return counted ?? said;
  if (Math.abs(said - counted) <= 1e-6 * Math.abs(counted)) return counted;
  const says = `${String(said)}, and its repetitions have ${String(counted)}`;
  problems.add('disagreement', `the ${of} ${measure} of ${quote(name)} is ${says}`);
  return rates.includes(measure) ? Math.min(said, counted) : Math.max(said, counted);
}
