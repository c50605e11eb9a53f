/** One behaviour on both forges: where the policy comes from, its layers, and the files read live beside it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { dateFromToday, policyWith } from '../policies.js';
import { commit, head, tag } from '../github/repository.js';
import type { Forge, World } from './forge.js';
import { checks, noRecords, standard } from './policies.js';
import { allowed, blocked, closeWorlds, forges, newWorld, told, waiting } from './told.js';

afterEach(closeWorlds);

const lax = policyWith({ production: 'windows: { open: [always] }', more: noRecords });
const frozen = 'windows: { open: [always], frozen: [these-days] }';

describe.each(forges)('the policy, $name', (forge) => {
  test('T01: is that of the default branch, not that of the change', async () => {
    const world = await newWorld(forge);
    const files = { '.promotion-gate.yml': lax };
    const ran = await world.run({ on: world.change({ files, unit: 'failure' }) });
    expect(ran.outputs).toMatchObject({ decision: 'block', 'policy-commit': head(world.git) });
  });

  test('T01: is that of the default branch, not that of the candidate', async () => {
    const world = await newWorld(forge, { policy: lax });
    const sha = head(world.git);
    world.check('failure', sha);
    commit(world.git, { files: { '.promotion-gate.yml': policyWith(standard) } });
    const ran = await world.run({ inputs: { sha } });
    expect(told(ran, world)).toEqual(blocked('required-checks/not-passed'));
  });

  test('of another file of the default branch', async () => {
    const world = await newWorld(forge);
    const text = policyWith({ production: frozen, more: noRecords });
    commit(world.git, { files: { '.promotion-gate/strict.yml': text } });
    world.check('success');
    const ran = await world.run({ inputs: { policy: '.promotion-gate/strict.yml' } });
    expect(told(ran, world)).toMatchObject({ code: 1, reasons: ['windows/frozen'] });
    expect(world.posted()).toEqual([expect.stringContaining('.promotion-gate/strict.yml')]);
  });

  test.each(['lax.yml', '../.promotion-gate.yml', '.promotion-gate/../lax.yml'])(
    'T01: no other file of it: %s',
    async (policy) => {
      const world = await newWorld(forge, { unit: 'failure' });
      commit(world.git, { files: { 'lax.yml': lax } });
      const ran = await world.run({ inputs: { policy } });
      expect(told(ran, world)).toMatchObject({
        ...{ code: 2, decision: 'error', reason: 'policy/foreign-path' },
      });
    },
  );

  const elsewhere = 'acme/release-policy//shop.yml';

  test('of another repository that it lists', async () => {
    const more = `${noRecords}\npolicy-sources: [acme/release-policy]`;
    const world = await newWorld(forge, { policy: { ...standard, more } });
    const text = policyWith({ production: frozen, more: noRecords });
    world.other('acme/release-policy', { 'shop.yml': text });
    const ran = await world.run({ inputs: { policy: elsewhere } });
    expect(told(ran, world)).toMatchObject({ code: 1, reasons: ['windows/frozen'] });
    expect(world.posted()).toEqual([expect.stringMatching(/^red .*acme\/release-policy/)]);
  });

  test('T01: of another repository that it does not list', async () => {
    const world = await newWorld(forge, { unit: 'failure' });
    world.other('acme/release-policy', { 'shop.yml': lax });
    const ran = await world.run({ inputs: { policy: elsewhere } });
    expect(told(ran, world)).toMatchObject({ code: 2, decision: 'error' });
    expect(ran.outputs['reason-code']).toBe('policy/foreign-source');
  });
});

const periods = `periods:
  all-week: { days: mon-sun, hours: 00:00-24:00 }
  inventory: { from: ${dateFromToday(-2)}, through: ${dateFromToday(2)} }
  the-past: { from: 2020-01-01, through: 2020-01-02 }`;

function baseline(production: string, more = ''): string {
  return `policy: 1\ntimezone: UTC\n${more}${periods}
environments:
  production:
${production.replaceAll(/^(?=.)/gm, '    ')}
`;
}
const laxBaseline = baseline('windows: { open: [all-week], frozen: [the-past] }');
const strictBaseline = baseline('windows: { open: [all-week], frozen: [inventory] }');

const recorded = 'records: { store: branch }';

function extending(layer = 'acme/release-policy//baseline.yml@v3', records = noRecords): string {
  return `policy: 1
extends: ${layer}
services: { shop: {} }
${records}
environments:
  production:
    windows: { open: [all-week] }
${checks.replaceAll(/^(?=.)/gm, '    ')}
`;
}

/** A world below a layer of the organisation, at its tag v3. */
async function organisation(
  forge: Forge,
  files: Readonly<Record<string, string>>,
  layer?: string,
): Promise<{ readonly world: World; readonly layers: World['git'] }> {
  const world = await newWorld(forge, { policy: extending(layer) });
  const layers = world.other('acme/release-policy', files);
  tag(layers, 'v3');
  return { world, layers };
}

