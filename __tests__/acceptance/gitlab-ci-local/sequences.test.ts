/** One pipeline after another, two at once, and what is told after a deployment. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { storedRecords } from '../github/stored-records.js';
import { commit, head } from '../github/repository.js';
import * as made from '../gitlab/project.js';
import { checks, closeWorlds } from '../gitlab/worlds.js';
import type { Gate } from './forge-configuration.js';
import { expectDeployed, expectStopped, openShop, type Shop } from './shop.js';

afterEach(closeWorlds);

const recorded = {
  production: `windows: { open: [always] }\n${checks}`,
  more: 'records: { store: branch }',
};

function another({ project }: Shop): Shop['pipeline'] {
  const pipeline = made.pipeline(project);
  made.job(pipeline, 'build');
  return pipeline;
}

function runsOf({ project }: Shop): readonly string[] {
  return storedRecords(project.git).map(({ origin }) => origin.runId ?? '');
}

describe('a second pipeline', () => {
  test('T30: of the same commit is decided anew, and recorded after the first', async () => {
    const shop = await openShop({ policy: recorded });
    expectDeployed(shop, await shop.run());
    const pipeline = another(shop);
    expectDeployed(shop, await shop.run({ pipeline }));
    expect(runsOf(shop)).toEqual([String(shop.pipeline.id), String(pipeline.id)]);
  });

  test('T30: does not live on the allow of the first', async () => {
    const shop = await openShop({ policy: recorded });
    expectDeployed(shop, await shop.run());
    const pipeline = made.pipeline(shop.project);
    made.job(pipeline, 'build', { status: 'failed' });
    expectStopped(shop, await shop.run({ pipeline }), 1);
  });

  test('T33: at the same time: both are recorded', async () => {
    const shop = await openShop({ policy: recorded });
    const pipeline = another(shop);
    const ends = await Promise.all([shop.run(), shop.run({ pipeline })]);
    for (const end of ends) expectDeployed(shop, end);
    expect([...runsOf(shop)].sort()).toEqual(
      [String(shop.pipeline.id), String(pipeline.id)].sort(),
    );
  });
});

describe('T26: a candidate by name', () => {
  test('is what the branch is now', async () => {
    const shop = await openShop({ policy: recorded });
    const end = await shop.run({ gates: [{ inputs: { sha: 'main' } }] });
    expectDeployed(shop, end);
    expect(end.deployed?.['SHA']).toBe(head(shop.project.git));
  });

  test('that has moved while it was decided is stopped', async () => {
    const shop = await openShop({ policy: recorded });
    const { gitlab, project } = shop;
    gitlab.before({ when: 'pipeline/jobs' }, () => {
      commit(project.git, { files: { 'late.txt': 'late\n' } });
    });
    const end = await shop.run({ gates: [{ inputs: { sha: 'main' } }] });
    expectStopped(shop, end, 1);
    expect(end.outputs['reason-code']).toBe('gate/candidate-moved');
  });
});

describe('what became of it', () => {
  const result = (name: string, outcome: string, more: object = {}): Gate => ({
    inputs: {
      ...{ 'job-name': name, stage: '.post', command: 'result', outcome },
      record: 'promotion-gate-record.json',
    },
    more: { dependencies: ['promotion-gate'], ...more },
  });
  const gates: readonly Gate[] = [
    {},
    result('deployed', 'success'),
    result('not-deployed', 'failure', { when: 'on_failure' }),
  ];
  const outcomes = ({ project }: Shop) =>
    storedRecords(project.git).map(({ kind, result: own }) => own?.outcome ?? kind);

  test('is recorded after it was deployed', async () => {
    const shop = await openShop({ policy: recorded });
    const end = await shop.run({ gates });
    const jobs = { 'promotion-gate': 0, deploy: 0, deployed: 0 };
    expect({ jobs: end.jobs, log: end.log }).toEqual({ jobs, log: end.log });
    expect(outcomes(shop)).toEqual(['decision', 'success']);
    expect(end.code).toBe(0);
  });

  test('is recorded after it failed to be', async () => {
    const shop = await openShop({ policy: recorded });
    const end = await shop.run({ gates, deploy: 'exit 9' });
    const jobs = { 'promotion-gate': 0, deploy: 9, 'not-deployed': 0 };
    expect({ jobs: end.jobs, log: end.log }).toEqual({ jobs, log: end.log });
    expect(outcomes(shop)).toEqual(['decision', 'failure']);
    expect(end.code).toBe(1);
  });

  test('is nothing where the gate has blocked', async () => {
    const shop = await openShop({ policy: recorded, build: 'failed' });
    // On GitLab it would not need `needs` to begin after a job that was skipped.
    const after = { needs: ['promotion-gate'], when: 'on_failure' };
    const end = await shop.run({ gates: [{}, result('not-deployed', 'failure', after)] });
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({
      jobs: { 'promotion-gate': 1, 'not-deployed': 0 },
      log: expect.stringContaining(
        'nothing to record: promotion-gate-record.json records no allow',
      ),
    });
    expect(outcomes(shop)).toEqual(['decision']);
    expect(end.deployed).toBeUndefined();
  });
});
