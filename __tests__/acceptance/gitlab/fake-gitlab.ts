/** A GitLab on loopback with a state: the interface and the keys of ID tokens, as strict as the real one. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startCanary, type Canary } from '../github/canary.js';
import { send, sendAnswer, type Exchange, type Seen } from '../github/exchange.js';
import { newFaultQueue, type FaultQueue } from '../github/fault-queue.js';
import { startIssuer, type Claims, type Issuer } from '../github/oidc.js';
import { nextId } from '../github/repository.js';
import { presented, type Presented } from './access.js';
import type { Job, Pipeline, Project, Role, Scope, Token } from './model.js';
import { project as newProject, user, type ProjectOptions } from './project.js';
import { startFileStore, type FileStore } from './file-store.js';
import { operationOf, respondGraphql } from './graphql/respond.js';
import { findRoute, respond, type Answered } from './respond.js';

/** A request as it was understood, and who it claimed to be from. */
export interface Asked extends Seen {
  readonly credential: Presented['kind'];
}

export interface TokenGrant {
  readonly role?: Role;
  readonly scopes?: readonly Scope[];
  /** All that are there when it is made, if it is absent. */
  readonly projects?: readonly Project[];
  readonly username?: string;
  readonly value?: string;
}

export interface FakeGitlab {
  readonly origin: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly projects: Project[];
  readonly project: (options?: ProjectOptions) => Project;
  /** A project or group access token: a Maintainer with `api` unless said otherwise. */
  readonly token: (grant?: TokenGrant) => Token;
  /** The token of a job, with the role of who started it. */
  readonly jobToken: (
    of: { readonly project: Project; readonly pipeline: Pipeline; readonly job: Job },
    role?: Role,
  ) => Token;
  /** An ID token with these claims: https://docs.gitlab.com/ci/secrets/id_token_authentication/. */
  readonly idToken: (claims: Claims) => string;
  readonly issuer: Issuer;
  readonly fault: FaultQueue['add'];
  /** Changes the state just before a request is answered. */
  readonly before: FaultQueue['before'];
  readonly clearFaults: () => void;
  /** What no scenario may cause: requests that GitLab does not document, or wrong answers of the fake. */
  readonly violations: string[];
  readonly requests: () => readonly Asked[];
  readonly counts: () => { readonly reads: number; readonly writes: number };
  /** `Type.field` of GraphQL that this server is too old for. */
  readonly missing: Set<string>;
  /** Resolves when the n-th request has come in. */
  readonly seen: (count: number) => Promise<void>;
  readonly canary: Canary;
  /** From now on archives are kept by another server, to which GitLab redirects. */
  readonly keepElsewhere: () => Promise<FileStore>;
  readonly stopListening: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where the keys are, as `jwks_uri` of the server says. */
const keysPath = '/oauth/discovery/keys';
const prefix = '/api/v4';
const graphqlPath = '/api/graphql';

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Starts the fake on a port of its own. Close it in `afterEach` or `afterAll`. */
export async function startFakeGitlab(): Promise<FakeGitlab> {
  const canary = await startCanary();
  const queue = newFaultQueue();
  const issuer = startIssuer();
  const projects: Project[] = [];
  const tokens = new Map<string, Token>();
  const log: Asked[] = [];
  const waiting = new Set<() => void>();
  const violations: string[] = [];
  const missing = new Set<string>();
  let store: FileStore | undefined;
  const violation = (text: string) => void violations.push(text);
  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      violation(`the fake broke: ${String(error)}`);
      response.destroy();
    });
  });
  // A client that keeps a connection must not meet a server that closes it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/#response-headers. */
  function headers(): Record<string, string> {
    const left = Math.max(0, 2000 - log.length);
    return {
      date: new Date().toUTCString(),
      'x-request-id': `01FAKE${log.length}`,
      'x-gitlab-meta': '{"version":"1"}',
      'ratelimit-limit': '2000',
      'ratelimit-name': 'throttle_authenticated_api',
      'ratelimit-observed': String(log.length),
      'ratelimit-remaining': String(left),
      'ratelimit-reset': String(Math.floor(Date.now() / 1000) + 60),
    };
  }

  async function answerOf(seen: Asked, address: URL): Promise<Answered> {
    if (seen.kind === 'graphql') {
      const given = await respondGraphql({
        ...{ body: seen.body, tokens, projects, serverUrl: origin, missing, violation },
        presented: { kind: seen.credential, value: seen.token },
      });
      return { ...given, headers: {} };
    }
    if (seen.kind === 'oidc') return { status: 200, headers: {}, value: issuer.jwks() };
    const path = address.pathname;
    const match = path.startsWith(`${prefix}/`)
      ? findRoute(seen.method, path.slice(prefix.length))
      : undefined;
    return respond({
      ...{ match, address, body: seen.body, tokens, projects, serverUrl: origin, violation },
      keep: store?.keep,
      presented: { kind: seen.credential, value: seen.token },
    });
  }

  function understand(request: IncomingMessage, address: URL, body: unknown): Asked {
    const method = request.method ?? 'GET';
    const given = request.headers as Record<string, string>;
    const { kind, value } = presented(given);
    const path = address.pathname;
    const match = path.startsWith(`${prefix}/`)
      ? findRoute(method, path.slice(prefix.length))
      : undefined;
    const isKeys = path === keysPath;
    const isGraphql = path === graphqlPath && method === 'POST';
    if (isGraphql) {
      return {
        ...{ number: log.length + 1, method, path, query: address.searchParams, body },
        ...{ headers: given, at: Date.now(), kind: 'graphql', operation: operationOf(body) },
        ...{ writes: false, credential: kind, token: value },
      };
    }
    return {
      number: log.length + 1,
      ...{ method, path, query: address.searchParams, body, headers: given, at: Date.now() },
      kind: isKeys ? 'oidc' : match === undefined ? 'unknown' : 'rest',
      operation: isKeys ? 'oidc/keys' : (match?.route.id ?? 'unknown'),
      writes: method !== 'GET' && method !== 'HEAD',
      credential: kind,
      token: value,
    };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', origin);
    const seen = understand(request, address, await readBody(request));
    log.push(seen);
    const deliver = queue.take(seen);
    for (const wake of waiting) wake();
    await pause(0);
    let text: Buffer | undefined;
    const answer = async () => {
      const given = await answerOf(seen, address);
      text = given.text;
      // A fault that changes a body changes that of a file as the text that it is.
      const shown = given.text === undefined ? given.value : given.text.toString('utf8');
      return {
        status: given.status,
        headers: { ...headers(), ...given.headers },
        value: shown,
      };
    };
    const exchange: Exchange = {
      ...{ seen, request, response, answer, headers, elsewhere: canary.origin, origin },
    };
    if (deliver !== undefined) {
      await deliver(exchange);
      return;
    }
    const given = await answer();
    if (text === undefined) sendAnswer(response, given);
    else
      send(
        response,
        { ...given, headers: { 'content-type': 'text/plain', ...given.headers } },
        text,
      );
  }

  function stopListening(): Promise<void> {
    return new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  function keep(token: Token): Token {
    tokens.set(token.value, token);
    return token;
  }

  return {
    origin,
    apiUrl: `${origin}${prefix}`,
    serverUrl: origin,
    projects,
    project: (given) => {
      const made = newProject(given);
      projects.push(made);
      return made;
    },
    token: (grant = {}) =>
      keep({
        value: grant.value ?? `glpat-fake${nextId()}`,
        user: user(grant.username ?? 'project_1_bot'),
        role: grant.role ?? 'Maintainer',
        projects: grant.projects ?? [...projects],
        scopes: grant.scopes ?? ['api'],
        job: undefined,
        state: 'active',
      }),
    jobToken: (of, role = 'Maintainer') =>
      keep({
        ...{ value: `glcbt-fake${nextId()}`, user: of.job.user, role, projects: [...projects] },
        ...{ scopes: [], job: of, state: 'active' },
      }),
    idToken: (claims) => issuer.token(claims),
    issuer,
    fault: queue.add,
    before: queue.before,
    clearFaults: queue.clear,
    violations,
    missing,
    requests: () => log,
    counts: () => {
      const counted = log.filter(({ kind }) => kind !== 'oidc');
      const writes = counted.filter((seen) => seen.writes).length;
      return { reads: counted.length - writes, writes };
    },
    seen: (count) =>
      new Promise((resolve) => {
        const wake = () => {
          if (log.length < count) return;
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
        wake();
      }),
    canary,
    keepElsewhere: async () => (store ??= await startFileStore(violation)),
    stopListening,
    close: async () => {
      await Promise.all([stopListening(), canary.close(), store?.close()]);
    },
  };
}
