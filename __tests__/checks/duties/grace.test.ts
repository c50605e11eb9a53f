/** `grace`: an approval that may follow is owed where all is known, and overdue it blocks the next promotion. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CodeOwners } from '../../../src/evidence/code-owners-fact.js';
import type { Owed } from '../../../src/evidence/owed-fact.js';
import { failed, none, unsupported } from '../../decision/builders.js';
import {
  account,
  answers,
  change,
  contributor,
  head,
  policyWith,
  range,
  reportDuties,
  review,
  starter,
  yesterday,
  type World,
} from './people.js';
import { debt, due, groups, late, now, open, owing } from './owed.js';

async function decided(world: World, block = late, words = groups) {
  const { decision } = await reportDuties(policyWith(block, words), { now, owed: none, ...world });
  return decision;
}

async function answerOf(world: World, block = late, words = groups): Promise<string> {
  const { verdict, owed = [] } = await decided(world, block, words);
  const added = owed.filter(({ record }) => record === undefined);
  return [verdict, ...added.map(({ approval, due: by }) => `${approval} ${by}`)].join(', ');
}

function approved(...by: readonly string[]) {
  return {
    changes: range([change({ reviews: by.map((login) => review(login)) })]),
    request: { host: 'github' as const },
  };
}

/** One path of the change, and whose it is. */
function ownedBy(login: string): CodeOwners {
  const name = `@${login}`;
  return {
    file: { path: 'CODEOWNERS', commit: head },
    faults: [],
    changes: [
      { head, number: 812, parts: [{ count: 1, owners: [name], paths: ['a.ts'], more: 0 }] },
    ],
    owners: [{ name, members: [account(login)] }],
  };
}

describe('an approval that may follow', () => {
  const rows: readonly (readonly [string, World, string])[] = [
    ['is owed', approved('dave'), `allow, data-owner ${due}`],
    ['is given already', approved('dave', 'erin'), 'allow'],
    ['takes nobody from what may not follow', approved('erin'), `allow, data-owner ${due}`],
    ['does not mend what may not follow', approved(), 'block'],
    ['nothing is known of debts', { ...approved('dave'), owed: failed }, 'block'],
    ['debts cannot be known here', { ...approved('dave'), owed: unsupported }, 'block'],
    [
      'not all changes are listed (T24)',
      {
        ...approved('dave'),
        changes: range([change({ reviews: [review('dave')] })], { complete: false }),
      },
      'block',
    ],
    [
      'not all of the change is listed (T24)',
      {
        ...approved('dave'),
        changes: range([change({ reviews: [review('dave')], complete: false })]),
      },
      'block',
    ],
    [
      "a commit is nobody's (T10)",
      {
        ...approved('dave'),
        changes: range([change({ reviews: [review('dave')], unattributed: [head] })]),
      },
      'block',
    ],
    [
      'a commit is in no pull request: nobody can approve it later (T22)',
      {
        ...approved('dave'),
        changes: range([
          change({ reviews: [review('dave')] }),
          change({ number: undefined, url: undefined, contributors: [contributor('carol')] }),
        ]),
      },
      'block',
    ],
    [
      'whether somebody of the group approved is not known',
      {
        ...approved('dave'),
        changes: range([
          change({ reviews: [review('dave'), review('erin', { writes: 'unknown' })] }),
        ]),
      },
      'inconclusive',
    ],
  ];
  test.each(rows)('%s', async (_, world, answer) => {
    expect(await answerOf(world)).toBe(answer);
  });

  test('nobody who could is left: that is no debt', async () => {
    const block = '{ approvals: { owner: { from: few, grace: 24h } } }';
    expect(await answerOf(approved(), block, 'groups: { few: { members: [alice] } }')).toBe(
      'block',
    );
  });

  test('without records nothing may follow', async () => {
    const words = `records: { store: none }\n${groups}`;
    const decision = await decided(approved('dave'), late, words);
    expect(decision.verdict).toBe('block');
    expect(decision.findings.map(({ data }) => data['noGrace'] ?? [])).toContain('no-records');
  });

  test('what a code owner gave is no approval that may follow', async () => {
    const block =
      '{ approvals: { code: { from: code-owners }, late: { from: owners, grace: 24h } } }';
    const decision = await decided({ ...approved('erin'), owners: ownedBy('erin') }, block);
    expect(decision.verdict).toBe('allow');
    expect(
      decision.owed?.map(({ approval, not }) => [approval, not.map((one) => one.login)]),
    ).toEqual([['late', ['alice', 'erin']]]);
    expect(await answerOf({ ...approved('dave'), owners: ownedBy('erin') }, block)).toBe('block');
  });

  test('who starts the run is not known, and is to be apart', async () => {
    const block =
      '{ approvals: { owner: { from: owners, grace: 24h } }, deployer: { not: [approvers] } }';
    const unknown = starter({ complete: false });
    expect(await answerOf({ ...approved(), starter: unknown }, block)).not.toContain('allow');
    expect(await answerOf(approved(), block)).toBe('allow, owner 2026-11-19T10:00:00Z');
  });

  test('alone it is known to be missing, and no silence', async () => {
    const block = '{ approvals: { owner: { from: owners, grace: 24h } } }';
    expect(await answerOf(approved(), block)).toBe('allow, owner 2026-11-19T10:00:00Z');
  });

  test('a rule that only warns owes nothing', async () => {
    const block = '{ approvals: { peer: {}, owner: { from: owners, grace: 24h, enforce: warn } } }';
    expect(await answerOf(approved('dave'), block)).toBe('allow');
  });

  test('of an environment it cannot follow, and the policy is refused', async () => {
    const block = '{ approvals: { go: { via: environment, grace: 24h } } }';
    await expect(answerOf(approved(), block)).rejects.toThrow('only a review can follow');
  });
});

