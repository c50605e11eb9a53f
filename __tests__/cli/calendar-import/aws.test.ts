/** Change calendars of AWS: the policy names the file. */
import { describe, expect, test } from '@jest/globals';
import { importAws } from '../../../src/cli/calendar-import/aws.js';
import { importText, linked } from './policy-of-file.js';

const event = [
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTAMP:20260101T000000Z',
  'DTSTART:20261224T180000Z',
  'DTEND:20261227T060000Z',
  'SUMMARY:Holidays',
  'END:VEVENT',
];

function calendar(type: string | undefined, ...lines: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//AWS//Change Calendar 1.0//EN',
    'VERSION:2.0',
    ...(type === undefined ? [] : [`X-CALENDAR-TYPE:${type}`]),
    'X-WR-CALDESC:No changes over',
    '  the holidays',
    'X-CALENDAR-CMEVENTS:DISABLED',
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const file = 'ops/change-calendar.ics';
const daily = event.map((line) => (line.startsWith('SUMMARY') ? 'RRULE:FREQ=DAILY' : line));
const berlin = event.map((line) =>
  line.replace(/^(DT(?:START|END)):(.*)Z$/, '$1;TZID=Europe/Berlin:$2'),
);
const floating = event.map((line) => line.replace(/^(DT(?:START|END):.*)Z$/, '$1'));
const wholeDays = event.map((line) =>
  line.replace(/^(DT(?:START|END)):(\d{8}).*$/, '$1;VALUE=DATE:$2'),
);

describe('expressed', () => {
  test.each([
    ['open but for events', calendar('DEFAULT_OPEN', ...event), 'frozen', 'UTC'],
    ['closed but for events', calendar('DEFAULT_CLOSED', ...event), 'open', 'UTC'],
    ['a series', calendar('DEFAULT_OPEN', ...daily), 'frozen', 'UTC'],
    ['a zone', calendar('DEFAULT_OPEN', ...berlin), 'frozen', 'UTC'],
    [
      'a zone of the calendar',
      calendar('DEFAULT_OPEN', 'X-WR-TIMEZONE:Asia/Tokyo', ...event),
      'frozen',
      'Asia/Tokyo',
    ],
    [
      'no zone of the calendar',
      calendar('DEFAULT_OPEN', 'X-WR-TIMEZONE:Atlantis', ...event),
      'frozen',
      'UTC',
    ],
    ['a byte order mark', `\u{feff}${calendar('DEFAULT_OPEN', ...event)}`, 'frozen', 'UTC'],
    ['line feeds only', calendar('DEFAULT_OPEN', ...event).replaceAll('\r', ''), 'frozen', 'UTC'],
    ['no events', calendar('DEFAULT_OPEN'), 'frozen', 'UTC'],
    [
      'a task that says what to do',
      calendar('DEFAULT_OPEN', 'BEGIN:VTODO', 'UID:2', 'DTSTART:20261224', 'END:VTODO', ...event),
      'frozen',
      'UTC',
    ],
  ])('%s', async (_, text, effect, timezone) => {
    const outcome = importText(importAws, text, { file });
    expect(outcome.imported).toMatchObject({
      windows: [{ effect, period: { calendar: 'change-calendar' } }],
      calendars: { 'change-calendar': file },
      unexpressed: [],
      timezone,
    });
    expect(outcome.text).toContain(`  change-calendar: ${file}\n`);
    expect(outcome.text).toContain('reason: "No changes over the holidays"');
    await linked(outcome);
  });
});

test('the whole text', () => {
  const { text } = importText(importAws, calendar('DEFAULT_CLOSED', ...event), { file });
  expect(text).toBe(`policy: 1
timezone: UTC
calendars:
  change-calendar: ops/change-calendar.ics
periods:
  change-calendar: { calendar: change-calendar, reason: "No changes over the holidays" }
environments:
  production:
    windows: { open: [ change-calendar ] }
`);
});

test.each([
  ['times without a zone', floating],
  ['whole days', wholeDays],
  [
    'whole days as Outlook writes them',
    [
      ...berlin.slice(0, -1).map((line) => line.replace(/T\d{6}$/, 'T000000')),
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'END:VEVENT',
    ],
  ],
])('not expressed: %s', (_, lines) => {
  const { imported, text } = importText(importAws, calendar('DEFAULT_OPEN', ...lines), {
    file,
    timezone: 'Europe/Berlin',
  });
  expect(imported.unexpressed).toMatchObject([{ place: { file, line: 11 } }]);
  expect(imported.windows).toHaveLength(1);
  expect(text).toContain('timezone: Europe/Berlin');
});

describe('no change calendar', () => {
  test.each([
    ['nothing', '', 'ops/change-calendar.ics:1:1'],
    ['a page', '<!doctype html>', 'ops/change-calendar.ics:1:1'],
    ['no type', calendar(undefined, ...event), 'no X-CALENDAR-TYPE'],
    ['another type', calendar('DEFAULT_MAYBE', ...event), '.ics:4:1: '],
    ['half of it', calendar('DEFAULT_OPEN', ...event).slice(0, 300), '.ics:'],
  ])('%s', (_, text, message) => {
    expect(() => importText(importAws, text, { file })).toThrow(message);
  });

  test.each([
    'stdin',
    '/tmp/a.ics',
    '../a.ics',
    'a b.ics',
    'calendar.txt',
    'https://a.example/b.ics',
  ])('the path %s', (path) => {
    expect(() => importText(importAws, calendar('DEFAULT_OPEN', ...event), { file: path })).toThrow(
      'is no path of a calendar',
    );
  });
});
