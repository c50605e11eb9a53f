/** T66: the job's `permissions:`, removed one by one: each is named, and none that a rule needs becomes a yes. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { policyWith, type PolicyParts } from '../policies.js';
import { recommended } from './fake-github.js';
import { commitStatus, deployment } from './happenings.js';
import { commit } from './repository.js';
import type { Permissions } from './tokens.js';
import { allowed, closeWorlds, inconclusive, told, worldWith } from './told.js';
import { standard } from './worlds.js';

afterEach(closeWorlds);

const stored = { ...standard, more: 'records: { store: branch }' };
const unstored = { ...standard, more: '' };
const byStatus: PolicyParts = {
  production: `windows: { open: [always] }
required-checks: { unit: { github: { name: ci/unit } } }`,
  more: 'records: { store: none }',
};
const paced: PolicyParts = {
  production:
    'windows: { open: [always], cadence: { apart: 2h } }\ndeployments: { environment: production }',
  more: 'records: { store: none }',
};

interface Row {
  readonly name: string;
  readonly policy?: PolicyParts;
  readonly permissions: Permissions;
  readonly code: number;
  readonly reason?: string;
  /** What the log names. */
  readonly words: string;
}

function without(...keys: readonly string[]): Permissions {
  return Object.fromEntries(Object.entries(recommended).filter(([key]) => !keys.includes(key)));
}

const rows: readonly Row[] = [
  {
    name: 'contents: nothing is decided',
    permissions: without('contents'),
    code: 3,
    words: 'contents: read',
  },
  {
    name: 'contents: write, where the policy demands records: an allow is none',
    policy: stored,
    permissions: { ...recommended, contents: 'read' },
    code: 3,
    reason: 'gate/not-recorded',
    words: 'contents: write',
  },
  {
    name: 'contents: write, where it does not: allowed, and said that it was not recorded',
    policy: unstored,
    permissions: { ...recommended, contents: 'read' },
    code: 0,
    words: 'contents: write',
  },
  {
    name: 'checks: required checks are unknown',
    permissions: without('checks'),
    code: 3,
    reason: 'gate/fact-unsupported',
    words: 'checks: read',
  },
  {
    name: 'statuses: what could be a status is unknown, and none is posted',
    permissions: without('statuses'),
    code: 3,
    reason: 'gate/fact-unsupported',
    words: 'statuses: read',
  },
  {
    name: 'statuses: write: allowed, and a note that no status was posted',
    permissions: { ...recommended, statuses: 'read' },
    code: 0,
    words: 'statuses: write',
  },
  {
    name: 'deployments: how often is unknown',
    policy: paced,
    permissions: without('deployments'),
    code: 3,
    reason: 'gate/fact-unsupported',
    words: 'deployments: read',
  },
  {
    name: 'deployments: whether the policy changed is unknown',
    permissions: without('deployments'),
    code: 3,
    reason: 'gate/fact-unsupported',
    words: 'deployments: read',
  },
  {
    name: 'all: nothing is decided',
    permissions: {},
    code: 3,
    words: 'contents: read',
  },
];

describe.each(['field', 'items'] as const)('T66: refused at the %s, without', (refuse) => {
  test.each(rows)('$name', async ({ policy, permissions, code, reason, words }) => {
    const { github, repo, run } = await worldWith({ policy: policy ?? standard, fake: { refuse } });
    deployment(repo, { createdAt: '2026-01-05T10:00:00Z' });
    commitStatus(repo, { context: 'unit' });
    const ran = await run({ token: github.token({ permissions }) });
    const verdict = code === 0 ? 'allow' : 'inconclusive';
    expect(told(ran, repo)).toMatchObject({
      code,
      decision: verdict,
      ...(reason === undefined ? {} : { reason }),
    });
    if (code !== 0)
      expect(told(ran, repo).statuses.filter((each) => each.startsWith('success'))).toEqual([]);
    expect(ran.log).toContain(words);
  });

  test.each(['pull-requests', 'actions'])('%s: what needs none of it is allowed', async (key) => {
    const { github, repo, run } = await worldWith({ fake: { refuse } });
    const ran = await run({ token: github.token({ permissions: without(key) }) });
    expect(told(ran, repo)).toEqual(allowed);
    expect(ran.stderr).toBe('');
  });

  test('checks: a status that could be seen is not enough, since a check run of its name could not', async () => {
    const { github, repo, run } = await worldWith({ policy: byStatus, fake: { refuse } });
    commitStatus(repo, { context: 'ci/unit' });
    const ran = await run({ token: github.token({ permissions: without('checks') }) });
    expect(told(ran, repo)).toEqual(inconclusive('gate/fact-unsupported'));
    expect(ran.log).toContain('checks: read');
  });

  test('statuses: a failed one that cannot be seen is not passed over', async () => {
    const { github, repo, run } = await worldWith({ fake: { refuse } });
    commitStatus(repo, { context: 'unit', state: 'failure' });
    const ran = await run({ token: github.token({ permissions: without('statuses') }) });
    expect(told(ran, repo)).toMatchObject({ code: 3, decision: 'inconclusive' });
  });

  test('pull-requests: write and checks: write: what was asked for is left out with a note', async () => {
    const { github, repo, run } = await worldWith({ fake: { refuse } });
    deployment(repo);
    commit(repo, { branch: 'change' });
    const ran = await run({
      token: github.token({ permissions: recommended }),
      inputs: { publish: 'check-run' },
    });
    expect(ran.code).toBe(0);
    expect(ran.log).toContain('checks: write');
    expect(told(ran, repo)).toEqual(allowed);
  });
});

test('T66: the recommended permissions need nothing more', async () => {
  const { github, repo, run } = await worldWith({ policy: stored });
  const { actions: _, ...documented } = recommended;
  const ran = await run({ token: github.token({ permissions: documented }) });
  expect(told(ran, repo)).toEqual(allowed);
  expect(ran.stderr).toBe('');
});

test('T66: no token at all is named before anything is asked', async () => {
  const { github, repo, run } = await worldWith();
  const ran = await run({ env: { INPUT_TOKEN: '', GITHUB_TOKEN: undefined } });
  expect(told(ran, repo)).toMatchObject({ code: 2, decision: 'error', reason: 'request/token' });
  expect(github.counts()).toEqual({ reads: 0, writes: 0 });
});

test('T66: a token of other repositories finds nothing, and does not take that for no policy', async () => {
  const { github, repo, run } = await worldWith();
  const other = github.repository({ name: 'acme/other', files: { a: 'b' } });
  const ran = await run({ token: github.token({ repositories: [other] }) });
  expect(told(ran, repo)).toMatchObject({ code: 3, decision: 'inconclusive' });
  expect(ran.outputs['reason-code']).not.toBe('policy/absent');
});

test('T66: a public repository can be read without permissions, and is decided', async () => {
  const { github, repo, run } = await worldWith({ policy: policyWith(standard) });
  const open = { ...repo, private: false };
  github.repositories.splice(0, 1, open);
  const ran = await run({ token: github.token({ permissions: { statuses: 'write' } }) });
  expect(told(ran, open)).toEqual(allowed);
});
