/** Who vouches for a run: the ID token, the interface by the job token, or nobody. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordDocument } from '../../../src/report/record.js';
import { stepInputs } from '../../../src/hosts/step-inputs.js';
import { policyWith } from '../policies.js';
import { wordsOf } from './attempts.js';
import * as made from './project.js';
import {
  allowed,
  closeWorlds,
  expectNoAllow,
  newWorld,
  standard,
  told,
  undecided,
} from './worlds.js';

const signable = stepInputs.filter((input) => !input.endsWith('token'));

function pick(values: Readonly<Record<string, string>>, name: string): Record<string, string> {
  const value = values[name];
  return value === undefined ? {} : { [name]: value };
}

afterEach(closeWorlds);

describe('an ID token', () => {
  test('that says what the variables say: allowed', async () => {
    const { gitlab, project, run } = await newWorld();
    expect(told(await run({ idToken: {} }), project)).toEqual(allowed);
    const keys = gitlab.requests().filter(({ kind }) => kind === 'oidc');
    expect(keys.map(({ token }) => token)).toEqual([undefined]);
  });

  const now = Math.floor(Date.now() / 1000);
  const own = 'Let nothing but the forge set PROMOTION_GATE_ID_TOKEN for this job';
  const refused: readonly (readonly [
    string,
    Readonly<Record<string, string | number>>,
    string,
    string,
  ])[] = [
    ['expired', { exp: now - 600 }, 'it has expired', 'Re-run this job: a new job gets a new'],
    ['of another issuer', { iss: 'https://gitlab.example.com' }, 'it was not issued by', own],
    [
      'for another audience',
      { aud: 'vault' },
      'it is not meant for promotion-gate',
      'Ask for the ID token with the audience promotion-gate and no other one',
    ],
    [
      'that is not valid yet',
      { nbf: now + 6000, iat: now + 6000 },
      'it is not valid yet',
      'Set the clock of the runner.',
    ],
    ['without a pipeline', { pipeline_id: 'x' }, 'its claim "pipeline_id" is missing', own],
    [
      'of another commit',
      { sha: 'a'.repeat(40) },
      'this run is not what its variables say: CI_COMMIT_SHA is "',
      'Remove what sets CI_COMMIT_SHA',
    ],
  ];
  test.each(refused)(
    'T05: %s: undecided, with what is wrong and what to do',
    async (_, idToken, wrong, remedy) => {
      const { project, run } = await newWorld();
      const ran = await run({ idToken });
      expect(told(ran, project)).toMatchObject({
        ...{ code: 3, decision: 'inconclusive', reason: 'gate/identity-refused' },
      });
      const words = wordsOf(ran.stdout);
      expect(words).toContain(wrong);
      expect(words).toContain(remedy);
      expect(words).toContain('the proof of what this run is was refused');
    },
  );

  const claims: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
    ['of another project', { project_id: '7', job_project_id: '7' }],
    ['of another pipeline', { pipeline_id: '7' }],
    ['of another job', { job_id: '7' }],
    ['of another branch', { ref: 'wild' }],
    ['of another source', { pipeline_source: 'schedule' }],
    ['of another user', { user_id: '7', user_login: 'mallory' }],
    ['of another environment', { environment: 'staging' }],
  ];
  test.each(claims)('%s: no allow', async (_, idToken) => {
    const { project, run } = await newWorld();
    const ran = await run({ idToken });
    expectNoAllow(ran, project);
  });

  test('of another signature: no allow', async () => {
    const { gitlab, project, run } = await newWorld();
    const [head = '', body = ''] = gitlab.idToken({ iss: gitlab.serverUrl }).split('.');
    const env = { PROMOTION_GATE_ID_TOKEN: `${head}.${body}.${'A'.repeat(342)}` };
    const ran = await run({ env });
    expectNoAllow(ran, project);
    expect(ran.outputs['reason-code']).toBe('gate/identity-refused');
    expect(wordsOf(ran.stdout)).toContain(`its signature does not hold`);
    expect(wordsOf(ran.stdout)).toContain(own);
    expect(ran.log).not.toContain(env.PROMOTION_GATE_ID_TOKEN);
  });

  test('whose keys cannot be read: no allow', async () => {
    const { gitlab, project, run } = await newWorld();
    gitlab.fault('error-500', { when: 'oidc', times: 'always' });
    const ran = await run({ idToken: {} });
    expect(told(ran, project)).toMatchObject({ code: 3, decision: 'inconclusive' });
  });
});

/** The audience of a job of the component with these inputs. */
function signing(inputs: Readonly<Record<string, string>>) {
  const all = signable.map((name) => `promotion-gate:${name}=${inputs[name] ?? ''}`);
  return { aud: ['promotion-gate', ...all] };
}

