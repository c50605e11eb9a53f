/** Ways out of a debt: paid twice by one approval, by other terms, by a second account, by what nobody trusts. */
import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../src/decision/decision.js';
import type { Debt, Owed } from '../../../src/evidence/owed-fact.js';
import { distinctDebts } from '../../../src/decision/owed-findings.js';
import { failed, known, none } from '../../decision/builders.js';
import {
  account,
  change,
  head,
  policyWith,
  range,
  reportDuties,
  review,
  type World,
} from './people.js';
import { debt, groups, late, now, open, owing } from './owed.js';

const approved: World = {
  ...{ now, owed: none, request: { host: 'github' } },
  changes: range([change({ reviews: [review('dave'), review('erin')] })]),
};

async function decided(part: Partial<World>, block = late, words = groups): Promise<Decision> {
  return (await reportDuties(policyWith(block, words), { ...approved, ...part })).decision;
}

/** What became of each debt, and the verdict. */
function toldOf({ findings, verdict }: Decision): string {
  const found = findings.filter(({ question }) => question === 'afterwards/owed');
  return [...found.map(({ code }) => code.replace('afterwards/', '')), verdict].join(', ');
}

const own = { id: 'data-owner', count: 1, from: ['owners'], given: [] };
const lead = { id: 'lead', count: 1, from: ['owners'], given: [] };
const ofChange: Debt = { ...debt, demands: [own] };
/** For the promotion as a whole, of the same change. */
const ofAll: Debt = { ...debt, approval: 'lead', each: false, demands: [lead] };
function read(debts: readonly Debt[], ...by: readonly string[]): Owed {
  const reviews = by.map((login) => review(login));
  return debts.flatMap((one) => owing(one, { reviews }));
}

describe('one person, one approval, later as well', () => {
  const rows: readonly (readonly [string, Owed, string])[] = [
    ['one for both', read([ofChange, ofAll], 'erin'), 'given, overdue, block'],
    ['in the other order', read([ofAll, ofChange], 'erin'), 'given, overdue, block'],
    ['two', read([ofChange, ofAll], 'erin', 'frank'), 'given, given, allow'],
    [
      'of different changes',
      [...read([ofAll], 'erin'), ...owing({ ...ofChange, changes: [{ number: 9, head }] }, {})],
      'given, unsure, inconclusive',
    ],
  ];
  test.each(rows)('a debt of a change and one of the promotion: %s', async (_, owed, answer) => {
    // The last row's change is another one: it was not read.
    const seen = owed.map((one) =>
      one.debt.changes[0]?.number === 9 ? { ...one, changes: [], gap: 'it is gone' } : one,
    );
    expect(toldOf(await decided({ owed: seen }))).toBe(answer);
  });

  test('who paid one of them does not pay the other in a later decision', async () => {
    const { owed = [] } = await decided({ owed: read([ofAll, ofChange], 'erin') });
    const [paid, left] = owed;
    expect(paid).toEqual({ ...ofAll, met: now });
    expect(left?.not).toEqual([...debt.not, account('erin')]);
    if (left === undefined) throw new Error('nothing is left');
    expect(toldOf(await decided({ owed: read([left], 'erin') }))).toBe('overdue, block');
    expect(toldOf(await decided({ owed: read([left], 'frank') }))).toBe('given, allow');
  });
});

describe('what is owed stays what it was', () => {
  const two: Debt = { ...debt, demands: [{ ...own, count: 2, given: [account('dave')] }] };
  const since = { at: '2026-11-12T10:00:00Z' };
  const groupsOf = 'groups: { owners: { members: [dave, erin, frank] } }';
  const rows: readonly (readonly [string, Owed, string])[] = [
    ['two, one of then and one of later', owing(two, { reviews: [review('erin')] }), 'given'],
    [
      'T16: who had given one asks for changes since',
      owing(two, {
        reviews: [review('erin'), review('dave', { ...since, state: 'changes-requested' })],
      }),
      'overdue',
    ],
    [
      'T16: what had been given was dismissed',
      owing(two, {
        reviews: [
          review('erin'),
          review('dave', { at: '2026-11-09T10:00:00Z', state: 'dismissed' }),
        ],
      }),
      'overdue',
    ],
    [
      'a debt that does not say what is owed is paid by nobody',
      owing({ ...debt, demands: [] }, { reviews: [review('erin')] }),
      'overdue',
    ],
    ['one without changes cannot be looked at', [{ debt, changes: [] }], 'unsure'],
  ];
  test.each(rows)('%s', async (_, owed, answer) => {
    expect(toldOf(await decided({ owed }, late, groupsOf)).split(', ')[0]).toBe(answer);
  });

  test('of two dates of one debt the earlier holds, whichever layer says it (T07)', () => {
    const { record: _, ...first } = debt;
    const sooner = { ...first, due: '2026-11-11T10:00:00Z' };
    expect(distinctDebts([first, sooner])).toEqual([sooner]);
    expect(distinctDebts([sooner, first])).toEqual([sooner]);
    expect(distinctDebts([sooner, debt])).toEqual([{ ...debt, due: sooner.due }]);
  });

  test('by stricter terms it is another debt, with the date of the first', async () => {
    const same = { ...open, demands: [own], changes: [{ number: 812, head }] };
    const one = change({ reviews: [review('dave')] });
    const block = late.replace('from: owners', 'from: owners, count: 2');
    const { owed = [] } = await decided(
      { changes: range([one]), owed: [{ debt: same, changes: [one] }] },
      block,
    );
    const terms = owed.map(({ due, demands }) => [
      due,
      demands.find(({ id }) => id === 'data-owner')?.count ?? 0,
    ]);
    expect(terms).toEqual([
      [open.due, 2],
      [open.due, 1],
    ]);
  });

  test('the same approval of each change and of the promotion are two debts', () => {
    const both = [ofAll, { ...ofAll, each: true }];
    expect(distinctDebts(both)).toHaveLength(2);
  });
});

describe('nobody knows', () => {
  const words = `people: people.yml\n${groups}`;
  const paid = read([debt], 'erin');

  test("T12: whose accounts are one person's: it is not settled", async () => {
    const seen = await decided({ owed: paid, people: failed }, late, words);
    expect(seen.verdict).toBe('inconclusive');
    expect(toldOf(seen)).toContain('unsure');
    expect(seen.owed).toEqual([debt]);
    const joined = [{ id: 'alice', accounts: [{ login: 'alice' }, { login: 'erin' }] }];
    expect(toldOf(await decided({ owed: paid, people: joined }, late, words))).toContain('overdue');
  });

  test('T31: debts of a store that is not trusted enough are no answer', async () => {
    const trusted = late.replace('grace: 5 business days', 'grace: 24h, trust: forge');
    expect(toldOf(await decided({ owed: known<'owed'>(paid, 'forge') }, trusted))).toContain(
      'given',
    );
    const seen = await decided({ owed: known<'owed'>(paid) }, trusted);
    expect(toldOf(seen)).toContain('gate/fact-unsupported');
    expect(seen.verdict).toBe('inconclusive');
    expect(seen.owed).toEqual([debt]);
  });
});
