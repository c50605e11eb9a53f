/** Every workflow of the project is one that GitHub accepts, and keeps the rules; so do those users copy. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { outputNames } from '../../src/report/outputs.js';
import { readActionFile } from './action-file.js';
import { workflowErrors } from './github-parser.js';
import { lintWorkflow, ruleNames } from './workflow-lint.js';
import {
  documentWorkflows,
  exampleWorkflows,
  ownWorkflows,
  toWhole,
  type WorkflowText,
} from './workflow-texts.js';
import { isGate, readWorkflow } from './workflow.js';

const all = [...ownWorkflows(), ...exampleWorkflows(), ...documentWorkflows()];

/** Keeps every rule; the rows below break one each. */
const good = `on: push
permissions: {}
concurrency: deploy
jobs:
  deploy:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - id: gate
        uses: acme/promotion-gate@${'a'.repeat(40)} # v1.4.0
        with: { environment: production }
      - uses: actions/checkout@${'b'.repeat(40)} # v7.0.1
        with:
          ref: \${{ steps.gate.outputs.sha }}
          persist-credentials: false
      - run: ./deploy.sh
      - if: always()
        uses: acme/promotion-gate@${'a'.repeat(40)} # v1.4.0
        with: { command: result }
`;

function lint(text: string): readonly string[] {
  return lintWorkflow({ path: 'w.yml', text });
}

test('the workflows of each place are looked at', () => {
  const places = all.map(({ path }) => path.replace(/:\d+$/, ''));
  expect(places).toEqual(
    expect.arrayContaining([
      '.github/workflows/test.yml',
      '.github/workflows/dist.yml',
      '.github/workflows/release.yml',
      'examples/github/deploy.yml',
      'examples/github/pull-request.yml',
      'docs/hosts.md',
    ]),
  );
});

