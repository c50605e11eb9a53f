/** Periods that would never end, or that start too often to be shown, are refused. */
import { expect, test } from '@jest/globals';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { parsePeriod } from '../../src/time/period-syntax.js';

test.each<[string, PeriodConfig, readonly (string | number)[], string, string]>([
  [
    'a week from a time until the same',
    { weekly: { from: 'mon 08:00', until: 'mon 08:00' } },
    ['weekly', 'until'],
    'same time of the week',
    'days: mon-sun',
  ],
  [
    'a week, until 24:00',
    { weekly: { from: 'mon 00:00', until: 'sun 24:00' } },
    ['weekly', 'until'],
    'same time of the week',
    'days: mon-sun',
  ],
  [
    'a whole year',
    { from: '12-24', until: '12-24T00:00' },
    ['until'],
    'would never end',
    'dates: [12-24]',
  ],
  [
    'a whole year, until 24:00',
    { from: '01-01', until: '12-31T24:00' },
    ['until'],
    'would never end',
    'days: mon-sun',
  ],
  // more starts than a calendar of three years can expand
  [
    'every twenty minutes, by rule',
    { rrule: 'FREQ=MINUTELY;INTERVAL=20', start: '2026-01-01T00:00', for: '5m' },
    ['rrule'],
    '100,000 times in the five years',
    'write days and hours',
  ],
  [
    'every twenty minutes, by cron',
    { cron: '*/20 * * * *', for: '5m' },
    ['cron'],
    '100,000 times in the five years',
    'write days and hours',
  ],
  [
    'minutes of a daily rule',
    {
      rrule: 'FREQ=HOURLY;BYMINUTE=0,20,40',
      start: '2026-01-01T00:00',
      for: '5m',
    },
    ['rrule'],
    '100,000 times in the five years',
    'write days and hours',
  ],
  [
    'a length that reaches into the expansion',
    { rrule: 'FREQ=MINUTELY;INTERVAL=30', start: '2026-01-01T00:00', for: '9600h' },
    ['rrule'],
    '100,000 times in the five years',
    'write days and hours',
  ],
])('%s %j', (_name, config, path, message, hint) => {
  expect(parsePeriod(config)).toEqual({
    kind: 'problem',
    path,
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  });
});

test.each<[string, PeriodConfig]>([
  ['a week but a minute', { weekly: { from: 'mon 08:00', until: 'mon 07:59' } }],
  ['a minute of the week', { weekly: { from: 'mon 08:00', until: 'mon 08:01' } }],
  ['a year but an hour', { from: '12-24T10:00', until: '12-24T09:00' }],
  ['every half an hour', { cron: '*/30 * * * *', for: '5m' }],
  ['every minute of some days', { cron: '* 9-17 1 1 *', for: '1m' }],
  [
    'every half an hour, by rule',
    { rrule: 'FREQ=MINUTELY;INTERVAL=30', start: '2026-01-01T00:00', for: '5m' },
  ],
  [
    'every minute of an hour, for some days',
    { rrule: 'FREQ=MINUTELY;COUNT=9000', start: '2026-01-01T00:00', for: '30s' },
  ],
])('not: %s %j', (_name, config) => {
  expect(parsePeriod(config)).toMatchObject({ kind: 'period' });
});
