/** The changes of a promotion in real repositories: merges, trailers, notes, and whom the people file names. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Account, Changes } from '../../../src/evidence/changes-fact.js';
import type { FactReading } from '../../../src/evidence/facts.js';
import type { ReadContext } from '../../../src/hosts/host.js';
import { contextOf, hostAt } from './builders.js';
import { newClone, temporaryFolder, type TestClone } from './clones.js';

const names: Readonly<Record<string, string>> = { ada: 'Ada', bob: 'Bob', carol: 'Carol' };

/** Whom the people file of these tests names: ada, bob and carol by their addresses. */
function accountOf(email: string): Account | undefined {
  const login = email.split('@')[0] ?? '';
  return names[login] === undefined ? undefined : { login, kind: 'human' };
}

function trailer(key: string, login: string): string {
  return `${key}: ${names[login] ?? login} <${login}@example.invalid>`;
}

/** A repository whose first commit is deployed, as the tag `deployed/1` tells. */
function deployedClone(): TestClone {
  const clone = newClone();
  clone.commit({ 'a.txt': 'a\n' });
  clone.git('tag', 'deployed/1');
  return clone;
}

function commitBy(
  clone: TestClone,
  email: string,
  message: string,
  files: Readonly<Record<string, string>>,
): string {
  for (const [path, text] of Object.entries(files)) clone.write(path, text);
  clone.git('add', '--all');
  const who = email.split('@')[0] ?? '';
  const author = ['-c', `user.name=${who}`, '-c', `user.email=${email}`];
  clone.git(...author, 'commit', '--quiet', `--author=${who} <${email}>`, '--message', message);
  return clone.git('rev-parse', 'HEAD');
}

/** A branch of one commit, merged with a message; `evil` is written into the merge besides. */
function merge(
  clone: TestClone,
  message: string,
  evil: Readonly<Record<string, string>> = {},
): string {
  clone.git('checkout', '--quiet', '-b', 'topic');
  const head = commitBy(clone, 'bob@example.invalid', 'work', { 'b.txt': 'b\n' });
  clone.git('checkout', '--quiet', 'main');
  clone.git('merge', '--quiet', '--no-ff', '--no-commit', 'topic');
  for (const [path, text] of Object.entries(evil)) clone.write(path, text);
  clone.git('add', '--all');
  clone.git('commit', '--quiet', '--message', message);
  return head;
}

async function read(
  clone: TestClone,
  spec: object = {},
  more: Partial<ReadContext> = { addresses: () => Promise.resolve(accountOf) },
): Promise<FactReading<'changes'>> {
  const host = hostAt(clone.directory);
  const context = { ...(await contextOf(host)), ...more };
  const deployments = { tags: 'deployed/*' };
  return host.facts.read({ kind: 'changes', key: '', spec: { deployments, ...spec } }, context);
}

async function known(...asked: Parameters<typeof read>): Promise<Changes> {
  const reading = await read(...asked);
  if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
  expect(reading.source.level).toBe('workspace');
  return reading.value;
}

