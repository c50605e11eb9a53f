/** Attempts with a branch and a tag of one name: whoever may make the one need not be able to make the other. */
import { afterEach, describe, test } from '@jest/globals';
import { commit, head } from '../github/repository.js';
import { expectHeld, type Attempt } from './attempts.js';
import type { CiStatus } from './model.js';
import * as made from './project.js';
import { commitOf } from './present.js';
import { onTag } from './runner-environment.js';
import { closeWorlds, type World } from './worlds.js';

afterEach(closeWorlds);

interface Built {
  readonly sha: string;
  readonly ref: string;
  readonly tag: boolean;
  readonly by?: string;
}

function built({ project }: World, { by = 'alice', ...of }: Built, status: CiStatus) {
  if (of.tag) project.git.refs.set(`refs/tags/${of.ref}`, of.sha);
  made.job(made.pipeline(project, { ...of, user: made.user(by) }), 'build', { status });
  return {};
}

/** The commit before the head, which is asked for. */
function asked({ project: { git } }: World): string {
  const [sha] = commitOf(git.objects, head(git)).parents;
  if (sha === undefined) throw new Error('the head has no parent');
  return sha;
}

describe('T03 T44: an earlier commit is asked for, and passed', () => {
  const attempts: readonly Attempt[] = [
    {
      name: 'in a later pipeline of a tag with the name of the branch',
      stage: ({ project }) => ({ pipeline: made.pipeline(project) }),
      fair: (world) => built(world, { sha: asked(world), ref: 'main', tag: false }, 'success'),
      attack(world) {
        built(world, { sha: asked(world), ref: 'main', tag: false }, 'failed');
        built(world, { sha: asked(world), ref: 'main', tag: true, by: 'mallory' }, 'success');
        return {};
      },
      reason: 'required-checks/not-passed',
    },
    {
      name: 'in a later pipeline of a branch with the name of the tag',
      stage: ({ project }) => onTag(project, 'v1'),
      fair: (world) => built(world, { sha: asked(world), ref: 'v1', tag: true }, 'success'),
      attack(world) {
        built(world, { sha: asked(world), ref: 'v1', tag: true }, 'failed');
        built(world, { sha: asked(world), ref: 'v1', tag: false, by: 'mallory' }, 'success');
        return {};
      },
      reason: 'required-checks/not-passed',
    },
    {
      name: 'in a pipeline of such a tag alone',
      stage: ({ project }) => ({ pipeline: made.pipeline(project) }),
      fair: (world) => built(world, { sha: asked(world), ref: 'main', tag: false }, 'success'),
      attack: (world) =>
        built(world, { sha: asked(world), ref: 'main', tag: true, by: 'mallory' }, 'success'),
      reason: 'gate/fact-failed',
      says: 'no pipeline with the job "build"',
    },
  ];

  test.each(attempts)('$name', ({ stage, ...attempt }) =>
    expectHeld({
      ...attempt,
      world: { build: 'none' },
      stage(world) {
        // Only pipelines that the scenario makes.
        world.project.pipelines.splice(0);
        commit(world.project.git, { files: { 'next.txt': 'x\n' } });
        return { ...stage?.(world), inputs: { sha: asked(world) } };
      },
    }),
  );
});
