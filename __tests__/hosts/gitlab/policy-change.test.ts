/** Whether the policy changed since the last deployment. */
import { describe, expect, test } from '@jest/globals';
import { readPolicyChange } from '../../../src/hosts/gitlab/policy-change.js';
import { blobOf, fileOf, now, older, own, policyText } from './policy-world.js';
import { noFile, stubApi, type Answers } from './stub-api.js';

const path = '.promotion-gate.yml';
const owners = { logins: ['alice'], teams: [] };
const spec = { path, blob: blobOf(policyText), owners };
const commit = `GET ${own}/repository/commits/${older}`;
const file = `GET ${own}/repository/files/.promotion-gate.yml`;
const there = { [commit]: { body: { id: older } } };

function read(answers: Answers, more: object = {}, kind: 'job' | 'access' = 'access') {
  const api = stubApi(answers, kind);
  const asked = { spec: { ...spec, ...more }, base: older };
  return readPolicyChange({ api, project: '7' }, { now }, asked);
}

function was(text: string): Answers {
  return { ...there, [file]: { body: fileOf(text, { commit_id: older }) } };
}

test('nothing deployed: there was no older policy, and nothing is asked', async () => {
  const api = stubApi({});
  const asked = { spec, base: null };
  expect(await readPolicyChange({ api, project: '7' }, { now }, asked)).toEqual({
    status: 'known',
    value: { base: null, changed: false, approvedBy: [] },
    source: { level: 'forge', system: 'gitlab', fetchedAt: now },
  });
  expect(api.asked).toEqual([]);
});

describe('known', () => {
  const same = { status: 'known', value: { base: older, changed: false, approvedBy: [] } };

  test('the same, with either token', async () => {
    expect(await read(was(policyText))).toMatchObject(same);
    const raw = { ...there, [`${file}/raw`]: { body: policyText } };
    expect(await read(raw, {}, 'job')).toMatchObject(same);
  });

  const changed: readonly (readonly [string, Answers])[] = [
    ['another one', was('policy: 1\n# lax\n')],
    ['none before', { ...there, [file]: { fault: 'not-found', text: noFile } }],
  ];
  test.each(changed)('T20: %s, which nobody owns', async (_, answers) => {
    expect(await read(answers, { owners: undefined })).toMatchObject({
      status: 'known',
      value: { changed: true, approvedBy: [], reason: expect.stringContaining('no owner') },
    });
  });
});

test('T20: another one, whose approval is not read', async () => {
  expect(await read(was('policy: 1\n# lax\n'))).toMatchObject({
    status: 'unsupported',
    needs: expect.stringContaining('approvals of merge requests'),
  });
});

const failures: readonly (readonly [string, Answers, object])[] = [
  ['F05: the commit is not seen', { [commit]: { fault: 'not-found' } }, { retryable: false }],
  ['F07: 5xx of the commit', { [commit]: { fault: 'server' } }, { retryable: true }],
  ['T03: another commit', { [commit]: { body: { id: 'c'.repeat(40) } } }, { retryable: false }],
  [
    'F05: a 404 that is not of the file',
    { ...there, [file]: { fault: 'not-found' } },
    { retryable: false },
  ],
  ['F07: 5xx of the file', { ...there, [file]: { fault: 'server' } }, { retryable: true }],
  [
    'a blob that is not its text',
    { ...there, [file]: { body: fileOf('x', { commit_id: older, blob_id: older }) } },
    { retryable: false },
  ],
];
test.each(failures)('%s', async (_, answers, expected) => {
  expect(await read(answers)).toMatchObject({ status: 'failed', ...expected });
});

test('F04: forbidden is a matter of permissions', async () => {
  expect(await read({ [commit]: { fault: 'forbidden' } })).toMatchObject({ status: 'unsupported' });
});

test('nobody said which policy decides', async () => {
  const api = stubApi({});
  const told = await readPolicyChange({ api, project: '7' }, { now }, { spec: {}, base: older });
  expect(told).toMatchObject({ status: 'failed', retryable: false });
});
