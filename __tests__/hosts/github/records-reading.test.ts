/** Reading records on GitHub: all of them or none, from the commit that was seen. */
import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { againQuery, headQuery } from '../../../src/hosts/github/record-branch.js';
import { objectsQuery } from '../../../src/hosts/github/record-objects.js';
import { commitMutation } from '../../../src/hosts/github/record-writes.js';
import { pathOf } from '../../../src/hosts/past-records.js';
import type { RecordDocument } from '../../../src/report/record.js';
import { ulid } from '../../../src/sources/digest.js';
import { now, record, result } from '../git/builders.js';
import { blobs, holding, openAt, trees } from './record-openers.js';
import { repository, schema } from './record-store.js';

const query = { service: 'shop', environment: 'production', since: '2026-10-15T00:00:00Z' };
const folder = 'shop/production/2026/11';

function filesOf(records: readonly RecordDocument[]): Record<string, string> {
  return Object.fromEntries(records.map((each) => [pathOf(each), `${JSON.stringify(each)}\n`]));
}

/** So many records, one a minute. */
function many(count: number): readonly RecordDocument[] {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.parse('2026-11-01T00:00:00Z') + index * 60_000);
    return record({ id: ulid(at.getTime()), at: at.toISOString().replace('.000', '') });
  });
}

describe('find', () => {
  test('of the service and environment, since then, newest first', async () => {
    const { github, records, head } = holding(
      filesOf([
        record({ id: 'old', at: '2026-09-30T00:00:00Z' }),
        record({ id: 'early-in-month', at: '2026-10-14T23:59:59Z' }),
        record({ id: 'first', at: '2026-10-15T00:00:00Z' }),
        record({ id: 'late', at: now, result: result('success', now) }),
        record({ id: 'middle', at: '2026-11-02T00:00:00Z' }),
        record({ id: 'other', service: 'shop-2' }),
        record({ id: 'other', environment: 'staging' }),
      ]),
    );
    const found = await records.find(query);
    expect(found.status === 'known' && found.value.map(({ id }) => id)).toEqual([
      'late',
      'middle',
      'first',
    ]);
    expect(found).toMatchObject({
      value: [{ id: 'late', kind: 'result', at: now, outcome: 'success' }, {}, {}],
      source: {
        level: 'workspace',
        system: 'github',
        url: 'acme/shop@promotion-gate/records',
        sha: head,
        fetchedAt: now,
      },
    });
    expect(github.sent).toEqual([trees, blobs]);
  });

  test('the time in an id leaves out older ones unread', async () => {
    const before = record({
      id: ulid(Date.parse('2026-10-14T00:00:00Z')),
      at: '2026-10-14T00:00:00Z',
    });
    const since = record({ id: ulid(Date.parse(query.since)), at: query.since });
    const { github, records } = holding({ ...filesOf([since]), [pathOf(before)]: '{' });
    const found = await records.find(query);
    expect(found).toMatchObject({ status: 'known', value: [{ id: since.id }] });
    expect(github.sent).toEqual([trees, blobs]);
  });

  test('across the turn of a year, and of a clock that is a little ahead', async () => {
    const { records } = holding(
      filesOf([
        record({ id: 'last-year', at: '2025-12-31T23:59:59Z' }),
        record({ id: 'ahead', at: '2026-12-01T00:00:01Z' }),
      ]),
    );
    const found = await records.find({ ...query, since: '2025-10-16T00:00:00Z' });
    expect(found.status === 'known' && found.value.map(({ id }) => id)).toEqual([
      'ahead',
      'last-year',
    ]);
  });

  test('names that mean something in a path or an expression are names', async () => {
    const odd = { service: '../shop:x', environment: 'a/b @{0}' };
    const { records } = holding(filesOf([record({ id: 'r1', ...odd })]));
    const found = await records.find({ ...query, ...odd });
    expect(found).toMatchObject({ status: 'known', value: [{ id: 'r1' }] });
  });

  test('400 records are read in requests of 40, and the same commit once', async () => {
    const all = many(400);
    const { github, records } = holding(filesOf(all));
    const found = await records.find(query);
    expect(found.status === 'known' && found.value.map(({ id }) => id)).toEqual(
      all.map(({ id }) => id).reverse(),
    );
    await records.reader.records(query);
    await records.reader.deployments(query);
    expect(github.sent).toEqual([trees, ...Array<string>(10).fill(blobs)]);
  });

  test('at most four requests run at once', async () => {
    const { github, records } = holding(filesOf(many(400)));
    let running = 0;
    let most = 0;
    github.turn = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    await expect(records.find(query)).resolves.toMatchObject({ status: 'known' });
    expect(most).toBe(4);
  });

  test('a batch that is too large for one answer is read in halves', async () => {
    const { github, records } = holding(filesOf(many(3)));
    const reason = 'the answer is larger than 10 MiB';
    const fault = { kind: 'too-large', reason, retryable: false, sent: false } as const;
    github.interfere(blobs, { fault });
    const found = await records.find(query);
    expect(found.status === 'known' && found.value).toHaveLength(3);
    expect(github.sent).toEqual([trees, blobs, blobs, blobs]);
  });

  test('T24: more than 2000 records are not counted in part', async () => {
    const ids = many(2001).map(({ id }) => `${folder}/${id}.json`);
    const { github, records } = holding(Object.fromEntries(ids.map((path) => [path, '{}'])));
    await expect(records.find(query)).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('2001 records of shop/production'),
    });
    expect(github.sent).toEqual([trees]);
  });

  test('an append is found by who looks after it', async () => {
    const { records, head } = holding(filesOf([record({ id: 'r1' })]));
    await records.find(query);
    await records.append(record({ id: 'r2' }), head);
    const found = await records.find(query);
    expect(found.status === 'known' && found.value.map(({ id }) => id).sort()).toEqual([
      'r1',
      'r2',
    ]);
  });
});

