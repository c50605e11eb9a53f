/** Periods on days on which clocks are put forward (T61, policy.md 3): what does not exist, by hand. */
import { describe } from '@jest/globals';
import { testRows } from './gap-and-fold.js';

describe('T61: a gap of an hour, 02:00 to 03:00 at 07:00Z', () => {
  testRows('America/New_York 2026-03-08', {
    'hours across it are an hour shorter': {
      days: 'sun',
      hours: '01:00-04:00',
      both: ['2026-03-08T06:00/2026-03-08T08:00'],
    },
    'hours that start in it start after it': {
      days: 'sun',
      hours: '02:30-05:00',
      both: ['2026-03-08T07:00/2026-03-08T09:00'],
    },
    'hours that end in it end after it': {
      days: 'sun',
      hours: '00:30-02:15',
      both: ['2026-03-08T05:30/2026-03-08T07:00'],
    },
    'hours that end where it ends': {
      days: 'sun',
      hours: '01:30-03:00',
      both: ['2026-03-08T06:30/2026-03-08T07:00'],
    },
    'hours in it are emptied': {
      days: 'sun',
      hours: '02:10-02:50',
      both: [],
      emptied: ['2026-03-08'],
    },
    'of a list the hours in it are emptied, the others meet': {
      days: 'sun',
      hours: ['01:00-02:00', '02:15-02:45', '03:00-04:00'],
      both: ['2026-03-08T06:00/2026-03-08T08:00'],
      emptied: ['2026-03-08'],
    },
    'hours of the night before end after it': {
      days: 'sat',
      hours: '22:00-02:30',
      both: ['2026-03-08T03:00/2026-03-08T07:00'],
    },
    'a date of every year is a day of 23 hours': {
      dates: ['03-08'],
      both: ['2026-03-08T05:00/2026-03-09T04:00'],
    },
    'through a day of 23 hours': {
      from: '03-07',
      through: '03-08',
      both: ['2026-03-07T05:00/2026-03-09T04:00'],
    },
    'the hours of a position': {
      dates: [{ weekday: 'sun', nth: 2, of: 'month' }],
      hours: '02:30-03:30',
      both: ['2026-03-08T07:00/2026-03-08T07:30'],
    },
    'from of every year in it': {
      from: '03-08T02:30',
      until: '03-08T03:30',
      both: ['2026-03-08T07:00/2026-03-08T07:30'],
    },
    'from and until of every year in it': {
      from: '03-08T02:15',
      until: '03-08T02:45',
      both: [],
      emptied: ['2026-03-08'],
    },
    'a span of the week that starts in it': {
      weekly: { from: 'sun 02:00', until: 'sun 12:00' },
      both: ['2026-03-08T07:00/2026-03-08T16:00'],
    },
    'valid-from in it': {
      days: 'sun',
      'valid-from': '2026-03-08T02:30',
      both: ['2026-03-08T07:00/2026-03-09T04:00'],
    },
    'cron in it fires at its end': {
      cron: '30 2 * * sun',
      for: '1h',
      both: ['2026-03-08T07:00/2026-03-08T08:00'],
    },
    'two firings in it are one': {
      cron: '15,45 2 8 3 *',
      for: '20m',
      both: ['2026-03-08T07:00/2026-03-08T07:20'],
    },
    'a firing in it and one at its end are one': {
      cron: '0 1-3 * * sun',
      for: '30m',
      both: ['2026-03-08T06:00/2026-03-08T06:30', '2026-03-08T07:00/2026-03-08T07:30'],
    },
    'cron before it lasts elapsed time': {
      cron: '0 23 * * sat',
      for: '4h',
      both: ['2026-03-08T04:00/2026-03-08T08:00'],
    },
    'a recurrence in it is read with the offset before it': {
      rrule: 'FREQ=WEEKLY;BYDAY=SU',
      start: '2026-02-01T02:30',
      for: '1h',
      widest: ['2026-03-08T07:00/2026-03-08T08:30'],
      narrowest: ['2026-03-08T07:30/2026-03-08T08:30'],
    },
    'a recurrence across it lasts elapsed time': {
      rrule: 'FREQ=DAILY;COUNT=1',
      start: '2026-03-07T12:00',
      for: '24h',
      both: ['2026-03-07T17:00/2026-03-08T17:00'],
    },
    'a floating event that starts in it': {
      calendar: 'company',
      event: '2026-03-08T02:15:00/2026-03-08T04:00:00',
      widest: ['2026-03-08T07:00/2026-03-08T08:00'],
      narrowest: ['2026-03-08T07:15/2026-03-08T08:00'],
    },
    'a floating event that ends in it': {
      calendar: 'company',
      event: '2026-03-08T01:00:00/2026-03-08T02:30:00',
      both: ['2026-03-08T06:00/2026-03-08T07:30'],
    },
    'a floating event in it': {
      calendar: 'company',
      event: '2026-03-08T02:15:00/2026-03-08T02:45:00',
      widest: ['2026-03-08T07:00/2026-03-08T07:45'],
      narrowest: ['2026-03-08T07:15/2026-03-08T07:45'],
    },
    'an event of the whole day': {
      calendar: 'company',
      event: '2026-03-08/2026-03-09',
      both: ['2026-03-08T05:00/2026-03-09T04:00'],
    },
  });
  testRows('Europe/Berlin 2026-03-29', {
    'until its first minute is after it': {
      from: '2026-03-28T12:00',
      until: '2026-03-29T02:00',
      both: ['2026-03-28T11:00/2026-03-29T01:00'],
    },
    'from and until by position': {
      from: { weekday: 'sun', nth: -1, of: 'month', at: '02:30' },
      until: { weekday: 'sun', nth: -1, of: 'month', at: '04:00' },
      both: ['2026-03-29T01:00/2026-03-29T02:00'],
    },
  });
});

