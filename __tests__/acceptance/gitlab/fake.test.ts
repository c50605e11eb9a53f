/** The fake refuses what GitLab refuses, and answers in the form that GitLab documents. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { branch, commit, head, tag } from '../github/repository.js';
import { ask } from './client.js';
import { startFakeGitlab, type FakeGitlab } from './fake-gitlab.js';
import { groupId, type MergeRequest, type Project, type Role, type Token } from './model.js';
import * as made from './project.js';
import { routes } from './respond.js';

let gitlab: FakeGitlab;
let project: Project;
let maintainer: Token;
let job: Token;
let request: MergeRequest;
let pipelineId: number;
let jobId: number;

beforeEach(async () => {
  gitlab = await startFakeGitlab();
  project = gitlab.project({
    files: { 'README.md': 'shop\n', 'src/app.ts': 'export {}\n' },
    environments: ['production'],
  });
  const pipeline = made.pipeline(project);
  made.job(pipeline, 'build');
  made.job(pipeline, 'below', { bridge: true });
  const gate = made.job(pipeline, 'gate', {
    ...{ status: 'running', stage: 'deploy', artifacts: { archive: Buffer.from('PK') } },
  });
  [pipelineId, jobId] = [pipeline.id, gate.id];
  made.deployment(project, { id: 41, job: { job: gate, pipeline } });
  request = made.mergeRequest(project);
  made.externalStatus(project, { name: 'scan', sha: request.sha });
  made.note(request, 'fine');
  made.externalCheck(project, 'promotion-gate');
  made.freezePeriod(project, '0 23 * * 5', '0 8 * * 1');
  project.tagProtections.push({ name: 'v*', create: 40 });
  tag(project.git, 'v1', { message: 'first' });
  project.members.push({ user: made.user('bob'), level: 30, state: 'active' });
  project.groups.set('acme/release', [...project.members]);
  Object.assign(project.environments[0] ?? {}, { guard: { deploy: [], rules: [] } });
  maintainer = gitlab.token();
  job = gitlab.jobToken({ project, pipeline, job: gate });
});
afterEach(() => gitlab.close());

const ids = new Map(Object.entries({ namespaces: 'acme', groups: `${groupId('acme/release')}` }));
function pathOf(path: string): string {
  const parts: Readonly<Record<string, string>> = {
    id: ids.get(path.split('/')[1] ?? '') ?? String(project.id),
    branch: 'main',
    name: 'main',
    sha: path.includes('/blobs/') ? 'd469ae720d5be38d9bb49bb751e4d461ce79cf0e' : request.sha,
    tag_name: 'v1',
    file_path: 'src%2Fapp.ts',
    pipeline_id: String(pipelineId),
    job_id: String(jobId),
    deployment_id: '41',
    iid: '1',
    note_id: String(request.notes[0]?.id),
    version_id: String(request.versions[0]?.id),
  };
  const full = path.replaceAll(/:(\w+)/g, (_, name: string) => parts[name] ?? 'missing');
  if (path.endsWith('/compare')) return `${full}?from=main&to=feature`;
  if (path.endsWith('/merge_base')) return `${full}?refs[]=main&refs[]=feature`;
  return path.endsWith(':file_path') ? `${full}?ref=main` : full;
}

const reads = routes.filter(({ method }) => method === 'GET');

describe('answers in the form that GitLab documents', () => {
  test.each(reads.filter(({ id }) => id !== 'job').map(({ id, path }) => [id, path]))(
    '%s',
    async (_, path) => {
      const got = await ask(gitlab, maintainer, `GET ${pathOf(path)}`);
      expect(got).toMatchObject({ status: 200 });
      if (Array.isArray(got.body)) expect(got.body).not.toEqual([]);
      expect(gitlab.violations).toEqual([]);
    },
  );

  test('of the job of a job token', async () => {
    const got = await ask(gitlab, job, 'GET /job');
    expect(got).toMatchObject({ status: 200, body: { id: jobId, name: 'gate' } });
    expect(gitlab.violations).toEqual([]);
  });

  test('the path of a project is as good as its id', async () => {
    const got = await ask(gitlab, maintainer, 'GET /projects/acme%2Fshop');
    expect(got.body).toMatchObject({ id: project.id, path_with_namespace: 'acme/shop' });
  });

  test('what is not documented is told: a route, a parameter, a field of a body', async () => {
    await ask(gitlab, maintainer, `GET /projects/${project.id}/secrets`);
    await ask(gitlab, maintainer, `GET /projects/${project.id}/deployments?env=production`);
    await ask(gitlab, maintainer, `POST /projects/${project.id}/statuses/${head(project.git)}`, {
      state: 'success',
      colour: 'green',
    });
    expect(gitlab.violations).toHaveLength(3);
  });
});

/** What https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access lists, jobs of a pipeline and what they left. */
const open = [
  ...['branches', 'branch', 'tags', 'tag', 'commit', 'commit/merge_requests', 'file/raw'],
  ...['deployments', 'deployment', 'environments', 'merge_requests', 'merge_request', 'notes'],
  ...['pipeline/jobs', 'job', 'job/artifacts'],
];

