/**
 * Counts of whole numbers in bounded memory, so that percentiles of any number of values can be told: each value
 * below 2048 has a bucket of its own, above it each power of two is divided into 1024 buckets. A percentile is the
 * upper edge of its bucket: never below the true one, and at most 1/1024 (0.1 %) above it.
 */

export interface Histogram {
  /** A safe integer from 0. */
  add(value: number): void;
  count(): number;
  min(): number;
  max(): number;
  mean(): number;
  /** The nearest rank: the smallest value that at least `percent` of all are not above; 0 if there is none. */
  percentile(percent: number): number;
}

const perOctave = 1024;

/** An empty histogram. */
export function openHistogram(): Histogram {
  const buckets = new Map<number, number>();
  let count = 0;
  let sum = 0;
  let min = Infinity;
  let max = 0;
  return {
    add(value) {
      const edge = upperEdge(value);
      buckets.set(edge, (buckets.get(edge) ?? 0) + 1);
      count += 1;
      sum += value;
      min = Math.min(min, value);
      max = Math.max(max, value);
    },
    count: () => count,
    min: () => (count === 0 ? 0 : min),
    max: () => max,
    mean: () => (count === 0 ? 0 : sum / count),
    percentile(percent) {
      const rank = Math.max(1, Math.ceil((percent * count) / 100));
      let below = 0;
      for (const edge of [...buckets.keys()].sort((one, other) => one - other)) {
        below += buckets.get(edge) ?? 0;
        if (below >= rank) return Math.min(edge, max);
      }
      return max;
    },
  };
}

/** The highest value of the bucket. */
function upperEdge(value: number): number {
  if (value < 2 * perOctave) return value;
  const width = 2 ** (Math.floor(Math.log2(value)) - 10);
  return Math.floor(value / width) * width + width - 1;
}
