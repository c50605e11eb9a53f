/** What the merge queue puts together is judged by the pull requests that are in it, which are still open. */
import { describe, expect, test } from '@jest/globals';
import { allow, block, scenario, type Row } from './duties.js';
import { mergePull, newFile, type Merging } from './merges.js';
import { enqueue, queueRun } from './queue.js';
import { commit } from './repository.js';

const reviewed: Merging = { reviews: ['carol'] };
const commits = [1, 2, 3].map(() => ({ files: newFile() }));

const rows: readonly Omit<Row, 'run'>[] = [
  ...(['merge', 'squash', 'rebase'] as const).map((how) => ({
    name: `a reviewed one, by ${how}`,
    since: ({ repo }: Parameters<Row['since']>[0]) => enqueue(repo, { ...reviewed, commits, how }),
    answer: allow,
  })),
  ...(['merge', 'squash', 'rebase'] as const).map((how) => ({
    name: `one without an approval, by ${how}`,
    since: ({ repo }: Parameters<Row['since']>[0]) => enqueue(repo, { how }),
    answer: block('#1'),
  })),
  {
    name: 'T23: an unreviewed one before a reviewed one in the group',
    since: ({ repo }) => {
      enqueue(repo);
      enqueue(repo, { ...reviewed, how: 'squash' });
    },
    answer: block('#1'),
  },
  {
    name: 'on top of what was merged before, reviewed too',
    since: ({ repo }) => {
      mergePull(repo, reviewed);
      enqueue(repo, reviewed);
      enqueue(repo, { ...reviewed, how: 'squash' });
    },
    answer: allow,
  },
  {
    name: 'T20: on top of what was pushed past all pull requests',
    since: ({ repo }) => {
      commit(repo, { files: newFile(), message: 'pushed' });
      enqueue(repo, reviewed);
    },
    answer: block('where there is none nobody can approve'),
  },
  {
    name: 'T11: approved by its author',
    since: ({ repo }) => enqueue(repo, { author: 'carol', reviews: ['carol'] }),
    answer: block('#1'),
  },
  {
    name: 'approved by whoever put it into the queue, who has not contributed by that',
    since: ({ repo }) => enqueue(repo, { merger: 'carol', reviews: ['carol'] }),
    answer: allow,
  },
  {
    name: 'T13: approved before its last push',
    since: ({ repo }) => {
      const older = commit(repo, { branch: null, files: newFile() });
      enqueue(repo, { reviews: [{ by: 'carol', sha: older }] });
    },
    answer: block('#1'),
  },
  {
    name: 'T21: an open one that is in no queue does not count for its commits',
    since: ({ repo }) => {
      enqueue(repo, reviewed);
      enqueue(repo, reviewed);
      repo.queue.shift();
    },
    answer: block(),
  },
];

describe('a group of the merge queue', () => {
  test.each(rows)('$name', (row) => scenario({ ...row, run: ({ repo }) => queueRun(repo) }));

  test('costs one request more than the same of a branch', async () => {
    const costs: number[] = [];
    const after: Row['after'] = ({ github }) => costs.push(github.requests().length);
    const of = { name: '', answer: allow, after };
    await scenario({ ...of, since: ({ repo }) => mergePull(repo, reviewed) });
    await scenario({
      ...of,
      since: ({ repo }) => enqueue(repo, reviewed),
      run: ({ repo }) => queueRun(repo),
    });
    expect((costs[1] ?? 0) - (costs[0] ?? 0)).toBeLessThanOrEqual(2);
  });
});
