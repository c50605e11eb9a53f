/** What is legal in a period and rarely meant is told to lint, with its place. */
import { describe, expect, test } from '@jest/globals';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { parsePeriod } from '../../src/time/period-syntax.js';

function warningsOf(config: PeriodConfig) {
  const parsed = parsePeriod(config);
  if (parsed.kind !== 'period') throw new Error(JSON.stringify(parsed));
  return parsed.warnings;
}

describe('is told of', () => {
  test.each<[string, PeriodConfig, readonly (string | number)[], string, string]>([
    [
      'a yearly 02-29',
      { from: '02-20', through: '02-29' },
      ['through'],
      'leap years only',
      'write 02-28 or 03-01',
    ],
    [
      'a 31st of each month',
      { dates: [{ day: 31, of: 'month' }] },
      ['dates', 0],
      'not every month has the number 31',
      'write -1 for the last one',
    ],
    [
      'a 29th of each month, as a start',
      { from: { day: 29, of: 'month' }, until: { day: -1, of: 'month' } },
      ['from'],
      'not every month has the number 29',
      'write -1',
    ],
    [
      'a 31st last day, as an end',
      { from: '12-01', through: { day: -31, of: 'month' } },
      ['through'],
      'not every month has the number -31',
      'write -1',
    ],
    [
      'a fifth weekday',
      { dates: ['12-24', { weekday: 'fri', nth: 5, of: 'month' }] },
      ['dates', 1],
      'not every month has the number 5',
      'write -1',
    ],
    [
      'a 366th day',
      { dates: [{ day: 366, of: 'year' }] },
      ['dates', 0],
      'not every year has the number 366',
      'write -1',
    ],
    [
      'a 22nd business day',
      { dates: [{ 'business-day': 22, of: 'month' }] },
      ['dates', 0],
      'not every month has the number 22',
      'write -1',
    ],
    [
      'cron whose times run into each other',
      { cron: '0 9-17 * * 1-5', for: '8h' },
      ['for'],
      'begins 9 times a day and each lasts longer than the pause between them: together from 09:00 until 01:00',
      'write hours: 09:00-01:00',
    ],
    [
      'a start that the rule does not give',
      { rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-11-18T09:00', for: '1h' },
      ['start'],
      'does not produce its own start',
      'the first time that the rule produces',
    ],
  ])('%s', (_name, config, path, message, hint) => {
    expect(warningsOf(config)).toEqual([
      { path, message: expect.stringContaining(message), hint: expect.stringContaining(hint) },
    ]);
  });

  test('each date for itself', () => {
    const config = { dates: ['02-29', { day: 30, of: 'month' }, { day: 31, of: 'month' }] };
    expect(warningsOf(config).map(({ path }) => path)).toEqual([
      ['dates', 0],
      ['dates', 1],
      ['dates', 2],
    ]);
  });
});

describe('nothing is told of', () => {
  test.each<[string, PeriodConfig]>([
    ['a 28th', { dates: [{ day: 28, of: 'month' }] }],
    ['a last day', { dates: [{ day: -1, of: 'month' }] }],
    ['a 28th last day', { from: { day: -28, of: 'month' }, through: { day: -1, of: 'month' } }],
    ['a fourth weekday', { dates: [{ weekday: 'thu', nth: 4, of: 'month' }] }],
    ['a tenth business day', { dates: [{ 'business-day': 10, of: 'month' }] }],
    ['a 02-29 of one year', { dates: ['2028-02-29'] }],
    ['cron that fires once', { cron: '0 9 * * 1-5', for: '8h' }],
    ['cron with pauses', { cron: '0 9,13 * * 1-5', for: '4h' }],
    [
      'a start that the rule gives',
      { rrule: 'FREQ=WEEKLY;BYDAY=WE', start: '2026-11-18T09:00', for: '1h' },
    ],
    ['holidays', { holidays: ['DE-HE'] }],
    ['a calendar', { calendar: 'company' }],
  ])('%s', (_name, config) => {
    expect(warningsOf(config)).toEqual([]);
  });
});
