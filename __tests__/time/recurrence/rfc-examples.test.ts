/** The examples of RFC 5545, 3.8.5.3, with the dates that it prints. */
import { describe, expect, test } from '@jest/globals';
import { datesOf, rangeOf, seriesOf, startsOf } from './series.js';

/** Rule, first start, dates; all starts until the given date if `all`, else the first ones. */
interface Example {
  readonly rule: string;
  readonly start?: string;
  readonly dates: string;
  readonly ends?: true;
}

const examples: readonly (readonly [string, Example])[] = [
  [
    'daily for 10 occurrences',
    { rule: 'FREQ=DAILY;COUNT=10', dates: '1997: 9/2,3,4,5,6,7,8,9,10,11', ends: true },
  ],
  [
    'every other day',
    {
      rule: 'FREQ=DAILY;INTERVAL=2',
      dates: '1997: 9/2,4,6,8,10,12,14,16,18,20,22,24,26,28,30 10/2,4',
    },
  ],
  [
    'every 10 days, 5 occurrences',
    { rule: 'FREQ=DAILY;INTERVAL=10;COUNT=5', dates: '1997: 9/2,12,22 10/2,12', ends: true },
  ],
  [
    'weekly for 10 occurrences',
    { rule: 'FREQ=WEEKLY;COUNT=10', dates: '1997: 9/2,9,16,23,30 10/7,14,21,28 11/4', ends: true },
  ],
  [
    'weekly until December 24, 1997',
    {
      rule: 'FREQ=WEEKLY;UNTIL=19971224T000000',
      dates: '1997: 9/2,9,16,23,30 10/7,14,21,28 11/4,11,18,25 12/2,9,16,23',
      ends: true,
    },
  ],
  [
    'every other week',
    {
      rule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
      dates: '1997: 9/2,16,30 10/14,28 11/11,25 12/9,23; 1998: 1/6,20 2/3,17',
    },
  ],
  [
    'weekly on Tuesday and Thursday until a date',
    {
      rule: 'FREQ=WEEKLY;UNTIL=19971007T000000;WKST=SU;BYDAY=TU,TH',
      dates: '1997: 9/2,4,9,11,16,18,23,25,30 10/2',
      ends: true,
    },
  ],
  [
    'weekly on Tuesday and Thursday by count',
    {
      rule: 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
      dates: '1997: 9/2,4,9,11,16,18,23,25,30 10/2',
      ends: true,
    },
  ],
  [
    'every other week on Monday, Wednesday and Friday',
    {
      rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000;WKST=SU;BYDAY=MO,WE,FR',
      start: '1997-09-01',
      dates:
        '1997: 9/1,3,5,15,17,19,29 10/1,3,13,15,17,27,29,31 11/10,12,14,24,26,28 12/8,10,12,22',
      ends: true,
    },
  ],
  [
    'every other week on Tuesday and Thursday, 8 occurrences',
    {
      rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
      dates: '1997: 9/2,4,16,18,30 10/2,14,16',
      ends: true,
    },
  ],
  [
    'monthly on the first Friday, 10 occurrences',
    {
      rule: 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
      start: '1997-09-05',
      dates: '1997: 9/5 10/3 11/7 12/5; 1998: 1/2 2/6 3/6 4/3 5/1 6/5',
      ends: true,
    },
  ],
  [
    'monthly on the first Friday until December 24, 1997',
    {
      rule: 'FREQ=MONTHLY;UNTIL=19971224T000000;BYDAY=1FR',
      start: '1997-09-05',
      dates: '1997: 9/5 10/3 11/7 12/5',
      ends: true,
    },
  ],
  [
    'every other month on the first and last Sunday',
    {
      rule: 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
      start: '1997-09-07',
      dates: '1997: 9/7,28 11/2,30; 1998: 1/4,25 3/1,29 5/3,31',
      ends: true,
    },
  ],
  [
    'monthly on the second-to-last Monday',
    {
      rule: 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
      start: '1997-09-22',
      dates: '1997: 9/22 10/20 11/17 12/22; 1998: 1/19 2/16',
      ends: true,
    },
  ],
  [
    'monthly on the third-to-the-last day',
    {
      rule: 'FREQ=MONTHLY;BYMONTHDAY=-3',
      start: '1997-09-28',
      dates: '1997: 9/28 10/29 11/28 12/29; 1998: 1/29 2/26',
    },
  ],
  [
    'monthly on the 2nd and 15th',
    {
      rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
      dates: '1997: 9/2,15 10/2,15 11/2,15 12/2,15; 1998: 1/2,15',
      ends: true,
    },
  ],
  [
    'monthly on the first and last day',
    {
      rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
      start: '1997-09-30',
      dates: '1997: 9/30 10/1,31 11/1,30 12/1,31; 1998: 1/1,31 2/1',
      ends: true,
    },
  ],
  [
    'every 18 months on the 10th thru 15th',
    {
      rule: 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
      start: '1997-09-10',
      dates: '1997: 9/10,11,12,13,14,15; 1999: 3/10,11,12,13',
      ends: true,
    },
  ],
  [
    'every Tuesday, every other month',
    {
      rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
      dates: '1997: 9/2,9,16,23,30 11/4,11,18,25; 1998: 1/6,13,20,27 3/3,10,17,24,31',
    },
  ],
  [
    'yearly in June and July',
    {
      rule: 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
      start: '1997-06-10',
      dates: '1997: 6/10 7/10; 1998: 6/10 7/10; 1999: 6/10 7/10; 2000: 6/10 7/10; 2001: 6/10 7/10',
      ends: true,
    },
  ],
  [
    'every other year in January, February and March',
    {
      rule: 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
      start: '1997-03-10',
      dates: '1997: 3/10; 1999: 1/10 2/10 3/10; 2001: 1/10 2/10 3/10; 2003: 1/10 2/10 3/10',
      ends: true,
    },
  ],
  [
    'every third year on the 1st, 100th and 200th day',
    {
      rule: 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
      start: '1997-01-01',
      dates: '1997: 1/1 4/10 7/19; 2000: 1/1 4/9 7/18; 2003: 1/1 4/10 7/19; 2006: 1/1',
      ends: true,
    },
  ],
  [
    'every 20th Monday of the year',
    {
      rule: 'FREQ=YEARLY;BYDAY=20MO',
      start: '1997-05-19',
      dates: '1997: 5/19; 1998: 5/18; 1999: 5/17',
    },
  ],
  [
    'Monday of week number 20',
    {
      rule: 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
      start: '1997-05-12',
      dates: '1997: 5/12; 1998: 5/11; 1999: 5/17',
    },
  ],
  [
    'every Thursday in March',
    {
      rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
      start: '1997-03-13',
      dates: '1997: 3/13,20,27; 1998: 3/5,12,19,26; 1999: 3/4,11,18,25',
    },
  ],
  [
    'every Thursday in June, July and August',
    {
      rule: 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
      start: '1997-06-05',
      dates:
        '1997: 6/5,12,19,26 7/3,10,17,24,31 8/7,14,21,28; 1998: 6/4,11,18,25 7/2,9,16,23,30 8/6,13,20,27',
    },
  ],
  [
    'every Friday the 13th',
    {
      rule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      dates: '1998: 2/13 3/13 11/13; 1999: 8/13; 2000: 10/13',
    },
  ],
  [
    'the first Saturday after the first Sunday',
    {
      rule: 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
      start: '1997-09-13',
      dates: '1997: 9/13 10/11 11/8 12/13; 1998: 1/10 2/7 3/7 4/11 5/9 6/13',
    },
  ],
  [
    'U.S. Presidential Election day',
    {
      rule: 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
      start: '1996-11-05',
      dates: '1996: 11/5; 2000: 11/7; 2004: 11/2',
    },
  ],
  [
    'the third instance of Tuesday, Wednesday or Thursday',
    {
      rule: 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      start: '1997-09-04',
      dates: '1997: 9/4 10/7 11/6',
      ends: true,
    },
  ],
  [
    'the second-to-last weekday of the month',
    {
      rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
      start: '1997-09-29',
      dates: '1997: 9/29 10/30 11/27 12/30; 1998: 1/29 2/26 3/30',
    },
  ],
  [
    'days that February does not have are skipped',
    {
      rule: 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
      start: '2007-01-15',
      dates: '2007: 1/15,30 2/15 3/15,30',
      ends: true,
    },
  ],
  [
    'weeks that begin on Monday',
    {
      rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      start: '1997-08-05',
      dates: '1997: 8/5,10,19,24',
      ends: true,
    },
  ],
  [
    'the same with weeks that begin on Sunday',
    {
      rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      start: '1997-08-05',
      dates: '1997: 8/5,17,19,31',
      ends: true,
    },
  ],
];

