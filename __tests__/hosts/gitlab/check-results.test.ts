import { describe, expect, test } from '@jest/globals';
import { candidate, factsOf, now, project, sha, type World } from './fact-world.js';
import type { Answer, Answers } from './stub-api.js';

type Check = { readonly job: string } | { readonly external: string; readonly author?: string };

function read(answers: Answers, gitlab: Check, more: Partial<World> = {}) {
  const facts = factsOf({ ...more, answers });
  const ref = { kind: 'check-result', key: 'x', spec: { id: 'unit', gitlab } } as const;
  return facts.read(ref).then((reading) => ({ ...facts, reading }));
}

test('without a source for this host', async () => {
  const ref = { kind: 'check-result', key: 'x', spec: { id: 'unit', git: { file: 'a' } } } as const;
  await expect(factsOf().read(ref)).resolves.toMatchObject({ status: 'unsupported' });
});

const jobsPath = `GET ${project}/pipelines/99/jobs?include_retried=false`;
const finished = '2026-11-20T11:00:00.000Z';

function job(given: object = {}) {
  return {
    ...{ id: 5, name: 'test', status: 'success', finished_at: finished, allow_failure: false },
    ...{ web_url: 'https://gitlab.com/acme/shop/-/jobs/5', commit: { id: candidate } },
    ...given,
  };
}

function readJob(jobs: readonly object[], more: Partial<World> = {}) {
  return read({ [jobsPath]: { body: jobs } }, { job: 'test' }, { credential: 'job', ...more });
}

describe('a job of this pipeline', () => {
  test('tells where it is from', async () => {
    const { reading, asked, waits } = await readJob([job({ id: 4, name: 'other' }), job()]);
    expect(reading).toEqual({
      status: 'known',
      value: {
        name: 'test',
        sha: candidate,
        conclusion: 'success',
        completedAt: '2026-11-20T11:00:00Z',
        url: 'https://gitlab.com/acme/shop/-/jobs/5',
      },
      source: { level: 'forge', system: 'gitlab', sha: candidate, fetchedAt: now },
    });
    expect(asked).toEqual([jobsPath]);
    expect(waits).toEqual([]);
  });

  test.each(['failed', 'canceled', 'skipped', 'manual'])(
    'T45: one that is %s says so, at once, also if it may fail',
    async (status) => {
      const { reading, waits } = await readJob([job({ status, allow_failure: true })]);
      expect(reading).toMatchObject({ status: 'known', value: { conclusion: status } });
      expect(waits).toEqual([]);
    },
  );

  const underway = [
    ...['created', 'pending', 'running'].map((status) => ({ status, told: status })),
    ...['preparing', 'scheduled', 'canceling', 'waiting_for_resource', 'waiting_for_callback'].map(
      (status) => ({ status, told: 'waiting' }),
    ),
  ];
  test.each(underway)(
    'T46: one that is $status is awaited, then told',
    async ({ status, told }) => {
      const { reading, waits } = await readJob([job({ status, finished_at: null })]);
      expect(reading).toMatchObject({ status: 'known', value: { conclusion: told } });
      expect(reading.status === 'known' && 'completedAt' in reading.value).toBe(false);
      expect(waits).toEqual([1000, 2000, 4000, 8000]);
    },
  );

  test('T46: it ends while it is awaited', async () => {
    const answer = (nth: number): Answer => ({
      body: [job({ status: nth < 2 ? 'running' : 'success' })],
    });
    const { reading, waits } = await read({ [jobsPath]: answer }, { job: 'test' });
    expect(reading).toMatchObject({ value: { conclusion: 'success' } });
    expect(waits).toEqual([1000, 2000]);
  });

  test('a preview waits for nothing', async () => {
    const { reading, waits } = await readJob([], { mode: 'preview' });
    expect(reading).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining(' yet: run'),
    });
    expect(waits).toEqual([]);
  });

  test('several checks look at the jobs together', async () => {
    const facts = factsOf({
      answers: { [jobsPath]: { body: [job(), job({ id: 6, name: 'lint' })] } },
    });
    const names = ['test', 'lint'];
    const readings = await Promise.all(
      names.map((name) =>
        facts.read({ kind: 'check-result', key: name, spec: { gitlab: { job: name } } }),
      ),
    );
    expect(readings.map(({ status }) => status)).toEqual(['known', 'known']);
    expect(facts.asked).toHaveLength(1);
  });

  test("another commit's job is told with its commit", async () => {
    const { reading } = await readJob([job({ commit: { id: sha('e') } })]);
    expect(reading).toMatchObject({ status: 'known', value: { sha: sha('e') } });
  });

  const rows = [
    {
      name: 'a trigger job is no job: it is missing',
      jobs: [job({ name: 'Test' })],
      reason:
        'no job "test" in pipeline 99; trigger jobs and jobs of child pipelines are not looked at after 15 s: run the check on the candidate',
    },
    {
      name: 'two of one name',
      jobs: [job({ status: 'failed' }), job({ id: 6 })],
      reason: 'pipeline 99 has 2 jobs "test": give each its own name',
    },
    {
      name: 'a matrix',
      jobs: [job({ name: 'test: [a, 1]' }), job({ id: 6, name: 'test: [b, 2]' })],
      reason: '"test" is 2 parallel jobs: require each by its name: "test: [a, 1]", "test: [b, 2]"',
    },
    {
      name: 'parallel ones',
      jobs: [job({ name: 'test 1/2' }), job({ id: 6, name: 'test 2/2' })],
      reason: '"test" is 2 parallel jobs: require each by its name: "test 1/2", "test 2/2"',
    },
    {
      name: "the gate's own job",
      jobs: [job({ id: 1001 })],
      reason: '"test" is the job of the gate itself: name another one',
    },
    {
      name: 'no commit',
      jobs: [job({ commit: null })],
      reason: 'GitLab does not tell of which commit the job "test" is',
    },
  ];
  test.each(rows)('$name', async ({ jobs, reason }) => {
    const { reading } = await readJob(jobs);
    expect(reading).toEqual({ status: 'failed', reason, retryable: false });
  });

  test('T24: more jobs than are read', async () => {
    const jobs = Array.from({ length: 2001 }, (_, id) => job({ id: id + 10, name: `j${id}` }));
    const { reading } = await readJob([...jobs, job()]);
    expect(reading).toMatchObject({ status: 'failed' });
  });

  const faults = [
    { fault: 'unauthorized', told: { status: 'failed', retryable: false } },
    { fault: 'forbidden', told: { status: 'unsupported' } },
    { fault: 'not-found', told: { status: 'failed', retryable: false } },
    { fault: 'server', told: { status: 'failed', retryable: true } },
  ] as const;
  test.each(faults)('F05: $fault is no missing job', async ({ fault, told }) => {
    const answers = { [jobsPath]: { fault } };
    const { reading, waits } = await read(answers, { job: 'test' }, { credential: 'job' });
    expect(reading).toMatchObject(told);
    expect(waits).toEqual([]);
  });
});

