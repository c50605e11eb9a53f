/** What a run leaves behind, for each verdict and each choice of places: exit code, outputs, status, summary, log. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../../src/report/columns.js';
import { outputNames } from '../../../src/report/outputs.js';
import { checkRun } from './happenings.js';
import { head } from './repository.js';
import { everywhere, mergedPull, newScene, openPull, sceneNames, scenes } from './scenes.js';
import { newWorld, type World } from './worlds.js';

let world: World;
afterEach(async () => {
  expect(world.github.violations).toEqual([]);
  await world.github.close();
});

const allOutputs = [...outputNames].sort();

/** The report in a log, without what only the runner reads. */
function reportIn(stdout: string): readonly string[] {
  return stdout
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('::'));
}

describe('a promotion that is', () => {
  test.each(sceneNames)('%s says so everywhere, and in the same way', async (name) => {
    const started = await newScene(name);
    ({ world } = started);
    const { scene, options } = started;
    const run = await world.run(options);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: scene.code, stderr: '' });
    expect(Object.keys(run.outputs).sort()).toEqual(allOutputs);
    expect(run.outputs).toMatchObject({
      decision: scene.decision,
      enforced: 'true',
      environment: 'production',
      'reason-code': scene.reason,
    });
    expect(world.repo.statuses).toHaveLength(1);
    const [status] = world.repo.statuses;
    expect(status).toMatchObject({ sha: head(world.repo), state: scene.state });
    expect(status?.context).toMatch(/^promotion-gate \/ (?:shop \/ )?production$/);
    expect(status?.description).toMatch(scene.says);
    expect((status?.description ?? '').length).toBeLessThanOrEqual(140);
    expect(run.summary.startsWith(scene.heading)).toBe(true);
    const errors = run.annotations.map(({ level }) => level);
    expect(errors).toEqual(scene.code === 0 ? [] : ['error']);
  });

  test.each(sceneNames)('%s is told within thirty lines of ninety-four columns', async (name) => {
    const started = await newScene(name);
    ({ world } = started);
    const { stdout } = await world.run(started.options);
    const lines = reportIn(stdout);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.length).toBeLessThanOrEqual(30);
    expect(lines.filter((line) => columnsOf(line) > 94)).toEqual([]);
  });
});

