import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Archive, ArchiveQuestion } from '../../../src/evidence/archives.js';
import { findJobArchives } from '../../../src/hosts/gitlab/job-archives.js';
import {
  candidate,
  context,
  factsOf,
  now,
  onMain,
  project,
  sha,
  type World,
} from './fact-world.js';
import type { Answers } from './stub-api.js';

const jobsPath = `GET ${project}/pipelines/99/jobs?include_retried=false`;
const begun = '2026-11-20T10:59:00.500Z';

function job(given: object = {}) {
  return {
    ...{ id: 5, name: 'test', status: 'success', started_at: begun },
    ...{ web_url: 'https://gitlab.com/acme/shop/-/jobs/5', artifacts_expire_at: null },
    ...{ commit: { id: candidate }, pipeline: { id: 99 } },
    artifacts_file: { filename: 'artifacts.zip', size: 1000 },
    artifacts: [{ file_type: 'archive', size: 1000, filename: 'a.zip', file_format: 'zip' }],
    ...given,
  };
}

async function find(answers: Answers, world: Partial<World> = {}, asked?: ArchiveQuestion) {
  const { sources, ...facts } = factsOf({ ...world, answers });
  const { request } = context(world);
  const reading = await findJobArchives(onMain(sources), asked ?? { job: 'test' }, {
    request,
    now,
    of: 'candidate',
  });
  return { ...facts, sources, reading };
}

function among(jobs: readonly object[], world?: Partial<World>) {
  return find({ [jobsPath]: { body: jobs } }, world);
}

function archivesIn({ reading }: Awaited<ReturnType<typeof find>>): readonly Archive[] {
  if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
  return reading.value;
}

describe('a job of this pipeline', () => {
  test('leaves one archive, which tells where it is from', async () => {
    const found = await among([job({ id: 4, name: 'lint' }), job()], { credential: 'job' });
    expect(found.reading).toEqual({
      status: 'known',
      value: [
        {
          name: 'the archive of job 5 "test"',
          url: 'https://gitlab.com/acme/shop/-/jobs/5',
          sha: candidate,
          since: Date.parse(begun),
          download: expect.any(Function),
        },
      ],
      source: { level: 'artifact', system: 'gitlab', sha: candidate, fetchedAt: now },
    });
    expect(found.asked).toEqual([jobsPath]);
    expect(found.waits).toEqual([]);
  });

  test('that failed tells what failed', async () => {
    const found = archivesIn(await among([job({ status: 'failed' })]));
    expect(found).toHaveLength(1);
  });

  test('is found in the list that checks look at', async () => {
    const { sources, asked, read } = factsOf({ answers: { [jobsPath]: { body: [job()] } } });
    const spec = { gitlab: { job: 'test' } };
    const [check, archives] = await Promise.all([
      read({ kind: 'check-result', key: 'test', spec }),
      findJobArchives(
        onMain(sources),
        { job: 'test' },
        { request: context().request, now, of: 'candidate' },
      ),
    ]);
    expect([check.status, archives.status]).toEqual(['known', 'known']);
    expect(asked).toEqual([jobsPath]);
  });

  test('T46: it is awaited for as long as a check', async () => {
    const { reading, waits } = await find({
      [jobsPath]: (nth) => ({ body: [job({ status: nth < 2 ? 'running' : 'success' })] }),
    });
    expect(reading.status).toBe('known');
    expect(waits).toEqual([1000, 2000]);
  });
});

