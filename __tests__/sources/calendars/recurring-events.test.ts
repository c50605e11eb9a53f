/** Series: rules, added, excluded, changed and cancelled instances, and versions of an event. */
import { describe, expect, test } from '@jest/globals';
import {
  calendarOf,
  calendarWith,
  eventOf,
  eventsOf,
  faultsOf,
  timesOf,
  warningsOf,
} from './calendars.js';

const day = 'DTSTART;VALUE=DATE:20261201';
const noon = ['DTSTART:20261201T120000Z', 'DURATION:PT1H'];
const zoned = ['DTSTART;TZID=Europe/Berlin:20261201T120000', 'DURATION:PT1H'];

/** Only the starts. */
function startsOf(text: string, part?: Parameters<typeof timesOf>[1]): readonly string[] {
  return timesOf(text, part).map((times) => times.slice(0, times.indexOf(' ')));
}

function noons(...days: readonly number[]): readonly string[] {
  return days.map((each) => `2026-12-${String(each).padStart(2, '0')}T12:00:00Z`);
}

function days(...dates: readonly number[]): readonly string[] {
  return dates.map((each) => `2026-12-${String(each).padStart(2, '0')}`);
}

describe('which instances there are', () => {
  test.each([
    ['a rule', [...noon, 'RRULE:FREQ=DAILY;COUNT=3'], noons(1, 2, 3)],
    ['of whole days', [day, 'RRULE:FREQ=WEEKLY;UNTIL=20261215'], days(1, 8, 15)],
    [
      'several rules, one of them of the same instants',
      [...noon, 'RRULE:FREQ=WEEKLY;COUNT=2', 'RRULE:FREQ=DAILY;COUNT=2'],
      noons(1, 2, 8),
    ],
    [
      'until an instant, which is the last one',
      [...zoned, 'RRULE:FREQ=DAILY;UNTIL=20261203T110000Z'],
      ['2026-12-01T11:00:00Z', '2026-12-02T11:00:00Z', '2026-12-03T11:00:00Z'],
    ],
    [
      'until a second before',
      [...zoned, 'RRULE:FREQ=DAILY;UNTIL=20261203T105959Z'],
      ['2026-12-01T11:00:00Z', '2026-12-02T11:00:00Z'],
    ],
    [
      'floating, until a local time',
      ['DTSTART:20261201T120000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20261202T120000'],
      ['2026-12-01T12:00:00', '2026-12-02T12:00:00'],
    ],
    [
      'the start, though no rule gives it',
      [...noon, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=5,6;COUNT=3'],
      noons(1, 5, 6),
    ],
    [
      'added ones',
      [...noon, 'RDATE:20261203T120000Z,20261205T120000Z', 'RDATE:20261203T120000Z'],
      noons(1, 3, 5),
    ],
    ['added whole days', [day, 'RDATE;VALUE=DATE:20261203'], days(1, 3)],
    [
      'added in another zone',
      [...noon, 'RDATE;TZID=America/New_York:20261203T070000'],
      noons(1, 3),
    ],
    [
      'excluded ones',
      [...noon, 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE:20261202T120000Z,20261203T120000Z'],
      noons(1, 4),
    ],
    [
      'excluded in another zone',
      [...noon, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/Berlin:20261202T130000'],
      noons(1, 3),
    ],
    [
      'excluded whole days',
      [day, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20261203'],
      days(1, 2),
    ],
    [
      'the first one excluded',
      [...noon, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261201T120000Z'],
      noons(2, 3),
    ],
    [
      'an added one excluded',
      [...noon, 'RDATE:20261203T120000Z', 'EXDATE:20261203T120000Z'],
      noons(1),
    ],
  ])('%s', (_, lines, starts) => {
    expect(startsOf(calendarWith(...lines))).toEqual(starts);
  });

  test('those of an old series, at the end of it', () => {
    const old = calendarWith('DTSTART:19700101T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY');
    const part = { from: '2026-12-30T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    expect(startsOf(old, part)).toEqual(noons(30, 31));
  });

  test('those that began before the part of time', () => {
    const long = calendarWith('DTSTART:20200106T120000Z', 'DURATION:P20D', 'RRULE:FREQ=WEEKLY');
    const part = { from: '2026-12-31T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    expect(startsOf(long, part)).toEqual(noons(14, 21, 28));
  });
});

describe('how long they are', () => {
  const weekly = 'RRULE:FREQ=WEEKLY;COUNT=2';
  const berlin = ';TZID=Europe/Berlin:';
  test.each([
    [
      'T61: a DTEND gives the elapsed time of the first one, and the widest also has the time of day',
      [
        `DTSTART${berlin}20261016T180000`,
        `DTEND${berlin}20261019T080000`,
        'RRULE:FREQ=WEEKLY;COUNT=3',
      ],
      [
        '2026-10-16T16:00:00Z 2026-10-19T06:00:00Z',
        '2026-10-23T16:00:00Z 2026-10-26T06:00:00Z (2026-10-23T16:00:00Z 2026-10-26T07:00:00Z)',
        '2026-10-30T17:00:00Z 2026-11-02T07:00:00Z',
      ],
    ],
    [
      'T61: also where a clock change makes the first one an hour longer than the others are meant to be',
      [`DTSTART${berlin}20261024T220000`, `DTEND${berlin}20261025T060000`, weekly],
      ['2026-10-24T20:00:00Z 2026-10-25T05:00:00Z', '2026-10-31T21:00:00Z 2026-11-01T06:00:00Z'],
    ],
    [
      'T61: across a gap elapsed time is the later one',
      [`DTSTART${berlin}20260321T220000`, `DTEND${berlin}20260322T060000`, weekly],
      ['2026-03-21T21:00:00Z 2026-03-22T05:00:00Z', '2026-03-28T21:00:00Z 2026-03-29T05:00:00Z'],
    ],
    [
      'T61: a DURATION in days keeps the time of day',
      [`DTSTART${berlin}20261016T180000`, 'DURATION:P3D', weekly],
      ['2026-10-16T16:00:00Z 2026-10-19T16:00:00Z', '2026-10-23T16:00:00Z 2026-10-26T17:00:00Z'],
    ],
    [
      'T61: an instance in a gap is none the less',
      [`DTSTART${berlin}20260322T023000`, 'DURATION:PT1H', weekly],
      [
        '2026-03-22T01:30:00Z 2026-03-22T02:30:00Z',
        '2026-03-29T01:30:00Z 2026-03-29T02:30:00Z (2026-03-29T01:00:00Z 2026-03-29T02:30:00Z)',
      ],
    ],
    [
      'T61: a first one in a gap is no measure for the others',
      [`DTSTART${berlin}20260329T023000`, `DTEND${berlin}20260329T031500`, weekly],
      [
        '2026-03-29T01:30:00Z 2026-03-29T01:30:00Z (2026-03-29T01:00:00Z 2026-03-29T01:15:00Z)',
        '2026-04-05T00:30:00Z 2026-04-05T01:15:00Z',
      ],
    ],
    [
      'whole days',
      ['DTSTART;VALUE=DATE:20261024', 'DTEND;VALUE=DATE:20261026', weekly],
      ['2026-10-24 2026-10-26', '2026-10-31 2026-11-02'],
    ],
    [
      'floating',
      ['DTSTART:20261024T230000', 'DTEND:20261025T040000', weekly],
      ['2026-10-24T23:00:00 2026-10-25T04:00:00', '2026-10-31T23:00:00 2026-11-01T04:00:00'],
    ],
    [
      'an end in another zone',
      [`DTSTART${berlin}20261204T180000`, 'DTEND:20261204T190000Z', weekly],
      ['2026-12-04T17:00:00Z 2026-12-04T19:00:00Z', '2026-12-11T17:00:00Z 2026-12-11T19:00:00Z'],
    ],
    [
      'added periods have their own, also at a start that a rule gives',
      [
        ...noon,
        weekly,
        'RDATE;VALUE=PERIOD:20261208T120000Z/PT3H,20261209T120000Z/20261209T123000Z',
      ],
      [
        '2026-12-01T12:00:00Z 2026-12-01T13:00:00Z',
        '2026-12-08T12:00:00Z 2026-12-08T15:00:00Z',
        '2026-12-09T12:00:00Z 2026-12-09T12:30:00Z',
      ],
    ],
  ])('%s', (_, lines, times) => {
    expect(timesOf(calendarWith(...lines))).toEqual(times);
  });
});

describe('changed instances', () => {
  const series = eventOf(
    'UID:a',
    'SUMMARY:all',
    'CATEGORIES:x',
    ...noon,
    'RRULE:FREQ=DAILY;COUNT=3',
  );
  const second = 'RECURRENCE-ID:20261202T120000Z';
  const moved = ['DTSTART:20261210T120000Z', 'DURATION:PT1H'];

  test.each([
    ['moved', [second, ...moved], noons(1, 3, 10)],
    [
      'moved, named in another zone',
      ['RECURRENCE-ID;TZID=Asia/Tokyo:20261202T210000', ...moved],
      noons(1, 3, 10),
    ],
    [
      'moved out of the part of time',
      [second, 'DTSTART:20280101T120000Z', 'DURATION:PT1H'],
      noons(1, 3),
    ],
    ['moved into it', ['RECURRENCE-ID:20251202T120000Z', ...moved], noons(1, 2, 3, 10)],
    ['cancelled', [second, ...noon, 'STATUS:CANCELLED'], noons(1, 3)],
    ['the first one', ['RECURRENCE-ID:20261201T120000Z', ...moved], noons(2, 3, 10)],
    [
      'a whole day of it',
      [second, 'DTSTART;VALUE=DATE:20261202'],
      ['2026-12-01T12:00:00Z', '2026-12-02', '2026-12-03T12:00:00Z'],
    ],
  ])('%s', (_, lines, starts) => {
    const text = calendarOf(...series, ...eventOf('UID:a', ...lines));
    expect(startsOf(text)).toEqual(starts);
    // The order of both in the file is of no account.
    expect(startsOf(calendarOf(...eventOf('UID:a', ...lines), ...series))).toEqual(starts);
    expect(warningsOf(text)).toEqual([]);
  });

  test('says of itself what it says, not what the series does', () => {
    const change = eventOf('UID:a', second, ...noon, 'SUMMARY:one', 'STATUS:TENTATIVE');
    const told = eventsOf(calendarOf(...series, ...change)).map(({ time: _, ...rest }) => rest);
    expect(told).toEqual(
      [
        { uid: 'a', summary: 'all', categories: ['x'] },
        { uid: 'a', summary: 'one', categories: [], tentative: true },
        { uid: 'a', summary: 'all', categories: ['x'] },
        { uid: 'a', summary: 'all', categories: ['x'] },
      ].filter((_, index) => index !== 2),
    );
  });

  test('of a series that the file does not hold', () => {
    expect(startsOf(calendarWith(second, ...moved))).toEqual(noons(10));
  });

  test('of a cancelled series, which cancels them too', () => {
    const cancelled = eventOf('UID:a', ...noon, 'RRULE:FREQ=DAILY', 'STATUS:CANCELLED');
    expect(startsOf(calendarOf(...cancelled, ...eventOf('UID:a', second, ...moved)))).toEqual([]);
  });

  test('one that is excluded as well counts', () => {
    const excluding = eventOf(
      'UID:a',
      ...noon,
      'RRULE:FREQ=DAILY;COUNT=3',
      'EXDATE:20261202T120000Z',
    );
    const text = calendarOf(...excluding, ...eventOf('UID:a', second, ...moved));
    expect(startsOf(text)).toEqual(noons(1, 3, 10));
    expect(warningsOf(text)).toEqual([]);
  });

  test('two of one time of day in two zones', () => {
    const inZone = (tzid: string) =>
      eventOf('UID:b', `RECURRENCE-ID;TZID=${tzid}:20261202T120000`, ...noon);
    const text = calendarOf(...inZone('Europe/Berlin'), ...inZone('Asia/Tokyo'));
    expect(startsOf(text)).toEqual(noons(1, 1));
  });

  test('one of which there are two versions in two forms', () => {
    const older = eventOf('UID:a', second, ...moved);
    const newer = eventOf(
      'UID:a',
      'RECURRENCE-ID;TZID=Asia/Tokyo:20261202T210000',
      ...noon,
      'SEQUENCE:1',
    );
    expect(startsOf(calendarOf(...series, ...newer, ...older))).toEqual(noons(1, 1, 3));
  });
});

describe('versions of an event: the newest counts', () => {
  const first = ['DTSTART;VALUE=DATE:20261201'];
  const other = ['DTSTART;VALUE=DATE:20261202'];
  test.each([
    ['a higher SEQUENCE', [...first, 'SEQUENCE:2'], [...other, 'SEQUENCE:10'], days(2)],
    ['none is 0', first, [...other, 'SEQUENCE:1'], days(2)],
    [
      'a later stamp',
      [...first, 'DTSTAMP:20261101T120000Z'],
      [...other, 'DTSTAMP:20261101T120001Z'],
      days(2),
    ],
    [
      'SEQUENCE before the stamp',
      [...first, 'DTSTAMP:20261101T120000Z'],
      [...other, 'SEQUENCE:1', 'DTSTAMP:20251101T120000Z'],
      days(2),
    ],
    ['the newest cancels it', first, [...other, 'SEQUENCE:1', 'STATUS:CANCELLED'], []],
  ])('%s', (_, older, newer, starts) => {
    const [one, two] = [eventOf('UID:a', ...older), eventOf('UID:a', ...newer)];
    expect(startsOf(calendarOf(...one, ...two))).toEqual(starts);
    expect(startsOf(calendarOf(...two, ...one))).toEqual(starts);
  });

  test('two equal ones do not matter where a third is newer', () => {
    const [one, two, three] = [first, other, [...first, 'SEQUENCE:1']].map((lines) =>
      eventOf('UID:a', ...lines),
    );
    expect(faultsOf(calendarOf(...(one ?? []), ...(two ?? []), ...(three ?? [])))).toEqual([]);
  });

  test('of several calendars in one file', () => {
    const text = `${calendarWith(...first)}${calendarWith(...other, 'SEQUENCE:1')}`;
    expect(startsOf(text)).toEqual(days(2));
  });
});

describe('what is told as a warning', () => {
  const daily = [...noon, 'RRULE:FREQ=DAILY;COUNT=3'];
  const excludes = 'No instance of the event starts at this EXDATE: it excludes nothing';
  const changes =
    'No instance of the series starts at this RECURRENCE-ID; the event counts besides the series';
  test.each([
    [
      'an EXDATE of no instance',
      [...daily, 'EXDATE:20261202T120000Z,20261202T120001Z'],
      [`8:25: ${excludes}`],
    ],
    [
      'twice the same',
      [...daily, 'EXDATE:20261202T120000Z,20261202T120000Z'],
      [`8:25: ${excludes}`],
    ],
    [
      'in the other reading of a fold',
      ['DTSTART;TZID=Europe/Berlin:20261025T023000', 'DURATION:PT1H', 'EXDATE:20261025T013000Z'],
      [`7:8: ${excludes}`],
    ],
    ['an EXDATE of another time is not looked at', [...daily, 'EXDATE:20281202T120000Z'], []],
    [
      'a start that the rule does not give',
      [...noon, 'RRULE:FREQ=WEEKLY;BYDAY=WE'],
      ['7:7: The rule does not give the start of the event, which is an instance all the same'],
    ],
    [
      'a start that the rule gives only after its end',
      [...noon, 'RRULE:FREQ=DAILY;UNTIL=20261101T000000Z'],
      [],
    ],
  ])('%s', (_, lines, warnings) => {
    expect(warningsOf(calendarWith(...lines))).toEqual(
      warnings.map((text) => `freezes.ics:${text}`),
    );
  });

  test('a RECURRENCE-ID of no instance', () => {
    const change = (...lines: readonly string[]) =>
      calendarOf(
        ...eventOf('UID:a', ...daily),
        ...eventOf('UID:a', 'RECURRENCE-ID:20261202T130000Z', ...noon, ...lines),
      );
    expect(warningsOf(change())).toEqual([`freezes.ics:11:15: ${changes}`]);
    expect(warningsOf(change('STATUS:CANCELLED'))).toEqual([
      'freezes.ics:11:15: No instance of the series starts at this RECURRENCE-ID: it cancels nothing',
    ]);
  });

  test('no events', () => {
    const other = ['BEGIN:VTODO', 'END:VTODO', 'BEGIN:VAVAILABILITY', 'END:VAVAILABILITY'];
    expect(warningsOf(calendarOf(...other))).toEqual([
      'freezes.ics:5:1: VAVAILABILITY (RFC 7953) is not read',
      'freezes.ics:1:1: The calendar has no events',
    ]);
  });
});
