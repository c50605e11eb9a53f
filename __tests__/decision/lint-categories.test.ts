/** lint of categories that no event of a calendar has. */
import { describe, expect, test } from '@jest/globals';
import { failed } from './builders.js';
import { calendar, localEvent } from './clock-facts.js';
import { lintedWith, places } from './lint-policies.js';

function policyWith(only: string): string {
  return `policy: 1
timezone: Europe/Berlin
calendars: { company: company.ics }
periods:
  p: { calendar: company, only: ${only} }
`;
}

function categories(...names: readonly (readonly string[])[]) {
  const events = names.map((each, index) =>
    localEvent(`2026-12-0${index + 1}`, `2026-12-0${index + 2}`, { categories: [...each] }),
  );
  return { calendar: { company: calendar(...events) } };
}

describe('a category that no event has', () => {
  test.each([
    ['a slip', '[FREZE]', categories(['FREEZE']), '5:34', 'did you mean "FREEZE"?'],
    [
      'the second of two',
      '[freeze, SLOTT]',
      categories(['FREEZE'], ['slot']),
      '5:42',
      'did you mean "slot"?',
    ],
    ['nothing near', '[audit]', categories(['FREEZE', 'slot']), '5:34', 'known here: FREEZE, slot'],
    [
      'no event has any',
      '[FREEZE]',
      categories([]),
      '5:34',
      'none of its events has a category: leave only out, or give them one',
    ],
  ])('%s', async (_name, only, facts, place, hint) => {
    const faults = await lintedWith(policyWith(only), { facts });
    expect(places(faults)).toEqual([`policy/unknown-category ${place}`]);
    expect(faults[0]).toMatchObject({ severity: 'warning', hint });
    expect(faults[0]?.message).toContain('no event of the calendar company');
  });

  test.each([
    ['one that an event has, in other letters', '[freeze]', categories(['FREEZE'])],
    ['a calendar without events', '[FREEZE]', categories()],
    ['a calendar that is not known', '[FREEZE]', { calendar: { company: failed } }],
    ['a calendar that nobody looked at', '[FREEZE]', {}],
  ])('not: %s', async (_name, only, facts) => {
    expect(await lintedWith(policyWith(only), { facts })).toEqual([]);
  });
});
