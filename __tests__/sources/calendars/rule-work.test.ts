/** Calendars that are written to keep the gate busy are refused, and old ordinary ones are not. */
import { describe, expect, test } from '@jest/globals';
import { calendarOf, eventOf, faultsOf } from './calendars.js';

function series(count: number, ...lines: readonly string[]): string {
  const events = Array.from({ length: count }, (_, index) =>
    eventOf(`UID:${String(index)}`, ...lines, 'DURATION:PT1H'),
  );
  return calendarOf(events.flat().join('\r\n'));
}

const old = 'DTSTART:19000101T120000Z';
const message = 'The rules of the calendar take too long to follow';

describe('the work of rules', () => {
  test.each([
    ['seconds, counted for a century', 1, 'RRULE:FREQ=SECONDLY;COUNT=999999999', '6:7'],
    ['minutes, counted for a century', 1, 'RRULE:FREQ=MINUTELY;COUNT=999999999', '6:7'],
    [
      'days that never come, counted',
      200,
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=99999',
      undefined,
    ],
    ['days that never come', 6000, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', undefined],
  ])('is refused: %s', (_, count, rule, place) => {
    const faults = faultsOf(series(count, old, rule));
    expect(faults).toEqual([
      expect.stringMatching(new RegExp(`^freezes.ics:${place ?? String.raw`\d+:7`}: ${message}`)),
    ]);
  });

  test.each([
    ['series that have ended', 3000, 'RRULE:FREQ=DAILY;UNTIL=20100101T000000Z'],
    ['series that were counted', 3000, 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=10'],
    ['series that go on', 500, 'RRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1'],
  ])('is done: %s', (_, count, rule) => {
    expect(faultsOf(series(count, old, rule))).toEqual([]);
  });

  test('a zone without end', () => {
    const zone = (index: number) => [
      'BEGIN:VTIMEZONE',
      `TZID:z${String(index)}`,
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'END:STANDARD',
      'END:VTIMEZONE',
      ...eventOf(`UID:${String(index)}`, `DTSTART;TZID=z${String(index)}:20260101T120000`),
    ];
    const text = calendarOf(...Array.from({ length: 20 }, (_, index) => zone(index)).flat());
    expect(faultsOf(text)[0]).toMatch(new RegExp(String.raw`^freezes.ics:\d+:7: ${message}`));
  });
});
