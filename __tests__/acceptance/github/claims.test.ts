/** T26: the name that was promoted stands for another commit when the decision is claimed. */
import { describe, expect, test } from '@jest/globals';
import { checkRun } from './happenings.js';
import { expectAnswer, inWorld, type Answer } from './in-world.js';
import type { Repository } from './model.js';
import { branch, commit, head, tag } from './repository.js';
import { storedRecords } from './stored-records.js';
import { standard } from './worlds.js';

const none: Answer = { decision: 'inconclusive' };
const hasMoved: Answer = { decision: 'block', reason: 'gate/candidate-moved' };

interface Row {
  readonly name: string;
  /** The input; the refs `release` (a branch) and `v1` (an annotated tag) are there. */
  readonly sha: string;
  readonly moved: (repo: Repository) => void;
  readonly answer: Answer;
}

/** A commit that is checked, too: nothing but the name speaks against it. */
function checked(repo: Repository): string {
  const sha = commit(repo, { files: { 'late.txt': 'late' } });
  checkRun(repo, { name: 'unit', sha });
  return sha;
}

const rows: readonly Row[] = [
  { name: 'nothing moves', sha: 'release', moved: () => undefined, answer: { decision: 'allow' } },
  {
    name: 'the branch moves on',
    sha: 'release',
    moved: (repo) => branch(repo, 'release', checked(repo)),
    answer: hasMoved,
  },
  {
    name: 'the branch, named in full, moves on',
    sha: 'refs/heads/release',
    moved: (repo) => branch(repo, 'release', checked(repo)),
    answer: hasMoved,
  },
  {
    name: 'the branch is deleted',
    sha: 'release',
    moved: (repo) => void repo.refs.delete('refs/heads/release'),
    answer: { ...none, says: ['"release" is gone'] },
  },
  {
    name: 'a tag of the same name appears',
    sha: 'release',
    moved: (repo) => void tag(repo, 'release', { sha: checked(repo) }),
    answer: { ...none, says: ['is now the name of'] },
  },
  {
    name: 'the tag is made again elsewhere',
    sha: 'v1',
    moved: (repo) => void tag(repo, 'v1', { sha: checked(repo), message: 'again' }),
    answer: hasMoved,
  },
  {
    name: 'the tag is made again on the same commit',
    sha: 'v1',
    moved: (repo) => void tag(repo, 'v1', { message: 'again' }),
    answer: { decision: 'allow' },
  },
  {
    name: 'another branch moves',
    sha: 'release',
    moved: (repo) => void checked(repo),
    answer: { decision: 'allow' },
  },
];

describe('T26: between the decision and the claim', () => {
  test.each(rows)('$name', ({ sha, moved, answer }) =>
    inWorld({ policy: { ...standard, more: '' } }, async (world) => {
      const judged = head(world.repo);
      branch(world.repo, 'release');
      tag(world.repo, 'v1', { message: 'first' });
      // The name is asked for before all else, and once more before the allow is told.
      const { github } = world;
      const when = ({ operation }: { operation: string }): boolean =>
        operation === 'RefNames' && github.requests().some((seen) => seen.operation === 'Snapshot');
      github.before({ when }, () => moved(world.repo));
      const run = await world.run({ inputs: { sha } });
      expectAnswer(run, answer);
      expect(run.outputs['sha']).toBe(judged);
      expect(storedRecords(world.repo)).toMatchObject([
        { subject: { sha: judged }, decision: { verdict: answer.decision } },
      ]);
    }),
  );

  test('a commit by its 40 digits is not asked for again', () =>
    inWorld({ deployed: 'before' }, async (world) => {
      const sha = head(world.repo);
      world.github.before({ when: 'repos/create-commit-status' }, () => void checked(world.repo));
      const run = await world.run({ inputs: { sha } });
      expectAnswer(run, { decision: 'allow' });
      expect([run.outputs['sha'], world.github.counts()]).toEqual([sha, { reads: 1, writes: 1 }]);
    }));

  test('F09: the second look breaks off: no allow', () =>
    inWorld({}, async (world) => {
      branch(world.repo, 'release');
      const plan = { when: 'RefNames', nth: 2, times: 'always' } as const;
      world.github.fault('reset-mid-body', plan);
      expectAnswer(await world.run({ inputs: { sha: 'release' } }), none);
    }));

  test('a block is not claimed', () =>
    inWorld({ unit: 'failure' }, async (world) => {
      branch(world.repo, 'release');
      expectAnswer(await world.run({ inputs: { sha: 'release' } }), { decision: 'block' });
      const names = world.github.requests().filter(({ operation }) => operation === 'RefNames');
      expect(names.length).toBeLessThanOrEqual(1);
    }));
});
