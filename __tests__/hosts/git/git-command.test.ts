import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { runGit, textOf } from '../../../src/hosts/git/git-command.js';
import { isRefName, lookUp, readObjects } from '../../../src/hosts/git/objects.js';
import { newClone, temporaryFolder } from './clones.js';

const outside = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) {
    if (!(name in outside)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, outside);
});

describe('runGit', () => {
  test('says in plain words that there is no repository', async () => {
    const answer = await runGit({ directory: temporaryFolder() }, 'rev-parse', '--show-toplevel');
    expect(answer).toMatchObject({ ok: false, code: 128, reason: 'not a git repository' });
  });

  test('says in plain words that there is no git', async () => {
    const { directory } = newClone();
    process.env['PATH'] = temporaryFolder();
    const answer = await runGit({ directory }, 'version');
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('not installed') });
  });

  test('says in plain words that a bare repository has no files', async () => {
    const { directory, git } = newClone();
    git('config', 'core.bare', 'true');
    const answer = await runGit({ directory }, 'rev-parse', '--show-toplevel');
    expect(answer).toMatchObject({ reason: 'a bare repository has no working tree' });
  });

  test('stops at the largest answer', async () => {
    const clone = newClone();
    clone.commit({ 'a.txt': 'a'.repeat(5000) });
    const answer = await runGit(
      { directory: clone.directory, largest: 1000 },
      ...['cat-file', 'blob', 'HEAD:a.txt'],
    );
    expect(answer).toMatchObject({ ok: false, reason: 'git answered more than is read' });
  });

  test.each([
    { name: 'GIT_DIR', value: '/nowhere' },
    { name: 'GIT_INDEX_FILE', value: '/nowhere' },
    { name: 'GIT_OBJECT_DIRECTORY', value: '/nowhere' },
    { name: 'GIT_CONFIG_COUNT', value: 'none' },
  ])('does not hear $name from outside', async ({ name, value }) => {
    const clone = newClone();
    const sha = clone.commit();
    process.env[name] = value;
    const answer = await runGit({ directory: clone.directory }, 'rev-parse', 'HEAD^{commit}');
    expect(textOf(answer).trim()).toBe(sha);
  });

  test('a replace ref does not change what a commit says', async () => {
    const clone = newClone();
    const sha = clone.commit({ 'a.txt': 'true' });
    const other = clone.commit({ 'a.txt': 'forged' });
    clone.git('replace', sha, other);
    const answer = await runGit({ directory: clone.directory }, 'cat-file', 'blob', `${sha}:a.txt`);
    expect(textOf(answer)).toBe('true');
  });

  test('neither hooks nor settings of the repository run a program', async () => {
    const clone = newClone();
    clone.commit();
    const trace = join(temporaryFolder(), 'trace');
    const hook = join(clone.directory, '.git/hooks/reference-transaction');
    clone.write('.git/hooks/reference-transaction', `#!/bin/sh\ntouch ${trace}\n`);
    chmodSync(hook, 0o755);
    clone.git('config', 'core.fsmonitor', hook);
    const call = { directory: clone.directory };
    await runGit(call, 'update-ref', 'refs/x', 'HEAD');
    await runGit(call, 'status');
    expect(existsSync(trace)).toBe(false);
    clone.git('update-ref', 'refs/y', 'HEAD');
    expect(existsSync(trace)).toBe(true);
  });
});

describe('objects', () => {
  test('come back in the order of their names, missing ones too', async () => {
    const clone = newClone();
    const sha = clone.commit({ 'a b.txt': 'one\n', 'c.txt': '' });
    const names = [`${sha}:a b.txt`, 'nothing', `${sha}:two 3`, `${sha}:c.txt`, 'x\nHEAD', sha];
    const answer = await readObjects({ directory: clone.directory }, names);
    const found = answer.ok ? answer.objects : [];
    expect(found.map((object) => object?.type)).toEqual([
      'blob',
      undefined,
      undefined,
      'blob',
      undefined,
      'commit',
    ]);
    expect(found[0]?.content?.toString()).toBe('one\n');
    expect(found[3]?.content?.toString()).toBe('');
  });

  test('no name, no process', async () => {
    await expect(lookUp({ directory: '/nowhere' }, [])).resolves.toEqual({ ok: true, objects: [] });
  });
});

describe('isRefName', () => {
  test.each([
    { name: 'main', is: true },
    { name: 'release/1.2', is: true },
    { name: 'ärger', is: true },
    { name: '--upload-pack=x', is: false },
    { name: '-x', is: false },
    { name: 'a..b', is: false },
    { name: 'main@{1}', is: false },
    { name: 'HEAD~1', is: false },
    { name: 'main:file', is: false },
    { name: 'a b', is: false },
    { name: 'a\nb', is: false },
    { name: '', is: false },
  ])('$name: $is', ({ name, is }) => {
    expect(isRefName(name)).toBe(is);
  });
});
