/** Reports that jobs of the pipeline left: what is in their archives decides, and nothing else does. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { zipOf } from '../../sources/archives/zip-writer.js';
import type { FaultName } from '../github/faults.js';
import { commit, head } from '../github/repository.js';
import { expectHeld, wordsOf, type Attempt } from './attempts.js';
import type { Artifacts, CiStatus, Job, Pipeline } from './model.js';
import * as made from './project.js';
import {
  blocked,
  closeWorlds,
  expectNoAllow,
  newWorld,
  noRecords,
  told,
  type World,
  type WorldOptions,
} from './worlds.js';

afterEach(closeWorlds);

const options: WorldOptions = {
  build: 'none',
  policy: {
    production: `windows: { open: [always] }
quality: { tests: { unit: { cases: { at-least: 3 }, failed: { at-most: 0 } } }, trust: artifact }`,
    more: `${noRecords}\nreports: { unit: { files: 'reports/**/*.xml', job: unit } }`,
  },
};

function junit(name: string, ...cases: readonly string[]): string {
  const all = cases.map((inside, nth) => `<testcase name="${nth}" time="1">${inside}</testcase>`);
  return `<testsuite name="${name}">${all.join('')}</testsuite>`;
}

const failure = '<failure message="no"/>';
const good = junit('a', '', '', '');
const bad = junit('a', '', '', failure);

function archived(text: string, name = 'reports/junit.xml'): Artifacts {
  return { archive: zipOf([{ name, text }]) };
}

function unit(pipeline: Pipeline, artifacts: Artifacts, given: Partial<Job> = {}): Job {
  return made.job(pipeline, given.name ?? 'unit', { artifacts, ...given });
}

/** The job that should be there, with a report within all bounds. */
function fair({ pipeline }: World) {
  unit(pipeline, archived(good));
  return undefined;
}

async function ran(act: (world: World) => unknown, more: WorldOptions = {}) {
  const world = await newWorld({ ...options, ...more });
  await act(world);
  return { ...world, end: await world.run() };
}

describe('the report of a job', () => {
  test('is evidence of trust artifact, given away by GitLab itself', async () => {
    const { gitlab, project, pipeline, run } = await newWorld(options);
    const { id } = unit(pipeline, archived(good));
    const end = await run();
    expect(told(end, project)).toMatchObject({ code: 0, decision: 'allow', enforced: 'true' });
    const asked = gitlab.requests().filter(({ operation }) => operation === 'job/artifacts');
    expect(asked.map(({ path, credential }) => `${credential} ${path}`)).toEqual([
      `access /api/v4/projects/${project.id}/jobs/${id}/artifacts`,
    ]);
    const { evidence } = JSON.parse(end.reports.record ?? '{}') as {
      readonly evidence: { readonly facts: { readonly report: Record<string, object> } };
    };
    expect(evidence.facts.report['unit']).toMatchObject({
      status: 'known',
      source: { level: 'artifact', system: 'gitlab', sha: head(project.git) },
    });
  });

  test('T65: is fetched from where GitLab keeps it, without any token', async () => {
    const { gitlab, end, project } = await ran(async (world) => {
      await world.gitlab.keepElsewhere();
      fair(world);
    });
    expect(told(end, project)).toMatchObject({ code: 0, decision: 'allow' });
    const store = await gitlab.keepElsewhere();
    expect(store.requests()).toHaveLength(1);
    // What is signed in the address is for nobody to read.
    expect(`${end.log}${end.reports.record ?? ''}`).not.toContain('X-Amz-Signature');
  });

  test('is read with the job token, where that is paid for', async () => {
    const { gitlab, pipeline, project, run } = await newWorld(options);
    unit(pipeline, archived(good));
    const end = await run({ token: null });
    const asked = gitlab.requests().filter(({ operation }) => operation === 'job/artifacts');
    expect(asked.map(({ credential }) => credential)).toEqual(['job']);
    expect(told(end, project)).toMatchObject({ code: 0, decision: 'allow' });
  });

  test('of parallel jobs is all of them together', async () => {
    const { end, project } = await ran(({ pipeline }) => {
      for (const nth of [1, 2, 3])
        unit(pipeline, archived(junit(`shard ${nth}`, '')), { name: `unit ${nth}/3` });
    });
    expect(told(end, project)).toMatchObject({ code: 0, decision: 'allow' });
  });

  test('that was retried is the newest one', async () => {
    const { end, project } = await ran((world) => {
      unit(world.pipeline, archived(bad), { status: 'failed' });
      fair(world);
    });
    expect(told(end, project)).toMatchObject({ code: 0, decision: 'allow' });
  });

  test('comes while it is awaited', async () => {
    const world = await newWorld(options);
    const job = unit(world.pipeline, {}, { status: 'running' });
    world.gitlab.before({ when: 'pipeline/jobs', nth: 2 }, () => {
      job.status = 'success';
      job.artifacts = archived(good);
    });
    const end = await world.run({ env: { PROMOTION_GATE_SETTLE: '3s' } });
    expect(told(end, world.project)).toMatchObject({ code: 0, decision: 'allow' });
  });
});

