/** Who has a part in a change on GitLab, through the built gate. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit } from '../github/repository.js';
import { answerOf, dutiesWorld, promote } from './duties.js';
import type { Project } from './model.js';
import * as made from './project.js';
import { approve, join, merge, open, push, pushPast, tick } from './reviewed.js';
import { closeWorlds } from './worlds.js';

afterEach(closeWorlds);

const few = 'block separation-of-duties/too-few';
const unsure = 'inconclusive separation-of-duties/unsure';

type Row = readonly [title: string, story: (project: Project) => void, answer: string];

const rows: readonly Row[] = [
  [
    'T10: an author whose address is nobody’s could be the approver',
    (project) => {
      const request = open(project, { author: 'nobody-1' });
      approve(request, 'carol');
      merge(project, request);
    },
    unsure,
  ],
  [
    'T10: so could a committer',
    (project) => {
      const request = open(project, { author: 'bob', committer: 'nobody-2' });
      approve(request, 'carol');
      merge(project, request);
    },
    unsure,
  ],
  [
    'T10: an address of somebody else makes them a contributor, and hides not who opened it',
    (project) => {
      const request = open(project, { by: 'bob', author: 'alice' });
      approve(request, 'bob');
      merge(project, request);
    },
    few,
  ],
  [
    'T10: an author who is deleted could have been the approver',
    (project) => {
      made.user('ghost').type = 'GHOST';
      const request = open(project, { author: 'ghost' });
      approve(request, 'carol');
      merge(project, request);
    },
    unsure,
  ],
  [
    'T10: so could one who opened it and was only imported',
    (project) => {
      made.user('imported').type = 'PLACEHOLDER';
      const request = open(project, { by: 'imported', author: 'bob' });
      approve(request, 'carol');
      merge(project, request);
    },
    unsure,
  ],
  [
    'T11: a co-author of a commit approves',
    (project) => {
      const message = 'a change\n\nCo-authored-by: Carol <CAROL@example.com>';
      const request = open(project, { message });
      push(project, request, { author: 'carol' });
      push(project, request);
      approve(request, 'carol');
      merge(project, request);
    },
    few,
  ],
  [
    'T11: a co-author whose address GitLab does not tell could be anybody',
    (project) => {
      const message = 'a change\n\nCo-authored-by: Carol <carol@elsewhere.example>';
      const request = open(project, { message });
      approve(request, 'dave');
      merge(project, request);
    },
    unsure,
  ],
  [
    'T11: a co-author without an address, too',
    (project) => {
      const request = open(project, { message: 'a change\n\nco-authored-by: Carol' });
      approve(request, 'dave');
      merge(project, request);
    },
    unsure,
  ],
  [
    'T11: squashing puts no author behind the one who merges',
    (project) => {
      const request = open(project, { by: 'bob' });
      push(project, request, { by: 'bob', author: 'carol' });
      approve(request, 'carol');
      merge(project, request, { method: 'squash' });
    },
    few,
  ],
  [
    'a squashed merge request that somebody else approves',
    (project) => {
      const request = open(project, { by: 'bob' });
      push(project, request, { by: 'bob', author: 'carol' });
      approve(request, 'dave');
      merge(project, request, { method: 'squash' });
    },
    'allow',
  ],
  [
    'T14: whoever committed to it approves',
    (project) => {
      const request = open(project);
      push(project, request, { by: 'carol' });
      approve(request, 'carol');
      merge(project, request);
    },
    few,
  ],
  [
    'T14: a rebase under another name launders nobody: the older version tells who wrote it',
    (project) => {
      const request = open(project, { by: 'bob', author: 'carol', files: { 'a.txt': 'x\n' } });
      const parents = [project.deployments[0]?.sha ?? ''];
      push(project, request, { by: 'bob', parents, files: { 'a.txt': 'x\n' } });
      approve(request, 'carol');
      merge(project, request);
    },
    few,
  ],
  [
    'T14: whoever rebased it approves',
    (project) => {
      const request = open(project, { files: { 'a.txt': 'x\n' } });
      const parents = [project.deployments[0]?.sha ?? ''];
      push(project, request, { by: 'carol', author: 'bob', parents, files: { 'a.txt': 'x\n' } });
      approve(request, 'carol');
      merge(project, request);
    },
    few,
  ],
  [
    'T14: whoever pushed the commits of another approves',
    (project) => {
      const request = open(project);
      push(project, request, { by: 'carol', author: 'bob' });
      approve(request, 'carol');
      merge(project, request);
    },
    few,
  ],
  [
    'T14: an older version whose commit GitLab does not have any more',
    (project) => {
      const request = open(project, { files: { 'a.txt': 'x\n' } });
      const parents = [project.deployments[0]?.sha ?? ''];
      const before = request.sha;
      push(project, request, { parents, files: { 'a.txt': 'y\n' } });
      project.lost.add(before);
      approve(request, 'carol');
      merge(project, request);
    },
    unsure,
  ],
  [
    'a commit in the browser: GitLab signs as the committer, and is no person',
    (project) => {
      const request = open(project, { author: 'bob', committer: 'GitLab' });
      project.signed.add(request.sha);
      approve(request, 'carol');
      merge(project, request);
    },
    'allow',
  ],
  [
    'T10: the address of GitLab without its signature is anybody’s',
    (project) => {
      const request = open(project, { author: 'bob', committer: 'GitLab' });
      approve(request, 'carol');
      merge(project, request);
    },
    unsure,
  ],
  [
    'T12: a change by a bot, approved by a person',
    (project) => {
      join(project, 'project_8_bot');
      const request = open(project, { by: 'project_8_bot' });
      approve(request, 'carol');
      merge(project, request);
    },
    'allow',
  ],
  [
    'T20: pushed past all merge requests',
    (project) => {
      pushPast(project, { by: 'alice' });
    },
    few,
  ],
  [
    'T23: one commit that nobody reviewed rides along',
    (project) => {
      const request = open(project);
      pushPast(project, { by: 'alice', files: { 'a.txt': 'x\n' } });
      approve(request, 'carol');
      merge(project, request);
    },
    few,
  ],
  [
    'T25: a commit and its revert, both past all merge requests',
    (project) => {
      pushPast(project, { by: 'alice', files: { 'a.txt': 'x\n' } });
      pushPast(project, { by: 'alice', files: { 'a.txt': null } });
    },
    few,
  ],
  [
    'T23: a merge by hand of a branch without a merge request',
    (project) => {
      const sha = commit(project.git, { branch: 'side', author: 'bob', date: tick() });
      const own = commit(project.git, { author: 'bob', date: tick() });
      commit(project.git, { author: 'bob', parents: [own, sha], date: tick() });
    },
    few,
  ],
];

describe('people', () => {
  test.each(rows)('%s', async (_, story, answer) => {
    const world = await dutiesWorld();
    story(world.project);
    expect(answerOf(await promote(world))).toBe(answer);
  });
});

describe('the people file', () => {
  const named: readonly (readonly [string, string, string, string])[] = [
    [
      'T10: names whose an address is',
      'dave: { gitlab: dave, emails: NOBODY-1@example.com }',
      'nobody-1',
      'allow',
    ],
    [
      'T10: names the one who approves',
      'carol: { gitlab: carol, emails: nobody-1@example.com }',
      'nobody-1',
      few,
    ],
    ['T10: names others', 'dave: { gitlab: dave }', 'nobody-1', unsure],
    ['T12: two accounts are one person', 'alice: { gitlab: [alice, carol] }', 'alice', few],
    ['T12: a machine approves nothing', 'robot: { gitlab: carol, machine: true }', 'alice', few],
  ];

  test.each(named)('%s', async (_, person, author, answer) => {
    const files = { 'people.yml': `people:\n  ${person}\n` };
    const world = await dutiesWorld({ more: 'people: people.yml', files });
    const request = open(world.project, { by: 'alice', author });
    approve(request, 'carol');
    merge(world.project, request);
    expect(answerOf(await promote(world))).toBe(answer);
  });
});
