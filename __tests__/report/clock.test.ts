/** Instants in words: by the zone table of the evidence, whatever zone the process is in. */
import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../src/evidence/facts.js';
import { formatElapsed, toClock } from '../../src/report/clock.js';
import { berlin, evidence, friday } from './decisions.js';

const clock = toClock(evidence.facts, { timezone: 'Europe/Berlin', now: friday });

describe('an instant', () => {
  test.each([
    ['full', clock.full(friday), 'Fri 20 Nov 2026, 17:55 CET'],
    ['moment', clock.moment('2026-11-23T18:00:00Z'), 'Mon 23 Nov, 19:00 CET'],
    ['moment of another year', clock.moment('2027-07-01T10:00:00Z'), 'Thu 1 Jul 2027, 12:00 CEST'],
    ['near, today', clock.near('2026-11-20T21:00:00Z'), '22:00'],
    ['near, yesterday', clock.near('2026-11-19T21:00:00Z'), 'Thu 22:00'],
    ['near, a week ago', clock.near('2026-11-13T16:55:00Z'), 'Fri 13 Nov 17:55'],
    ['near, ahead', clock.near('2026-11-23T18:00:00Z'), 'Mon 23 Nov 19:00'],
    ['deadline, today', clock.deadline('2026-11-20T17:10:00Z'), '18:10 CET'],
    ['deadline, tomorrow', clock.deadline('2026-11-21T17:10:00Z'), 'Sat 21 Nov, 18:10 CET'],
    ['first second after a fold', clock.moment('2026-10-25T01:00:00Z'), 'Sun 25 Oct, 02:00 CET'],
    ['last one before it', clock.moment('2026-10-25T00:59:59Z'), 'Sun 25 Oct, 02:59 CEST'],
    ['a date', clock.date('2026-11-30'), 'Mon 30 Nov'],
    ['a date of another year', clock.date('2027-01-15'), 'Fri 15 Jan 2027'],
    ['typed', clock.typed('2026-11-23T18:00:00Z'), '2026-11-23T19:00'],
    ['typed, in a fold', clock.typed('2026-10-25T00:30:00Z'), '2026-10-25T00:30:00Z'],
    ['typed, with seconds', clock.typed('2026-11-23T18:00:01Z'), '2026-11-23T18:00:01Z'],
    ['no instant', clock.moment('soon'), 'soon'],
    ['no date', clock.date('2026-02-30'), '2026-02-30'],
  ])('%s', (_, told, expected) => {
    expect(told).toBe(expected);
  });
});

describe('a span', () => {
  const start = '2026-11-23T18:00:00Z';
  test.each([
    ['of one day', start, '2026-11-23T19:15:00Z', 'Mon 23 Nov, 19:00–20:15 CET'],
    ['of no length', start, start, 'Mon 23 Nov, 19:00 CET'],
    [
      'over midnight',
      start,
      '2026-11-24T01:00:00Z',
      'Mon 23 Nov, 19:00 CET – Tue 24 Nov, 02:00 CET',
    ],
    [
      'over a change of the offset',
      '2026-10-25T00:30:00Z',
      '2026-10-25T02:00:00Z',
      'Sun 25 Oct, 02:30 CEST – Sun 25 Oct, 03:00 CET',
    ],
    ['with an end that is no instant', start, 'never', `${start} – never`],
  ])('%s', (_, from, to, expected) => {
    expect(clock.span(from, to)).toBe(expected);
  });

  test.each([
    ['of one day', start, '2026-11-23T19:15:00Z', '18:00–19:15 UTC'],
    [
      'on another day than here',
      '2026-11-22T23:30:00Z',
      '2026-11-23T01:00:00Z',
      'Sun 23:30–01:00 UTC',
    ],
    ['of no length', start, start, '18:00 UTC'],
  ])('in UTC, %s', (_, from, to, expected) => {
    expect(clock.utcSpan(from, to)).toBe(expected);
  });
});

describe('the zone', () => {
  const source = { level: 'workspace', fetchedAt: friday } as const;
  const first = { at: '2025-10-01T00:00:00Z', offset: 0, abbreviation: 'X' };
  const disorder = { ...berlin, transitions: [berlin.transitions[3] ?? first, first] };

  test.each<[string, Facts]>([
    ['not read', {}],
    ['not readable', { zone: { Z: { status: 'failed', reason: 'no', retryable: false } } }],
    ['out of order', { zone: { Z: { status: 'known', value: disorder, source } } }],
  ])('%s is told in UTC (T61)', (_, facts) => {
    const inUtc = toClock(facts, { timezone: 'Z', now: friday });
    expect(inUtc.full(friday)).toBe('Fri 20 Nov 2026, 16:55 UTC');
    expect(inUtc.utcSpan(friday, friday)).toBeUndefined();
  });

  test.each([
    [330, 'IST', 'Fri 20 Nov, 22:25 IST'],
    [-210, 'NST', 'Fri 20 Nov, 13:25 NST'],
    [845, '+1405', 'Sat 21 Nov, 07:00 +1405'],
  ])('%i minutes east of UTC', (offset, abbreviation, expected) => {
    const value = { ...berlin, transitions: [{ ...first, offset, abbreviation }] };
    const facts: Facts = { zone: { Z: { status: 'known', value, source } } };
    expect(toClock(facts, { timezone: 'Z', now: friday }).moment(friday)).toBe(expected);
  });
});

describe('elapsed time', () => {
  test.each([
    [30_000, '30 s'],
    [60_000, '1 min'],
    [2_700_000, '45 min'],
    [9_000_000, '2 h 30 min'],
    [381_600_000, '106 h'],
    [0, '0 s'],
    [Infinity, 'for ever'],
  ])('%d ms', (ms, expected) => {
    expect(formatElapsed(ms)).toBe(expected);
  });
});
