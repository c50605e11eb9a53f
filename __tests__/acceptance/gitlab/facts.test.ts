/** What the gate reads: deployments, changed paths, statuses from outside, protection, permissions. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit } from '../github/repository.js';
import { wordsOf } from './attempts.js';
import type { PolicyParts } from '../policies.js';
import type { Role } from './model.js';
import * as made from './project.js';
import {
  allowed,
  blocked,
  checks,
  closeWorlds,
  expectNoAllow,
  expectNoSuccess,
  newWorld,
  noRecords,
  told,
  undecided,
} from './worlds.js';

afterEach(closeWorlds);

function ago(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

const paced: PolicyParts = {
  production: `windows: { open: [always], cadence: { apart: 2h } }\n${checks}`,
  more: noRecords,
};

describe('deployments', () => {
  test('long ago: allowed', async () => {
    const { project, run } = await newWorld({ policy: paced });
    made.deployment(project, { createdAt: ago(5) });
    expect(told(await run(), project)).toEqual(allowed);
  });

  test('a moment ago: wait', async () => {
    const { project, run } = await newWorld({ policy: paced });
    made.deployment(project, { createdAt: ago(1) });
    const ran = await run();
    expect(told(ran, project)).toMatchObject({ code: 1, decision: 'block' });
    expect(ran.outputs['retry-at']).not.toBe('');
  });

  test('a moment ago to another environment: allowed', async () => {
    const { project, run } = await newWorld({ policy: paced });
    made.deployment(project, { createdAt: ago(1), environment: 'staging' });
    expect(told(await run(), project)).toEqual(allowed);
  });

  test('over two pages: the last one counts', async () => {
    const { project, run } = await newWorld({ policy: paced });
    for (let age = 130; age > 0; age -= 1) made.deployment(project, { createdAt: ago(age) });
    expect(told(await run(), project)).toMatchObject({ code: 1, decision: 'block' });
  });

  test('that cannot be read: undecided', async () => {
    const { gitlab, project, run } = await newWorld({ policy: paced });
    gitlab.fault('forbidden', { when: 'deployments', times: 'always' });
    expect(told(await run(), project)).toMatchObject(undecided);
    expectNoSuccess(project);
  });
});

describe('changed paths', () => {
  const policy: PolicyParts = {
    production: `windows: { open: [always] }
also: { docs: { when: { paths: docs/** }, windows: { frozen: [these-days] } } }
${checks}`,
    more: noRecords,
  };
  test.each([
    ['README.md', 0],
    ['docs/guide.md', 1],
  ])('%s since the last deployment: exit %d', async (path, code) => {
    const { project, run } = await newWorld({ policy });
    made.deployment(project, { createdAt: ago(20) });
    const sha = commit(project.git, { files: { [path]: 'new\n' } });
    const pipeline = made.pipeline(project, { sha });
    made.job(pipeline, 'build');
    expect((await run({ pipeline })).code).toBe(code);
  });
});

describe('a status from outside', () => {
  const policy: PolicyParts = {
    production: `windows: { open: [always] }
required-checks: { scan: { gitlab: { external: scan } } }`,
    more: noRecords,
  };
  test.each([
    ['success', 0],
    ['failed', 1],
    ['canceled', 1],
  ] as const)('that is %s: exit %d', async (status, code) => {
    const { project, run } = await newWorld({ policy });
    made.externalStatus(project, { name: 'scan', status });
    expect((await run()).code).toBe(code);
  });

  test('that is not there: no allow', async () => {
    const { project, run } = await newWorld({ policy });
    expectNoAllow(await run(), project);
  });

  test('T40: a job of the pipeline does not stand in for it', async () => {
    const { project, pipeline, run } = await newWorld({ policy });
    made.job(pipeline, 'scan', { status: 'success' });
    expectNoAllow(await run(), project);
  });

  test('T40: it does not stand in for a job', async () => {
    const { project, run } = await newWorld({ build: 'none' });
    made.externalStatus(project, { name: 'build', status: 'success' });
    expectNoAllow(await run(), project);
  });

  test('of the page after the first one counts', async () => {
    const { project, run } = await newWorld({ policy });
    made.externalStatus(project, { name: 'scan', status: 'failed' });
    for (let count = 0; count < 120; count += 1)
      made.externalStatus(project, { name: `other ${count}` });
    expect(told(await run(), project)).toEqual(blocked('required-checks/not-passed'));
  });
});

describe('T66: permissions', () => {
  const roles: readonly Role[] = ['Guest', 'Reporter', 'Developer', 'Maintainer'];
  test.each(roles)('a token of a %s never makes an allow of a block', async (role) => {
    const { gitlab, project, run } = await newWorld({ build: 'failed' });
    const ran = await run({ token: gitlab.token({ role }) });
    expectNoAllow(ran, project);
  });

  const useless =
    '401: the token of PROMOTION_GATE_TOKEN is not valid: it may have expired, make a new one';
  test.each(['expired', 'revoked'] as const)(
    'a token that is %s: said by its variable, and no allow made up',
    async (state) => {
      const { gitlab, project, run } = await newWorld();
      const ran = await run({ token: Object.assign(gitlab.token(), { state }) });
      expect([ran.code, ran.outputs['decision']]).toEqual([3, 'inconclusive']);
      expect(wordsOf(ran.log)).toContain(useless);
      expectNoSuccess(project);
    },
  );

  test('a variable in place of a token, which GitLab did not expand: likewise', async () => {
    const { project, run } = await newWorld();
    const ran = await run({ env: { PROMOTION_GATE_TOKEN: '$DEPLOY_TOKEN' } });
    expect(ran.code).toBe(3);
    expect(wordsOf(ran.log)).toContain(useless);
    expectNoSuccess(project);
  });

  test('a token of another project finds nothing, and does not take that for no policy', async () => {
    const { gitlab, project, run } = await newWorld();
    const ran = await run({ token: gitlab.token({ projects: [] }) });
    expect(ran.outputs['reason-code']).not.toBe('policy/absent');
    expect(project.statuses).toEqual([]);
  });

  test('only the job token: decided by what it may read, and what is missing is named', async () => {
    const { gitlab, project, run } = await newWorld();
    const ran = await run({ token: null });
    expect(told(ran, project)).toEqual({ ...allowed, statuses: [] });
    expect(gitlab.requests().every(({ credential }) => credential !== 'access')).toBe(true);
    expect(ran.stderr.trim().split('\n').map(wordsOf)).toEqual([
      'promotion-gate: the commit status was not posted: the job token may not; give a project access token as the variable PROMOTION_GATE_TOKEN: role Developer, scope api',
      'promotion-gate: the commit status needs, besides: role Maintainer for a branch to which only Maintainers may push or merge',
    ]);
  });

  test('the access token is not sent for what the job token proves', async () => {
    const { gitlab, run } = await newWorld();
    await run();
    const job = gitlab.requests().filter(({ operation }) => operation === 'job');
    expect(new Set(job.map(({ credential }) => credential))).toEqual(new Set(['job']));
  });
});

test.each([
  ['everybody may push to', []],
  ['Maintainers may push to', [made.protection('main', { push: 40 })]],
])(
  'a default branch that %s: an allow, and who could change the policy',
  async (_, protections) => {
    const { project, run } = await newWorld({ protections });
    const ran = await run();
    expect(told(ran, project)).toEqual(allowed);
    expect(wordsOf(ran.stdout)).toContain(
      "⚠ gate the policy's branch is not protected: members who may push to it (Maintainers, and whoever else its rules let) can change the policy without a merge request.",
    );
  },
);

test('a default branch that nobody may push to is nothing to warn of', async () => {
  const { project, run } = await newWorld({ protections: [made.protection('main', { push: 0 })] });
  const ran = await run();
  expect(told(ran, project)).toEqual(allowed);
  expect(ran.log).not.toContain('not protected');
});
