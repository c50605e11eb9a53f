/** Attempts with a deployment that was made up: what was deployed last is what the change is held against. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit } from '../github/repository.js';
import { policyWith } from '../policies.js';
import { builtAt, expectHeld, type Act, type Attempt } from './attempts.js';
import type { Pipeline } from './model.js';
import * as made from './project.js';
import { checks, closeWorlds, newWorld, noRecords, standard, type World } from './worlds.js';

afterEach(closeWorlds);

const mallory = made.user('mallory');

/** Where docs are frozen today, and other paths are not. */
const frozenDocs = {
  policy: {
    production: `windows: { open: [always] }
also: { docs: { when: { paths: docs/** }, windows: { frozen: [these-days] } } }
${checks}`,
    more: noRecords,
  },
  deployed: 'before',
} as const;

/** Where everything is frozen today. */
const frozen = {
  policy: {
    production: `windows: { open: [always], frozen: [these-days] }\n${checks}`,
    more: noRecords,
  },
  deployed: 'before',
} as const;

function merged({ project }: World, files: Readonly<Record<string, string>>) {
  return builtAt(project, commit(project.git, { files }));
}

/** What mallory says was deployed: the commit of the pipeline. */
function told({ project }: World, { pipeline }: { readonly pipeline: Pipeline }) {
  made.deployment(project, { sha: pipeline.sha, user: mallory, job: undefined });
  return { pipeline };
}

function deployedFrom(
  { project }: World,
  { pipeline }: { readonly pipeline: Pipeline },
  of: Pick<Pipeline, 'ref' | 'tag'>,
) {
  const own = made.pipeline(project, { sha: pipeline.sha, ...of, user: mallory });
  const job = made.job(own, 'deploy');
  const { sha, ref } = own;
  made.deployment(project, { sha, ref, user: mallory, job: { job, pipeline: own } });
  return { pipeline };
}

const fair: Act = (world) => merged(world, { 'a.txt': 'x\n' });
const docs = { 'docs/a.md': 'x\n' };

describe('T01 T23: what was merged is said to be deployed already', () => {
  const attempts: readonly Attempt[] = [
    {
      name: 'to the interface, without a job',
      attack: (world) => told(world, merged(world, docs)),
      reason: 'gate/waiting',
    },
    {
      name: 'by a job of a branch of his own',
      attack: (world) => deployedFrom(world, merged(world, docs), { ref: 'feature/x', tag: false }),
      reason: 'gate/waiting',
    },
    {
      name: 'T03: by a job of a tag with the name of the default branch',
      attack(world) {
        const at = merged(world, docs);
        world.project.git.refs.set('refs/tags/main', at.pipeline.sha);
        return deployedFrom(world, at, { ref: 'main', tag: true });
      },
      reason: 'gate/waiting',
    },
    {
      name: 'where nothing else was ever deployed',
      world: { ...frozenDocs, deployed: 'never' },
      fair: (world) => {
        made.deployment(world.project);
        return merged(world, { 'a.txt': 'x\n' });
      },
      attack: (world) => told(world, merged(world, docs)),
      reason: 'windows/frozen',
      says: 'is by a job of the default branch',
    },
  ];
  test.each(attempts)('$name', (attempt) => expectHeld({ world: frozenDocs, fair, ...attempt }));

  test('the rules that were loosened with it', async () => {
    const loosened = (world: World) =>
      merged(world, { '.promotion-gate.yml': policyWith(standard) });
    await expectHeld({
      name: 'by the change itself',
      world: frozen,
      fair: (world) => {
        const at = loosened(world);
        made.deployment(world.project, { sha: at.pipeline.sha });
        return at;
      },
      attack: (world) => told(world, loosened(world)),
      reason: 'policy/changed-in-range',
    });
  });
});

test.each(['branch', 'tag'] as const)(
  'a job of a protected %s deploys what counts',
  async (kind) => {
    const world = await newWorld(frozenDocs);
    const at = merged(world, docs);
    const name = 'live-1';
    if (kind === 'tag') world.project.tagProtections.push({ name: 'live-*', create: 40 });
    else world.project.protections.push(made.protection('live-*'));
    world.project.git.refs.set(
      `refs/${kind === 'tag' ? 'tags' : 'heads'}/${name}`,
      at.pipeline.sha,
    );
    deployedFrom(world, at, { ref: name, tag: kind === 'tag' });
    const run = await world.run(merged(world, { 'a.txt': 'x\n' }));
    expect(run.outputs['decision']).toBe('allow');
  },
);
