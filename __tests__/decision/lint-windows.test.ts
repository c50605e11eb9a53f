/** lint of windows: never open, open in vain, frozen without end. */
import { describe, expect, test } from '@jest/globals';
import { failed } from './builders.js';
import { calendar, event, holidays, localEvent } from './clock-facts.js';
import { lintedWith, places } from './lint-policies.js';

const words = `policy: 1
timezone: Europe/Berlin
calendars: { company: company.ics }
periods:
  work: { days: mon-fri, hours: 09:00-16:00 }
  evening: { days: mon-fri, hours: 19:00-22:00 }
  weekend: { days: sat-sun }
  week: { days: mon-fri }
  always: { days: mon-sun }
  peak: { from: 2026-11-26, through: 2026-11-30 }
  forever: { from: 2026-01-01, through: 2029-12-31 }
  unlimited: { days: mon-sun, valid-from: 2026-12-01 }
  free: { holidays: [DE-HE] }
  slot: { calendar: company }
  far: { from: 2028-06-01, through: 2028-06-02 }
environments:
  production:
    `;

async function linted(rules: string, facts: Parameters<typeof lintedWith>[1] = {}) {
  const faults = await lintedWith(`${words}${rules}\n`, facts);
  const others = ['policy/length-changes', 'policy/only-conditions'];
  return faults.filter(({ code }) => !others.includes(code));
}

describe('nothing but rules with a condition', () => {
  const soft = '{ soft: { when: { during: peak }, windows: { open: [work], fits: 1h } } }';

  test.each([
    ['under also', `also: ${soft}`, '18:54'],
    ['in a check', 'windows: { frozen: [peak], when: { tier: 1 } }', '18:14'],
    [
      'beside one that only observes',
      `windows: { frozen: [peak], enforce: observe }\n    also: ${soft}`,
      '19:54',
    ],
  ])('%s', async (_name, rules, place) => {
    const faults = await lintedWith(`${words}${rules}\n`);
    const found = faults.filter(({ code }) => code === 'policy/only-conditions');
    expect(found.map((one) => `${one.place.line}:${one.place.column}`)).toEqual([place]);
    expect(found[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('every rule of production has a condition'),
    });
  });

  test.each([
    ['one without', `windows: { frozen: [peak] }\n    also: ${soft}`],
    ['none in force', 'windows: { frozen: [peak], when: { tier: 1 }, enforce: warn }'],
  ])('not: %s', async (_name, rules) => {
    const codes = (await lintedWith(`${words}${rules}\n`)).map(({ code }) => code);
    expect(codes).not.toContain('policy/only-conditions');
  });
});

describe('never open within 400 days', () => {
  test.each([
    [
      'two lists without anything in common',
      'windows: { open: [work] }\n    also: { x: { windows: { open: [weekend] } } }',
    ],
    ['a freeze over all', 'windows: { open: [work], frozen: [forever] }'],
    [
      'freezes that fill each other up',
      'windows: { open: [work, weekend], frozen: [week, weekend] }',
    ],
    ['only a freeze that has no end', 'windows: { frozen: [always] }'],
  ])('%s', async (_name, rules) => {
    const faults = await linted(rules);
    expect(places(faults)).toContain('policy/never-open 18:14');
    expect(faults[0]).toMatchObject({
      severity: 'warning',
      message: 'production does not open within 400 days',
    });
  });

  test('an opening too far away', async () => {
    const faults = await linted('windows: { open: [far] }');
    expect(faults).toMatchObject([
      {
        code: 'policy/never-open',
        message:
          'production does not open within 400 days; the first time after that is on 2028-06-01, further away than the gate looks',
      },
    ]);
  });

  test('an empty calendar as the only opening', async () => {
    const facts = { calendar: { company: calendar() } };
    const faults = await linted('windows: { open: [slot] }', { facts });
    expect(places(faults)).toEqual(['policy/never-open 18:14']);
  });

  test.each([
    ['a week', 'windows: { open: [work] }', {}],
    [
      'what frees it is a condition',
      'windows: { open: [work], frozen: [forever], when: { tier: 1 } }',
      {},
    ],
    [
      'a calendar that is not known',
      'windows: { open: [slot] }',
      { calendar: { company: failed } },
    ],
    ['a calendar that nobody looked at', 'windows: { open: [slot] }', {}],
    [
      'a slot of a calendar',
      'windows: { open: [slot] }',
      { calendar: { company: calendar(event('2027-05-01T08:00:00Z', '2027-05-01T09:00:00Z')) } },
    ],
  ])('not: %s', async (_name, rules, facts) => {
    const codes = (await linted(rules, { facts })).map(({ code }) => code);
    expect(codes).not.toContain('policy/never-open');
  });
});

