/** Where policies come from on GitHub, and which files are none. */
import { describe, expect, test } from '@jest/globals';
import { snapshotPath } from '../../../src/hosts/github/policy-names.js';
import {
  blobOf,
  branchOf,
  candidate,
  fileOf,
  head,
  policyText,
  refused,
  repositoryOf,
  rulesOf,
} from './answers.js';
import {
  answer,
  commit,
  layerText,
  now,
  openPolicies,
  pinned,
  tagged,
  type World,
} from './policy-host.js';

describe('the policy itself', () => {
  test('T01: is that of the default branch, with its commit and blob, and no further request', async () => {
    const { policies, http } = openPolicies();
    expect(await policies.root(undefined)).toEqual({
      status: 'known',
      file: {
        name: '.promotion-gate.yml',
        repository: 'acme/shop',
        path: '.promotion-gate.yml',
        commit: head,
        blob: blobOf(policyText),
        level: 'forge',
        text: policyText,
      },
    });
    expect(await policies.protection('.promotion-gate.yml')).toEqual({
      status: 'known',
      value: { ref: 'refs/heads/main', protected: true },
      source: { level: 'forge', system: 'github', fetchedAt: now },
    });
    expect(http.log).toHaveLength(1);
  });

  test('of a branch to which anybody may push says which rule is missing', async () => {
    const { policies } = openPolicies({
      own: { defaultBranchRef: branchOf('main', rulesOf('DELETION')) },
    });
    await policies.root(undefined);
    expect(await policies.protection('.promotion-gate.yml')).toMatchObject({
      value: { ref: 'refs/heads/main', protected: false, lacks: 'review-rule' },
    });
  });

  const target = (file: unknown) => ({
    defaultBranchRef: branchOf('main', { target: { oid: head, file } }),
  });
  const rows: readonly (readonly [string, World, object])[] = [
    ['T04: absent', { own: target(null) }, { status: 'none' }],
    [
      'T04: not readable',
      { snapshot: { fault: { kind: 'server', reason: 'answered 500' } } },
      { status: 'failed', unavailable: true },
    ],
    [
      'T04: refused',
      {
        snapshot: answer(repositoryOf(target(null)), [
          refused('FORBIDDEN', 'defaultBranchRef', 'target', 'file'),
        ]),
      },
      { status: 'failed', unavailable: true },
    ],
    ['F13: of another shape', { own: target({}) }, { status: 'failed', unavailable: true }],
  ];
  test.each(rows)('%s', async (_, world, expected) => {
    expect(await openPolicies(world).policies.root(undefined)).toMatchObject(expected);
  });

  test('T43: a link is a fault of the policy, not of the forge', async () => {
    const own = target({ ...fileOf('x'), mode: 0o120000 });
    const reading = await openPolicies({ own }).policies.root(undefined);
    expect(reading).toMatchObject({ status: 'failed' });
    expect(reading).not.toHaveProperty('unavailable');
  });
});

describe('T01: another file', () => {
  test('under .promotion-gate/ comes with the snapshot', async () => {
    const policyPath = '.promotion-gate/strict.yml';
    const { policies, http } = openPolicies({ policyPath });
    expect(await policies.root(policyPath)).toMatchObject({
      status: 'known',
      file: { name: policyPath, path: policyPath, commit: head },
    });
    expect(http.variables(0)).toMatchObject({ path: policyPath });
    expect(http.log).toHaveLength(1);
  });

  test('that the snapshot did not bring along is read at the same commit', async () => {
    const { policies, http } = openPolicies({ file: pinned });
    const path = '.promotion-gate/other.yml';
    expect(await policies.root(path)).toMatchObject({
      status: 'known',
      file: { path, commit: head },
    });
    expect(http.variables(1)).toMatchObject({ owner: 'acme', name: 'shop', sha: head, path });
    expect(await policies.protection(path)).toMatchObject({ value: { protected: true } });
  });

  test.each([
    'policy.yml',
    './.promotion-gate.yml',
    '.promotion-gate/../lax.yml',
    '.promotion-gate//lax.yml',
    '.promotion-gate/',
    '/etc/policy.yml',
    '.promotion-gate/a\nb',
    '',
  ])('%j is no place for one', async (path) => {
    const { policies, http } = openPolicies();
    const reading = await policies.root(path);
    expect(reading).toMatchObject({ status: 'failed', code: 'policy/foreign-path' });
    expect(reading).toHaveProperty('hint');
    expect(http.log).toHaveLength(0);
    expect(snapshotPath(path)).toBe('.promotion-gate.yml');
  });

  test('the file to bring along', () => {
    expect(snapshotPath(undefined)).toBe('.promotion-gate.yml');
    expect(snapshotPath('.promotion-gate/a.yml')).toBe('.promotion-gate/a.yml');
    expect(snapshotPath('acme/release-policy//a.yml')).toBe('.promotion-gate.yml');
  });
});

