/** What the variables say of the run, held against the ID token or the answer to the job token. */
import { describe, expect, test } from '@jest/globals';
import { readIdentity } from '../../../src/hosts/gitlab/identity.js';
import { scriptedHttp } from '../github/scripted-http.js';
import { good, identityOf, keys, refused } from './identities.js';
import { claims, newToken, now } from './id-tokens.js';
import { environmentOf, headSha, mergeRequestVariables } from './runner-variables.js';

const forged = [
  { variable: 'CI_PROJECT_ID', value: '4712' },
  { variable: 'CI_PROJECT_PATH', value: 'acme/other' },
  { variable: 'CI_PIPELINE_ID', value: '98' },
  { variable: 'CI_PIPELINE_SOURCE', value: 'schedule' },
  { variable: 'CI_JOB_ID', value: '1002' },
  { variable: 'CI_COMMIT_SHA', value: 'b'.repeat(40) },
  { variable: 'CI_COMMIT_REF_NAME', value: 'release' },
  { variable: 'CI_COMMIT_TAG', value: 'main' },
  { variable: 'GITLAB_USER_ID', value: '2' },
  { variable: 'GITLAB_USER_LOGIN', value: 'bob' },
];

describe('T05: a variable that says something else is no claim, but a refusal', () => {
  test.each(forged)('$variable beside a token', async ({ variable, value }) => {
    const { reading } = identityOf(good, { variables: { [variable]: value } });
    await expect(reading).resolves.toEqual(
      refused('variable', ', but the ID token says "', variable),
    );
  });

  test.each(forged)('$variable beside the answer to the job token', async ({ variable, value }) => {
    const { reading } = identityOf(undefined, { variables: { [variable]: value } });
    await expect(reading).resolves.toEqual(refused('variable', ', but GitLab says "', variable));
  });
});

describe("T67: a fork's merge request", () => {
  const variables = mergeRequestVariables({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '5000' });
  const ofFork = { project_id: '5000', pipeline_source: 'merge_request_event', ref: 'topic' };

  test.each([
    { name: 'with the project beside the fork', given: ofFork },
    { name: 'with the fork alone', given: { ...ofFork, job_project_id: undefined } },
    {
      name: 'of an old server that tells the project',
      given: { ...ofFork, project_id: '4711', job_project_id: undefined },
    },
  ])('is one of the project: $name', async ({ given }) => {
    const { reading } = identityOf(newToken(keys, claims(given)), { variables });
    await expect(reading).resolves.toMatchObject({
      status: 'known',
      value: { repositoryId: '4711' },
    });
  });

  test.each([
    { name: 'another fork', given: { ...ofFork, project_id: '5001', job_project_id: undefined } },
    { name: 'the fork itself', given: { ...ofFork, job_project_id: '5000' } },
    { name: 'another fork beside the project', given: { ...ofFork, project_id: '5001' } },
    { name: 'a push to the fork', given: { ...ofFork, pipeline_source: 'push' } },
  ])('is refused with a token of $name', async ({ given }) => {
    const { reading } = identityOf(newToken(keys, claims(given)), { variables });
    await expect(reading).resolves.toMatchObject({
      value: { proof: 'refused', refusal: { fault: 'variable' } },
    });
  });

  test('does not pass for one of the project', async () => {
    const own = mergeRequestVariables();
    const { reading } = identityOf(newToken(keys, claims(ofFork)), { variables: own });
    await expect(reading).resolves.toEqual(
      refused('variable', 'is "4711"', 'CI_MERGE_REQUEST_SOURCE_PROJECT_ID'),
    );
  });

  test('no push is taken for one of it', async () => {
    const given = { project_id: '5000', job_project_id: undefined };
    const own = { CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '5000' };
    const { reading } = identityOf(newToken(keys, claims(given)), { variables: own });
    await expect(reading).resolves.toEqual(refused('variable', 'CI_PROJECT_ID', 'CI_PROJECT_ID'));
  });
});

describe('without a token', () => {
  test('what the job token confirms is claimed, with the level of the forge', async () => {
    const { http, reading } = identityOf(undefined);
    await expect(reading).resolves.toEqual({
      status: 'known',
      value: { proof: 'claimed', repositoryId: '4711', runId: '99', sha: headSha, actorId: '1' },
      source: {
        level: 'forge',
        system: 'gitlab',
        url: 'https://gitlab.com/api/v4/job',
        fetchedAt: now,
      },
    });
    expect(http.asked()).toEqual(['GET /api/v4/job']);
    expect(http.log[0]?.headers).toMatchObject({ 'job-token': 'glcbt-own' });
  });

  test('nobody vouches where the job token may not ask', async () => {
    await expect(identityOf(undefined, { job: { status: 403 } }).reading).resolves.toEqual({
      status: 'known',
      value: { proof: 'claimed', unconfirmed: true },
      source: { level: 'workspace', system: 'gitlab', fetchedAt: now },
    });
  });

  test.each([
    { name: 'a token of no job', job: { status: 401 }, retryable: false },
    { name: 'a job that is not there', job: { status: 404 }, retryable: false },
    { name: 'an answer of another shape', job: { body: { id: 1001 } }, retryable: false },
    {
      name: 'no answer',
      job: { fault: { kind: 'deadline', reason: 'no answer', retryable: true } } as const,
      retryable: true,
    },
  ])('$name is a failed reading, never a claim', async ({ job, retryable }) => {
    await expect(identityOf(undefined, { job }).reading).resolves.toEqual({
      status: 'failed',
      reason: expect.stringContaining('the job of the token'),
      retryable,
    });
  });

  test('what the host has asked already is not asked again', async () => {
    const http = scriptedHttp([]);
    const job = () => Promise.resolve({ status: 'unsupported', reason: 'no' } as const);
    await expect(
      readIdentity({ environment: environmentOf(), http, now, job }),
    ).resolves.toMatchObject({ status: 'known', source: { level: 'workspace' } });
    expect(http.asked()).toEqual([]);
  });
});
