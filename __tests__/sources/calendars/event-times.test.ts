/** When events are: forms of time, lengths, and both readings where clocks change (policy.md 3). */
import { describe, expect, test } from '@jest/globals';
import { calendarOf, calendarWith, eventOf, eventsOf, timesOf, warningsOf } from './calendars.js';

const berlin = ';TZID=Europe/Berlin:';
const lordHowe = ';TZID=Australia/Lord_Howe:';

describe('forms and lengths', () => {
  test.each([
    {
      name: 'UTC',
      lines: ['DTSTART:20261224T180000Z', 'DTEND:20261224T200000Z'],
      times: ['2026-12-24T18:00:00Z 2026-12-24T20:00:00Z'],
    },
    {
      name: 'a zone',
      lines: [`DTSTART${berlin}20261224T180000`, `DTEND${berlin}20261224T200000`],
      times: ['2026-12-24T17:00:00Z 2026-12-24T19:00:00Z'],
    },
    {
      name: 'an end in another zone',
      lines: [`DTSTART${berlin}20261224T180000`, 'DTEND;TZID=America/New_York:20261224T130000'],
      times: ['2026-12-24T17:00:00Z 2026-12-24T18:00:00Z'],
    },
    {
      name: 'floating',
      lines: ['DTSTART:20261224T180000', 'DTEND:20261224T200000'],
      times: ['2026-12-24T18:00:00 2026-12-24T20:00:00'],
    },
    {
      name: 'a floating duration across midnight',
      lines: ['DTSTART:20261224T180000', 'DURATION:P1DT8H'],
      times: ['2026-12-24T18:00:00 2026-12-26T02:00:00'],
    },
    {
      name: 'whole days, the end exclusive',
      lines: ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'],
      times: ['2026-12-24 2026-12-27'],
    },
    {
      name: 'a date alone is its day',
      lines: ['DTSTART;VALUE=DATE:20261224'],
      times: ['2026-12-24 2026-12-25'],
    },
    {
      name: 'weeks of whole days',
      lines: ['DTSTART;VALUE=DATE:20261224', 'DURATION:P2W'],
      times: ['2026-12-24 2027-01-07'],
    },
    {
      name: 'seconds',
      lines: ['DTSTART:20261224T180001Z', 'DURATION:+PT1H1M58S'],
      times: ['2026-12-24T18:00:01Z 2026-12-24T19:01:59Z'],
    },
    {
      name: 'names, types and statuses in lower case',
      lines: ['dtstart;value=date:20261224', 'status:confirmed'],
      times: ['2026-12-24 2026-12-25'],
    },
    {
      name: 'an end after what a text can say is cut',
      lines: ['DTSTART:20261224T180000Z', 'DURATION:P999999W'],
      times: ['2026-12-24T18:00:00Z 9999-12-31T00:00:00Z'],
    },
  ])('$name', ({ lines, times }) => {
    expect(timesOf(calendarWith(...lines))).toEqual(times);
  });

  test.each([
    { name: 'no end', lines: ['DTSTART:20261224T180000Z'], zone: 'Z' },
    {
      name: 'an end at its start',
      lines: ['DTSTART:20261224T180000', 'DTEND:20261224T180000'],
      zone: '',
    },
    {
      name: 'a duration of nothing',
      lines: ['DTSTART:20261224T180000Z', 'DURATION:PT0S'],
      zone: 'Z',
    },
  ])('$name lasts no time, is there and is told', ({ lines, zone }) => {
    const text = calendarWith(...lines);
    const at = `2026-12-24T18:00:00${zone}`;
    expect(timesOf(text)).toEqual([`${at} ${at}`]);
    expect(warningsOf(text)).toEqual([
      'freezes.ics:5:9: The event lasts no time at all: it neither opens nor freezes anything',
    ]);
  });
});

