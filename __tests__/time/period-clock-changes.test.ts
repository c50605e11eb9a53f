/** Periods in the weeks in which clocks change: freezes read wide, openings narrow (T61, policy.md 3). */
import { describe, expect, test } from '@jest/globals';
import { formatCivilDate } from '../../src/time/civil-date.js';
import { formatInstant, hour } from '../../src/time/instant.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { expandPeriod, occurrenceDays } from '../../src/time/period.js';
import { ruleOf } from './expansion.js';
import { zoneAround } from './zone-from-intl.js';

/** One case: what freezes and what opens by the same words, around one date. */
interface Case {
  readonly zone: string;
  readonly date: string;
  readonly config: PeriodConfig;
  readonly widest: readonly string[];
  readonly narrowest: readonly string[];
  /** By both readings, where nothing else is said. */
  readonly emptied?: readonly string[];
  readonly emptiedNarrowest?: readonly string[];
}

const berlinGap = { zone: 'Europe/Berlin', date: '2026-03-29' };
const berlinFold = { zone: 'Europe/Berlin', date: '2026-10-25' };
const havanaFold = { zone: 'America/Havana', date: '2026-11-01' };
const stJohns = { zone: 'America/St_Johns', date: '2010-11-07' };
const apia = { zone: 'Pacific/Apia', date: '2011-12-30' };
const lordHoweFold = { zone: 'Australia/Lord_Howe', date: '2026-04-05' };

function same(...spans: readonly string[]) {
  return { widest: spans, narrowest: spans };
}

function rows(cases: Readonly<Record<string, Case>>) {
  return Object.entries(cases);
}

