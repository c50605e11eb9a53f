/** An allow holds no longer than the approvals that it stands on. */
import { describe, expect, test } from '@jest/globals';
import { change, decideDuties, policyWith, range, review, type World } from './people.js';

/** `wednesday` is 10:00 UTC, and an allow holds for 15 minutes at most. */
const most = '2026-11-18T10:15:00Z';

const leads = 'groups: { leads: { members: [dave, erin, frank] } }';

function given(...reviews: readonly (readonly [login: string, at: string])[]): World {
  const all = reviews.map(([login, at]) => review(login, { at: `2026-11-17T${at}:00Z` }));
  return { changes: range([change({ reviews: all })]) };
}

describe('validUntil', () => {
  const rows: readonly (readonly [string, string, World, string | undefined])[] = [
    ['an approval that expires later', 'peer: { expires: 24h }', given(['carol', '11:00']), most],
    [
      'the last start is before it expires',
      'peer: { expires: 24h }',
      given(['carol', '10:05']),
      '2026-11-18T10:04:59.999Z',
    ],
    [
      'another one takes over',
      'peer: { expires: 24h }',
      given(['carol', '10:05'], ['dave', '10:10']),
      '2026-11-18T10:09:59.999Z',
    ],
    [
      'none takes over that is needed elsewhere',
      'peer: { expires: 24h }, lead: { from: leads }',
      given(['carol', '10:05'], ['dave', '10:10']),
      '2026-11-18T10:04:59.999Z',
    ],
    ['without expires', 'peer: {}', given(['carol', '10:05']), most],
    [
      'it has expired: no clock mends that',
      'peer: { expires: 1h }',
      given(['carol', '10:05']),
      undefined,
    ],
  ];
  test.each(rows)('%s', async (_, approvals, world, until) => {
    const decision = await decideDuties(
      policyWith(`{ approvals: { ${approvals} } }`, leads),
      world,
    );
    expect(decision.validUntil).toBe(until);
    expect(decision.verdict).toBe(until === undefined ? 'block' : 'allow');
  });
});
