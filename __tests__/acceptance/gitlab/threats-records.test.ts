/** Attempts on the records: what was decided before, and what is said to have become of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { branch, commit } from '../github/repository.js';
import { forge, storedCommits, storedFiles, storedRecords } from '../github/stored-records.js';
import { builtAt, expectHeld, wordsOf } from './attempts.js';
import * as made from './project.js';
import type { GateRun, RunOptions } from './runner.js';
import { closeWorlds, newWorld, told, type World } from './worlds.js';

afterEach(closeWorlds);

/** Two promotions a day, counted by the records. */
const policy = { production: 'windows: { open: [always], cadence: { at-most: 2 per day } }' };

/** A promotion of a new commit. */
function promote({ project, run }: World, name = 'a'): Promise<GateRun> {
  commit(project.git, { files: { [`${name}.txt`]: name } });
  return run(builtAt(project));
}

/** A world with one promotion, and the record of it on the branch. */
async function promoted(): Promise<World & { readonly path: string; readonly text: string }> {
  const world = await newWorld({ policy });
  expect(told(await world.run(), world.project)).toMatchObject({ decision: 'allow' });
  const [path, text] = theRecord(world);
  return { ...world, path, text };
}

/** The path and the text of the only record; the branch has the files of the default branch, too. */
function theRecord({ project }: World): readonly [path: string, text: string] {
  const found = [...storedFiles(project.git)].filter(([path]) => path.endsWith('.json'));
  expect(found).toHaveLength(1);
  return found[0] ?? ['', ''];
}

/** No allow, and nothing green on its commit; the green of the promotion before stands on another one. */
function expectNone({ project }: World, run: GateRun): void {
  const { code, decision } = told(run, project);
  expect(['1 block', '2 error', '3 inconclusive']).toContain(`${code} ${decision ?? ''}`);
  const greens = project.statuses.filter(({ sha, status }) => {
    return sha === run.pipeline.sha && status === 'success';
  });
  expect(greens).toEqual([]);
}

describe('T31: a record that is not what was decided', () => {
  test('without anybody’s hand in it the second promotion is allowed, the third one not', async () => {
    const world = await promoted();
    expect((await promote(world)).outputs['decision']).toBe('allow');
    const third = await promote(world, 'b');
    expectNone(world, third);
    expect(third.outputs['decision']).toBe('block');
  });

  const edits: readonly (readonly [name: string, edit: (text: string) => string, says: string])[] =
    [
      ['its verdict was changed', (text) => text.replace('"allow"', '"block"'), 'its digest'],
      ['it is no JSON', () => '{', 'it is not JSON'],
      ['it is empty', () => '', 'it is not JSON'],
    ];
  test.each(edits)('%s: nothing is counted from the rest', async (_, edit, says) => {
    const world = await promoted();
    forge(world.project.git, world.path, edit(world.text));
    const ran = await promote(world);
    expectNone(world, ran);
    expect(wordsOf(ran.log)).toContain(says);
  });

  test('it is there under another name', async () => {
    const world = await promoted();
    const other = (last: string) => (last === 'A' ? 'B.json' : 'A.json');
    const path = world.path.replace(/(\w)\.json$/, (_, last: string) => other(last));
    forge(world.project.git, path, world.text);
    const ran = await promote(world);
    expectNone(world, ran);
    expect(wordsOf(ran.log)).toContain('it belongs to');
  });
});

describe('T33: two pipelines at once', () => {
  test('do not both get the last promotion of the day', async () => {
    const world = await promoted();
    const { git } = world.project;
    const pipelines = ['a', 'b'].map((name) =>
      builtAt(world.project, commit(git, { files: { [name]: name } })),
    );
    const runs = await Promise.all(pipelines.map((pipeline) => world.run(pipeline)));
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(storedRecords(git)).toHaveLength(3);
  });

  test.each([
    ['once: it is written after what came in between', 1, 'allow'],
    ['again and again: an allow that is not recorded is none', 'always', 'inconclusive'],
  ] as const)('somebody else writes in between, %s', async (_, times, decision) => {
    const world = await promoted();
    const { git } = world.project;
    let count = 0;
    world.gitlab.before({ when: 'commits/create', times }, () => {
      count += 1;
      forge(git, `note-${count}.md`, 'x');
    });
    const before = storedCommits(git);
    const ran = await promote(world);
    expect(ran.outputs['decision']).toBe(decision);
    if (decision !== 'allow') expectNone(world, ran);
    // What was written on another head than it was decided on stands and counts, once for a commit.
    const records = storedRecords(git);
    expect(storedCommits(git)).toBe(before + count + records.length - 1);
    expect(new Set(records.map(({ subject }) => subject.sha)).size).toBe(2);
  });
});

