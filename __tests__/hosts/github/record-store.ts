/** A repository of GitHub in memory, as far as records need it; documents are run against GitHub's own schema. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse, validate, type ExecutionResult } from 'graphql';
import type { z } from 'zod';
import type { Api, GraphqlQuery, GraphqlReply } from '../../../src/hosts/github/api.js';
import { blobName } from '../../../src/hosts/object-name.js';
import type { HttpFault, HttpReply } from '../../../src/sources/http/http.js';

const sdl = new URL(
  '../../../node_modules/@octokit/graphql-schema/schema.graphql',
  import.meta.url,
);

/** The published text holds a few types twice, which is no fault of what is asked. */
export const schema = buildSchema(readFileSync(sdl, 'utf8'), {
  assumeValid: true,
  assumeValidSDL: true,
});

type Files = ReadonlyMap<string, string>;

/** What happens to a request instead of an answer: before it is carried out, or after. */
export type Interference =
  | { readonly lose: 'before' | 'after' }
  | { readonly fault: HttpFault }
  | { readonly error: { readonly type: string; readonly message: string } };

export interface Repository {
  readonly api: Api;
  /** Names of operations and routes, in the order in which they came. */
  readonly sent: string[];
  /** The commits of the branch, oldest first, with all files that each one holds. */
  readonly history: () => readonly { readonly sha: string; readonly files: Files }[];
  readonly files: () => Files;
  readonly headline: () => string;
  /** What happens to the next request of that name. */
  interfere(name: string, what: Interference): void;
  /** Somebody else pushes. */
  push(changes: Readonly<Record<string, string | null>>): string;
  /** Somebody deletes the branch. */
  remove(): void;
  rules: { types: readonly string[]; reviews: number | null; owners: boolean };
  /** Fields that this server does not know. */
  lacks: readonly string[];
  /** Changes how a file is told. */
  tellBlob: (blob: object) => object;
  /** Runs before each request: who is first is decided there. */
  turn: (name: string) => Promise<unknown>;
}

interface Commit {
  readonly sha: string;
  readonly parent: string | null;
  readonly files: Files;
  readonly headline: string;
}

class Refused extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

const lost: HttpFault = {
  kind: 'connection',
  reason: 'api.github.com cut the connection',
  retryable: true,
  sent: true,
};

