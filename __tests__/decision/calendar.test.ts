/** The calendar of an environment: open or not, what opens and closes it, and the merged openings. */
import { describe, expect, test } from '@jest/globals';
import { calendarAt, openingsBetween } from '../../src/decision/calendar.js';
import { parseInstant } from '../../src/time/instant.js';
import { evidenceOf, failed, policyOf } from './builders.js';

const text = `
policy: 1
timezone: Europe/Berlin
periods:
  work: { days: mon-fri, hours: 09:00-16:00 }
  peak: { from: 2026-11-26, through: 2026-11-30, reason: peak sales }
environments:
  production: { windows: { open: [work], frozen: [peak] } }
`;

describe('calendarAt', () => {
  test.each([
    {
      name: 'inside',
      now: '2026-11-18T10:00:00Z',
      seen: {
        open: true,
        entry: 'work',
        nextClose: '2026-11-18T15:00:00Z',
        nextCloseReason: null,
      },
    },
    {
      name: 'at the close',
      now: '2026-11-18T15:00:00Z',
      seen: { open: false, entry: null, nextOpen: '2026-11-19T08:00:00Z' },
    },
    {
      name: 'frozen',
      now: '2026-11-26T10:00:00Z',
      seen: { open: false, entry: 'peak', nextOpen: '2026-12-01T08:00:00Z' },
    },
  ])('$name', async ({ now, seen }) => {
    const policy = await policyOf(text);
    expect(calendarAt(policy, evidenceOf(policy, { now }))).toMatchObject(seen);
  });

  test('is not known where the zone is not, and does not throw', async () => {
    const policy = await policyOf(text);
    const evidence = evidenceOf(policy, { facts: { zone: { 'Europe/Berlin': failed } } });
    expect(calendarAt(policy, evidence)).toMatchObject({ open: null, entry: null });
    expect(openingsBetween({ policy, evidence, from: 0, to: 1 })).toBeUndefined();
  });
});

test('the openings of a week end before the freeze', async () => {
  const policy = await policyOf(text);
  const span = {
    from: parseInstant('2026-11-23T00:00:00Z') ?? 0,
    to: parseInstant('2026-11-30T00:00:00Z') ?? 0,
  };
  const openings = openingsBetween({ policy, evidence: evidenceOf(policy), ...span });
  expect(openings).toEqual([
    { start: '2026-11-23T08:00:00Z', end: '2026-11-23T15:00:00Z' },
    { start: '2026-11-24T08:00:00Z', end: '2026-11-24T15:00:00Z' },
    { start: '2026-11-25T08:00:00Z', end: '2026-11-25T15:00:00Z' },
  ]);
});
