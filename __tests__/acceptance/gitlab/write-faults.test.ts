/** What becomes of a verdict that cannot be posted or recorded, and that nothing is there twice. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { recordsBranch, rootFolder } from '../../../src/hosts/gitlab/record-branch.js';
import { amplePatience } from '../faults/matrix.js';
import { losses, refusals, writeBudgets } from '../faults/writes.js';
import type { FaultName } from '../github/faults.js';
import { flatten, get } from '../github/objects.js';
import { commit } from '../github/repository.js';
import * as made from './project.js';
import { onMergeRequest } from './runner-environment.js';
import type { GateRun } from './runner.js';
import { allowed, blocked, closeWorlds, newWorld, production, standard, told } from './worlds.js';
import type { World } from './worlds.js';

afterEach(closeWorlds);

function verdict({ code, outputs }: GateRun): unknown {
  return { code, decision: outputs['decision'] };
}
const allow = { code: 0, decision: 'allow' };

describe('the commit status', () => {
  test.each(refusals)('F22: refused by %s, an allow stays an allow and says so', async (fault) => {
    const { gitlab, project, run } = await newWorld();
    gitlab.fault(fault, { when: 'statuses/create', times: 'always' });
    const ran = await run({ env: writeBudgets });
    expect(told(ran, project)).toEqual({ ...allowed, statuses: [] });
    expect(ran.log).toContain('the commit status was not posted');
  });

  test.each(['forbidden', 'error-502', 'silent'] as const)(
    'F22: refused by %s, a block stays a block',
    async (fault) => {
      const { gitlab, project, run } = await newWorld({ build: 'failed' });
      gitlab.fault(fault, { when: 'statuses/create', times: 'always' });
      const ran = await run({ env: writeBudgets });
      const { statuses, ...rest } = blocked('required-checks/not-passed');
      expect(statuses).toHaveLength(1);
      expect(told(ran, project)).toEqual({ ...rest, statuses: [] });
      expect(ran.log).toContain('the commit status was not posted');
    },
  );

  test.each(losses)('F21: with its answer lost to %s one counts', async (fault) => {
    const { gitlab, project, run } = await newWorld();
    gitlab.fault(fault, { when: 'statuses/create' });
    expect(told(await run({ env: writeBudgets }), project)).toEqual(allowed);
    expect(project.statuses.length).toBeLessThanOrEqual(2);
    expect(project.statuses.filter(({ retried }) => !retried)).toMatchObject([
      { name: production, status: 'success' },
    ]);
  });
});

/** Paths of the records in the project. */
function records({ project: { git } }: World): readonly string[] {
  const tip = git.refs.get(`refs/heads/${recordsBranch}`);
  const tree = get(git.objects, tip, 'commit')?.tree;
  const all = tree === undefined ? [] : [...flatten(git.objects, tree).keys()];
  return all.filter((path) => path.startsWith(`${rootFolder}/records/`));
}

/** The branch of records is there: a run before made it. What is run is the change after that. */
async function recordedWorld(more: string): Promise<World> {
  const world = await newWorld({ policy: { ...standard, more } });
  const { project, run } = world;
  expect(verdict(await run({ env: amplePatience }))).toEqual(allow);
  const sha = commit(project.git, { files: { 'README.md': 'a better shop\n' } });
  const pipeline = made.pipeline(project, { sha });
  made.job(pipeline, 'build');
  project.statuses.length = 0;
  return { ...world, run: (given) => run({ pipeline, env: writeBudgets, ...given }) };
}

