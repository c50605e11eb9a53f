/** The branch of records: where it stands, who guards it, and in whose repository it is. */
import { describe, expect, test } from '@jest/globals';
import {
  readRecordsHead,
  recordsBranch,
  toRecordPlace,
} from '../../../src/hosts/github/record-branch.js';
import { githubRecords } from '../../../src/hosts/github/records.js';
import { now, readRecord, record } from '../git/builders.js';
import { openAt, own, place } from './record-openers.js';
import { repository } from './record-store.js';

describe('the head', () => {
  test.each([
    { name: 'no rule', rules: {}, isProtected: false },
    {
      name: 'a rule against force pushes',
      rules: { types: ['NON_FAST_FORWARD'] },
      isProtected: false,
    },
    { name: 'a rule that restricts updates', rules: { types: ['UPDATE'] }, isProtected: true },
    {
      name: 'a rule that asks for pull requests',
      rules: { types: ['PULL_REQUEST'] },
      isProtected: true,
    },
    { name: 'classic protection with reviews', rules: { reviews: 1 }, isProtected: true },
    { name: 'classic protection without', rules: { reviews: 0 }, isProtected: false },
    { name: 'classic protection with owners of code', rules: { owners: true }, isProtected: true },
  ])('with $name: protected is $isProtected', async ({ rules, isProtected }) => {
    const github = repository();
    const head = github.push({ 'other.json': '{}' });
    github.rules = { ...github.rules, ...rules };
    await expect(readRecordsHead(github.api, place)).resolves.toEqual({
      status: 'known',
      value: { head, protected: isProtected },
    });
  });

  test('F28: a server without rules is asked once more, and nothing is protected', async () => {
    const github = repository();
    const head = github.push({ 'other.json': '{}' });
    github.lacks = ['rules'];
    await expect(readRecordsHead(github.api, place)).resolves.toEqual({
      status: 'known',
      value: { head, protected: false },
    });
  });

  test('a store that cannot be seen is no empty one', async () => {
    const { api } = repository();
    const elsewhere = toRecordPlace('nobody/records', own);
    const head = () => readRecordsHead(api, elsewhere);
    const records = githubRecords({ api, place: elsewhere, head, readRecord, now });
    await expect(records.head()).rejects.toThrow('nobody/records');
  });

  test('F32: that could not be read is told with its reason', async () => {
    const unknown = { status: 'unsupported', reason: 'the token may not read this' } as const;
    const records = openAt(repository(), unknown);
    await expect(records.head()).rejects.toThrow('the token may not read this');
  });
});

describe('a store in another repository', () => {
  test('has a folder for each repository that writes to it', async () => {
    const github = repository();
    const { api } = github;
    const shared = toRecordPlace('acme/audit', own);
    expect(shared).toEqual({
      owner: 'acme',
      name: 'audit',
      branch: recordsBranch,
      folder: 'acme/shop/',
    });
    const head = () => readRecordsHead(api, shared);
    const records = githubRecords({ api, place: shared, head, readRecord, now });
    const appended = await records.append(record({ id: 'r1' }), await records.head());
    expect(appended).toMatchObject({ status: 'appended', store: `acme/audit@${recordsBranch}` });
    expect([...github.files().keys()]).toEqual(['acme/shop/shop/production/2026/11/r1.json']);
    const since = '2026-11-01T00:00:00Z';
    const found = await records.find({ service: 'shop', environment: 'production', since });
    expect(found).toMatchObject({ status: 'known', value: [{ id: 'r1' }] });
  });

  test.each(['branch', 'Acme/Shop', undefined])('%s is the own repository', (given) => {
    expect(toRecordPlace(given, own)).toEqual({ ...own, branch: recordsBranch });
  });
});
