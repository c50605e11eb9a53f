/** Attempts on the candidate: which commit is meant, where it comes from, and what comes along with it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { branch, commit, head, tag } from '../github/repository.js';
import { policyWith, type PolicyParts } from '../policies.js';
import { builtAt, expectHeld, type Attempt } from './attempts.js';
import * as made from './project.js';
import { onMergeRequest } from './runner-environment.js';
import {
  checks,
  closeWorlds,
  expectNoSuccess,
  newWorld,
  noRecords,
  told,
  type World,
  type WorldOptions,
} from './worlds.js';

afterEach(closeWorlds);

/** A commit of a fork: its objects are there, and no branch holds it. */
function foreign({ project }: World): string {
  return commit(project.git, { branch: null, files: { 'evil.txt': 'x\n' } });
}

function tagged({ project }: World, name: string, sha: string) {
  project.git.refs.set(`refs/tags/${name}`, sha);
  const pipeline = made.pipeline(project, { sha, ref: name, tag: true });
  made.job(pipeline, 'build');
  return { pipeline };
}

describe('T03: one name for two things', () => {
  const attempts: readonly Attempt[] = [
    {
      name: 'a tag that is called like the branch that was asked for',
      stage({ project }) {
        branch(project.git, 'release');
        return {};
      },
      fair: () => ({ inputs: { sha: 'release' } }),
      attack(world) {
        tag(world.project.git, 'release', { sha: foreign(world) });
        return { inputs: { sha: 'release' } };
      },
      reason: 'request/ambiguous-ref',
    },
    {
      name: 'the pipeline of a tag that is called like the default branch',
      fair: (world) => tagged(world, 'v1', head(world.project.git)),
      attack: (world) => tagged(world, 'main', foreign(world)),
      reason: 'gate/candidate-unreachable',
    },
    {
      name: 'the pipeline of that tag as one of the branch',
      fair: ({ project }) => builtAt(project),
      attack: (world) => ({
        ...tagged(world, 'main', foreign(world)),
        env: { CI_COMMIT_TAG: undefined, CI_COMMIT_BRANCH: 'main' },
      }),
      reason: 'request/gitlab-environment',
    },
    {
      name: 'a commit of a fork, by its digits',
      fair(world) {
        const sha = head(world.project.git);
        commit(world.project.git, { files: { 'next.txt': 'x\n' } });
        return { ...builtAt(world.project), inputs: { sha } };
      },
      attack(world) {
        const sha = foreign(world);
        builtAt(world.project, sha);
        return { inputs: { sha } };
      },
      reason: 'gate/candidate-unreachable',
    },
    {
      name: 'a branch whose name is that of a commit which is not there',
      fair: ({ project }) => ({ inputs: { sha: head(project.git) } }),
      attack({ project }) {
        branch(project.git, 'a'.repeat(40));
        return { inputs: { sha: 'a'.repeat(40) } };
      },
      reason: 'gate/unavailable',
    },
  ];
  test.each(attempts)('$name', expectHeld);
});