describe('each workflow', () => {
  test.each(all)('$path is accepted by GitHub', async (workflow) => {
    expect(await workflowErrors(workflow)).toEqual([]);
  });

  test.each(all)('T06 T62 T63 T66 T67 T68: $path keeps the rules', (workflow) => {
    expect(lintWorkflow(workflow)).toEqual([]);
  });

  test.each(all)('$path gives the gate what it takes, and reads what it gives', (workflow) => {
    const { inputs } = readActionFile();
    const gates = readWorkflow(workflow).jobs.flatMap(({ steps }) => steps.filter(isGate));
    const given = gates.flatMap((step) => Object.keys(step.with));
    expect(given.filter((name) => !(name in inputs))).toEqual([]);
    expect(gates.filter((step) => typeof step.with['environment'] !== 'string')).toEqual([]);
    const read = [...workflow.text.matchAll(/\bsteps\.gate\.outputs\.([\w-]+)/g)];
    const names: readonly string[] = outputNames;
    expect(read.filter(([, name = '']) => !names.includes(name))).toEqual([]);
  });

  test('T68: one action has one pin everywhere', () => {
    const pins = all.flatMap(({ text }) => text.match(/(?<=uses: )\S+@\S+ # \S+/g) ?? []);
    const actions = new Set(pins.map((pin) => pin.split('@')[0]));
    expect(new Set(pins).size).toBe(actions.size);
    expect(actions).toContain('actions/checkout');
  });
});

describe('a fault is found', () => {
  const rows: readonly (readonly [string, string, string, RegExp])[] = [
    ['T68: a tag', `@${'b'.repeat(40)} # v7.0.1`, '@v7', /steps\[1\] uses .*: pin it/],
    ['T68: a short commit', 'b'.repeat(40), 'b'.repeat(12), /: pin it/],
    [
      'T68: an image without digest',
      `acme/promotion-gate@${'a'.repeat(40)}`,
      'docker://acme/gate:1',
      /: pin it/,
    ],
    ['T68: zeros for another action', 'b'.repeat(40), '0'.repeat(40), /: pin it/],
    ['T68: the placeholder with a commit', 'uses: acme/', 'uses: OWNER/', /: pin it/],
    ['T68: a pin without a version', ' # v7.0.1', '', /: add the version/],
    ['T68: a pin with half a version', ' # v7.0.1', ' # v7', /: add the version/],
    [
      'T63: an event',
      './deploy.sh',
      'echo ${{ github.event.head_commit.message }}',
      /in its script/,
    ],
    ['T63: a branch name', './deploy.sh', 'echo ${{ github.head_ref }}', /in its script/],
    ['T63: an input', './deploy.sh', '"echo ${{ inputs.name }}"', /in its script/],
    [
      'T63: in a block of lines',
      './deploy.sh',
      '|\n          echo ${{ inputs.name }}',
      /in its script/,
    ],
    ['T63: an output', './deploy.sh', 'echo ${{ steps.gate.outputs.reasons }}', /in its script/],
    [
      'T63: in a script of an action',
      'run: ./deploy.sh',
      `uses: acme/script@${'c'.repeat(40)} # v1.0.0\n        with: { script: "f(\${{ github.head_ref }})" }`,
      /in its script/,
    ],
    ['T66: no permissions', 'permissions: {}\n', '', /w\.yml must have permissions: \{\}/],
    ['T66: all permissions', 'permissions: {}', 'permissions: write-all', /must have permissions/],
    [
      'T66: some for all jobs',
      'permissions: {}',
      'permissions: { contents: write }',
      /for all jobs/,
    ],
    ['T66: all for one job', '{ contents: read }', 'read-all', /one by one/],
    ['a token left behind', '          persist-credentials: false\n', '', /persist-credentials/],
    ['no time limit', '    timeout-minutes: 5\n', '', /timeout-minutes/],
    ['no concurrency', 'concurrency: deploy\n', '', /concurrency/],
    ['T67: pull_request_target', 'on: push', 'on: pull_request_target', /checks out under/],
    ['T67: one of several events', 'on: push', 'on: [push, issue_comment]', /checks out under/],
    [
      'T67: an event with filters',
      'on: push',
      'on: { workflow_run: { workflows: [a] } }',
      /checks out under/,
    ],
    [
      'T06: a condition on the gate',
      '- id: gate',
      '- id: gate\n        if: ${{ false }}',
      /neither if nor/,
    ],
    [
      'T06: a gate nobody hears',
      '- id: gate',
      '- id: gate\n        continue-on-error: true',
      /neither if nor/,
    ],
    [
      'T06: a job that may fail',
      'timeout-minutes: 5',
      'timeout-minutes: 5\n    continue-on-error: true',
      /neither/,
    ],
    [
      'T06: a job that may be skipped',
      'timeout-minutes: 5',
      'timeout-minutes: 5\n    if: false',
      /neither/,
    ],
    [
      'T62: a step before the gate',
      '- id: gate',
      '- run: ./prepare.sh\n      - id: gate',
      /in its first step/,
    ],
    ['T26: another commit', '          ref: ${{ steps.gate.outputs.sha }}\n', '', /must have ref/],
    ['T26: the branch', '${{ steps.gate.outputs.sha }}', 'main', /must have ref/],
    ['a result of good days only', 'if: always()', 'if: success()', /always\(\)/],
  ];

  test.each(rows)('%s', (_, from, to, message) => {
    expect(good).toContain(from);
    const faults = lint(good.replace(from, () => to));
    expect(faults.join('\n')).toMatch(message);
  });

  test('by every rule, and none where there is none', () => {
    const found = rows.flatMap(([, from, to]) => lint(good.replace(from, () => to)));
    expect(ruleNames.filter((name) => !found.some((fault) => fault.endsWith(`(${name})`)))).toEqual(
      [],
    );
    expect(lint(good)).toEqual([]);
  });

  test.each([
    ['an unknown key', '    steps:', '    stpes:\n    steps:', /Unexpected value 'stpes'/],
    [
      'an unknown permission',
      '{ contents: read }',
      '{ content: read }',
      /Unexpected value 'content'/,
    ],
    ['an unknown context', 'steps.gate', 'step.gate', /Unrecognized named-value: 'step'/],
    ['a job that is not there', '    steps:', '    needs: build\n    steps:', /dependencies/],
    ['no YAML', 'jobs:', 'jobs: [', /./],
  ])("by GitHub's parser: %s", async (_, from, to, message) => {
    const broken: WorkflowText = { path: 'w.yml', text: good.replace(from, () => to) };
    expect((await workflowErrors(broken)).join('\n')).toMatch(message);
    expect(await workflowErrors({ path: 'w.yml', text: good })).toEqual([]);
  });

  test('in a part of a workflow', () => {
    const jobs = toWhole({ info: 'workflow=jobs', text: 'a:\n  runs-on: x\n' });
    expect(lint(jobs).join()).toContain('w.yml jobs.a must have timeout-minutes');
    const steps = toWhole({ info: 'workflow=steps', text: '- uses: acme/tool@v1\n' });
    expect(lint(steps).join()).toContain('w.yml jobs.part.steps[0] uses acme/tool@v1: pin it');
    expect(() => toWhole({ info: 'workflow=stpes', text: '' })).toThrow('no part');
  });
});

describe('dependabot.yml', () => {
  const schema = z.object({
    version: z.literal(2),
    updates: z.array(
      z.object({
        'package-ecosystem': z.string(),
        directory: z.literal('/'),
      }),
    ),
  });

  test('T68: moves the pins of actions and of packages', () => {
    const { updates } = schema.parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));
    expect(updates.map((update) => update['package-ecosystem']).sort()).toEqual([
      'github-actions',
      'npm',
    ]);
  });
});
