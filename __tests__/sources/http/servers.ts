/** Loopback servers that answer as a test tells them, count what reaches them, and end with the test. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createRaw, type Server, type Socket } from 'node:net';
import { afterEach } from '@jest/globals';
import type { HttpLimits, HttpReply, HttpRequest } from '../../../src/sources/http/http.js';
import { type HttpOptions, openHttp } from '../../../src/sources/http/client.js';
import type { ProxySettings } from '../../../src/sources/http/proxies.js';

export interface Hit {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface TestServer {
  readonly url: string;
  readonly origin: string;
  readonly hits: Hit[];
  /** Bytes that were written to connections. */
  readonly written: () => number;
  readonly connections: () => number;
}

type Answer = (response: ServerResponse, hit: Hit & { readonly nth: number }) => void;

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** Registers a server that is to end with the test; resolves when it listens. */
export async function listen(server: Server): Promise<{ port: number; sockets: Set<Socket> }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
  return { port: (server.address() as AddressInfo).port, sockets };
}

/** `nth` counts requests from 1. */
export async function serve(answer: Answer): Promise<TestServer> {
  const hits: Hit[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    response.on('error', () => undefined);
    request.on('error', () => undefined);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const hit = { method, path, headers, body: Buffer.concat(chunks).toString() };
      hits.push(hit);
      answer(response, { ...hit, nth: hits.length });
    });
  });
  return describeServer(server, hits);
}

/** Writes raw bytes as soon as something was asked. */
export async function serveRaw(answer: (socket: Socket, nth: number) => void): Promise<TestServer> {
  const hits: Hit[] = [];
  const server = createRaw((socket) => {
    socket.once('data', (data) => {
      const [method = '', path = ''] = data.toString().split(' ');
      hits.push({ method, path, headers: {}, body: '' });
      answer(socket, hits.length);
    });
  });
  return describeServer(server, hits);
}

async function describeServer(server: Server, hits: Hit[]): Promise<TestServer> {
  const { port, sockets } = await listen(server);
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}/thing?secret=no`,
    origin,
    hits,
    written: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
    connections: () => sockets.size,
  };
}

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createRaw();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export function answerJson(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(typeof value === 'string' ? value : JSON.stringify(value));
}

export const noProxies: ProxySettings = { https: undefined, direct: [] };

/** Retries after 5, 20 and 45 ms; time enough for a busy machine. */
export const quick: Partial<HttpLimits> = { attempt: 5000, total: 60_000 };

/** A client that does not wait: it only notes for how long it would have, on a clock of its own. */
export function openPatient(options: Partial<HttpOptions> = {}) {
  let passed = 0;
  const waits: number[] = [];
  const http = openHttp({
    limits: quick,
    proxies: noProxies,
    random: () => 0.5,
    now: () => Date.now() + passed,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      passed += milliseconds;
      return Promise.resolve();
    },
    ...options,
  });
  return { http, waits };
}

/** The token that must not be told anywhere. */
export const canary = 'canary-6f1d9c';

export function get(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  const headers = { authorization: `bearer ${canary}`, 'private-token': canary };
  return { method: 'GET', url, headers, repeatable: true, expect: 'json', ...more };
}

export function post(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return get(url, { method: 'POST', body: '{}', repeatable: false, ...more });
}

/** The fault of a reply; throws if it is an answer. */
export function faultOf(reply: HttpReply<unknown>) {
  if (reply.ok) throw new Error(`answered: ${JSON.stringify(reply.value).slice(0, 200)}`);
  return reply.fault;
}
