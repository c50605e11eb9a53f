/** Which parts something of a report belongs to, by its paths and components; where that is open, it is said. */
import { matchesGlob, plainGlob } from '../../evidence/glob.js';
import type { PartSelection } from '../../evidence/report-parts.js';
import { lengthOf, longestName } from './longest-name.js';
import { quote } from './problem.js';
import { openFoldersBeside } from './folders-beside.js';
import type { ToldPath } from './told-path.js';

/** What a report tells of where something is. */
export interface PartPlace {
  readonly files: readonly (string | undefined)[];
  readonly components: readonly (string | undefined)[];
}

/**
 * `in` for sure; `open` where it may be of the part or not; `rooted` by an absolute path, if all paths are absolute and
 * those that were matched have the repository begin at the same place; `found` if the file that is there is meant, and
 * `beside` if another one is, by the same path from another folder.
 */
export type Belonging = 'in' | 'rooted' | 'found' | 'beside' | 'open';

/** Parts that it is of or may be of, by their index. What is equal is the same object. */
export interface Membership {
  readonly id: number;
  readonly of: readonly { readonly part: number; readonly how: Belonging }[];
}

/** How paths are read. */
export interface PathReading {
  path(told: string): ToldPath | undefined;
  /** Those of several paths that are there; all of them if none is. */
  settle(paths: readonly string[]): readonly string[];
  /** True if one of the paths is there, or nobody can look: what is elsewhere is of no part for sure. */
  isThere(paths: readonly string[]): boolean;
  /** Folders in which a file of this path lies, without the top; undefined if there are too many to look at. */
  foldersOf(path: string): readonly string[] | undefined;
}

export interface Memberships {
  of(place: PartPlace): Membership;
  /** True once an absolute path was matched, and others begin elsewhere. */
  isMixed(): boolean;
  /** True if the paths may begin in another folder, where all that is told by relative paths is there too. */
  isBeside(): boolean;
  /** Why something was open for a part. */
  unclear(part: number): string | undefined;
}

type Answer = Belonging | 'out';

/** A path of a part as it is told, and what it may be from the top. */
interface TellsPath {
  readonly part: number;
  readonly told: string;
  readonly paths: readonly string[];
}

/** Places that are remembered. */
const mostKnown = 10_000;
/** Sets of parts that are told apart; a place of yet another one may be of any part. */
const mostDistinct = 10_000;

export function openMemberships(
  selections: readonly PartSelection[],
  reading: PathReading,
): Memberships {
  const parts = selections.map(toMatcher);
  const hasPaths = parts.some(({ matchesPath }) => matchesPath !== undefined);
  const known = new Map<string, Membership>();
  const distinct = new Map<string, Membership>();
  const reasons = new Map<number, string>();
  let root: string | undefined;
  let several = false;
  let within = false;
  const besides = openFoldersBeside((path) => reading.isThere([path]));
  const reasonsBeside = new Map<number, string>();
  const any: Membership = { id: -1, of: parts.map((_, part) => ({ part, how: 'open' })) };

  const open = (part: number, reason: string): Answer => {
    if (!reasons.has(part)) reasons.set(part, reason);
    return 'open';
  };
  const tooLong = (): Membership => {
    for (const { part } of any.of) open(part, 'some of it has too long a name');
    return any;
  };
  const byPath = (part: number, told: string, globs: PartGlobs): Answer => {
    const { matches } = globs;
    const path = reading.path(told);
    if (path === undefined) return open(part, `${quote(told)} is no path of the repository`);
    if (path.kind === 'rooted') {
      const below = path.segments.map((_, index) => path.segments.slice(index).join('/'));
      return byRoot(below, matches) ?? elsewhere({ part, told, paths: below }, globs);
    }
    within = true;
    const there = reading.settle(path.paths);
    const settled = there.filter(matches);
    const own = { part, told, paths: path.paths };
    if (settled.length === 0) return elsewhere(own, globs);
    if (settled.length === there.length) {
      return path.isRelative && mayBeBeside(own, (each) => !matches(each)) ? 'found' : 'in';
    }
    const other = there.find((each) => !matches(each)) ?? '';
    const may = `${quote(settled[0] ?? '')} or ${quote(other)}`;
    return open(part, `${quote(told)} may be ${may}`);
  };
  /** A tool that ran in a folder further down tells paths from there. */
  const elsewhere = (of: TellsPath, { matches, mayEnd }: PartGlobs): Answer => {
    const { part, told, paths } = of;
    if (!paths.some(mayEnd)) return 'out';
    if (!reading.isThere(paths)) return open(part, `${quote(told)} is no file of the workspace`);
    return mayBeBeside(of, matches) ? 'beside' : 'out';
  };
  /** What is there is meant, unless the tool ran in a folder that has a file of this path too, and it differs for the part. */
  const mayBeBeside = (
    { part, told, paths }: TellsPath,
    differs: (path: string) => boolean,
  ): boolean => {
    const path = paths.find((each) => reading.isThere([each])) ?? paths[0] ?? '';
    const folders = reading.foldersOf(path);
    const others = folders?.filter((folder) => {
      const other = `${folder}/${path}`;
      return !paths.includes(other) && differs(other);
    });
    if (others?.length === 0) return false;
    besides.add(others);
    const other = others?.[0] === undefined ? 'another file' : quote(`${others[0]}/${path}`);
    if (!reasonsBeside.has(part))
      reasonsBeside.set(part, `${quote(told)} may be ${quote(path)} or ${other}`);
    return true;
  };
  const tellFound = (told: string): void => {
    const path = reading.path(told);
    if (path?.kind !== 'within' || !path.isRelative) return;
    const there = path.paths.find((each) => reading.isThere([each]));
    if (there !== undefined) besides.found(there);
  };
  /** Where the repository begins is the shortest folder below which the path matches. */
  const byRoot = (
    below: readonly string[],
    matches: (path: string) => boolean,
  ): Answer | undefined => {
    const start = below.findIndex(matches);
    if (start === -1) return undefined;
    const begins = below[0]?.slice(0, -(below[start]?.length ?? 0));
    root ??= begins;
    several ||= root !== begins;
    return 'rooted';
  };
  const answerOf = (
    part: number,
    { matchesPath, matchesComponent }: Matcher,
    {
      files,
      components,
    }: { readonly files: readonly string[]; readonly components: readonly string[] },
  ): Answer => {
    if (matchesComponent !== undefined && components.some(matchesComponent)) return 'in';
    const byComponents =
      matchesComponent !== undefined && components.length > 0 ? ['out' as const] : [];
    const byPaths =
      matchesPath === undefined ? [] : files.map((file) => byPath(part, file, matchesPath));
    const answers: readonly Answer[] = [...byPaths, ...byComponents];
    const order = ['in', 'rooted', 'found', 'open', 'beside', 'out'] as const;
    const best = order.find((each) => answers.includes(each));
    return best ?? open(part, `some of it tells no ${wantedBy({ matchesPath, matchesComponent })}`);
  };

  return {
    of(place) {
      const files = place.files.filter(isTold);
      const components = place.components.filter(isTold);
      if (lengthOf([...files, ...components]) > longestName) return tooLong();
      const key = JSON.stringify([files, components]);
      const before = known.get(key);
      if (before !== undefined) return before;
      if (hasPaths) files.forEach(tellFound);
      const of = parts.flatMap((matcher, part) => {
        const how = answerOf(part, matcher, { files, components });
        return how === 'out' ? [] : [{ part, how }];
      });
      const name = of.map(({ part, how }) => `${String(part)}${how}`).join(' ');
      const isOneMore = !distinct.has(name) && distinct.size >= mostDistinct;
      const membership = distinct.get(name) ?? (isOneMore ? any : { id: distinct.size, of });
      if (!isOneMore) distinct.set(name, membership);
      if (known.size >= mostKnown) known.clear();
      known.set(key, membership);
      return membership;
    },
    isMixed: () => several || (within && root !== undefined),
    isBeside: () => besides.isLikely(),
    unclear: (part) =>
      reasons.get(part) ?? (besides.isLikely() ? reasonsBeside.get(part) : undefined),
  };
}

