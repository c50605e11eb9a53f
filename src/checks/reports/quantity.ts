/** Quantities of bounds as exact fractions: 29 of 100 is 29 %, and no rounding decides. */
import { unitMs } from '../../time/duration.js';

/** `top` over `bottom`, which is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const units = ['', '%', 'points', 'ms', 's', 'm', 'h', 'd'] as const;
export type Unit = (typeof units)[number];

export interface Quantity {
  readonly amount: Fraction;
  readonly unit: Unit;
}

const written = /^(-?\d{1,15})(?:\.(\d{1,9}))? ?(%|points|ms|s|m|h|d)?$/;

/** A quantity as the policy writes it; undefined if it is none, such as a number beyond 15 digits. */
export function parseQuantity(value: number | string): Quantity | undefined {
  const match = written.exec(String(value));
  if (match === null) return undefined;
  const [, whole = '', decimals = '', unit = ''] = match;
  const amount = { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
  return { amount, unit: unit as Unit };
}

/** Exactly what the number is, as no decimal may be; undefined for what is not finite. */
export function toFraction(value: number): Fraction | undefined {
  if (!Number.isFinite(value)) return undefined;
  let [top, bottom] = [value, 1n];
  while (!Number.isInteger(top)) [top, bottom] = [top * 2, bottom * 2n];
  return { top: BigInt(top), bottom };
}

/** A share in percent, exactly. `total` must not be 0. */
export function percent(part: number, total: number): Fraction {
  return { top: BigInt(part) * 100n, bottom: BigInt(total) };
}

export function times({ top, bottom }: Fraction, factor: number): Fraction {
  return { top: top * BigInt(factor), bottom };
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return {
    top: one.top * other.bottom - other.top * one.bottom,
    bottom: one.bottom * other.bottom,
  };
}

/** The middle one, or the mean of both; undefined of none. */
export function median(values: readonly Fraction[]): Fraction | undefined {
  const sorted = [...values].sort(compare);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) return undefined;
  if (upper === lower) return upper;
  const { top, bottom } = minus(upper, { top: -lower.top, bottom: lower.bottom });
  return { top, bottom: bottom * 2n };
}

const shown = 10n ** 12n;

/** To 12 decimals, for people; what is larger than any number is the largest. */
export function toNumber({ top, bottom }: Fraction): number {
  const value = Number((top * shown) / bottom) / Number(shown);
  if (Number.isFinite(value)) return value;
  return top < 0n ? -Number.MAX_VALUE : Number.MAX_VALUE;
}

/** Negative if `one` is less, 0 if both are the same, positive if it is more. */
export function compare(one: Fraction, other: Fraction): number {
  const [left, right] = [one.top * other.bottom, other.top * one.bottom];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** How many milliseconds a unit of time has; undefined for another one. */
export function millisecondsOf(unit: Unit): number | undefined {
  return unitMs[unit];
}