describe('a job token', () => {
  test.each(reads.map((route) => [route.id, route] as const))('%s', async (id, route) => {
    const got = await ask(gitlab, job, `GET ${pathOf(route.path)}`);
    expect(got.status).toBe(open.includes(id) ? 200 : route.nobody);
  });

  test.each(
    routes
      .filter(({ method, id }) => method !== 'GET' && id !== 'deployments/approval')
      .map(({ id, method, path }) => [id, method, path]),
  )('%s: nobody', async (_, method, path) => {
    const got = await ask(gitlab, job, `${method} ${pathOf(path)}`, {});
    expect(got).toMatchObject({ status: 401, body: { message: '401 Unauthorized' } });
  });

  test('may approve what its user may', async () => {
    const blocked = made.blockedDeployment(
      project,
      made.pipeline(project, { user: made.user('bob') }),
      {
        approvers: ['alice'],
      },
    );
    const path = `POST /projects/${project.id}/deployments/${blocked.id}/approval`;
    const got = await ask(gitlab, job, path, { status: 'approved' });
    expect(got).toMatchObject({ status: 201, body: { user: { username: 'alice' } } });
    expect(gitlab.violations).toEqual([]);
  });

  test('of another project finds nothing, unless the allowlist has it', async () => {
    const other = gitlab.project({ path: 'acme/other' });
    const path = `GET /projects/${other.id}/repository/branches`;
    const of = job.job;
    if (of === undefined) throw new Error('no job');
    const wide = gitlab.jobToken(of);
    expect((await ask(gitlab, wide, path)).status).toBe(404);
    other.allowlist.push(project.id);
    expect((await ask(gitlab, wide, path)).status).toBe(200);
  });

  test('of a job that is over is no token any more', async () => {
    job.state = 'expired';
    expect((await ask(gitlab, job, 'GET /job')).status).toBe(401);
  });
});

describe('an access token', () => {
  const roles: readonly (readonly [Role, string, number])[] = [
    ['Guest', '/repository/branches', 403],
    ['Reporter', '/repository/branches', 200],
    ['Developer', '/protected_branches', 403],
    ['Maintainer', '/protected_branches', 200],
    ['Guest', '/freeze_periods', 403],
    ['Reporter', '/freeze_periods', 200],
  ];
  test.each(roles)('%s, %s: %d', async (role, path, status) => {
    const got = await ask(gitlab, gitlab.token({ role }), `GET /projects/${project.id}${path}`);
    expect(got.status).toBe(status);
  });

  test('without a scope for it', async () => {
    const narrow = gitlab.token({ scopes: ['read_repository'] });
    const got = await ask(gitlab, narrow, `GET /projects/${project.id}`);
    expect(got).toMatchObject({ status: 403, body: { error: 'insufficient_scope' } });
    const reader = gitlab.token({ scopes: ['read_api'] });
    const path = `/projects/${project.id}/statuses/${head(project.git)}`;
    expect((await ask(gitlab, reader, `POST ${path}`, { state: 'success' })).status).toBe(403);
  });

  test('that expired, was revoked, is unknown or is not there', async () => {
    const path = `GET /projects/${project.id}`;
    for (const state of ['expired', 'revoked'] as const) {
      const got = await ask(gitlab, Object.assign(gitlab.token(), { state }), path);
      expect(got).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    }
    expect((await ask(gitlab, { ...maintainer, value: 'x' }, path)).status).toBe(401);
    const got = await ask(gitlab, undefined, path);
    expect(got).toMatchObject({ status: 404, body: { message: '404 Project Not Found' } });
  });

  test('of another project finds nothing', async () => {
    const foreign = gitlab.token({ projects: [] });
    expect((await ask(gitlab, foreign, `GET /projects/${project.id}`)).status).toBe(404);
  });

  test('a public project is open to all, but for what needs a role', async () => {
    const shown = gitlab.project({ path: 'acme/public', visibility: 'public' });
    expect((await ask(gitlab, undefined, `GET /projects/${shown.id}`)).status).toBe(200);
    const path = `GET /projects/${shown.id}/protected_branches`;
    expect((await ask(gitlab, undefined, path)).status).toBe(403);
  });
});

