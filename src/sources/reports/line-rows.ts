/** Numbers of a source file by line, in a fixed count of words a line that has any: a report may have millions. */

export interface LineRows {
  /** The index of the row of the line, or where it is to be put. Lines are fastest told in ascending order. */
  readonly find: (line: number) => number;
  /** Undefined where there is no row. */
  readonly lineAt: (index: number) => number | undefined;
  /** Makes room for a row, which still holds what stood there. */
  readonly insert: (index: number) => void;
  /** All words, to read and set those of a row; another array after `insert` or `reset`. */
  readonly words: () => Uint32Array;
  /** The rows so far; overwritten by what is added next. */
  readonly rows: () => Uint32Array;
  /** Begins anew, with rows that were kept. */
  readonly reset: (rows: Uint32Array) => void;
}

/** No rows yet. `lineOf` tells the line from the first of the `width` words of a row. */
export function openLineRows(width: number, lineOf: (first: number) => number): LineRows {
  let words = new Uint32Array(0);
  let length = 0;

  const reserve = (count: number): void => {
    if (count * width <= words.length) return;
    const wider = new Uint32Array(Math.max(8 * width, count * width, words.length * 2));
    wider.set(words);
    words = wider;
  };
  const lineAt = (index: number): number | undefined =>
    index < length ? lineOf(words[index * width] ?? 0) : undefined;

  return {
    lineAt,
    find(line) {
      if (length === 0 || lineOf(words[(length - 1) * width] ?? 0) < line) return length;
      let [low, high] = [0, length - 1];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (lineOf(words[middle * width] ?? 0) < line) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    insert(index) {
      reserve(length + 1);
      if (index < length) words.copyWithin((index + 1) * width, index * width, length * width);
      length += 1;
    },
    words: () => words,
    rows: () => words.subarray(0, length * width),
    reset(kept) {
      length = kept.length / width;
      reserve(length);
      words.set(kept);
    },
  };
}
