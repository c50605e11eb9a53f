/** Policies of other places: the input `policy`, layers of an organisation, and files read live beside them. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { dateFromToday, policyWith } from '../policies.js';
import type { Repository, Rule } from './model.js';
import { commit, head, tag, type Files } from './repository.js';
import { allowed, blocked, closeWorlds, production, told, worldWith, type Scene } from './told.js';
import type { WorldOptions } from './worlds.js';

afterEach(closeWorlds);

const more = 'records: { store: none }';
const openProduction = 'windows: { open: [always], frozen: [long-ago] }';
const frozenProduction = 'windows: { open: [always], frozen: [these-days] }';
const lax = policyWith({ production: openProduction, more });
const strict = policyWith({ production: frozenProduction, more });
const sharedTag: Rule[] = [
  { pattern: 'refs/tags/*', type: 'update' },
  { pattern: 'refs/tags/*', type: 'deletion' },
];

/** A layer above, as an organisation writes one. */
function baseline(production: string, extra = ''): string {
  return `policy: 1
timezone: UTC
periods:
  all-week: { days: mon-sun, hours: 00:00-24:00 }
  inventory: { from: ${dateFromToday(-2)}, through: ${dateFromToday(2)} }
  the-past: { from: 2020-01-01, through: 2020-01-02 }
${extra}environments:
  production:
    ${production}
`;
}
const laxBaseline = baseline('windows: { open: [all-week], frozen: [the-past] }');
const strictBaseline = baseline('windows: { open: [all-week], frozen: [inventory] }');

function extending(reference: string, extra = ''): string {
  return `policy: 1
extends: ${reference}
services: { shop: {} }
records: { store: none }
${extra}environments:
  production:
    windows: { open: [all-week] }
`;
}

async function organisation(
  options: WorldOptions & {
    readonly base?: string;
    readonly shared?: Files;
    tagRules?: Rule[];
  } = {},
): Promise<Scene & { readonly policies: Repository }> {
  const world = await worldWith(options);
  const policies = world.github.repository({
    name: 'acme/release-policy',
    files: { 'baseline.yml': options.base ?? laxBaseline, ...options.shared },
    rules: options.tagRules ?? sharedTag,
  });
  tag(policies, 'v3');
  return { ...world, policies };
}

describe('T04: the layer of the organisation', () => {
  test('allows where both layers do', async () => {
    const { repo, run, policies } = await organisation({
      policy: extending('acme/release-policy//baseline.yml@v3'),
    });
    const ran = await run();
    expect(told(ran, repo)).toEqual(allowed);
    expect(JSON.parse(ran.record)).toMatchObject({
      policy: {
        files: [
          { name: '.promotion-gate.yml', commit: head(repo) },
          { name: 'acme/release-policy//baseline.yml@v3', commit: head(policies), role: 'layer' },
          { name: 'acme/release-policy//baseline.yml', role: 'live' },
        ],
      },
    });
  });

  test('blocks where only the layer above does', async () => {
    const { repo, run } = await organisation({
      policy: extending('acme/release-policy//baseline.yml@v3'),
      base: strictBaseline,
    });
    expect(told(await run(), repo)).toEqual(blocked('gate/waiting'));
  });

  test.each(['error-500', 'error-503', 'reset', 'html', 'graphql-no-data', 'silent'] as const)(
    'F15: answers %s: inconclusive, and posted so although the time is over',
    async (fault) => {
      const { github, repo, run } = await organisation({
        policy: extending('acme/release-policy//baseline.yml@v3'),
      });
      github.fault(fault, { when: 'PolicyFile', times: 'always' });
      const ran = await run({ env: { PROMOTION_GATE_TOTAL: '1500ms' } });
      expect(told(ran, repo)).toMatchObject({ code: 3, decision: 'inconclusive' });
      expect(told(ran, repo)).toMatchObject({
        reason: 'policy/unavailable',
        statuses: [`error promotion-gate / production`],
      });
      expect(ran.log).toContain('acme/release-policy');
    },
  );

  test.each([
    ['has no such file', 'acme/release-policy//gone.yml@v3', 'gone.yml'],
    ['has no such tag', 'acme/release-policy//baseline.yml@v9', 'v9'],
    ['is not there', 'acme/gone//baseline.yml@v3', 'acme/gone'],
    ['has no such commit', `acme/release-policy//baseline.yml@${'a'.repeat(40)}`, 'aaaaaaa'],
    ['is named by a branch', 'acme/release-policy//baseline.yml@main', 'main'],
  ])('%s: a configuration error, with what to do', async (_, reference, words) => {
    const { repo, run } = await organisation({ policy: extending(reference) });
    const ran = await run();
    expect(told(ran, repo)).toMatchObject({
      code: 2,
      decision: 'error',
      reason: 'policy/layer-unreadable',
    });
    expect(ran.log).toContain(words);
  });

  test('is read at a commit of 40 digits', async () => {
    const world = await worldWith();
    const policies = world.github.repository({
      name: 'acme/release-policy',
      files: { 'baseline.yml': strictBaseline },
    });
    const first = head(policies);
    commit(policies, { files: { 'baseline.yml': laxBaseline } });
    commit(world.repo, {
      files: {
        '.promotion-gate.yml': extending(`acme/release-policy//baseline.yml@${first}`),
      },
    });
    expect(told(await world.run(), world.repo)).toEqual(blocked('gate/waiting'));
  });

  test('T03: a branch named like the tag does not stand for it', async () => {
    const { repo, run, policies } = await organisation({
      policy: extending('acme/release-policy//baseline.yml@v3'),
      base: strictBaseline,
    });
    commit(policies, { branch: 'v3', files: { 'baseline.yml': laxBaseline } });
    expect(told(await run(), repo)).toEqual(blocked('gate/waiting'));
  });

  test('is private and not for this token: the input that helps is named', async () => {
    const { github, repo, run } = await organisation({
      policy: extending('acme/release-policy//baseline.yml@v3'),
    });
    const ran = await run({ token: github.token({ repositories: [repo] }) });
    expect(told(ran, repo)).toMatchObject({ code: 2, reason: 'policy/layer-unreadable' });
    expect(ran.log).toContain('policy-token');
  });

  test('is private and read with policy-token, which reads nothing else', async () => {
    const { github, repo, run, policies } = await organisation({
      policy: extending('acme/release-policy//baseline.yml@v3'),
      base: strictBaseline,
    });
    const reader = github.token({
      repositories: [policies],
      permissions: { contents: 'read' },
      value: 'ghs_reader',
    });
    const ran = await run({
      token: github.token({ repositories: [repo] }),
      inputs: { 'policy-token': reader.value },
    });
    expect(told(ran, repo)).toEqual(blocked('gate/waiting'));
    const asked = github.requests().filter(({ token }) => token === reader.value);
    expect(new Set(asked.map(({ operation }) => operation))).toEqual(new Set(['PolicyFile']));
    expect(`${ran.log}${ran.record}${ran.summary}`).not.toContain(reader.value);
  });
});

