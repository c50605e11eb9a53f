/** Who owners are: so many are looked up, and what costs nothing is always known. */
import { expect, test } from '@jest/globals';
import { resolveOwners } from '../../../src/hosts/code-owners/resolve-owners.js';
import type { OwnedPaths } from '../../../src/evidence/code-owners-fact.js';

function part(owners: readonly string[]): OwnedPaths {
  return { count: 1, owners: [...owners], paths: [], more: 0 };
}

const teams = Array.from({ length: 60 }, (_, at) => `@acme/team-${String(at).padStart(2, '0')}`);
const logins = Array.from({ length: 60 }, (_, at) => `@dave-${at}`);

test('T09: fifty are looked up, the others are not known, and logins are none of them', async () => {
  const asked: string[] = [];
  const owners = await resolveOwners([part(teams), part(logins), part(teams)], {
    accountOf: () => undefined,
    told: (name) =>
      name.includes('/') ? undefined : { login: name.slice(1), kind: 'unknown' as const },
    read: (name) => {
      asked.push(name);
      return Promise.resolve({ status: 'known', value: [{ login: 'bob', kind: 'human' }] });
    },
  });
  expect(asked).toEqual(teams.slice(0, 50));
  const unknown = owners.flatMap((owner) => ('unknown' in owner ? [owner.name] : []));
  expect(unknown).toEqual(teams.slice(50));
  expect(owners).toHaveLength(120);
});
