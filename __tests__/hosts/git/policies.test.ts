import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PolicyText } from '../../../src/policy/source.js';
import { newClone, temporaryFolder, type TestClone } from './clones.js';
import { hostAt } from './builders.js';

const text = 'policy: 1\n';
const blob = createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex');

function known(reading: unknown): PolicyText {
  return (reading as { file: PolicyText }).file;
}

describe('the policy itself', () => {
  test('is the file at the top of the repository, with commit and blob if it is committed', async () => {
    const clone = newClone();
    const commit = clone.commit({ '.promotion-gate.yml': text, 'sub/a': '' });
    clone.git('remote', 'add', 'origin', 'git@example.com:acme/shop.git');
    await expect(hostAt(join(clone.directory, 'sub')).policies.root(undefined)).resolves.toEqual({
      status: 'known',
      file: {
        name: '.promotion-gate.yml',
        repository: 'acme/shop',
        path: '.promotion-gate.yml',
        commit,
        blob,
        level: 'workspace',
        text,
      },
    });
  });

  test('names no commit if it was edited', async () => {
    const clone = newClone();
    clone.commit({ '.promotion-gate.yml': 'policy: 2\n' });
    clone.write('.promotion-gate.yml', text);
    const file = known(await hostAt(clone.directory).policies.root(undefined));
    expect(file).toMatchObject({ text, blob });
    expect(file.commit).toBeUndefined();
  });

  test.each([
    { name: 'relative to the current directory', path: 'gate.yml', inside: 'sub/gate.yml' },
    { name: 'upwards', path: '../top.yml', inside: 'top.yml' },
  ])('may be named $name', async ({ path, inside }) => {
    const clone = newClone();
    const commit = clone.commit({ 'sub/gate.yml': text, 'top.yml': text });
    const reading = await hostAt(join(clone.directory, 'sub')).policies.root(path);
    expect(known(reading)).toMatchObject({ name: path, path: inside, commit, blob });
  });

  test('may lie in another repository, or in none', async () => {
    const clone = newClone();
    clone.commit();
    const other = newClone();
    const commit = other.commit({ 'gates/a.yml': text });
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'b.yml'), text);
    const { policies } = hostAt(clone.directory);
    const there = join(other.directory, 'gates/a.yml');
    expect(known(await policies.root(there))).toMatchObject({ path: 'gates/a.yml', commit });
    const plain = known(await policies.root(join(folder, 'b.yml')));
    expect(plain).toMatchObject({ repository: 'local', path: 'b.yml', blob });
    expect(plain.commit).toBeUndefined();
  });

  test('is not there: an answer (T04)', async () => {
    const clone = newClone();
    clone.commit();
    await expect(hostAt(clone.directory).policies.root(undefined)).resolves.toEqual({
      status: 'none',
      reason: 'there is no .promotion-gate.yml',
    });
  });

  test('is too large: as much is read as tells so', async () => {
    const clone = newClone();
    clone.commit({ '.promotion-gate.yml': 'ä'.repeat(400 * 1024) });
    const file = known(await hostAt(clone.directory).policies.root(undefined));
    expect(Buffer.byteLength(file.text)).toBe(300 * 1024);
    expect(file.blob).toBeUndefined();
  });

  test('is no UTF-8', async () => {
    const clone = newClone();
    clone.write('.promotion-gate.yml', Buffer.from([0x70, 0xff, 0x0a]));
    await expect(hostAt(clone.directory).policies.root(undefined)).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('not UTF-8'),
    });
  });

  test('is a link out of the repository (T43)', async () => {
    const clone = newClone();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'lax.yml'), text);
    symlinkSync(join(folder, 'lax.yml'), join(clone.directory, '.promotion-gate.yml'));
    await expect(hostAt(clone.directory).policies.root(undefined)).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('leads out of the repository'),
    });
  });
});

describe('a sibling of the policy', () => {
  test('is relative to the top of the same repository', async () => {
    const clone = newClone();
    clone.commit({ 'sub/gate.yml': text, 'people.yml': 'people: {}\n' });
    const { policies } = hostAt(clone.directory);
    const root = known(await policies.root('sub/gate.yml'));
    const sibling = known(await policies.sibling('people.yml', root));
    expect(sibling).toMatchObject({ name: 'people.yml', text: 'people: {}\n' });
    await expect(policies.sibling('gone.yml', root)).resolves.toMatchObject({ status: 'none' });
  });

  test.each(['../outside.yml', '/etc/passwd', 'a/../../b.yml', 'link.yml', 'folder', ''])(
    'is not %p (T43)',
    async (path) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'outside.yml'), text);
      const clone = newClone(join(folder, 'clone'));
      clone.commit({ '.promotion-gate.yml': text });
      mkdirSync(join(clone.directory, 'folder'));
      symlinkSync('../outside.yml', join(clone.directory, 'link.yml'));
      const { policies } = hostAt(clone.directory);
      const root = known(await policies.root(undefined));
      await expect(policies.sibling(path, root)).resolves.toMatchObject({ status: 'failed' });
    },
  );
});

