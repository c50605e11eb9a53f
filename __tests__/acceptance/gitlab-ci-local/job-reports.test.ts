/** The pipeline of docs/hosts.md whose tests leave a report: what is in it decides what is deployed. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { readPipelines } from '../../gitlab/readme-examples.js';
import { closeWorlds, noRecords, type WorldOptions } from '../gitlab/worlds.js';
import { gatesOf } from './forge-configuration.js';
import { expectDeployed, openShop, statusOf } from './shop.js';

afterEach(closeWorlds);

const options: WorldOptions = {
  build: 'none',
  policy: {
    production: `windows: { open: [always] }
quality: { tests: { unit: { cases: { at-least: 2 }, failed: { at-most: 0 } } } }`,
    more: `${noRecords}\nreports: { unit: { files: 'reports/**/*.xml', job: tests } }`,
  },
};

const example = pipelineWithTests();

function pipelineWithTests(): string {
  const found = readPipelines().find(({ name }) => name.startsWith('docs/hosts.md'));
  if (found === undefined) throw new Error('docs/hosts.md shows no pipeline');
  return found.text;
}

/** What a program of tests leaves: one case passed, and one that did as it is told. */
function script(second: string): string {
  const xml = `<testsuite name=\\"a\\"><testcase name=\\"one\\"/><testcase name=\\"two\\">${second}</testcase></testsuite>`;
  return `mkdir reports && echo "${xml}" > reports/junit.xml`;
}

const bad = script('<failure message=\\"no\\"/>');

describe('a pipeline whose tests leave a report', () => {
  test('deploys if nothing in it failed', async () => {
    const shop = await openShop(options);
    const tests = script('');
    const end = await shop.run({ example, gates: gatesOf(example), tests });
    expect(end.jobs).toMatchObject({ tests: 0 });
    expectDeployed(shop, end);
    expect(JSON.parse(end.reports().record ?? '')).toMatchObject({
      evidence: { facts: { report: { unit: { source: { level: 'artifact' } } } } },
    });
  });

  test('T40: deploys nothing if a case failed, whatever the job ended with', async () => {
    const shop = await openShop(options);
    const end = await shop.run({ example, gates: gatesOf(example), tests: bad });
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({
      jobs: { tests: 0, 'promotion-gate': 1 },
    });
    expect(end.deployed).toBeUndefined();
    expect(end.outputs['reason-code']).toBe('quality/missed');
    expect(statusOf(shop)).toBe('failed');
  });

  test('T41: deploys nothing if they left none', async () => {
    const shop = await openShop(options);
    const end = await shop.run({ example, gates: gatesOf(example), tests: 'mkdir reports' });
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({
      jobs: { tests: 0, 'promotion-gate': expect.any(Number) as unknown },
    });
    expect(end.deployed).toBeUndefined();
    expect(statusOf(shop)).toBe('failed');
  });

  test('T46: deploys nothing if the gate does not wait for them', async () => {
    const shop = await openShop(options);
    const hasty = example.replace('promotion-gate:\n', 'promotion-gate:\n  needs: []\n');
    // Until the gate has said something, beside whose folder this one is.
    const wait =
      'for i in $(seq 60); do test -e ../promotion-gate/promotion-gate-junit.xml && break; sleep 1; done';
    const tests = `${wait}; ${script('')}`;
    const end = await shop.run({ example: hasty, gates: gatesOf(hasty), tests });
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({ jobs: { 'promotion-gate': 3 } });
    expect(end.log.replaceAll(/\s+/g, ' ')).toContain('the job "tests" is running');
    expect(end.deployed).toBeUndefined();
  });
});
