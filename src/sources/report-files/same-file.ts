/** Source files that may be one or several, as nobody knows where their paths begin: both readings, and the worse one. */
import { addCounts, noCounts, noSums, type Counts } from '../reports/coverage-counts.js';
import { openLineBook, type LineBook } from '../reports/line-book.js';
import { measures, type FileCoverage, type Measure } from '../reports/report.js';

/** A path, and the space in which it is one file and each other path another one. */
export interface SpacedPath {
  readonly space: string;
  readonly path: string;
}

/** A space has no such character in it. */
const mark = '\0';

export function toKey({ space, path }: SpacedPath): string {
  return `${space}${mark}${path}`;
}

export function ofKey(key: string): SpacedPath {
  const at = key.indexOf(mark);
  return { space: key.slice(0, at), path: key.slice(at + 1) };
}

const deepest = 64;

/**
 * The group of each key that may be the same file as one of another space: by the same path, or by one that ends
 * with it. Of no key if there is but one space.
 */
export function groupsOf(keys: Iterable<string>): ReadonlyMap<string, number> {
  const byPath = new Map<string, string[]>();
  const spaces = new Set<string>();
  for (const key of keys) {
    const { space, path } = ofKey(key);
    const plain = withoutRoot(path);
    spaces.add(space);
    const known = byPath.get(plain);
    if (known === undefined) byPath.set(plain, [key]);
    else known.push(key);
  }
  if (spaces.size < 2) return new Map();
  const { root, join } = openUnion();
  for (const [path, [first = '', ...others]] of byPath) {
    others.forEach((each) => join(first, each));
    for (const tail of tailsOf(path)) {
      const ends = byPath.get(tail) ?? [];
      const own = ofKey(first).space;
      const isOther = others.length > 0 || ends.some((each) => ofKey(each).space !== own);
      if (ends[0] !== undefined && isOther) join(first, ends[0]);
    }
  }
  return numbered(byPath, root);
}

function numbered(
  byPath: ReadonlyMap<string, readonly string[]>,
  root: (key: string) => string,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const all = [...byPath.values()].flat();
  for (const key of all) sizes.set(root(key), (sizes.get(root(key)) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const groups = new Map<string, number>();
  for (const key of all) {
    const top = root(key);
    if (sizes.get(top) === 1) continue;
    if (!numbers.has(top)) numbers.set(top, numbers.size);
    groups.set(key, numbers.get(top) ?? 0);
  }
  return groups;
}

function openUnion() {
  const above = new Map<string, string>();
  const root = (key: string): string => {
    let top = key;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    if (top !== key) above.set(key, top);
    return top;
  };
  const join = (one: string, other: string): void => {
    const [top, below] = [root(one), root(other)];
    if (top !== below) above.set(below, top);
  };
  return { root, join };
}

function tailsOf(path: string): readonly string[] {
  const tails: string[] = [];
  for (
    let at = path.indexOf('/');
    at !== -1 && tails.length < deepest;
    at = path.indexOf('/', at + 1)
  )
    tails.push(path.slice(at + 1));
  return tails;
}

/** Reports of the JVM tell a path from below it. */
function withoutRoot(path: string): string {
  return path.replace(/(^|\/)src\/main\/(?:java|kotlin|scala|groovy)\//, '$1');
}

export type Excess = Readonly<Record<Measure, Counts>>;

/**
 * How much worse the files may be than if all of them were several: fewer covered where they are one, since a
 * line covered by each counts once, and of each measure by itself. Whichever of them are one, no reading
 * has fewer covered than all as one have, nor more uncovered than one of both has.
 */
export function excessOf(book: LineBook, groups: ReadonlyMap<string, number>): Excess {
  const excess = noSums();
  const several = new Map<string, Excess>();
  for (const file of book.files()) {
    const group = groups.get(file.path);
    if (group === undefined) continue;
    const sums = several.get(String(group)) ?? noSums();
    several.set(String(group), sums);
    for (const measure of measures) addCounts(sums[measure], file[measure] ?? noCounts());
  }
  const asOne = openLineBook();
  for (const [key, lines] of book.entries()) {
    const group = groups.get(key);
    if (group !== undefined) asOne.tell(String(group), lines);
  }
  for (const one of asOne.files()) {
    const apart = several.get(one.path);
    if (apart !== undefined) addExcess(excess, one, apart);
  }
  return excess;
}

/** `covered` is how many fewer are covered, `total` how many more are not. */
function addExcess(excess: Excess, one: FileCoverage, apart: Excess): void {
  for (const measure of measures) {
    const share = one[measure] ?? noCounts();
    const { covered, total } = apart[measure];
    const fewer = Math.max(0, covered - share.covered);
    const uncovered = Math.max(0, share.total - share.covered - (total - covered));
    addCounts(excess[measure], { covered: fewer, total: uncovered });
  }
}
