/** Calendars from a real https server on this machine, which `private: true` allows. */
import { createServer } from 'node:https';
import type { ServerResponse } from 'node:http';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { makeCertificate } from '../http/programs.js';
import { closedPort, listen } from '../http/servers.js';
import { freeze } from './read-calendar-parts.js';
import { runReader, writeReader } from './read-calendar-program.js';

const certificate = makeCertificate();
const env = { NODE_EXTRA_CA_CERTS: certificate.path };

type Answer = (response: ServerResponse) => unknown;

function whole(text: string, type = 'text/calendar; charset=utf-8'): Answer {
  return (response) =>
    response
      .setHeader('content-type', type)
      .setHeader('content-length', Buffer.byteLength(text))
      .end(text);
}

function redirect(location: string): Answer {
  return (response) => response.writeHead(302, { location }).end();
}

const half = Buffer.byteLength(freeze) / 2;

/** Paths of the server, and how it answers them. */
const answers: Readonly<Record<string, Answer>> = {
  '/a.ics': whole(freeze),
  '/bom.ics': whole(`\uFEFF${freeze}`, 'text/plain'),
  '/here': redirect('/a.ics'),
  '/away': redirect('https://gate.example/a.ics'),
  '/internal': redirect('https://169.254.169.254/a.ics'),
  '/empty.ics': whole(''),
  '/none.ics': (response) => response.writeHead(204).end(),
  '/login': whole('<html>Sign in', 'text/html'),
  '/login.ics': whole('<html>Sign in'),
  '/json.ics': whole('{"error":"no"}', 'application/json'),
  '/half.ics': whole(freeze.slice(0, half)),
  '/broken.ics': (response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(freeze) });
    response.write(freeze.slice(0, half), () => response.destroy());
  },
  '/endless.ics': (response) => response.end(`${freeze}${'\r\n'.repeat(1024 * 1024 + 1)}`),
  '/missing.ics': (response) => response.writeHead(404).end(),
  '/slow.ics': (response) => response.write(freeze.slice(0, half)),
};

async function serveCalendars() {
  const hits: string[] = [];
  const { key, cert } = certificate;
  const server = createServer({ key, cert }, (request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    hits.push(`${request.method ?? ''} ${path}`);
    response.on('error', () => undefined);
    answers[path]?.(response);
  });
  const { port } = await listen(server);
  return { origin: `https://127.0.0.1:${port}`, hits };
}

describe('a calendar at an https address', () => {
  let folder = '';
  beforeAll(() => void (folder = writeReader()));

  async function readPaths(paths: readonly string[], attempt = 10_000) {
    const server = await serveCalendars();
    const words = paths.map((path) => ({ url: `${server.origin}${path}`, private: true }));
    return { ...server, readings: await runReader(folder, { words, attempt, env }) };
  }

  test('is read, within redirects of its origin', async () => {
    const { readings, hits, origin } = await readPaths(['/a.ics?key=secret', '/bom.ics', '/here']);
    const value = { events: [{ uid: 'a', summary: 'Freeze' }] };
    const url = `${origin}/a.ics`;
    expect(readings).toMatchObject([
      { status: 'known', value, source: { level: 'forge', system: url, url } },
      { status: 'known', value },
      { status: 'known', value },
    ]);
    expect(JSON.stringify(readings)).not.toContain('secret');
    expect(hits).toEqual(['GET /a.ics', 'GET /bom.ics', 'GET /here', 'GET /a.ics']);
  });

  test('T64: is not asked for in the network of this machine unless it is private', async () => {
    const server = await serveCalendars();
    const url = `${server.origin}/a.ics`;
    const local = url.replace('127.0.0.1', 'localhost');
    const words = [url, local, { url }, { url: local }];
    const readings = await runReader(folder, { words, attempt: 10_000, env });
    const refused = { status: 'failed', reason: expect.stringContaining('ADDRESS_NOT_PUBLIC') };
    expect(readings).toMatchObject([refused, refused, refused, refused]);
    expect(server.hits).toEqual([]);
  });

  // A short attempt makes short waits between the tries.
  test.each([
    { name: 'F11: nothing', path: '/empty.ics', says: 'answered with nothing' },
    { name: 'F11: 204', path: '/none.ics', says: 'expected text, got nothing (204)' },
    { name: 'F12: HTML', path: '/login', says: 'expected text, got text/html' },
    { name: 'F12: HTML as a calendar', path: '/login.ics', says: 'answered with a page' },
    { name: 'F12: JSON', path: '/json.ics', says: 'does not begin with BEGIN:VCALENDAR' },
    { name: 'a truncated calendar', path: '/half.ics', says: '/half.ics:' },
    { name: 'a connection that breaks', path: '/broken.ics', says: 'broke off' },
    { name: 'more than 2 MiB', path: '/endless.ics', says: 'more than 2097152 bytes' },
    { name: 'T65: a redirect elsewhere', path: '/away', says: 'another origin: not followed' },
    {
      name: 'T64: a redirect to metadata',
      path: '/internal',
      says: 'another origin: not followed',
    },
    { name: 'not there', path: '/missing.ics', says: 'answered 404' },
    { name: 'F15: slow', path: '/slow.ics', says: 'did not answer' },
  ])('$name: failed', async ({ path, says }) => {
    const { readings } = await readPaths([path], path === '/slow.ics' ? 200 : 1000);
    expect(readings).toMatchObject([
      { status: 'failed', reason: expect.stringContaining(says) as unknown },
    ]);
  });

  test('F08: nobody there, and a certificate that is not trusted', async () => {
    const server = await serveCalendars();
    const urls = [`https://127.0.0.1:${await closedPort()}/a.ics`, `${server.origin}/a.ics`];
    const words = urls.map((url) => ({ url, private: true }));
    expect(await runReader(folder, { words, attempt: 500, env: {} })).toMatchObject([
      {
        status: 'failed',
        reason: expect.stringContaining('refused the connection'),
        retryable: true,
      },
      { status: 'failed', reason: expect.stringContaining('a certificate that is not trusted') },
    ]);
    expect(server.hits).toEqual([]);
  });
});
