/** The last word of a run is what people and later steps go by: no earlier green, no late one, no old output. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { outputNames } from '../../../src/report/outputs.js';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { checkRun, deployment } from './happenings.js';
import { inWorld } from './in-world.js';
import type { Repository } from './model.js';
import { commit, head } from './repository.js';
import { everywhere } from './scenes.js';
import { storedRecords } from './stored-records.js';
import { protectedMain, standard, type World } from './worlds.js';

const required = 'promotion-gate / shop / production';

/** The newest state of each context, as a merge box shows it. */
function shown(repo: Repository): Readonly<Record<string, string>> {
  return Object.fromEntries(repo.statuses.map(({ context, state }) => [context, state]));
}

/** Runs a module first, in the same process. */
function preloaded(source: string): { readonly NODE_OPTIONS: string } {
  const path = join(temporaryFolder(), 'first.mjs');
  writeFileSync(path, source);
  return { NODE_OPTIONS: `--import=${pathToFileURL(path).href}` };
}

async function allowed(world: World): Promise<void> {
  expect((await world.run()).code).toBe(0);
  expect(shown(world.repo)).toEqual({ [required]: 'success' });
}

describe('an earlier green does not survive', () => {
  test('F07: a run that GitHub does not answer any more', () =>
    inWorld({ deployed: 'before' }, async (world) => {
      await allowed(world);
      world.github.fault('error-502', { when: 'Snapshot', times: 'always' });
      expect((await world.run()).code).toBe(3);
      expect(shown(world.repo)[required]).toBe('error');
    }));

  test('T04: a policy that was broken since', () =>
    inWorld({ deployed: 'before' }, async (world) => {
      const sha = head(world.repo);
      await allowed(world);
      commit(world.repo, { files: { '.promotion-gate.yml': 'policy: 1\nnonsense: 1\n' } });
      expect((await world.run({ sha })).code).toBe(2);
      expect(shown(world.repo)[required]).toBe('error');
    }));

  test('F30: a run that is cancelled while its facts are read', () =>
    inWorld({ unit: 'none', deployed: 'before' }, async (world) => {
      const run = await world.run({
        signal: { name: 'SIGTERM', atRequest: 2 },
        env: { PROMOTION_GATE_SETTLE: '20s', PROMOTION_GATE_TOTAL: '60s' },
      });
      expect(run.code).toBe(3);
      expect(shown(world.repo)).toEqual({ [required]: 'error' });
    }));
});

