/** T05: no input turns a block into an allow; T62: nothing else that an earlier step can set is listened to. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { root } from '../gate.js';
import { policyWith } from '../policies.js';
import { deployment } from './happenings.js';
import { head } from './repository.js';
import { allowed, blocked, closeWorlds, production, told, worldWith } from './told.js';

afterEach(closeWorlds);

const frozen = policyWith({
  production: 'windows: { open: [always], frozen: [these-days] }',
  more: 'records: { store: none }',
});
const declared = Object.keys(
  (parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> })
    .inputs,
);

/** For every input. */
const odd: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['an option', '--dry-run'],
  ['two lines', 'a\ndecision=allow'],
  ['__proto__', '__proto__'],
  ['text of 10,000 characters', 'x'.repeat(10_000)],
];

/** What somebody would try with this one. */
const tempting: Readonly<Record<string, readonly string[]>> = {
  environment: ['staging', 'Production', ' production ', 'production,staging'],
  service: ['shop', 'SHOP', 'other', 'shop,other'],
  policy: ['.promotion-gate.yml', './.promotion-gate.yml', 'acme/shop//.promotion-gate.yml'],
  sha: ['main', 'refs/heads/main', '0'.repeat(40)],
  version: ['v1.2.3', '99.99.99'],
  artifacts: [`image@sha256:${'a'.repeat(64)}`, 'image@sha256:short'],
  regions: ['emea', 'emea,amer', 'all'],
  ticket: ['REL-1', 'EMERGENCY'],
  bypass: ['emergency', 'true', '1'],
  publish: ['none', 'status', 'check-run', 'comment', 'none, status'],
  command: ['check', 'result', 'lint', 'test', 'explain', 'help', '--version'],
  outcome: ['success', 'failure', 'rolled-back'],
  record: ['record.json', '/dev/null', '/dev/stdout'],
};

describe('T05: a promotion that is frozen stays so', () => {
  test.each(declared)(
    'whatever the input %s says',
    async (input) => {
      const { repo, run } = await worldWith({ policy: frozen, unit: 'none' });
      const values = [...odd, ...(tempting[input] ?? []).map((value) => [value, value] as const)];
      const runs = await Promise.all(
        values.map(async ([name, value]) => ({
          name,
          ran: await run({ inputs: { [input]: value } }),
        })),
      );
      for (const { name, ran } of runs) {
        // lint and help decide nothing: what a later step asks for is the output.
        expect({ name, decision: ran.outputs['decision'] ?? 'none' }).not.toMatchObject({
          decision: 'allow',
        });
        const saysYes = ran.code === 0 && input !== 'command';
        expect({ name, saysYes }).toEqual({ name, saysYes: false });
        expect(ran.outputs['enforced'] ?? 'true').toBe('true');
      }
      expect(repo.statuses.filter(({ state }) => state === 'success')).toEqual([]);
    },
    120_000,
  );

  test('whatever all of them say together', async () => {
    const { repo, run } = await worldWith({ policy: frozen, unit: 'none' });
    const ran = await run({
      inputs: {
        service: 'shop',
        sha: head(repo),
        version: 'v1',
        ticket: 'EMERGENCY',
        bypass: 'emergency',
        publish: 'none',
        outcome: 'success',
      },
    });
    expect(told(ran, repo)).toMatchObject({ code: 1, decision: 'block', statuses: [] });
  });

  test('result records no success of a promotion that was not allowed', async () => {
    const { repo, run } = await worldWith({
      policy: policyWith({ production: 'windows: { open: [always], frozen: [these-days] }' }),
      unit: 'none',
    });
    const record = join(temporaryFolder(), 'record.json');
    expect((await run({ inputs: { record } })).code).toBe(1);
    const refs = new Map(repo.refs);
    const ran = await run({ inputs: { command: 'result', record, outcome: 'success' } });
    expect(ran.code).toBe(2);
    expect(ran.log).toContain('no allow');
    expect(repo.refs).toEqual(refs);
  });

  test('publish: none is told in log, summary and outputs all the same', async () => {
    const { repo, run } = await worldWith({ policy: frozen, unit: 'none' });
    const ran = await run({ inputs: { publish: 'none' } });
    expect(told(ran, repo)).toMatchObject({ code: 1, decision: 'block', statuses: [] });
    expect(ran.log).toContain('WAIT');
    expect(ran.summary).toContain('shop');
  });

  test('another environment of the policy has a status of its own', async () => {
    const policy = `${frozen}  staging:\n    windows: { open: [always] }\n`;
    const { repo, run } = await worldWith({ policy, unit: 'none' });
    const ran = await run({ inputs: { environment: 'staging' } });
    expect(told(ran, repo)).toMatchObject({
      code: 0,
      decision: 'allow',
      statuses: ['success promotion-gate / shop / staging'],
    });
    expect(ran.outputs['environment']).toBe('staging');
  });
});

