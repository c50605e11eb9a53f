/** What is remembered of tags of layers: only where no rule keeps them where they are. */
import { describe, expect, test } from '@jest/globals';
import { tagPath } from '../../../src/hosts/record-tags.js';
import { record } from '../git/builders.js';
import { holding, openAt, started } from './record-openers.js';
import { repository } from './record-store.js';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const name = 'acme/release-policy@v4';
const file = 'layers/acme/release-policy/v4.json';
const loose = { name, commit: b, protected: false };

/** A store that remembers this of the tag. */
function remembering(text?: string): ReturnType<typeof holding> {
  return text === undefined ? started() : holding({ [file]: text });
}

describe('a tag without a rule', () => {
  const rows = [
    { what: 'that is not remembered', text: undefined, moved: [], brought: true },
    { what: 'that stands still', text: JSON.stringify({ commit: b }), moved: [], brought: false },
    {
      what: 'that moved',
      text: JSON.stringify({ commit: a }),
      moved: [{ name, was: a, is: b }],
      brought: true,
    },
  ];
  test.each(rows)('T26: $what', async ({ text, moved, brought }) => {
    const { github, records, head } = remembering(text);
    await expect(records.movedTags([loose])).resolves.toEqual({ status: 'known', value: moved });
    await records.append(record({ id: 'r1' }), head);
    expect(github.sent).toEqual(['RecordFiles', 'AppendRecord']);
    const before = github.history()[0]?.files.get(file);
    const after = github.files().get(file);
    expect(after === before).toBe(!brought);
    expect(JSON.parse(after ?? '')).toEqual({ commit: b });
    expect(github.history()).toHaveLength(2);
  });

  test.each(['{', '{}', '{"commit":"main"}', 'null'])(
    'what is remembered as %s is not taken for nothing, and not written over',
    async (text) => {
      const { github, records, head } = remembering(text);
      await expect(records.movedTags([loose])).resolves.toMatchObject({
        status: 'failed',
        reason: expect.stringContaining(file),
      });
      await records.append(record({ id: 'r1' }), head);
      expect(github.files().get(file)).toBe(text);
    },
  );

  test('comes with the first record of a branch too', async () => {
    const github = repository();
    const records = openAt(github, { status: 'known', value: null });
    await expect(records.movedTags([loose])).resolves.toEqual({ status: 'known', value: [] });
    await records.append(record({ id: 'r1' }), null);
    expect([...github.files().keys()]).toEqual(['shop/production/2026/11/r1.json', file]);
    expect(github.history()).toHaveLength(1);
  });
});

test('tags that a rule protects cost nothing and leave nothing', async () => {
  const { github, records, head } = remembering();
  const kept = { ...loose, protected: true };
  await expect(records.movedTags([kept])).resolves.toEqual({ status: 'known', value: [] });
  await records.append(record({ id: 'r1' }), head);
  expect(github.sent).toEqual(['AppendRecord']);
  expect([...github.files().keys()].filter((path) => path.startsWith('layers/'))).toEqual([]);
});

test.each([
  { given: name, path: file },
  { given: 'acme/release-policy//rules/base.yml@v4', path: file },
  { given: 'acme/p@release/v4', path: 'layers/acme/p/release%2Fv4.json' },
  { given: 'acme/p@a@b', path: 'layers/acme/p/a%40b.json' },
  { given: 'acme/platform/policy@v4', path: 'layers/acme/platform/policy/v4.json' },
  { given: '../..@..', path: 'layers/%2E%2E/%2E%2E/%2E%2E.json' },
])('$given is remembered in $path', ({ given, path }) => {
  expect(tagPath(given)).toBe(path);
});