describe('a merge', () => {
  test('is one change, with the people of its commits and a review by trailer', async () => {
    const clone = deployedClone();
    const head = merge(clone, `Merge\n\n${trailer('Reviewed-by', 'carol')}\n`);
    const { case: named, changes, complete } = await known(clone);
    expect([named, complete]).toEqual(['range', true]);
    expect(changes).toMatchObject([
      {
        ...{ head, commits: [head], unattributed: [], complete: true },
        contributors: [
          { account: { login: 'bob' }, as: 'author' },
          { account: { login: 'ada' }, as: 'committer' },
        ],
        reviews: [{ account: { login: 'carol', kind: 'human' }, state: 'approved', on: head }],
      },
    ]);
  });

  test('T22: what it holds besides the clean merge is a change of its own, without reviews', async () => {
    const clone = deployedClone();
    const head = merge(clone, `Merge\n\n${trailer('Reviewed-by', 'carol')}\n`, {
      'evil.txt': 'x\n',
    });
    const { changes } = await known(clone);
    const top = clone.git('rev-parse', 'HEAD');
    expect(changes.map(({ head: of, reviews }) => [of, reviews.length])).toEqual([
      [head, 1],
      [top, 0],
    ]);
    expect(changes[1]?.contributors.map(({ account }) => account.login)).toEqual(['ada', 'ada']);
  });

  test('T22: a setting of the repository that merges by a program runs nothing', async () => {
    const clone = newClone();
    const lines = (first: string, last: string): string =>
      [first, 'b', 'c', 'd', 'e', 'f', last, ''].join('\n');
    clone.commit({ 'a.txt': lines('a', 'h') });
    clone.git('tag', 'deployed/1');
    clone.git('checkout', '--quiet', '-b', 'topic');
    clone.commit({ 'a.txt': lines('A', 'h') });
    clone.git('checkout', '--quiet', 'main');
    clone.commit({ 'a.txt': lines('a', 'H') });
    clone.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
    const mark = join(temporaryFolder(), 'ran');
    clone.git('config', 'merge.evil.driver', `touch ${mark}`);
    clone.write('.git/info/attributes', '* merge=evil\n');
    expect((await known(clone)).changes).toHaveLength(2);
    expect(existsSync(mark)).toBe(false);
    // In the clone itself it would have run.
    clone.git('merge-tree', '--write-tree', 'HEAD^1', 'HEAD^2');
    expect(existsSync(mark)).toBe(true);
  });

  test('T13: a note on an older commit of the branch is no review of its head', async () => {
    const clone = deployedClone();
    clone.git('checkout', '--quiet', '-b', 'topic');
    const first = commitBy(clone, 'bob@example.invalid', 'one', { 'b.txt': '1\n' });
    commitBy(clone, 'bob@example.invalid', 'two', { 'b.txt': '2\n' });
    clone.git('checkout', '--quiet', 'main');
    clone.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic');
    clone.git('notes', '--ref=reviews', 'add', '-m', trailer('Reviewed-by', 'carol'), first);
    expect((await known(clone)).changes[0]?.reviews).toEqual([]);
  });

  test('a note on its head is one', async () => {
    const clone = deployedClone();
    const head = merge(clone, 'Merge');
    clone.git('notes', '--ref=reviews', 'add', '-m', trailer('Reviewed-by', 'carol'), head);
    expect((await known(clone)).changes[0]?.reviews).toMatchObject([
      { account: { login: 'carol' }, on: head },
    ]);
  });
});

describe('a commit of the line', () => {
  test('T23: each is a change of its own', async () => {
    const clone = deployedClone();
    const one = commitBy(clone, 'bob@example.invalid', 'one', { 'b.txt': '1\n' });
    const two = commitBy(
      clone,
      'bob@example.invalid',
      `two\n\n${trailer('Reviewed-by', 'carol')}`,
      { 'b.txt': '2\n' },
    );
    const { changes } = await known(clone);
    expect(changes.map(({ head, reviews }) => [head, reviews.length])).toEqual([
      [two, 1],
      [one, 0],
    ]);
  });

  test('T11: co-authors contribute', async () => {
    const clone = deployedClone();
    commitBy(clone, 'bob@example.invalid', `x\n\n${trailer('Co-authored-by', 'carol')}`, {
      'b.txt': '1\n',
    });
    const [change] = (await known(clone)).changes;
    expect(change?.contributors).toContainEqual({
      as: 'co-author',
      account: { login: 'carol', kind: 'human' },
    });
  });

  test.each([
    ['an author', 'mallory@example.invalid', ''],
    ['a co-author', 'bob@example.invalid', trailer('Co-authored-by', 'mallory')],
    ['an author who calls himself the forge', 'noreply@github.com', ''],
    ['a co-author without an address', 'bob@example.invalid', 'Co-authored-by: nobody'],
  ])('T10: %s whom the people file does not name is nobody', async (_, email, lines) => {
    const clone = deployedClone();
    const sha = commitBy(clone, email, `x\n\n${lines}`, { 'b.txt': '1\n' });
    expect((await known(clone)).changes[0]?.unattributed).toEqual([sha]);
  });

  test('T12: a reviewer whom it does not name may be no person', async () => {
    const clone = deployedClone();
    commitBy(clone, 'bob@example.invalid', `x\n\n${trailer('Reviewed-by', 'mallory')}`, {
      'b.txt': '1\n',
    });
    const [change] = (await known(clone)).changes;
    expect(change?.reviews).toMatchObject([{ account: { login: 'mallory', kind: 'unknown' } }]);
    expect(JSON.stringify(change)).not.toContain('@');
  });

  test('T10: without a people file nobody is known', async () => {
    const clone = deployedClone();
    const sha = commitBy(clone, 'bob@example.invalid', 'x', { 'b.txt': '1\n' });
    expect((await known(clone, {}, {})).changes[0]?.unattributed).toEqual([sha]);
  });
});

