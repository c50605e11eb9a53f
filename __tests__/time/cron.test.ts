/** Cron expressions: what is read, what is refused with which hint, and the times, also beside croner. */
import { describe, expect, test } from '@jest/globals';
import { Cron } from 'croner';
import fc from 'fast-check';
import { parseCivilDate } from '../../src/time/civil-date.js';
import { cronTimes, parseCron } from '../../src/time/cron.js';
import { day as dayLength } from '../../src/time/instant.js';
import { PeriodFault } from '../../src/time/period-fault.js';

function dayOf(date: string): number {
  return parseCivilDate(date) ?? NaN;
}

function timesOf(text: string, [first, last]: readonly [string, string]): readonly string[] {
  const range = { first: dayOf(first), last: dayOf(last) };
  return cronTimes(parseCron(text, []), range).map(({ day, time = NaN }) =>
    new Date(day * dayLength + time).toISOString().slice(0, 16),
  );
}

function faultOf(text: string): PeriodFault {
  try {
    parseCron(text, ['cron']);
  } catch (fault) {
    if (fault instanceof PeriodFault) return fault;
  }
  throw new Error(`${text} is read`);
}

describe('the times of a cron expression', () => {
  test.each<[string, string, readonly [string, string], readonly string[]]>([
    ['once a day', '30 9 * * *', ['2026-12-01', '2026-12-02'], ['12-01T09:30', '12-02T09:30']],
    [
      'working days',
      '0 7 * * mon-fri',
      ['2026-12-04', '2026-12-07'],
      ['12-04T07:00', '12-07T07:00'],
    ],
    [
      'a range up to Sunday',
      '0 7 * * sat-sun',
      ['2026-12-04', '2026-12-07'],
      ['12-05T07:00', '12-06T07:00'],
    ],
    ['7 is Sunday', '0 7 * * 7', ['2026-12-01', '2026-12-07'], ['12-06T07:00']],
    ['0 is Sunday', '0 7 * * 0', ['2026-12-01', '2026-12-07'], ['12-06T07:00']],
    [
      'steps',
      '*/30 8-10/2 1 * *',
      ['2026-12-01', '2026-12-31'],
      ['12-01T08:00', '12-01T08:30', '12-01T10:00', '12-01T10:30'],
    ],
    [
      'lists in any order',
      '45,15 3 1 DEC *',
      ['2026-12-01', '2026-12-02'],
      ['12-01T03:15', '12-01T03:45'],
    ],
    ['day 31 exists in some months', '0 0 31 * *', ['2026-11-01', '2026-12-31'], ['12-31T00:00']],
    [
      'either day where both are restricted',
      '0 0 13 * fri',
      ['2026-12-10', '2026-12-18'],
      ['12-11T00:00', '12-13T00:00', '12-18T00:00'],
    ],
    [
      'both days where the date begins with a star',
      '0 0 */2 * fri',
      ['2026-12-01', '2026-12-20'],
      ['12-11T00:00'],
    ],
    [
      'both days where the weekday begins with a star',
      '0 0 13,14 * */2',
      ['2026-12-01', '2026-12-31'],
      ['12-13T00:00'],
    ],
    ['@daily', '@daily', ['2026-12-01', '2026-12-01'], ['12-01T00:00']],
    ['@hourly has 24', '@hourly', ['2026-12-01', '2026-12-01'], hoursOf('12-01')],
    ['@weekly is Sunday', '@weekly', ['2026-12-01', '2026-12-13'], ['12-06T00:00', '12-13T00:00']],
    ['@monthly', '@Monthly', ['2026-11-02', '2026-12-31'], ['12-01T00:00']],
  ])('%s', (_, text, range, expected) => {
    expect(timesOf(text, range)).toEqual(expected.map((time) => `2026-${time}`));
  });

  test('29 February in leap years', () => {
    expect(timesOf('0 12 29 feb *', ['2023-01-01', '2028-12-31'])).toEqual([
      '2024-02-29T12:00',
      '2028-02-29T12:00',
    ]);
  });

  test('@yearly', () => {
    expect(timesOf('@yearly', ['2026-01-01', '2027-12-31'])).toEqual([
      '2026-01-01T00:00',
      '2027-01-01T00:00',
    ]);
  });

  test('every minute is 1,440 a day, and no more', () => {
    expect(timesOf('* * * * *', ['2026-12-01', '2026-12-02'])).toHaveLength(2 * 1440);
  });

  test('the fields are told, in order and each once', () => {
    expect(parseCron('50-59/3,0 22,6 1 jan,1 sun,7,mon', [])).toEqual({
      minutes: [0, 50, 53, 56, 59],
      hours: [6, 22],
      daysOfMonth: [1],
      months: [1],
      weekdays: ['mon', 'sun'],
      days: 'either',
    });
  });
});

