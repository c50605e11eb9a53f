/** Appending records on GitHub: on the head that was seen, exactly once, and never by force. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GithubRecords } from '../../../src/hosts/github/records.js';
import { record } from '../git/builders.js';
import {
  again,
  append,
  createRef,
  createTree,
  newest,
  open,
  started,
  store,
} from './record-openers.js';
import { repository } from './record-store.js';

describe('append', () => {
  test('costs one write and no read where the head comes with the snapshot', async () => {
    const { github, records } = started();
    const head = await records.head();
    const appended = await records.append(record({ id: 'r1' }), head);
    expect(appended).toEqual({ status: 'appended', head: newest(github), store });
    expect(github.sent).toEqual([append]);
    const text = github.files().get('shop/production/2026/11/r1.json') ?? '';
    expect(JSON.parse(text)).toEqual(record({ id: 'r1' }));
    expect(text.endsWith('}\n')).toBe(true);
    await expect(records.head()).resolves.toBe(newest(github));
  });

  test('makes the branch with its first record, as a commit without a parent', async () => {
    const github = repository();
    const records = open(github);
    await expect(records.head()).resolves.toBeNull();
    const appended = await records.append(record({ id: 'r1' }), null);
    expect(appended).toEqual({ status: 'appended', head: newest(github), store });
    expect(github.history()).toHaveLength(1);
    expect([...github.files().keys()]).toEqual(['shop/production/2026/11/r1.json']);
  });

  test('T33: a head that is not the expected one is a conflict, and is read afresh', async () => {
    const { github, records, head } = started();
    const moved = github.push({ 'other.json': '{}' });
    await expect(records.append(record({ id: 'r1' }), head)).resolves.toEqual({
      status: 'conflict',
    });
    await expect(records.head()).resolves.toBe(moved);
    await expect(records.append(record({ id: 'r1' }), moved)).resolves.toMatchObject({
      status: 'appended',
    });
  });

  test('T33: a branch that somebody else has just made is a conflict', async () => {
    const github = repository();
    const records = open(github);
    await records.head();
    github.push({ 'other.json': '{}' });
    await expect(records.append(record({ id: 'r1' }), null)).resolves.toEqual({
      status: 'conflict',
    });
    expect(github.files().size).toBe(1);
  });

  test('T33: a branch that is gone is a conflict, and the next append makes it again', async () => {
    const { github, records, head } = started();
    github.remove();
    await expect(records.append(record({ id: 'r1' }), head)).resolves.toEqual({
      status: 'conflict',
    });
    await expect(records.head()).resolves.toBeNull();
  });

  test.each([
    { name: 'on one head', first: false },
    { name: 'to a branch that is not there', first: true },
  ])('T33: of ten appends $name exactly one wins', async ({ first }) => {
    const github = repository();
    if (!first) github.push({ 'other.json': '{}' });
    const writers = Array.from({ length: 10 }, () => open(github));
    const heads = await Promise.all(writers.map((each) => each.head()));
    const answers = await Promise.all(
      writers.map((each, index) => each.append(record({ id: `r${index}` }), heads[index] ?? null)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual(['appended', ...Array<string>(9).fill('conflict')]);
    expect(github.files().size).toBe(first ? 1 : 2);
  });

  test('T33: writers in any order, with any answers lost, lose no record and write none twice', async () => {
    const losses = fc.array(
      fc.record({
        name: fc.constantFrom(append, createRef, createTree),
        lose: fc.constantFrom('before' as const, 'after' as const),
      }),
      { maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 2, max: 5 }),
        losses,
        async (scheduler, writers, lost) => {
          const github = repository();
          github.turn = (name) => scheduler.schedule(Promise.resolve(), name);
          for (const { name, lose } of lost) github.interfere(name, { lose });
          const ids = Array.from({ length: writers }, (_, index) => `r${index}`);
          const all = Promise.all(ids.map((id) => write(open(github), id)));
          const results = await scheduler.waitFor(all);
          const history = github.history();
          const told = results.map((head) => history.findIndex(({ sha }) => sha === head));
          expect(told).not.toContain(-1);
          const paths = [...github.files().keys()].sort();
          expect(paths).toEqual(ids.map((id) => `shop/production/2026/11/${id}.json`));
          // Each commit adds one record to those before it, and takes none away.
          expect(history.map(({ files }) => files.size)).toEqual(ids.map((_, index) => index + 1));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('names nothing but encoded ids in the message', async () => {
    const { github, records, head } = started();
    const service = 'shop\n\nfixes #1 @alice [skip ci]';
    await records.append(record({ id: 'r1', service }), head);
    expect(github.headline()).toBe(
      'aborted r1: shop%0A%0Afixes%20%231%20%40alice%20%5Bskip%20ci%5D/production',
    );
  });

  test('a record that names no commit is not written', async () => {
    const { github, records, head } = started();
    const answer = await records.append(record({ id: 'r1', sha: 'main' }), head);
    expect(answer).toEqual({ status: 'failed', reason: 'the record names no commit' });
    expect(github.sent).toEqual([]);
  });
});

/** Appends until it is there, as the command does. */
async function write(records: GithubRecords, id: string): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const answer = await records.append(record({ id }), await records.head());
    if (answer.status === 'appended') return answer.head;
    if (answer.status !== 'conflict' && !answer.reason.includes('cut the connection')) {
      throw new Error(answer.reason);
    }
  }
  throw new Error('it never came to an end');
}

