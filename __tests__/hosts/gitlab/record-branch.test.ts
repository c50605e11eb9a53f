/** Where records of a GitLab project are kept, whether they are there, and how far they can be believed. */
import { describe, expect, test } from '@jest/globals';
import {
  readRecordsHead,
  recordToken,
  storeName,
  toRecordPlace,
} from '../../../src/hosts/gitlab/record-branch.js';
import { gitlabRecords } from '../../../src/hosts/gitlab/records.js';
import { now, readRecord, record } from '../git/builders.js';
import { branch, head, holding, own, place } from './record-openers.js';
import { project, refusal } from './record-project.js';

const other = toRecordPlace('acme/audit/records', { project: own });
const none = { job: 'j', own: undefined, policy: undefined, records: undefined };

describe('the place', () => {
  test.each(['branch', undefined, 'ACME/shop'])('%s is the own project', (store) => {
    const own7 = { project: '7', path: 'acme/shop', folder: '.promotion-gate/records/' };
    expect(toRecordPlace(store, { project: own })).toMatchObject({ ...own7, token: 'own' });
  });

  test('of another project has a folder for this one, and a token of its own', () => {
    expect(other).toMatchObject({
      ...{ project: 'acme/audit/records', token: 'records' },
      folder: '.promotion-gate/records/acme/shop/',
    });
    expect(storeName(other)).toBe(`acme/audit/records@${branch}`);
    expect(recordToken(other, { tokens: { ...none, own: 'o', records: 'r' } })).toBe('records');
    expect(recordToken(other, { tokens: { ...none, own: 'o' } })).toBe('own');
    expect(recordToken(place, { tokens: { ...none, records: 'r' } })).toBe('own');
  });

  test('of another project is written and read there', async () => {
    const gitlab = project({ path: other.path });
    const records = gitlabRecords({ api: gitlab.api, place: other, readRecord, now });
    await records.append(record({ id: 'r1' }), await records.head());
    const path = '.promotion-gate/records/acme/shop/shop/production/2026/11/r1.json';
    expect([...gitlab.files(branch).keys()]).toContain(path);
    const query = { service: 'shop', environment: 'production', since: '2026-11-01T00:00:00Z' };
    await expect(records.find(query)).resolves.toMatchObject({ value: [{ id: 'r1' }] });
  });
});

describe('without a token', () => {
  test.each([
    {
      name: 'of the own project',
      at: place,
      needs: 'as the variable PROMOTION_GATE_TOKEN: role Developer',
    },
    {
      name: 'of another one',
      at: other,
      needs: 'as the variable PROMOTION_GATE_RECORDS_TOKEN: role Developer',
    },
  ])('$name nothing is asked, and what is missing is said', async ({ at, needs }) => {
    const records = gitlabRecords({ api: undefined, place: at, readRecord, now });
    await expect(records.head()).rejects.toThrow(needs);
    const appended = await records.append(record({ id: 'r1' }), null);
    expect(appended.status).toBe('unsupported');
    expect('reason' in appended && appended.reason).toContain(needs);
    const query = { service: 'shop', environment: 'production', since: now };
    const found = await records.find(query);
    expect(found).toMatchObject({ status: 'unsupported', needs: expect.stringContaining(needs) });
  });
});

describe('F05: a branch that is answered 404', () => {
  test('is not there if the default branch is', async () => {
    const gitlab = project();
    const reading = await readRecordsHead(gitlab.api, place);
    expect(reading).toEqual({ status: 'known', value: null });
    expect(gitlab.sent).toEqual([head, 'GET project', 'GET branches/main']);
  });

  test.each([
    { name: 'project', request: 'GET project' },
    { name: 'default branch', request: 'GET branches/main' },
  ])('is unknown if the $name is answered 404 too', async ({ request }) => {
    const gitlab = project();
    gitlab.interfere(request, { fault: refusal(404, '404 Not Found') });
    const reading = await readRecordsHead(gitlab.api, place);
    expect(reading).toMatchObject({ status: 'failed', retryable: false });
  });

  test('to the job token is a matter of permissions', async () => {
    const gitlab = project({ credential: 'job' });
    gitlab.interfere('GET project', { fault: refusal(404, '404 Project Not Found') });
    const reading = await readRecordsHead(gitlab.api, place);
    expect(reading).toMatchObject({ status: 'unsupported' });
  });
});

