/** Holidays, events, recurrences and cron as instants, in both readings. */
import { describe, expect, test } from '@jest/globals';
import { parseInstant } from '../../src/time/instant.js';
import type { CalendarOccurrence } from '../../src/time/period-calendar.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { parseLocalTime } from '../../src/time/local-time.js';
import { expandPeriod, occurrenceDays } from '../../src/time/period.js';
import type { Reading } from '../../src/time/period.js';
import { toZone } from '../../src/time/zone-table.js';
import type { Zone } from '../../src/time/zone-table.js';
import { calendarWith, dayOf, localSpans, ruleOf } from './expansion.js';
import { tableFromIntl } from './zone-from-intl.js';

function zoneOf(name: string): Zone {
  return toZone(tableFromIntl(name, Date.UTC(2025, 0), Date.UTC(2029, 0)));
}

const berlin = zoneOf('Europe/Berlin');
const newYork = zoneOf('America/New_York');

function instant(text: string): number {
  return parseInstant(`${text}:00Z`) ?? NaN;
}

type Given = Parameters<typeof calendarWith>[0];
type Dates = readonly [string, string];

function expansion([from, to]: Dates, given: Given, more: { reading?: Reading; zone?: Zone } = {}) {
  return {
    ...{ zone: berlin, reading: 'widest' as const, ...more },
    calendar: calendarWith(given),
    ...{ from: instant(`${from}T00:00`), to: instant(`${to}T00:00`) },
  };
}

function spans(config: PeriodConfig, seen: ReturnType<typeof expansion>): readonly string[] {
  return localSpans(seen.zone, expandPeriod(ruleOf(config), seen).set);
}

describe('holidays', () => {
  const sets = { 'DE-HE': ['2026-06-04', '2026-10-03'], DE: ['2026-10-03'], ours: ['2026-12-24'] };
  const given = { holidays: ['2026-12-25', '2026-12-26'], sets };

  test.each<[string, PeriodConfig, readonly string[]]>([
    ['codes', { holidays: ['DE-HE'] }, ['2026-06-04', '2026-10-03']],
    ['several codes, each day once', { holidays: ['DE', 'DE-HE'] }, ['2026-06-04', '2026-10-03']],
    ['a calendar', { holidays: 'ours' }, ['2026-12-24']],
    ['the set in force', { holidays: 'region' }, ['2026-12-25', '2026-12-26']],
    ['but for dates', { holidays: 'region', except: ['12-25'] }, ['2026-12-26']],
    ['while valid', { holidays: ['DE-HE'], 'valid-from': '2026-06-05' }, ['2026-10-03']],
  ])('%s', (_name, config, expected) => {
    const seen = expansion(['2026-01-01', '2027-01-01'], given);
    expect([...occurrenceDays(ruleOf(config), seen)]).toEqual(expected.map(dayOf));
  });

  test.each(['widest', 'narrowest'] as const)('are whole local days, read %s', (reading) => {
    const seen = expansion(['2026-10-01', '2026-11-01'], given, { reading });
    expect(spans({ holidays: ['DE'] }, seen)).toEqual(['2026-10-03T00:00/2026-10-04T00:00']);
    const clocksChange = { sets: { DE: ['2026-10-25'] } };
    const { set } = expandPeriod(
      ruleOf({ holidays: ['DE'] }),
      expansion(['2026-10-24', '2026-10-27'], clocksChange, { reading }),
    );
    expect(set).toEqual([{ start: instant('2026-10-24T22:00'), end: instant('2026-10-25T23:00') }]);
  });

  test.each<[string, PeriodConfig]>([
    ['codes', { holidays: ['FR'] }],
    ['a calendar', { holidays: 'theirs' }],
    ['events', { calendar: 'theirs' }],
  ])('F34: %s that are not known are an error, never nothing', (_name, config) => {
    const seen = expansion(['2026-01-01', '2027-01-01'], given);
    expect(() => expandPeriod(ruleOf(config), seen)).toThrow(RangeError);
  });

  test.each<[string, PeriodConfig]>([
    ['holidays', { holidays: ['DE'] }],
    ['a calendar', { calendar: 'ours' }],
  ])('F34: %s without any calendar at all are an error', (_name, config) => {
    const { calendar: _, ...seen } = expansion(['2026-01-01', '2027-01-01'], {});
    expect(() => expandPeriod(ruleOf(config), seen)).toThrow(RangeError);
  });
});

