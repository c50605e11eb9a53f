/** Git objects in memory, with the ids that git gives them. */
import { createHash } from 'node:crypto';

export interface TreeEntry {
  /** As git writes it: `100644`, `100755`, `120000`, `160000`, `40000`. */
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** RFC 3339 in UTC, whole seconds. */
  readonly date: string;
}

export interface BlobObject {
  readonly type: 'blob';
  readonly data: Buffer;
}
export interface TreeObject {
  readonly type: 'tree';
  readonly entries: readonly TreeEntry[];
}
export interface CommitObject {
  readonly type: 'commit';
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}
export interface TagObject {
  readonly type: 'tag';
  readonly object: string;
  readonly objectType: GitObject['type'];
  readonly name: string;
  readonly tagger: Signature;
  readonly message: string;
}
export type GitObject = BlobObject | TreeObject | CommitObject | TagObject;

/** Objects by id; shared by a repository and its forks, as on GitHub. */
export type ObjectStore = Map<string, GitObject>;

/** A file of a flat listing; its mode and the id of its blob (or commit, for a submodule). */
export interface FileEntry {
  readonly mode: string;
  readonly oid: string;
}

function line(role: string, { name, email, date }: Signature): string {
  return `${role} ${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000\n`;
}

/** Git sorts a folder as if its name ended with a slash. */
function sortKey({ mode, name }: TreeEntry): string {
  return mode === '40000' ? `${name}/` : name;
}

function sorted(entries: readonly TreeEntry[]): readonly TreeEntry[] {
  return [...entries].sort((a, b) =>
    Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))),
  );
}

/** As git hashes and keeps it, with its header. */
export function encode(object: GitObject): Buffer {
  const data = encodeContent(object);
  return Buffer.concat([Buffer.from(`${object.type} ${data.length}\0`), data]);
}

function encodeContent(object: GitObject): Buffer {
  switch (object.type) {
    case 'blob':
      return object.data;
    case 'tree':
      return Buffer.concat(
        object.entries.flatMap(({ mode, name, oid }) => [
          Buffer.from(`${mode} ${name}\0`),
          Buffer.from(oid, 'hex'),
        ]),
      );
    case 'commit': {
      const parents = object.parents.map((parent) => `parent ${parent}\n`).join('');
      const people = line('author', object.author) + line('committer', object.committer);
      return Buffer.from(`tree ${object.tree}\n${parents}${people}\n${object.message}`);
    }
    case 'tag': {
      const head = `object ${object.object}\ntype ${object.objectType}\ntag ${object.name}\n`;
      return Buffer.from(`${head}${line('tagger', object.tagger)}\n${object.message}`);
    }
  }
}

/** Stores the object and tells its id. */
export function put(store: ObjectStore, object: GitObject): string {
  const kept = object.type === 'tree' ? { ...object, entries: sorted(object.entries) } : object;
  const oid = createHash('sha1').update(encode(kept)).digest('hex');
  store.set(oid, kept);
  return oid;
}

/** Stores a text or bytes as a blob. */
export function putBlob(store: ObjectStore, content: string | Buffer): string {
  return put(store, { type: 'blob', data: Buffer.from(content) });
}

/** The object, if it is there and of that type. */
export function get<T extends GitObject['type']>(
  store: ObjectStore,
  oid: string | undefined,
  type: T,
): Extract<GitObject, { type: T }> | undefined {
  const object = oid === undefined ? undefined : store.get(oid);
  return object?.type === type ? (object as Extract<GitObject, { type: T }>) : undefined;
}

/** The commit that an object id stands for, tags peeled. */
export function peel(store: ObjectStore, oid: string | undefined): string | undefined {
  const tag = get(store, oid, 'tag');
  return tag === undefined ? oid : peel(store, tag.object);
}

/** All files below a tree, by path. */
export function flatten(store: ObjectStore, tree: string, prefix = ''): Map<string, FileEntry> {
  const files = new Map<string, FileEntry>();
  for (const { mode, name, oid } of get(store, tree, 'tree')?.entries ?? []) {
    const path = `${prefix}${name}`;
    if (mode !== '40000') files.set(path, { mode, oid });
    else for (const [inner, file] of flatten(store, oid, `${path}/`)) files.set(inner, file);
  }
  return files;
}

/** Stores nested trees for a flat listing and tells the id of the root. */
export function putTree(store: ObjectStore, files: ReadonlyMap<string, FileEntry>): string {
  const folders = new Map<string, Map<string, FileEntry>>();
  const entries: TreeEntry[] = [];
  for (const [path, file] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) entries.push({ ...file, name: path });
    else {
      const folder = folders.get(path.slice(0, slash)) ?? new Map<string, FileEntry>();
      folders.set(path.slice(0, slash), folder.set(path.slice(slash + 1), file));
    }
  }
  for (const [name, inner] of folders)
    entries.push({ mode: '40000', name, oid: putTree(store, inner) });
  return put(store, { type: 'tree', entries });
}

/** The entry at a path below a tree; the tree itself for an empty path. */
export function entryAt(store: ObjectStore, tree: string, path: string): TreeEntry | undefined {
  let found: TreeEntry | undefined = { mode: '40000', name: '', oid: tree };
  for (const name of path.split('/').filter((part) => part !== ''))
    found = get(store, found?.oid, 'tree')?.entries.find((entry) => entry.name === name);
  return found;
}
