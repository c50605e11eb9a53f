/** Periods that can never take place are refused; those that rarely do are not. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { canOccur } from '../../src/time/period-existence.js';
import { expandPeriod } from '../../src/time/period.js';
import { parsePeriod } from '../../src/time/period-syntax.js';
import { dayOf, ruleOf } from './expansion.js';
import { zoneAround } from './zone-from-intl.js';

const utc = zoneAround('UTC', '2026-11-15', 90);

describe('a period that never takes place', () => {
  test.each<[string, PeriodConfig]>([
    ['its only date is excepted', { dates: ['2026-12-24'], except: ['12-24'] }],
    ['its first day is excepted', { from: '12-01', through: '12-05', except: ['12-01'] }],
    ['its dates come after its validity', { dates: ['2026-12-24'], 'valid-until': '2026-12-24' }],
    ['its dates come before its validity', { dates: ['2026-12-24'], 'valid-from': '2026-12-25' }],
    [
      'no such day of the week while valid',
      { days: 'sat', 'valid-from': '2026-11-23', 'valid-until': '2026-11-28' },
    ],
    [
      'no such hours while valid',
      { hours: '09:00-10:00', 'valid-from': '2026-11-23T10:00', 'valid-until': '2026-11-23T20:00' },
    ],
    ['from one 29 February to the next year', { from: '02-29T10:00', until: '02-29T09:00' }],
    [
      'no 29 February while valid',
      { dates: ['02-29'], 'valid-from': '2025-01-01', 'valid-until': '2028-02-29' },
    ],
    [
      'cron without a start while valid',
      { cron: '0 0 1 1 *', for: '2h', 'valid-from': '2026-03-01', 'valid-until': '2026-06-01' },
    ],
    [
      'cron that has ended when it becomes valid',
      {
        cron: '0 9 * * *',
        for: '1h',
        'valid-from': '2026-03-01T10:00',
        'valid-until': '2026-03-01T20:00',
      },
    ],
    ['cron whose only days are excepted', { cron: '0 0 24 12 *', for: '2h', except: ['12-24'] }],
    [
      'a rule that begins after its validity',
      {
        rrule: 'FREQ=DAILY',
        start: '2026-12-01T09:00',
        for: '2h',
        'valid-until': '2026-12-01',
      },
    ],
    [
      'a rule without a start while valid',
      {
        rrule: 'FREQ=YEARLY',
        start: '2020-01-01T09:00',
        for: '2h',
        'valid-from': '2026-03-01',
        'valid-until': '2026-06-01',
      },
    ],
    [
      'a rule whose few starts are all excepted',
      {
        rrule: 'FREQ=DAILY;COUNT=2',
        start: '2026-12-24T09:00',
        for: '2h',
        except: ['12-24', '12-25'],
      },
    ],
    [
      'a rule with an end whose starts are all excepted',
      {
        rrule: 'FREQ=YEARLY;UNTIL=20281224T090000',
        start: '2026-12-24T09:00',
        for: '2h',
        except: ['12-24'],
      },
    ],
    [
      'a rule that has ended before it becomes valid',
      {
        rrule: 'FREQ=DAILY;COUNT=3',
        start: '2026-12-01T09:00',
        for: '2h',
        'valid-from': '2026-12-10',
      },
    ],
  ])('%s', (_name, config) => {
    expect(parsePeriod(config)).toMatchObject({
      kind: 'problem',
      path: [],
      message: 'This period never takes place',
    });
  });
});

describe('a period that does take place', () => {
  test.each<[string, PeriodConfig]>([
    ['after eight years', { dates: ['02-29'], 'valid-from': '2096-03-01' }],
    ['once before its validity ends', { dates: ['02-29'], 'valid-until': '1904-03-01' }],
    ['for a last minute', { dates: ['2026-12-24'], 'valid-from': '2026-12-24T23:59' }],
    [
      'still running when it becomes valid',
      { hours: '22:00-06:00', 'valid-from': '2026-11-23T05:00', 'valid-until': '2026-11-23T07:00' },
    ],
    ['on one of its dates', { dates: ['2026-12-24', '2026-12-25'], except: ['12-24'] }],
    ['long ago', { from: '2001-01-01', until: '2001-02-01' }],
    ['if another period leaves it', { dates: ['2026-12-24'], except: ['year-end'] }],
    [
      'as cron that still runs when it becomes valid',
      { cron: '0 0 1 1 *', for: '720h', 'valid-from': '2026-01-20', 'valid-until': '2026-06-01' },
    ],
    [
      'as cron of many times but one day',
      { cron: '*/30 * * * *', for: '1m', except: ['2026-01-01'] },
    ],
    ['as cron of every minute on one day', { cron: '* * 24 12 *', for: '1m' }],
    ['as cron of some days', { cron: '0 0 24,25 12 *', for: '2h', except: ['12-24'] }],
    [
      'as cron that is rare while valid',
      { cron: '0 0 29 2 *', for: '2h', 'valid-from': '2097-01-01', 'valid-until': '2104-03-01' },
    ],
    [
      'as a rule without an end',
      { rrule: 'FREQ=YEARLY', start: '2026-12-24T09:00', for: '2h', except: ['2026-12-24'] },
    ],
    [
      'as a rule with one start left',
      {
        rrule: 'FREQ=DAILY;COUNT=3',
        start: '2026-12-24T09:00',
        for: '2h',
        except: ['12-24', '12-26'],
      },
    ],
    [
      'as a rule whose start is excepted by a day that depends on holidays',
      {
        rrule: 'FREQ=DAILY;COUNT=1',
        start: '2026-12-01T09:00',
        for: '2h',
        except: [{ 'business-day': 1, of: 'month' }],
      },
    ],
    [
      'as a rule that starts too often to look at each',
      {
        rrule: 'FREQ=MINUTELY;INTERVAL=10;COUNT=9000',
        start: '2026-12-24T00:00',
        for: '5m',
        except: ['12-24'],
      },
    ],
    [
      'as a rule of many years',
      {
        rrule: 'FREQ=YEARLY;INTERVAL=5;COUNT=9',
        start: '2020-12-24',
        for: '2h',
        except: ['12-24'],
      },
    ],
    [
      'on a day of a quarter that a fiscal year may begin elsewhere',
      {
        dates: [{ weekday: 'sun', nth: 5, of: 'quarter' }],
        'valid-from': '2024-08-27',
        'valid-until': '2024-10-28',
      },
    ],
    [
      'from a day of the year that is excepted in calendar years only',
      {
        from: { day: -107, of: 'year' },
        through: { day: 1, of: 'month' },
        except: [{ day: -15, of: 'month' }],
      },
    ],
    [
      'on a business day of some weekend',
      { dates: ['2026-11-02'], except: [{ 'business-day': 1, of: 'month' }] },
    ],
    [
      'until a business day that holidays may move',
      {
        from: { day: 1, of: 'month' },
        until: { 'business-day': 1, of: 'month' },
        'valid-from': '2026-09-01',
        'valid-until': '2026-09-02',
      },
    ],
    ['in some week', { weekly: { from: 'fri 17:00', until: 'mon 09:00' }, except: ['2026-11-20'] }],
  ])('%s', (_name, config) => {
    expect(canOccur(ruleOf(config))).toBe(true);
  });

  test('days of the week that are valid for a week, whichever they are', () => {
    const days = fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
    const start = fc.integer({ min: 1, max: 21 });
    fc.assert(
      fc.property(days, start, (day, first) => {
        const [from, until] = [first, first + 7].map(
          (n) => `2026-11-${String(n).padStart(2, '0')}`,
        );
        const config = { days: day, 'valid-from': from, 'valid-until': until };
        expect(canOccur(ruleOf(config))).toBe(true);
      }),
    );
  });
});

