/** The check run on GitHub: where it is refused, where its answer is lost, and where much has to go into it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { head } from './repository.js';
import type { CheckRun } from './model.js';
import { everywhere, newScene, scenes } from './scenes.js';
import { checkRun } from './happenings.js';
import { newWorld, type World } from './worlds.js';

let world: World;
afterEach(async () => {
  expect(world.github.violations).toEqual([]);
  await world.github.close();
});

const name = 'promotion-gate / shop / production';

function ours(): readonly CheckRun[] {
  return world.repo.checkRuns.filter((run) => run.name === name);
}

function run(publish = 'check-run') {
  const token = world.github.token({ permissions: everywhere });
  return world.run({ token, inputs: { publish } });
}

describe.each(['allowed', 'blocked', 'waiting'] as const)(
  'F22: where check runs are refused, %s',
  (scene) => {
    test.each(['forbidden', 'not-found', 'unprocessable'] as const)(
      'is told by a status instead: %s',
      async (fault) => {
        ({ world } = await newScene(scene));
        world.github.fault(fault, { when: 'checks/create', times: 'always' });
        const { code, outputs, stderr } = await run();
        expect(code).toBe(scenes[scene].code);
        expect(outputs).toMatchObject({ decision: scenes[scene].decision });
        expect(world.repo.statuses).toMatchObject([{ state: scenes[scene].state, context: name }]);
        expect(stderr).toContain('the check run was not posted');
        expect(stderr).toContain('a commit status was posted instead');
        expect(ours()).toEqual([]);
      },
    );
  },
);

test('F22: where neither a check run nor a status may be posted the exit code still tells the verdict', async () => {
  ({ world } = await newScene('blocked'));
  world.github.fault('forbidden', { when: 'write', times: 'always' });
  const { code, outputs, stderr, annotations, summary } = await run();
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ decision: 'block' });
  expect(stderr).toContain('checks: write');
  expect(stderr).toContain('statuses: write');
  expect(annotations.map(({ level }) => level)).toEqual(['error', 'warning']);
  expect(summary.startsWith(scenes.blocked.heading)).toBe(true);
});

test('F22: with both asked for, no second status replaces the refused check run', async () => {
  ({ world } = await newScene('allowed'));
  world.github.fault('forbidden', { when: 'checks/create' });
  const { code } = await run('status,check-run');
  expect(code).toBe(0);
  expect(world.repo.statuses).toHaveLength(1);
});

describe('F21: a check run whose answer is lost', () => {
  test.each(['allowed', 'blocked', 'waiting', 'undecided'] as const)(
    'is there once, when %s',
    async (scene) => {
      const started = await newScene(scene, { permissions: everywhere });
      ({ world } = started);
      world.github.fault('lost-reply', { when: 'checks/create' });
      const token =
        scene === 'undecided'
          ? world.github.token({ permissions: { ...everywhere, 'pull-requests': 'none' } })
          : world.github.token({ permissions: everywhere });
      if (scene === 'undecided') world.github.fault('graphql-partial', { when: 'graphql' });
      const { code, stderr } = await world.run({ token, inputs: { publish: 'check-run' } });
      expect(code).toBe(scenes[scene].code);
      expect(stderr).toBe('');
      expect(ours()).toMatchObject([
        { status: 'completed', conclusion: code === 0 ? 'success' : 'failure' },
      ]);
      expect(world.repo.statuses).toEqual([]);
    },
  );

  test('is not mistaken for one that another run of the same commit posted', async () => {
    ({ world } = await newScene('blocked'));
    checkRun(world.repo, { name, conclusion: 'success', externalId: '1/1/deploy/other' });
    world.github.fault('reset', { when: 'checks/create' });
    const { code } = await run();
    expect(code).toBe(1);
    expect(ours().map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
  });
});

/** A policy that demands so many checks, each on a line of its own. */
function demanding(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, at) => `  check-${at}: { github: { name: check-${at}, app: github-actions } }`,
  );
  return `windows: { open: [always] }\nrequired-checks:\n${lines.join('\n')}`;
}

describe('F23: more annotations than one request takes', () => {
  test.each([49, 50, 51, 60])('%i reach the check run, fifty at a time', async (count) => {
    world = await newWorld({
      policy: { production: demanding(count), more: 'records: { store: none }' },
      unit: 'none',
    });
    for (let at = 0; at < count; at += 1)
      checkRun(world.repo, { name: `check-${at}`, conclusion: 'failure' });
    const { code, stderr } = await run();
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [made] = ours();
    expect(made?.annotations).toHaveLength(count);
    const paths = new Set((made?.annotations as { path: string }[]).map(({ path }) => path));
    expect([...paths]).toEqual(['.promotion-gate.yml']);
    const writes = world.github.requests().filter(({ writes: isWrite }) => isWrite);
    expect(writes).toHaveLength(Math.ceil(count / 50));
  });

  test('of which a batch is refused: the check run stands, and the log says that some are missing', async () => {
    world = await newWorld({
      policy: { production: demanding(55), more: 'records: { store: none }' },
      unit: 'none',
    });
    for (let at = 0; at < 55; at += 1)
      checkRun(world.repo, { name: `check-${at}`, conclusion: 'failure' });
    world.github.fault('forbidden', { when: 'checks/update', times: 'always' });
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain('some annotations are missing in the check run');
    expect(ours()).toMatchObject([{ conclusion: 'failure' }]);
    expect(world.repo.statuses).toEqual([]);
  });
});

test('T45: a check run of ours is never neutral or skipped, whatever the verdict', async () => {
  const seen: (string | null | undefined)[] = [];
  for (const scene of ['allowed', 'blocked', 'waiting', 'undecided'] as const) {
    ({ world } = await newScene(scene));
    if (scene === 'undecided') world.github.fault('graphql-partial', { when: 'graphql' });
    await run();
    seen.push(ours().at(-1)?.conclusion);
    expect(ours().every(({ sha }) => sha === head(world.repo))).toBe(true);
    if (scene !== 'undecided') await world.github.close();
  }
  expect(seen).toEqual(['success', 'failure', 'failure', 'failure']);
});