export function repository(options: { empty?: true } = {}): Repository {
  const commits = new Map<string, Commit>();
  const trees = new Map<string, Files>();
  const interferences: { name: string; what: Interference }[] = [];
  let head: string | null = null;

  function commit(of: Omit<Commit, 'sha'>): string {
    const text = JSON.stringify([of.parent, [...of.files], of.headline, commits.size]);
    const sha = createHash('sha1').update(text).digest('hex');
    commits.set(sha, { ...of, sha });
    return sha;
  }

  function filesAt(sha: string | null): Files {
    return commits.get(sha ?? '')?.files ?? new Map<string, string>();
  }

  function findObject(args: { oid?: string; expression?: string }): object | null {
    if (args.oid !== undefined) {
      if (commits.has(args.oid)) return { __typename: 'Commit', oid: args.oid };
      for (const { files } of commits.values()) {
        for (const text of files.values()) {
          if (nameOf(text) === args.oid) return self.tellBlob(toBlob(text));
        }
      }
      return null;
    }
    const [, at = '', path = ''] = /^([^:]*):(.*)$/s.exec(args.expression ?? '') ?? [];
    const files = filesAt(at === 'refs/heads/promotion-gate/records' ? head : at);
    const text = files.get(path);
    if (text !== undefined) return self.tellBlob(toBlob(text));
    const below = [...files].filter(([each]) => each.startsWith(`${path}/`));
    if (below.length === 0) return null;
    const names = new Map(
      below.map(([each, content]) => {
        const [name = '', ...rest] = each.slice(path.length + 1).split('/');
        const type = rest.length === 0 ? 'blob' : 'tree';
        return [name, { name, type, oid: nameOf(content) }] as const;
      }),
    );
    return { __typename: 'Tree', oid: nameOf(path), entries: [...names.values()] };
  }

  const root = {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (owner !== 'acme') {
        throw new Refused('NOT_FOUND', `Could not resolve to a Repository '${owner}/${name}'.`);
      }
      return {
        ref: ({ qualifiedName }: { qualifiedName: string }) =>
          head === null || qualifiedName !== 'refs/heads/promotion-gate/records'
            ? null
            : {
                target: { __typename: 'Commit', oid: head },
                refUpdateRule: {
                  requiredApprovingReviewCount: self.rules.reviews,
                  requiresCodeOwnerReviews: self.rules.owners,
                  blocksCreations: false,
                },
                rules: {
                  nodes: self.rules.types.map((type) => ({ type })),
                  pageInfo: { hasNextPage: false },
                },
              },
        object: findObject,
      };
    },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => {
      const { branch, expectedHeadOid, fileChanges, message } = input;
      if (branch.branchName !== 'promotion-gate/records' || head === null) {
        throw new Refused('NOT_FOUND', 'Could not resolve to a Ref.');
      }
      if (head !== expectedHeadOid) {
        const text = `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`;
        throw new Refused('STALE_DATA', text);
      }
      const files = new Map(filesAt(head));
      for (const { path, contents } of fileChanges.additions) {
        files.set(path, Buffer.from(contents, 'base64').toString('utf8'));
      }
      head = commit({ parent: head, files, headline: message.headline });
      return { commit: { __typename: 'Commit', oid: head } };
    },
  };

  function rest(route: string, parameters: Readonly<Record<string, unknown>>): unknown {
    switch (route) {
      case 'POST /repos/{owner}/{repo}/git/trees': {
        if (options.empty) throw new Refused('409', 'Git Repository is empty.');
        const entries = parameters['tree'] as { path: string; content: string }[];
        const sha = nameOf(JSON.stringify(entries));
        trees.set(sha, new Map(entries.map(({ path, content }) => [path, content])));
        return { sha };
      }
      case 'POST /repos/{owner}/{repo}/git/commits': {
        const files = trees.get(String(parameters['tree']));
        if (files === undefined) throw new Refused('422', 'Tree SHA does not exist');
        const headline = String(parameters['message']);
        return { sha: commit({ parent: null, files, headline }) };
      }
      case 'POST /repos/{owner}/{repo}/git/refs': {
        if (head !== null) throw new Refused('422', 'Reference already exists');
        head = String(parameters['sha']);
        return { ref: parameters['ref'], object: { sha: head, type: 'commit' } };
      }
      default:
        throw new Error(`no such route here: ${route}`);
    }
  }

  async function meet<T>(name: string, carryOut: () => Promise<T>): Promise<T | HttpFault> {
    await self.turn(name);
    self.sent.push(name);
    const index = interferences.findIndex((each) => each.name === name);
    const [met] = index < 0 ? [] : interferences.splice(index, 1);
    const what = met?.what;
    if (what === undefined) return carryOut();
    if ('fault' in what) return what.fault;
    if ('error' in what) throw new Refused(what.error.type, what.error.message);
    if (what.lose === 'after') await carryOut();
    return lost;
  }

  async function graphql<S extends z.ZodType>(
    query: GraphqlQuery,
    answer: S,
  ): Promise<GraphqlReply<z.infer<S>>> {
    const document = parse(query.text);
    const wrong = validate(schema, document);
    if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
    const unknown = self.lacks.find((field) => query.text.includes(field));
    if (unknown !== undefined) {
      const message = `Field '${unknown}' doesn't exist on type 'Ref'`;
      const path = [`query ${query.name}`, 'repository', 'ref', unknown];
      const refused = [{ type: 'undefinedField', path, message }];
      return { ok: false, fault: { ...lost, kind: 'refused', sent: false }, refused };
    }
    const { variables } = query;
    const isWrite = query.text.startsWith('mutation');
    try {
      const result = await meet(query.name, () =>
        Promise.resolve(
          execute({ schema, document, rootValue: root, variableValues: { ...variables } }),
        ),
      );
      if ('kind' in result) return { ok: false, fault: result, refused: [] };
      return { ok: true, value: answer.parse(plain(result.data)), refused: refusedOf(result) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const path = [isWrite ? 'createCommitOnBranch' : 'repository'];
      const data = { [path[0] ?? '']: null };
      const refused = [{ type: error.type, path, message: error.message }];
      return { ok: true, value: answer.parse(data), refused };
    }
  }

  const self: Repository = {
    sent: [],
    history: () => {
      const found: Commit[] = [];
      for (let at = commits.get(head ?? ''); at !== undefined; at = commits.get(at.parent ?? '')) {
        found.unshift(at);
      }
      return found;
    },
    files: () => filesAt(head),
    headline: () => commits.get(head ?? '')?.headline ?? '',
    interfere: (name, what) => interferences.push({ name, what }),
    push(changes) {
      const files = new Map(filesAt(head));
      for (const [path, text] of Object.entries(changes)) {
        if (text === null) files.delete(path);
        else files.set(path, text);
      }
      head = commit({ parent: head, files, headline: 'pushed' });
      return head;
    },
    remove: () => {
      head = null;
    },
    rules: { types: [], reviews: null, owners: false },
    lacks: [],
    tellBlob: (blob) => blob,
    turn: () => Promise.resolve(),
    api: {
      graphql,
      async rest<S extends z.ZodType>(
        route: string,
        parameters: Readonly<Record<string, unknown>>,
        answer: S,
      ): Promise<HttpReply<z.infer<S>>> {
        try {
          const value = await meet(route, () => Promise.resolve(rest(route, parameters)));
          if (isFault(value)) return { ok: false, fault: value };
          return { ok: true, value: answer.parse(value) };
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          return { ok: false, fault: toFault(error) };
        }
      },
      list: () => Promise.reject(new Error('records need no lists')),
      download: () => Promise.reject(new Error('records need no files')),
    },
  };
  return self;
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string };
  readonly fileChanges: { readonly additions: readonly { path: string; contents: string }[] };
}

function toFault({ type, message }: Refused): HttpFault {
  const status = Number(type);
  const kind = status === 403 ? 'forbidden' : status === 409 ? 'conflict' : 'refused';
  const body = JSON.stringify({ message, status: type });
  return {
    kind,
    status,
    reason: `api.github.com answered ${type}: ${message}`,
    retryable: false,
    body,
    sent: false,
  };
}

function isFault(value: unknown): value is HttpFault {
  return typeof value === 'object' && value !== null && 'kind' in value && 'retryable' in value;
}

function refusedOf({ errors = [] }: ExecutionResult): GraphqlReply<unknown>['refused'] {
  return errors.map(({ originalError, path = [], message }) => {
    if (!(originalError instanceof Refused)) throw new Error(message);
    const names = path.filter((each) => typeof each === 'string');
    return { type: originalError.type, path: names, message };
  });
}

/** graphql-js makes objects without a prototype. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

function toBlob(text: string): object {
  return { __typename: 'Blob', oid: nameOf(text), text, isTruncated: false, isBinary: false };
}

function nameOf(text: string): string {
  return blobName(Buffer.from(text, 'utf8'), 'sha1');
}
