/** Where the decision is seen: status, note, reports; and what becomes of it without a permission. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, head } from '../github/repository.js';
import { policyWith } from '../policies.js';
import { leaveReport, testsPolicy } from '../source-lines.js';
import * as made from './project.js';
import { onMergeRequest } from './runner-environment.js';
import {
  allowed,
  blocked,
  closeWorlds,
  newWorld,
  noRecords,
  production,
  standard,
  told,
} from './worlds.js';

afterEach(closeWorlds);

describe('the status', () => {
  test('is a job of the pipeline of the gate', async () => {
    const { project, pipeline, run } = await newWorld();
    await run();
    expect(project.statuses).toMatchObject([
      { sha: head(project.git), status: 'success', name: production, pipelineId: pipeline.id },
    ]);
  });

  test('of a second run takes the place of the first', async () => {
    const { project, run } = await newWorld();
    await run();
    await run();
    expect(project.statuses.filter(({ retried }) => !retried)).toHaveLength(1);
  });

  test('tells a block', async () => {
    const { project, run } = await newWorld({ build: 'failed' });
    expect(told(await run(), project)).toEqual(blocked('required-checks/not-passed'));
    expect(project.statuses[0]?.description).toContain('unit ended with failed');
  });

  test('T66: without an access token there is none, and the verdict is the same', async () => {
    const { project, run } = await newWorld({ build: 'failed' });
    const ran = await run({ token: null });
    expect(ran.code).not.toBe(0);
    expect(project.statuses).toEqual([]);
    expect(ran.log).toContain('token');
  });

  test('T66: without the scope to write there is none, and that is said', async () => {
    const { gitlab, project, run } = await newWorld();
    const ran = await run({ token: gitlab.token({ scopes: ['read_api'] }) });
    expect(told(ran, project)).toEqual({ ...allowed, statuses: [] });
    expect(ran.log).toMatch(/scope api/);
  });

  test('that cannot be posted again is no fault', async () => {
    const { gitlab, project, run } = await newWorld();
    const token = gitlab.token({ username: 'project_9_bot' });
    made.externalStatus(project, { name: production, status: 'running', user: token.user });
    expect(told(await run({ token }), project)).toMatchObject({ code: 0, decision: 'allow' });
  });

  test('T62: every link leads to the job, whatever variables of a pipeline say', async () => {
    const evil = 'https://evil.example/phish';
    const env = { CI_JOB_URL: evil, CI_PIPELINE_URL: evil, CI_JOB_NAME: evil };
    const { gitlab, project, pipeline, run } = await newWorld();
    const waiting = made.blockedDeployment(project, pipeline, { approvers: ['project_1_bot'] });
    const ran = await run({ env, inputs: { publish: 'status,deployment-approval' } });
    const own = `${gitlab.serverUrl}/acme/shop/-/jobs/${ran.job.id}`;
    expect(told(ran, project)).toEqual(allowed);
    expect(project.statuses).toMatchObject([{ targetUrl: own }]);
    expect(waiting.approvals).toMatchObject([{ comment: expect.stringContaining(own) }]);
    const request = made.mergeRequest(project);
    const preview = await run({ ...onMergeRequest(project, request), env });
    expect(request.notes[0]?.body).toContain(`/-/jobs/${preview.job.id}`);
    for (const { log, reports } of [ran, preview])
      expect(`${log}${JSON.stringify(reports)}`).not.toContain('evil.example');
  });

  test('F07: what an outage left red is green after the next allow', async () => {
    const { gitlab, project, run } = await newWorld();
    const token = gitlab.token({ username: 'project_9_bot' });
    gitlab.fault('error-500', { when: 'branch', times: 'always' });
    const ran = await run({ token });
    expect(told(ran, project)).toMatchObject({
      ...{ code: 3, statuses: ['failed promotion-gate / production'] },
    });
    gitlab.clearFaults();
    const { statuses } = told(await run({ token }), project);
    expect(statuses).toEqual(['success promotion-gate / production', `success ${production}`]);
  });

  test('T44: what somebody else left red stays', async () => {
    const { project, run } = await newWorld();
    const name = 'promotion-gate / production';
    made.externalStatus(project, { name, status: 'failed', user: made.user('mallory') });
    const { statuses } = told(await run(), project);
    expect(statuses).toEqual([`failed ${name}`, `success ${production}`]);
  });

  test('publish none: nothing is posted', async () => {
    const { gitlab, project, run } = await newWorld();
    const ran = await run({ inputs: { publish: 'none' } });
    expect(told(ran, project)).toEqual({ ...allowed, statuses: [] });
    expect(gitlab.counts().writes).toBe(0);
  });
});

describe('the note of a merge request', () => {
  test('is written once and then edited', async () => {
    const { gitlab, project, run } = await newWorld();
    const request = made.mergeRequest(project);
    const token = gitlab.token({ role: 'Developer', username: 'project_9_bot' });
    await run({ ...onMergeRequest(project, request, 'failed'), token });
    const [first] = request.notes;
    const before = first?.body;
    await run({ ...onMergeRequest(project, request, 'success'), token });
    expect(request.notes).toHaveLength(1);
    expect(first?.author.username).toBe('project_9_bot');
    expect(first?.body).not.toBe(before);
  });

  test('never takes the place of one of somebody else', async () => {
    const { gitlab, project, run } = await newWorld();
    const request = made.mergeRequest(project);
    const token = gitlab.token({ username: 'project_9_bot' });
    await run({ ...onMergeRequest(project, request), token });
    const copied = request.notes[0]?.body ?? '';
    request.notes.length = 0;
    const foreign = made.note(request, copied, { author: made.user('mallory') });
    await run({ ...onMergeRequest(project, request), token });
    expect(foreign.body).toBe(copied);
    expect(request.notes).toHaveLength(2);
  });

  test('of a fork: without an access token the verdict stands in the log', async () => {
    const { project, run } = await newWorld();
    const request = made.mergeRequest(project, { sourceProjectId: project.id + 1 });
    const ran = await run({ ...onMergeRequest(project, request), token: null });
    expect(ran.code).toBe(0);
    expect(ran.outputs['enforced']).toBe('false');
    expect(request.notes).toEqual([]);
  });
});

describe('reports', () => {
  test('T63: the outputs are a dotenv report that GitLab takes', async () => {
    const { run } = await newWorld({ build: 'failed' });
    const ran = await run();
    expect(ran.reports.dotenv).toMatch(/^DECISION=block$/m);
    expect(ran.reports.dotenv).not.toMatch(/["'#\s]\n/);
  });

  test('the record is left where the output says', async () => {
    const { run } = await newWorld({
      policy: { ...standard, more: 'records: { store: branch }' },
    });
    const ran = await run();
    expect(JSON.parse(ran.reports.record ?? '{}')).toMatchObject({
      evidence: { request: { host: 'gitlab' } },
    });
    expect(ran.outputs['record-digest']).toMatch(/^sha256:/);
  });

  test('JUnit has a case that failed', async () => {
    const { run } = await newWorld({ build: 'failed' });
    const { junit = '' } = (await run()).reports;
    expect(junit).toContain('<testsuite');
    expect(junit).toMatch(/<failure/);
  });

  test('the code quality report is a list of findings with fingerprints', async () => {
    const { run } = await newWorld({ policy: { production: 'windows: { opne: [always] }' } });
    const list = JSON.parse((await run()).reports.codeQuality ?? '') as readonly unknown[];
    expect(list).toContainEqual(
      expect.objectContaining({
        fingerprint: expect.any(String) as unknown,
        severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/) as unknown,
        location: expect.objectContaining({ path: '.promotion-gate.yml' }) as unknown,
      }),
    );
  });

  describe('a line of the policy in a merge request', () => {
    const closed = {
      production: 'windows: { open: [always], frozen: [these-days] }',
      more: noRecords,
    };
    const linesOf = (text: string | undefined): readonly string[] =>
      (JSON.parse(text ?? '') as { location: { path: string; lines: { begin: number } } }[]).map(
        ({ location: { path, lines } }) => `${path}:${String(lines.begin)}`,
      );

    test('is shown where the policy there is the one that decides', async () => {
      const { project, run } = await newWorld({ policy: closed });
      const request = made.mergeRequest(project);
      commit(project.git, { files: { 'other.txt': 'later\n' } });
      const ran = await run(onMergeRequest(project, request));
      expect(ran.outputs['decision']).toBe('block');
      expect(linesOf(ran.reports.codeQuality)).toEqual([
        expect.stringMatching(/^\.promotion-gate\.yml:\d+$/),
      ]);
    });

    test('is not, where the merge request changes the policy', async () => {
      const { project, run } = await newWorld({ policy: closed });
      const changed = `# moved\n\n${policyWith(closed)}`;
      const request = made.mergeRequest(project, { files: { '.promotion-gate.yml': changed } });
      const ran = await run(onMergeRequest(project, request));
      expect(ran.outputs['decision']).toBe('block');
      expect(linesOf(ran.reports.codeQuality)).toEqual([]);
    });
  });

  test('the code quality report has a failed test at its line', async () => {
    const { run } = await newWorld({ policy: testsPolicy });
    const ran = await run({ prepare: leaveReport });
    expect(JSON.parse(ran.reports.codeQuality ?? '')).toContainEqual({
      description: expect.stringContaining('pays: twice, please') as unknown,
      check_name: 'quality/missed',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      severity: 'blocker',
      location: { path: 'cart/src/pay.test.ts', lines: { begin: 12 } },
    });
  });

  test('annotations hold no link to a server without https', async () => {
    const { run } = await newWorld();
    const sections = JSON.parse((await run()).reports.annotations ?? '') as Record<
      string,
      object[]
    >;
    // This server speaks http, and only links to https are told: the section is there, without any.
    expect(sections).toEqual({ 'promotion-gate': [] });
  });
});

describe('records', () => {
  const stored = { ...standard, more: 'records: { store: branch }' };

  test('are files of a branch of their own', async () => {
    const { project, run } = await newWorld({ policy: stored });
    expect(told(await run(), project)).toEqual(allowed);
    const first = head(project.git, 'promotion-gate/records');
    await run();
    expect(head(project.git, 'promotion-gate/records')).not.toBe(first);
  });

  test('T66: that the policy demands and nobody may write make an allow none', async () => {
    const { gitlab, project, run } = await newWorld({ policy: stored });
    const ran = await run({ token: gitlab.token({ scopes: ['read_api'] }) });
    expect(told(ran, project)).toMatchObject({ code: 3, reason: 'gate/not-recorded' });
  });
});

test('tokens are nowhere in what is left', async () => {
  const { run, gitlab } = await newWorld({ build: 'failed' });
  const token = gitlab.token();
  const ran = await run({ token });
  const everything = [
    ran.log,
    ...(Object.values(ran.reports) as readonly (string | undefined)[]),
  ].join('\n');
  expect(everything).not.toContain(token.value);
  expect(everything).not.toContain(ran.jobToken.value);
});
