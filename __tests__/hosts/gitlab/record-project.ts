/**
 * A project of GitLab in memory, as far as records need it: what the Commits API checks is checked in the
 * tree of the commit that becomes the parent, in one turn; where others come in between is for the tests.
 */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Api, Credential, Path, Query } from '../../../src/hosts/gitlab/api.js';
import { faultOf, malformed } from '../../../src/hosts/faults.js';
import { blobName } from '../../../src/hosts/object-name.js';
import type { HttpFault, HttpReply } from '../../../src/sources/http/http.js';

type Files = ReadonlyMap<string, string>;

interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly files: Files;
  readonly message: string;
}

/** What happens to a request instead of an answer, or before it. */
export type Interference =
  | { readonly lose: 'before' | 'after' }
  | { readonly fault: HttpFault }
  | { readonly first: () => void };

export interface Project {
  readonly api: Api;
  /** Methods and last parts of what came, oldest first: `GET branches/main`. */
  readonly sent: string[];
  /** What was posted to the Commits API. */
  readonly posted: CommitBody[];
  readonly branches: Map<string, string>;
  readonly history: (branch: string) => readonly Commit[];
  readonly files: (branch: string) => Files;
  /** Somebody pushes; the branch is made from nothing if it is not there. */
  push(branch: string, changes: Readonly<Record<string, string>>): string;
  /** What happens to the next request whose name starts so. */
  interfere(name: string, what: Interference): void;
  /** How the branch of records is protected, as the interface tells it. */
  rules: { developersCanPush: boolean; list: readonly object[] | HttpFault } | undefined;
  /** Another text for a blob than it has. */
  tellBlob: (text: string) => string;
  /** Runs before each request: who is first is decided there. */
  turn: (name: string) => Promise<unknown>;
}

interface CommitBody {
  readonly branch: string;
  readonly start_sha?: string;
  readonly commit_message: string;
  readonly actions: readonly { action: string; file_path: string; content: string }[];
}

const lost: HttpFault = {
  kind: 'connection',
  reason: 'gitlab.example cut the connection',
  retryable: true,
  sent: true,
};

/** The answer of GitLab to a request that it refuses. */
export function refusal(status: number, message: string): HttpFault {
  const kinds: Readonly<Record<number, HttpFault['kind']>> = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    429: 'rate-limit',
  };
  const kind = kinds[status] ?? (status >= 500 ? 'server' : 'refused');
  const reason = `gitlab.example answered ${status}`;
  return { ...faultOf(kind, reason), status, body: JSON.stringify({ message }) };
}