describe('pages', () => {
  beforeEach(() => {
    for (let count = 0; count < 44; count += 1) made.deployment(project);
    for (let count = 0; count < 24; count += 1) branch(project.git, `topic-${count}`);
  });

  async function follow(first: string): Promise<{ sizes: number[]; ids: Set<unknown> }> {
    const sizes: number[] = [];
    const ids = new Set<unknown>();
    for (let next: string | undefined = first; next !== undefined;) {
      const got = await ask(gitlab, maintainer, `GET ${next}`);
      const items = got.body as readonly { readonly id?: number; readonly name?: string }[];
      sizes.push(items.length);
      for (const item of items) ids.add(item.id ?? item.name);
      next = /<([^>]*)>; rel="next"/.exec(got.headers.get('link') ?? '')?.[1];
    }
    return { sizes, ids };
  }

  test('by number: 20 if nothing is said', async () => {
    const first = await ask(gitlab, maintainer, `GET /projects/${project.id}/deployments`);
    const { headers } = first;
    expect(headers.get('x-next-page')).toBe('2');
    expect(headers.get('x-total')).toBe('45');
    const all = await follow(`/projects/${project.id}/deployments`);
    expect(all.sizes).toEqual([20, 20, 5]);
    expect(all.ids.size).toBe(45);
  });

  test('of at most 100', async () => {
    for (let count = 0; count < 60; count += 1) made.deployment(project);
    const { sizes } = await follow(`/projects/${project.id}/deployments?per_page=500`);
    expect(sizes).toEqual([100, 5]);
  });

  test('by key, where GitLab has them', async () => {
    const path = `/projects/${project.id}/repository/branches?pagination=keyset&per_page=10`;
    const { sizes, ids } = await follow(path);
    expect(sizes).toEqual([10, 10, 6]);
    expect(ids.size).toBe(26);
    const got = await ask(gitlab, maintainer, `GET ${path}`);
    expect(got.headers.get('x-next-page')).toBeNull();
  });
});

describe('commits by the interface', () => {
  const path = () => `POST /projects/${project.id}/repository/commits`;
  const records = { branch: 'records', commit_message: 'x' };
  const create = { action: 'create', file_path: 'a/1.json', content: '{}' };

  test('make a branch from another one, and add a file', async () => {
    const got = await ask(gitlab, maintainer, path(), {
      ...{ ...records, start_branch: 'main', actions: [create] },
    });
    expect(got).toMatchObject({ status: 201, body: { parent_ids: [head(project.git)] } });
    expect(head(project.git, 'records')).toBe((got.body as { id: string }).id);
    const file = `/projects/${project.id}/repository/files/a%2F1.json/raw?ref=records`;
    expect((await ask(gitlab, job, `GET ${file}`)).body).toBe('{}');
    expect(gitlab.violations).toEqual([]);
  });

  const update = { action: 'update', file_path: 'README.md', content: 'y' };
  const refusals: readonly (readonly [string, object, number, string])[] = [
    [
      'a file that is there',
      { actions: [{ ...create, file_path: 'README.md' }] },
      400,
      'A file with this name already exists',
    ],
    [
      'a file that is not there',
      { actions: [{ ...update, file_path: 'b' }] },
      400,
      "A file with this name doesn't exist",
    ],
    [
      'no action',
      { actions: [] },
      400,
      '400 Bad request - Provide at least one action, or set allow_empty to true',
    ],
    [
      'a branch that is there as a new one',
      { start_branch: 'feature', actions: [create] },
      400,
      "A branch called 'records' already exists. Switch to that branch in order to make changes",
    ],
    [
      'a branch that is not there',
      { branch: 'none', actions: [create] },
      400,
      'You can only create or edit files when you are on a branch',
    ],
    [
      'two beginnings',
      { start_branch: 'main', start_sha: 'a'.repeat(40), actions: [create] },
      400,
      "You can't pass both start_branch and start_sha",
    ],
  ];
  test.each(refusals)('refuse %s', async (_, body, status, message) => {
    branch(project.git, 'records');
    const got = await ask(gitlab, maintainer, path(), { ...records, ...body });
    expect(got).toMatchObject({ status, body: { message } });
  });

  test('refuse to change a file that somebody else changed since', async () => {
    const old = head(project.git);
    branch(project.git, 'records');
    const now = commit(project.git, { branch: 'records', files: { 'README.md': 'new\n' } });
    const change = (last_commit_id: string) =>
      ask(gitlab, maintainer, path(), { ...records, actions: [{ ...update, last_commit_id }] });
    expect(await change(old)).toMatchObject({
      status: 400,
      body: { message: 'The file has changed since you started editing it: README.md' },
    });
    expect((await change(now)).status).toBe(201);
  });

  test('refuse a protected branch to who may not push', async () => {
    const developer = gitlab.token({ role: 'Developer' });
    const got = await ask(gitlab, developer, path(), {
      ...records,
      branch: 'main',
      actions: [update],
    });
    expect(got).toMatchObject({ status: 403 });
  });
});

