import { describe, expect, test } from '@jest/globals';
import { readEnvironment } from '../../../src/hosts/github/environment.js';
import { headSha, runnerVariables } from './runner-variables.js';

const idToken = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://run.actions.example.com/token?api-version=2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ask',
};

describe('the environment', () => {
  test('is what the runner sets', () => {
    const env = runnerVariables({
      ...idToken,
      GITHUB_EVENT_PATH: '/event.json',
      GITHUB_OUTPUT: '/output',
      GITHUB_STEP_SUMMARY: '/summary',
      GITHUB_WORKSPACE: '/work',
      RUNNER_TEMP: '/temp',
      'INPUT_POLICY-TOKEN': 'ghs_policy',
      'INPUT_RECORDS-TOKEN': 'ghs_records',
    });
    expect(readEnvironment(env)).toEqual({
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      serverUrl: 'https://github.com',
      owner: 'acme',
      name: 'shop',
      repositoryId: '4711',
      sha: headSha,
      ref: 'refs/heads/main',
      event: { name: 'workflow_dispatch', path: '/event.json' },
      actor: { login: 'alice', id: '1' },
      triggeringActor: 'alice',
      run: {
        id: '99',
        attempt: 1,
        job: 'deploy',
        workflow: 'Deploy',
        workflowRef: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
        url: 'https://github.com/acme/shop/actions/runs/99/attempts/1',
      },
      files: { output: '/output', summary: '/summary' },
      tokens: { own: 'ghs_own', policy: 'ghs_policy', records: 'ghs_records' },
      idToken: { url: idToken.ACTIONS_ID_TOKEN_REQUEST_URL, token: 'ask' },
      temp: '/temp',
      directory: '/work',
    });
  });

  test.each([
    {
      name: 'Enterprise Server',
      given: {
        GITHUB_SERVER_URL: 'https://git.example.com/',
        GITHUB_API_URL: 'https://git.example.com/api/v3/',
        GITHUB_GRAPHQL_URL: 'https://git.example.com/api/graphql',
      },
      urls: [
        'https://git.example.com',
        'https://git.example.com/api/v3',
        'https://git.example.com/api/graphql',
      ],
    },
    {
      name: 'ghe.com',
      given: {
        GITHUB_SERVER_URL: 'https://acme.ghe.com',
        GITHUB_API_URL: 'https://api.acme.ghe.com',
        GITHUB_GRAPHQL_URL: 'https://api.acme.ghe.com/graphql',
      },
      urls: [
        'https://acme.ghe.com',
        'https://api.acme.ghe.com',
        'https://api.acme.ghe.com/graphql',
      ],
    },
    {
      name: 'a server on this machine',
      given: {
        GITHUB_SERVER_URL: 'http://127.0.0.1:3000',
        GITHUB_API_URL: 'http://localhost:3001/api/v3',
        GITHUB_GRAPHQL_URL: 'http://[::1]:3001/api/graphql',
      },
      urls: [
        'http://127.0.0.1:3000',
        'http://localhost:3001/api/v3',
        'http://[::1]:3001/api/graphql',
      ],
    },
  ])('knows the addresses of $name', ({ given, urls }) => {
    const { serverUrl, apiUrl, graphqlUrl } = readEnvironment(runnerVariables(given));
    expect([serverUrl, apiUrl, graphqlUrl]).toEqual(urls);
  });

  test('F28: an old server leaves ids, triggering actor and workflow ref out', () => {
    const environment = readEnvironment(
      runnerVariables({
        GITHUB_REPOSITORY_ID: undefined,
        GITHUB_ACTOR_ID: '',
        GITHUB_TRIGGERING_ACTOR: undefined,
        GITHUB_WORKFLOW_REF: undefined,
        GITHUB_REF: '',
      }),
    );
    expect(environment).toMatchObject({
      repositoryId: undefined,
      actor: { login: 'alice', id: undefined },
      triggeringActor: undefined,
      ref: '',
      idToken: undefined,
    });
  });

  test.each([
    { name: 'the input', given: {}, own: 'ghs_own' },
    {
      name: 'the input before the variable',
      given: { GITHUB_TOKEN: 'ghs_variable' },
      own: 'ghs_own',
    },
    {
      name: 'the variable of a run step',
      given: { INPUT_TOKEN: '', GITHUB_TOKEN: 'ghs_variable' },
      own: 'ghs_variable',
    },
  ])('takes the token from $name', ({ given, own }) => {
    expect(readEnvironment(runnerVariables(given)).tokens.own).toBe(own);
  });

  test('a run step names the other tokens in variables of its own', () => {
    const { tokens } = readEnvironment(
      runnerVariables({
        PROMOTION_GATE_POLICY_TOKEN: 'ghs_p',
        PROMOTION_GATE_RECORDS_TOKEN: 'ghs_r',
      }),
    );
    expect(tokens).toEqual({ own: 'ghs_own', policy: 'ghs_p', records: 'ghs_r' });
  });
});

