/** Recurrence rules as text: what is read, and what is refused with which hint. */
import { describe, expect, test } from '@jest/globals';
import { PeriodFault } from '../../../src/time/period-fault.js';
import { parseRecurrence } from '../../../src/time/recurrence/recurrence.js';
import { dayOf } from './series.js';

const bare = {
  interval: 1,
  bySecond: [],
  byMinute: [],
  byHour: [],
  byDay: [],
  byMonthDay: [],
  byYearDay: [],
  byWeekNo: [],
  byMonth: [],
  bySetPos: [],
  weekStart: 0,
};

describe('a rule is read', () => {
  test.each([
    ['the shortest', 'FREQ=DAILY', { ...bare, freq: 'daily' }],
    [
      'in any case, with its name',
      'rrule:freq=weekly;byday=mo,Fr;wkst=su',
      {
        ...bare,
        freq: 'weekly',
        byDay: [
          { weekday: 0, ordinal: 0 },
          { weekday: 4, ordinal: 0 },
        ],
        weekStart: 6,
      },
    ],
    [
      'numbered days, each once',
      'FREQ=MONTHLY;BYDAY=+1MO,1MO,-2SU',
      {
        ...bare,
        freq: 'monthly',
        byDay: [
          { weekday: 0, ordinal: 1 },
          { weekday: 6, ordinal: -2 },
        ],
      },
    ],
    [
      'lists, each number once',
      'BYMONTH=3,1,3;FREQ=YEARLY;BYMONTHDAY=-1,+2;INTERVAL=4;COUNT=9',
      { ...bare, freq: 'yearly', interval: 4, count: 9, byMonth: [3, 1], byMonthDay: [-1, 2] },
    ],
    [
      'the leap second as the one before',
      'FREQ=DAILY;BYSECOND=60,59,0',
      { ...bare, freq: 'daily', bySecond: [59, 0] },
    ],
    [
      'until a date',
      'FREQ=DAILY;UNTIL=20261231',
      { ...bare, freq: 'daily', until: { day: dayOf('2026-12-31') } },
    ],
    [
      'until a local time',
      'FREQ=DAILY;UNTIL=20261231T180000',
      { ...bare, freq: 'daily', until: { day: dayOf('2026-12-31'), time: 18 * 3_600_000 } },
    ],
    [
      'until an instant',
      'FREQ=DAILY;UNTIL=20261231T180000Z',
      { ...bare, freq: 'daily', until: { at: Date.UTC(2026, 11, 31, 18) } },
    ],
  ])('%s', (_, text, expected) => {
    expect(parseRecurrence(text, [])).toEqual(expected);
  });
});

