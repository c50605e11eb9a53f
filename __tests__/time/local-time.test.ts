/** Local times as text: whole days and what clocks show, there and back. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hour } from '../../src/time/instant.js';
import { formatLocalTime, parseLocalTime } from '../../src/time/local-time.js';
import { dayOf } from './expansion.js';

const second = 1000;

describe('parseLocalTime', () => {
  test.each([
    ['2026-12-24', { day: dayOf('2026-12-24') }],
    ['2026-12-24T00:00:00', { day: dayOf('2026-12-24'), time: 0 }],
    ['2026-12-24T18:00:05', { day: dayOf('2026-12-24'), time: 18 * hour + 5 * second }],
    ['2028-02-29T23:59:59', { day: dayOf('2028-02-29'), time: 24 * hour - second }],
  ])('%s', (text, expected) => {
    expect(parseLocalTime(text)).toEqual(expected);
  });

  test.each([
    '',
    '2026-02-29',
    '2026-12-24T18:00',
    '2026-12-24T24:00:00',
    '2026-12-24T18:60:00',
    '2026-12-24T18:00:60',
    '2026-12-24T18:00:00Z',
    '2026-12-24T18:00:00+01:00',
    '2026-12-24 18:00:00',
    ' 2026-12-24',
    '2026-12-24\n',
    '12-24',
  ])('%j is none', (text) => {
    expect(parseLocalTime(text)).toBeUndefined();
  });
});

test('what is written is read as the same', () => {
  const times = fc.record(
    {
      day: fc.integer({ min: -300_000, max: 2_000_000 }),
      time: fc.integer({ min: 0, max: 86_399 }),
    },
    { requiredKeys: ['day'] },
  );
  fc.assert(
    fc.property(times, ({ day, time }) => {
      const local = time === undefined ? { day } : { day, time: time * second };
      expect(parseLocalTime(formatLocalTime(local))).toEqual(local);
    }),
  );
});
