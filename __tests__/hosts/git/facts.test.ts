import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { factKinds, type FactKind, type FactRef } from '../../../src/evidence/facts.js';
import { newClone, openTestClone, temporaryFolder, type TestClone } from './clones.js';
import { contextOf, hostAt, now, record, result } from './builders.js';

async function read<K extends FactKind>(clone: { directory: string }, ref: FactRef<K>) {
  const host = hostAt(clone.directory);
  return host.facts.read(ref, await contextOf(host));
}

const deployments = { kind: 'deployments', key: 'production' } as const;

async function appendResults(clone: TestClone, records: readonly ReturnType<typeof record>[]) {
  const { records: store } = hostAt(clone.directory);
  for (const each of records) await store.append(each, await store.head());
}

describe('deployments', () => {
  test('by tags: those that match, newest first; only annotated ones say when', async () => {
    const clone = newClone();
    const first = clone.commit({}, '2026-10-01T00:00:00Z');
    clone.git('tag', 'prod/light');
    clone.git('tag', 'staging/1');
    const second = clone.commit({ 'a.txt': 'a' }, '2026-10-02T00:00:00Z');
    clone.git('tag', '--annotate', '--message=x', 'prod/dated');
    clone.git('tag', 'prod/deep/er');
    clone.git('tag', 'prod/tree', 'HEAD^{tree}');
    await expect(read(clone, { ...deployments, spec: { tags: 'prod/*' } })).resolves.toEqual({
      status: 'known',
      value: [
        {
          sha: second,
          version: 'prod/dated',
          outcome: 'success',
          finishedAt: '2026-11-01T12:00:00.000Z',
        },
        { sha: first, version: 'prod/light', outcome: 'success' },
      ],
      source: { level: 'workspace', system: 'git', url: 'refs/tags/prod/*', fetchedAt: now },
    });
  });

  test('by tags: the newest one counts however old it is', async () => {
    const clone = newClone();
    clone.commit({}, '2020-01-01T00:00:00Z');
    clone.git('tag', 'v1');
    const newest = clone.commit({ 'a.txt': '' }, '2020-01-02T00:00:00Z');
    clone.git('tag', 'v2');
    const reading = await read(clone, { ...deployments, spec: { tags: 'v*' } });
    expect(reading).toMatchObject({ value: [{ sha: newest, version: 'v2' }] });
    expect(reading.status === 'known' && reading.value).toHaveLength(1);
  });

  test('by tags: none', async () => {
    const clone = newClone();
    clone.commit();
    const reading = await read(clone, { ...deployments, spec: { tags: 'v*' } });
    expect(reading.status).toBe('none');
  });

  test('by a ref: its tip, and when it was set if the reflog says so', async () => {
    const clone = newClone();
    clone.commit();
    const sha = clone.commit({ 'a.txt': '' });
    clone.git('branch', 'deployed');
    clone.git('update-ref', 'refs/deployed/production', 'HEAD');
    const dated = await read(clone, { ...deployments, spec: { ref: 'deployed' } });
    const finishedAt = '2026-11-01T12:00:00.000Z';
    expect(dated).toMatchObject({ value: [{ sha, outcome: 'success', finishedAt }] });
    const ref = 'refs/deployed/production';
    const plain = await read(clone, { ...deployments, spec: { ref } });
    expect(plain).toMatchObject({ value: [{ sha, outcome: 'success' }], source: { url: ref } });
    expect(JSON.stringify(plain)).not.toContain('finishedAt');
  });

  test.each([
    { name: 'a ref that is not there', ref: 'gone', status: 'none' },
    { name: 'a branch and tag of one name (T03)', ref: 'both', status: 'failed' },
    { name: 'an option', ref: '--all', status: 'none' },
  ])('by $name: $status', async ({ ref, status }) => {
    const clone = newClone();
    clone.commit();
    clone.git('branch', 'both');
    clone.git('tag', 'both');
    const reading = await read(clone, { ...deployments, spec: { ref } });
    expect(reading.status).toBe(status);
  });

  test('by recorded results: the newest of a promotion holds', async () => {
    const clone = newClone();
    clone.commit();
    await appendResults(clone, [
      record({
        id: 'r1',
        promotionId: 'p1',
        at: '2026-11-02T00:00:00Z',
        result: { ...result('success', '2026-11-02T00:00:00Z'), startedAt: '2026-11-01T23:00:00Z' },
      }),
      record({
        id: 'r2',
        promotionId: 'p2',
        at: '2026-11-03T00:00:00Z',
        result: result('success', '2026-11-03T00:00:00Z'),
      }),
      record({
        id: 'r3',
        promotionId: 'p2',
        at: '2026-11-04T00:00:00Z',
        result: result('rolled-back', '2026-11-04T00:00:00Z'),
      }),
      record({ id: 'r4', at: '2026-11-05T00:00:00Z' }),
    ]);
    const sha = 'a'.repeat(40);
    const reading = await read(clone, deployments);
    expect(reading).toMatchObject({ status: 'known' });
    expect(reading.status === 'known' && reading.value).toEqual([
      { sha, outcome: 'rolled-back', finishedAt: '2026-11-04T00:00:00Z' },
      {
        sha,
        outcome: 'success',
        startedAt: '2026-11-01T23:00:00Z',
        finishedAt: '2026-11-02T00:00:00Z',
      },
    ]);
  });

  test('by an environment of a forge: unsupported, and what could', async () => {
    const clone = newClone();
    clone.commit();
    const reading = await read(clone, { ...deployments, spec: { environment: 'production' } });
    expect(reading).toMatchObject({
      status: 'unsupported',
      needs: expect.stringContaining('a forge'),
    });
  });
});

