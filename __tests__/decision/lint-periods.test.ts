/** lint of single periods: past ones, and those that clock changes empty, lengthen or shorten. */
import { describe, expect, test } from '@jest/globals';
import { failed } from './builders.js';
import { calendar, event } from './clock-facts.js';
import { lintedWith, places } from './lint-policies.js';

function policyWith(period: string): string {
  return `policy: 1\ntimezone: Europe/Berlin\nperiods:\n  p: ${period}\n`;
}

function environments(lists: string): string {
  return `environments:\n  production: { windows: { ${lists} } }\n`;
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
      'a rule that comes very often on a day far away',
      '{ rrule: FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=29, start: 2025-03-01T00:00, for: 1s }',
    ],
    [
      'a rule that comes very often',
      '{ rrule: FREQ=MINUTELY;INTERVAL=30, start: 2026-01-01, for: 5m }',
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
    [
      'hours that follow each other, each for itself',
      '{ days: [sat, sun], hours: [22:00-24:00, 00:00-04:00] }',
      'period p changes its length with the clocks: 3 h instead of 4 h on 2027-03-28 in Europe/Berlin, 5 h instead of 4 h on 2027-10-31 in Europe/Berlin',
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
    ['hours that end where the gap begins', '{ days: sat, hours: 22:00-02:00 }'],
    ['hours of the whole day', '{ days: sun, hours: 00:00-24:00 }'],
    [
      'a night that its validity cuts',
      '{ days: sat, hours: 22:00-06:00, valid-until: 2027-03-28T01:00 }',
    ],
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

  describe('hours that come twice', () => {
    const twice = {
      severity: 'warning',
      message:
        'period p opens nothing on 2027-10-31 in Europe/Berlin: clocks show its hours twice, and it opens from the later start to the earlier end',
      hint: 'write hours that reach beyond those that come twice, or cron and for, which then start the first time',
    };
    const gap = { message: 'period p is empty on 2027-03-28 in Europe/Berlin: clocks skip it' };

    test.each([
      ['as an opening', 'open: [p]', [gap, twice]],
      ['as a freeze, which is the wider one', 'frozen: [p]', [gap]],
      ['in no list', 'open: [other]', [gap]],
    ])('%s', async (_name, lists, expected) => {
      const text = `${policyWith('{ days: sun, hours: 02:15-02:45 }')}  other: { days: mon-fri }
${environments(lists)}`;
      const faults = await lintedWith(text);
      const found = faults.filter(({ code }) => code === 'policy/emptied-by-clock-change');
      expect(found).toEqual(expected.map((each) => expect.objectContaining(each)));
    });
  });

  test('an event without a length is not called emptied', async () => {
    const text = `${policyWith('{ calendar: company }')}calendars: { company: company.ics }\n`;
    const facts = { calendar: { company: calendar(event('12:00', '12:00')) } };
    expect(await lintedWith(text, { facts })).toEqual([]);
  });
});

