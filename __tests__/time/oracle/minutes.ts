/** Sets of minutes: one byte for each minute of a table. */

/** 1 for each minute that is in the set, else 0. */
export type Minutes = Uint8Array;

/** Minutes in any of the sets. */
export function inAny(sets: readonly Minutes[], length: number): Minutes {
  const found = new Uint8Array(length);
  for (const set of sets) {
    for (let index = 0; index < length; index += 1) if (set[index] === 1) found[index] = 1;
  }
  return found;
}

/** Minutes in all of the sets; all minutes if there is no set. */
export function inAll(sets: readonly Minutes[], length: number): Minutes {
  return outside(inAny(sets.map(outside), length));
}

/** The other minutes. */
export function outside(set: Minutes): Minutes {
  const found = new Uint8Array(set.length);
  for (let index = 0; index < set.length; index += 1) if (set[index] === 0) found[index] = 1;
  return found;
}

/** Stretches of minutes that follow each other, `[start, end)`. */
export function runsOf(set: Minutes): readonly { readonly start: number; readonly end: number }[] {
  const runs = [];
  for (let start = set.indexOf(1); start >= 0;) {
    const next = set.indexOf(0, start);
    const end = next < 0 ? set.length : next;
    runs.push({ start, end });
    start = set.indexOf(1, end);
  }
  return runs;
}