describe('T40: what failed blocks', () => {
  const worse = 'quality/missed';
  test('although the job ended well', async () => {
    const { end, project } = await ran(({ pipeline }) => unit(pipeline, archived(bad)));
    expect(told(end, project)).toEqual(blocked(worse));
  });

  test('and a perfect file in the folder of the gate is not looked at', async () => {
    const { pipeline, project, run } = await newWorld(options);
    unit(pipeline, archived(bad), { status: 'failed' });
    const end = await run({
      prepare(directory) {
        mkdirSync(join(directory, 'reports'));
        writeFileSync(join(directory, 'reports', 'junit.xml'), good);
        writeFileSync(join(directory, 'reports', 'more.xml'), good);
      },
    });
    expect(told(end, project)).toEqual(blocked(worse));
    expect(wordsOf(end.log)).toContain('unit failed 1');
  });

  test('in one of the parallel jobs', async () => {
    const { end, project } = await ran(({ pipeline }) => {
      unit(pipeline, archived(good), { name: 'unit: [linux, 20]' });
      unit(pipeline, archived(bad), { name: 'unit: [linux, 22]' });
    });
    expect(told(end, project)).toEqual(blocked(worse));
  });

  test('in the newest one that was retried', async () => {
    const { end, project } = await ran(({ pipeline }) => {
      unit(pipeline, archived(good));
      unit(pipeline, archived(bad), { status: 'failed' });
    });
    expect(told(end, project)).toEqual(blocked(worse));
  });
});

describe('is no evidence', () => {
  const failed = 'gate/fact-failed';
  const past = new Date(Date.now() - 1000).toISOString();
  const attempts: readonly Attempt[] = [
    {
      name: 'T40: a file in the folder of the gate, with no job of that name',
      attack: ({ pipeline }) => {
        unit(pipeline, archived(good), { name: 'Unit' });
        return {
          prepare(directory) {
            mkdirSync(join(directory, 'reports'));
            writeFileSync(join(directory, 'reports', 'junit.xml'), good);
          },
        };
      },
      reason: failed,
      says: 'no job "unit" in pipeline',
    },
    {
      name: "T40: what the gate's own job would leave",
      attack: () => ({ name: 'unit' }),
      reason: failed,
      says: '"unit" is the job of the gate itself',
    },
    {
      name: 'T41: a job without an archive',
      attack: ({ pipeline }) => void unit(pipeline, {}),
      reason: failed,
      says: 'list the report under `artifacts: paths`',
    },
    {
      name: 'T41: a report of JUnit that is no artifact',
      attack: ({ pipeline }) => void unit(pipeline, { reports: ['junit'] }),
      reason: failed,
      says: 'its report junit cannot be downloaded',
    },
    {
      name: 'T41: an archive that expired',
      attack: ({ pipeline }) => void unit(pipeline, { ...archived(good), expireAt: past }),
      reason: failed,
      says: 'expired at',
    },
    {
      name: 'T41: an archive with other files',
      attack: ({ pipeline }) => void unit(pipeline, archived(good, 'results/junit.xml')),
      reason: 'quality/missing',
    },
    {
      name: 'T44: the job of another commit',
      attack({ project }) {
        const sha = commit(project.git, { branch: 'other' });
        unit(made.pipeline(project, { sha, ref: 'other' }), archived(good));
      },
      reason: failed,
      says: 'no job "unit" in pipeline',
    },
    {
      name: 'T44: the job of an earlier pipeline of the commit',
      attack: ({ project }) => void unit(made.pipeline(project), archived(good)),
      reason: failed,
      says: 'no job "unit" in pipeline',
    },
    {
      name: 'T43: bytes that are no archive',
      attack: ({ pipeline }) => void unit(pipeline, { archive: Buffer.from(good) }),
      reason: 'quality/unusable',
    },
    {
      name: 'T43: half an archive',
      attack({ pipeline }) {
        const { archive = Buffer.alloc(0) } = archived(good);
        unit(pipeline, { archive: archive.subarray(0, archive.length / 2) });
      },
      reason: 'quality/unusable',
    },
    {
      name: 'T43: a file that leads out of the archive',
      attack({ pipeline }) {
        const entries = ['reports/junit.xml', '../reports/junit.xml'];
        unit(pipeline, { archive: zipOf(entries.map((name) => ({ name, text: good }))) });
      },
      reason: 'quality/unusable',
    },
    {
      name: 'T42: a report without its end',
      attack: ({ pipeline }) => void unit(pipeline, archived(good.slice(0, -5))),
      reason: 'quality/unusable',
    },
  ];
  test.each(attempts)('$name', (attempt) => expectHeld({ fair, world: options, ...attempt }));

  test.each<CiStatus>(['running', 'canceled', 'skipped'])(
    'T41 T45: parallel jobs of which one is %s',
    (status) =>
      expectHeld({
        ...{ name: status, world: options, reason: failed },
        stage({ pipeline }) {
          unit(pipeline, archived(good), { name: 'unit 1/2' });
          return {};
        },
        fair({ pipeline }) {
          unit(pipeline, archived(junit('b', '')), { name: 'unit 2/2' });
          return {};
        },
        attack({ pipeline }) {
          unit(pipeline, {}, { name: 'unit 2/2', status });
          return {};
        },
        says: `the job "unit 2/2" is ${status}`,
      }),
  );

  test('T41: parallel jobs of which one left nothing, or is not there', async () => {
    for (const attack of [
      ({ pipeline }: World) => void unit(pipeline, {}, { name: 'unit 2/2' }),
      () => undefined,
    ])
      await expectHeld({
        ...{ name: 'one of two', world: options, reason: failed },
        stage: ({ pipeline }) => void unit(pipeline, archived(good), { name: 'unit 1/2' }),
        fair: ({ pipeline }) => void unit(pipeline, archived(junit('b', '')), { name: 'unit 2/2' }),
        attack,
      });
  });
});

