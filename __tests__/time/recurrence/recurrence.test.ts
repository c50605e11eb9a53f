/** What a series of starts begins and ends with, and that no rule takes long. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canRecur,
  firstRecurrence,
  matchesStart,
  mostStarts,
  parseRecurrence,
  RecurrenceOverflow,
  recurrencesOf,
} from '../../../src/time/recurrence/recurrence.js';
import { cases } from './rule-arbitrary.js';
import { formatTime, rangeOf, seriesOf, startsOf } from './series.js';

const decade = rangeOf('2020-01-01', '2029-12-31');

describe('the starts of a series', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'the first start is not given if the rule does not match it',
      'FREQ=WEEKLY;BYDAY=MO;COUNT=2',
      '2026-12-01T09:00:00',
      ['2026-12-07T09:00:00', '2026-12-14T09:00:00'],
    ],
    [
      'earlier times of the first day are left out',
      'FREQ=DAILY;BYHOUR=8,10;COUNT=3',
      '2026-12-01T09:00:00',
      ['2026-12-01T10:00:00', '2026-12-02T08:00:00', '2026-12-02T10:00:00'],
    ],
    [
      'an end by date includes the day',
      'FREQ=DAILY;UNTIL=20261202',
      '2026-12-01T09:00:00',
      ['2026-12-01T09:00:00', '2026-12-02T09:00:00'],
    ],
    [
      'an end by time includes the time',
      'FREQ=DAILY;UNTIL=20261202T090000',
      '2026-12-01T09:00:00',
      ['2026-12-01T09:00:00', '2026-12-02T09:00:00'],
    ],
    [
      'an end before the time',
      'FREQ=DAILY;UNTIL=20261202T085959',
      '2026-12-01T09:00:00',
      ['2026-12-01T09:00:00'],
    ],
    ['an end before the start', 'FREQ=DAILY;UNTIL=20261130', '2026-12-01T09:00:00', []],
    [
      '24:00 is 00:00 of the next day',
      'FREQ=DAILY;COUNT=1',
      '2026-12-01T24:00:00',
      ['2026-12-02T00:00:00'],
    ],
    [
      '29 February',
      'FREQ=YEARLY;COUNT=2',
      '2024-02-29T09:00:00',
      ['2024-02-29T09:00:00', '2028-02-29T09:00:00'],
    ],
    [
      '29 February skips 2100',
      'FREQ=YEARLY;COUNT=2',
      '2096-02-29T09:00:00',
      ['2096-02-29T09:00:00', '2104-02-29T09:00:00'],
    ],
    [
      'the 31st of shorter months',
      'FREQ=MONTHLY;COUNT=3',
      '2026-01-31T09:00:00',
      ['2026-01-31T09:00:00', '2026-03-31T09:00:00', '2026-05-31T09:00:00'],
    ],
    [
      'week 1 begins in the year before',
      'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=2',
      '2024-06-01T09:00:00',
      ['2024-12-30T09:00:00', '2025-12-29T09:00:00'],
    ],
    [
      'week 53 of a year that has one',
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR;COUNT=2',
      '2020-06-01T09:00:00',
      ['2021-01-01T09:00:00', '2027-01-01T09:00:00'],
    ],
    [
      'weeks that begin on Sunday',
      'FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU;COUNT=1',
      '2025-06-01T09:00:00',
      ['2026-01-04T09:00:00'],
    ],
    [
      'the last second of the last working hour',
      'FREQ=MINUTELY;BYHOUR=17;BYSECOND=0,30;BYSETPOS=-1;COUNT=2',
      '2026-12-01T16:59:00',
      ['2026-12-01T17:00:30', '2026-12-01T17:01:30'],
    ],
    ['whole days', 'FREQ=WEEKLY;BYDAY=TU;COUNT=2', '2026-12-01', ['2026-12-01', '2026-12-08']],
    [
      'whole days have no hours',
      'FREQ=DAILY;BYHOUR=9,17;COUNT=2',
      '2026-12-01',
      ['2026-12-01', '2026-12-02'],
    ],
    [
      'whole days by hours are given once',
      'FREQ=HOURLY;INTERVAL=16;COUNT=3',
      '2026-12-01',
      ['2026-12-01', '2026-12-02', '2026-12-03'],
    ],
    [
      'whole days until a time of the last one',
      'FREQ=DAILY;UNTIL=20261202T000000',
      '2026-12-01',
      ['2026-12-01', '2026-12-02'],
    ],
  ])('%s', (_, rule, start, expected) => {
    const range = { first: decade.first, last: decade.last + 80 * 366 };
    expect(startsOf(seriesOf(rule, start), range)).toEqual(expected);
  });

  test('an end in UTC is left to the caller', () => {
    const series = seriesOf('FREQ=DAILY;UNTIL=20261202T000000Z', '2026-12-01T09:00:00');
    expect(startsOf(series, rangeOf('2026-12-01', '2026-12-04'))).toHaveLength(4);
  });

  test('a window shows what the whole series has there', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 400 }), ({ rule, start, range }, later) => {
        const series = { rule: parseRecurrence(rule, []), start };
        const whole = recurrencesOf(series, range);
        const window = { first: range.first + (later % 20), last: range.last - (later % 7) };
        const expected = whole.filter(({ day }) => day >= window.first && day <= window.last);
        expect(recurrencesOf(series, window)).toEqual(expected);
      }),
      { numRuns: 500, seed: 5545 },
    );
  });
});

describe('the first start', () => {
  test.each<[string, string, string, string | undefined]>([
    ['is the start itself', 'FREQ=DAILY', '2026-12-01T09:00:00', '2026-12-01T09:00:00'],
    [
      'comes later',
      'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
      '2026-12-01T09:00:00',
      '2027-08-13T09:00:00',
    ],
    [
      'comes in an odd interval',
      'FREQ=YEARLY;INTERVAL=3;BYWEEKNO=53;BYDAY=MO',
      '2024-01-01T09:00:00',
      '2048-12-28T09:00:00',
    ],
    ['is not there', 'FREQ=DAILY;INTERVAL=7;BYDAY=TU', '2026-12-02T09:00:00', undefined],
  ])('%s', (_, rule, start, expected) => {
    const first = firstRecurrence(seriesOf(rule, start));
    expect(first && formatTime(first)).toBe(expected);
    expect(matchesStart(seriesOf(rule, start))).toBe(expected === start);
  });
});

describe('rules that hang other libraries end at once', () => {
  test.each<[string, string, string]>([
    ['30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '1970-01-01T09:00:00'],
    ['31 February by days', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', '1970-01-01T09:00:00'],
    ['31 February by seconds', 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31', '1970-01-01T09:00:00'],
    [
      '31 February by seconds, counted',
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31;COUNT=5',
      '0900-01-01T09:00:00',
    ],
    [
      '29 February of odd years',
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29',
      '2025-01-01T09:00:00',
    ],
    ['day 366 of January', 'FREQ=MINUTELY;BYYEARDAY=366;BYMONTH=1', '2025-01-01T09:00:00'],
    ['a sixth Monday', 'FREQ=MONTHLY;BYDAY=6MO', '2025-01-01T09:00:00'],
    ['another day of a weekly interval', 'FREQ=DAILY;INTERVAL=7;BYDAY=TU', '2025-01-01T09:00:00'],
    ['odd hours of an even interval', 'FREQ=HOURLY;INTERVAL=2;BYHOUR=2,4', '2025-01-01T09:00:00'],
    [
      'odd seconds of an even interval',
      'FREQ=SECONDLY;INTERVAL=2;BYSECOND=1,3,5',
      '2025-01-01T09:00:00',
    ],
    ['a position beyond the set', 'FREQ=MINUTELY;BYSECOND=1,2;BYSETPOS=3', '2025-01-01T09:00:00'],
    [
      'a position beyond the days of a month',
      'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=366',
      '2025-01-01T09:00:00',
    ],
    [
      'week 53 of years that have 52',
      'FREQ=YEARLY;INTERVAL=400;BYWEEKNO=53;BYDAY=MO',
      '2025-01-01T09:00:00',
    ],
    ['an end before the start', 'FREQ=SECONDLY;UNTIL=20240101T000000', '2025-01-01T09:00:00'],
    [
      'an end in UTC before the start',
      'FREQ=SECONDLY;UNTIL=20240101T000000Z',
      '2025-01-01T09:00:00',
    ],
  ])('never: %s', (_, rule, start) => {
    const series = seriesOf(rule, start);
    expect(canRecur(series)).toBe(false);
    if (rule.endsWith('Z')) return;
    expect(recurrencesOf(series, decade)).toEqual([]);
  });

  test.each<[string, string, string, number]>([
    ['every 9,999 years', 'FREQ=YEARLY;INTERVAL=9999', '2025-01-01T09:00:00', 1],
    ['the longest interval', 'FREQ=SECONDLY;INTERVAL=999999999', '1970-01-01T00:00:00', 0],
    [
      'a count that an old start has used up',
      'FREQ=SECONDLY;COUNT=999999999',
      '1970-01-01T00:00:00',
      0,
    ],
    [
      'a count by an interval that runs across days',
      'FREQ=SECONDLY;INTERVAL=86399;BYSECOND=7;COUNT=999999999',
      '1000-01-01T00:00:07',
      61,
    ],
    [
      'old years',
      'FREQ=SECONDLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=29;BYHOUR=3;BYMINUTE=7;BYSECOND=9',
      '0900-01-01T00:00:00',
      1,
    ],
    [
      'all times of one day, by position',
      'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9;BYSETPOS=-1',
      '2025-01-01T00:00:00',
      5,
    ],
  ])('at last: %s', (_, rule, start, count) => {
    expect(canRecur(seriesOf(rule, start))).toBe(true);
    expect(recurrencesOf(seriesOf(rule, start), decade)).toHaveLength(count);
  });

  test('more than 100,000 starts are refused, not given', () => {
    const series = seriesOf('FREQ=SECONDLY', '2025-01-01T00:00:00');
    expect(recurrencesOf(series, rangeOf('2025-01-01', '2025-01-01'))).toHaveLength(86_400);
    expect(() => recurrencesOf(series, rangeOf('2025-01-01', '2025-01-02'))).toThrow(
      RecurrenceOverflow,
    );
    const counted = seriesOf(`FREQ=SECONDLY;COUNT=${mostStarts}`, '2025-01-01T00:00:00');
    expect(recurrencesOf(counted, decade)).toHaveLength(mostStarts);
  });

  test('the age of a start changes nothing', () => {
    const old = seriesOf('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR', '0900-01-01T09:00:00');
    const found = recurrencesOf(old, decade);
    const [first] = found;
    if (first === undefined) throw new Error('There is no start');
    expect(recurrencesOf({ ...old, start: first }, decade)).toEqual(found);
  });
});