describe('the range', () => {
  test('only what touches the service, a moved file at both places', async () => {
    const clone = newClone();
    clone.commit({ 'shop/a.txt': 'a\n', 'blog/a.txt': 'a\n' });
    clone.git('tag', 'deployed/1');
    commitBy(clone, 'bob@example.invalid', 'blog', { 'blog/a.txt': 'b\n' });
    clone.git('mv', 'shop/a.txt', 'blog/b.txt');
    const moved = clone.commit();
    expect((await known(clone, { paths: ['shop/**'] })).changes.map(({ head }) => head)).toEqual([
      moved,
    ]);
  });

  test('a file that is called as a commit hides none of the others', async () => {
    const clone = newClone();
    const first = clone.commit({ 'a.txt': 'a\n' });
    clone.git('tag', 'deployed/1');
    const second = clone.commit({ 'b.txt': 'b\n' });
    const third = clone.commit({ [second]: 'x\n', [first]: 'x\n', 'shop/a.txt': 'a\n' });
    const { changes } = await known(clone, { paths: ['shop/**'] });
    expect(changes.map(({ head }) => head)).toEqual([third]);
  });

  test('of nothing is empty', async () => {
    const clone = newClone();
    clone.commit({ 'shop/a.txt': 'a\n' });
    clone.git('tag', 'deployed/1');
    clone.commit({ 'blog/a.txt': 'b\n' });
    expect(await known(clone, { paths: ['shop/**'] })).toMatchObject({
      case: 'empty',
      changes: [],
    });
  });

  test('where nothing was deployed is all there is', async () => {
    const clone = newClone();
    clone.commit({ 'a.txt': 'a\n' });
    clone.commit({ 'a.txt': 'b\n' });
    expect(await known(clone)).toMatchObject({
      case: 'first',
      base: null,
      complete: true,
      changes: [{}, {}],
    });
  });

  test('T27: a commit older than what is deployed is a rollback, and nothing tells what it carried', async () => {
    const clone = newClone();
    clone.commit({ 'a.txt': 'a\n' });
    clone.commit({ 'a.txt': 'b\n' });
    clone.git('tag', 'deployed/2');
    clone.git('checkout', '--quiet', 'HEAD~1');
    expect(await known(clone)).toMatchObject({ case: 'rollback', changes: [], complete: false });
  });

  test('histories that part are told so', async () => {
    const clone = deployedClone();
    clone.commit({ 'a.txt': 'b\n' });
    clone.git('tag', 'deployed/2');
    clone.git('checkout', '--quiet', '-b', 'other', 'HEAD~1');
    clone.commit({ 'a.txt': 'c\n' });
    clone.git('tag', '-d', 'deployed/1');
    expect(await known(clone)).toMatchObject({ case: 'diverged', changes: [{}] });
  });

  test('T24: a shallow clone does not know it', async () => {
    const clone = deployedClone();
    clone.commit({ 'a.txt': 'b\n' });
    const shallow = newClone();
    shallow.git('fetch', '--quiet', '--depth=1', `file://${clone.directory}`, 'main');
    shallow.git('checkout', '--quiet', 'FETCH_HEAD');
    expect(await read(shallow)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('shallow') as unknown,
    });
  });
});
