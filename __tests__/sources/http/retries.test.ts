/** What is asked again, when, and what is said if it is not. */
import { describe, expect, test } from '@jest/globals';
import { openHttp } from '../../../src/sources/http/client.js';
import {
  answerJson,
  canary,
  closedPort,
  faultOf,
  get,
  noProxies,
  openPatient,
  post,
  quick,
  serve,
  serveRaw,
  type TestServer,
} from './servers.js';

type Headers = Record<string, string>;

/** Answers with each status in turn, the last one for ever; 0 is a reset. */
function serveStatuses(statuses: readonly number[], headers: Headers = {}): Promise<TestServer> {
  return serve((response, { nth }) => {
    const status = statuses[nth - 1] ?? statuses.at(-1) ?? 200;
    if (status === 0) response.socket?.resetAndDestroy();
    else {
      response.statusCode = status;
      for (const [name, value] of Object.entries(headers)) {
        if (status >= 400) response.setHeader(name, value);
      }
      answerJson(response, { message: status === 200 ? 'fine' : canary });
    }
  });
}

describe('F07, F08: once or three times is survived', () => {
  test.each([500, 502, 503, 504, 0])('%s', async (status) => {
    for (const statuses of [
      [status, 200],
      [status, status, status, 200],
    ]) {
      const server = await serveStatuses(statuses);
      const { http, waits } = openPatient();
      expect(await http.send(get(server.url))).toMatchObject({ ok: true });
      expect(server.hits).toHaveLength(statuses.length);
      expect(waits).toEqual([500, 2000, 4500].slice(0, statuses.length - 1));
      expect(http.sent()).toBe(statuses.length);
    }
  });
});

describe('F07, F08: always', () => {
  test.each([
    { status: 500, kind: 'server', says: 'answered 500 four times in 7 s' },
    { status: 502, kind: 'server', says: 'answered 502 four times in 7 s' },
    { status: 503, kind: 'server', says: 'answered 503 four times in 7 s' },
    { status: 504, kind: 'server', says: 'answered 504 four times in 7 s' },
    { status: 0, kind: 'connection', says: 'broke off the connection four times in 7 s' },
  ])('$status', async ({ status, kind, says }) => {
    const server = await serveStatuses([status]);
    const { http } = openPatient();
    const fault = faultOf(await http.send(get(server.url)));
    expect(fault).toMatchObject({ kind, retryable: true, sent: true });
    // What the attempts themselves took is on top of the seven seconds.
    expect(fault.reason.replace(/7\.\d s/, '7 s')).toBe(`${new URL(server.url).host} ${says}`);
    expect(server.hits).toHaveLength(4);
  });

  test('different failures are counted as such', async () => {
    const server = await serveStatuses([500, 0, 502, 503]);
    const { reason } = faultOf(await openPatient().http.send(get(server.url)));
    expect(reason).toMatch(/ answered 503, after 3 other failed attempts in 7(?:\.\d)? s$/);
  });

  test('F08: refused', async () => {
    const { http } = openPatient();
    const fault = faultOf(await http.send(get(`http://127.0.0.1:${await closedPort()}/`)));
    expect(fault).toMatchObject({ kind: 'connection', retryable: true, sent: false });
    expect(fault.reason).toContain('refused the connection four times');
  });

  test('F08: TLS with a server that speaks none', async () => {
    const server = await serveRaw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const { http } = openPatient();
    const fault = faultOf(await http.send(post(server.url.replace('http:', 'https:'))));
    // It broke before the request was written: even a write is asked again.
    expect(fault).toMatchObject({ kind: 'connection', sent: false });
    expect(server.hits).toHaveLength(4);
  });

  test('F08: a server that does not speak HTTP', async () => {
    const server = await serveRaw((socket) => socket.end('SSH-2.0-server\r\n'));
    const fault = faultOf(await openPatient().http.send(get(server.url)));
    expect(fault).toMatchObject({ kind: 'connection' });
    expect(fault.reason).toContain('did not answer in HTTP');
  });
});