describe('the outputs', () => {
  test('T26: of an allow name the commit, the policy and the time within which to start', async () => {
    world = await newWorld();
    const { outputs } = await world.run();
    const sha = head(world.repo);
    expect(outputs).toMatchObject({ sha, 'policy-commit': sha, service: 'shop', 'retry-at': '' });
    const minutes = (Date.parse(outputs['valid-until'] ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(15);
  });

  test('of a wait name the time at which to ask again', async () => {
    ({ world } = await newScene('waiting'));
    const { outputs } = await world.run();
    expect(outputs).toMatchObject({ 'valid-until': '', reasons: '["windows/closed"]' });
    expect(Date.parse(outputs['retry-at'] ?? '')).toBeGreaterThan(Date.now());
  });

  test('name the record, and the record tells the same decision', async () => {
    world = await newWorld({ unit: 'failure' });
    const { record, outputs } = await world.run();
    expect(JSON.parse(record)).toMatchObject({
      decision: { verdict: 'block', reasonCode: outputs['reason-code'] },
    });
  });

  test('say that nothing was decided where GitHub does not answer', async () => {
    world = await newWorld();
    world.github.fault('error-503', { times: 'always' });
    const run = await world.run();
    expect(run.code).toBe(3);
    expect(Object.keys(run.outputs).sort()).toEqual(allOutputs);
    expect(run.outputs).toMatchObject({
      decision: 'inconclusive',
      'reason-code': 'gate/unavailable',
      environment: 'production',
      sha: '',
      'valid-until': '',
    });
    expect(run.summary).toMatch(/^### ❓ Could not decide: production\nNothing was deployed\./);
    expect(run.log).toContain('answered 503');
  });
});

interface Left {
  readonly statuses: number;
  readonly checkRuns: number;
  readonly comments: number;
}

const places: readonly (readonly [string, Left])[] = [
  ['', { statuses: 1, checkRuns: 0, comments: 0 }],
  ['none', { statuses: 0, checkRuns: 0, comments: 0 }],
  ['status', { statuses: 1, checkRuns: 0, comments: 0 }],
  ['check-run', { statuses: 0, checkRuns: 1, comments: 0 }],
  ['comment', { statuses: 0, checkRuns: 0, comments: 1 }],
  ['status,check-run,comment', { statuses: 1, checkRuns: 1, comments: 1 }],
];

describe.each(['allowed', 'blocked', 'policy error'] as const)('publish, when %s:', (name) => {
  test.each(places)('"%s" posts there and nowhere else', async (publish, expected) => {
    ({ world } = await newScene(name));
    const pull = mergedPull(world.repo);
    if (name === 'blocked') checkRun(world.repo, { name: 'unit', conclusion: 'failure' });
    const token = world.github.token({ permissions: everywhere });
    const run = await world.run({ token, inputs: { publish } });
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: scenes[name].code, stderr: '' });
    expect(run.outputs).toMatchObject({ decision: scenes[name].decision });
    expect(run.summary.startsWith(scenes[name].heading)).toBe(true);
    expect({
      statuses: world.repo.statuses.length,
      checkRuns: world.repo.checkRuns.filter(({ name: of }) => of !== 'unit').length,
      comments: pull.comments.length,
    }).toEqual(expected);
  });
});

test.each(['everywhere', 'status,none', 'status,stauts'])(
  'a place that does not exist is told, and posted nowhere: %s',
  async (publish) => {
    world = await newWorld();
    const run = await world.run({ inputs: { publish } });
    expect(run.code).toBe(2);
    expect(run.outputs).toMatchObject({ decision: 'error' });
    expect(run.log).toContain('publish');
    expect(world.github.counts().writes).toBe(0);
  },
);

describe('a preview of a pull request', () => {
  test.each([
    ['success', 'allow', 'It would be **allowed** now', /^Preview: would be allowed now/],
    ['failure', 'block', 'It would be **blocked** now', /^Preview: 1 thing needed/],
  ] as const)('with %s ends with 0, enforces nothing', async (unit, decision, text, says) => {
    world = await newWorld();
    const { pull, options } = openPull(world.repo, { unit });
    const token = world.github.token({ permissions: everywhere });
    const run = await world.run({ ...options, token });
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.outputs).toMatchObject({ decision, enforced: 'false', sha: pull.headSha });
    expect(world.repo.statuses).toMatchObject([
      {
        sha: pull.headSha,
        state: 'success',
        context: 'promotion-gate / shop / production (preview)',
      },
    ]);
    expect(world.repo.statuses[0]?.description).toMatch(says);
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toContain(text);
    expect(run.summary).toBe(pull.comments[0]?.body);
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('without the permission to comment is not disturbed by that', async () => {
    world = await newWorld();
    const { pull, options } = openPull(world.repo);
    const run = await world.run(options);
    expect(run.code).toBe(0);
    expect(run.annotations).toEqual([]);
    expect(run.stderr).toContain('pull-requests: write');
    expect([pull.comments.length, world.repo.statuses.length]).toEqual([0, 1]);
  });

  test('tells a broken policy, and that nothing is enforced', async () => {
    world = await newWorld({ policy: 'policy: 1\nserivces: {}\n' });
    const { pull, options } = openPull(world.repo);
    const run = await world.run({
      ...options,
      token: world.github.token({ permissions: everywhere }),
    });
    expect(run.code).toBe(2);
    expect(run.outputs).toMatchObject({ decision: 'error', enforced: 'false' });
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toMatch(/^### 🛠️ Policy error: production\n/);
  });

  test('before the first policy says that there is none, and ends with 0', async () => {
    world = await newWorld({ policy: '' });
    const { pull, options } = openPull(world.repo);
    const run = await world.run({
      ...options,
      token: world.github.token({ permissions: everywhere }),
    });
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ enforced: 'false', 'reason-code': 'policy/absent' });
    expect(run.outputs['decision']).not.toBe('allow');
    expect(pull.comments[0]?.body).toMatch(/^### 🔭 No policy yet/);
    expect(world.repo.statuses).toMatchObject([{ state: 'success' }]);
  });
});

describe('a token that may less', () => {
  test.each(['allowed', 'blocked', 'waiting', 'policy error'] as const)(
    'T66: without statuses: write the verdict stands, and the log says what is missing: %s',
    async (name) => {
      const started = await newScene(name, { permissions: { ...everywhere, statuses: 'read' } });
      ({ world } = started);
      const run = await world.run(started.options);
      expect(run.code).toBe(started.scene.code);
      expect(run.outputs).toMatchObject({ decision: started.scene.decision });
      expect(world.repo.statuses).toEqual([]);
      expect(run.stderr).toContain('statuses: write');
      expect(run.annotations.filter(({ level }) => level === 'warning')).toMatchObject([
        { title: 'Not everything was posted' },
      ]);
      expect(run.summary.startsWith(started.scene.heading)).toBe(true);
    },
  );

  test.each([
    ['success', 'allow'],
    ['failure', 'block'],
  ] as const)(
    'T66: the read-only one of a fork: verdict of %s as ever, without a warning',
    async (unit, decision) => {
      world = await newWorld();
      const { pull, options } = openPull(world.repo, { unit, fork: true });
      const readOnly = Object.fromEntries(Object.keys(everywhere).map((key) => [key, 'read']));
      const token = world.github.token({ permissions: readOnly });
      const run = await world.run({ ...options, token });
      expect(run.code).toBe(0);
      expect(run.outputs).toMatchObject({ decision, enforced: 'false', sha: pull.headSha });
      expect(run.annotations.filter(({ title }) => title === 'Not everything was posted')).toEqual(
        [],
      );
      expect(run.stderr).toContain('a pull request from a fork gets a read-only token');
      expect([world.repo.statuses, pull.comments]).toEqual([[], []]);
      expect(run.summary).toContain(decision === 'allow' ? '**allowed**' : '**blocked**');
    },
  );
});

describe('a status', () => {
  test.each(['lost-reply', 'error-502'] as const)(
    'F21: whose answer is %s is posted again, the verdict stays',
    async (fault) => {
      world = await newWorld({ unit: 'failure' });
      world.github.fault(fault, { when: 'repos/create-commit-status' });
      const run = await world.run();
      expect(run.code).toBe(1);
      expect(run.stderr).toBe('');
      // Two are as good as one: of one name the newest counts.
      expect(
        new Set(
          world.repo.statuses.map(({ state, description }) => `${state} ${description ?? ''}`),
        ).size,
      ).toBe(1);
    },
  );

  test('F07: that GitHub never takes leaves the verdict as it is', async () => {
    world = await newWorld();
    world.github.fault('error-500', { when: 'repos/create-commit-status', times: 'always' });
    const run = await world.run();
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ decision: 'allow' });
    expect(run.stderr).toContain('the commit status was not posted');
    expect(run.annotations).toMatchObject([{ level: 'warning' }]);
  });
});
