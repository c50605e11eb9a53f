/** What a merge request holds: its commits, and the texts of its differences. */
import { ancestry } from '../github/history.js';
import { entryAt, get, type ObjectStore } from '../github/objects.js';
import type { MergeRequest, Project } from './model.js';
import { commitOf } from './present.js';

/** Commits that the target had not when the head was pushed, newest first. */
export function requestCommits(
  { git }: Project,
  { versions }: MergeRequest,
  version = versions.at(-1),
): readonly string[] {
  if (version === undefined) return [];
  const held = new Set(ancestry(git.objects, version.start));
  return ancestry(git.objects, version.head).filter((sha) => !held.has(sha));
}

/** The whole file before and after, which is less than git makes of it, and changes with each line. */
export function diffText(
  store: ObjectStore,
  of: {
    readonly start: string | undefined;
    readonly head: string;
    readonly path: string;
    readonly previousPath?: string | undefined;
  },
): string {
  const { start, head, path, previousPath = path } = of;
  const before = start === undefined ? undefined : textAt(store, start, previousPath);
  const after = textAt(store, head, path);
  if (before === after) return '';
  if (before?.includes('\0') === true || after?.includes('\0') === true) {
    return `Binary files a/${previousPath} and b/${path} differ\n`;
  }
  const lines = (text: string | undefined) => text?.split('\n').slice(0, -1) ?? [];
  const [old, fresh] = [lines(before), lines(after)];
  const marked = [...old.map((line) => `-${line}`), ...fresh.map((line) => `+${line}`)];
  return `@@ -1,${old.length} +1,${fresh.length} @@\n${marked.join('\n')}\n`;
}

function textAt(store: ObjectStore, commit: string, path: string): string | undefined {
  const entry = entryAt(store, commitOf(store, commit).tree, path);
  return get(store, entry?.oid, 'blob')?.data.toString('utf8');
}
