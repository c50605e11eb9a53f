/** One behaviour on both forges: which commit is meant, and that nothing else is promoted. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { branch, commit, head, tag } from '../github/repository.js';
import type { World } from './forge.js';
import { standard } from './policies.js';
import { allowed, blocked, closeWorlds, forges, newWorld, told } from './told.js';

afterEach(closeWorlds);

/** A commit of the default branch that is checked, with another one on top of it. */
function older(world: World): string {
  const sha = head(world.git);
  commit(world.git, { files: { 'later.txt': 'x\n' } });
  world.check('success');
  return sha;
}

describe.each(forges)('the candidate, $name', (forge) => {
  test('the commit of the run', async () => {
    const world = await newWorld(forge);
    const { outputs } = await world.run();
    expect(outputs).toMatchObject({ sha: head(world.git), 'policy-commit': head(world.git) });
  });

  test('a tag that the run is about', async () => {
    const world = await newWorld(forge);
    const sha = head(world.git);
    tag(world.git, 'v1', { message: 'first' });
    const ran = await world.run({ on: { tag: 'v1' } });
    expect([told(ran, world), ran.outputs['sha']]).toEqual([allowed, sha]);
  });

  const named: readonly (readonly [string, (world: World, sha: string) => string])[] = [
    ['its 40 digits', (_, sha) => sha],
    [
      'a branch',
      ({ git }, sha) => {
        branch(git, 'release', sha);
        return 'release';
      },
    ],
    [
      'a branch in full',
      ({ git }, sha) => {
        branch(git, 'release', sha);
        return 'refs/heads/release';
      },
    ],
    [
      'a tag',
      ({ git }, sha) => {
        tag(git, 'v1', { sha });
        return 'v1';
      },
    ],
    [
      'an annotated tag in full',
      ({ git }, sha) => {
        tag(git, 'v1', { sha, message: 'first' });
        return 'refs/tags/v1';
      },
    ],
  ];
  test.each(named)('by %s', async (_, name) => {
    const world = await newWorld(forge);
    const sha = older(world);
    const ran = await world.run({ inputs: { sha: name(world, sha) } });
    expect([told(ran, world), ran.outputs['sha']]).toEqual([allowed, sha]);
  });

  test('T03: a commit that is on no protected branch', async () => {
    const world = await newWorld(forge);
    const sha = commit(world.git, { branch: 'wild', files: { 'wild.txt': 'x\n' } });
    world.check('success', sha);
    const ran = await world.run({ inputs: { sha } });
    expect(told(ran, world)).toEqual(blocked('gate/candidate-unreachable'));
  });

  const refused: readonly (readonly [string, string, (world: World) => string])[] = [
    ['a name that is nowhere', 'request/unknown-commit', () => 'v404'],
    ['digits that are nowhere', 'request/unknown-commit', () => 'a'.repeat(40)],
    ['seven digits', 'request/unknown-commit', ({ git }) => head(git).slice(0, 7)],
    ['an expression', 'request/unknown-commit', () => 'main~1'],
    ['an option', 'request/unknown-commit', () => '--upload-pack=id'],
    [
      'the name of a branch and of a tag',
      'request/ambiguous-ref',
      ({ git }) => {
        tag(git, 'main');
        return 'main';
      },
    ],
  ];
  test.each(refused)('T03: %s is refused', async (_, reason, name) => {
    const world = await newWorld(forge);
    const ran = await world.run({ inputs: { sha: name(world) } });
    expect(told(ran, world)).toMatchObject({ code: 2, decision: 'error', reason });
    expect(world.posted().filter((each) => each.startsWith('green'))).toEqual([]);
  });
});

describe.each(forges)('T26: between the decision and the claim, $name', (forge) => {
  const moves: readonly (readonly [string, string, (world: World, to: string) => void])[] = [
    ['the branch moves on', 'release', ({ git }, to) => branch(git, 'release', to)],
    ['the tag is made again', 'v1', ({ git }, to) => void tag(git, 'v1', { sha: to })],
  ];
  test.each(moves)('%s', async (_, sha, move) => {
    const world = await newWorld(forge, { policy: { ...standard, more: '' } });
    const judged = head(world.git);
    branch(world.git, 'release');
    tag(world.git, 'v1');
    world.before('claim', () => {
      const to = commit(world.git, { files: { 'late.txt': 'late' } });
      world.check('success', to);
      move(world, to);
    });
    const ran = await world.run({ inputs: { sha } });
    expect(told(ran, world)).toEqual(blocked('gate/candidate-moved'));
    expect(ran.outputs['sha']).toBe(judged);
    expect(world.records()).toMatchObject([
      { subject: { sha: judged }, decision: { verdict: 'block' } },
    ]);
  });

  test('the branch is gone', async () => {
    const world = await newWorld(forge);
    branch(world.git, 'release');
    world.before('claim', () => void world.git.refs.delete('refs/heads/release'));
    const ran = await world.run({ inputs: { sha: 'release' } });
    expect(told(ran, world)).toMatchObject({ code: 3, decision: 'inconclusive' });
    expect(ran.log).toContain('"release" is gone');
  });

  test('another branch moves', async () => {
    const world = await newWorld(forge);
    branch(world.git, 'release');
    world.before('claim', () => {
      commit(world.git, { files: { 'late.txt': 'late' } });
    });
    expect(told(await world.run({ inputs: { sha: 'release' } }), world)).toEqual(allowed);
  });
});
