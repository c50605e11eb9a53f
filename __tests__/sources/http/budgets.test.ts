/** Time and size: nothing is waited for, or read, without end. */
import { createGzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { openHttp } from '../../../src/sources/http/client.js';
import type { HttpLimits } from '../../../src/sources/http/http.js';
import { faultOf, get, noProxies, openPatient, post, serve, serveRaw } from './servers.js';

const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

/** A client on the real clock. */
function open(limits: Partial<HttpLimits>) {
  return openHttp({ proxies: noProxies, limits });
}

describe('F15: a server that takes its time', () => {
  type Dribble = Parameters<typeof serveRaw>[0];
  /** One byte each 10 ms, for ever. */
  const dribble =
    (start: string, byte: string): Dribble =>
    (socket) => {
      socket.write(start);
      const timer = setInterval(() => socket.write(byte), 10);
      socket.on('close', () => clearInterval(timer));
    };
  const servers: readonly { name: string; answer: Dribble }[] = [
    { name: 'no answer', answer: () => undefined },
    { name: 'slow headers', answer: dribble(`${head}x-slow: `, 'a') },
    { name: 'slow body', answer: dribble(`${head}content-length: 100000\r\n\r\n[`, ' ') },
    {
      name: 'slow chunks',
      answer: dribble(`${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n'),
    },
    {
      name: 'a body that stops',
      answer: (socket) => void socket.write(`${head}content-length: 9\r\n\r\n[`),
    },
    {
      name: 'a slow error',
      answer: dribble('HTTP/1.1 404 No\r\ncontent-length: 99999\r\n\r\n', ' '),
    },
  ];
  test.each(servers)('$name: each attempt ends', async ({ answer }) => {
    const server = await serveRaw(answer);
    const http = open({ attempt: 60, total: 30_000 });
    const fault = faultOf(await http.send(get(server.url)));
    expect(fault).toMatchObject({ kind: 'deadline', retryable: true, sent: true });
    expect(fault.reason).toContain('did not answer within 0.1 s four times');
    expect(http.sent()).toBe(4);
  });

  test.each(servers)('$name: the run ends', async ({ answer }) => {
    const server = await serveRaw(answer);
    const http = open({ attempt: 10_000, total: 100 });
    const fault = faultOf(await http.send(get(server.url)));
    expect(fault).toMatchObject({ kind: 'deadline', retryable: true });
    expect(http.sent()).toBe(1);
    // The next one is not even sent.
    expect(faultOf(await http.send(get(server.url)))).toMatchObject({
      kind: 'deadline',
      sent: false,
    });
    expect(server.hits).toHaveLength(1);
  });

  test('a write that may have been carried out is not sent again', async () => {
    const server = await serveRaw(() => undefined);
    const fault = faultOf(await open({ attempt: 60 }).send(post(server.url)));
    expect(fault).toMatchObject({ kind: 'deadline', sent: true });
    expect(server.hits).toHaveLength(1);
  });

  test('redirects have no time of their own', async () => {
    const server = await serve((response, { nth }) => {
      setTimeout(() => response.writeHead(302, { location: `/${nth}` }).end(), 60);
    });
    const fault = faultOf(await open({ attempt: 100, total: 105 }).send(get(server.url)));
    expect(fault.kind).toBe('deadline');
  });
});

describe('F16: a body without end', () => {
  const bytes = 1024 * 1024;
  /** What the system's own buffers can hold beyond what was read. */
  const slack = 16 * 1024 * 1024;

  test('100 MB: it stops early', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const block = Buffer.alloc(64 * 1024, ' ');
      Readable.from(Array.from({ length: 1600 }, () => block)).pipe(response);
    });
    const { http } = openPatient({ limits: { bytes } });
    expect(faultOf(await http.send(get(server.url)))).toMatchObject({
      kind: 'too-large',
      retryable: false,
      sent: true,
      reason: `${new URL(server.url).host} answered with more than ${bytes} bytes`,
    });
    expect(http.sent()).toBe(1);
    expect(server.written()).toBeLessThan(bytes + slack);
  });

  test('a gzip bomb: it stops early', async () => {
    // 400 MB of blanks, about 400 KB packed: below the cap on the wire, far beyond it unpacked.
    let made = 0;
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      const block = Buffer.alloc(1024 * 1024, ' ');
      const source = Readable.from(
        (function* blanks() {
          for (; made < 4000; made += 1) yield block;
        })(),
      );
      source.pipe(createGzip()).pipe(response);
      response.on('close', () => source.destroy());
    });
    const { http } = openPatient({ limits: { bytes } });
    expect(faultOf(await http.send(get(server.url))).kind).toBe('too-large');
    expect(server.written()).toBeLessThan(bytes);
    expect(made).toBeLessThan(4000);
  });

  test('packed text that is too long on the wire', async () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251));
    const server = await serve((response) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'br' };
      response.writeHead(200, headers).end(noise);
    });
    const { http } = openPatient({ limits: { bytes: 1000 } });
    expect(faultOf(await http.send(get(server.url))).kind).toMatch(/^(?:too-large|connection)$/);
  });

  test.each([
    { name: 'as long as allowed', length: 100, ok: true },
    { name: 'one byte more', length: 101, ok: false },
  ])('$name', async ({ length, ok }) => {
    const server = await serve((response) => {
      response.setHeader('content-type', 'application/json');
      response.end(`"${'a'.repeat(length - 2)}"`);
    });
    const { http } = openPatient({ limits: { bytes: 100 } });
    expect((await http.send(get(server.url))).ok).toBe(ok);
  });

  test('headers without end', async () => {
    const server = await serveRaw((socket) => {
      socket.write(`${head}${'x-more: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(3000)}\r\n`);
    });
    const fault = faultOf(await openPatient().http.send(get(server.url)));
    expect(fault.kind).toBe('connection');
  });
});

describe('F27: skew', () => {
  const now = Date.UTC(2026, 10, 21, 12, 0, 0);
  async function skewAfter(...answers: Record<string, string>[]) {
    const server = await serve((response, { nth }) => {
      response.sendDate = false;
      response.writeHead(nth % 2 === 0 ? 404 : 200, answers[nth - 1]).end();
    });
    const { http } = openPatient({ now: () => now });
    for (const each of answers) await http.send(get(server.url, { expect: 'none', headers: each }));
    return http.skew(server.origin);
  }
  const date = (seconds: number) => ({ date: new Date(now + seconds * 1000).toUTCString() });
  test.each([
    { name: 'none', answers: [date(0)], skew: 0 },
    { name: 'ahead', answers: [date(300)], skew: 300 },
    { name: 'behind by a day', answers: [date(-86_400)], skew: -86_400 },
    { name: 'the latest answer counts, errors too', answers: [date(300), date(9)], skew: 9 },
    { name: 'an answer without a date tells nothing', answers: [date(300), {}], skew: 300 },
    { name: 'no date', answers: [{}], skew: undefined },
    { name: 'garbage', answers: [{ date: '1' }], skew: undefined },
    { name: 'another form', answers: [{ date: '2026-11-21T12:00:00Z' }], skew: undefined },
    { name: 'a copy from a cache', answers: [{ ...date(-60), age: '60' }], skew: undefined },
  ])('$name', async ({ answers, skew }) => {
    expect(await skewAfter(...answers)).toBe(skew);
  });

  test('is taken at the middle of the exchange', async () => {
    // Ten seconds before the server's instant it is asked, ten after it is answered.
    let passed = -10_000;
    const server = await serve((response) => {
      passed = 10_000;
      response.writeHead(200, { date: new Date(now).toUTCString() }).end();
    });
    const { http } = openPatient({ now: () => now + passed });
    await http.send(get(server.url, { expect: 'none' }));
    expect(http.skew(server.origin)).toBe(0);
    expect(http.skew('https://api.github.com')).toBeUndefined();
  });
});