describe('the wait', () => {
  test.each([
    { name: 'earliest', random: 0, waits: [375, 1500, 3375] },
    { name: 'latest', random: 1, waits: [625, 2500, 5625] },
  ])('$name', async ({ random, waits }) => {
    const server = await serveStatuses([502]);
    const patient = openPatient({ random: () => random });
    await patient.http.send(get(server.url));
    expect(patient.waits).toEqual(waits);
  });

  test('is never longer than its budget, but for what the server asks', async () => {
    const limits = { attempt: 5000, total: 60_000, backoff: 600 };
    const patient = openPatient({ limits });
    await patient.http.send(get((await serveStatuses([502])).url));
    expect(patient.waits).toEqual([500, 600, 600]);
    const asked = openPatient({ limits });
    await asked.http.send(get((await serveStatuses([503, 200], { 'retry-after': '7' })).url));
    expect(asked.waits).toEqual([7000]);
  });

  test('that does not fit into what is left is not begun', async () => {
    const server = await serveStatuses([502]);
    const patient = openPatient({ limits: { attempt: 5000, total: 2000 } });
    const fault = faultOf(await patient.http.send(get(server.url)));
    expect(fault).toMatchObject({ kind: 'server', retryable: true });
    expect(patient.waits).toEqual([500]);
    expect(patient.http.remaining()).toBeGreaterThan(0);
  });

  test('takes real time', async () => {
    const server = await serveStatuses([502, 200]);
    const http = openHttp({ proxies: noProxies, limits: { ...quick, attempt: 1000 } });
    const before = http.remaining();
    expect(await http.send(get(server.url))).toMatchObject({ ok: true });
    expect(before - http.remaining()).toBeGreaterThanOrEqual(70);
  });
});

describe('F04: what is not asked again', () => {
  const barriers: readonly { name: string; headers: Record<string, string>; says: string }[] = [
    { name: 'has an IP allow list enabled', headers: {}, says: 'is not on the IP allow list' },
    {
      name: 'Resource protected by organization SAML enforcement.',
      headers: {},
      says: 'is not authorized for single sign-on (SSO)',
    },
    {
      name: 'Not permitted',
      headers: { 'x-github-sso': 'required; url=https://canary.example/sso' },
      says: 'is not authorized for single sign-on (SSO)',
    },
  ];
  test.each(barriers)('403, $name: no permission would help', async ({ name, headers, says }) => {
    const server = await serve((response) => {
      response.writeHead(403, { ...headers, 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: name }));
    });
    const { http } = openPatient();
    const fault = faultOf(await http.send(get(server.url)));
    expect(fault).toMatchObject({ kind: 'refused', retryable: false, sent: false });
    expect(fault.reason).toContain(says);
    expect(fault.reason).not.toContain('canary.example');
    expect(server.hits).toHaveLength(1);
  });

  test.each([
    { status: 400, kind: 'refused' },
    { status: 401, kind: 'unauthorized' },
    { status: 403, kind: 'forbidden' },
    { status: 404, kind: 'not-found' },
    { status: 409, kind: 'conflict' },
    { status: 410, kind: 'not-found' },
    { status: 412, kind: 'conflict' },
    { status: 418, kind: 'refused' },
    { status: 422, kind: 'refused' },
    { status: 451, kind: 'refused' },
    { status: 501, kind: 'server' },
    { status: 304, kind: 'redirect' },
  ])('$status is $kind', async ({ status, kind }) => {
    const server = await serveStatuses([status], { 'x-ratelimit-remaining': '12' });
    const { http } = openPatient();
    const fault = faultOf(await http.send(get(server.url)));
    expect(fault).toMatchObject({ kind, status, retryable: false });
    expect(fault.sent).toBe(status === 501 || status === 304);
    expect(server.hits).toHaveLength(1);
    expect(fault.reason).toContain(`answered ${status}`);
    expect(fault.reason).not.toContain(canary);
    // T65: the credential of the request is in no answer.
    if (status !== 304) expect(fault.body).toBe(JSON.stringify({ message: '***' }));
  });

  test('of an error answer at most 64 KiB are read', async () => {
    const server = await serve((response) => {
      response.statusCode = 404;
      response.end('x'.repeat(1_000_000));
    });
    const fault = faultOf(await openPatient().http.send(get(server.url)));
    expect(fault.kind).toBe('not-found');
    expect(fault.body).toHaveLength(65_536);
  });

  test('F05: a 404 whose body breaks off is not yet a 404', async () => {
    const server = await serve((response) => {
      response.writeHead(404, { 'content-length': '100' });
      response.write('{', () => response.socket?.resetAndDestroy());
    });
    expect(faultOf(await openPatient().http.send(get(server.url))).kind).toBe('connection');
  });
});