describe('nothing there', () => {
  test('a branch that does not exist is none, without any request', async () => {
    const github = repository();
    const none = { status: 'known', value: null } as const;
    const records = openAt(github, none);
    await expect(records.find(query)).resolves.toMatchObject({ status: 'none' });
    await expect(records.reader.deployments(query)).resolves.toMatchObject({ status: 'none' });
    expect(github.sent).toEqual([]);
  });

  test.each([
    { name: 'no folder of the service', files: { 'other.json': '{}' } },
    { name: 'older ones only', files: filesOf([record({ id: 'r', at: '2026-10-01T00:00:00Z' })]) },
  ])('$name is none', async ({ files }) => {
    const { records } = holding(files);
    await expect(records.find(query)).resolves.toMatchObject({ status: 'none' });
  });

  test('F05: a folder that is missing since the commit cannot be read is no empty one', async () => {
    const github = repository();
    github.push({ 'other.json': '{}' });
    const gone = { status: 'known', value: { head: 'f'.repeat(40), protected: true } } as const;
    const records = openAt(github, gone);
    await expect(records.find(query)).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('cannot be read'),
    });
  });
});

describe('trust', () => {
  test.each([
    { isProtected: true, level: 'forge' },
    { isProtected: false, level: 'workspace' },
  ])('protected $isProtected: $level', async ({ isProtected, level }) => {
    const { records } = holding(filesOf([record({ id: 'r1' })]), isProtected);
    await expect(records.find(query)).resolves.toMatchObject({ source: { level } });
    const other = { ...query, service: 'nothing' };
    await expect(records.find(other)).resolves.toMatchObject({ status: 'none', source: { level } });
  });
});

