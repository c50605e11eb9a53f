/** Samples of a load test, counted as they come: in all, and by label. */
import { openHistogram, type Histogram } from '../histogram.js';
import type { MetricBook } from '../metric-book.js';
import type { Problems } from '../problem.js';

export interface LoadSample {
  readonly label: string;
  /** Milliseconds, whole. */
  readonly elapsed: number;
  readonly failed: boolean;
  /** When it began, milliseconds since 1970, if that is told. */
  readonly began: number | undefined;
  /** A row that sums up others, which are counted themselves: a transaction of JMeter. */
  readonly isSum: boolean;
}

export interface LoadTally {
  add(sample: LoadSample): void;
  /** Puts the numbers into the book: `p95` of all, `GET /cart.p95` of a label. */
  tell(book: MetricBook): void;
}

interface Tally {
  readonly times: Histogram;
  errors: number;
}

/** Labels that are told by themselves; a label for each address would have no bound. */
const mostLabels = 300;

/** No samples yet. */
export function openLoadTally(problems: Problems): LoadTally {
  const all = newTally();
  const byLabel = new Map<string, Tally>();
  let first = Infinity;
  let last = -Infinity;
  let allTimed = true;
  const tallyOf = (label: string): Tally | undefined => {
    const known = byLabel.get(label);
    if (known !== undefined) return known;
    if (byLabel.size >= mostLabels) {
      const most = String(mostLabels);
      problems.add('not-told', `has more than ${most} labels; the rest is only in the sums`);
      return undefined;
    }
    const created = newTally();
    byLabel.set(label, created);
    return created;
  };
  return {
    add(sample) {
      const own = tallyOf(sample.label);
      if (own !== undefined) count(own, sample);
      if (sample.isSum) return;
      count(all, sample);
      if (sample.began === undefined) {
        allTimed = false;
      } else {
        first = Math.min(first, sample.began);
        last = Math.max(last, sample.began + sample.elapsed);
      }
    },
    tell(book) {
      const requests = all.times.count();
      // Only sums, or nothing: no request was made.
      if (requests === 0) return;
      tellTally(all, { prefix: '', book });
      if (allTimed && last > first) {
        const raw = (requests * 1000) / (last - first);
        book.add({ metric: 'throughput', raw, unit: 'per second' });
      }
      for (const [label, tally] of byLabel) tellTally(tally, { prefix: `${label}.`, book });
    },
  };
}

function newTally(): Tally {
  return { times: openHistogram(), errors: 0 };
}

function count(tally: Tally, { elapsed, failed }: LoadSample): void {
  tally.times.add(elapsed);
  if (failed) tally.errors += 1;
}

function tellTally(
  { times, errors }: Tally,
  { prefix, book }: { readonly prefix: string; readonly book: MetricBook },
): void {
  const add = (key: string, raw: number, unit: string): void =>
    book.add({ metric: `${prefix}${key}`, raw, unit });
  const requests = times.count();
  add('requests', requests, '');
  add('errors', errors, '');
  add('error-rate', (errors * 100) / requests, '%');
  add('mean', times.mean(), 'ms');
  add('min', times.min(), 'ms');
  for (const percent of [50, 90, 95, 99])
    add(`p${String(percent)}`, times.percentile(percent), 'ms');
  add('max', times.max(), 'ms');
}