describe.each(forges)('T26: a tag of a layer that moved, $name', (forge) => {
  /** The tag is moved after the first decision is recorded; what the second and the third say. */
  async function movedTag(tags: 'loose' | undefined): Promise<readonly string[]> {
    const layers = 'acme/release-policy//baseline.yml@v3';
    const world = await newWorld(forge, { policy: extending(layers, recorded) });
    const other = world.other('acme/release-policy', { 'baseline.yml': laxBaseline }, tags);
    tag(other, 'v3');
    expect(told(await world.run(), world)).toEqual(allowed);
    commit(other, { files: { 'baseline.yml': `${laxBaseline}# moved\n` } });
    tag(other, 'v3');
    const [moved, after] = [await world.run(), await world.run()];
    for (const ran of [moved, after]) expect(told(ran, world)).toEqual(allowed);
    expect(moved.record.includes('policy/tag-moved')).toBe(tags === 'loose');
    return [moved.log, after.log];
  }

  test('is told once, from what was remembered with the record before', async () => {
    const [moved, after] = await movedTag('loose');
    expect(moved).toContain('the tag acme/release-policy@v3 was');
    expect(after).not.toContain('no rule protects it');
  });

  test('is not doubted where a rule holds it', async () => {
    for (const log of await movedTag(undefined)) expect(log).not.toContain('no rule protects it');
  });
});

describe.each(forges)('T04: the layer above, $name', (forge) => {
  test('allows where both do, and is named in the record', async () => {
    const { world, layers } = await organisation(forge, { 'baseline.yml': laxBaseline });
    const ran = await world.run();
    expect(told(ran, world)).toEqual(allowed);
    expect(JSON.parse(ran.record)).toMatchObject({
      policy: {
        files: [
          { name: '.promotion-gate.yml', commit: head(world.git) },
          { name: 'acme/release-policy//baseline.yml@v3', commit: head(layers), role: 'layer' },
          { name: 'acme/release-policy//baseline.yml', role: 'live' },
        ],
      },
    });
  });

  test('blocks where only the layer does', async () => {
    const { world } = await organisation(forge, { 'baseline.yml': strictBaseline });
    expect(told(await world.run(), world)).toEqual(waiting('windows/frozen'));
  });

  test('is read at its tag, not at the head of its branch', async () => {
    const { world, layers } = await organisation(forge, { 'baseline.yml': strictBaseline });
    commit(layers, { files: { 'baseline.yml': laxBaseline } });
    expect(told(await world.run(), world)).toEqual(waiting('windows/frozen'));
  });

  test.each([
    ['no such file', 'acme/release-policy//gone.yml@v3'],
    ['no such tag', 'acme/release-policy//baseline.yml@v9'],
    ['no such repository', 'acme/gone//baseline.yml@v3'],
    ['no such commit', `acme/release-policy//baseline.yml@${'a'.repeat(40)}`],
  ])('%s', async (_, layer) => {
    const { world } = await organisation(forge, { 'baseline.yml': laxBaseline }, layer);
    const ran = await world.run();
    expect(told(ran, world)).toMatchObject({
      ...{ code: 2, decision: 'error', reason: 'policy/layer-unreadable' },
    });
  });

  test('an exception beside it lifts a rule, as it is now', async () => {
    const text = baseline(
      'windows: { open: [all-week], frozen: [inventory] }',
      'owner: release-office\nexceptions: acme/release-policy//exceptions.yml\n',
    );
    const exception = `exceptions:
  launch:
    service: shop
    rule: production/windows.frozen
    from: ${dateFromToday(-3)}
    through: ${dateFromToday(20)}
    because: it was announced
    granted-by: release-office
    ticket: REL-118
`;
    const files = { 'baseline.yml': text, 'exceptions.yml': exception };
    const { world, layers } = await organisation(forge, files);
    expect(told(await world.run(), world)).toEqual(allowed);
    commit(layers, { files: { 'exceptions.yml': 'exceptions: {}\n' } });
    expect(told(await world.run(), world)).toEqual(waiting('windows/frozen'));
  });

  test('a catalogue of a third repository says which rules hold', async () => {
    const text = baseline(
      `windows: { open: [all-week] }
also: { critical: { when: { tier: 0 }, windows: { frozen: [inventory] } } }`,
      'catalog: acme/service-catalog//services.yml\n',
    );
    const { world } = await organisation(forge, { 'baseline.yml': text });
    const path = 'services.yml';
    const catalog = world.other('acme/service-catalog', {
      [path]: 'catalog:\n  shop: { tier: 1 }\n',
    });
    expect(told(await world.run(), world)).toEqual(allowed);
    commit(catalog, { files: { [path]: 'catalog:\n  shop: { tier: 0 }\n' } });
    expect(told(await world.run(), world)).toEqual(waiting('windows/frozen'));
  });
});
