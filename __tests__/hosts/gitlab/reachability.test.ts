/** Whether the candidate is a commit of the default branch. */
import { describe, expect, test } from '@jest/globals';
import { readReachability } from '../../../src/hosts/gitlab/reachability.js';
import type { ReadContext } from '../../../src/hosts/host.js';
import { faultOf } from '../../../src/hosts/faults.js';
import { head, main, now, older, own } from './policy-world.js';
import { stubApi, type Answer, type Answers } from './stub-api.js';

const base = `GET ${own}/repository/merge_base?refs%5B%5D=${head}&refs%5B%5D=${older}`;

function read(answers: Answers, kind: 'job' | 'access', sha = older) {
  const api = stubApi(answers, kind);
  const branch = () => Promise.resolve({ ok: true, value: main } as const);
  const context = { request: { candidate: { sha } }, now } as ReadContext;
  return readReachability({ api, project: '7', branch }, context).then((told) => ({ told, api }));
}

function id(number: number): string {
  return number.toString(16).padStart(40, '0');
}

function commits(parents: Readonly<Record<string, readonly string[]>>): Answers {
  return Object.fromEntries(
    Object.entries(parents).map(([sha, parent_ids]) => [
      `GET ${own}/repository/commits/${sha}`,
      { body: { id: sha, parent_ids } },
    ]),
  );
}

describe.each(['job', 'access'] as const)('with the %s token', (kind) => {
  test('the head itself: without a request', async () => {
    const { told, api } = await read({}, kind, head);
    expect(told).toEqual({
      status: 'known',
      value: { ref: 'refs/heads/main', reachable: true },
      source: { level: 'forge', system: 'gitlab', sha: head, fetchedAt: now },
    });
    expect(api.asked).toEqual([]);
  });
});

describe('by the merge base', () => {
  const apart = '{"message":"404 Merge Base Not Found"}';
  const rows: readonly (readonly [string, Answer, object])[] = [
    ['an older commit', { body: { id: older } }, { value: { reachable: true } }],
    ['T03: a commit beside the branch', { body: { id: id(1) } }, { value: { reachable: false } }],
    [
      'T03: nothing in common',
      { fault: 'not-found', text: apart },
      { value: { reachable: false } },
    ],
    ['F05: nothing to be seen', { fault: 'not-found' }, { status: 'failed', retryable: false }],
    ['T03: not in the project', { fault: 'refused' }, { status: 'failed', retryable: false }],
    ['F04: forbidden', { fault: 'forbidden' }, { status: 'unsupported' }],
    ['F07: 5xx', { fault: 'server' }, { status: 'failed', retryable: true }],
    ['F13: no commit', { body: {} }, { status: 'failed' }],
  ];
  test.each(rows)('%s', async (_, answer, expected) => {
    expect((await read({ [base]: answer }, 'access')).told).toMatchObject(expected);
  });
});

describe('by the parents, with the job token', () => {
  test('through a merge', async () => {
    const answers = commits({ [head]: [id(1), id(2)], [id(1)]: [id(3)], [id(2)]: [older] });
    expect((await read(answers, 'job')).told).toMatchObject({ value: { reachable: true } });
  });

  test('T03: the whole history does not hold it', async () => {
    const answers = commits({ [head]: [id(1), id(2)], [id(1)]: [id(2)], [id(2)]: [] });
    const { told, api } = await read(answers, 'job');
    expect(told).toMatchObject({ value: { reachable: false } });
    expect(api.asked).toHaveLength(3);
  });

  test('further back than is looked at: not known, and what would know it', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [id(index + 1), [id(index + 2)]]),
    );
    const { told, api } = await read(commits({ [head]: [id(1)], ...chain }), 'job');
    expect(told).toMatchObject({
      status: 'unsupported',
      needs: expect.stringContaining('role Reporter'),
    });
    expect(api.asked).toHaveLength(40);
  });

  test.each([
    ['F07: 5xx', { fault: 'server' }, { status: 'failed', retryable: true }],
    ['F05: not found', { fault: 'not-found' }, { status: 'failed', retryable: false }],
    ['T03: another commit', { body: { id: id(9), parent_ids: [older] } }, { status: 'failed' }],
  ] as const)('%s', async (_, answer, expected) => {
    const answers = { [`GET ${own}/repository/commits/${head}`]: answer };
    expect((await read(answers, 'job')).told).toMatchObject(expected);
  });
});

test('F07: a branch that could not be read', async () => {
  const api = stubApi({});
  const branch = () => Promise.resolve({ ok: false, fault: faultOf('server', 'away') } as const);
  const context = { request: { candidate: { sha: older } }, now } as ReadContext;
  expect(await readReachability({ api, project: '7', branch }, context)).toEqual({
    status: 'failed',
    reason: 'branches: away',
    retryable: true,
  });
});
