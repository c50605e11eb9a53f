/** Repositories of a fake forge on the disk, with the same commits, for programs that read them with git. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { encode, type GitObject } from '../github/objects.js';
import type { Repository } from '../github/model.js';
import { openTestClone, type TestClone } from '../../hosts/git/clones.js';

/** Objects as git keeps them loose, and refs, below a folder that is made. */
export function writeRepository(
  { objects, refs, defaultBranch }: Repository,
  folder: string,
): void {
  for (const [oid, object] of objects) {
    write(join(folder, 'objects', oid.slice(0, 2), oid.slice(2)), pack(oid, object));
  }
  for (const [ref, oid] of refs) write(join(folder, ref), `${oid}\n`);
  write(join(folder, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
}

/** The files of a release are the same in all repositories of a test. */
const packed = new Map<string, Buffer>();

function pack(oid: string, object: GitObject): Buffer {
  const known = packed.get(oid) ?? deflateSync(encode(object), { level: 1 });
  packed.set(oid, known);
  return known;
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A clone with one of the commits checked out on the default branch; `remote` is its origin. */
export function checkOut(
  repository: Repository,
  at: { readonly folder: string; readonly sha: string; readonly remote: string },
): TestClone {
  const { folder, sha, remote } = at;
  const { defaultBranch } = repository;
  writeRepository(repository, join(folder, '.git'));
  const clone = openTestClone(folder);
  clone.git('update-ref', `refs/heads/${defaultBranch}`, sha);
  clone.git('reset', '--quiet', '--hard');
  clone.git('remote', 'add', 'origin', remote);
  clone.git('update-ref', `refs/remotes/origin/${defaultBranch}`, sha);
  clone.git('symbolic-ref', 'refs/remotes/origin/HEAD', `refs/remotes/origin/${defaultBranch}`);
  return clone;
}
