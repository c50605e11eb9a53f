/**
 * A new value beside those of the last runs, by median and MAD (median absolute deviation), which one wild run does not
 * move. How far a value of the same distribution falls from the median depends on how many runs there are; the bounds
 * were found by simulation for noise that is about normal, and its MAD corrected for few runs as in Croux and
 * Rousseeuw 1992 (https://doi.org/10.1007/978-3-662-26811-7_58).
 */

/** Which values are worse: `higher` for times, `lower` for scores and rates. */
export type WorseIf = 'higher' | 'lower';

export interface RunsQuestion {
  readonly value: number;
  /** Of the runs before, in any order and in the same unit. */
  readonly earlier: readonly number[];
  readonly worseIf: WorseIf;
  /** Noise that is always assumed, as a share of the median: runs that are all equal do not say that there is none. */
  readonly leastNoise?: number;
}

export const confidences = [0.99, 0.95] as const;
export type Confidence = (typeof confidences)[number];

/** A one-sided statement in each direction: of same values at most 1 or 5 of 100 are called worse. */
export type Comparison =
  | {
      readonly kind: 'worse' | 'better';
      /** At least this. */
      readonly confidence: Confidence;
      readonly among: Among;
    }
  /** Within what the runs before vary. It is no proof that nothing changed. */
  | { readonly kind: 'no-difference-seen'; readonly among: Among }
  | { readonly kind: 'not-known'; readonly reason: string };

/** What the value was held against. */
export interface Among {
  readonly runs: number;
  readonly median: number;
  /** Where 95 of 100 same values are not below, and not above. */
  readonly interval: { readonly low: number; readonly high: number };
  /** The value less the median. */
  readonly change: number;
}

export const fewestRuns = 5;
const defaultNoise = 0.005;

/**
 * By the number of runs: how many deviations above the median 5 and 1 of 100 same values lie (200,000 simulated
 * series each, rounded up). Between two rows the upper one holds, which has the wider bounds.
 */
const bounds = [
  { runs: 5, 0.95: 3.3, 0.99: 8.3 },
  { runs: 6, 0.95: 2.6, 0.99: 5.3 },
  { runs: 8, 0.95: 2.35, 0.99: 4.3 },
  { runs: 10, 0.95: 2.2, 0.99: 3.8 },
  { runs: 12, 0.95: 2.1, 0.99: 3.5 },
  { runs: 15, 0.95: 2, 0.99: 3.3 },
  { runs: 20, 0.95: 1.9, 0.99: 3 },
  { runs: 30, 0.95: 1.8, 0.99: 2.75 },
] as const;

/** Compares; fewer than five runs, or a number that is none, are not known. */
export function compareWithRuns(question: RunsQuestion): Comparison {
  const { value, earlier, worseIf, leastNoise = defaultNoise } = question;
  if (![value, leastNoise, ...earlier].every(Number.isFinite) || leastNoise < 0)
    return { kind: 'not-known', reason: 'a value is no finite number' };
  const bound = bounds.findLast(({ runs }) => runs <= earlier.length);
  if (bound === undefined) {
    const has = `${String(earlier.length)} of ${String(fewestRuns)} runs that are needed`;
    return { kind: 'not-known', reason: `there are ${has} to say how far values vary` };
  }
  const middle = medianOf(earlier);
  const noise = Math.max(deviationOf(earlier, middle), leastNoise * Math.abs(middle));
  const change = value - middle;
  const reach = bound[0.95] * noise;
  const interval = { low: middle - reach, high: middle + reach };
  const among = { runs: earlier.length, median: middle, interval, change };
  const confidence = confidences.find((each) => Math.abs(change) > bound[each] * noise);
  if (confidence === undefined) return { kind: 'no-difference-seen', among };
  return { kind: change > 0 === (worseIf === 'higher') ? 'worse' : 'better', confidence, among };
}

/** The middle value, or the mean of both. Of none it is NaN. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return lower + (upper - lower) / 2;
}

/** To 9 runs; beyond, n / (n - 0.8). */
const corrections: Readonly<Record<number, number>> = {
  5: 1.206,
  6: 1.2,
  7: 1.14,
  8: 1.129,
  9: 1.107,
};

/** The MAD as an estimate of the standard deviation. */
function deviationOf(values: readonly number[], middle: number): number {
  const count = values.length;
  const correction = corrections[count] ?? count / (count - 0.8);
  return 1.4826 * correction * medianOf(values.map((each) => Math.abs(each - middle)));
}
