/** Builders: a repository as a scenario wants it, and what happens to it afterwards. */
import type { Account, App, Protection, Repository, Rule } from './model.js';
import {
  flatten,
  get,
  peel,
  put,
  putBlob,
  putTree,
  type FileEntry,
  type Signature,
} from './objects.js';

/** The text of a file, its bytes, or an entry of another mode; null takes it away. */
export type FileContent =
  | string
  | Buffer
  | { readonly mode: '100755' | '120000'; readonly text: string }
  | { readonly mode: '160000'; readonly commit: string }
  | null;
export type Files = Readonly<Record<string, FileContent>>;

let last = 30_000_000_000;
/** A new database id; beyond 32 bits, as GitHub's own are by now. */
export function nextId(): number {
  last += 7;
  return last;
}

const accounts = new Map<string, Account>();
/** The account of that login; a login that ends with `[bot]` is a bot. */
export function account(login: string, type?: Account['type']): Account {
  const known = accounts.get(login);
  if (known !== undefined) return known;
  const made = {
    login,
    id: 1000 + accounts.size,
    type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
  };
  accounts.set(login, made);
  return made;
}

/** The app and the bot of a job's own token. */
export const actionsApp: App = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };
export const actionsBot: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

export interface RepositoryOptions {
  /** `owner/name`. */
  readonly name?: string;
  readonly id?: number;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** Files of the first commit of the default branch. */
  readonly files?: Files;
  /** Rules and protections; by default nothing is protected. */
  readonly rules?: readonly Rule[];
  readonly protections?: readonly Protection[];
  readonly environments?: readonly string[];
}

/** A repository with one commit on its default branch, or none if `files` is absent. */
export function repository(options: RepositoryOptions = {}): Repository {
  const [owner = '', name = ''] = (options.name ?? 'acme/shop').split('/');
  const made: Repository = {
    id: options.id ?? nextId(),
    owner: account(owner, 'Organization'),
    name,
    private: options.private ?? true,
    defaultBranch: options.defaultBranch ?? 'main',
    objects: new Map(),
    refs: new Map(),
    checkRuns: [],
    statuses: [],
    deployments: [],
    pulls: [],
    runs: [],
    workflows: [],
    artifacts: [],
    rules: [...(options.rules ?? [])],
    protections: [...(options.protections ?? [])],
    environments: [...(options.environments ?? [])],
    approvals: [],
    signatures: new Map(),
    permissions: new Map(),
    teams: new Map(),
    access: {
      ...{ people: [], reviewers: new Map(), keys: [], bypasses: [], pastPulls: [] },
      adminEnforced: true,
    },
    queue: [],
  };
  if (options.files !== undefined) commit(made, { files: options.files, message: 'first' });
  return made;
}

function toEntry(repo: Repository, content: Exclude<FileContent, null>): FileEntry {
  if (typeof content === 'string' || Buffer.isBuffer(content))
    return { mode: '100644', oid: putBlob(repo.objects, content) };
  if (content.mode === '160000') return { mode: content.mode, oid: content.commit };
  return { mode: content.mode, oid: putBlob(repo.objects, content.text) };
}

/** A person as git writes one; whole seconds, as git keeps no others. */
export function signature(login: string, date: string): Signature {
  const seconds = `${new Date(date).toISOString().slice(0, 19)}Z`;
  return { name: login, email: `${login}@example.com`, date: seconds };
}

export interface CommitOptions {
  /** The branch that moves; the default branch if it is absent, none (a commit of a fork) if null. */
  readonly branch?: string | null;
  /** What changes against the first parent. */
  readonly files?: Files;
  /** The branch's head if it is absent. */
  readonly parents?: readonly string[];
  readonly message?: string;
  readonly author?: string;
  readonly committer?: string;
  readonly date?: string;
  /** GitHub signs what it commits itself; anybody can write its name. */
  readonly signed?: 'github' | 'person';
}

/** Adds a commit and tells its id. */
export function commit(repo: Repository, options: CommitOptions = {}): string {
  const ref = `refs/heads/${options.branch ?? repo.defaultBranch}`;
  const head = repo.refs.get(ref) ?? repo.refs.get(`refs/heads/${repo.defaultBranch}`);
  const parents = options.parents ?? (head === undefined ? [] : [head]);
  const base = get(repo.objects, parents[0], 'commit')?.tree;
  const files = base === undefined ? new Map<string, FileEntry>() : flatten(repo.objects, base);
  for (const [path, content] of Object.entries(options.files ?? {}))
    if (content === null) files.delete(path);
    else files.set(path, toEntry(repo, content));
  const author = options.author ?? 'alice';
  const date = options.date ?? new Date().toISOString();
  const oid = put(repo.objects, {
    type: 'commit',
    tree: putTree(repo.objects, files),
    parents,
    author: signature(author, date),
    committer: signature(options.committer ?? author, date),
    message: options.message ?? `change ${parents.length}`,
  });
  if (options.signed !== undefined) repo.signatures.set(oid, options.signed);
  if (options.branch !== null) repo.refs.set(ref, oid);
  return oid;
}

/** The head of a branch. */
export function head(repo: Repository, name = repo.defaultBranch): string {
  const oid = repo.refs.get(`refs/heads/${name}`);
  if (oid === undefined) throw new Error(`${repo.name} has no branch ${name}`);
  return oid;
}

/** Makes or moves a branch. */
export function branch(repo: Repository, name: string, sha = head(repo)): void {
  repo.refs.set(`refs/heads/${name}`, sha);
}

/** Makes or moves a tag; with a message it is an annotated one. */
export function tag(
  repo: Repository,
  name: string,
  of: { sha?: string; message?: string; date?: string } = {},
): string {
  const object = of.sha ?? head(repo);
  const date = of.date ?? new Date().toISOString();
  const oid =
    of.message === undefined
      ? object
      : put(repo.objects, {
          type: 'tag',
          object,
          objectType: repo.objects.get(object)?.type ?? 'commit',
          name,
          tagger: signature('alice', date),
          message: of.message,
        });
  repo.refs.set(`refs/tags/${name}`, oid);
  return oid;
}

/** The commit that a branch, a tag, a full ref or an object id names; heads before tags. */
export function resolveCommit(repo: Repository, name: string): string | undefined {
  const full = /^[0-9a-f]{40}$/.test(name) && repo.objects.has(name) ? name : undefined;
  const bare = name.replace(/^(refs\/)?(heads|tags)\//, '$2/');
  const ref =
    full ??
    repo.refs.get(`refs/${bare}`) ??
    repo.refs.get(`refs/heads/${name}`) ??
    repo.refs.get(`refs/tags/${name}`);
  const oid = peel(repo.objects, ref);
  return get(repo.objects, oid, 'commit') === undefined ? undefined : oid;
}
