/** The policy changed since the last deployment: its owner approved that, or the rules before it allow too. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, branch } from '../github/repository.js';
import { policyWith } from '../policies.js';
import { builtAt } from './attempts.js';
import { answerOf } from './duties.js';
import type { MergeRequest, Project } from './model.js';
import * as made from './project.js';
import { approve, join, merge, open, push, requestChanges, tick, unapprove } from './reviewed.js';
import type { GateRun } from './runner.js';
import { closeWorlds, newWorld, type World } from './worlds.js';

afterEach(closeWorlds);

const file = '.promotion-gate.yml';
const owned = `records: { store: none }
owner: release
groups: { release: { members: [carol, bob], gitlab: acme/release } }`;
function rule(frozen: string, more = owned): string {
  return policyWith({ production: `windows: { open: [always], frozen: [${frozen}] }`, more });
}
const lax = rule('long-ago');
const strict = rule('these-days');
const denied = 'block policy/changed-in-range';

interface Change {
  /** What was in force at the last deployment. */
  readonly from?: string;
  readonly to?: string;
  /** What happens to the merge request that changes it before it is merged; null if nobody opens one. */
  readonly story?: ((request: MergeRequest, project: Project) => void) | null;
  readonly target?: string;
}

/** A deployment, then a merge request of bob's that changes the policy. */
async function changed(change: Change): Promise<World> {
  const { from = strict, to = lax, story = () => undefined, target } = change;
  const world = await newWorld({ policy: from, deployed: 'never' });
  const { project } = world;
  project.pipelines.splice(0);
  made.deployment(project, { createdAt: tick() });
  for (const name of ['alice', 'bob', 'carol', 'dave']) join(project, name);
  join(project, 'maint', { level: 40 });
  const files = { [file]: to };
  if (story === null) {
    commit(project.git, { files, author: 'bob', committer: 'bob', date: tick() });
    return world;
  }
  if (target !== undefined) branch(project.git, target);
  const request = open(project, { files, ...(target === undefined ? {} : { target }) });
  story(request, project);
  merge(project, request);
  if (target !== undefined)
    commit(project.git, { files, author: 'bob', committer: 'bob', date: tick() });
  return world;
}

/** Who is in the group of GitLab that owns the policy. */
function releaseIs({ project }: World, name: string): void {
  project.groups.set('acme/release', [{ user: made.user(name), level: 30, state: 'active' }]);
}

async function promoted(world: World): Promise<GateRun> {
  return world.run(builtAt(world.project));
}

function approvedBy(name: string) {
  return (request: MergeRequest): void => {
    approve(request, name);
  };
}

const byCarol = approvedBy('carol');

describe('T01, T20: the policy changed since the last deployment', () => {
  test.each<readonly [string, Change]>([
    ['an owner approved it: the new one alone decides', { story: byCarol }],
    ['nobody approved it, and both allow', { from: lax, to: `${lax}# reworded\n` }],
    ['it was pushed, and both allow', { from: lax, to: `${lax}# reworded\n`, story: null }],
    ['it is the same', { from: lax, to: lax, story: approvedBy('dave') }],
  ])('%s: allowed', async (_, change) => {
    expect(answerOf(await promoted(await changed(change)))).toBe('allow');
  });

  test('a member of the group of GitLab owns it, too; one that is not seen leaves it open', async () => {
    const world = await changed({ story: approvedBy('dave') });
    expect(answerOf(await promoted(world))).toBe('inconclusive gate/fact-unsupported');
    releaseIs(world, 'erin');
    expect(answerOf(await promoted(world))).toBe(denied);
    releaseIs(world, 'dave');
    expect(answerOf(await promoted(world))).toBe('allow');
  });

  test.each<readonly [string, Change, string]>([
    ['nobody approved it', {}, 'no owner who did not write it approves its head'],
    [
      'it was pushed past all merge requests',
      { story: null },
      'came without a merged merge request',
    ],
    [
      'T11: its author, who is an owner, approved it',
      { story: approvedBy('bob') },
      'no owner who did not write it',
    ],
    [
      'T17: somebody outside the group approved it',
      { story: approvedBy('dave') },
      'no owner who did not write it',
    ],
    [
      'T13: the approval was of the commit before the last push',
      {
        story: (request, project) => {
          approve(request, 'carol');
          push(project, request, { files: { [file]: `${lax}# more\n` } });
        },
      },
      'no owner who did not write it',
    ],
    [
      'T16: the owner asked for changes afterwards',
      {
        story: (request) => {
          approve(request, 'carol');
          unapprove(request, 'carol');
          requestChanges(request, 'carol');
        },
      },
      'no owner who did not write it',
    ],
    [
      'T10: a commit of it is of nobody’s account',
      {
        story: (request, project) => {
          push(project, request, { author: 'nobody-1' });
          approve(request, 'carol');
        },
      },
      "is of nobody's account",
    ],
    [
      'T15: the approved merge request went to another branch, and the same was pushed',
      { target: 'playground', story: byCarol },
      'came without a merged merge request',
    ],
  ])('%s, and the rules before it block: blocked', async (_, change, why) => {
    const world = await changed(change);
    releaseIs(world, 'erin');
    const ran = await promoted(world);
    expect(answerOf(ran)).toBe(denied);
    expect(ran.reports.record).toContain(why);
  });

  test('an approval of the first change does not cover the second', async () => {
    const world = await changed({ to: rule('next-week'), story: byCarol });
    const { project } = world;
    commit(project.git, { files: { [file]: lax }, author: 'bob', committer: 'bob', date: tick() });
    expect(answerOf(await promoted(world))).toBe(denied);
  });

  test('what else was pushed since takes no approval of the owner', async () => {
    const world = await changed({ story: byCarol });
    const files = { 'README.md': 'new\n' };
    commit(world.project.git, { files, author: 'dave', committer: 'dave', date: tick() });
    expect(answerOf(await promoted(world))).toBe('allow');
  });

  test('T66: with the job token alone nobody knows who approved it', async () => {
    const world = await changed({ story: byCarol });
    const ran = await world.run({ ...builtAt(world.project), token: null });
    expect(answerOf(ran)).toBe('inconclusive gate/fact-unsupported');
    expect(ran.log).toContain('PROMOTION_GATE_TOKEN');
  });

  test('F07: merge requests that cannot be read are no approval', async () => {
    const world = await changed({ story: byCarol });
    world.gitlab.fault('error-500', { when: 'merge_requests', times: 'always' });
    expect(answerOf(await promoted(world))).toBe('inconclusive gate/fact-failed');
  });
});
