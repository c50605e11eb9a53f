/** A policy that lets an approval follow, and a debt that it left, for the tests of `grace`. */
import type { Change } from '../../../src/evidence/changes-fact.js';
import type { Debt, Owed } from '../../../src/evidence/owed-fact.js';
import { account, change, head } from './people.js';

export const groups = 'groups: { owners: { members: [erin, frank], contact: "#owners" } }';
export const late =
  '{ approvals: { peer: {}, data-owner: { from: owners, grace: 5 business days } } }';
export const now = '2026-11-18T10:00:00Z';
/** The end of the fifth business day in Berlin: Wednesday, 25 November. */
export const due = '2026-11-25T23:00:00Z';

export const debt: Debt = {
  ...{ kind: 'approval', rule: 'production/separation-of-duties.approvals.data-owner' },
  ...{ approval: 'data-owner', owner: 'owners', contact: '#owners', record: '01KAS9V2M7' },
  ...{ since: '2026-11-10T10:00:00Z', due: '2026-11-17T23:00:00Z' },
  ...{ changes: [{ number: 801, head, url: 'https://forge.test/801' }], each: true },
  demands: [
    { id: 'data-owner', count: 1, from: ['owners'], given: [] },
    { id: 'peer', count: 1, from: [], given: [account('dave')] },
  ],
  not: [account('alice'), account('bob')],
};
/** The same, not due yet. */
export const open: Debt = { ...debt, due: '2026-11-20T23:00:00Z' };

/** The debt, and its change as it is now. */
export function owing(of: Debt, part: Partial<Change> = {}): Owed {
  return [{ debt: of, changes: [change({ number: 801, ...part })] }];
}
