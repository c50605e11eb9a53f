import { describe, expect, test } from '@jest/globals';
import { askCandidate, pickCandidate } from '../../../src/hosts/gitlab/candidate.js';
import { readEvent } from '../../../src/hosts/gitlab/event.js';
import { readJob, type JobReading } from '../../../src/hosts/gitlab/job.js';
import { readMergeRequest } from '../../../src/hosts/gitlab/pull-request.js';
import { stateRequest } from '../../../src/hosts/gitlab/request.js';
import type { FoundCandidates } from '../../../src/hosts/candidate.js';
import { RequestError, UnavailableError, type Inputs } from '../../../src/hosts/host.js';
import { jobAnswer } from './id-tokens.js';
import { environmentOf, headSha, mergeRequestVariables } from './runner-variables.js';
import { stubApi, type Answer } from './stub-api.js';

type Variables = Readonly<Record<string, string | undefined>>;

const other = 'b'.repeat(40);
const branch = { ref: 'refs/heads/v1', sha: headSha };
const tag = { ref: 'refs/tags/v1', sha: headSha };
const starters = [{ login: 'alice', id: '1' }];
const own = { ref: headSha, sha: headSha };
const unread = { status: 'failed', reason: 'cut short', retryable: true } as const;

function jobOf(given = {}, pipeline = {}): Promise<JobReading> {
  return readJob(stubApi({ 'GET /job': { body: jobAnswer(given, pipeline) } }, 'job'));
}

/** As GitLab tells of a job in a pipeline of the merge request 7. */
function ofMergeRequest(pipeline = {}): Promise<JobReading> {
  const ref = 'refs/merge-requests/7/head';
  return jobOf({ ref }, { ref, source: 'merge_request_event', ...pipeline });
}

async function requestOf(given: {
  readonly variables?: Variables;
  readonly inputs?: Partial<Inputs>;
  readonly found?: FoundCandidates;
  readonly job?: Promise<JobReading> | JobReading;
  /** The project of the source branch; that of the pipeline unless said otherwise. */
  readonly source?: number | null;
  readonly mergeRequest?: Answer;
}) {
  const environment = environmentOf(given.variables);
  const event = readEvent(environment);
  const { inputs = {}, found = { status: 'known', value: [own] } } = given;
  const asked = askCandidate(event, inputs.sha);
  const job = await (given.job ?? jobOf());
  const told = {
    ...{ iid: 7, source_branch: 'topic', target_branch: 'main', labels: [] },
    ...{ source_project_id: given.source === undefined ? 4711 : given.source },
    target_project_id: 4711,
  };
  const path = 'GET /projects/4711/merge_requests/7';
  const api = stubApi({ [path]: given.mergeRequest ?? { body: told } }, 'job');
  const mergeRequest = await readMergeRequest({ api, environment, event });
  return stateRequest({ environment, event, job, mergeRequest, asked, found, inputs, starters });
}

describe('the request', () => {
  test('says project, commit, people and run', async () => {
    await expect(requestOf({ inputs: { version: '1.2', ticket: 'CHG1' } })).resolves.toEqual({
      host: 'gitlab',
      mode: 'enforce',
      repository: { id: '4711', name: 'acme/shop', url: 'https://gitlab.com/acme/shop' },
      candidate: { sha: headSha, ref: 'refs/heads/main', pinned: true },
      actors: starters,
      run: {
        id: '99',
        attempt: 1,
        job: 'promotion-gate',
        url: 'https://gitlab.com/acme/shop/-/jobs/1001',
      },
      version: '1.2',
      ticket: 'CHG1',
    });
  });

  test('of a job that GitLab does not tell has no name', async () => {
    expect((await requestOf({ job: unread })).run).not.toHaveProperty('job');
  });

  test('T62: no variable says where its job is, or what it is called', async () => {
    const variables = {
      ...{ CI_JOB_URL: 'https://evil.example', CI_PIPELINE_URL: 'https://evil.example' },
      CI_JOB_NAME: 'innocent',
    };
    expect((await requestOf({ variables })).run).toEqual((await requestOf({})).run);
  });

  test.each([
    { name: 'a branch', sha: 'v1', found: branch, ref: 'refs/heads/v1', pinned: false },
    { name: 'a tag', sha: 'v1', found: tag, ref: 'refs/tags/v1', pinned: false },
    { name: 'a full ref', sha: 'refs/tags/v1', found: tag, ref: 'refs/tags/v1', pinned: false },
    {
      name: '40 digits',
      sha: other.toUpperCase(),
      found: { ref: other, sha: other },
      ref: other,
      pinned: true,
    },
    { name: 'nothing', sha: '', found: own, ref: 'refs/heads/main', pinned: true },
  ])('sha names $name', async ({ sha, found, ref, pinned }) => {
    const { candidate } = await requestOf({
      inputs: { sha },
      found: { status: 'known', value: [found] },
    });
    expect(candidate).toEqual({ sha: found.sha, ref, pinned });
  });

  test.each([
    { name: 'two refs (T03)', value: [branch, tag], code: 'request/ambiguous-ref' },
    { name: 'nothing', value: [], code: 'request/unknown-commit' },
  ])('of $name is refused', async ({ value, code }) => {
    const found = { status: 'known', value } as const;
    await expect(requestOf({ inputs: { sha: 'v1' }, found })).rejects.toMatchObject({ code });
  });

  test.each([
    { name: 'a look that failed', sha: 'v1', found: unread },
    {
      name: 'a permission that is missing',
      sha: 'v1',
      found: { status: 'unsupported', reason: 'no' } as const,
    },
    {
      name: 'another commit',
      sha: other,
      found: { status: 'known', value: [own] } as const,
    },
  ])('$name is unavailable, not a fault of the caller', async ({ sha, found }) => {
    const stated = requestOf({ inputs: { sha }, found });
    await expect(stated).rejects.toBeInstanceOf(UnavailableError);
    await expect(stated).rejects.not.toBeInstanceOf(RequestError);
  });

  test('names the forge that told of another commit', () => {
    const asked = askCandidate({ sha: headSha, ref: 'x', homeless: false }, other);
    const pick = () => pickCandidate(asked, { status: 'known', value: [own] }, 'GitLab');
    expect(pick).toThrow('GitLab was asked for');
  });
});

