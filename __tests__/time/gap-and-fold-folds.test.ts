/** Periods on days on which clocks are put back (T61, policy.md 3): what comes twice, by hand. */
import { describe } from '@jest/globals';
import { testRows } from './gap-and-fold.js';

describe('T61: a fold of an hour, 01:00 to 02:00 at 05:00Z and again at 06:00Z', () => {
  testRows('America/New_York 2026-11-01', {
    'hours across it are an hour longer': {
      days: 'sun',
      hours: '00:30-03:00',
      both: ['2026-11-01T04:30/2026-11-01T08:00'],
    },
    'hours that start with it': {
      days: 'sun',
      hours: '01:00-04:00',
      widest: ['2026-11-01T05:00/2026-11-01T09:00'],
      narrowest: ['2026-11-01T06:00/2026-11-01T09:00'],
    },
    'hours that end in it': {
      days: 'sun',
      hours: '00:00-01:30',
      widest: ['2026-11-01T04:00/2026-11-01T06:30'],
      narrowest: ['2026-11-01T04:00/2026-11-01T05:30'],
    },
    'hours that end where it ends': {
      days: 'sun',
      hours: '01:30-02:00',
      widest: ['2026-11-01T05:30/2026-11-01T07:00'],
      narrowest: ['2026-11-01T06:30/2026-11-01T07:00'],
    },
    'hours in it open nothing': {
      days: 'sun',
      hours: '01:10-01:50',
      widest: ['2026-11-01T05:10/2026-11-01T06:50'],
      narrowest: [],
      emptiedOpen: ['2026-11-01'],
    },
    'hours that meet in it leave an hour closed': {
      days: 'sun',
      hours: ['00:00-01:30', '01:30-03:00'],
      widest: ['2026-11-01T04:00/2026-11-01T08:00'],
      narrowest: ['2026-11-01T04:00/2026-11-01T05:30', '2026-11-01T06:30/2026-11-01T08:00'],
    },
    'hours of the night before end in it': {
      days: 'sat',
      hours: '23:00-01:30',
      widest: ['2026-11-01T03:00/2026-11-01T06:30'],
      narrowest: ['2026-11-01T03:00/2026-11-01T05:30'],
    },
    'a date of every year is a day of 25 hours': {
      dates: ['11-01'],
      both: ['2026-11-01T04:00/2026-11-02T05:00'],
    },
    'a span of the week that ends in it': {
      weekly: { from: 'fri 17:00', until: 'sun 01:15' },
      widest: ['2026-10-30T21:00/2026-11-01T06:15'],
      narrowest: ['2026-10-30T21:00/2026-11-01T05:15'],
    },
    'valid-until in it': {
      days: 'sun',
      'valid-until': '2026-11-01T01:30',
      widest: ['2026-11-01T04:00/2026-11-01T06:30'],
      narrowest: ['2026-11-01T04:00/2026-11-01T05:30'],
    },
    'cron fires once, at the first time': {
      cron: '30 1 * * sun',
      for: '1h',
      both: ['2026-11-01T05:30/2026-11-01T06:30'],
    },
    'cron of every half hour leaves the second hour out': {
      cron: '*/30 1 * * sun',
      for: '30m',
      both: ['2026-11-01T05:00/2026-11-01T06:00'],
    },
    'cron in it and at its end': {
      cron: '0 1,2 * * sun',
      for: '30m',
      both: ['2026-11-01T05:00/2026-11-01T05:30', '2026-11-01T07:00/2026-11-01T07:30'],
    },
    'a recurrence is the first time, and freezes for both': {
      rrule: 'FREQ=WEEKLY;BYDAY=SU',
      start: '2026-10-04T01:30',
      for: '1h',
      widest: ['2026-11-01T05:30/2026-11-01T07:30'],
      narrowest: ['2026-11-01T05:30/2026-11-01T06:30'],
    },
    'a recurrence across it lasts elapsed time': {
      rrule: 'FREQ=DAILY;COUNT=1',
      start: '2026-10-31T20:00',
      for: '12h',
      both: ['2026-11-01T00:00/2026-11-01T12:00'],
    },
    'UNTIL in UTC is compared with the first time': {
      rrule: 'FREQ=DAILY;UNTIL=20261101T053000Z',
      start: '2026-10-31T01:30',
      for: '15m',
      widest: ['2026-10-31T05:30/2026-10-31T05:45', '2026-11-01T05:30/2026-11-01T06:45'],
      narrowest: ['2026-10-31T05:30/2026-10-31T05:45', '2026-11-01T05:30/2026-11-01T05:45'],
    },
    'UNTIL in UTC before the first time': {
      rrule: 'FREQ=DAILY;UNTIL=20261101T052900Z',
      start: '2026-10-31T01:30',
      for: '15m',
      both: ['2026-10-31T05:30/2026-10-31T05:45'],
    },
    'a floating event that starts in it': {
      calendar: 'company',
      event: '2026-11-01T01:30:00/2026-11-01T03:00:00',
      both: ['2026-11-01T05:30/2026-11-01T08:00'],
    },
    'a floating event that ends in it': {
      calendar: 'company',
      event: '2026-11-01T00:00:00/2026-11-01T01:30:00',
      widest: ['2026-11-01T04:00/2026-11-01T06:30'],
      narrowest: ['2026-11-01T04:00/2026-11-01T05:30'],
    },
    'a floating event in it': {
      calendar: 'company',
      event: '2026-11-01T01:10:00/2026-11-01T01:50:00',
      widest: ['2026-11-01T05:10/2026-11-01T06:50'],
      narrowest: ['2026-11-01T05:10/2026-11-01T05:50'],
    },
  });
  testRows('Europe/Berlin 2026-10-25', {
    'from by position in it': {
      from: { weekday: 'sun', nth: -1, of: 'month', at: '02:30' },
      until: { weekday: 'sun', nth: -1, of: 'month', at: '04:00' },
      widest: ['2026-10-25T00:30/2026-10-25T03:00'],
      narrowest: ['2026-10-25T01:30/2026-10-25T03:00'],
    },
    'a span of the week of 24 hours by the clock': {
      weekly: { from: 'sat 02:30', until: 'sun 02:30' },
      widest: ['2026-10-24T00:30/2026-10-25T01:30'],
      narrowest: ['2026-10-24T00:30/2026-10-25T00:30'],
    },
  });
});

