/** Time zones: by their own name, a vendor's, a Windows one, or as the file describes them. */
import { describe, expect, test } from '@jest/globals';
import * as windowsIana from 'windows-iana';
import { windowsZones } from '../../../src/sources/calendars/windows-zones.js';
import { parseCalendar } from '../../../src/sources/calendars/parse-calendar.js';
import { expandCalendar } from '../../../src/sources/calendars/expand-calendar.js';
import { calendarOf, eventOf, faultsOf, timesOf, warningsOf, zoneOf } from './calendars.js';

const toStandard = [
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
];
const toDaylight = [
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
];

function zone(tzid: string, ...lines: readonly string[]): readonly string[] {
  return ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...lines, 'END:VTIMEZONE'];
}

function noonIn(tzid: string, date = '20260701'): readonly string[] {
  return eventOf('UID:a', `DTSTART;TZID=${tzid}:${date}T120000`, 'DURATION:PT1H');
}

function startIn(tzid: string, ...zones: readonly string[]): string {
  return timesOf(calendarOf(...zones, ...noonIn(tzid)))[0]?.slice(0, 20) ?? '';
}

describe('which zone a TZID means', () => {
  test.each([
    ['its name', 'Europe/Berlin', '10'],
    ['a name without a place', 'UTC', '12'],
    ['a vendor before it', '/freeassociation.sourceforge.net/Europe/Berlin', '10'],
    ['a vendor and a version', '/mozilla.org/20050126_1/Europe/Berlin', '10'],
    ['a vendor before three parts', '/vendor.example/1/America/Argentina/Buenos_Aires', '15'],
    ['a Windows name', 'W. Europe Standard Time', '10'],
    ['a Windows name in quotes', '"Eastern Standard Time"', '16'],
  ])('%s: %s', (_, tzid, hour) => {
    expect(startIn(tzid)).toBe(`2026-07-01T${hour}:00:00Z`);
  });

  test.each([
    ['its own name', 'Customized Time Zone'],
    ['a name with a comma, quoted', '"(UTC+01:00) Amsterdam, Berlin"'],
    ['a name that every object has', 'constructor'],
    ['a path that no runtime knows', 'posix/Europe/Nowhere'],
  ])('the one that the file describes: %s', (_, tzid) => {
    const own = zone(tzid.replaceAll('"', ''), ...toStandard, ...toDaylight);
    expect(startIn(tzid, ...own)).toBe('2026-07-01T10:00:00Z');
  });

  test('a name with escapes, which are others in a parameter (RFC 6868)', () => {
    const own = zone('a^b"c\\nd\\, e', ...toStandard, ...toDaylight);
    expect(startIn('"a^^b^\'c^nd, e"', ...own)).toBe('2026-07-01T10:00:00Z');
  });

  test('a description after the event', () => {
    const text = calendarOf(...noonIn('Mine'), ...zone('Mine', ...toStandard, ...toDaylight));
    expect(timesOf(text)).toEqual(['2026-07-01T10:00:00Z 2026-07-01T11:00:00Z']);
  });

  test('a description counts in its own calendar only', () => {
    const other = zone(
      'Mine',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0330',
      'TZOFFSETTO:-0330',
      'END:STANDARD',
    );
    const first = calendarOf(...zone('Mine', ...toStandard, ...toDaylight), ...noonIn('Mine'));
    const second = calendarOf(
      ...other,
      ...noonIn('Mine').map((line) => line.replace('UID:a', 'UID:b')),
    );
    expect(timesOf(first + second)).toEqual([
      '2026-07-01T10:00:00Z 2026-07-01T11:00:00Z',
      '2026-07-01T15:30:00Z 2026-07-01T16:30:00Z',
    ]);
  });

  test.each([
    ['Europe/Berln', 'did you mean "Europe/Berlin"?'],
    ['europe/berlin', 'did you mean "Europe/Berlin"?'],
    ['W Europe Standard Time', 'did you mean "W. Europe Standard Time"?'],
    ['Mien', 'did you mean "Mine"?'],
    ['GMT+0200 (whatever that is)', 'write an area and a place as in TZID=Europe/Berlin'],
    ['x'.repeat(1000), 'write an area and a place as in TZID=Europe/Berlin'],
  ])('none: %s', (tzid, hint) => {
    const text = calendarOf(...zone('Mine', ...toStandard), ...noonIn(tzid));
    const parsed = parseCalendar({ file: 'freezes.ics', text });
    if (!parsed.ok) throw new Error('it is well-formed');
    const part = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1), zone: zoneOf };
    const shown = tzid.length > 80 ? `${tzid.slice(0, 79)}…` : tzid;
    expect(expandCalendar(parsed.calendar, part)).toEqual({
      ok: false,
      faults: [
        {
          code: 'policy/calendar',
          severity: 'error',
          place: { file: 'freezes.ics', line: 14, column: 14 },
          message: `"${shown}" is no time zone, and the file does not describe it`,
          hint,
        },
      ],
    });
  });

  test('each zone that is not known is told', () => {
    const text = calendarOf(
      ...noonIn('Mine'),
      ...noonIn('Yours').map((line) => line.replace('UID:a', 'UID:b')),
    );
    expect(faultsOf(text)).toEqual([
      'freezes.ics:5:14: "Mine" is no time zone, and the file does not describe it',
      'freezes.ics:10:14: "Yours" is no time zone, and the file does not describe it',
    ]);
  });
});