describe('an answer that got lost', () => {
  const ways = [
    { name: 'after the write', lose: ['after'], sent: [append, again], commits: 2 },
    { name: 'before the write', lose: ['before'], sent: [append, again, append], commits: 2 },
    {
      name: 'twice, the second time after the write',
      lose: ['before', 'after'],
      sent: [append, again, append, again],
      commits: 2,
    },
  ] as const;
  test.each(ways)('F21: $name: one record', async ({ lose, sent, commits }) => {
    const { github, records, head } = started();
    for (const each of lose) github.interfere(append, { lose: each });
    const answer = await records.append(record({ id: 'r1' }), head);
    expect(answer).toEqual({ status: 'appended', head: newest(github), store });
    expect(github.sent).toEqual(sent);
    expect(github.history()).toHaveLength(commits);
  });

  test('F21: twice before the write: failed, and nothing is there', async () => {
    const { github, records, head } = started();
    github.interfere(append, { lose: 'before' });
    github.interfere(append, { lose: 'before' });
    const answer = await records.append(record({ id: 'r1' }), head);
    expect(answer).toEqual({ status: 'failed', reason: 'api.github.com cut the connection' });
    expect(github.history()).toHaveLength(1);
  });

  test('F21: a record that others have built on since is found', async () => {
    const { github, records, head } = started();
    github.interfere(append, { lose: 'after' });
    github.turn = (name) => {
      if (name === again) github.push({ 'other.json': '{}' });
      return Promise.resolve();
    };
    const answer = await records.append(record({ id: 'r1' }), head);
    expect(answer).toEqual({ status: 'appended', head: newest(github), store });
    expect(github.history()).toHaveLength(3);
  });

  test('F21: not written, and somebody else was there first: a conflict', async () => {
    const { github, records, head } = started();
    github.interfere(append, { lose: 'before' });
    github.turn = (name) => {
      if (name === again) github.push({ 'other.json': '{}' });
      return Promise.resolve();
    };
    await expect(records.append(record({ id: 'r1' }), head)).resolves.toEqual({
      status: 'conflict',
    });
  });

  test('F21: another record under the same name is not taken for ours', async () => {
    const { github, records, head } = started();
    github.interfere(append, { lose: 'before' });
    github.turn = (name) => {
      if (name === again) github.push({ 'shop/production/2026/11/r1.json': '{}\n' });
      return Promise.resolve();
    };
    await expect(records.append(record({ id: 'r1' }), head)).resolves.toEqual({
      status: 'conflict',
    });
  });

  test('F21: a write that is carried out late is found when it is tried again', async () => {
    const { github, records, head } = started();
    const text = `${JSON.stringify(record({ id: 'r1' }))}\n`;
    github.interfere(append, { lose: 'before' });
    let writes = 0;
    github.turn = (name) => {
      writes += name === append ? 1 : 0;
      if (writes === 2 && name === append) github.push({ 'shop/production/2026/11/r1.json': text });
      return Promise.resolve();
    };
    const answer = await records.append(record({ id: 'r1' }), head);
    expect(answer).toEqual({ status: 'appended', head: newest(github), store });
    expect(github.history()).toHaveLength(2);
  });

  test.each([createTree, createRef])('F21: of %s: one branch, one record', async (name) => {
    for (const lose of ['before', 'after'] as const) {
      const github = repository();
      github.interfere(name, { lose });
      const answer = await open(github).append(record({ id: 'r1' }), null);
      expect(answer).toEqual({ status: 'appended', head: newest(github), store });
      expect(github.history()).toHaveLength(1);
    }
  });
});
