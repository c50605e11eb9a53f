/** REST through Octokit: what is sent, and what errors become. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { temporaryFolder } from '../git/clones.js';
import { openScripted } from './answers.js';
import { scriptedHttp, type Scripted } from './scripted-http.js';

const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
const parameters = { owner: 'acme', repo: 'shop', ref: 'refs/heads/a b' };
const schema = z.object({ sha: z.string() });

function ask(answer: Scripted) {
  return openScripted(scriptedHttp([{ match: 'GET', answer }])).rest(route, parameters, schema);
}

test('a request carries the version and the token, and its parameters are escaped', async () => {
  const http = scriptedHttp([{ match: 'GET', answer: { body: { sha: 'abc', more: true } } }]);
  expect(await openScripted(http).rest(route, parameters, schema)).toEqual({
    ok: true,
    value: { sha: 'abc' },
  });
  const [request] = http.log;
  expect(request?.url).toBe(
    'https://github.example/api/v3/repos/acme/shop/commits/refs%2Fheads%2Fa%20b',
  );
  expect(request?.headers).toMatchObject({
    authorization: 'bearer ghs_secret',
    'x-github-api-version': '2022-11-28',
    accept: 'application/vnd.github+json',
  });
  expect(request?.headers?.['user-agent']).toMatch(/^promotion-gate/);
});

test('T65: a file is asked for with the token, and each parameter is one segment of its address', async () => {
  const http = scriptedHttp([{ match: 'GET', answer: { body: 'bytes' } }]);
  const path = join(temporaryFolder(), 'file');
  const given = { owner: 'acme', repo: 'shop', artifact_id: '5/../6?a' };
  const reply = await openScripted(http).download(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
    given,
    { to: path, mostBytes: 5 },
  );
  expect(reply).toMatchObject({ ok: true, value: { bytes: 5 } });
  const [request] = http.log;
  expect(request?.url).toBe(
    'https://github.example/api/v3/repos/acme/shop/actions/artifacts/5%2F..%2F6%3Fa/zip',
  );
  expect(request?.headers).toMatchObject({ authorization: 'bearer ghs_secret' });
});

test('a body is sent as JSON', async () => {
  const http = scriptedHttp([{ match: 'POST', answer: { status: 201, body: { sha: 'x' } } }]);
  const post = 'POST /repos/{owner}/{repo}/statuses/{sha}';
  const given = { owner: 'acme', repo: 'shop', sha: 'abc', state: 'success' };
  expect(await openScripted(http).rest(post, given, schema)).toMatchObject({ ok: true });
  expect(JSON.parse(http.log[0]?.body ?? '')).toEqual({ state: 'success' });
});

const answers = [
  ['401', { status: 401, body: { message: 'Bad credentials' } }, 'unauthorized', false],
  [
    '403 permission',
    { status: 403, body: { message: 'Resource not accessible by integration' } },
    'forbidden',
    false,
  ],
  [
    '403 primary limit',
    { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: {} },
    'rate-limit',
    true,
  ],
  [
    '403 secondary limit',
    { status: 403, body: { message: 'You have exceeded a secondary rate limit' } },
    'rate-limit',
    true,
  ],
  ['404', { status: 404, body: { message: 'Not Found' } }, 'not-found', false],
  ['409', { status: 409, body: { message: 'Git Repository is empty.' } }, 'conflict', false],
  ['422', { status: 422, body: { message: 'Validation Failed', errors: [{}] } }, 'refused', false],
  ['429', { status: 429, body: {} }, 'rate-limit', true],
  ['204', { status: 204 }, 'malformed', true],
  ['null', { body: 'null' }, 'malformed', true],
  ['a missing field', { body: { other: 1 } }, 'malformed', true],
  ['text that is no JSON', { body: '{"sha": "ab' }, 'malformed', true],
] as const;

describe('F04 F05 F13: an answer that is no answer', () => {
  test.each(answers)('%s', async (_, answer, kind, retryable) => {
    expect(await ask(answer)).toMatchObject({ ok: false, fault: { kind, retryable } });
  });
});

describe('F21: after a write', () => {
  const post = 'POST /repos/{owner}/{repo}/statuses/{sha}';
  const given = { owner: 'acme', repo: 'shop', sha: 'abc', state: 'success' };
  test.each([
    ['an answer that is none may come from one that was carried out', { body: 'null' }, true],
    ['one of another shape, too', { status: 201, body: { other: 1 } }, true],
    ['a refusal does not', { status: 422, body: { message: 'Validation Failed' } }, false],
  ] as const)('%s', async (_, answer, sent) => {
    const http = scriptedHttp([{ match: 'POST', answer }]);
    const reply = await openScripted(http).rest(post, given, schema);
    expect(reply).toMatchObject({ ok: false, fault: { sent } });
  });
});

test('F08: a fault of the guarded client comes through Octokit unchanged', async () => {
  const fault = { kind: 'deadline', reason: 'slow', retryable: true, sent: true } as const;
  expect(await ask({ fault })).toEqual({ ok: false, fault });
});

test('T65: nothing of the request is in a fault', async () => {
  const reply = await ask({ status: 500, body: { message: `m${'x'.repeat(900)}` } });
  expect(JSON.stringify(reply)).not.toContain('ghs_secret');
  expect(reply.ok ? '' : reply.fault.reason.length).toBeLessThan(320);
});

test('T54: a deprecation note of the server is not printed', async () => {
  const headers = { deprecation: 'true', sunset: 'x\n::error::owned', link: '' };
  const written: unknown[] = [];
  const { warn } = console;
  console.warn = (...texts: unknown[]) => written.push(texts);
  try {
    expect(await ask({ headers, body: { sha: 'a' } })).toMatchObject({ ok: true });
  } finally {
    console.warn = warn;
  }
  expect(written).toEqual([]);
});

test('F29: ids beyond 2^53 stay the text that the guarded client makes of them', async () => {
  const http = scriptedHttp([{ match: 'GET', answer: { body: '{"id": "9007199254740993"}' } }]);
  const read = openScripted(http).rest(route, parameters, z.object({ id: z.string() }));
  expect(await read).toEqual({ ok: true, value: { id: '9007199254740993' } });
});
