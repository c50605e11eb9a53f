/** What merges of GitLab hold besides what was reviewed, through the built gate. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { head } from '../github/repository.js';
import { answerOf, dutiesWorld, promote } from './duties.js';
import type { Project } from './model.js';
import { approve, merge, open, push } from './reviewed.js';
import { closeWorlds } from './worlds.js';

afterEach(closeWorlds);

const few = 'block separation-of-duties/too-few';
const unsure = 'inconclusive separation-of-duties/unsure';

type Row = readonly [title: string, story: (project: Project) => void, answer: string];

/** What the merge itself holds. */
const merges: readonly Row[] = [
  [
    'T22: a clean merge that GitLab signed',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      merge(project, request);
    },
    'allow',
  ],
  [
    'T22: a clean merge without a signature is made anew',
    (project) => {
      const requests = [open(project), open(project, { by: 'dave' })];
      for (const request of requests) approve(request, 'carol');
      for (const request of requests) merge(project, request, { signed: false });
    },
    'allow',
  ],
  [
    'T22: a merge by hand that holds a file of its own',
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      merge(project, request, { signed: false, besides: { 'evil.txt': 'x\n' } });
    },
    few,
  ],
  [
    'T22: a merge by hand that changes a file of the merge request',
    (project) => {
      const request = open(project, { files: { 'a.txt': 'good\n' } });
      approve(request, 'carol');
      merge(project, request, { signed: false, besides: { 'a.txt': 'evil\n' } });
    },
    few,
  ],
  [
    'T22: a file that both sides changed cannot be made anew',
    (project) => {
      const first = open(project, { files: { 'README.md': 'one\n' } });
      const second = open(project, { files: { 'README.md': 'two\n' }, by: 'dave' });
      for (const each of [first, second]) approve(each, 'carol');
      merge(project, first);
      merge(project, second, { signed: false });
    },
    unsure,
  ],
  [
    'T22: a file of bytes is told by no difference',
    (project) => {
      const request = open(project, { files: { 'logo.png': Buffer.from([0, 1, 2]) } });
      approve(request, 'carol');
      merge(project, request, { signed: false });
    },
    unsure,
  ],
  [
    'T22: a commit of the source branch that is no clean merge is seen in its difference',
    (project) => {
      const request = open(project);
      const parents = [request.sha, head(project.git)];
      push(project, request, { parents, files: { 'conflict.txt': 'solved\n' } });
      approve(request, 'carol');
      merge(project, request);
    },
    'allow',
  ],
];

describe('a merge', () => {
  test.each(merges)('%s', async (_, story, answer) => {
    const world = await dutiesWorld();
    story(world.project);
    expect(answerOf(await promote(world))).toBe(answer);
  });
});
