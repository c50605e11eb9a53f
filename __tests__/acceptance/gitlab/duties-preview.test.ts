/** What a merge request is told before it is merged: it is judged as if it were, with its own approvals. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { branch } from '../github/repository.js';
import { dutiesWorld } from './duties.js';
import type { MergeRequest, Project } from './model.js';
import * as made from './project.js';
import { approve, merge, mergedResult, open, push, pushPast, requestChanges } from './reviewed.js';
import { onMergeRequest } from './runner-environment.js';
import { closeWorlds } from './worlds.js';

afterEach(closeWorlds);

const few = 'block separation-of-duties/too-few';
type Row = readonly [title: string, story: (project: Project) => MergeRequest, answer: string];

/** The pipeline of its head, or of the merged result if there is one. */
async function preview(story: Row[1]): Promise<string> {
  const { project, run } = await dutiesWorld();
  const request = story(project);
  const job = onMergeRequest(project, request);
  const ref = `refs/merge-requests/${request.iid}/merge`;
  const result = project.git.refs.get(ref);
  if (result !== undefined) Object.assign(job.pipeline ?? {}, { sha: result, ref });
  const { code, outputs } = await run(job);
  expect([code, outputs['enforced']]).toEqual([0, 'false']);
  const { decision = '', 'reason-code': reason = '' } = outputs;
  return decision === 'allow' ? decision : `${decision} ${reason}`;
}

const rows: readonly Row[] = [
  ['without an approval', (project) => open(project), few],
  [
    'with one of its head',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      return request;
    },
    'allow',
  ],
  [
    'T13: with one of an older head',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      push(project, request);
      return request;
    },
    few,
  ],
  [
    'T16: with one by somebody who is against it since',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      requestChanges(request, 'carol');
      return request;
    },
    few,
  ],
  [
    'T10: with one by who wrote it',
    (project) => {
      const request = open(project);
      approve(request, 'bob');
      return request;
    },
    few,
  ],
  [
    'behind its target, where others were merged with approvals',
    (project) => {
      const [request, other] = [open(project), open(project, { by: 'dave' })];
      approve(request, 'carol');
      approve(other, 'carol');
      merge(project, other);
      return request;
    },
    'allow',
  ],
  [
    'its merged result with a target that moved on',
    (project) => {
      const [request, other] = [open(project), open(project, { by: 'dave' })];
      approve(request, 'carol');
      approve(other, 'carol');
      merge(project, other);
      mergedResult(project, request);
      return request;
    },
    'allow',
  ],
  [
    'T22: its merged result with something besides',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      mergedResult(project, request, { 'besides.txt': 'x\n' });
      return request;
    },
    few,
  ],
  [
    'T23: its merged result with what was pushed past all merge requests',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      pushPast(project, { by: 'dave' });
      mergedResult(project, request);
      return request;
    },
    few,
  ],
  [
    'T21: with one that was merged into it, and reviewed there',
    (project) => {
      const request = open(project);
      const inner = open(project, { by: 'dave', target: request.sourceBranch });
      approve(inner, 'carol');
      const sha = merge(project, inner);
      request.sha = sha;
      request.versions.push(made.version(project, request, new Date().toISOString()));
      project.git.refs.set(`refs/merge-requests/${request.iid}/head`, sha);
      return request;
    },
    few,
  ],
  [
    'to another branch than the default one',
    (project) => {
      branch(project.git, 'release');
      const request = open(project, { target: 'release' });
      approve(request, 'carol');
      return request;
    },
    'allow',
  ],
];

describe('the preview of a merge request', () => {
  test.each(rows)('%s', async (_title, story, answer) => {
    expect(await preview(story)).toBe(answer);
  });
});
