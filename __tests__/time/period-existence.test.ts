/** Periods that can never take place are refused; those that rarely do are not. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { canOccur } from '../../src/time/period-existence.js';
import { parsePeriod } from '../../src/time/period-syntax.js';
import { ruleOf } from './expansion.js';

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
