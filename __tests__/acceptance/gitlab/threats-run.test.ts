/** Attempts on the run itself: its inputs, who started it, its clock, and the variables that it is told by. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, head } from '../github/repository.js';
import { policyWith } from '../policies.js';
import { builtAt, expectHeld, hoursAgo, type Attempt } from './attempts.js';
import type { RunOptions } from './runner.js';
import * as made from './project.js';
import { checks, closeWorlds, newWorld, noRecords, type World } from './worlds.js';

afterEach(closeWorlds);

/** The build failed: what would be an allow otherwise is a block. */
function fail({ pipeline }: World): Partial<RunOptions> {
  made.job(pipeline, 'build', { status: 'failed' });
  return {};
}

describe('T05: nothing that a job can say loosens a rule', () => {
  const digest = `sha256:${'4f'.repeat(32)}`;
  const inputs: Readonly<Record<string, string>> = {
    service: 'shop',
    policy: '.promotion-gate.yml',
    sha: 'main',
    version: '99.0.0',
    artifacts: `shop@${digest}`,
    ticket: 'REL-1',
    bypass: 'BP-1',
    publish: 'none',
    record: 'record.json',
    outcome: 'success',
  };
  const names = ['DRY_RUN', 'FAIL_ON_VIOLATION', 'ENFORCE', 'MODE', 'SKIP', 'FORCE', 'NOW', 'AT'];
  const undeclared = Object.fromEntries(
    names.flatMap((name) => [
      [`PROMOTION_GATE_INPUT_${name}`, 'false'],
      [`PROMOTION_GATE_${name}`, 'false'],
    ]),
  );
  const rows: readonly (readonly [string, Partial<RunOptions>])[] = [
    ...Object.entries(inputs).map(([name, text]) => [name, { inputs: { [name]: text } }] as const),
    ['what no job declares', { env: undeclared }],
  ];
  test.each(rows)('%s', async (name, options) => {
    await expectHeld({
      name,
      stage: () => options,
      attack: fail,
      reason: 'required-checks/not-passed',
    });
  });

  test('the environment of the job is that of the question', async () => {
    const laxer = `${policyWith({
      production: `windows: { open: [always], frozen: [these-days] }`,
      more: noRecords,
    })}  staging: { windows: { open: [always] } }\n`;
    await expectHeld({
      name: 'a job of production asks for staging',
      world: { policy: laxer },
      stage: () => ({ idToken: {}, inputs: { environment: 'staging' } }),
      fair: () => ({ environment: 'staging' }),
      attack: () => ({ environment: 'production' }),
      reason: 'gate/identity-differs',
    });
  });

  test('an environment that is called alike is another one: case counts on GitLab', async () => {
    await expectHeld({
      name: 'a job of Production asks for production',
      stage: () => ({ idToken: {} }),
      fair: () => ({ environment: 'production' }),
      attack: () => ({ environment: 'Production' }),
      reason: 'gate/identity-differs',
    });
  });
});

describe('T18: who deploys', () => {
  const attempts: readonly Attempt[] = [
    {
      name: 'says that somebody else does',
      attack: () => ({ starter: 'mallory', env: { GITLAB_USER_LOGIN: 'carol' } }),
      reason: 'request/gitlab-environment',
    },
    {
      name: 'says so where GitLab does not tell, and its ID token does',
      stage: ({ gitlab }) => {
        gitlab.fault('forbidden', { when: 'job', times: 'always' });
        return { idToken: {}, starter: 'mallory' };
      },
      attack: () => ({ env: { GITLAB_USER_LOGIN: 'carol' } }),
      reason: 'gate/identity-refused',
    },
  ];
  test.each(attempts)('$name', expectHeld);

  test.each([
    ['runs a manual job', { starter: 'mallory' }, ['mallory', 'alice']],
    ['retries the job of somebody', { starter: 'bob' }, ['bob', 'alice']],
    ['is who started all', {}, ['alice']],
  ] as const)('%s: everybody is in the record', async (_, options, logins) => {
    const { run } = await newWorld();
    const ran = await run(options);
    const record = JSON.parse(ran.reports.record ?? '{}') as {
      readonly origin: { readonly actors: readonly { readonly login: string }[] };
    };
    expect(record.origin.actors.map(({ login }) => login)).toEqual(logins);
  });
});

describe('T60: somebody sets the clock', () => {
  test.each(['clock-5-minutes', 'clock-1-day', 'no-date'] as const)(
    'F27: the clocks are apart: %s',
    async (fault) => {
      await expectHeld({
        name: fault,
        attack({ gitlab }) {
          gitlab.fault(fault, { when: '*', times: 'always' });
          return {};
        },
        reason: fault === 'no-date' ? 'gate/fact-failed' : 'gate/clock-skewed',
      });
    },
  );

  const later = hoursAgo(-24 * 7);
  const early = hoursAgo(4 * 24);
  test.each([
    ['of the next week', 'windows: { open: [next-week] }', later],
    ['before the freeze', 'windows: { open: [always], frozen: [these-days] }', early],
  ])('variables tell a time %s', async (name, production, at) => {
    const names = [
      ...['CI_JOB_STARTED_AT', 'CI_COMMIT_TIMESTAMP', 'FAKETIME'],
      ...['SOURCE_DATE_EPOCH', 'PROMOTION_GATE_NOW', 'PROMOTION_GATE_AT'],
    ];
    const env = Object.fromEntries(names.map((each) => [each, at]));
    await expectHeld({
      name,
      world: { policy: policyWith({ production, more: noRecords }) },
      fair(world) {
        const open = 'windows: { open: [always], frozen: [long-ago] }';
        const text = policyWith({ production: open, more: noRecords });
        commit(world.project.git, { files: { '.promotion-gate.yml': text } });
        return { ...builtAt(world.project), env };
      },
      attack: () => ({ env }),
      reason: 'gate/waiting',
    });
  });
});