describe('files that are read live', () => {
  const granted = (through: string) => `exceptions:
  inventory-shop:
    service: shop
    rule: production/windows.frozen
    from: ${dateFromToday(-1)}
    through: ${through}
    because: announced before
    granted-by: release-office
`;
  const withExceptions = baseline(
    'windows: { open: [all-week], frozen: [inventory] }',
    'owner: release-office\ngroups: { release-office: { members: [carol] } }\nexceptions: acme/release-policy//exceptions.yml\n',
  );

  test('an exception granted today reaches a layer pinned to an old commit', async () => {
    const { repo, run, policies } = await organisation({
      policy: extending('acme/release-policy//baseline.yml@v3'),
      base: withExceptions,
      shared: { 'exceptions.yml': 'exceptions: {}\n' },
    });
    const before = await run();
    expect(told(before, repo)).toEqual(blocked('gate/waiting'));
    commit(policies, { files: { 'exceptions.yml': granted(dateFromToday(30)) } });
    expect(told(await run(), repo)).toEqual(allowed);
  });

  test('an exception that only the tag has, and the head not any more, excuses nothing', async () => {
    const { repo, run, policies } = await organisation({
      policy: extending('acme/release-policy//baseline.yml@v3'),
      base: withExceptions,
      shared: { 'exceptions.yml': granted(dateFromToday(30)) },
    });
    commit(policies, { files: { 'exceptions.yml': 'exceptions: {}\n' } });
    expect(told(await run(), repo)).toEqual(blocked('gate/waiting'));
  });

  test('the catalogue is the one of today', async () => {
    const tiered = `${baseline(
      'windows: { open: [all-week] }',
      'catalog: acme/service-catalog//services.yml\n',
    )}    also:
      careful: { when: { tier: [0] }, windows: { frozen: [inventory] } }
`;
    const { github, repo, run } = await organisation({
      policy: extending('acme/release-policy//baseline.yml@v3'),
      base: tiered,
    });
    const catalog = github.repository({
      name: 'acme/service-catalog',
      files: { 'services.yml': 'catalog:\n  shop: { tier: 3 }\n' },
    });
    expect(told(await run(), repo)).toEqual(allowed);
    commit(catalog, { files: { 'services.yml': 'catalog:\n  shop: { tier: 0 }\n' } });
    expect(told(await run(), repo)).toEqual(blocked('gate/waiting'));
  });
});