describe('a rule is refused', () => {
  test.each([
    ['empty', '', 'The rule is empty', 'FREQ=WEEKLY;BYDAY=MO'],
    ['nothing but its name', 'RRULE:', 'The rule is empty', 'FREQ=WEEKLY;BYDAY=MO'],
    [
      'too long',
      `FREQ=DAILY;BYHOUR=${'1,'.repeat(500)}1`,
      'The rule has 1019 characters',
      'at most 1000',
    ],
    [
      'with its start',
      'DTSTART:20260101T090000\nRRULE:FREQ=DAILY',
      'This is more than a recurrence rule',
      'DTSTART as `start`',
    ],
    [
      'with dates that are added',
      'RRULE:FREQ=DAILY\nRDATE;VALUE=DATE:20260105',
      'This is more than a recurrence rule',
      'RDATE as a second period with `dates` in the same list',
    ],
    [
      'with dates that are left out',
      'FREQ=DAILY\nEXDATE:20260105',
      'This is more than a recurrence rule',
      'EXDATE as `except: [date]`',
    ],
    ['a blank', 'FREQ=DAILY; INTERVAL=2', '" INTERVAL=2" has a blank', 'write INTERVAL=2'],
    ['a word alone', 'WEEKLY', '"WEEKLY" is not of the form NAME=VALUE', 'FREQ=WEEKLY;BYDAY=MO'],
    [
      'two equals signs',
      'FREQ=DAILY=2',
      '"FREQ=DAILY=2" is not of the form NAME=VALUE',
      'FREQ=WEEKLY;BYDAY=MO',
    ],
    ['a spare semicolon', 'FREQ=DAILY;', 'A part of the rule is empty', 'remove the spare `;`'],
    ['a part without a value', 'FREQ=DAILY;BYDAY=', 'BYDAY is empty', 'give it a value'],
    [
      'an unknown part',
      'FREQ=DAILY;INTERVALL=2',
      'INTERVALL is not a part of a recurrence rule',
      'did you mean INTERVAL?',
    ],
    [
      'a part of a library',
      'FREQ=DAILY;BYWEEKDAY=MO',
      'BYWEEKDAY is not a part of a recurrence rule',
      'did you mean BYDAY?',
    ],
    [
      'a part that is like none',
      'FREQ=DAILY;X=1',
      'X is not a part of a recurrence rule',
      'write one of FREQ, UNTIL',
    ],
    ['a part twice', 'FREQ=WEEKLY;BYDAY=MO;BYDAY=TU', 'BYDAY is there twice', 'BYDAY=MO,WE'],
    [
      'another calendar',
      'RSCALE=CHINESE;FREQ=YEARLY',
      'RSCALE (RFC 7529) is not supported',
      'Gregorian',
    ],
    ['dates moved', 'FREQ=MONTHLY;SKIP=FORWARD', 'SKIP (RFC 7529) is not supported', 'is skipped'],
    ['no frequency', 'BYDAY=MO', 'The rule has no FREQ', 'FREQ=WEEKLY;BYDAY=MO'],
    ['a mistyped frequency', 'FREQ=WEEKY', 'FREQ=WEEKY is not a frequency', 'did you mean WEEKLY?'],
    [
      'another word for a frequency',
      'FREQ=QUARTERLY',
      'FREQ=QUARTERLY is not a frequency',
      'write FREQ=MONTHLY;INTERVAL=3',
    ],
    [
      'a frequency like none',
      'FREQ=X',
      'FREQ=X is not a frequency',
      'write one of YEARLY, MONTHLY',
    ],
    [
      'interval 0',
      'FREQ=DAILY;INTERVAL=0',
      'INTERVAL=0: 0 is out of range',
      'the closest is INTERVAL=1',
    ],
    ['two intervals', 'FREQ=DAILY;INTERVAL=1,2', 'INTERVAL is a list', 'INTERVAL=2'],
    [
      'an interval that is no number',
      'FREQ=DAILY;INTERVAL=two',
      'INTERVAL=TWO: TWO is not a number',
      'write 1 to 999999999',
    ],
    [
      'an interval without end',
      'FREQ=DAILY;INTERVAL=99999999999',
      'INTERVAL=99999999999: 99999999999 is out of range',
      'write 1 to 999999999',
    ],
    ['count 0', 'FREQ=DAILY;COUNT=0', 'COUNT=0: 0 is out of range', 'the closest is COUNT=1'],
    [
      'count and until',
      'FREQ=DAILY;COUNT=2;UNTIL=20261231',
      'COUNT and UNTIL are both there',
      'keep the one',
    ],
    [
      'an hour of the next day',
      'FREQ=DAILY;BYHOUR=24',
      'BYHOUR=24: 24 is out of range',
      'the closest is BYHOUR=23',
    ],
    [
      'a minute too many',
      'FREQ=DAILY;BYMINUTE=60',
      'BYMINUTE=60: 60 is out of range',
      'the closest is BYMINUTE=59',
    ],
    [
      'a second too many',
      'FREQ=DAILY;BYSECOND=61',
      'BYSECOND=61: 61 is out of range',
      'the closest is BYSECOND=60',
    ],
    [
      'month 13',
      'FREQ=YEARLY;BYMONTH=13',
      'BYMONTH=13: 13 is out of range',
      'the closest is BYMONTH=12',
    ],
    [
      'a negative month',
      'FREQ=YEARLY;BYMONTH=-1',
      'BYMONTH=-1: -1 is out of range',
      'write 1 to 12',
    ],
    [
      'a month by name',
      'FREQ=YEARLY;BYMONTH=DEC',
      'BYMONTH=DEC: DEC is not a number',
      'write 1 to 12',
    ],
    [
      'day 0',
      'FREQ=MONTHLY;BYMONTHDAY=0',
      'BYMONTHDAY=0: 0 is out of range',
      'the closest is BYMONTHDAY=1',
    ],
    [
      'day -32',
      'FREQ=MONTHLY;BYMONTHDAY=-32',
      'BYMONTHDAY=-32: -32 is out of range',
      'the closest is BYMONTHDAY=-31',
    ],
    [
      'day 367',
      'FREQ=YEARLY;BYYEARDAY=367',
      'BYYEARDAY=367: 367 is out of range',
      '-366 to -1 from the end',
    ],
    [
      'week 54',
      'FREQ=YEARLY;BYWEEKNO=54',
      'BYWEEKNO=54: 54 is out of range',
      'the closest is BYWEEKNO=53',
    ],
    [
      'a value missing',
      'FREQ=DAILY;BYHOUR=1,,2',
      'BYHOUR=1,,2: a value is missing',
      'write 0 to 23',
    ],
    ['a long day', 'FREQ=WEEKLY;BYDAY=MON', 'BYDAY=MON: MON is not a day', 'write MO'],
    [
      'a range of days',
      'FREQ=WEEKLY;BYDAY=MO-FR',
      'BYDAY=MO-FR: MO-FR is not a day',
      'there are no ranges: write MO,TU,WE,TH,FR',
    ],
    [
      'a range over the weekend',
      'FREQ=WEEKLY;BYDAY=SAT-MON',
      'BYDAY=SAT-MON: SAT-MON is not a day',
      'write SA,SU,MO',
    ],
    [
      'a day as a number',
      'FREQ=WEEKLY;BYDAY=1',
      'BYDAY=1: 1 is not a day',
      'write MO, TU, WE, TH, FR, SA, SU',
    ],
    [
      'an unknown day',
      'FREQ=WEEKLY;BYDAY=XX',
      'BYDAY=XX: XX is not a day',
      'write MO, TU, WE, TH, FR, SA, SU',
    ],
    [
      'a day missing',
      'FREQ=WEEKLY;BYDAY=MO,',
      'BYDAY=MO,: a day is missing',
      'write MO, TU, WE, TH, FR, SA, SU',
    ],
    ['the 0th day', 'FREQ=MONTHLY;BYDAY=0MO', 'BYDAY=0MO: 0MO is not a day', 'write 1MO'],
    [
      'the 54th last day',
      'FREQ=YEARLY;BYDAY=-54MO',
      'BYDAY=-54MO: -54MO is not a day',
      'write -53MO',
    ],
    [
      'a week from an unknown day',
      'FREQ=WEEKLY;WKST=SUN',
      'WKST=SUN: SUN is not a day',
      'write SU',
    ],
    [
      'numbered days of a week',
      'FREQ=WEEKLY;BYDAY=1MO',
      'BYDAY has a numbered day with FREQ=WEEKLY',
      'write FREQ=MONTHLY',
    ],
    [
      'numbered days of numbered weeks',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO',
      'BYDAY has a numbered day beside BYWEEKNO',
      'leave the number out',
    ],
    [
      'weeks of a month',
      'FREQ=MONTHLY;BYWEEKNO=20',
      'BYWEEKNO is there with FREQ=MONTHLY',
      'write FREQ=YEARLY',
    ],
    [
      'days of the year of a month',
      'FREQ=MONTHLY;BYYEARDAY=20',
      'BYYEARDAY is there with FREQ=MONTHLY',
      'write FREQ=YEARLY',
    ],
    [
      'days of the year of a week',
      'FREQ=WEEKLY;BYYEARDAY=20',
      'BYYEARDAY is there with FREQ=WEEKLY',
      'write FREQ=YEARLY',
    ],
    [
      'days of the year of a day',
      'FREQ=DAILY;BYYEARDAY=20',
      'BYYEARDAY is there with FREQ=DAILY',
      'write FREQ=YEARLY',
    ],
    [
      'days of the month of a week',
      'FREQ=WEEKLY;BYMONTHDAY=20',
      'BYMONTHDAY is there with FREQ=WEEKLY',
      'write FREQ=MONTHLY',
    ],
    ['positions of nothing', 'FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS is alone', 'add BYDAY'],
    [
      'until with dashes',
      'FREQ=DAILY;UNTIL=2026-12-31',
      'UNTIL=2026-12-31 is not a date',
      'write UNTIL=20261231',
    ],
    [
      'until as RFC 3339',
      'FREQ=DAILY;UNTIL=2026-12-31T18:00Z',
      'UNTIL=2026-12-31T18:00Z is not a date',
      'write UNTIL=20261231T180000Z',
    ],
    [
      'until tomorrow',
      'FREQ=DAILY;UNTIL=TOMORROW',
      'UNTIL=TOMORROW is not a date',
      'write UNTIL=20261231',
    ],
    [
      'until 30 February',
      'FREQ=DAILY;UNTIL=20260230',
      'UNTIL=20260230: there is no such date',
      'a day that the month has',
    ],
    [
      'until 24:00',
      'FREQ=DAILY;UNTIL=20261231T240000',
      'UNTIL=20261231T240000: there is no such time',
      '000000 to 235959',
    ],
  ])('%s', (_, text, message, hint) => {
    const fault = faultOf(text);
    expect(fault.path).toEqual(['rrule']);
    expect(fault.message).toBe(message);
    expect(fault.hint).toContain(hint);
  });
});

function faultOf(text: string): PeriodFault {
  try {
    parseRecurrence(text, ['rrule']);
  } catch (fault) {
    if (fault instanceof PeriodFault) return fault;
  }
  throw new Error(`${text} is read`);
}
