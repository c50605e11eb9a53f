/** What records say is owed: from allowed and enforced decisions, each debt once, until one saw it settled. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Debt } from '../../src/evidence/owed-fact.js';
import { readOwed, toDebts } from '../../src/hosts/owed-debts.js';
import { failed } from '../../src/hosts/parts.js';
import type { DocumentsReading } from '../../src/hosts/past-records.js';
import type { RecordDocument } from '../../src/report/record.js';

const head = 'c'.repeat(40);
const debt: Debt = {
  ...{ kind: 'approval', rule: 'production/separation-of-duties.approvals.owner' },
  ...{ approval: 'owner', since: '2026-11-10T10:00:00Z', due: '2026-11-17T23:00:00Z' },
  ...{ changes: [{ number: 801, head }], each: true, demands: [], not: [] },
};
const carried: Debt = { ...debt, record: 'a' };

interface Written {
  readonly id: string;
  readonly verdict?: 'allow' | 'block';
  readonly enforced?: boolean;
  readonly owed?: readonly Debt[];
}

/** Decisions in the order in which they were made. */
function written(...records: readonly Written[]): DocumentsReading {
  const documents = records.map(({ id, verdict = 'allow', enforced = true, owed }) => ({
    ...{ id, kind: 'decision', enforced },
    decision: { verdict, ...(owed === undefined ? {} : { owed }) },
  }));
  return { status: 'known', documents: documents.reverse() as unknown as RecordDocument[], head };
}

function open(found: DocumentsReading): readonly string[] {
  const debts = toDebts(found);
  if (debts.status !== 'known') return [debts.reason];
  return debts.value.map(({ record = '', approval, due }) => `${record} ${approval} ${due}`);
}

const first = { id: 'a', owed: [debt] };
const owed = ['a owner 2026-11-17T23:00:00Z'];

describe('debts of a store', () => {
  const rows: readonly (readonly [string, DocumentsReading, readonly string[]])[] = [
    ['nothing was ever recorded', { status: 'none' }, []],
    ['a broken record', failed('the record a is broken'), ['the record a is broken']],
    ['of an allow', written(first), owed],
    ['of what was blocked', written({ ...first, verdict: 'block' }), []],
    ['of what nothing enforced', written({ ...first, enforced: false }), []],
    ['a later decision says it again', written(first, { id: 'b', owed: [carried] }), owed],
    ['only the later one is there', written({ id: 'b', verdict: 'block', owed: [carried] }), owed],
    ['a later one says nothing of it', written(first, { id: 'b' }), owed],
    [
      'a later date moves nothing',
      written(first, { id: 'b', owed: [{ ...debt, due: '2026-12-24T00:00:00Z' }] }),
      owed,
    ],
    [
      'an earlier date holds',
      written(first, { id: 'b', owed: [{ ...debt, due: '2026-11-12T00:00:00Z' }] }),
      ['a owner 2026-11-12T00:00:00Z'],
    ],
    [
      'one saw it settled',
      written(first, { id: 'b', owed: [{ ...carried, met: '2026-11-16T10:00:00Z' }] }),
      [],
    ],
    [
      'what comes of a bypass is another debt than an approval',
      written(first, { id: 'b', owed: [{ ...debt, kind: 'bypass' }] }),
      [...owed, 'b owner 2026-11-17T23:00:00Z'],
    ],
    [
      'of no change, each promotion owes its own',
      written(
        { id: 'a', owed: [{ ...debt, kind: 'bypass', changes: [] }] },
        { id: 'b', owed: [{ ...debt, kind: 'bypass', changes: [], since: debt.due }] },
      ),
      [...owed, 'b owner 2026-11-17T23:00:00Z'],
    ],
    [
      'another approval is another debt',
      written(first, { id: 'b', owed: [{ ...debt, approval: 'lead' }] }),
      [...owed, 'b lead 2026-11-17T23:00:00Z'],
    ],
  ];
  test.each(rows)('%s', (_, found, expected) => {
    expect(open(found)).toEqual(expected);
  });

  test('whatever records are taken away, what the others say is open stays open', () => {
    const records = ['b', 'c', 'd'].map((id): Written => ({ id, owed: [carried] }));
    fc.assert(
      fc.property(fc.subarray([first, ...records], { minLength: 1 }), (left) => {
        expect(open(written(...left))).toEqual(owed);
      }),
    );
  });
});

describe('the changes of debts', () => {
  const source = { level: 'workspace', fetchedAt: '2026-11-18T10:00:00Z' } as const;

  test('each is read once, and one that cannot be is a gap of its debts', async () => {
    const read: number[] = [];
    const debts = toDebts(written(first, { id: 'b', owed: [{ ...debt, approval: 'lead' }] }));
    const reading = await readOwed({ debts, source }, (number) => {
      read.push(number);
      return Promise.resolve(failed('it is gone'));
    });
    expect(read).toEqual([801]);
    const gaps = reading.status === 'known' ? reading.value.map(({ gap }) => gap) : [];
    expect(gaps).toEqual(['it is gone', 'it is gone']);
  });

  test('where nothing is owed nothing is read', async () => {
    const debts = toDebts({ status: 'none' });
    const reading = await readOwed({ debts, source }, () => Promise.reject(new Error('read')));
    expect(reading).toEqual({ status: 'none', source });
  });
});