describe('the record', () => {
  test.each(refusals)(
    'F32: refused by %s, an allow that has to be recorded is none',
    async (fault) => {
      const world = await recordedWorld('records: { store: branch }');
      world.gitlab.fault(fault, { when: 'commits/create', times: 'always' });
      expect(told(await world.run(), world.project)).toMatchObject({
        ...{ code: 3, decision: 'inconclusive', reason: 'gate/not-recorded' },
        statuses: [`failed ${production}`],
      });
      expect(records(world)).toHaveLength(1);
    },
  );

  test.each(['forbidden', 'conflict', 'error-502', 'html'] as const)(
    'F32: refused by %s, an allow stays where nothing demands it',
    async (fault) => {
      const world = await recordedWorld('');
      world.gitlab.fault(fault, { when: 'commits/create', times: 'always' });
      const ran = await world.run();
      expect(told(ran, world.project)).toEqual(allowed);
      expect(ran.log).toContain('the decision was not recorded');
      expect(records(world)).toHaveLength(1);
    },
  );

  test.each(losses)(
    'F21: with its answer lost to %s it is found, and there once',
    async (fault) => {
      const world = await recordedWorld('records: { store: branch }');
      world.gitlab.fault(fault, { when: 'commits/create' });
      expect(verdict(await world.run())).toEqual(allow);
      expect(records(world)).toHaveLength(2);
      expect(written(world, 'commits/create')).toBe(2);
    },
  );

  test('F21: the first one, with its answer lost, is there once', async () => {
    const world = await newWorld({ policy: { ...standard, more: 'records: { store: branch }' } });
    world.gitlab.fault('lost-reply', { when: 'commits/create' });
    expect(verdict(await world.run({ env: writeBudgets }))).toEqual(allow);
    expect(records(world)).toHaveLength(1);
    expect(written(world, 'commits/create')).toBe(1);
  });

  test('F21: with its answer lost, and no look at what became of it, nothing is allowed', async () => {
    const world = await recordedWorld('records: { store: branch }');
    const { gitlab, project } = world;
    gitlab.fault('lost-reply', { when: 'commits/create' });
    let isWritten = false;
    const when = ({ operation }: { readonly operation: string }) => {
      isWritten ||= operation === 'commits/create';
      return isWritten && operation === 'branch';
    };
    gitlab.fault('error-502', { when, times: 'always' });
    expect(told(await world.run(), project)).toMatchObject({ code: 3, decision: 'inconclusive' });
    expect(written(world, 'commits/create')).toBe(2);
  });
});

/** How often the world was asked to write this, by all runs. */
function written({ gitlab }: World, operation: string): number {
  return gitlab.requests().filter((seen) => seen.operation === operation).length;
}

describe('the note of a preview', () => {
  async function preview(fault: FaultName, times: number | 'always') {
    const world = await newWorld();
    const request = made.mergeRequest(world.project);
    world.gitlab.fault(fault, { when: 'notes/create', times });
    const token = world.gitlab.token({ username: 'project_9_bot' });
    const asked = { ...onMergeRequest(world.project, request), token, env: writeBudgets };
    return { world, request, asked, ran: await world.run(asked) };
  }

  test.each([
    ...([
      'forbidden',
      'not-found',
      'error-502',
      'empty',
      'html',
      'redirect-away',
      'silent',
    ] as const),
  ])('F22: refused by %s, the preview ends as it would', async (fault) => {
    const { ran, request } = await preview(fault, 'always');
    expect(verdict(ran)).toEqual(allow);
    expect(ran.outputs['enforced']).toBe('false');
    expect(ran.log).toContain('the note was not posted');
    expect(request.notes).toEqual([]);
  });

  test.each(losses)('F21: with its answer lost to %s there is one', async (fault) => {
    const { ran, request, world } = await preview(fault, 1);
    expect(verdict(ran)).toEqual(allow);
    expect(request.notes).toHaveLength(1);
    expect(written(world, 'notes/create')).toBe(1);
  });

  test('F21: an edit whose answer was lost is made again, of the same note', async () => {
    const { request, world } = await preview('extra-fields', 1);
    const [before] = request.notes.map(({ body }) => body);
    world.gitlab.fault('lost-reply', { when: 'notes/update' });
    const again = onMergeRequest(world.project, request, 'failed');
    const token = world.gitlab.token({ username: 'project_9_bot' });
    await world.run({ ...again, token, env: writeBudgets });
    expect(request.notes).toHaveLength(1);
    expect(request.notes[0]?.body).not.toBe(before);
  });
});
