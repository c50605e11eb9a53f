/** HTTPS, straight and through a real CONNECT proxy, in a process of its own. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { findImports } from '../../project/imports.js';
import { readSources } from '../../project/source-files.js';
import { makeCertificate, runProgram, writeProgram } from './programs.js';
import { canary, faultOf, get, listen, openPatient, post } from './servers.js';

const password = 'canary-p%40ss';
const certificate = makeCertificate();

interface Proxy {
  readonly port: number;
  readonly asked: { readonly target: string; readonly headers: IncomingHttpHeaders }[];
}

/** `open` decides what becomes of a tunnel. */
async function serveProxy(open: (socket: Duplex) => void): Promise<Proxy> {
  const asked: Proxy['asked'] = [];
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on('connect', (request, socket) => {
    asked.push({ target: request.url ?? '', headers: request.headers });
    socket.on('error', () => undefined);
    open(socket);
  });
  return { port: (await listen(server)).port, asked };
}

function refuse(status: string): (socket: Duplex) => void {
  return (socket) => socket.end(`HTTP/1.1 ${status}\r\n\r\n`);
}

function tunnelTo(port: number): (socket: Duplex) => void {
  return (socket) => {
    const server = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.pipe(socket).pipe(server);
    });
    server.on('error', () => socket.destroy());
    socket.on('close', () => server.destroy());
  };
}

function proxySettings(port: number) {
  return { https: `http://user:${password}@127.0.0.1:${port}`, direct: [] };
}

