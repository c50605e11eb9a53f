/** What a project of GitLab itself asks of approvals is evidence in the record, and decides nothing. */
import { afterEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { answerOf, dutiesWorld, promote } from './duties.js';
import type { GateRun } from './runner.js';
import type { Project } from './model.js';
import { approve, merge, open, push } from './reviewed.js';
import { closeWorlds, type World } from './worlds.js';

afterEach(closeWorlds);

const recordSchema = z.object({
  decision: z.object({
    findings: z.array(
      z.object({ question: z.string(), data: z.object({ settings: z.unknown().optional() }) }),
    ),
  }),
});

/** Of the finding about the approval `peer`. */
function settingsOf({ reports }: GateRun): unknown {
  const { decision } = recordSchema.parse(JSON.parse(reports.record ?? ''));
  const found = decision.findings.find(({ question }) => question === 'separation-of-duties/peer');
  return found?.data.settings;
}

function approved({ project }: World): void {
  const request = open(project);
  approve(request, 'carol');
  merge(project, request);
}

const strict = { authors: 'no', committers: 'yes', kept: 'no', overrides: 'yes' };

test('they are in the record, as they are at the decision', async () => {
  const world = await dutiesWorld();
  approved(world);
  const ran = await promote(world);
  expect(answerOf(ran)).toBe('allow');
  expect(settingsOf(ran)).toEqual(strict);
  world.project.approvalSettings.merge_requests_author_approval = true;
  world.project.approvalSettings.merge_requests_disable_committers_approval = true;
  world.project.approvalSettings.reset_approvals_on_push = false;
  world.project.approvalSettings.disable_overriding_approvers_per_merge_request = true;
  const again = await promote(world);
  expect(settingsOf(again)).toEqual({
    ...{ authors: 'yes', committers: 'no', kept: 'yes', overrides: 'no' },
  });
});

const unknown = {
  authors: 'unknown',
  committers: 'unknown',
  kept: 'unknown',
  overrides: 'unknown',
};

test.each<readonly [string, (world: World) => void, 'Maintainer' | 'Developer', string]>([
  ['a token that may not read them', () => undefined, 'Developer', 'role Maintainer'],
  [
    'the Free tier',
    ({ project }) => {
      project.tier = 'Free';
    },
    'Maintainer',
    'the approval settings:',
  ],
  [
    'F07: a server that fails',
    ({ gitlab }) => {
      gitlab.fault('error-500', { when: 'approvals', times: 'always' });
    },
    'Maintainer',
    'the approval settings:',
  ],
])('%s: they are not known, and the decision stands', async (_, prepare, role, why) => {
  const world = await dutiesWorld();
  approved(world);
  prepare(world);
  const ran = await promote(world, { token: world.gitlab.token({ role }) });
  expect(answerOf(ran)).toBe('allow');
  expect(settingsOf(ran)).toEqual({ ...unknown, unknown: expect.stringContaining(why) });
});

test('T11, T13: a project that lets authors approve, and keeps approvals, is judged no more kindly', async () => {
  const stories: readonly ((project: Project) => void)[] = [
    (project) => {
      const request = open(project, { by: 'bob', author: 'bob' });
      approve(request, 'bob');
      merge(project, request);
    },
    (project) => {
      const request = open(project);
      approve(request, 'carol');
      push(project, request);
      merge(project, request);
    },
  ];
  for (const story of stories) {
    const world = await dutiesWorld();
    world.project.approvalSettings.merge_requests_author_approval = true;
    world.project.approvalSettings.reset_approvals_on_push = false;
    story(world.project);
    const ran = await promote(world);
    expect(answerOf(ran)).toBe('block separation-of-duties/too-few');
  }
});
