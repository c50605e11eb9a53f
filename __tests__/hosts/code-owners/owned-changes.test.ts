/** A change of CODEOWNERS chooses no judges of its own: the owners of what is deployed are asked too (T03). */
import { describe, expect, test } from '@jest/globals';
import { parseGithubOwners } from '../../../src/hosts/code-owners/github-file.js';
import { ownedChanges } from '../../../src/hosts/code-owners/owned-changes.js';
import { failed, type Part } from '../../../src/hosts/parts.js';
import type { OwnersFile } from '../../../src/hosts/code-owners/owners-file.js';

const now = parseGithubOwners('CODEOWNERS', '* @frank');

function ownersBeside(before: Part<OwnersFile | undefined>): readonly string[][] {
  const changes = ownedChanges({
    ...{ file: now, before },
    changes: [
      { head: 'a', number: 1, changed: { paths: ['src/a.ts'] } },
      { head: 'b', number: 2, changed: { paths: ['docs/b.md'] } },
    ],
  });
  return changes.map(({ parts }) =>
    parts.map(({ owners, unknown }) => unknown ?? owners.join(' ')),
  );
}

function known(text: string): Part<OwnersFile | undefined> {
  return { status: 'known', value: parseGithubOwners('CODEOWNERS', text) };
}

describe('the owners of a change', () => {
  test('are those of now where the file is the same, or there was none', () => {
    const same = ownersBeside({ status: 'known', value: undefined });
    expect(same).toEqual([['@frank'], ['@frank']]);
  });

  test('T03: and those by the file of what is deployed, for every change', () => {
    expect(ownersBeside(known('/src/ @alice\n/docs/ @bob'))).toEqual([
      ['@frank', '@alice'],
      ['@frank', '@bob'],
    ]);
  });

  test('once, where another line says the same', () => {
    expect(ownersBeside(known('# moved\n* @frank'))).toEqual([['@frank'], ['@frank']]);
  });

  test('not known where the file of what is deployed cannot be read', () => {
    const gap = 'CODEOWNERS of what is deployed: gone';
    expect(ownersBeside(failed('gone'))).toEqual([
      ['@frank', gap],
      ['@frank', gap],
    ]);
  });
});
