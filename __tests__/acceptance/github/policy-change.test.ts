/** The policy changed since the last deployment: its owner approved that, or the rules before it allow too. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { policyWith } from '../policies.js';
import { deployment, pullRequest, review } from './happenings.js';
import type { PullRequest } from './model.js';
import { account, branch, commit, head } from './repository.js';
import {
  allowed,
  blocked,
  closeWorlds,
  inconclusive,
  told,
  worldWith,
  type Scene,
} from './told.js';
import { recommended } from './fake-github.js';

afterEach(closeWorlds);

const owned = `records: { store: none }
owner: release
groups: { release: { members: [carol, alice], github: acme/release } }`;
function rule(frozen: string): string {
  return policyWith({
    production: `windows: { open: [always], frozen: [${frozen}] }`,
    more: owned,
  });
}
const lax = rule('long-ago');
/** Another text that allows too. */
const reworded = `${lax}# reworded\n`;
const strict = rule('these-days');

interface Change {
  /** What was in force at the last deployment. */
  readonly from: string;
  readonly to: string;
  /** Reviews of the pull request that changed it; null if nobody asked for one. */
  readonly reviews?: ((pull: PullRequest, before: string) => void) | null;
  readonly author?: string;
  readonly mergedTo?: string;
}

/** A deployment, then a merged pull request of alice's that changes the policy. */
async function changed({ from, to, reviews, author = 'alice', mergedTo }: Change): Promise<Scene> {
  const world = await worldWith({ policy: from });
  const { repo } = world;
  deployment(repo);
  const before = head(repo);
  const tip = commit(repo, { branch: 'change', files: { '.promotion-gate.yml': to }, author });
  const merged = commit(repo, {
    files: { '.promotion-gate.yml': to },
    parents: [before, tip],
    author,
    committer: author,
  });
  if (reviews === null) return world;
  if (mergedTo !== undefined) branch(repo, mergedTo, before);
  const pull = pullRequest(repo, {
    headRef: 'change',
    author: account(author),
    mergeSha: merged,
    baseSha: before,
    ...(mergedTo === undefined ? {} : { baseRef: mergedTo }),
  });
  reviews?.(pull, before);
  return world;
}