export function project(
  options: { empty?: true; path?: string; credential?: Credential['kind'] } = {},
): Project {
  const { path: own = '7', credential = 'access' } = options;
  const commits = new Map<string, Commit>();
  const branches = new Map<string, string>();
  const waiting: { name: string; what: Interference }[] = [];

  function commit(of: Omit<Commit, 'sha'>): string {
    const text = JSON.stringify([of.parents, [...of.files], of.message, commits.size]);
    const sha = createHash('sha1').update(text).digest('hex');
    commits.set(sha, { ...of, sha });
    return sha;
  }

  function filesAt(sha: string | undefined): Files {
    return commits.get(sha ?? '')?.files ?? new Map<string, string>();
  }

  function create(body: CommitBody): object | HttpFault {
    const { branch, start_sha: start, actions } = body;
    const at = branches.get(branch);
    if (start !== undefined && at !== undefined) {
      const message = `A branch called '${branch}' already exists. Switch to that branch in order to make changes`;
      return refusal(400, message);
    }
    const parent = start ?? at;
    if (parent === undefined || !commits.has(parent)) {
      return refusal(400, 'You can only create or edit files when you are on a branch');
    }
    const files = new Map(filesAt(parent));
    for (const { action, file_path: path, content } of actions) {
      if (action !== 'create' && action !== 'update')
        return refusal(400, `Unknown action ${action}`);
      const isThere = files.has(path);
      if (isThere && action === 'create')
        return refusal(400, 'A file with this name already exists');
      if (!isThere && action === 'update')
        return refusal(400, "A file with this name doesn't exist");
      files.set(path, content);
    }
    const sha = commit({ parents: [parent], files, message: body.commit_message });
    branches.set(branch, sha);
    return { id: sha, parent_ids: [parent], message: body.commit_message };
  }

  function tellBranch(name: string): object | HttpFault {
    const head = branches.get(name);
    if (head === undefined) return refusal(404, '404 Branch Not Found');
    const isRuled = self.rules !== undefined && name === 'promotion-gate/records';
    const open = isRuled && self.rules?.developersCanPush === true;
    return {
      ...{ name, commit: { id: head }, protected: isRuled },
      ...{ developers_can_push: open, developers_can_merge: open },
    };
  }

  function tellTree(query: Query): readonly object[] | HttpFault {
    const files = filesAt(String(query['ref']));
    const start = query['path'] === undefined ? '' : `${String(query['path'])}/`;
    const entries = new Map<string, object>();
    for (const [path, text] of files) {
      if (!path.startsWith(start)) continue;
      const [name = '', ...rest] = path.slice(start.length).split('/');
      const type = rest.length === 0 ? 'blob' : 'tree';
      const id = nameOf(type === 'blob' ? text : start + name);
      entries.set(name, { id, name, type, path: start + name });
    }
    return entries.size === 0
      ? refusal(404, '404 invalid revision or path Not Found')
      : [...entries.values()];
  }

  function tellBlob(id: string): string | HttpFault {
    for (const { files } of commits.values()) {
      for (const text of files.values()) if (nameOf(text) === id) return self.tellBlob(text);
    }
    return refusal(404, '404 Blob Not Found');
  }

  function answer(name: string, query: Query, body?: CommitBody): unknown {
    const [method, rest = ''] = name.split(' ', 2);
    const [kind = '', ...parts] = rest.split('/');
    const last = parts.map(decodeURIComponent).join('/');
    switch (`${method} ${kind}`) {
      case 'GET project':
        return options.empty
          ? { default_branch: null, empty_repo: true }
          : { default_branch: 'main' };
      case 'GET branches':
        return tellBranch(last);
      case 'GET tree':
        return tellTree(query);
      case 'GET blobs':
        return tellBlob(parts[0] ?? '');
      case 'GET files': {
        const at = String(query['ref']);
        const text = filesAt(at).get(last);
        return text === undefined ? refusal(404, '404 File Not Found') : tellFile(text, at);
      }
      case 'GET protected_branches':
        return self.rules?.list ?? [];
      case 'POST commits':
        if (body !== undefined) self.posted.push(body);
        return body === undefined ? refusal(400, 'no body') : create(body);
      default:
        throw new Error(`no such path here: ${name}`);
    }
  }

  async function meet(method: string, path: Path, asked: { query?: Query; body?: CommitBody }) {
    const start = `/projects/${encodeURIComponent(own)}`;
    if (path !== start && !path.startsWith(`${start}/`)) {
      return refusal(404, '404 Project Not Found');
    }
    const rest = path.slice(start.length + 1).replace(/^repository\//, '');
    const name = `${method} ${rest === '' ? 'project' : rest}`;
    await self.turn(name);
    self.sent.push(name);
    const index = waiting.findIndex((each) => name.startsWith(each.name));
    const [met] = index < 0 ? [] : waiting.splice(index, 1);
    const what = met?.what;
    const carryOut = () => answer(name, asked.query ?? {}, asked.body);
    if (what === undefined) return carryOut();
    if ('fault' in what) return what.fault;
    if ('first' in what) {
      what.first();
      return carryOut();
    }
    if (what.lose === 'after') carryOut();
    return lost;
  }

  function reply<S extends z.ZodType>(value: unknown, schema: S): HttpReply<z.infer<S>> {
    if (isFault(value)) return { ok: false, fault: value };
    const parsed = schema.safeParse(value);
    return parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, fault: malformed('the answer', parsed.error) };
  }

  const self: Project = {
    sent: [],
    posted: [],
    branches,
    history(branch) {
      const found: Commit[] = [];
      for (let at = commits.get(branches.get(branch) ?? ''); at !== undefined;) {
        found.unshift(at);
        at = commits.get(at.parents[0] ?? '');
      }
      return found;
    },
    files: (branch) => filesAt(branches.get(branch)),
    push(branch, changes) {
      const at = branches.get(branch);
      const files = new Map([...filesAt(at), ...Object.entries(changes)]);
      const sha = commit({ parents: at === undefined ? [] : [at], files, message: 'pushed' });
      branches.set(branch, sha);
      return sha;
    },
    interfere: (name, what) => waiting.push({ name, what }),
    rules: undefined,
    tellBlob: (text) => text,
    turn: () => Promise.resolve(),
    api: {
      credential,
      get: async (path, query, schema) => reply(await meet('GET', path, { query }), schema),
      async text(path, query) {
        const value = await meet('GET', path, { query });
        return isFault(value) ? { ok: false, fault: value } : { ok: true, value: String(value) };
      },
      async list(path, query, of) {
        const whole = reply(await meet('GET', path, { query }), of.item.array());
        if (!whole.ok || whole.value.length <= of.most) return whole;
        return { ok: false, fault: faultOf('too-large', `more than ${of.most} items`) };
      },
      download: () => Promise.reject(new Error('records are read file by file')),
      graphql: () => Promise.reject(new Error('records are no matter of GraphQL')),
      send: async ({ method, path, body }, schema) =>
        reply(await meet(method, path, { body: body as CommitBody }), schema),
    },
  };
  if (options.empty !== true) self.push('main', { 'README.md': 'shop', '.gitlab-ci.yml': '{}' });
  return self;
}

function isFault(value: unknown): value is HttpFault {
  return typeof value === 'object' && value !== null && 'kind' in value && 'retryable' in value;
}

function tellFile(text: string, commit: string): object {
  const bytes = Buffer.from(text, 'utf8');
  return {
    ...{ size: bytes.length, encoding: 'base64', content: bytes.toString('base64') },
    content_sha256: createHash('sha256').update(bytes).digest('hex'),
    ...{ blob_id: nameOf(text), commit_id: commit },
  };
}

function nameOf(text: string): string {
  return blobName(Buffer.from(text, 'utf8'), 'sha1');
}
