import { describe, expect, test } from '@jest/globals';
import { askCandidate, readCandidate } from '../../../src/hosts/gitlab/candidate.js';
import { environmentOf, headSha } from './runner-variables.js';
import { stubApi, type Answer, type Answers } from './stub-api.js';

const other = 'b'.repeat(40);
const event = { sha: headSha, ref: 'refs/heads/main', homeless: false };
const repository = 'GET /projects/4711/repository';
const own = `${repository}/commits/${headSha}`;

async function candidatesOf(sha: string | undefined, answers: Answers) {
  const api = stubApi(answers, 'job');
  const place = { api, environment: environmentOf() };
  const found = await readCandidate(place, askCandidate(event, sha));
  return { found, asked: api.asked };
}

function named(name: string, id: string | null = headSha) {
  return { name, commit: id === null ? null : { id } };
}

function lists(branches: Answer, tags: Answer, name = 'v1'): Answers {
  return {
    [`${repository}/branches?search=^${name}`]: branches,
    [`${repository}/tags?search=^${name}`]: tags,
  };
}

describe('a commit', () => {
  test('of the pipeline is looked up by its digits', async () => {
    const { found, asked } = await candidatesOf(undefined, { [own]: { body: { id: headSha } } });
    expect(found).toEqual({ status: 'known', value: [{ ref: headSha, sha: headSha }] });
    expect(asked).toEqual([own]);
  });

  test('F05: that is not there is none, since another one is', async () => {
    const { found, asked } = await candidatesOf(other, {
      [`${repository}/commits/${other}`]: { fault: 'not-found' },
      [own]: { body: { id: headSha } },
    });
    expect(found).toEqual({ status: 'known', value: [] });
    expect(asked).toEqual([`${repository}/commits/${other}`, own]);
  });

  test.each([
    { name: 'that no other one proves to be absent', sha: other, mine: { fault: 'not-found' } },
    { name: 'of the pipeline that is not there', sha: headSha, mine: { fault: 'not-found' } },
    { name: 'beside one that is another', sha: other, mine: { body: { id: other } } },
  ] as const)('F05: $name is not known', async ({ sha, mine }) => {
    const { found } = await candidatesOf(sha, {
      [`${repository}/commits/${other}`]: { fault: 'not-found' },
      [own]: mine,
    });
    expect(found).toMatchObject({ status: 'failed', retryable: false });
  });

  test.each([
    { fault: 'forbidden', told: { status: 'unsupported' } },
    { fault: 'deadline', told: { status: 'failed', retryable: true } },
  ] as const)('that cannot be read is not known: $fault', async ({ fault, told }) => {
    const { found } = await candidatesOf(undefined, { [own]: { fault } });
    expect(found).toMatchObject(told);
  });

  test('T03: a branch with the digits of a commit is told as what it is', async () => {
    const { found } = await candidatesOf(other, {
      [`${repository}/commits/${other}`]: { body: { id: headSha } },
    });
    expect(found).toEqual({ status: 'known', value: [{ ref: other, sha: headSha }] });
  });
});

describe('a name', () => {
  const none = { body: [] };
  test.each([
    {
      name: 'a branch',
      answers: lists({ body: [named('v1'), named('v10', other)] }, none),
      value: [{ ref: 'refs/heads/v1', sha: headSha }],
    },
    {
      name: 'a tag',
      answers: lists(none, { body: [named('v1')] }),
      value: [{ ref: 'refs/tags/v1', sha: headSha }],
    },
    {
      name: 'T03: both, whatever they stand for',
      answers: lists({ body: [named('v1')] }, { body: [named('v1', other)] }),
      value: [
        { ref: 'refs/heads/v1', sha: headSha },
        { ref: 'refs/tags/v1', sha: other },
      ],
    },
    {
      name: 'none: others only begin so, or differ in case',
      answers: lists({ body: [named('v10'), named('V1')] }, { body: [named('v1.2')] }),
      value: [],
    },
  ])('is $name', async ({ answers, value }) => {
    const { found } = await candidatesOf('v1', answers);
    expect(found).toEqual({ status: 'known', value });
  });

  test('of several parts, in full, is asked for alone', async () => {
    const key = `${repository}/tags?search=^release/1`;
    const { found, asked } = await candidatesOf('refs/tags/release/1', {
      [key]: { body: [named('release/1')] },
    });
    const value = [{ ref: 'refs/tags/release/1', sha: headSha }];
    expect(found).toEqual({ status: 'known', value });
    expect(asked).toEqual([key]);
  });

  test('of another kind of ref is none, without a question', async () => {
    const { found, asked } = await candidatesOf('refs/merge-requests/7/head', {});
    expect(found).toEqual({ status: 'known', value: [] });
    expect(asked).toEqual([]);
  });

  test('of a tag that stands for no commit is not known', async () => {
    const { found } = await candidatesOf('v1', lists(none, { body: [named('v1', null)] }));
    expect(found).toMatchObject({ reason: expect.stringContaining('does not lead to a commit') });
  });

  test.each([
    { name: 'branches', answers: lists({ fault: 'forbidden' }, { body: [named('v1')] }) },
    { name: 'tags', answers: lists({ body: [named('v1')] }, { fault: 'forbidden' }) },
  ])('T03: is not known where its $name are refused: what is left is no whole', async (row) => {
    const { found } = await candidatesOf('v1', row.answers);
    expect(found).toMatchObject({
      status: 'unsupported',
      reason: expect.stringContaining(row.name),
    });
  });
});
