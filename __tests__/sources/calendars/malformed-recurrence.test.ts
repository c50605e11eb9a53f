/** Recurrences and time zones that are refused, and what the hints say. */
import { describe, expect, test } from '@jest/globals';
import { parseCalendar } from '../../../src/sources/calendars/parse-calendar.js';
import { calendarOf, calendarWith, eventOf, faultsOf } from './calendars.js';

const day = 'DTSTART;VALUE=DATE:20261224';
const noon = 'DTSTART:20261224T120000Z';
const zoned = 'DTSTART;TZID=Europe/Berlin:20261224T120000';
const daily = 'RRULE:FREQ=DAILY';

describe('recurrence', () => {
  test.each([
    ['no frequency', [day, 'RRULE:COUNT=2'], '6:7: RRULE: The rule has no FREQ'],
    [
      'at the part that is wrong',
      [day, 'RRULE:FREQ=DAILY;COUNT=0'],
      '6:18: RRULE: COUNT=0: 0 is out of range',
    ],
    [
      'in a folded rule',
      [day, 'RRULE:FREQ=DAILY;\r\n COUNT=0'],
      '7:2: RRULE: COUNT=0: 0 is out of range',
    ],
    [
      'an end without Z',
      [zoned, `${daily};UNTIL=20261231T120000`],
      '6:18: UNTIL is a time without Z, and the start needs one that is a time in UTC',
    ],
    [
      'a day as the end of times',
      [zoned, `${daily};UNTIL=20261231`],
      '6:18: UNTIL is a date, and the start needs one that is a time in UTC',
    ],
    [
      'a time as the end of days',
      [day, `${daily};UNTIL=20261231T000000Z`],
      '6:18: UNTIL is a time in UTC, and the start needs one that is a date',
    ],
    [
      'UTC as the end of floating times',
      ['DTSTART:20261224T120000', `${daily};UNTIL=20261231T000000Z`],
      '6:18: UNTIL is a time in UTC, and the start needs one that is a time without Z',
    ],
    [
      'EXRULE',
      [day, 'EXRULE:FREQ=DAILY'],
      '6:1: EXRULE is no part of iCalendar any more, and without it the event would be longer',
    ],
    ['an empty RDATE', [day, 'RDATE;VALUE=DATE:'], '6:18: RDATE "" is no date'],
    [
      'the second of a list',
      [noon, 'RDATE:20261225T120000Z,20261226'],
      '6:24: RDATE "20261226" is no date and time',
    ],
    [
      'a day among times',
      [noon, 'RDATE;VALUE=DATE:20261225'],
      '6:18: RDATE is a date, and the start of the event is a time in a zone or in UTC',
    ],
    [
      'no period',
      [noon, 'RDATE;VALUE=PERIOD:20261225T120000Z'],
      '6:20: "20261225T120000Z" is no period',
    ],
    [
      'a period that ends first',
      [noon, 'RDATE;VALUE=PERIOD:20261225T120000Z/20261225T110000Z'],
      '6:37: The event ends before it starts',
    ],
    [
      'a period of a bad duration',
      [noon, 'RDATE;VALUE=PERIOD:20261225T120000Z/P1'],
      '6:37: "P1" is no duration',
    ],
    [
      'a period among days',
      [day, 'RDATE;VALUE=PERIOD:20261225T120000Z/PT1H'],
      '6:20: RDATE is a time in a zone or in UTC, and the start of the event is a date',
    ],
    [
      'an excluded day of times',
      [noon, 'EXDATE;VALUE=DATE:20261224'],
      '6:19: EXDATE is a date, and the start of the event is a time in a zone or in UTC',
    ],
    [
      'an excluded time without a zone',
      [zoned, 'EXDATE:20261225T120000'],
      '6:8: EXDATE is a time without a zone, and the start of the event is a time in a zone or in UTC',
    ],
    [
      'a period excluded',
      [noon, 'EXDATE;VALUE=PERIOD:20261224T120000Z/PT1H'],
      '6:14: VALUE="PERIOD" is no type of EXDATE',
    ],
    [
      'this and all later ones',
      [noon, 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261224T120000Z'],
      '6:1: RECURRENCE-ID has a RANGE: how it changes the instances after it is not defined',
    ],
    [
      'an instance that recurs',
      [noon, 'RECURRENCE-ID:20261224T120000Z', daily],
      '7:1: The event is one instance of a series, as its RECURRENCE-ID says, and has an RRULE',
    ],
    [
      'no time of an instance',
      [noon, 'RECURRENCE-ID:20261224'],
      '6:15: RECURRENCE-ID "20261224" is no date and time',
    ],
  ])('%s', (_, lines, fault) => {
    expect(faultsOf(calendarWith(...lines))).toEqual([`freezes.ics:${fault}`]);
  });

  test.each([
    [
      'the same event twice',
      [day],
      [day],
      '7:1: The event with the UID "a" is already on line 3, with the same SEQUENCE and DTSTAMP',
    ],
    [
      'the same instance twice',
      [day, 'RECURRENCE-ID;VALUE=DATE:20261224'],
      [day, 'RECURRENCE-ID;VALUE=DATE:20261224'],
      '8:1: The instance with the UID "a" is already on line 3, with the same SEQUENCE and DTSTAMP',
    ],
    [
      'the same instance, once in UTC',
      [noon, 'RECURRENCE-ID:20261224T120000Z'],
      [noon, 'RECURRENCE-ID;TZID=Europe/Berlin:20261224T130000'],
      '8:1: The instance with the UID "a" is already on line 3, with the same SEQUENCE and DTSTAMP',
    ],
    [
      'an instance by its day',
      [noon, daily],
      [noon, 'RECURRENCE-ID;VALUE=DATE:20261224'],
      '11:26: RECURRENCE-ID is a date, and the series on line 3 starts with a time in a zone or in UTC',
    ],
  ])('%s', (_, first, second, fault) => {
    const text = calendarOf(...eventOf('UID:a', ...first), ...eventOf('UID:a', ...second));
    expect(faultsOf(text)).toEqual([`freezes.ics:${fault}`]);
  });

  test('two zones in which the end is before the start', () => {
    const text = calendarWith(zoned, 'DTEND;TZID=Asia/Tokyo:20261224T130000');
    expect(faultsOf(text)).toEqual([
      'freezes.ics:6:23: The event ends at 2026-12-24T04:00:00Z, before it starts at 2026-12-24T11:00:00Z',
    ]);
  });
});

describe('time zones', () => {
  const zone = (...lines: readonly string[]) =>
    calendarOf('BEGIN:VTIMEZONE', 'TZID:Mine', ...lines, 'END:VTIMEZONE', ...eventOf('UID:a', day));
  const standard = (...lines: readonly string[]) =>
    zone('BEGIN:STANDARD', ...lines, 'END:STANDARD');
  const start = 'DTSTART:19701025T030000';
  test.each([
    ['no rules', zone(), '3:1: The time zone "Mine" has neither STANDARD nor DAYLIGHT'],
    ['no TZID', calendarOf('BEGIN:VTIMEZONE', 'END:VTIMEZONE'), '3:1: The VTIMEZONE has no TZID'],
    [
      'an empty TZID',
      calendarOf('BEGIN:VTIMEZONE', 'TZID:', 'END:VTIMEZONE'),
      '4:6: The VTIMEZONE has no TZID',
    ],
    [
      'no start',
      standard('TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'),
      '5:1: The STANDARD has no DTSTART',
    ],
    ['no offset', standard(start, 'TZOFFSETFROM:+0200'), '5:1: The STANDARD has no TZOFFSETTO'],
    [
      'a bad offset',
      standard(start, 'TZOFFSETFROM:+02:00', 'TZOFFSETTO:+0100'),
      '7:14: TZOFFSETFROM "+02:00" is no offset from UTC',
    ],
    [
      'an offset without a sign',
      standard(start, 'TZOFFSETFROM:0200', 'TZOFFSETTO:+0100'),
      '7:14: TZOFFSETFROM "0200" is no offset from UTC',
    ],
    [
      'a start in UTC',
      standard(`${start}Z`, 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'),
      '6:9: DTSTART "19701025T030000Z" of a time zone is no local time',
    ],
    [
      'a bad date',
      standard(start, 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RDATE:19711025T030000,1972'),
      '9:23: RDATE "1972" of a time zone is no local time',
    ],
    [
      'a bad rule',
      standard(start, 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLI'),
      '9:7: RRULE: FREQ=YEARLI is not a frequency',
    ],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([`freezes.ics:${fault}`]);
  });
});

describe('hints say what to write', () => {
  test.each([
    ['an ISO date', ['DTSTART;VALUE=DATE:2026-12-24'], 'write 20261224'],
    [
      'an ISO time',
      ['DTSTART:2026-12-24 12:00Z'],
      'write it as in 20261224T180000Z, or 20261224T180000 with a TZID',
    ],
    ['an ISO time with seconds', ['DTSTART:2026-12-24T12:00:00.000Z'], 'write 20261224T120000Z'],
    ['a time without seconds', ['DTSTART:20261224T1200'], 'write 20261224T120000'],
    ['a date without its type', ['DTSTART:20261224'], 'write DTSTART;VALUE=DATE:20261224'],
    [
      'a time of another type',
      ['DTSTART;VALUE=DATE:20261224T120000Z'],
      'write DTSTART;VALUE=DATE-TIME:20261224T120000Z',
    ],
    [
      'the end of a series',
      [zoned, `${daily};UNTIL=20261231`],
      'write UNTIL=20261231T235959Z, the end in UTC',
    ],
    [
      'the end of a series of days',
      [day, `${daily};UNTIL=20261231T225959Z`],
      'write UNTIL=20261231',
    ],
    [
      'the end of a floating series',
      ['DTSTART:20261224T120000', `${daily};UNTIL=20261231`],
      'write UNTIL=20261231T235959',
    ],
    ['a negative duration', [noon, 'DURATION:-PT1H'], 'write PT1H'],
  ])('%s', (_, lines, hint) => {
    const parsed = parseCalendar({ file: 'freezes.ics', text: calendarWith(...lines) });
    expect(parsed.ok ? [] : parsed.faults).toEqual([
      expect.objectContaining({ code: 'policy/calendar', severity: 'error', hint }),
    ]);
  });
});
