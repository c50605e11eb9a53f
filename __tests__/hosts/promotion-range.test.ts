/** Where a range begins: after what is deployed, or of a commit that was here before, after what was before it. */
import { expect, test } from '@jest/globals';
import type { Deployment, PastRecord } from '../../src/evidence/facts.js';
import { rangeOf, touches, type Relation } from '../../src/hosts/promotion-range.js';

function sha(digit: string): string {
  return digit.repeat(40);
}
const candidate = sha('c');

function deployed(...digits: readonly string[]): Deployment[] {
  return digits.map((digit) => ({ sha: sha(digit), outcome: 'success' }));
}

function record(more: Partial<PastRecord>): PastRecord {
  const at = '2026-11-24T10:00:00Z';
  return {
    ...{ id: 'r1', promotionId: 'p1', kind: 'decision', at, sha: candidate },
    ...{ verdict: 'allow', enforced: true },
    ...more,
  };
}

function range(
  deployments: readonly Deployment[],
  relation: Relation | undefined,
  records: readonly PastRecord[] = [],
): ReturnType<typeof rangeOf> {
  return rangeOf({
    ...{ candidate, deployments, records },
    relation: () =>
      relation === undefined ? Promise.reject(new Error('asked')) : Promise.resolve(relation),
  });
}

test.each<[string, Deployment[], Relation | undefined, object]>([
  ['nothing was deployed', [], undefined, { case: 'first', base: null, from: null }],
  [
    'only a failure was deployed',
    [{ sha: sha('a'), outcome: 'failure' }],
    undefined,
    { case: 'first', base: null, from: null },
  ],
  [
    'a failure stands before the last success',
    [{ sha: sha('b'), outcome: 'failure' }, ...deployed('a')],
    'ahead',
    { case: 'range', base: sha('a'), from: sha('a') },
  ],
  [
    'histories part',
    deployed('a'),
    'diverged',
    { case: 'diverged', base: sha('a'), from: sha('a') },
  ],
  [
    'the same commit again',
    deployed('c', 'c', 'a'),
    undefined,
    { case: 'redeploy', base: candidate, from: sha('a') },
  ],
  [
    'back to what was deployed before',
    deployed('d', 'c', 'b', 'a'),
    'behind',
    { case: 'rollback', base: sha('d'), from: sha('b') },
  ],
])('%s', async (_, deployments, relation, expected) => {
  expect(await range(deployments, relation)).toEqual(expected);
});

test('T27: a commit that was never deployed here has no range of its own, whatever allowed it', async () => {
  expect(await range(deployed('d'), 'behind', [record({})])).toEqual({
    ...{ case: 'rollback', base: sha('d'), from: undefined },
  });
});

test('what was deployed before the oldest that is told is not known', async () => {
  expect(await range(deployed('c'), undefined)).toMatchObject({
    case: 'redeploy',
    from: undefined,
  });
});

test.each<[string, Partial<PastRecord>, string | undefined]>([
  ['an enforced allow', {}, 'r1'],
  ['an allow that bound nobody', { enforced: false }, undefined],
  ['a block', { verdict: 'block' }, undefined],
  ['an allow of another commit', { sha: sha('a') }, undefined],
])('T27: a redeploy by %s', async (_, more, earlier) => {
  const found = await range(deployed('c', 'a'), undefined, [record(more)]);
  expect(found.earlier).toBe(earlier);
});

test('paths of the service are found by its globs, all without any', () => {
  expect(touches(['docs/a.md', 'services/api/x.ts'], { paths: ['services/api/**'] })).toBe(true);
  expect(touches(['services/apix/x.ts'], { paths: ['services/api/**'] })).toBe(false);
  expect(touches([], {})).toBe(true);
});