describe('parallel jobs', () => {
  test.each([
    ['a number', 'test 1/2', 'test 2/2'],
    ['a matrix', 'test: [linux, 20]', 'test: [linux, 22]'],
    ['an older matrix', 'test [a]', 'test [b]'],
  ])('of %s leave one archive each', async (_, one, two) => {
    const jobs = [job({ id: 7, name: two }), job({ id: 6, name: one }), job({ name: 'testing' })];
    const names = archivesIn(await among(jobs)).map(({ name }) => name);
    expect(names).toEqual([`the archive of job 6 "${one}"`, `the archive of job 7 "${two}"`]);
  });

  test('a job of exactly that name is no part of them', async () => {
    const found = archivesIn(await among([job(), job({ id: 6, name: 'test: [a]' })]));
    expect(found.map(({ name }) => name)).toEqual(['the archive of job 5 "test"']);
  });

  test('T41: one that is not in the list is missed', async () => {
    const jobs = [job({ name: 'test 1/3' }), job({ id: 6, name: 'test 3/3' })];
    expect((await among(jobs)).reading).toMatchObject({
      status: 'failed',
      reason: 'pipeline 99 has not all of the parallel jobs "test"',
    });
  });

  test.each(['created', 'pending', 'running', 'canceled', 'skipped', 'manual', 'canceling'])(
    'T41 T45: one that is %s is told, and none of the others counts',
    async (status) => {
      const jobs = [job({ name: 'test 1/2' }), job({ id: 6, name: 'test 2/2', status })];
      const { reading } = await among(jobs);
      expect(reading).toEqual({
        status: 'failed',
        reason: `the job "test 2/2" is ${status}: only one that has ended, well or not, leaves a report`,
        retryable: false,
      });
    },
  );
});

describe('what is no evidence', () => {
  const long = 'x'.repeat(300);
  const paths = 'list the report under `artifacts: paths`, with `when: always`';
  const rows: readonly (readonly [string, readonly object[], string])[] = [
    [
      'T40: no job of that name',
      [job({ name: 'Test' }), job({ id: 6, name: 'lint' }), job({ id: 1001, name: 'gate' })],
      'no job "test" in pipeline 99, which has "Test", "lint"; trigger jobs and jobs of child pipelines are not looked at',
    ],
    [
      'T40: nothing but the gate',
      [job({ id: 1001, name: 'gate' })],
      'no job "test" in pipeline 99, which has no other jobs; trigger jobs and jobs of child pipelines are not looked at',
    ],
    [
      "T40: the gate's own job",
      [job({ id: 1001 })],
      '"test" is the job of the gate itself: name another one',
    ],
    [
      'T40: one of them is the gate',
      [job({ id: 1001, name: 'test 1/2' }), job({ id: 6, name: 'test 2/2' })],
      '"test" is the job of the gate itself: name another one',
    ],
    [
      'T40: two of one name',
      [job(), job({ id: 6 })],
      'pipeline 99 has several jobs "test": give each its own name',
    ],
    [
      'T44: of another commit',
      [job({ commit: { id: sha('e') } })],
      `the job "test" is of another commit or pipeline than ${candidate} and 99`,
    ],
    [
      'T44: of no commit that is told',
      [job({ commit: null })],
      `the job "test" is of another commit or pipeline than ${candidate} and 99`,
    ],
    [
      'T44: of another pipeline',
      [job({ pipeline: { id: 98 } })],
      `the job "test" is of another commit or pipeline than ${candidate} and 99`,
    ],
    [
      'T41: that began nobody knows when',
      [job({ started_at: null })],
      'GitLab does not tell when the job "test" began',
    ],
    [
      'T41: without anything',
      [job({ artifacts_file: null, artifacts: [{ file_type: 'trace' }] })],
      `the job "test" left no archive: ${paths}`,
    ],
    [
      'T41: without the fields of what it left',
      [job({ artifacts_file: undefined, artifacts: undefined, artifacts_expire_at: undefined })],
      `the job "test" left no archive: ${paths}`,
    ],
    [
      'T41: with a report of JUnit alone, which nobody can download',
      [job({ artifacts_file: undefined, artifacts: [{ file_type: 'junit' }] })],
      `the job "test" left no archive, and its report junit cannot be downloaded: ${paths}`,
    ],
    [
      'T41: with an archive that expired',
      [job({ artifacts_file: undefined, artifacts_expire_at: '2026-11-20T11:30:00.000Z' })],
      'the archive of the job "test" expired at 2026-11-20T11:30:00Z: run the job again, with a longer `expire_in`',
    ],
  ];
  test.each(rows)('%s', async (_, jobs, reason) => {
    expect((await among(jobs)).reading).toEqual({ status: 'failed', reason, retryable: false });
  });

  test('names of others are cut', async () => {
    const { reading } = await among([job({ name: `${long}\n${long}` })]);
    const reason = reading.status === 'failed' ? reading.reason : '';
    expect(reason).toMatch(/no job "test" .*x…; trigger jobs/);
    expect(reason).not.toContain('\n');
    expect(reason.length).toBeLessThan(350);
  });

  test('T46: no pipeline of the commit', async () => {
    const { reading } = await find(
      { [`GET ${project}/pipelines`]: { body: [] } },
      { candidate: sha('b') },
    );
    expect(reading).toMatchObject({
      status: 'failed',
      reason: `no pipeline of ${sha('b')} with the job "test"`,
    });
  });

  test('jobs of another commit are those of its latest pipeline', async () => {
    const jobs = [job({ commit: { id: sha('b') }, pipeline: { id: 12 } })];
    const { reading } = await find(
      {
        [`GET ${project}/pipelines`]: { body: [{ id: 12, sha: sha('b'), ref: 'main' }] },
        [`GET ${project}/pipelines/12`]: {
          body: { id: 12, sha: sha('b'), ref: 'main', tag: false },
        },
        [`GET ${project}/pipelines/12/jobs`]: { body: jobs },
      },
      { candidate: sha('b') },
    );
    expect(reading).toMatchObject({ status: 'known', value: [{ sha: sha('b') }] });
  });

  test('the words of GitHub name nothing here', async () => {
    const { reading, asked } = await find({}, {}, { workflow: 'ci.yml', artifact: 'reports' });
    expect(reading).toMatchObject({
      status: 'unsupported',
      needs: expect.stringContaining('`job: …`'),
    });
    expect(asked).toEqual([]);
  });

  test('jobs that may not be read are unknown', async () => {
    const { reading } = await find({ [jobsPath]: { fault: 'forbidden' } });
    expect(reading).toMatchObject({
      status: 'unsupported',
      needs: expect.stringContaining('Reporter'),
    });
  });
});

