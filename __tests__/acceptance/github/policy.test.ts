/** Where the policy comes from: which file decides, which cannot, and what is said of one that is not there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { policyWith } from '../policies.js';
import { pullRequest } from './happenings.js';
import { commit, head, type FileContent } from './repository.js';
import { blocked, closeWorlds, production, told, worldWith } from './told.js';

afterEach(closeWorlds);

const more = 'records: { store: none }';
const openProduction = 'windows: { open: [always], frozen: [long-ago] }';
const frozenProduction = 'windows: { open: [always], frozen: [these-days] }';
const lax = policyWith({ production: openProduction, more });
const strict = policyWith({ production: frozenProduction, more });

/** Runs on a pull request of a branch that the world has. */
function pullRun(number: number, repo: { readonly id: number }, sha: string) {
  const repository = { id: repo.id };
  const event = {
    repository,
    pull_request: { number, head: { sha, repo: repository }, base: { repo: repository } },
  };
  return { eventName: 'pull_request', event, ref: `refs/pull/${number}/merge`, sha };
}

/** What every preview of the service ends with: no enforcing status. */
function preview(reason: string, decision: string) {
  const statuses = [`success ${production} (preview)`];
  return { code: 0, decision, enforced: 'false', reason, statuses };
}

function faulty(reason: string, statuses = [`error promotion-gate / production`]) {
  return { code: 2, decision: 'error', enforced: 'true', reason, statuses };
}

describe('T01: whose policy decides', () => {
  test('a lax policy in the workspace does not loosen the one of the default branch', async () => {
    const { repo, run } = await worldWith({ policy: strict });
    const workspace = temporaryFolder();
    writeFileSync(join(workspace, '.promotion-gate.yml'), lax);
    const ran = await run({ workspace });
    expect(told(ran, repo)).toEqual(blocked('gate/waiting'));
    expect(ran.outputs['policy-commit']).toBe(head(repo));
    expect(JSON.parse(ran.record)).toMatchObject({
      policy: { files: [{ commit: head(repo), level: 'forge', path: '.promotion-gate.yml' }] },
    });
  });

  test('a pull request that loosens the policy is judged by the default branch', async () => {
    const { repo, run } = await worldWith({ policy: strict, unit: 'none' });
    commit(repo, { branch: 'loosen', files: { '.promotion-gate.yml': lax } });
    const { number } = pullRequest(repo, { headRef: 'loosen' });
    const ran = await run(pullRun(number, repo, head(repo, 'loosen')));
    expect(told(ran, repo)).toEqual(preview('gate/waiting', 'block'));
    expect(ran.outputs['policy-commit']).toBe(head(repo));
  });

  test('a run on another branch is judged by the default branch', async () => {
    const { repo, run } = await worldWith({ policy: strict, unit: 'none' });
    commit(repo, { branch: 'loosen', files: { '.promotion-gate.yml': lax } });
    const ran = await run({ ref: 'refs/heads/loosen' });
    expect(told(ran, repo)).toMatchObject({ code: 1, decision: 'block' });
    expect(JSON.parse(ran.outputs['reasons'] ?? '')).toEqual(
      expect.arrayContaining(['windows/frozen', 'gate/candidate-unreachable']),
    );
    expect(ran.outputs['policy-commit']).toBe(head(repo));
  });
});

describe('T02: a status for one place is no status for another', () => {
  test('the green of a preview never stands where the branch requires one', async () => {
    const { repo, run } = await worldWith();
    commit(repo, { branch: 'change' });
    const { number } = pullRequest(repo, { headRef: 'change' });
    const ran = await run({
      ...pullRun(number, repo, head(repo)),
      sha: head(repo),
    });
    expect(told(ran, repo)).toEqual(preview('gate/allowed', 'allow'));
  });

  test('a policy of another name has a status of its own', async () => {
    const { repo, run } = await worldWith({
      policy: strict,
      files: { '.promotion-gate/lax.yml': lax },
    });
    const ran = await run({ inputs: { policy: '.promotion-gate/lax.yml' } });
    expect(told(ran, repo)).toMatchObject({
      code: 0,
      decision: 'allow',
      statuses: [`success ${production} [.promotion-gate/lax.yml]`],
    });
  });
});

describe('T04: no policy, or none that can be read', () => {
  test('without a policy nothing is allowed', async () => {
    const { repo, run } = await worldWith({ policy: '' });
    const ran = await run();
    expect(told(ran, repo)).toEqual(faulty('policy/absent'));
    expect(ran.log).toContain('.promotion-gate.yml');
  });

  test('a renamed policy is one that is not there', async () => {
    const { repo, run } = await worldWith();
    commit(repo, {
      files: { '.promotion-gate.yml': null, '.promotion-gate.yaml': lax },
    });
    expect(told(await run(), repo)).toEqual(faulty('policy/absent'));
  });

  test('before the first policy a preview says so and stops nobody', async () => {
    const { repo, run } = await worldWith({ policy: '' });
    commit(repo, { branch: 'begin', files: { '.promotion-gate.yml': lax } });
    const { number } = pullRequest(repo, { headRef: 'begin' });
    const ran = await run(pullRun(number, repo, head(repo, 'begin')));
    expect(told(ran, repo)).toMatchObject({
      code: 0,
      decision: 'error',
      enforced: 'false',
      reason: 'policy/absent',
    });
    expect(ran.summary).toContain('policy');
  });

  test.each(['error-500', 'forbidden', 'error-502'] as const)(
    'GitHub answers %s: inconclusive, never an allow',
    async (fault) => {
      const { github, repo, run } = await worldWith();
      github.fault(fault, { when: 'graphql', times: 'always' });
      const ran = await run({ env: { PROMOTION_GATE_TOTAL: '1s' } });
      expect(told(ran, repo)).toMatchObject({ code: 3, decision: 'inconclusive' });
      expect(repo.statuses.filter(({ state }) => state === 'success')).toEqual([]);
    },
  );

  test.each<readonly [string, FileContent, string]>([
    ['a symbolic link', { mode: '120000', text: 'lax.yml' }, 'a symbolic link'],
    ['a submodule', { mode: '160000', commit: 'a'.repeat(40) }, 'a submodule'],
    [
      'a pointer of Git LFS',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`,
      'Git LFS',
    ],
    ['binary', Buffer.from([0x70, 0x6f, 0, 0xff, 0xfe, 0x3a]), 'not UTF-8 text'],
    ['too large', `${lax}#${'x'.repeat(301 * 1024)}\n`, 'bytes long'],
    ['larger than the language allows', `${lax}#${'x'.repeat(260 * 1024)}\n`, 'KiB'],
    ['empty', '', ''],
  ])('a policy that is %s decides nothing', async (_, content, words) => {
    const { repo, run } = await worldWith({
      policy: '',
      files: { '.promotion-gate.yml': content },
    });
    const ran = await run();
    expect(told(ran, repo)).toMatchObject({ code: 2, decision: 'error' });
    expect(ran.log).toContain(words);
    expect(ran.log).not.toContain('lax.yml');
  });

  test('a folder in place of the policy decides nothing', async () => {
    const { repo, run } = await worldWith({ policy: '', files: { '.promotion-gate.yml/a': lax } });
    const ran = await run();
    expect(told(ran, repo)).toMatchObject({ code: 2, decision: 'error' });
    expect(ran.log).toContain('a folder');
  });
});