async function settled(owed: World['owed'], more: Partial<World> = {}): Promise<string> {
  const world = { ...approved('dave', 'erin'), ...(owed === undefined ? {} : { owed }), ...more };
  const { findings, verdict } = await decided(world);
  const found = findings.filter(({ question }) => question === 'afterwards/owed');
  return [...found.map(({ code }) => code.replace('afterwards/', '')), verdict].join(', ');
}

describe('what was owed', () => {
  const by = (login: string, part = {}) => ({ reviews: [review(login, part)] });
  const rows: readonly (readonly [string, World['owed'], string])[] = [
    ['nothing', none, 'allow'],
    ['it is open until its date', owing(open), 'open, allow'],
    ['T82: it is overdue', owing(debt), 'overdue, block'],
    ['it came', owing(debt, by('erin')), 'given, allow'],
    [
      'it came before it was owed, and did not count',
      owing(debt, by('erin', { at: '2026-11-09T10:00:00Z' })),
      'overdue, block',
    ],
    ['on another head (T13)', owing(debt, by('erin', { on: 'd'.repeat(40) })), 'overdue, block'],
    ['by somebody of no group', owing(debt, by('carol')), 'overdue, block'],
    [
      'by an author of then',
      owing({ ...debt, not: [account('erin')] }, by('erin')),
      'overdue, block',
    ],
    [
      'asked for changes since (T16)',
      owing(debt, {
        reviews: [
          review('erin', { at: '2026-11-12T10:00:00Z' }),
          review('erin', { state: 'changes-requested', at: yesterday }),
        ],
      }),
      'overdue, block',
    ],
    [
      'whether it counts is not known',
      owing(debt, by('erin', { writes: 'unknown' })),
      'unsure, inconclusive',
    ],
    [
      'when it was given is not known',
      owing(debt, by('erin', { at: undefined })),
      'unsure, inconclusive',
    ],
    [
      'the change cannot be read',
      [{ debt, changes: [], gap: 'it is gone' }],
      'unsure, inconclusive',
    ],
    [
      'not all of the change is listed (T24)',
      owing(debt, { complete: false }),
      'unsure, inconclusive',
    ],
    ['the debts cannot be read', failed, 'gate/fact-failed, inconclusive'],
    [
      'it cannot be read, and is not due yet',
      [{ debt: open, changes: [], gap: 'it is gone' }],
      'open, allow',
    ],
  ];
  test.each(rows)('%s', async (_, owed, answer) => {
    expect(await settled(owed)).toBe(answer);
  });

  test('who had given one approval may give the other, where somebody else follows', async () => {
    const demands = [
      { id: 'data-owner', count: 1, from: ['owners'], given: [] },
      { id: 'peer', count: 1, from: [], given: [account('erin')] },
    ];
    expect(await settled(owing({ ...debt, demands }, by('frank')))).toBe('given, allow');
    expect(await settled(owing({ ...debt, demands }, by('carol')))).toBe('overdue, block');
  });

  test('what is open is said again, and what has come is said to have', async () => {
    const said = async (owed: Owed) => (await decided({ ...approved('dave', 'erin'), owed })).owed;
    expect(await said(owing(open))).toEqual([open]);
    expect(await said(owing(debt))).toEqual([debt]);
    expect(await said(owing(debt, by('erin')))).toEqual([{ ...debt, met: now }]);
  });

  test('to promote the same once more gives no more time', async () => {
    const same = { ...open, changes: [{ number: 812, head }] };
    const { owed = [] } = await decided({
      ...approved('dave'),
      owed: [{ debt: same, changes: [change()] }],
    });
    expect(owed).toEqual([same]);
  });
});

test('no unknown ever turns into an allow by `grace`, and no overdue debt into a pass', async () => {
  const maybe = fc.constantFrom('yes', 'no', 'unknown' as const);
  const opinion = fc.record({
    by: fc.constantFrom('alice', 'bob', 'dave', 'erin'),
    writes: maybe,
    edited: maybe,
    sameTarget: maybe,
  });
  const strict = late.replace(', grace: 5 business days', '');
  await fc.assert(
    fc.asyncProperty(
      fc.array(opinion, { maxLength: 4 }),
      fc.constantFrom('known', 'none', 'failed', 'unsupported', 'absent'),
      fc.boolean(),
      async (opinions, told, complete) => {
        const reviews = opinions.map(({ by, ...part }) => review(by, part));
        const world: World = {
          ...{ changes: range([change({ reviews, complete })]), request: { host: 'github' } },
        };
        const readings = { none, failed, unsupported, known: owing(debt) };
        const { owed: _, ...bare } = { now, ...world, owed: none };
        const seen = told === 'absent' ? bare : { ...bare, owed: readings[told as 'known'] };
        const { decision } = await reportDuties(policyWith(late, groups), seen);
        const without = await decided(world, strict);
        const strictly = answers(without);
        if (strictly.some((answer) => answer.startsWith('unsure'))) {
          expect(decision.verdict).not.toBe('allow');
        }
        // Overdue, not to be read, or not looked at: none of these is an allow.
        if (told !== 'none') expect(decision.verdict).not.toBe('allow');
      },
    ),
    { numRuns: 60 },
  );
});
