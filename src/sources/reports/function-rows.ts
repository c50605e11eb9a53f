/**
 * The functions of a source file, in four bytes each: a mark of what tells it from the others of the file, and whether
 * it was covered. Functions that are told by number alone are kept beside them as a share.
 */
import type { Share } from './report.js';

export interface FunctionTold {
  /** Its name, and where it begins if that is told: what has the same in one file is the same function. */
  readonly identity: string;
  readonly covered: boolean;
}

/** In each word the mark, and in its lowest bit whether it was covered; in ascending order. */
export type FunctionRows = Uint32Array;

/** Functions that are told together: two of the same identity are two. */
export function toFunctionRows(told: readonly FunctionTold[]): FunctionRows {
  return Uint32Array.from(told, ({ identity, covered }) => rowOf(identity, covered)).sort();
}

/** The functions of two tellings. Of several with one mark nobody knows which is which: the worse reading counts. */
export function joinFunctions(one: FunctionRows, other: FunctionRows): FunctionRows {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  const joined = new Uint32Array(one.length + other.length);
  let [left, right, length] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const first = one[left] ?? 0;
    const second = other[right] ?? 0;
    const mark = first >>> 1;
    if (mark !== second >>> 1) {
      joined[length++] = first < second ? first : second;
      if (first < second) left += 1;
      else right += 1;
      continue;
    }
    const [leftEnd, rightEnd] = [endOf(one, left), endOf(other, right)];
    const { covered, total } = joinShares(
      shareOfFunctions(one, left, leftEnd),
      shareOfFunctions(other, right, rightEnd),
    );
    joined.fill(mark * 2, length, length + total - covered);
    joined.fill(mark * 2 + 1, length + total - covered, length + total);
    length += total;
    left = leftEnd;
    right = rightEnd;
  }
  for (const rest of [one.subarray(left), other.subarray(right)]) {
    joined.set(rest, length);
    length += rest.length;
  }
  return joined.slice(0, length);
}

/** Of functions with one mark. */
function joinShares(one: Share, other: Share): Share {
  if (one.total !== other.total) return worseOf(one, other);
  return { covered: Math.max(one.covered, other.covered), total: one.total };
}

/**
 * What holds whether both tell the same things or others: no fewer are covered than by the one that covers more, and no
 * more are left than by both together.
 */
export function worseOf(one: Share, other: Share): Share {
  const covered = Math.max(one.covered, other.covered);
  return { covered, total: covered + one.total - one.covered + other.total - other.covered };
}

/** The sum of the rows that stand in a part of an array. */
export function shareOfFunctions(words: Uint32Array, from: number, to: number): Share {
  let covered = 0;
  for (let at = from; at < to; at += 1) covered += (words[at] ?? 0) & 1;
  return { covered, total: to - from };
}

/** Where those end that have the mark of a row. */
function endOf(rows: FunctionRows, from: number): number {
  const mark = (rows[from] ?? 0) >>> 1;
  let to = from + 1;
  while (to < rows.length && (rows[to] ?? 0) >>> 1 === mark) to += 1;
  return to;
}

function rowOf(identity: string, covered: boolean): number {
  return ((hashOf(identity) & ~1) | (covered ? 1 : 0)) >>> 0;
}

/** FNV-1a of a text, from where a hash of others ended, and a last mixing (of MurmurHash3): 32 bits. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
