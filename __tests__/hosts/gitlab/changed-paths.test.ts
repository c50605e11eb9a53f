import { describe, expect, test } from '@jest/globals';
import { candidate, factsOf, now, onMain, project, sha, since, type World } from './fact-world.js';
import type { Answer, Answers } from './stub-api.js';

const base = sha('b');
const deployments = `GET ${project}/deployments`;
function compare(from: string, to: string): string {
  return `GET ${project}/repository/compare?from=${from}&to=${to}&straight=true`;
}
const whole = compare(base, candidate);
const tree = `GET ${project}/repository/tree?ref=${candidate}&recursive=true&pagination=keyset`;

const deployedBy = { deployable: { status: 'success', ref: 'main', tag: false } };
const last = {
  ...{ id: 1, sha: base, ref: 'main', status: 'success' },
  ...{ created_at: since, updated_at: '2026-11-01T00:00:00Z', ...deployedBy },
};

function diff(path: string, before = path, more: object = {}) {
  const paths = { old_path: before, new_path: path, renamed_file: path !== before };
  return { ...paths, deleted_file: false, too_large: true, ...more };
}

function comparison(
  commits: readonly (readonly [string, ...string[]])[],
  paths: readonly string[],
  more: object = {},
): Answer {
  return {
    body: {
      commits: commits.map(([id, ...parents]) => ({ id, parent_ids: parents })),
      diffs: paths.map((path) => diff(path)),
      compare_timeout: false,
      compare_same_ref: false,
      ...more,
    },
  };
}

function read(answers: Answers, more: Partial<World> = {}) {
  const all = { [deployments]: { body: [last] }, ...answers };
  const { branch } = onMain({});
  const facts = factsOf({ ...more, answers: all, sources: { branch } });
  return facts.read({ kind: 'changed-paths', key: '' }).then((reading) => ({
    reading,
    asked: facts.asked.filter((each) => !each.includes('deploy')),
  }));
}

function pathsOf({ reading }: Awaited<ReturnType<typeof read>>) {
  return reading.status === 'known' ? reading.value.paths : reading;
}

describe('the range', () => {
  test('a single commit on top of the base is the difference itself', async () => {
    const seen = await read({ [whole]: comparison([[candidate, base]], ['b', 'a']) });
    expect(seen.reading).toEqual({
      status: 'known',
      value: { base, paths: ['a', 'b'], present: ['a', 'b'] },
      source: { level: 'forge', system: 'gitlab', sha: candidate, fetchedAt: now },
    });
    expect(seen.asked).toEqual([whole]);
  });

  test('T23, T25: what one commit changed and the next took back counts', async () => {
    const seen = await read({
      [whole]: comparison(
        [
          [sha('1'), base],
          [candidate, sha('1')],
        ],
        ['kept'],
      ),
      [compare(base, sha('1'))]: comparison([], ['kept', 'secret']),
      [compare(sha('1'), candidate)]: comparison([], ['secret']),
    });
    expect(pathsOf(seen)).toEqual(['kept', 'secret']);
  });

  test('what is gone at the end, or was changed back, is not present', async () => {
    const diffs = [diff('gone', 'gone', { deleted_file: true }), diff('new', 'old')];
    const seen = await read({
      [whole]: comparison(
        [
          [sha('1'), base],
          [candidate, sha('1')],
        ],
        [],
        { diffs },
      ),
      [compare(base, sha('1'))]: comparison([], ['kept', 'back']),
      [compare(sha('1'), candidate)]: comparison([], ['back']),
    });
    expect(seen.reading).toMatchObject({ value: { present: ['new'] } });
    expect(pathsOf(seen)).toEqual(['back', 'gone', 'kept', 'new', 'old']);
  });

  test('a single commit with another parent is looked at by itself', async () => {
    const seen = await read({
      [whole]: comparison([[candidate, sha('1')]], ['end']),
      [compare(sha('1'), candidate)]: comparison([], ['own']),
    });
    expect(pathsOf(seen)).toEqual(['end', 'own']);
  });

  test('a merge is compared with its first parent', async () => {
    const [side, merge] = [sha('1'), sha('2')];
    const commits = [
      [side, sha('0')],
      [merge, base, side],
      [candidate, merge],
    ] as const;
    const seen = await read({
      [whole]: comparison(commits, ['all']),
      [compare(sha('0'), side)]: comparison([], ['brought']),
      [compare(base, merge)]: comparison([], ['merged']),
      [compare(merge, candidate)]: comparison([], ['own']),
    });
    expect(pathsOf(seen)).toEqual(['all', 'brought', 'merged', 'own']);
  });

  test('a rollback: no commits, and the difference between the ends', async () => {
    expect(pathsOf(await read({ [whole]: comparison([], ['back']) }))).toEqual(['back']);
  });

  test('a moved file changes at both places', async () => {
    const diffs = [diff('new', 'old')];
    const seen = await read({ [whole]: comparison([[candidate, base]], [], { diffs }) });
    expect(pathsOf(seen)).toEqual(['new', 'old']);
  });

  test('what is deployed already changes nothing', async () => {
    const seen = await read({ [deployments]: { body: [{ ...last, sha: candidate }] } });
    expect(pathsOf(seen)).toEqual([]);
    expect(seen.asked).toEqual([]);
  });
});