describe('T61: gaps of other lengths and at other hours', () => {
  testRows('Australia/Lord_Howe 2026-10-04', {
    'half an hour: a start in it': {
      dates: ['2026-10-04'],
      hours: '02:10-04:00',
      both: ['2026-10-03T15:30/2026-10-03T17:00'],
    },
    'half an hour: an end in it': {
      dates: ['2026-10-04'],
      hours: '01:30-02:15',
      both: ['2026-10-03T15:00/2026-10-03T15:30'],
    },
    'half an hour: hours in it are emptied': {
      dates: ['2026-10-04'],
      hours: '02:05-02:25',
      both: [],
      emptied: ['2026-10-04'],
    },
    'half an hour: a day of 23 hours and a half': {
      dates: ['2026-10-04'],
      both: ['2026-10-03T13:30/2026-10-04T13:00'],
    },
    'half an hour: a recurrence in it': {
      rrule: 'FREQ=DAILY;COUNT=1',
      start: '2026-10-04T02:15',
      for: '1h',
      widest: ['2026-10-03T15:30/2026-10-03T16:45'],
      narrowest: ['2026-10-03T15:45/2026-10-03T16:45'],
    },
  });
  testRows('Antarctica/Troll 2026-03-29', {
    'two hours, 01:00 to 03:00: a start in it': {
      days: 'sun',
      hours: '01:30-04:00',
      both: ['2026-03-29T01:00/2026-03-29T02:00'],
    },
    'two hours: two firings in it are one': {
      cron: '0 1,2 29 3 *',
      for: '30m',
      both: ['2026-03-29T01:00/2026-03-29T01:30'],
    },
    'two hours: a recurrence in it': {
      rrule: 'FREQ=DAILY;COUNT=1',
      start: '2026-03-29T02:30',
      for: '1h',
      widest: ['2026-03-29T01:00/2026-03-29T03:30'],
      narrowest: ['2026-03-29T02:30/2026-03-29T03:30'],
    },
    'two hours: a day of 22 hours': {
      days: 'sun',
      both: ['2026-03-29T00:00/2026-03-29T22:00'],
    },
  });
  testRows('Europe/Dublin 2026-03-29', {
    '01:00 to 02:00: a start in it': {
      days: 'sun',
      hours: '01:15-02:30',
      both: ['2026-03-29T01:00/2026-03-29T01:30'],
    },
  });
  testRows('Africa/Casablanca 2026-03-22', {
    'after Ramadan: a start in it': {
      days: 'sun',
      hours: '02:30-03:30',
      both: ['2026-03-22T02:00/2026-03-22T02:30'],
    },
    'Ramadan as a whole': {
      from: '2026-02-15',
      through: '2026-03-22',
      both: ['2026-02-14T23:00/2026-03-22T23:00'],
    },
  });
});

