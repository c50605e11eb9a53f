/** Which approvals of GitLab's merge requests count, through the built gate. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { branch } from '../github/repository.js';
import { answerOf, dutiesWorld, promote } from './duties.js';
import type { Project } from './model.js';
import * as made from './project.js';
import {
  approve,
  join,
  merge,
  moveTo,
  open,
  push,
  requestChanges,
  retarget,
  unapprove,
} from './reviewed.js';
import { closeWorlds } from './worlds.js';

afterEach(closeWorlds);

const few = 'block separation-of-duties/too-few';
const unsure = 'inconclusive separation-of-duties/unsure';

type Row = readonly [title: string, story: (project: Project) => void, answer: string];

/** One merge request by bob, and what becomes of it. */
const approvals: readonly Row[] = [
  [
    'an approval of the head before the merge counts',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      merge(project, request);
    },
    'allow',
  ],
  [
    'an approval after the merge counts',
    (project) => {
      const request = open(project);
      merge(project, request);
      approve(request, 'carol');
    },
    'allow',
  ],
  [
    'T13: with reset_approvals_on_push off an approval stays after a push, and is one of an older head',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      push(project, request);
      merge(project, request);
    },
    few,
  ],
  [
    'T13: an approval of the new head counts beside it',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      push(project, request);
      approve(request, 'carol');
      merge(project, request);
    },
    'allow',
  ],
  [
    'T13: a push that only takes commits away leaves no note, and is another head all the same',
    (project) => {
      const request = open(project);
      const before = request.sha;
      push(project, request);
      approve(request, 'carol');
      moveTo(project, request, before, 'bob');
      merge(project, request);
    },
    few,
  ],
  [
    'T13: an approval that GitLab lists without a note has no time, so that its head is not known',
    (project) => {
      const request = open(project);
      request.approvers.push(made.user('carol'));
      merge(project, request);
    },
    unsure,
  ],
  [
    'T15: retargeted after the approval',
    (project) => {
      branch(project.git, 'other');
      const request = open(project, { target: 'other' });
      approve(request, 'carol');
      retarget(request, 'main');
      merge(project, request);
    },
    few,
  ],
  [
    'T15: retargeted by GitLab itself, because the branch below was merged',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      made.note(request, 'changed automatically target branch to `main` because `x` was deleted', {
        ...{ system: true, action: 'branch', createdAt: new Date().toISOString() },
      });
      merge(project, request);
    },
    few,
  ],
  [
    'T15: retargeted before the approval',
    (project) => {
      branch(project.git, 'other');
      const request = open(project, { target: 'other' });
      retarget(request, 'main');
      approve(request, 'carol');
      merge(project, request);
    },
    'allow',
  ],
  [
    'T15: a source branch that was deleted after the merge is no other target',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      merge(project, request);
      made.note(request, 'deleted source branch `topic`', {
        ...{ system: true, action: 'branch', createdAt: new Date().toISOString() },
      });
    },
    'allow',
  ],
  [
    'T15: an approval of another merge request of the same commits is none of this one',
    (project) => {
      branch(project.git, 'other');
      const request = open(project);
      const twin = made.mergeRequest(project, {
        ...{ sourceBranch: request.sourceBranch, sha: request.sha, targetBranch: 'other' },
        ...{ author: made.user('bob') },
      });
      approve(twin, 'carol');
      merge(project, request);
    },
    few,
  ],
  [
    'T16: an approval that was taken back',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      unapprove(request, 'carol');
      merge(project, request);
    },
    few,
  ],
  [
    'T16: changes requested after it, although the list still has the approval',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      requestChanges(request, 'carol');
      merge(project, request);
    },
    few,
  ],
  [
    'T16: changes requested, and approved since',
    (project) => {
      const request = open(project);
      requestChanges(request, 'carol');
      approve(request, 'carol');
      merge(project, request);
    },
    'allow',
  ],
  [
    'T16: the request of one person takes nothing from the approval of another',
    (project) => {
      const request = open(project);
      requestChanges(request, 'dave');
      approve(request, 'carol');
      merge(project, request);
    },
    'allow',
  ],
  [
    'T17: by somebody who may not write',
    (project) => {
      join(project, 'guest', { level: 20 });
      const request = open(project);
      approve(request, 'guest');
      merge(project, request);
    },
    few,
  ],
  [
    'T17: by somebody who has left',
    (project) => {
      const request = open(project);
      approve(request, 'mallory');
      merge(project, request);
    },
    few,
  ],
  [
    'T17: by a member who has not been let in yet',
    (project) => {
      join(project, 'newcomer', { state: 'awaiting' });
      const request = open(project);
      approve(request, 'newcomer');
      merge(project, request);
    },
    few,
  ],
  [
    'T17: by an account that is blocked',
    (project) => {
      made.user('blocked-one').blocked = true;
      join(project, 'blocked-one');
      const request = open(project);
      approve(request, 'blocked-one');
      merge(project, request);
    },
    few,
  ],
  [
    'T17: a comment that says approved is none, and a rule without approvers counts nobody',
    (project) => {
      const request = open(project);
      made.note(request, 'approved this merge request', { author: made.user('carol') });
      merge(project, request);
    },
    few,
  ],
  [
    'T19: an administrator of the server approves, and is no member',
    (project) => {
      const request = open(project);
      approve(request, 'root');
      merge(project, request);
    },
    few,
  ],
  [
    'T19: merged by a Maintainer without any approval',
    (project) => {
      merge(project, open(project));
    },
    few,
  ],
  [
    'T12: the author approves',
    (project) => {
      const request = open(project);
      approve(request, 'bob');
      merge(project, request);
    },
    few,
  ],
  [
    'T12: the token of a project approves',
    (project) => {
      join(project, 'project_7_bot');
      const request = open(project);
      approve(request, 'project_7_bot');
      merge(project, request);
    },
    few,
  ],
  [
    'T12: a service account approves',
    (project) => {
      made.user('deployer').type = 'SERVICE_ACCOUNT';
      join(project, 'deployer');
      const request = open(project);
      approve(request, 'deployer');
      merge(project, request);
    },
    few,
  ],
  [
    'whoever merges may approve, for merging is no contribution',
    (project) => {
      const request = open(project);
      approve(request, 'maint');
      merge(project, request);
    },
    'allow',
  ],
];

