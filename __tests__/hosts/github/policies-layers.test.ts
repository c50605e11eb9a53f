/** Layers of other repositories, and the files beside a policy. */
import { describe, expect, test } from '@jest/globals';
import {
  blobOf,
  branchOf,
  candidate,
  fileOf,
  head,
  refused,
  rulesOf,
  unknownField,
} from './answers.js';
import {
  answer,
  base,
  commit,
  layerText,
  openPolicies,
  pinned,
  tag,
  tagged,
} from './policy-host.js';

describe('layers', () => {
  test('T03: a tag is asked for as a tag only, and remembered', async () => {
    const { policies, http } = openPolicies({ file: tagged });
    expect(await policies.layer({ ...base, ref: 'v3' })).toEqual({
      status: 'known',
      file: {
        ...base,
        name: 'acme/release-policy//baseline.yml@v3',
        commit: head,
        blob: blobOf(layerText),
        level: 'forge',
        text: layerText,
      },
    });
    expect(http.variables(0)).toMatchObject({
      tag: 'refs/tags/v3',
      owner: 'acme',
      name: 'release-policy',
    });
    expect(policies.tags()).toEqual([
      { name: 'acme/release-policy@v3', commit: head, protected: true },
    ]);
    expect(await policies.protection('acme/release-policy//baseline.yml@v3')).toMatchObject({
      value: { ref: 'refs/tags/v3', protected: true },
    });
  });

  const annotated = { __typename: 'Tag', oid: 'e'.repeat(40), target: commit() };
  test('an annotated tag is followed to its commit', async () => {
    const { policies } = openPolicies({ file: answer({ tag: tag('v3', { target: annotated }) }) });
    expect(await policies.layer({ ...base, ref: 'v3' })).toMatchObject({ file: { commit: head } });
  });

  test.each([
    ['it may be updated', ['DELETION']],
    ['it may be deleted and made again', ['UPDATE']],
    ['it has no rule', []],
  ])('a tag is not protected if %s', async (_, types) => {
    const { policies } = openPolicies({ file: answer({ tag: tag('v3', rulesOf(...types)) }) });
    await policies.layer({ ...base, ref: 'v3' });
    expect(policies.tags()).toMatchObject([{ protected: false }]);
  });

  test('a commit is protected by the default branch that holds it', async () => {
    const { policies, http } = openPolicies({ file: pinned });
    await policies.layer({ ...base, ref: candidate });
    expect(http.variables(0)).toMatchObject({ sha: candidate, headRef: candidate });
    expect(
      await policies.protection(`acme/release-policy//baseline.yml@${candidate}`),
    ).toMatchObject({
      value: { ref: 'refs/heads/main', protected: true },
    });
    expect(policies.tags()).toEqual([]);
  });

  test('T03: a commit of a fork is protected by nothing', async () => {
    const defaultBranchRef = branchOf('main', { compare: { status: 'DIVERGED' } });
    const { policies } = openPolicies({ file: answer({ object: commit(), defaultBranchRef }) });
    await policies.layer({ ...base, ref: candidate });
    expect(
      await policies.protection(`acme/release-policy//baseline.yml@${candidate}`),
    ).toMatchObject({
      value: { protected: false, lacks: 'pinned-commit' },
    });
  });

  const none = [
    ['T03: no such tag', answer({ tag: null }), 'failed'],
    [
      'T03: a branch in place of the tag',
      answer({ tag: tag('v3', { prefix: 'refs/heads/' }) }),
      'failed',
    ],
    [
      'a tag of a tag',
      answer({ tag: tag('v3', { target: { ...annotated, target: annotated } }) }),
      'failed',
    ],
    ['no such file', answer({ tag: tag('v3', { target: commit(null) }) }), 'none'],
    [
      'a file that is binary',
      answer({ tag: tag('v3', { target: commit(fileOf('x', { isBinary: true })) }) }),
      'failed',
    ],
  ] as const;
  test.each(none)('%s', async (_, file, status) => {
    const reading = await openPolicies({ file }).policies.layer({ ...base, ref: 'v3' });
    expect(reading.status).toBe(status);
    expect(reading).not.toHaveProperty('unavailable');
  });

  const hidden = [
    ['F05: not found', answer(null, [refused('NOT_FOUND')])],
    ['F04: forbidden', answer(null, [refused('FORBIDDEN')])],
    ['F05: nothing at all', answer(null)],
    [
      'T66: the file is forbidden',
      answer({ tag: tag('v3') }, [refused('FORBIDDEN', 'tag', 'target', 'file')]),
    ],
    ['F04: status 403', { status: 403, body: {} }],
  ] as const;
  test.each(hidden)('%s is a matter of the token', async (_, file) => {
    const reading = await openPolicies({ file, policyToken: 'ghs_other' }).policies.layer({
      ...base,
      ref: 'v3',
    });
    expect(reading).toMatchObject({ status: 'failed', code: 'policy/layer-unreadable' });
    expect(reading).not.toHaveProperty('unavailable');
    expect('reason' in reading ? reading.reason : '').toBe(
      'acme/release-policy is not there, or policy-token may not read it',
    );
  });

  const away = [
    ['T04: status 500', { status: 500, body: {} }],
    ['F06: status 401', { status: 401, body: {} }],
    ['F01: a limit', { status: 429, body: {} }],
    ['F13: another shape', { body: { data: { repository: { tag: {} } } } }],
    [
      'trouble with the file',
      answer({ tag: tag('v3') }, [refused('ERROR', 'tag', 'target', 'file')]),
    ],
    ['F28: a server without files', { body: { errors: [unknownField('file')] } }],
  ] as const;
  test.each(away)('%s is no fault of any policy', async (_, file) => {
    const reading = await openPolicies({ file }).policies.layer({ ...base, ref: 'v3' });
    expect(reading).toMatchObject({ status: 'failed', unavailable: true });
  });

  test('rules that are not told leave only the protection unknown', async () => {
    const file = answer({ tag: tag('v3', { rules: null }) }, [
      refused('FORBIDDEN', 'tag', 'rules'),
    ]);
    const { policies } = openPolicies({ file });
    expect(await policies.layer({ ...base, ref: 'v3' })).toMatchObject({ status: 'known' });
    expect(policies.tags()).toMatchObject([{ protected: false }]);
    expect(await policies.protection('acme/release-policy//baseline.yml@v3')).toMatchObject({
      status: 'unsupported',
    });
  });

  test('T65: the policy token goes to other repositories, the own one to the own', async () => {
    const { policies, http } = openPolicies({ file: pinned, policyToken: 'ghs_other' });
    await policies.layer({ ...base, ref: candidate });
    await policies.live({ repository: 'ACME/Shop', path: 'people.yml' });
    expect(http.log.map(({ headers }) => headers?.['authorization'])).toEqual([
      'bearer ghs_other',
      'bearer ghs_secret',
    ]);
  });

  test.each([
    ['no ref', { ...base, ref: undefined }],
    ['a group in a group', { ...base, repository: 'a/b/c', ref: 'v3' }],
    ['a path that leads out', { ...base, path: '../x.yml', ref: 'v3' }],
  ])('%s is refused without a request', async (_, file) => {
    const { policies, http } = openPolicies();
    expect(await policies.layer(file)).toMatchObject({ status: 'failed' });
    expect(http.log).toHaveLength(0);
  });
});

