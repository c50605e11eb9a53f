/** Files of a commit whose paths end as those in an archive do: uploading may cut the folders that all files share (T41). */
import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CommittedFile } from '../../evidence/workspace.js';
import type { FindCommitted } from './committed-files.js';
import { findRewritten } from './rewritten-paths.js';
import { runGit, type GitCall } from './git-command.js';
import { lookUp } from './objects.js';

/** Folders in which a checkout is looked for where the folder of the run is none. */
const mostFolders = 100;

/** A file of a tree, and the name that git gives to its bytes. */
interface TreeFile {
  readonly path: string;
  readonly blob: string;
}

/**
 * Looks through the whole tree of the candidate `sha` and of the head of what is checked out in `folder`, or in folders
 * directly below it. What no checkout tells is left out. Never rejects.
 */
export function openCommittedAnywhere(folder: string): FindCommitted {
  const trees = new Map<string, Promise<readonly TreeFile[]>>();
  const treeOf = (call: GitCall, commit: string): Promise<readonly TreeFile[]> => {
    const key = `${call.directory}\0${commit}`;
    const known = trees.get(key) ?? readTree(call, commit);
    trees.set(key, known);
    return known;
  };
  return async (paths, sha) => {
    try {
      const found = new Map<string, CommittedFile[]>();
      for (const directory of await checkoutsIn(await realpath(folder))) {
        const call = { directory, ceiling: dirname(directory), anyOwner: true };
        const read = [sha, 'HEAD'].map((commit) => treeOf(call, commit));
        const files = (await Promise.all(read)).flat();
        for (const [path, own] of await withSizes(call, endingAs(paths, files)))
          found.set(path, [...(found.get(path) ?? []), ...own]);
      }
      return found;
    } catch {
      return new Map();
    }
  };
}

async function checkoutsIn(folder: string): Promise<readonly string[]> {
  if (await isCheckout(folder)) return [folder];
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).slice(0, mostFolders);
  const folders = below.map(({ name }) => join(folder, name));
  const found = await Promise.all(folders.map(isCheckout));
  return folders.filter((_, index) => found[index] === true);
}

function isCheckout(folder: string): Promise<boolean> {
  return lstat(join(folder, '.git')).then(
    () => true,
    () => false,
  );
}

/** All files of a commit; none of one that is not there. */
async function readTree(call: GitCall, commit: string): Promise<readonly TreeFile[]> {
  const answer = await runGit(call, 'ls-tree', '-r', '-z', '--full-tree', commit);
  if (!answer.ok) return [];
  return answer.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, blob, path] = /^\d+ blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
      return blob === undefined || path === undefined ? [] : [{ path, blob }];
    });
}

/** Those files that have each path, or end with it below a folder. */
function endingAs(
  paths: readonly string[],
  files: readonly TreeFile[],
): readonly (readonly [string, readonly TreeFile[]])[] {
  const byName = new Map<string, TreeFile[]>(paths.map((path) => [basename(path), []]));
  for (const file of files) byName.get(basename(file.path))?.push(file);
  return paths.map((path) => {
    const own = (byName.get(basename(path)) ?? []).filter(
      (file) => file.path === path || file.path.endsWith(`/${path}`),
    );
    return [path, own];
  });
}

async function withSizes(
  call: GitCall,
  found: readonly (readonly [string, readonly TreeFile[]])[],
): Promise<readonly (readonly [string, readonly CommittedFile[]])[]> {
  const all = found.flatMap(([, own]) => own);
  const [answer, rewritten] = await Promise.all([
    lookUp(call, [...new Set(all.map(({ blob }) => blob))]),
    findRewritten(call, [...new Set(all.map(({ path }) => path))]),
  ]);
  if (!answer.ok) return [];
  const sizes = new Map(
    answer.objects.flatMap((each) => (each === undefined ? [] : [[each.sha, each.size] as const])),
  );
  return found.flatMap(([path, own]) => {
    const files = own.flatMap(({ path: at, blob: name }) => {
      const size = sizes.get(name);
      return size === undefined ? [] : [{ name, size, isRewritten: rewritten.has(at) }];
    });
    const distinct = new Map(files.map((file) => [`${file.name} ${file.isRewritten}`, file]));
    return files.length === 0 ? [] : [[path, [...distinct.values()]] as const];
  });
}
