/** Where GitLab waits for the gate: external status checks of merge requests, and approvals of deployments. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, head } from '../github/repository.js';
import { wordsOf } from './attempts.js';
import * as made from './project.js';
import { onMergeRequest } from './runner-environment.js';
import { allowed, blocked, closeWorlds, newWorld, standard, told, type World } from './worlds.js';

afterEach(closeWorlds);

describe('an external status check', () => {
  const inputs = { publish: 'external-status-check' };
  const preview = 'promotion-gate / shop / production (preview)';

  test.each([
    ['promotion-gate', 'success', 'passed'],
    [preview, 'failed', 'failed'],
  ] as const)('%s of a build that is %s', async (name, build, status) => {
    const { project, run } = await newWorld();
    const request = made.mergeRequest(project);
    const check = made.externalCheck(project, name);
    const ran = await run({ ...onMergeRequest(project, request, build), inputs });
    expect(ran.code).toBe(0);
    expect(check.answers).toEqual([{ iid: request.iid, sha: request.sha, status }]);
    expect(ran.log).not.toContain('Not everything');
  });

  test('T30: a later no of the same head is the last answer', async () => {
    const { project, run } = await newWorld();
    const request = made.mergeRequest(project);
    const check = made.externalCheck(project, 'promotion-gate');
    await run({ ...onMergeRequest(project, request, 'success'), inputs });
    await run({ ...onMergeRequest(project, request, 'failed'), inputs });
    expect(check.answers.map(({ status }) => status)).toEqual(['passed', 'failed']);
  });

  test('T30: so is a policy that cannot be read any more', async () => {
    const { project, run } = await newWorld();
    const request = made.mergeRequest(project);
    const check = made.externalCheck(project, preview);
    await run({ ...onMergeRequest(project, request), inputs });
    commit(project.git, {
      branch: 'main',
      files: { '.promotion-gate.yml': 'policy: 1\nenv: {}\n' },
    });
    const ran = await run({ ...onMergeRequest(project, request), inputs });
    expect(ran.code).toBe(2);
    expect(check.answers.map(({ status }) => status)).toEqual(['passed', 'failed']);
  });

  test('F30: so is a run that is cancelled', async () => {
    const { project, run } = await newWorld();
    const request = made.mergeRequest(project);
    const check = made.externalCheck(project, preview);
    await run({ ...onMergeRequest(project, request), inputs });
    const signal = { name: 'SIGTERM', atRequest: 3 } as const;
    const ran = await run({ ...onMergeRequest(project, request), inputs, signal });
    expect(ran.code).not.toBe(0);
    expect(check.answers.at(-1)?.status).toBe('failed');
  });

  test('T26: of a head that has moved on none is posted', async () => {
    const { project, run } = await newWorld();
    const request = made.mergeRequest(project);
    const check = made.externalCheck(project, 'promotion-gate');
    const on = onMergeRequest(project, request);
    request.sha = commit(project.git, { branch: request.sourceBranch, files: { 'a.txt': '2\n' } });
    const ran = await run({ ...on, inputs });
    expect(check.answers).toEqual([]);
    expect(ran.log).toContain('is not the head of the source branch');
  });

  test('two of a name are answered by none', async () => {
    const { project, run } = await newWorld();
    const request = made.mergeRequest(project);
    const checks = ['promotion-gate', 'promotion-gate'].map((name) =>
      made.externalCheck(project, name),
    );
    const ran = await run({ ...onMergeRequest(project, request), inputs });
    expect(checks.flatMap(({ answers }) => answers)).toEqual([]);
    expect(ran.log).toContain('2 checks are called "promotion-gate"');
  });

  test('F28, T66: a lower tier is named, and so is a token that may not', async () => {
    const { gitlab, project, run } = await newWorld();
    const request = made.mergeRequest(project);
    made.externalCheck(project, 'promotion-gate');
    const token = gitlab.token({ role: 'Reporter' });
    const narrow = await run({ ...onMergeRequest(project, request), inputs, token });
    project.tier = 'Premium';
    const lower = await run({ ...onMergeRequest(project, request), inputs });
    expect([narrow.code, lower.code]).toEqual([0, 0]);
    expect(wordsOf(narrow.log)).toMatch(
      /the external status check was not posted: the token may not; give .* role Developer, scope api; its user may approve/,
    );
    expect(wordsOf(lower.log)).toContain(
      'GitLab takes the token, and has no such feature for the project; it needs GitLab Ultimate (the project has Premium at least)',
    );
    expect(lower.log).not.toContain('not valid');
  });

  test('a pipeline of a branch has none', async () => {
    const { gitlab, project, run } = await newWorld();
    made.externalCheck(project, 'promotion-gate');
    const ran = await run({ inputs });
    expect(told(ran, project)).toEqual({ ...allowed, statuses: [] });
    expect(gitlab.counts().writes).toBe(0);
  });
});

describe('an approval of a deployment', () => {
  const inputs = { publish: 'status,deployment-approval' };
  const gateUser = 'project_9_bot';

  /** The gate with the token of an approver. */
  function runAs({ gitlab, run }: World, username = gateUser) {
    return run({ inputs, token: gitlab.token({ username }) });
  }

  test('is given after an allow, and says what was decided', async () => {
    const world = await newWorld();
    const { project, pipeline, gitlab } = world;
    const waiting = made.blockedDeployment(project, pipeline, { approvers: [gateUser] });
    const ran = await runAs(world);
    expect(told(ran, project)).toEqual(allowed);
    expect(waiting.approvals).toMatchObject([{ status: 'approved', user: { username: gateUser } }]);
    const [approval] = waiting.approvals;
    expect(approval?.comment).toMatch(/^promotion-gate: .*shop → production/i);
    const writes = gitlab.requests().filter((seen) => seen.writes);
    expect(writes.map(({ operation }) => operation)).toEqual([
      'statuses/create',
      'deployments/approval',
    ]);
  });

  test('the record is written before it', async () => {
    const world = await newWorld({ policy: { ...standard, more: 'records: { store: branch }' } });
    const { project, pipeline, gitlab } = world;
    const waiting = made.blockedDeployment(project, pipeline, { approvers: [gateUser] });
    await runAs(world);
    expect(waiting.approvals).toHaveLength(1);
    const writes = gitlab.requests().filter((seen) => seen.writes);
    expect(writes.at(-1)?.operation).toBe('deployments/approval');
    expect(waiting.approvals[0]?.comment).toMatch(/record sha256:[0-9a-f]{64}/);
    expect(head(project.git, 'promotion-gate/records')).toBeDefined();
  });

  test('T05: a block approves nothing and rejects nothing', async () => {
    const world = await newWorld({ build: 'failed' });
    const { project, pipeline } = world;
    const waiting = made.blockedDeployment(project, pipeline, { approvers: [gateUser] });
    expect(told(await runAs(world), project)).toEqual(blocked('required-checks/not-passed'));
    expect(waiting).toMatchObject({ status: 'blocked', approvals: [] });
  });

  test('T05: nor do rules that only observe', async () => {
    const production = 'windows: { enforce: observe, open: [next-week] }';
    const world = await newWorld({ policy: { ...standard, production } });
    const { project, pipeline } = world;
    const waiting = made.blockedDeployment(project, pipeline, { approvers: [gateUser] });
    const ran = await runAs(world);
    expect(ran.outputs).toMatchObject({ decision: 'allow', enforced: 'false' });
    expect(waiting.approvals).toEqual([]);
    expect(ran.log).toContain('no rule is in force');
  });

  test('T31: of another pipeline waits on', async () => {
    const world = await newWorld();
    const other = made.pipeline(world.project);
    const waiting = made.blockedDeployment(world.project, other, { approvers: [gateUser] });
    const ran = await runAs(world);
    expect(told(ran, world.project)).toEqual(allowed);
    expect(waiting.approvals).toEqual([]);
    expect(ran.log).toContain('no deployment of this pipeline to production');
  });

  test('T31: of two jobs none is approved', async () => {
    const world = await newWorld();
    const { project, pipeline } = world;
    const waiting = ['deploy-shop', 'deploy-web'].map((name) =>
      made.blockedDeployment(project, pipeline, { approvers: [gateUser], name }),
    );
    const ran = await runAs(world);
    expect(waiting.flatMap(({ approvals }) => approvals)).toEqual([]);
    expect(ran.log).toContain('2 jobs deploy to production');
  });

  test.each([
    ['no approver', 'project_8_bot', 'You do not have permission'],
    ['who started it', 'alice', 'You cannot approve your own deployment'],
  ])('T66: by %s: a note, and the verdict stays', async (_, username, words) => {
    const world = await newWorld();
    const { project, pipeline } = world;
    const waiting = made.blockedDeployment(project, pipeline, { approvers: [gateUser, 'alice'] });
    const ran = await runAs(world, username);
    expect(told(ran, project)).toEqual(allowed);
    expect(waiting.approvals).toEqual([]);
    expect(ran.log).toContain(words);
    const log = wordsOf(ran.log);
    expect(log).toContain("the token's user has to be an approver of the protected environment");
    // The project is licensed, as its answer shows.
    expect(log).not.toContain('it needs GitLab Premium');
  });

  test('T66: the job token approves nothing, although it could', async () => {
    const { gitlab, project, pipeline, run } = await newWorld();
    made.blockedDeployment(project, pipeline, { approvers: ['bob'] });
    const ran = await run({ inputs, token: null, starter: 'bob' });
    expect(gitlab.requests().map(({ operation }) => operation)).not.toContain(
      'deployments/approval',
    );
    expect(ran.log).toContain('the approval of the deployment were not posted: the job token may');
  });

  test('T67: a merge request in which the policy enforces promotes nothing', async () => {
    const more = `${standard.more ?? ''}\npreview: enforce`;
    const world = await newWorld({ policy: { ...standard, more } });
    const { gitlab, project, run } = world;
    const request = made.mergeRequest(project);
    const on = onMergeRequest(project, request);
    if (on.pipeline === undefined) throw new Error('no pipeline');
    const waiting = made.blockedDeployment(project, on.pipeline, { approvers: [gateUser] });
    const ran = await run({ ...on, inputs, token: gitlab.token({ username: gateUser }) });
    expect(ran.outputs).toMatchObject({ decision: 'allow', enforced: 'true' });
    expect(waiting.approvals).toEqual([]);
  });
});

