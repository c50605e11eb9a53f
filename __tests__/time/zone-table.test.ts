/** Wall clock times in every kind of clock change (T61), with tables and a second opinion from Intl. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCivilDate } from '../../src/time/civil-date.js';
import {
  day as dayLength,
  formatInstant,
  hour,
  minute,
  parseInstant,
} from '../../src/time/instant.js';
import {
  abbreviationAt,
  lastWholeDay,
  offsetAt,
  resolveDayStart,
  resolveLocal,
  startOfDay,
  toLocal,
  toZone,
} from '../../src/time/zone-table.js';
import type { LocalResolution } from '../../src/time/zone-table.js';
import { localByIntl, tableFromIntl, zoneAround } from './zone-from-intl.js';

function dayOf(date: string): number {
  return parseCivilDate(date) ?? NaN;
}

function at(text: string): number {
  return parseInstant(text) ?? NaN;
}

function timeOf(clock: string): number {
  const [hours = NaN, minutes = NaN] = clock.split(':').map(Number);
  return hours * hour + minutes * minute;
}

function inWords(local: LocalResolution): string {
  return local.kind === 'fold'
    ? `fold ${formatInstant(local.earlier)} ${formatInstant(local.later)}`
    : `${local.kind} ${formatInstant(local.at)}`;
}

describe('resolveLocal, T61', () => {
  test.each([
    ['Europe/Berlin', '2026-11-20', '17:55', 'exact 2026-11-20T16:55:00Z'],
    ['Europe/Berlin', '2026-03-29', '01:59', 'exact 2026-03-29T00:59:00Z'],
    ['Europe/Berlin', '2026-03-29', '02:00', 'gap 2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-03-29', '02:59', 'gap 2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-03-29', '03:00', 'exact 2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25', '01:59', 'exact 2026-10-24T23:59:00Z'],
    ['Europe/Berlin', '2026-10-25', '02:00', 'fold 2026-10-25T00:00:00Z 2026-10-25T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25', '02:30', 'fold 2026-10-25T00:30:00Z 2026-10-25T01:30:00Z'],
    ['Europe/Berlin', '2026-10-25', '03:00', 'exact 2026-10-25T02:00:00Z'],
    ['Europe/Berlin', '2026-10-24', '24:00', 'exact 2026-10-24T22:00:00Z'],
    ['Europe/Berlin', '2026-10-24', '26:30', 'fold 2026-10-25T00:30:00Z 2026-10-25T01:30:00Z'],
    ['America/New_York', '2026-03-08', '02:30', 'gap 2026-03-08T07:00:00Z'],
    ['America/New_York', '2026-11-01', '01:30', 'fold 2026-11-01T05:30:00Z 2026-11-01T06:30:00Z'],
    ['America/New_York', '2026-11-01', '02:00', 'exact 2026-11-01T07:00:00Z'],
    // half an hour only
    ['Australia/Lord_Howe', '2026-10-04', '02:15', 'gap 2026-10-03T15:30:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:30', 'exact 2026-10-03T15:30:00Z'],
    [
      'Australia/Lord_Howe',
      '2026-04-05',
      '01:45',
      'fold 2026-04-04T14:45:00Z 2026-04-04T15:15:00Z',
    ],
    ['Australia/Lord_Howe', '2026-04-05', '02:00', 'exact 2026-04-04T15:30:00Z'],
    // a whole day that clocks skipped
    ['Pacific/Apia', '2011-12-29', '23:59', 'exact 2011-12-30T09:59:00Z'],
    ['Pacific/Apia', '2011-12-30', '00:00', 'gap 2011-12-30T10:00:00Z'],
    ['Pacific/Apia', '2011-12-30', '23:59', 'gap 2011-12-30T10:00:00Z'],
    ['Pacific/Apia', '2011-12-31', '00:00', 'exact 2011-12-30T10:00:00Z'],
    ['Pacific/Kwajalein', '1993-08-21', '12:00', 'gap 1993-08-21T12:00:00Z'],
    ['Pacific/Kwajalein', '1993-08-22', '00:00', 'exact 1993-08-21T12:00:00Z'],
    // two hours at once
    ['Antarctica/Troll', '2026-03-29', '02:00', 'gap 2026-03-29T01:00:00Z'],
    ['Antarctica/Troll', '2026-10-25', '02:00', 'fold 2026-10-25T00:00:00Z 2026-10-25T02:00:00Z'],
    // midnight itself
    ['America/Havana', '2026-03-08', '00:30', 'gap 2026-03-08T05:00:00Z'],
    ['America/Havana', '2026-11-01', '00:00', 'fold 2026-11-01T04:00:00Z 2026-11-01T05:00:00Z'],
    ['Africa/Cairo', '2026-10-29', '23:30', 'fold 2026-10-29T20:30:00Z 2026-10-29T21:30:00Z'],
    ['Africa/Cairo', '2026-10-30', '00:00', 'exact 2026-10-29T22:00:00Z'],
    ['Africa/Casablanca', '2025-02-23', '02:30', 'fold 2025-02-23T01:30:00Z 2025-02-23T02:30:00Z'],
    ['Africa/Casablanca', '2025-04-06', '02:30', 'gap 2025-04-06T02:00:00Z'],
    // clocks put back across midnight
    ['America/St_Johns', '2010-11-07', '00:00', 'fold 2010-11-07T02:30:00Z 2010-11-07T03:30:00Z'],
    ['America/St_Johns', '2010-11-06', '23:30', 'fold 2010-11-07T02:00:00Z 2010-11-07T03:00:00Z'],
    // an offset that changed for good, of a quarter hour
    ['Asia/Pyongyang', '2018-05-04', '23:45', 'gap 2018-05-04T15:00:00Z'],
    ['Asia/Kathmandu', '2026-06-01', '00:00', 'exact 2026-05-31T18:15:00Z'],
    ['UTC', '2026-03-29', '02:30', 'exact 2026-03-29T02:30:00Z'],
  ])('%s %s %s: %s', (name, date, clock, expected) => {
    const local = resolveLocal(zoneAround(name, date, 3), dayOf(date), timeOf(clock));
    expect(inWords(local)).toBe(expected);
  });
});

describe('several changes close together', () => {
  // Forward by 2 h at 10:00Z, back by 3 h at 10:30Z, forward by 1 h at 11:00Z.
  const zone = toZone({
    name: 'Test/Jumpy',
    from: '2026-01-01T00:00:00Z',
    to: '2026-12-31T00:00:00Z',
    transitions: [
      { at: '2026-01-01T00:00:00Z', offset: 0, abbreviation: 'A' },
      { at: '2026-06-01T10:00:00Z', offset: 120, abbreviation: 'B' },
      { at: '2026-06-01T10:30:00Z', offset: -60, abbreviation: 'C' },
      { at: '2026-06-01T11:00:00Z', offset: 0, abbreviation: 'A' },
    ],
  });

  test.each([
    ['before all', '09:00', 'exact 2026-06-01T09:00:00Z'],
    [
      'shown before and again in the third',
      '09:45',
      'fold 2026-06-01T09:45:00Z 2026-06-01T10:45:00Z',
    ],
    ['jumped over twice', '10:30', 'gap 2026-06-01T10:00:00Z'],
    ['jumped over first and shown last', '11:15', 'exact 2026-06-01T11:15:00Z'],
    [
      'shown in the second and at the end',
      '12:15',
      'fold 2026-06-01T10:15:00Z 2026-06-01T12:15:00Z',
    ],
  ])('%s', (_name, clock, expected) => {
    expect(inWords(resolveLocal(zone, dayOf('2026-06-01'), timeOf(clock)))).toBe(expected);
  });

  test('outside of the table the nearest offset holds', () => {
    expect(offsetAt(zone, at('1990-01-01T00:00:00Z'))).toBe(0);
    expect(offsetAt(zone, at('2090-01-01T00:00:00Z'))).toBe(0);
    expect(abbreviationAt(zone, at('2026-06-01T10:29:59Z'))).toBe('B');
    expect(abbreviationAt(zone, at('2026-06-01T10:30:00Z'))).toBe('C');
  });
});

describe('days', () => {
  test.each([
    ['an ordinary day', 'Europe/Berlin', '2026-11-20', '2026-11-19T23:00:00Z'],
    ['00:00 skipped', 'America/Havana', '2026-03-08', '2026-03-08T05:00:00Z'],
    ['00:00 twice, all of it the same day', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00Z'],
    ['put back to the day before', 'America/St_Johns', '2010-11-07', '2010-11-07T02:30:00Z'],
    ['skipped', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z'],
  ])('startOfDay: %s', (_name, zone, date, expected) => {
    expect(formatInstant(startOfDay(zoneAround(zone, date, 3), dayOf(date)))).toBe(expected);
  });

  test.each([
    ['00:00 twice is no ambiguous day', 'America/Havana', '2026-11-01', 'exact'],
    ['a day in two pieces is', 'America/St_Johns', '2010-11-07', 'fold'],
  ])('resolveDayStart: %s', (_name, zone, date, expected) => {
    expect(resolveDayStart(zoneAround(zone, date, 3), dayOf(date)).kind).toBe(expected);
  });

  test.each([
    ['ends at midnight', 'Europe/Berlin', '2026-11-30T23:00:00Z', '2026-11-30'],
    ['ends within a day', 'Europe/Berlin', '2026-11-30T22:00:00Z', undefined],
    ['ends with a skipped day', 'Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-29'],
    ['ends where 00:00 is skipped', 'America/Havana', '2026-03-08T05:00:00Z', '2026-03-07'],
  ])('lastWholeDay: %s', (_name, name, end, expected) => {
    const zone = zoneAround(name, end.slice(0, 10), 3);
    const interval = { start: at(end) - 90 * hour, end: at(end) };
    expect(lastWholeDay(zone, interval)).toBe(expected && dayOf(expected));
    expect(lastWholeDay(zone, { ...interval, end: Infinity })).toBeUndefined();
  });
});

test.each([
  ['empty', []],
  ['not an instant', [{ at: '2026-01-01', offset: 0, abbreviation: 'A' }]],
  [
    'out of order',
    [
      { at: '2026-06-01T00:00:00Z', offset: 0, abbreviation: 'A' },
      { at: '2026-01-01T00:00:00Z', offset: 60, abbreviation: 'B' },
    ],
  ],
])('toZone throws for a table that is %s', (_name, transitions) => {
  const table = { name: 'Test/Bad', from: '', to: '', transitions };
  expect(() => toZone(table)).toThrow(RangeError);
});

describe('against Intl, T61', () => {
  const from = Date.UTC(2025, 0, 1);
  const to = Date.UTC(2027, 0, 1);
  const names = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'America/Havana',
    'Asia/Kolkata',
    'Pacific/Chatham',
    'America/Santiago',
  ];
  const zones = names.map((name) => toZone(tableFromIntl(name, from, to)));

  test('toLocal shows what Intl shows, and resolveLocal finds the way back', () => {
    const minutes = fc.integer({ min: 0, max: (to - from) / minute - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minutes) => {
        const instant = from + minutes * minute;
        const local = toLocal(zone, instant);
        const byIntl = localByIntl(zone.name, instant);
        expect(local.day * dayLength + local.time).toBe(byIntl.wall);
        expect(local.abbreviation).toBe(byIntl.abbreviation);
        const back = resolveLocal(zone, local.day, local.time);
        const instants = back.kind === 'fold' ? [back.earlier, back.later] : [back.at];
        expect(back.kind).not.toBe('gap');
        expect(instants).toContain(instant);
      }),
      { numRuns: 1000 },
    );
  });
});
