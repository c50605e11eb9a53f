/** Attempts on the policy: which one is read, what it says, and what stands above it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, head, tag, type FileContent } from '../github/repository.js';
import { dateFromToday, policyWith } from '../policies.js';
import { builtAt, expectHeld, type Act, type Attempt } from './attempts.js';
import * as made from './project.js';
import { onMergeRequest } from './runner-environment.js';
import { blocked, checks, closeWorlds, newWorld, noRecords, told, type World } from './worlds.js';

afterEach(closeWorlds);

const file = '.promotion-gate.yml';
function rule(frozen: string, more = noRecords): string {
  return policyWith({ production: `windows: { open: [always], frozen: [${frozen}] }`, more });
}
const lax = rule('long-ago');
const strict = rule('these-days');
const owned = `${noRecords}
owner: release
groups: { release: { members: [carol] } }`;

/** Puts a policy on the default branch; null takes it away. */
function policyIs({ project }: World, text: FileContent): ReturnType<typeof builtAt> {
  commit(project.git, { files: { [file]: text } });
  return builtAt(project);
}

describe('T01: the rules are loosened by whom they bind', () => {
  const attempts: readonly Attempt[] = [
    {
      name: 'since the last deployment, and nobody owns them: the rules before it count too',
      world: { policy: strict },
      fair(world) {
        const run = policyIs(world, lax);
        made.deployment(world.project);
        return run;
      },
      attack(world) {
        made.deployment(world.project);
        return policyIs(world, lax);
      },
      reason: 'policy/changed-in-range',
    },
    {
      name: 'in the workspace of the job',
      world: { policy: lax },
      fair: () => ({ prepare: (folder) => writeFileSync(join(folder, file), strict) }),
      attack: (world) => ({
        ...policyIs(world, strict),
        prepare: (folder) => writeFileSync(join(folder, file), lax),
      }),
      reason: 'gate/waiting',
    },
    {
      name: 'by a policy of another project that the own one does not list',
      world: { policy: `${lax}policy-sources: [acme/policies]\n` },
      stage({ gitlab }) {
        gitlab.project({ path: 'acme/policies', files: { 'lax.yml': lax } });
        gitlab.project({ path: 'acme/wild', files: { 'lax.yml': lax } });
      },
      fair: () => ({ inputs: { policy: 'acme/policies//lax.yml' } }),
      attack: () => ({ inputs: { policy: 'acme/wild//lax.yml' } }),
      reason: 'policy/foreign-source',
    },
    {
      name: 'by a file that is no policy',
      world: { policy: lax, files: { '.promotion-gate/shop.yml': lax, 'docs/lax.yml': lax } },
      fair: () => ({ inputs: { policy: '.promotion-gate/shop.yml' } }),
      attack: () => ({ inputs: { policy: 'docs/lax.yml' } }),
      reason: 'policy/foreign-path',
    },
    {
      name: 'by another branch that is called the default one',
      world: { policy: lax },
      fair: () => ({ env: { CI_DEFAULT_BRANCH: 'wild' } }),
      attack(world) {
        commit(world.project.git, { branch: 'wild', files: { [file]: lax } });
        return { ...policyIs(world, strict), env: { CI_DEFAULT_BRANCH: 'wild' } };
      },
      reason: 'gate/waiting',
    },
  ];
  test.each(attempts)('$name', expectHeld);

  test('by the merge request itself: its preview shows what the default branch says', async () => {
    const { project, run } = await newWorld({ policy: strict });
    const request = made.mergeRequest(project, { files: { [file]: lax } });
    const ran = await run(onMergeRequest(project, request));
    expect(ran.outputs).toMatchObject({ decision: 'block', 'policy-commit': head(project.git) });
    commit(project.git, { files: { [file]: lax } });
    expect((await run(onMergeRequest(project, request))).outputs['decision']).toBe('allow');
  });
});

test('T20: a policy with an owner that was pushed without a merge request was approved by nobody', async () => {
  await expectHeld({
    name: 'a push to the default branch',
    world: { policy: rule('these-days', owned) },
    fair(world) {
      const run = policyIs(world, rule('long-ago', owned));
      made.deployment(world.project);
      return run;
    },
    attack(world) {
      made.deployment(world.project);
      return policyIs(world, rule('long-ago', owned));
    },
    reason: 'policy/changed-in-range',
    says: 'came without a merged merge request',
  });
});

describe('T02: a green of somewhere else', () => {
  const laxer = '.promotion-gate/playground.yml';

  test('of another policy: the status of the environment itself is red', async () => {
    const { project, run } = await newWorld({ policy: strict, files: { [laxer]: lax } });
    const elsewhere = await run({ inputs: { policy: laxer } });
    expect(elsewhere.outputs['decision']).toBe('allow');
    const { statuses } = told(await run(), project);
    const [green, red] = [statuses[0] ?? '', statuses[1]];
    expect(green).toMatch(/^success promotion-gate \/ .*playground/);
    expect(red).toBe(blocked('gate/waiting').statuses[0]);
  });

  test('of a throw-away merge request with the same commit', async () => {
    const { project, run } = await newWorld({ build: 'failed' });
    project.git.refs.set('refs/heads/lax', head(project.git));
    const request = made.mergeRequest(project, {
      ...{ sha: head(project.git), sourceBranch: 'feature', targetBranch: 'lax' },
    });
    const preview = await run(onMergeRequest(project, request));
    expect(preview.outputs).toMatchObject({ decision: 'allow', enforced: 'false' });
    expect(told(await run(), project).statuses).toEqual([
      'success promotion-gate / shop / production (preview)',
      'failed promotion-gate / shop / production',
    ]);
  });
});

