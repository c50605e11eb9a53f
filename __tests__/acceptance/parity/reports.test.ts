/** One behaviour on both forges: which files are a report about the candidate, and what is none. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, head } from '../github/repository.js';
import type { Forge, Left, World } from './forge.js';
import { noRecords } from './policies.js';
import { allowed, blocked, closeWorlds, forges, newWorld, told, undecided } from './told.js';

afterEach(closeWorlds);

const path = 'reports/unit.xml';

function junit(last: string): string {
  return `<testsuite name="unit"><testcase name="a"/><testcase name="b">${last}</testcase></testsuite>`;
}
const good = { [path]: junit('') };
const bad = { [path]: junit('<failure/>') };

/** Two tests at least, none of which fails, of a report that is where these keys say. */
function judging(where: string, trust: 'workspace' | 'artifact'): string {
  return `policy: 1
timezone: UTC
services: { shop: {} }
${noRecords}
reports: { unit: { files: 'reports/*.xml'${where} } }
environments:
  production:
    quality:
      trust: ${trust}
      tests: { unit: { cases: { at-least: 2 }, failed: { at-most: 0 } } }
`;
}

/** A world in which the policy takes the report from what a job left under `results`. */
function archived(forge: Forge): Promise<World> {
  return newWorld(forge, { policy: judging(`, ${forge.from('results')}`, 'artifact') });
}

const unknown = undecided('gate/fact-failed');

describe.each(forges)('a report that a job left, $name', (forge) => {
  test('is read, whatever lies in the folder of the gate', async () => {
    const world = await archived(forge);
    world.leave({ files: good });
    expect(told(await world.run({ workspace: bad }), world)).toEqual(allowed);
  });

  test('T40: decides against what lies in the folder of the gate', async () => {
    const world = await archived(forge);
    world.leave({ files: bad });
    const ran = await world.run({ workspace: good });
    expect(told(ran, world)).toEqual(blocked('quality/missed'));
  });

  test('T40: is not made good by what lies in the folder of the gate', async () => {
    const world = await archived(forge);
    expect(told(await world.run({ workspace: good }), world)).toEqual(unknown);
  });

  test('of a job that failed is read all the same', async () => {
    const world = await archived(forge);
    world.leave({ files: good, ended: 'failure' });
    expect(told(await world.run(), world)).toEqual(allowed);
  });

  test('T41: of another commit is no evidence', async () => {
    const world = await archived(forge);
    world.leave({ files: good });
    commit(world.git, { files: { 'README.md': 'later\n' } });
    expect(told(await world.run(), world)).toEqual(unknown);
  });

  test('T41: of the commit that `sha` names is the one that counts', async () => {
    const world = await archived(forge);
    const sha = head(world.git);
    world.leave({ files: good, sha });
    commit(world.git, { files: { 'README.md': 'later\n' } });
    world.leave({ files: bad });
    expect(told(await world.run({ inputs: { sha } }), world)).toEqual(allowed);
    expect(told(await world.run(), world)).toEqual(blocked('quality/missed'));
  });

  test('T41: that is committed, and that the job did not make, is no evidence', async () => {
    const world = await archived(forge);
    world.leave({ files: good });
    const ran = await world.run({ committed: good });
    expect(told(ran, world)).toEqual(undecided('quality/committed'));
    const log = ran.log.replaceAll(/\s+/g, ' ');
    expect(log).toContain(`${path} in `);
    expect(log).toContain(`Remove ${path} from the repository`);
    const other = { [path]: `${junit('')}\n` };
    expect(told(await world.run({ committed: other }), world)).toEqual(allowed);
  });

  test('T41: that is not in the archive fails by its name', async () => {
    const world = await archived(forge);
    world.leave({ files: { 'logs/unit.txt': 'all well' } });
    const ran = await world.run();
    expect(told(ran, world)).toEqual(blocked('quality/missing'));
    expect(ran.log).toMatch(/unit.*reports\/\*\.xml/s);
  });

  const none: readonly (readonly [string, Left | undefined, RegExp])[] = [
    ['T41: that expired', { files: good, expired: true }, /expired/],
    ['T41: of another name', { files: good, name: 'others' }, /results/],
    ['T41: of a job that was cancelled', { files: good, ended: 'cancelled' }, /cancell?ed/],
    ['T41: of a job that still runs', { files: good, ended: 'running' }, /running|in progress/],
    ['T41: that nobody left', undefined, /results|ci\.yml/],
  ];
  test.each(none)('%s is unknown, and says so', async (_, left, says) => {
    const world = await archived(forge);
    if (left !== undefined) world.leave(left);
    const ran = await world.run();
    expect(told(ran, world)).toEqual(unknown);
    expect(ran.log).toMatch(says);
  });
});

describe.each(forges)('a report in the folder of the gate, $name', (forge) => {
  const own = (): Promise<World> => newWorld(forge, { policy: judging('', 'workspace') });

  test.each([
    ['good', good, allowed],
    ['bad', bad, blocked('quality/missed')],
    ['missing', {}, blocked('quality/missing')],
  ] as const)('%s', async (_, workspace, answer) => {
    const world = await own();
    expect(told(await world.run({ workspace }), world)).toEqual(answer);
  });

  test('T41: that is committed there, and that no step made, is no evidence', async () => {
    const world = await own();
    const ran = await world.run({ committed: good });
    expect(told(ran, world)).toEqual(undecided('quality/committed'));
    expect(ran.log.replaceAll(/\s+/g, ' ')).toContain(`Remove ${path} from the repository`);
    const made = { [path]: `${junit('')}\n` };
    expect(told(await world.run({ committed: good, workspace: made }), world)).toEqual(allowed);
  });

  test('counts where `sha` names the commit of the run', async () => {
    const world = await own();
    const inputs = { sha: head(world.git) };
    expect(told(await world.run({ inputs, workspace: good }), world)).toEqual(allowed);
  });

  test('of a change is about the change', async () => {
    const world = await own();
    const ran = await world.run({ on: world.change(), workspace: good });
    expect(ran.outputs['decision']).toBe('allow');
  });

  test.each(['digits', 'name'] as const)(
    'T41: says nothing of another candidate than the commit of the run: %s',
    async (kind) => {
      const world = await own();
      const sha = head(world.git);
      if (kind === 'name') world.git.refs.set('refs/tags/v1', sha);
      commit(world.git, { files: { 'README.md': 'later\n' } });
      const inputs = { sha: kind === 'name' ? 'v1' : sha };
      const ran = await world.run({ inputs, workspace: good });
      expect(told(ran, world)).toEqual(unknown);
      const log = ran.log.replaceAll(/\s+/g, ' ');
      expect(log).toContain(`the files here are of ${head(world.git).slice(0, 8)}, the commit of`);
      expect(log).toContain(`not of the candidate ${sha.slice(0, 8)}: start the run there, or let`);
    },
  );
});
