/** What users write for a period, and what it means. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hour, minute } from '../../src/time/instant.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import type { PeriodShape } from '../../src/time/period-rule.js';
import { parsePeriod } from '../../src/time/period-syntax.js';
import { dayOf, ruleOf } from './expansion.js';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

describe('what it means', () => {
  test.each<[string, PeriodConfig, PeriodShape]>([
    [
      'days and hours',
      { days: 'mon-thu', hours: '09:00-16:00' },
      {
        kind: 'weekdays',
        days: ['mon', 'tue', 'wed', 'thu'],
        hours: [{ start: 9 * hour, end: 16 * hour }],
      },
    ],
    [
      'days that wrap',
      { days: 'fri-mon' },
      { kind: 'weekdays', days: ['mon', 'fri', 'sat', 'sun'], hours: [] },
    ],
    [
      'a list of days and ranges',
      { days: ['mon', 'wed-fri'] },
      { kind: 'weekdays', days: ['mon', 'wed', 'thu', 'fri'], hours: [] },
    ],
    [
      'hours of every day, into the next one',
      { hours: ['22:00-06:00', '12:30-24:00'] },
      {
        kind: 'weekdays',
        days: weekdays,
        hours: [
          { start: 22 * hour, end: 30 * hour },
          { start: 12 * hour + 30 * minute, end: 24 * hour },
        ],
      },
    ],
    [
      'to 00:00 is to the end of the day',
      { days: 'sun', hours: '22:00-00:00' },
      { kind: 'weekdays', days: ['sun'], hours: [{ start: 22 * hour, end: 24 * hour }] },
    ],
    [
      'dates of one year and of every year',
      { dates: ['2026-12-24', '02-29'], hours: '00:00-12:00' },
      {
        kind: 'dates',
        dates: [
          { kind: 'full', day: dayOf('2026-12-24') },
          { kind: 'yearly', month: 2, dayOfMonth: 29 },
        ],
        hours: [{ start: 0, end: 12 * hour }],
      },
    ],
    [
      'through a last day',
      { from: '2026-11-26T18:00', through: '2026-11-26' },
      {
        kind: 'through',
        from: { kind: 'full', day: dayOf('2026-11-26'), time: 18 * hour },
        through: { kind: 'full', day: dayOf('2026-11-26') },
      },
    ],
    [
      'until an instant, every year, across New Year',
      { from: '12-11T18:00', until: '01-06T06:00' },
      {
        kind: 'until',
        from: { kind: 'yearly', month: 12, dayOfMonth: 11, time: 18 * hour },
        until: { kind: 'yearly', month: 1, dayOfMonth: 6, time: 6 * hour },
      },
    ],
    [
      'a span of the week',
      { weekly: { from: 'fri 17:00', until: 'mon 09:00' } },
      {
        kind: 'weekly',
        from: { weekday: 'fri', time: 17 * hour },
        until: { weekday: 'mon', time: 9 * hour },
      },
    ],
    ['holidays in force', { holidays: 'region' }, { kind: 'holidays', holidays: 'in-force' }],
    [
      'holidays of a calendar',
      { holidays: 'company' },
      { kind: 'holidays', holidays: { calendar: 'company' } },
    ],
    [
      'holidays of codes',
      { holidays: ['DE-HE', 'FR'] },
      { kind: 'holidays', holidays: { codes: ['DE-HE', 'FR'] } },
    ],
    [
      'a calendar, with categories as they are written',
      { calendar: 'company', only: ['FREEZE', 'board'] },
      { kind: 'calendar', calendar: 'company', only: ['FREEZE', 'board'] },
    ],
    [
      'a calendar, all of it',
      { calendar: 'company' },
      { kind: 'calendar', calendar: 'company', only: [] },
    ],
    [
      'positions in a list of dates',
      {
        dates: [
          { day: 25, of: 'month' },
          { weekday: 'tue', nth: -1, of: 'quarter' },
        ],
      },
      {
        kind: 'dates',
        dates: [
          { kind: 'position', count: 'day', nth: 25, of: 'month' },
          { kind: 'position', count: 'tue', nth: -1, of: 'quarter' },
        ],
        hours: [],
      },
    ],
    [
      'positions until a date of every year',
      { from: { 'business-day': -2, of: 'year', at: '18:00' }, until: '01-06' },
      {
        kind: 'until',
        from: { kind: 'position', count: 'business-day', nth: -2, of: 'year', time: 18 * hour },
        until: { kind: 'yearly', month: 1, dayOfMonth: 6 },
      },
    ],
  ])('%s', (_name, config, shape) => {
    expect(ruleOf(config)).toEqual({ shape, except: { dates: [], periods: [] } });
  });

  test('an rrule begins with its start, at 00:00 where that tells no time', () => {
    const rule = { rrule: 'FREQ=WEEKLY;BYDAY=TU', for: '90m' };
    expect(ruleOf({ ...rule, start: '2026-12-01T18:00' }).shape).toMatchObject({
      kind: 'rrule',
      series: { start: { day: dayOf('2026-12-01'), time: 18 * hour } },
      length: 90 * minute,
    });
    expect(ruleOf({ ...rule, start: '2026-12-01' }).shape).toMatchObject({
      series: { start: { day: dayOf('2026-12-01'), time: 0 } },
    });
  });

  test('cron lasts as long as it says, at most 400 days', () => {
    const length = (text: string) => ruleOf({ cron: '30 9 * * mon-fri', for: text }).shape;
    expect(length('9600h')).toMatchObject({ kind: 'cron', length: 9600 * hour });
    expect(length('1m')).toMatchObject({ length: minute });
  });

  test('a position is an exception', () => {
    const { except } = ruleOf({ days: 'mon', except: [{ weekday: 'mon', nth: 1, of: 'month' }] });
    const dates = [{ kind: 'position', count: 'mon', nth: 1, of: 'month' }];
    expect(except).toEqual({ dates, periods: [] });
  });

  test('exceptions and validity', () => {
    const rule = ruleOf({
      days: 'mon',
      except: ['2026-12-28', '12-24', 'year-end', '2026-freeze', '1-off'],
      'valid-from': '2026-01-01',
      'valid-until': '2027-01-01T12:00',
    });
    expect(rule.except).toEqual({
      dates: [
        { kind: 'full', day: dayOf('2026-12-28') },
        { kind: 'yearly', month: 12, dayOfMonth: 24 },
      ],
      periods: ['year-end', '2026-freeze', '1-off'],
    });
    expect(rule.validFrom).toMatchObject({ day: dayOf('2026-01-01') });
    expect(rule.validUntil).toMatchObject({ day: dayOf('2027-01-01'), time: 12 * hour });
  });
});

test('no text makes it throw', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9T:.Z+ -]{0,18}$/),
    fc.stringMatching(/^[a-z]{0,4}[ -]?[a-z0-9:]{0,6}$/),
  );
  const value = fc.oneof(text, fc.integer({ min: -400, max: 400 }), fc.constant(null));
  const position = fc.record(
    {
      day: value,
      'business-day': value,
      weekday: value,
      nth: value,
      of: fc.oneof(text, fc.constantFrom('month', 'quarter', 'year')),
      at: value,
    },
    { requiredKeys: [] },
  );
  const configs = fc.record(
    {
      days: fc.oneof(text, fc.array(text)),
      hours: fc.oneof(text, fc.array(text)),
      dates: fc.array(fc.oneof(text, position)),
      from: fc.oneof(text, position),
      through: fc.oneof(text, position),
      until: fc.oneof(text, position),
      weekly: fc.record({ from: text, until: text }),
      holidays: fc.oneof(text, fc.array(text)),
      calendar: text,
      only: fc.oneof(text, fc.array(text)),
      rrule: fc.oneof(
        text,
        fc.stringMatching(/^FREQ=(DAILY|WEEKLY|YEARLY);[A-Z]{5,10}=[-0-9A-Z,]{0,8}$/),
      ),
      start: text,
      cron: fc.oneof(text, fc.stringMatching(/^[-0-9*\/, ]{0,16}$/)),
      for: fc.oneof(text, fc.constantFrom('2h', '1d', '0h', '9999h')),
      except: fc.array(fc.oneof(text, position)),
      'valid-from': text,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(configs, (config) => {
      expect(['period', 'problem']).toContain(parsePeriod(config).kind);
    }),
  );
});
