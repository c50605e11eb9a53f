/** What the calendar says of an opening besides its ends: the last start that fits, the regions that close. */
import { describe, expect, test } from '@jest/globals';
import { calendarAt } from '../../src/decision/calendar.js';
import { evidenceOf, policyOf } from './builders.js';

describe('the last start that fits', () => {
  const fitting = (fits: string, more = ''): string => `
policy: 1
timezone: Europe/Berlin
periods:
  work: { days: mon-fri, hours: 09:00-16:00 }
  long: { dates: [2026-12-05], hours: [09:00-21:00] }
environments:
  production: { windows: { open: [work, long], fits: ${fits}${more} } }
`;
  const always = 'also: { x: { windows: { open: [work, long] } } }';
  const none = { fitLength: null, latestStart: null, nextLatestStart: null, nextFit: null };
  const rows = [
    {
      name: 'in time',
      now: '2026-11-18T14:00:00Z',
      text: fitting('45m'),
      fit: {
        fitLength: 2_700_000,
        latestStart: '2026-11-18T14:15:00Z',
        nextLatestStart: '2026-11-19T14:15:00Z',
        nextFit: '2026-11-18T14:00:00Z',
      },
    },
    {
      name: 'the last start itself',
      now: '2026-11-18T14:15:00Z',
      text: fitting('45m'),
      fit: { latestStart: '2026-11-18T14:15:00Z', nextFit: '2026-11-18T14:15:00Z' },
    },
    {
      name: 'too late, though it is open',
      now: '2026-11-18T14:30:00Z',
      text: fitting('45m'),
      fit: { open: true, latestStart: '2026-11-18T14:15:00Z', nextFit: '2026-11-19T08:00:00Z' },
    },
    {
      name: 'with its reserve',
      now: '2026-11-18T14:30:00Z',
      text: fitting('{ expected: 45m, reserve: 15m }'),
      fit: { latestStart: '2026-11-18T14:00:00Z' },
    },
    {
      name: 'closed: of the next opening',
      now: '2026-11-18T20:00:00Z',
      text: fitting('45m'),
      fit: {
        open: false,
        fitLength: 2_700_000,
        latestStart: null,
        nextLatestStart: '2026-11-19T14:15:00Z',
        nextFit: '2026-11-19T08:00:00Z',
      },
    },
    {
      name: 'only a later opening is long enough',
      now: '2026-11-18T10:00:00Z',
      text: fitting('10h'),
      fit: { latestStart: '2026-11-18T05:00:00Z', nextFit: '2026-12-05T08:00:00Z' },
    },
    {
      name: 'no opening is long enough',
      now: '2026-11-18T10:00:00Z',
      text: fitting('13h'),
      fit: { fitLength: 46_800_000, nextFit: null },
    },
    {
      name: 'what is only observed stops nobody',
      now: '2026-11-18T14:30:00Z',
      text: fitting('45m', ', enforce: observe'),
      fit: none,
    },
    {
      name: 'not enforced yet',
      now: '2026-11-18T14:30:00Z',
      text: fitting('45m', ', enforce-from: 2026-12-01'),
      fit: { ...none, nextLatestStart: '2026-12-01T14:15:00Z' },
    },
    {
      name: 'estimated from what nobody looked at',
      now: '2026-11-18T14:30:00Z',
      text: fitting('{ expected: p90, reserve: 15m }'),
      fit: none,
    },
    {
      name: 'under a condition that does not hold',
      now: '2026-11-18T14:30:00Z',
      text: fitting('45m', ', when: { during: [long] }').replace(/ }\s*$/, `, ${always} }\n`),
      fit: { latestStart: null, fitLength: null },
    },
    {
      name: 'no fits at all',
      now: '2026-11-18T14:30:00Z',
      text: fitting('45m').replace(', fits: 45m', ''),
      fit: none,
    },
  ];
  test.each(rows)('$name', async ({ now, text: given, fit }) => {
    const policy = await policyOf(given);
    expect(calendarAt(policy, evidenceOf(policy, { now }))).toMatchObject(fit);
  });
});

describe('regions that close', () => {
  const regional = `
policy: 1
timezone: Europe/Berlin
regions:
  emea: { timezone: Europe/Berlin }
  amer: { timezone: America/New_York }
services: { shop: { regions: [emea, amer] } }
periods:
  work: { days: mon-fri, hours: 09:00-16:00 }
  day-there: { days: mon-fri, hours: 08:00-18:00, in: region }
  peak: { from: 2026-11-26, through: 2026-11-26, in: region }
environments:
  production: { windows: { open: [day-there], frozen: [peak] } }
  everywhere: { windows: { open: [work] } }
`;
  const rows = [
    { name: 'one of two', now: '2026-11-18T10:00:00Z', closedIn: ['amer'] },
    { name: 'the other one', now: '2026-11-18T20:00:00Z', closedIn: ['emea'] },
    { name: 'both', now: '2026-11-18T03:00:00Z', closedIn: ['emea', 'amer'] },
    { name: 'none while it is open', now: '2026-11-18T14:00:00Z', closedIn: [] },
    { name: 'frozen there', now: '2026-11-27T04:30:00Z', closedIn: ['emea', 'amer'] },
    {
      name: 'none where it is closed everywhere',
      environment: 'everywhere',
      now: '2026-11-18T20:00:00Z',
      closedIn: [],
    },
  ];
  test.each(rows)('$name', async ({ now, environment = 'production', closedIn }) => {
    const policy = await policyOf(regional);
    const request = { environment, regions: ['emea', 'amer'] };
    expect(calendarAt(policy, evidenceOf(policy, { now, request }))).toMatchObject({ closedIn });
  });
});