describe('T61: where clocks change, RFC 5545 and the widest reading', () => {
  test.each([
    {
      name: 'gap: a start in it is read with the offset before it',
      lines: [`DTSTART${berlin}20260329T023000`, `DTEND${berlin}20260329T060000`],
      times: [
        '2026-03-29T01:30:00Z 2026-03-29T04:00:00Z (2026-03-29T01:00:00Z 2026-03-29T04:00:00Z)',
      ],
    },
    {
      name: 'gap: an end in it',
      lines: [`DTSTART${berlin}20260329T010000`, `DTEND${berlin}20260329T023000`],
      times: ['2026-03-29T00:00:00Z 2026-03-29T01:30:00Z'],
    },
    {
      name: 'gap: a start in it that is read as later than the end',
      lines: [`DTSTART${berlin}20260329T023000`, `DTEND${berlin}20260329T031500`],
      times: [
        '2026-03-29T01:30:00Z 2026-03-29T01:30:00Z (2026-03-29T01:00:00Z 2026-03-29T01:15:00Z)',
      ],
    },
    {
      name: 'gap: elapsed time goes on from where it starts',
      lines: [`DTSTART${berlin}20260329T013000`, 'DURATION:PT1H'],
      times: ['2026-03-29T00:30:00Z 2026-03-29T01:30:00Z'],
    },
    {
      name: 'gap: a duration of a day is one on the calendar, of 24 hours here 23',
      lines: [`DTSTART${berlin}20260328T120000`, 'DURATION:P1D'],
      times: ['2026-03-28T11:00:00Z 2026-03-29T10:00:00Z'],
    },
    {
      name: 'gap: a duration of 24 hours is one on the clock',
      lines: [`DTSTART${berlin}20260328T120000`, 'DURATION:PT24H'],
      times: ['2026-03-28T11:00:00Z 2026-03-29T11:00:00Z'],
    },
    {
      name: 'fold: the first of both starts',
      lines: [`DTSTART${berlin}20261025T023000`, `DTEND${berlin}20261025T060000`],
      times: ['2026-10-25T00:30:00Z 2026-10-25T05:00:00Z'],
    },
    {
      name: 'fold: the first of both ends, and the widest has the second',
      lines: [`DTSTART${berlin}20261025T010000`, `DTEND${berlin}20261025T023000`],
      times: [
        '2026-10-24T23:00:00Z 2026-10-25T00:30:00Z (2026-10-24T23:00:00Z 2026-10-25T01:30:00Z)',
      ],
    },
    {
      name: 'fold: a duration ends after either start',
      lines: [`DTSTART${berlin}20261025T023000`, 'DURATION:PT1H'],
      times: [
        '2026-10-25T00:30:00Z 2026-10-25T01:30:00Z (2026-10-25T00:30:00Z 2026-10-25T02:30:00Z)',
      ],
    },
    {
      name: 'fold: a day and some hours, the day first',
      lines: [`DTSTART${berlin}20261024T023000`, 'DURATION:P1DT1H'],
      times: [
        '2026-10-24T00:30:00Z 2026-10-25T01:30:00Z (2026-10-24T00:30:00Z 2026-10-25T02:30:00Z)',
      ],
    },
    {
      name: 'half an hour: fold',
      lines: [`DTSTART${lordHowe}20260405T014500`, `DTEND${lordHowe}20260405T015000`],
      times: [
        '2026-04-04T14:45:00Z 2026-04-04T14:50:00Z (2026-04-04T14:45:00Z 2026-04-04T15:20:00Z)',
      ],
    },
    {
      name: 'half an hour: gap',
      lines: [`DTSTART${lordHowe}20261004T021500`, `DTEND${lordHowe}20261004T033000`],
      times: [
        '2026-10-03T15:45:00Z 2026-10-03T16:30:00Z (2026-10-03T15:30:00Z 2026-10-03T16:30:00Z)',
      ],
    },
    {
      name: 'floating: left to the zone in which it is judged',
      lines: ['DTSTART:20260329T023000', 'DTEND:20260329T030000'],
      times: ['2026-03-29T02:30:00 2026-03-29T03:00:00'],
    },
  ])('$name', ({ lines, times }) => {
    expect(timesOf(calendarWith(...lines))).toEqual(times);
  });
});

