/** On which head an approval was given, by the times of notes and diff versions. */
import { expect, test } from '@jest/globals';
import type { Note } from '../../../../src/hosts/gitlab/duties/request-query.js';
import type { MergedRequest } from '../../../../src/hosts/gitlab/duties/requests.js';
import { reviewsOf } from '../../../../src/hosts/gitlab/duties/reviews.js';
import { versionAt, type Versions } from '../../../../src/hosts/gitlab/duties/versions.js';

const carol = { id: '3', username: 'carol', type: 'HUMAN' };

function sha(letter: string): string {
  return letter.repeat(40);
}
function at(minute: number): string {
  return `2026-11-20T10:${String(minute).padStart(2, '0')}:00Z`;
}

function note(minute: number, action: string, more: Partial<Note> = {}): Note {
  const words = action === 'approved' ? 'approved this merge request' : 'requested changes';
  const metadata = { systemNoteMetadata: { action } };
  return { system: true, body: words, createdAt: at(minute), author: carol, ...metadata, ...more };
}

function request(notes: readonly Note[], more: Partial<MergedRequest> = {}): MergedRequest {
  const empty = { iid: '7', state: 'merged', title: 'x', targetBranch: 'main', commits: [] };
  return { ...empty, head: sha('b'), notes, approvers: [carol], complete: true, ...more };
}

/** Two heads, at ten and at twenty past. */
const versions: Versions = {
  all: [
    { id: '1', head: sha('a'), base: sha('0'), at: at(10) },
    { id: '2', head: sha('b'), base: sha('0'), at: at(20) },
  ],
  ...{ commits: [], complete: true },
};

test.each<[string, number, string | undefined]>([
  ['before all of them', 5, undefined],
  ['between both', 15, sha('a')],
  ['T13: at the very time of a push', 20, undefined],
  ['after the last one', 25, sha('b')],
])('the head of a time %s', (_, minute, head) => {
  expect(versionAt(versions, at(minute))?.head).toBe(head);
});

function told(of: MergedRequest, known: Versions = versions): readonly string[] {
  return reviewsOf(of, known, () => 'yes').map(
    ({ state, on = '?', at: when, sameTarget }) =>
      `${state} ${on.slice(0, 1)} ${when?.slice(14, 16) ?? '?'} ${sameTarget}`,
  );
}

const retarget = { body: 'changed target branch from `x` to `main`' };

test.each<[string, MergedRequest, readonly string[]]>([
  ['an approval', request([note(25, 'approved')]), ['approved b 25 yes']],
  [
    'T13: the last note of it counts',
    request([note(15, 'approved'), note(25, 'approved')]),
    ['approved b 25 yes'],
  ],
  ['T13: none without a note', request([]), ['approved ? ? unknown']],
  [
    'T13: a note of somebody else is none of hers',
    request([note(25, 'approved', { author: { ...carol, id: '9' } })]),
    ['approved ? ? unknown'],
  ],
  [
    'T17: a comment with the same words is none',
    request([note(25, 'approved', { system: false, systemNoteMetadata: null })]),
    ['approved ? ? unknown'],
  ],
  [
    'T15: another target since',
    request([note(22, 'approved'), note(25, 'branch', retarget)]),
    ['approved b 22 no'],
  ],
  [
    'T15: another target before',
    request([note(22, 'branch', retarget), note(25, 'approved')]),
    ['approved b 25 yes'],
  ],
  [
    'T15: a target branch that was deleted since is no other one',
    request([note(22, 'approved'), note(25, 'branch', { body: 'deleted target branch `main`' })]),
    ['approved b 22 yes'],
  ],
  [
    'T15: a title that speaks of a target branch is none',
    request([note(22, 'approved'), note(25, 'title', { body: 'changed title to target branch' })]),
    ['approved b 22 yes'],
  ],
  [
    'T15: a server that gives notes no action',
    request([note(22, 'approved'), note(25, 'branch', { ...retarget, systemNoteMetadata: null })]),
    ['approved b 22 no'],
  ],
  [
    'T15: notes that are not all told',
    request([note(25, 'approved')], { complete: false }),
    ['approved b 25 unknown'],
  ],
  [
    'T16: changes requested',
    request([note(25, 'requested_changes')], { approvers: [] }),
    ['changes-requested b 25 yes'],
  ],
])('%s', (_, of, expected) => {
  expect(told(of)).toEqual(expected);
});

test('T15: another merge base since', () => {
  const moved = versions.all.map((each, index) => ({ ...each, base: sha(String(index)) }));
  const twice: Versions = { ...versions, all: moved };
  expect(told(request([note(15, 'approved')]), twice)).toEqual(['approved a 15 no']);
});
