import { describe, expect, test } from '@jest/globals';
import { readStarters, unknownStarter } from '../../../src/hosts/github/starters.js';
import { RequestError } from '../../../src/hosts/host.js';
import { answeringApi } from './answering-api.js';
import { environmentOf } from './runner-variables.js';

describe('who started the run', () => {
  const bob = { login: 'bob', id: 9007199254740991 };
  const rerun = { GITHUB_RUN_ATTEMPT: '2', GITHUB_TRIGGERING_ACTOR: undefined };
  const alice = { login: 'alice', id: '1' };

  test.each([
    { name: 'one person', given: {}, told: [alice] },
    {
      name: 'one person in another case',
      given: { GITHUB_TRIGGERING_ACTOR: 'Alice' },
      told: [alice],
    },
    {
      name: 'an actor without id',
      given: { GITHUB_ACTOR_ID: undefined },
      told: [{ login: 'alice' }],
    },
    {
      name: 'T18: a re-run by another person',
      given: { GITHUB_RUN_ATTEMPT: '2', GITHUB_TRIGGERING_ACTOR: 'bob' },
      told: [alice, { login: 'bob' }],
    },
    {
      name: 'F28: the first attempt on an old server',
      given: { GITHUB_TRIGGERING_ACTOR: undefined },
      told: [alice],
    },
  ])('$name, without a question', async ({ given, told }) => {
    const { api, asked } = answeringApi({ fault: 'server' });
    await expect(readStarters(api, environmentOf(given))).resolves.toEqual(told);
    expect(asked).toEqual([]);
  });

  test.each([
    {
      name: 'the run tells',
      answer: { data: { run_attempt: 2, triggering_actor: bob } },
      told: [alice, { login: 'bob', id: '9007199254740991' }],
    },
    {
      name: 'the run tells the same person',
      answer: { data: { run_attempt: 2, triggering_actor: { login: 'ALICE', id: 1 } } },
      told: [alice],
    },
    {
      name: 'the server does not know',
      answer: { data: { run_attempt: 2 } },
      told: [alice, unknownStarter],
    },
    {
      name: 'the account is gone',
      answer: { data: { run_attempt: 2, triggering_actor: null } },
      told: [alice, unknownStarter],
    },
    {
      name: 'it tells of a later attempt',
      answer: { data: { run_attempt: 3, triggering_actor: bob } },
      told: [alice, unknownStarter],
    },
    {
      name: 'it does not answer',
      answer: { fault: 'deadline' } as const,
      told: [alice, unknownStarter],
    },
  ])('F28: a re-run on an old server: $name', async ({ answer, told }) => {
    const { api, asked } = answeringApi(answer);
    await expect(readStarters(api, environmentOf(rerun))).resolves.toEqual(told);
    expect(asked).toEqual([
      {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        parameters: { owner: 'acme', repo: 'shop', run_id: '99' },
      },
    ]);
  });

  test('nobody can have the login of the unknown starter', () => {
    expect(() => environmentOf({ GITHUB_ACTOR: unknownStarter.login })).toThrow(RequestError);
  });
});