describe('F21: what must not be carried out twice', () => {
  const slow: Headers = { 'retry-after': '0' };
  test.each<{ name: string; statuses: number[]; headers?: Headers; hits: number; sent: boolean }>([
    { name: 'reset after it was sent', statuses: [0], hits: 1, sent: true },
    { name: '500', statuses: [500], hits: 1, sent: true },
    { name: '502', statuses: [502], hits: 1, sent: true },
    { name: '503', statuses: [503], hits: 1, sent: true },
    { name: '503 with Retry-After', statuses: [503], headers: slow, hits: 4, sent: false },
    { name: '429', statuses: [429], headers: slow, hits: 4, sent: false },
    { name: '403 rate limit', statuses: [403], headers: slow, hits: 4, sent: false },
    { name: '422', statuses: [422], hits: 1, sent: false },
    { name: '429, then 500', statuses: [429, 500], headers: slow, hits: 2, sent: true },
  ])('$name', async ({ statuses, headers, hits, sent }) => {
    const server = await serveStatuses(statuses, headers);
    const fault = faultOf(await openPatient().http.send(post(server.url)));
    expect(fault.sent).toBe(sent);
    expect(server.hits).toHaveLength(hits);
  });

  test('refused before it was written', async () => {
    const { http } = openPatient();
    const fault = faultOf(await http.send(post(`http://127.0.0.1:${await closedPort()}/`)));
    expect(fault.sent).toBe(false);
    expect(http.sent()).toBe(4);
  });

  test('an answer that cannot be used was carried out', async () => {
    const server = await serve((response) => response.end('<html>'));
    const { http } = openPatient();
    expect(faultOf(await http.send(post(server.url)))).toMatchObject({
      kind: 'malformed',
      sent: true,
    });
    expect(http.sent()).toBe(1);
  });

  test('a lost answer is remembered after a later refusal', async () => {
    const server = await serveStatuses([0, 422]);
    const fault = faultOf(await openPatient().http.send(post(server.url, { repeatable: true })));
    expect(fault).toMatchObject({ kind: 'refused', status: 422, sent: true });
  });

  test('it has a connection of its own', async () => {
    const server = await serveStatuses([200]);
    const { http } = openPatient();
    await http.send(get(server.url));
    await http.send(post(server.url));
    expect(server.connections()).toBe(2);
  });
});