function layers(): { folder: string; clone: TestClone; commit: string } {
  const folder = temporaryFolder();
  const clone = newClone(join(folder, 'acme/base'));
  const files = { 'base.yml': text, 'people.yml': 'people: {}\n' };
  const commit = clone.commit(files, '2026-10-01T08:00:00Z');
  clone.git('tag', 'v3');
  return { folder, clone, commit };
}

const file = { repository: 'acme/base', path: 'base.yml' };

describe('a layer', () => {
  test('is read at its tag or commit, not from the work tree', async () => {
    const { folder, clone, commit } = layers();
    clone.commit({ 'base.yml': 'policy: later\n' });
    const { policies } = hostAt(temporaryFolder(), { layers: folder });
    const name = 'acme/base//base.yml@v3';
    await expect(policies.layer({ ...file, ref: 'v3' })).resolves.toEqual({
      status: 'known',
      file: { ...file, name, commit, blob, level: 'workspace', text },
    });
    expect(known(await policies.layer({ ...file, ref: commit })).commit).toBe(commit);
  });

  test('has siblings in the same commit', async () => {
    const { folder, clone } = layers();
    const { policies } = hostAt(temporaryFolder(), { layers: folder });
    const layer = known(await policies.layer({ ...file, ref: 'v3' }));
    clone.commit({ 'people.yml': 'people: { later: {} }\n' });
    expect(known(await policies.sibling('people.yml', layer))).toMatchObject({
      name: 'acme/base//people.yml@v3',
      commit: layer.commit,
      text: 'people: {}\n',
    });
    await expect(policies.sibling('../x.yml', layer)).resolves.toMatchObject({ status: 'failed' });
  });

  test.each([
    { name: 'a branch (T03)', ref: 'main', status: 'failed', reason: 'no such commit or tag' },
    { name: 'an option', ref: '--help', status: 'failed', reason: 'no such commit or tag' },
    { name: 'an expression', ref: 'v3~0', status: 'failed', reason: 'neither a commit nor a tag' },
    { name: 'no ref', ref: undefined, status: 'failed', reason: 'neither a commit nor a tag' },
    { name: 'another path', ref: 'v3', path: 'gone.yml', status: 'none', reason: 'there is no' },
    { name: 'a link (T43)', ref: 'v4', path: 'link.yml', status: 'failed', reason: 'it is a link' },
    { name: 'a path upwards', ref: 'v3', path: '../a.yml', status: 'failed', reason: 'leads out' },
    {
      name: 'no repository',
      ref: 'v3',
      repository: 'acme/none',
      status: 'failed',
      reason: 'no clone',
    },
    {
      name: 'a folder upwards',
      ref: 'v3',
      repository: '../base',
      status: 'failed',
      reason: 'owner/repo',
    },
    {
      name: 'an empty folder',
      ref: 'v3',
      repository: 'acme/empty',
      status: 'failed',
      reason: 'not a git',
    },
  ])('is not $name', async ({ status, reason, ref, path, repository }) => {
    const { folder, clone } = layers();
    symlinkSync('/etc/passwd', join(clone.directory, 'link.yml'));
    clone.commit();
    clone.git('tag', 'v4');
    mkdirSync(join(folder, 'acme/empty'));
    // The folder of clones may lie in a repository itself, which is none of the layers.
    newClone(folder).commit({ 'base.yml': text });
    const { policies } = hostAt(temporaryFolder(), { layers: folder });
    await expect(
      policies.layer({
        ref,
        path: path ?? file.path,
        repository: repository ?? file.repository,
      }),
    ).resolves.toMatchObject({
      status,
      reason: expect.stringContaining(reason),
    });
  });

  test('needs --layers', async () => {
    const { policies } = hostAt(temporaryFolder());
    const reason = expect.stringContaining('no --layers DIR was given');
    await expect(policies.layer({ ...file, ref: 'v3' })).resolves.toMatchObject({ reason });
    await expect(policies.live(file)).resolves.toMatchObject({ status: 'failed', reason });
    await expect(policies.changedAt(file)).resolves.toBeUndefined();
  });
});

describe('a live file', () => {
  test('is read at the head of the default branch', async () => {
    const { folder, clone } = layers();
    const { policies } = hostAt(temporaryFolder(), { layers: folder });
    const later = clone.commit({ 'base.yml': 'policy: later\n' });
    const name = 'acme/base//base.yml';
    expect(known(await policies.live(file))).toMatchObject({ name, commit: later });
    clone.git('update-ref', 'refs/remotes/origin/main', 'v3');
    clone.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    expect(known(await policies.live(file))).toMatchObject({ name, text });
  });

  test('says when it last changed', async () => {
    const { folder, clone } = layers();
    clone.commit({ 'other.yml': '' }, '2026-10-09T08:00:00Z');
    const { policies } = hostAt(temporaryFolder(), { layers: folder });
    await expect(policies.changedAt(file)).resolves.toBe('2026-10-01T08:00:00.000Z');
    await expect(policies.changedAt({ ...file, path: 'no.yml' })).resolves.toBeUndefined();
  });
});