describe('T61: folds of other lengths and at other hours', () => {
  testRows('Australia/Lord_Howe 2026-04-05', {
    'half an hour: cron fires once': {
      cron: '45 1 5 4 *',
      for: '30m',
      both: ['2026-04-04T14:45/2026-04-04T15:15'],
    },
    'half an hour: a day of 24 hours and a half': {
      dates: ['2026-04-05'],
      both: ['2026-04-04T13:00/2026-04-05T13:30'],
    },
    'half an hour: a floating event that starts in it': {
      calendar: 'company',
      event: '2026-04-05T01:40:00/2026-04-05T02:10:00',
      both: ['2026-04-04T14:40/2026-04-04T15:40'],
    },
    'half an hour: a recurrence in it': {
      rrule: 'FREQ=DAILY;COUNT=1',
      start: '2026-04-05T01:45',
      for: '1h',
      widest: ['2026-04-04T14:45/2026-04-04T16:15'],
      narrowest: ['2026-04-04T14:45/2026-04-04T15:45'],
    },
  });
  testRows('Antarctica/Troll 2026-10-25', {
    'two hours, 01:00 to 03:00 at 23:00Z and at 01:00Z: an end in it': {
      days: 'sun',
      hours: '00:30-02:00',
      widest: ['2026-10-24T22:30/2026-10-25T02:00'],
      narrowest: ['2026-10-24T22:30/2026-10-25T00:00'],
    },
    'two hours: hours in it, an hour of each': {
      days: 'sun',
      hours: '01:00-02:00',
      widest: ['2026-10-24T23:00/2026-10-25T02:00'],
      narrowest: [],
      emptiedOpen: ['2026-10-25'],
    },
    'two hours: cron lasts elapsed time': {
      cron: '0 0 25 10 *',
      for: '6h',
      both: ['2026-10-24T22:00/2026-10-25T04:00'],
    },
  });
  testRows('Europe/Dublin 2026-10-25', {
    '01:00 to 02:00 at 00:00Z and at 01:00Z: a start in it': {
      days: 'sun',
      hours: '01:30-03:00',
      widest: ['2026-10-25T00:30/2026-10-25T03:00'],
      narrowest: ['2026-10-25T01:30/2026-10-25T03:00'],
    },
    'cron fires once': {
      cron: '30 1 * * sun',
      for: '30m',
      both: ['2026-10-25T00:30/2026-10-25T01:00'],
    },
  });
  testRows('Africa/Casablanca 2026-02-15', {
    'before Ramadan, 02:00 to 03:00 at 01:00Z and at 02:00Z: an end in it': {
      days: 'sun',
      hours: '01:00-02:30',
      widest: ['2026-02-15T00:00/2026-02-15T02:30'],
      narrowest: ['2026-02-15T00:00/2026-02-15T01:30'],
    },
    'cron fires once': {
      cron: '30 2 * * sun',
      for: '45m',
      both: ['2026-02-15T01:30/2026-02-15T02:15'],
    },
  });
});