const marked = { PROMOTION_GATE_SIGNS_INPUTS: 'true' };

describe('inputs that the job signs in the audience of its token', () => {
  const production = { environment: 'production', command: 'check' };

  test('that say what the variables say: allowed', async () => {
    const { project, run } = await newWorld();
    const ran = await run({ idToken: signing(production), inputs: production, env: marked });
    expect(told(ran, project)).toEqual(allowed);
  });

  test.each(signable)('T05 T62: %s is another one in a variable of the pipeline', async (input) => {
    const { gitlab, project, run } = await newWorld();
    const hash = 'a'.repeat(40);
    const values = { command: 'lint', sha: hash, publish: 'none', outcome: 'failure' };
    const forged = { ...production, ...{ [input]: 'other', ...pick(values, input) } };
    const ran = await run({ idToken: signing(production), inputs: forged, env: marked });
    expectNoAllow(ran, project);
    expect(ran.code).toBe(2);
    expect(ran.log).toContain(`PROMOTION_GATE_INPUT_${input.toUpperCase()} is "`);
    expect(gitlab.requests().some(({ kind }) => kind === 'oidc')).toBe(true);
  });

  test.each(['check', 'lint', 'result'])(
    'T05: the token of the component is taken away from %s',
    async (command) => {
      const { project, run } = await newWorld();
      const inputs = { ...production, command };
      const ran = await run({ inputs, env: { ...marked, PROMOTION_GATE_ID_TOKEN: '' } });
      expectNoAllow(ran, project);
      expect(ran.code).toBe(2);
      expect(ran.log).toContain('the component asks for an ID token, and the job has none');
    },
  );

  test('T05: a token that was made for the gate by another job holds no inputs', async () => {
    const { project, run } = await newWorld();
    const ran = await run({ idToken: {}, inputs: production, env: marked });
    expectNoAllow(ran, project);
    expect(ran.log).toContain('this one holds none');
  });

  test('T05: whose keys cannot be read, so that nobody knows whether lint was meant', async () => {
    const { gitlab, project, run } = await newWorld();
    gitlab.fault('error-500', { when: 'oidc', times: 'always' });
    const inputs = { ...production, command: 'lint' };
    const ran = await run({ idToken: signing(inputs), inputs, env: marked });
    expectNoAllow(ran, project);
    expect(ran.code).toBe(3);
  });

  test.each(['', 'v1.2'])('of which one is a variable of the pipeline, here %j', async (tag) => {
    const { project, run } = await newWorld();
    const inputs = { ...production, version: tag };
    for (const version of ['$RELEASE_NAME', tag]) {
      const idToken = signing({ ...production, version });
      const ran = await run({ idToken, inputs, env: { ...marked, RELEASE_NAME: tag } });
      expect(told(ran, project)).toEqual(allowed);
    }
  });

  test('are those of a lint too, which then may run', async () => {
    const { run } = await newWorld();
    const inputs = { ...production, command: 'lint' };
    const prepare = (directory: string): void => {
      writeFileSync(join(directory, '.promotion-gate.yml'), policyWith(standard));
    };
    const ran = await run({ idToken: signing(inputs), inputs, env: marked, prepare });
    expect([ran.code, ran.log]).toEqual([0, expect.stringContaining('.promotion-gate.yml')]);
  });
});

describe('T05 T31: a token that another job asked for with these inputs', () => {
  const foreign: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['of another project', { project_id: '7', job_project_id: '7' }],
    ['of another pipeline', { pipeline_id: '7' }],
    ['of another job', { job_id: '7' }],
    ['of another commit', { sha: 'b'.repeat(40) }],
  ];
  test.each(
    ['lint', 'result'].flatMap((command) => foreign.map((each) => [command, ...each] as const)),
  )('%s: %s', async (command, _, claims) => {
    const { project, run } = await newWorld({ build: 'failed' });
    const inputs = { environment: 'production', command, outcome: 'failure' };
    const ran = await run({ idToken: { ...signing(inputs), ...claims }, inputs, env: marked });
    expectNoAllow(ran, project);
    expect(ran.code).toBe(2);
    expect(ran.log).toContain('but the ID token says');
  });

  test('with variables that say the same: GitLab says what the job is', async () => {
    const { project, run } = await newWorld({ build: 'failed' });
    const inputs = { environment: 'production', command: 'lint' };
    const env = { ...marked, CI_JOB_ID: '7' };
    const ran = await run({ idToken: { ...signing(inputs), job_id: '7' }, inputs, env });
    expectNoAllow(ran, project);
    expect(ran.code).toBe(2);
    expect(ran.log).toContain('CI_JOB_ID is "7", but GitLab says');
  });
});

