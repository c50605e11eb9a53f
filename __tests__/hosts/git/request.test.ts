import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseOrigin } from '../../../src/hosts/git/clone.js';
import { openTestClone, newClone, temporaryFolder } from './clones.js';
import { contextOf, hostAt, inputs, now } from './builders.js';

describe('the request', () => {
  test('of a clone without an origin: HEAD, its tree and branch, the first commit as identity', async () => {
    const clone = newClone();
    const root = clone.commit({ 'a.txt': 'a' });
    const head = clone.commit({ 'a.txt': 'b' });
    mkdirSync(join(clone.directory, 'folder'));
    const request = await hostAt(join(clone.directory, 'folder')).request(
      inputs({ version: '1.2', ticket: 'CHG1' }),
    );
    expect(request).toEqual({
      host: 'git',
      mode: 'enforce',
      repository: { id: `local:${root}`, name: basename(clone.directory) },
      candidate: {
        sha: head,
        tree: clone.git('rev-parse', 'HEAD^{tree}'),
        ref: 'refs/heads/main',
        pinned: false,
      },
      version: '1.2',
      ticket: 'CHG1',
      actors: [{ login: 'ada' }],
    });
  });

  test('names the origin without credentials', async () => {
    const clone = newClone();
    clone.commit();
    clone.git('remote', 'add', 'origin', 'https://ada:secret@example.com/acme/shop.git');
    const request = await hostAt(clone.directory).request(inputs());
    expect(request.repository).toEqual({
      id: 'example.com/acme/shop',
      name: 'acme/shop',
      url: 'https://example.com/acme/shop',
    });
    expect(JSON.stringify(request)).not.toContain('secret');
  });

  test.each([
    { name: 'a branch', sha: 'topic', ref: 'refs/heads/topic' },
    { name: 'a tag that is annotated', sha: 'v1', ref: 'refs/tags/v1' },
    { name: 'a full ref', sha: 'refs/heads/topic', ref: 'refs/heads/topic' },
    { name: 'a remote branch', sha: 'origin/topic', ref: 'refs/remotes/origin/topic' },
    { name: 'HEAD', sha: 'HEAD', ref: 'HEAD' },
  ])('finds $name', async ({ sha, ref }) => {
    const clone = newClone();
    const head = clone.commit();
    clone.git('branch', 'topic');
    clone.git('tag', '--annotate', '--message=v1', 'v1');
    clone.git('update-ref', 'refs/remotes/origin/topic', 'HEAD');
    const { candidate } = await hostAt(clone.directory).request(inputs({ sha }));
    expect(candidate).toMatchObject({ sha: head, ref, pinned: false });
  });

  test('a full object name is pinned', async () => {
    const clone = newClone();
    const first = clone.commit({ 'a.txt': 'a' });
    clone.commit({ 'a.txt': 'b' });
    const { candidate } = await hostAt(clone.directory).request(
      inputs({ sha: first.toUpperCase() }),
    );
    expect(candidate).toMatchObject({ sha: first, ref: first, pinned: true });
  });

  test.each([
    { name: 'an unknown commit', sha: 'f'.repeat(40), code: 'request/unknown-commit' },
    { name: 'an unknown name', sha: 'nope', code: 'request/unknown-commit' },
    { name: 'a short object name', sha: 'abc1234', code: 'request/unknown-commit' },
    { name: 'an option (T03)', sha: '--output=x', code: 'request/unknown-commit' },
    { name: 'two lines', sha: 'main\nmain', code: 'request/unknown-commit' },
    { name: 'an expression', sha: 'main~0', code: 'request/unknown-commit' },
    { name: 'a tag and branch of one name (T03)', sha: 'both', code: 'request/ambiguous-ref' },
  ])('$name is refused: $code', async ({ sha, code }) => {
    const clone = newClone();
    clone.commit();
    clone.git('branch', 'both');
    clone.git('tag', 'both');
    await expect(hostAt(clone.directory).request(inputs({ sha }))).rejects.toMatchObject({ code });
  });

  test('a confused name is told with both of its refs (T03)', async () => {
    const clone = newClone();
    clone.commit();
    clone.git('branch', 'both');
    clone.git('tag', 'both');
    await expect(hostAt(clone.directory).request(inputs({ sha: 'both' }))).rejects.toThrow(
      'refs/heads/both and of refs/tags/both',
    );
  });

  test('a tree is no commit', async () => {
    const clone = newClone();
    clone.commit({ 'a.txt': 'a' });
    const sha = clone.git('rev-parse', 'HEAD^{tree}');
    await expect(hostAt(clone.directory).request(inputs({ sha }))).rejects.toThrow('is a tree');
  });

  test('a repository without a commit', async () => {
    const { directory } = newClone();
    await expect(hostAt(directory).request(inputs())).rejects.toMatchObject({
      code: 'request/no-commit',
    });
  });

  test('no repository', async () => {
    await expect(hostAt(temporaryFolder()).request(inputs())).rejects.toMatchObject({
      code: 'request/not-a-repository',
      message: 'not a git repository',
    });
  });

  test('a detached HEAD', async () => {
    const clone = newClone();
    const sha = clone.commit();
    clone.git('checkout', '--quiet', '--detach');
    const { candidate } = await hostAt(clone.directory).request(inputs());
    expect(candidate).toMatchObject({ sha, ref: 'HEAD' });
  });

  test('SHA-256 repositories', async () => {
    const { directory } = newClone();
    const clone = openTestClone(join(directory, 'new'));
    mkdirSync(clone.directory);
    clone.git('init', '--quiet', '--object-format=sha256');
    const sha = clone.commit({ 'a.txt': 'a' });
    const request = await hostAt(clone.directory).request(inputs({ sha }));
    expect(request.candidate).toMatchObject({ sha, pinned: true });
    expect(sha).toHaveLength(64);
  });
});

