import { describe, expect, test } from '@jest/globals';
import type { ClaimsReading } from '../../../src/hosts/gitlab/claims.js';
import { readJob } from '../../../src/hosts/gitlab/job.js';
import { createdAt, readPipeline } from '../../../src/hosts/gitlab/pipeline.js';
import { jobAnswer } from './id-tokens.js';
import { environmentOf } from './runner-variables.js';
import { stubApi, type Answer } from './stub-api.js';

const question = 'GET /projects/4711/pipelines/99';
const signed = { status: 'known', value: {} } as ClaimsReading;
const none: ClaimsReading = { status: 'none' };
const told = { body: { id: 99, user: null, created_at: '2026-11-20T11:00:00.987Z' } };

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
