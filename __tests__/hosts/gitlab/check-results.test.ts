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
  const pipelines = `GET ${project}/pipelines?sha=${other}&order_by=id&sort=desc&per_page=1`;
  const jobs = { [`GET ${project}/pipelines/7/jobs`]: { body: [job({ commit: { id: other } })] } };
  const readOther = (answer: Answer | ((nth: number) => Answer), more: Partial<World> = {}) =>
    read({ [pipelines]: answer, ...jobs }, { job: 'test' }, { candidate: other, ...more });

  test('is found by its commit', async () => {
    const { reading } = await readOther({ body: [{ id: 7, sha: other }] });
    expect(reading).toMatchObject({ value: { sha: other, conclusion: 'success' } });
  });

  test('T46: its pipeline is awaited', async () => {
    const { reading, waits } = await readOther((nth) => ({
      body: nth === 0 ? [] : [{ id: 7, sha: other }],
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

  test('the pipeline of a commit that was not asked for', async () => {
    const { reading } = await readOther({ body: [{ id: 7, sha: candidate }] });
    expect(reading).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('told one'),
    });
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

describe('an external status', () => {
  const statuses = `GET ${project}/repository/commits/${candidate}/statuses?name=scan&all=true`;
  const author = { username: 'bob', web_url: 'https://gitlab.com/bob' };

  function status(given: object = {}) {
    return {
      ...{ id: 3, sha: candidate, name: 'scan', status: 'success', finished_at: finished, author },
      ...{ target_url: 'https://scan.example/3', allow_failure: false, pipeline_id: 12 },
      ...given,
    };
  }
  /** No number of a status is one of a job. */
  const jobOf = (id: number) => `GET ${project}/jobs/${id}`;
  const noJobs = Object.fromEntries([3, 9, 10].map((id) => [jobOf(id), { fault: 'not-found' }]));
  const readStatus = (list: readonly object[], external = 'scan', more: Answers = {}) => {
    const answers = { [statuses.replace('scan', external)]: { body: list } };
    return read({ ...noJobs, ...answers, ...more } as Answers, { external });
  };

  test('T44: those that a later one took the place of are asked for, too', async () => {
    const { reading, asked } = await readStatus([
      status({ id: 8, author: { username: 'mallory' } }),
      status({ status: 'failed' }),
    ]);
    expect(reading).toMatchObject({ status: 'failed', reason: expect.stringContaining('by 2') });
    expect(asked).toEqual([expect.stringMatching(/[?&]all=true(?:&|$)/)]);
  });

  test('T40, T44: a job of that name does not stand in for it', async () => {
    const { reading } = await readStatus([status()], 'scan', { [jobOf(3)]: { body: { id: 3 } } });
    expect(reading).toEqual({
      ...{ status: 'failed', retryable: false },
      reason: '"scan" is a job and no external status: write `job: scan`',
    });
  });

  test('F07: where it cannot be told whether it is a job, it is not known', async () => {
    const { reading } = await readStatus([status()], 'scan', { [jobOf(3)]: { fault: 'server' } });
    expect(reading).toMatchObject({ status: 'failed', retryable: true });
  });

  test('tells who set it', async () => {
    const { reading } = await readStatus([status(), status({ name: 'scan 2', id: 9 })]);
    expect(reading).toEqual({
      status: 'known',
      value: {
        ...{ name: 'scan', sha: candidate, conclusion: 'success' },
        ...{ completedAt: '2026-11-20T11:00:00Z', url: 'https://scan.example/3' },
      },
      source: {
        ...{ level: 'forge', system: 'gitlab', sha: candidate, fetchedAt: now },
        url: 'https://gitlab.com/bob',
      },
    });
  });

  test('of one who set it twice the newest counts, by number', async () => {
    const { reading } = await readStatus([status({ id: 9 }), status({ id: 10, status: 'failed' })]);
    expect(reading).toMatchObject({ value: { conclusion: 'failed' } });
  });

  const refused = [
    {
      name: 'T44: set by two',
      list: [status(), status({ id: 4, author: { username: 'carol' } })],
      reason: '"scan" was set by 2 (bob, carol): name one of them as `author`',
    },
    {
      name: 'T44: set by one and by somebody unknown',
      list: [status(), status({ id: 4, author: null })],
      reason: '"scan" was set by 2 (bob, somebody unknown): name one of them as `author`',
    },
    {
      name: 'not there',
      list: [status({ name: 'Scan' })],
      reason: 'no external status "scan" after 15 s: run the check on the candidate',
    },
  ];
  test.each(refused)('$name', async ({ list, reason }) => {
    const { reading } = await readStatus(list);
    expect(reading).toEqual({ status: 'failed', reason, retryable: false });
  });

  describe('T44: of an author', () => {
    const byCarol = { author: { username: 'carol' }, status: 'success' };
    const of = (list: readonly object[], author = 'bob', more: Answers = {}) =>
      read({ ...noJobs, [statuses]: { body: list }, ...more } as Answers, {
        external: 'scan',
        author,
      });

    test('that of somebody else does not count, and hides none', async () => {
      const { reading, asked } = await of([
        status({ id: 10, ...byCarol }),
        status({ status: 'failed' }),
      ]);
      expect(reading).toMatchObject({ value: { conclusion: 'failed' } });
      expect(asked[0]).toBe(statuses);
    });

    test.each([
      ['somebody else', status(byCarol)],
      ['somebody unknown', status({ author: null })],
      ['somebody of a name in other letters', status({ author: { username: 'Bob' } })],
    ])('one by %s alone is none', async (_, other) => {
      const { reading } = await of([other]);
      expect(reading).toEqual({
        ...{ status: 'failed', retryable: false },
        reason: 'no external status "scan" by bob after 15 s: run the check on the candidate',
      });
    });

    test('of several the newest counts', async () => {
      const { reading } = await of([status({ status: 'failed' }), status({ id: 9 })]);
      expect(reading).toMatchObject({ value: { conclusion: 'success' } });
    });

    test('T40: a job that the author started does not stand in for it', async () => {
      const { reading } = await of([status()], 'bob', { [jobOf(3)]: { body: { id: 3 } } });
      expect(reading).toMatchObject({ reason: expect.stringContaining('is a job') });
    });

    test('the same status by two is looked at for each', async () => {
      const facts = factsOf({
        answers: {
          ...noJobs,
          [statuses]: { body: [status({ id: 10, ...byCarol }), status({ status: 'failed' })] },
        } as Answers,
      });
      const told = await Promise.all(
        ['bob', 'carol'].map((author) =>
          facts.read({
            ...{ kind: 'check-result', key: author },
            spec: { gitlab: { external: 'scan', author } },
          }),
        ),
      );
      expect(told).toMatchObject([
        { value: { conclusion: 'failed' } },
        { value: { conclusion: 'success' } },
      ]);
    });
  });

  test("the gate's own status never counts", async () => {
    const name = 'promotion-gate / shop / production';
    const { reading } = await readStatus([status({ name })], name);
    expect(reading).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('the gate'),
    });
  });

  test('T46: one that is not there yet is awaited', async () => {
    const answer = (nth: number): Answer => ({ body: nth === 0 ? [] : [status()] });
    const { reading, waits } = await read({ ...noJobs, [statuses]: answer } as Answers, {
      external: 'scan',
    });
    expect(reading).toMatchObject({ status: 'known' });
    expect(waits).toEqual([1000]);
  });

  test.each(['unauthorized', 'forbidden', 'not-found'] as const)(
    'F05: the job token is refused: %s',
    async (fault) => {
      const answers = { [statuses]: { fault } };
      const { reading } = await read(answers, { external: 'scan' }, { credential: 'job' });
      expect(reading).toMatchObject({
        status: 'unsupported',
        reason: 'commit statuses: the job token may not read this',
      });
    },
  );
});
