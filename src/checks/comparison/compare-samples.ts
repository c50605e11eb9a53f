/**
 * Two lists of samples by the Mann-Whitney U test (https://doi.org/10.1214/aoms/1177730491), which asks nothing of how
 * they are distributed: exact up to 50 samples together, ties included, and beyond by the normal approximation with the
 * corrections for ties and continuity.
 */
import { medianOf, type WorseIf } from './compare-runs.js';

export interface SamplesQuestion {
  readonly samples: readonly number[];
  readonly earlier: readonly number[];
  readonly worseIf: WorseIf;
  /** From which confidence on a difference is told; 0.95 if absent. */
  readonly confidence?: number;
}

export type SamplesComparison =
  | {
      readonly kind: 'worse' | 'better' | 'no-difference-seen';
      /** 1 less the one-sided p-value in the direction of the difference. */
      readonly confidence: number;
      /** How often a sample is worse than an earlier one, ties half: 0.5 is no difference. */
      readonly worseShare: number;
      /** Median of the samples less that of the earlier ones. */
      readonly change: number;
    }
  | { readonly kind: 'not-known'; readonly reason: string };

const mostExact = 50;
const mostSamples = 100_000;

/** Compares; with so few samples that even the clearest difference would not reach the confidence it is not known. */
export function compareSamples(question: SamplesQuestion): SamplesComparison {
  const { samples, earlier, worseIf, confidence = 0.95 } = question;
  const all = [...samples, ...earlier];
  if (!all.every(Number.isFinite)) return notKnown('a sample is no finite number');
  if (all.length > mostSamples)
    return notKnown(`there are more than ${String(mostSamples)} samples`);
  if (samples.length === 0 || earlier.length === 0) return notKnown('there are no samples');
  if (1 / choose(all.length, samples.length) > 1 - confidence + 1e-12)
    return notKnown('there are too few samples for any difference to be sure');
  const ranks = doubledRanks(all);
  const own = ranks.slice(0, samples.length).reduce((sum, each) => sum + each, 0);
  // Ranks are doubled, so that those of ties are whole.
  const higher = own / 2 - (samples.length * (samples.length + 1)) / 2;
  const pairs = samples.length * earlier.length;
  const isHigher = higher * 2 >= pairs;
  const chance = all.length <= mostExact ? exactChance : normalChance;
  const p = chance({ ranks, size: samples.length, own, isHigher });
  const isWorse = isHigher === (worseIf === 'higher');
  return {
    kind: 1 - p < confidence - 1e-12 ? 'no-difference-seen' : isWorse ? 'worse' : 'better',
    confidence: 1 - p,
    worseShare: worseIf === 'higher' ? higher / pairs : 1 - higher / pairs,
    change: medianOf(samples) - medianOf(earlier),
  };
}

function notKnown(reason: string): SamplesComparison {
  return { kind: 'not-known', reason };
}

/** Twice the rank of each value, from 1; equal values share the mean of their ranks. */
function doubledRanks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index }));
  order.sort((one, other) => one.value - other.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let until = from + 1;
    while (until < order.length && order[until]?.value === order[from]?.value) until += 1;
    for (const { index } of order.slice(from, until)) ranks[index] = from + until + 1;
    from = until;
  }
  return ranks;
}

interface RankSum {
  readonly ranks: readonly number[];
  /** Samples, of which `own` is the sum of doubled ranks. */
  readonly size: number;
  readonly own: number;
  readonly isHigher: boolean;
}

/** The share of all choices of as many ranks whose sum is as extreme: each set of samples is as likely. */
function exactChance({ ranks, size, own, isHigher }: RankSum): number {
  const most = ranks.reduce((sum, each) => sum + each, 0);
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(most + 1));
  ways[0]?.fill(1, 0, 1);
  for (const rank of ranks) {
    for (let taken = size; taken > 0; taken -= 1) {
      const to = ways[taken];
      const from = ways[taken - 1];
      if (to === undefined || from === undefined) continue;
      for (let sum = most; sum >= rank; sum -= 1)
        to[sum] = (to[sum] ?? 0) + (from[sum - rank] ?? 0);
    }
  }
  const counts = ways[size] ?? new Float64Array();
  const extreme = isHigher ? counts.slice(own) : counts.slice(0, own + 1);
  return Math.min(1, sumOf(extreme) / sumOf(counts));
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0);
}

function normalChance({ ranks, size, own, isHigher }: RankSum): number {
  const count = ranks.length;
  const mean = (size * (count + 1)) / 2;
  // The variance of the ranks themselves has the correction for ties in it.
  const spread =
    ranks.reduce((sum, each) => sum + (each / 2 - (count + 1) / 2) ** 2, 0) / (count - 1);
  const deviation = Math.sqrt((size * (count - size) * spread) / count);
  if (deviation === 0) return 1;
  const distance = (isHigher ? own / 2 - mean : mean - own / 2) - 0.5;
  return upperTail(distance / deviation);
}

/** Of the standard normal distribution, to 1e-7: Abramowitz and Stegun 26.2.17. */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = series.reduceRight((inner, each) => (inner + each) * t, 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

/** How many ways there are to choose; large ones may be infinite. */
function choose(of: number, some: number): number {
  let ways = 1;
  for (let each = 1; each <= Math.min(some, of - some) && ways < 1e15; each += 1)
    ways = (ways * (of - Math.min(some, of - some) + each)) / each;
  return ways;
}
