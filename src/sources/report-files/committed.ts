/** Whether a file has the bytes that a commit has at its place (T41). */
import { createHash, type Hash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CommittedFile, Workspace } from '../../evidence/workspace.js';
import { isInside } from './find-files.js';

/** What commits have at each of the paths below `root`, a real path: of a link, where it leads. Never rejects. */
export async function openPlaces(
  root: string,
  part: { readonly paths: readonly string[]; readonly find: Workspace['committed'] },
): Promise<(path: string) => readonly CommittedFile[] | undefined> {
  const { paths, find } = part;
  if (find === undefined || paths.length === 0) return () => undefined;
  const places = new Map<string, string>();
  for (const path of paths) {
    const target = await realpath(join(root, path)).catch(() => undefined);
    if (target === undefined || !isInside(root, target)) continue;
    places.set(path, relative(root, target).split(sep).join('/'));
  }
  const committed = await find([...new Set(places.values())]);
  return (path) => committed.get(places.get(path) ?? path);
}

export interface CommittedCheck {
  /** The same bytes, looked at as they pass. */
  watch(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** The name that git gives to these bytes, if a commit has them; asked after all of them have passed. */
  found(): string | undefined;
}

/** Of files at the end of whose paths it may stand, the nearest in size: each costs a hash. */
const mostCompared = 16;

interface Compared {
  readonly name: string;
  readonly hash: Hash;
  readonly update: (chunk: Uint8Array) => void;
}

/**
 * Undefined if the size alone says that the file is another one: `size` is that of the file. What git writes with
 * other bytes than it has cannot be told from one of the run, and is found.
 */
export function openCommittedCheck(
  committed: readonly CommittedFile[],
  size: number,
): CommittedCheck | undefined {
  const rewritten = committed.find(({ isRewritten }) => isRewritten);
  if (rewritten !== undefined) return { watch: (bytes) => bytes, found: () => rewritten.name };
  const likely = committed
    .filter((each) => each.size <= size)
    .sort((one, other) => other.size - one.size)
    .slice(0, mostCompared);
  const compared = likely.map((each) => compare(each, size));
  if (compared.length === 0) return undefined;
  return {
    async *watch(bytes) {
      for await (const chunk of bytes) {
        for (const { update } of compared) update(chunk);
        yield chunk;
      }
    },
    found: () => compared.find(({ name, hash }) => hash.digest('hex') === name)?.name,
  };
}

/** Of a file that is longer than the committed one git may have made each line end with CRLF. */
function compare(committed: CommittedFile, size: number): Compared {
  const { name, size: bytes } = committed;
  const hash = createHash(name.length === 40 ? 'sha1' : 'sha256').update(`blob ${String(bytes)}\0`);
  const update = (chunk: Uint8Array): void => void hash.update(chunk);
  return { name, hash, update: bytes === size ? update : withoutReturns(update) };
}

const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** Passes on bytes without each carriage return before a line feed. One at the end of the file is lost. */
function withoutReturns(pass: (chunk: Uint8Array) => void): (chunk: Uint8Array) => void {
  let isWaiting = false;
  return (chunk) => {
    if (chunk.length === 0) return;
    if (isWaiting && chunk[0] !== lineFeed) pass(Uint8Array.of(carriageReturn));
    isWaiting = chunk.at(-1) === carriageReturn;
    let from = 0;
    for (
      let at = chunk.indexOf(carriageReturn);
      at !== -1;
      at = chunk.indexOf(carriageReturn, at + 1)
    ) {
      if (at + 1 < chunk.length && chunk[at + 1] !== lineFeed) continue;
      pass(chunk.subarray(from, at));
      from = at + 1;
    }
    pass(chunk.subarray(from));
  };
}
