/** RFC 3339 and nothing else, both ways. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatInstant, parseInstant } from '../../src/time/instant.js';

const noon = Date.UTC(2026, 10, 20, 12, 0, 0);

describe('parseInstant', () => {
  test.each([
    ['Z', '2026-11-20T12:00:00Z', noon],
    ['lower case, as RFC 3339 allows', '2026-11-20t12:00:00z', noon],
    ['east of UTC', '2026-11-20T13:00:00+01:00', noon],
    ['west, across midnight', '2026-11-19T23:30:00-12:30', noon],
    ['zero offset with a minus', '2026-11-20T12:00:00-00:00', noon],
    ['milliseconds', '2026-11-20T12:00:00.25Z', noon + 250],
    ['microseconds are cut, not rounded', '2026-11-20T12:00:00.123999Z', noon + 123],
    ['29 February in a leap year', '2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
    ['before 1970', '1969-12-31T23:59:59Z', -1000],
  ])('reads %s', (_name, text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  test.each([
    ['no offset', '2026-11-20T12:00:00'],
    ['a date alone', '2026-11-20'],
    ['no seconds', '2026-11-20T12:00Z'],
    ['a blank for T', '2026-11-20 12:00:00Z'],
    ['30 February', '2026-02-30T00:00:00Z'],
    ['29 February in a common year', '2026-02-29T00:00:00Z'],
    ['month 13', '2026-13-01T00:00:00Z'],
    ['hour 24', '2026-11-20T24:00:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['an offset of 24 hours', '2026-11-20T12:00:00+24:00'],
    ['an offset of 60 minutes', '2026-11-20T12:00:00+00:60'],
    ['an offset without colon', '2026-11-20T12:00:00+0100'],
    ['a zone name', '2026-11-20T12:00:00 CET'],
    ['text around it', ' 2026-11-20T12:00:00Z'],
    ['a line end', '2026-11-20T12:00:00Z\n'],
    ['epoch seconds', '1795176000'],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('formatInstant', () => {
  test('leaves milliseconds out when zero', () => {
    expect(formatInstant(noon)).toBe('2026-11-20T12:00:00Z');
    expect(formatInstant(noon + 5)).toBe('2026-11-20T12:00:00.005Z');
  });

  test('throws for an open end', () => {
    expect(() => formatInstant(Infinity)).toThrow(RangeError);
  });

  test('is undone by parseInstant', () => {
    const instants = fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(9999, 0) });
    fc.assert(fc.property(instants, (instant) => parseInstant(formatInstant(instant)) === instant));
  });
});