describe('a proxy that is in the way', () => {
  test.each([
    {
      name: 'credentials refused',
      status: '407 Proxy Authentication Required',
      says: 'the proxy answered 407',
    },
    { name: 'target refused', status: '403 Forbidden', says: 'the proxy answered 403' },
    { name: 'broken', status: '502 Bad Gateway', says: 'the proxy answered 502' },
  ])('$name', async ({ status, says }) => {
    const proxy = await serveProxy(refuse(status));
    const { http } = openPatient({ proxies: proxySettings(proxy.port) });
    const fault = faultOf(await http.send(post('https://gate.example/?secret=no')));
    expect(fault).toMatchObject({ kind: 'connection', retryable: true, sent: false });
    expect(fault.reason).toContain(`gate.example could not be reached: ${says}`);
    const basic = `Basic ${Buffer.from('user:canary-p@ss').toString('base64')}`;
    expect(proxy.asked).toHaveLength(4);
    expect(proxy.asked[0]).toMatchObject({
      target: 'gate.example:443',
      headers: { 'proxy-authorization': basic },
    });
    expect(JSON.stringify(fault)).not.toContain('canary');
    expect(JSON.stringify(proxy.asked)).not.toContain(canary);
  });

  test('no password, no header', async () => {
    const proxy = await serveProxy(refuse('502 Bad Gateway'));
    const proxies = { https: `127.0.0.1:${proxy.port}`, direct: [] };
    faultOf(await openPatient({ proxies }).http.send(get('https://gate.example/')));
    expect(proxy.asked[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  test('F08: nobody there', async () => {
    const proxies = { https: `http://user:${password}@127.0.0.1:1`, direct: [] };
    const fault = faultOf(await openPatient({ proxies }).http.send(post('https://gate.example/')));
    expect(fault).toMatchObject({ kind: 'connection', sent: false });
    expect(JSON.stringify(fault)).not.toContain('canary');
  });

  test('F15: silent', async () => {
    const proxy = await serveProxy(() => undefined);
    const limits = { attempt: 100, total: 150 };
    const { http } = openPatient({ proxies: proxySettings(proxy.port), limits });
    expect(faultOf(await http.send(get('https://gate.example/'))).kind).toBe('deadline');
  });

  test('not a URL of http: nothing is sent, and nothing told of it', async () => {
    const { http } = openPatient({ proxies: { https: `socks5://u:${password}@p:1`, direct: [] } });
    const fault = faultOf(await http.send(get('https://gate.example/')));
    expect(fault).toMatchObject({ kind: 'connection', retryable: false, sent: false });
    expect(fault.reason).toContain('HTTPS_PROXY is not a URL of http or https');
    expect(fault.reason).not.toContain('canary');
    expect(http.sent()).toBe(0);
  });
});

describe('undici', () => {
  const imports = readSources('src/sources/http').flatMap((source) =>
    findImports(source).map((found) => ({ path: source.path, ...found })),
  );

  test('is imported by the file of the proxy alone', () => {
    const importers = imports.filter(({ specifier }) => specifier === 'undici');
    expect(importers.map(({ path }) => path)).toEqual(['src/sources/http/proxied.ts']);
  });
});

describe('HTTPS', () => {
  const folder = writeProgram();

  async function serveSecure() {
    const hits: IncomingHttpHeaders[] = [];
    const { key, cert } = certificate;
    // Idle connections are left open for longer than the program may live.
    const server = createSecure({ key, cert, keepAliveTimeout: 120_000 }, (request, response) => {
      hits.push(request.headers);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}');
    });
    return { ...(await listen(server)), hits };
  }
  const trusted = { NODE_EXTRA_CA_CERTS: certificate.path };
  const answered = { ok: true, value: { text: '{"a":1}' } };

  test('with the certificate of an own authority; the process ends by itself', async () => {
    const server = await serveSecure();
    const url = `https://127.0.0.1:${server.port}/`;
    const done = await runProgram(folder, { url, attempt: 10_000, env: trusted });
    expect(done.replies).toEqual([answered, answered]);
    expect(done.undici).toBe(false);
    expect(server.sockets.size).toBe(1);
  });

  test('F08: a certificate that is not trusted gets no credential', async () => {
    const server = await serveSecure();
    const url = `https://127.0.0.1:${server.port}/`;
    const { replies, output } = await runProgram(folder, { url, attempt: 2000, env: {} });
    expect(replies[0]).toMatchObject({ ok: false, fault: { kind: 'connection', sent: false } });
    expect(output).toContain('NODE_EXTRA_CA_CERTS');
    expect(output).not.toContain(canary);
    expect(server.hits).toEqual([]);
  });

  test('through a proxy; the process ends by itself', async () => {
    const server = await serveSecure();
    const proxy = await serveProxy(tunnelTo(server.port));
    const env = { ...trusted, HTTPS_PROXY: proxySettings(proxy.port).https };
    const url = 'https://gate.example/x';
    const done = await runProgram(folder, { url, attempt: 10_000, env });
    expect(done.replies).toEqual([answered, answered]);
    expect(done.undici).toBe(true);
    expect(new Set(proxy.asked.map(({ target }) => target))).toEqual(new Set(['gate.example:443']));
    expect(server.hits).toHaveLength(2);
    expect(server.hits[0]).toMatchObject({ authorization: `bearer ${canary}` });
    expect(server.hits[0]).not.toHaveProperty('proxy-authorization');
  });

  test('F08: through a proxy that answers for the server itself', async () => {
    const server = await serveSecure();
    const proxy = await serveProxy(tunnelTo(server.port));
    const env = { HTTPS_PROXY: proxySettings(proxy.port).https };
    const url = 'https://gate.example/';
    const { replies, output } = await runProgram(folder, { url, attempt: 2000, env });
    expect(replies[0]).toMatchObject({ ok: false, fault: { kind: 'connection', sent: false } });
    expect(output).not.toContain('canary');
    expect(server.hits).toEqual([]);
  });

  test('F15: a silent proxy does not keep the process', async () => {
    const proxy = await serveProxy(() => undefined);
    const env = { HTTPS_PROXY: proxySettings(proxy.port).https };
    const done = await runProgram(folder, { url: 'https://gate.example/', attempt: 200, env });
    expect(done.replies[0]).toMatchObject({ ok: false, fault: { kind: 'deadline' } });
  });
});