describe('events', () => {
  const details = { summary: undefined, categories: [], tentative: false };

  function fixed(start: string, end: string, more: Partial<CalendarOccurrence> = {}) {
    const [from, to] = [instant(start), instant(end)];
    const time = { start: from, end: to, widest: { start: from, end: to } };
    return { ...details, ...more, time };
  }

  function local(start: string, end: string, more: Partial<CalendarOccurrence> = {}) {
    const [localStart = { day: NaN }, localEnd = { day: NaN }] = [start, end].map(parseLocalTime);
    return { ...details, ...more, time: { localStart, localEnd } };
  }

  const events = {
    company: [
      fixed('2026-11-18T09:00', '2026-11-18T11:00', { categories: ['Freeze', 'Board'] }),
      fixed('2026-11-19T09:00', '2026-11-19T11:00', { tentative: true }),
      local('2026-11-20', '2026-11-22', { categories: ['FREEZE'] }),
      local('2026-11-23T18:00:00', '2026-11-23T20:30:00'),
      fixed('2026-11-24T12:00', '2026-11-24T12:00'),
      local('2026-11-24T13:00:00', '2026-11-24T13:00:00'),
    ],
  };
  const range = ['2026-11-01', '2026-12-01'] as const;
  const first = '2026-11-18T10:00/2026-11-18T12:00';
  const tentative = '2026-11-19T10:00/2026-11-19T12:00';
  const days = '2026-11-20T00:00/2026-11-22T00:00';
  const floating = '2026-11-23T18:00/2026-11-23T20:30';

  test.each<[string, PeriodConfig, Reading, readonly string[]]>([
    ['all restrict, also tentative ones', {}, 'widest', [first, tentative, days, floating]],
    ['what is tentative permits nothing', {}, 'narrowest', [first, days, floating]],
    ['only, case ignored', { only: ['freeze'] }, 'widest', [first, days]],
    ['only, one of several', { only: ['board', 'x'] }, 'widest', [first]],
    ['only, none', { only: ['x'] }, 'widest', []],
    ['but for a start day', { except: ['2026-11-20'] }, 'narrowest', [first, floating]],
    [
      'a second day is no start day',
      { except: ['2026-11-21'] },
      'narrowest',
      [first, days, floating],
    ],
    [
      'while valid',
      { 'valid-until': '2026-11-21' },
      'narrowest',
      [first, '2026-11-20T00:00/2026-11-21T00:00'],
    ],
  ])('%s', (_name, config, reading, expected) => {
    const seen = expansion(range, { events }, { reading });
    expect(spans({ calendar: 'company', ...config }, seen)).toEqual(expected);
  });

  test('events without a length are none; no clock change has emptied them', () => {
    const { emptied } = expandPeriod(
      ruleOf({ calendar: 'company' }),
      expansion(['2026-11-24', '2026-11-25'], { events }),
    );
    expect(emptied).toEqual([]);
  });

  test('floating events and whole days are those of the zone', () => {
    const seen = expansion(range, { events }, { zone: newYork });
    expect(spans({ calendar: 'company', only: ['freeze'] }, seen)).toEqual([
      '2026-11-18T04:00/2026-11-18T06:00',
      days,
    ]);
  });

  test('T61: a freeze takes the widest reading, an opening what RFC 5545 says', () => {
    const start = instant('2026-10-25T00:30');
    const time = {
      ...{ start, end: start + 3_600_000 },
      widest: { start, end: start + 2 * 3_600_000 },
    };
    const given = { events: { company: [{ ...details, time }] } };
    const lengthIn = (reading: Reading): number => {
      const seen = expansion(['2026-10-24', '2026-10-26'], given, { reading });
      const [only] = expandPeriod(ruleOf({ calendar: 'company' }), seen).set;
      return (only?.end ?? NaN) - (only?.start ?? NaN);
    };
    expect(lengthIn('widest')).toBe(7_200_000);
    expect(lengthIn('narrowest')).toBe(3_600_000);
  });
});

