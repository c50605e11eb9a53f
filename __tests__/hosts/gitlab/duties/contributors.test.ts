/** Who has a part in a commit: authors, co-authors and committers by confirmed addresses. */
import { expect, test } from '@jest/globals';
import { addressesOf, contributorsTo } from '../../../../src/hosts/gitlab/duties/contributors.js';
import type { SignedCommit } from '../../../../src/hosts/gitlab/duties/request-query.js';

function user(id: string, username: string, type = 'HUMAN') {
  return { id, username, type };
}
const alice = user('1', 'alice');
const bob = user('2', 'bob');

function commit(more: Partial<SignedCommit> = {}): SignedCommit {
  return {
    ...{ sha: 'a'.repeat(40), message: 'a change', author: alice, committer: alice },
    ...{ authorEmail: 'alice@example.com', committerEmail: 'alice@example.com' },
    ...more,
  };
}

function told(of: SignedCommit, known: readonly SignedCommit[] = []): readonly string[] {
  const addresses = addressesOf([of, ...known]);
  const accountOf = (): undefined => undefined;
  const { contributors, unattributed } = contributorsTo(of, { addresses, accountOf });
  const people = contributors.map(({ account, as }) => `${as} ${account.login} ${account.kind}`);
  return [...people, ...(unattributed ? ['somebody'] : [])];
}

const signed = { signature: { verificationStatus: 'VERIFIED_SYSTEM' } };
const ofBob = commit({ author: bob, authorEmail: 'Bob@Example.com' });

test.each<[string, SignedCommit, readonly string[]]>([
  ['one person', commit(), ['author alice human', 'committer alice human']],
  ['a committer', commit({ committer: bob }), ['author alice human', 'committer bob human']],
  ['T10: nobody’s author', commit({ author: null }), ['committer alice human', 'somebody']],
  ['T10: nobody’s committer', commit({ committer: null }), ['author alice human', 'somebody']],
  [
    'T12: a machine',
    commit({ author: user('3', 'project_1_bot', 'PROJECT_BOT') }),
    ['author project_1_bot bot', 'committer alice human'],
  ],
  [
    'T10: somebody who is deleted',
    commit({ author: user('4', 'ghost', 'GHOST') }),
    ['author ghost unknown', 'committer alice human', 'somebody'],
  ],
  [
    'GitLab by its signature',
    commit({ committer: null, ...signed }),
    ['author alice human', 'committer GitLab web'],
  ],
  [
    'T10: a signature of GitLab makes nobody an author',
    commit({ author: null, committer: null, ...signed }),
    ['committer GitLab web', 'somebody'],
  ],
  [
    'T11: a co-author by an address of another commit, in any case',
    commit({ message: 'x\n\nCO-AUTHORED-BY: Bob <bob@EXAMPLE.com>\r\n' }),
    ['author alice human', 'co-author bob human', 'committer alice human'],
  ],
  [
    'T11: a co-author of an unknown address',
    commit({ message: 'x\n\nCo-authored-by: Bob <bob@elsewhere.example>' }),
    ['author alice human', 'committer alice human', 'somebody'],
  ],
  [
    'T11: a co-author without an address',
    commit({ message: 'x\n\n  Co-authored-by : Bob' }),
    ['author alice human', 'committer alice human', 'somebody'],
  ],
  [
    'words in a sentence are no trailer',
    commit({ message: 'says Co-authored-by: nobody' }),
    ['author alice human', 'committer alice human'],
  ],
])('%s', (_, of, expected) => {
  expect(told(of, [ofBob])).toEqual(expected);
});
