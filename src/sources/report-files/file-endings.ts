/** Which files of a workspace end with a path: each folder is read once, when it is first asked. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { skipped } from './find-files.js';

const mostEntries = 200_000;
/** Folders that are compared for all paths together: a report may tell any number of them (T43). */
const mostCompared = 20_000_000;

/** Below `root`: the folders, without the top, in which a file of this path lies; undefined if there are too many to look at. */
export function openEndings(root: string): (path: string) => readonly string[] | undefined {
  let left = mostCompared;
  let folders: ReadonlyMap<string, readonly string[]> | 'too-many' | undefined;
  return (path) => {
    folders ??= namesBelow(root);
    if (folders === 'too-many') return undefined;
    const name = nameOf(path);
    const end = path.slice(0, path.length - name.length);
    const all = folders.get(name) ?? [];
    left -= all.length;
    if (left < 0) return undefined;
    return all.flatMap((folder) => {
      const isBelow = folder.endsWith(`/${end}`) && folder.length > end.length + 1;
      return isBelow ? [folder.slice(1, folder.length - end.length - 1)] : [];
    });
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Folders by the name of a file in them, as `/`, `/src/`. */
function namesBelow(root: string): ReadonlyMap<string, readonly string[]> | 'too-many' {
  const names = new Map<string, string[]>();
  const open = ['/'];
  let left = mostEntries;
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      left -= 1;
      if (left < 0) return 'too-many';
      if (entry.isDirectory()) {
        if (!skipped.includes(entry.name)) open.push(`${folder}${entry.name}/`);
        continue;
      }
      const known = names.get(entry.name);
      if (known === undefined) names.set(entry.name, [folder]);
      else known.push(folder);
    }
  }
  return names;
}

/** Empty where it cannot be read. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