describe('a variable that somebody set who is not the runner', () => {
  const forged: readonly (readonly [string, string])[] = [
    ['CI_COMMIT_SHA', 'b'.repeat(40)],
    ['CI_COMMIT_REF_NAME', 'release'],
    ['CI_PROJECT_ID', '77'],
    ['CI_PROJECT_PATH', 'acme/other'],
    ['CI_PIPELINE_ID', '77'],
    ['CI_PIPELINE_SOURCE', 'schedule'],
    ['CI_JOB_ID', '77'],
    ['CI_COMMIT_TAG', 'v9'],
    ['GITLAB_USER_LOGIN', 'mallory'],
    ['GITLAB_USER_ID', '77'],
  ];
  test.each(forged)('%s: no allow', async (name, text) => {
    const { project, run } = await newWorld();
    const ran = await run({ env: { [name]: text } });
    expectNoAllow(ran, project);
  });

  test('T62: that the job is one of GitHub, with inputs of its own', async () => {
    const { gitlab, run } = await newWorld();
    const ran = await run({ env: { GITHUB_ACTIONS: 'true', INPUT_COMMAND: 'lint' } });
    expect(ran.code).toBe(2);
    expect(ran.log).toContain('GITHUB_ACTIONS and GITLAB_CI are both set');
    expect(gitlab.requests()).toEqual([]);
  });

  test('F04 T62: is undecided, and that nobody vouches for it is said, where GitLab confirms nothing', async () => {
    const { gitlab, project, run } = await newWorld();
    gitlab.fault('forbidden', { when: 'job', times: 'always' });
    const ran = await run();
    expect(told(ran, project)).toMatchObject({
      ...undecided,
      reason: 'gate/identity-unconfirmed',
    });
    expect(ran.log).toContain('nobody vouches for this run');
    const { evidence } = JSON.parse(ran.reports.record ?? '{}') as RecordDocument;
    const proof = evidence?.facts['run-identity']?.[''];
    expect(proof).toMatchObject({ status: 'known', source: { level: 'workspace' } });
  });

  test('T44 T62: nor is another pipeline of the commit, which passed, taken for the own one', async () => {
    const { gitlab, project, pipeline: good, run } = await newWorld();
    const pipeline = made.pipeline(project);
    made.job(pipeline, 'build', { status: 'failed' });
    gitlab.fault('forbidden', { when: 'job', times: 'always' });
    const ran = await run({ pipeline, env: { CI_PIPELINE_ID: String(good.id) } });
    expect(told(ran, project)).toMatchObject({
      ...undecided,
      reason: 'gate/identity-unconfirmed',
    });
  });

  test('T62: an interface on another host is never asked', async () => {
    const { gitlab, run } = await newWorld();
    const env = { CI_API_V4_URL: 'https://gitlab.example.com/api/v4' };
    const ran = await run({ env });
    expect(ran.code).toBe(2);
    expect(gitlab.requests()).toEqual([]);
  });

  test('CI_DEFAULT_BRANCH does not choose the policy', async () => {
    const { gitlab, project, run } = await newWorld({ build: 'failed' });
    expect(gitlab.projects).toHaveLength(1);
    const ran = await run({ env: { CI_DEFAULT_BRANCH: 'wild' } });
    expectNoAllow(ran, project);
  });

  test.each(['CI_COMMIT_SHA', 'CI_PROJECT_ID', 'CI_JOB_TOKEN', 'CI_API_V4_URL'])(
    '%s that is not there is a configuration error',
    async (name) => {
      const { run } = await newWorld();
      expect((await run({ env: { [name]: undefined } })).code).toBe(2);
    },
  );

  test('certificates cannot be switched off', async () => {
    const { gitlab, run } = await newWorld();
    const ran = await run({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    expect(ran.code).toBe(2);
    expect(gitlab.requests()).toEqual([]);
  });
});

test('a job token that is over: no allow', async () => {
  const { gitlab, project, run } = await newWorld();
  gitlab.fault('unauthorized', { times: 'always' });
  const ran = await run();
  expectNoAllow(ran, project);
});
