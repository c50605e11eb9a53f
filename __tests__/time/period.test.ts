/** The rules of windows (policy.md 3) for each simple kind of period, in ordinary weeks. */
import { describe, expect, test } from '@jest/globals';
import { formatCivilDate, parseCivilDate } from '../../src/time/civil-date.js';
import { parseInstant } from '../../src/time/instant.js';
import type { Instant } from '../../src/time/instant.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { expandPeriod, occurrenceDays } from '../../src/time/period.js';
import type { Expansion } from '../../src/time/period.js';
import { lastWholeDay, toZone } from '../../src/time/zone-table.js';
import { localSpans, ruleOf } from './expansion.js';
import { tableFromIntl } from './zone-from-intl.js';

const berlin = toZone(tableFromIntl('Europe/Berlin', Date.UTC(2024, 0), Date.UTC(2029, 0)));

function between(from: string, to: string): Expansion {
  return { zone: berlin, reading: 'widest', from: midnight(from), to: midnight(to) };
}

function midnight(date: string): Instant {
  return parseInstant(`${date}T00:00:00Z`) ?? NaN;
}

describe('occurrences, in local time', () => {
  // 2026-11-20 is a Friday.
  test.each<[string, PeriodConfig, readonly [string, string], readonly string[]]>([
    [
      'days and hours',
      { days: 'mon-thu', hours: '09:00-16:00' },
      ['2026-11-19', '2026-11-24'],
      ['2026-11-19T09:00/2026-11-19T16:00', '2026-11-23T09:00/2026-11-23T16:00'],
    ],
    [
      'a list of hours; those that touch become one',
      { days: 'fri', hours: ['08:00-10:00', '10:00-12:00', '13:00-14:00'] },
      ['2026-11-19', '2026-11-24'],
      ['2026-11-20T08:00/2026-11-20T12:00', '2026-11-20T13:00/2026-11-20T14:00'],
    ],
    [
      'hours into the next day belong to the day on which they start',
      { days: 'fri', hours: '22:00-06:00' },
      ['2026-11-21', '2026-11-23'],
      ['2026-11-20T22:00/2026-11-21T06:00'],
    ],
    [
      '24:00 touches the next 00:00',
      { days: 'fri-sat', hours: ['12:00-24:00', '00:00-02:00'] },
      ['2026-11-20', '2026-11-23'],
      [
        '2026-11-20T00:00/2026-11-20T02:00',
        '2026-11-20T12:00/2026-11-21T02:00',
        '2026-11-21T12:00/2026-11-22T00:00',
      ],
    ],
    [
      'days that wrap are whole local days',
      { days: 'sat-mon' },
      ['2026-11-17', '2026-11-24'],
      ['2026-11-21T00:00/2026-11-24T00:00'],
    ],
    [
      'hours alone are those of every day',
      { hours: '09:00-10:00' },
      ['2026-11-20', '2026-11-22'],
      ['2026-11-20T09:00/2026-11-20T10:00', '2026-11-21T09:00/2026-11-21T10:00'],
    ],
    [
      'dates, of one year and of every year',
      { dates: ['2026-12-24', '12-31', '01-01'] },
      ['2026-12-01', '2027-12-30'],
      ['2026-12-24T00:00/2026-12-25T00:00', '2026-12-31T00:00/2027-01-02T00:00'],
    ],
    [
      'dates with hours over midnight',
      { dates: ['2026-12-24'], hours: '20:00-02:00' },
      ['2026-12-25', '2026-12-26'],
      ['2026-12-24T20:00/2026-12-25T02:00'],
    ],
    [
      'through is the last day, all of it',
      { from: '2026-11-26', through: '2026-11-30' },
      ['2026-11-20', '2026-12-24'],
      ['2026-11-26T00:00/2026-12-01T00:00'],
    ],
    [
      'through one day',
      { from: '2026-11-26T18:00', through: '2026-11-26' },
      ['2026-11-20', '2026-12-24'],
      ['2026-11-26T18:00/2026-11-27T00:00'],
    ],
    [
      'until a date is until its 00:00',
      { from: '2026-11-26', until: '2026-12-01' },
      ['2026-11-20', '2026-12-24'],
      ['2026-11-26T00:00/2026-12-01T00:00'],
    ],
    [
      'a long span shows its own ends',
      { from: '2025-01-01', until: '2027-03-01T08:30' },
      ['2026-11-20', '2026-11-21'],
      ['2025-01-01T00:00/2027-03-01T08:30'],
    ],
    [
      'a span of another year is not there',
      { from: '2025-01-01', until: '2025-03-01' },
      ['2026-11-20', '2026-11-21'],
      [],
    ],
    [
      'every year, across New Year',
      { from: '12-11T18:00', until: '01-06T06:00' },
      ['2026-01-02', '2026-12-20'],
      ['2025-12-11T18:00/2026-01-06T06:00', '2026-12-11T18:00/2027-01-06T06:00'],
    ],
    [
      'every year, within one',
      { from: '12-01', through: '12-11' },
      ['2025-12-05', '2026-12-20'],
      ['2025-12-01T00:00/2025-12-12T00:00', '2026-12-01T00:00/2026-12-12T00:00'],
    ],
    [
      'every year, one day',
      { from: '12-25', through: '12-25' },
      ['2026-01-05', '2026-12-31'],
      ['2026-12-25T00:00/2026-12-26T00:00'],
    ],
    [
      'every year, until earlier on the same date',
      { from: '12-25T18:00', until: '12-25T06:00' },
      ['2026-12-24', '2026-12-25'],
      ['2025-12-25T18:00/2026-12-25T06:00'],
    ],
    [
      '02-29 is skipped in common years',
      { dates: ['02-29'] },
      ['2025-01-01', '2028-12-31'],
      ['2028-02-29T00:00/2028-03-01T00:00'],
    ],
    [
      'so is a span that ends on it; it does not run on for years',
      { from: '02-20', through: '02-29' },
      ['2025-01-01', '2028-12-31'],
      ['2028-02-20T00:00/2028-03-01T00:00'],
    ],
    [
      'a span of the week',
      { weekly: { from: 'fri 17:00', until: 'mon 09:00' } },
      ['2026-11-22', '2026-11-28'],
      ['2026-11-20T17:00/2026-11-23T09:00', '2026-11-27T17:00/2026-11-30T09:00'],
    ],
    [
      'a span within one day of the week',
      { weekly: { from: 'fri 09:00', until: 'fri 17:00' } },
      ['2026-11-18', '2026-11-24'],
      ['2026-11-20T09:00/2026-11-20T17:00'],
    ],
    [
      'a span of the week until earlier on its first day runs for a week',
      { weekly: { from: 'fri 17:00', until: 'fri 09:00' } },
      ['2026-11-20', '2026-11-21'],
      ['2026-11-13T17:00/2026-11-20T09:00', '2026-11-20T17:00/2026-11-27T09:00'],
    ],
    [
      'except dates: the whole occurrence that starts on them, over midnight too',
      { days: 'thu-sun', hours: '22:00-06:00', except: ['2026-11-20', '11-22'] },
      ['2026-11-19', '2026-11-23'],
      ['2026-11-19T22:00/2026-11-20T06:00', '2026-11-21T22:00/2026-11-22T06:00'],
    ],
    [
      'except the first day of a span: all of it; another day of it: nothing',
      { from: '12-01', through: '12-05', except: ['2026-12-01', '2027-12-02'] },
      ['2026-11-01', '2027-12-31'],
      ['2027-12-01T00:00/2027-12-06T00:00'],
    ],
    [
      'validity cuts, its end is exclusive',
      {
        days: 'fri-sun',
        hours: '09:00-17:00',
        'valid-from': '2026-11-20T12:00',
        'valid-until': '2026-11-22',
      },
      ['2026-11-01', '2026-12-31'],
      ['2026-11-20T12:00/2026-11-20T17:00', '2026-11-21T09:00/2026-11-21T17:00'],
    ],
    [
      'an end that lies at the beginning of the range does not touch it',
      { dates: ['2026-11-20'], hours: '00:00-01:00' },
      ['2026-11-20', '2026-11-21'],
      [],
    ],
  ])('%s', (_name, config, [from, to], expected) => {
    const { set, emptied } = expandPeriod(ruleOf(config), between(from, to));
    expect(localSpans(berlin, set)).toEqual(expected);
    expect(emptied).toEqual([]);
  });
});

