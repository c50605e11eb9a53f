/** What the snapshot tells of branches: the policy at their head, who may push, whether they hold the candidate. */
import { describe, expect, test } from '@jest/globals';
import { blobOf, branchOf, fileOf, head, refused, rulesOf } from './answers.js';
import { answering, snapshotOf, take } from './snapshots.js';

describe('the policy', () => {
  function withFile(file: unknown) {
    return snapshotOf({ defaultBranchRef: branchOf('main', { target: { oid: head, file } }) });
  }
  test('T04: nothing at the path is known to be nothing', async () => {
    expect((await withFile(null)).policy).toEqual({ status: 'known', value: null });
  });

  const rows = [
    ['T43: a symbolic link', { ...fileOf('x'), mode: 0o120000 }, /a symbolic link, not a file/],
    ['a submodule', { mode: 0o160000, type: 'commit', object: null }, /a submodule, not a file/],
    ['a folder', { mode: 0o040000, type: 'tree', object: {} }, /a folder, not a file/],
    ['a blob that is not told', { ...fileOf('x'), object: null }, /its blob was not told/],
    ['a text that was cut off', fileOf('x', { isTruncated: true }), /cut off/],
    ['a binary file', fileOf('x', { isBinary: true, text: null }), /not UTF-8 text/],
    ['an unknown encoding', fileOf('x', { isBinary: null }), /not UTF-8 text/],
    ['a text in another encoding', fileOf('x', { oid: blobOf('y') }), /not that of its blob/],
    ['a file that is too large', fileOf('x', { byteSize: 307_201 }), /307201 bytes long/],
    ['a pointer of Git LFS', fileOf('version https://git-lfs.github.com/spec/v1\n'), /Git LFS/],
  ] as const;
  test.each(rows)('%s is no policy', async (_, file, reason) => {
    const { policy } = await withFile(file);
    expect(policy).toMatchObject({ status: 'failed', retryable: false });
    expect('reason' in policy ? policy.reason : '').toMatch(reason);
  });

  test('F13: a file without its mode could not be looked at', async () => {
    const { policy } = await withFile({ type: 'blob', object: null });
    expect(policy).toMatchObject({ status: 'failed', retryable: true });
  });

  test('T66: a refusal names the permission', async () => {
    const defaultBranchRef = branchOf('main', { target: { oid: head, file: null } });
    const error = refused('FORBIDDEN', 'defaultBranchRef', 'target', 'file');
    const { policy } = await snapshotOf({ defaultBranchRef }, [error]);
    expect(policy).toMatchObject({ status: 'unsupported', needs: 'permission contents: read' });
  });
});

describe('who may push to the branch', () => {
  const none = { requiredApprovingReviewCount: null, requiresCodeOwnerReviews: false };
  const rows = [
    ['a rule for pull requests', rulesOf('DELETION', 'PULL_REQUEST'), true],
    ['a merge queue', rulesOf('MERGE_QUEUE'), true],
    ['restricted updates', rulesOf('UPDATE'), true],
    ['a locked branch', rulesOf('LOCK_BRANCH'), true],
    [
      'an approving review',
      { ...rulesOf(), refUpdateRule: { ...none, requiredApprovingReviewCount: 1 } },
      true,
    ],
    [
      'code owners',
      { ...rulesOf(), refUpdateRule: { ...none, requiresCodeOwnerReviews: true } },
      true,
    ],
    ['no rule', rulesOf(), false],
    ['no force push', rulesOf('NON_FAST_FORWARD', 'DELETION'), false],
    ['green checks only', rulesOf('REQUIRED_STATUS_CHECKS'), false],
    ['a protection without reviews', { ...rulesOf(), refUpdateRule: none }, false],
    [
      'no review demanded',
      { ...rulesOf(), refUpdateRule: { ...none, requiredApprovingReviewCount: 0 } },
      false,
    ],
  ] as const;
  test.each(rows)('%s', async (_, rules, value) => {
    const { defaultBranch } = await snapshotOf({ defaultBranchRef: branchOf('main', rules) });
    expect(defaultBranch.protected).toEqual({ status: 'known', value });
  });

  const gaps = [
    ['no rules told', { rules: null }],
    ['a rule that is null', { rules: { nodes: [null], pageInfo: { hasNextPage: false } } }],
    [
      'more than a hundred rules',
      { rules: { nodes: [{ type: 'DELETION' }], pageInfo: { hasNextPage: true } } },
    ],
  ] as const;
  test.each(gaps)('%s is not known', async (_, rules) => {
    const { defaultBranch } = await snapshotOf({ defaultBranchRef: branchOf('main', rules) });
    expect(defaultBranch.protected.status).toBe('failed');
  });
});

describe('T03: whether the branch holds the candidate', () => {
  const rows = [
    ['BEHIND', { compare: { status: 'BEHIND' } }, [], { status: 'known', value: true }],
    ['IDENTICAL', { compare: { status: 'IDENTICAL' } }, [], { status: 'known', value: true }],
    ['AHEAD', { compare: { status: 'AHEAD' } }, [], { status: 'known', value: false }],
    ['DIVERGED', { compare: { status: 'DIVERGED' } }, [], { status: 'known', value: false }],
    ['a word that is new', { compare: { status: 'NEAR' } }, [], { status: 'known', value: false }],
    ['no comparison of a known commit', { compare: null }, [], { status: 'known', value: false }],
    [
      'not found',
      { compare: null },
      [refused('NOT_FOUND', 'defaultBranchRef', 'compare')],
      { status: 'known', value: false },
    ],
    [
      'refused',
      { compare: null },
      [refused('FORBIDDEN', 'defaultBranchRef', 'compare')],
      { status: 'unsupported', needs: 'permission contents: read' },
    ],
    [
      'trouble',
      { compare: null },
      [{ ...refused('', 'defaultBranchRef', 'compare'), type: null }],
      { status: 'failed', retryable: true },
    ],
  ] as const;
  test.each(rows)('%s', async (_, more, errors, expected) => {
    const { defaultBranch } = await snapshotOf(
      { defaultBranchRef: branchOf('main', more) },
      errors,
    );
    expect(defaultBranch.holdsCandidate).toMatchObject(expected);
  });

  test('no comparison, and no candidate either', async () => {
    const {
      defaultBranch,
      candidate: found,
      checks,
    } = await snapshotOf({
      defaultBranchRef: branchOf('main', { compare: null }),
      candidate: null,
    });
    expect(defaultBranch.holdsCandidate.status).toBe('failed');
    expect(found).toEqual({ status: 'known', value: [] });
    expect(checks).toMatchObject({ status: 'failed', retryable: false });
  });

  test('the branch of the run, if it is another one', async () => {
    const run = branchOf('next', { compare: { status: 'AHEAD' } });
    const http = answering({ runBranch: run });
    const { runBranch } = await take(http, { runBranch: 'refs/heads/next' });
    expect(runBranch).toMatchObject({ ref: 'refs/heads/next', holdsCandidate: { value: false } });
    const same = answering({ runBranch: branchOf('main') });
    expect((await take(same, { runBranch: 'refs/heads/main' })).runBranch).toBeUndefined();
  });
});

describe('the branch of records', () => {
  const rows = [
    ['with a rule', rulesOf('UPDATE'), true],
    ['without', rulesOf(), false],
    ['not known', { rules: null, refUpdateRule: null }, false],
  ] as const;
  test.each(rows)('%s', async (_, rules, isGuarded) => {
    const { records } = await snapshotOf({ records: { target: { oid: head }, ...rules } });
    expect(records).toEqual({ status: 'known', value: { head, protected: isGuarded } });
  });
});
