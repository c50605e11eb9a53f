/** Bounds on what reports tell: which units they may have, and whether they hold. */
import type { z } from 'zod';
import { boundsSchema, type Bounds } from '../values.js';
import {
  compare,
  millisecondsOf,
  parseQuantity,
  times,
  type Fraction,
  type Quantity,
  type Unit,
} from './quantity.js';

/** What a number of a report may be compared with. */
export interface Comparable {
  /** Units of `at-least` and `at-most`; of `drop` and `rise` also `%` and `points`. */
  readonly units: readonly Unit[];
  /** As people are told: `a number`, `a percentage such as 85%`. */
  readonly expected: string;
  /** True if single findings are counted, which have an age and may be new. */
  readonly aged?: true;
  /** True if any number of such a unit may be measured, also a negative one. */
  readonly free?: true;
  /** True for a part of a report, of which no earlier numbers are kept. */
  readonly partial?: true;
}

/** The same of a part of a report. */
export function ofPart(comparable: Comparable): Comparable {
  return { ...comparable, partial: true };
}

export const counted: Comparable = { units: [''], expected: 'a number' };
export const countedOrShare: Comparable = {
  units: ['', '%'],
  expected: 'a number, or a percentage of all such as 2%',
};
export const covered: Comparable = { units: ['%'], expected: 'a percentage such as 85%' };
export const timed: Comparable = {
  units: ['ms', 's', 'm', 'h', 'd'],
  expected: 'a time such as 20m',
};
export const found: Comparable = { ...counted, aged: true };
export const anything: Comparable = {
  units: ['', '%', 'ms', 's', 'm', 'h', 'd'],
  expected: 'a number, a percentage or a time',
  free: true,
};

const limits = ['at-least', 'at-most'] as const;
const changes = ['drop', 'rise'] as const;
const ageKeys = ['older-than', 'within', 'no-new'] as const;

