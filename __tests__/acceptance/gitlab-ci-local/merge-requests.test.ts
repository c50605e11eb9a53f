/** The examples of README.md in both kinds of pipelines: a merge request's previews, the default branch's deploys. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readExamples, readPipelines } from '../../gitlab/readme-examples.js';
import { branch, commit, head } from '../github/repository.js';
import { closeWorlds, production, type WorldOptions } from '../gitlab/worlds.js';
import * as made from '../gitlab/project.js';
import { onMergeRequest } from '../gitlab/runner-environment.js';
import { gatesOf } from './forge-configuration.js';
import type { PipelineEnd } from './forge-pipeline.js';
import { openShop, statusOf, type Shop } from './shop.js';

afterEach(closeWorlds);

type Part = Readonly<Record<string, unknown>> & { readonly include: readonly object[] };

/** The pipeline of README.md with the preview beside it, as one who follows both sections writes it. */
function wholeExample(): string {
  const [usage, preview] = ['promotion-gate', 'promotion-preview'].map((name) =>
    readExamples().find(({ gates }) => gates.includes(name)),
  );
  const parts = [usage, preview].map((example) => parse(example?.text ?? '') as Part);
  const include = parts.flatMap((part) => part.include);
  return JSON.stringify({ ...parts[0], ...parts[1], include });
}

const whole = wholeExample();

/** In the pipeline of a merge request, which has no protected variable. */
function previewed({ run, project }: Shop, example = whole): Promise<PipelineEnd> {
  const request = made.mergeRequest(project);
  const place = { ...onMergeRequest(project, request), token: null };
  return run({ ...place, example, gates: gatesOf(example) });
}

function promoted({ run }: Shop, example = whole): Promise<PipelineEnd> {
  return run({ example, gates: gatesOf(example) });
}

const blocked: WorldOptions = {
  policy: { production: 'windows: { open: [always], frozen: [these-days] }' },
};

describe('T06: with the example of README.md', () => {
  test('the default branch has the gate, and deploys after its allow', async () => {
    const shop = await openShop();
    const end = await promoted(shop);
    const jobs = { tests: 0, 'promotion-gate': 0, deploy: 0 };
    expect({ jobs: end.jobs, log: end.log }).toEqual({ jobs, log: end.log });
    const sha = head(shop.project.git);
    expect(end.deployed).toMatchObject({ DECISION: 'allow', SHA: sha, DEPLOYED: sha });
    expect(statusOf(shop)).toBe('success');
  });

  test('T26: what is deployed is what was judged, and not the commit of the pipeline', async () => {
    const shop = await openShop({ policy: { production: 'windows: { open: [always] }' } });
    const judged = head(shop.project.git);
    branch(shop.project.git, 'release/1.2');
    const sha = commit(shop.project.git, { files: { 'late.txt': 'late\n' } });
    const pipeline = made.pipeline(shop.project, { sha });
    const example = whole.replace('"stage":"gate"', '"stage":"gate","sha":"release/1.2"');
    const end = await shop.run({ pipeline, example, gates: gatesOf(example) });
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({ jobs: { deploy: 0 } });
    expect(end.deployed).toMatchObject({ CI_COMMIT_SHA: sha, SHA: judged, DEPLOYED: judged });
  });

  test.each([
    ['T30 T32: after the answer has ended', 'VALID_UNTIL=2026-01-01T00:00:00Z'],
    ['without the outputs of the gate', 'unset DECISION VALID_UNTIL SHA'],
  ])('%s nothing is deployed', async (_, deploy) => {
    const shop = await openShop();
    const end = await shop.run({ example: whole, gates: gatesOf(whole), deploy });
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({
      jobs: { 'promotion-gate': 0, deploy: 1 },
    });
    expect(end.deployed).not.toHaveProperty('DEPLOYED');
  });

  test('the default branch deploys nothing after a block', async () => {
    const end = await promoted(await openShop(blocked));
    const jobs = { tests: 0, 'promotion-gate': 1 };
    expect({ jobs: end.jobs, log: end.log }).toEqual({ jobs, log: end.log });
    expect(end.deployed).toBeUndefined();
  });

  test.each([
    ['blocked', blocked],
    ['allowed', {}],
  ] as const)('a merge request has the preview, and deploys nothing, %s', async (_, options) => {
    const shop = await openShop(options);
    const end = await previewed(shop);
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({ jobs: { 'promotion-preview': 0 } });
    expect(Object.keys(end.jobs)).not.toContain('promotion-gate');
    expect(Object.keys(end.jobs)).not.toContain('deploy');
    expect(end.deployed).toBeUndefined();
    const { dotenv, junit } = end.reports('promotion-preview');
    expect(dotenv).toMatch(/^ENFORCED=false$/m);
    expect(junit).toContain('<testsuite');
    // Protected variables are not there: what is missing is said, and nothing is posted.
    expect(end.log).toContain(
      'the commit status and the note were not posted: the job token may not',
    );
    expect(shop.project.statuses).toEqual([]);
    expect(shop.project.mergeRequests[0]?.notes).toEqual([]);
  });
});

test('T06: so with the pipeline of the README of the project', async () => {
  const example = readPipelines().find(({ name }) => name.startsWith('README.md'))?.text ?? '';
  const shop = await openShop();
  const end = await promoted(shop, example);
  expect({ jobs: end.jobs, log: end.log }).toMatchObject({ jobs: { deploy: 0 } });
  expect(shop.project.statuses).toMatchObject([{ name: production, status: 'success' }]);
  expect((await previewed(shop, example)).jobs).toEqual({});
});

test('a preview before a deployment would let it run, so that the others prove something', async () => {
  const rules = /\{"if":"\$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH"\}/g;
  const everywhere = whole.replace(rules, '{"when":"on_success"}');
  // What deploys asks by itself too.
  const held = await previewed(await openShop(blocked), everywhere);
  expect(held.jobs).toMatchObject({ 'promotion-gate': 0, deploy: 1 });
  const trusting = everywhere.replace('"test \\"$DECISION\\" = allow",', '');
  expect(trusting).not.toBe(everywhere);
  const end = await previewed(await openShop(blocked), trusting);
  expect(end.jobs).toMatchObject({ 'promotion-gate': 0, deploy: 0 });
});
