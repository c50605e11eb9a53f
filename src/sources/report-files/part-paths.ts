/** Where paths of a report may lie in the workspace, for parts: as they are told, or below the report's folder. */
import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { openEndings } from './file-endings.js';
import { openListing } from './folder-listing.js';
import type { PathReading } from '../reports/part-membership.js';
import { toldPath } from '../reports/told-path.js';

/** The top of the workspace, and the same by its real path. */
export interface Workspace {
  readonly folder: string;
  readonly root: string;
}

const deepest = 12;

/** `reports` are paths from the top of the workspace. A file that is there decides; where none is, all may be it. */
export function pathsAround(
  { folder, root }: Workspace,
  reports: readonly string[],
  foldersOf = openEndings(root),
): PathReading {
  const tops = [...new Set(reports.flatMap(topsOf))];
  const isListed = openListing(root);
  const around = { folders: [...new Set([root, folder])], tops: ['.', ...tops] };
  return {
    path: (told) => toldPath(told, around),
    settle(paths) {
      const there = paths.filter((path) => isFile(join(root, path)));
      return there.length === 0 ? paths : there;
    },
    isThere: (paths) => paths.some(isListed),
    foldersOf,
  };
}

/** Of reports that were made elsewhere, as in an archive: a relative path begins at the top. */
export const pathsAsTold: PathReading = {
  path: (told) => toldPath(told, { folders: [], tops: ['.'] }),
  settle: (paths) => paths,
  isThere: () => true,
  foldersOf: () => [],
};

/** The folder of the report and those above it, without the top. */
export function topsOf(report: string): readonly string[] {
  const folders = posix
    .dirname(report)
    .split('/')
    .filter((each) => each !== '.');
  return folders.map((_, index) => folders.slice(0, index + 1).join('/')).slice(-deepest);
}

/** Readers cannot wait, and few paths have to be looked at. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