/** The grammar of bounds on such a number: what could never be compared is a fault of the policy. */
export function boundsOn(comparable: Comparable): z.ZodType<Bounds> {
  return boundsSchema.superRefine((bounds, context) => {
    const issue = (path: string[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    for (const [above, part] of [[[], bounds] as const, [['warn'], bounds.warn] as const]) {
      for (const { path, message } of faultsOf(part ?? {}, comparable)) {
        issue([...above, ...path], message);
      }
    }
  });
}

/** Bounds that decide, or those that warn. */
export type Part = Omit<Bounds, 'warn'>;

/** What of bounds could never be compared with such a number. */
export function faultsOf(part: Part, comparable: Comparable): readonly Fault[] {
  const { units, expected, aged, partial } = comparable;
  const wrong = (value: number | string | undefined, allowed: readonly Unit[]): boolean =>
    value !== undefined && !allowed.includes(parseQuantity(value)?.unit ?? 'points');
  const relative = [...units, '%', 'points'] as const;
  if (partial === true) {
    const earlier = [...changes, 'no-new'] as const;
    const used = earlier.filter((key) => part[key] !== undefined);
    const message = 'is only for a whole report: no earlier numbers are kept of a part';
    if (used.length > 0) return used.map((key) => ({ path: [key], message }));
  }
  return [
    ...limits
      .filter((key) => wrong(part[key], units))
      .map((key) => ({ path: [key], message: `expected ${expected}` })),
    ...changes
      .filter((key) => wrong(part[key]?.['at-most'], relative))
      .map((key) => ({
        path: [key, 'at-most'],
        message: `expected ${expected}, points, or a percentage`,
      })),
    ...ageKeys
      .filter((key) => aged !== true && part[key] !== undefined)
      .map((key) => ({ path: [key], message: 'is only for the findings of a scan' })),
    ...emptyOrFull(part, comparable),
  ];
}

interface Fault {
  readonly path: string[];
  readonly message: string;
}

/** What can be compared, and always or never holds whatever is measured. */
function emptyOrFull(part: Part, { units, free }: Comparable): readonly Fault[] {
  const read = (value: number | string | undefined): Quantity | undefined => {
    const quantity = value === undefined ? undefined : parseQuantity(value);
    return quantity !== undefined && units.includes(quantity.unit) ? quantity : undefined;
  };
  const [least, most] = [read(part['at-least']), read(part['at-most'])];
  const faults = limits.flatMap((key): Fault[] => {
    const message = free === true ? undefined : beyond(read(part[key]));
    return message === undefined ? [] : [{ path: [key], message }];
  });
  const isCrossed =
    least?.unit === most?.unit && least && most && compare(least.amount, most.amount) > 0;
  const zero = (['older-than', 'within'] as const).filter((key) => /^0+\D/.test(part[key] ?? ''));
  return [
    ...faults,
    ...(isCrossed === true
      ? [{ path: ['at-least'], message: 'is more than at-most: no number is both' }]
      : []),
    ...zero.map((key) => ({ path: [key], message: 'expected more than no time at all' })),
  ];
}

/** Why no count, share or time can reach it. */
function beyond(quantity: Quantity | undefined): string | undefined {
  if (quantity === undefined) return undefined;
  const { amount, unit } = quantity;
  if (unit === '%')
    return amount.top < 0n || amount.top > 100n * amount.bottom ? 'expected 0% to 100%' : undefined;
  if (amount.top < 0n) return 'expected 0 or more';
  return unit === '' && amount.top % amount.bottom !== 0n ? 'expected a whole number' : undefined;
}

/** A number of a report. `least` and `most` differ where it is not known which findings count. */
export interface Measured {
  readonly least: Fraction;
  readonly most: Fraction;
  /** `''` for a count or a plain number. */
  readonly unit: '' | '%' | 'ms';
  /** The same in percent of all, for bounds in percent. */
  readonly share?: { readonly least: Fraction; readonly most: Fraction } | undefined;
}

export interface Comparison {
  readonly bound: 'at-least' | 'at-most';
  /** As the policy writes it. */
  readonly wanted: string;
  readonly met: boolean;
}

/** What is not met may be so only because it is not known which findings count. */
export interface Compared extends Comparison {
  readonly open: boolean;
}

/** `at-least` and `at-most`, both inclusive; undefined if a unit cannot be compared with the number. */
export function compareAll(measured: Measured, part: Part): readonly Compared[] | undefined {
  const found = limits.flatMap((bound) => {
    const written = part[bound];
    return written === undefined ? [] : [compareOne(measured, { bound, written })];
  });
  const comparisons = found.filter((each) => each !== undefined);
  return comparisons.length === found.length ? comparisons : undefined;
}

function compareOne(
  measured: Measured,
  of: { readonly bound: Comparison['bound']; readonly written: number | string },
): Compared | undefined {
  const { bound, written } = of;
  const quantity = parseQuantity(written);
  const sides = quantity && sidesOf(measured, quantity);
  if (sides === undefined) return undefined;
  const { least, most, wanted } = sides;
  // Of what is not known for sure, the side that is worse for this bound, and the better one.
  const [worse, better] = bound === 'at-least' ? [least, most] : [most, least];
  const holds = (side: Fraction): boolean =>
    bound === 'at-least' ? compare(side, wanted) >= 0 : compare(side, wanted) <= 0;
  const met = holds(worse);
  return { bound, wanted: String(written), met, open: !met && holds(better) };
}

function sidesOf(
  measured: Measured,
  { amount, unit }: Quantity,
): { least: Fraction; most: Fraction; wanted: Fraction } | undefined {
  const { least, most, share } = measured;
  if (unit === measured.unit) return { least, most, wanted: amount };
  if (unit === '%' && share !== undefined) return { ...share, wanted: amount };
  const factor = millisecondsOf(unit);
  if (measured.unit !== 'ms' || factor === undefined) return undefined;
  return { least, most, wanted: times(amount, factor) };
}