describe('one broken record fails all, by its name', () => {
  const rows = [
    { name: 'no JSON', path: 'r9.json', text: '{', reason: 'not JSON' },
    { name: 'another shape', path: 'r9.json', text: '{}', reason: 'another shape' },
    {
      name: 'a copy under another name',
      path: 'r9.json',
      text: JSON.stringify(record({ id: 'r1' })),
      reason: `belongs to ${folder}/r1.json`,
    },
    {
      name: 'a folder',
      path: 'r9.json/x',
      text: '{}',
      reason: 'no file of a record',
      of: 'r9.json',
    },
    {
      name: 'another file',
      path: 'r9.txt',
      text: '{}',
      reason: 'no file of a record',
      of: 'r9.txt',
    },
  ];
  test.each(rows)('$name', async ({ path, text, reason, of = 'r9.json' }) => {
    const files = { ...filesOf([record({ id: 'r1' })]), [`${folder}/${path}`]: text };
    const { records } = holding(files);
    const found = await records.find(query);
    expect(found).toMatchObject({ status: 'failed', reason: expect.stringContaining(reason) });
    expect(found).toMatchObject({ reason: expect.stringContaining(`${folder}/${of}`) });
    await expect(records.reader.deployments(query)).resolves.toMatchObject({ status: 'failed' });
  });

  test('a file where a month should be', async () => {
    const { records } = holding({ [folder]: 'x' });
    await expect(records.find(query)).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('no folder'),
    });
  });

  test.each([
    { name: 'cut off', change: { isTruncated: true }, reason: 'only its beginning' },
    { name: 'binary', change: { isBinary: true, text: null }, reason: 'no text' },
    { name: 'without text', change: { text: null }, reason: 'missing' },
  ])('T24: a file that is told $name', async ({ change, reason }) => {
    const { github, records } = holding(filesOf([record({ id: 'r1' }), record({ id: 'r2' })]));
    const name = JSON.stringify('r2');
    github.tellBlob = (blob) =>
      JSON.stringify(blob).includes(name.replaceAll('"', '\\"')) ? { ...blob, ...change } : blob;
    const found = await records.find(query);
    expect(found).toMatchObject({ status: 'failed', reason: expect.stringContaining(reason) });
    expect(found).toMatchObject({ reason: expect.stringContaining(`${folder}/r2.json`) });
  });
});

describe('what cannot be read', () => {
  test.each([trees, blobs])('F32: a fault of %s is failed, with its reason', async (name) => {
    const { github, records } = holding(filesOf([record({ id: 'r1' })]));
    const reason = 'api.github.com answered 503';
    const fault = { kind: 'server', reason, retryable: true, sent: false } as const;
    github.interfere(name, { fault });
    await expect(records.find(query)).resolves.toMatchObject({
      status: 'failed',
      retryable: true,
      reason: expect.stringContaining(reason),
    });
  });

  test('without the permission: unsupported, which is named', async () => {
    const { github, records } = holding(filesOf([record({ id: 'r1' })]));
    const message = 'Resource not accessible by integration';
    github.interfere(trees, { error: { type: 'FORBIDDEN', message } });
    await expect(records.find(query)).resolves.toMatchObject({
      status: 'unsupported',
      needs: 'permission contents: read',
    });
  });

  test('a head that is not known is told as it is', async () => {
    const unknown = { status: 'failed', reason: 'no answer', retryable: true } as const;
    const records = openAt(repository(), unknown);
    await expect(records.find(query)).resolves.toEqual(unknown);
    await expect(records.reader.deployments(query)).resolves.toEqual(unknown);
  });
});

test('deployments are what results tell, the newest of each promotion', async () => {
  const at = '2026-11-03T10:00:00Z';
  const { records } = holding(
    filesOf([
      record({
        id: 'a',
        at: '2026-11-01T10:00:00Z',
        promotionId: 'p',
        result: result('success', now),
      }),
      record({ id: 'b', at, promotionId: 'p', result: result('rolled-back', at) }),
      record({ id: 'c', at: now, sha: 'b'.repeat(40), result: result('success', now) }),
    ]),
  );
  const found = await records.reader.deployments(query);
  expect(found.status === 'known' && found.value).toEqual([
    { sha: 'b'.repeat(40), outcome: 'success', finishedAt: now },
    { sha: 'a'.repeat(40), outcome: 'rolled-back', finishedAt: at },
  ]);
});

test.each([
  { name: 'head', text: headQuery(new Set()) },
  { name: 'head of older servers', text: headQuery(new Set(['rules', 'refUpdateRule'])) },
  { name: 'head again', text: againQuery },
  { name: 'append', text: commitMutation },
  { name: 'folders', text: objectsQuery('trees', 14) },
  { name: 'files by content', text: objectsQuery('blobs', 40) },
  { name: 'files by path', text: objectsQuery('files', 1) },
])('the document of $name is one that GitHub understands', ({ text }) => {
  expect(validate(schema, parse(text))).toEqual([]);
});
