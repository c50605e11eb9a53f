/** Where policies come from on GitLab, and which files are none. */
import { describe, expect, test } from '@jest/globals';
import { gitlabPolicies } from '../../../src/hosts/gitlab/policies.js';
import {
  blobOf,
  branchOf,
  branchRule,
  fileOf,
  head,
  now,
  older,
  other,
  own,
  policyText,
  tagRule,
} from './policy-world.js';
import { noFile, stubApi, type Answer, type Answers } from './stub-api.js';

const path = '.promotion-gate.yml';
const layer = { repository: 'acme/release/policy', path: 'baseline.yml' };
const name = 'acme/release/policy//baseline.yml';
const ownFile = `GET ${own}/repository/files/.promotion-gate.yml`;
const layerFile = `GET ${other}/repository/files/baseline.yml`;
const text = 'policy: 1\n# base\n';

const project: Answers = {
  [`GET ${own}`]: { body: { default_branch: 'main' } },
  [`GET ${own}/repository/branches/main`]: { body: branchOf() },
  [`GET ${own}/protected_branches`]: { body: [branchRule('main', 0)] },
  [ownFile]: { body: fileOf(policyText) },
};
const listing: Answers = {
  [`GET ${own}/repository/branches`]: { body: [branchOf()] },
  [`${ownFile}/raw`]: { body: policyText },
};
const base: Answers = {
  [`GET ${other}`]: { body: { default_branch: 'main' } },
  [`GET ${other}/repository/branches/main`]: { body: branchOf({ web_url: undefined }) },
  [`GET ${other}/protected_branches`]: { body: [branchRule('main', 0)] },
  [`GET ${other}/repository/tags?search=^v3`]: {
    body: [
      { name: 'v31', protected: false, commit: { id: older } },
      { name: 'v3', protected: true, commit: { id: head } },
    ],
  },
  [`GET ${other}/protected_tags`]: { body: [tagRule('v*', 0)] },
  [`GET ${other}/repository/commits/${head}`]: { body: { id: head } },
  [layerFile]: { body: fileOf(text) },
};

interface World {
  readonly answers?: Answers;
  readonly kind?: 'job' | 'access';
  readonly sources?: readonly string[] | 'broken';
  readonly policyAnswers?: Answers;
}

function open({ answers = {}, kind = 'access', sources = [], policyAnswers }: World = {}) {
  const usual = kind === 'job' ? listing : { ...project, ...base };
  const api = stubApi({ ...usual, ...answers }, kind);
  const policyApi = policyAnswers === undefined ? undefined : stubApi(policyAnswers);
  const policies = gitlabPolicies({
    api,
    policyApi,
    environment: { project: { id: '7', path: 'acme/shop' }, defaultBranch: 'main' },
    listSources: () => (sources === 'broken' ? undefined : sources),
    now,
  });
  return { policies, api, policyApi };
}