describe('files beside a policy', () => {
  test('a live file is read at the head of the default branch, once', async () => {
    const file = answer({ defaultBranchRef: branchOf('main', { target: commit() }) });
    const { policies, http } = openPolicies({ file });
    const [one, other] = await Promise.all([policies.live(base), policies.live(base)]);
    expect(one).toMatchObject({
      file: { name: 'acme/release-policy//baseline.yml', commit: head },
    });
    expect(other).toEqual(one);
    expect(http.log).toHaveLength(1);
  });

  test('a sibling is of the same repository and commit, and named like its layer', async () => {
    const { policies, http } = openPolicies({ file: pinned });
    const shared = { commit: head, level: 'forge', text: '' } as const;
    const remote = { ...base, ...shared, name: 'acme/release-policy//baseline.yml@v3' };
    expect(await policies.sibling('people.yml', remote)).toMatchObject({
      file: { name: 'acme/release-policy//people.yml@v3', path: 'people.yml' },
    });
    expect(http.variables(0)).toMatchObject({
      name: 'release-policy',
      sha: head,
      path: 'people.yml',
    });
    const own = {
      ...shared,
      name: '.promotion-gate.yml',
      repository: 'acme/shop',
      path: '.promotion-gate.yml',
    };
    expect(await policies.sibling('people.yml', own)).toMatchObject({
      file: { name: 'people.yml' },
    });
    expect(await policies.sibling('../x', own)).toMatchObject({ status: 'failed' });
  });

  test('when a file last changed', async () => {
    const nodes = [{ committedDate: '2026-11-01T08:00:00Z' }];
    const data = { repository: { defaultBranchRef: { target: { history: { nodes } } } } };
    const { policies } = openPolicies({ history: { body: { data } } });
    expect(await policies.changedAt(base)).toBe('2026-11-01T08:00:00Z');
  });

  test.each([
    [
      'no commit',
      {
        body: {
          data: { repository: { defaultBranchRef: { target: { history: { nodes: [] } } } } },
        },
      },
    ],
    ['not to be seen', { body: { data: { repository: null }, errors: [refused('NOT_FOUND')] } }],
    ['trouble', { status: 500, body: {} }],
  ])('when a file last changed is not known: %s', async (_, history) => {
    expect(await openPolicies({ history }).policies.changedAt(base)).toBeUndefined();
  });
});