describe('an approval', () => {
  test.each(approvals)('%s', async (_, story, answer) => {
    const world = await dutiesWorld();
    story(world.project);
    expect(answerOf(await promote(world))).toBe(answer);
  });

  test('of a group that reaches the project in two ways counts once', async () => {
    const rule = 'separation-of-duties: { approvals: { ops: { count: 2, from: ops } } }';
    const more = 'groups: { ops: { gitlab: acme/ops } }';
    const world = await dutiesWorld({ rule, more });
    const { project } = world;
    const carol = { user: made.user('carol'), level: 30, state: 'active' } as const;
    const others = ['dave', 'erin', 'frank', 'grace'].map((name) => ({
      ...{ user: made.user(name), level: 30, state: 'active' as const },
    }));
    project.groups.set('acme/ops', [carol, { ...carol, level: 40 }, ...others]);
    const request = open(project);
    approve(request, 'carol');
    merge(project, request);
    expect(answerOf(await promote(world))).toBe(few);
    approve(request, 'dave');
    expect(answerOf(await promote(world))).toBe('allow');
  });

  test('two that only one person gave: who is short, and which button mends it', async () => {
    const rule = 'separation-of-duties: { approvals: { peer: {}, owner: { from: owners } } }';
    const more = 'groups: { owners: { members: [carol, dave], contact: "#owners" } }';
    const world = await dutiesWorld({ rule, more });
    const request = open(world.project);
    approve(request, 'carol');
    merge(world.project, request);
    const run = await promote(world);
    expect(answerOf(run)).toBe(few);
    const told = run.log.replace(/\s+/g, ' ');
    const where = `!${String(request.iid)}`;
    expect(told).toContain(
      `owner and peer on ${where} need 2 different people, and only carol has approved.`,
    );
    expect(told).toContain(`Approve ${where} as owner or peer: button Approve; not`);
  });
});
