/** Finds the files of a report by globs, below a folder, without leaving it (T43). */
import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { matchesGlob, plainGlob } from '../../evidence/glob.js';

/** `failed`: not all of the folder could be looked at, so nobody knows what is there. */
export type FoundFiles =
  | { readonly status: 'known'; readonly paths: readonly string[] }
  | { readonly status: 'failed'; readonly reason: string };

const mostEntries = 200_000;
export const mostFiles = 1000;
const deepest = 64;
/** Folders that are looked into only if the glob names them. */
export const skipped: readonly string[] = ['.git', 'node_modules'];

/** Ends the search; `findFiles` makes an answer of it, nobody else sees it. */
class SearchFault extends Error {}

/**
 * The paths of all files and links that match one of the globs, sorted, with `/` between segments.
 * Links to folders are followed while they stay in the folder. Does not throw.
 */
export async function findFiles(folder: string, globs: readonly string[]): Promise<FoundFiles> {
  const found = new Set<string>();
  const budget = { entries: mostEntries };
  try {
    const root = await realpath(folder);
    for (const glob of globs) {
      for (const path of await matchesOf({ root, glob: below(glob), budget })) found.add(path);
      if (found.size > mostFiles) fail(`more than ${String(mostFiles)} files match`);
    }
    return { status: 'known', paths: [...found].sort() };
  } catch (error) {
    const reason = error instanceof SearchFault ? error.message : `cannot be read: ${told(error)}`;
    return { status: 'failed', reason: `${globs.join(', ')}: ${reason}` };
  }
}

/** True if at least one file matches one of the globs; false also where that cannot be found out. */
export async function hasFile(folder: string, globs: readonly string[]): Promise<boolean> {
  const budget = { entries: mostEntries };
  try {
    const root = await realpath(folder);
    for (const glob of globs) {
      const found = await matchesOf({ root, glob: below(glob), budget, most: 1 });
      if (found.length > 0) return true;
    }
  } catch {
    return false;
  }
  return false;
}

/** True if `target`, a real path, lies in `root`. */
export function isInside(root: string, target: string): boolean {
  const way = relative(root, target);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

interface Search {
  readonly root: string;
  readonly glob: string;
  /** Shared by all globs of a report. */
  readonly budget: { entries: number };
  /** So many are enough; all if undefined. */
  readonly most?: number;
}

/** What leads out of the folder is refused. */
function below(glob: string): string {
  return plainGlob(glob) ?? fail('is no path below the folder of the run');
}

async function matchesOf(search: Search): Promise<readonly string[]> {
  const segments = search.glob.split('/');
  const wild = segments.findIndex((segment) => /[*?]/.test(segment));
  const fixed = segments.slice(0, wild < 0 ? -1 : wild);
  const start = await realpath(join(search.root, ...fixed)).catch(missing);
  if (start === undefined) return [];
  if (!isInside(search.root, start)) fail(`${fixed.join('/')} is a link that leads out`);
  const levels = segments.includes('**') ? deepest : segments.length - fixed.length;
  return walk(search, { path: fixed, real: start, ancestors: [], levels });
}

interface Folder {
  /** Segments from the root, as found. */
  readonly path: readonly string[];
  readonly real: string;
  /** The real paths of what holds it: a link to one of them is a circle. */
  readonly ancestors: readonly string[];
  /** How many levels below are looked at. */
  readonly levels: number;
}

async function walk(search: Search, folder: Folder): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder.real)) {
    if (found.length >= (search.most ?? Infinity)) break;
    search.budget.entries -= 1;
    if (search.budget.entries < 0) fail(`the folder has more than ${String(mostEntries)} entries`);
    const path = [...folder.path, entry.name];
    const below = await folderBehind(search, folder, entry);
    if (below !== undefined) {
      if (folder.levels <= 1) {
        if (search.glob.includes('**')) fail(`${path.join('/')} lies too deep`);
        continue;
      }
      const next = { ...below, path, levels: folder.levels - 1 };
      found.push(...(await walk(search, next)));
    } else if (isFileOrLink(entry) && matchesGlob(path.join('/'), search.glob)) {
      found.push(path.join('/'));
    }
  }
  return found;
}

/** A path through a file, or a folder that is not there, holds nothing. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return (await readdir(folder, { withFileTypes: true }).catch(missing)) ?? [];
}

/** The folder that an entry is or links to; undefined if it is none, or is not looked into. */
async function folderBehind(
  search: Search,
  folder: Folder,
  entry: Dirent,
): Promise<Pick<Folder, 'real' | 'ancestors'> | undefined> {
  if (skipped.includes(entry.name) && !search.glob.split('/').includes(entry.name)) {
    return undefined;
  }
  const ancestors = [...folder.ancestors, folder.real];
  if (entry.isDirectory()) return { real: join(folder.real, entry.name), ancestors };
  if (!entry.isSymbolicLink()) return undefined;
  const real = await realpath(join(folder.real, entry.name)).catch(missing);
  if (real === undefined || !isInside(search.root, real)) return undefined;
  if (ancestors.includes(real) || isInside(real, folder.real)) return undefined;
  const isFolder = await readdir(real).then(
    () => true,
    () => false,
  );
  return isFolder ? { real, ancestors } : undefined;
}

function isFileOrLink(entry: Dirent): boolean {
  return !entry.isDirectory();
}

function missing(error: unknown): undefined {
  if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(told(error))) return undefined;
  throw error;
}

function told(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return String(hasCode ? error.code : error);
}

function fail(reason: string): never {
  throw new SearchFault(reason);
}
