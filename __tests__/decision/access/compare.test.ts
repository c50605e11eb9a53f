/** What changed between two snapshots: what one of them does not know is no change. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareAccess, type AccessChange } from '../../../src/decision/access/compare.js';
import {
  accessActs,
  type AccessGap,
  type AccessRow,
  type AccessSnapshot,
} from '../../../src/evidence/access.js';

function row(login: string, given: Partial<AccessRow> = {}): AccessRow {
  return {
    ...{ environment: 'production', act: 'deploy', through: 'role write', sources: ['people'] },
    holder: { kind: 'human', login, id: `id of ${login}` },
    lastUse: { status: 'unknown' },
    ...given,
  };
}

function snapshot(rows: readonly AccessRow[], unread: readonly string[] = []): AccessSnapshot {
  const gaps = unread.map((source): AccessGap => ({
    ...{ acts: ['deploy'], source, status: 'unsupported', reason: 'may not read' },
  }));
  return {
    ...{ at: '2026-11-30T12:00:00.000Z', environments: ['production'], services: ['shop'] },
    ...{ rows: [...rows], gaps, limits: [] },
  };
}

type Case = readonly [
  name: string,
  now: AccessSnapshot,
  before: AccessSnapshot | null | undefined,
  changes: readonly AccessChange[],
];

const [alice, bob] = [row('alice'), row('bob')];
const renamed = row('alice-2', { holder: { kind: 'human', login: 'alice-2', id: 'id of alice' } });
const cases: readonly Case[] = [
  ['the same right', snapshot([alice]), snapshot([alice]), ['same']],
  ['a new one', snapshot([alice, bob]), snapshot([alice]), ['same', 'new']],
  ['one that is gone', snapshot([alice]), snapshot([alice, bob]), ['same', 'gone']],
  ['no earlier snapshot', snapshot([alice]), null, ['first']],
  ['an earlier snapshot that is not known', snapshot([alice]), undefined, ['unknown']],
  ['who could not be read before', snapshot([bob]), snapshot([], ['people']), ['unknown']],
  ['who cannot be read now', snapshot([], ['people']), snapshot([bob]), ['unknown']],
  ['a gap of another source', snapshot([bob], ['keys']), snapshot([], ['keys']), ['new']],
  ['a login that changed', snapshot([renamed]), snapshot([alice]), ['same']],
  ...(['unknown', 'bot'] as const).map((kind): Case => [
    `F09: an account that is told to be ${kind} now`,
    snapshot([row('bob', { holder: { ...bob.holder, kind } })]),
    snapshot([bob]),
    ['same'],
  ]),
  [
    'a key with the number of an account',
    snapshot([row('bob', { holder: { ...bob.holder, kind: 'key' } })]),
    snapshot([bob]),
    ['gone', 'new'],
  ],
  [
    'another way to the same right',
    snapshot([row('bob', { through: 'role admin' })]),
    snapshot([bob]),
    ['gone', 'new'],
  ],
  [
    'a team that stands for its members now',
    snapshot(
      [row('acme/release', { holder: { kind: 'team', login: 'acme/release' } })],
      ['people'],
    ),
    snapshot([bob]),
    ['unknown', 'unknown'],
  ],
  [
    'members whom a team stood for',
    snapshot([bob]),
    snapshot(
      [row('acme/release', { holder: { kind: 'team', login: 'acme/release' } })],
      ['people'],
    ),
    ['unknown'],
  ],
  [
    'an environment that was not looked at',
    snapshot([row('bob', { environment: 'canary' })]),
    snapshot([]),
    ['unknown'],
  ],
  [
    'a last use that moved on',
    snapshot([row('bob', { lastUse: { status: 'unused', since: '2026-01-01T00:00:00.000Z' } })]),
    snapshot([bob]),
    ['same'],
  ],
];

describe('compareAccess', () => {
  test.each(cases)('%s', (_, now, before, changes) => {
    const told = compareAccess(now, before).map(({ change }) => change);
    expect([...told].sort()).toEqual([...changes].sort());
  });

  const rows = fc.uniqueArray(
    fc.record({
      login: fc.constantFrom('alice', 'bob', 'carol', 'dave'),
      act: fc.constantFrom(...accessActs),
      source: fc.constantFrom('people', 'keys'),
    }),
    { selector: ({ login, act }) => `${login} ${act}` },
  );
  const read = (given: readonly { login: string; act: AccessRow['act']; source: string }[]) =>
    given.map(({ login, act, source }) => row(login, { act, sources: [source] }));

  test('no row is lost, the order of the answers does not show, and nothing is new and gone with itself', () => {
    fc.assert(
      fc.property(rows, rows, fc.subarray(['people', 'keys']), (a, b, unread) => {
        const [now, before] = [snapshot(read(a), unread), snapshot(read(b))];
        const compared = compareAccess(now, before);
        const past = compared.filter((one) => one.past === true).map((one) => one.row);
        expect(compared.length).toBe(now.rows.length + past.length);
        const turned = { ...now, rows: [...now.rows].reverse() };
        expect(compareAccess(turned, before)).toEqual(compared);
        const same = compareAccess(now, now).map(({ change }) => change);
        expect(same.every((change) => change === 'same')).toBe(true);
      }),
    );
  });

  test('a source that is not read makes nothing gone, and one that was not makes nothing new', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const now = snapshot(read(a), ['people']);
        const before = snapshot(read(b), ['people']);
        const sure = compareAccess(now, before).filter(({ change }) => change !== 'same');
        const wrong = sure.filter(
          (one) => one.change !== 'unknown' && one.row.sources.includes('people'),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