test('what cron and rules come to within their validity is what an expansion finds', () => {
  const recurring = fc.oneof(
    fc
      .record({ hour: fc.constantFrom('9', '9,21'), day: fc.constantFrom('*', '1', '14') })
      .map(({ hour, day }) => ({ cron: `0 ${hour} ${day} * ${day === '*' ? '1-3' : '*'}` })),
    fc
      .record({
        freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        end: fc.constantFrom('', ';COUNT=2', ';UNTIL=20261103T090000'),
      })
      .map(({ freq, end }) => ({ rrule: `FREQ=${freq}${end}`, start: '2026-11-01T09:00' })),
  );
  const limits = fc.record({
    first: fc.integer({ min: 1, max: 20 }),
    days: fc.integer({ min: 1, max: 8 }),
    length: fc.constantFrom('1h', '30h'),
    except: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 6 }),
  });
  const date = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;
  let refused = 0;
  fc.assert(
    fc.property(recurring, limits, (kind, { first, days, length, except }) => {
      const plain = ruleOf({ ...kind, for: length });
      const dates = except.map((day) => ({ kind: 'full', day: dayOf(date(day)) }) as const);
      const validFrom = { day: dayOf(date(first)) };
      const validUntil = { day: dayOf(date(first + days)) };
      const rule = { ...plain, except: { dates, periods: [] }, validFrom, validUntil };
      const range = { from: Date.UTC(2026, 9, 1), to: Date.UTC(2027, 0, 1) };
      const { set } = expandPeriod(rule, { zone: utc, reading: 'narrowest', ...range });
      expect(canOccur(rule)).toBe(set.length > 0);
      if (set.length === 0) refused += 1;
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(20);
});
