/** Who contributed to a change: none of them approves it, and nobody may be left out. */
import { describe, test } from '@jest/globals';
import { pullEvent } from './happenings.js';
import { allow, block, scenario, unsure, type Row } from './duties.js';
import { mergePull, newFile, type Merging } from './merges.js';
import type { PullRequest } from './model.js';
import { account, commit, head, type CommitOptions } from './repository.js';

/** A pull request of alice's that carol approved, but for what the row says. */
function row(name: string, merging: Merging, answer: Row['answer']): Row {
  return { name, since: ({ repo }) => mergePull(repo, { reviews: ['carol'], ...merging }), answer };
}

/** The same, and what happened to it. */
function changed(
  name: string,
  act: (world: Parameters<Row['since']>[0], pull: PullRequest) => unknown,
  answer: Row['answer'],
): Row {
  return {
    name,
    since: (world) => act(world, mergePull(world.repo, { reviews: ['carol'] })),
    answer,
  };
}

const carols = 'Co-authored-by: carol <carol@example.com>';
function hers(given: Pick<CommitOptions, 'author' | 'committer' | 'message'>): Merging {
  return { commits: [{ files: newFile(), ...given }] };
}

describe('T10: identities are accounts, never addresses', () => {
  test.each([
    row('an author without an account could be the approver', hers({ author: '?carol' }), unsure()),
    row('a committer without an account', hers({ committer: '?carol' }), unsure()),
    row(
      'a co-author without an account',
      hers({ message: 'x\n\nCo-authored-by: ?carol <c@home.example>' }),
      unsure(),
    ),
    row(
      "GitHub's own address, without its signature, could be anybody's",
      hers({ committer: 'web-flow' }),
      unsure(),
    ),
    row(
      "GitHub's own address with the signature of a person",
      { commits: [{ files: newFile(), committer: 'web-flow', signed: 'person' }] },
      unsure(),
    ),
    row(
      'an edit in the browser, which GitHub signed',
      { commits: [{ files: newFile(), committer: 'web-flow', signed: 'github' }] },
      allow,
    ),
    row('the account of who opened it is gone', { given: { author: null } }, unsure()),
    row(
      'an author without an account in a squash',
      { how: 'squash', merge: { author: '?carol' } },
      unsure(),
    ),
  ])('$name', scenario);
});

describe('T11: all who wrote a part of it contributed', () => {
  const bot = 'renovate[bot]';
  test.each([
    row('as author of one of its commits', hers({ author: 'carol' }), block('#1')),
    row('as co-author', hers({ message: `x\n\n${carols}` }), block('#1')),
    row('as committer', hers({ committer: 'carol' }), block('#1')),
    row(
      'as author of the middle one of three',
      {
        commits: [
          { files: newFile() },
          { files: newFile(), author: 'carol' },
          { files: newFile() },
        ],
      },
      block('#1'),
    ),
    row(
      'behind a bot that opened and squashed it',
      { author: bot, how: 'squash', ...hers({ author: 'carol' }) },
      block('#1'),
    ),
    row(
      'as co-author in the message of the squash alone',
      {
        how: 'squash',
        merge: { message: `squash\n\n${carols}` },
      },
      block('#1'),
    ),
    row(
      'who opened it for somebody else',
      { author: 'carol', ...hers({ author: 'alice' }) },
      block(),
    ),
    row('a pull request of a bot, approved by a person', { author: bot, how: 'squash' }, allow),
    row('whoever merges has not contributed by that', { merger: 'carol' }, allow),
    row('nor whoever rebases it by the button', { merger: 'carol', how: 'rebase' }, allow),
    row('squashed, and approved by somebody else', { how: 'squash' }, allow),
  ])('$name', scenario);
});

