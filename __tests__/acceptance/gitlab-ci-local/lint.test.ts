/** `command: lint` of the component, in pipelines of merge requests and branches: nothing is checked out for it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readExamples } from '../../gitlab/readme-examples.js';
import { policyWith } from '../policies.js';
import * as made from '../gitlab/project.js';
import { onMergeRequest } from '../gitlab/runner-environment.js';
import { closeWorlds, standard } from '../gitlab/worlds.js';
import { gatesOf, type Gate } from './forge-configuration.js';
import { openShop, type Shop } from './shop.js';

afterEach(closeWorlds);

const policy = '.promotion-gate.yml';
const good = policyWith(standard);
const bad = good.replace('windows: {', 'window: {');
const line = bad.split('\n').findIndex((text) => text.includes('window: {')) + 1;

/** The pipeline of README.md, and lint beside it. */
function wholeExample(): string {
  const parts = ['promotion-gate', 'policy-lint'].map((name) => {
    const { text = '' } = readExamples().find(({ gates }) => gates.includes(name)) ?? {};
    return parse(text) as { readonly include: readonly object[] };
  });
  return JSON.stringify({
    ...parts[1],
    ...parts[0],
    include: parts.flatMap(({ include }) => include),
  });
}

/** The job has no work tree, as on GitLab: gitlab-ci-local copies one whatever is said. */
const empty = { before_script: [`rm -f ${policy}`] };
const lint: Gate = { inputs: { command: 'lint' }, more: empty };

/** The pipeline of a merge request, which has no token but that of the job. */
function onChange({ project }: Shop, text: string): Parameters<Shop['run']>[0] {
  const request = made.mergeRequest(project, { files: { [policy]: text } });
  return { ...onMergeRequest(project, request), token: null, gates: [lint] };
}

describe('lint', () => {
  test('of a good policy ends with 0', async () => {
    const shop = await openShop();
    const end = await shop.run(onChange(shop, good));
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({ jobs: { 'promotion-gate': 0 } });
    expect(end.log).toContain('0 errors');
    // It has decided nothing: what follows it must not take it for an allow.
    expect(end.outputs['decision']).toBe('inconclusive');
    expect(shop.project.statuses).toEqual([]);
  });

  test('of a bad policy ends with 2, and shows line and column', async () => {
    const shop = await openShop();
    const end = await shop.run(onChange(shop, bad));
    expect({ jobs: end.jobs, log: end.log }).toEqual({
      jobs: { 'promotion-gate': 2 },
      log: end.log,
    });
    expect(end.log).toContain(`${policy}:${line}:`);
    expect(end.log).toContain('[policy/unknown-key]');
  });

  test('of a branch reads the pipeline’s commit', async () => {
    const end = await (await openShop({ policy: bad })).run({ gates: [lint] });
    expect({ jobs: end.jobs, log: end.log }).toEqual({
      jobs: { 'promotion-gate': 2 },
      log: end.log,
    });
  });

  test('F07: of what cannot be read ends with 3', async () => {
    const shop = await openShop();
    shop.gitlab.fault('error-500', { when: 'commit', times: 'always' });
    const variables = { PROMOTION_GATE_ATTEMPT: '1s', PROMOTION_GATE_TOTAL: '4s' };
    const end = await shop.run({ ...onChange(shop, good), variables });
    expect({ jobs: end.jobs, log: end.log }).toEqual({
      jobs: { 'promotion-gate': 3 },
      log: end.log,
    });
  });

  test('of the example of README.md is in the pipeline of a merge request', async () => {
    const shop = await openShop();
    const example = wholeExample();
    const end = await shop.run({ ...onChange(shop, bad), example, gates: gatesOf(example) });
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({ jobs: { 'policy-lint': 2 } });
    expect(end.log).toContain(`${policy}:${line}:`);
    expect(end.deployed).toBeUndefined();
  });
});

describe('other commands', () => {
  test('result without the record says what brings it', async () => {
    const inputs = {
      'job-name': 'deployed',
      stage: '.post',
      command: 'result',
      outcome: 'success',
    };
    const end = await (await openShop()).run({ gates: [{}, { inputs }] });
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({ jobs: { deployed: 2 } });
    expect(end.log).toContain('promotion-gate-record.json could not be read');
    expect(end.log).toContain('dependencies');
  });
});