describe('the policy itself', () => {
  const known = {
    status: 'known',
    file: {
      ...{ name: path, repository: 'acme/shop', path, commit: head },
      ...{ blob: blobOf(policyText), level: 'forge', text: policyText },
    },
  };

  test('T01: is that of the head of the default branch, pinned to its commit', async () => {
    const { policies, api } = open();
    expect(await policies.root(undefined)).toEqual(known);
    expect(api.asked.at(-1)).toBe(`${ownFile}?ref=${head}`);
    expect(api.asked).toHaveLength(3);
    expect(await policies.protection(path)).toEqual({
      status: 'known',
      value: { ref: 'refs/heads/main', protected: true },
      source: { level: 'forge', system: 'gitlab', fetchedAt: now },
    });
  });

  test('T01: the same with the job token, and what keeps it is not known', async () => {
    const { policies, api } = open({ kind: 'job' });
    expect(await policies.root(undefined)).toEqual(known);
    expect(api.asked.at(-1)).toBe(`${ownFile}/raw?ref=${head}&lfs=false`);
    expect(api.asked).toHaveLength(2);
    expect(await policies.protection(path)).toMatchObject({ status: 'unsupported' });
  });

  test('T26: a branch that moves meanwhile changes nothing of what is read', async () => {
    const moving = (nth: number): Answer => ({
      body: branchOf(nth === 0 ? {} : { commit: { id: older } }),
    });
    const beside = `GET ${own}/repository/files/.promotion-gate%2Fx.yml`;
    const { policies, api } = open({
      answers: {
        [`GET ${own}/repository/branches/main`]: moving,
        [beside]: { body: fileOf(text) },
      },
    });
    await policies.root(undefined);
    expect(await policies.root('.promotion-gate/x.yml')).toMatchObject({ file: { commit: head } });
    expect(await policies.branch()).toMatchObject({ value: { commit: head } });
    expect(api.asked.filter((each) => each.includes('/branches/'))).toHaveLength(1);
  });

  test('a default branch that anybody may push to is told to be unprotected', async () => {
    const answers = {
      [`GET ${own}/repository/branches/main`]: { body: branchOf({ protected: false }) },
    };
    const { policies } = open({ answers });
    await policies.root(undefined);
    expect(await policies.protection(path)).toMatchObject({
      value: { ref: 'refs/heads/main', protected: false, lacks: 'closed-push' },
    });
  });

  const away = { status: 'failed', unavailable: true };
  const rows: readonly (readonly [string, Answer, object])[] = [
    ['T04: absent', { fault: 'not-found', text: noFile }, { status: 'none' }],
    [
      'F05: a 404 that may hide it',
      { fault: 'not-found', text: '{"message":"404 Project Not Found"}' },
      away,
    ],
    ['F05: a 404 without a word', { fault: 'not-found' }, away],
    ['F04: forbidden', { fault: 'forbidden' }, away],
    ['T04: 5xx', { fault: 'server' }, away],
    ['F13: of another shape', { body: {} }, away],
    ['another blob', { body: fileOf(policyText, { blob_id: older }) }, { status: 'failed' }],
    ['another digest', { body: fileOf(policyText, { content_sha256: '0' }) }, { status: 'failed' }],
    ['another size', { body: fileOf(policyText, { size: 3 }) }, { status: 'failed' }],
    ['T43: a submodule', { body: fileOf('', { blob_id: older }) }, { status: 'failed' }],
    [
      'T03: as of another commit',
      { body: fileOf(policyText, { commit_id: older }) },
      { status: 'failed' },
    ],
    [
      'kept in Git LFS',
      { body: fileOf('version https://git-lfs.github.com/spec/v1\n') },
      { status: 'failed' },
    ],
    ['no text', { body: fileOf('a\0b') }, { status: 'failed' }],
    ['too long', { body: fileOf('#'.repeat(300 * 1024 + 1)) }, { status: 'failed' }],
  ];
  test.each(rows)('%s', async (_, answer, expected) => {
    const reading = await open({ answers: { [ownFile]: answer } }).policies.root(undefined);
    expect(reading).toMatchObject(expected);
    if (!('unavailable' in expected)) expect(reading).not.toHaveProperty('unavailable');
  });

  test.each([
    ['T43: nothing, which may be a submodule', { body: '' }, { status: 'failed' }],
    ['T04: absent', { fault: 'not-found', text: noFile }, { status: 'none' }],
    ['too long', { body: '#'.repeat(300 * 1024 + 1) }, { status: 'failed' }],
    ['F05: a 404 that may hide it', { fault: 'not-found' }, away],
  ] as const)('with the job token: %s', async (_, answer, expected) => {
    const { policies } = open({ kind: 'job', answers: { [`${ownFile}/raw`]: answer } });
    expect(await policies.root(undefined)).toMatchObject(expected);
  });

  test.each(['server', 'forbidden', 'not-found', 'unauthorized'] as const)(
    'F05, T04: %s of the project is never "no policy"',
    async (fault) => {
      const { policies } = open({ answers: { [`GET ${own}`]: { fault } } });
      expect(await policies.root(undefined)).toMatchObject(away);
    },
  );
});

