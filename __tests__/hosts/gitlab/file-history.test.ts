/** When a file last changed at the head. */
import { expect, test } from '@jest/globals';
import { readChangedAt } from '../../../src/hosts/gitlab/file-history.js';
import { head, now, older, own } from './policy-world.js';
import { stubApi, type Answer } from './stub-api.js';

const question = `GET ${own}/repository/commits?ref_name=${head}&path=a/b.yml&first_parent=true&per_page=1`;
const at = { path: 'a/b.yml', commit: head, now };

function dated(committed_date: string): Answer {
  return { body: [{ id: older, committed_date, authored_date: '1999-01-01T00:00:00Z' }] };
}

test('the commit by which it came to the branch, in UTC', async () => {
  const api = stubApi({ [question]: dated('2026-11-01T09:00:00.000+01:00') });
  expect(await readChangedAt({ api, project: '7' }, at)).toBe('2026-11-01T08:00:00.000Z');
});

test.each([
  ['no commit', { body: [] }],
  ['a date that is not over yet', dated('2026-11-20T12:00:01Z')],
  ['no date', dated('yesterday')],
  ['F05: not to be seen', { fault: 'not-found' }],
  ['F07: 5xx', { fault: 'server' }],
] as const)('is not known: %s', async (_, answer) => {
  const api = stubApi({ [question]: answer });
  expect(await readChangedAt({ api, project: '7' }, at)).toBeUndefined();
});

test('is not asked with the job token, which may not', async () => {
  const api = stubApi({ [question]: dated('2026-11-01T09:00:00Z') }, 'job');
  expect(await readChangedAt({ api, project: '7' }, at)).toBeUndefined();
  expect(api.asked).toEqual([]);
});
