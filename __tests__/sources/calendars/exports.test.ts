/** Calendars as products export them. */
import { describe, expect, test } from '@jest/globals';
import {
  calendarOf,
  calendarWith,
  eventOf,
  eventsOf,
  linesOf,
  read,
  timesOf,
  warningsOf,
} from './calendars.js';

const google = linesOf(
  'BEGIN:VCALENDAR',
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'VERSION:2.0',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  'X-WR-CALNAME:Change freezes',
  'X-WR-TIMEZONE:Europe/Berlin',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'X-LIC-LOCATION:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:GMT+2',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:GMT+1',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20261221',
  'DTEND;VALUE=DATE:20270104',
  'DTSTAMP:20261101T083000Z',
  'UID:2f1k0b9k3l@google.com',
  'CREATED:20260901T120000Z',
  'DESCRIPTION:No changes to production.\\nAsk the duty manager\\, who may gran',
  ' t an exception.',
  'LAST-MODIFIED:20260901T120000Z',
  'SEQUENCE:0',
  'STATUS:CONFIRMED',
  'SUMMARY:Christmas freeze',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20260904T170000',
  'DTEND;TZID=Europe/Berlin:20260904T190000',
  'RRULE:FREQ=WEEKLY;UNTIL=20261009T215959Z;BYDAY=FR',
  'EXDATE;TZID=Europe/Berlin:20260918T170000',
  'DTSTAMP:20261101T083000Z',
  'UID:weekly@google.com',
  'SEQUENCE:1',
  'STATUS:CONFIRMED',
  'SUMMARY:Sale',
  'TRANSP:OPAQUE',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:-P0DT0H10M0S',
  'DESCRIPTION:This is an event reminder',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20260926T100000',
  'DTEND;TZID=Europe/Berlin:20260926T130000',
  'DTSTAMP:20261101T083000Z',
  'ORGANIZER;CN=Sales:mailto:sales@example.com',
  'UID:weekly@google.com',
  'RECURRENCE-ID;TZID=Europe/Berlin:20260925T170000',
  'SEQUENCE:2',
  'STATUS:TENTATIVE',
  'SUMMARY:Sale\\, moved',
  'TRANSP:OPAQUE',
  'END:VEVENT',
  'END:VCALENDAR',
);

const outlook = linesOf(
  'BEGIN:VCALENDAR',
  'METHOD:PUBLISH',
  'PRODID:Microsoft Exchange Server 2010',
  'VERSION:2.0',
  'X-WR-CALNAME:Calendar',
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0530',
  'TZOFFSETTO:+0530',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0530',
  'TZOFFSETTO:+0530',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'DESCRIPTION:\\n',
  'RRULE:FREQ=MONTHLY;COUNT=3;INTERVAL=1;BYDAY=2TU;WKST=MO',
  'EXDATE;TZID=W. Europe Standard Time:20261110T220000',
  'UID:040000008200E00074C5B7101A82E00800000000',
  'SUMMARY;LANGUAGE=de-DE:Wartung',
  'DTSTART;TZID=W. Europe Standard Time:20261013T220000',
  'DTEND;TZID=W. Europe Standard Time:20261014T020000',
  'CATEGORIES:Blue category,Maintenance',
  'CLASS:PUBLIC',
  'PRIORITY:5',
  'DTSTAMP:20261101T075959Z',
  'TRANSP:OPAQUE',
  'STATUS:CONFIRMED',
  'SEQUENCE:0',
  'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
  'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:pune',
  'DTSTART;TZID=Customized Time Zone:20261120T090000',
  'DTEND;TZID=Customized Time Zone:20261120T180000',
  'DTSTAMP:20261101T075959Z',
  'END:VEVENT',
  'END:VCALENDAR',
);

describe('Google Calendar', () => {
  test('a whole day is a freeze though it is transparent; a series has its exceptions', () => {
    expect(read(google)).toEqual({
      warnings: [],
      events: [
        sale('2026-09-04T15:00:00Z', '2026-09-04T17:00:00Z'),
        sale('2026-09-11T15:00:00Z', '2026-09-11T17:00:00Z'),
        {
          ...sale('2026-09-26T08:00:00Z', '2026-09-26T11:00:00Z'),
          summary: 'Sale, moved',
          tentative: true,
        },
        sale('2026-10-02T15:00:00Z', '2026-10-02T17:00:00Z'),
        sale('2026-10-09T15:00:00Z', '2026-10-09T17:00:00Z'),
        {
          uid: '2f1k0b9k3l@google.com',
          summary: 'Christmas freeze',
          categories: [],
          time: { localStart: '2026-12-21', localEnd: '2027-01-04' },
        },
      ],
    });
  });
});