const spoilers: readonly FaultName[] = [
  ...(['forbidden', 'not-found', 'unauthorized', 'error-502', 'reset', 'reset-mid-body'] as const),
  ...(['empty', 'null', 'no-content', 'html', 'truncated', 'text-plain', 'huge'] as const),
];
describe('F04 F05 F06 F07 F08 F09 F11 F12 F13 F16: an archive that is spoiled on the way', () => {
  test.each(spoilers)('%s', async (fault) => {
    const world = await newWorld(options);
    fair(world);
    world.gitlab.fault(fault, { when: 'job/artifacts', times: 'always' });
    const end = await world.run();
    expect(world.gitlab.requests().map(({ operation }) => operation)).toContain('job/artifacts');
    expectNoAllow(end, world.project);
  });
});

describe('T66: a token that may not read it', () => {
  const needs = 'PROMOTION_GATE_TOKEN: role Reporter, scope read_api';
  const attempts: readonly Attempt[] = [
    {
      name: 'the job token on GitLab Free',
      stage: () => ({ token: null }),
      fair,
      attack(world) {
        world.project.tier = 'Free';
        fair(world);
        return {};
      },
      reason: 'gate/fact-unsupported',
      says: 'the job token is enough from GitLab Premium on',
    },
    {
      name: 'nobody, as the job has it',
      fair,
      attack: ({ pipeline }) => void unit(pipeline, { ...archived(good), access: 'none' }),
      reason: 'gate/fact-unsupported',
      says: needs,
    },
    {
      name: 'a Developer, where only Maintainers may',
      fair,
      attack(world) {
        unit(world.pipeline, { ...archived(good), access: 'maintainer' });
        return { token: world.gitlab.token({ role: 'Developer' }) };
      },
      reason: 'gate/fact-unsupported',
      says: needs,
    },
  ];
  test.each(attempts)('$name', (attempt) => expectHeld({ world: options, ...attempt }));
});

test('the words of GitHub name no report here', async () => {
  const more = `${noRecords}\nreports: { unit: { files: '*.xml', workflow: ci.yml, artifact: unit } }`;
  const production = 'quality: { tests: { unit: { failed: { at-most: 0 } } } }';
  const { end } = await ran(fair, { policy: { production, more } });
  expect(end.outputs['reason-code']).toBe('gate/fact-unsupported');
  expect(wordsOf(end.log)).toContain('`job: …`, a job of the pipeline');
});
