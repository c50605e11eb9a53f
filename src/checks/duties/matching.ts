/** Who fills which demand: one person fills one of them, and as many as possible are filled. */
import { cover, type Budget, type Part } from './cover.js';
import { rivalsOf } from './rivals.js';

/** One approval that is asked for; without a change it is for the promotion as a whole. */
export interface Slot {
  /** What it belongs to, for the answer. */
  readonly demand: string;
  readonly change?: number | undefined;
  /**
   * The part of the change that it is asked for. Whoever owns several parts fills one slot of each: it
   * is the same approval.
   */
  readonly part?: number | undefined;
  /** Who can fill it, each once, sorted. */
  readonly people: readonly string[];
}

/** The people who fill the slots, by index; undefined where nobody is left. */
export type Filled = readonly (string | undefined)[];

export interface Matching {
  readonly filled: Filled;
  /** Slots that can only be filled at the cost of one another: more of them than `people` (Hall). */
  readonly short: { readonly slots: readonly number[]; readonly people: readonly string[] };
  /** False if the search was cut: then there may be a better one. */
  readonly complete: boolean;
}

/** How many attempts the search across changes makes before it is cut. */
const most = 5000;

/**
 * A maximum matching. A person fills one slot of each change, or one of the promotion: whoever
 * consents to the promotion gives none of the other approvals.
 */
export function match(slots: readonly Slot[]): Matching {
  const whole = indexesOf(slots, (slot) => slot.change === undefined);
  if (whole.length === 0) return acrossChanges(slots, new Map(), { left: most });
  if (whole.length === slots.length) return toMatching(slots, [bipartite(slots, whole)], new Map());
  return mixed(slots, whole);
}

/** Tries each way to fill what is for the promotion, and fills the rest of each change best. */
function mixed(slots: readonly Slot[], whole: readonly number[]): Matching {
  let best: Matching | undefined;
  let attempts = 0;
  const budget: Budget = { left: most };
  // Who can approve no change is missed nowhere else.
  const elsewhere = new Set(
    slots.flatMap(({ change, people }) => (change === undefined ? [] : people)),
  );
  function attempt(next: number, taken: ReadonlyMap<number, string>): boolean {
    const index = whole[next];
    if (index === undefined) {
      attempts += 1;
      const found = acrossChanges(slots, taken, budget);
      if (best === undefined || countFilled(found) > countFilled(best)) best = found;
      return countFilled(found) === slots.length || attempts >= most;
    }
    const used = new Set(taken.values());
    const free = (slots[index]?.people ?? []).filter((person) => !used.has(person));
    const order = [
      ...free.filter((person) => !elsewhere.has(person)).slice(0, whole.length),
      ...free.filter((person) => elsewhere.has(person)),
    ];
    for (const person of order) {
      if (attempt(next + 1, new Map([...taken, [index, person]]))) return true;
    }
    // To leave it open is an attempt as well, so that the best of what is not enough is found.
    return attempt(next + 1, taken);
  }
  attempt(0, new Map());
  const found = best ?? acrossChanges(slots, new Map(), budget);
  const open = whole.filter((index) => found.filled[index] === undefined);
  const lacking = rivalsOf(slots, found.filled, [...found.short.slots, ...open]);
  const people = lacking.flatMap((index) => slots[index]?.people ?? []);
  return {
    filled: found.filled,
    short: { slots: lacking, people: [...new Set(people)].sort() },
    complete: (attempts < most && budget.left > 0) || countFilled(found) === slots.length,
  };
}

function countFilled({ filled }: Matching): number {
  return filled.filter((person) => person !== undefined).length;
}

/** Each change by itself, without the people who consent to the promotion. */
function acrossChanges(
  slots: readonly Slot[],
  taken: ReadonlyMap<number, string>,
  budget: Budget,
): Matching {
  const used = new Set(taken.values());
  const left = slots.map((slot) => ({
    ...slot,
    people: slot.people.filter((person) => !used.has(person)),
  }));
  const changes = [...new Set(slots.flatMap(({ change }) => change ?? []))];
  const parts = changes.map((change) => {
    const own = indexesOf(slots, (slot) => slot.change === change);
    const isShared = own.some((index) => slots[index]?.part !== undefined);
    return isShared
      ? cover({ slots: left, indexes: own, budget, bipartite })
      : bipartite(left, own);
  });
  const found = toMatching(left, parts, taken);
  return { ...found, complete: budget.left > 0 || countFilled(found) === slots.length };
}

function toMatching(
  slots: readonly Slot[],
  parts: readonly Part[],
  taken: ReadonlyMap<number, string>,
): Matching {
  const filled = slots.map((_, index) => taken.get(index));
  for (const part of parts) for (const [index, person] of part.filled) filled[index] = person;
  const short = parts.map((part) => part.short);
  return {
    filled,
    short: {
      slots: short.flatMap((one) => one.slots).sort((a, b) => a - b),
      people: [...new Set(short.flatMap((one) => one.people))].sort(),
    },
    complete: true,
  };
}

/** Augmenting paths (Kuhn): the slots in their order, the people in theirs. */
function bipartite(slots: readonly Slot[], indexes: readonly number[]): Part {
  const held = new Map<string, number>();
  function place(index: number, seen: Set<string>): boolean {
    for (const person of slots[index]?.people ?? []) {
      if (seen.has(person)) continue;
      seen.add(person);
      const holder = held.get(person);
      if (holder === undefined || place(holder, seen)) {
        held.set(person, index);
        return true;
      }
    }
    return false;
  }
  for (const index of indexes) place(index, new Set());
  const filled = new Map([...held].map(([person, index]) => [index, person] as const));
  return { filled, short: shortageOf(slots, { indexes, held }) };
}

/** What the open slots reach over alternating paths: the same in every maximum matching. */
function shortageOf(
  slots: readonly Slot[],
  {
    indexes,
    held,
  }: {
    readonly indexes: readonly number[];
    /** Slot by person. */
    readonly held: ReadonlyMap<string, number>;
  },
): Matching['short'] {
  const filled = new Set(held.values());
  const reached = indexes.filter((index) => !filled.has(index));
  const people = new Set<string>();
  for (const index of reached) {
    for (const person of slots[index]?.people ?? []) {
      if (people.has(person)) continue;
      people.add(person);
      const holder = held.get(person);
      if (holder !== undefined && !reached.includes(holder)) reached.push(holder);
    }
  }
  return { slots: reached, people: [...people] };
}

function indexesOf(
  slots: readonly Slot[],
  wanted: (slot: Slot, index: number) => boolean,
): number[] {
  return slots.flatMap((slot, index) => (wanted(slot, index) ? [index] : []));
}
