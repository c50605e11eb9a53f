/** Which answers are believed. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { gzipSync, brotliCompressSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { faultOf, get, openPatient, post, serve, serveRaw } from './servers.js';

const json = { 'content-type': 'application/json' };

function bytes(...values: number[]): Buffer {
  return Buffer.from(values);
}

describe('a whole answer', () => {
  test.each([
    { name: 'application/json', type: 'application/json' },
    { name: 'with a charset', type: 'Application/JSON; charset=utf-8' },
    { name: 'of GitHub', type: 'application/vnd.github+json' },
    { name: 'of GitHub, raw', type: 'application/vnd.github.v3.raw+json' },
    { name: 'a problem', type: 'application/problem+json' },
  ])('$name is JSON', async ({ type }) => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': type }).end('{"a":1}');
    });
    const { http } = openPatient();
    const reply = await http.send(get(server.url));
    expect(reply).toMatchObject({ ok: true, value: { status: 200, text: '{"a":1}' } });
    expect(http.sent()).toBe(1);
  });

  test.each([
    { name: 'gzip', pack: gzipSync },
    { name: 'x-gzip', pack: gzipSync },
    { name: 'deflate', pack: deflateSync },
    { name: 'br', pack: brotliCompressSync },
    { name: 'identity', pack: (data: Buffer) => data },
  ])('packed with $name', async ({ name, pack }) => {
    const text = JSON.stringify({ text: 'ä'.repeat(50_000) });
    const server = await serve((response) => {
      response.writeHead(200, { ...json, 'content-encoding': name }).end(pack(Buffer.from(text)));
    });
    const reply = await openPatient().http.send(get(server.url));
    expect(reply.ok && reply.value.text).toBe(text);
    expect(server.hits[0]?.headers['accept-encoding']).toBe('gzip, deflate, br');
  });

  test('text of any type but HTML, empty too', async () => {
    const server = await serve((response, { nth }) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      response.end(nth === 1 ? 'a: 1\n' : '');
    });
    const { http } = openPatient();
    for (const text of ['a: 1\n', '']) {
      const reply = await http.send(get(server.url, { expect: 'text' }));
      expect(reply).toMatchObject({ ok: true, value: { text } });
    }
  });

  test('over one connection, which gathers no listeners from one request to the next', async () => {
    const counts: number[] = [];
    const count = (message: unknown): void => {
      const { socket } = (message as { request: ClientRequest }).request;
      counts.push(socket?.listenerCount('connect') ?? Number.NaN);
    };
    const server = await serve((response) => response.writeHead(200, json).end('{}'));
    const { http } = openPatient();
    subscribe('http.client.response.finish', count);
    for (let i = 0; i < 3; i += 1) await http.send(get(server.url));
    unsubscribe('http.client.response.finish', count);
    expect(server.connections()).toBe(1);
    expect(counts).toEqual([0, 0, 0]);
  });

  test('nothing, where nothing is expected', async () => {
    const server = await serve((response) => response.writeHead(204).end());
    const reply = await openPatient().http.send(post(server.url, { expect: 'none' }));
    expect(reply).toMatchObject({ ok: true, value: { status: 204, text: '' } });
  });

  test('the body and its length arrive, and one connection serves several reads', async () => {
    const server = await serve((response, { body }) => {
      response.writeHead(200, json).end(JSON.stringify({ body }));
    });
    const { http } = openPatient();
    const asked = post(server.url, { body: '{"é":1}', repeatable: true });
    for (let nth = 0; nth < 3; nth += 1) {
      const reply = await http.json(asked, z.object({ body: z.string() }));
      expect(reply).toEqual({ ok: true, value: { body: '{"é":1}' } });
    }
    expect(server.connections()).toBe(1);
    expect(server.hits[0]?.headers).toMatchObject({
      'content-length': '8',
      'user-agent': 'promotion-gate',
    });
  });
});

describe('an answer that is not what it should be', () => {
  const html = '<html>';
  const rows: readonly {
    name: string;
    status?: number;
    headers?: Record<string, string>;
    body: string | Buffer;
    expect?: 'json' | 'text' | 'none';
    says: string;
  }[] = [
    { name: 'F11: empty', body: '', says: 'expected JSON, got nothing (200)' },
    { name: 'F11: blank', body: ' \n', says: 'expected JSON, got nothing (200)' },
    { name: 'F11: 204', status: 204, body: '', says: 'expected JSON, got nothing (204)' },
    { name: 'F11: 205', status: 205, body: '', says: 'expected JSON, got nothing (205)' },
    { name: 'F11: null', body: ' null\n', says: 'expected JSON, got null' },
    {
      name: 'F13: cut JSON',
      body: '{"a":[1,2',
      says: 'expected JSON, got text that does not parse',
    },
    { name: 'F13: two values', body: '{}{}', says: 'expected JSON, got text that does not parse' },
    {
      name: 'F12: HTML',
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: html,
      says: 'expected JSON, got text/html',
    },
    {
      name: 'F12: HTML instead of a file',
      headers: { 'content-type': 'text/html' },
      body: html,
      expect: 'text',
      says: 'expected text, got text/html',
    },
    {
      name: 'F12: HTML instead of nothing',
      headers: { 'content-type': 'text/html' },
      body: html,
      expect: 'none',
      says: 'expected JSON, got text/html',
    },
    {
      name: 'F12: JSON that is said to be text',
      headers: { 'content-type': 'text/plain' },
      body: '{}',
      says: 'expected JSON, got text/plain',
    },
    {
      name: 'no type',
      headers: { 'content-type': '' },
      body: '{}',
      says: 'expected JSON, got no content type',
    },
    {
      name: 'a type that is a message',
      headers: { 'content-type': `x ${'y'.repeat(300)}` },
      body: '{}',
      says: 'expected JSON, got a strange content type',
    },
    {
      name: 'F11: 204 for a file',
      status: 204,
      body: '',
      expect: 'text',
      says: 'got nothing (204)',
    },
    { name: 'a part only', status: 206, body: '{}', says: 'a part only (206)' },
    { name: 'no UTF-8', body: bytes(0x22, 0xff, 0x22), says: 'bytes that are not UTF-8' },
    {
      name: 'no UTF-8 in a file',
      body: bytes(0xc3),
      expect: 'text',
      says: 'bytes that are not UTF-8',
    },
  ];
  test.each(rows)('$name', async ({ status, headers, body, expect: expected, says }) => {
    const server = await serve((response) => {
      response.writeHead(status ?? 200, { ...json, ...headers }).end(body);
    });
    const { http } = openPatient();
    const fault = faultOf(await http.send(get(server.url, { expect: expected ?? 'json' })));
    expect(fault).toMatchObject({ kind: 'malformed', retryable: true });
    expect(fault.reason).toContain(says);
    expect(http.sent()).toBe(4);
  });

  const packed = gzipSync('{"a":1}');
  test.each([
    { name: 'F13: packing that is cut', encoding: 'gzip', body: packed.subarray(0, -4) },
    { name: 'packing of another kind', encoding: 'gzip', body: Buffer.from('{"a":1}') },
    {
      name: 'brotli that is cut',
      encoding: 'br',
      body: brotliCompressSync('{"a":1}').subarray(0, 4),
    },
    { name: 'packing that nobody asked for', encoding: 'zstd', body: packed },
    { name: 'packing in packing', encoding: 'gzip, gzip', body: gzipSync(packed) },
  ])('$name', async ({ encoding, body }) => {
    const server = await serve((response) => {
      response.writeHead(200, { ...json, 'content-encoding': encoding }).end(body);
    });
    const fault = faultOf(await openPatient().http.send(get(server.url)));
    expect(fault).toMatchObject({ kind: 'connection', retryable: true });
  });
});

test('an answer that is not even unpacked does not keep its connection', async () => {
  let closed: (() => void) | undefined;
  const closing = new Promise<void>((resolve) => (closed = resolve));
  const server = await serve((response) => {
    response.on('close', () => closed?.());
    response.writeHead(200, { ...json, 'content-encoding': 'zstd' });
    response.write('without end');
  });
  faultOf(await openPatient().http.send(post(server.url)));
  await expect(closing).resolves.toBeUndefined();
});

describe('json', () => {
  const shape = z.object({ id: z.union([z.string(), z.number()]) });

  test.each([
    { name: 'F13: a field too many', text: '{"id":1,"b":2}', value: { id: 1 } },
    {
      name: 'F29: a long number',
      text: '{"id":12345678901234567890}',
      value: { id: '12345678901234567890' },
    },
  ])('$name', async ({ text, value }) => {
    const server = await serve((response) => response.writeHead(200, json).end(text));
    const reply = await openPatient().http.json(get(server.url), shape);
    expect(reply).toEqual({ ok: true, value });
  });

  test.each([
    { name: 'F13: a field that is missing', text: '{"b":2}', says: '"id"' },
    { name: 'F13: another shape', text: '[]', says: 'JSON of another form' },
    { name: 'F13: a field of another type', text: '{"id":["leak"]}', says: '"id"' },
  ])('$name', async ({ text, says }) => {
    const server = await serve((response) => response.writeHead(200, json).end(text));
    const { http } = openPatient();
    const fault = faultOf(await http.json(get(server.url), shape));
    expect(fault).toMatchObject({ kind: 'malformed', retryable: false });
    expect(fault.reason).toContain(says);
    expect(fault.reason).not.toContain('leak');
    expect(http.sent()).toBe(1);
  });
});

describe('F09, F10: a body that is cut', () => {
  const text = JSON.stringify({ list: [1, 2, { a: 'bc"d\\' }], end: true });
  const framings = ['length', 'chunked', 'open', 'gzip'] as const;
  type Framing = (typeof framings)[number];

  function frame(framing: Framing): { head: string; body: Buffer } {
    const body = Buffer.from(text);
    const packed = gzipSync(body);
    switch (framing) {
      case 'length':
        return { head: `content-length: ${body.length}\r\n`, body };
      case 'chunked': {
        const chunk = `${body.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
        return { head: 'transfer-encoding: chunked\r\n', body: Buffer.from(chunk) };
      }
      case 'open':
        return { head: '', body };
      case 'gzip':
        return { head: 'content-encoding: gzip\r\n', body: packed };
    }
  }

  async function answerTo(framing: Framing, keep: (whole: number) => number) {
    const { head, body } = frame(framing);
    const server = await serveRaw((socket) => {
      const start = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${head}\r\n`;
      socket.end(Buffer.concat([Buffer.from(start), body.subarray(0, keep(body.length))]));
    });
    return openPatient().http.send(get(server.url, { repeatable: false }));
  }

  test.each(framings)('is none, if it is whole: %s', async (framing) => {
    expect(await answerTo(framing, (whole) => whole)).toMatchObject({ ok: true, value: { text } });
  });

  test.each(framings)('is never an answer, wherever it is cut: %s', async (framing) => {
    const cut = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(cut, async (part) => {
        const reply = await answerTo(framing, (whole) => Math.floor(part * whole));
        expect(faultOf(reply).kind).toMatch(/^(?:connection|malformed)$/);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    { name: 'a number', type: 'application/json', body: '12', expect: 'json' as const },
    { name: 'a file', type: 'text/plain', body: 'a: 1\n', expect: 'text' as const },
  ])('$name without an announced end could be cut', async ({ type, body, expect: expected }) => {
    const server = await serveRaw((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\n\r\n${body}`);
    });
    const fault = faultOf(await openPatient().http.send(get(server.url, { expect: expected })));
    expect(fault.reason).toContain('without saying where the answer ends');
  });

  test('more than was announced is no answer', async () => {
    const server = await serveRaw((socket) => {
      const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 4\r\n\r\n';
      socket.end(`${head}rule: no promotion`);
    });
    const reply = await openPatient().http.send(get(server.url, { expect: 'text' }));
    expect(faultOf(reply).kind).toBe('connection');
  });

  test('a reset amid the body is none, and the next attempt may be whole', async () => {
    const server = await serve((response, { nth }) => {
      response.writeHead(200, { ...json, 'content-length': '7' });
      if (nth < 3) response.write('{"a"', () => response.socket?.resetAndDestroy());
      else response.end('{"a":1}');
    });
    const { http } = openPatient();
    expect(await http.send(get(server.url))).toMatchObject({
      ok: true,
      value: { text: '{"a":1}' },
    });
    expect(http.sent()).toBe(3);
  });
});
