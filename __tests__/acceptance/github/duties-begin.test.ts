/** Where the range of a promotion begins, and what of it is the service's. */
import { describe, test } from '@jest/globals';
import { allow, block, decide, scenario, type Row } from './duties.js';
import { deployment, pullRequest, review } from './happenings.js';
import { expectAnswer } from './in-world.js';
import { mergePull, newFile, type Merging } from './merges.js';
import type { Repository } from './model.js';
import { branch, commit, head } from './repository.js';
import { onPull } from './scenes.js';
import type { World } from './worlds.js';

const reviewed: Merging = { reviews: ['carol'] };
const shop = 'shop/**';

function push(repo: Repository, given: Parameters<typeof commit>[1] = {}): string {
  return commit(repo, { files: newFile(), message: 'pushed', ...given });
}

describe('paths of the service', () => {
  test.each([
    {
      name: 'a pull request that touches none of them is no change of it',
      paths: shop,
      since: ({ repo }) => {
        mergePull(repo, { commits: [{ files: newFile('docs') }] });
        mergePull(repo, { ...reviewed, commits: [{ files: newFile('shop') }] });
      },
      answer: allow,
    },
    {
      name: 'one that touches one of them is',
      paths: shop,
      since: ({ repo }) =>
        mergePull(repo, { commits: [{ files: { ...newFile('docs'), ...newFile('shop') } }] }),
      answer: block('#1'),
    },
    {
      name: 'a file that was moved may have been one of its own',
      paths: shop,
      files: { 'shop/a.txt': 'a' },
      since: ({ repo }) =>
        mergePull(repo, { commits: [{ files: { 'shop/a.txt': null, 'docs/a.txt': 'a' } }] }),
      answer: block('#1'),
    },
    {
      name: 'of more than 100 files not all are told',
      paths: shop,
      since: ({ repo }) => {
        const entries = Array.from({ length: 101 }, (_, index) => [`docs/${String(index)}`, 'x']);
        mergePull(repo, {
          commits: [{ files: Object.fromEntries(entries) as Record<string, string> }],
        });
      },
      answer: block('#1'),
    },
    {
      name: 'a push elsewhere',
      paths: shop,
      since: ({ repo }) => {
        push(repo, { files: newFile('docs') });
        mergePull(repo, { ...reviewed, commits: [{ files: newFile('shop') }] });
      },
      answer: allow,
    },
    {
      name: 'a push to one of them',
      paths: shop,
      since: ({ repo }) => {
        push(repo, { files: newFile('shop') });
        mergePull(repo, { ...reviewed, commits: [{ files: newFile('shop') }] });
      },
      answer: block(),
    },
    {
      name: 'nothing of the service changed: there is nothing to judge',
      paths: shop,
      since: ({ repo }) => mergePull(repo, { commits: [{ files: newFile('docs') }] }),
      answer: { decision: 'inconclusive', reason: 'separation-of-duties/empty-range' },
    },
  ] satisfies readonly Row[])('$name', scenario);
});

const noAllow: Row['answer'] = {
  decision: 'inconclusive',
  reason: 'separation-of-duties/no-earlier-allow',
};

describe('where the range begins', () => {
  test.each([
    {
      name: 'the first deployment: the whole history, in which somebody pushed',
      first: true,
      since: ({ repo }) => mergePull(repo, reviewed),
      answer: block(),
    },
    {
      name: 'a statement of deployments tells where to begin',
      first: true,
      since: ({ repo }) => {
        branch(repo, 'deployed');
        mergePull(repo, reviewed);
      },
      deployments: '{ ref: refs/heads/deployed }',
      answer: allow,
    },
    {
      name: 'T27: a redeploy that no record allows',
      since: () => undefined,
      answer: noAllow,
    },
    {
      name: 'T27: a rollback to what was never allowed',
      since: ({ repo }) => {
        mergePull(repo, reviewed);
        deployment(repo);
      },
      run: ({ repo }) => ({ inputs: { sha: repo.pulls[0]?.baseSha ?? '' } }),
      answer: noAllow,
    },
    {
      name: 'diverged: both histories part, and what the candidate has is judged',
      since: ({ repo }) => {
        const base = head(repo);
        push(repo);
        deployment(repo);
        repo.refs.set('refs/heads/main', base);
        mergePull(repo, reviewed);
      },
      answer: allow,
    },
    {
      name: 'diverged, with a push',
      since: ({ repo }) => {
        const base = head(repo);
        mergePull(repo, reviewed);
        deployment(repo);
        repo.refs.set('refs/heads/main', base);
        push(repo);
      },
      answer: block(),
    },
    {
      name: 'T26: the branch moves while it is read: the commit that was asked for is judged',
      since: ({ repo, github }) => {
        mergePull(repo, reviewed);
        github.before({ when: 'Range' }, () => void push(repo));
      },
      answer: allow,
    },
    {
      name: 'an older commit than the head of the branch',
      since: ({ repo }) => {
        mergePull(repo, reviewed);
        const sha = head(repo);
        push(repo);
        branch(repo, 'asked', sha);
      },
      run: ({ repo }) => ({ inputs: { sha: head(repo, 'asked') } }),
      answer: allow,
    },
    {
      name: 'F28: a server that cannot compare a branch is asked in the other way',
      world: { fake: { enterprise: { missing: ['Ref.compare'] } } },
      since: ({ repo }) => {
        mergePull(repo, reviewed);
        push(repo);
      },
      answer: { decision: 'block', reason: 'separation-of-duties/too-few' },
    },
    {
      name: 'what was deployed is gone',
      first: true,
      since: ({ repo }) => {
        deployment(repo, { sha: 'd'.repeat(40) });
        mergePull(repo, reviewed);
      },
      answer: { decision: 'inconclusive', says: ['d'.repeat(40)] },
    },
  ] satisfies readonly Row[])('$name', scenario);
});

describe('a preview of a pull request', () => {
  const opened = (name: string, reviews: readonly string[], answer: Row['answer']): Row => ({
    ...{ name, answer },
    since: ({ repo }) => {
      commit(repo, { branch: 'feature', files: newFile() });
      const pull = pullRequest(repo, { headRef: 'feature' });
      for (const who of reviews) review(pull, who);
    },
    run: ({ repo }) => (repo.pulls[0] === undefined ? {} : onPull(repo, repo.pulls[0])),
  });
  test.each([
    opened('that somebody approved', ['carol'], allow),
    opened('that its author alone approved', ['alice'], { ...block('#1'), code: 0 }),
  ])('$name', scenario);
});

describe('T27: a commit that was allowed and deployed here before', () => {
  async function history(world: World): Promise<{ readonly old: string }> {
    const { repo } = world;
    mergePull(repo, reviewed);
    const old = head(repo);
    expectAnswer(await decide(world), allow);
    deployment(repo, { createdAt: new Date(Date.now() - 120_000).toISOString() });
    mergePull(repo, reviewed);
    return { old };
  }
  test.each([
    {
      name: 'is allowed again by its own record',
      store: 'branch',
      since: async (world) => {
        const { old } = await history(world);
        deployment(world.repo, { createdAt: new Date(Date.now() - 60_000).toISOString() });
        branch(world.repo, 'asked', old);
      },
      run: ({ repo }) => ({ inputs: { sha: head(repo, 'asked') } }),
      answer: allow,
    },
  ] satisfies readonly Row[])('$name', scenario);
});
