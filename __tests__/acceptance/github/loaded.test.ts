/** What a decision on GitHub loads: no client of the network but node's own, and Octokit for REST only (P12). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { newWorld, type World } from './worlds.js';

let world: World;
afterEach(async () => {
  await world.github.close();
  expect(world.github.violations).toEqual([]);
});

/** Tells node's own modules when the process ends. */
const tell =
  'process.on("exit", () => process.stderr.write(JSON.stringify(process.moduleLoadList)));';

async function loadedBy(options: Parameters<World['run']>[0]): Promise<readonly string[]> {
  const path = join(temporaryFolder(), 'first.mjs');
  writeFileSync(path, tell);
  const env = { ...options?.env, NODE_OPTIONS: `--import=${pathToFileURL(path).href}` };
  const run = await world.run({ ...options, env });
  expect(run.code).toBe(0);
  const list = JSON.parse(run.stderr.slice(run.stderr.lastIndexOf('["'))) as string[];
  expect(list.length).toBeGreaterThan(50);
  return list;
}

test('a standard decision: neither undici nor the built-in fetch', async () => {
  world = await newWorld({ deployed: 'before' });
  const loaded = await loadedBy({});
  expect(loaded).toContain('NativeModule http');
  expect(loaded.filter((name) => name.includes('undici'))).toEqual([]);
});