describe('an example of RFC 5545', () => {
  test.each(examples)('%s', (_, { rule, start = '1997-09-02', dates, ends }) => {
    const expected = datesOf(dates).map((date) => `${date}T09:00:00`);
    const found = startsOf(
      seriesOf(rule, `${start}T09:00:00`),
      rangeOf('1990-01-01', '2020-12-31'),
    );
    expect(ends ? found : found.slice(0, expected.length)).toEqual(expected);
  });

  test('every day until December 24, 1997', () => {
    const series = seriesOf('FREQ=DAILY;UNTIL=19971224T000000', '1997-09-02T09:00:00');
    const found = startsOf(series, rangeOf('1990-01-01', '2020-12-31'));
    expect(found).toHaveLength(29 + 31 + 30 + 23);
    expect(found.at(-1)).toBe('1997-12-23T09:00:00');
  });

  test('every day in January, for 3 years, in two ways', () => {
    const range = rangeOf('1990-01-01', '2020-12-31');
    const [yearly, daily] = [
      'FREQ=YEARLY;UNTIL=20000131T140000;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
      'FREQ=DAILY;UNTIL=20000131T140000;BYMONTH=1',
    ].map((rule) => startsOf(seriesOf(rule, '1998-01-01T09:00:00'), range));
    expect(yearly).toHaveLength(3 * 31);
    expect(yearly?.at(-1)).toBe('2000-01-31T09:00:00');
    expect(daily).toEqual(yearly);
  });

  test.each([
    [
      'every 3 hours until 17:00',
      'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000',
      ['09:00', '12:00', '15:00'],
    ],
    [
      'every 15 minutes, 6 occurrences',
      'FREQ=MINUTELY;INTERVAL=15;COUNT=6',
      ['09:00', '09:15', '09:30', '09:45', '10:00', '10:15'],
    ],
    [
      'every hour and a half, 4 occurrences',
      'FREQ=MINUTELY;INTERVAL=90;COUNT=4',
      ['09:00', '10:30', '12:00', '13:30'],
    ],
  ])('%s', (_, rule, clocks) => {
    const found = startsOf(
      seriesOf(rule, '1997-09-02T09:00:00'),
      rangeOf('1990-01-01', '2020-12-31'),
    );
    expect(found).toEqual(clocks.map((clock) => `1997-09-02T${clock}:00`));
  });

  test('every 20 minutes from 9:00 to 16:40 every day, in two ways', () => {
    const range = rangeOf('1997-09-02', '1997-09-04');
    const [daily, minutely] = [
      'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40',
      'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16',
    ].map((rule) => startsOf(seriesOf(rule, '1997-09-02T09:00:00'), range));
    expect(daily).toHaveLength(3 * 24);
    expect(daily?.[23]).toBe('1997-09-02T16:40:00');
    expect(minutely).toEqual(daily);
  });
});