test('F30: a success that is tried again does not come after the end', () =>
  inWorld({ deployed: 'before' }, async (world) => {
    world.github.fault('lost-reply', { when: 'repos/create-commit-status' });
    world.github.latency = 700;
    const run = await world.run({
      signal: { name: 'SIGTERM', atRequest: 2 },
      env: { PROMOTION_GATE_ATTEMPT: '5s', PROMOTION_GATE_TOTAL: '60s' },
    });
    expect(run.code).toBe(3);
    expect(run.outputs).toMatchObject({ decision: 'inconclusive', 'valid-until': '' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(world.repo.statuses[0]).toMatchObject({ state: 'success' });
    expect(shown(world.repo)).toEqual({ [required]: 'error' });
  }));

test('F33: a crash after the outputs leaves no allow to later steps', () =>
  inWorld({ deployed: 'before' }, async (world) => {
    // While the status is on its way, the outputs are out.
    world.github.latency = 1500;
    const crash = preloaded('setTimeout(() => { throw new Error("late"); }, 2500);');
    const run = await world.run({ env: { ...crash, PROMOTION_GATE_ATTEMPT: '5s' } });
    if (run.code === 0) throw new Error('the run ended before it was to crash');
    expect(run.outputs).toMatchObject({ decision: 'inconclusive', 'valid-until': '' });
  }));

describe('T30: a re-run is judged like any other run', () => {
  const cadence = {
    production: 'windows: { open: [always], cadence: { apart: 2h } }',
    more: 'records: { store: none }',
  };
  const logUrl = ({ github }: World) => `${github.serverUrl}/acme/shop/actions/runs/4711/job/1`;

  test('what this run deployed in an earlier attempt counts', () =>
    inWorld({ policy: cadence }, async (world) => {
      deployment(world.repo, {
        environment: 'production',
        states: ['success'],
        logUrl: logUrl(world),
      });
      const sha = commit(world.repo, { files: { 'a.txt': 'a' } });
      const run = await world.run({ runId: 4711, attempt: 2, sha });
      expect(run).toMatchObject({ code: 1, outputs: { 'reason-code': 'gate/waiting' } });
    }));

  test('its own deployment under way does not', () =>
    inWorld({ policy: cadence }, async (world) => {
      deployment(world.repo, {
        environment: 'production',
        states: ['in_progress'],
        logUrl: logUrl(world),
      });
      expect((await world.run({ runId: 4711, attempt: 2 })).code).toBe(0);
    }));
});

test('F15: with its answer posted a run ends within its total', () =>
  inWorld({}, async (world) => {
    world.github.fault('silent', { times: 'always' });
    const run = await world.run({
      env: { PROMOTION_GATE_ATTEMPT: '20s', PROMOTION_GATE_TOTAL: '12s' },
    });
    expect(run.code).toBe(3);
    expect(run.milliseconds).toBeLessThan(14_000);
  }));

describe('T05: a step decides, or ends with an error', () => {
  test.each(['help', '--help', 'test', 'schema', 'explain', 'constructor'])(
    'command: %s',
    (command) =>
      inWorld({}, async (world) => {
        const run = await world.run({ inputs: { command } });
        expect(run.code).toBe(2);
        expect(Object.keys(run.outputs).sort()).toEqual([...outputNames].sort());
        expect(run.outputs).toMatchObject({ decision: 'error', 'reason-code': 'request/usage' });
        expect(world.github.requests()).toEqual([]);
      }),
  );
});

test('T67: a preview of a fork never enforces, whatever the policy says', () =>
  inWorld(
    { policy: { ...standard, more: `preview: enforce\n${standard.more ?? ''}` } },
    async (world) => {
      const { repo } = world;
      const sha = commit(repo, { branch: null, files: { 'a.txt': 'fork' } });
      const other = { id: repo.id + 1 };
      const base = { ref: 'main', repo: { id: repo.id } };
      const pull = { number: 1, head: { sha, ref: 'main', repo: other }, base };
      const run = await world.run({
        eventName: 'pull_request_target',
        event: { action: 'opened', number: 1, pull_request: pull, repository: { id: repo.id } },
        inputs: { publish: 'status' },
      });
      expect(run.outputs).toMatchObject({ enforced: 'false' });
      expect(Object.keys(shown(repo))).not.toContain(required);
    },
  ));

test('F30: a cancelled run that would have been recorded is recorded as aborted', () =>
  inWorld(
    { unit: 'none', deployed: 'before', policy: { ...standard, more: '' } },
    async (world) => {
      const run = await world.run({
        signal: { name: 'SIGTERM', atRequest: 2 },
        env: { PROMOTION_GATE_SETTLE: '20s', PROMOTION_GATE_TOTAL: '60s' },
      });
      expect(run.code).toBe(3);
      const kinds = storedRecords(world.repo).map(({ kind }) => kind);
      expect(kinds).toEqual(['aborted']);
    },
  ));

test('F30: a cancelled run that posts check runs leaves none that is green', () =>
  inWorld({ unit: 'none', deployed: 'before' }, async (world) => {
    const run = await world.run({
      inputs: { publish: 'check-run' },
      token: world.github.token({ permissions: everywhere }),
      signal: { name: 'SIGTERM', atRequest: 2 },
      env: { PROMOTION_GATE_SETTLE: '20s', PROMOTION_GATE_TOTAL: '60s' },
    });
    expect(run.code).toBe(3);
    const ours = world.repo.checkRuns.filter(({ name }) => name === required);
    expect(ours).toMatchObject([{ conclusion: 'failure' }]);
  }));

describe('T03: a branch that anybody may create vouches for nothing', () => {
  const rules = [protectedMain, { pattern: 'refs/heads/release/*', type: 'pull_request' }];
  const onBranch = async (world: World) => {
    const sha = commit(world.repo, { branch: 'release/mallory', files: { 'a.txt': 'unmerged' } });
    checkRun(world.repo, { name: 'unit', sha });
    return world.run({ ref: 'refs/heads/release/mallory', sha });
  };

  test('although its name matches a rule for changes', () =>
    inWorld({ rules, deployed: 'before' }, async (world) => {
      const run = await onBranch(world);
      const code = 'gate/candidate-unreachable';
      expect(run).toMatchObject({ code: 1, outputs: { 'reason-code': code } });
    }));

  test('unless creating it is restricted too', () => {
    const creation = { pattern: 'refs/heads/release/*', type: 'creation' };
    return inWorld({ rules: [...rules, creation], deployed: 'before' }, async (world) => {
      expect((await onBranch(world)).code).toBe(0);
    });
  });
});

test('F10: a page of checks that breaks off is no shorter list', () =>
  inWorld({ deployed: 'before' }, async (world) => {
    for (let index = 0; index < 100; index += 1) checkRun(world.repo, { name: `job ${index}` });
    world.github.fault('reset-mid-body', { when: 'Checks', times: 'always' });
    const run = await world.run();
    expect(run).toMatchObject({ code: 3, outputs: { decision: 'inconclusive' } });
  }));
