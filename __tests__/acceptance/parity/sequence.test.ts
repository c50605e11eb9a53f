/** The order of environments and regions on both forges, from deployments that each one keeps. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { commit, head } from '../github/repository.js';
import type { World } from './forge.js';
import { checks, noRecords } from './policies.js';
import {
  allowed,
  blocked,
  closeWorlds,
  forges,
  newWorld,
  told,
  undecided,
  waiting,
  type Told,
} from './told.js';

afterEach(closeWorlds);

const folder = mkdtempSync(join(tmpdir(), 'gate-sequence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ago(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

const stages = 'staging: { windows: { open: [always] } }';

function policy(sequence: string, match = '') {
  const production = `${match}\nsequence: ${sequence}\n${checks}`;
  const more = `regions: { emea: { timezone: UTC }, amer: { timezone: UTC } }\n${noRecords}`;
  return { policy: { production, more, stages } };
}

const soaked = policy('{ after: { environment: staging, soak: 2h } }');

describe.each(forges)('the stage before, $name', (forge) => {
  const rows: readonly (readonly [string, (world: World) => void, Told])[] = [
    [
      'holds it since three hours',
      (world) => {
        world.deployed({ at: ago(3), environment: 'staging' });
      },
      allowed,
    ],
    [
      'holds it since an hour',
      (world) => {
        world.deployed({ at: ago(1), environment: 'staging' });
      },
      waiting('sequence/not-soaked'),
    ],
    ['was never deployed to', () => undefined, blocked('sequence/not-deployed')],
    [
      'has gone on to another commit',
      (world) => {
        const sha = head(world.git);
        world.deployed({ at: ago(5), environment: 'staging', sha });
        const next = commit(world.git, { branch: 'next', parents: [sha], files: { 'b.txt': 'b' } });
        world.deployed({ at: ago(3), environment: 'staging', sha: next });
      },
      blocked('sequence/other-there'),
    ],
    [
      'failed last',
      (world) => {
        world.deployed({ at: ago(5), environment: 'staging' });
        world.deployed({ at: ago(3), environment: 'staging', outcome: 'failure' });
      },
      blocked('sequence/failed'),
    ],
    [
      'cannot be read',
      (world) => {
        world.forbidDeployments();
      },
      undecided('gate/fact-unsupported'),
    ],
    [
      'went on, and production goes back to what it had',
      (world) => {
        const sha = head(world.git);
        world.deployed({ at: ago(9), sha });
        const next = commit(world.git, { branch: 'next', parents: [sha], files: { 'b.txt': 'b' } });
        world.deployed({ at: ago(5), environment: 'staging', sha: next });
        world.deployed({ at: ago(4), sha: next });
      },
      allowed,
    ],
  ];

  test.each(rows)('%s', async (_, happened, expected) => {
    const world = await newWorld(forge, soaked);
    happened(world);
    expect(told(await world.run(), world)).toEqual(expected);
  });
});

describe.each(forges)('regions, $name', (forge) => {
  const order = policy(
    '{ regions: [emea, amer], apart: 2h }',
    'match: [production, "prod-{region}"]',
  );

  test.each([
    ['emea', undefined, 'allow', ''],
    ['amer', undefined, 'block', 'sequence/not-deployed'],
    ['amer', 1, 'block', 'sequence/not-soaked'],
    ['amer', 3, 'allow', ''],
  ] as const)('%s, with emea %s hours ago', async (region, hours, decision, reason) => {
    const world = await newWorld(forge, order);
    if (hours !== undefined) world.deployed({ at: ago(hours), environment: 'prod-emea' });
    const { outputs, reasons } = await world.run({ inputs: { environment: `prod-${region}` } });
    expect([outputs['decision'], reasons.join()]).toEqual([decision, reason]);
  });
});

describe.each(forges)('the same artifact, $name', (forge) => {
  const digest = `sha256:${'9d'.repeat(32)}`;
  const other = `sha256:${'0'.repeat(64)}`;

  test.each([
    ['that was recorded in staging', `shop@${digest}`, 'allow', ''],
    ['T47: another one of the same commit', `shop@${other}`, 'block', 'sequence/other-there'],
    ['no artifact at all', '', 'inconclusive', 'sequence/artifact-unknown'],
  ])('%s', async (_, artifacts, decision, reason) => {
    const production = `sequence: { after: { environment: staging, same: artifact } }\n${checks}`;
    const world = await newWorld(forge, { policy: { production, stages } });
    const staged = await world.run({
      inputs: { environment: 'staging', artifacts: `shop@${digest}` },
    });
    expect(staged.outputs['decision']).toBe('allow');
    const record = join(folder, `${forge.name}-${decision}.json`);
    writeFileSync(record, staged.record);
    const told = { environment: '', command: 'result', record, outcome: 'success' };
    expect((await world.run({ inputs: told })).code).toBe(0);
    world.deployed({ at: ago(0), environment: 'staging' });
    const { outputs, reasons } = await world.run({
      inputs: { environment: 'production', artifacts },
    });
    expect([outputs['decision'], reasons.join()]).toEqual([decision, reason]);
  });
});
