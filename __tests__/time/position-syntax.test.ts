/** Positions as policies write them, and what users are told where one cannot be meant. */
import { describe, expect, test } from '@jest/globals';
import { hour } from '../../src/time/instant.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import type { PositionDate } from '../../src/time/period-rule.js';
import { parsePosition } from '../../src/time/position-syntax.js';
import { parsePeriod } from '../../src/time/period-syntax.js';

type Written = Readonly<Record<string, unknown>>;

describe('what it means', () => {
  test.each<[Written, Omit<PositionDate, 'kind'>]>([
    [
      { day: 25, of: 'month' },
      { count: 'day', nth: 25, of: 'month' },
    ],
    [
      { day: 31, of: 'month' },
      { count: 'day', nth: 31, of: 'month' },
    ],
    [
      { day: -92, of: 'quarter' },
      { count: 'day', nth: -92, of: 'quarter' },
    ],
    [
      { day: 366, of: 'year' },
      { count: 'day', nth: 366, of: 'year' },
    ],
    [
      { 'business-day': -2, of: 'month' },
      { count: 'business-day', nth: -2, of: 'month' },
    ],
    [
      { weekday: 'tue', nth: 2, of: 'month' },
      { count: 'tue', nth: 2, of: 'month' },
    ],
    [
      { weekday: 'sun', nth: -14, of: 'quarter' },
      { count: 'sun', nth: -14, of: 'quarter' },
    ],
    [
      { weekday: 'thu', nth: 53, of: 'year' },
      { count: 'thu', nth: 53, of: 'year' },
    ],
    [
      { day: 1, of: 'month', at: '18:00' },
      { count: 'day', nth: 1, of: 'month', time: 18 * hour },
    ],
    [
      { day: 1, of: 'month', at: '24:00' },
      { count: 'day', nth: 1, of: 'month', time: 24 * hour },
    ],
  ])('%j', (written, expected) => {
    expect(parsePosition(written, [])).toEqual({ kind: 'position', ...expected });
  });
});

describe('what is refused, with the place and what to write', () => {
  test.each<[string, Written, readonly string[], string, string]>([
    ['of nothing', { day: 1 }, [], 'does not say of what', 'of: month, quarter or year'],
    ['of a week', { day: 1, of: 'week' }, [], 'does not say of what', 'of: month, quarter or year'],
    ['day 0', { day: 0, of: 'month' }, ['day'], 'number 0', '1 to 31, or -1 to -31'],
    ['day 32', { day: 32, of: 'month' }, ['day'], 'number 32', '1 to 31, or -1 to -31'],
    ['day -32', { day: -32, of: 'month' }, ['day'], 'number -32', '1 to 31, or -1 to -31'],
    ['day 93', { day: 93, of: 'quarter' }, ['day'], 'number 93', '1 to 92, or -1 to -92'],
    ['day 367', { day: 367, of: 'year' }, ['day'], 'number 367', '1 to 366, or -1 to -366'],
    ['half a day', { day: 1.5, of: 'month' }, ['day'], 'number 1.5', '1 to 31'],
    ['a day as text', { day: '1', of: 'month' }, ['day'], 'number "1"', '1 to 31'],
    ['no number', { day: NaN, of: 'month' }, ['day'], 'number null', '1 to 31'],
    [
      'business day 0',
      { 'business-day': 0, of: 'month' },
      ['business-day'],
      'No month has the number 0',
      '1 to 31',
    ],
    ['nothing that is counted', { of: 'month' }, ['business-day'], 'number undefined', '1 to 31'],
    [
      'the sixth Tuesday',
      { weekday: 'tue', nth: 6, of: 'month' },
      ['nth'],
      'number 6',
      '1 to 5, or -1 to -5',
    ],
    [
      'the 15th Tuesday of a quarter',
      { weekday: 'tue', nth: 15, of: 'quarter' },
      ['nth'],
      'number 15',
      '1 to 14',
    ],
    [
      'a weekday without nth',
      { weekday: 'tue', of: 'month' },
      ['nth'],
      'number undefined',
      '1 to 5',
    ],
    [
      'a weekday in full',
      { weekday: 'Tuesday', nth: 1, of: 'month' },
      ['weekday'],
      '"Tuesday" is not a day of the week',
      'did you mean tue?',
    ],
    [
      'no weekday',
      { weekday: 'xyz', nth: 1, of: 'month' },
      ['weekday'],
      '"xyz" is not a day of the week',
      'mon, tue, wed, thu, fri, sat, sun',
    ],
    [
      'a short time',
      { day: 1, of: 'month', at: '9:00' },
      ['at'],
      '"9:00" is not a time',
      'HH:MM up to 24:00',
    ],
    ['no time', { day: 1, of: 'month', at: 9 }, ['at'], '9 is not a time', 'HH:MM'],
  ])('%s', (_name, written, path, message, hint) => {
    const refused = {
      kind: 'problem',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    };
    const end = '12-24';
    const places: readonly (readonly [PeriodConfig, readonly (string | number)[]])[] = [
      [{ dates: ['12-01', written] }, ['dates', 1]],
      [{ from: written, until: end }, ['from']],
      [{ from: '12-01', through: written }, ['through']],
      [{ days: 'mon', except: [written] }, ['except', 0]],
    ];
    for (const [config, place] of places) {
      expect(parsePeriod(config)).toEqual({ ...refused, path: [...place, ...path] });
    }
  });

  const timed = { day: 1, of: 'month', at: '18:00' };
  test.each<[string, PeriodConfig, readonly (string | number)[], string, string]>([
    ['a time in dates', { dates: [timed] }, ['dates', 0, 'at'], 'has a time', 'the date alone'],
    [
      'a time in except',
      { days: 'mon', except: [timed] },
      ['except', 0, 'at'],
      'has a time',
      'the date alone',
    ],
    [
      'a time in through',
      { from: '12-01', through: timed },
      ['through', 'at'],
      'has a time',
      'from and until',
    ],
    [
      'a start at 24:00',
      { from: { ...timed, at: '24:00' }, until: '12-24' },
      ['from'],
      '24:00 is the end of a day',
      '00:00 of the next day',
    ],
    [
      'beside a date of one year',
      { from: { day: 1, of: 'month' }, until: '2026-12-24' },
      ['until'],
      '`until` in one year',
      'give both a year, or neither',
    ],
    [
      'the days of a month until one of the year',
      { from: { 'business-day': -2, of: 'month', at: '18:00' }, until: '01-02' },
      ['until'],
      '`from` comes every month, `until` every year: what starts in any month would run on until then',
      'write `from` with of: year, or `until` with of: month',
    ],
    [
      'the days of a month through one of a quarter',
      { from: { day: 15, of: 'month' }, through: { day: 1, of: 'quarter' } },
      ['through'],
      '`from` comes every month, `through` every quarter',
      'write `from` with of: quarter, or `through` with of: month',
    ],
    [
      'a quarter until a date of every year',
      { from: { weekday: 'fri', nth: -1, of: 'quarter' }, until: '01-02' },
      ['until'],
      '`from` comes every quarter, `until` every year',
      'write `from` with of: year, or `until` with of: quarter',
    ],
  ])('%s', (_name, config, path, message, hint) => {
    expect(parsePeriod(config)).toEqual({
      kind: 'problem',
      path,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });
});
