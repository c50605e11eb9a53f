/** Older servers, whose schema has fewer fields, and clocks that differ. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { policyWith } from '../policies.js';
import type { FaultName } from './faults.js';
import { workflowRun } from './happenings.js';
import { account } from './repository.js';
import { allowed, blocked, closeWorlds, inconclusive, told, worldWith } from './told.js';
import { standard, type WorldOptions } from './worlds.js';

afterEach(closeWorlds);

function server(missing: readonly string[], more: WorldOptions = {}) {
  return worldWith({ ...more, fake: { enterprise: { missing } } });
}

describe('F28: GitHub Enterprise Server', () => {
  test('with all fields decides as GitHub does', async () => {
    const { github, repo, run } = await server([]);
    expect(told(await run(), repo)).toEqual(allowed);
    expect(github.requests()[0]?.path).toBe('/api/graphql');
  });

  test('blocks as GitHub does', async () => {
    const { repo, run } = await server([], { unit: 'failure' });
    expect(told(await run(), repo)).toEqual(blocked('required-checks/not-passed'));
  });

  test.each([
    ['comparisons', ['Ref.compare'], 'compare'],
    ['files by their path', ['Commit.file'], 'file'],
    ['any of them', ['Ref.rules', 'Ref.refUpdateRule', 'Ref.compare', 'Commit.file'], 'file'],
  ])('without %s: unknown, and named', async (_, missing, field) => {
    const { repo, run } = await server(missing);
    const ran = await run();
    expect(told(ran, repo)).toMatchObject({ code: 3, decision: 'inconclusive', enforced: 'true' });
    expect(repo.statuses.filter(({ state }) => state === 'success')).toEqual([]);
    expect(ran.log).toContain(`"${field}"`);
    expect(ran.log).toContain('Enterprise Server');
  });

  test.each([
    ['rules of branches', ['Ref.rules']],
    ['rules and protection', ['Ref.rules', 'Ref.refUpdateRule']],
  ])('without %s: unknown to a policy that requires protection', async (_, missing) => {
    const policy = { ...standard, more: `${standard.more}\nrequire-protected: true` };
    const { repo, run } = await server(missing, { policy });
    const ran = await run();
    expect(told(ran, repo)).toEqual(inconclusive('gate/fact-unsupported'));
    expect(ran.log).toContain('needs a GitHub Enterprise Server that');
  });

  test('without rules of branches: a warning to a policy that does not', async () => {
    const { repo, run } = await server(['Ref.rules', 'Ref.refUpdateRule']);
    const ran = await run();
    expect(told(ran, repo)).toEqual(allowed);
    expect(ran.log.replace(/\s+/g, ' ')).toContain(
      "protection of the policy's branch cannot be known",
    );
  });

  test('without rules the classic protection is enough', async () => {
    const { repo, run } = await server(['Ref.rules'], { rules: [] });
    repo.protections.push({ pattern: 'main', approvals: 1 });
    expect(told(await run(), repo)).toEqual(allowed);
  });

  test('posts where the server is, and asks nobody else', async () => {
    const { github, run } = await server([]);
    await run();
    expect(github.requests().every(({ path }) => path.startsWith('/api/'))).toBe(true);
  });

  const starters = { triggeringActor: null } as const;

  test('older than 3.7 does not tell who started it: the first attempt needs nobody else', async () => {
    const { github, repo, run } = await server([]);
    const ran = await run({ ...starters, runId: 17 });
    expect(told(ran, repo)).toEqual(allowed);
    expect(github.counts().writes).toBe(1);
  });

  test('older than 3.7 is asked who started a second attempt', async () => {
    const { repo, run } = await server([]);
    workflowRun(repo, { id: 17, attempt: 2, triggeringActor: account('bob') });
    const ran = await run({ ...starters, runId: 17, attempt: 2 });
    expect(told(ran, repo)).toEqual(allowed);
    expect(JSON.parse(ran.record)).toMatchObject({
      origin: { actors: [{ login: 'alice' }, { login: 'bob' }] },
    });
  });

  test('that does not know who started a second attempt leaves a starter without a name', async () => {
    const { repo, run } = await server([]);
    workflowRun(repo, { id: 17, attempt: 2, triggeringActor: null });
    const ran = await run({ ...starters, runId: 17, attempt: 2 });
    expect(told(ran, repo)).toEqual(allowed);
    expect(JSON.parse(ran.record)).toMatchObject({
      origin: { actors: [{ login: 'alice' }, { login: '' }] },
    });
  });

  test('that tells of a later attempt is not believed for this one', async () => {
    const { repo, run } = await server([]);
    workflowRun(repo, { id: 17, attempt: 3, triggeringActor: account('bob') });
    const ran = await run({ ...starters, runId: 17, attempt: 2 });
    expect(JSON.parse(ran.record)).toMatchObject({
      origin: { actors: [{ login: 'alice' }, { login: '' }] },
    });
  });
});

describe('F27: the clocks of runner and GitHub', () => {
  test.each<readonly [string, FaultName]>([
    ['five minutes apart', 'clock-5-minutes'],
    ['a day apart', 'clock-1-day'],
  ])('T60: %s: inconclusive', async (_, fault) => {
    const { github, repo, run } = await worldWith();
    github.fault(fault, { times: 'always' });
    const ran = await run();
    expect(told(ran, repo)).toEqual(inconclusive('gate/clock-skewed'));
    expect(ran.log).toMatch(/clock/);
  });

  test('GitHub tells no time: inconclusive', async () => {
    const { github, repo, run } = await worldWith();
    github.fault('no-date', { times: 'always' });
    expect(told(await run(), repo)).toEqual(inconclusive('gate/fact-failed'));
  });

  test('apart, and a rule is not met: still blocked', async () => {
    const { github, repo, run } = await worldWith({ unit: 'failure' });
    github.fault('clock-1-day', { times: 'always' });
    expect(told(await run(), repo)).toMatchObject({ code: 1, decision: 'block' });
  });

  test('apart in a preview: told, and nobody is stopped', async () => {
    const { github, repo, run } = await worldWith();
    github.fault('clock-1-day', { times: 'always' });
    const sha = repo.refs.get('refs/heads/main') ?? '';
    const pull = {
      number: 1,
      head: { sha, repo: { id: repo.id } },
      base: { repo: { id: repo.id } },
    };
    const ran = await run({
      eventName: 'pull_request',
      ref: 'refs/pull/1/merge',
      event: { pull_request: pull },
    });
    expect(told(ran, repo)).toMatchObject({ code: 0, decision: 'inconclusive', enforced: 'false' });
  });

  test.each([
    ['INPUT_NOW', '2020-01-01T00:00:00Z'],
    ['PROMOTION_GATE_NOW', '2020-01-01T00:00:00Z'],
    ['SOURCE_DATE_EPOCH', '1577836800'],
    ['FAKETIME', '2020-01-01 00:00:00'],
    ['TZ', 'Pacific/Apia'],
  ])('T60: %s moves no clock', async (name, value) => {
    const policy = policyWith({
      production: 'windows: { open: [next-week] }',
      more: 'records: { store: none }',
    });
    const { repo, run } = await worldWith({ policy });
    const ran = await run({ env: { [name]: value } });
    expect(told(ran, repo)).toEqual(blocked('gate/waiting'));
    expect(JSON.parse(ran.record)).toMatchObject({
      evidence: { now: expect.stringMatching(/^20(?:2[6-9]|[3-9])/) },
    });
  });
});
