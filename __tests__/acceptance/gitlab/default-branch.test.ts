/** `baseline: default-branch`: the number of the job on the newest commit of main that is not the candidate (T40). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { zipOf } from '../../sources/archives/zip-writer.js';
import { branch, commit, head } from '../github/repository.js';
import { wordsOf } from './attempts.js';
import type { CiStatus, Pipeline } from './model.js';
import * as made from './project.js';
import { blocked, closeWorlds, newWorld, noRecords, told, type World } from './worlds.js';

afterEach(closeWorlds);

const policy = {
  production: `windows: { open: [always] }
quality: { trust: artifact, baseline: default-branch, coverage: { lines: { at-least: 50%, drop: { at-most: 1 points } } } }`,
  more: `${noRecords}\nreports: { coverage: { files: lcov.info, job: unit } }`,
};

/** The job `unit`, whose report says that so many of ten lines are covered. */
function unit(pipeline: Pipeline, hit: number, status: CiStatus = 'success'): void {
  const lines = Array.from({ length: 10 }, (_, nth) => `DA:${nth + 1},${nth < hit ? 1 : 0}`);
  const text = ['SF:a.ts', ...lines, 'end_of_record', ''].join('\n');
  made.job(pipeline, 'unit', {
    artifacts: { archive: zipOf([{ name: 'lcov.info', text }]) },
    status,
  });
}

/** Main was built with `before` of ten lines covered, if it was; its new head, the candidate, with `now`. */
async function world(now: number, before?: number): Promise<World & { readonly old: string }> {
  const made8 = await newWorld({ policy, build: 'none' });
  const { project, pipeline } = made8;
  const old = commit(project.git, { files: { 'a.ts': '1' } });
  if (before !== undefined) unit(made.pipeline(project, { sha: old }), before);
  Object.assign(pipeline, { sha: commit(project.git, { files: { 'a.ts': '2' } }) });
  unit(pipeline, now);
  return { ...made8, old };
}

describe('the default branch as the baseline', () => {
  test('holds the number of its own last job', async () => {
    const { run, project } = await world(8, 8);
    expect(told(await run(), project)).toMatchObject({ code: 0, decision: 'allow' });
  });

  test('T40: a lower one is missed, with what it is held against', async () => {
    const { run, project, old } = await world(7, 8);
    const end = await run();
    expect(told(end, project)).toEqual(blocked('quality/missed'));
    expect(wordsOf(end.log)).toContain('10 points below 80 % of the default branch');
    expect(wordsOf(end.log)).toContain(old.slice(0, 7));
  });

  test('T40: a pipeline of a tag called as the branch is none of it, on a commit of its own', async () => {
    const { run, project } = await world(7, 8);
    branch(project.git, 'other');
    const sha = commit(project.git, { branch: 'other', files: { b: '1' } });
    unit(made.pipeline(project, { sha, ref: 'main' }), 5);
    expect(told(await run(), project)).toEqual(blocked('quality/missed'));
  });

  test('T03 T44: nor is one on a commit of the branch, whose number is worse', async () => {
    const { run, project, old } = await world(5, 9);
    project.git.refs.set('refs/tags/main', old);
    unit(
      made.pipeline(project, { sha: old, ref: 'main', tag: true, user: made.user('mallory') }),
      5,
    );
    expect(told(await run(), project)).toEqual(blocked('quality/missed'));
  });

  test('T45: a job that failed on the branch is none', async () => {
    const { run, project, pipeline } = await world(7, 8);
    unit(made.pipeline(project, { sha: head(project.git) }), 5, 'failed');
    Object.assign(pipeline, { sha: commit(project.git, { files: { 'a.ts': '3' } }) });
    expect(told(await run(), project)).toEqual(blocked('quality/missed'));
  });

  test('without any the floor holds, and it warns', async () => {
    const { run, project } = await world(7);
    const end = await run();
    expect(told(end, project)).toMatchObject({ code: 0, decision: 'allow' });
    expect(wordsOf(end.log)).toContain('no earlier number to hold it against');
  });

  test('T66: with the job token it is not known, and the token that would be enough is named', async () => {
    const { run, project } = await world(8, 8);
    const end = await run({ token: null });
    expect(told(end, project)).toMatchObject({ code: 3, decision: 'inconclusive' });
    expect(wordsOf(end.log)).toContain('read_api');
  });
});
