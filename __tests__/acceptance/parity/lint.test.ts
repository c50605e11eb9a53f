/** One behaviour on both forges: `command: lint` judges the candidate's own version of the policy, by API. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { policyWith } from '../policies.js';
import { commit, head, tag } from '../github/repository.js';
import type { Asked, Change, Forge, World } from './forge.js';
import { noRecords, standard } from './policies.js';
import { closeWorlds, forges, newWorld } from './told.js';

afterEach(closeWorlds);

const policy = '.promotion-gate.yml';
const good = policyWith(standard);
const bad = good.replace('windows: {', 'window: {');
const line = bad.split('\n').findIndex((text) => text.includes('window: {')) + 1;
const column = (bad.split('\n')[line - 1] ?? '').indexOf('window:') + 1;

function lint(world: World, asked: Asked = {}): ReturnType<World['run']> {
  return world.run({ ...asked, inputs: { command: 'lint', environment: '', ...asked.inputs } });
}

function changeTo(world: World, text: string, fork = false): Change {
  return world.change({ files: { [policy]: text }, fork });
}

describe.each(forges)('lint, $name', (forge) => {
  test('of a good policy ends well, decides nothing and writes nothing', async () => {
    const world = await newWorld(forge);
    const ran = await lint(world);
    expect(ran).toMatchObject({ code: 0, reasons: [], outputs: { decision: 'inconclusive' } });
    expect(ran.log).toContain(`${policy} at ${head(world.git).slice(0, 8)}: 0 errors`);
    expect(world.writes()).toBe(0);
  });

  test.each([
    ['the default branch', undefined],
    ['a change', false],
    ['the change of a fork', true],
  ] as const)('of a bad policy of %s names line and column', async (_, fork) => {
    const world = await newWorld(forge, fork === undefined ? { policy: bad } : {});
    const ran = await lint(world, fork === undefined ? {} : { on: changeTo(world, bad, fork) });
    expect(ran.code).toBe(2);
    expect(ran.log).toContain(`${policy}:${line}:${column}: error: `);
  });

  test('of a change that mends the policy is of the change', async () => {
    const world = await newWorld(forge, { policy: bad });
    expect(await lint(world, { on: changeTo(world, good) })).toMatchObject({ code: 0 });
    expect(await lint(world)).toMatchObject({ code: 2 });
  });

  test('of a change that brings the first policy', async () => {
    const world = await newWorld(forge, { policy: '' });
    expect(await lint(world, { on: changeTo(world, good) })).toMatchObject({ code: 0 });
    const none = await lint(world);
    expect(none.code).toBe(2);
    expect(none.log).toContain('[policy/absent]');
  });

  test('T01: reads nothing of what lies in the folder of the job', async () => {
    const world = await newWorld(forge);
    expect(await lint(world, { workspace: { [policy]: bad } })).toMatchObject({ code: 0 });
  });

  test('of the commit that `sha` names', async () => {
    const world = await newWorld(forge, { policy: bad });
    const sha = head(world.git);
    commit(world.git, { files: { [policy]: good } });
    expect(await lint(world)).toMatchObject({ code: 0 });
    expect(await lint(world, { inputs: { sha } })).toMatchObject({ code: 2 });
  });

  test.each(['baseline.yml', '.promotion-gate/strict.yml'])('of another file: %s', async (path) => {
    const world = await newWorld(forge);
    commit(world.git, { files: { [path]: bad } });
    const ran = await lint(world, { inputs: { policy: path } });
    expect(ran.code).toBe(2);
    expect(ran.log).toContain(`${path}:${line}:${column}: error: `);
  });

  test('of a file that leads out of the repository is refused', async () => {
    const world = await newWorld(forge);
    const ran = await lint(world, { inputs: { policy: '../baseline.yml' } });
    expect(ran.code).toBe(2);
    expect(ran.log).toContain('the path leads out of the repository');
  });
});

function extending(repository: string): string {
  return `policy: 1
extends: ${repository}//baseline.yml@v3
services: { shop: {} }
${noRecords}
periods: { all-week: { days: mon-sun, hours: 00:00-24:00 } }
environments: { production: { windows: { open: [all-week] } } }
`;
}

const baseline = `policy: 1
timezone: UTC
periods: { always: { days: mon-sun, hours: 00:00-24:00 } }
environments: { production: { windows: { open: [always] } } }
`;

/** A repository of layers with the tag v3. */
async function withLayers(forge: Forge, text: string, repository: string): Promise<World> {
  const world = await newWorld(forge, { policy: text });
  tag(world.other(repository, { 'baseline.yml': baseline }), 'v3');
  return world;
}

describe.each(forges)('lint of layers, $name', (forge) => {
  const layers = 'acme/release-policy';

  test('reads those that the policy of the default branch reads', async () => {
    const world = await withLayers(forge, extending(layers), layers);
    const on = changeTo(world, `${extending(layers)}# more\n`);
    const ran = await lint(world, { on });
    expect({ code: ran.code, log: ran.log }).toMatchObject({ code: 0 });
  });

  test('reads those that it lists', async () => {
    const listing = policyWith({ ...standard, more: `${noRecords}\npolicy-sources: [${layers}]` });
    const world = await withLayers(forge, listing, layers);
    expect(await lint(world, { on: changeTo(world, extending(layers)) })).toMatchObject({
      code: 0,
    });
  });

  test('T01: a change does not choose what else the tokens of the job read', async () => {
    const world = await withLayers(forge, good, layers);
    const ran = await lint(world, { on: changeTo(world, extending(layers)) });
    expect(ran.code).toBe(2);
    expect(ran.log).toContain(`${layers} is read for no change before the policy of the default`);
    expect(ran.log).toContain('policy-sources');
  });
});