describe('T61: a zone that the file describes', () => {
  const own = zone('Mine', ...toStandard, ...toDaylight);
  test.each([
    ['in winter', 'DTSTART;TZID=Mine:20260101T120000', '2026-01-01T11:00:00Z 2026-01-01T12:00:00Z'],
    [
      'in a gap',
      'DTSTART;TZID=Mine:20260329T023000',
      '2026-03-29T01:30:00Z 2026-03-29T02:30:00Z (2026-03-29T01:00:00Z 2026-03-29T02:30:00Z)',
    ],
    [
      'in a fold',
      'DTSTART;TZID=Mine:20261025T023000',
      '2026-10-25T00:30:00Z 2026-10-25T01:30:00Z (2026-10-25T00:30:00Z 2026-10-25T02:30:00Z)',
    ],
  ])('%s', (_, start, times) => {
    const text = calendarOf(...own, ...eventOf('UID:a', start, 'DURATION:PT1H'));
    expect(timesOf(text)).toEqual([times]);
  });

  test.each([
    [
      'offsets with seconds',
      ['DTSTART:19000101T000000', 'TZOFFSETFROM:+002946', 'TZOFFSETTO:+002946'],
      '2026-07-01T11:30:14Z',
    ],
    [
      'before its first onset',
      ['DTSTART:20300101T000000', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0400'],
      '2026-07-01T09:00:00Z',
    ],
    [
      'a rule that has ended',
      [
        'DTSTART:19700101T000000',
        'TZOFFSETFROM:+0300',
        'TZOFFSETTO:+0400',
        'RRULE:FREQ=YEARLY;UNTIL=19791231T210000Z',
      ],
      '2026-07-01T08:00:00Z',
    ],
    [
      'dates of onsets',
      [
        'DTSTART:19700101T000000',
        'TZOFFSETFROM:+0300',
        'TZOFFSETTO:+0400',
        'RDATE:19710101T000000,19720101T000000',
      ],
      '2026-07-01T08:00:00Z',
    ],
  ])('%s', (_, lines, start) => {
    expect(startIn('Mine', ...zone('Mine', 'BEGIN:STANDARD', ...lines, 'END:STANDARD'))).toBe(
      start,
    );
  });

  test('an end of a rule in UTC is compared with the instant of the onset', () => {
    const until = (utc: string) =>
      zone(
        'Mine',
        ...toStandard,
        ...toDaylight.map((line) => line.replace('=3', `=3;UNTIL=${utc}`)),
      );
    expect(startIn('Mine', ...until('20260329T010000Z'))).toBe('2026-07-01T10:00:00Z');
    expect(startIn('Mine', ...until('20260329T005959Z'))).toBe('2026-07-01T11:00:00Z');
  });

  test('two offsets from one instant on are refused', () => {
    const double = zone(
      'Mine',
      ...toStandard,
      ...toStandard.map((line) => line.replace('TO:+0100', 'TO:+0300')),
    );
    expect(faultsOf(calendarOf(...double, ...noonIn('Mine')))).toEqual([
      'freezes.ics:11:1: The time zone "Mine" has two offsets from 2022-10-30T01:00:00Z on',
    ]);
  });

  test('the same offset twice is none', () => {
    const double = zone('Mine', ...toStandard, ...toStandard, ...toDaylight);
    expect(startIn('Mine', ...double)).toBe('2026-07-01T10:00:00Z');
  });

  test('clocks that change all the time are refused', () => {
    const busy = zone(
      'Mine',
      ...toStandard.map((line) => line.replace(/YEARLY.*/, 'HOURLY').replace(':1601', ':2010')),
    );
    expect(faultsOf(calendarOf(...busy, ...noonIn('Mine')))).toEqual([
      'freezes.ics:9:7: The clocks of the time zone change more often than 100,000 times',
    ]);
  });

  test('two descriptions of one name', () => {
    expect(faultsOf(calendarOf(...own, ...own, ...noonIn('Mine')))).toEqual([]);
    expect(faultsOf(calendarOf(...own, ...zone('Mine', ...toStandard), ...noonIn('Mine')))).toEqual(
      ['freezes.ics:19:1: The time zone "Mine" is on line 4 already, with other rules'],
    );
  });
});

describe('T61: the runtime knows zones better than the file', () => {
  const outdated = [
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
  ];
  test.each(['Europe/Berlin', 'W. Europe Standard Time'])('%s', (tzid) => {
    const own = zone(tzid, ...outdated);
    expect(startIn(tzid, ...own)).toBe('2026-07-01T10:00:00Z');
    expect(warningsOf(calendarOf(...own, ...noonIn(tzid)))).toEqual([
      `freezes.ics:4:1: What the file says of "${tzid}" differs from Europe/Berlin at 2026-07-01T10:00:00Z; Europe/Berlin is taken`,
    ]);
  });

  test('nothing is said where they agree on what happens', () => {
    const winter = calendarOf(
      ...zone('Europe/Berlin', ...outdated),
      ...noonIn('Europe/Berlin', '20260101'),
    );
    expect(warningsOf(winter)).toEqual([]);
    const whole = zone('Europe/Berlin', ...toStandard, ...toDaylight);
    expect(warningsOf(calendarOf(...whole, ...noonIn('Europe/Berlin')))).toEqual([]);
  });

  test('rules that cannot be expanded are told, and not needed', () => {
    const busy = zone(
      'Europe/Berlin',
      ...toStandard.map((line) => line.replace(/YEARLY.*/, 'HOURLY').replace(':1601', ':2010')),
    );
    const text = calendarOf(...busy, ...noonIn('Europe/Berlin'));
    expect(warningsOf(text)).toEqual([
      'freezes.ics:9:7: The clocks of the time zone change more often than 100,000 times',
    ]);
    expect(timesOf(text)).toHaveLength(1);
  });
});

test('the table of Windows names is the one of the CLDR', () => {
  const rows = windowsIana.WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001');
  expect(rows.length).toBeGreaterThan(100);
  expect(windowsZones).toEqual(
    Object.fromEntries(rows.map(({ windowsName, iana }) => [windowsName, iana[0]])),
  );
});

test('each Windows name means a zone that the runtime knows', () => {
  const unknown = Object.values(windowsZones).filter((name) => {
    try {
      return new Intl.DateTimeFormat('en-US', { timeZone: name }).format(0) === '';
    } catch {
      return true;
    }
  });
  expect(unknown).toEqual([]);
});