describe('open in vain', () => {
  test('a period of the list that is always frozen', async () => {
    const faults = await linted('windows: { open: [work, weekend], frozen: [weekend, peak] }');
    expect(places(faults)).toEqual(['policy/open-in-vain 18:29']);
    expect(faults[0]).toMatchObject({
      severity: 'warning',
      message: 'period weekend opens nothing: whenever it runs within 400 days, a freeze runs too',
    });
  });

  test('the freeze of another block counts', async () => {
    const rules =
      'windows: { open: [work, weekend] }\n    also: { x: { windows: { frozen: [weekend] } } }';
    expect(places(await linted(rules))).toEqual(['policy/open-in-vain 18:29']);
  });

  test('a freeze by holidays', async () => {
    const year = Array.from({ length: 450 }, (_, index) =>
      new Date(Date.UTC(2026, 9, 1) + index * 86_400_000).toISOString().slice(0, 10),
    );
    const rules = 'windows: { open: [evening, slot], frozen: [free] }';
    const facts = {
      holidays: { 'DE-HE': holidays(...year.filter((date) => date !== '2026-12-24')) },
      calendar: { company: calendar(localEvent('2026-12-01', '2026-12-03')) },
    };
    expect(places(await linted(rules, { facts }))).toEqual(['policy/open-in-vain 18:32']);
  });

  test.each([
    ['a freeze that leaves a day', 'windows: { open: [work], frozen: [peak] }'],
    ['a freeze beside it', 'windows: { open: [work, evening], frozen: [weekend] }'],
    [
      'a freeze under a condition',
      'windows: { open: [work, weekend] }\n    also: { x: { when: { tier: 1 }, windows: { frozen: [weekend] } } }',
    ],
    ['holidays that are not known', 'windows: { open: [work], frozen: [free] }'],
    [
      'a period that does not run within 400 days',
      'windows: { open: [work, far], frozen: [peak] }',
    ],
  ])('not: %s', async (_name, rules) => {
    expect(await linted(rules)).toEqual([]);
  });
});

describe('frozen without end', () => {
  test.each([
    ['years of days', 'windows: { frozen: [forever], when: { tier: 1 } }', 'forever'],
    ['every day', 'windows: { frozen: [peak, always], when: { tier: 1 } }', 'peak, always'],
    [
      'every day from next month on',
      'windows: { frozen: [unlimited], when: { tier: 1 } }',
      'unlimited',
    ],
  ])('%s', async (_name, rules, names) => {
    const faults = await linted(rules);
    expect(places(faults)).toEqual(['policy/endless-freeze 18:24']);
    expect(faults[0]).toMatchObject({
      severity: 'warning',
      message: `a freeze of ${names} does not end within 400 days`,
      hint: 'give it an end: through, until or valid-until',
    });
  });

  test.each([
    ['a few days', 'windows: { frozen: [peak] }'],
    ['every weekend', 'windows: { frozen: [weekend] }'],
  ])('not: %s', async (_name, rules) => {
    expect(await linted(rules)).toEqual([]);
  });
});

