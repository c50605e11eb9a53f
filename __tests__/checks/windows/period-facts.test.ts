/** Which facts periods depend on, also through what they except, and what is made of them. */
import { describe, expect, test } from '@jest/globals';
import { calendarAt, factsOf } from '../../../src/checks/windows/period-facts.js';
import { neededFacts } from '../../../src/decision/needs.js';
import { viewOf } from '../../../src/decision/facts-view.js';
import type { Facts } from '../../../src/evidence/facts.js';
import { wordsFor } from '../../../src/policy/select.js';
import { formatCivilDate } from '../../../src/time/civil-date.js';
import type { HolidaySource } from '../../../src/time/period-rule.js';
import { evidenceOf, policyOf, requestOf } from '../../decision/builders.js';
import { calendar, event, holidays, localEvent } from '../../decision/clock-facts.js';

const text = `
policy: 1
timezone: Europe/Berlin
holidays: [DE-HE, DE-BY]
weekend: [fri, sat]
fiscal-year: { starts: 04-06 }
calendars: { company: company.ics, closed: closed.ics }
regions:
  emea: { timezone: Europe/Berlin }
  amer: { timezone: America/New_York, holidays: [US] }
  apac: { timezone: Asia/Tokyo, holidays: closed }
periods:
  work: { days: mon-fri }
  codes: { holidays: [FR] }
  named: { holidays: closed }
  regional: { holidays: region, in: region }
  events: { calendar: company }
  business: { dates: [{ business-day: -2, of: month }] }
  days: { dates: [{ day: -2, of: month }] }
  span: { from: { business-day: -2, of: year }, until: 01-06 }
  span-end: { from: 12-20, through: { business-day: 1, of: month } }
  excepted: { days: mon-fri, except: [{ business-day: 1, of: month }] }
  one: { days: mon-fri, except: [codes] }
  two: { days: mon-fri, except: [one, events] }
  three: { days: mon-fri, in: Asia/Tokyo, except: [two] }
  regional-two: { days: mon-fri, in: region, except: [business] }
environments:
  production:
    windows: { frozen: [work], when: { during: two } }
    also: { rota: { windows: { covered-by: closed, cadence: { after-incident: { calendar: company, wait: 1h } } } } }
`;

async function words(regions: string[] = []) {
  const policy = await policyOf(text);
  const [layer] = policy.layers;
  if (layer === undefined) throw new Error('there is no layer');
  return wordsFor({ policy, layer, request: requestOf({ regions }) });
}

describe('facts of periods', () => {
  const berlin = 'zone Europe/Berlin';
  const inForce = ['holidays DE-HE', 'holidays DE-BY'];

  test.each([
    { id: 'work', facts: [berlin] },
    { id: 'codes', facts: [berlin, 'holidays FR'] },
    { id: 'named', facts: [berlin, 'calendar closed'] },
    { id: 'events', facts: [berlin, 'calendar company'] },
    { id: 'business', facts: [berlin, ...inForce] },
    { id: 'days', facts: [berlin] },
    { id: 'span', facts: [berlin, ...inForce] },
    { id: 'span-end', facts: [berlin, ...inForce] },
    { id: 'excepted', facts: [berlin, ...inForce] },
    { id: 'one', facts: [berlin, 'holidays FR'] },
    { id: 'two', facts: [berlin, 'holidays FR', 'calendar company'] },
    { id: 'three', facts: ['zone Asia/Tokyo', 'holidays FR', 'calendar company'] },
  ])('$id', async ({ id, facts }) => {
    const known = await words();
    const found = factsOf(
      [known.period(id)].flatMap((period) => period ?? []),
      known,
    );
    expect(found.map(({ kind, key }) => `${kind} ${key}`)).toEqual(facts);
  });

  test.each([
    { id: 'regional', regions: ['emea'], facts: [berlin, ...inForce] },
    { id: 'regional', regions: ['amer'], facts: ['zone America/New_York', 'holidays US'] },
    { id: 'regional', regions: ['apac'], facts: ['zone Asia/Tokyo', 'calendar closed'] },
    {
      id: 'regional',
      regions: ['emea', 'amer'],
      facts: [berlin, ...inForce, 'zone America/New_York', 'holidays US'],
    },
    { id: 'regional-two', regions: ['amer'], facts: ['zone America/New_York', 'holidays US'] },
  ])('$id in $regions', async ({ id, regions, facts }) => {
    const known = await words(regions);
    const found = factsOf(
      [known.period(id)].flatMap((period) => period ?? []),
      known,
    );
    expect(found.map(({ kind, key }) => `${kind} ${key}`)).toEqual(facts);
  });

  test('of rules, of their conditions and of what those except', async () => {
    const policy = await policyOf(text);
    const needed = neededFacts(policy, requestOf()).map(({ kind, key }) => `${kind} ${key}`);
    expect([...new Set(needed)].sort()).toEqual([
      'calendar closed',
      'calendar company',
      'holidays FR',
      berlin,
    ]);
  });
});

