/** Files: whole or not there, from where a server keeps them, without the credential (T65, F10, F16, F17). */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { HttpDownload, HttpFile, HttpReply } from '../../../src/sources/http/http.js';
import { canary, openPatient, serve, serveRaw } from './servers.js';

const content = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00, 0xfe]);
const headers = { authorization: `Bearer ${canary}`, 'private-token': canary };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'download-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function asked(url: string, more: Partial<HttpDownload> = {}): HttpDownload {
  return { url, headers, to: join(folder, 'archive.zip'), mostBytes: 1000, ...more };
}

function send(response: ServerResponse, more: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { 'content-length': String(content.length), ...more }).end(content);
}

/** The fault; nothing may have been left behind. */
function faultWithoutFile(reply: HttpReply<HttpFile>) {
  expect(readdirSync(folder)).toEqual([]);
  if (reply.ok) throw new Error('a fault was expected');
  return reply.fault;
}

describe('a file', () => {
  test('is saved as it is, for nobody else to read, with its digest', async () => {
    const server = await serve((response) => send(response));
    const reply = await openPatient().http.download(asked(server.url));
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    expect(reply).toEqual({ ok: true, value: { bytes: content.length, digest } });
    const path = join(folder, 'archive.zip');
    expect(readFileSync(path)).toEqual(content);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(server.hits[0]?.headers['accept-encoding']).toBe('identity');
  });

  test('may be as long as it may be, and longer than other answers', async () => {
    const server = await serve((response) => send(response));
    const { http } = openPatient({ limits: { bytes: 3 } });
    expect(await http.download(asked(server.url, { mostBytes: content.length }))).toMatchObject({
      ok: true,
    });
  });

  test('takes longer than one attempt may, as long as the run has time', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-length': String(content.length) });
      response.write(content.subarray(0, 3));
      setTimeout(() => response.end(content.subarray(3)), 400);
    });
    const { http } = openPatient({ limits: { attempt: 150 } });
    expect(await http.download(asked(server.url))).toMatchObject({ ok: true });
  });

  test('overwrites nothing', async () => {
    const server = await serve((response) => send(response));
    const { http } = openPatient();
    const first = await http.download(asked(server.url, { to: join(folder, 'one') }));
    const second = await http.download(asked(server.url, { to: join(folder, 'one') }));
    expect([first.ok, second.ok]).toEqual([true, false]);
    expect(readFileSync(join(folder, 'one'))).toEqual(content);
  });
});

describe('T65: a redirect of a file', () => {
  test.each([301, 302, 307, 308])('%s leads elsewhere without the credential', async (status) => {
    const store = await serve((response) => send(response));
    const forge = await serve((response) =>
      response.writeHead(status, { location: `${store.origin}/signed?sig=1` }).end(),
    );
    // Only the forge may be asked; the store is where it keeps its files.
    const { http } = openPatient({ origins: [forge.origin] });
    expect(await http.download(asked(forge.url))).toMatchObject({ ok: true });
    expect(store.hits).toHaveLength(1);
    expect(store.hits[0]?.path).toBe('/signed?sig=1');
    expect(JSON.stringify(store.hits[0]?.headers)).not.toContain(canary);
  });

  test.each([
    'http://files.example/archive.zip',
    'ftp://files.example/archive.zip',
    'file:///etc/passwd',
    'https://user:secret@files.example/archive.zip',
  ])('%s is not followed', async (location) => {
    const forge = await serve((response) => response.writeHead(302, { location }).end());
    const fault = faultWithoutFile(await openPatient().http.download(asked(forge.url)));
    expect(fault).toMatchObject({ kind: 'redirect', retryable: false });
    expect(fault.reason).not.toContain('secret');
  });

  test('leads to a refusal that is none of a token', async () => {
    const store = await serve((response) => response.writeHead(403).end('expired'));
    const forge = await serve((response) =>
      response.writeHead(302, { location: `${store.origin}/signed` }).end(),
    );
    const fault = faultWithoutFile(await openPatient().http.download(asked(forge.url)));
    expect(fault).toMatchObject({ kind: 'server', status: 403, retryable: true });
  });

  test('goes in no circle', async () => {
    const forge = await serve((response) => response.writeHead(302, { location: '/' }).end());
    const fault = faultWithoutFile(await openPatient().http.download(asked(`${forge.origin}/`)));
    expect(fault.reason).toContain('in a circle');
  });
});

describe('F10, F16: what is not whole leaves nothing', () => {
  test.each([
    { name: 'announced too long', more: {}, kind: 'too-large', says: 'more than 6 bytes' },
    {
      name: 'too long without a length',
      more: { 'transfer-encoding': 'chunked' },
      kind: 'too-large',
      says: 'more than 6 bytes',
    },
  ])('$name', async ({ more, kind, says }) => {
    const server = await serve((response) => {
      if ('transfer-encoding' in more) response.writeHead(200, more).end(content);
      else send(response);
    });
    const reply = await openPatient().http.download(asked(server.url, { mostBytes: 6 }));
    const fault = faultWithoutFile(reply);
    expect(fault).toMatchObject({ kind, retryable: false });
    expect(fault.reason).toContain(says);
  });

  test('cut short, and whole when it is asked for again', async () => {
    const server = await serveRaw((socket, nth) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${String(content.length)}\r\n\r\n`);
      socket.write(nth === 1 ? content.subarray(0, 4) : content);
      socket.end();
    });
    expect(await openPatient().http.download(asked(server.url))).toMatchObject({ ok: true });
    expect(server.hits).toHaveLength(2);
    expect(readFileSync(join(folder, 'archive.zip'))).toEqual(content);
  });

  test.each([
    { name: 'always cut short', head: 'content-length: 99\r\n', kind: 'connection' },
    { name: 'without an end that shows', head: '', kind: 'malformed' },
    { name: 'a page', head: 'content-length: 7\r\ncontent-type: text/html\r\n', kind: 'malformed' },
    {
      name: 'packed',
      head: 'content-length: 7\r\ncontent-encoding: gzip\r\n',
      kind: 'malformed',
    },
  ])('$name', async ({ head, kind }) => {
    const server = await serveRaw((socket) => {
      socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n`), content]));
    });
    const fault = faultWithoutFile(await openPatient().http.download(asked(server.url)));
    expect(fault).toMatchObject({ kind, retryable: true });
    expect(server.hits).toHaveLength(4);
  });

  test.each([204, 206, 404, 410, 403])('status %s', async (status) => {
    const server = await serve((response) => response.writeHead(status, {}).end());
    const reply = await openPatient().http.download(asked(server.url));
    expect(faultWithoutFile(reply).status).toBe(status);
    expect(existsSync(join(folder, 'archive.zip'))).toBe(false);
  });
});
