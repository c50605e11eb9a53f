/** The calendar beyond the data: what is not known is no opening, and named by the end of the data. */
import { describe, expect, test } from '@jest/globals';
import { viewCalendar, type CalendarView } from '../../src/cli/calendar-view.js';
import { calendarAt, unknownBetween, wholeOpeningsBetween } from '../../src/decision/calendar.js';
import { renderCalendar } from '../../src/report/calendar.js';
import { parseInstant } from '../../src/time/instant.js';
import { evidenceOf, policyOf } from './builders.js';
import { holidaysWithin } from './clock-facts.js';

const text = `
policy: 1
timezone: Europe/Berlin
periods:
  hol: { holidays: [DE-HE] }
  ever: { days: mon-sun }
environments:
  production: { windows: { frozen: [hol] } }
`;
const now = '2027-01-08T10:00:00Z';
const known = holidaysWithin('2026-11-01', '2027-01-11', '2027-01-09');
const facts = { holidays: { 'DE-HE': known } };

function span(from: string, to: string) {
  return { from: parseInstant(from) ?? NaN, to: parseInstant(to) ?? NaN };
}

async function viewed(from: string, to: string, policyText = text): Promise<CalendarView> {
  const policy = await policyOf(policyText);
  const evidence = evidenceOf(policy, { now, facts });
  return viewCalendar({ policy, evidence, at: [], span: span(from, to) });
}

describe('F34: a time that begins within the data and ends beyond them', () => {
  const part = ['2027-01-08T00:00:00Z', '2027-01-15T00:00:00Z'] as const;

  test('opens only as far as is known', async () => {
    const { period, unknown } = await viewed(...part);
    expect(period?.openings).toEqual([
      { start: '2027-01-08T00:00:00Z', end: '2027-01-08T23:00:00Z' },
      { start: '2027-01-09T23:00:00Z', end: '2027-01-11T00:00:00Z' },
    ]);
    expect(period?.notKnown).toEqual([
      { start: '2027-01-11T00:00:00Z', end: '2027-01-15T00:00:00Z' },
    ]);
    expect(unknown).toHaveLength(1);
  });

  test('is drawn and counted so', async () => {
    const policy = await policyOf(text);
    const evidence = evidenceOf(policy, { now, facts });
    const { period, unknown } = viewCalendar({ policy, evidence, at: [], span: span(...part) });
    const { timezone } = policy;
    const asked = { environment: 'production', timezone, now, facts: evidence.facts };
    const shown = renderCalendar(
      { ...asked, instants: [], unknown, period: period?.shown },
      { color: false, unicode: false },
    );
    expect(shown).toContain('2 openings, 48 h in all; not known for 96');
    expect(shown).toMatch(/Tue 12 Jan {2}\?{24} {2}not known/);
    expect(shown).toMatch(/Sat {2}9 Jan {2}\/{24} {2}hol/);
    expect(shown).toContain('When it opens after that is not known.');
    expect(shown).toContain('? not known');
    expect(shown).toContain('what is known of it ends with 2027-01-11');
  });

  test('a time that is closed by another rule is closed also where the data end', async () => {
    const other = text.replace(
      'frozen: [hol] }',
      'frozen: [hol] }, also: { x: { windows: { frozen: [ever] } } }',
    );
    const { period } = await viewed(...part, other);
    expect(period).toMatchObject({ openings: [], notKnown: [] });
  });

  test('a rule that is not enforced by then leaves nothing unknown', async () => {
    const later = text.replace('frozen: [hol]', 'frozen: [hol], enforce-from: 2027-02-01');
    const { period } = await viewed(...part, later);
    expect(period).toMatchObject({ openings: [{ start: part[0], end: part[1] }], notKnown: [] });
  });
});

test('F34: a time wholly beyond the data has no openings', async () => {
  const { period, unknown } = await viewed('2027-02-01T00:00:00Z', '2027-02-05T00:00:00Z');
  expect(period?.openings).toBeNull();
  expect(unknown).toHaveLength(1);
});

test('an opening that runs into what is not known has no known end', async () => {
  const policy = await policyOf(text);
  const evidence = evidenceOf(policy, { now, facts });
  const look = span('2027-01-10T00:00:00Z', '2027-01-10T12:00:00Z');
  expect(wholeOpeningsBetween({ policy, evidence, ...look })).toEqual([
    { start: '2027-01-09T23:00:00Z', end: null },
  ]);
});

test.each([
  ['2027-02-01T00:00:00Z', 'ends with 2027-01-11'],
  ['2026-10-01T00:00:00Z', 'begins with 2026-11-01'],
])('at %s the end of the data is told', async (at, says) => {
  const policy = await policyOf(text);
  const evidence = evidenceOf(policy, { now: at, facts });
  const found = unknownBetween({ policy, evidence, ...span(at, at) });
  expect(found[0]?.data).toMatchObject({ reason: `what is known of it ${says}` });
});

describe('F34: an instant near the end of the data', () => {
  const at = async (policyText: string, instant = now) => {
    const policy = await policyOf(policyText);
    const evidence = evidenceOf(policy, { now: instant, facts });
    const view = viewCalendar({
      policy,
      evidence,
      at: [parseInstant(instant) ?? NaN],
      span: undefined,
    });
    const asked = { environment: 'production', timezone: policy.timezone, now: instant };
    const lines = renderCalendar(
      { ...view, ...asked, facts: evidence.facts, period: undefined },
      { color: false, unicode: true },
    );
    return { shown: calendarAt(policy, evidence), text: lines.replace(/\s+/g, ' ') };
  };

  test('no close is known only as far as the data reach', async () => {
    const { shown, text: told } = await at(text, '2027-01-09T23:00:00Z');
    expect(shown).toMatchObject({
      open: true,
      nextClose: null,
      knownUntil: '2027-01-11T00:00:00Z',
    });
    const until = 'until Mon 11 Jan, 01:00 GMT+1, where what is known ends';
    expect(told).toContain(`open; no close ${until}`);
    expect(told).toContain(`no end ${until}`);
    expect(told).not.toContain('400 days');
  });

  test('nor is a close that only the last holiday known would make', async () => {
    const office = text.replace(
      'ever: { days: mon-sun }',
      'ever: { dates: [2027-01-10, 2027-01-11] }',
    );
    const { shown } = await at(office.replace('{ frozen', '{ open: [ever], frozen'));
    expect(shown).toMatchObject({ nextOpen: '2027-01-09T23:00:00Z', nextClose: null });
  });

  test('a close before that is told', async () => {
    expect((await at(text)).shown).toMatchObject({ nextClose: '2027-01-08T23:00:00Z' });
  });

  test('what is only observed has no say', async () => {
    const observed = text.replace('{ frozen: [hol] }', '{ frozen: [hol], enforce: observe }');
    expect((await at(observed)).shown).not.toHaveProperty('knownUntil');
  });
});