describe('T01: another file', () => {
  test.each([
    'policy.yml',
    './a.yml',
    '.promotion-gate/../a.yml',
    '.promotion-gate/',
    '/a',
    '',
    'acme/../x//a.yml',
  ])('%j is no place for one', async (file) => {
    const { policies, api } = open();
    const reading = await policies.root(file);
    expect(reading).toMatchObject({ status: 'failed', code: 'policy/foreign-path' });
    expect(api.asked).toEqual([]);
  });

  test('of a project in a group of a group, if it is listed', async () => {
    const { policies } = open({ sources: ['acme/release/policy'] });
    expect(await policies.root(name)).toMatchObject({ status: 'known', file: { name, text } });
  });

  test('at the very tag that is listed', async () => {
    const { policies } = open({ sources: [`${name}@v3`] });
    expect(await policies.root(`${name}@v3`)).toMatchObject({ file: { name: `${name}@v3` } });
  });

  test.each([
    ['of another group', 'evil/release/policy//baseline.yml', ['evil/release/policy']],
    ['not listed', name, []],
    ['another one listed', name, ['acme/release']],
    ['a tag of what is listed', `${name}@v3`, ['acme/release/policy']],
    ['a list that cannot be read', name, 'broken'],
  ] as const)('T05: %s', async (_, file, sources) => {
    const { policies, api } = open({ sources });
    expect(await policies.root(file)).toMatchObject({ code: 'policy/foreign-source' });
    expect(api.asked.some((each) => each.includes('release'))).toBe(false);
  });
});

describe('layers', () => {
  test('T03: a tag by its exact name, and remembered', async () => {
    const { policies } = open();
    expect(await policies.layer({ ...layer, ref: 'v3' })).toMatchObject({
      file: { name: `${name}@v3`, commit: head, blob: blobOf(text) },
    });
    expect(policies.tags()).toEqual([
      { name: 'acme/release/policy@v3', commit: head, protected: true },
    ]);
    expect(await policies.protection(`${name}@v3`)).toMatchObject({
      value: { ref: 'refs/tags/v3', protected: true },
    });
  });

  test('a tag whose rules are not told counts as loose', async () => {
    const answers = { [`GET ${other}/protected_tags`]: { fault: 'forbidden' } as const };
    const { policies } = open({ answers });
    expect(await policies.layer({ ...layer, ref: 'v3' })).toMatchObject({ status: 'known' });
    expect(policies.tags()).toMatchObject([{ protected: false }]);
  });

  test('a commit is protected by the branch that holds it', async () => {
    const { policies } = open();
    await policies.layer({ ...layer, ref: head });
    expect(await policies.protection(`${name}@${head}`)).toMatchObject({
      value: { ref: 'refs/heads/main', protected: true },
    });
  });

  test('T03: a commit of a fork is protected by nothing', async () => {
    const merge = `GET ${other}/repository/merge_base?refs%5B%5D=${head}&refs%5B%5D=${older}`;
    const answers = {
      [`GET ${other}/repository/commits/${older}`]: { body: { id: older } },
      [merge]: { body: { id: 'c'.repeat(40) } },
      [layerFile]: { body: fileOf(text, { commit_id: older }) },
    };
    const { policies } = open({ answers });
    await policies.layer({ ...layer, ref: older });
    expect(await policies.protection(`${name}@${older}`)).toMatchObject({
      value: { protected: false, lacks: 'pinned-commit' },
    });
  });

  test('a branch without protection protects no commit, whether it holds it or not', async () => {
    const unguarded = branchOf({ protected: false, web_url: undefined });
    const answers = {
      [`GET ${other}/repository/branches/main`]: { body: unguarded },
      [`GET ${other}/repository/commits/${older}`]: { body: { id: older } },
      [layerFile]: { body: fileOf(text, { commit_id: older }) },
    };
    const { policies } = open({ answers });
    await policies.layer({ ...layer, ref: older });
    expect(await policies.protection(`${name}@${older}`)).toMatchObject({
      value: { protected: false, lacks: 'closed-push' },
    });
  });

  test.each([
    [
      'T03: a name that leads to another commit',
      { [`GET ${other}/repository/commits/${head}`]: { body: { id: older } } },
      head,
    ],
    ['no such tag', { [`GET ${other}/repository/tags?search=^v3`]: { body: [] } }, 'v3'],
  ])('%s', async (_, answers, ref) => {
    const reading = await open({ answers }).policies.layer({ ...layer, ref });
    expect(reading).toMatchObject({ status: 'failed' });
    expect(reading).not.toHaveProperty('unavailable');
  });

  test.each(['not-found', 'forbidden'] as const)(
    'F05: %s is a matter of the token',
    async (fault) => {
      const policyAnswers = { [`GET ${other}/repository/tags`]: { fault } };
      const { policies, api } = open({ policyAnswers });
      expect(await policies.layer({ ...layer, ref: 'v3' })).toMatchObject({
        code: 'policy/layer-unreadable',
        reason: 'acme/release/policy is not there, or PROMOTION_GATE_POLICY_TOKEN may not read it',
      });
      expect(api.asked).toEqual([]);
    },
  );

  test('T04: 5xx is no fault of any policy', async () => {
    const policyAnswers = { [`GET ${other}/repository/tags`]: { fault: 'server' } as const };
    const { policies } = open({ policyAnswers });
    expect(await policies.layer({ ...layer, ref: 'v3' })).toMatchObject({ unavailable: true });
  });

  test.each([
    ['no ref', layer],
    ['one name only', { ...layer, repository: 'acme', ref: 'v3' }],
    ['a project that leads out', { ...layer, repository: 'acme/../shop', ref: 'v3' }],
    ['a path that leads out', { ...layer, path: '../x.yml', ref: 'v3' }],
  ])('%s is refused without a request', async (_, file) => {
    const { policies, api } = open();
    expect(await policies.layer(file)).toMatchObject({ status: 'failed' });
    expect(api.asked).toEqual([]);
  });
});

