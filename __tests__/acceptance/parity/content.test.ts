/** What travels together, on both forges: migrations apart from code, with a script that takes them back. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit } from '../github/repository.js';
import { checks, noRecords } from './policies.js';
import { allowed, blocked, closeWorlds, forges, newWorld, told, type Told } from './told.js';

afterEach(closeWorlds);

const production = `change-content:
  migrations: { paths: db/migrations/**, apart-from: api/**, rollback: db/rollback/** }
${checks}`;
const policy = { production, more: noRecords };

const rows: readonly (readonly [string, readonly string[], Told])[] = [
  ['code alone', ['api/a.ts'], allowed],
  ['a migration and its way back', ['db/migrations/1.sql', 'db/rollback/1.sql'], allowed],
  ['without a way back', ['db/migrations/1.sql'], blocked('change-content/no-rollback')],
  [
    'a migration and code',
    ['db/migrations/1.sql', 'db/rollback/1.sql', 'api/a.ts'],
    blocked('change-content/together'),
  ],
];

describe.each(forges)('$name', (forge) => {
  test.each(rows)('%s', async (_, paths, expected) => {
    const world = await newWorld(forge, { policy });
    world.deployed({ at: new Date(Date.now() - 7_200_000).toISOString() });
    // Each in a commit of its own: they travel together all the same.
    for (const path of paths) commit(world.git, { files: { [path]: 'new\n' } });
    world.check('success');
    expect(told(await world.run(), world)).toEqual(expected);
  });
});
