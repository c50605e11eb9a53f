/** A change of CODEOWNERS chooses no judges of its own: the owners of what is deployed are asked too (T03). */
import { describe, expect, test } from '@jest/globals';
import { githubPlaces, parseGithubOwners } from '../../../src/hosts/code-owners/github-file.js';
import { ownedChanges } from '../../../src/hosts/code-owners/owned-changes.js';
import { failed, type Part } from '../../../src/hosts/parts.js';
import type { OwnersFile } from '../../../src/hosts/code-owners/owners-file.js';

const now = parseGithubOwners('CODEOWNERS', '* @mallory');
const before = parseGithubOwners('CODEOWNERS', '# moved\n* @alice');

async function ownersOf(
  paths: readonly string[],
  older: Part<OwnersFile | undefined>,
): Promise<{ owners: readonly string[]; asked: number }> {
  let asked = 0;
  const changes = await ownedChanges({
    ...{ file: now, places: githubPlaces },
    changes: [
      { head: 'a', number: 1, changed: { paths: ['src/a.ts'] } },
      { head: 'b', number: 2, changed: { paths } },
    ],
    before: () => {
      asked += 1;
      return Promise.resolve(older);
    },
  });
  const parts = changes[0]?.parts ?? [];
  return { owners: parts.map(({ owners, unknown }) => unknown ?? owners.join(' ')), asked };
}

const known = { status: 'known', value: before } as const;

describe('the owners of a change', () => {
  test('are those of now, and nothing else is asked', async () => {
    expect(await ownersOf(['docs/a.md'], known)).toEqual({ owners: ['@mallory'], asked: 0 });
  });

  test.each(githubPlaces)('T03: and those of before where %s was changed', async (path) => {
    expect(await ownersOf([path], known)).toEqual({ owners: ['@mallory', '@alice'], asked: 1 });
  });

  test('once, where another line says the same', async () => {
    const same = {
      status: 'known',
      value: parseGithubOwners('CODEOWNERS', '\n* @mallory'),
    } as const;
    expect((await ownersOf(['CODEOWNERS'], same)).owners).toEqual(['@mallory']);
  });

  test('those of now where there was no file', async () => {
    const none = { status: 'known', value: undefined } as const;
    expect((await ownersOf(['CODEOWNERS'], none)).owners).toEqual(['@mallory']);
  });

  test('not known where the file of before cannot be read', async () => {
    const { owners } = await ownersOf(['CODEOWNERS'], failed('gone'));
    expect(owners).toEqual(['@mallory', 'the owners before the change of CODEOWNERS: gone']);
  });
});