/** A layer of the organisation, at the tag v1 of its own project. */
function layer(frozen: string): string {
  return `policy: 1
timezone: UTC
periods:
  all-week: { days: mon-sun, hours: 00:00-24:00 }
  inventory: { from: ${dateFromToday(-2)}, through: ${dateFromToday(2)} }
  the-past: { from: 2020-01-01, through: 2020-01-02 }
environments: { production: { windows: { open: [all-week], frozen: [${frozen}] } } }
`;
}
const extending = `policy: 1
extends: acme/rules//base.yml@v1
services: { shop: {} }
${noRecords}
environments: { production: { windows: { open: [all-week] } } }
`;
function addLayer({ gitlab }: World, frozen: string) {
  const rules = gitlab.project({ path: 'acme/rules', files: { 'base.yml': layer(frozen) } });
  tag(rules.git, 'v1');
  return rules;
}

describe('T04: the policy is taken away', () => {
  const attempts: readonly Attempt[] = [
    {
      name: 'deleted',
      world: { policy: lax },
      attack: (world) => policyIs(world, null),
      reason: 'policy/absent',
    },
    {
      name: 'renamed',
      world: { policy: lax },
      attack({ project }) {
        commit(project.git, { files: { [file]: null, 'promotion-gate.yml': lax } });
        return builtAt(project);
      },
      reason: 'policy/absent',
    },
    {
      name: 'made a folder',
      world: { policy: lax },
      attack({ project }) {
        commit(project.git, { files: { [file]: null, [`${file}/a.yml`]: lax } });
        return builtAt(project);
      },
      reason: 'policy/absent',
    },
    {
      name: 'the layer above loses its tag',
      world: { policy: extending },
      fair: (world) => void addLayer(world, 'the-past'),
      attack: (world) => void addLayer(world, 'the-past').git.refs.delete('refs/tags/v1'),
      reason: 'policy/layer-unreadable',
    },
    {
      name: 'the layer above is hidden from the token',
      world: { policy: extending },
      fair: (world) => void addLayer(world, 'the-past'),
      attack(world) {
        addLayer(world, 'the-past');
        return { token: world.gitlab.token({ projects: [world.project] }) };
      },
      reason: 'policy/layer-unreadable',
    },
    {
      name: 'the project of the layer above answers nothing',
      world: { policy: extending },
      fair: (world) => void addLayer(world, 'the-past'),
      attack(world) {
        addLayer(world, 'the-past');
        const when = ({ path }: { readonly path: string }) => path.includes('acme%2Frules');
        world.gitlab.fault('error-500', { when, times: 'always' });
      },
      reason: 'policy/unavailable',
    },
  ];
  test.each(attempts)('$name', expectHeld);
});

test('T03: a branch that is called like the tag of a layer does not stand for it', async () => {
  await expectHeld({
    name: 'a branch v1 beside the tag v1',
    world: { policy: extending },
    fair: (world) => void addLayer(world, 'the-past'),
    attack(world) {
      const rules = addLayer(world, 'inventory');
      commit(rules.git, { branch: 'v1', files: { 'base.yml': layer('the-past') } });
    },
    reason: 'gate/waiting',
  });
});

test('T07: a policy below cannot open what the layer above has frozen', async () => {
  await expectHeld({
    name: 'it opens all week',
    world: { policy: extending },
    fair: (world) => void addLayer(world, 'the-past'),
    attack: (world) => void addLayer(world, 'inventory'),
    reason: 'gate/waiting',
  });
});

describe('T08 and T43: a policy whose text is another one than it looks', () => {
  const withChecks = policyWith({
    production: `windows: { open: [always], frozen: [long-ago] }\n${checks}`,
    more: noRecords,
  });
  /** The job that it would no longer demand has failed. */
  function failing(text: FileContent): Act {
    return (world) => {
      const { pipeline } = policyIs(world, text);
      made.job(pipeline, 'build', { status: 'failed' });
      return { pipeline };
    };
  }
  const twice = withChecks.replace(/^( *)required-checks:.*$/m, '$&\n$1required-checks: {}');
  const merged = withChecks.replace(
    /^( *)required-checks:.*$/m,
    '$1<<: &lax { required-checks: {} }',
  );
  const rows: readonly (readonly [name: string, text: FileContent, reason: string])[] = [
    ['T08: a key that is there twice', twice, 'policy/duplicate-key'],
    ['T08: a merge key', merged, 'policy/merge-key'],
    ['T08: a tag', withChecks.replace('UTC', '!!str UTC'), 'policy/yaml-tag'],
    ['T08: YAML 1.1', `%YAML 1.1\n---\n${withChecks}`, 'policy/yaml-directive'],
    ['T08: a second document', `${withChecks}---\n${lax}`, 'policy/several-documents'],
    ['T08: a key of the prototype', `${withChecks}__proto__: { x: 1 }\n`, 'policy/unknown-key'],
    ['T08: 400 KiB of keys', `${withChecks}${'a: 1\n'.repeat(80_000)}`, 'policy/unreadable'],
    ['T08: 5,000 brackets', `${withChecks}x: ${'['.repeat(5000)}`, 'policy/too-deep'],
    ['T43: a symbolic link', { mode: '120000', text: 'docs/lax.yml' }, 'policy/wrong-type'],
    ['T43: a submodule', { mode: '160000', commit: 'a'.repeat(40) }, 'policy/absent'],
  ];
  test.each(rows)('%s', async (name, text, reason) => {
    const { milliseconds } = await expectHeld({
      ...{ name, reason, attack: failing(text) },
      world: { policy: withChecks, files: { 'docs/lax.yml': lax } },
    });
    expect(milliseconds).toBeLessThan(5000);
  });
});
