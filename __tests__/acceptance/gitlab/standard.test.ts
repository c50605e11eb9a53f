/** The standard decision on GitLab: what it says, where, and in which pipelines. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, head } from '../github/repository.js';
import { policyWith, type PolicyParts } from '../policies.js';
import * as made from './project.js';
import { onMergeRequest, onTag } from './runner-environment.js';
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
  type WorldOptions,
} from './worlds.js';

afterEach(closeWorlds);

describe('the standard decision', () => {
  test.each(['before', 'never'] as const)('is an allow; deployed %s', async (deployed) => {
    const { project, run } = await newWorld({ deployed });
    const ran = await run();
    expect(told(ran, project)).toEqual(allowed);
    expect(ran.outputs).toMatchObject({
      sha: head(project.git),
      service: 'shop',
      environment: 'production',
      'policy-commit': head(project.git),
      // In whatever folder a later job has the artifact.
      record: 'promotion-gate-record.json',
    });
  });

  test('is told in the log', async () => {
    const { run } = await newWorld();
    const ran = await run();
    expect(ran.stdout).toMatch(/ALLOWED/);
    expect(ran.stderr).toBe('');
  });

  test('leaves its record where the input says, in a folder that a job without a checkout has not', async () => {
    const { project, run } = await newWorld();
    const ran = await run({ inputs: { record: 'out/record.json' } });
    expect(told(ran, project)).toEqual(allowed);
    expect(ran.outputs['record']).toBe('out/record.json');
    expect(JSON.parse(ran.reports.record ?? '')).toMatchObject({ kind: 'decision' });
  });

  test('T62: a record in the place of a report is an error of the request', async () => {
    const { project, run } = await newWorld();
    const ran = await run({ inputs: { record: 'promotion-gate.env' } });
    expect([ran.code, ran.outputs['decision']]).toEqual([2, 'error']);
    expect(ran.log).toContain('give the record another name');
    expectNoSuccess(project);
  });

  interface Row {
    readonly name: string;
    readonly world: WorldOptions;
    readonly code: number;
    readonly decision: string;
    readonly reason: string;
  }
  const parts = (production: string): PolicyParts => ({ production, more: noRecords });
  const rows: readonly Row[] = [
    {
      name: 'a failed job blocks',
      world: { build: 'failed' },
      code: 1,
      decision: 'block',
      reason: 'required-checks/not-passed',
    },
    {
      name: 'a canceled job blocks',
      world: { build: 'canceled' },
      code: 1,
      decision: 'block',
      reason: 'required-checks/not-passed',
    },
    {
      name: 'a window that opens next week: wait',
      world: { policy: parts(`windows: { open: [next-week] }\n${checks}`) },
      code: 1,
      decision: 'block',
      reason: 'gate/waiting',
    },
    {
      name: 'a freeze that is on: wait',
      world: { policy: parts(`windows: { open: [always], frozen: [these-days] }\n${checks}`) },
      code: 1,
      decision: 'block',
      reason: 'gate/waiting',
    },
    {
      name: 'a key that is none: a policy error',
      world: { policy: parts('windows: { opne: [always] }') },
      code: 2,
      decision: 'error',
      reason: 'policy/unknown-key',
    },
    {
      name: 'no policy: an error',
      world: { policy: '' },
      code: 2,
      decision: 'error',
      reason: 'policy/absent',
    },
  ];
  test.each(rows)('$name', async ({ world, code, decision, reason }) => {
    const { project, run } = await newWorld(world);
    const ran = await run();
    expect(told(ran, project)).toMatchObject({ code, decision, reason });
    expectNoSuccess(project);
  });

  test.each(['running', 'none', 'skipped', 'manual'] as const)(
    'a job that is %s is no allow',
    async (build) => {
      const { project, run } = await newWorld({ build });
      const ran = await run();
      expect([1, 3]).toContain(ran.code);
      expect(told(ran, project).decision).not.toBe('allow');
      expectNoSuccess(project);
    },
  );

  test('a job that failed and was retried counts as it is now', async () => {
    const { project, pipeline, run } = await newWorld({ build: 'failed' });
    made.job(pipeline, 'build', { status: 'success' });
    expect(told(await run(), project)).toEqual(allowed);
  });

  test('a job that may fail does not pass by that', async () => {
    const { project, pipeline, run } = await newWorld({ build: 'none' });
    made.job(pipeline, 'build', { status: 'failed', allowFailure: true });
    expect(told(await run(), project)).toEqual(blocked('required-checks/not-passed'));
  });

  test('an unknown environment is a configuration error', async () => {
    const { project, run } = await newWorld();
    const ran = await run({ inputs: { environment: 'moon' } });
    expect(told(ran, project)).toMatchObject({ code: 2, decision: 'error' });
    expectNoSuccess(project);
  });
});

describe('pipelines', () => {
  test.each(['push', 'web', 'schedule', 'api', 'trigger'])('%s enforces', async (source) => {
    const { project, run } = await newWorld();
    const pipeline = made.pipeline(project, { source });
    made.job(pipeline, 'build');
    expect(told(await run({ pipeline }), project)).toEqual(allowed);
  });

  test('a tag enforces', async () => {
    const { project, run } = await newWorld();
    project.git.refs.set('refs/tags/v1', head(project.git));
    project.tagProtections.push({ name: 'v*', create: 40 });
    expect(told(await run(onTag(project, 'v1')), project)).toEqual(allowed);
  });

  test.each(['success', 'failed'] as const)(
    'of a merge request previews; build %s',
    async (build) => {
      const { project, run } = await newWorld();
      const ran = await run(onMergeRequest(project, made.mergeRequest(project), build));
      const name = 'promotion-gate / shop / production (preview)';
      expect(told(ran, project)).toMatchObject({ code: 0, enforced: 'false' });
      expect(told(ran, project).statuses).toEqual([`success ${name}`]);
    },
  );

  test('of a merge request that changes the policy: the one of the default branch counts', async () => {
    const { project, run } = await newWorld();
    const loose = policyWith({ production: 'windows: { open: [always] }', more: noRecords });
    const request = made.mergeRequest(project, { files: { '.promotion-gate.yml': loose } });
    const ran = await run(onMergeRequest(project, request, 'failed'));
    expect(ran.outputs).toMatchObject({ decision: 'block', 'policy-commit': head(project.git) });
  });

  test.each(['external', 'ondemand_dast_scan', 'made_up'])(
    '%s promotes nothing',
    async (source) => {
      const { project, run } = await newWorld();
      const pipeline = made.pipeline(project, { source });
      expect(told(await run({ pipeline }), project)).toMatchObject({
        code: 2,
        decision: 'error',
        reason: 'request/event',
      });
    },
  );

  test('T67: of a branch that is not protected is no allow that counts', async () => {
    const { project, run } = await newWorld();
    const sha = commit(project.git, { branch: 'wild', files: { 'wild.txt': 'x\n' } });
    const pipeline = made.pipeline(project, { sha, ref: 'wild' });
    made.job(pipeline, 'build');
    expectNoAllow(await run({ pipeline }), project);
  });

  test('the workspace is never looked at', async () => {
    const { project, run } = await newWorld({ build: 'failed' });
    const loose = policyWith({ production: 'windows: { open: [always] }', more: noRecords });
    const prepare = (folder: string) => writeFileSync(join(folder, '.promotion-gate.yml'), loose);
    expect(told(await run({ prepare }), project)).toEqual(blocked('required-checks/not-passed'));
  });
});

test('of several pipelines of a commit the failed one is not passed over by another', async () => {
  const { project, run } = await newWorld({ build: 'failed' });
  const other = made.pipeline(project, { source: 'schedule' });
  made.job(other, 'build', { status: 'success' });
  expect((await run()).outputs['decision']).not.toBe('allow');
});