describe('T01: the policy changed since the last deployment', () => {
  test.each<readonly [string, Change]>([
    [
      'with the approval of an owner it is the new one alone that decides',
      { from: strict, to: lax, reviews: (pull) => void review(pull, 'carol') },
    ],
    [
      'an approval for the team that owns it counts',
      {
        from: strict,
        to: lax,
        reviews: (pull) => void review(pull, 'dave', { teams: ['acme/release'] }),
      },
    ],
    ['without one, both allow', { from: lax, to: reworded }],
    ['pushed without a pull request, both allow', { from: lax, to: reworded, reviews: null }],
    ['unchanged', { from: lax, to: lax }],
  ])('%s: allowed', async (_, change) => {
    const { repo, run } = await changed(change);
    expect(told(await run(), repo)).toEqual(allowed);
  });

  const reviewedBy = (login: string, given: Parameters<typeof review>[2] = {}) =>
    ({
      from: strict,
      to: lax,
      reviews: (pull: PullRequest) => void review(pull, login, given),
    }) satisfies Change;

  test.each<readonly [string, Change]>([
    ['nobody approved it', { from: strict, to: lax }],
    ['it was pushed without a pull request', { from: strict, to: lax, reviews: null }],
    ['its author alone approved it', reviewedBy('alice')],
    ['somebody outside the group approved it', reviewedBy('mallory')],
    ['a team outside the group approved it', reviewedBy('mallory', { teams: ['acme/everybody'] })],
    ['an owner only commented', reviewedBy('carol', { state: 'COMMENTED' })],
    ['an owner asked for changes', reviewedBy('carol', { state: 'CHANGES_REQUESTED' })],
    ['the approval was dismissed', reviewedBy('carol', { state: 'DISMISSED' })],
    [
      'the approval was of the commit before the last push',
      {
        from: strict,
        to: lax,
        reviews: (pull, before) => void review(pull, 'carol', { sha: before }),
      },
    ],
    [
      'the approval came from an account that is gone',
      { from: strict, to: lax, reviews: (pull) => void review(pull, null) },
    ],
    [
      'the approved pull request was one to another branch',
      {
        from: strict,
        to: lax,
        mergedTo: 'playground',
        reviews: (pull) => void review(pull, 'carol'),
      },
    ],
  ])('%s, and the rules before it block: blocked', async (_, change) => {
    const { repo, run } = await changed(change);
    const ran = await run();
    expect(told(ran, repo)).toEqual(blocked('policy/changed-in-range'));
    expect(ran.log).toContain('polic');
  });

  test('an approval of the first change does not cover the second', async () => {
    const world = await changed({
      from: strict,
      to: rule('next-week'),
      reviews: (pull) => void review(pull, 'carol'),
    });
    commit(world.repo, { files: { '.promotion-gate.yml': lax } });
    expect(told(await world.run(), world.repo)).toEqual(blocked('policy/changed-in-range'));
  });

  test('a change that was taken back since is none', async () => {
    const { repo, run } = await worldWith({ policy: lax });
    deployment(repo);
    commit(repo, { files: { '.promotion-gate.yml': strict } });
    commit(repo, { files: { '.promotion-gate.yml': lax } });
    expect(told(await run(), repo)).toEqual(allowed);
  });

  test('the first deployment has no rules before it', async () => {
    const { repo, run } = await worldWith({ policy: strict });
    commit(repo, { files: { '.promotion-gate.yml': lax } });
    expect(told(await run(), repo)).toEqual(allowed);
  });

  test('a deployment that failed is no base', async () => {
    const { repo, run } = await worldWith({ policy: strict });
    deployment(repo);
    const first = head(repo);
    commit(repo, { files: { '.promotion-gate.yml': lax } });
    deployment(repo, { states: ['in_progress', 'failure'] });
    const ran = await run();
    expect(told(ran, repo)).toEqual(blocked('policy/changed-in-range'));
    expect(ran.record).toContain(first);
  });

  test('there was no policy at the last deployment: the change needs its owner', async () => {
    const { repo, run } = await worldWith({ policy: '' });
    deployment(repo);
    commit(repo, { files: { '.promotion-gate.yml': lax } });
    const ran = await run();
    expect(told(ran, repo)).toEqual(blocked('policy/changed-in-range'));
  });

  test('a policy without an owner is judged with the rules before it', async () => {
    const bare = (frozen: string) =>
      policyWith({
        production: `windows: { open: [always], frozen: [${frozen}] }`,
        more: 'records: { store: none }',
      });
    const world = await changed({
      from: bare('these-days'),
      to: bare('long-ago'),
      reviews: (pull) => void review(pull, 'carol'),
    });
    expect(told(await world.run(), world.repo)).toEqual(blocked('policy/changed-in-range'));
  });

  test('T66: without pull-requests: read nobody knows who approved', async () => {
    const { github, repo, run } = await changed({
      from: strict,
      to: lax,
      reviews: (pull) => void review(pull, 'carol'),
    });
    const { 'pull-requests': _, ...permissions } = recommended;
    const ran = await run({ token: github.token({ permissions }) });
    expect(told(ran, repo)).toEqual(inconclusive('gate/fact-unsupported'));
    expect(ran.log).toContain('pull-requests: read');
  });
});

describe('T20: GitHub does not know the pull request of a commit at once', () => {
  const reviewed: Change = {
    from: strict,
    to: lax,
    reviews: (pull) => void review(pull, 'carol'),
  };

  test('it is awaited, and its approval counts', async () => {
    const { repo, run, github } = await changed(reviewed);
    const pulls = repo.pulls.splice(0);
    github.before({ when: 'Changes', nth: 2 }, () => void repo.pulls.push(...pulls));
    expect(told(await run(), repo)).toEqual(allowed);
    expect(github.requests().filter(({ operation }) => operation === 'Changes').length).toBe(2);
  });

  test('it never comes: a direct push, which the rules before have to allow', async () => {
    const { repo, run } = await changed(reviewed);
    repo.pulls.splice(0);
    expect(told(await run(), repo)).toMatchObject({ reason: 'policy/changed-in-range' });
  });
});
