/** What keeps branches and tags from being changed by anybody alone. */
import { describe, expect, test } from '@jest/globals';
import {
  matches,
  readBranchProtection,
  readTagProtection,
} from '../../../src/hosts/gitlab/protection.js';
import { branchRule, main, own, tagRule } from './policy-world.js';
import { stubApi, type Answer } from './stub-api.js';

const rules = `GET ${own}/protected_branches`;
const tagRules = `GET ${own}/protected_tags`;

function branch(answer: Answer, more: object = {}, kind: 'job' | 'access' = 'access') {
  const api = stubApi({ [rules]: answer }, kind);
  const reading = readBranchProtection({ api, project: '7' }, { ...main, ...more });
  return reading.then((told) => ({ told, asked: api.asked }));
}

describe('a branch', () => {
  const rows: readonly (readonly [string, readonly object[], boolean])[] = [
    ['nobody may push', [branchRule('main', 0)], true],
    ['Maintainers may push', [branchRule('main', 40)], false],
    ['Developers may push', [branchRule('main', 30)], false],
    ['an administrator may push', [branchRule('main', 60)], false],
    [
      'nobody but a deploy key',
      [branchRule('main', 0, { access_level: 40, deploy_key_id: 1 })],
      false,
    ],
    ['nobody but a person', [branchRule('main', 0, { access_level: null, user_id: 9 })], false],
    ['nobody but a group', [branchRule('main', { access_level: 0, group_id: 9 })], false],
    ['no level is told', [branchRule('main')], false],
    ['a pattern that lets push beside it', [branchRule('main', 0), branchRule('m*', 40)], false],
    ['a pattern of its own', [branchRule('*', 0)], true],
    ['another branch is open', [branchRule('main', 0), branchRule('Main', 40)], true],
  ];
  test.each(rows)('%s', async (_, body, expected) => {
    const { told } = await branch({ body });
    expect(told).toEqual({ status: 'known', value: expected });
  });

  test.each([{ protected: false }, { open: true }])(
    '%j is no protection, with any token',
    async (more) => {
      for (const kind of ['job', 'access'] as const) {
        const { told, asked } = await branch({ body: [branchRule('main', 0)] }, more, kind);
        expect(told).toEqual({ status: 'known', value: false });
        expect(asked).toEqual([]);
      }
    },
  );

  test('the job token never knows a yes, and says which token would', async () => {
    const { told, asked } = await branch({ body: [] }, {}, 'job');
    expect(told).toMatchObject({
      status: 'unsupported',
      needs: expect.stringContaining('role Maintainer, scope read_api'),
    });
    expect(asked).toEqual([]);
  });

  test.each([
    ['F04: forbidden', { fault: 'forbidden' }, { status: 'unsupported' }],
    ['F05: not found', { fault: 'not-found' }, { status: 'failed', retryable: false }],
    ['F06: unauthorized', { fault: 'unauthorized' }, { status: 'failed', retryable: false }],
    ['F07: 5xx', { fault: 'server' }, { status: 'failed', retryable: true }],
    ['F13: another shape', { body: [{ name: 'main' }] }, { status: 'failed' }],
    ['no rule at all', { body: [] }, { status: 'failed', retryable: false }],
    ['no rule of it', { body: [branchRule('dev', 0)] }, { status: 'failed', retryable: false }],
  ] as const)('%s', async (_, answer, expected) => {
    expect((await branch(answer)).told).toMatchObject(expected);
  });
});

describe('a tag', () => {
  function tag(body: readonly object[], more: object = {}, kind: 'job' | 'access' = 'access') {
    const api = stubApi({ [tagRules]: { body } }, kind);
    return readTagProtection({ api, project: '7' }, { name: 'v3', protected: true, ...more });
  }

  test.each([
    ['nobody may create it', [tagRule('v*', 0)], true],
    ['T26: whoever may create it can move it', [tagRule('v*', 40)], false],
    ['one of two rules', [tagRule('v*', 0), tagRule('*', 30)], false],
  ])('%s', async (_, body, expected) => {
    expect(await tag(body)).toEqual({ status: 'known', value: expected });
  });

  test('that no rule protects', async () => {
    expect(await tag([], { protected: false }, 'job')).toEqual({ status: 'known', value: false });
  });

  test('with the job token, and without an answer', async () => {
    expect(await tag([], {}, 'job')).toMatchObject({ status: 'unsupported' });
    expect(await tag([], { protected: undefined })).toMatchObject({ status: 'failed' });
  });
});

test.each([
  ['main', 'main', true],
  ['main', 'maint', false],
  ['m*', 'main', true],
  ['*', 'a/b', true],
  ['release/*', 'release/1/2', true],
  ['release/*', 'releases', false],
  ['*-stable', '1-stable', true],
  ['a*b*c', 'a1b2c', true],
  ['a*b*c', 'acb', false],
  ['a*a', 'a', false],
  ['a.c', 'abc', false],
  ['M*', 'main', false],
])('%s and %s', (pattern, name, expected) => {
  expect(matches(pattern, name)).toBe(expected);
});
