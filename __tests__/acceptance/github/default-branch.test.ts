/** `baseline: default-branch`: the number of the newest run on main that is not the candidate's (T40). */
import { describe, expect, test } from '@jest/globals';
import type { PolicyParts } from '../policies.js';
import { zipOf } from '../../sources/archives/zip-writer.js';
import { runArtifact, workflowRun } from './happenings.js';
import { expectAnswer, inWorld, type Answer } from './in-world.js';
import type { Repository, WorkflowRun } from './model.js';
import { branch, commit, head } from './repository.js';
import type { World, WorldOptions } from './worlds.js';

const policy: PolicyParts = {
  production: `quality:
  trust: artifact
  baseline: default-branch
  coverage: { lines: { at-least: 50%, drop: { at-most: 1 points } }, branches: { drop: { at-most: 1 points } } }
  tests: { unit: { failed: { at-most: 0 } } }`,
  more: `records: { store: none }
reports:
  coverage: { files: lcov.info, workflow: ci.yml, artifact: results }
  unit: { files: unit.xml, workflow: ci.yml, artifact: results }`,
};
const options: WorldOptions = { policy, unit: 'none', deployed: 'before' };

function lcov(hit: number): string {
  const lines = Array.from({ length: 10 }, (_, nth) => `DA:${nth + 1},${nth < hit ? 1 : 0}`);
  return ['SF:a.ts', 'BRDA:1,0,0,1', ...lines, 'end_of_record', ''].join('\n');
}

/** A run of ci.yml whose results say that so many of ten lines are covered. */
function built(repo: Repository, hit: number, given: Partial<WorkflowRun> = {}): WorkflowRun {
  const createdAt = new Date(Date.now() - 600_000).toISOString();
  const run = workflowRun(repo, {
    name: 'CI',
    path: '.github/workflows/ci.yml',
    createdAt,
    ...given,
  });
  const zip = zipOf([
    { name: 'lcov.info', text: lcov(hit) },
    { name: 'unit.xml', text: '<testsuite name="u"><testcase name="a"/></testsuite>' },
  ]);
  runArtifact(repo, run, { name: 'results', zip });
  return run;
}

/** Main was built with 8 of 10; its new head, the candidate, with `hit`. */
function scenario(hit: number, answer: Answer, more: (world: World) => void = () => undefined) {
  return inWorld(options, async (world) => {
    const { repo } = world;
    built(repo, 8);
    commit(repo, { files: { 'a.ts': '1' } });
    built(repo, hit);
    more(world);
    expectAnswer(await world.run(), answer);
  });
}

const missed = { decision: 'block', reason: 'quality/missed' } as const;

describe('the default branch as the baseline', () => {
  test('holds the number of its own last run', () => scenario(8, { decision: 'allow' }));

  test('T40: a lower one is missed, with what it is held against', () =>
    inWorld(options, async (world) => {
      const before = head(world.repo);
      built(world.repo, 8);
      commit(world.repo, { files: { 'a.ts': '1' } });
      built(world.repo, 7);
      const ran = await world.run();
      expectAnswer(ran, missed);
      const words = ran.summary.replace(/\u200b/g, '').replace(/\s+/g, ' ');
      expect(words).toContain('10 points below 80 % of the default branch');
      expect(words).toContain(before.slice(0, 7));
    }));

  test('T40: a run of a tag called as the branch is none of it', () =>
    scenario(7, missed, ({ repo }) => {
      branch(repo, 'other');
      const sha = commit(repo, { branch: 'other', files: { b: '1' } });
      built(repo, 5, { sha, branch: 'main' });
    }));

  test('T45: a failed run on the branch is none', () =>
    inWorld(options, async (world) => {
      built(world.repo, 8);
      commit(world.repo, { files: { 'a.ts': '1' } });
      built(world.repo, 5, { conclusion: 'failure' });
      commit(world.repo, { files: { 'a.ts': '2' } });
      built(world.repo, 7);
      expectAnswer(await world.run(), missed);
    }));

  test('without any the floor holds, and it warns', () =>
    inWorld(options, async (world) => {
      built(world.repo, 7);
      const ran = await world.run();
      expectAnswer(ran, { decision: 'allow' });
      expect(ran.summary).toContain('no earlier number to hold it against');
    }));

  test('an archive of several reports is downloaded once of each commit', () =>
    inWorld(options, async (world) => {
      built(world.repo, 8);
      commit(world.repo, { files: { 'a.ts': '1' } });
      built(world.repo, 8);
      expectAnswer(await world.run(), { decision: 'allow' });
      const rest = world.github.requests().filter(({ kind, writes }) => kind === 'rest' && !writes);
      expect(rest.map(({ operation }) => operation).sort()).toEqual([
        ...['actions/download-artifact', 'actions/download-artifact'],
        ...['actions/list-workflow-run-artifacts', 'actions/list-workflow-run-artifacts'],
        ...['actions/list-workflow-runs', 'actions/list-workflow-runs', 'repos/list-commits'],
      ]);
    }));
});