describe('the calendar of a place', () => {
  async function holidaysIn(facts: Facts, source: HolidaySource | undefined) {
    const place = { zone: 'Europe/Berlin', holidays: source };
    const { holidays: days } = calendarAt(viewOf(facts), place, await words());
    return [...days].map(formatCivilDate).sort();
  }

  test('has the weekend and the fiscal year of the words', async () => {
    const { weekend, fiscalYear } = calendarAt(viewOf({}), { zone: 'UTC' }, await words());
    expect({ weekend, fiscalYear }).toEqual({
      weekend: ['fri', 'sat'],
      fiscalYear: { month: 4, day: 6 },
    });
  });

  test('has the holidays of all its codes', async () => {
    const facts = {
      holidays: { 'DE-HE': holidays('2026-06-04', '2026-12-25'), 'DE-BY': holidays('2026-08-15') },
    };
    const source = { codes: ['DE-HE', 'DE-BY'] };
    expect(await holidaysIn(facts, source)).toEqual(['2026-06-04', '2026-08-15', '2026-12-25']);
  });

  test('has no holidays where none are in force', async () => {
    expect(await holidaysIn({}, undefined)).toEqual([]);
  });

  test('a calendar gives its whole days, and none with a time or not confirmed', async () => {
    const events = calendar(
      localEvent('2026-12-24', '2026-12-27'),
      localEvent('2026-12-30', '2026-12-31', { tentative: true }),
      localEvent('2026-11-18T00:00:00', '2026-11-18T12:00:00'),
      event('2026-11-20T08:00:00Z', '2026-11-21T08:00:00Z'),
    );
    const { facts } = evidenceOf(await policyOf(text), {
      facts: { calendar: { closed: events } },
    });
    expect(await holidaysIn(facts, { calendar: 'closed' })).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  test('days that are written from midnight to midnight of the place are whole days', async () => {
    const events = calendar(
      localEvent('2026-12-24T00:00:00', '2026-12-25T00:00:00'),
      event('2026-12-30T23:00:00Z', '2026-12-31T23:00:00Z'),
    );
    const { facts } = evidenceOf(await policyOf(text), {
      facts: { calendar: { closed: events } },
    });
    expect(await holidaysIn(facts, { calendar: 'closed' })).toEqual(['2026-12-24', '2026-12-31']);
  });

  test.each<[string, Facts, HolidaySource]>([
    ['a code', {}, { codes: ['DE-HE'] }],
    ['one of two codes', { holidays: { 'DE-HE': holidays() } }, { codes: ['DE-HE', 'DE-BY'] }],
    ['a calendar', {}, { calendar: 'closed' }],
  ])('F34: %s that is not known is an error, never a day of work', async (_name, facts, source) => {
    await expect(holidaysIn(facts, source)).rejects.toThrow(RangeError);
  });
});
