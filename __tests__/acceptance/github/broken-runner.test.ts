/** A runner whose files, streams or process break: the exit code is never that of an allow that nobody hears of. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { outputNames } from '../../../src/report/outputs.js';
import { entry as bundle } from '../gate.js';
import { newScene, scenes } from './scenes.js';
import { newWorld, type World } from './worlds.js';

let world: World;
afterEach(async () => {
  await world.github.close();
  expect(world.github.violations).toEqual([]);
});

const folder = mkdtempSync(join(tmpdir(), 'gate-broken-'));

function script(name: string, text: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, text);
  return file;
}

/** Files that cannot be written to; root may write to what is read-only, so that a device stands for it. */
const badFiles = [
  ['that is a folder', folder],
  ['in a folder that is not there', join(folder, 'gone', 'file')],
  ['on a full disk', '/dev/full'],
  ['below a file', join(bundle, 'file')],
] as const;

describe('F31: GITHUB_OUTPUT', () => {
  test.each(badFiles)('%s: no allow, and none is posted', async (_, path) => {
    world = await newWorld();
    const run = await world.run({ env: { GITHUB_OUTPUT: path } });
    expect(run.code).toBe(3);
    expect(run.stdout).toContain('ALLOWED');
    expect(run.stderr).toContain('the outputs could not be written to the file of GITHUB_OUTPUT');
    expect(run.stderr).not.toContain(path);
    expect(world.repo.statuses.filter(({ state }) => state === 'success')).toEqual([]);
  });

  test.each(badFiles)('%s: a block stays a block for everybody who looks', async (_, path) => {
    ({ world } = await newScene('blocked'));
    const run = await world.run({ env: { GITHUB_OUTPUT: path } });
    expect([1, 3]).toContain(run.code);
    expect(run.stdout).toContain('BLOCKED');
    expect(world.repo.statuses.map(({ state }) => state)).not.toContain('success');
    expect(world.repo.statuses.length).toBeGreaterThan(0);
  });

  test('that is not set is no runner: the verdict is told, and posted', async () => {
    world = await newWorld();
    const run = await world.run({ env: { GITHUB_OUTPUT: undefined } });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('ALLOWED');
    expect(world.repo.statuses).toMatchObject([{ state: 'success' }]);
  });
});

describe('F31: GITHUB_STEP_SUMMARY', () => {
  test.each([...badFiles, ['that is not set', undefined] as const])(
    '%s: the verdict stands, and a note says so',
    async (_, path) => {
      world = await newWorld();
      const run = await world.run({ env: { GITHUB_STEP_SUMMARY: path } });
      expect(run.code).toBe(0);
      expect(run.outputs).toMatchObject({ decision: 'allow' });
      expect(run.stderr).toContain('the job summary was not written');
      expect(world.repo.statuses).toMatchObject([{ state: 'success' }]);
    },
  );
});

/** Runs the bundle with another stdout than the one that the test reads. */
function withStdout(name: string, stdio: string): string {
  const head = `import { spawn } from 'node:child_process';\nimport { openSync } from 'node:fs';\n`;
  const start = `const child = spawn(process.execPath, [${JSON.stringify(bundle)}], { stdio: ['ignore', ${stdio}, 'inherit'] });\n`;
  return script(
    name,
    `${head}${start}child.stdout?.destroy();\nchild.on('close', (code) => process.exit(code ?? 70));\n`,
  );
}

describe('F31: stdout', () => {
  const rows = [
    ['closed', withStdout('closed', `'pipe'`)],
    ['on a full disk', withStdout('full', `openSync('/dev/full', 'w')`)],
  ] as const;
  test.each(rows)('%s: no allow that nobody saw', async (_, entry) => {
    world = await newWorld();
    const run = await world.run({ entry });
    expect(run.code).toBe(3);
    expect(run.outputs['decision']).not.toBe('allow');
    expect(world.repo.statuses.filter(({ state }) => state === 'success')).toEqual([]);
  });
  test.each(rows)('%s: a block is still one', async (_, entry) => {
    ({ world } = await newScene('blocked'));
    const run = await world.run({ entry });
    expect([1, 3]).toContain(run.code);
    expect(run.outputs['decision']).not.toBe('allow');
    expect(world.repo.statuses.map(({ state }) => state)).not.toContain('success');
  });
});

/** Does something when the first request is about to leave, as a fault in a package would. */
function preload(name: string, act: string): Record<string, string> {
  const text = `import { subscribe } from 'node:diagnostics_channel';
let done = false;
subscribe('http.client.request.start', () => { if (done) return; done = true; ${act} });\n`;
  return { NODE_OPTIONS: `--import ${script(name, text)}` };
}

const breaks = [
  ['an exception nobody catches', 'setImmediate(() => { throw new Error("boom"); });'],
  ['a rejection nobody handles', 'void Promise.reject(new Error("boom"));'],
  ['a rejection without a reason', 'void Promise.reject();'],
  ['process.exit() of a package', 'setImmediate(() => process.exit());'],
  ['process.exit(0) of a package', 'setImmediate(() => process.exit(0));'],
  ['an exit code of a package', 'setImmediate(() => { process.exitCode = 0; process.exit(); });'],
  ['process.abort()', 'setImmediate(() => process.abort());'],
  ['SIGKILL', 'setImmediate(() => process.kill(process.pid, "SIGKILL"));'],
] as const;

describe.each(['allowed', 'blocked'] as const)('F33: in a run that would be %s', (name) => {
  test.each(breaks)('%s: never 0, and the outputs say that nothing was decided', async (_, act) => {
    ({ world } = await newScene(name));
    const run = await world.run({
      env: preload(`break-${breaks.findIndex(([, of]) => of === act)}`, act),
    });
    expect(run.code).not.toBe(0);
    expect(run.code).not.toBe(scenes.blocked.code);
    expect(Object.keys(run.outputs).sort()).toEqual([...outputNames].sort());
    expect(run.outputs).toMatchObject({ decision: 'inconclusive', 'valid-until': '' });
    expect(world.repo.statuses.map(({ state }) => state)).not.toContain('success');
  });
});

test('F33: without memory: never 0, and the outputs say that nothing was decided', async () => {
  world = await newWorld();
  const { NODE_OPTIONS = '' } = preload(
    'memory',
    'const kept = []; for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => ({ at })));',
  );
  const run = await world.run({ env: { NODE_OPTIONS: `${NODE_OPTIONS} --max-old-space-size=40` } });
  expect(run.code).not.toBe(0);
  expect(run.outputs).toMatchObject({ decision: 'inconclusive' });
  expect(world.repo.statuses).toEqual([]);
});
