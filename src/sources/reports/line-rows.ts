/** Numbers of a source file by line, in a fixed count of words a line that has any: a report may have millions. */

export interface LineRows {
  /** The index of the row of the line until the next is asked for; a new one holds zeros, and has to be given its line. */
  readonly place: (line: number) => number;
  /** All words, to read and set those of a row; another array after `place` or `reset`. */
  readonly words: () => Uint32Array;
  /** The rows so far, by line; overwritten by what is added next. */
  readonly rows: () => Uint32Array;
  /** Begins anew, with rows that were kept. */
  readonly reset: (rows: Uint32Array) => void;
}

/** So many rows may stand behind the others, out of order: to move all the others for each would take the square of their number. */
const mostLate = 16_384;

/** No rows yet. `lineOf` tells the line from the first of the `width` words of a row. */
export function openLineRows(width: number, lineOf: (first: number) => number): LineRows {
  let words = new Uint32Array(0);
  let length = 0;
  /** The rows behind those that are in order, by line. */
  const late = new Map<number, number>();

  const reserve = (count: number): void => {
    if (count * width <= words.length) return;
    const wider = new Uint32Array(Math.max(8 * width, count * width, words.length * 2));
    wider.set(words);
    words = wider;
  };
  const lineAt = (index: number): number => lineOf(words[index * width] ?? 0);
  /** The first of the rows before `end`, which are in order, that is not of a line before this one. */
  const find = (line: number, end: number): number => {
    let [low, high] = [0, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (lineAt(middle) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const append = (): number => {
    reserve(length + 1);
    words.fill(0, length * width, (length + 1) * width);
    length += 1;
    return length - 1;
  };
  /** Moves each late row to its place, from the last one on. */
  const settle = (): void => {
    if (late.size === 0) return;
    let end = length - late.size;
    const rows = words.slice(end * width, length * width);
    const first = end;
    const inOrder = [...late].sort(([one], [other]) => other - one);
    for (const [nth, [line, index]] of inOrder.entries()) {
      const at = find(line, end);
      const to = at + inOrder.length - nth;
      words.copyWithin(to * width, at * width, end * width);
      const from = (index - first) * width;
      words.set(rows.subarray(from, from + width), (to - 1) * width);
      end = at;
    }
    late.clear();
  };

  return {
    place(line) {
      const end = length - late.size;
      if (end === length && (length === 0 || lineAt(length - 1) < line)) return append();
      const index = find(line, end);
      if (index < end && lineAt(index) === line) return index;
      const known = late.get(line);
      if (known !== undefined) return known;
      if (late.size >= mostLate) settle();
      const added = append();
      late.set(line, added);
      return added;
    },
    words: () => words,
    rows() {
      settle();
      return words.subarray(0, length * width);
    },
    reset(kept) {
      late.clear();
      length = kept.length / width;
      reserve(length);
      words.set(kept);
    },
  };
}
