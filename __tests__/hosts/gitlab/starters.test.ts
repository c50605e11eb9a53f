import { describe, expect, test } from '@jest/globals';
import { readJob } from '../../../src/hosts/gitlab/job.js';
import { readPipeline } from '../../../src/hosts/gitlab/pipeline.js';
import { startersOf, unknownStarter } from '../../../src/hosts/gitlab/starters.js';
import { RequestError } from '../../../src/hosts/host.js';
import { jobAnswer } from './id-tokens.js';
import { environmentOf, headSha } from './runner-variables.js';
import { stubApi, type Answer } from './stub-api.js';

const question = 'GET /projects/4711/pipelines/99';
const ofMain = { id: 99, sha: headSha, ref: 'main', tag: false };
const alice = { login: 'alice', id: '1' };
const bob = { login: 'bob', id: '9007199254740993' };
const users = { alice: { id: 1, username: 'alice' }, bob: { id: bob.id, username: 'bob' } };

async function readStarters(job: Answer, pipeline: Answer, variables = {}) {
  const api = stubApi({ 'GET /job': job, [question]: pipeline });
  const environment = environmentOf(variables);
  const [told, started] = [await readJob(api), await readPipeline(api, environment)];
  const starters = startersOf(environment, told, started);
  return { starters, asked: api.asked };
}

describe('who started the job', () => {
  test.each([
    { name: 'one person', job: users.alice, pipeline: users.alice, told: [alice] },
    {
      name: 'one person in another case',
      job: users.alice,
      pipeline: { id: 1, username: 'Alice' },
      told: [alice],
    },
    {
      name: 'T18: a retry, or a manual job, of another person than the pipeline',
      job: users.bob,
      pipeline: users.alice,
      told: [bob, alice],
    },
    {
      name: 'T18: a pipeline whose account is gone',
      job: users.bob,
      pipeline: null,
      told: [bob, unknownStarter],
    },
    {
      name: 'T18: a job whose account is gone',
      job: null,
      pipeline: users.alice,
      told: [unknownStarter, alice],
    },
    { name: 'T18: nobody is told', job: null, pipeline: null, told: [unknownStarter] },
  ])('$name', async ({ job, pipeline, told }) => {
    const { starters, asked } = await readStarters(
      { body: jobAnswer({ user: job }) },
      { body: { ...ofMain, user: pipeline } },
    );
    expect(starters).toEqual(told);
    expect(asked).toEqual(['GET /job', question]);
  });

  test.each([
    { name: 'the token may not read it', pipeline: { fault: 'not-found' } },
    { name: 'it is refused', pipeline: { fault: 'forbidden' } },
    { name: 'no answer comes', pipeline: { fault: 'deadline' } },
    {
      name: 'the answer is of another pipeline',
      pipeline: { body: { ...ofMain, id: 98, user: users.bob } },
    },
    { name: 'the answer has another shape', pipeline: { body: { ...ofMain, user: 'bob' } } },
  ] as const)("T18: the pipeline's starter is unknown where $name", async ({ pipeline }) => {
    const { starters } = await readStarters({ body: jobAnswer() }, pipeline);
    expect(starters).toEqual([alice, unknownStarter]);
  });

  test('T18: a login that only a variable tells stands beside the unknown one', async () => {
    const variables = { GITLAB_USER_LOGIN: 'carol', GITLAB_USER_ID: undefined };
    const pipeline = { body: { ...ofMain, user: users.alice } };
    const { starters } = await readStarters({ fault: 'server' }, pipeline, variables);
    expect(starters).toEqual([{ login: 'carol' }, unknownStarter, alice]);
  });

  test('T18: a login that a variable tells is not that of the job', async () => {
    const pipeline = { body: { ...ofMain, user: users.alice } };
    const { starters } = await readStarters({ body: jobAnswer() }, pipeline, {
      GITLAB_USER_LOGIN: 'carol',
    });
    expect(starters).toEqual([alice]);
  });

  test('nobody can have the login of the unknown starter', () => {
    expect(() => environmentOf({ GITLAB_USER_LOGIN: unknownStarter.login })).toThrow(RequestError);
  });
});