describe('F01, F02, F03: a rate limit', () => {
  const none: Headers = { 'x-ratelimit-remaining': '0' };
  /** Seconds from now, in each form. */
  const date = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();
  const epoch = (seconds: number) => `${Math.floor(Date.now() / 1000) + seconds}`;
  const rows: readonly {
    name: string;
    status: number;
    headers: Headers;
    /** Bounds of the first wait in ms; undefined if it stops at once. */
    wait: readonly [number, number] | undefined;
  }[] = [
    { name: 'Retry-After 0', status: 429, headers: { 'retry-after': '0' }, wait: [500, 500] },
    { name: 'Retry-After 1', status: 429, headers: { 'retry-after': '1' }, wait: [1000, 1000] },
    { name: 'Retry-After 3', status: 403, headers: { 'retry-after': '3' }, wait: [3000, 3000] },
    { name: 'Retry-After 3600', status: 429, headers: { 'retry-after': '3600' }, wait: undefined },
    {
      name: 'Retry-After without end',
      status: 429,
      headers: { 'retry-after': '9'.repeat(400) },
      wait: undefined,
    },
    {
      name: 'Retry-After garbage',
      status: 429,
      headers: { 'retry-after': '-1 soon' },
      wait: [60_000, 60_000],
    },
    { name: 'a date', status: 429, headers: { 'retry-after': date(30) }, wait: [20_000, 30_000] },
    {
      name: 'a date in the past',
      status: 429,
      headers: { 'retry-after': date(-300) },
      wait: [500, 500],
    },
    {
      name: 'a date far ahead',
      status: 429,
      headers: { 'retry-after': date(86_400) },
      wait: undefined,
    },
    {
      name: 'reset soon',
      status: 403,
      headers: { ...none, 'x-ratelimit-reset': epoch(30) },
      wait: [20_000, 30_000],
    },
    {
      name: 'reset in the past',
      status: 403,
      headers: { ...none, 'x-ratelimit-reset': epoch(-90) },
      wait: [500, 500],
    },
    {
      name: 'reset in an hour',
      status: 403,
      headers: { ...none, 'x-ratelimit-reset': epoch(3600) },
      wait: undefined,
    },
    {
      name: 'reset never',
      status: 403,
      headers: { ...none, 'x-ratelimit-reset': '9'.repeat(30) },
      wait: undefined,
    },
    {
      name: 'reset garbage',
      status: 403,
      headers: { ...none, 'x-ratelimit-reset': 'NaN' },
      wait: [60_000, 60_000],
    },
    ...(
      [
        ['reset soon', '0', epoch(30), [20_000, 30_000]],
        ['reset in an hour', '0', epoch(3600), undefined],
        ['reset after so many seconds', '0', '7', [7000, 7000]],
        ['429 whose budget is not used up', '5', epoch(3600), [60_000, 60_000]],
      ] as const
    ).map(([name, remaining, reset, wait]) => ({
      ...{ name: `${name}, as GitLab tells it`, status: 429, wait },
      headers: { 'ratelimit-remaining': remaining, 'ratelimit-reset': reset },
    })),
    { name: 'reset absent', status: 403, headers: none, wait: [60_000, 60_000] },
    { name: '429 without a word', status: 429, headers: {}, wait: [60_000, 60_000] },
    {
      name: '429 whose budget is not used up',
      status: 429,
      headers: { 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': epoch(3600) },
      wait: [60_000, 60_000],
    },
  ];
  test.each(rows)('$name', async ({ status, headers, wait }) => {
    const server = await serveStatuses([status, 200], headers);
    const { http, waits } = openPatient({ limits: { attempt: 5000, total: 90_000 } });
    const reply = await http.send(get(server.url));
    if (wait === undefined) {
      expect(waits).toEqual([]);
      const fault = faultOf(reply);
      expect(fault).toMatchObject({ kind: 'rate-limit', status, retryable: true, sent: false });
      const says =
        / limits the rate of requests \(4\d\d\); try again after (?:[-\d]+ )?\d\d:\d\d UTC$/;
      expect(fault.reason).toMatch(says);
    } else {
      expect(reply).toMatchObject({ ok: true });
      expect(waits).toHaveLength(1);
      expect(waits[0]).toBeGreaterThanOrEqual(wait[0]);
      expect(waits[0]).toBeLessThanOrEqual(wait[1]);
    }
  });

  test.each([
    { name: 'F02: a secondary one', message: 'You have exceeded a secondary rate limit.' },
    { name: 'a primary one', message: 'API rate limit exceeded for installation ID 1.' },
  ])('$name is known by its words', async ({ message }) => {
    const server = await serve((response) => {
      response.statusCode = 403;
      answerJson(response, { message });
    });
    const { http, waits } = openPatient({ limits: { attempt: 5000, total: 50_000 } });
    expect(faultOf(await http.send(get(server.url))).kind).toBe('rate-limit');
    expect(waits).toEqual([]);
  });

  test('says when, to the minute', async () => {
    const now = Date.UTC(2026, 10, 21, 13, 4, 30);
    const server = await serveStatuses([403], {
      ...none,
      'x-ratelimit-reset': `${now / 1000 + 3600}`,
    });
    const { reason } = faultOf(await openPatient({ now: () => now }).http.send(get(server.url)));
    expect(reason).toContain('(403); try again after 14:05 UTC');
  });

  test('a 503 with Retry-After is waited for as well', async () => {
    const server = await serveStatuses([503, 200], { 'retry-after': '7' });
    const { http, waits } = openPatient();
    expect(await http.send(get(server.url))).toMatchObject({ ok: true });
    expect(waits).toEqual([7000]);
  });
});
