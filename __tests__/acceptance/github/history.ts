/** What git can tell of commits: ancestry, merge bases, and the files that differ. */
import { flatten, get, type FileEntry, type ObjectStore } from './objects.js';

/**
 * A commit and all its ancestors as git lists them: of those whose child was listed the newest comes
 * next, and of several of one second the one that was found first.
 */
export function ancestry(store: ObjectStore, from: string): readonly string[] {
  const seen = new Set<string>([from]);
  const listed: string[] = [];
  const found = [{ oid: from, date: '' }];
  for (let next = found.shift(); next !== undefined; next = found.shift()) {
    listed.push(next.oid);
    for (const oid of get(store, next.oid, 'commit')?.parents ?? []) {
      const date = get(store, oid, 'commit')?.committer.date;
      if (date === undefined || seen.has(oid)) continue;
      seen.add(oid);
      const later = found.findIndex((one) => one.date < date);
      found.splice(later < 0 ? found.length : later, 0, { oid, date });
    }
  }
  return listed.filter((oid) => store.has(oid));
}

export interface Comparison {
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical';
  readonly mergeBase: string;
  /** Commits of the head that the base has not, oldest first. */
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
}

/** Undefined if the two have no common ancestor. */
export function compare(store: ObjectStore, base: string, head: string): Comparison | undefined {
  const ofBase = ancestry(store, base);
  const ofHead = ancestry(store, head);
  const inBase = new Set(ofBase);
  const inHead = new Set(ofHead);
  const mergeBase = ofHead.find((oid) => inBase.has(oid));
  if (mergeBase === undefined) return undefined;
  const ahead = ofHead.filter((oid) => !inBase.has(oid)).reverse();
  const behind = ofBase.filter((oid) => !inHead.has(oid)).reverse();
  const status =
    ahead.length > 0
      ? behind.length > 0
        ? 'diverged'
        : 'ahead'
      : behind.length > 0
        ? 'behind'
        : 'identical';
  return { status, mergeBase, ahead, behind };
}

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly oid: string;
  readonly previousPath?: string;
}

function filesOf(store: ObjectStore, commit: string | undefined): Map<string, FileEntry> {
  const tree = get(store, commit, 'commit')?.tree;
  return tree === undefined ? new Map<string, FileEntry>() : flatten(store, tree);
}

/** Files that differ between two commits, by path; a file that moved unchanged is a rename. */
export function changedFiles(
  store: ObjectStore,
  base: string | undefined,
  head: string,
): readonly FileChange[] {
  const before = filesOf(store, base);
  const after = filesOf(store, head);
  const gone = new Map([...before].filter(([path]) => !after.has(path)));
  const changes: FileChange[] = [];
  for (const [path, { mode, oid }] of after) {
    const old = before.get(path);
    if (old?.oid === oid && old.mode === mode) continue;
    const moved = old ?? [...gone].find(([, file]) => file.oid === oid);
    if (Array.isArray(moved)) {
      gone.delete(moved[0]);
      changes.push({ path, status: 'renamed', oid, previousPath: moved[0] });
    } else changes.push({ path, status: old === undefined ? 'added' : 'modified', oid });
  }
  for (const [path, { oid }] of gone) changes.push({ path, status: 'removed', oid });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The commits at which a path changed, newest first. */
export function historyOf(store: ObjectStore, from: string, path: string): readonly string[] {
  const at = (oid: string | undefined) => {
    const files = [...filesOf(store, oid)].filter(
      ([name]) => name === path || name.startsWith(`${path}/`),
    );
    return JSON.stringify(files);
  };
  return ancestry(store, from).filter((oid) => {
    const parents = get(store, oid, 'commit')?.parents ?? [];
    const now = at(oid);
    return parents.length === 0 ? now !== '[]' : parents.every((parent) => at(parent) !== now);
  });
}