describe('is refused', () => {
  const shown = 'request/github-environment';
  test.each([
    { name: 'no repository', given: { GITHUB_REPOSITORY: undefined } },
    { name: 'a repository without owner', given: { GITHUB_REPOSITORY: 'shop' } },
    { name: 'a repository that leads up', given: { GITHUB_REPOSITORY: 'acme/..' } },
    { name: 'a repository with a query', given: { GITHUB_REPOSITORY: 'acme/shop?x' } },
    { name: 'a repository of two lines', given: { GITHUB_REPOSITORY: 'acme/shop\n' } },
    { name: 'an id of the repository in words', given: { GITHUB_REPOSITORY_ID: 'one' } },
    { name: 'no commit', given: { GITHUB_SHA: '' } },
    { name: 'a short commit', given: { GITHUB_SHA: 'abc1234' } },
    { name: 'a short ref', given: { GITHUB_REF: 'main' } },
    { name: 'no event', given: { GITHUB_EVENT_NAME: undefined } },
    { name: 'no actor', given: { GITHUB_ACTOR: undefined } },
    { name: 'an actor with a line break', given: { GITHUB_ACTOR: 'alice\nbob' } },
    { name: 'no run', given: { GITHUB_RUN_ID: undefined } },
    { name: 'a run that leads up', given: { GITHUB_RUN_ID: '../1' } },
    { name: 'no attempt', given: { GITHUB_RUN_ATTEMPT: undefined } },
    { name: 'attempt 0', given: { GITHUB_RUN_ATTEMPT: '0' } },
    { name: 'no address of the server', given: { GITHUB_SERVER_URL: undefined } },
    { name: 'no address of GraphQL', given: { GITHUB_GRAPHQL_URL: undefined } },
    { name: 'an address that is none', given: { GITHUB_API_URL: 'api.github.com' } },
    { name: 'plain http', given: { GITHUB_API_URL: 'http://api.github.com' } },
    { name: 'another protocol', given: { GITHUB_API_URL: 'file:///etc/passwd' } },
    {
      name: 'an ID token over plain http',
      given: { ...idToken, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://example.com' },
    },
    { name: 'half of the ID token', given: { ...idToken, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' } },
    { name: 'the other half', given: { ...idToken, ACTIONS_ID_TOKEN_REQUEST_URL: undefined } },
  ])('$name', ({ given }) => {
    const variable = new RegExp(
      Object.keys(given)
        .map((name) => name.replace(/_(?:URL|TOKEN)$/, ''))
        .join('|'),
    );
    expect(() => readEnvironment(runnerVariables(given))).toThrow(
      expect.objectContaining({ code: shown, message: expect.stringMatching(variable) }),
    );
  });

  test.each([
    { name: 'the API', given: { GITHUB_API_URL: 'https://evil.example.com' } },
    { name: 'GraphQL', given: { GITHUB_GRAPHQL_URL: 'https://api.github.com.evil.example.com' } },
    { name: 'this machine', given: { GITHUB_API_URL: 'http://127.0.0.1:1' } },
  ])('T62: a step that sends $name elsewhere', ({ given }) => {
    expect(() => readEnvironment(runnerVariables(given))).toThrow(
      expect.objectContaining({
        code: shown,
        message: expect.stringContaining('different servers'),
      }),
    );
  });

  test('T62: certificates that are not checked', () => {
    const env = runnerVariables({ NODE_TLS_REJECT_UNAUTHORIZED: '0' });
    expect(() => readEnvironment(env)).toThrow(
      expect.objectContaining({ code: 'request/tls-off' }),
    );
  });

  test('no token at all', () => {
    const env = runnerVariables({ INPUT_TOKEN: undefined });
    expect(() => readEnvironment(env)).toThrow(expect.objectContaining({ code: 'request/token' }));
  });

  test.each([
    { name: 'a line break', given: { INPUT_TOKEN: 'canary\n' } },
    { name: 'a blank inside', given: { GITHUB_TOKEN: 'can ary', INPUT_TOKEN: '' } },
    { name: 'a control character', given: { 'INPUT_POLICY-TOKEN': 'canary\u0000' } },
    { name: 'a letter beyond ASCII', given: { PROMOTION_GATE_RECORDS_TOKEN: 'canary\u00e9' } },
  ])('T65: a token with $name, and it is not shown', ({ given }) => {
    const env = runnerVariables(given);
    const name = Object.keys(given)[0] ?? '';
    expect(() => readEnvironment(env)).toThrow(
      expect.objectContaining({
        code: 'request/token',
        message: expect.stringContaining(name),
      }),
    );
    expect(() => readEnvironment(env)).not.toThrow(/can.?ary/);
  });

  test('T65: a password in an address, and it is not shown', () => {
    const env = runnerVariables({ GITHUB_API_URL: 'https://alice:canary@api.github.com' });
    expect(() => readEnvironment(env)).toThrow(expect.objectContaining({ code: shown }));
    expect(() => readEnvironment(env)).not.toThrow(/canary/);
  });
});

test('T62: nothing is read but what is named here', () => {
  const read = new Set<string>();
  const env = new Proxy(runnerVariables({ 'INPUT_DRY-RUN': 'true', INPUT_ENFORCE: 'false' }), {
    get: (target, name) => {
      read.add(String(name));
      return target[String(name)];
    },
    ownKeys: () => {
      throw new Error('the variables are listed');
    },
  });
  readEnvironment(env);
  expect([...read].filter((name) => name.startsWith('INPUT_')).sort()).toEqual([
    'INPUT_POLICY-TOKEN',
    'INPUT_RECORDS-TOKEN',
    'INPUT_TOKEN',
  ]);
});
