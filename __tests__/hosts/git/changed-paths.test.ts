/** The paths that a promotion changes, in real repositories. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FactKind, FactRef } from '../../../src/evidence/facts.js';
import { newClone, temporaryFolder, type TestClone } from './clones.js';
import { contextOf, hostAt, record, result } from './builders.js';

async function read<K extends FactKind>(clone: { directory: string }, ref: FactRef<K>) {
  const host = hostAt(clone.directory);
  return host.facts.read(ref, await contextOf(host));
}

const deployments = { kind: 'deployments', key: 'production' } as const;
const paths = { kind: 'changed-paths', key: '' } as const;

async function appendResults(clone: TestClone, records: readonly ReturnType<typeof record>[]) {
  const { records: store } = hostAt(clone.directory);
  for (const each of records) await store.append(each, await store.head());
}

describe('changed paths', () => {
  test('without any deployment are all paths', async () => {
    const clone = newClone();
    clone.commit({ 'a.txt': '', 'b/ü.txt': '' });
    const reading = await read(clone, { ...paths, spec: { tags: 'v*' } });
    expect(reading).toMatchObject({ value: { base: null, paths: ['a.txt', 'b/ü.txt'] } });
  });

  test('are those of each commit since, reverted and moved ones and merges included', async () => {
    const clone = newClone();
    const base = clone.commit({ 'a.txt': 'a', 'old.txt': 'same content\n', 'rest.txt': '' });
    clone.git('tag', 'v1');
    clone.git('config', 'diff.renames', 'copies');
    clone.git('config', 'log.diffMerges', 'off');
    clone.commit({ 'a.txt': 'changed' });
    clone.commit({ 'a.txt': 'a' });
    clone.git('mv', 'old.txt', 'new.txt');
    clone.commit();
    clone.git('checkout', '-q', '-b', 'side', 'v1');
    clone.commit({ 'side.txt': '' });
    clone.git('checkout', '-q', 'main');
    clone.git('merge', '--no-ff', '--no-commit', '-q', 'side');
    clone.commit({ 'evil.txt': 'only in this merge' });
    clone.git('checkout', '-q', '-b', 'other', 'v1');
    clone.commit({ 'other.txt': '' });
    clone.git('checkout', '-q', 'main');
    clone.git('merge', '--no-ff', '--no-commit', '-q', 'other');
    clone.git('rm', '-q', '-f', 'evil.txt');
    clone.commit();
    const reading = await read(clone, { ...paths, spec: { tags: 'v*' } });
    expect(reading).toMatchObject({
      value: { base, paths: ['a.txt', 'evil.txt', 'new.txt', 'old.txt', 'other.txt', 'side.txt'] },
    });
  });

  test('of a rollback are what it takes back', async () => {
    const clone = newClone();
    const candidate = clone.commit({ 'a.txt': 'a' });
    const base = clone.commit({ 'b.txt': '' });
    clone.git('tag', 'v1');
    const host = hostAt(clone.directory);
    const context = await contextOf(host, { sha: candidate });
    const reading = await host.facts.read({ ...paths, spec: { tags: 'v*' } }, context);
    expect(reading).toMatchObject({ value: { base, paths: ['b.txt'] } });
  });

  test('that are gone at the end, or were changed back, are not present', async () => {
    const clone = newClone();
    const base = clone.commit({ 'a.txt': 'a', 'gone.txt': 'g' });
    clone.git('tag', 'v1');
    clone.commit({ 'a.txt': 'b', 'new.txt': 'n', 'short.txt': 's' });
    clone.git('rm', '-q', 'gone.txt', 'short.txt');
    clone.commit({ 'a.txt': 'a' });
    await expect(read(clone, { ...paths, spec: { tags: 'v*' } })).resolves.toMatchObject({
      value: {
        ...{ base, present: ['new.txt'] },
        paths: ['a.txt', 'gone.txt', 'new.txt', 'short.txt'],
      },
    });
  });

  test('that are not UTF-8 keep the rest of their name', async () => {
    const clone = newClone();
    clone.commit();
    const blob = clone.git('hash-object', '-w', '--stdin');
    const name = Buffer.concat([Buffer.from(`100644 ${blob}\tpay/`), Buffer.from([0xff, 0x0a])]);
    const list = join(temporaryFolder(), 'index');
    writeFileSync(list, name);
    clone.git('-c', `alias.take=!git update-index --index-info < '${list}'`, 'take');
    clone.git('commit', '-q', '-m', 'odd');
    const reading = await read(clone, { ...paths, spec: { tags: 'v*' } });
    expect(reading).toMatchObject({ value: { paths: ['pay/\ufffd'] } });
  });

  test('of a shallow clone cannot be known (T24)', async () => {
    const clone = newClone();
    clone.commit({ 'a.txt': 'a' });
    clone.commit({ 'a.txt': 'b' });
    clone.git('tag', 'v1');
    const target = join(temporaryFolder(), 'shallow');
    clone.git('clone', '--quiet', '--depth=1', `file://${clone.directory}`, target);
    const shallow = { directory: target };
    const reason = 'shallow clone: fetch the full history (fetch-depth: 0)';
    const spec = { tags: 'v*' };
    await expect(read(shallow, { ...paths, spec })).resolves.toEqual({
      status: 'failed',
      reason,
      retryable: false,
    });
    await expect(read(shallow, { ...deployments, spec })).resolves.toMatchObject({
      status: 'known',
    });
  });

  test('since a commit that the clone lacks: failed, and it is named', async () => {
    const clone = newClone();
    clone.commit();
    const at = '2026-11-02T00:00:00Z';
    const sha = 'f'.repeat(40);
    await appendResults(clone, [record({ id: 'r1', at, sha, result: result('success', at) })]);
    await expect(read(clone, paths)).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining(sha),
    });
  });

  test('need known deployments', async () => {
    const clone = newClone();
    clone.commit();
    const reading = await read(clone, { ...paths, spec: { environment: 'production' } });
    expect(reading.status).toBe('unsupported');
  });
});
