/** The slots of one change where an approval of one person may be one for several parts of it. */
import type { Slot } from './matching.js';
import { isSharedWith, rivalsOf } from './rivals.js';

/** Slots of one change with those who fill them, by the index of the slot. */
export interface Part {
  readonly filled: ReadonlyMap<number, string>;
  readonly short: { readonly slots: readonly number[]; readonly people: readonly string[] };
}

/** How many more ways are tried; at 0 there may be a better one. */
export interface Budget {
  left: number;
}

/**
 * Tries who may fill the parts, and fills the rest best without them. Whoever fills a part already
 * fills the next one too: that takes nobody away.
 */
export function cover(part: {
  readonly slots: readonly Slot[];
  readonly indexes: readonly number[];
  readonly budget: Budget;
  readonly bipartite: (slots: readonly Slot[], indexes: readonly number[]) => Part;
}): Part {
  const { slots, indexes, budget, bipartite } = part;
  const shared = indexes.filter((index) => slots[index]?.part !== undefined);
  const others = indexes.filter((index) => slots[index]?.part === undefined);
  const most = mostFilled(slots, shared) + bipartite(slots, others).filled.size;
  let best: ReadonlyMap<number, string> | undefined;

  function attempt(next: number, filled: ReadonlyMap<number, string>): boolean {
    const index = shared[next];
    const slot = index === undefined ? undefined : slots[index];
    if (index === undefined || slot === undefined) {
      budget.left -= 1;
      const whole = new Map([...filled, ...restOf(filled)]);
      if (best === undefined || whole.size > best.size) best = whole;
      return whole.size === most || budget.left <= 0;
    }
    const mayFill = (person: string): boolean =>
      [...filled].every(([other, by]) => by !== person || isShared(slot, slots[other]));
    const free = slot.people.filter(mayFill);
    const used = new Set(filled.values());
    const again = free.find((person) => used.has(person));
    const order = again === undefined ? free : [again];
    if (order.length === 0) return attempt(next + 1, filled);
    return order.some((person) => attempt(next + 1, new Map([...filled, [index, person]])));
  }

  /** What is asked for of the change as a whole, by whoever fills no part. */
  function restOf(filled: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
    const used = new Set(filled.values());
    const left = slots.map((slot) => ({
      ...slot,
      people: slot.people.filter((person) => !used.has(person)),
    }));
    return bipartite(left, others).filled;
  }

  attempt(0, new Map());
  const filled = best ?? new Map<number, string>();
  const open = indexes.filter((index) => !filled.has(index));
  const lacking = rivalsOf(
    slots,
    slots.map((_, index) => filled.get(index)),
    open,
  );
  const people = lacking.flatMap((index) => slots[index]?.people ?? []);
  return { filled, short: { slots: lacking, people: [...new Set(people)].sort() } };
}

/** A part has as many slots filled as it has people, and no more than are asked for. */
function mostFilled(slots: readonly Slot[], shared: readonly number[]): number {
  const parts = new Map<string, { slots: number; people: number }>();
  for (const index of shared) {
    const { demand, part, people } = slots[index] ?? { demand: '', people: [] };
    const key = `${demand} ${String(part)}`;
    parts.set(key, { slots: (parts.get(key)?.slots ?? 0) + 1, people: people.length });
  }
  return [...parts.values()].reduce((sum, one) => sum + Math.min(one.slots, one.people), 0);
}

function isShared(one: Slot, other: Slot | undefined): boolean {
  return other !== undefined && isSharedWith(one, other);
}
