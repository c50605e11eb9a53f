/** An approval of a merge request that may follow: allowed and owed, overdue, and given later. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { head } from '../github/repository.js';
import { answerOf, dutiesWorld, promote } from './duties.js';
import * as made from './project.js';
import { approve, approveNow, merge, open, tick } from './reviewed.js';
import { closeWorlds, type World } from './worlds.js';

afterEach(closeWorlds);

const more = 'groups: { owners: { members: [dave, erin], contact: "#owners" } }';
function ruleOf(grace: string): string {
  return `separation-of-duties: { approvals: { peer: {}, data-owner: { from: owners, grace: ${grace} } } }`;
}

async function told(world: World): Promise<string> {
  const run = await promote(world);
  return `${answerOf(run)}: ${run.log.replace(/\s+/g, ' ')}`;
}

function change({ project }: World, ...by: readonly string[]) {
  const request = open(project);
  for (const one of by) approve(request, one);
  merge(project, request);
  return request;
}

describe('an approval that may follow', () => {
  test('T82: it is owed, overdue it blocks, and it is given later', async () => {
    const world = await dutiesWorld({ rule: ruleOf('1s'), more, store: 'branch' });
    const request = change(world, 'carol');
    const where = `!${String(request.iid)}`;
    const first = await told(world);
    expect(first).toMatch(/^allow: /);
    expect(first).toContain(`You owe data-owner on ${where} by owners (contact #owners), until`);
    made.deployment(world.project, { sha: head(world.project.git), createdAt: tick() });
    change(world, 'carol', 'dave');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const late = await told(world);
    expect(late).toMatch(/^block afterwards\/overdue/);
    expect(late).toContain(`Approve ${where} as data-owner: button Approve`);
    approveNow(request, 'erin');
    expect(await told(world)).toContain(`data-owner on ${where}, which was owed, has come`);
  });

  test.each(['branch', 'as it is'] as const)(
    'F32: an allow that owes is none if it cannot be recorded: store %s',
    async (store) => {
      const world = await dutiesWorld({ rule: ruleOf('24h'), more, store });
      change(world, 'carol');
      world.gitlab.fault('forbidden', { when: 'commits/create', times: 'always' });
      const answer = await told(world);
      expect(answer).toMatch(/^inconclusive gate\/not-recorded/);
      expect(answer).not.toContain('You owe');
    },
  );

  test('T82: it stays owed over a block, and a merge request that is gone has not come', async () => {
    const world = await dutiesWorld({ rule: ruleOf('1s'), more, store: 'branch' });
    change(world, 'carol');
    await told(world);
    made.deployment(world.project, { sha: head(world.project.git), createdAt: tick() });
    change(world, 'carol', 'dave');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await told(world)).toMatch(/^block afterwards\/overdue/);
    expect(await told(world)).toMatch(/^block afterwards\/overdue/);
    world.project.mergeRequests.splice(0, 1);
    expect(await told(world)).toMatch(/^inconclusive afterwards\/unsure/);
  });
});
