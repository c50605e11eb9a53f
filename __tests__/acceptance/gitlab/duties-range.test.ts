/** Which merge requests GitLab's part of a range is made of, through the built gate. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { branch, commit, head } from '../github/repository.js';
import { wordsOf } from './attempts.js';
import { answerOf, dutiesWorld, pipelineOf, promote } from './duties.js';
import type { Project } from './model.js';
import * as made from './project.js';
import { approve, merge, open, push, pushPast, tick } from './reviewed.js';
import { closeWorlds } from './worlds.js';

afterEach(closeWorlds);

const few = 'block separation-of-duties/too-few';
const unsure = 'inconclusive separation-of-duties/unsure';

type Row = readonly [title: string, story: (project: Project) => void, answer: string];

function reviewed(project: Project, given: Parameters<typeof open>[1] = {}) {
  const request = open(project, given);
  approve(request, 'carol');
  return request;
}

const rows: readonly Row[] = [
  [
    'a merge commit',
    (project) => {
      merge(project, reviewed(project));
    },
    'allow',
  ],
  [
    'a squash',
    (project) => {
      merge(project, reviewed(project), { method: 'squash' });
    },
    'allow',
  ],
  [
    'a squash with a merge commit',
    (project) => {
      merge(project, reviewed(project), { method: 'squash-merge' });
    },
    'allow',
  ],
  [
    'a fast-forward of two commits',
    (project) => {
      const request = open(project);
      push(project, request);
      approve(request, 'carol');
      merge(project, request, { method: 'fast-forward' });
    },
    'allow',
  ],
  [
    'T23: two merge requests, one of them without an approval',
    (project) => {
      const [first, second] = [reviewed(project), open(project, { by: 'dave' })];
      merge(project, first);
      merge(project, second);
    },
    few,
  ],
  [
    'T21: an open merge request that holds the commit is none of it',
    (project) => {
      const sha = pushPast(project, { by: 'bob' });
      const request = made.mergeRequest(project, { sha, author: made.user('bob') });
      approve(request, 'carol');
    },
    few,
  ],
  [
    'T21: one that was merged into another branch neither',
    (project) => {
      branch(project.git, 'other');
      const request = reviewed(project, { target: 'other' });
      merge(project, request, { method: 'fast-forward' });
      project.git.refs.set('refs/heads/main', request.sha);
    },
    few,
  ],
  [
    'T21: of two merged ones with the same commit each has to be approved',
    (project) => {
      const request = reviewed(project);
      const twin = made.mergeRequest(project, {
        ...{ sourceBranch: request.sourceBranch, sha: request.sha, author: made.user('dave') },
        createdAt: tick(),
      });
      merge(project, request);
      Object.assign(twin, { state: 'merged', mergedAt: tick(), mergeUser: made.user('maint') });
    },
    few,
  ],
  [
    'T21: both are, by somebody who wrote neither',
    (project) => {
      const request = reviewed(project);
      const twin = made.mergeRequest(project, {
        ...{ sourceBranch: request.sourceBranch, sha: request.sha, author: made.user('dave') },
        createdAt: tick(),
      });
      approve(twin, 'carol');
      merge(project, request);
      Object.assign(twin, { state: 'merged', mergedAt: tick(), mergeUser: made.user('maint') });
    },
    'allow',
  ],
  [
    'T21: a commit from the middle of a merge request was never its last one',
    (project) => {
      const request = open(project);
      const middle = request.sha;
      push(project, request);
      approve(request, 'carol');
      branch(project.git, 'other');
      merge(project, request);
      project.git.refs.set('refs/heads/main', middle);
    },
    few,
  ],
  [
    'an old merge request that is merged late is found by its commit',
    (project) => {
      const request = reviewed(project);
      merge(project, request, { method: 'fast-forward' });
      request.mergedAt = '2020-01-01T00:00:00.000Z';
    },
    'allow',
  ],
  [
    'a branch that was merged back and on again',
    (project) => {
      const first = reviewed(project);
      const second = open(project, { by: 'dave' });
      merge(project, first);
      push(project, second, { by: 'dave', parents: [second.sha, head(project.git)], files: {} });
      approve(second, 'carol');
      merge(project, second);
    },
    'allow',
  ],
  [
    'a revert is a change like any other',
    (project) => {
      merge(project, reviewed(project, { files: { 'a.txt': 'x\n' } }));
      merge(project, open(project, { files: { 'a.txt': null } }));
    },
    few,
  ],
  [
    'a cherry-pick is a commit of its own',
    (project) => {
      const request = reviewed(project);
      merge(project, request);
      pushPast(project, { by: 'maint', author: 'bob', message: `(cherry picked ${request.sha})` });
    },
    few,
  ],
  [
    'T26: a merge that moved the branch after the pipeline was made is not of it',
    (project) => {
      merge(project, reviewed(project));
      pipelineOf(project);
    },
    'allow',
  ],
];

describe('a range', () => {
  test.each(rows)('%s', async (_, story, answer) => {
    const world = await dutiesWorld();
    story(world.project);
    expect(answerOf(await promote(world))).toBe(answer);
  });

  test('T24: 251 commits, and the author of the last one approves', async () => {
    const world = await dutiesWorld();
    const { project } = world;
    const request = open(project);
    for (let count = 0; count < 249; count += 1)
      commit(project.git, { branch: request.sourceBranch, author: 'bob', date: tick() });
    push(project, request, { by: 'bob', author: 'carol' });
    approve(request, 'carol');
    merge(project, request);
    expect(answerOf(await promote(world))).toBe(few);
    approve(request, 'dave');
    expect(answerOf(await promote(world))).toBe('allow');
  });

  test('T24: more commits than are read', async () => {
    const world = await dutiesWorld();
    const { project } = world;
    const request = open(project);
    for (let count = 0; count < 502; count += 1)
      commit(project.git, { branch: request.sourceBranch, author: 'bob', date: tick() });
    push(project, request);
    approve(request, 'carol');
    merge(project, request);
    expect(answerOf(await promote(world))).toBe(unsure);
  });

  test('T20: a merge that GitLab tells a little later is waited for', async () => {
    const world = await dutiesWorld();
    const { project, gitlab } = world;
    const request = reviewed(project);
    merge(project, request);
    request.state = 'locked';
    let looks = 0;
    gitlab.before({ when: 'merge_requests', times: 'always' }, () => {
      looks += 1;
      if (looks === 3) request.state = 'merged';
    });
    expect(answerOf(await promote(world))).toBe('allow');
    expect(looks).toBe(3);
  });

  test('T20: what never comes is not waited for longer than the budget', async () => {
    const world = await dutiesWorld();
    pushPast(world.project, { by: 'alice' });
    const run = await promote(world);
    expect(answerOf(run)).toBe(few);
    const looks = world.gitlab.requests().filter(({ operation }) => operation === 'merge_requests');
    expect(looks).toHaveLength(5);
  });

  test('a first deployment is all of the history', async () => {
    const world = await dutiesWorld({ deployed: 'never' });
    merge(world.project, reviewed(world.project));
    // The first commit of the project was reviewed by nobody.
    const run = await promote(world);
    expect(answerOf(run)).toBe(few);
    expect(run.log).toContain('peer: 0 of 1 on');
  });

  test('T27: back to a commit that no record allows', async () => {
    const world = await dutiesWorld();
    const { project } = world;
    const old = head(project.git);
    merge(project, reviewed(project));
    made.deployment(project, { createdAt: tick() });
    const run = await promote(world, { pipeline: pipelineOf(project, { sha: old }) });
    expect(answerOf(run)).toBe('inconclusive separation-of-duties/no-earlier-allow');
  });

  test('T27: and to one that a record allows', async () => {
    const world = await dutiesWorld({ store: 'branch' });
    const { project } = world;
    merge(project, reviewed(project));
    const pipeline = pipelineOf(project);
    expect(answerOf(await promote(world, { pipeline }))).toBe('allow');
    made.deployment(project, { sha: pipeline.sha, createdAt: tick() });
    const again = await promote(world, { pipeline });
    expect(answerOf(again)).toBe('allow');
    expect(wordsOf(again.log)).toContain('this commit was allowed and deployed here before');
  });

  test('a service is asked about its own paths alone', async () => {
    const world = await dutiesWorld({ paths: 'shop/**' });
    const { project } = world;
    merge(project, open(project, { files: { 'web/a.txt': 'x\n' } }));
    expect(answerOf(await promote(world))).toBe('inconclusive separation-of-duties/empty-range');
    merge(project, reviewed(project, { files: { 'shop/a.txt': 'x\n' } }));
    expect(answerOf(await promote(world))).toBe('allow');
    merge(project, open(project, { files: { 'shop/a.txt': null, 'web/b.txt': 'x\n' } }));
    expect(answerOf(await promote(world))).toBe(few);
  });

  test('histories that parted are judged from what is deployed', async () => {
    const world = await dutiesWorld();
    const { project } = world;
    const fork = commit(project.git, { branch: 'hotfix', author: 'dave', date: tick() });
    made.deployment(project, { sha: fork, createdAt: tick() });
    merge(project, reviewed(project));
    expect(answerOf(await promote(world))).toBe('allow');
  });
});