describe('recurrences', () => {
  const weekly = { start: '2026-11-03T18:00', for: '2h' };

  test.each<[string, PeriodConfig, Dates, readonly string[]]>([
    [
      'every other week',
      { ...weekly, rrule: 'FREQ=WEEKLY;INTERVAL=2' },
      ['2026-11-10', '2026-12-02'],
      ['2026-11-17T18:00/2026-11-17T20:00', '2026-12-01T18:00/2026-12-01T20:00'],
    ],
    [
      'no more than COUNT',
      { ...weekly, rrule: 'FREQ=DAILY;COUNT=2' },
      ['2026-11-01', '2026-12-01'],
      ['2026-11-03T18:00/2026-11-03T20:00', '2026-11-04T18:00/2026-11-04T20:00'],
    ],
    [
      'an UNTIL in UTC is an instant, itself included',
      { ...weekly, rrule: 'FREQ=DAILY;UNTIL=20261104T170000Z' },
      ['2026-11-01', '2026-12-01'],
      ['2026-11-03T18:00/2026-11-03T20:00', '2026-11-04T18:00/2026-11-04T20:00'],
    ],
    [
      'a second after an UNTIL in UTC',
      { ...weekly, rrule: 'FREQ=DAILY;UNTIL=20261104T165959Z' },
      ['2026-11-01', '2026-12-01'],
      ['2026-11-03T18:00/2026-11-03T20:00'],
    ],
    [
      'one that began before, however long ago it lasts',
      { rrule: 'FREQ=MONTHLY', start: '2026-01-05', for: '480h' },
      ['2026-11-20', '2026-11-21'],
      ['2026-11-05T00:00/2026-11-25T00:00'],
    ],
    [
      'but for days',
      {
        ...weekly,
        rrule: 'FREQ=DAILY',
        except: ['2026-11-05', { weekday: 'fri', nth: 1, of: 'month' }],
      },
      ['2026-11-04', '2026-11-08'],
      ['2026-11-04T18:00/2026-11-04T20:00', '2026-11-07T18:00/2026-11-07T20:00'],
    ],
    [
      'the wall clock stays where clocks change, and the length is elapsed time',
      { rrule: 'FREQ=DAILY', start: '2026-10-24T18:00', for: '10h' },
      ['2026-10-24', '2026-10-26'],
      ['2026-10-24T18:00/2026-10-25T03:00', '2026-10-25T18:00/2026-10-26T04:00'],
    ],
  ])('%s', (_name, config, range, expected) => {
    expect(spans(config, expansion(range, {}))).toEqual(expected);
  });

  test('an UNTIL in UTC ends earlier or later in other zones', () => {
    const config = { ...weekly, rrule: 'FREQ=DAILY;UNTIL=20261104T200000Z' };
    const range = ['2026-11-01', '2026-12-01'] as const;
    expect(spans(config, expansion(range, {}))).toHaveLength(2);
    expect(spans(config, expansion(range, {}, { zone: newYork }))).toHaveLength(1);
  });
});

describe('cron', () => {
  test.each<[string, PeriodConfig, Dates, readonly string[]]>([
    [
      'on working days',
      { cron: '30 9 * * mon-fri', for: '90m' },
      ['2026-11-20', '2026-11-24'],
      ['2026-11-20T09:30/2026-11-20T11:00', '2026-11-23T09:30/2026-11-23T11:00'],
    ],
    [
      'into the next day, and from the day before',
      { cron: '0 22 * * *', for: '8h' },
      ['2026-11-20', '2026-11-21'],
      ['2026-11-19T22:00/2026-11-20T06:00', '2026-11-20T22:00/2026-11-21T06:00'],
    ],
    [
      'times that touch become one',
      { cron: '0 9-11 * * 5', for: '1h' },
      ['2026-11-20', '2026-11-21'],
      ['2026-11-20T09:00/2026-11-20T12:00'],
    ],
    [
      'but for a start day',
      { cron: '0 22 * * *', for: '8h', except: ['2026-11-20'] },
      ['2026-11-20', '2026-11-22'],
      ['2026-11-19T22:00/2026-11-20T06:00', '2026-11-21T22:00/2026-11-22T06:00'],
    ],
  ])('%s', (_name, config, range, expected) => {
    expect(spans(config, expansion(range, {}))).toEqual(expected);
  });
});

describe('exceptions of periods and of positions', () => {
  test('business days of dates follow the holidays in force', () => {
    const config = { dates: [{ 'business-day': 1, of: 'month' }], hours: '09:00-10:00' };
    const range = ['2026-05-01', '2026-05-10'] as const;
    expect(spans(config, expansion(range, {}))).toEqual(['2026-05-01T09:00/2026-05-01T10:00']);
    expect(spans(config, expansion(range, { holidays: ['2026-05-01'] }))).toEqual([
      '2026-05-04T09:00/2026-05-04T10:00',
    ]);
  });

  test('business days that are excepted follow the holidays in force', () => {
    const config = { days: 'mon-fri', except: [{ 'business-day': 1, of: 'month' }] };
    const seen = expansion(['2026-05-01', '2026-05-05'], { holidays: ['2026-05-01'] });
    expect(spans(config, seen)).toEqual([
      '2026-05-01T00:00/2026-05-02T00:00',
      '2026-05-05T00:00/2026-05-06T00:00',
    ]);
  });
});
