import { describe, expect, test } from '@jest/globals';
import { localRecords, recordsRef } from '../../../src/hosts/git/records.js';
import { newClone, temporaryFolder, type TestClone } from './clones.js';
import { now, readRecord, record, result } from './builders.js';

const query = { service: 'shop', environment: 'production', since: '2026-10-15T00:00:00Z' };

function storeOf({ directory }: TestClone) {
  return localRecords({ directory, readRecord, now });
}

async function appendAll(clone: TestClone, records: readonly ReturnType<typeof record>[]) {
  const store = storeOf(clone);
  for (const each of records) {
    const appended = await store.append(each, await store.head());
    expect(appended).toMatchObject({ status: 'appended' });
  }
}

describe('records', () => {
  test('an empty store has no head and knows of nothing', async () => {
    const store = storeOf(newClone());
    await expect(store.head()).resolves.toBeNull();
    await expect(store.find(query)).resolves.toMatchObject({ status: 'none' });
  });

  test('are one commit each, by the gate itself, at the time of the record', async () => {
    const clone = newClone();
    clone.commit();
    const store = storeOf(clone);
    const appended = await store.append(record({ id: 'r1' }), null);
    const head = clone.git('rev-parse', recordsRef);
    expect(appended).toEqual({ status: 'appended', head, store: recordsRef });
    await expect(store.head()).resolves.toBe(head);
    await appendAll(clone, [record({ id: 'r2' })]);
    expect(clone.git('log', '--format=%an <%ae> %ct %s', recordsRef).split('\n')).toEqual(
      Array(2).fill(
        'promotion-gate <promotion-gate@localhost.invalid> 1795176000 aborted: shop to production',
      ),
    );
    expect(clone.git('ls-tree', '-r', '--name-only', recordsRef).split('\n')).toEqual([
      'shop/production/2026/11/r1.json',
      'shop/production/2026/11/r2.json',
    ]);
    expect(clone.git('status', '--porcelain')).toBe('');
    expect(clone.git('fsck', '--strict')).toBe('');
  });

  test('are found again: of the service and environment, since then, newest first', async () => {
    const clone = newClone();
    await appendAll(clone, [
      record({ id: 'old', at: '2026-09-30T00:00:00Z' }),
      record({ id: 'early-in-month', at: '2026-10-14T23:59:59Z' }),
      record({ id: 'first', at: '2026-10-15T00:00:00Z' }),
      record({ id: 'late', at: now, result: result('success', now) }),
      record({ id: 'middle', at: '2026-11-02T00:00:00Z' }),
      record({ id: 'other', service: 'shop-2' }),
      record({ id: 'other', environment: 'staging' }),
    ]);
    const found = await storeOf(clone).find(query);
    expect(found.status === 'known' && found.value.map(({ id }) => id)).toEqual([
      'late',
      'middle',
      'first',
    ]);
    expect(found.status === 'known' && found.value[0]).toEqual({
      id: 'late',
      promotionId: 'p-late',
      kind: 'result',
      at: now,
      sha: 'a'.repeat(40),
      enforced: true,
      outcome: 'success',
      tz: '2025c',
    });
  });

  test('of ten concurrent appends to one head exactly one wins each round', async () => {
    const clone = newClone();
    const store = storeOf(clone);
    for (const round of [1, 2, 3]) {
      const head = await store.head();
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          store.append(record({ id: `r${String(round)}-${String(index)}` }), head),
        ),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual(['appended', ...Array<string>(9).fill('conflict')]);
    }
    const found = await store.find(query);
    expect(found.status === 'known' && found.value).toHaveLength(3);
    expect(clone.git('rev-list', '--count', recordsRef)).toBe('3');
  });

  test('a head that is not the expected one is a conflict', async () => {
    const clone = newClone();
    const store = storeOf(clone);
    await store.append(record({ id: 'r1' }), null);
    await expect(store.append(record({ id: 'r2' }), null)).resolves.toEqual({ status: 'conflict' });
    await expect(store.append(record({ id: 'r2' }), 'f'.repeat(40))).resolves.toEqual({
      status: 'conflict',
    });
  });

  test('a store that was put back is a conflict', async () => {
    const clone = newClone();
    await appendAll(clone, [record({ id: 'r1' }), record({ id: 'r2' })]);
    const store = storeOf(clone);
    const head = await store.head();
    clone.git('update-ref', recordsRef, `${recordsRef}^`);
    await expect(store.append(record({ id: 'r3' }), head)).resolves.toEqual({ status: 'conflict' });
  });

  test('an append whose answer got lost is not written twice (F21)', async () => {
    const clone = newClone();
    await appendAll(clone, [record({ id: 'r1' }), record({ id: 'r1' })]);
    expect(clone.git('rev-list', '--count', recordsRef)).toBe('1');
  });

  test('no record takes the place of another one', async () => {
    const clone = newClone();
    await appendAll(clone, [record({ id: 'r1' })]);
    const store = storeOf(clone);
    const other = record({ id: 'r1', sha: 'b'.repeat(40) });
    await expect(store.append(other, await store.head())).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('another record'),
    });
  });

  const intruders = [
    { name: 'no JSON', path: 'r9.json', text: '{', reason: 'not JSON' },
    { name: 'another shape', path: 'r9.json', text: '{}', reason: 'another shape' },
    {
      name: 'a copy under another name',
      path: 'r9.json',
      text: JSON.stringify(record({ id: 'r1' })),
      reason: 'belongs to shop/production/2026/11/r1.json',
    },
  ];
  test.each(intruders)('$name is named and never skipped', async ({ path, text, reason }) => {
    const clone = newClone();
    await appendAll(clone, [record({ id: 'r1' })]);
    clone.git('checkout', '--quiet', '-b', 'forge', recordsRef);
    clone.commit({ [`shop/production/2026/11/${path}`]: text });
    clone.git('update-ref', recordsRef, 'HEAD');
    const found = await storeOf(clone).find(query);
    expect(found).toMatchObject({ status: 'failed', reason: expect.stringContaining(reason) });
    expect(found).toMatchObject({ reason: expect.stringContaining('2026/11/r9.json') });
  });

  test('no repository: failed, with the reason', async () => {
    const store = localRecords({ directory: temporaryFolder(), readRecord, now });
    await expect(store.head()).rejects.toThrow('not a git repository');
    const reason = 'not a git repository';
    await expect(store.append(record({ id: 'r1' }), null)).resolves.toEqual({
      status: 'failed',
      reason,
    });
    await expect(store.find(query)).resolves.toMatchObject({ status: 'failed', reason });
  });

  test('a ref that cannot be written is a failure, not a conflict (F31)', async () => {
    const clone = newClone();
    clone.write('.git/refs/promotion-gate', 'a file where a folder must be\n');
    await expect(storeOf(clone).append(record({ id: 'r1' }), null)).resolves.toMatchObject({
      status: 'failed',
    });
  });
});