function hoursOf(date: string): readonly string[] {
  return Array.from({ length: 24 }, (_, hour) => `${date}T${String(hour).padStart(2, '0')}:00`);
}

describe('a refused cron expression', () => {
  test.each<[string, string, string]>([
    ['', 'The cron expression is empty', 'write five fields, such as 30 9 * * mon-fri'],
    ['   ', 'The cron expression is empty', 'write five fields, such as 30 9 * * mon-fri'],
    [
      '0 9 * *',
      'A cron expression has 5 fields, this has 4',
      'write minute, hour, day of month, month, day of week, such as 30 9 * * mon-fri',
    ],
    ['0 30 9 * * mon', 'A cron expression has 5 fields, this has 6', 'such as 30 9 * * mon'],
    ['0 30 9 * * mon 2026', 'A cron expression has 5 fields, this has 7', 'such as 30 9 * * mon'],
    ['0 9 ? * mon', '`?` is not read', 'write *'],
    ['0 9 L * *', 'L is not read', 'write the date { day: -1, of: month }'],
    ['0 9 L-2 * *', 'L-2 is not read', 'write the date { day: -3, of: month }'],
    ['0 9 * * 5L', '5L is not read', 'write the date { weekday: fri, nth: -1, of: month }'],
    [
      '0 9 15W * *',
      '15W is not read',
      'write a business day of the month, such as { business-day: 10, of: month }',
    ],
    ['0 9 1W * *', '1W is not read', 'write the date { business-day: 1, of: month }'],
    ['0 9 LW * *', 'LW is not read', 'write the date { business-day: -1, of: month }'],
    ['0 9 * * 2#2', '2#2 is not read', 'write the date { weekday: tue, nth: 2, of: month }'],
    ['0 9 * * sun#1', 'sun#1 is not read', 'write the date { weekday: sun, nth: 1, of: month }'],
    ['H 9 * * *', '`H` is not read', 'write the minute or hour itself, such as 17'],
    ['H/15 9 * * *', '`H` is not read', 'write the minute or hour itself, such as 17'],
    [
      'TZ=UTC 0 9 * * *',
      'TZ= is not part of a cron expression',
      'write the zone beside it, as in `in: Europe/Berlin`',
    ],
    [
      'CRON_TZ=Asia/Tokyo 0 9 * * *',
      'CRON_TZ= is not part of a cron expression',
      'write the zone beside it, as in `in: Europe/Berlin`',
    ],
    ['@reboot', '@reboot is no time', 'write five fields, such as 30 9 * * mon-fri'],
    [
      '@every 90m',
      '@every has no fixed times',
      'write an rrule such as FREQ=MINUTELY;INTERVAL=90, with a start',
    ],
    [
      '@fortnightly',
      '"@fortnightly" is not a time',
      'write five fields, or one of @hourly, @daily, @midnight, @weekly, @monthly, @yearly, @annually',
    ],
    ['60 9 * * *', 'The minute of the cron expression has "60"', 'write 0 to 59'],
    ['0 24 * * *', 'The hour of the cron expression has "24"', 'write 0 to 23'],
    ['0 9 0 * *', 'The day of month of the cron expression has "0"', 'write 1 to 31'],
    ['0 9 * june *', 'The month of the cron expression has "june"', 'write jun'],
    [
      '0 9 * 13 *',
      'The month of the cron expression has "13"',
      'write 1 to 12, or jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec',
    ],
    ['0 9 * * monday', 'The day of week of the cron expression has "monday"', 'write mon'],
    [
      '0 9 * * 8',
      'The day of week of the cron expression has "8"',
      'write 0 to 7, or sun, mon, tue, wed, thu, fri, sat',
    ],
    ['-5 9 * * *', 'The minute of the cron expression has ""', 'write 0 to 59'],
    [
      '1,,2 9 * * *',
      'The minute of the cron expression has an empty value',
      'write values as in 1,15 or * for every one',
    ],
    [
      '5/10 9 * * *',
      'The minute of the cron expression has 5/10, a step without a range',
      'write 5-59/10, or 5',
    ],
    [
      '0 9 * * mon/2',
      'The day of week of the cron expression has mon/2, a step without a range',
      'write mon-sat/2, or mon',
    ],
    [
      '*/0 9 * * *',
      'The minute of the cron expression has */0; a step is 1 to 59',
      'write a step such as */15',
    ],
    [
      '*/1/2 9 * * *',
      'The minute of the cron expression has */1/2',
      'write one step, such as */15',
    ],
    [
      '*/90 * * * *',
      'The minute of the cron expression has */90; a step is 1 to 59',
      'each hour, day or month starts anew: for an interval beyond it write an rrule, such as FREQ=MINUTELY;INTERVAL=90',
    ],
    ['1-2-3 9 * * *', 'The minute of the cron expression has 1-2-3', 'write a range such as 1-5'],
    [
      '0 22-6 * * *',
      'The hour of the cron expression has 22-6, which runs backwards',
      'write two ranges: 22-23,0-6',
    ],
    [
      '0 9 * nov-feb *',
      'The month of the cron expression has nov-feb, which runs backwards',
      'write two ranges: nov-dec,jan-feb',
    ],
    [
      '0 9 * * fri-mon',
      'The day of week of the cron expression has fri-mon, which runs backwards',
      'write a list: fri,sat,sun,mon',
    ],
    [
      '0 9 * * 6-2',
      'The day of week of the cron expression has 6-2, which runs backwards',
      'write a list: sat,sun,mon,tue',
    ],
    [
      '0 0 31 2 *',
      '"0 0 31 2 *" never takes place: no such month has a day 31',
      'for the last day of a month write { day: -1, of: month }',
    ],
    [
      '0 0 31 apr,jun */2',
      '"0 0 31 apr,jun */2" never takes place: no such month has a day 31',
      'for the last day of a month write { day: -1, of: month }',
    ],
  ])('%s', (text, message, hint) => {
    const fault = faultOf(text);
    expect(fault.path).toEqual(['cron']);
    expect(fault.message.toLowerCase()).toBe(message.toLowerCase());
    expect(fault.hint).toContain(hint);
  });

  test('for its length', () => {
    expect(faultOf(`0${',0'.repeat(600)} 9 * * *`).message).toContain('1209 characters');
  });

  test('31 February takes place if a weekday is given too', () => {
    expect(timesOf('0 0 31 2 mon', ['2026-02-01', '2026-02-15'])).toEqual([
      '2026-02-02T00:00',
      '2026-02-09T00:00',
    ]);
  });
});

