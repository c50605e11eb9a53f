/** Every way in which a policy writes a period reads as words. */
import { describe, expect, test } from '@jest/globals';
import { toClock } from '../../../src/report/clock.js';
import { toMarkdown, toPlain } from '../../../src/report/phrase.js';
import type { Data } from '../../../src/report/finding-data.js';
import { periodName, periodTimes } from '../../../src/report/words/periods.js';
import { evidence, friday } from '../decisions.js';
import { expectHarmlessText } from '../harmless.js';
import { hostileTexts } from '../hostile-texts.js';

const clock = toClock(evidence.facts, { timezone: 'Europe/Berlin', now: friday });

function words(written: Data): string {
  return toPlain(periodTimes({ id: 'p', written }, clock)).trimEnd();
}

describe('positions', () => {
  const positions: readonly (readonly [Data, string])[] = [
    [{ day: 25, of: 'month' }, 'the 25th of each month'],
    [{ day: 1, of: 'month' }, 'the 1st of each month'],
    [{ day: 2, of: 'month' }, 'the 2nd of each month'],
    [{ day: 11, of: 'month' }, 'the 11th of each month'],
    [{ day: 23, of: 'month', at: '08:00' }, 'the 23rd of each month 08:00'],
    [{ day: 31, of: 'month' }, 'the 31st of each month'],
    [{ day: -1, of: 'month' }, 'the last day of each month'],
    [{ day: -3, of: 'quarter' }, 'the third last day of each quarter'],
    [{ day: 1, of: 'year' }, 'the 1st day of each year'],
    [{ day: 112, of: 'year' }, 'the 112th day of each year'],
    [{ 'business-day': 1, of: 'quarter' }, 'the first business day of each quarter'],
    [{ 'business-day': 12, of: 'month' }, 'the 12th business day of each month'],
    [{ 'business-day': -1, of: 'month' }, 'the last business day of each month'],
    [
      { 'business-day': -2, of: 'month', at: '18:00' },
      'the second last business day of each month 18:00',
    ],
    [{ 'business-day': -6, of: 'year' }, 'the 6th last business day of each year'],
    [{ weekday: 'tue', nth: 2, of: 'month' }, 'the second Tuesday of each month'],
    [{ weekday: 'fri', nth: -1, of: 'month' }, 'the last Friday of each month'],
    [{ weekday: 'sun', nth: 5, of: 'month' }, 'the fifth Sunday of each month'],
  ];
  test.each(positions.map(([position, expected]) => ({ position, expected })))(
    '$expected',
    ({ position, expected }) => {
      expect(words({ dates: [position] })).toBe(expected);
    },
  );
});

describe('periods', () => {
  const rows: readonly (readonly [string, Data, string])[] = [
    [
      'hours with exceptions',
      { hours: '22:00-06:00', except: ['12-24'] },
      'daily 22:00–06:00 except 24 Dec',
    ],
    ['days', { days: 'mon-fri' }, 'Mon–Fri'],
    [
      'dates and positions in their order',
      { dates: ['12-24', { day: 25, of: 'month' }, '2026-12-31'], hours: '08:00-12:00' },
      '24 Dec, the 25th of each month, Thu 31 Dec 08:00–12:00',
    ],
    [
      'from one position until another',
      {
        from: { 'business-day': -2, of: 'month', at: '18:00' },
        until: { 'business-day': 1, of: 'month', at: '12:00' },
      },
      'from the second last business day of each month 18:00 until the first business day of each month 12:00',
    ],
    [
      'exceptions by position',
      { days: 'mon-thu', except: [{ weekday: 'tue', nth: 2, of: 'month' }, 'company-days'] },
      'Mon–Thu except the second Tuesday of each month, company-days',
    ],
    ['holidays of the region', { holidays: 'region' }, 'public holidays of the region'],
    ['holidays of a code', { holidays: ['DE-HE'] }, 'public holidays of DE-HE'],
    ['holidays of codes', { holidays: ['DE-HE', 'AT'] }, 'public holidays of DE-HE, AT'],
    ['holidays of a calendar', { holidays: 'company' }, 'holidays of calendar company'],
    ['a calendar', { calendar: 'company' }, 'in calendar company'],
    ['a category', { calendar: 'company', only: 'FREEZE' }, 'in calendar company (FREEZE)'],
    [
      'categories',
      { calendar: 'company', only: ['FREEZE', 'AUDIT'] },
      'in calendar company (FREEZE, AUDIT)',
    ],
    ['cron', { cron: '0 18 * * 1-5', for: '2h' }, 'by cron 0 18 * * 1-5 for 2h'],
    [
      'a recurrence rule',
      { rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026-12-01T18:00', for: '2h' },
      'by FREQ=WEEKLY;BYDAY=MO from Tue 1 Dec 18:00 for 2h',
    ],
    [
      'limited in time',
      {
        days: 'mon',
        hours: '09:00-12:00',
        'valid-from': '2026-12-01',
        'valid-until': '2027-01-01',
      },
      'Mon 09:00–12:00 (valid from Tue 1 Dec until Fri 1 Jan 2027)',
    ],
    ['nothing', {}, ''],
    ['a place without a kind', { dates: [{ of: 'month' }] }, ''],
  ];
  test.each(rows)('%s', (_, written, expected) => {
    expect(words(written)).toBe(expected);
  });

  test('the name of a region follows its zone', () => {
    const zones = [
      { zone: 'Europe/Berlin', region: 'emea' },
      { zone: 'Asia/Tokyo', region: 'apac' },
    ];
    expect(toPlain(periodTimes({ written: { holidays: 'region' }, zones }, clock))).toBe(
      'public holidays of the region Europe/Berlin (emea) and Asia/Tokyo (apac)',
    );
  });

  test('a title follows the id', () => {
    expect(toMarkdown(periodName({ id: 'peak', title: 'Peak *sales*' }))).toBe(
      '`peak` (Peak \\*sales\\*)',
    );
  });
});

test.each(hostileTexts)('T54: %s in any key stays text', (_, hostile) => {
  const written = {
    days: hostile,
    dates: [hostile, { weekday: hostile, nth: 1, of: hostile, at: hostile }],
    from: hostile,
    until: hostile,
    holidays: [hostile],
    calendar: hostile,
    only: hostile,
    rrule: hostile,
    start: hostile,
    for: hostile,
  };
  expectHarmlessText(words(written));
});
