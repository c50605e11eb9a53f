/** Which artifact at GitHub speaks for the candidate, and what is no evidence of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Archive } from '../../../src/evidence/archives.js';
import { temporaryFolder } from '../git/clones.js';
import { candidate, head } from './answers.js';
import {
  artifactOf,
  openArchives,
  question,
  runOf,
  zip,
  zipDigest,
  type ArchiveWorld,
} from './archive-world.js';
import { now } from './fact-world.js';

const runsRoute = '/api/v3/repos/acme/shop/actions/workflows/ci.yml/runs';
const artifactsRoute = '/api/v3/repos/acme/shop/actions/runs/1091/artifacts';
const zipRoute = '/api/v3/repos/acme/shop/actions/artifacts/5/zip';

async function found(world: ArchiveWorld = {}): Promise<Archive> {
  const reading = await openArchives(world).find();
  const [archive, ...others] = reading.status === 'known' ? reading.value : [];
  if (archive === undefined) throw new Error(JSON.stringify(reading));
  expect(others).toEqual([]);
  return archive;
}

function failed(reason: string, retryable = false) {
  return { status: 'failed', reason, retryable };
}

describe('T40: the artifact of the run on the candidate', () => {
  test('is told with where it is from', async () => {
    const { find } = openArchives();
    const url = 'https://github.com/acme/shop/actions/runs/1091';
    await expect(find()).resolves.toMatchObject({
      status: 'known',
      value: [
        {
          name: 'artifact test-results of run 91 of ci.yml',
          url,
          sha: candidate,
          // Of the run, and not of its latest attempt.
          since: Date.parse('2026-11-20T10:00:00Z'),
        },
      ],
      source: { level: 'artifact', system: 'github', url, sha: candidate, fetchedAt: now },
    });
  });

  test('costs two requests and the download', async () => {
    const { find, http } = openArchives();
    const reading = await find();
    const path = join(temporaryFolder(), 'a.zip');
    if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
    const saved = await reading.value[0]?.download({ path, mostBytes: 1000 });
    expect(saved).toEqual({ status: 'known', bytes: zip.length, digest: zipDigest });
    expect(readFileSync(path, 'utf8')).toBe(zip);
    const page = 'per_page=100&page=1';
    expect(http.asked()).toEqual([
      `GET ${runsRoute}?head_sha=${candidate}&exclude_pull_requests=true&${page}`,
      `GET ${artifactsRoute}?name=test-results&${page}`,
      `GET ${zipRoute}`,
    ]);
    expect(http.log.at(-1)?.headers).toMatchObject({ authorization: 'bearer ghs_secret' });
  });

  test('the run is looked up once for several artifacts', async () => {
    const artifacts = [artifactOf(), artifactOf({ id: 6, name: 'coverage' })];
    const { find, http } = openArchives({ artifacts });
    await Promise.all([find(), find({ ...question, artifact: 'coverage' })]);
    expect(http.asked().filter((each) => each.includes(runsRoute))).toHaveLength(1);
    expect(http.log).toHaveLength(3);
  });

  test.each(['create', 'deployment', 'merge_group', 'release', 'schedule'])(
    'a run by %s counts',
    async (event) => {
      await expect(found({ runs: [runOf({ event })] })).resolves.toMatchObject({ sha: candidate });
    },
  );

  test.each(['failure', 'neutral'])('the numbers of a %s are for the check', async (conclusion) => {
    await expect(found({ runs: [runOf({ conclusion })] })).resolves.toMatchObject({
      sha: candidate,
    });
  });

  test('the own run counts while it goes on', async () => {
    const own = runOf({ id: 99, status: 'in_progress', conclusion: null });
    const artifacts = [artifactOf({}, { id: 99 })];
    const { find } = openArchives({ runs: [own], artifacts });
    await expect(find()).resolves.toMatchObject({ status: 'known' });
  });

  test('of several attempts the newest counts', async () => {
    const artifacts = [
      artifactOf({ id: 7, created_at: '2026-11-20T10:30:00Z', expired: false }),
      artifactOf({ id: 8, created_at: '2026-11-20T10:40:00Z' }),
      artifactOf({ id: 9, created_at: '2026-11-20T10:20:00Z' }),
    ];
    const { find, http } = openArchives({ artifacts });
    const reading = await find();
    if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
    await reading.value[0]?.download({ path: join(temporaryFolder(), 'a.zip'), mostBytes: 1000 });
    expect(http.asked().at(-1)).toContain('/artifacts/8/zip');
  });

  test('a server that does not filter by name is filtered here', async () => {
    const every = [artifactOf({ name: 'Test-Results', id: 9 }), artifactOf()];
    const artifacts = { body: { total_count: 2, artifacts: every } };
    await expect(found({ artifacts })).resolves.toMatchObject({ sha: candidate });
  });
});

describe('runs that do not count', () => {
  const none = `no run of ci.yml counts for commit ${candidate}: run 91`;

  test.each([
    ['T44: of another commit', { head_sha: head }, 'is of another commit'],
    ['T67: of a fork', { head_repository: { id: 4712 } }, 'is of a fork'],
    ['T67: of a fork that is gone', { head_repository: null }, 'is of a fork'],
    [
      'T44: of another workflow',
      { path: '.github/workflows/ci.yml.yml' },
      'is of another workflow, .github/workflows/ci.yml.yml',
    ],
    [
      'T40: of a pull request, for a promotion',
      { event: 'pull_request' },
      'was started by pull_request, and built a merge of the commit',
    ],
    ...[
      'pull_request_target',
      'workflow_run',
      'issue_comment',
      'pull_request_review',
      'dynamic',
      'an event of the future',
    ].map((event): [string, object, string] => [
      `T40: by ${event}`,
      { event },
      `was started by ${event}, and may have built another commit`,
    ]),
  ])('%s', async (_, change, reason) => {
    const { find, http } = openArchives({ runs: [runOf(change)] });
    await expect(find()).resolves.toEqual(failed(`${none} ${reason}`, true));
    expect(http.log).toHaveLength(1);
  });

  test('T40: a run of a pull request counts in a preview, one by pull_request_target does not', async () => {
    const merge = runOf({ event: 'pull_request' });
    await expect(found({ runs: [merge], mode: 'preview' })).resolves.toMatchObject({
      sha: candidate,
    });
    const target = runOf({ event: 'pull_request_target' });
    const { find } = openArchives({ runs: [target], mode: 'preview' });
    await expect(find()).resolves.toMatchObject({ status: 'failed' });
  });

  test('what does not count is passed over, and never its artifacts', async () => {
    const runs = [
      runOf({ id: 1093, run_number: 93, event: 'workflow_run' }),
      runOf({ id: 1092, run_number: 92, head_repository: { id: 4712 } }),
      runOf(),
    ];
    await expect(found({ runs })).resolves.toMatchObject({
      name: 'artifact test-results of run 91 of ci.yml',
    });
  });

  test('T46: there is none yet', async () => {
    const { find } = openArchives({ runs: [] });
    const reason = `no run of ci.yml is of commit ${candidate}`;
    await expect(find()).resolves.toEqual(failed(reason, true));
  });

  test.each(['queued', 'in_progress', 'waiting', 'requested', 'pending', null])(
    'T46: the latest is %s, whatever the one before was',
    async (status) => {
      const latest = runOf({ id: 1092, run_number: 92, status, conclusion: null });
      const { find, http } = openArchives({ runs: [runOf(), latest] });
      await expect(find()).resolves.toEqual(failed('run 92 of ci.yml is still in progress', true));
      expect(http.log).toHaveLength(1);
    },
  );

  test.each(['cancelled', 'timed_out', 'startup_failure', 'action_required', 'stale', 'skipped'])(
    'T45: the latest is %s, whatever the one before was',
    async (conclusion) => {
      const latest = runOf({ id: 1092, run_number: 92, conclusion });
      const { find } = openArchives({ runs: [latest, runOf()] });
      const reason = `run 92 of ci.yml ended with ${conclusion}: what it left may be a part`;
      await expect(find()).resolves.toEqual(failed(reason));
    },
  );

  test('T45: it is completed, and nothing says how', async () => {
    const { find } = openArchives({ runs: [runOf({ conclusion: null })] });
    await expect(find()).resolves.toMatchObject({ status: 'failed', retryable: false });
  });

  test('F10: of two pages the second is not there', async () => {
    const page = Array.from({ length: 100 }, (_, index) => runOf({ id: index, run_number: index }));
    const runs = { body: { total_count: 150, workflow_runs: page } };
    const { find } = openArchives({ runs });
    await expect(find()).resolves.toMatchObject({ status: 'failed' });
  });
});

describe('artifacts that are no evidence', () => {
  const what = 'artifact test-results of run 91 of ci.yml';

  test.each([
    [
      'T41: it has expired',
      artifactOf({ expired: true }),
      `${what} has expired: run the workflow again`,
    ],
    [
      'T44: it is told to be of another run',
      artifactOf({}, { id: 1090 }),
      `${what} is told to be of run 1090 on commit ${candidate}`,
    ],
    [
      'T44: it is told to be of another commit',
      artifactOf({}, { head_sha: head }),
      `${what} is told to be of run 1091 on commit ${head}`,
    ],
    ['T67: it is of a fork', artifactOf({}, { head_repository_id: 4712 }), `${what} is of a fork`],
  ])('%s', async (_, artifact, reason) => {
    const { find } = openArchives({ artifacts: [artifact] });
    await expect(find()).resolves.toEqual(failed(reason));
  });

  test('T41: the newest has expired, and the one before does not stand in for it', async () => {
    const before = artifactOf({ id: 4, created_at: '2026-11-20T10:01:00Z' });
    const { find } = openArchives({ artifacts: [before, artifactOf({ expired: true })] });
    await expect(find()).resolves.toMatchObject({ status: 'failed' });
  });

  test('F13: it does not say of which run it is', async () => {
    const { find } = openArchives({ artifacts: [artifactOf({ workflow_run: null })] });
    await expect(find()).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('workflow_run') as unknown,
    });
  });

  test('T41: there is none of the name, and the message tells which there are', async () => {
    const artifacts = ['unit', 'e2e', 'unit'].map((name, id) => artifactOf({ id, name }));
    const { find } = openArchives({ artifacts });
    const reason = 'run 91 of ci.yml left no artifact test-results, but e2e, unit';
    await expect(find()).resolves.toEqual(failed(reason));
  });

  test('T41: there is none at all', async () => {
    const { find } = openArchives({ artifacts: [] });
    const reason = 'run 91 of ci.yml left no artifact test-results, nor any other';
    await expect(find()).resolves.toEqual(failed(reason));
  });

  test('T54: names in the message are cut and on one line', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `${index}\n::error::${'x'.repeat(500)}`);
    const artifacts = names.map((name, id) => artifactOf({ id, name }));
    const reading = await openArchives({ artifacts }).find();
    const reason = reading.status === 'failed' ? reading.reason : '';
    expect(reason).toMatch(
      /^run 91 of ci\.yml left no artifact test-results, but 0 ::error::x+…, 1 /,
    );
    expect(reason).toMatch(/, and 2 more$/);
    expect(reason.length).toBeLessThan(1100);
  });

  test('T46: the own run has none yet, since nothing waits for the job that makes it', async () => {
    const runs = [runOf({ id: 99, status: 'in_progress', conclusion: null })];
    const { find } = openArchives({ runs, artifacts: [] });
    const reason =
      'run 91 of ci.yml, the run of this step, has no artifact test-results, nor any other; let the job of the gate need the job that uploads it';
    await expect(find()).resolves.toEqual(failed(reason));
  });
});

describe('the download', () => {
  async function download(world: ArchiveWorld, mostBytes = 1000) {
    const path = join(temporaryFolder(), 'a.zip');
    const archive = await found(world);
    const downloaded = await archive.download({ path, mostBytes });
    return { downloaded, isThere: existsSync(path) };
  }

  test('T47: bytes that differ from what was uploaded are thrown away', async () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const { downloaded, isThere } = await download({ artifacts: [artifactOf({ digest })] });
    const what = 'artifact test-results of run 91 of ci.yml';
    const reason = `${what} is not what was uploaded: ${zipDigest}, not ${digest}`;
    expect(downloaded).toEqual(failed(reason));
    expect(isThere).toBe(false);
  });

  test('T47: a digest of another kind cannot be compared', async () => {
    const digest = `sha512:${'0'.repeat(128)}`;
    const { downloaded } = await download({ artifacts: [artifactOf({ digest })] });
    expect(downloaded).toMatchObject({ status: 'failed' });
  });

  test.each([null, undefined])('F28: a server may tell none (%s)', async (digest) => {
    const { downloaded } = await download({ artifacts: [artifactOf({ digest })] });
    expect(downloaded).toMatchObject({ status: 'known', digest: zipDigest });
  });

  test('T43: too many bytes', async () => {
    const { downloaded, isThere } = await download({}, 5);
    expect(downloaded).toMatchObject({ status: 'failed', retryable: false });
    expect(isThere).toBe(false);
  });

  test('T41: it is gone', async () => {
    const { downloaded } = await download({ zip: { status: 410, body: { message: 'Gone' } } });
    expect(downloaded).toEqual(failed('artifact test-results of run 91 of ci.yml: answered 410'));
  });

  test('T66: the token may not', async () => {
    const { downloaded } = await download({ zip: { status: 403, body: {} } });
    expect(downloaded).toMatchObject({
      status: 'unsupported',
      needs: 'permission actions: read',
    });
  });
});

describe('what cannot be asked here', () => {
  const needs = '`workflow`, a file in .github/workflows/ such as ci.yml, and `artifact`';

  test.each([
    [{ job: 'unit' }, 'a report of `job` is one of GitLab'],
    [{ ...question, job: 'unit' }, 'a report of `job` is one of GitLab'],
    [{ workflow: 'ci.yml' }, 'a report at GitHub is in the artifact of a run of a workflow'],
    [{ artifact: 'x' }, 'a report at GitHub is in the artifact of a run of a workflow'],
    // GitHub would take it for an id.
    [{ ...question, workflow: '123' }, '"123" is not the name of a file of a workflow'],
    [{ ...question, workflow: 'CI' }, '"CI" is not the name of a file of a workflow'],
    [{ ...question, workflow: '../ci.yml' }, '"../ci.yml" is not the name of a file of a workflow'],
  ])('%j', async (asked, reason) => {
    const { find, http } = openArchives();
    await expect(find(asked)).resolves.toEqual({ status: 'unsupported', reason, needs });
    expect(http.log).toEqual([]);
  });
});

describe('requests that fail', () => {
  test('F05: no such workflow, or a token that may not see it', async () => {
    const { find } = openArchives({ runs: { status: 404, body: { message: 'Not Found' } } });
    const reason =
      'workflow runs: there is no .github/workflows/ci.yml, or the token may not see it';
    await expect(find()).resolves.toEqual(failed(reason));
  });

  test.each([
    ['runs', { runs: { status: 403, body: { message: 'Resource not accessible' } } }],
    ['artifacts', { artifacts: { status: 403, body: { message: 'Resource not accessible' } } }],
  ])('T66: the token may not list %s', async (_, world) => {
    await expect(openArchives(world).find()).resolves.toMatchObject({
      status: 'unsupported',
      needs: 'permission actions: read',
    });
  });

  test.each([
    ['F07: runs', { runs: { fault: { kind: 'server' as const, retryable: true } } }],
    ['F07: artifacts', { artifacts: { fault: { kind: 'server' as const, retryable: true } } }],
    ['F11: runs', { runs: { body: null } }],
    ['F13: artifacts', { artifacts: { body: { total_count: 0 } } }],
  ])('%s', async (_, world) => {
    const reading = await openArchives(world).find();
    expect(reading).toMatchObject({ status: 'failed', retryable: true });
  });
});
