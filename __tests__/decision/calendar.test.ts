/** The calendar of an environment: open or not, what opens and closes it, and the merged openings. */
import { describe, expect, test } from '@jest/globals';
import {
  calendarAt,
  openingsBetween,
  spansBetween,
  unknownBetween,
  wholeOpeningsBetween,
} from '../../src/decision/calendar.js';
import { parseInstant } from '../../src/time/instant.js';
import { evidenceOf, failed, policyOf } from './builders.js';
import { calendar, event, holidays } from './clock-facts.js';

const text = `
policy: 1
timezone: Europe/Berlin
periods:
  work: { days: mon-fri, hours: 09:00-16:00 }
  peak: { from: 2026-11-26, through: 2026-11-30, reason: peak sales }
environments:
  production: { windows: { open: [work], frozen: [peak] } }
`;

describe('calendarAt', () => {
  test.each([
    {
      name: 'inside',
      now: '2026-11-18T10:00:00Z',
      seen: {
        open: true,
        entry: 'work',
        nextClose: '2026-11-18T15:00:00Z',
        nextCloseReason: null,
      },
    },
    {
      name: 'at the close',
      now: '2026-11-18T15:00:00Z',
      seen: { open: false, entry: null, nextOpen: '2026-11-19T08:00:00Z' },
    },
    {
      name: 'frozen',
      now: '2026-11-26T10:00:00Z',
      seen: { open: false, entry: 'peak', nextOpen: '2026-12-01T08:00:00Z' },
    },
  ])('$name', async ({ now, seen }) => {
    const policy = await policyOf(text);
    expect(calendarAt(policy, evidenceOf(policy, { now }))).toMatchObject(seen);
  });

  test('is not known where the zone is not, and does not throw', async () => {
    const policy = await policyOf(text);
    const evidence = evidenceOf(policy, { facts: { zone: { 'Europe/Berlin': failed } } });
    expect(calendarAt(policy, evidence)).toMatchObject({ open: null, entry: null });
    expect(openingsBetween({ policy, evidence, from: 0, to: 1 })).toBeUndefined();
  });
});

describe('holidays, calendars and shifts', () => {
  const more = `
policy: 1
timezone: Europe/Berlin
holidays: [DE-HE]
calendars: { company: company.ics, duty: duty.ics }
periods:
  work: { days: mon-fri, hours: 09:00-16:00, except: [free] }
  free: { holidays: [DE-HE] }
  shut: { calendar: company }
environments:
  production: { windows: { open: [work], frozen: [shut], covered-by: duty } }
`;
  const facts = {
    holidays: { 'DE-HE': holidays('2026-11-19') },
    calendar: {
      company: calendar(event('2026-11-20T10:00:00Z', '2026-11-20T12:00:00Z')),
      duty: calendar(event('2026-11-18T06:00:00Z', '2026-11-20T14:00:00Z', { summary: 'alice' })),
    },
  };
  const week = {
    from: parseInstant('2026-11-18T00:00:00Z') ?? 0,
    to: parseInstant('2026-11-24T00:00:00Z') ?? 0,
  };

  test('bound the openings together', async () => {
    const policy = await policyOf(more);
    const evidence = evidenceOf(policy, { facts });
    expect(openingsBetween({ policy, evidence, ...week })).toEqual([
      { start: '2026-11-18T08:00:00Z', end: '2026-11-18T15:00:00Z' },
      { start: '2026-11-20T08:00:00Z', end: '2026-11-20T10:00:00Z' },
      { start: '2026-11-20T12:00:00Z', end: '2026-11-20T14:00:00Z' },
    ]);
  });

  test.each([
    { name: 'holidays', facts: { ...facts, holidays: { 'DE-HE': failed } } },
    { name: 'a calendar', facts: { ...facts, calendar: { ...facts.calendar, company: failed } } },
    { name: 'a rota', facts: { ...facts, calendar: { ...facts.calendar, duty: failed } } },
    { name: 'what nobody looked at', facts: {} },
  ])('F34: without $name it is not known whether it is open', async ({ facts: given }) => {
    const policy = await policyOf(more);
    const evidence = evidenceOf(policy, { facts: given });
    expect(calendarAt(policy, evidence)).toMatchObject({ open: null, nextOpen: null });
    expect(openingsBetween({ policy, evidence, ...week })).toBeUndefined();
  });
});

test('the openings of a week end before the freeze', async () => {
  const policy = await policyOf(text);
  const span = {
    from: parseInstant('2026-11-23T00:00:00Z') ?? 0,
    to: parseInstant('2026-11-30T00:00:00Z') ?? 0,
  };
  const openings = openingsBetween({ policy, evidence: evidenceOf(policy), ...span });
  expect(openings).toEqual([
    { start: '2026-11-23T08:00:00Z', end: '2026-11-23T15:00:00Z' },
    { start: '2026-11-24T08:00:00Z', end: '2026-11-24T15:00:00Z' },
    { start: '2026-11-25T08:00:00Z', end: '2026-11-25T15:00:00Z' },
  ]);
});

