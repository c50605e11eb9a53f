/** What changed since the last deployment, as conditions on paths see it. */
import { describe, test } from '@jest/globals';
import type { PolicyParts } from '../policies.js';
import { deployment } from './happenings.js';
import { expectAnswer, inWorld, type Answer } from './in-world.js';
import type { Repository } from './model.js';
import { commit, head, type Files } from './repository.js';

/** A freeze of these days for the database only. */
const frozenPaths: PolicyParts = {
  production: `windows: { open: [always] }
also:
  database: { when: { paths: [db/**] }, windows: { frozen: [these-days] } }`,
  more: 'records: { store: none }',
};
/** Outside of next week's opening only documentation may go out. */
const openPaths: PolicyParts = {
  production: `windows: { frozen: [long-ago] }
also:
  words: { when: { paths: [docs/**] }, windows: { open: [next-week] } }`,
  more: 'records: { store: none }',
};

const allow: Answer = { decision: 'allow' };
const frozen: Answer = { decision: 'block', reason: 'windows/frozen' };
const closed: Answer = { decision: 'block', reason: 'windows/closed' };

interface Row {
  readonly name: string;
  readonly policy?: PolicyParts;
  readonly files?: Files;
  /** What happens after the first commit was deployed. */
  readonly since: (repo: Repository) => unknown;
  readonly deployed?: 'first' | 'never';
  readonly answer: Answer;
}

function scenario(row: Row): Promise<void> {
  const { policy = frozenPaths, files = {}, since, deployed = 'first', answer } = row;
  return inWorld({ policy, files, unit: 'none' }, async (world) => {
    if (deployed === 'first') deployment(world.repo);
    since(world.repo);
    expectAnswer(await world.run(), answer);
  });
}

/** So many new files below a folder. */
function many(folder: string, count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${folder}/${index}.txt`, String(index)]),
  );
}

describe('a freeze of some paths', () => {
  const rows: readonly Row[] = [
    {
      name: 'the deployed commit itself: that nothing changed lifts no restriction',
      since: () => undefined,
      answer: { ...frozen, says: ['nothing of shop changed since its last deployment'] },
    },
    {
      name: 'another path changed',
      since: (repo) => commit(repo, { files: { 'web/a.ts': 'a' } }),
      answer: allow,
    },
    {
      name: 'the path changed',
      since: (repo) => commit(repo, { files: { 'db/1.sql': 'a' } }),
      answer: frozen,
    },
    {
      name: 'the path changed in the first of several commits',
      since: (repo) => {
        commit(repo, { files: { 'db/1.sql': 'a' } });
        commit(repo, { files: { 'web/a.ts': 'a' } });
        commit(repo, { files: { 'web/b.ts': 'a' } });
      },
      answer: frozen,
    },
    {
      name: 'the path changed and was reverted within the range',
      since: (repo) => {
        commit(repo, { files: { 'db/1.sql': 'a' } });
        commit(repo, { files: { 'db/1.sql': null } });
      },
      answer: frozen,
    },
    {
      name: 'a file was moved out of the path',
      files: { 'db/1.sql': 'create' },
      since: (repo) => commit(repo, { files: { 'db/1.sql': null, 'web/1.sql': 'create' } }),
      answer: frozen,
    },
    {
      name: 'a file was moved into the path',
      files: { 'web/1.sql': 'create' },
      since: (repo) => commit(repo, { files: { 'web/1.sql': null, 'db/1.sql': 'create' } }),
      answer: frozen,
    },
    {
      name: 'the path was changed on a branch that was merged',
      since: (repo) => {
        const base = head(repo);
        const side = commit(repo, { branch: null, parents: [base], files: { 'db/1.sql': 'a' } });
        commit(repo, { parents: [base, side], files: { 'db/1.sql': 'a' } });
      },
      answer: frozen,
    },
    {
      name: 'a rollback takes the path back',
      deployed: 'never',
      since: (repo) => {
        const before = head(repo);
        const sha = commit(repo, { files: { 'db/1.sql': 'a' } });
        deployment(repo, { sha });
        repo.refs.set('refs/heads/main', before);
      },
      answer: frozen,
    },
    {
      name: 'a rollback of other paths',
      deployed: 'never',
      since: (repo) => {
        const before = head(repo);
        deployment(repo, { sha: commit(repo, { files: { 'web/a.ts': 'a' } }) });
        repo.refs.set('refs/heads/main', before);
      },
      answer: allow,
    },
    {
      name: 'the first deployment has every file, this one too',
      deployed: 'never',
      files: { 'db/1.sql': 'create' },
      since: () => undefined,
      answer: frozen,
    },
    {
      name: 'the first deployment without such a file',
      deployed: 'never',
      since: () => undefined,
      answer: allow,
    },
    {
      name: 'only a failed deployment went before: every file counts',
      deployed: 'never',
      files: { 'db/1.sql': 'create' },
      since: (repo) => deployment(repo, { states: ['failure'] }),
      answer: frozen,
    },
    {
      name: 'a failed deployment since the last success is no base',
      since: (repo) => {
        const sha = commit(repo, { files: { 'db/1.sql': 'a' } });
        deployment(repo, { sha, states: ['failure'] });
        commit(repo, { files: { 'web/a.ts': 'a' } });
      },
      answer: frozen,
    },
    {
      name: 'T24: GitHub lists 300 files and cuts there: not known',
      since: (repo) => commit(repo, { files: many('web', 301) }),
      answer: { ...frozen, says: ['whether the rule applies is not known', 'at most 300 files'] },
    },
    {
      name: 'T24: 299 files are all listed',
      since: (repo) => commit(repo, { files: many('web', 299) }),
      answer: allow,
    },
    {
      name: 'the deployed commit is gone',
      deployed: 'never',
      since: (repo) => deployment(repo, { sha: 'd'.repeat(40) }),
      answer: { ...frozen, says: ['whether the rule applies is not known'] },
    },
  ];
  test.each(rows)('$name', scenario);
});

describe('an opening for some paths', () => {
  const rows: readonly Row[] = [
    {
      name: 'only such paths changed: closed until next week',
      policy: openPaths,
      since: (repo) => commit(repo, { files: { 'docs/a.md': 'a' } }),
      answer: closed,
    },
    {
      name: 'one more path changed: the opening is not asked',
      policy: openPaths,
      since: (repo) => commit(repo, { files: { 'docs/a.md': 'a', 'web/a.ts': 'a' } }),
      answer: allow,
    },
    {
      name: 'not known, and it is no allow',
      policy: openPaths,
      since: (repo) => commit(repo, { files: many('docs', 301) }),
      answer: { decision: 'inconclusive' },
    },
  ];
  test.each(rows)('$name', scenario);
});

describe('F13: GitHub does not tell what changed', () => {
  const names = ['error-502', 'empty', 'truncated', 'null', 'wrong-shape'] as const;
  test.each(names)('%s', (name) =>
    inWorld({ policy: frozenPaths, unit: 'none' }, async (world) => {
      deployment(world.repo);
      commit(world.repo, { files: { 'db/1.sql': 'a' } });
      const when = 'repos/compare-commits-with-basehead';
      world.github.fault(name, { when, times: 'always' });
      // A restriction that may hold is applied, and what is unknown beside it is told.
      const says = ['whether the rule applies is not known (`paths`): what changed since'];
      expectAnswer(await world.run(), { ...frozen, says });
    }),
  );
});
