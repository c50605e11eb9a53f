/** Octokit over the guarded client: what it gives, what it throws. */
import { describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import type { HttpFault } from '../../../src/sources/http/http.js';
import { HttpError, repeatableHeader } from '../../../src/sources/http/octokit-fetch.js';
import { answerJson, canary, openPatient, serve } from './servers.js';

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

type Answer = Parameters<typeof serve>[0];

async function openOctokit(answer: Answer) {
  const server = await serve(answer);
  const { http } = openPatient();
  const octokit = new Octokit({
    baseUrl: server.origin,
    auth: canary,
    log: silent,
    request: { fetch: http.fetch, log: silent },
  });
  return { server, http, octokit };
}

/** The fault that Octokit's own error carries as its cause. */
async function faultBehind(asking: Promise<unknown>): Promise<HttpFault> {
  const error: unknown = await asking.then(
    (answer) => answer,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error) || !(error.cause instanceof HttpError)) {
    throw new Error('no fault was thrown');
  }
  expect(error.message).not.toContain(canary);
  return error.cause.fault;
}

describe('what Octokit gets', () => {
  test.each([
    { name: 'JSON', type: 'application/json' },
    { name: 'JSON of GitHub', type: 'application/vnd.github+json; charset=utf-8' },
  ])('$name', async ({ type }) => {
    const { octokit, server } = await openOctokit((response) => {
      response.writeHead(200, { 'content-type': type, etag: 'x' }).end('{"id":1}');
    });
    const answer = await octokit.request('GET /thing');
    expect(answer).toMatchObject({ status: 200, data: { id: 1 }, headers: { etag: 'x' } });
    expect(server.hits[0]?.headers.authorization).toBe(`token ${canary}`);
  });

  test('F29: a long number as a string', async () => {
    const { octokit } = await openOctokit((response) => {
      answerJson(response, '{"id":12345678901234567890}');
    });
    const answer = await octokit.request('GET /thing');
    expect(JSON.stringify(answer.data)).toBe('{"id":"12345678901234567890"}');
  });

  test('a file, where one is asked for', async () => {
    const { octokit } = await openOctokit((response) => {
      response.writeHead(200, { 'content-type': 'application/vnd.github.raw; charset=utf-8' });
      response.end('a: 1\n');
    });
    const answer = await octokit.request('GET /file', { mediaType: { format: 'raw' } });
    expect(answer.data).toBe('a: 1\n');
  });

  test('nothing, after a write', async () => {
    const { octokit } = await openOctokit((response) => response.writeHead(204).end());
    expect(await octokit.request('DELETE /thing')).toMatchObject({ status: 204 });
  });

  test.each([400, 401, 403, 404, 409, 422])('its own error for %s', async (status) => {
    const { octokit, server } = await openOctokit((response) => {
      response.statusCode = status;
      answerJson(response, { message: 'as GitHub says' });
    });
    await expect(octokit.request('GET /thing')).rejects.toMatchObject({
      status,
      message: 'as GitHub says',
      response: { data: { message: 'as GitHub says' } },
    });
    expect(server.hits).toHaveLength(1);
  });

  test('F12: of an error that is HTML only what we say ourselves', async () => {
    const { octokit } = await openOctokit((response) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end(`<html>${canary}`);
    });
    await expect(octokit.request('GET /thing')).rejects.toMatchObject({
      status: 404,
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ answered 404$/),
    });
  });
});

describe('F09, F11, F12, F13: what Octokit would take for an empty list', () => {
  const rows: readonly { name: string; kind: string; answer: Answer }[] = [
    { name: 'empty', kind: 'malformed', answer: (response) => answerJson(response, '') },
    { name: 'null', kind: 'malformed', answer: (response) => answerJson(response, 'null') },
    { name: 'cut', kind: 'malformed', answer: (response) => answerJson(response, '[{"id":1},') },
    { name: '204', kind: 'malformed', answer: (response) => response.writeHead(204).end() },
    {
      name: 'HTML',
      kind: 'malformed',
      answer: (response) => response.setHeader('content-type', 'text/html').end('<html>'),
    },
    {
      name: 'a reset amid the body',
      kind: 'connection',
      answer: (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' });
        response.write('[', () => response.socket?.resetAndDestroy());
      },
    },
    { name: '503', kind: 'server', answer: (response) => response.writeHead(503).end() },
    {
      name: 'a redirect to another origin',
      kind: 'redirect',
      answer: (response) => response.writeHead(302, { location: 'https://evil.example/' }).end(),
    },
    {
      name: 'what bars every request',
      kind: 'refused',
      answer: (response) => {
        response.writeHead(403, { 'x-github-sso': 'required', 'content-type': 'application/json' });
        response.end('{"message":"Forbidden"}');
      },
    },
    {
      name: 'a rate limit',
      kind: 'rate-limit',
      answer: (response) => {
        response.writeHead(403, { 'retry-after': '3600', 'content-type': 'application/json' });
        response.end('{"message":"wait"}');
      },
    },
  ];
  test.each(rows)('$name is thrown', async ({ kind, answer }) => {
    const { octokit } = await openOctokit(answer);
    expect(await faultBehind(octokit.paginate('GET /list'))).toMatchObject({ kind });
  });

  test('F10: cut on the second page', async () => {
    const { octokit, server } = await openOctokit((response, { path, headers }) => {
      if (path.includes('page=2')) {
        answerJson(response, '[');
        return;
      }
      response.setHeader('link', `<http://${headers.host ?? ''}/list?page=2>; rel="next"`);
      answerJson(response, [{ id: 1 }]);
    });
    expect(await faultBehind(octokit.paginate('GET /list'))).toMatchObject({ kind: 'malformed' });
    expect(server.hits).toHaveLength(5);
  });
});

describe('F21: writes through Octokit', () => {
  const lost: Answer = (response) => response.socket?.resetAndDestroy();

  test('are not repeated after a lost answer', async () => {
    const { octokit, server } = await openOctokit(lost);
    const fault = await faultBehind(octokit.request('POST /thing', { a: 1 }));
    expect(fault).toMatchObject({ kind: 'connection', sent: true });
    expect(server.hits).toHaveLength(1);
    expect(server.hits[0]?.body).toBe('{"a":1}');
  });

  test('are, where it is said that they may be; the server is not told', async () => {
    const { octokit, server } = await openOctokit((response, hit) => {
      if (hit.nth === 1) lost(response, hit);
      else answerJson(response, {});
    });
    await octokit.request('POST /thing', { headers: { [repeatableHeader]: 'yes' } });
    expect(server.hits).toHaveLength(2);
    expect(server.hits[1]?.headers).not.toHaveProperty(repeatableHeader);
  });

  test('a refusal after a lost answer still says that one was sent', async () => {
    const { octokit } = await openOctokit((response, hit) => {
      if (hit.nth === 1) lost(response, hit);
      else response.writeHead(422, { 'content-type': 'application/json' }).end('{"message":"no"}');
    });
    const asking = octokit.request('POST /thing', { headers: { [repeatableHeader]: 'yes' } });
    expect(await faultBehind(asking)).toMatchObject({ kind: 'refused', status: 422, sent: true });
  });

  test('HEAD is a read without a body', async () => {
    const { octokit, http } = await openOctokit((response, { nth }) => {
      response
        .writeHead(nth === 1 ? 502 : 200, { 'content-length': '99', 'content-encoding': 'gzip' })
        .end();
    });
    expect(await octokit.request('HEAD /thing')).toMatchObject({ status: 200 });
    expect(http.sent()).toBe(2);
  });
});
