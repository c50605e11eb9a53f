/** What jobs leave, as the fake gives it away: to whom, from where, and to nobody who brings a token there. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ask } from './client.js';
import { startFakeGitlab, type FakeGitlab } from './fake-gitlab.js';
import type { Artifacts, Pipeline, Project, Token } from './model.js';
import * as made from './project.js';

const archive = Buffer.from([0x50, 0x4b, 0x05, 0x06, 0xff]);

let gitlab: FakeGitlab;
let project: Project;
let pipeline: Pipeline;
let job: Token;
beforeEach(async () => {
  gitlab = await startFakeGitlab();
  project = gitlab.project({ visibility: 'public' });
  pipeline = made.pipeline(project);
  job = gitlab.jobToken({ project, pipeline, job: made.job(pipeline, 'gate') });
});
afterEach(() => gitlab.close());

/** The address of the archive of a new job. */
function left(artifacts: Artifacts): string {
  const { id } = made.job(pipeline, 'test', { artifacts });
  return `${gitlab.apiUrl}/projects/${project.id}/jobs/${id}/artifacts`;
}

function get(address: string, headers: Readonly<Record<string, string>> = {}) {
  return fetch(address, { headers, redirect: 'manual' });
}

function asJob() {
  return { 'job-token': job.value };
}

test('the server gives it as it is', async () => {
  const got = await get(left({ archive }), asJob());
  expect(got.headers.get('content-type')).toBe('application/octet-stream');
  expect(Buffer.from(await got.arrayBuffer())).toEqual(archive);
});

describe('where files are kept elsewhere', () => {
  test('it is given to whoever has the address, and brings nothing else', async () => {
    const store = await gitlab.keepElsewhere();
    const got = await get(left({ archive }), asJob());
    const address = got.headers.get('location') ?? '';
    expect([got.status, new URL(address).origin]).toEqual([302, store.origin]);
    expect(Buffer.from(await (await get(address)).arrayBuffer())).toEqual(archive);
    expect((await get(`${store.origin}/artifacts/1`)).status).toBe(403);
    expect(gitlab.violations).toEqual([]);
  });

  test.each(['job-token', 'private-token', 'authorization', 'cookie'])(
    'whoever brings %s gets nothing, and it is told',
    async (name) => {
      await gitlab.keepElsewhere();
      const got = await get(left({ archive }), asJob());
      const address = got.headers.get('location') ?? '';
      expect((await get(address, { [name]: job.value })).status).toBe(403);
      expect(gitlab.violations).toEqual([`${name} was brought to where files are kept`]);
    },
  );
});

describe('is given to', () => {
  const rows = [
    ['all', 'Guest', 403],
    ['all', 'Reporter', 200],
    ['developer', 'Reporter', 403],
    ['developer', 'Developer', 200],
    ['maintainer', 'Developer', 403],
    ['maintainer', 'Maintainer', 200],
    ['none', 'Owner', 403],
  ] as const;
  test.each(rows)('of access %s to a %s: %s', async (access, role, status) => {
    const hidden = gitlab.project({ path: 'acme/hidden' });
    const { id } = made.job(made.pipeline(hidden), 'test', { artifacts: { archive, access } });
    const { value } = gitlab.token({ role, scopes: ['read_api'] });
    const address = `${gitlab.apiUrl}/projects/${hidden.id}/jobs/${id}/artifacts`;
    expect((await get(address, { 'private-token': value })).status).toBe(status);
  });

  test('a job token only where it is paid for', async () => {
    const address = left({ archive });
    project.tier = 'Free';
    expect((await get(address, asJob())).status).toBe(404);
    const { value } = gitlab.token({ role: 'Reporter' });
    expect((await get(address, { 'private-token': value })).status).toBe(200);
  });
});

describe('is not there', () => {
  const past = new Date(Date.now() - 1000).toISOString();
  test.each<[string, Artifacts]>([
    ['once it expired', { archive, expireAt: past }],
    ['if there is only a report', { reports: ['junit'] }],
  ])('%s', async (_, artifacts) => {
    expect((await get(left(artifacts), asJob())).status).toBe(404);
    const path = `/projects/${project.id}/pipelines/${pipeline.id}/jobs`;
    const { body } = await ask(gitlab, job, `GET ${path}`);
    const [test] = body as readonly Record<string, unknown>[];
    expect(test).not.toHaveProperty('artifacts_file');
    expect(gitlab.violations).toEqual([]);
  });
});
