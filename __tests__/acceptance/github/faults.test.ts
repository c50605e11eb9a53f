/** Every fault does what its name says, to whoever reads carefully. */
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { graphql, rest } from './client.js';
import { startFakeGithub, type FakeGithub } from './fake.js';
import { faultNames, faults, type FaultName } from './faults.js';
import { checkRun } from './happenings.js';
import { head } from './repository.js';
import type { Token } from './tokens.js';

let github: FakeGithub;
let token: Token;

beforeEach(async () => {
  github = await startFakeGithub();
  const repo = github.repository({ files: { a: '1' } });
  for (let at = 0; at < 3; at += 1) checkRun(repo, { name: `check ${at}` });
  token = github.token({});
});
afterEach(() => github.close());

interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the connection ended in good order. */
  readonly whole: boolean;
}

/** What is on the wire, as far as it comes within a moment. */
function listen(path: string, moment: number): Promise<Heard> {
  const { hostname, port } = new URL(github.origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    let failed = false;
    let size = 0;
    socket.write(
      `GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: bearer ${token.value}\r\nconnection: close\r\n\r\n`,
    );
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > 4_000_000) socket.destroy();
    });
    socket.on('error', () => (failed = true));
    const timer = setTimeout(() => socket.destroy(), moment);
    socket.on('close', () => {
      clearTimeout(timer);
      const all = Buffer.concat(chunks);
      const split = all.indexOf('\r\n\r\n');
      const [first = '', ...lines] = all.subarray(0, Math.max(split, 0)).toString().split('\r\n');
      const headers = Object.fromEntries(
        lines.map((line) => [
          line.slice(0, line.indexOf(':')).toLowerCase(),
          line.slice(line.indexOf(':') + 2),
        ]),
      );
      const bytes = split < 0 ? Buffer.alloc(0) : all.subarray(split + 4);
      const body = headers['content-encoding'] === 'gzip' ? String(bytes.length) : bytes.toString();
      const whole = !failed && bytes.length === Number(headers['content-length'] ?? -1);
      resolve({ status: Number(first.split(' ')[1] ?? 0), headers, body, whole });
    });
  });
}

const path = '/repos/acme/shop/commits/main/check-runs?per_page=2';

const expectations: Readonly<
  Partial<Record<FaultName, Partial<Heard> | ((heard: Heard) => boolean)>>
> = {
  'retry-after-1': ({ status, headers }) => status === 429 && headers['retry-after'] === '1',
  'retry-after-3600': ({ status, headers }) => status === 429 && headers['retry-after'] === '3600',
  'budget-spent': ({ status, headers }) =>
    status === 429 &&
    headers['ratelimit-remaining'] === '0' &&
    headers['retry-after'] === undefined,
  'secondary-limit': ({ status, headers, body }) =>
    status === 403 && headers['retry-after'] === undefined && body.includes('secondary'),
  'primary-limit': ({ status, headers }) =>
    status === 403 && headers['x-ratelimit-remaining'] === '0',
  'graphql-rate-limited': ({ status, body }) => status === 200 && body.includes('RATE_LIMITED'),
  forbidden: ({ status, body }) => status === 403 && body.includes('not accessible'),
  'ip-not-allowed': ({ status, body }) => status === 403 && body.includes('IP allow list'),
  'not-found': { status: 404 },
  unauthorized: { status: 401 },
  'error-500': { status: 500 },
  'error-502': ({ status, body }) => status === 502 && body.startsWith('<!DOCTYPE'),
  'error-503': { status: 503 },
  'error-504': { status: 504 },
  reset: { status: 0, whole: false },
  'reset-mid-body': ({ status, whole, body }) => status === 200 && !whole && body.startsWith('{'),
  empty: { status: 200, body: '', whole: true },
  null: { status: 200, body: 'null', whole: true },
  'no-content': { status: 204, body: '' },
  html: ({ status, headers }) =>
    status === 200 && (headers['content-type'] ?? '').startsWith('text/html'),
  truncated: ({ whole, body }) => whole && body.startsWith('{') && !body.endsWith('}'),
  'wrong-shape': { status: 200, body: '{}' },
  'null-fields': { status: 200, body: '{"total_count":null,"check_runs":null}' },
  'extra-fields': ({ body }) =>
    body.includes('"not_known_yet"') && body.includes('"total_count":3'),
  'text-plain': ({ headers, body }) =>
    headers['content-type'] === 'text/plain' && body.includes('"total_count":3'),
  conflict: { status: 409 },
  silent: { status: 0, body: '' },
  dribble: ({ status, body, whole }) => status === 200 && body.length < 400 && !whole,
  huge: ({ body }) => body.length > 2_000_000,
  'gzip-bomb': ({ headers }) =>
    headers['content-encoding'] === 'gzip' && Number(headers['content-length']) < 1_000_000,
  'redirect-away': ({ status, headers }) =>
    status === 307 && (headers['location'] ?? '').startsWith(github.canary.origin),
  'redirect-loop': ({ status, headers }) =>
    status === 307 && headers['location'] === `${github.origin}${path}`,
  'no-link': ({ headers, body }) =>
    headers['link'] === undefined && body.includes('"total_count":3'),
  'total-too-high': ({ body }) => body.includes('"total_count":4'),
  'link-away': ({ headers }) => (headers['link'] ?? '').startsWith(`<${github.canary.origin}`),
  'lost-reply': { status: 0 },
  'clock-5-minutes': ({ headers }) =>
    Math.abs(Date.parse(headers['date'] ?? '') - Date.now() - 300_000) < 60_000,
  'clock-1-day': ({ headers }) =>
    Math.abs(Date.parse(headers['date'] ?? '') - Date.now() - 86_400_000) < 60_000,
  'no-date': ({ status, headers }) => status === 200 && headers['date'] === undefined,
  'big-ids': ({ body }) => /"id":90\d{14}/.test(body),
};

