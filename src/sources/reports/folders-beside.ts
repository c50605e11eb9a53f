/** Folders in which a tool may have run instead of where its report lies: until one of its paths is not there. */

export interface FoldersBeside {
  /** A path that the report tells, and that is a file where its paths begin. */
  found(path: string): void;
  /** Folders below which one of these paths is a file too; undefined if there are too many to know. */
  add(folders: readonly string[] | undefined): void;
  /** True if the report may have been made in one of them. */
  isLikely(): boolean;
}

const mostFound = 200;
const mostFolders = 10_000;

/** `isFile` tells whether a path is a file of the workspace. */
export function openFoldersBeside(isFile: (path: string) => boolean): FoldersBeside {
  const likely = new Set<string>();
  const unlikely = new Set<string>();
  const paths = new Set<string>();
  let isUnknown = false;
  const rule = (folder: string, path: string): void => {
    if (isFile(`${folder}/${path}`)) return;
    likely.delete(folder);
    unlikely.add(folder);
  };
  return {
    found(path) {
      if (paths.has(path)) return;
      if (paths.size < mostFound) paths.add(path);
      for (const folder of likely) rule(folder, path);
    },
    add(folders) {
      isUnknown ||= folders === undefined;
      for (const folder of folders ?? []) {
        if (likely.has(folder) || unlikely.has(folder)) continue;
        if (likely.size + unlikely.size >= mostFolders) {
          isUnknown = true;
          return;
        }
        likely.add(folder);
        for (const path of paths) {
          if (!likely.has(folder)) break;
          rule(folder, path);
        }
      }
    },
    isLikely: () => isUnknown || likely.size > 0,
  };
}
