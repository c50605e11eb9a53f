/** One behaviour on both forges: records are kept, read back, and count; results are recorded. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { commit, head } from '../github/repository.js';
import { forge as writePast, storedFiles } from '../github/stored-records.js';
import type { Ran, World } from './forge.js';
import { standard, timed } from './policies.js';
import { allowed, closeWorlds, forges, newWorld, told, undecided, waiting } from './told.js';

afterEach(closeWorlds);

const folder = mkdtempSync(join(tmpdir(), 'gate-parity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kept = { policy: { ...standard, more: '' } };

let count = 0;
/** A new commit, checked; the run about it. */
function promote(world: World): Promise<Ran> {
  commit(world.git, { files: { 'README.md': `shop ${(count += 1)}\n` } });
  world.check('success');
  return world.run();
}

/** A later job, which finds the record where the gate has left it. */
function tell(world: World, record: string, outcome: string): Promise<Ran> {
  const path = join(folder, `${(count += 1)}.json`);
  writeFileSync(path, record);
  return world.run({ inputs: { environment: '', command: 'result', record: path, outcome } });
}

function kinds(world: World): readonly (string | undefined)[] {
  return world.records().map(({ kind, result }) => result?.outcome ?? kind);
}

describe.each(forges)('records, $name', (forge) => {
  test('a decision is recorded, and left as a file of the same text', async () => {
    const world = await newWorld(forge, kept);
    const ran = await world.run();
    expect(told(ran, world)).toEqual(allowed);
    const [record] = world.records();
    expect(record).toMatchObject({
      kind: 'decision',
      subject: { sha: head(world.git), service: 'shop', environment: 'production' },
      decision: { verdict: 'allow', enforced: true },
    });
    expect(ran.outputs['record-digest']).toBe(record?.digest);
    expect(JSON.parse(ran.record)).toEqual(record);
  });

  test('a block is recorded too', async () => {
    const world = await newWorld(forge, { ...kept, unit: 'failure' });
    await world.run();
    expect(world.records()).toMatchObject([{ decision: { verdict: 'block' } }]);
  });

  test('T33: a quota counts what was recorded', async () => {
    const world = await newWorld(forge, { policy: timed('cadence: { at-most: 2 per day }', '') });
    expect(told(await world.run(), world)).toEqual(allowed);
    expect(told(await promote(world), world)).toEqual(allowed);
    // The same commit again is the same promotion.
    expect(told(await world.run(), world)).toEqual(allowed);
    expect(told(await promote(world), world)).toEqual(waiting('windows/quota-used-up'));
  });

  test('T33: somebody else records in between: both stand', async () => {
    const world = await newWorld(forge, kept);
    await world.run();
    world.before('record', () => writePast(world.git, 'note.md', 'x'));
    expect(told(await promote(world), world)).toEqual(allowed);
    // GitLab takes no expected parent: what was decided on another head stands, and is decided again.
    expect(new Set(world.records().map(({ promotionId }) => promotionId)).size).toBe(2);
    const last = world.records().at(-1);
    expect(last).toMatchObject({ subject: { sha: head(world.git) }, kind: 'decision' });
  });

  test('T31: a record that was changed is counted by nobody', async () => {
    const world = await newWorld(forge, { policy: timed('cadence: { at-most: 2 per day }', '') });
    const { record } = await world.run();
    const { id } = JSON.parse(record) as { readonly id: string };
    const path = [...storedFiles(world.git).keys()].find((each) => each.endsWith(`/${id}.json`));
    writePast(world.git, path ?? '', record.replace('"allow"', '"block"'));
    const ran = await promote(world);
    expect(told(ran, world)).toMatchObject({ code: 3, decision: 'inconclusive' });
    expect(ran.log).toContain('is broken: its digest');
  });

  test('T66: a record that may not be written makes an allow none', async () => {
    const policy = { ...standard, more: 'records: { store: branch }' };
    const world = await newWorld(forge, { policy });
    const ran = await world.run({ grant: 'reads' });
    expect(told(ran, world)).toEqual({ ...undecided('gate/not-recorded'), posted: [] });
    expect(world.records()).toEqual([]);
  });

  test('that the policy wants none of: none', async () => {
    const world = await newWorld(forge);
    await world.run();
    expect(world.records()).toEqual([]);
  });
});

describe.each(forges)('the command result, $name', (forge) => {
  test.each(['success', 'failure', 'rolled-back'])('%s', async (outcome) => {
    const world = await newWorld(forge, kept);
    const { record } = await world.run();
    const ran = await tell(world, record, outcome);
    expect({ code: ran.code, log: ran.log }).toEqual({
      code: 0,
      log: expect.stringContaining(`recorded: ${outcome} of shop → production`),
    });
    expect(kinds(world)).toEqual(['decision', outcome]);
    expect(ran.outputs['decision']).not.toBe('allow');
  });

  test('of a promotion that was blocked: refused', async () => {
    const world = await newWorld(forge, { ...kept, unit: 'failure' });
    const { record } = await world.run();
    expect((await tell(world, record, 'success')).code).toBe(2);
    expect(kinds(world)).toEqual(['decision']);
  });

  test('T31: of a record that was changed: refused', async () => {
    const world = await newWorld(forge, kept);
    const { record } = await world.run();
    const changed = record.replace(/"sha": ?"[0-9a-f]{40}"/, `"sha": "${'f'.repeat(40)}"`);
    expect(changed).not.toBe(record);
    expect((await tell(world, changed, 'success')).code).toBe(2);
    expect(kinds(world)).toEqual(['decision']);
  });

  test('of an outcome that nobody knows: refused', async () => {
    const world = await newWorld(forge, kept);
    const { record } = await world.run();
    expect((await tell(world, record, 'done')).code).toBe(2);
  });
});
