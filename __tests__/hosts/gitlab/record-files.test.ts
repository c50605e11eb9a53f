/** Reading records on GitLab: all of them or none, from the commit that was seen. */
import { describe, expect, test } from '@jest/globals';
import { openApi } from '../../../src/hosts/gitlab/api.js';
import { openFolders } from '../../../src/hosts/gitlab/record-folders.js';
import { pathOf } from '../../../src/hosts/past-records.js';
import type { RecordDocument } from '../../../src/report/record.js';
import { ulid } from '../../../src/sources/digest.js';
import { scriptedHttp } from '../github/scripted-http.js';
import { now, record, result } from '../git/builders.js';
import { folder, holding, place } from './record-openers.js';
import { refusal } from './record-project.js';

const query = { service: 'shop', environment: 'production', since: '2026-10-15T00:00:00Z' };

function filesOf(records: readonly RecordDocument[]): Record<string, string> {
  const entries = records.map((each) => [place.folder + pathOf(each), `${JSON.stringify(each)}\n`]);
  return Object.fromEntries(entries) as Record<string, string>;
}

describe('find', () => {
  test('of the service and environment, since then, across months, newest first', async () => {
    const { gitlab, records, at } = holding(
      filesOf([
        record({ id: 'old', at: '2026-09-30T00:00:00Z' }),
        record({ id: 'early-in-month', at: '2026-10-14T23:59:59Z' }),
        record({ id: 'first', at: '2026-10-15T00:00:00Z' }),
        record({ id: 'late', at: now, result: result('success', now) }),
        record({ id: 'other', service: 'shop-2' }),
        record({ id: 'other', environment: 'staging' }),
      ]),
    );
    const found = await records.find(query);
    expect(found).toMatchObject({
      value: [{ id: 'late', outcome: 'success' }, { id: 'first' }],
      source: {
        ...{ level: 'workspace', system: 'gitlab', sha: at, fetchedAt: now },
        url: 'acme/shop@promotion-gate/records',
      },
    });
    const trees = gitlab.sent.filter((each) => each === 'GET tree');
    expect(trees).toHaveLength(3);
    await records.reader.deployments(query);
    expect(gitlab.sent).toHaveLength(1 + 3 + 3);
  });

  test('across the turn of a year, and of a clock that is a little ahead', async () => {
    const { records } = holding(
      filesOf([
        record({ id: 'last-year', at: '2025-12-31T23:59:59Z' }),
        record({ id: 'ahead', at: '2026-12-01T00:00:01Z' }),
      ]),
    );
    const found = await records.find({ ...query, since: '2025-10-16T00:00:00Z' });
    expect(found).toMatchObject({ value: [{ id: 'ahead' }, { id: 'last-year' }] });
  });

  test('the time in an id leaves out older ones unread', async () => {
    const id = ulid(Date.parse('2026-10-14T00:00:00Z'));
    const before = record({ id, at: '2026-10-14T00:00:00Z' });
    const { records } = holding({ [place.folder + pathOf(before)]: '{' });
    await expect(records.find(query)).resolves.toMatchObject({ status: 'none' });
  });

  test('names that mean something in a path are names', async () => {
    const odd = { service: '../shop:x', environment: 'a/b @{0}' };
    const { records } = holding(filesOf([record({ id: 'r1', ...odd })]));
    const found = await records.find({ ...query, ...odd });
    expect(found).toMatchObject({ status: 'known', value: [{ id: 'r1' }] });
  });

  test('F05: nothing was recorded only if a folder around it is there and does not hold it', async () => {
    const { records, gitlab } = holding();
    await expect(records.find(query)).resolves.toMatchObject({ status: 'none' });
    expect(gitlab.sent.filter((each) => each === 'GET tree').length).toBeGreaterThan(3);
  });

  test.each([
    { name: 'the folder of the year', others: {} },
    { name: 'the folder of a month', others: {}, skip: 1 },
  ])('F05: $name that is there and answered 404 is unknown', async ({ skip = 0 }) => {
    const { gitlab, records } = holding(filesOf([record({ id: 'r1' })]));
    // The rest are answered as they are.
    for (let index = 0; index < skip; index += 1) gitlab.interfere('GET tree', { first: () => 0 });
    gitlab.interfere('GET tree', { fault: refusal(404, '404 Tree Not Found') });
    const found = await records.find(query);
    expect(found).toMatchObject({ status: 'failed', retryable: false });
  });

  test.each([
    { name: 'no JSON', file: `${folder}/r1.json`, text: '{', says: 'it is not JSON' },
    { name: 'no record', file: `${folder}/r1.json`, text: '{}', says: 'it has another shape' },
    {
      name: 'of another month',
      file: `${folder}/r1.json`,
      text: JSON.stringify(record({ id: 'r1', at: '2026-10-20T00:00:00Z' })),
      says: 'it belongs to shop/production/2026/10/r1.json',
    },
    {
      name: 'of another service',
      file: `${folder}/r1.json`,
      text: JSON.stringify(record({ id: 'r1', service: 'pay' })),
      says: 'it belongs to pay/production/2026/11/r1.json',
    },
    { name: 'no file of one', file: `${folder}/a/b.json`, text: '{}', says: 'it is no file' },
    { name: 'no folder', file: folder, text: '{}', says: 'it is no folder' },
  ])('a record that is $name fails them all, by its name', async ({ file, text, says }) => {
    const sound = record({ id: 'sound', at: '2026-10-20T00:00:00Z' });
    const { records } = holding({ ...filesOf([sound]), [file]: text });
    const found = await records.find(query);
    expect(found).toMatchObject({ status: 'failed', retryable: false });
    expect('reason' in found && found.reason).toContain(says);
  });

  test('a content that is not the one of its name fails them all', async () => {
    const { gitlab, records } = holding(filesOf([record({ id: 'r1' })]));
    gitlab.tellBlob = (text) => text.slice(0, 10);
    const found = await records.find(query);
    expect('reason' in found && found.reason).toContain('another content than was asked for');
  });

  test('a file that may not be read fails them all, and says what is needed', async () => {
    const { gitlab, records } = holding(filesOf([record({ id: 'r1' })]));
    gitlab.interfere('GET blobs', { fault: refusal(403, '403 Forbidden') });
    const found = await records.find(query);
    expect(found).toMatchObject({ status: 'unsupported', needs: expect.stringContaining('api') });
  });

  test('at most eight files are asked for at once', async () => {
    const all = Array.from({ length: 30 }, (_, index) => record({ id: `r${index}` }));
    const { gitlab, records } = holding(filesOf(all));
    let running = 0;
    let most = 0;
    gitlab.turn = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    const found = await records.find(query);
    expect(found.status === 'known' && found.value).toHaveLength(30);
    expect(most).toBe(8);
  });
});

describe('a folder of more than one page', () => {
  const url = 'https://gitlab.example/api/v4';
  const tree = `${url}/projects/7/repository/tree?ref=abc&path=a&pagination=keyset`;
  const entry = (name: string) => ({ id: `i${name}`, name, type: 'blob', path: `a/${name}` });
  const first = {
    headers: { link: `<${tree}&per_page=100&page_token=ib>; rel="next"` },
    body: [entry('a'), entry('b')],
  };

  test('F10: is read along the Link header, or not at all', async () => {
    const read = (second: Parameters<typeof scriptedHttp>[0][number]['answer']) => {
      const http = scriptedHttp([
        { match: 'page_token=ib', answer: second },
        { match: 'pagination=keyset', answer: first },
      ]);
      const api = openApi({ http, url, credential: { kind: 'access', token: 't' } });
      return openFolders({ api, place, head: 'abc' })('a');
    };
    await expect(read({ body: [entry('c')] })).resolves.toMatchObject({
      value: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    });
    await expect(read({ fault: { kind: 'server' } })).resolves.toMatchObject({ status: 'failed' });
  });
});
