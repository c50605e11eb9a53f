/** What it costs to know the people behind a promotion on GitLab: requests, as the fake counts them. */
import { afterEach, expect, test } from '@jest/globals';
import { commit } from '../github/repository.js';
import { answerOf, dutiesWorld, peer, promote } from './duties.js';
import * as made from './project.js';
import { approve, merge, open, tick } from './reviewed.js';
import { closeWorlds, type World } from './worlds.js';

afterEach(closeWorlds);

interface Size {
  readonly requests: number;
  readonly commits: number;
  /** Whether GitLab signs the merges that it makes. */
  readonly signed: boolean;
}

/** Merge requests with one head each, and so many commits in all. */
function fill({ project }: World, { requests, commits, signed }: Size): void {
  const most = Math.ceil(commits / requests);
  let left = commits;
  for (let count = requests; count > 0; count -= 1) {
    const request = open(project);
    const own = Math.min(most, left - (count - 1));
    left -= own;
    const given = { branch: request.sourceBranch, author: 'bob' };
    for (let each = 1; each < own; each += 1)
      request.sha = commit(project.git, { ...given, date: tick() });
    request.versions.splice(0, 1, made.version(project, request, tick()));
    approve(request, 'carol');
    merge(project, request, { signed });
  }
}

/** Requests of a run with the rule, without those of the same run by windows alone. */
async function costOf(size: Size): Promise<number> {
  const asked: number[] = [];
  for (const rule of [peer, 'windows: { open: [always] }']) {
    const world = await dutiesWorld({ rule });
    fill(world, size);
    expect(answerOf(await promote(world))).toBe('allow');
    asked.push(world.gitlab.counts().reads);
  }
  const [all = 0, without = 0] = asked;
  return all - without;
}

// One for each merge request, for its diff versions, which GitLab tells of one at a time; two more for a
// merge that GitLab did not sign. The rest is asked for in parts of a hundred commits and twenty requests.
test.each([
  [1, 1, true, 13],
  [12, 40, true, 24],
  [60, 190, true, 80],
  [12, 40, false, 48],
])('%i merge requests with %i commits, signed: %s: %i', async (requests, commits, signed, cost) => {
  expect(await costOf({ requests, commits, signed })).toBe(cost);
});

test('what does not depend on each other is asked for at once', async () => {
  const world = await dutiesWorld();
  fill(world, { requests: 12, commits: 40, signed: true });
  expect(answerOf(await promote(world))).toBe('allow');
  const versions = world.gitlab
    .requests()
    .filter(({ operation }) => operation === 'merge_request/versions');
  const numbers = versions.map(({ number }) => number);
  expect(Math.max(...numbers) - Math.min(...numbers)).toBeLessThan(16);
});
