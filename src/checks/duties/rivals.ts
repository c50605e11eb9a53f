/** What is short together: slots that stay open, and those that are filled by whoever could fill them. */
import type { Filled, Slot } from './matching.js';

/** Beside what is open, all that is filled by whoever could fill it instead. */
export function rivalsOf(
  slots: readonly Slot[],
  filled: Filled,
  open: readonly number[],
): readonly number[] {
  const reached = [...new Set(open)];
  for (const index of reached) {
    const wanting = slots[index];
    const rivals = slots.flatMap((slot, other) => {
      const person = filled[other];
      if (person === undefined || wanting?.people.includes(person) !== true) return [];
      return isRival(wanting, slot) ? [other] : [];
    });
    reached.push(...rivals.filter((other) => !reached.includes(other)));
  }
  return reached.sort((one, other) => one - other);
}

/** One person gives one approval of a change, which is one for each part of it. */
function isRival(one: Slot, other: Slot): boolean {
  if (one.change === undefined || other.change === undefined) return true;
  return one.change === other.change && !isSharedWith(one, other);
}

/** True if one person can fill both: they are of two parts of one change, for the same demand. */
export function isSharedWith(one: Slot, other: Slot): boolean {
  const { demand, change, part } = one;
  return (
    part !== undefined &&
    other.part !== undefined &&
    demand === other.demand &&
    change === other.change &&
    part !== other.part
  );
}
