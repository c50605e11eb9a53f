/** Runs of Lighthouse by page: the median of the runs of a page, and the worst page for the whole. */
import type { JsonValue } from '../format.js';
import type { MetricBook } from '../metric-book.js';
import { longestName } from '../longest-name.js';
import { readNumber, readShare } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';

export interface LighthouseRun {
  /** The address that was asked for. */
  page(url: string): void;
  /** Of a category, 0 to 1; null is one that could not be told, which is no 0 and no success. */
  score(category: string, raw: JsonValue): void;
  audit(id: string, raw: JsonValue, unit: string): void;
}

export interface Pages {
  /** The same run for the same key. */
  run(key: string): LighthouseRun;
  tell(book: MetricBook): void;
}

interface Value {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** A score is better if it is higher; times, sizes and numbers of things if they are lower. */
  readonly isScore: boolean;
}

const mostRuns = 1000;
/** Of all runs together; Lighthouse has less than two hundred in one. */
const mostValues = 200_000;
/** Of an address, and of the name of an audit or category, of which there are few. */
const longestNames = { address: longestName, name: 1000 };

/** No runs yet. */
export function openPages(problems: Problems): Pages {
  const runs = new Map<string, { url: string; readonly values: Value[] }>();
  let held = 0;
  const keep = (values: Value[], value: Value): void => {
    refuseLonger('name', value.metric);
    held += 1;
    if (held > mostValues) throw new ReportFault('too-large', 'has too many measured values');
    values.push(value);
  };
  return {
    run(key) {
      const run = runs.get(key) ?? { url: '', values: [] };
      runs.set(key, run);
      if (runs.size > mostRuns) throw new ReportFault('too-large', 'has too many runs');
      return {
        page(url) {
          refuseLonger('address', url);
          run.url = url;
        },
        score(category, raw) {
          if (raw === null) {
            problems.add('incomplete', `could not tell the score of ${quote(category)}`);
            return;
          }
          const share = readShare(raw, { what: `the score of ${quote(category)}`, problems });
          if (share === undefined) return;
          const value = Number((share * 100).toPrecision(15));
          keep(run.values, { metric: `${category}.score`, value, unit: '%', isScore: true });
        },
        audit(id, raw, unit) {
          const value = readNumber(raw, { what: `the value of ${quote(id)}`, problems });
          if (value !== undefined) keep(run.values, { metric: id, value, unit, isScore: false });
        },
      };
    },
    tell(book) {
      const byPage = new Map<string, Value[][]>();
      for (const { url, values } of runs.values()) {
        if (values.length === 0)
          problems.add('incomplete', `has a run of ${quote(url)} without a score`);
        byPage.set(url, [...(byPage.get(url) ?? []), values]);
      }
      const pages = [...byPage].map(([url, each]) => ({ url, values: typical(each) }));
      for (const value of worst(pages.map(({ values }) => values))) put(book, value);
      if (pages.length < 2) return;
      for (const { url, values } of pages)
        for (const value of values) put(book, { ...value, metric: `${url} ${value.metric}` });
    },
  };
}

function refuseLonger(what: keyof typeof longestNames, text: string): void {
  const most = longestNames[what];
  if (text.length <= most) return;
  throw new ReportFault(
    'too-large',
    `has ${what === 'name' ? 'a' : 'an'} ${what} of more than ${String(most)} characters`,
  );
}

function put(book: MetricBook, { metric, value, unit }: Value): void {
  book.add({ metric, raw: value, unit });
}

/** The run in the middle, and of two in the middle the worse one. */
function typical(runs: readonly (readonly Value[])[]): readonly Value[] {
  return merge(runs, (values) => {
    const fromWorst = [...values].sort(fromWorstToBest);
    return fromWorst[Math.ceil(values.length / 2) - 1];
  });
}

function worst(pages: readonly (readonly Value[])[]): readonly Value[] {
  return merge(pages, (values) => [...values].sort(fromWorstToBest)[0]);
}

function fromWorstToBest(one: Value, other: Value): number {
  return one.isScore ? one.value - other.value : other.value - one.value;
}

function merge(
  groups: readonly (readonly Value[])[],
  choose: (values: readonly Value[]) => Value | undefined,
): readonly Value[] {
  const byMetric = new Map<string, Value[]>();
  for (const value of groups.flat()) {
    const known = byMetric.get(value.metric);
    if (known === undefined) byMetric.set(value.metric, [value]);
    else known.push(value);
  }
  return [...byMetric.values()].flatMap((values) => choose(values) ?? []);
}