describe('T12: only a human approves', () => {
  const by = (who: string, type?: 'Mannequin' | 'EnterpriseUserAccount') => ({
    reviews: [{ by: null, author: account(who, type) }],
  });
  test.each([
    row('the bot of an app', by('helpful[bot]'), block('#1')),
    row("a job's own token", by('github-actions[bot]'), block('#1')),
    row('a mannequin stands for somebody of another system', by('old-dave', 'Mannequin'), unsure()),
    row('an account of an enterprise', by('ent-dave', 'EnterpriseUserAccount'), unsure()),
    row('an account that is gone', { reviews: [{ by: null }] }, unsure()),
  ])('$name', scenario);
});

describe('T14: whoever committed to an earlier version of it', () => {
  const before = (author: string, committer = author) => ({ branch: null, author, committer });
  test.each([
    row('rebased it by hand', hers({ committer: 'carol' }), block('#1')),
    changed(
      'wrote the head that was pushed over',
      ({ repo }, pull) => {
        pullEvent(pull, { before: commit(repo, before('carol')), actor: account('alice') });
      },
      block('#1'),
    ),
    changed(
      'committed the head that was pushed over',
      ({ repo }, pull) => {
        pullEvent(pull, { before: commit(repo, before('alice', 'carol')) });
      },
      block('#1'),
    ),
    changed(
      'pushed over it',
      ({ repo }, pull) => {
        pullEvent(pull, { before: commit(repo, before('alice')), actor: account('carol') });
      },
      block('#1'),
    ),
    changed(
      'others pushed over it',
      ({ repo }, pull) => {
        pullEvent(pull, { before: commit(repo, before('alice')), actor: account('dave') });
      },
      allow,
    ),
    changed(
      'what was pushed over is not told any more',
      (_, pull) => {
        pullEvent(pull, { before: null });
      },
      unsure(),
    ),
    changed(
      'the head that was pushed over is of nobody',
      ({ repo }, pull) => {
        pullEvent(pull, { before: commit(repo, before('?carol')) });
      },
      unsure(),
    ),
    changed(
      'in the 101st push over it',
      ({ repo }, pull) => {
        const same = commit(repo, before('alice'));
        for (let index = 0; index < 100; index += 1) pullEvent(pull, { before: same });
        pullEvent(pull, { before: commit(repo, before('carol')) });
      },
      block('#1'),
    ),
    {
      name: 'merged main into it, which is no contribution of those who wrote main',
      since: ({ repo }) => {
        const base = head(repo);
        mergePull(repo, { author: 'carol', reviews: ['dave'] });
        const tip = commit(repo, { branch: null, parents: [base], files: newFile() });
        const merged = { branch: null, parents: [tip, head(repo)], message: 'merge main' };
        const files = newFile();
        mergePull(repo, { reviews: ['carol'], commits: [{ ...merged, files }] });
      },
      answer: allow,
    },
  ] satisfies readonly Row[])('$name', scenario);
});

describe('the people file', () => {
  const hidden = hers({ message: 'x\n\nCo-authored-by: ?carol <c@home.example>' });
  function named(name: string, people: string, merging: Merging, answer: Row['answer']): Row {
    const files = { 'people.yml': `people:\n${people}\n` };
    return { ...row(name, merging, answer), more: 'people: people.yml', files };
  }

  test.each([
    named(
      'T10: names whose an address is',
      '  dave: { github: dave, emails: C@home.example }',
      hidden,
      allow,
    ),
    named(
      'T10: names the one who approves',
      '  carol: { github: carol, emails: [c@home.example] }',
      hidden,
      block('`carol` (author)'),
    ),
    named('T10: names others', '  dave: { github: dave }', hidden, unsure()),
    named('T12: two accounts are one person', '  alice: { github: [alice, carol] }', {}, block()),
    named(
      'T12: a machine approves nothing',
      '  robot: { github: carol, machine: true }',
      {},
      block(),
    ),
    named(
      'it tells one thing twice',
      '  a: { github: x }\n  b: { github: x }',
      {},
      {
        ...{ decision: 'inconclusive', reason: 'gate/fact-failed' },
        says: ['people.yml:3:16'],
      },
    ),
  ])('$name', scenario);
});