describe('parseOrigin', () => {
  test.each([
    { text: 'git@github.com:acme/shop.git', id: 'github.com/acme/shop' },
    { text: 'https://token@GitHub.com/acme/shop', id: 'github.com/acme/shop' },
    {
      text: 'ssh://git@example.com:2222/group/sub/shop.git',
      id: 'example.com:2222/group/sub/shop',
    },
    { text: 'https://example.com/acme/shop.git?token=x#y', id: 'example.com/acme/shop' },
    { text: '/srv/git/shop.git', id: undefined },
    { text: 'file:///srv/git/shop.git', id: undefined },
    { text: '../shop', id: undefined },
    { text: 'C:\\shop', id: undefined },
    { text: 'ext::sh -c x', id: undefined },
    { text: '', id: undefined },
  ])('$text is $id', ({ text, id }) => {
    expect(parseOrigin(text)?.id).toBe(id);
  });
});

describe('the claim on the candidate (T26)', () => {
  test.each([
    { name: 'nothing moved', sha: undefined, move: [], is: 'first' },
    {
      name: 'the branch moved on',
      sha: undefined,
      move: ['update-ref', 'HEAD', 'later'],
      is: 'later',
    },
    { name: 'HEAD went elsewhere', sha: undefined, move: ['checkout', '-q', 'later'], is: 'later' },
    {
      name: 'a named branch moved',
      sha: 'topic',
      move: ['branch', '-f', 'topic', 'later'],
      is: 'later',
    },
    {
      name: 'a pinned commit cannot move',
      sha: 'PIN',
      move: ['checkout', '-q', 'later'],
      is: 'first',
    },
  ])('$name', async ({ sha, move, is }) => {
    const clone = newClone();
    const first = clone.commit({ 'a.txt': 'a' });
    clone.git('branch', 'topic');
    clone.git('checkout', '-q', '-b', 'later');
    const later = clone.commit({ 'a.txt': 'b' });
    clone.git('checkout', '-q', 'main');
    const host = hostAt(clone.directory);
    const named = sha === 'PIN' ? first : sha;
    const { request } = await contextOf(host, named === undefined ? {} : { sha: named });
    if (move.length > 0) clone.git(...move);
    await expect(host.claims.candidate(request)).resolves.toEqual({
      status: 'known',
      value: { sha: is === 'first' ? first : later },
      source: { level: 'workspace', system: 'git', fetchedAt: now },
    });
  });

  test.each([
    {
      name: 'a tag of that name appeared (T03)',
      move: ['tag', 'topic'],
      reason: 'refs/tags/topic',
    },
    { name: 'the branch is gone', move: ['branch', '-D', 'topic'], reason: 'is gone' },
  ])('fails if $name', async ({ move, reason }) => {
    const clone = newClone();
    clone.commit();
    clone.git('branch', 'topic');
    const host = hostAt(clone.directory);
    const { request } = await contextOf(host, { sha: 'topic' });
    clone.git(...move);
    await expect(host.claims.candidate(request)).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining(reason),
    });
  });

  test('a pinned commit is known without asking', async () => {
    const clone = newClone();
    const sha = clone.commit();
    const { request } = await contextOf(hostAt(clone.directory), { sha });
    const { claims } = hostAt(temporaryFolder());
    await expect(claims.candidate(request)).resolves.toMatchObject({ value: { sha } });
  });

  test('a local host has no bypass and no lock', () => {
    expect(Object.keys(hostAt(temporaryFolder()).claims)).toEqual(['candidate']);
  });
});