function sale(start: string, end: string) {
  return { uid: 'weekly@google.com', summary: 'Sale', categories: [], time: { start, end } };
}

describe('Outlook', () => {
  test('zones by their Windows names, and one that is described', () => {
    expect(timesOf(outlook)).toEqual([
      '2026-10-13T20:00:00Z 2026-10-14T00:00:00Z',
      '2026-11-20T03:30:00Z 2026-11-20T12:30:00Z',
      '2026-12-08T21:00:00Z 2026-12-09T01:00:00Z',
    ]);
    expect(warningsOf(outlook)).toEqual([]);
    expect(eventsOf(outlook)[0]?.categories).toEqual(['Blue category', 'Maintenance']);
  });

  const allDay = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
  const vienna = 'TZID=W. Europe Standard Time:';
  const christmas = [`DTSTART;${vienna}20261224T000000`, `DTEND;${vienna}20261227T000000`];
  test.each([
    ['two midnights', [allDay, ...christmas], ['2026-12-24 2026-12-27']],
    [
      'in lower case, of a clock change',
      ['X-MICROSOFT-CDO-ALLDAYEVENT:true', `DTSTART;${vienna}20261025T000000`, 'DURATION:P1D'],
      ['2026-10-25 2026-10-26'],
    ],
    [
      'without a zone',
      [allDay, 'DTSTART:20261224T000000', 'DURATION:P1D'],
      ['2026-12-24 2026-12-25'],
    ],
    ['in UTC', [allDay, 'DTSTART:20261224T000000Z', 'DURATION:P1D'], ['2026-12-24 2026-12-25']],
    [
      'a series, its rule and exceptions in the zone',
      [
        allDay,
        `DTSTART;${vienna}20261017T000000`,
        `DTEND;${vienna}20261019T000000`,
        'RRULE:FREQ=WEEKLY;UNTIL=20261106T230000Z',
        `EXDATE;${vienna}20261031T000000`,
      ],
      ['2026-10-17 2026-10-19', '2026-10-24 2026-10-26', '2026-11-07 2026-11-09'],
    ],
    [
      'FALSE',
      ['X-MICROSOFT-CDO-ALLDAYEVENT:FALSE', ...christmas],
      ['2026-12-23T23:00:00Z 2026-12-26T23:00:00Z'],
    ],
    ['not said', christmas, ['2026-12-23T23:00:00Z 2026-12-26T23:00:00Z']],
    [
      'a start at another time',
      [allDay, `DTSTART;${vienna}20261224T010000`, `DTEND;${vienna}20261225T000000`],
      ['2026-12-24T00:00:00Z 2026-12-24T23:00:00Z'],
    ],
    [
      'an end at another time',
      [allDay, `DTSTART;${vienna}20261224T000000`, `DTEND;${vienna}20261225T120000`],
      ['2026-12-23T23:00:00Z 2026-12-25T11:00:00Z'],
    ],
    [
      'an end in another zone',
      [allDay, `DTSTART;${vienna}20261224T000000`, 'DTEND:20261225T000000Z'],
      ['2026-12-23T23:00:00Z 2026-12-25T00:00:00Z'],
    ],
    [
      'no end',
      [allDay, `DTSTART;${vienna}20261224T000000`],
      ['2026-12-23T23:00:00Z 2026-12-23T23:00:00Z'],
    ],
    ['whole days already', [allDay, 'DTSTART;VALUE=DATE:20261224'], ['2026-12-24 2026-12-25']],
  ])('an event that says that it is of whole days: %s', (_, lines, times) => {
    expect(timesOf(calendarWith(...lines))).toEqual(times);
  });

  test('one instance of whole days, moved to a part of a day', () => {
    const series = [allDay, ...christmas, 'RRULE:FREQ=DAILY;INTERVAL=3;COUNT=2'];
    const change = ['RECURRENCE-ID;TZID=Europe/Berlin:20261227T000000', allDay];
    const moved = ['DTSTART:20261228T080000Z', 'DURATION:PT1H'];
    const text = calendarOf(
      ...eventOf('UID:a', ...series),
      ...eventOf('UID:a', ...change, ...moved),
    );
    expect(timesOf(text)).toEqual([
      '2026-12-24 2026-12-27',
      '2026-12-28T08:00:00Z 2026-12-28T09:00:00Z',
    ]);
    expect(warningsOf(text)).toEqual([]);
  });

  test('a runtime that does not know the zone takes what the file says', () => {
    const unknown = { zone: () => undefined };
    expect(timesOf(outlook, unknown)).toEqual(timesOf(outlook));
  });
});