describe('T61: a gap at midnight, and a day that is left out', () => {
  testRows('America/Santiago 2026-09-06', {
    'a day that begins at 01:00': {
      dates: ['2026-09-06'],
      both: ['2026-09-06T04:00/2026-09-07T03:00'],
    },
    'hours that end in it': {
      dates: ['2026-09-05'],
      hours: '22:00-00:30',
      both: ['2026-09-06T02:00/2026-09-06T04:00'],
    },
    'hours up to 24:00': {
      dates: ['2026-09-05'],
      hours: '18:00-24:00',
      both: ['2026-09-05T22:00/2026-09-06T04:00'],
    },
    'hours from 00:00': {
      dates: ['2026-09-06'],
      hours: '00:00-02:00',
      both: ['2026-09-06T04:00/2026-09-06T05:00'],
    },
    'cron at 00:00': {
      cron: '0 0 * * sun',
      for: '1h',
      both: ['2026-09-06T04:00/2026-09-06T05:00'],
    },
    'a recurrence at 00:00': {
      rrule: 'FREQ=DAILY;COUNT=1',
      start: '2026-09-06',
      for: '1h',
      both: ['2026-09-06T04:00/2026-09-06T05:00'],
    },
    'a recurrence at 00:30': {
      rrule: 'FREQ=DAILY;COUNT=1',
      start: '2026-09-06T00:30',
      for: '1h',
      widest: ['2026-09-06T04:00/2026-09-06T05:30'],
      narrowest: ['2026-09-06T04:30/2026-09-06T05:30'],
    },
  });
  testRows('Asia/Beirut 2026-03-29', {
    'through the day before': {
      from: '2026-03-28',
      through: '2026-03-28',
      both: ['2026-03-27T22:00/2026-03-28T22:00'],
    },
    'a span of the week from 00:00 to 00:00': {
      weekly: { from: 'sun 00:00', until: 'mon 00:00' },
      both: ['2026-03-28T22:00/2026-03-29T21:00'],
    },
  });
  testRows('America/Asuncion 2024-10-06', {
    'an event of the whole day': {
      calendar: 'company',
      event: '2024-10-06/2024-10-07',
      both: ['2024-10-06T04:00/2024-10-07T03:00'],
    },
  });
  testRows('Pacific/Apia 2011-12-30', {
    'a span of the week across the day': {
      weekly: { from: 'thu 20:00', until: 'sat 06:00' },
      both: ['2011-12-30T06:00/2011-12-30T16:00'],
    },
    'from a time of the day': {
      from: '2011-12-30T09:00',
      until: '2011-12-31T09:00',
      both: ['2011-12-30T10:00/2011-12-30T19:00'],
    },
    'cron on the day fires when it would be over': {
      cron: '0 12 30 12 *',
      for: '2h',
      both: ['2011-12-30T10:00/2011-12-30T12:00'],
    },
    'a recurrence on the day is read a day later': {
      rrule: 'FREQ=DAILY;COUNT=3',
      start: '2011-12-29T12:00',
      for: '1h',
      widest: ['2011-12-29T22:00/2011-12-29T23:00', '2011-12-30T10:00/2011-12-30T23:00'],
      narrowest: ['2011-12-29T22:00/2011-12-29T23:00', '2011-12-30T22:00/2011-12-30T23:00'],
    },
    'an event of the day that is left out': {
      calendar: 'company',
      event: '2011-12-30/2011-12-31',
      both: [],
      emptied: ['2011-12-30'],
    },
  });
});