describe('a job of the latest pipeline of another commit', () => {
  const other = sha('e');
  const pipelines = `GET ${project}/pipelines?sha=${other}&ref=main&order_by=id&sort=desc&per_page=20`;
  const jobs = {
    [`GET ${project}/pipelines/7`]: { body: { id: 7, sha: other, ref: 'main', tag: false } },
    [`GET ${project}/pipelines/7/jobs`]: { body: [job({ commit: { id: other } })] },
  };
  const readOther = (answer: Answer | ((nth: number) => Answer), more: Partial<World> = {}) =>
    read({ [pipelines]: answer, ...jobs }, { job: 'test' }, { candidate: other, ...more });

  test('is found by its commit and its branch', async () => {
    const { reading } = await readOther({ body: [{ id: 7, sha: other, ref: 'main' }] });
    expect(reading).toMatchObject({ value: { sha: other, conclusion: 'success' } });
  });

  test('T46: its pipeline is awaited', async () => {
    const { reading, waits } = await readOther((nth) => ({
      body: nth === 0 ? [] : [{ id: 7, sha: other, ref: 'main' }],
    }));
    expect(reading).toMatchObject({ status: 'known' });
    expect(waits).toEqual([1000]);
  });

  test('there is no pipeline', async () => {
    const { reading } = await readOther({ body: [] });
    expect(reading).toMatchObject({
      status: 'failed',
      reason: 'no pipeline with the job "test" after 15 s: run the check on the candidate',
    });
  });

  test.each([
    { id: 7, sha: candidate, ref: 'main' },
    { id: 7, sha: other, ref: 'wild' },
  ])('T44: a pipeline that was not asked for: $ref', async (pipeline) => {
    const { reading } = await readOther({ body: [pipeline] });
    const reason = expect.stringContaining('told one') as unknown;
    expect(reading).toMatchObject({ status: 'failed', reason });
  });

  test.each(['unauthorized', 'forbidden', 'not-found'] as const)(
    'F05: the job token is refused: %s',
    async (fault) => {
      const { reading } = await readOther({ fault }, { credential: 'job' });
      expect(reading).toMatchObject({
        status: 'unsupported',
        needs:
          'a project access token as the variable PROMOTION_GATE_TOKEN: role Reporter, scope read_api',
      });
    },
  );
});
