/** What is remembered of tags of layers on GitLab: only where no rule keeps them where they are. */
import { describe, expect, test } from '@jest/globals';
import { tagPath } from '../../../src/hosts/record-tags.js';
import { record } from '../git/builders.js';
import { branch, head, holding, open, place, stored, write } from './record-openers.js';
import { project, refusal } from './record-project.js';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const name = 'acme/platform/release-policy@v4';
const file = place.folder + tagPath(name);
const loose = { name, commit: b, protected: false };
const look = `GET files/${encodeURIComponent(file)}`;

function actionOf(gitlab: ReturnType<typeof project>): string | undefined {
  return gitlab.posted.at(-1)?.actions.find(({ file_path: path }) => path === file)?.action;
}

describe('T26: a tag without a rule', () => {
  const rows = [
    { what: 'that is not remembered', text: undefined, moved: [], action: 'create' },
    { what: 'that stands still', text: JSON.stringify({ commit: b }), moved: [] },
    {
      what: 'that moved',
      text: JSON.stringify({ commit: a }),
      moved: [{ name, was: a, is: b }],
      action: 'update',
    },
  ];
  test.each(rows)('$what', async ({ text, moved, action }) => {
    const { gitlab, records, at } = holding(text === undefined ? {} : { [file]: text });
    await expect(records.movedTags([loose])).resolves.toEqual({ status: 'known', value: moved });
    await expect(records.append(record({ id: 'r1' }), at)).resolves.toMatchObject({
      status: 'appended',
    });
    expect(actionOf(gitlab)).toBe(action);
    expect(JSON.parse(gitlab.files(branch).get(file) ?? '')).toEqual({ commit: b });
    expect(gitlab.sent).toEqual([head, look, look, write]);
  });

  test('that somebody else remembers meanwhile is changed, and not made twice', async () => {
    const { gitlab, records } = holding();
    await records.movedTags([loose]);
    const later = gitlab.push(branch, { [file]: JSON.stringify({ commit: a }) });
    const appended = await records.append(record({ id: 'r1' }), later);
    expect(appended).toMatchObject({ status: 'appended' });
    expect(actionOf(gitlab)).toBe('update');
  });

  test.each(['{', '{}', '{"commit":"main"}', 'null'])(
    'that is remembered as %s is not taken for one that nobody remembers, and not written over',
    async (text) => {
      const { gitlab, records, at } = holding({ [file]: text });
      await expect(records.movedTags([loose])).resolves.toMatchObject({
        status: 'failed',
        reason: expect.stringContaining(tagPath(name)),
      });
      await records.append(record({ id: 'r1' }), at);
      expect(gitlab.files(branch).get(file)).toBe(text);
      expect(stored(gitlab).some((path) => path.endsWith('/r1.json'))).toBe(true);
    },
  );

  test('whose file cannot be read is unknown, and the record is kept all the same', async () => {
    const { gitlab, records, at } = holding();
    gitlab.interfere(look, { fault: refusal(403, '403 Forbidden') });
    gitlab.interfere(look, { fault: refusal(403, '403 Forbidden') });
    await expect(records.movedTags([loose])).resolves.toMatchObject({ status: 'unsupported' });
    await records.append(record({ id: 'r1' }), at);
    expect(stored(gitlab)).toHaveLength(1);
    expect(actionOf(gitlab)).toBeUndefined();
  });

  test('comes with the first record of a branch too', async () => {
    const gitlab = project();
    const records = open(gitlab);
    await expect(records.movedTags([loose])).resolves.toEqual({ status: 'known', value: [] });
    await records.append(record({ id: 'r1' }), null);
    expect(JSON.parse(gitlab.files(branch).get(file) ?? '')).toEqual({ commit: b });
  });
});

test('tags that a rule protects cost nothing and leave nothing', async () => {
  const { gitlab, records, at } = holding();
  await expect(records.movedTags([{ ...loose, protected: true }])).resolves.toEqual({
    status: 'known',
    value: [],
  });
  await records.append(record({ id: 'r1' }), at);
  expect(gitlab.sent).toEqual([write]);
  expect(gitlab.files(branch).has(file)).toBe(false);
});