describe('on the wire', () => {
  const rows = faultNames.filter((name) => expectations[name] !== undefined);
  test.each(rows.map((name) => [faults[name].id, name] as const))('%s: %s', async (_, name) => {
    github.fault(name);
    const heard = await listen(path, ['silent', 'dribble'].includes(name) ? 300 : 20_000);
    const expected = expectations[name];
    if (typeof expected === 'function')
      expect({ heard, as: expected(heard) }).toMatchObject({ as: true });
    else expect(heard).toMatchObject(expected ?? {});
    // The next one is as it should be.
    expect(await listen(path, 20_000)).toMatchObject({ status: 200, whole: true });
    expect(github.violations).toEqual([]);
    expect(github.canary.requests()).toEqual([]);
  });

  test('F16: the bomb is a hundred times larger than it looks', async () => {
    github.fault('gzip-bomb');
    const response = await fetch(`${github.origin}${path}`, {
      headers: { 'accept-encoding': 'identity' },
    }).then((got) => got.arrayBuffer());
    expect(response.byteLength).toBeGreaterThan(100_000_000);
  });
});

const query =
  'query Gate { repository(owner: "acme", name: "shop") { id ref(qualifiedName: "refs/heads/main") { name } } }';

describe('in GraphQL', () => {
  test.each([
    ['wrong-shape', { data: {} }],
    ['null-fields', { data: { repository: { id: null, ref: null } } }],
    [
      'graphql-partial',
      { data: { repository: { ref: null } }, errors: [{ path: ['repository', 'ref'] }] },
    ],
    [
      'graphql-no-data',
      {
        data: null,
        errors: [{ message: expect.stringContaining('Something went wrong') }],
      },
    ],
  ] as const)('F13: %s', async (name, expected) => {
    github.fault(name, { when: 'Gate' });
    expect(await graphql(github, token, query)).toMatchObject(expected);
  });
});

describe('which request is hit', () => {
  const status = async () => (await rest(github, token, 'GET /repos/acme/shop')).status;

  test('the n-th, and as often as it says', async () => {
    github.fault('error-500', { nth: 2, times: 2 });
    expect([await status(), await status(), await status(), await status()]).toEqual([
      200, 500, 500, 200,
    ]);
  });
  test('always', async () => {
    github.fault('error-503', { times: 'always' });
    expect([await status(), await status(), await status()]).toEqual([503, 503, 503]);
    github.clearFaults();
    expect(await status()).toBe(200);
  });
  test('only the operation that is named', async () => {
    github.fault('error-502', { when: 'repos/get-commit' });
    expect(await status()).toBe(200);
    const html = await fetch(`${github.apiUrl}/repos/acme/shop/commits/main`, {
      headers: { authorization: `token ${token.value}` },
    });
    expect(html.status).toBe(502);
  });
  test('writes only', async () => {
    github.fault('forbidden', { when: 'write', times: 'always' });
    expect(await status()).toBe(200);
    expect(
      (await rest(github, token, 'POST /repos/acme/shop/statuses/main', { state: 'success' }))
        .status,
    ).toBe(403);
    expect(github.repositories[0]?.statuses).toEqual([]);
  });
});

test('F21: a lost reply has been carried out all the same', async () => {
  github.fault('lost-reply', { when: 'write' });
  await expect(
    rest(github, token, 'POST /repos/acme/shop/statuses/main', { state: 'success' }),
  ).rejects.toThrow();
  expect(github.repositories[0]?.statuses).toHaveLength(1);
  expect(github.counts()).toEqual({ reads: 0, writes: 1 });
});

test('F18: the state can move between two requests', async () => {
  const repo = github.repositories[0];
  github.before({ nth: 2 }, () => {
    if (repo !== undefined) checkRun(repo, { name: 'late', sha: head(repo) });
  });
  const total = async () =>
    (
      (await rest(github, token, 'GET /repos/acme/shop/commits/main/check-runs')).body as {
        total_count: number;
      }
    ).total_count;
  expect([await total(), await total(), await total()]).toEqual([3, 4, 4]);
});

test('F08: nobody listens any more', async () => {
  await github.stopListening();
  await expect(rest(github, token, 'GET /repos/acme/shop')).rejects.toThrow();
});