describe('statuses by the interface', () => {
  const path = () => `POST /projects/${project.id}/statuses/${head(project.git)}`;

  test('a state that is there already cannot be posted again while it is open', async () => {
    expect(
      (await ask(gitlab, maintainer, path(), { state: 'pending', name: 'promotion' })).status,
    ).toBe(201);
    const got = await ask(gitlab, maintainer, path(), { state: 'pending', name: 'promotion' });
    expect(got).toMatchObject({
      status: 400,
      body: {
        message:
          'Cannot transition status via :enqueue from :pending (Reason(s): Status cannot transition via "enqueue")',
      },
    });
  });

  test('one that is over is followed by another one of its name', async () => {
    for (const state of ['failed', 'success', 'success'])
      expect((await ask(gitlab, maintainer, path(), { state, name: 'promotion' })).status).toBe(
        201,
      );
    const list = `GET /projects/${project.id}/repository/commits/${head(project.git)}/statuses`;
    const named = async (more: string) =>
      ((await ask(gitlab, maintainer, `${list}?name=promotion${more}`)).body as unknown[]).length;
    expect([await named(''), await named('&all=true')]).toEqual([1, 3]);
  });

  test('the pipeline must be one of the commit', async () => {
    const body = { state: 'success', name: 'promotion', pipeline_id: 1 };
    expect(await ask(gitlab, maintainer, path(), body)).toMatchObject({
      status: 404,
      body: { message: '404 Pipeline for pipeline_id, sha and ref Not Found' },
    });
  });

  test('a Developer may not on a branch that only Maintainers push to and merge into', async () => {
    const developer = gitlab.token({ role: 'Developer' });
    expect((await ask(gitlab, developer, path(), { state: 'success' })).status).toBe(403);
    project.protections.splice(0, 1, made.protection('main', { merge: 30 }));
    expect((await ask(gitlab, developer, path(), { state: 'success' })).status).toBe(201);
  });
});

test('a note is changed by who wrote it, or by a Maintainer', async () => {
  const developer = gitlab.token({ role: 'Developer', username: 'project_2_bot' });
  const notes = `/projects/${project.id}/merge_requests/1/notes`;
  const own = await ask(gitlab, developer, `POST ${notes}`, { body: 'mine' });
  expect(own.status).toBe(201);
  const id = (own.body as { id: number }).id;
  expect((await ask(gitlab, developer, `PUT ${notes}/${id}`, { body: 'still mine' })).status).toBe(
    200,
  );
  const other = String(request.notes[0]?.id);
  expect((await ask(gitlab, developer, `PUT ${notes}/${other}`, { body: 'no' })).status).toBe(403);
});

test('requests are logged with the credential that they came with', async () => {
  await ask(gitlab, job, 'GET /job');
  await ask(gitlab, maintainer, 'GET /user');
  await ask(gitlab, undefined, 'GET /user');
  expect(gitlab.requests().map(({ operation, credential }) => [operation, credential])).toEqual([
    ['job', 'job'],
    ['user', 'access'],
    ['user', 'none'],
  ]);
});
