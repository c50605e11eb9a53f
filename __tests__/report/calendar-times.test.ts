/** Times of a calendar: an end that is not known is infinite, and in words no date. */
import { describe, expect, test } from '@jest/globals';
import {
  tellStretch,
  tellUntil,
  toInstant,
  toInterval,
  touches,
} from '../../src/report/calendar-times.js';
import { toClock } from '../../src/report/clock.js';
import { toPlain } from '../../src/report/phrase.js';
import { facts } from './calendars.js';
import { friday } from './decisions.js';

const clock = toClock(facts, { timezone: 'Europe/Berlin', now: friday });
const start = '2026-11-24T08:00:00Z';
const end = '2026-11-24T15:00:00Z';

test('the instant of a text', () => {
  expect(toInstant(start)).toBe(Date.UTC(2026, 10, 24, 8));
});

test.each(['', 'null', '2026-11-24', '2026-02-30T00:00:00Z'])(
  'what is no instant is refused, not taken for another one: "%s"',
  (text) => {
    expect(() => toInstant(text)).toThrow(RangeError);
  },
);

describe('stretches', () => {
  const rows = [
    {
      name: 'both ends',
      stretch: { start, end },
      interval: { start: toInstant(start), end: toInstant(end) },
      told: 'Tue 24 Nov, 09:00–16:00 CET (08:00–15:00 UTC)',
      until: 'until Tue 24 Nov, 16:00 CET',
    },
    {
      name: 'no known end',
      stretch: { start, end: null },
      interval: { start: toInstant(start), end: Infinity },
      told: 'from Tue 24 Nov, 09:00 CET (08:00 UTC), no end within 400 days',
      until: 'no end within 400 days',
    },
    {
      name: 'no known start',
      stretch: { start: null, end },
      interval: { start: -Infinity, end: toInstant(end) },
      told: 'for more than 400 days, until Tue 24 Nov, 16:00 CET (15:00 UTC)',
      until: 'until Tue 24 Nov, 16:00 CET',
    },
    {
      name: 'neither',
      stretch: { start: null, end: null },
      interval: { start: -Infinity, end: Infinity },
      told: 'for more than 400 days, no end within 400 days',
      until: 'no end within 400 days',
    },
  ];
  test.each(rows)('$name', ({ stretch, interval, told, until }) => {
    expect(toInterval(stretch)).toEqual(interval);
    expect(toPlain(tellStretch(stretch, clock))).toBe(told);
    expect(toPlain(tellUntil(stretch, clock))).toBe(until);
  });

  test('are half-open', () => {
    const at = toInstant(end);
    expect(touches({ start, end }, at - 1, at)).toBe(true);
    expect(touches({ start, end }, at, at + 1)).toBe(false);
    expect(touches({ start, end: null }, at, at + 1)).toBe(true);
  });
});
