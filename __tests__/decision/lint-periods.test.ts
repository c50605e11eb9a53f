/** lint of single periods: past ones, and those that clock changes empty, lengthen or shorten. */
import { describe, expect, test } from '@jest/globals';
import { failed } from './builders.js';
import { calendar, event } from './clock-facts.js';
import { lintedWith, places } from './lint-policies.js';

function policyWith(period: string): string {
  return `policy: 1\ntimezone: Europe/Berlin\nperiods:\n  p: ${period}\n`;
}

async function codesOf(period: string): Promise<readonly string[]> {
  return (await lintedWith(policyWith(period))).map(({ code }) => code);
}

describe('past periods', () => {
  test.each([
    ['dates', '{ dates: [2026-11-01, 2026-11-14] }'],
    ['through a last day', '{ from: 2026-11-01, through: 2026-11-14 }'],
    ['until an instant', '{ from: 2026-11-01, until: 2026-11-15T18:00 }'],
    ['a validity that ended', '{ days: mon-fri, valid-until: 2026-11-01 }'],
    ['the validity of holidays', '{ holidays: [DE-HE], valid-until: 2026-11-01 }'],
    ['a rule with a count', '{ rrule: FREQ=DAILY;COUNT=3, start: 2026-11-01T09:00, for: 2h }'],
    [
      'a rule with an end',
      '{ rrule: FREQ=DAILY;UNTIL=20261110T120000Z, start: 2026-11-01T09:00, for: 2h }',
    ],
  ])('%s', async (_name, period) => {
    const faults = await lintedWith(policyWith(period));
    expect(places(faults)).toEqual(['policy/past-period 4:3']);
    expect(faults[0]).toMatchObject({
      severity: 'warning',
      message: 'period p is past: it does not take place any more',
      hint: 'remove it, or give it its next dates',
    });
  });

  test.each([
    ['one of two dates is to come', '{ dates: [2026-11-01, 2026-12-01] }'],
    ['a date of every year', '{ dates: [01-01] }'],
    ['a span that runs', '{ from: 2026-11-01, through: 2026-11-30 }'],
    ['one that ended a day ago: zones differ', '{ from: 2026-11-01, through: 2026-11-17 }'],
    ['positions', '{ dates: [{ day: 1, of: month }] }'],
    ['a rule without an end', '{ rrule: FREQ=YEARLY, start: 2020-01-01T09:00, for: 2h }'],
    [
      'a rule that comes in nine years',
      '{ rrule: FREQ=YEARLY;INTERVAL=18, start: 2017-01-02, for: 2h }',
    ],
    [
      'a rule that comes very often',
      '{ rrule: FREQ=MINUTELY;INTERVAL=10, start: 2026-01-01, for: 5m }',
    ],
  ])('not: %s', async (_name, period) => {
    expect(await codesOf(period)).not.toContain('policy/past-period');
  });
});

describe('clock changes', () => {
  // Clocks go forward at 02:00 on 28 March 2027, and back at 03:00 on 31 October 2027.
  test.each([
    [
      'hours that a gap shortens and a fold lengthens',
      '{ days: sat, hours: 22:00-06:00 }',
      'period p changes its length with the clocks: 7 h instead of 8 h on 2027-03-27 in Europe/Berlin, 9 h instead of 8 h on 2027-10-30 in Europe/Berlin',
    ],
    [
      'a span of the week',
      '{ weekly: { from: sat 22:00, until: sun 06:00 } }',
      'period p changes its length with the clocks: 7 h instead of 8 h on 2027-03-27 in Europe/Berlin, 9 h instead of 8 h on 2027-10-30 in Europe/Berlin',
    ],
    [
      'half an hour less in another zone',
      '{ days: sun, hours: 00:00-06:00, in: Australia/Lord_Howe }',
      'period p changes its length with the clocks: 6 h 30 min instead of 6 h on 2027-04-04 in Australia/Lord_Howe, 5 h 30 min instead of 6 h on 2027-10-03 in Australia/Lord_Howe',
    ],
  ])('%s', async (_name, period, message) => {
    const faults = await lintedWith(policyWith(period));
    expect(places(faults)).toEqual(['policy/length-changes 4:3']);
    expect(faults[0]).toMatchObject({ severity: 'warning', message });
  });

  test.each([
    ['whole days are not told: a day is a day', '{ days: sun }'],
    ['a span of days', '{ weekly: { from: fri 17:00, until: mon 09:00 } }'],
    ['hours of the day', '{ days: mon-sun, hours: 09:00-17:00 }'],
    ['cron lasts as long as it says', '{ cron: "0 22 * * 6", for: 8h }'],
    ['a zone without changes', '{ days: sat, hours: 22:00-06:00, in: Asia/Tokyo }'],
    ['nights of other days', '{ days: mon, hours: 22:00-06:00 }'],
  ])('not: %s', async (_name, period) => {
    expect(await codesOf(period)).toEqual([]);
  });

  test('hours that a gap leaves nothing of', async () => {
    const faults = await lintedWith(policyWith('{ days: sun, hours: 02:00-03:00 }'));
    expect(faults.find(({ code }) => code === 'policy/emptied-by-clock-change')).toMatchObject({
      severity: 'warning',
      message: 'period p is empty on 2027-03-28 in Europe/Berlin: clocks skip it',
      hint: 'write hours that do not lie in the gap alone, or cron and for, which then start after it',
    });
  });

  test('an event without a length is not called emptied', async () => {
    const text = `${policyWith('{ calendar: company }')}calendars: { company: company.ics }\n`;
    const facts = { calendar: { company: calendar(event('12:00', '12:00')) } };
    expect(await lintedWith(text, { facts })).toEqual([]);
  });
});

describe('what cannot be known is left out, and nothing is thrown', () => {
  test.each([
    ['a zone', '{ days: sun, hours: 02:00-03:00 }', { zone: { 'Europe/Berlin': failed } }],
    ['holidays', '{ holidays: [DE-HE] }', { holidays: { 'DE-HE': failed } }],
    ['holidays that nobody looked at', '{ holidays: [DE-HE] }', {}],
  ])('%s', async (_name, period, facts) => {
    expect(await lintedWith(policyWith(period), { facts })).toEqual([]);
  });
});