describe('T05: what the variables say is held against what GitLab says of the job', () => {
  const forged: readonly { variable: string; value: string }[] = [
    { variable: 'CI_PROJECT_ID', value: '4712' },
    { variable: 'CI_PROJECT_PATH', value: 'acme/other' },
    { variable: 'CI_PIPELINE_ID', value: '98' },
    { variable: 'CI_PIPELINE_SOURCE', value: 'schedule' },
    { variable: 'CI_PIPELINE_CREATED_AT', value: '2000-01-01T00:00:00Z' },
    { variable: 'CI_PIPELINE_CREATED_AT', value: '2026-11-20T11:00:01Z' },
    { variable: 'CI_PIPELINE_CREATED_AT', value: 'rubbish' },
    { variable: 'CI_JOB_ID', value: '1002' },
    { variable: 'CI_COMMIT_SHA', value: other },
    { variable: 'CI_COMMIT_REF_NAME', value: 'release' },
    { variable: 'CI_COMMIT_TAG', value: 'main' },
    { variable: 'GITLAB_USER_ID', value: '2' },
    { variable: 'GITLAB_USER_LOGIN', value: 'bob' },
  ];
  test.each(forged)('$variable is $value', async ({ variable, value }) => {
    await expect(requestOf({ variables: { [variable]: value } })).rejects.toMatchObject({
      code: 'request/gitlab-environment',
      message: expect.stringMatching(new RegExp(`^${variable} is ".*", but GitLab says`)),
    });
  });

  test.each([
    { name: 'is not there', variables: { CI_PIPELINE_CREATED_AT: undefined }, pipeline: {} },
    {
      name: 'is written with another offset',
      variables: { CI_PIPELINE_CREATED_AT: '2026-11-20T12:00:00+01:00' },
      pipeline: {},
    },
    { name: 'GitLab does not tell', variables: {}, pipeline: { created_at: null } },
  ])('an instant of creation that $name differs from nothing', async (row) => {
    const stated = requestOf({ variables: row.variables, job: jobOf({}, row.pipeline) });
    await expect(stated).resolves.toMatchObject({ mode: 'enforce' });
  });

  test('nobody makes a preview of a promotion', async () => {
    await expect(requestOf({ variables: mergeRequestVariables() })).rejects.toMatchObject({
      code: 'request/gitlab-environment',
    });
  });

  test.each([
    { name: 'that tells the source', source: 'parent_pipeline' },
    { name: 'that does not tell it', source: null },
  ])('nor with the child of a push, on a server $name', async ({ source }) => {
    const variables = mergeRequestVariables({
      CI_PIPELINE_SOURCE: 'parent_pipeline',
      CI_COMMIT_REF_NAME: 'main',
    });
    await expect(requestOf({ variables, job: jobOf({}, { source }) })).rejects.toMatchObject({
      message: 'CI_MERGE_REQUEST_IID is "7", but GitLab says that it is ""',
    });
  });

  test.each([
    { name: 'by its source', pipeline: {}, variables: { CI_PIPELINE_SOURCE: 'push' } },
    {
      name: 'by its source, on an old server',
      pipeline: { source: null },
      variables: { CI_PIPELINE_SOURCE: 'push' },
    },
    {
      name: 'by its number, in a child',
      pipeline: { source: 'parent_pipeline' },
      variables: { CI_PIPELINE_SOURCE: 'parent_pipeline', CI_COMMIT_REF_NAME: 'main' },
    },
  ])("T67: nobody makes a promotion of a merge request's pipeline $name", async (row) => {
    const job = ofMergeRequest(row.pipeline);
    await expect(requestOf({ variables: row.variables, job })).rejects.toMatchObject({
      code: 'request/gitlab-environment',
    });
  });

  test('a merge request is not another one', async () => {
    const variables = mergeRequestVariables({ CI_MERGE_REQUEST_IID: '8' });
    await expect(requestOf({ variables, job: ofMergeRequest() })).rejects.toMatchObject({
      message: 'CI_MERGE_REQUEST_IID is "8", but GitLab says that it is "7"',
    });
  });

  test.each(['head', 'merge', 'train'])('a preview is confirmed by refs/…/%s', async (kind) => {
    const ref = `refs/merge-requests/7/${kind}`;
    const request = await requestOf({
      variables: mergeRequestVariables(),
      job: ofMergeRequest({ ref }),
    });
    expect(request).toMatchObject({
      mode: 'preview',
      candidate: { ref: 'refs/merge-requests/7/head' },
    });
    expect(request).not.toHaveProperty('foreign');
  });

  const fork = mergeRequestVariables({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '5000' });

  test.each([5000, null])('T67: a preview of a fork says so: its project is %s', async (source) => {
    const stated = requestOf({ variables: fork, job: ofMergeRequest(), source });
    await expect(stated).resolves.toMatchObject({ mode: 'preview', foreign: true });
  });

  test.each([
    { variables: fork, source: 4711, is: '5000', told: '4711' },
    { variables: fork, source: 5001, is: '5000', told: '5001' },
    { variables: mergeRequestVariables(), source: 5000, is: '4711', told: '5000' },
  ])('T05 T67: nobody makes a fork of project $told of $is', async ({ variables, ...row }) => {
    const stated = requestOf({ variables, job: ofMergeRequest(), source: row.source });
    await expect(stated).rejects.toMatchObject({
      code: 'request/gitlab-environment',
      message: `CI_MERGE_REQUEST_SOURCE_PROJECT_ID is "${row.is}", but GitLab says that it is "${row.told}"`,
    });
  });

  test.each([
    { name: 'does not come', mergeRequest: { fault: 'deadline' } },
    { name: 'is refused', mergeRequest: { fault: 'not-found' } },
  ] as const)('T05: where the merge request $name nothing is a fork', async ({ mergeRequest }) => {
    const stated = await requestOf({ variables: fork, job: ofMergeRequest(), mergeRequest });
    expect(stated).not.toHaveProperty('foreign');
  });

  test('T05 T67: a merge request of this project is not one of another', async () => {
    const variables = mergeRequestVariables({ CI_MERGE_REQUEST_PROJECT_ID: '999' });
    await expect(requestOf({ variables, job: ofMergeRequest() })).rejects.toMatchObject({
      code: 'request/gitlab-environment',
      message: 'CI_MERGE_REQUEST_PROJECT_ID is "999", but GitLab says that it is "4711"',
    });
  });

  describe('T67: a merge request whose pipeline runs in the fork', () => {
    const variables = mergeRequestVariables({
      CI_MERGE_REQUEST_PROJECT_ID: '999',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '4711',
    });
    const job = (pipeline = {}) =>
      jobOf({ ref: 'topic' }, { ref: 'topic', source: 'merge_request_event', ...pipeline });

    test('is told to be one, and who can start it where', async () => {
      await expect(requestOf({ variables, job: job() })).rejects.toMatchObject({
        code: 'request/event',
        message:
          'the pipeline runs in the fork acme/shop, and merge request !7 is one of the project 999: nothing of that project can be decided here',
        hint: expect.stringContaining('Run pipeline'),
      });
    });

    test.each([
      ['CI_PIPELINE_SOURCE', 'is a push', { source: 'push' }],
      ['CI_PROJECT_ID', 'is one of another project', { project_id: 999 }],
      ['CI_MERGE_REQUEST_IID', 'has no source that GitLab tells', { source: null }],
    ])('T05: is named by %s where the pipeline %s', async (variable, _, pipeline) => {
      await expect(requestOf({ variables, job: job(pipeline) })).rejects.toMatchObject({
        code: 'request/gitlab-environment',
        message: expect.stringContaining(variable),
      });
    });
  });

  test('a job below the path of its server is the same', async () => {
    const url = 'https://git.example.com/gitlab';
    const variables = { CI_SERVER_URL: url, CI_API_V4_URL: `${url}/api/v4` };
    const job = jobOf({ web_url: `${url}/acme/shop/-/jobs/1001` });
    await expect(requestOf({ variables, job })).resolves.toMatchObject({ mode: 'enforce' });
  });

  test('a preview that nobody confirms is none', async () => {
    const stated = requestOf({ variables: mergeRequestVariables(), job: unread });
    await expect(stated).rejects.toBeInstanceOf(UnavailableError);
  });

  test('a promotion that nobody confirms is one', async () => {
    await expect(requestOf({ job: unread })).resolves.toMatchObject({ mode: 'enforce' });
  });

  test('a job of nobody differs from no variable', async () => {
    await expect(requestOf({ job: jobOf({ user: null }) })).resolves.toMatchObject({
      mode: 'enforce',
    });
  });
});