describe('T01: the input policy', () => {
  const listing = (sources: string) =>
    policyWith({ production: frozenProduction, more: `${more}\npolicy-sources: [${sources}]` });

  test.each([
    ['a file elsewhere in the repository', 'policies/lax.yml'],
    ['a file beside the default one', 'lax.yml'],
    ['a path that leads out', '.promotion-gate/../policies/lax.yml'],
    ['a path from the root', '/etc/passwd'],
    ['a file of the runner', '.promotion-gate/./lax.yml'],
    ['an address', 'https://example.com/lax.yml'],
  ])('%s is refused', async (_, policy) => {
    const { repo, run } = await worldWith({
      policy: strict,
      files: { 'policies/lax.yml': lax, 'lax.yml': lax, '.promotion-gate/lax.yml': lax },
    });
    const ran = await run({ inputs: { policy } });
    expect(told(ran, repo)).toMatchObject({
      code: 2,
      decision: 'error',
      reason: 'policy/foreign-path',
    });
    expect(repo.statuses.map(({ context }) => context)).not.toContain(production);
  });

  test('another file below .promotion-gate/ that is not there is an error', async () => {
    const { repo, run } = await worldWith();
    const ran = await run({ inputs: { policy: '.promotion-gate/gone.yml' } });
    expect(told(ran, repo)).toMatchObject({ code: 2, reason: 'policy/absent' });
  });

  test.each([
    ['listed by its path', 'acme/release-policy//lax.yml', 0],
    ['listed as a repository', 'acme/release-policy', 0],
    ['listed in capitals', 'ACME/Release-Policy', 0],
    ['not listed', 'acme/other', 2],
    ['listed by another path', 'acme/release-policy//strict.yml', 2],
  ])('a policy of another repository that is %s', async (_, sources, code) => {
    const { repo, run } = await organisation({
      policy: listing(sources),
      shared: { 'lax.yml': lax },
    });
    const ran = await run({ inputs: { policy: 'acme/release-policy//lax.yml' } });
    const seen = told(ran, repo);
    expect(seen).toMatchObject(
      code === 0
        ? { code, statuses: [`success ${production} [acme/release-policy//lax.yml]`] }
        : { code, reason: 'policy/foreign-source' },
    );
    expect(seen.statuses).not.toContain(`success ${production}`);
  });

  test('a policy of another owner is refused even where it is listed', async () => {
    const { github, repo, run } = await organisation({ policy: listing('evil/policies') });
    github.repository({ name: 'evil/policies', files: { 'lax.yml': lax }, private: false });
    const ran = await run({ inputs: { policy: 'evil/policies//lax.yml' } });
    expect(told(ran, repo)).toMatchObject({ code: 2, reason: 'policy/foreign-source' });
    expect(github.requests().map(({ operation }) => operation)).not.toContain('PolicyFile');
  });

  test('a policy of a private repository takes policy-token', async () => {
    const { github, repo, run, policies } = await organisation({
      policy: listing('acme/release-policy'),
      shared: { 'lax.yml': lax },
    });
    const token = github.token({ repositories: [repo] });
    const reader = github.token({ repositories: [policies], permissions: { contents: 'read' } });
    const policy = 'acme/release-policy//lax.yml';
    const without = await run({ token, inputs: { policy } });
    expect(told(without, repo)).toMatchObject({ code: 2, decision: 'error' });
    expect(without.log).toContain('policy-token');
    const having = await run({ token, inputs: { policy, 'policy-token': reader.value } });
    expect(told(having, repo)).toMatchObject({ code: 0, decision: 'allow' });
  });

  test('a listing that only a pull request adds does not count', async () => {
    const { repo, run } = await organisation({
      policy: strict,
      shared: { 'lax.yml': lax },
    });
    commit(repo, {
      branch: 'list',
      files: { '.promotion-gate.yml': listing('acme/release-policy') },
    });
    const ran = await run({
      ref: 'refs/heads/list',
      inputs: { policy: 'acme/release-policy//lax.yml' },
    });
    expect(told(ran, repo)).toMatchObject({ code: 2, reason: 'policy/foreign-source' });
  });
});

describe('T01: a tag that moved', () => {
  const recorded = (reference: string) =>
    extending(reference).replace('records: { store: none }\n', '');

  test('is told from the record of the decision before, unless a rule holds the tag', async () => {
    const { repo, run, policies } = await organisation({
      policy: recorded('acme/release-policy//baseline.yml@v3'),
      tagRules: [],
    });
    expect(told(await run(), repo)).toEqual(allowed);
    commit(policies, { files: { 'baseline.yml': `${laxBaseline}# moved\n` } });
    tag(policies, 'v3');
    const moved = await run();
    expect(told(moved, repo)).toEqual(allowed);
    for (const place of [moved.log, moved.summary]) expect(place).toContain('no rule protects it');
    expect(moved.record).toContain('policy/tag-moved');
    const after = await run();
    expect(after.log).not.toContain('no rule protects it');
  });

  test('is not doubted where a rule holds it', async () => {
    const { repo, run, policies } = await organisation({
      policy: recorded('acme/release-policy//baseline.yml@v3'),
    });
    expect(told(await run(), repo)).toEqual(allowed);
    commit(policies, { files: { 'baseline.yml': `${laxBaseline}# moved\n` } });
    tag(policies, 'v3');
    const ran = await run();
    expect(told(ran, repo)).toEqual(allowed);
    expect(`${ran.log}${ran.summary}`).not.toContain('no rule protects it');
    expect(ran.record).not.toContain('policy/tag-moved');
  });
});
