/** Which files of a folder a commit holds that is checked out there: those a run need not have made (T41). */
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { CommittedFile } from '../../evidence/workspace.js';
import type { GitCall } from './git-command.js';
import { lookUp, type ObjectsAnswer } from './objects.js';
import { findRewritten } from './rewritten-paths.js';

export type FindCommitted = (
  paths: readonly string[],
  sha: string,
) => Promise<ReadonlyMap<string, readonly CommittedFile[]>>;

type Ask = (top: string, names: readonly string[]) => Promise<ObjectsAnswer>;

/**
 * Looks in the checkout around each path: one of a step may lie further down than `folder`. It is asked for the candidate
 * `sha`, which a shallow one may not have, and for its head. Paths are real ones below the folder. What no checkout
 * tells is left out. Never rejects.
 */
export function openCommitted(folder: string): FindCommitted {
  const ask = openQueue();
  return async (paths, sha) => {
    try {
      const root = await realpath(folder);
      const found = await Promise.all(
        [...(await byCheckout(root, paths))].map(async ([top, inside]) => {
          const names = inside.flatMap((path) => {
            const own = ownPath(path, top);
            return [`${sha}:${own}`, `HEAD:${own}`];
          });
          const files = toFiles(inside, await ask(join(root, top), names));
          return withRewritten(join(root, top), { files, top });
        }),
      );
      return new Map(found.flat());
    } catch {
      return new Map();
    }
  };
}

type Files = readonly (readonly [string, readonly CommittedFile[]])[];

/** As seen from the folder of its checkout. */
function ownPath(path: string, top: string): string {
  return top === '.' ? path : path.slice(top.length + 1);
}

function callOf(top: string): GitCall {
  return { directory: top, ceiling: dirname(top), anyOwner: true };
}

async function withRewritten(
  checkout: string,
  { files, top }: { readonly files: Files; readonly top: string },
): Promise<Files> {
  const paths = files.map(([path]) => ownPath(path, top));
  const rewritten = await findRewritten(callOf(checkout), paths);
  return files.map(([path, all]) => {
    const isRewritten = rewritten.has(ownPath(path, top));
    return [path, all.map((file) => ({ ...file, isRewritten }))] as const;
  });
}

function toFiles(paths: readonly string[], answer: ObjectsAnswer): Files {
  if (!answer.ok) return [];
  return paths.flatMap((path, index) => {
    const blobs = answer.objects.slice(index * 2, index * 2 + 2).flatMap((object) => {
      return object?.type === 'blob' ? [[object.sha, object.size] as const] : [];
    });
    const files = [...new Map(blobs)].map(([name, size]) => ({ name, size, isRewritten: false }));
    return files.length === 0 ? [] : [[path, files] as const];
  });
}

/** The paths by the folder of their checkout, as seen from the root; those without one are left out. */
async function byCheckout(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Map<string, Promise<string | undefined>>();
  const topOf = (folder: string): Promise<string | undefined> => {
    const found = known.get(folder) ?? findTop(folder);
    known.set(folder, found);
    return found;
  };
  const findTop = async (folder: string): Promise<string | undefined> => {
    if (await isThere(join(root, folder, '.git'))) return folder;
    return folder === '.' ? undefined : topOf(posix.dirname(folder));
  };
  const checkouts = new Map<string, string[]>();
  for (const path of paths) {
    const top = await topOf(posix.dirname(path));
    if (top === undefined) continue;
    checkouts.set(top, [...(checkouts.get(top) ?? []), path]);
  }
  return checkouts;
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** While git is asked, further questions wait, and are then asked together: several reports are one call. */
function openQueue(): Ask {
  interface Question {
    readonly top: string;
    readonly names: readonly string[];
    readonly tell: (answer: ObjectsAnswer) => void;
  }
  const waiting: Question[] = [];
  let isAsking = false;
  const run = async (): Promise<void> => {
    isAsking = true;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const { top } = next;
      const together = waiting.filter((each) => each.top === top);
      waiting.splice(0, waiting.length, ...waiting.filter((each) => each.top !== top));
      const answer = await lookUp(
        callOf(top),
        together.flatMap(({ names }) => names),
      );
      let from = 0;
      for (const { names, tell } of together) {
        tell(answer.ok ? { ok: true, objects: answer.objects.slice(from) } : answer);
        from += names.length;
      }
    }
    isAsking = false;
  };
  return (top, names) =>
    new Promise((tell) => {
      waiting.push({ top, names, tell });
      if (!isAsking) void run();
    });
}
