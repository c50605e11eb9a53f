/** `drop` and `rise`: how far a number is from an earlier one, exactly, and whether that is allowed. */
import type { Measured } from './bounds.js';
import {
  compare,
  millisecondsOf,
  minus,
  parseQuantity,
  times,
  type Fraction,
  type Unit,
} from './quantity.js';

export type ChangeKey = 'drop' | 'rise';

export interface Change {
  readonly key: ChangeKey;
  /** As the policy writes it. */
  readonly wanted: string;
  readonly met: boolean;
  /** By how much it is worse, in `unit`; negative if it is better. */
  readonly by: Fraction;
  /** `%` is relative to the earlier number. */
  readonly unit: '' | '%' | 'points' | 'ms';
}

interface Sides {
  readonly now: Fraction;
  readonly before: Fraction;
}

/**
 * Inclusive. Points are the difference of percentages or plain numbers, `%` is relative to the earlier
 * number, other units are the difference. Of what is not known for sure, the worse side. Undefined if
 * both, or the limit, cannot be compared.
 */
export function compareChange(
  now: Measured,
  before: Measured,
  limit: { readonly key: ChangeKey; readonly written: number | string },
): Change | undefined {
  const { key, written } = limit;
  const quantity = parseQuantity(written);
  if (quantity === undefined || now.unit !== before.unit) return undefined;
  const sides = sidesOf(now, before, { key, unit: quantity.unit });
  if (sides === undefined) return undefined;
  const worse = key === 'drop' ? minus(sides.before, sides.now) : minus(sides.now, sides.before);
  const wanted = String(written);
  if (quantity.unit === '%') return relative({ key, wanted, worse, sides, limit: quantity.amount });
  const factor = millisecondsOf(quantity.unit) ?? 1;
  const met = compare(worse, times(quantity.amount, factor)) <= 0;
  const unit = quantity.unit === 'points' ? 'points' : now.unit === 'ms' ? 'ms' : '';
  return { key, wanted, met, by: worse, unit };
}

function relative(part: {
  readonly key: ChangeKey;
  readonly wanted: string;
  readonly worse: Fraction;
  readonly sides: Sides;
  readonly limit: Fraction;
}): Change {
  const { key, wanted, worse, sides, limit } = part;
  const { top, bottom } = sides.before;
  const size = { top: top < 0n ? -top : top, bottom };
  const allowed = { top: limit.top * size.top, bottom: limit.bottom * size.bottom * 100n };
  const met = compare(worse, allowed) <= 0;
  // Of nothing there are no percent: then the difference itself is told.
  if (size.top === 0n) return { key, wanted, met, by: worse, unit: '' };
  const by = { top: worse.top * size.bottom * 100n, bottom: worse.bottom * size.top };
  return { key, wanted, met, by, unit: '%' };
}

/** What the unit of the limit compares: the numbers, or their shares of all. */
function sidesOf(
  now: Measured,
  before: Measured,
  { key, unit }: { readonly key: ChangeKey; readonly unit: Unit },
): Sides | undefined {
  const shares = unit === 'points' && now.unit === '' ? pairOf(now.share, before.share) : undefined;
  if (unit === 'points' && (now.share === undefined) !== (before.share === undefined)) {
    return undefined;
  }
  const [one, other] = shares ?? [now, before];
  const isTime = millisecondsOf(unit) !== undefined;
  if (isTime !== (now.unit === 'ms') && unit !== '%') return undefined;
  if (unit === '' && now.unit === '%') return undefined;
  return key === 'drop'
    ? { now: one.least, before: other.most }
    : { now: one.most, before: other.least };
}

type Span = Pick<Measured, 'least' | 'most'>;

function pairOf(one: Span | undefined, other: Span | undefined): [Span, Span] | undefined {
  return one === undefined || other === undefined ? undefined : [one, other];
}
