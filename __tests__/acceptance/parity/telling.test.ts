/** One behaviour on both forges: where the answer is seen, and that a preview never counts. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { policyWith } from '../policies.js';
import { head } from '../github/repository.js';
import { noRecords, standard } from './policies.js';
import { allowed, blocked, closeWorlds, forges, newWorld, production, told } from './told.js';

afterEach(closeWorlds);

const green = `green ${production} (preview)`;

describe.each(forges)('outputs, $name', (forge) => {
  test('have the same names and values', async () => {
    const world = await newWorld(forge, { policy: { ...standard, more: '' } });
    const { outputs } = await world.run();
    expect(outputs).toEqual({
      ...{ decision: 'allow', enforced: 'true', 'reason-code': 'gate/allowed' },
      reasons: expect.stringMatching(/^(\[\])?$/),
      ...{ 'retry-at': '', 'valid-until': expect.stringMatching(/^$|Z$/) },
      ...{ sha: head(world.git), service: 'shop', environment: 'production' },
      'policy-commit': head(world.git),
      record: expect.stringMatching(/promotion-gate-.*\.json$/),
      'record-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
  });

  test('F33: are there on every path', async () => {
    const world = await newWorld(forge, { policy: '' });
    const ran = await world.run({ inputs: { environment: '' } });
    expect(ran.code).toBe(2);
    expect(ran.outputs['decision']).toBe('error');
  });
});

describe.each(forges)('the status, $name', (forge) => {
  test('takes the place of the one before', async () => {
    const world = await newWorld(forge);
    await world.run();
    expect(world.posted()).toEqual([`green ${production}`]);
    world.check('failure');
    await world.run();
    expect(world.posted()).toEqual([`red ${production}`]);
  });

  test('publish none: nothing is posted', async () => {
    const world = await newWorld(forge);
    const ran = await world.run({ inputs: { publish: 'none' } });
    expect(told(ran, world)).toEqual({ ...allowed, posted: [] });
    expect(world.writes()).toBe(0);
  });

  test('T66: without the permission nothing is posted, and that is said', async () => {
    const world = await newWorld(forge, { unit: 'failure' });
    const ran = await world.run({ grant: 'reads' });
    const expected = blocked('required-checks/not-passed');
    expect(told(ran, world)).toEqual({ ...expected, posted: [] });
    expect(ran.log).toMatch(/the commit status was not posted: .*(permission|scope)/);
  });

  test('T66: with a token of another repository there is no allow', async () => {
    const world = await newWorld(forge);
    world.other('acme/elsewhere', { 'README.md': 'x\n' });
    const ran = await world.run({ grant: 'of another repository' });
    expect(told(ran, world)).toMatchObject({ code: 3, decision: 'inconclusive', posted: [] });
  });

  test('a place that is none is refused', async () => {
    const world = await newWorld(forge);
    const ran = await world.run({ inputs: { publish: 'newspaper' } });
    expect(told(ran, world)).toMatchObject({ code: 2, decision: 'error' });
  });
});

describe.each(forges)('T67: a preview, $name', (forge) => {
  test.each([
    ['success', 'allow', []],
    ['failure', 'block', ['required-checks/not-passed']],
  ] as const)('never enforces; the check: %s', async (unit, decision, reasons) => {
    const world = await newWorld(forge);
    const change = world.change({ unit });
    const ran = await world.run({ on: change });
    expect(told(ran, world)).toMatchObject({ code: 0, decision, enforced: 'false', reasons });
    expect(ran.outputs['sha']).toBe(change.sha);
    expect(world.posted()).toEqual([green]);
  });

  test('of a fork never enforces, with a token that only reads', async () => {
    const world = await newWorld(forge);
    const change = world.change({ fork: true, unit: 'failure' });
    const ran = await world.run({ on: change, grant: 'reads' });
    const expected = { code: 0, decision: 'block', enforced: 'false', posted: [] };
    expect(told(ran, world)).toMatchObject(expected);
    expect(world.reports(change)).toEqual([]);
  });

  test('of a fork is not enforced by any policy', async () => {
    const policy = policyWith({ ...standard, more: `${noRecords}\npreview: enforce` });
    const world = await newWorld(forge, { policy });
    const ran = await world.run({ on: world.change({ fork: true, unit: 'failure' }) });
    expect(told(ran, world)).toMatchObject({ code: 0, enforced: 'false' });
  });

  test('counts where the policy says so', async () => {
    const policy = policyWith({ ...standard, more: `${noRecords}\npreview: enforce` });
    const world = await newWorld(forge, { policy });
    const ran = await world.run({ on: world.change({ unit: 'failure' }) });
    expect(told(ran, world)).toMatchObject({ code: 1, decision: 'block', enforced: 'true' });
  });

  test('of a wrong policy is an error all the same', async () => {
    const world = await newWorld(forge, { policy: { production: 'windows: { opne: [always] }' } });
    const ran = await world.run({ on: world.change() });
    expect(told(ran, world)).toMatchObject({ code: 2, decision: 'error', enforced: 'false' });
  });
});

describe.each(forges)('the comment on a change, $name', (forge) => {
  test('is one, of the newest answer, by the same account', async () => {
    const world = await newWorld(forge);
    const change = world.change({ unit: 'failure' });
    await world.run({ on: change });
    const [first, ...others] = world.reports(change);
    expect([first?.body, others]).toEqual([expect.stringContaining('would be **blocked**'), []]);
    world.check('success', change.sha);
    await world.run({ on: change });
    expect(world.reports(change)).toEqual([
      expect.objectContaining({
        body: expect.stringContaining('would be **allowed**') as unknown,
        author: first?.author,
      }),
    ]);
  });

  test('of the same answer is edited', async () => {
    const world = await newWorld(forge);
    const change = world.change();
    await world.run({ on: change });
    const [first] = world.reports(change);
    await world.run({ on: change });
    const [second, ...others] = world.reports(change);
    expect([second?.id, others]).toEqual([first?.id, []]);
  });

  test('is one for each environment', async () => {
    const text = policyWith(standard);
    const policy = `${text}  staging:\n    windows: { open: [always] }\n`;
    const world = await newWorld(forge, { policy });
    const change = world.change();
    await world.run({ on: change });
    await world.run({ on: change, inputs: { environment: 'staging' } });
    await world.run({ on: change });
    expect(world.reports(change)).toHaveLength(2);
  });

  test('publish status: none is written', async () => {
    const world = await newWorld(forge);
    const change = world.change();
    await world.run({ on: change, inputs: { publish: 'status' } });
    expect([world.reports(change), world.posted()]).toEqual([[], [green]]);
  });
});

describe.each(forges)('the folder of the job, $name', (forge) => {
  test('T01: has no policy that a check would look at', async () => {
    const world = await newWorld(forge, { unit: 'failure' });
    const lax = policyWith({ production: 'windows: { open: [always] }', more: noRecords });
    const ran = await world.run({ workspace: { '.promotion-gate.yml': lax } });
    expect(told(ran, world)).toEqual(blocked('required-checks/not-passed'));
  });
});