describe('a policy of another repository', () => {
  const name = 'acme/release-policy//baseline.yml';
  const live = answer({ defaultBranchRef: branchOf('main', { target: commit() }) });

  const listed = [
    ['its repository is listed', name, ['acme/release-policy']],
    ['the file is listed', name, ['acme/release-policy//baseline.yml']],
    ['in upper case', 'Acme/Release-Policy//baseline.yml', ['acme/release-policy']],
  ] as const;
  test.each(listed)('%s', async (_, path, sources) => {
    expect(await openPolicies({ sources, file: live }).policies.root(path)).toMatchObject({
      status: 'known',
      file: { name: path, path: 'baseline.yml', commit: head, text: layerText },
    });
  });

  test('at the very tag that is listed', async () => {
    const { policies, http } = openPolicies({ sources: [`${name}@v3`], file: tagged });
    expect(await policies.root(`${name}@v3`)).toMatchObject({ file: { name: `${name}@v3` } });
    expect(http.variables(1)).toMatchObject({ tag: 'refs/tags/v3' });
  });

  const foreign: readonly (readonly [string, World, string])[] = [
    ['of another owner', { sources: ['evil/release-policy'] }, 'evil/release-policy//baseline.yml'],
    ['not listed', {}, name],
    ['another repository listed', { sources: ['acme/other'] }, name],
    ['another file listed', { sources: ['acme/release-policy//other.yml'] }, name],
    ['a list that cannot be read', { sources: 'broken' }, name],
    ['a tag of what is listed', { sources: ['acme/release-policy'] }, `${name}@v3`],
    ['a commit of what is listed', { sources: [name] }, `${name}@${'a'.repeat(40)}`],
    ['another tag than the listed one', { sources: [`${name}@v2`] }, `${name}@v3`],
  ];
  test.each(foreign)('T01, T05: %s', async (_, world, path) => {
    const { policies, http } = openPolicies({ ...world, file: live });
    const reading = await policies.root(path);
    expect(reading).toMatchObject({ status: 'failed', code: 'policy/foreign-source' });
    expect(http.asked().some((each) => each.includes('PolicyFile'))).toBe(false);
  });

  test('T04: no default policy lists nothing', async () => {
    const own = { defaultBranchRef: branchOf('main', { target: { oid: head, file: null } }) };
    const reading = await openPolicies({ own, sources: [name] }).policies.root(name);
    expect(reading).toMatchObject({ code: 'policy/foreign-source' });
  });
});

describe('the policy as it was', () => {
  test('is read at the commit, and says nothing of the branch as it is now', async () => {
    const file = answer({
      object: { ...commit(), oid: candidate },
      defaultBranchRef: branchOf('main', { compare: { status: 'DIVERGED' } }),
    });
    const { policies, http } = openPolicies({ file });
    await policies.root(undefined);
    const past = policies.policiesAt(candidate);
    expect(await past.root(undefined)).toMatchObject({
      file: { name: '.promotion-gate.yml', commit: candidate, text: layerText },
    });
    expect(http.variables(1)).toMatchObject({ sha: candidate, path: '.promotion-gate.yml' });
    expect(await policies.protection('.promotion-gate.yml')).toMatchObject({
      value: { protected: true },
    });
    expect(await past.root('lax.yml')).toMatchObject({ code: 'policy/foreign-path' });
  });
});

test('the protection of what was never read is not known', async () => {
  expect(await openPolicies().policies.protection('x.yml')).toMatchObject({ status: 'failed' });
});
