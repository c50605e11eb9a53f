/** Statistics of one distribution that have an order: the minimum is not above the median, that not above p(95). */
import { quote, type Problems } from './problem.js';

export interface Statistic {
  readonly key: string;
  /** From 0 (the minimum) to 100 (the maximum). */
  readonly rank: number;
  readonly value: number;
}

/** No mean is below its minimum: it is raised to it, and that is told. */
export function raiseMean(
  mean: number | undefined,
  of: { readonly min: number | undefined; readonly what: string; readonly problems: Problems },
): number | undefined {
  const { min, what, problems } = of;
  if (mean === undefined || min === undefined || mean < 0 || mean >= min) return mean;
  if (min - mean > noise * Math.abs(min))
    problems.add(
      'disagreement',
      `${quote(what)} has a mean ${String(mean)} below its minimum ${String(min)}`,
    );
  return min;
}

/** What floating point may make of equal numbers. */
const noise = 1e-9;

/**
 * The statistics of times, where more is worse: one that is below another of a lower rank is impossible, and is
 * raised to it. A disagreement is told.
 */
export function raiseToOrder(
  statistics: readonly Statistic[],
  { what, problems }: { readonly what: string; readonly problems: Problems },
): ReadonlyMap<string, number> {
  const raised = new Map<string, number>();
  let highest: Statistic | undefined;
  for (const each of [...statistics].sort((one, other) => one.rank - other.rank)) {
    if (highest === undefined || each.value >= highest.value) {
      highest = each;
      raised.set(each.key, each.value);
      continue;
    }
    // A negative one is kept, to be refused where it is a time.
    raised.set(each.key, each.value < 0 ? each.value : highest.value);
    if (highest.value - each.value <= noise * Math.abs(highest.value)) continue;
    const says = `${each.key} ${String(each.value)} below ${highest.key} ${String(highest.value)}`;
    problems.add('disagreement', `${quote(what)} has ${says}`);
  }
  return raised;
}