test('a fault of the request stands once in the log, and its code last', async () => {
  const { run } = await newWorld();
  const ran = await run({ env: { CI_PIPELINE_SOURCE: 'external' } });
  expect(ran.code).toBe(2);
  expect(ran.log.match(/names no change that could be promoted/g)).toHaveLength(1);
  expect(ran.log).toContain('Configuration error [request/event]\n');
});

describe('a required external status of an author', () => {
  const production = 'required-checks: { scan: { gitlab: { external: scan, author: scan_bot } } }';
  const policy = { ...standard, production };

  test.each([
    ['T44: of somebody else does not count', 'mallory', 'success', undefined, 3],
    ['T44: of somebody else hides no failure', 'mallory', 'success', 'failed', 1],
    ['T44: of somebody else hides no success', 'mallory', 'failed', 'success', 0],
    ['of its author counts', 'scan_bot', 'success', undefined, 0],
  ] as const)('%s', async (_, newest, status, before, code) => {
    const { project, run } = await newWorld({ policy });
    const own = made.user('scan_bot');
    if (before !== undefined)
      made.externalStatus(project, {
        ...{ name: 'scan', status: before, user: own },
        retried: true,
      });
    made.externalStatus(project, { name: 'scan', status, user: made.user(newest) });
    expect((await run()).code).toBe(code);
  });
});