describe('T62: what an earlier step can set', () => {
  test.each([
    ['INPUT_NOW', '2020-01-01T00:00:00Z'],
    ['INPUT_AT', '2020-01-01T00:00:00Z'],
    ['INPUT_DRY-RUN', 'true'],
    ['INPUT_LAYERS', '/tmp'],
    ['INPUT_FORMAT', 'json'],
    ['PROMOTION_GATE_POLICY', 'lax.yml'],
    ['PROMOTION_GATE_ENFORCE', 'observe'],
    ['GIT_DIR', '/tmp'],
    ['GITHUB_REF_PROTECTED', 'true'],
    ['GITHUB_WORKFLOW', 'promotion-gate / shop / production'],
    ['GITHUB_REPOSITORY_OWNER', 'evil'],
    ['CI_SERVER_URL', 'https://gitlab.example.com'],
  ])('%s changes nothing', async (name, value) => {
    const { github, repo, run } = await worldWith({ policy: frozen, unit: 'none' });
    const ran = await run({ env: { [name]: value } });
    expect(told(ran, repo)).toEqual(blocked('gate/waiting'));
    expect(github.counts().writes).toBe(1);
  });

  test('GITLAB_CI leaves open whose inputs count: nothing is decided', async () => {
    const { github, repo, run } = await worldWith({ policy: frozen, unit: 'none' });
    const ran = await run({ env: { GITLAB_CI: 'true' } });
    expect({ code: ran.code, statuses: repo.statuses }).toEqual({ code: 2, statuses: [] });
    expect(ran.outputs['decision']).toBeUndefined();
    expect(github.counts()).toEqual({ reads: 0, writes: 0 });
  });

  test.each<readonly [string, Readonly<Record<string, string | undefined>>, string]>([
    ['no certificates are checked', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'request/tls-off'],
    [
      'the API is at another server',
      { GITHUB_API_URL: 'https://api.example.com' },
      'request/github-environment',
    ],
    [
      'the API is at another server without TLS',
      { GITHUB_API_URL: 'http://api.example.com' },
      'request/github-environment',
    ],
    [
      'GraphQL is at another server',
      { GITHUB_GRAPHQL_URL: 'https://graphql.example.com/graphql' },
      'request/github-environment',
    ],
    [
      'GraphQL is at a host that only begins like the server',
      {
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: 'https://api.github.com',
        GITHUB_GRAPHQL_URL: 'https://api.github.com.example.com/graphql',
      },
      'request/github-environment',
    ],
    [
      'the address of the API carries a password',
      { GITHUB_API_URL: 'http://user:pass@127.0.0.1/' },
      'request/github-environment',
    ],
    ['there is no address', { GITHUB_API_URL: undefined }, 'request/github-environment'],
    ['there is no commit', { GITHUB_SHA: undefined }, 'request/github-environment'],
    ['the commit is a name', { GITHUB_SHA: 'main' }, 'request/github-environment'],
    ['the run is no number', { GITHUB_RUN_ID: '1 or 1' }, 'request/github-environment'],
    ['the attempt is 0', { GITHUB_RUN_ATTEMPT: '0' }, 'request/github-environment'],
    ['the repository leads out', { GITHUB_REPOSITORY: 'acme/..' }, 'request/github-environment'],
    ['there is no actor', { GITHUB_ACTOR: '' }, 'request/github-environment'],
    ['a budget is no time', { PROMOTION_GATE_TOTAL: 'for ever' }, 'request/github-environment'],
    ['there is no event file', { GITHUB_EVENT_PATH: '/nowhere/event.json' }, 'request/event'],
    ['the event file is a folder', { GITHUB_EVENT_PATH: '/tmp' }, 'request/event'],
  ])('%s: refused before anything is asked', async (_, env, reason) => {
    const { github, repo, run } = await worldWith();
    const ran = await run({ env });
    expect(told(ran, repo)).toMatchObject({ code: 2, decision: 'error', reason, statuses: [] });
    expect(github.requests()).toEqual([]);
    expect(ran.log).not.toContain('pass@');
  });

  test('a repository that was replaced by another of its name is not judged', async () => {
    const { repo, run } = await worldWith();
    const ran = await run({ env: { GITHUB_REPOSITORY_ID: '4711' } });
    expect(told(ran, repo)).toMatchObject({ code: 2, reason: 'request/repository-differs' });
  });

  test('files of the workspace that would be loaded or followed are not', async () => {
    const { repo, run } = await worldWith({ policy: frozen, unit: 'none' });
    const workspace = temporaryFolder();
    writeFileSync(join(workspace, 'package.json'), '{"type":"commonjs","main":"evil.js"}');
    writeFileSync(join(workspace, '.npmrc'), 'node-options=--require ./evil.js\n');
    writeFileSync(join(workspace, 'evil.js'), 'process.exit(0);\n');
    symlinkSync('/etc/passwd', join(workspace, '.promotion-gate.yml'));
    expect(told(await run({ workspace }), repo)).toEqual(blocked('gate/waiting'));
  });

  test('an own token that is of somebody else decides the same', async () => {
    const { github, repo, run } = await worldWith();
    deployment(repo);
    const ran = await run({ inputs: { token: github.token({}).value } });
    expect(told(ran, repo)).toEqual(allowed);
    expect(repo.statuses.map(({ context }) => context)).toEqual([production]);
  });
});