describe('the level', () => {
  const maintainers = { access_level: 40 };
  const rule = {
    ...{ id: 1, name: 'promotion-gate/*', allow_force_push: false },
    ...{ push_access_levels: [maintainers], merge_access_levels: [maintainers] },
  };
  const bot = { access_level: null, user_id: 5, group_id: null };

  test.each([
    { name: 'only maintainers may push', list: [rule], forge: true },
    {
      name: 'a user that was named may push',
      list: [{ ...rule, push_access_levels: [bot] }],
      forge: true,
    },
    {
      name: 'nobody may merge',
      list: [{ ...rule, merge_access_levels: [{ access_level: 0 }] }],
      forge: true,
    },
    { name: 'developers may push', list: [rule], forge: false, open: true },
    {
      name: 'another rule lets developers push',
      list: [rule, { ...rule, id: 2, name: '*', push_access_levels: [{ access_level: 30 }] }],
      forge: false,
    },
    {
      name: 'a group may push',
      list: [{ ...rule, push_access_levels: [{ access_level: null, group_id: 3 }] }],
      forge: false,
    },
    {
      name: 'developers may merge',
      list: [{ ...rule, merge_access_levels: [{ access_level: 30 }] }],
      forge: false,
    },
    {
      name: 'a role without a name may push',
      list: [{ ...rule, push_access_levels: [{ access_level: null }] }],
      forge: false,
    },
    { name: 'history may be rewritten', list: [{ ...rule, allow_force_push: true }], forge: false },
    { name: 'no rule of it is listed', list: [{ ...rule, name: 'main' }], forge: false },
  ])('$name: of the forge is $forge', async ({ list, forge, open = false }) => {
    const { gitlab, at } = holding();
    gitlab.rules = { developersCanPush: open, list };
    const reading = await readRecordsHead(gitlab.api, place);
    expect(reading).toEqual({ status: 'known', value: { head: at, protected: forge } });
  });

  test.each([
    { name: 'may not be read', fault: refusal(403, '403 Forbidden'), says: 'role Maintainer' },
    { name: 'are answered by a fault', fault: refusal(500, 'broken'), says: 'as unprotected' },
  ])('T66: whose rules $name is not of the forge, and that is said once read', async (row) => {
    const { gitlab, at } = holding();
    gitlab.rules = { developersCanPush: false, list: row.fault };
    const notes: string[] = [];
    const note = (text: string) => void notes.push(text);
    const records = gitlabRecords({ api: gitlab.api, place, readRecord, now, note });
    expect(await records.at()).toMatchObject({ value: { head: at, protected: false } });
    expect(await records.head()).toBe(at);
    expect(notes).toEqual([expect.stringContaining('the protection of the records in acme/shop')]);
    expect(notes[0]).toContain(row.says);
  });

  test('that is known to be open is no news', async () => {
    const { gitlab } = holding();
    gitlab.rules = { developersCanPush: true, list: [rule] };
    const note = () => {
      throw new Error('there is nothing to say');
    };
    const records = gitlabRecords({ api: gitlab.api, place, readRecord, now, note });
    expect(await records.at()).toMatchObject({ value: { protected: false } });
  });

  test('without any rule costs no question', async () => {
    const { gitlab, at } = holding();
    const reading = await readRecordsHead(gitlab.api, place);
    expect(reading).toEqual({ status: 'known', value: { head: at, protected: false } });
    expect(gitlab.sent).toEqual([head]);
  });
});
