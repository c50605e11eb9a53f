/** Where the paths of a report begin: one tool ran in one folder, and most of its source files are found from there. */
import { join, posix } from 'node:path';
import { isAbsolute, plainPath } from '../reports/told-path.js';
import { isFile, topsOf, type Workspace } from './part-paths.js';

/** The path from the top of the repository; undefined where that is not known. */
export type Placing = (path: string) => string | undefined;

/** Paths that are looked for. */
const mostLooked = 200;
const deepest = 12;
/** JaCoCo and its like tell `com/acme/Main.kt`, which lies below one of these. */
const sourceRoots = [
  '',
  ...['java', 'kotlin', 'scala', 'groovy'].map((each) => `src/main/${each}`),
  'src',
];
const ofJvm = /\.(?:java|kts?|scala|groovy)$/;

interface RootParts {
  readonly sources: Workspace | undefined;
  readonly report?: string | undefined;
  /** As the report tells them. */
  readonly roots?: readonly string[] | undefined;
}

/**
 * `paths` are plain ones, `report` that of the report below the top. The folder in which more of them are than in
 * any other, and at least half, is where the tool ran: then so begin those that are not there, as code that was made.
 */
export function placingOf(
  paths: Iterable<string>,
  { sources, report = '', roots = [] }: RootParts,
): Placing {
  if (sources === undefined) return () => undefined;
  const { folder, root } = sources;
  const find = (top: string, path: string): string | undefined =>
    (ofJvm.test(path) ? sourceRoots : [''])
      .flatMap((each) => below(posix.join(top, each), path) ?? [])
      .find((each) => isFile(join(root, each)));
  const inside = (path: string): string | undefined => {
    const top = [root, folder].find((each) => path.startsWith(`${each}/`));
    return top === undefined ? undefined : path.slice(top.length + 1);
  };
  const { relative, foreign } = looked(paths, inside);
  const told = roots.map(plainPath).flatMap((each) => inside(`${each}/`) ?? tailsOf(each));
  const tops = [...new Set(['.', ...topsOf(report), ...told.map((each) => posix.join(each, '.'))])];
  const top = mostOf(
    relative.map((path) => tops.filter((each) => find(each, path) !== undefined)),
    relative.length,
  );
  const before = mostOf(
    foreign.map((path) =>
      beginningsOf(path).filter((each) => find('', path.slice(each.length + 1)) !== undefined),
    ),
    foreign.length,
  );
  return (path) => {
    if (!isAbsolute(path)) {
      if (top === undefined) return undefined;
      return ofJvm.test(path) ? find(top, path) : below(top, path);
    }
    const own = inside(path);
    if (own !== undefined) return own;
    const begins = before !== undefined && path.startsWith(`${before}/`);
    return begins ? path.slice(before.length + 1) : undefined;
  };
}

/** The first of each kind. */
function looked(paths: Iterable<string>, inside: Placing) {
  const relative: string[] = [];
  const foreign: string[] = [];
  for (const path of paths) {
    const to = isAbsolute(path) ? foreign : relative;
    if (to.length < mostLooked && (to === relative || inside(path) === undefined)) to.push(path);
  }
  return { relative, foreign };
}

/** What is in more lists than any other, and in at least half of them. */
function mostOf(lists: readonly (readonly string[])[], all: number): string | undefined {
  const counts = new Map<string, number>();
  for (const each of lists.flat()) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] === second?.[1]) return undefined;
  return first[1] * 2 >= all ? first[0] : undefined;
}

/** Folders in which the repository may begin; below it is more than a name, which alone says too little. */
function beginningsOf(path: string): readonly string[] {
  const segments = path.split('/');
  const ends = segments
    .map((_, index) => index)
    .slice(1, -1)
    .slice(-deepest);
  return ends.map((end) => segments.slice(0, end).join('/'));
}

/** A folder as it is told, of which nobody knows where the repository begins. */
function tailsOf(folder: string): readonly string[] {
  const segments = folder.split('/').filter((each) => each !== '' && each !== '..');
  return segments.map((_, index) => segments.slice(index).join('/')).slice(-deepest);
}

function below(top: string, path: string): string | undefined {
  const joined = posix.join(top, path);
  return joined.startsWith('../') || joined === '..' ? undefined : joined;
}
