/** Which changes are judged: all since the last successful deployment, whatever brought them in. */
import { describe, expect, test } from '@jest/globals';
import { allow, block, scenario, unsure, type Row } from './duties.js';
import { deployment, pullRequest, review } from './happenings.js';
import { mergePull, newFile, type Merging } from './merges.js';
import type { Repository } from './model.js';
import { branch, commit, head, type CommitOptions } from './repository.js';

const reviewed: Merging = { reviews: ['carol'] };

function push(repo: Repository, given: Parameters<typeof commit>[1] = {}): string {
  return commit(repo, { files: newFile(), message: 'pushed', ...given });
}

describe('T23: every change of the range is judged', () => {
  test.each([
    {
      name: 'a merge, a squash and a rebase of three commits, all reviewed',
      since: ({ repo }) => {
        mergePull(repo, reviewed);
        mergePull(repo, { ...reviewed, how: 'squash' });
        const commits = [1, 2, 3].map(() => ({ files: newFile() }));
        mergePull(repo, { ...reviewed, how: 'rebase', commits });
      },
      answer: allow,
    },
    {
      name: 'one of three was not reviewed',
      since: ({ repo }) => {
        mergePull(repo, reviewed);
        mergePull(repo, { how: 'squash' });
        mergePull(repo, reviewed);
      },
      answer: block('#2'),
    },
    {
      name: 'twenty pushed commits below one reviewed head',
      since: ({ repo }) => {
        for (let index = 0; index < 20; index += 1) push(repo);
        mergePull(repo, reviewed);
      },
      answer: block(),
    },
    {
      name: 'what was deployed before is not judged again',
      since: ({ repo }) => {
        push(repo);
        deployment(repo);
        mergePull(repo, reviewed);
      },
      answer: allow,
    },
    {
      name: 'a deployment that failed is no base',
      since: ({ repo }) => {
        push(repo);
        deployment(repo, { states: ['in_progress', 'failure'] });
        mergePull(repo, reviewed);
      },
      answer: block(),
    },
    {
      name: 'a cherry-pick with a pull request of its own',
      since: ({ repo }) => {
        const files = newFile();
        mergePull(repo, { ...reviewed, commits: [{ files, author: 'dave' }] });
      },
      answer: allow,
    },
  ] satisfies readonly Row[])('$name', scenario);
});

describe('T20: commits without a pull request', () => {
  test.each([
    {
      name: 'a push is a change of its own',
      since: ({ repo }) => push(repo),
      answer: block(),
    },
    {
      name: 'GitHub tells of the pull request only at the third look',
      since: ({ repo, github }) => {
        mergePull(repo, reviewed);
        const pulls = repo.pulls.splice(0);
        github.before({ when: 'Associated', nth: 2 }, () => void repo.pulls.push(...pulls));
      },
      answer: allow,
    },
    {
      name: 'an edit in the browser, without a pull request',
      since: ({ repo }) => push(repo, { committer: 'web-flow', signed: 'github' }),
      answer: block(),
    },
  ] satisfies readonly Row[])('$name', scenario);

  const day = 86_400_000;
  test.each([
    ['is looked up four times more', 0, 4],
    ['is not looked up again a day later: there is none', day, 0],
  ] as const)('a push %s', async (name, old, looks) => {
    await scenario({
      name,
      since: ({ repo }) => push(repo, { date: new Date(Date.now() - old).toISOString() }),
      answer: block(),
      after: ({ github }) => {
        const asked = github.requests().map(({ operation }) => operation);
        expect(asked.filter((operation) => operation === 'Associated').length).toBe(looks);
      },
    });
  });
});

describe('T21: the pull requests that brought a commit in', () => {
  const again = (repo: Repository, given: Partial<Parameters<typeof pullRequest>[1]>) => {
    const pull = mergePull(repo, reviewed);
    const { headSha, baseSha, mergeSha } = pull;
    return pullRequest(repo, { headRef: 'again', headSha, baseSha, mergeSha, ...given });
  };
  test.each([
    {
      name: 'one that is still open does not count, however often it is approved',
      since: ({ repo }) => {
        const baseSha = head(repo);
        const open = pullRequest(repo, { headRef: 'main', headSha: push(repo), baseSha });
        for (const who of ['carol', 'dave']) review(open, who);
      },
      answer: block(),
    },
    {
      name: 'of two that hold it both have to be approved',
      since: ({ repo }) => again(repo, {}),
      answer: block('#2'),
    },
    {
      name: 'both of them are',
      since: ({ repo }) => void review(again(repo, {}), 'carol'),
      answer: allow,
    },
    {
      name: 'one to another branch is none of this one',
      since: ({ repo }) => {
        branch(repo, 'release/1');
        again(repo, { baseRef: 'release/1' });
      },
      answer: allow,
    },
    {
      name: 'one that was merged to another branch alone',
      since: ({ repo }) => {
        branch(repo, 'play');
        mergePull(repo, { ...reviewed, given: { baseRef: 'play' } });
        repo.refs.set('refs/heads/main', head(repo, 'play'));
      },
      answer: block(),
    },
  ] satisfies readonly Row[])('$name', scenario);
});

