/** Which files are below a folder: any number of paths is asked for, and each folder that is there is read once. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

type Entries = ReadonlyMap<string, Dirent>;

/** Paths are relative to `root`, with slashes, as the folders spell them; true for a file or a link to one. */
export function openListing(root: string): (path: string) => boolean {
  const known = new Map<string, Entries>();
  const entriesOf = (folder: string): Entries => {
    const entries = known.get(folder) ?? read(join(root, folder));
    known.set(folder, entries);
    return entries;
  };
  return (path) => {
    let end = path.indexOf('/');
    let from = 0;
    while (end !== -1) {
      const entry = entriesOf(path.slice(0, from)).get(path.slice(from, end));
      if (entry === undefined || entry.isFile()) return false;
      from = end + 1;
      end = path.indexOf('/', from);
    }
    const entry = entriesOf(path.slice(0, from)).get(path.slice(from));
    if (entry?.isSymbolicLink() !== true) return entry?.isFile() === true;
    return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
  };
}

/** Empty where it cannot be read. */
function read(folder: string): Entries {
  try {
    return new Map(readdirSync(folder, { withFileTypes: true }).map((each) => [each.name, each]));
  } catch {
    return new Map();
  }
}
