/** The default branch as a baseline: which run speaks for it (T40). */
import { describe, expect, test } from '@jest/globals';
import { candidate } from './answers.js';
import { artifactOf, openArchives, runOf, type ArchiveWorld } from './archive-world.js';
import { sha } from './fact-world.js';

/** Run `nth` of ci.yml, on a commit of main unless said otherwise. */
function run(nth: number, commit: string, change: object = {}) {
  return runOf({ id: 1000 + nth, run_number: nth, head_sha: commit, ...change });
}

function left(nth: number, commit: string) {
  return [artifactOf({}, { id: 1000 + nth, head_sha: commit })];
}

function find(world: ArchiveWorld) {
  const { find: read, http } = openArchives({ ...world, of: 'default-branch' });
  return { reading: read(), http };
}

describe('the default branch', () => {
  test('is its newest commit that is not the candidate, by its latest run', async () => {
    const { reading, http } = find({
      commits: [candidate, sha('b'), sha('a')],
      runs: [run(95, candidate), run(94, sha('a')), run(93, sha('b')), run(92, sha('b'))],
      artifacts: left(93, sha('b')),
    });
    await expect(reading).resolves.toMatchObject({
      status: 'known',
      value: [{ name: 'artifact test-results of run 93 of ci.yml', sha: sha('b') }],
      source: { level: 'artifact', sha: sha('b') },
    });
    const workflow = '/api/v3/repos/acme/shop/actions/workflows/ci.yml/runs';
    expect([...http.asked()].sort()).toEqual(
      [
        '/api/v3/repos/acme/shop/actions/runs/1093/artifacts?name=test-results&per_page=100&page=1',
        `${workflow}?branch=main&status=success&exclude_pull_requests=true&per_page=100`,
        `/api/v3/repos/acme/shop/commits?sha=${sha('d')}&per_page=100`,
      ].map((path) => `GET ${path}`),
    );
  });

  test.each<[string, object]>([
    ['T40: of a tag with the name of the branch', { head_sha: sha('e') }],
    ['T67: of a fork, whose branch has the name', { head_repository: { id: 1 } }],
    [
      'T40: by pull_request_target, which may have built anything',
      { event: 'pull_request_target' },
    ],
    ['T40: by pull_request, which built a merge', { event: 'pull_request' }],
    ['T45: that failed', { conclusion: 'failure' }],
    ['T44: of another workflow', { path: '.github/workflows/mine.yml' }],
  ])('is not judged by a run %s', async (_, change) => {
    const { reading } = find({
      commits: [sha('b'), sha('a')],
      runs: [run(95, sha('b'), change), run(92, sha('a'))],
      artifacts: left(92, sha('a')),
    });
    await expect(reading).resolves.toMatchObject({ status: 'known', value: [{ sha: sha('a') }] });
  });

  test('has none if no run is there, and all was looked at', async () => {
    const { reading } = find({ commits: [candidate], runs: [run(95, candidate)] });
    await expect(reading).resolves.toMatchObject({ status: 'none' });
  });

  test('F09: is not known if not all was looked at', async () => {
    const commits = Array.from({ length: 100 }, (__, nth) => nth.toString(16).padStart(40, '0'));
    await expect(find({ commits, runs: [run(95, sha('e'))] }).reading).resolves.toMatchObject({
      status: 'failed',
      reason: 'no run of ci.yml that succeeded is among the last 100 commits of main',
    });
  });

  test('T41: is not known without the artifact', async () => {
    const { reading } = find({ commits: [sha('a')], runs: [run(92, sha('a'))], artifacts: [] });
    await expect(reading).resolves.toMatchObject({ status: 'failed' });
  });

  test.each([
    [
      'commits',
      { commits: { status: 403, body: { message: 'Resource not accessible by integration' } } },
    ],
    [
      'runs',
      { runs: { status: 403, body: { message: 'Resource not accessible by integration' } } },
    ],
  ])('F05: is not known if its %s may not be read', async (_, world) => {
    const { reading } = find({ commits: [sha('a')], ...world });
    await expect(reading).resolves.toMatchObject({ status: 'unsupported' });
  });
});