/** A field as text; a field that begins with a star is only the star, see below. */
function fieldArb({ from, to }: { from: number; to: number }): fc.Arbitrary<string> {
  const value = fc.integer({ min: from, max: to });
  const range = fc
    .tuple(value, value)
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const item = fc.oneof(
    value.map(String),
    range.map(({ low, high }) => `${low}-${high}`),
    fc
      .tuple(range, fc.integer({ min: 1, max: 5 }))
      .map(([{ low, high }, step]) => `${low}-${high}/${step}`),
  );
  return fc.oneof(
    fc.constant('*'),
    fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(',')),
  );
}

const minuteArb = fc.oneof(fieldArb({ from: 0, to: 59 }), fc.constantFrom('*/15', '*/7'));
const hourArb = fc.oneof(fieldArb({ from: 0, to: 23 }), fc.constantFrom('*/6', '*/5'));
const monthArb = fc.oneof(fieldArb({ from: 1, to: 12 }), fc.constantFrom('*/3', 'jan', 'nov-dec'));
const weekdayArb = fc.oneof(fieldArb({ from: 0, to: 6 }), fc.constantFrom('mon-fri', '7', 'sun'));

/** As many times of an expression, because croner takes its time over each. */
const compared = 30;

function cronerTimes(
  text: string,
  { first, last }: { first: number; last: number },
): readonly number[] {
  const job = new Cron(text, { timezone: 'UTC', domAndDow: false });
  const found: number[] = [];
  let next = job.nextRun(new Date(first * dayLength - 1000));
  while (next !== null && next.getTime() < (last + 1) * dayLength && found.length < compared) {
    found.push(next.getTime());
    next = job.nextRun(next);
  }
  return found;
}

test('the first times of 300 expressions are those that croner gives', () => {
  let withTimes = 0;
  fc.assert(
    fc.property(
      fc.tuple(minuteArb, hourArb, fieldArb({ from: 1, to: 28 }), monthArb, weekdayArb),
      fc.integer({ min: dayOf('2023-12-20'), max: dayOf('2028-03-05') }),
      (fields, first) => {
        const text = fields.join(' ');
        const range = { first, last: first + 45 };
        const ours = cronTimes(parseCron(text, []), range)
          .slice(0, compared)
          .map(({ day, time = NaN }) => day * dayLength + time);
        if (ours.length > 0) withTimes += 1;
        expect(ours).toEqual(cronerTimes(text, range));
      },
    ),
    { numRuns: 300, seed: 5545 },
  );
  expect(withTimes).toBeGreaterThan(100);
});
