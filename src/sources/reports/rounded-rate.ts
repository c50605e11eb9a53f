/** Rates as tools write them: rounded up, down or to the nearest, so that they say no more than their digits do. */
import type { JsonValue } from './format.js';
import { readPercent, readShare, type NumberOf } from './numbers.js';
import type { Share } from './report.js';

export interface RoundedRate {
  /** From 0 to 1. */
  readonly rate: number;
  /** One of the last digit that was written: what it is of may be up to this much more or less, but not all of it. */
  readonly unit: number;
}

/** Zeros at the end may not be written, and a division leaves digits that say nothing. */
const fewestDigits = 2;
const mostDigits = 4;
/** Of binary numbers, beside one of the last digit. */
const noise = 1e-9;

/** A share from 0 to 1, or in percent; undefined if it is absent, or impossible, which is a problem. */
export function readRoundedRate(
  raw: JsonValue | undefined,
  of: NumberOf & { readonly inPercent?: boolean },
): RoundedRate | undefined {
  const shift = of.inPercent === true ? 2 : 0;
  const rate = shift > 0 ? readPercent(raw, of) : readShare(raw, of);
  if (rate === undefined) return undefined;
  const written =
    /\.(\d+)\s*$/.exec(typeof raw === 'string' ? raw : JSON.stringify(raw))?.[1]?.length ?? 0;
  const digits = Math.min(Math.max(written + shift, fewestDigits), mostDigits);
  return { rate, unit: 10 ** -digits };
}

/** True if the share may have been rounded to the rate. What is a share of nothing is any rate. */
export function isRoundedTo({ covered, total }: Share, { rate, unit }: RoundedRate): boolean {
  return total === 0 || Math.abs(rate - covered / total) < unit - noise;
}

/** How many of so many are covered by the rate at most, if it was not rounded up. */
export function coveredBy({ rate }: RoundedRate, total: number): number {
  return Math.floor(rate * total + noise);
}