describe('other periods as exceptions', () => {
  const closed = ruleOf({ from: '2026-11-19T18:00', until: '2026-11-21T10:00' });
  const open = ruleOf({ days: 'wed-sun', hours: '09:00-16:00', except: ['closed'] });
  const range = between('2026-11-18', '2026-11-23');

  test('each day that they touch', () => {
    const { set } = expandPeriod(open, {
      ...range,
      excludes: (_id, days) => occurrenceDays(closed, { ...range, ...days }),
    });
    expect(localSpans(berlin, set)).toEqual([
      '2026-11-18T09:00/2026-11-18T16:00',
      '2026-11-22T09:00/2026-11-22T16:00',
    ]);
  });

  test('are asked for every day on which an occurrence may start', () => {
    const yearly = ruleOf({ from: '12-11', until: '01-06', except: ['closed'] });
    const expansion = between('2026-01-02', '2026-01-03');
    const { set } = expandPeriod(yearly, {
      ...expansion,
      excludes: (_id, { from, to }) =>
        occurrenceDays(ruleOf({ dates: ['12-11'] }), { ...expansion, from, to }),
    });
    expect(set).toEqual([]);
  });

  test('throw if nobody can tell their days: neither reading is safe', () => {
    expect(() => expandPeriod(open, range)).toThrow(RangeError);
  });
});

test('occurrenceDays are the local days within the range', () => {
  const rule = ruleOf({ from: '2026-01-01', until: '2026-11-21T00:00' });
  const days = occurrenceDays(rule, between('2026-11-19', '2026-11-29'));
  expect([...days].map(formatCivilDate)).toEqual(['2026-11-19', '2026-11-20']);
});

test('a through period and an until date both have a last whole day to show', () => {
  const range = between('2026-11-20', '2026-12-24');
  const lastDays = [
    { from: '2026-11-26', through: '2026-11-30' },
    { from: '2026-11-26', until: '2026-12-01' },
    { from: '2026-11-26', until: '2026-12-01T06:00' },
  ].flatMap((config) =>
    expandPeriod(ruleOf(config), range).set.map((interval) => lastWholeDay(berlin, interval)),
  );
  expect(lastDays).toEqual([parseCivilDate('2026-11-30'), parseCivilDate('2026-11-30'), undefined]);
});

test.each([
  ['from', { from: -Infinity }],
  ['to', { to: Infinity }],
  ['not a number', { to: NaN }],
])('an endless range is refused: %s', (_name, bound) => {
  const range = { ...between('2026-11-20', '2026-11-21'), ...bound };
  expect(() => expandPeriod(ruleOf({ days: 'mon' }), range)).toThrow(RangeError);
});
