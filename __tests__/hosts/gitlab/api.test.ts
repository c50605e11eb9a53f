/** Files by GitLab's interface: from where it keeps them, with the token for GitLab alone (T65). */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openApi, type Credential } from '../../../src/hosts/gitlab/api.js';
import { openHttp } from '../../../src/sources/http/client.js';
import { readProxies } from '../../../src/sources/http/proxies.js';
import { serve } from '../../sources/http/servers.js';

const archive = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]);
const token = 'glcbt-64_canary';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gitlab-api-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function download(url: string, kind: Credential['kind'], mostBytes = 1000) {
  const http = openHttp({
    proxies: readProxies({}),
    origins: [url],
    wait: () => Promise.resolve(),
  });
  const api = openApi({ http, url: `${url}/api/v4`, credential: { kind, token } });
  const path = '/projects/7/jobs/5/artifacts';
  return api.download(path, { to: join(folder, 'a.zip'), mostBytes });
}

describe.each([
  ['job', 'job-token', 'private-token'],
  ['access', 'private-token', 'job-token'],
] as const)('with the %s token', (kind, header, other) => {
  test('a file is saved as it is', async () => {
    const gitlab = await serve((response) => response.end(archive));
    const reply = await download(gitlab.origin, kind);
    expect(reply).toMatchObject({ ok: true, value: { bytes: archive.length } });
    expect(readFileSync(join(folder, 'a.zip'))).toEqual(archive);
    const [hit] = gitlab.hits;
    expect(hit).toMatchObject({ method: 'GET', path: '/api/v4/projects/7/jobs/5/artifacts' });
    expect(hit?.headers).toMatchObject({ [header]: token, accept: '*/*' });
    expect(hit?.headers[other]).toBeUndefined();
  });

  test('T65: a redirect to where files are kept is followed without it', async () => {
    const store = await serve((response) => response.end(archive));
    const gitlab = await serve((response) =>
      response.writeHead(302, { location: `${store.origin}/kept?signature=1` }).end(),
    );
    expect(await download(gitlab.origin, kind)).toMatchObject({ ok: true });
    expect(store.hits.map(({ path }) => path)).toEqual(['/kept?signature=1']);
    expect(JSON.stringify(store.hits)).not.toContain(token);
  });
});

describe('a token that GitLab does not take', () => {
  const named =
    /^401: the token of PROMOTION_GATE_POLICY_TOKEN is not valid: it may have expired, make a new one$/;
  async function refused(credential: Credential) {
    const gitlab = await serve((response) => response.writeHead(401).end('{}'));
    const http = openHttp({ proxies: readProxies({}), origins: [gitlab.origin] });
    const api = openApi({ http, url: `${gitlab.origin}/api/v4`, credential });
    const item = z.object({ id: z.number() });
    const replies = await Promise.all([
      api.get('/projects/7', {}, item),
      api.text('/projects/7', {}),
      api.list('/projects', {}, { item, most: 5, id: ({ id }) => String(id) }),
      api.send({ method: 'POST', path: '/projects', body: {}, repeatable: false }, item),
    ]);
    return replies.map((reply) => (reply.ok ? 'ok' : reply.fault.reason));
  }

  test('is told by its variable, whatever was asked', async () => {
    const credential = { kind: 'access', token, variable: 'PROMOTION_GATE_POLICY_TOKEN' } as const;
    const reasons = await refused(credential);
    expect(reasons).toEqual(reasons.map(() => expect.stringMatching(named)));
    expect(reasons.join()).not.toContain(token);
  });

  test('that is of the job stands in no variable that somebody sets', async () => {
    const reasons = await refused({ kind: 'job', token });
    expect(reasons).toEqual(reasons.map(() => expect.stringMatching(/token is not valid$/)));
  });
});

test('a page to sign in on is no file', async () => {
  const gitlab = await serve((response, { path }) => {
    if (path === '/users/sign_in') response.setHeader('content-type', 'text/html');
    else response.writeHead(302, { location: '/users/sign_in' });
    response.end('<html>');
  });
  expect(await download(gitlab.origin, 'job')).toMatchObject({
    ok: false,
    fault: { kind: 'malformed' },
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('F16: a file that is too long leaves nothing', async () => {
  const gitlab = await serve((response) => response.end(archive));
  const reply = await download(gitlab.origin, 'job', archive.length - 1);
  expect(reply).toMatchObject({ ok: false, fault: { kind: 'too-large' } });
  expect(readdirSync(folder)).toEqual([]);
});
