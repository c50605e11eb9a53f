/** What it costs in requests to know who stands behind a promotion, whole and in parallel. */
import { expect, test } from '@jest/globals';
import { allow, block, scenario, type Row } from './duties.js';
import type { Seen } from './exchange.js';
import { review } from './happenings.js';
import { mergePull, newFile, type Merging } from './merges.js';
import type { Repository } from './model.js';
import type { CommitOptions } from './repository.js';
import type { World } from './worlds.js';

/** A machine that is busy must not make a request be sent twice. */
const env = { PROMOTION_GATE_ATTEMPT: '10s', PROMOTION_GATE_TOTAL: '60s' };

/** What is asked beyond the snapshot that every decision needs, in the order of the answers. */
function beyond({ github }: World): readonly Seen[] {
  return github.requests().filter(({ operation, writes }) => operation !== 'Snapshot' && !writes);
}

/** Later than what was deployed, as they are in life: git lists commits by their dates. */
function commitsOf(count: number): readonly CommitOptions[] {
  const date = new Date(Date.now() + 60_000).toISOString();
  return Array.from({ length: count }, () => ({ files: newFile(), date }));
}

/** So many pull requests, merged in all three ways, with so many commits of the range in all. */
function mergeMany(repo: Repository, pulls: number, commits: number): void {
  const reviews = ['carol'];
  for (let index = 0; index < pulls; index += 1) {
    const own = Math.floor((commits * (index + 1)) / pulls) - Math.floor((commits * index) / pulls);
    const merging: Merging =
      own > 1 && index % 2 === 0
        ? { reviews, commits: commitsOf(own - 1) }
        : { reviews, how: own === 1 ? 'squash' : 'rebase', commits: commitsOf(own) };
    mergePull(repo, merging);
  }
}

/** Requests that were under way together are one round trip. */
function roundTrips(seen: readonly Seen[], latency: number): number {
  const waves: number[] = [];
  for (const { at } of seen) {
    const last = waves.at(-1);
    if (last === undefined || at - last >= latency) waves.push(at);
  }
  return waves.length;
}

test('one pull request with 100 reviews, commits and checks: one more round trip', async () => {
  await scenario({
    name: '100 of each',
    since: ({ repo, github }) => {
      github.latency = 400;
      const pull = mergePull(repo, { commits: commitsOf(99) });
      for (let index = 0; index < 100; index += 1) review(pull, `reader-${String(index)}`);
    },
    run: () => ({ env }),
    answer: allow,
    after: (world) => {
      const seen = beyond(world);
      const operations = seen.map(({ operation }) => operation).sort();
      expect(operations).toEqual(['Merge', 'Range', 'actions/get-reviews-for-run']);
      expect(roundTrips(seen, 400)).toBe(1);
    },
  });
});

const rows: readonly (readonly [pulls: number, commits: number, most: number])[] = [
  [12, 40, 4],
  [60, 250, 15],
];
test.each(rows)(
  '%i pull requests and %i commits: at most %i requests',
  async (pulls, commits, most) => {
    const range: Row = {
      name: 'many',
      since: ({ repo }) => {
        mergeMany(repo, pulls, commits);
      },
      run: () => ({ env }),
      answer: allow,
      after: (world) => {
        expect(beyond(world).length).toBeLessThanOrEqual(most);
      },
    };
    await scenario(range);
    // One of them all is not overlooked.
    await scenario({
      ...range,
      since: (world) => {
        void range.since(world);
        const pull = world.repo.pulls[Math.floor(pulls / 2)];
        pull?.reviews.splice(0);
      },
      answer: block(`#${String(Math.floor(pulls / 2) + 1)}`),
    });
  },
);