describe('T22: what a merge holds beside the pull request', () => {
  const evil = { 'evil.txt': 'not reviewed\n' };
  const files = newFile();
  const local = { committer: 'bob', signed: 'person' } as const;
  const merged = (name: string, merging: Merging, answer: Row['answer']): Row => ({
    name,
    since: ({ repo }) => mergePull(repo, { ...reviewed, commits: [{ files }], ...merging }),
    answer,
  });
  test.each([
    merged(
      'more than its parents, merged by hand',
      { merge: { files: { ...files, ...evil }, ...local } },
      block(),
    ),
    merged(
      'more than its parents, in the name of GitHub',
      { merge: { files: { ...files, ...evil }, signed: 'person' } },
      block(),
    ),
    merged('nothing, merged by hand', { merge: { files, ...local } }, allow),
    {
      name: 'merged by hand on top of another change: nobody can tell what is in it',
      since: ({ repo }) => {
        const base = head(repo);
        mergePull(repo, reviewed);
        const commits = [{ files, parents: [base] }];
        mergePull(repo, { ...reviewed, commits, merge: { files, ...local } });
      },
      answer: block(),
    },
    {
      name: 'merged by GitHub on top of another change',
      since: ({ repo }) => {
        const base = head(repo);
        mergePull(repo, reviewed);
        mergePull(repo, { ...reviewed, commits: [{ files, parents: [base] }] });
      },
      answer: allow,
    },
    {
      name: 'a commit that was pushed together with the head of the pull request',
      since: ({ repo }) => {
        const base = head(repo);
        const tip = push(repo);
        const extra = commit(repo, { files: evil, author: 'mallory' });
        const pull = pullRequest(repo, {
          ...{ headRef: 'main', headSha: tip, baseSha: base, mergeSha: extra },
        });
        review(pull, 'carol');
      },
      answer: block(),
    },
    {
      name: 'a branch that was merged by hand without a pull request',
      since: ({ repo }) => {
        const base = head(repo);
        const side = commit(repo, { branch: null, parents: [base], files });
        commit(repo, { parents: [base, side], files });
      },
      answer: block(),
    },
  ] satisfies readonly Row[])('$name', scenario);
});

describe('T24: long lists', () => {
  /** All but the first, which is there already. */
  const tail = ([, second, ...others]: readonly CommitOptions[], first: string) => [
    { ...second, parents: [first] },
    ...others,
  ];
  const long = (count: number, last: string): readonly CommitOptions[] =>
    Array.from({ length: count }, (_, index) => ({
      files: { 'src/long.txt': String(index) },
      author: index === count - 1 ? last : 'alice',
    }));
  test.each([
    {
      name: 'the approver wrote commit 251 of a pull request, which is in the range',
      since: ({ repo }) => mergePull(repo, { ...reviewed, commits: long(251, 'carol') }),
      answer: block(),
    },
    {
      name: 'somebody else wrote it',
      since: ({ repo }) => mergePull(repo, { reviews: ['dave'], commits: long(251, 'carol') }),
      answer: allow,
    },
    {
      name: 'of a squash GitHub tells 250 commits: who wrote the others is not known',
      since: ({ repo }) =>
        mergePull(repo, { ...reviewed, how: 'squash', commits: long(251, 'carol') }),
      answer: unsure(),
    },
    {
      name: 'a part of a longer one was deployed before: who wrote the rest is not known',
      since: ({ repo }) => {
        const base = head(repo);
        const commits = long(251, 'carol');
        const start = commit(repo, { branch: 'long', parents: [base], ...commits[0] });
        deployment(repo, { sha: start });
        mergePull(repo, {
          reviews: ['dave'],
          given: { baseSha: base },
          commits: tail(commits, start),
        });
      },
      answer: unsure(),
    },
    {
      name: 'commit 101 of a squash is on the second page',
      since: ({ repo }) =>
        mergePull(repo, { ...reviewed, how: 'squash', commits: long(101, 'carol') }),
      answer: block('#1'),
    },
    {
      name: 'more than 1000 commits',
      since: ({ repo }) => mergePull(repo, { ...reviewed, commits: long(1001, 'alice') }),
      answer: unsure(),
    },
  ] satisfies readonly Row[])('$name', scenario);
});

describe('T25: a change and its revert', () => {
  const taken = (repo: Repository, made: 'pushed' | 'reviewed') => {
    const files = newFile();
    if (made === 'pushed') push(repo, { files });
    else mergePull(repo, { ...reviewed, commits: [{ files }] });
    const gone = Object.fromEntries(Object.keys(files).map((path) => [path, null]));
    mergePull(repo, { ...reviewed, commits: [{ files: gone }] });
  };
  test.each([
    {
      name: 'both reviewed',
      since: ({ repo }) => taken(repo, 'reviewed'),
      answer: allow,
    },
    {
      name: 'the change was pushed: that nothing is left of it hides nothing',
      since: ({ repo }) => taken(repo, 'pushed'),
      answer: block(),
    },
  ] satisfies readonly Row[])('$name', scenario);
});