describe('freezes that do not come within 400 days', () => {
  const others =
    '  other: { days: sun }\n  workdays: { days: mon-sat }\n  none: { days: mon-sun, except: [other, workdays] }\n';
  const frozen = (period: string): string =>
    `${policyWith(period)}${others}${environments('frozen: [p, workdays]')}`;
  const exceptionHint =
    'an exception removes the whole of what starts on its day: see `except`, also of the periods it names';

  test.each([
    [
      'the day on which it starts is that of a period it excepts',
      '{ from: 2026-12-20, through: 2027-01-05, except: [other] }',
      exceptionHint,
    ],
    [
      'periods that except all of it',
      '{ days: mon-sun, except: [other, workdays] }',
      exceptionHint,
    ],
    [
      'a business day that no month has',
      '{ dates: [{ business-day: 25, of: month }] }',
      'give it dates that come, or remove it from `frozen`',
    ],
  ])('%s', async (_name, period, hint) => {
    const faults = await lintedWith(frozen(period));
    expect(faults.filter(({ code }) => code === 'policy/never-frozen')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: 'period p freezes nothing: it does not take place within 400 days',
        hint,
      }),
    ]);
    expect(places(faults)).toContain('policy/never-frozen 4:3');
  });

  test('a weekend of all seven days leaves no business day', async () => {
    const week = 'weekend: [mon, tue, wed, thu, fri, sat, sun]\n';
    const text = frozen('{ dates: [{ business-day: 1, of: month }] }');
    expect(places(await lintedWith(`${text}${week}`))).toContain('policy/never-frozen 4:3');
    expect(places(await lintedWith(text))).not.toContain('policy/never-frozen 4:3');
  });

  test('a calendar, if exceptions empty it', async () => {
    const day = event('2026-12-20T10:00:00Z', '2026-12-20T12:00:00Z');
    const text = (period: string): string =>
      `${frozen(period)}calendars: { company: company.ics }\n`;
    const given = (...events: readonly ReturnType<typeof event>[]) => ({
      facts: { calendar: { company: calendar(...events) } },
    });
    const excepted = await lintedWith(text('{ calendar: company, except: [other] }'), given(day));
    expect(places(excepted)).toContain('policy/never-frozen 4:3');
    const planned = await lintedWith(text('{ calendar: company, except: [other] }'), given());
    expect(places(planned)).toEqual([]);
  });

  test.each([
    ['it comes', '{ from: 2026-12-21, through: 2027-01-05, except: [other] }'],
    ['it comes in two years', '{ from: 2028-12-20, through: 2029-01-05 }'],
    ['it is valid in two years', '{ days: mon, valid-from: 2028-12-20 }'],
    ['it begins in two years', '{ rrule: FREQ=DAILY, start: 2028-12-20, for: 2h }'],
    ['it ended a day ago', '{ from: 2026-11-01, through: 2026-11-17 }'],
    ['holidays that are not known', '{ holidays: [DE-HE] }'],
  ])('not: %s', async (_name, period) => {
    const codes = (await lintedWith(frozen(period))).map(({ code }) => code);
    expect(codes).not.toContain('policy/never-frozen');
  });

  test('not: what is no freeze', async () => {
    const text = `${policyWith('{ days: mon-sun, except: [other, workdays] }')}${others}`;
    const faults = await lintedWith(`${text}${environments('open: [p]')}`);
    expect(places(faults)).not.toContain('policy/never-frozen 4:3');
  });
});

describe('a freeze of every year that an exception takes in one of them', () => {
  const others = '  other: { days: sun }\n  more: { days: sat }\n';
  const faultsOf = async (period: string, list = 'frozen'): Promise<readonly string[]> => {
    const text = `${policyWith(period)}${others}${environments(`${list}: [p]`)}`;
    const faults = await lintedWith(text, { now: '2026-11-18T10:00:00Z' });
    return faults.filter(({ code }) => code === 'policy/freeze-excepted').map((one) => one.message);
  };

  test.each([
    ['a period', '{ from: 12-20, through: 01-05, except: [other] }', '2026-12-20'],
    [
      'a date of every year',
      '{ from: { weekday: sun, nth: -2, of: year }, through: 01-05, except: [12-20] }',
      '2026-12-20',
    ],
  ])('%s', async (_name, period, starts) => {
    expect(await faultsOf(period)).toEqual([
      `period p freezes nothing in 2026: an exception removes the whole of what starts on ${starts}`,
    ]);
  });

  test.each([
    ['nothing is taken', '{ from: 12-21, through: 01-05, except: [more] }'],
    ['that year is written', '{ from: 12-20, through: 01-05, except: [2026-12-20] }'],
    ['days of it are taken', '{ dates: [12-20, 12-21], except: [other] }'],
  ])('not: %s', async (_name, period) => {
    expect(await faultsOf(period)).toEqual([]);
  });

  test('not: what is no freeze', async () => {
    expect(await faultsOf('{ from: 12-20, through: 01-05, except: [other] }', 'open')).toEqual([]);
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
