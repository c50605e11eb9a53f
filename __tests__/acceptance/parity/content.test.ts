/** What travels together, on both forges: migrations apart from code, with a script that takes them back. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit } from '../github/repository.js';
import type { PolicyParts } from '../policies.js';
import { checks, noRecords } from './policies.js';
import {
  allowed,
  blocked,
  closeWorlds,
  forges,
  newWorld,
  told,
  undecided,
  type Told,
} from './told.js';

afterEach(closeWorlds);

const production = `change-content:
  migrations: { paths: db/migrations/**, apart-from: api/**, rollback: db/rollback/** }
  locked: { paths: package.json, with: package-lock.json, owner: platform }
${checks}`;
const policy = { production, more: noRecords };

/** What no name of a file proves is asked of a check, where the paths changed (docs/checks.md). */
const proved: PolicyParts = {
  production: `${checks}
also:
  locked:
    when: { paths: [package.json, package-lock.json] }
    required-checks:
      install: { github: { name: install, app: github-actions }, gitlab: { job: install } }`,
  more: noRecords,
};

/** A check that nobody reported may still come. */
const missing = 'gate/fact-failed';

/** A path to take away again begins with a minus. */
const rows: readonly (readonly [string, readonly string[], Told])[] = [
  ['code alone', ['api/a.ts'], allowed],
  ['a migration and its way back', ['db/migrations/1.sql', 'db/rollback/1.sql'], allowed],
  ['without a way back', ['db/migrations/1.sql'], blocked('change-content/no-rollback')],
  [
    'a migration and code',
    ['db/migrations/1.sql', 'db/rollback/1.sql', 'api/a.ts'],
    blocked('change-content/together'),
  ],
  [
    'T25: a way back that is taken away again',
    ['db/migrations/1.sql', 'db/rollback/1.sql', '-db/rollback/1.sql'],
    blocked('change-content/no-rollback'),
  ],
  [
    'two migrations of one name, and one way back',
    ['db/migrations/a/1.sql', 'db/migrations/b/1.sql', 'db/rollback/1.sql'],
    blocked('change-content/no-rollback'),
  ],
  ['a manifest with its lock file', ['package.json', 'package-lock.json'], allowed],
  [
    'a lock file that is gone at the end',
    ['package.json', 'package-lock.json', '-package-lock.json'],
    blocked('change-content/alone'),
  ],
];

describe.each(forges)('$name', (forge) => {
  test.each(rows)('%s', async (_, paths, expected) => {
    const world = await newWorld(forge, { policy });
    world.deployed({ at: new Date(Date.now() - 7_200_000).toISOString() });
    // Each in a commit of its own: they travel together all the same.
    for (const path of paths) {
      const files = path.startsWith('-') ? { [path.slice(1)]: null } : { [path]: 'new\n' };
      commit(world.git, { files });
    }
    world.check('success');
    expect(told(await world.run(), world)).toEqual(expected);
  });

  test.each([
    ['a lock file, and nobody installed by it', 'package-lock.json', undecided(missing)],
    ['code alone, and nobody installed anything', 'api/a.ts', allowed],
  ])('%s', async (_, path, expected) => {
    const world = await newWorld(forge, { policy: proved });
    world.deployed({ at: new Date(Date.now() - 7_200_000).toISOString() });
    commit(world.git, { files: { [path]: 'new\n' } });
    world.check('success');
    expect(told(await world.run(), world)).toEqual(expected);
  });
});