describe('T61: a fold at midnight, 23:00 to 24:00 at 02:00Z and at 03:00Z', () => {
  testRows('America/Santiago 2026-04-05', {
    'the day before has 25 hours': {
      dates: ['2026-04-04'],
      both: ['2026-04-04T03:00/2026-04-05T04:00'],
    },
    'the day begins with the only 00:00': {
      dates: ['2026-04-05'],
      both: ['2026-04-05T04:00/2026-04-06T04:00'],
    },
    'through the day before': {
      from: '2026-04-03',
      through: '2026-04-04',
      both: ['2026-04-03T03:00/2026-04-05T04:00'],
    },
    'until the day': {
      from: '2026-04-04T12:00',
      until: '2026-04-05',
      both: ['2026-04-04T15:00/2026-04-05T04:00'],
    },
    'hours that end in it': {
      dates: ['2026-04-04'],
      hours: '20:00-23:30',
      widest: ['2026-04-04T23:00/2026-04-05T03:30'],
      narrowest: ['2026-04-04T23:00/2026-04-05T02:30'],
    },
    'hours that start in it and end after midnight': {
      dates: ['2026-04-04'],
      hours: '23:30-00:30',
      widest: ['2026-04-05T02:30/2026-04-05T04:30'],
      narrowest: ['2026-04-05T03:30/2026-04-05T04:30'],
    },
    'hours up to 24:00': {
      dates: ['2026-04-04'],
      hours: '22:00-24:00',
      both: ['2026-04-05T01:00/2026-04-05T04:00'],
    },
  });
  testRows('America/Asuncion 2024-03-24', {
    'cron fires once': {
      cron: '30 23 * * sat',
      for: '2h',
      both: ['2024-03-24T02:30/2024-03-24T04:30'],
    },
    'a recurrence freezes for both': {
      rrule: 'FREQ=DAILY;COUNT=1',
      start: '2024-03-23T23:30',
      for: '1h',
      widest: ['2024-03-24T02:30/2024-03-24T04:30'],
      narrowest: ['2024-03-24T02:30/2024-03-24T03:30'],
    },
  });
  testRows('Asia/Beirut 2026-10-25', {
    'at 20:00Z and at 21:00Z: an end in it': {
      days: 'sat',
      hours: '22:00-23:15',
      widest: ['2026-10-24T19:00/2026-10-24T21:15'],
      narrowest: ['2026-10-24T19:00/2026-10-24T20:15'],
    },
    'a span of the week up to 24:00': {
      weekly: { from: 'sat 12:00', until: 'sat 24:00' },
      both: ['2026-10-24T09:00/2026-10-24T22:00'],
    },
  });
});
