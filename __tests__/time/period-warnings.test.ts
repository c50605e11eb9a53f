/** What is legal in a period and rarely meant is told to lint, with its place. */
import { describe, expect, test } from '@jest/globals';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { parsePeriod } from '../../src/time/period-syntax.js';
import { periodWarnings } from '../../src/time/period-warnings.js';

function warningsOf(config: PeriodConfig) {
  const parsed = parsePeriod(config);
  if (parsed.kind !== 'period') throw new Error(JSON.stringify(parsed));
  return periodWarnings(parsed.period, config);
}

describe('is told of', () => {
  test.each<[string, PeriodConfig, readonly (readonly (string | number)[])[]]>([
    ['a yearly 02-29', { from: '02-20', through: '02-29' }, [['through']]],
    ['a yearly 02-29 in a list', { dates: ['02-28', '02-29'] }, [['dates', 1]]],
    ['a 02-29 that exists', { dates: ['2028-02-29'] }, []],
  ])('its places: %s', (_name, config, paths) => {
    expect(warningsOf(config).map(({ path }) => path)).toEqual(paths);
  });

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
      'a 16th business day',
      { dates: [{ 'business-day': 16, of: 'month' }] },
      ['dates', 0],
      'not every month has the number 16',
      'write -1 for the last one',
    ],
    [
      'an exception that is not the start of a span',
      { from: '2026-12-20', through: '2027-01-05', except: ['sundays', '2026-12-27'] },
      ['except', 1],
      '2026-12-27 takes nothing away: an exception removes the whole of what starts on its day, and this starts on 2026-12-20',
      'write two periods',
    ],
    [
      'one of every year',
      { from: '2026-12-20T18:00', until: '2027-01-05', except: ['12-27'] },
      ['except', 0],
      '12-27 takes nothing away',
      'write two periods',
    ],
    [
      'one in a span of every year',
      { from: '12-20', through: '01-05', except: ['2026-12-27'] },
      ['except', 0],
      'this starts on 12-20',
      'write two periods',
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
      'begins 9 times a day and then still runs from before: together from 09:00 until 01:00 of the next day',
      'write hours: 09:00-01:00',
    ],
    [
      'cron with two spans',
      { cron: '0 8,9,20 * * *', for: '7h' },
      ['for'],
      'together from 08:00 until 16:00 and from 20:00 until 03:00 of the next day',
      'write a shorter for',
    ],
    [
      'cron that an average pause would hide',
      { cron: '0 8,9,20 * * 1-5', for: '2h' },
      ['for'],
      'together from 08:00 until 11:00 and from 20:00 until 22:00',
      'write a shorter for',
    ],
    [
      'cron that ends at midnight',
      { cron: '0 20-22 * * *', for: '2h' },
      ['for'],
      'together from 20:00 until 24:00',
      'write hours: 20:00-24:00',
    ],
    [
      'cron without a pause',
      { cron: '0 */8 * * *', for: '9h' },
      ['for'],
      'it is never interrupted',
      'write a shorter for',
    ],
    [
      'cron without a pause on its days',
      { cron: '0 * * * 1-5', for: '2h' },
      ['for'],
      'it is never interrupted from 00:00 until 01:00 of the next day',
      'write a shorter for',
    ],
    [
      'cron that runs into the first time of the next day',
      { cron: '0 0,20 * * *', for: '5h' },
      ['for'],
      'together from 20:00 until 05:00 of the next day',
      'write hours: 20:00-05:00',
    ],
    [
      'cron that ends in the middle of a minute',
      { cron: '0-1 9 * * 1', for: '90s' },
      ['for'],
      'together from 09:00 until 09:02:30',
      'write a shorter for',
    ],
    [
      'cron on the 31st',
      { cron: '0 0 31 * *', for: '2h' },
      ['cron'],
      'not every month has a 31st: in months without it this does not take place',
      'dates: [{ day: -1, of: month }]',
    ],
    [
      'cron on the 29th of February',
      { cron: '0 0 29 2 *', for: '2h' },
      ['cron'],
      'not every month has a 29th',
      'write from and until',
    ],
    [
      'a rule on the 31st',
      { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,31', start: '2026-01-15T00:00', for: '2h' },
      ['rrule'],
      'not every month has a 31st',
      'write from and until',
    ],
    [
      'a rule that takes the 30th from its start',
      { rrule: 'FREQ=MONTHLY', start: '2026-01-30T22:00', for: '2h' },
      ['start'],
      'not every month has a 30th',
      'write from and until',
    ],
    [
      'cron that misses the end of longer months',
      { cron: '0 0 25 * *', for: '120h' },
      ['for'],
      'it ends on the 29th, so the last days of longer months are not covered',
      'write from: { day: 25, of: month } and until: { day: 1, of: month }',
    ],
    [
      'cron that ends with the longest month',
      { cron: '0 0 25 * *', for: '168h' },
      ['for'],
      'it ends on the 31st, so it runs into the next month where a month is shorter',
      'write from: { day: 25, of: month }',
    ],
    [
      'cron of February',
      { cron: '0 0 20 2 *', for: '216h' },
      ['for'],
      'it ends on the 28th',
      'from: 02-20 and until: 03-01',
    ],
    [
      'a rule that misses the end of longer months',
      { rrule: 'FREQ=MONTHLY', start: '2026-01-25T18:00', for: '102h' },
      ['for'],
      'it ends on the 29th',
      'write from: { day: 25, of: month }',
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
    ['a fifteenth business day', { dates: [{ 'business-day': 15, of: 'month' }] }],
    ['a late business day', { dates: [{ 'business-day': 55, of: 'quarter' }] }],
    ['a later one', { dates: [{ 'business-day': -240, of: 'year' }] }],
    ['an exception of one year', { from: '12-20', through: '01-05', except: ['2026-12-20'] }],
    ['an exception from days', { days: 'mon-fri', except: ['12-24'] }],
    [
      'an exception from positions',
      { from: { day: 1, of: 'month' }, through: { day: 3, of: 'month' }, except: ['12-01'] },
    ],
    ['a 02-29 of one year', { dates: ['2028-02-29'] }],
    ['cron that fires once', { cron: '0 9 * * 1-5', for: '8h' }],
    ['cron that ends in time', { cron: '0 8,20 * * *', for: '12h' }],
    ['cron on every second day', { cron: '0 0 */2 * *', for: '2h' }],
    ['cron on the last days of the month', { cron: '0 0 28-31 * *', for: '2h' }],
    ['cron on the 31st of December', { cron: '0 0 31 12 *', for: '2h' }],
    ['cron for a night', { cron: '0 22 28 * *', for: '8h' }],
    ['cron in the middle of the month', { cron: '0 0 10 * *', for: '120h' }],
    ['cron that ends in the next month', { cron: '0 0 28 * *', for: '120h' }],
    ['cron for the whole of December', { cron: '0 0 20 12 *', for: '240h' }],
    ['cron on days of the week too', { cron: '0 0 25 * 1', for: '120h' }],
    [
      'a rule of one month',
      { rrule: 'FREQ=MONTHLY;INTERVAL=12', start: '2026-01-31T00:00', for: '2h' },
    ],
    [
      'a rule that chooses the last day',
      {
        rrule: 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
        start: '2026-01-31T00:00',
        for: '2h',
      },
    ],
    [
      'a rule on the last day',
      { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', start: '2026-01-31T00:00', for: '2h' },
    ],
    ['a rule of the week', { rrule: 'FREQ=WEEKLY', start: '2026-01-31T00:00', for: '2h' }],
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
