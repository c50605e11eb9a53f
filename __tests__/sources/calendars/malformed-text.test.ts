/** Texts that are no calendar or not whole, each refused with line, column and message. */
import { describe, expect, test } from '@jest/globals';
import { calendarLimits } from '../../../src/sources/calendars/unfold.js';
import { calendarOf, calendarWith, eventOf, faultsOf, linesOf } from './calendars.js';

const day = 'DTSTART;VALUE=DATE:20261224';

describe('no iCalendar', () => {
  test.each([
    ['empty', '', '1:1: The file is empty, no iCalendar'],
    ['blank', ' \r\n\t\n', '1:1: The file is empty, no iCalendar'],
    ['HTML', '<!DOCTYPE html><html></html>', '1:1: The file is an HTML page, no iCalendar'],
    ['HTML without a doctype', '\n<html lang="en">', '1:1: The file is an HTML page, no iCalendar'],
    ['XML', '<?xml version="1.0"?>', '1:1: The file is XML, no iCalendar'],
    ['JSON', '{"events": []}', '1:1: The file is JSON, no iCalendar'],
    ['jCal', '["vcalendar", [], []]', '1:1: The file is JSON, no iCalendar'],
    [
      'a sentence',
      'Not found\n',
      '1:4: A colon or a semicolon was expected after "Not", and " " stands here',
    ],
    ['a mapping', 'error: no access\n', '1:1: "error: no access" stands outside of a calendar'],
    [
      'a component alone',
      linesOf('BEGIN:VEVENT', 'END:VEVENT'),
      '1:1: "BEGIN:VEVENT" stands outside of a calendar',
    ],
    ['only its end', linesOf('END:VCALENDAR'), '1:5: END:VCALENDAR closes nothing'],
    ['only its beginning', 'BEGIN:VCALENDAR', '1:16: The file ends inside of VCALENDAR of line 1'],
    [
      'cut off in an event',
      linesOf('BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a'),
      '3:6: The file ends inside of VEVENT of line 2',
    ],
    [
      'cut off before its last line',
      linesOf('BEGIN:VCALENDAR', ...eventOf('UID:a', day)),
      '5:11: The file ends inside of VCALENDAR of line 1',
    ],
    [
      'cut off in its last line',
      'BEGIN:VCALENDAR\nEND:VCALEN',
      '2:5: "END:VCALEN" stands where VCALENDAR of line 1 is open',
    ],
    [
      'an end of something else',
      calendarOf('BEGIN:VEVENT', 'END:VTODO'),
      '4:5: "END:VTODO" stands where VEVENT of line 3 is open',
    ],
    [
      'a calendar inside of a calendar',
      calendarOf('BEGIN:VCALENDAR'),
      '3:7: A calendar begins inside of VCALENDAR of line 1',
    ],
    [
      'something after its end',
      `${calendarOf()}UID:a\r\n`,
      '4:1: "UID:a" stands outside of a calendar',
    ],
    [
      'too deep',
      calendarOf(...Array<string>(8).fill('BEGIN:X-A')),
      '10:7: Components are nested more than 8 levels deep',
    ],
    [
      'no name of a component',
      calendarOf('BEGIN:VEVENT '),
      '3:7: "VEVENT " is no name of a component',
    ],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([`freezes.ics:${fault}`]);
  });
});

