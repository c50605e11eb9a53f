import { describe, expect, test } from '@jest/globals';
import type { ClaimsReading } from '../../../src/hosts/gitlab/claims.js';
import { readJob } from '../../../src/hosts/gitlab/job.js';
import { createdAt, firstOfKind, readPipeline } from '../../../src/hosts/gitlab/pipeline.js';
import { jobAnswer } from './id-tokens.js';
import { environmentOf, headSha } from './runner-variables.js';
import { stubApi, type Answer } from './stub-api.js';

const question = 'GET /projects/4711/pipelines/99';
const signed = { status: 'known', value: {} } as ClaimsReading;
const none: ClaimsReading = { status: 'none' };
const told = {
  body: {
    ...{ id: 99, sha: headSha, ref: 'main', tag: false },
    ...{ user: null, created_at: '2026-11-20T11:00:00.987Z' },
  },
};

function created(job: Answer, claims: ClaimsReading = none, pipeline: Answer = told) {
  const api = stubApi({ 'GET /job': job, [question]: pipeline });
  const instant = createdAt({
    job: () => readJob(api),
    claims: () => Promise.resolve(claims),
    pipeline: () => readPipeline(api, environmentOf()),
  });
  return { instant, asked: api.asked };
}

describe('T41: when the pipeline was created', () => {
  const instant = Date.parse('2026-11-20T11:00:00Z');

  test('is what GitLab says of the job', async () => {
    const { instant: read, asked } = created({ body: jobAnswer() }, signed);
    await expect(read).resolves.toBe(instant);
    expect(asked).toEqual(['GET /job']);
  });

  test('is what it says of the pipeline that an ID token vouches for', async () => {
    await expect(created({ fault: 'forbidden' }, signed).instant).resolves.toBe(instant);
  });

  test.each([
    {
      name: 'the answer does not hold it',
      given: created({ body: jobAnswer({}, { created_at: undefined }) }),
      says: 'GitLab does not tell it',
    },
    {
      name: 'it is no instant',
      given: created({ body: jobAnswer({}, { created_at: 'yesterday' }) }),
      says: 'GitLab does not tell it',
    },
    {
      name: 'T62: nobody vouches for the pipeline',
      given: created({ fault: 'forbidden' }),
      says: 'the job of the token',
    },
    {
      name: 'the token may not read the pipeline',
      given: created({ fault: 'forbidden' }, signed, { fault: 'forbidden' }),
      says: 'the pipeline: the token may not read this',
    },
    {
      name: 'the answer is of another pipeline',
      given: created({ fault: 'forbidden' }, signed, { body: { ...told.body, id: 98 } }),
      says: 'another one than 99',
    },
  ])('is not known where $name', async ({ given, says }) => {
    await expect(given.instant).rejects.toThrow(says);
  });
});

describe('T03 T44: of a branch and a tag of one name', () => {
  const listed = [12, 11, 10].map((id) => ({ id: String(id), sha: headSha, ref: 'main' }));
  const find = (tags: Readonly<Record<number, object>>, of: 'branch' | 'tag', pipelines = listed) =>
    firstOfKind(
      stubApi(
        Object.fromEntries(
          Object.entries(tags).map(([id, given]) => [
            `GET /projects/4711/pipelines/${id}`,
            { body: { id, sha: headSha, ref: 'main', tag: false, created_at: null, ...given } },
          ]),
        ),
      ),
      { id: '4711' },
      { pipelines, of },
    );

  test.each([
    { of: 'branch', is: '11' },
    { of: 'tag', is: '12' },
  ] as const)('the latest of the $of counts', async ({ of, is }) => {
    const told = { 12: { tag: true }, 11: {}, 10: {} };
    expect(await find(told, of)).toEqual({ status: 'known', value: is });
  });

  test('there is none if all are of the other', async () => {
    const told = { 12: {}, 11: {}, 10: {} };
    expect(await find(told, 'tag')).toEqual({ status: 'known', value: undefined });
  });

  test('F09: more than ten of the other are not looked through', async () => {
    const ids = Array.from({ length: 11 }, (_, nth) => String(30 - nth));
    const told = Object.fromEntries(ids.map((id) => [id, { tag: true }]));
    const pipelines = ids.map((id) => ({ id, sha: headSha, ref: 'main' }));
    expect(await find(told, 'branch', pipelines)).toMatchObject({ status: 'failed' });
  });

  test.each([{ sha: 'e'.repeat(40) }, { ref: 'wild' }])(
    'one that is told otherwise than in the list is none: %j',
    async (given) => {
      expect(await find({ 12: given }, 'branch')).toMatchObject({
        status: 'failed',
        reason: 'pipelines: GitLab tells 12 otherwise than its list does',
      });
    },
  );

  test('F05: one that cannot be read is not known to be of the other', async () => {
    expect(await find({ 11: {} }, 'branch')).toMatchObject({ status: 'failed' });
  });
});
