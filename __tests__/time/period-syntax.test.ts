/** What users write for a period, and what it means. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCivilDate } from '../../src/time/civil-date.js';
import { hour, minute } from '../../src/time/instant.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import type { PeriodShape } from '../../src/time/period-rule.js';
import { parsePeriod } from '../../src/time/period-syntax.js';
import { ruleOf } from './expansion.js';

function dayOf(date: string): number {
  return parseCivilDate(date) ?? NaN;
}

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
  ])('%s', (_name, config, shape) => {
    expect(ruleOf(config)).toEqual({ shape, except: { dates: [], periods: [] } });
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

  test.each<[string, PeriodConfig, readonly (readonly (string | number)[])[]]>([
    ['a yearly 02-29', { from: '02-20', through: '02-29' }, [['through']]],
    ['a yearly 02-29 in a list', { dates: ['02-28', '02-29'] }, [['dates', 1]]],
    ['a 02-29 that exists', { dates: ['2028-02-29'] }, []],
  ])('lint is told of %s', (_name, config, paths) => {
    const parsed = parsePeriod(config);
    expect(parsed.kind === 'period' && parsed.warnings.map(({ path }) => path)).toEqual(paths);
  });
});

describe('what is not built yet', () => {
  test.each<[string, PeriodConfig]>([
    ['holidays', { holidays: 'region' }],
    ['calendar', { calendar: 'company', only: ['FREEZE'] }],
    ['rrule', { rrule: 'FREQ=WEEKLY', start: '2026-12-01T18:00', for: '2h' }],
    ['cron', { cron: '0 18 * * 5', for: '90m' }],
    ['day', { dates: [{ day: 25, of: 'month' }] }],
    [
      'business-day',
      { from: { 'business-day': -2, of: 'month' }, until: { 'business-day': 1, of: 'month' } },
    ],
    ['weekday', { days: 'mon', except: [{ weekday: 'mon', nth: 1, of: 'month' }] }],
  ])('%s', (what, config) => {
    expect(parsePeriod(config)).toEqual({ kind: 'not-built', what });
  });
});

test('no text makes it throw', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9T:.Z+ -]{0,18}$/),
    fc.stringMatching(/^[a-z]{0,4}[ -]?[a-z0-9:]{0,6}$/),
  );
  const configs = fc.record(
    {
      days: fc.oneof(text, fc.array(text)),
      hours: fc.oneof(text, fc.array(text)),
      dates: fc.array(text),
      from: text,
      through: text,
      until: text,
      weekly: fc.record({ from: text, until: text }),
      for: text,
      except: fc.array(text),
      'valid-from': text,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(configs, (config) => {
      expect(['period', 'not-built', 'problem']).toContain(parsePeriod(config).kind);
    }),
  );
});
