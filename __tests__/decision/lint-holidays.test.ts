/** lint of holiday sets that say too little of the year to come. */
import { describe, expect, test } from '@jest/globals';
import type { FactReading } from '../../src/evidence/facts.js';
import { failed, known } from './builders.js';
import { calendar, event, localEvent } from './clock-facts.js';
import { lintedWith, places } from './lint-policies.js';

const head = 'policy: 1\ntimezone: Europe/Berlin\ncalendars: { ours: ours.ics }\n';

function named(...days: readonly (readonly [string, string])[]): FactReading<'holidays'> {
  const value = days.map(([date, name]) => ({ date, name }));
  return known<'holidays'>({ from: '2025-01-01', through: '2028-12-31', days: value });
}

describe('a calendar that nobody has filled for next year', () => {
  const none = `${head}holidays: ours\n`;

  test.each([
    ['no event at all', calendar(), ['policy/holidays-missing 4:11']],
    [
      'only this year',
      calendar(localEvent('2026-12-24', '2026-12-27')),
      ['policy/holidays-missing 4:11'],
    ],
    [
      'only events with times',
      calendar(event('2027-05-01T00:00:00Z', '2027-05-02T00:00:00Z')),
      ['policy/holidays-missing 4:11'],
    ],
    [
      'only one that is not confirmed',
      calendar(localEvent('2027-05-01', '2027-05-02', { tentative: true })),
      ['policy/holidays-missing 4:11'],
    ],
    ['a day of next year', calendar(localEvent('2027-05-01', '2027-05-02')), []],
    ['a span into next year', calendar(localEvent('2026-12-24', '2027-01-02')), []],
    ['it is not known', failed, []],
  ])('%s', async (_name, ours, expected) => {
    const faults = await lintedWith(none, { facts: { calendar: { ours } } });
    expect(places(faults)).toEqual(expected);
    if (expected.length > 0) {
      expect(faults[0]).toMatchObject({
        severity: 'warning',
        message:
          'the calendar ours knows no holiday in 2027: each of its days would be a business day',
        hint: 'enter the whole days on which nobody works',
      });
    }
  });

  test('every place that states it is told', async () => {
    const text = `${head}regions: { emea: { timezone: Europe/Berlin, holidays: ours } }\nperiods: { p: { holidays: ours } }\n`;
    const faults = await lintedWith(text, { facts: { calendar: { ours: calendar() } } });
    expect(places(faults)).toEqual([
      'policy/holidays-missing 4:55',
      'policy/holidays-missing 5:27',
    ]);
  });
});

describe('holidays of a code that are announced year by year', () => {
  const text = `${head}holidays: [SA]\n`;

  /** The names of three years: last year, this one, and next year. */
  function years(...names: readonly (readonly string[])[]): FactReading<'holidays'> {
    return named(
      ...names.flatMap((inYear, index) =>
        inYear.map((name, month) => [`${2025 + index}-0${month + 1}-01`, name] as const),
      ),
    );
  }
  const five = ['A', 'B', 'C', 'D', 'E'];

  test.each([
    [
      'one is missing',
      years(['Eid', 'National Day'], ['Eid', 'National Day'], ['National Day']),
      'SA: Eid is known in 2026 and not in 2027',
    ],
    [
      'many are missing',
      years(five, five, []),
      'SA: A, B, C and 2 more are known in 2026 and not in 2027',
    ],
    [
      'one of two of one day is missing',
      years(['Eid, National Day'], ['National Day', 'Eid'], ['National Day']),
      'SA: Eid is known in 2026 and not in 2027',
    ],
  ])('%s', async (_name, reading, message) => {
    const faults = await lintedWith(text, { facts: { holidays: { SA: reading } } });
    expect(places(faults)).toEqual(['policy/holidays-missing 4:11']);
    expect(faults[0]).toMatchObject({ severity: 'warning', message });
  });

  test.each([
    ['none is missing', years(['Eid'], ['Eid'], ['Eid'])],
    ['one that comes and goes', years([], ['Boxing Day (substitute day)'], [])],
    ['one that is new next year', years([], [], ['Eid'])],
    ['two of one day that are apart next year', years(['A, B'], ['A, B'], ['A', 'B'])],
    ['nothing in any year', named()],
    ['they are not known', failed],
  ])('not: %s', async (_name, reading) => {
    expect(await lintedWith(text, { facts: { holidays: { SA: reading } } })).toEqual([]);
  });
});
