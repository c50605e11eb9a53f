/** The default branch as a baseline: which job speaks for it (T40). */
import { describe, expect, test } from '@jest/globals';
import { findJobArchives } from '../../../src/hosts/gitlab/job-archives.js';
import { candidate, context, factsOf, now, onMain, project, sha } from './fact-world.js';
import type { Answers } from './stub-api.js';

const commitsPath = `GET ${project}/repository/commits?ref_name=${sha('d')}&per_page=100`;
const pipelinesPath = `GET ${project}/pipelines?ref=main&order_by=id&sort=desc&per_page=100`;
const begun = '2026-11-20T10:59:00.500Z';

function jobsPath(pipeline: number): string {
  return `GET ${project}/pipelines/${pipeline}/jobs?include_retried=false`;
}

function job(pipeline: number, commit: string, given: object = {}) {
  return {
    ...{ id: pipeline * 10, name: 'test', status: 'success', started_at: begun },
    ...{ web_url: `https://gitlab.com/acme/shop/-/jobs/${pipeline * 10}` },
    ...{ commit: { id: commit }, pipeline: { id: pipeline }, artifacts_expire_at: null },
    ...{ artifacts_file: { filename: 'artifacts.zip' }, artifacts: [{ file_type: 'archive' }] },
    ...given,
  };
}

/** Pipelines in the order of GitLab's list, those of `tags` of a tag, and the commits of main, the newest first. */
function history(
  commits: readonly string[],
  pipelines: readonly [number, string, string?][],
  tags: readonly number[] = [],
): Answers {
  return {
    ...Object.fromEntries(
      pipelines.map(([id, commit, ref = 'main']) => [
        `GET ${project}/pipelines/${id}`,
        { body: { id, sha: commit, ref, tag: tags.includes(id) } },
      ]),
    ),
    [commitsPath]: { body: commits.map((id) => ({ id })) },
    [pipelinesPath]: {
      body: pipelines.map(([id, commit, ref = 'main']) => ({ id, sha: commit, ref })),
    },
  };
}

async function find(answers: Answers) {
  const { sources, asked } = factsOf({ answers });
  const { request } = context();
  const place = onMain(sources);
  const reading = await findJobArchives(
    place,
    { job: 'test' },
    { request, now, of: 'default-branch' },
  );
  return { reading, asked };
}

describe('the default branch', () => {
  test('is its newest commit that is not the candidate, by its latest pipeline', async () => {
    const { reading, asked } = await find({
      ...history(
        [candidate, sha('b'), sha('c')],
        [
          [99, candidate],
          [98, sha('c')],
          [97, sha('b')],
          [96, sha('b')],
        ],
      ),
      [jobsPath(97)]: { body: [job(97, sha('b'))] },
    });
    expect(reading).toMatchObject({
      status: 'known',
      value: [
        { sha: sha('b'), since: Date.parse(begun), url: 'https://gitlab.com/acme/shop/-/jobs/970' },
      ],
      source: { level: 'artifact', sha: sha('b') },
    });
    expect(asked).toEqual([
      ...[commitsPath, pipelinesPath],
      ...[`GET ${project}/pipelines/97`, jobsPath(97)],
    ]);
  });

  test('T03 T40: a later pipeline of a tag on a commit of the branch is none of it', async () => {
    const { reading, asked } = await find({
      ...history(
        [sha('c')],
        [
          [97, sha('c')],
          [96, sha('c')],
        ],
        [97],
      ),
      [jobsPath(96)]: { body: [job(96, sha('c'))] },
    });
    expect(reading).toMatchObject({ status: 'known', value: [{ sha: sha('c') }] });
    expect(asked).not.toContain(jobsPath(97));
  });

  test('T03 T40: pipelines of a tag alone do not keep from looking further back', async () => {
    const commits = ['1', '2', '3', '4', '5', '6', '7'].map(sha);
    const { reading } = await find({
      ...history(
        commits,
        commits.map((commit, nth) => [90 - nth, commit]),
        [90, 89, 88, 87, 86, 85],
      ),
      [jobsPath(84)]: { body: [job(84, sha('7'))] },
    });
    expect(reading).toMatchObject({ status: 'known', value: [{ sha: sha('7') }] });
  });

  test('T40: a pipeline of another commit with the name of the branch is none of it', async () => {
    const { reading, asked } = await find({
      ...history(
        [sha('c')],
        [
          [97, sha('e')],
          [96, sha('c')],
        ],
      ),
      [jobsPath(96)]: { body: [job(96, sha('c'))] },
    });
    expect(reading).toMatchObject({ status: 'known', value: [{ sha: sha('c') }] });
    expect(asked).not.toContain(jobsPath(97));
  });

  test('T40: is judged by no job that failed, was left out, or left nothing', async () => {
    const commits = [sha('1'), sha('2'), sha('3'), sha('4')];
    const { reading } = await find({
      ...history(commits, [
        [94, sha('1')],
        [93, sha('2')],
        [92, sha('3')],
        [91, sha('4')],
      ]),
      [jobsPath(94)]: { body: [job(94, sha('1'), { status: 'failed' })] },
      [jobsPath(93)]: { body: [] },
      [jobsPath(92)]: { body: [job(92, sha('3'), { artifacts_file: null })] },
      [jobsPath(91)]: { body: [job(91, sha('4'))] },
    });
    expect(reading).toMatchObject({ status: 'known', value: [{ sha: sha('4') }] });
  });

  test('says why the last one looked at was none', async () => {
    const { reading } = await find({
      ...history([sha('1')], [[94, sha('1')]]),
      [jobsPath(94)]: { body: [job(94, sha('1'), { status: 'failed' })] },
    });
    const reason = 'the job "test" of pipeline 94 is failed';
    expect(reading).toEqual({ status: 'failed', reason, retryable: false });
  });

  test('has none if there was no pipeline, and all was looked at', async () => {
    const { reading } = await find(history([candidate], [[99, candidate]]));
    expect(reading).toMatchObject({ status: 'none' });
  });

  test('F09: is not known if not all was looked at', async () => {
    const commits = Array.from({ length: 100 }, (_, nth) => nth.toString(16).padStart(40, '0'));
    const { reading } = await find(history(commits, [[97, sha('e')]]));
    expect(reading).toMatchObject({
      status: 'failed',
      reason: 'no pipeline of the default branch is of one of its last 100 commits',
    });
  });

  test('F05: what cannot be read is not known', async () => {
    const { reading } = await find({
      ...history([sha('1')], []),
      [pipelinesPath]: { fault: 'forbidden' },
    });
    expect(reading).toMatchObject({ status: 'unsupported' });
    expect('reason' in reading && reading.reason).toContain('pipelines of the default branch');
  });

  test('pipelines of another branch are no answer', async () => {
    const { reading } = await find(history([sha('1')], [[97, sha('1'), 'mine']]));
    expect(reading).toMatchObject({ status: 'failed' });
  });
});
