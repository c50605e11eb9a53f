/** REST of the fake refuses what GitHub refuses, and answers in GitHub's form. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { all, rest } from './client.js';
import { startFakeGithub, type FakeGithub } from './fake.js';
import type { Repository } from './model.js';
import { putBlob } from './objects.js';
import {
  checkRun,
  comment,
  commitStatus,
  deployment,
  pullRequest,
  review,
  runArtifact,
  workflowRun,
} from './happenings.js';
import { account, branch, commit, head, tag } from './repository.js';
import type { Permissions, Token } from './tokens.js';

let github: FakeGithub;
let repo: Repository;
let token: Token;

beforeEach(async () => {
  github = await startFakeGithub();
  repo = github.repository({
    files: {
      'README.md': 'shop\n',
      'src/app.ts': 'export {}\n',
      '.promotion-gate.yml': 'version: 1\n',
    },
    environments: ['production'],
  });
  token = github.token({ permissions: all });
});
afterEach(() => github.close());

const R = '/repos/acme/shop';

test('object ids are those of git', () => {
  // `printf 'shop\n' | git hash-object --stdin`
  expect(putBlob(repo.objects, 'shop\n')).toBe('d469ae720d5be38d9bb49bb751e4d461ce79cf0e');
  expect(putBlob(repo.objects, '')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
});

describe('REST answers in the form that GitHub describes', () => {
  const prepare = () => {
    const run = workflowRun(repo, { id: 77 });
    runArtifact(repo, run, { name: 'test-results', zip: Buffer.from('PK'), id: 61 });
    checkRun(repo, { name: 'test', id: 31, workflowRun: run.id });
    commitStatus(repo, { context: 'ci/build' });
    deployment(repo, {
      id: 41,
      states: ['in_progress', 'success'],
      logUrl: 'https://example.com/actions/runs/77/job/1',
    });
    branch(repo, 'feature');
    commit(repo, { branch: 'feature', files: { 'src/app.ts': 'export const a = 1\n' } });
    const pull = pullRequest(repo, { headRef: 'feature' });
    review(pull, 'bob');
    pull.comments.push({ ...comment(pull, account('bob'), 'fine'), id: 51 });
    repo.rules.push({ pattern: 'refs/heads/main', type: 'update' });
    tag(repo, 'v1', { message: 'one' });
  };
  test.each([
    'GET /rate_limit',
    `GET ${R}`,
    `GET ${R}/actions/runs/77`,
    `GET ${R}/actions/runs/77/attempts/1`,
    `GET ${R}/actions/runs/77/approvals`,
    `GET ${R}/actions/runs/77/artifacts?name=test-results`,
    `GET ${R}/actions/workflows/deploy.yml/runs?head_sha=${'a'.repeat(40)}&exclude_pull_requests=true`,
    `GET ${R}/branches`,
    `GET ${R}/branches/main`,
    `GET ${R}/check-runs/31`,
    `GET ${R}/commits`,
    `GET ${R}/commits/main`,
    `GET ${R}/commits/heads%2Ffeature/check-runs`,
    `GET ${R}/commits/main/check-runs?check_name=test`,
    `GET ${R}/commits/main/status`,
    `GET ${R}/commits/main/statuses`,
    `GET ${R}/compare/main...feature?per_page=100`,
    `GET ${R}/contents/src%2Fapp.ts?ref=main`,
    `GET ${R}/contents/src?ref=main`,
    `GET ${R}/deployments?environment=production`,
    `GET ${R}/deployments/41`,
    `GET ${R}/deployments/41/statuses`,
    `GET ${R}/environments`,
    `GET ${R}/environments/production`,
    `GET ${R}/git/ref/heads%2Fmain`,
    `GET ${R}/git/ref/tags/v1`,
    `GET ${R}/git/matching-refs/heads/`,
    `GET ${R}/pulls`,
    `GET ${R}/pulls/1`,
    `GET ${R}/pulls/1/reviews`,
    `GET ${R}/pulls/1/files`,
    `GET ${R}/pulls/1/commits`,
    `GET ${R}/issues/1/comments`,
    `GET ${R}/issues/comments/51`,
    `GET ${R}/rules/branches/main`,
    `GET ${R}/tags`,
  ])('%s', async (route) => {
    prepare();
    const got = await rest(github, token, route);
    expect({ status: got.status, violations: github.violations }).toEqual({
      status: 200,
      violations: [],
    });
    expect(got.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(got.headers.get('x-ratelimit-remaining')).toMatch(/^\d+$/);
  });

  test('objects by their ids', async () => {
    const annotated = tag(repo, 'v1', { message: 'one' });
    const { body } = await rest(github, token, `GET ${R}/git/commits/${head(repo)}`);
    const { sha } = (body as { tree: { sha: string } }).tree;
    const tree = await rest(github, token, `GET ${R}/git/trees/${sha}?recursive=1`);
    const paths = (tree.body as { tree: { path: string; sha: string }[] }).tree.map(
      ({ path }) => path,
    );
    expect(paths).toEqual(['.promotion-gate.yml', 'README.md', 'src/app.ts']);
    const blob = await rest(github, token, `GET ${R}/git/blobs/${putBlob(repo.objects, 'shop\n')}`);
    expect(blob.body).toMatchObject({ size: 5, content: Buffer.from('shop\n').toString('base64') });
    expect((await rest(github, token, `GET ${R}/git/tags/${annotated}`)).body).toMatchObject({
      tag: 'v1',
    });
    expect(github.violations).toEqual([]);
  });
});

describe('REST refuses', () => {
  test.each([
    ['a route that is not described', `GET ${R}/nothing/here`, undefined, /describes no GET/],
    [
      'a query that is not described',
      `GET ${R}/commits?per_pge=100`,
      undefined,
      /no query parameter per_pge/,
    ],
    ['more than 100 a page', `GET ${R}/commits?per_page=101`, undefined, /at most 100/],
    ['a state that is none', `POST ${R}/statuses/main`, { state: 'good' }, /allowed values/],
    [
      'a body field that is not described',
      `POST ${R}/statuses/main`,
      { state: 'success', name: 'x' },
      /no body field name/,
    ],
    [
      'F23: more than 50 annotations',
      `POST ${R}/check-runs`,
      {
        name: 'x',
        head_sha: 'main',
        output: {
          title: 't',
          summary: 's',
          annotations: Array.from({ length: 51 }, () => ({
            path: 'a',
            start_line: 1,
            end_line: 1,
            annotation_level: 'failure',
            message: 'm',
          })),
        },
      },
      /must NOT have more than 50 items/,
    ],
    ['a body without what is required', `POST ${R}/check-runs`, { name: 'x' }, /head_sha/],
    [
      'an operation that is described and not modelled',
      `POST ${R}/git/tags`,
      { tag: 'v', message: 'm', object: 'x', type: 'commit' },
      /not implemented/,
    ],
  ])('%s, loudly', async (_, route, body, expected) => {
    expect((await rest(github, token, route, body)).status).toBe(500);
    expect(github.violations.join()).toMatch(expected);
  });

  test.each([
    ['a token that is none', 401, { value: 'ghs_other' }],
    ['a repository that the token does not see', 404, { repositories: [] as string[] }],
  ])('%s', async (_, status, given) => {
    const other = { ...github.token({ permissions: all, repositories: [] }), ...given };
    const got = await rest(github, other, `GET ${R}/commits/main`);
    expect(got).toMatchObject({ status, body: { status: String(status) } });
    expect(github.violations).toEqual([]);
  });

  test.each([
    ['checks', 'GET', '/commits/main/check-runs', undefined],
    ['statuses', 'GET', '/commits/main/statuses', undefined],
    ['statuses', 'POST', '/statuses/main', { state: 'success' }],
    ['deployments', 'GET', '/deployments', undefined],
    ['contents', 'GET', '/git/ref/heads/main', undefined],
    ['pull-requests', 'GET', '/pulls', undefined],
    ['actions', 'GET', '/environments', undefined],
    ['actions', 'GET', '/actions/workflows/deploy.yml/runs', undefined],
  ])('without the permission %s: %s %s', async (key, method, path, body) => {
    const { [key as keyof Permissions]: _, ...rest_ } = all;
    const got = await rest(
      github,
      github.token({ permissions: rest_ }),
      `${method} ${R}${path}`,
      body,
    );
    expect(got.status).toBe(403);
    expect(got.body).toEqual({
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest',
      status: '403',
    });
  });

  test.each([
    [
      'a description of 141 characters',
      `POST ${R}/statuses/main`,
      { state: 'success', description: 'x'.repeat(141) },
    ],
    ['a comment of 65,537 characters', `POST ${R}/issues/1/comments`, { body: 'x'.repeat(65_537) }],
    ['a ref that is there', `POST ${R}/git/refs`, { ref: 'refs/heads/main', sha: 'HEAD' }],
  ])('F23: %s with 422', async (_, route, body) => {
    pullRequest(repo, { headRef: 'main' });
    const sent = 'sha' in body ? { ...body, sha: head(repo) } : body;
    expect(await rest(github, token, route, sent)).toMatchObject({ status: 422 });
    expect(github.violations).toEqual([]);
  });

  test('an update that is not a fast forward, and one that a rule forbids', async () => {
    branch(repo, 'old');
    commit(repo, { branch: 'main', files: { a: '1' } });
    const old = head(repo, 'old');
    expect(await rest(github, token, `PATCH ${R}/git/refs/heads/main`, { sha: old })).toMatchObject(
      { status: 422 },
    );
    repo.rules.push({ pattern: 'refs/heads/main', type: 'update' });
    const newer = commit(repo, { branch: null, files: { b: '2' } });
    expect(
      await rest(github, token, `PATCH ${R}/git/refs/heads/main`, { sha: newer }),
    ).toMatchObject({ status: 422 });
    expect(github.violations).toEqual([]);
  });
});

describe('REST keeps what runs left', () => {
  test('the runs of one file on one commit, the newest first', async () => {
    const [first, other, second] = [{}, { sha: 'f'.repeat(40) }, { event: 'schedule' }].map(
      (given) => workflowRun(repo, { ...given, path: '.github/workflows/ci.yml' }),
    );
    workflowRun(repo);
    const listed = async (query: string) => {
      const { body } = await rest(github, token, `GET ${R}/actions/workflows/ci.yml/runs${query}`);
      return (body as { workflow_runs: { id: number }[] }).workflow_runs.map(({ id }) => id);
    };
    expect(await listed('')).toEqual([second?.id, other?.id, first?.id]);
    expect(await listed(`?head_sha=${head(repo)}`)).toEqual([second?.id, first?.id]);
    expect(await rest(github, token, `GET ${R}/actions/workflows/x.yml/runs`)).toMatchObject({
      status: 404,
    });
    expect(github.violations).toEqual([]);
  });

  test('T65: a file lies elsewhere, where a credential is refused', async () => {
    const zip = Buffer.from('PK');
    const { id } = runArtifact(repo, workflowRun(repo), { name: 'x', zip });
    const got = await rest(github, token, `GET ${R}/actions/artifacts/${id}/zip`);
    const address = got.headers.get('location') ?? '';
    expect({ ...got, headers: undefined }).toEqual({ status: 302, body: undefined });
    expect(new URL(address).origin).toBe(github.files.origin);
    const authorization = `bearer ${token.value}`;
    expect(await fetch(address, { headers: { authorization } })).toMatchObject({ status: 400 });
    const file = await fetch(address);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(zip);
    expect(github.violations).toEqual([]);
  });

  test('T66: a public file needs the permission too', async () => {
    const open = github.repository({ name: 'acme/open', files: { a: '' }, private: false });
    const { id } = runArtifact(open, workflowRun(open), { name: 'x', zip: Buffer.from('PK') });
    const reader = github.token({ permissions: { contents: 'read' } });
    const of = 'GET /repos/acme/open/actions';
    const listed = await rest(github, reader, `${of}/workflows/deploy.yml/runs`);
    const file = await rest(github, reader, `${of}/artifacts/${id}/zip`);
    expect([listed.status, file.status]).toEqual([200, 403]);
  });

  test('an expired file is gone', async () => {
    const zip = Buffer.from('PK');
    const { id } = runArtifact(repo, workflowRun(repo), { name: 'x', zip, expired: true });
    const got = await rest(github, token, `GET ${R}/actions/artifacts/${id}/zip`);
    expect(got.status).toBe(410);
  });
});

describe('REST lists', () => {
  test('pages with Link headers, each item once', async () => {
    for (let at = 0; at < 230; at += 1) checkRun(repo, { name: `check ${at}` });
    const names = new Set<string>();
    let next: string | undefined = `${R}/commits/main/check-runs?per_page=100`;
    let pages = 0;
    while (next !== undefined) {
      const { headers, body } = await rest(github, token, `GET ${next}`);
      const page = body as { total_count: number; check_runs: { name: string }[] };
      expect(page.total_count).toBe(230);
      for (const { name } of page.check_runs) names.add(name);
      pages += 1;
      const link = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
      next = link?.slice(github.apiUrl.length);
    }
    expect({ pages, names: names.size, violations: github.violations }).toEqual({
      pages: 3,
      names: 230,
      violations: [],
    });
  });

  test('T24: a comparison tells all commits only in pages, and files on the first', async () => {
    const base = head(repo);
    for (let at = 0; at < 260; at += 1) commit(repo, { files: { [`f${at}`]: String(at) } });
    const get = async (query: string) => {
      const { body } = await rest(github, token, `GET ${R}/compare/${base}...main${query}`);
      return body as { total_commits: number; commits: unknown[]; files: unknown[] };
    };
    const [whole, first, third] = [
      await get(''),
      await get('?per_page=100'),
      await get('?per_page=100&page=3'),
    ];
    expect([whole.total_commits, whole.commits.length]).toEqual([260, 250]);
    expect([first.commits.length, first.files.length]).toEqual([100, 260]);
    expect([third.commits.length, third.files.length]).toEqual([60, 0]);
  });
});

test('REST writes are there to be read', async () => {
  const tree = await rest(github, token, `POST ${R}/git/trees`, {
    tree: [{ path: 'a/b.json', mode: '100644', type: 'blob', content: '{}' }],
  });
  const made = await rest(github, token, `POST ${R}/git/commits`, {
    message: 'm',
    tree: (tree.body as { sha: string }).sha,
    parents: [],
  });
  const { sha } = made.body as { sha: string };
  expect(
    (await rest(github, token, `POST ${R}/git/refs`, { ref: 'refs/heads/records', sha })).status,
  ).toBe(201);
  const run = await rest(github, token, `POST ${R}/check-runs`, {
    name: 'gate',
    head_sha: sha,
    status: 'completed',
    conclusion: 'failure',
    output: { title: 't', summary: 's' },
  });
  const { id } = run.body as { id: number };
  expect(
    (
      await rest(github, token, `PATCH ${R}/check-runs/${id}`, {
        output: { title: 'u', summary: 's' },
      })
    ).body,
  ).toMatchObject({ conclusion: 'failure', output: { title: 'u' } });
  expect(
    (
      await rest(github, token, `POST ${R}/deployments`, {
        ref: 'records',
        auto_merge: false,
        required_contexts: [],
      })
    ).status,
  ).toBe(201);
  expect((await rest(github, token, `DELETE ${R}/git/refs/heads/records`)).status).toBe(204);
  expect(github.violations).toEqual([]);
});
