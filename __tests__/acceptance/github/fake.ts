/** A GitHub on loopback with a state: REST and GraphQL over the same objects, as strict as the real one. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { OperationTypeNode } from 'graphql';
import { startCanary } from './canary.js';
import { sendAnswer, type Answer, type Exchange, type Seen } from './exchange.js';
import { newFaultQueue } from './fault-queue.js';
import { startFileStore } from './file-store.js';
import { recommended, type FakeGithub, type FakeOptions } from './fake-github.js';
import { readOperation, respondGraphql } from './graphql/respond.js';
import { fullName, type Repository } from './model.js';
import { startIssuer, type Claims } from './oidc.js';
import { actionsBot, nextId, repository } from './repository.js';
import { findOperation } from './rest/description.js';
import { respondRest } from './rest/respond.js';
import type { Token } from './tokens.js';

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

function credential({ headers }: IncomingMessage): string | undefined {
  return /^(?:bearer|token) +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

const oidcPath = '/_services/token';

export { recommended, type FakeGithub, type FakeOptions, type TokenGrant } from './fake-github.js';

/** Starts the fake on a port of its own. Close it in `afterEach` or `afterAll`. */
export async function startFakeGithub(options: FakeOptions = {}): Promise<FakeGithub> {
  const [canary, files] = await Promise.all([startCanary(), startFileStore()]);
  const queue = newFaultQueue();
  const issuer = startIssuer();
  const repositories: Repository[] = [];
  const tokens = new Map<string, { readonly token: Token; readonly all: boolean }>();
  const idTokens = new Map<string, Claims>();
  const log: Seen[] = [];
  const waiting = new Set<() => void>();
  const violations: string[] = [];
  const violation = (text: string) => void violations.push(text);
  const missing = new Set(options.enterprise?.missing ?? []);
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
  const prefix = options.enterprise === undefined ? '' : '/api/v3';
  const graphqlPath = options.enterprise === undefined ? '/graphql' : '/api/graphql';
  const apiUrl = `${origin}${prefix}`;

  function tokenOf(value: string | undefined): Token | undefined {
    const known = tokens.get(value ?? '');
    return known?.all === true
      ? { ...known.token, repositories: repositories.map(fullName) }
      : known?.token;
  }

  function headers(): Record<string, string> {
    const common = {
      date: new Date().toUTCString(),
      'x-github-request-id': `FA4E:${log.length}`,
      'x-github-media-type': 'github.v3; format=json',
    };
    if (options.enterprise !== undefined) return common;
    const left = Math.max(0, 1000 - log.length);
    return {
      ...common,
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(left),
      'x-ratelimit-used': String(log.length),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    };
  }

  function respondOidc({ path, query, token }: Seen): Answer {
    const plain = { status: 200, headers: {} };
    if (path === `${oidcPath}/.well-known/jwks`) return { ...plain, value: issuer.jwks() };
    if (path === `${oidcPath}/.well-known/openid-configuration`)
      return {
        ...plain,
        value: {
          issuer: `${origin}${oidcPath}`,
          jwks_uri: `${origin}${oidcPath}/.well-known/jwks`,
        },
      };
    const claims = idTokens.get(token ?? '');
    if (path !== `${oidcPath}/request` || claims === undefined)
      return { status: 401, headers: {}, value: { message: 'Unauthorized' } };
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - 300, exp: now + 300 };
    const aud = query.get('audience') ?? `${origin}/acme`;
    return {
      ...plain,
      value: {
        count: 1,
        value: issuer.token({ iss: `${origin}${oidcPath}`, aud, ...times, ...claims }),
      },
    };
  }

  async function respond(seen: Seen): Promise<Answer> {
    const { kind, method, query, body } = seen;
    if (kind === 'oidc') return respondOidc(seen);
    const token = tokenOf(seen.token);
    if (kind === 'graphql') {
      if (token === undefined)
        return {
          status: 401,
          headers: {},
          value: {
            message: 'Bad credentials',
            documentation_url: 'https://docs.github.com/graphql',
            status: '401',
          },
        };
      const scope = {
        token,
        repositories: () => repositories,
        refuse: options.refuse ?? 'field',
        serverUrl: origin,
      };
      return respondGraphql({ scope, body, missing, violation });
    }
    if (kind === 'unknown') violation(`nothing is at ${method} ${seen.path}`);
    const repositoryNamed = (owner: string, name: string) =>
      repositories.find(
        (repo) => fullName(repo).toLowerCase() === `${owner}/${name}`.toLowerCase(),
      );
    const path = seen.path.slice(prefix.length);
    return respondRest({
      method,
      path,
      query,
      body,
      token,
      apiUrl,
      serverUrl: origin,
      addressOf: files.address,
      repositoryNamed,
      violation,
    });
  }

  function understand(request: IncomingMessage, body: unknown): Seen {
    const url = new URL(request.url ?? '/', origin);
    const method = request.method ?? 'GET';
    const path = url.pathname;
    const common = {
      number: log.length + 1,
      method,
      path,
      query: url.searchParams,
      token: credential(request),
      headers: request.headers as Record<string, string>,
      body,
      at: Date.now(),
    };
    if (path.startsWith(oidcPath))
      return {
        ...common,
        kind: 'oidc',
        operation: path.endsWith('/jwks') ? 'oidc/jwks' : 'oidc/token',
        writes: false,
      };
    if (path === graphqlPath && method === 'POST') {
      const operation = readOperation(body)?.operation;
      return {
        ...common,
        kind: 'graphql',
        operation: operation?.name?.value ?? 'graphql',
        writes: operation?.operation === OperationTypeNode.MUTATION,
      };
    }
    const match = path.startsWith(`${prefix}/`)
      ? findOperation(method, path.slice(prefix.length))
      : undefined;
    return {
      ...common,
      kind: path.startsWith(`${prefix}/`) ? 'rest' : 'unknown',
      operation: match?.operation.id ?? 'unknown',
      writes: method !== 'GET' && method !== 'HEAD',
    };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen = understand(request, await readBody(request));
    log.push(seen);
    const deliver = queue.take(seen);
    for (const wake of waiting) wake();
    if (fakeGithub.latency > 0) await pause(fakeGithub.latency);
    const answer = async (): Promise<Answer> => {
      const given = await respond(seen);
      return { ...given, headers: { ...headers(), ...given.headers } };
    };
    const exchange: Exchange = {
      seen,
      request,
      response,
      answer,
      headers,
      elsewhere: canary.origin,
      origin,
    };
    if (deliver === undefined) sendAnswer(response, await answer());
    else await deliver(exchange);
  }

  function stopListening(): Promise<void> {
    return new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  const fakeGithub: FakeGithub = {
    origin,
    apiUrl,
    graphqlUrl: `${origin}${graphqlPath}`,
    serverUrl: origin,
    issuerUrl: `${origin}${oidcPath}`,
    repositories,
    repository: (given) => {
      const made = repository(given);
      repositories.push(made);
      return made;
    },
    token: ({
      permissions = recommended,
      repositories: some,
      owner = actionsBot,
      admin = false,
      teams = false,
      value,
    }) => {
      const token = {
        value: value ?? `ghs_fake${nextId()}`,
        owner,
        permissions,
        repositories: (some ?? []).map(fullName),
        admin,
        teams,
      };
      tokens.set(token.value, { token, all: some === undefined });
      return token;
    },
    fault: queue.add,
    before: queue.before,
    clearFaults: queue.clear,
    violations,
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
    files,
    issuer,
    allowIdTokens: (claims) => {
      const token = `oidc-request-${nextId()}`;
      idTokens.set(token, claims);
      return { url: `${origin}${oidcPath}/request?api-version=2.0`, token };
    },
    latency: 0,
    stopListening,
    close: async () => {
      await Promise.all([stopListening(), canary.close(), files.close()]);
    },
  };
  return fakeGithub;
}