describe('T26: the name moves while it is decided', () => {
  const moves: readonly (readonly [name: string, sha: string, (world: World) => void])[] = [
    ['the branch', 'release', ({ project }) => branch(project.git, 'release', built(project))],
    ['the tag', 'v1', ({ project }) => void tag(project.git, 'v1', { sha: built(project) })],
    [
      'the branch, by a tag of its name',
      'release',
      ({ project }) => void tag(project.git, 'release', { sha: built(project) }),
    ],
    [
      'the branch goes',
      'release',
      ({ project }) => void project.git.refs.delete('refs/heads/release'),
    ],
  ];
  /** A commit that is built, too: nothing but the name speaks against it. */
  function built(project: World['project']): string {
    const sha = commit(project.git, { files: { 'late.txt': 'late\n' } });
    builtAt(project, sha);
    return sha;
  }
  test.each(moves)('%s', async (name, sha, move) => {
    const moves = name === 'the branch' || name === 'the tag';
    const ran = await expectHeld({
      name,
      stage({ project }) {
        branch(project.git, 'release');
        tag(project.git, 'v1');
        return { inputs: { sha } };
      },
      attack(world) {
        // The first lists name the candidate, the second ones are those of the claim.
        const when = sha === 'v1' ? 'tags' : 'branches';
        world.gitlab.before({ when, nth: 2 }, () => move(world));
      },
      reason: moves ? 'gate/candidate-moved' : 'gate/fact-failed',
    });
    expect(ran.outputs['sha']).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('what comes along with the head', () => {
  const docsFrozen: PolicyParts = {
    production: `windows: { open: [always] }
also: { docs: { when: { paths: docs/** }, windows: { frozen: [these-days] } } }
${checks}`,
    more: noRecords,
  };
  const readme = { 'README.md': 'new\n' };
  const docs = { 'docs/guide.md': 'new\n' };
  const attempts: readonly Attempt[] = [
    {
      name: 'T23: a commit under a harmless head',
      attack({ project }) {
        commit(project.git, { files: docs });
        commit(project.git, { files: readme });
        return builtAt(project);
      },
      reason: 'gate/waiting',
    },
    {
      name: 'T25: a change and what takes it back',
      attack({ project }) {
        commit(project.git, { files: docs });
        commit(project.git, { files: { ...readme, 'docs/guide.md': null } });
        return builtAt(project);
      },
      reason: 'gate/waiting',
    },
    {
      name: 'T22: a merge that brings in more than was merged',
      fair({ project }) {
        const [main, other] = [
          head(project.git),
          commit(project.git, { branch: 'b', files: readme }),
        ];
        commit(project.git, { parents: [main, other], files: readme });
        return builtAt(project);
      },
      attack({ project }) {
        const [main, other] = [
          head(project.git),
          commit(project.git, { branch: 'b', files: readme }),
        ];
        commit(project.git, { parents: [main, other], files: { ...readme, ...docs } });
        return builtAt(project);
      },
      reason: 'gate/waiting',
    },
    {
      name: 'T24: under more commits than are looked at',
      attack({ project }) {
        commit(project.git, { files: docs });
        commit(project.git, { files: { 'docs/guide.md': null } });
        for (let count = 0; count < 250; count += 1)
          commit(project.git, { files: { 'README.md': `${count}\n` } });
        return builtAt(project);
      },
      // A condition that is not known holds.
      reason: 'windows/frozen',
      says: 'more than 250',
    },
  ];
  test.each(attempts)('$name', (attempt) =>
    expectHeld({
      fair({ project }) {
        commit(project.git, { files: readme });
        return builtAt(project);
      },
      ...attempt,
      world: { policy: docsFrozen, deployed: 'before' },
    }),
  );
});

describe('T67: the pipeline of a fork', () => {
  /** The default branch of the fork has the name of ours. */
  function fromFork({ project }: World) {
    return made.mergeRequest(project, {
      ...{ sourceProjectId: project.id + 1, sourceBranch: 'main' },
    });
  }

  const attempts: readonly Attempt[] = [
    {
      name: 'said to be one of a push',
      attack(world) {
        const { pipeline } = onMergeRequest(world.project, fromFork(world));
        return {
          ...(pipeline === undefined ? {} : { pipeline }),
          env: { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_REF_NAME: 'main' },
        };
      },
      reason: 'request/gitlab-environment',
    },
    {
      name: 'said to be one of a push, with its ID token',
      attack(world) {
        const { pipeline } = onMergeRequest(world.project, fromFork(world));
        return {
          ...(pipeline === undefined ? {} : { pipeline }),
          env: { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_REF_NAME: 'main' },
          idToken: { ref: 'main', project_id: String(world.project.id + 1) },
        };
      },
      reason: 'request/gitlab-environment',
    },
    {
      name: 'its commit in a pipeline of ours',
      attack(world) {
        const { sha } = fromFork(world);
        return builtAt(world.project, sha);
      },
      reason: 'gate/candidate-unreachable',
    },
    {
      name: 'a branch that nobody protects',
      attack({ project }) {
        const sha = commit(project.git, { branch: 'wild', files: { 'wild.txt': 'x\n' } });
        const pipeline = made.pipeline(project, { sha, ref: 'wild' });
        made.job(pipeline, 'build');
        return { pipeline };
      },
      reason: 'gate/candidate-unreachable',
    },
  ];
  test.each(attempts)('$name', expectHeld);

  test('as what it is: nothing that counts is green, and the fork gets no note with our token', async () => {
    const world = await newWorld();
    const request = fromFork(world);
    const ran = await world.run({ ...onMergeRequest(world.project, request), token: null });
    expect(ran.outputs).toMatchObject({ decision: 'allow', enforced: 'false' });
    expectNoSuccess(world.project);
    expect(request.notes).toEqual([]);
  });

  const enforced: WorldOptions = {
    policy: policyWith({
      production: `windows: { open: [always] }\n${checks}`,
      more: `${noRecords}\npreview: enforce`,
    }),
  };

  test.each(
    ['CI_MERGE_REQUEST_PROJECT_ID', 'CI_MERGE_REQUEST_SOURCE_PROJECT_ID'].flatMap((variable) => [
      { variable, beside: 'no ID token', idToken: {} },
      { variable, beside: 'its ID token', idToken: { idToken: {} } },
    ]),
  )('T05: $variable takes no preview its force, with $beside', async ({ variable, idToken }) => {
    const started = ({ project }: World, build: 'success' | 'failed') => ({
      ...onMergeRequest(project, made.mergeRequest(project), build),
      ...idToken,
    });
    await expectHeld({
      name: variable,
      world: enforced,
      fair: (world) => started(world, 'success'),
      attack: (world) => ({ ...started(world, 'failed'), env: { [variable]: '999' } }),
      reason: 'request/gitlab-environment',
    });
  });

  test('T05: a fork that only a variable tells of enforces', async () => {
    const { gitlab, project, run } = await newWorld(enforced);
    gitlab.fault('error-500', { when: 'merge_request', times: 'always' });
    const ran = await run({
      ...onMergeRequest(project, made.mergeRequest(project), 'failed'),
      env: { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '999' },
    });
    expect(told(ran, project)).toMatchObject({ code: 1, decision: 'block', enforced: 'true' });
  });

  test('in a pipeline of the fork itself is refused in true words', async () => {
    const { project, run } = await newWorld(enforced);
    const sha = head(project.git);
    const pipeline = made.pipeline(project, { sha, ref: 'topic', source: 'merge_request_event' });
    const env = {
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_PROJECT_ID: '999',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: String(project.id),
    };
    const ran = await run({ pipeline, env, token: null });
    expect(ran).toMatchObject({ code: 2, outputs: { 'reason-code': 'request/event' } });
    expect(ran.log.replaceAll(/\s+/g, ' ')).toContain(
      `runs in the fork ${project.path}, and merge`,
    );
    expect(ran.log).toContain('CI_MERGE_REQUEST_PROJECT_ID');
  });

  test('a fork that GitLab tells of never enforces', async () => {
    const world = await newWorld(enforced);
    const { project, run } = world;
    const ran = await run({ ...onMergeRequest(project, fromFork(world), 'failed'), token: null });
    expect(told(ran, project)).toMatchObject({ code: 0, decision: 'block', enforced: 'false' });
  });

  test('a merge request cannot make a promotion a preview that ends well', async () => {
    await expectHeld({
      name: 'the pipeline of a push, said to be one of a merge request',
      attack({ project }) {
        const request = made.mergeRequest(project);
        return {
          env: {
            CI_PIPELINE_SOURCE: 'merge_request_event',
            CI_MERGE_REQUEST_IID: String(request.iid),
            CI_MERGE_REQUEST_SOURCE_PROJECT_ID: String(project.id),
          },
        };
      },
      reason: 'request/gitlab-environment',
    });
  });
});