test('T31: a record that somebody can take away is none that GitLab vouches for', async () => {
  await expectHeld({
    name: 'a branch of records that developers may push to',
    world: {
      policy: {
        production: 'windows: { open: [always], cadence: { at-most: 2 per day }, trust: forge }',
      },
    },
    stage({ project }) {
      branch(project.git, 'promotion-gate/records');
      return {};
    },
    fair: ({ project }) => void project.protections.push(made.protection('promotion-gate/*')),
    attack: ({ project }) =>
      void project.protections.push(made.protection('promotion-gate/*', { push: 30 })),
    reason: 'gate/trust-too-low',
  });
});

describe('F32: the store takes no record', () => {
  test.each(['error-500', 'forbidden', 'silent', 'reset'] as const)(
    '%s: no allow',
    async (fault) => {
      const world = await promoted();
      world.gitlab.fault(fault, { when: 'commits/create', times: 'always' });
      const ran = await promote(world);
      expectNone(world, ran);
      expect(storedRecords(world.project.git)).toHaveLength(1);
      world.gitlab.clearFaults();
      expect((await promote(world, 'b')).outputs['decision']).toBe('allow');
    },
  );
});

describe('T31: what is said to have become of a promotion', () => {
  /** A later job that has the record of the gate. */
  function tell(world: World, record: string, given: Partial<RunOptions> = {}): Promise<GateRun> {
    const name = 'promotion-gate-record.json';
    return world.run({
      ...given,
      inputs: { command: 'result', record: name, outcome: 'success' },
      prepare: (folder) => writeFileSync(join(folder, name), record),
    });
  }
  const outcomes = ({ project }: World) => storedRecords(project.git).map(({ kind }) => kind);

  test('by the record that the gate left: it is recorded', async () => {
    const world = await newWorld({ policy });
    const { reports } = await world.run();
    const ran = await tell(world, reports.record ?? '');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(outcomes(world)).toEqual(['decision', 'result']);
  });

  const forgeries: readonly (readonly [name: string, edit: (record: string) => string])[] = [
    [
      'of another commit',
      (text) => text.replace(/"sha":"[0-9a-f]{40}"/, `"sha":"${'a'.repeat(40)}"`),
    ],
    ['of another environment', (text) => text.replaceAll('"production"', '"staging"')],
    ['of another service', (text) => text.replaceAll('"shop"', '"desk"')],
    ['of another day', (text) => text.replace(/"at":"20\d\d/, '"at":"2020')],
    ['with another digest', (text) => text.replace(/"sha256:[0-9a-f]{4}/, '"sha256:0000')],
    ['that is none', () => '{}'],
  ];
  test.each(forgeries)('by one %s: refused', async (_, edit) => {
    const world = await newWorld({ policy });
    const whole = (await world.run()).reports.record ?? '';
    const record = JSON.stringify(JSON.parse(whole));
    expect(edit(record)).not.toBe(record);
    expect((await tell(world, edit(record))).code).not.toBe(0);
    expect(outcomes(world)).toEqual(['decision']);
  });

  test('by one of a promotion that was blocked: refused', async () => {
    const world = await newWorld({
      policy: { production: 'windows: { open: [always], frozen: [these-days] }' },
    });
    const record = (await world.run()).reports.record ?? '';
    expect((await tell(world, record)).code).not.toBe(0);
    expect(outcomes(world)).toEqual(['decision']);
  });

  test('by one of another project: refused', async () => {
    const world = await newWorld({ policy });
    const record = (await world.run()).reports.record ?? '';
    const other = world.gitlab.project({ path: 'acme/other', environments: ['production'] });
    // A fork has the same commits.
    for (const [oid, object] of world.project.git.objects) other.git.objects.set(oid, object);
    const ran = await tell(world, record, { project: other, ...builtAt(other) });
    expect(ran.code).not.toBe(0);
    expect(storedRecords(other.git)).toEqual([]);
  });
});