describe('what is not enforced closes nothing', () => {
  test.each([
    ['it warns', 'windows: { open: [work], frozen: [forever], enforce: warn }'],
    ['it observes', 'windows: { open: [weekend], frozen: [weekend], enforce: observe }'],
    [
      'it is enforced later',
      'windows: { open: [work], frozen: [forever], enforce-from: 2027-01-01 }',
    ],
    [
      'what it is in only observes',
      'windows: { open: [work] }\n    also: { x: { enforce: observe, windows: { frozen: [always] } } }',
    ],
    [
      'what it would fit into is open for longer',
      'windows: { open: [work] }\n    also: { x: { enforce: warn, windows: { fits: 8h } } }',
    ],
  ])('%s', async (_name, rules) => {
    expect(await linted(rules)).toEqual([]);
  });

  test('a date that has come', async () => {
    const rules = 'windows: { open: [work], frozen: [forever], enforce-from: 2026-11-18 }';
    expect((await linted(rules)).map(({ code }) => code)).toEqual([
      'policy/never-open',
      'policy/endless-freeze',
    ]);
  });
});

describe('open, but never for long enough', () => {
  test.each([
    ['a fixed time', 'windows: { open: [work], fits: 8h }', '8 h'],
    [
      'with a reserve',
      'windows: { open: [work], fits: { expected: 7h, reserve: 1m } }',
      '7 h 1 min',
    ],
    ['a reserve alone', 'windows: { open: [work], fits: { expected: p90, reserve: 8h } }', '8 h'],
    ['what a freeze leaves', 'windows: { open: [work], frozen: [morning], fits: 30m }', '30 min'],
  ])('%s', async (_name, rules, length) => {
    const morning = '  morning: { days: mon-fri, hours: 09:00-15:45 }\nenvironments:';
    const text = `${words.replace('environments:', morning)}${rules}\n`;
    const faults = await lintedWith(text);
    expect(faults).toMatchObject([
      {
        code: 'policy/never-open',
        severity: 'warning',
        place: { line: 19, column: 14 + rules.indexOf('fits:') - 'windows: '.length + 6 },
        message: `no opening of production within 400 days is as long as ${length}`,
        hint: 'open for longer, or expect less',
      },
    ]);
  });

  test('until a day that is further away than the gate looks', async () => {
    const rules = 'windows: { open: [work, someday], fits: 8h }';
    const someday = '  someday: { dates: [2028-01-08] }\nenvironments:';
    const faults = await lintedWith(`${words.replace('environments:', someday)}${rules}\n`);
    expect(faults.map(({ message }) => message)).toEqual([
      'no opening of production within 400 days is as long as 8 h; the first time after that is on 2028-01-08, further away than the gate looks',
    ]);
  });

  test('for each block that expects so much, the same', async () => {
    const fits = (length: string) => `windows: { open: [work, someday], fits: ${length} }`;
    const rules = `${fits('8h')}\n    also: { x: { ${fits('9h')} } }`;
    const someday = '  someday: { dates: [2028-01-08] }\nenvironments:';
    const faults = await lintedWith(`${words.replace('environments:', someday)}${rules}\n`);
    expect(faults.map(({ message }) => message.split('; ')[1])).toEqual(
      Array(2).fill('the first time after that is on 2028-01-08, further away than the gate looks'),
    );
  });

  test.each([
    ['as long as an opening', 'windows: { open: [work], fits: 7h }'],
    ['what the history tells', 'windows: { open: [work], fits: { expected: p90, reserve: 1h } }'],
    ['under a condition', 'windows: { open: [work], fits: 8h, when: { tier: 1 } }'],
    ['without any window', 'windows: { fits: 8h }'],
    ['openings that touch', 'windows: { open: [week], fits: 48h }'],
  ])('not: %s', async (_name, rules) => {
    expect(await linted(rules)).toEqual([]);
  });
});