test('T32: a job that is started hours after its pipeline is judged by its own hour', async () => {
  const started = (world: World) => ({
    pipeline: (() => {
      const pipeline = made.pipeline(world.project, { createdAt: hoursAgo(72) });
      made.job(pipeline, 'build', { createdAt: hoursAgo(71) });
      return pipeline;
    })(),
    env: { CI_DEPLOY_FREEZE: undefined },
  });
  const policy = (frozen: string) =>
    policyWith({ production: `windows: { open: [always], frozen: [${frozen}] }`, more: noRecords });
  await expectHeld({
    name: 'the freeze began after the pipeline did',
    world: { policy: policy('long-ago') },
    fair: started,
    attack(world) {
      commit(world.project.git, { files: { '.promotion-gate.yml': policy('these-days') } });
      return started(world);
    },
    reason: 'gate/waiting',
  });
});

/** A moment so many hours from now, as a policy in UTC writes it. */
function minute(hours: number): string {
  return hoursAgo(-hours).slice(0, 16);
}

test.each(['Etc/GMT-14', 'Etc/GMT+12', 'Pacific/Apia', 'Mars/Base'])(
  'T61: TZ=%s moves no freeze',
  async (TZ) => {
    const policy = (from: number, until: number) =>
      policyWith({
        production: 'windows: { open: [always], frozen: [work] }',
        more: noRecords,
      }).replace(
        '\nperiods:',
        `\nperiods:\n  work: { from: ${minute(from)}, until: ${minute(until)} }`,
      );
    await expectHeld({
      name: TZ,
      world: { policy: policy(-2, 2) },
      fair({ project }) {
        // Where the zone of the job would have it now, and UTC does not.
        const text = policy(TZ === 'Etc/GMT+12' ? -14 : 12, TZ === 'Etc/GMT+12' ? -10 : 16);
        commit(project.git, { files: { '.promotion-gate.yml': text } });
        return { ...builtAt(project), env: { TZ } };
      },
      attack: () => ({ env: { TZ } }),
      reason: 'gate/waiting',
    });
  },
);

describe('T62: an earlier job sets variables', () => {
  /** Another commit of the default branch, built well. */
  function older({ project }: World): string {
    const sha = head(project.git);
    commit(project.git, { files: { 'next.txt': 'x\n' } });
    return sha;
  }
  const refused = 'gate/identity-refused';
  const forged: readonly (readonly [name: string, text: string, reason: string])[] = [
    ['CI_PROJECT_ID', '77', 'gate/unavailable'],
    // The jobs of that pipeline are missing first.
    ['CI_PIPELINE_ID', '77', 'gate/fact-failed'],
    ['CI_PIPELINE_SOURCE', 'schedule', refused],
    ['CI_JOB_ID', '77', refused],
    ['CI_COMMIT_REF_NAME', 'release', refused],
    ['CI_COMMIT_TAG', 'v9', refused],
    ['GITLAB_USER_ID', '77', refused],
  ];
  const closed = ({ gitlab }: World) => {
    gitlab.fault('forbidden', { when: 'job', times: 'always' });
    return { idToken: {} };
  };
  test.each(forged)('%s, against the ID token alone', async (name, text, reason) => {
    await expectHeld({
      name,
      stage: closed,
      attack: () => ({ env: { [name]: text } }),
      reason,
      ...(reason === 'gate/unavailable' ? {} : { says: `not what its variables say: ${name} is` }),
    });
  });

  test('commit and pipeline of a commit that was built well', async () => {
    await expectHeld({
      name: 'the head failed, and the commit before it did not',
      stage(world) {
        closed(world);
        older(world);
        return { ...builtAt(world.project), idToken: {} };
      },
      attack(world) {
        const { pipeline } = builtAt(world.project);
        made.job(pipeline, 'build', { status: 'failed' });
        const { id, sha } = world.pipeline;
        return { pipeline, env: { CI_COMMIT_SHA: sha, CI_PIPELINE_ID: String(id) } };
      },
      reason: 'gate/identity-refused',
    });
  });

  test('both addresses of a server that would say yes to everything', async () => {
    await expectHeld({
      name: 'another server than the one that was fixed',
      stage: ({ gitlab }) => ({ env: { PROMOTION_GATE_ISSUER: gitlab.serverUrl } }),
      // No token may be sent there: `closeWorlds` sees to that.
      attack: ({ gitlab }) => ({
        env: {
          PROMOTION_GATE_ISSUER: gitlab.serverUrl,
          CI_SERVER_URL: gitlab.canary.origin,
          CI_API_V4_URL: `${gitlab.canary.origin}/api/v4`,
        },
      }),
      reason: 'request/gitlab-environment',
    });
  });

  test('certificates that are not checked', async () => {
    await expectHeld({
      name: 'NODE_TLS_REJECT_UNAUTHORIZED',
      attack: () => ({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }),
      reason: 'request/tls-off',
    });
  });
});

test('T66: an access token that sees less makes no deployment go away', async () => {
  const wants = policyWith({
    production: `windows: { open: [always], cadence: { apart: 2h } }\n${checks}`,
    more: noRecords,
  });
  await expectHeld({
    name: 'one of a guest, where a deployment was a moment ago',
    world: { policy: wants },
    attack({ gitlab, project }) {
      made.deployment(project);
      return { token: gitlab.token({ role: 'Guest' }) };
    },
    reason: 'gate/unavailable',
  });
});