describe('expandPeriod, T61', () => {
  test.each(
    rows({
      'gap: a start in it is the first instant after it': {
        ...berlinGap,
        config: { dates: ['2026-03-29'], hours: '02:30-05:00' },
        ...same('2026-03-29T01:00:00Z/2026-03-29T03:00:00Z'),
      },
      'gap: so is an end': {
        ...berlinGap,
        config: { dates: ['2026-03-29'], hours: '01:00-02:30' },
        ...same('2026-03-29T00:00:00Z/2026-03-29T01:00:00Z'),
      },
      'gap: what lies in it is empty, and is named': {
        ...berlinGap,
        config: { dates: ['2026-03-29'], hours: '02:15-02:45' },
        ...same(),
        emptied: ['2026-03-29'],
      },
      'gap: all of it and no more': {
        ...berlinGap,
        config: { dates: ['2026-03-29'], hours: '02:00-03:00' },
        ...same(),
        emptied: ['2026-03-29'],
      },
      'gap: an emptied day that is not valid is not named': {
        ...berlinGap,
        config: {
          dates: ['2026-03-29', '2026-05-01'],
          hours: '02:15-02:45',
          'valid-from': '2026-03-30',
        },
        ...same(),
      },
      'gap: a whole day of 23 hours': {
        ...berlinGap,
        config: { days: 'sun' },
        ...same('2026-03-28T23:00:00Z/2026-03-29T22:00:00Z'),
      },
      'gap: hours over midnight, an hour shorter': {
        ...berlinGap,
        config: { dates: ['2026-03-28'], hours: '22:00-06:00' },
        ...same('2026-03-28T21:00:00Z/2026-03-29T04:00:00Z'),
      },
      'gap: from and until': {
        ...berlinGap,
        config: { from: '2026-03-29T02:30', until: '2026-03-30T02:30' },
        ...same('2026-03-29T01:00:00Z/2026-03-30T00:30:00Z'),
      },
      'gap: a span of the week that ends in it': {
        ...berlinGap,
        config: { weekly: { from: 'sat 20:00', until: 'sun 02:30' } },
        ...same('2026-03-28T19:00:00Z/2026-03-29T01:00:00Z'),
      },
      'fold: an ambiguous start': {
        ...berlinFold,
        config: { dates: ['2026-10-25'], hours: '02:30-05:00' },
        widest: ['2026-10-25T00:30:00Z/2026-10-25T04:00:00Z'],
        narrowest: ['2026-10-25T01:30:00Z/2026-10-25T04:00:00Z'],
      },
      'fold: an ambiguous end': {
        ...berlinFold,
        config: { dates: ['2026-10-25'], hours: '01:00-02:30' },
        widest: ['2026-10-24T23:00:00Z/2026-10-25T01:30:00Z'],
        narrowest: ['2026-10-24T23:00:00Z/2026-10-25T00:30:00Z'],
      },
      'fold: both ambiguous; an opening is left without an instant, and is named': {
        ...berlinFold,
        config: { dates: ['2026-10-25'], hours: '02:15-02:45' },
        widest: ['2026-10-25T00:15:00Z/2026-10-25T01:45:00Z'],
        narrowest: [],
        emptiedNarrowest: ['2026-10-25'],
      },
      'fold: the end of it is not ambiguous': {
        ...berlinFold,
        config: { dates: ['2026-10-25'], hours: '01:00-03:00' },
        ...same('2026-10-24T23:00:00Z/2026-10-25T02:00:00Z'),
      },
      'fold: a whole day of 25 hours': {
        ...berlinFold,
        config: { days: 'sun' },
        ...same('2026-10-24T22:00:00Z/2026-10-25T23:00:00Z'),
      },
      'fold: hours over midnight from the day before': {
        ...berlinFold,
        config: { dates: ['2026-10-24'], hours: '22:00-02:30' },
        widest: ['2026-10-24T20:00:00Z/2026-10-25T01:30:00Z'],
        narrowest: ['2026-10-24T20:00:00Z/2026-10-25T00:30:00Z'],
      },
      'fold: validity is read the same way': {
        ...berlinFold,
        config: {
          dates: ['2026-10-25'],
          'valid-from': '2026-10-25T02:10',
          'valid-until': '2026-10-25T05:00',
        },
        widest: ['2026-10-25T00:10:00Z/2026-10-25T04:00:00Z'],
        narrowest: ['2026-10-25T01:10:00Z/2026-10-25T04:00:00Z'],
      },
      'fold: from and until': {
        ...berlinFold,
        config: { from: '2026-10-24T02:30', until: '2026-10-25T02:30' },
        widest: ['2026-10-24T00:30:00Z/2026-10-25T01:30:00Z'],
        narrowest: ['2026-10-24T00:30:00Z/2026-10-25T00:30:00Z'],
      },
      'fold: New York': {
        zone: 'America/New_York',
        date: '2026-11-01',
        config: { weekly: { from: 'sun 01:30', until: 'sun 04:00' } },
        widest: ['2026-11-01T05:30:00Z/2026-11-01T09:00:00Z'],
        narrowest: ['2026-11-01T06:30:00Z/2026-11-01T09:00:00Z'],
      },
      'fold of half an hour: only its own half hour is ambiguous': {
        ...lordHoweFold,
        config: { dates: ['2026-04-05'], hours: ['01:15-01:45', '04:00-05:00'] },
        widest: [
          '2026-04-04T14:15:00Z/2026-04-04T15:15:00Z',
          '2026-04-04T17:30:00Z/2026-04-04T18:30:00Z',
        ],
        narrowest: [
          '2026-04-04T14:15:00Z/2026-04-04T14:45:00Z',
          '2026-04-04T17:30:00Z/2026-04-04T18:30:00Z',
        ],
      },
      'fold of Ramadan': {
        zone: 'Africa/Casablanca',
        date: '2025-02-23',
        config: { dates: ['2025-02-23'], hours: '02:30-04:00' },
        widest: ['2025-02-23T01:30:00Z/2025-02-23T04:00:00Z'],
        narrowest: ['2025-02-23T02:30:00Z/2025-02-23T04:00:00Z'],
      },
      'midnight twice: whole days leave no hole between them': {
        ...havanaFold,
        config: { dates: ['2026-10-31', '2026-11-01'] },
        ...same('2026-10-31T04:00:00Z/2026-11-02T05:00:00Z'),
      },
      'midnight twice: through includes the whole last day, and nothing of the next': {
        ...havanaFold,
        config: { from: '2026-10-31', through: '2026-10-31' },
        ...same('2026-10-31T04:00:00Z/2026-11-01T04:00:00Z'),
      },
      'midnight twice: until is an instant and ambiguous': {
        ...havanaFold,
        config: { from: '2026-10-31', until: '2026-11-01' },
        widest: ['2026-10-31T04:00:00Z/2026-11-01T05:00:00Z'],
        narrowest: ['2026-10-31T04:00:00Z/2026-11-01T04:00:00Z'],
      },
      'midnight skipped: the day begins after it': {
        zone: 'America/Havana',
        date: '2026-03-08',
        config: { days: 'sun' },
        ...same('2026-03-08T05:00:00Z/2026-03-09T04:00:00Z'),
      },
      'back across midnight: the day before comes again': {
        ...stJohns,
        config: { dates: ['2010-11-06'] },
        widest: ['2010-11-06T02:30:00Z/2010-11-07T03:30:00Z'],
        narrowest: ['2010-11-06T02:30:00Z/2010-11-07T02:30:00Z'],
      },
      'a skipped day is empty, and is named': {
        ...apia,
        config: { dates: ['2011-12-30'] },
        ...same(),
        emptied: ['2011-12-30'],
      },
      'a skipped day: its hours are empty': {
        ...apia,
        config: { days: 'fri', hours: '09:00-16:00' },
        ...same(),
        emptied: ['2011-12-30'],
      },
      'a skipped day: hours into it end where it would have begun': {
        ...apia,
        config: { dates: ['2011-12-29'], hours: '22:00-06:00' },
        ...same('2011-12-30T08:00:00Z/2011-12-30T10:00:00Z'),
      },
      'a skipped day within a span changes nothing': {
        ...apia,
        config: { from: '2011-12-29', through: '2011-12-31' },
        ...same('2011-12-29T10:00:00Z/2011-12-31T10:00:00Z'),
      },
    }),
  )('%s', (_name, { zone: name, date, config, emptied = [], ...expected }) => {
    const zone = zoneAround(name, date, 20);
    const middle = Date.parse(`${date}T00:00:00Z`);
    const range = { zone, from: middle - 72 * hour, to: middle + 72 * hour };
    const [widest, narrowest] = (['widest', 'narrowest'] as const).map((reading) => {
      const expanded = expandPeriod(ruleOf(config), { ...range, reading });
      return {
        spans: expanded.set.map((i) => `${formatInstant(i.start)}/${formatInstant(i.end)}`),
        emptied: expanded.emptied.map(formatCivilDate),
      };
    });
    expect(widest).toEqual({ spans: expected.widest, emptied });
    expect(narrowest).toEqual({
      spans: expected.narrowest,
      emptied: expected.emptiedNarrowest ?? emptied,
    });
  });
});

describe('the days that a period takes from another one, T61', () => {
  test.each<[string, Pick<Case, 'zone' | 'date' | 'config'>, readonly string[]]>([
    [
      'a day that clocks jump over belongs to what lasts while they do',
      { ...apia, config: { from: '2011-12-29', through: '2011-12-31' } },
      ['2011-12-29', '2011-12-30', '2011-12-31'],
    ],
    [
      'back across midnight: both days, though the last minute is of the earlier one',
      {
        ...stJohns,
        config: { rrule: 'FREQ=DAILY;COUNT=1', start: '2010-11-07T00:00', for: '30m' },
      },
      ['2010-11-06', '2010-11-07'],
    ],
  ])('%s', (_name, { zone: name, date, config }, expected) => {
    const zone = zoneAround(name, date, 20);
    const middle = Date.parse(`${date}T00:00:00Z`);
    const range = { zone, from: middle - 96 * hour, to: middle + 96 * hour };
    const days = occurrenceDays(ruleOf(config), { ...range, reading: 'narrowest' });
    expect([...days].map(formatCivilDate)).toEqual(expected);
  });
});
