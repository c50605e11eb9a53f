/** T03: which commit the input `sha` names, and which it cannot. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { checkRun } from './happenings.js';
import type { Repository } from './model.js';
import { branch, commit, head, tag } from './repository.js';
import { allowed, closeWorlds, told, worldWith } from './told.js';

afterEach(closeWorlds);

describe('T03: the input sha', () => {
  test.each<readonly [string, (repo: Repository) => string]>([
    ['a branch', () => 'main'],
    ['a branch in full', () => 'refs/heads/main'],
    ['40 digits', (repo) => head(repo)],
    ['40 digits in capitals', (repo) => head(repo).toUpperCase()],
    [
      'a tag',
      (repo) => {
        tag(repo, 'v1');
        return 'v1';
      },
    ],
    [
      'an annotated tag',
      (repo) => {
        tag(repo, 'v1', { message: 'one' });
        return 'v1';
      },
    ],
    [
      'the branch in full beside a tag of its name',
      (repo) => {
        tag(repo, 'main', { sha: commit(repo, { branch: null }) });
        return 'refs/heads/main';
      },
    ],
  ])('%s on the protected branch is allowed', async (_, name) => {
    const { repo, run } = await worldWith();
    const sha = head(repo);
    const ran = await run({ inputs: { sha: name(repo) } });
    expect(told(ran, repo)).toEqual(allowed);
    expect(ran.outputs['sha']).toBe(sha);
  });

  test.each<readonly [string, (repo: Repository) => string]>([
    [
      'a branch that was not merged',
      (repo) => {
        checkRun(repo, { name: 'unit', sha: commit(repo, { branch: 'feature' }) });
        return 'feature';
      },
    ],
    [
      'a tag on a branch that was not merged',
      (repo) => {
        const sha = commit(repo, { branch: 'feature' });
        checkRun(repo, { name: 'unit', sha });
        tag(repo, 'v9', { sha });
        return 'v9';
      },
    ],
    [
      'a tag that stands where the branch had stood before a force push',
      (repo) => {
        const before = head(repo);
        const sha = commit(repo, { files: { 'taken-back.txt': 'x' } });
        branch(repo, 'main', before);
        checkRun(repo, { name: 'unit', sha });
        tag(repo, 'v9', { sha });
        return 'v9';
      },
    ],
    [
      'a commit of a fork, by its digits',
      (repo) => {
        const sha = commit(repo, { branch: null });
        checkRun(repo, { name: 'unit', sha });
        return sha;
      },
    ],
  ])('%s is blocked', async (_, name) => {
    const { repo, run } = await worldWith();
    const ran = await run({ inputs: { sha: name(repo) } });
    expect(told(ran, repo)).toMatchObject({
      code: 1,
      decision: 'block',
      enforced: 'true',
      reason: 'gate/candidate-unreachable',
    });
    expect(repo.statuses.filter(({ state }) => state === 'success')).toEqual([]);
  });

  test.each<readonly [string, string, (repo: Repository) => string]>([
    [
      'the name of a branch and of a tag',
      'request/ambiguous-ref',
      (repo) => {
        tag(repo, 'main', { sha: commit(repo, { branch: null }) });
        return 'main';
      },
    ],
    [
      'the name of a branch and of a tag at the same commit',
      'request/ambiguous-ref',
      (repo) => {
        tag(repo, 'main');
        return 'main';
      },
    ],
    ['seven digits', 'request/unknown-commit', (repo) => head(repo).slice(0, 7)],
    ['a name that is nowhere', 'request/unknown-commit', () => 'v404'],
    ['digits that are nowhere', 'request/unknown-commit', () => 'a'.repeat(40)],
    ['an expression', 'request/unknown-commit', () => 'main~1'],
    ['a range', 'request/unknown-commit', () => 'main..feature'],
    ['an option', 'request/unknown-commit', () => '--upload-pack=id'],
    ['a reflog', 'request/unknown-commit', () => 'main@{1}'],
    ['HEAD', 'request/unknown-commit', () => 'HEAD'],
    ['a pull request', 'request/unknown-commit', () => 'refs/pull/1/head'],
    ['the tree of a commit', 'request/unknown-commit', () => 'main:README.md'],
    ['text of many lines', 'request/unknown-commit', () => 'main\n::set-output name=a::b'],
  ])('%s is refused: %s', async (_, reason, name) => {
    const { repo, run } = await worldWith();
    const ran = await run({ inputs: { sha: name(repo) } });
    expect(told(ran, repo)).toMatchObject({ code: 2, decision: 'error', reason });
    expect(repo.statuses.filter(({ state }) => state === 'success')).toEqual([]);
  });
});