interface PartGlobs {
  readonly matches: (path: string) => boolean;
  /** A path below some folder that ends with this one may match. */
  readonly mayEnd: (path: string) => boolean;
}

interface Matcher {
  readonly matchesPath: PartGlobs | undefined;
  readonly matchesComponent: ((name: string) => boolean) | undefined;
}

function toMatcher({ paths, components }: PartSelection): Matcher {
  const globs = paths?.map(toGlob);
  const tails = paths?.flatMap(tailsOf) ?? [];
  const names = components?.map(toName);
  return {
    matchesPath: globs && {
      matches: (path) => globs.some((matches) => matches(path)),
      mayEnd: (path) => tails.some((tail) => matchesGlob(path, tail)),
    },
    matchesComponent:
      names && ((component) => names.some((name) => isBelow(toName(component), name))),
  };
}

/** Most paths differ in what stands before the first wildcard, which is quick to see. */
function toGlob(written: string): (path: string) => boolean {
  const glob = plainGlob(written);
  if (glob === undefined) return () => false;
  const start = glob.slice(0, /[*?]|$/.exec(glob)?.index);
  const folder = start.slice(0, start.lastIndexOf('/') + 1);
  return (path) => path.startsWith(folder) && matchesGlob(path, glob);
}

/** What the end of a path has to match, wherever it begins. */
function tailsOf(written: string): readonly string[] {
  const segments = plainGlob(written)?.split('/') ?? [];
  return segments.at(-1) === '**' ? ['**'] : segments.map((_, at) => segments.slice(at).join('/'));
}

/** Java writes `com/acme/pay` for a package, and `com.acme.pay` for what is in it. */
function toName(component: string): string {
  return component.replaceAll(/[/\\]/g, '.');
}

/** `com.acme.pay` has `com.acme.pay.Card` below it, `lodash` has `lodash@4.17.21`, `pay` has `pay > refunds`. */
function isBelow(component: string, name: string): boolean {
  if (!component.startsWith(name)) return false;
  const rest = component.slice(name.length);
  return rest === '' || /^(?:[.@:#$]| > )/.test(rest);
}

function wantedBy({ matchesPath, matchesComponent }: Matcher): string {
  if (matchesComponent === undefined) return 'path';
  return matchesPath === undefined ? 'component' : 'path and no component';
}

function isTold(name: string | undefined): name is string {
  return name !== undefined && name !== '';
}