describe('what is around an instant', () => {
  const policy = policyOf(`
policy: 1
timezone: Europe/Berlin
periods:
  work: { days: mon-fri, hours: 09:00-16:00 }
  weekdays: { days: mon-fri, title: Weekdays }
  peak: { from: 2026-11-26, through: 2026-11-30, reason: peak sales, owner: sales, hard: true }
environments:
  production: { windows: { open: [work], frozen: [peak] } }
  whole: { windows: { open: [weekdays] } }
  always: { windows: { frozen: [peak], enforce: observe } }
  shut: { windows: { open: [work], frozen: [weekdays] } }
`);
  const rows = [
    {
      name: 'open: since when, and both ends of the next opening',
      environment: 'production',
      now: '2026-11-18T10:00:00Z',
      seen: {
        since: '2026-11-18T08:00:00Z',
        nextOpen: '2026-11-19T08:00:00Z',
        nextOpenEnd: '2026-11-19T15:00:00Z',
        closedBy: [],
        deciding: [expect.objectContaining({ period: 'work', effect: 'open' })],
      },
    },
    {
      name: 'frozen: the freeze decides, and both rules close',
      environment: 'production',
      now: '2026-11-27T22:00:00Z',
      seen: {
        since: '2026-11-25T15:00:00Z',
        nextOpenEnd: '2026-12-01T15:00:00Z',
        closedBy: ['production/windows.open', 'production/windows.frozen'],
        deciding: [
          {
            start: '2026-11-25T23:00:00Z',
            end: '2026-11-30T23:00:00Z',
            effect: 'frozen',
            period: 'peak',
            zone: 'Europe/Berlin',
            reason: 'peak sales',
            owner: 'sales',
            hard: true,
            rule: 'production/windows.frozen',
            layer: '.promotion-gate.yml',
          },
        ],
      },
    },
    {
      name: 'days that follow each other are one span with both of its ends',
      environment: 'whole',
      now: '2026-11-18T10:00:00Z',
      seen: {
        since: '2026-11-15T23:00:00Z',
        nextOpen: '2026-11-22T23:00:00Z',
        nextOpenEnd: '2026-11-27T23:00:00Z',
        deciding: [
          expect.objectContaining({ start: '2026-11-15T23:00:00Z', end: '2026-11-20T23:00:00Z' }),
        ],
      },
    },
    {
      name: 'what is only observed decides nothing',
      environment: 'always',
      now: '2026-11-27T10:00:00Z',
      seen: { open: true, since: null, closedBy: [], deciding: [] },
    },
    {
      name: 'closed for good',
      environment: 'shut',
      now: '2026-11-18T10:00:00Z',
      seen: { open: false, since: null, nextOpen: null, nextOpenEnd: null },
    },
  ];
  test.each(rows)('$name', async ({ environment, now, seen }) => {
    const linked = await policy;
    const evidence = evidenceOf(linked, { now, request: { environment } });
    expect(calendarAt(linked, evidence)).toMatchObject(seen);
  });

  test('the spans of a day reach to their own ends, also beyond it', async () => {
    const linked = await policy;
    const evidence = evidenceOf(linked, { request: { environment: 'whole' } });
    const day = { from: Date.UTC(2026, 10, 18), to: Date.UTC(2026, 10, 19) };
    expect(spansBetween({ policy: linked, evidence, ...day })).toEqual([
      expect.objectContaining({
        start: '2026-11-15T23:00:00Z',
        end: '2026-11-20T23:00:00Z',
        title: 'Weekdays',
      }),
    ]);
  });

  test('a rule that applies at times only says that it is under a condition', async () => {
    const linked = await policyOf(
      `
policy: 1
timezone: Europe/Berlin
services: { shop: {} }
periods:
  work: { days: mon-fri, hours: 09:00-16:00 }
  peak: { from: 2026-11-26, through: 2026-11-30 }
environments:
  production: { windows: { open: [work], frozen: [peak], when: { during: [work] } } }
`,
    );
    const evidence = evidenceOf(linked, { now: '2026-11-27T10:00:00Z' });
    expect(calendarAt(linked, evidence).deciding).toMatchObject([
      { period: 'peak', conditional: true },
      { period: 'work', conditional: true },
    ]);
  });
});

