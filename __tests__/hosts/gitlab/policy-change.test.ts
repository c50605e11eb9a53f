/** Whether the policy changed since the last deployment. */
import { describe, expect, test } from '@jest/globals';
import { readPolicyChange } from '../../../src/hosts/gitlab/policy-change.js';
import { context, factsOf, now, project } from './fact-world.js';
import { blobOf, fileOf, older, policyText } from './policy-world.js';
import { noFile, type Answers } from './stub-api.js';

const path = '.promotion-gate.yml';
const owners = { logins: ['alice'], groups: [] };
const spec = { path, blob: blobOf(policyText), owners };
const commit = `GET ${project}/repository/commits/${older}`;
const file = `GET ${project}/repository/files/.promotion-gate.yml`;
const there = { [commit]: { body: { id: older } } };

function read(answers: Answers, more: object = {}, kind: 'job' | 'access' = 'access') {
  const { sources } = factsOf({ answers, credential: kind });
  return readPolicyChange(sources, context(), { spec: { ...spec, ...more }, base: older });
}

function was(text: string): Answers {
  return { ...there, [file]: { body: fileOf(text, { commit_id: older }) } };
}

test('nothing deployed: there was no older policy, and nothing is asked', async () => {
  const { sources, asked } = factsOf();
  expect(await readPolicyChange(sources, context(), { spec, base: null })).toEqual({
    status: 'known',
    value: { base: null, changed: false, approvedBy: [] },
    source: { level: 'forge', system: 'gitlab', fetchedAt: now },
  });
  expect(asked).toEqual([]);
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

test('T66: another one, and a job token that may not read who approved it', async () => {
  const raw = { ...there, [`${file}/raw`]: { body: 'policy: 1\n# lax\n' } };
  expect(await read(raw, {}, 'job')).toMatchObject({
    status: 'unsupported',
    needs: expect.stringContaining('PROMOTION_GATE_TOKEN'),
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
  const { sources } = factsOf();
  const told = await readPolicyChange(sources, context(), { spec: {}, base: older });
  expect(told).toMatchObject({ status: 'failed', retryable: false });
});
