/** Spans between positions: each start with the next end of the same unit, or with the first end after it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clip } from '../../src/time/interval-set.js';
import { day as dayLength } from '../../src/time/instant.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { expandPeriod } from '../../src/time/period.js';
import { parsePeriod } from '../../src/time/period-syntax.js';
import { toZone } from '../../src/time/zone-table.js';
import { calendarWith, dayOf, localSpans, ruleOf } from './expansion.js';
import { tableFromIntl } from './zone-from-intl.js';

const berlin = toZone(tableFromIntl('Europe/Berlin', Date.UTC(2022, 0), Date.UTC(2033, 0)));

type Given = Parameters<typeof calendarWith>[0];

function spans(config: PeriodConfig, [from, to]: readonly [string, string], given: Given = {}) {
  const range = { from: dayOf(from) * dayLength, to: dayOf(to) * dayLength };
  const expansion = { zone: berlin, reading: 'widest', calendar: calendarWith(given) } as const;
  return localSpans(berlin, expandPeriod(ruleOf(config), { ...expansion, ...range }).set);
}

const month = { of: 'month' } as const;

describe('two positions of one unit', () => {
  test.each<[string, PeriodConfig, readonly [string, string], readonly string[], Given?]>([
    [
      'within a month',
      { from: { day: 10, ...month }, through: { day: 12, ...month } },
      ['2026-01-01', '2026-03-01'],
      ['2026-01-10T00:00/2026-01-13T00:00', '2026-02-10T00:00/2026-02-13T00:00'],
    ],
    [
      'one day',
      { from: { day: -1, ...month }, through: { day: -1, ...month } },
      ['2026-02-01', '2026-03-01'],
      ['2026-02-28T00:00/2026-03-01T00:00'],
    ],
    [
      'into the next month',
      {
        from: { 'business-day': -2, ...month },
        until: { 'business-day': 1, at: '12:00', ...month },
      },
      ['2026-05-10', '2026-06-20'],
      ['2026-05-28T00:00/2026-06-01T12:00'],
    ],
    [
      'of one position until the next',
      { from: { day: 15, ...month, at: '18:00' }, until: { day: 15, ...month, at: '18:00' } },
      ['2026-05-20', '2026-05-21'],
      ['2026-05-15T18:00/2026-06-15T18:00'],
    ],
    [
      'over the year',
      { from: { day: -3, ...month }, through: { day: 2, ...month } },
      ['2026-12-15', '2027-01-15'],
      ['2026-12-29T00:00/2027-01-03T00:00'],
    ],
    [
      'an end that April has not: April is skipped, it does not run on',
      { from: { day: 20, ...month }, through: { day: 31, ...month } },
      ['2026-03-01', '2026-06-01'],
      ['2026-03-20T00:00/2026-04-01T00:00', '2026-05-20T00:00/2026-06-01T00:00'],
    ],
    [
      'a start that April has not',
      { from: { day: 31, ...month }, until: { day: 5, ...month } },
      ['2026-03-01', '2026-06-20'],
      ['2026-03-31T00:00/2026-04-05T00:00', '2026-05-31T00:00/2026-06-05T00:00'],
    ],
    [
      'an end from the end that the next month has not',
      { from: { day: 25, ...month }, until: { day: -31, ...month } },
      ['2026-03-10', '2026-05-10'],
      ['2026-04-25T00:00/2026-05-01T00:00'],
    ],
    [
      'quarters of a fiscal year from 6 April',
      { from: { day: -2, of: 'quarter' }, through: { 'business-day': 1, of: 'quarter' } },
      ['2026-03-01', '2026-08-01'],
      ['2026-04-04T00:00/2026-04-07T00:00', '2026-07-04T00:00/2026-07-07T00:00'],
      { starts: '04-06' },
    ],
    [
      'a year from 29 February',
      { from: { day: -1, of: 'year' }, until: { day: 2, of: 'year' } },
      ['2027-01-01', '2029-01-01'],
      ['2027-02-27T00:00/2027-03-01T00:00', '2028-02-28T00:00/2028-03-01T00:00'],
      { starts: '02-29' },
    ],
    [
      'business days around holidays, with Friday and Saturday free',
      { from: { 'business-day': -1, ...month }, through: { 'business-day': 1, ...month } },
      ['2026-04-20', '2026-05-10'],
      ['2026-04-29T00:00/2026-05-05T00:00'],
      { weekend: ['fri', 'sat'], holidays: ['2026-04-30', '2026-05-03'] },
    ],
  ])('%s', (_name, config, range, expected, given = {}) => {
    expect(spans(config, range, given)).toEqual(expected);
  });
});

describe('positions of two units, or one beside a date of every year', () => {
  test.each<[string, PeriodConfig, readonly [string, string], readonly string[]]>([
    [
      'a date until a weekday',
      { from: '11-01', through: { weekday: 'fri', nth: -1, ...month } },
      ['2026-10-01', '2026-12-31'],
      ['2026-11-01T00:00/2026-11-28T00:00'],
    ],
    [
      'a weekday until a date',
      { from: { weekday: 'thu', nth: -1, of: 'year' }, until: '01-06T06:00' },
      ['2026-12-01', '2027-01-31'],
      ['2026-12-31T00:00/2027-01-06T06:00'],
    ],
    [
      'the end of a quarter until a day of the month',
      { from: { day: -3, of: 'quarter' }, until: { day: 2, ...month } },
      ['2026-03-01', '2026-07-31'],
      ['2026-03-29T00:00/2026-04-02T00:00', '2026-06-28T00:00/2026-07-02T00:00'],
    ],
    [
      'an end that only leap years have: other years are skipped, they do not run on',
      { from: '06-01', until: { day: 366, of: 'year' } },
      ['2026-01-01', '2029-12-31'],
      ['2028-06-01T00:00/2028-12-31T00:00'],
    ],
  ])('%s', (_name, config, range, expected) => {
    expect(spans(config, range)).toEqual(expected);
  });
});

test('T61: how far one looks does not change what is seen', () => {
  const position = fc.oneof(
    fc.record({ day: fc.constantFrom(1, 5, 28, 29, 31, -1, -29, -31), of: fc.constant('month') }),
    fc.record({ 'business-day': fc.constantFrom(1, 2, 22, -1, -2, -22), of: fc.constant('month') }),
    fc.record({
      weekday: fc.constantFrom('mon', 'fri'),
      nth: fc.constantFrom(1, 5, -1, -5),
      of: fc.constantFrom('month', 'quarter'),
    }),
    fc.record({
      day: fc.constantFrom(1, 92, 366, -1, -90, -366),
      of: fc.constantFrom('quarter', 'year'),
    }),
    fc.constantFrom('02-29', '03-31', '12-24'),
  );
  const given = fc.record({
    from: position,
    end: position,
    key: fc.constantFrom('through', 'until'),
    starts: fc.constantFrom('01-01', '04-06', '02-29', '10-31'),
    at: fc.integer({ min: 0, max: 2000 }),
    length: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(given, ({ from, end, key, starts, at, length }) => {
      const parsed = parsePeriod({ from, [key]: end });
      fc.pre(parsed.kind === 'period');
      const expansion = { zone: berlin, reading: 'widest', calendar: calendarWith({ starts }) };
      const near = dayOf('2024-01-01') + at;
      const seen = (first: number, last: number) => {
        const range = { from: first * dayLength, to: last * dayLength };
        const { set } = expandPeriod(parsed.period, { ...expansion, reading: 'widest', ...range });
        return clip(set, near * dayLength, (near + length) * dayLength);
      };
      expect(seen(near, near + length)).toEqual(seen(near - 500, near + length + 500));
    }),
    { numRuns: 300 },
  );
});
