/** Properties of events and calendars that are refused, each with line, column and message. */
import { describe, expect, test } from '@jest/globals';
import { calendarOf, calendarWith, eventOf, faultsOf, linesOf } from './calendars.js';

const day = 'DTSTART;VALUE=DATE:20261224';
const noon = 'DTSTART:20261224T120000Z';
const zoned = 'DTSTART;TZID=Europe/Berlin:20261224T120000';

describe('properties', () => {
  test.each([
    ['no start', [], '3:1: The event has no DTSTART'],
    ['two starts', [day, day], '6:1: VEVENT has a second DTSTART; the first is on line 5'],
    ['two UIDs', ['UID:b', day], '5:1: VEVENT has a second UID; the first is on line 4'],
    ['an ISO date', ['DTSTART;VALUE=DATE:2026-12-24'], '5:20: DTSTART "2026-12-24" is no date'],
    [
      'a date that is not said to be one',
      ['DTSTART:20261224'],
      '5:9: DTSTART "20261224" is no date and time',
    ],
    [
      'a time that is said to be a date',
      ['DTSTART;VALUE=DATE:20261224T120000Z'],
      '5:20: DTSTART "20261224T120000Z" is no date',
    ],
    [
      'an ISO time',
      ['DTSTART:2026-12-24T12:00:00Z'],
      '5:9: DTSTART "2026-12-24T12:00:00Z" is no date and time',
    ],
    ['no such day', ['DTSTART;VALUE=DATE:20260229'], '5:20: DTSTART "20260229" is no date'],
    ['24:00', ['DTSTART:20261224T240000Z'], '5:9: DTSTART "20261224T240000Z" is no date and time'],
    ['no seconds', ['DTSTART:20261224T1200Z'], '5:9: DTSTART "20261224T1200Z" is no date and time'],
    [
      'an offset',
      ['DTSTART:20261224T120000+0100'],
      '5:9: DTSTART "20261224T120000+0100" is no date and time',
    ],
    [
      'a long value',
      [`DTSTART:${'9'.repeat(500)}`],
      `5:9: DTSTART "${'9'.repeat(79)}…" is no date and time`,
    ],
    [
      'two types',
      ['DTSTART;VALUE=DATE;VALUE=DATE:20261224'],
      '5:26: DTSTART has more than one VALUE',
    ],
    [
      'a list of types',
      ['DTSTART;VALUE=DATE,DATE-TIME:20261224'],
      '5:15: DTSTART has more than one VALUE',
    ],
    [
      'an unknown type',
      ['DTSTART;VALUE=PERIOD:20261224'],
      '5:15: VALUE="PERIOD" is no type of DTSTART',
    ],
    [
      'a zone and UTC',
      ['DTSTART;TZID=Europe/Berlin:20261224T120000Z'],
      '5:14: DTSTART has TZID="Europe/Berlin" and is in UTC already, as its Z says',
    ],
    [
      'a zone and a day',
      ['DTSTART;TZID=Europe/Berlin;VALUE=DATE:20261224'],
      '5:14: DTSTART has TZID="Europe/Berlin" and is a whole day, which has no zone',
    ],
    ['an empty zone', ['DTSTART;TZID=:20261224T120000'], '5:14: The TZID of DTSTART is empty'],
    [
      'two ends',
      [noon, 'DTEND:20261224T130000Z', 'DURATION:PT1H'],
      '7:1: The event has a DURATION and, on line 6, a DTEND',
    ],
    [
      'an end before the start',
      [noon, 'DTEND:20261224T110000Z'],
      '6:7: The event ends before it starts',
    ],
    [
      'a day that ends on itself',
      [day, 'DTEND;VALUE=DATE:20261224'],
      '6:18: The event ends on the date on which it starts, and the end is exclusive',
    ],
    [
      'a day that ends at a time',
      [day, 'DTEND:20261225T000000'],
      '6:7: The end is a time without a zone, and the start is a date',
    ],
    [
      'a time that ends on a day',
      [noon, 'DTEND;VALUE=DATE:20261225'],
      '6:18: The end is a date, and the start is a time in a zone or in UTC',
    ],
    [
      'an end without the zone of the start',
      [zoned, 'DTEND:20261224T130000'],
      '6:7: The end is a time without a zone, and the start is a time in a zone or in UTC',
    ],
    ['no duration', [noon, 'DURATION:1H'], '6:10: "1H" is no duration'],
    ['an empty duration', [noon, 'DURATION:P'], '6:10: "P" is no duration'],
    ['a duration without its units', [noon, 'DURATION:PT'], '6:10: "PT" is no duration'],
    ['a duration in months', [noon, 'DURATION:P1M'], '6:10: "P1M" is no duration'],
    [
      'a negative duration',
      [noon, 'DURATION:-PT1H'],
      '6:10: The duration "-PT1H" is negative: the event ends before it starts',
    ],
    [
      'hours of a day',
      [day, 'DURATION:PT8H'],
      '6:10: The event starts on a date, and its duration "PT8H" is not one of whole days',
    ],
    [
      'no days of a day',
      [day, 'DURATION:P0D'],
      '6:10: The event starts on a date, and its duration "P0D" is not one of whole days',
    ],
    [
      'a status of a task',
      [day, 'STATUS:COMPLETED'],
      '6:8: STATUS "COMPLETED" is none of an event',
    ],
    ['an empty status', [day, 'STATUS:'], '6:8: STATUS "" is none of an event'],
    [
      'an escape in a category',
      [day, 'CATEGORIES:a,b\\:c'],
      '6:15: "\\\\:" is no escape in CATEGORIES',
    ],
    [
      'a backslash at the end of a category',
      [day, 'CATEGORIES:a\\'],
      '6:13: "\\\\" is no escape in CATEGORIES',
    ],
    ['no sequence', [day, 'SEQUENCE:-1'], '6:10: SEQUENCE "-1" is no count of changes'],
    [
      'a stamp that is not in UTC',
      [day, 'DTSTAMP:20261101T120000'],
      '6:9: DTSTAMP "20261101T120000" is not in UTC',
    ],
    [
      'an event inside',
      [day, 'BEGIN:VEVENT', 'END:VEVENT'],
      '6:1: A VEVENT begins inside of a VEVENT',
    ],
  ])('%s', (_, lines, fault) => {
    expect(faultsOf(calendarWith(...lines))).toEqual([`freezes.ics:${fault}`]);
  });

  test.each([
    ['no UID', [day], '3:1: The event has no UID'],
    ['an empty UID', ['UID: ', day], '4:5: The UID is empty'],
  ])('%s', (_, lines, fault) => {
    expect(faultsOf(calendarOf(...eventOf(...lines)))).toEqual([`freezes.ics:${fault}`]);
  });

  test.each([
    ['vCalendar', ['VERSION:1.0'], '2:9: VERSION "1.0" is not supported'],
    ['another calendar', ['CALSCALE:HEBREW'], '2:10: CALSCALE "HEBREW" is not supported'],
    ['a message', ['METHOD:CANCEL'], '2:8: METHOD "CANCEL" is not supported'],
    [
      'two versions',
      ['VERSION:2.0', 'VERSION:2.0'],
      '3:1: VCALENDAR has a second VERSION; the first is on line 2',
    ],
    [
      'an event inside of another component',
      ['BEGIN:X-A', 'BEGIN:X-B', ...eventOf('UID:a', day), 'END:X-B', 'END:X-A'],
      '4:1: A VEVENT stands inside of X-A, where nobody looks for it',
    ],
  ])('of the calendar: %s', (_, lines, fault) => {
    expect(faultsOf(linesOf('BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'))).toEqual([
      `freezes.ics:${fault}`,
    ]);
  });
});