describe('T24: what may have been cut is unknown, never fewer paths', () => {
  const many = (count: number) => Array.from({ length: count }, (_, nth) => `f${nth}`);
  const chain = Array.from(
    { length: 251 },
    (_, nth) => [nth === 0 ? candidate : String(nth).padStart(40, '0'), base] as const,
  );
  const step = { [compare(sha('1'), candidate)]: comparison([], ['a'], { compare_timeout: true }) };
  const two = comparison(
    [
      [sha('1'), base],
      [candidate, sha('1')],
    ],
    ['a'],
  );
  const rows: readonly { name: string; answers: Answers; told: RegExp }[] = [
    {
      name: 'a limit was reached',
      answers: { [whole]: comparison([[candidate, base]], ['a'], { compare_timeout: true }) },
      told: /more than GitLab compares at once: deploy in smaller steps$/,
    },
    {
      name: 'exactly the usual limit of files',
      answers: { [whole]: comparison([[candidate, base]], many(1000)) },
      told: /more than GitLab compares at once/,
    },
    {
      name: 'the highest limit of files',
      answers: { [whole]: comparison([[candidate, base]], many(3000)) },
      told: /more than GitLab compares at once/,
    },
    {
      name: 'a limit was reached in one commit',
      answers: { [whole]: two, ...step, [compare(base, sha('1'))]: comparison([], ['b']) },
      told: /more than GitLab compares at once/,
    },
    {
      name: '251 commits',
      answers: { [whole]: comparison(chain, ['a']) },
      told: /are 251 commits, more than 250: deploy in smaller steps$/,
    },
    {
      name: 'commits without the candidate',
      answers: { [whole]: comparison([[sha('1'), base]], ['a']) },
      told: /up to another one than a{40}$/,
    },
    {
      name: 'a commit without a parent',
      answers: {
        [whole]: comparison([[sha('1')], [candidate, base, sha('1')]], ['a']),
      },
      told: /^the commit 1{40} has no parent/,
    },
    {
      name: 'an answer that does not say whether it was cut',
      answers: { [whole]: comparison([[candidate, base]], ['a'], { compare_timeout: undefined }) },
      told: /compare_timeout/,
    },
  ];
  test.each(rows)('$name', async ({ answers, told }) => {
    const { reading } = await read(answers);
    expect(reading).toMatchObject({ status: 'failed', reason: expect.stringMatching(told) });
  });

  test('999 and 1001 files are whole', async () => {
    for (const count of [999, 1001]) {
      const seen = await read({ [whole]: comparison([[candidate, base]], many(count)) });
      expect(pathsOf(seen)).toHaveLength(count);
    }
  });
});

describe('what may not be read', () => {
  const refusals = ['unauthorized', 'forbidden', 'not-found'] as const;
  test.each(refusals)('F05: the job token is refused: %s', async (fault) => {
    const { reading } = await read({ [whole]: { fault } }, { credential: 'job' });
    expect(reading).toEqual({
      status: 'unsupported',
      reason: 'what was changed: the job token may not read this',
      needs:
        'a project access token as the variable PROMOTION_GATE_TOKEN: role Reporter, scope read_api',
    });
  });

  test('a commit that is not there', async () => {
    const { reading } = await read({ [whole]: { fault: 'not-found' } });
    expect(reading).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('cannot be compared: one of them is not in the repository'),
    });
  });

  test('deployments that are not known', async () => {
    const { reading, asked } = await read({ [deployments]: { fault: 'server' } });
    expect(reading).toMatchObject({ status: 'failed', retryable: true });
    expect(asked).toEqual([]);
  });
});

describe('where nothing was ever deployed', () => {
  const none = { [deployments]: { body: [] } };
  const blob = (path: string) => ({ path, type: 'blob' });

  test('every file and submodule of the candidate', async () => {
    const body = [{ path: 'dir', type: 'tree' }, blob('dir/b'), { path: 'sub', type: 'commit' }];
    const { reading } = await read({ ...none, [tree]: { body } });
    expect(reading).toMatchObject({ value: { base: null, paths: ['dir/b', 'sub'] } });
  });

  test('T24: too many of them', async () => {
    const body = Array.from({ length: 20_001 }, (_, nth) => blob(`f${nth}`));
    const { reading } = await read({ ...none, [tree]: { body } });
    expect(reading).toMatchObject({
      status: 'failed',
      reason: `the tree of ${candidate} has more than 20000 files and folders`,
    });
  });

  test('F05: the job token may not list them', async () => {
    const answers = { ...none, [tree]: { fault: 'not-found' as const } };
    const { reading } = await read(answers, { credential: 'job' });
    expect(reading).toMatchObject({
      status: 'unsupported',
      needs: expect.stringContaining('token'),
    });
  });
});
