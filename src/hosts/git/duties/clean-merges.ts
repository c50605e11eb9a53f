/** Which merges hold nothing but the clean merge of their parents: each is made again (T22). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit, textOf, type GitCall } from '../git-command.js';
import type { Commit } from './history.js';

/**
 * The merges that differ, by commit, or all where they cannot be made again. It happens in a repository of its own
 * that only borrows the objects: neither settings nor attributes of the one that is judged take part.
 */
export async function readUncleanMerges(
  call: GitCall,
  merges: readonly Commit[],
): Promise<ReadonlySet<string>> {
  if (merges.length === 0) return new Set();
  const scratch = await openScratch(call);
  try {
    const unclean = new Set<string>();
    for (const merge of merges) {
      const clean = scratch !== undefined && (await isClean({ directory: scratch }, merge));
      if (!clean) unclean.add(merge.sha);
    }
    return unclean;
  } finally {
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
  }
}

/** Of a merge of more than two parents git tells no clean one. A conflict, and git before 2.38, is none. */
async function isClean(call: GitCall, { tree, parents }: Commit): Promise<boolean> {
  const [first, second, ...more] = parents;
  if (first === undefined || second === undefined || more.length > 0) return false;
  const answer = await runGit(call, 'merge-tree', '--write-tree', '--no-messages', first, second);
  return answer.ok && textOf(answer).trim() === tree;
}

async function openScratch(call: GitCall): Promise<string | undefined> {
  const objects = await runGit(
    call,
    'rev-parse',
    '--path-format=absolute',
    '--git-path',
    'objects',
  );
  const format = await runGit(call, 'rev-parse', '--show-object-format');
  if (!objects.ok || !format.ok) return undefined;
  const directory = await mkdtemp(join(tmpdir(), 'promotion-gate-merge-'));
  const made = await runGit(
    { directory },
    ...[
      'init',
      '--quiet',
      '--bare',
      '--template=',
      `--object-format=${textOf(format).trim()}`,
      '.',
    ],
  );
  if (made.ok) {
    const alternates = join(directory, 'objects', 'info', 'alternates');
    const borrowed = await borrow(alternates, textOf(objects).trim());
    if (borrowed) return directory;
  }
  await rm(directory, { recursive: true, force: true });
  return undefined;
}

async function borrow(file: string, objects: string): Promise<boolean> {
  // A quote or a line break would mean something in that file.
  if (/["\n]/.test(objects)) return false;
  await writeFile(file, `${objects}\n`);
  return true;
}