describe('what reaches further than was looked', () => {
  const policy = policyOf(`
policy: 1
timezone: Europe/Berlin
periods:
  work: { days: mon-fri, hours: 09:00-16:00 }
  daily: { days: mon-sun }
  spring: { days: mon-sun, valid-until: 2027-03-15 }
  peak: { from: 2026-12-20, through: 2026-12-31 }
  years: { from: 2020-01-01, through: 2032-12-31 }
environments:
  never: { windows: { open: [work], frozen: [daily] } }
  spring: { windows: { open: [work], frozen: [spring] } }
  peak: { windows: { frozen: [peak] } }
  years: { windows: { frozen: [years] } }
  daily: { windows: { open: [daily] } }
`);
  const days = { from: Date.UTC(2026, 11, 7, 23), to: Date.UTC(2026, 11, 11, 23) };
  async function seen(environment: string, range = days) {
    const linked = await policy;
    const now = new Date(range.from).toISOString();
    const evidence = evidenceOf(linked, { now, request: { environment } });
    return { policy: linked, evidence, ...range };
  }

  test.each(['never', 'years'])('frozen for good (%s): nothing opens or closes', async (name) => {
    const { policy: linked, evidence } = await seen(name);
    expect(calendarAt(linked, evidence)).toMatchObject({
      open: false,
      since: null,
      nextOpen: null,
      nextOpenEnd: null,
      nextClose: null,
    });
  });

  test('open for good: no close, and no opening after it', async () => {
    const { policy: linked, evidence } = await seen('daily');
    const none = { since: null, nextOpen: null, nextOpenEnd: null, nextClose: null };
    expect(calendarAt(linked, evidence)).toMatchObject({ open: true, ...none });
  });

  const rows = [
    { name: 'never', start: null, end: null },
    { name: 'spring', start: null, end: '2027-03-14T23:00:00Z' },
    { name: 'years', start: null, end: null },
    { name: 'peak', start: '2026-12-19T23:00:00Z', end: '2026-12-31T23:00:00Z', ahead: 20 },
  ];
  test.each(rows)('spans of $name: $start to $end', async ({ name, start, end, ahead = 0 }) => {
    const range = { from: days.from, to: days.to + ahead * 86_400_000 };
    const spans = spansBetween(await seen(name, range)).filter(({ effect }) => effect === 'frozen');
    expect(spans).toEqual([expect.objectContaining({ start, end })]);
  });

  test('an opening has the same start and end whatever was asked for', async () => {
    const later = { from: days.from + 86_400_000, to: days.to + 2 * 86_400_000 };
    const opening = [{ start: null, end: '2026-12-19T23:00:00Z' }];
    expect(wholeOpeningsBetween(await seen('peak'))).toEqual(opening);
    expect(wholeOpeningsBetween(await seen('peak', later))).toEqual(opening);
    const after = { from: Date.UTC(2027, 0, 10), to: Date.UTC(2027, 0, 20) };
    expect(wholeOpeningsBetween(await seen('peak', after))).toEqual([
      { start: '2026-12-31T23:00:00Z', end: null },
    ]);
  });
});

describe('unknownBetween', () => {
  const span = { from: Date.UTC(2026, 10, 18), to: Date.UTC(2026, 10, 19) };

  test('is empty where everything is known', async () => {
    const policy = await policyOf(text);
    expect(unknownBetween({ policy, evidence: evidenceOf(policy), ...span })).toEqual([]);
  });

  test('names each rule with its reason', async () => {
    const policy = await policyOf(text);
    const evidence = evidenceOf(policy, { facts: { zone: { 'Europe/Berlin': failed } } });
    const data = { fact: 'zone Europe/Berlin', reason: 'connection reset', retryable: true };
    const reason = { layer: '.promotion-gate.yml', code: 'gate/fact-failed', data };
    expect(unknownBetween({ policy, evidence, ...span })).toEqual([
      { rule: 'production/windows.open', ...reason },
      { rule: 'production/windows.frozen', ...reason },
    ]);
  });

  test('a table that ends before the period does not tell all of it', async () => {
    const policy = await policyOf(text);
    const far = { from: span.from, to: Date.UTC(2031, 0, 1) };
    const unknown = unknownBetween({ policy, evidence: evidenceOf(policy), ...far });
    expect(unknown.map(({ rule, code }) => `${rule} ${code}`)).toEqual([
      'production/windows.open gate/fact-failed',
      'production/windows.frozen gate/fact-failed',
    ]);
  });

  test('what is only observed may be unknown', async () => {
    const observed = text.replace('frozen: [peak]', 'frozen: [peak], enforce: observe');
    const policy = await policyOf(observed);
    const evidence = evidenceOf(policy, { facts: { zone: { 'Europe/Berlin': failed } } });
    expect(unknownBetween({ policy, evidence, ...span })).toEqual([]);
  });
});