describe('files beside a policy', () => {
  test('T65: a live file of another project is read once, with the policy token', async () => {
    const { policies, api, policyApi } = open({ policyAnswers: base });
    const [one, two] = await Promise.all([policies.live(layer), policies.live(layer)]);
    expect(one).toMatchObject({ file: { name, commit: head } });
    expect(two).toEqual(one);
    expect(api.asked).toEqual([]);
    expect(policyApi?.asked).toHaveLength(3);
  });

  test('a sibling is of the same project and commit, and named like its layer', async () => {
    const people = `GET ${other}/repository/files/people.yml`;
    const { policies } = open({ answers: { [people]: { body: fileOf('x') } } });
    const of = { ...layer, name: `${name}@v3`, commit: head, level: 'forge', text } as const;
    expect(await policies.sibling('people.yml', of)).toMatchObject({
      file: { name: 'acme/release/policy//people.yml@v3', path: 'people.yml', commit: head },
    });
    expect(await policies.sibling('../x', of)).toMatchObject({ status: 'failed' });
  });

  test('when it changed is asked at the head that was read', async () => {
    const committed_date = '2026-11-01T08:00:00Z';
    const commits = `GET ${other}/repository/commits`;
    const { policies, api } = open({
      answers: { [commits]: { body: [{ id: older, committed_date }] } },
    });
    expect(await policies.changedAt(layer)).toBe('2026-11-01T08:00:00.000Z');
    expect(api.asked.at(-1)).toContain(`ref_name=${head}`);
  });
});

test('the policy as it was says nothing of the branch as it is now', async () => {
  const then = `${ownFile}?ref=${older}`;
  const answers = {
    [`GET ${own}/repository/commits/${older}`]: { body: { id: older } },
    [then]: { body: fileOf(text, { commit_id: older }) },
  };
  const { policies } = open({ answers });
  await policies.root(undefined);
  expect(await policies.policiesAt(older).root(undefined)).toMatchObject({
    file: { name: path, commit: older, text },
  });
  expect(await policies.protection(path)).toMatchObject({ value: { protected: true } });
  expect(await policies.policiesAt(older).root('lax.yml')).toMatchObject({
    code: 'policy/foreign-path',
  });
});

test('the protection of what was never read is not known', async () => {
  expect(await open().policies.protection('x.yml')).toMatchObject({ status: 'failed' });
});