describe('which events touch the part of time', () => {
  const part = { from: '2026-12-01T00:00:00Z', to: '2026-12-02T00:00:00Z' };
  test.each([
    { name: 'ends when it begins', lines: ['DTSTART:20261130T230000Z', 'DURATION:PT1H'], count: 0 },
    { name: 'ends after that', lines: ['DTSTART:20261130T230000Z', 'DURATION:PT1H1S'], count: 1 },
    { name: 'starts when it ends', lines: ['DTSTART:20261202T000000Z', 'DURATION:PT1H'], count: 0 },
    { name: 'starts before that', lines: ['DTSTART:20261201T235959Z', 'DURATION:PT1H'], count: 1 },
    {
      name: 'lasts all the while',
      lines: ['DTSTART:19700101T000000Z', 'DURATION:P40000D'],
      count: 1,
    },
    { name: 'an instant before it', lines: ['DTSTART:20261130T235959Z'], count: 0 },
    { name: 'its first instant', lines: ['DTSTART:20261201T000000Z'], count: 1 },
    { name: 'its last instant', lines: ['DTSTART:20261201T235959Z'], count: 1 },
    { name: 'the instant of its end', lines: ['DTSTART:20261202T000000Z'], count: 0 },
    { name: 'a local instant within a day of it', lines: ['DTSTART:20261130T000000'], count: 1 },
    { name: 'a local instant before that', lines: ['DTSTART:20261129T235959'], count: 0 },
    {
      name: 'a series of instants',
      lines: ['DTSTART:20261101T120000Z', 'RRULE:FREQ=HOURLY;INTERVAL=6'],
      count: 4,
    },
    { name: 'the day before', lines: ['DTSTART;VALUE=DATE:20261130'], count: 1 },
    { name: 'two days before', lines: ['DTSTART;VALUE=DATE:20261129'], count: 0 },
    { name: 'the day after', lines: ['DTSTART;VALUE=DATE:20261202'], count: 1 },
    { name: 'two days after', lines: ['DTSTART;VALUE=DATE:20261203'], count: 0 },
    {
      name: 'only the widest reading does',
      lines: ['DTSTART;TZID=Europe/Berlin:20261025T023000', 'DURATION:PT10M'],
      count: 1,
      part: { from: '2026-10-25T01:30:00Z', to: '2026-10-25T02:00:00Z' },
    },
  ])('$name: $count', ({ lines, count, part: own }) => {
    expect(timesOf(calendarWith(...lines), own ?? part)).toHaveLength(count);
  });
});

describe('what an event says of itself', () => {
  const at = ['DTSTART;VALUE=DATE:20261224'];
  test.each([
    { name: 'nothing', lines: [], told: { uid: 'a', categories: [] } },
    {
      name: 'a summary with escapes',
      lines: ['SUMMARY;LANGUAGE=en:Freeze\\, all\\; of\\nus \\\\ \\x'],
      told: { summary: 'Freeze, all; of\nus \\ \\x' },
    },
    {
      name: 'a long summary',
      lines: [`SUMMARY:${'😀'.repeat(300)}`],
      told: { summary: '😀'.repeat(200) },
    },
    {
      name: 'categories of several lines, escaped, blank and twice',
      lines: ['CATEGORIES:Freeze\\,hard, ops,', 'CATEGORIES:ops,\\\\a'],
      told: { categories: ['Freeze,hard', 'ops', '\\a'] },
    },
    { name: 'tentative', lines: ['STATUS:TENTATIVE'], told: { tentative: true } },
    {
      name: 'transparent, which is no reason to leave it out',
      lines: ['TRANSP:TRANSPARENT'],
      told: { uid: 'a' },
    },
  ])('$name', ({ lines, told }) => {
    expect(eventsOf(calendarWith(...at, ...lines))).toEqual([expect.objectContaining(told)]);
  });

  test('a cancelled event is left out, without a word', () => {
    const text = calendarWith('DTSTART:20261224T180000Z', 'STATUS:CANCELLED');
    expect(timesOf(text)).toEqual([]);
    expect(warningsOf(text)).toEqual([]);
  });

  test('events come by start, then by UID', () => {
    const day = (uid: string, date: string) => eventOf(`UID:${uid}`, `DTSTART;VALUE=DATE:${date}`);
    const noon = eventOf('UID:d', 'DTSTART:20261224T120000Z', 'DURATION:PT1H');
    const text = calendarOf(
      ...day('c', '20261225'),
      ...noon,
      ...day('b', '20261224'),
      ...day('a', '20261225'),
    );
    expect(eventsOf(text).map(({ uid }) => uid)).toEqual(['b', 'd', 'a', 'c']);
  });
});