describe('lines', () => {
  test.each([
    [
      'no colon',
      'DTSTART',
      '5:8: A colon or a semicolon was expected after "DTSTART", and the line ends',
    ],
    [
      'an equals sign for a colon',
      'SUMMARY=a',
      '5:8: A colon or a semicolon was expected after "SUMMARY", and "=" stands here',
    ],
    ['no name', ':a', '5:1: ":a" is no property'],
    [
      'a parameter without a value',
      'DTSTART;TZID:20261224T120000',
      '5:9: A parameter begins here, and "TZID:20261224T120000" is none',
    ],
    [
      'no parameter',
      'DTSTART;:20261224T120000',
      '5:9: A parameter begins here, and ":20261224T120000" is none',
    ],
    [
      'a quotation mark that is not closed',
      'DTSTART;TZID="Europe/Berlin:20261224T120000',
      '5:14: A quotation mark stands in the value of TZID that is not its first or last character',
    ],
    [
      'a quotation mark inside',
      'SUMMARY;X-A=a"b":c',
      '5:14: A quotation mark stands in the value of X-A that is not its first or last character',
    ],
    [
      'text after a quoted value',
      'SUMMARY;X-A="a"b:c',
      '5:16: A colon or a semicolon was expected after "SUMMARY;X-A=\\"a\\"", and "b" stands here',
    ],
    [
      'a control character',
      'SUMMARY:a\u0007b',
      '5:10: The control character U+0007 stands in the text',
    ],
    ['a lone CR', 'SUMMARY:a\rb', '5:10: The control character U+000D stands in the text'],
    [
      'a continuation of a blank line',
      '\r\n SUMMARY:a',
      '6:1: The line begins with a space, and there is no line before it that it continues',
    ],
    ['none in a folded line that is whole', 'DTSTART;VALUE=DATE:2026\r\n 1224', undefined],
    [
      'in its second part',
      'DTSTART;VAL\r\n\tUE=DAT:20261224',
      '6:5: VALUE="DAT" is no type of DTSTART',
    ],
    [
      'in its third part',
      'DTSTART;\r\n VALUE=DATE:\r\n 2026122',
      '7:2: DTSTART "2026122" is no date',
    ],
  ])('%s', (_, line, fault) => {
    expect(faultsOf(calendarWith(line, 'X-END:'))).toEqual([
      ...(fault === undefined ? [] : [`freezes.ics:${fault}`]),
    ]);
  });

  test('a first line that continues nothing', () => {
    expect(faultsOf(' BEGIN:VCALENDAR')).toEqual([
      'freezes.ics:1:1: The line begins with a space, and there is no line before it that it continues',
    ]);
  });

  test('columns do not count a byte order mark', () => {
    expect(faultsOf('\uFEFFBEGIN;:VCALENDAR')).toEqual([
      'freezes.ics:1:7: A parameter begins here, and ":VCALENDAR" is none',
    ]);
  });
});

describe('limits', () => {
  const events = (count: number) => {
    const lines = Array.from({ length: count }, (_, index) => eventOf(`UID:${String(index)}`, day));
    return calendarOf(lines.flat().join('\r\n'));
  };
  test('5 MiB', () => {
    const text = `${calendarOf()}${'é'.repeat(calendarLimits.bytes / 2)}`;
    expect(faultsOf(text)).toEqual(['freezes.ics:1:1: The file is larger than 5 MiB']);
  });
  test('100,000 lines', () => {
    const text = `${calendarOf()}${'\n'.repeat(calendarLimits.lines)}`;
    expect(faultsOf(text)).toEqual(['freezes.ics:100001:1: The file has more than 100,000 lines']);
    expect(faultsOf(`${calendarOf()}${'\n'.repeat(calendarLimits.lines - 4)}`)).toEqual([]);
  });
  test('20,000 events', () => {
    const line = String(3 + 4 * calendarLimits.events);
    expect(faultsOf(events(calendarLimits.events))).toEqual([]);
    expect(faultsOf(events(calendarLimits.events + 1))).toEqual([
      `freezes.ics:${line}:1: The file has more than 20,000 events`,
    ]);
  });
  test('50 faults, the last of which tells how many more there are', () => {
    const lines = Array.from({ length: 60 }, () => eventOf('UID:a'));
    const faults = faultsOf(calendarOf(...lines.flat()));
    expect(faults).toHaveLength(51);
    expect(faults[50]).toBe(
      'freezes.ics:153:1: The event has no DTSTART; 10 more, of which this is the first',
    );
  });
  test('50,000 occurrences', () => {
    const text = calendarWith('DTSTART:20260101T000000Z', 'DURATION:PT1M', 'RRULE:FREQ=MINUTELY');
    const part = { from: '2026-06-01T00:00:00Z', to: '2026-07-05T17:20:00Z' };
    expect(faultsOf(text, part)).toEqual([]);
    expect(faultsOf(text, { ...part, to: '2026-07-05T17:21:00Z' })).toEqual([
      'freezes.ics:7:7: The calendar has more than 50,000 occurrences in the time that is looked at',
    ]);
    expect(faultsOf(text)).toEqual([
      'freezes.ics:7:7: The rule has more than 100,000 starts in the time that is looked at',
    ]);
  });
});