describe('a download', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'archives-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const filePath = `GET ${project}/jobs/5/artifacts`;
  const target = () => ({ path: join(folder, 'a.zip'), mostBytes: 1000 });

  async function download(answer: Answers[string], credential: World['credential'] = 'access') {
    const answers = { [jobsPath]: { body: [job()] }, [filePath]: answer };
    const [archive] = archivesIn(await find(answers, { credential }));
    return archive?.download(target());
  }

  test('saves the archive of that very job', async () => {
    expect(await download({ body: 'PK' })).toEqual({
      status: 'known',
      bytes: 2,
      digest: 'sha256:fcab7fcc2b4cffd9bb45003bfc2e468a04ef6f77ca8200a7341f027631584d25',
    });
    expect(readFileSync(target().path, 'utf8')).toBe('PK');
  });

  const own =
    'a project access token as the variable PROMOTION_GATE_TOKEN: role Reporter, scope read_api';
  const needs = `${own}; the role that \`artifacts:access\` of the job asks for`;
  const paid = '; the job token is enough from GitLab Premium on';
  const refused = 'the archive of job 5 "test":';
  test.each([
    ['access', 'forbidden', 'the token may not read this', needs],
    ['access', 'not-found', 'the token may not read this, or it is gone', needs],
    ['job', 'forbidden', 'the job token may not read this', needs + paid],
    ['job', 'not-found', 'the job token may not read this, or it is gone', needs + paid],
    ['job', 'unauthorized', 'the job token may not read this', needs + paid],
  ] as const)('with the %s token that is refused: %s', async (credential, fault, why, wants) => {
    expect(await download({ fault }, credential)).toEqual({
      status: 'unsupported',
      reason: `${refused} ${why}`,
      needs: wants,
    });
  });

  test.each([
    ['unauthorized', false],
    ['server', true],
    ['too-large', false],
    ['redirect', false],
  ] as const)('that ends with %s has failed', async (fault, retryable) => {
    expect(await download({ fault, message: 'it did' })).toEqual({
      ...{ status: 'failed', reason: `${refused} it did`, retryable },
    });
  });
});
