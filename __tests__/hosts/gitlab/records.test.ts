/** Appending records on GitLab: on the head that was seen, exactly once, and never by force. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BranchRecords } from '../../../src/hosts/branch-records.js';
import { claimPath } from '../../../src/hosts/gitlab/record-append.js';
import { record } from '../git/builders.js';
import {
  branch,
  folder,
  head,
  holding,
  newest,
  open,
  store,
  stored,
  write,
} from './record-openers.js';
import { project, refusal } from './record-project.js';

describe('append', () => {
  test('is one commit that creates the record and the claim on the head', async () => {
    const { gitlab, records, at } = holding();
    expect(await records.head()).toBe(at);
    const appended = await records.append(record({ id: 'r1' }), at);
    expect(appended).toEqual({ status: 'appended', head: newest(gitlab), store });
    expect(gitlab.sent).toEqual([head, write]);
    expect(gitlab.posted).toEqual([
      {
        branch,
        commit_message: 'aborted r1: shop/production [skip ci]',
        actions: [
          {
            ...{ action: 'create', file_path: claimPath(at), encoding: 'text' },
            content: `${folder}/r1.json\n`,
          },
          {
            ...{ action: 'create', file_path: `${folder}/r1.json`, encoding: 'text' },
            content: `${JSON.stringify(record({ id: 'r1' }))}\n`,
          },
        ],
      },
    ]);
    await expect(records.head()).resolves.toBe(newest(gitlab));
  });

  test('starts the branch from the default one, whose files are none of the records', async () => {
    const gitlab = project();
    const records = open(gitlab);
    await expect(records.head()).resolves.toBeNull();
    const start = gitlab.branches.get('main') ?? '';
    const appended = await records.append(record({ id: 'r1' }), null);
    expect(appended).toEqual({ status: 'appended', head: newest(gitlab), store });
    expect(gitlab.posted[0]?.start_sha).toBe(start);
    expect(gitlab.branches.get('main')).toBe(start);
    expect(stored(gitlab)).toEqual([`${folder}/r1.json`]);
  });

  test('records that the default branch brings along are no start', async () => {
    const gitlab = project();
    gitlab.push('main', { [`${folder}/planted.json`]: '{}' });
    const answer = await open(gitlab).append(record({ id: 'r1' }), null);
    expect(answer).toEqual({
      status: 'failed',
      reason:
        'the default branch of acme/shop holds the folder .promotion-gate, which is kept for records: remove it there, or make the branch promotion-gate/records yourself without it',
    });
    expect(gitlab.posted).toEqual([]);
  });

  test('a project without a commit says what to do', async () => {
    const gitlab = project({ empty: true });
    const records = open(gitlab);
    await expect(records.head()).resolves.toBeNull();
    await expect(records.append(record({ id: 'r1' }), null)).resolves.toEqual({
      status: 'failed',
      reason: 'acme/shop has no commit yet: add one, such as a README',
    });
  });

  test('T33: a head that another gate has followed is a conflict, and is read afresh', async () => {
    const { gitlab, records, at } = holding();
    await records.head();
    await open(gitlab).append(record({ id: 'other' }), at);
    const moved = newest(gitlab) ?? '';
    const answer = await records.append(record({ id: 'r1' }), at);
    expect(answer).toEqual({ status: 'conflict' });
    expect(stored(gitlab)).toEqual([`${folder}/other.json`]);
    await expect(records.head()).resolves.toBe(moved);
    await expect(records.append(record({ id: 'r1' }), moved)).resolves.toMatchObject({
      status: 'appended',
    });
  });

  test('T33: another gate that is first by a moment leaves its claim, and wins', async () => {
    const { gitlab, records, at } = holding();
    const others = { [claimPath(at)]: 'x', [`${folder}/other.json`]: '{}' };
    gitlab.interfere(write, { first: () => gitlab.push(branch, others) });
    const answer = await records.append(record({ id: 'r1' }), at);
    expect(answer).toEqual({ status: 'conflict' });
    expect(stored(gitlab)).toEqual([`${folder}/other.json`]);
  });

  test('T33: a push without a claim in between is seen by the parent, and is a conflict', async () => {
    const { gitlab, records, at } = holding();
    gitlab.interfere(write, { first: () => gitlab.push(branch, { 'by-hand.txt': 'x' }) });
    const answer = await records.append(record({ id: 'r1' }), at);
    expect(answer).toEqual({ status: 'conflict' });
    // It stands, and whoever decides again counts it.
    expect(stored(gitlab)).toEqual([`${folder}/r1.json`]);
  });

  test('T33: a branch that somebody else has just made is a conflict', async () => {
    const gitlab = project();
    const records = open(gitlab);
    await records.head();
    gitlab.interfere(write, { first: () => gitlab.push(branch, { 'by-hand.txt': 'x' }) });
    await expect(records.append(record({ id: 'r1' }), null)).resolves.toEqual({
      status: 'conflict',
    });
    expect(stored(gitlab)).toEqual([]);
  });

  test('T33: a branch that is gone is a conflict, and the next append makes it again', async () => {
    const { gitlab, records, at } = holding();
    await records.head();
    gitlab.branches.delete(branch);
    await expect(records.append(record({ id: 'r1' }), at)).resolves.toEqual({ status: 'conflict' });
    await expect(records.head()).resolves.toBeNull();
    await expect(records.append(record({ id: 'r1' }), null)).resolves.toMatchObject({
      status: 'appended',
    });
  });

  test.each([
    { name: 'on one head', first: false },
    { name: 'to a branch that is not there', first: true },
  ])('T33: of ten appends $name exactly one wins', async ({ first }) => {
    const gitlab = project();
    if (!first) gitlab.push(branch, { 'README.md': 'records' });
    const writers = Array.from({ length: 10 }, () => open(gitlab));
    const heads = await Promise.all(writers.map((each) => each.head()));
    const answers = await Promise.all(
      writers.map((each, index) => each.append(record({ id: `r${index}` }), heads[index] ?? null)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual(['appended', ...Array<string>(9).fill('conflict')]);
    expect(stored(gitlab)).toHaveLength(1);
  });

  test('T33, F21: writers in any order, with any answers lost, lose no record and write none twice', async () => {
    const losses = fc.array(
      fc.record({
        name: fc.constantFrom(write, 'GET files'),
        lose: fc.constantFrom('before' as const, 'after' as const),
      }),
      { maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 2, max: 4 }),
        losses,
        async (scheduler, writers, lost) => {
          const gitlab = project();
          gitlab.turn = (name) => scheduler.schedule(Promise.resolve(), name);
          for (const { name, lose } of lost) gitlab.interfere(name, { lose });
          const ids = Array.from({ length: writers }, (_, index) => `r${index}`);
          const all = Promise.all(ids.map((id) => writeUntil(open(gitlab), id)));
          const told = await scheduler.waitFor(all);
          const shas = gitlab.history(branch).map(({ sha }) => sha);
          expect(told.filter((each) => each === undefined || !shas.includes(each))).toEqual([]);
          expect(stored(gitlab)).toEqual(ids.map((id) => `${folder}/${id}.json`));
          // Each commit after the start adds one record to those before it.
          expect(shas).toHaveLength(1 + writers);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('names nothing but encoded ids in the message', async () => {
    const { gitlab, records, at } = holding();
    const service = 'shop\n\nfixes #1 @alice';
    await records.append(record({ id: 'r1', service }), at);
    expect(gitlab.posted[0]?.commit_message).toBe(
      'aborted r1: shop%0A%0Afixes%20%231%20%40alice/production [skip ci]',
    );
  });

  test('a record that names no commit is not written', async () => {
    const { gitlab, records, at } = holding();
    const answer = await records.append(record({ id: 'r1', sha: 'main' }), at);
    expect(answer).toEqual({ status: 'failed', reason: 'the record names no commit' });
    expect(gitlab.sent).toEqual([]);
  });
});

describe('F21: a lost answer', () => {
  test('to a write that was carried out is found again, by the content of the file', async () => {
    const { gitlab, records, at } = holding();
    gitlab.interfere(write, { lose: 'after' });
    const answer = await records.append(record({ id: 'r1' }), at);
    expect(answer).toEqual({ status: 'appended', head: newest(gitlab), store });
    expect(gitlab.posted).toHaveLength(1);
  });

  test('to a write that was not is written once more', async () => {
    const { gitlab, records, at } = holding();
    gitlab.interfere(write, { lose: 'before' });
    const answer = await records.append(record({ id: 'r1' }), at);
    expect(answer).toEqual({ status: 'appended', head: newest(gitlab), store });
    expect(gitlab.history(branch)).toHaveLength(2);
  });

  test('where another gate was first is a conflict', async () => {
    const { gitlab, records, at } = holding();
    await open(gitlab).append(record({ id: 'other' }), at);
    gitlab.interfere(write, { lose: 'before' });
    const answer = await records.append(record({ id: 'r1' }), at);
    expect(answer).toEqual({ status: 'conflict' });
    expect(gitlab.posted).toHaveLength(1);
  });

  test('that cannot be looked for is told as such', async () => {
    const { gitlab, records, at } = holding();
    gitlab.interfere(write, { lose: 'after' });
    gitlab.interfere(head, { fault: refusal(500, 'x') });
    const answer = await records.append(record({ id: 'r1' }), at);
    expect(answer).toEqual({
      status: 'failed',
      reason:
        'gitlab.example cut the connection; whether the record is there could not be read: the records in acme/shop: gitlab.example answered 500',
    });
  });
});

/** Appends until it is there, as the command does. */
async function writeUntil(records: BranchRecords, id: string): Promise<string | undefined> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const answer = await records.append(record({ id }), await records.head());
    if (answer.status === 'appended') return answer.head;
  }
  return undefined;
}