describe('the result of a check', () => {
  const file = { id: 'unit', git: { file: 'status.json' } };
  function ask(spec: unknown): FactRef<'check-result'> {
    return { kind: 'check-result', key: 'r', spec };
  }

  test('in a file: a word, or a word with more', async () => {
    const clone = newClone();
    const sha = clone.commit();
    const completedAt = '2026-11-20T11:00:00Z';
    const lint = { conclusion: 'failure', completedAt, url: 'https://example.com/1' };
    clone.write('status.json', JSON.stringify({ sha, checks: { unit: 'success', lint } }));
    const source = { level: 'workspace', system: 'git', url: 'status.json', sha, fetchedAt: now };
    await expect(read(clone, ask(file))).resolves.toEqual({
      status: 'known',
      value: { name: 'unit', sha, conclusion: 'success' },
      source,
    });
    await expect(read(clone, ask({ ...file, id: 'lint' }))).resolves.toEqual({
      status: 'known',
      value: { name: 'lint', sha, ...lint },
      source,
    });
  });

  test('of another commit is told with that commit', async () => {
    const clone = newClone();
    const sha = clone.commit();
    clone.commit({ 'a.txt': '' });
    clone.write('status.json', JSON.stringify({ sha, checks: { unit: 'success' } }));
    await expect(read(clone, ask(file))).resolves.toMatchObject({ value: { sha } });
  });

  test('in a note on the candidate, which need not name it', async () => {
    const clone = newClone();
    const sha = clone.commit();
    clone.git('notes', '--ref=checks', 'add', '-m', '{"checks": {"unit": "success"}}');
    const notes = { id: 'unit', git: { notes: 'checks' } };
    const value = { name: 'unit', sha, conclusion: 'success' };
    await expect(read(clone, ask(notes))).resolves.toMatchObject({ status: 'known', value });
    const full = { id: 'unit', git: { notes: 'refs/notes/checks' } };
    await expect(read(clone, ask(full))).resolves.toMatchObject({ status: 'known', value });
    clone.commit({ 'a.txt': '' });
    await expect(read(clone, ask(notes))).resolves.toMatchObject({ status: 'none' });
  });

  test.each([
    { name: 'no file', spec: file },
    { name: 'no note', spec: { id: 'unit', git: { notes: 'checks' } } },
  ])('$name is an answer', async ({ spec }) => {
    const clone = newClone();
    clone.commit();
    await expect(read(clone, ask(spec))).resolves.toMatchObject({ status: 'none' });
  });

  test.each(['other', 'constructor', '__proto__'])('no result of %p is an answer', async (id) => {
    const clone = newClone();
    const sha = clone.commit();
    clone.write('status.json', JSON.stringify({ sha, checks: { unit: 'success' } }));
    await expect(read(clone, ask({ ...file, id }))).resolves.toMatchObject({ status: 'none' });
  });

  test.each([
    { name: 'no git source', spec: { id: 'unit', github: { name: 'unit' } } },
    { name: 'nothing at all', spec: undefined },
  ])('$name is unsupported, and says what to name', async ({ spec }) => {
    const clone = newClone();
    clone.commit();
    await expect(read(clone, ask(spec))).resolves.toEqual({
      status: 'unsupported',
      reason: 'no source for this host is named',
      needs: '`git: {file: …}` or `git: {notes: …}`',
    });
  });

  test.each([
    { name: 'a syntax error', text: '{\n  "checks": x\n}', reason: 'not valid JSON' },
    { name: 'no commit', text: '{"checks": {"unit": "success"}}', reason: 'sha' },
    { name: 'another shape', text: '{"sha": "SHA", "checks": {"unit": 1}}', reason: 'checks.unit' },
    { name: 'an unknown key', text: '{"sha": "SHA", "checks": {}, "x": 1}', reason: 'x' },
    {
      name: 'a key twice (T42)',
      text: '{"sha": "SHA", "checks": {"unit": "failure", "u\\u006eit": "success"}}',
      reason: 'there twice',
    },
    { name: 'too much', text: `"${'x'.repeat(1024 * 1024)}"`, reason: 'larger than 1 MiB' },
    { name: 'no UTF-8', text: Buffer.from([0x22, 0xff, 0x22]), reason: 'not UTF-8' },
  ])('$name fails, and says what and where', async ({ text, reason }) => {
    const clone = newClone();
    const sha = clone.commit();
    clone.write('status.json', typeof text === 'string' ? text.replace('SHA', sha) : text);
    await expect(read(clone, ask(file))).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining(reason),
      retryable: false,
    });
  });

  test.each([
    { name: 'a link out of the repository (T43)', path: 'link.json' },
    { name: 'a path upwards (T43)', path: '../status.json' },
    { name: 'a folder', path: '.git' },
  ])('$name is not read', async ({ path }) => {
    const folder = temporaryFolder();
    const clone = newClone(join(folder, 'clone'));
    const sha = clone.commit();
    writeFileSync(
      join(folder, 'status.json'),
      JSON.stringify({ sha, checks: { unit: 'success' } }),
    );
    symlinkSync('../status.json', join(clone.directory, 'link.json'));
    await expect(read(clone, ask({ id: 'unit', git: { file: path } }))).resolves.toMatchObject({
      status: 'failed',
    });
  });

  test('a name of notes cannot be an option', async () => {
    const clone = newClone();
    clone.commit();
    const spec = { id: 'unit', git: { notes: '--help' } };
    await expect(read(clone, ask(spec))).resolves.toMatchObject({ status: 'failed' });
  });
});

describe('each kind', () => {
  test('there is no pull request in a clone: that is known', async () => {
    const clone = newClone();
    clone.commit();
    await expect(read(clone, { kind: 'pull-request', key: '' })).resolves.toMatchObject({
      status: 'none',
    });
  });

  const ofRepository = factKinds.filter((kind) => kind !== 'pull-request');
  test.each(ofRepository)('%s is answered, also where there is no repository', async (kind) => {
    const clone = newClone();
    clone.commit();
    const context = await contextOf(hostAt(clone.directory));
    const { facts } = hostAt(temporaryFolder());
    const reading = await facts.read({ kind, key: 'production' }, context);
    expect(['unsupported', 'failed']).toContain(reading.status);
  });

  test('records come from the store', async () => {
    const clone = openTestClone(newClone().directory);
    clone.commit();
    await appendResults(clone, [record({ id: 'r1' })]);
    await expect(read(clone, { kind: 'records', key: 'production' })).resolves.toMatchObject({
      value: [{ id: 'r1' }],
    });
    await expect(read(clone, { kind: 'records', key: 'staging' })).resolves.toMatchObject({
      status: 'none',
    });
  });
});
