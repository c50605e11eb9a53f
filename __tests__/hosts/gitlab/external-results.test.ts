/** External statuses: whose they are, and that no job of CI/CD stands in for one. */
import { describe, expect, test } from '@jest/globals';
import { candidate, factsOf, now, project, type World } from './fact-world.js';
import type { Answer, Answers } from './stub-api.js';

interface Check {
  readonly external: string;
  readonly author?: string;
}

function read(answers: Answers, gitlab: Check, more: Partial<World> = {}) {
  const facts = factsOf({ ...more, answers });
  const ref = { kind: 'check-result', key: 'x', spec: { id: 'unit', gitlab } } as const;
  return facts.read(ref).then((reading) => ({ ...facts, reading }));
}

const finished = '2026-11-20T11:00:00.000Z';

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
  const jobs = `GET ${project}/pipelines/12/jobs?include_retried=true`;
  const bridges = `GET ${project}/pipelines/12/bridges`;
  /** No number of a status is one of a job. */
  const noJobs = { [jobs]: { body: [{ id: 1001 }] }, [bridges]: { body: [] } };
  const readStatus = (list: readonly object[], external = 'scan', more: Answers = {}) => {
    const answers = { [statuses.replace('scan', external)]: { body: list } };
    return read({ ...noJobs, ...answers, ...more }, { external });
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
    const { reading } = await readStatus([status()], 'scan', { [jobs]: { body: [{ id: 3 }] } });
    expect(reading).toEqual({
      ...{ status: 'failed', retryable: false },
      reason: '"scan" is a job and no external status: write `job: scan`',
    });
  });

  test('T40: a trigger job of that name does not stand in for it', async () => {
    const { reading } = await readStatus([status()], 'scan', { [bridges]: { body: [{ id: 3 }] } });
    expect(reading).toMatchObject({
      ...{ status: 'failed', reason: '"scan" is a trigger job and no external status' },
    });
  });

  test.each<[string, Answers, object]>([
    ['jobs are not found', { [jobs]: { fault: 'not-found' } }, { status: 'failed' }],
    [
      'trigger jobs cannot be read',
      { [bridges]: { fault: 'forbidden' } },
      { status: 'unsupported' },
    ],
    [
      'jobs cannot be read now',
      { [jobs]: { fault: 'server' } },
      { status: 'failed', retryable: true },
    ],
  ])('F05 F07: where %s, it is not known', async (_, more, expected) => {
    const { reading } = await readStatus([status()], 'scan', more);
    expect(reading).toMatchObject(expected);
  });

  test('F28: a server that does not tell the pipeline of a status', async () => {
    const { reading } = await readStatus([status({ pipeline_id: undefined })]);
    expect(reading).toMatchObject({ status: 'unsupported', needs: 'GitLab 16.3 or later' });
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

  test.each([
    ['success', '10:30', 'failed', 'failed'],
    ['failed', '10:30', 'success', 'success'],
    ['failed', '11:30', 'success', 'failed'],
    ['success', '11:30', 'failed', 'failed'],
  ])('T44: %s at %s, then %s: %s counts', async (of, at, then, conclusion) => {
    const before = status({ id: 9, status: of, finished_at: `2026-11-20T${at}:00Z` });
    const { reading } = await readStatus([before, status({ id: 10, status: then })]);
    expect(reading).toMatchObject({ value: { conclusion } });
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
      read(
        { ...noJobs, [statuses]: { body: list }, ...more },
        {
          external: 'scan',
          author,
        },
      );

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
      const { reading } = await of([status()], 'bob', { [jobs]: { body: [{ id: 3 }] } });
      expect(reading).toMatchObject({ reason: expect.stringContaining('is a job') });
    });

    test('the same status by two is looked at for each', async () => {
      const facts = factsOf({
        answers: {
          ...noJobs,
          [statuses]: { body: [status({ id: 10, ...byCarol }), status({ status: 'failed' })] },
        },
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
    const { reading, waits } = await read(
      { ...noJobs, [statuses]: answer },
      {
        external: 'scan',
      },
    );
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
