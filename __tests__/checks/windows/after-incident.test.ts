/** cadence.after-incident: a pause after the last incident of a calendar. */
import { describe, expect, test } from '@jest/globals';
import type { FactReading } from '../../../src/evidence/facts.js';
import { hour } from '../../../src/time/instant.js';
import { decideFor, failed, known, none, unsupported } from '../../decision/builders.js';
import { calendar, event, localEvent } from '../../decision/clock-facts.js';
import { codesOf, policyWith } from './window-policies.js';

const rules = 'windows: { cadence: { after-incident: { calendar: incidents, wait: 2h } } }';

function incidents(reading: FactReading<'calendar'>) {
  return { facts: { calendar: { incidents: reading } } };
}

/** Now is Wednesday 18 November 2026, 10:00 UTC. */
describe('after-incident', () => {
  const rule = { rule: 'after-incident', pause: 2 * hour };

  test.each([
    {
      name: 'none yet',
      reading: calendar(),
      code: 'windows/cadence-kept',
      data: rule,
    },
    {
      name: 'one is running',
      reading: calendar(event('09:00', '11:00')),
      code: 'windows/too-soon',
      data: { ...rule, last: '2026-11-18T11:00:00Z', until: '2026-11-18T13:00:00Z' },
    },
    {
      name: 'one has just ended',
      reading: calendar(event('07:00', '08:01')),
      code: 'windows/too-soon',
      data: { ...rule, last: '2026-11-18T08:01:00Z', until: '2026-11-18T10:01:00Z' },
    },
    {
      name: 'one ended long enough ago, to the second',
      reading: calendar(event('07:00', '08:00')),
      code: 'windows/cadence-kept',
      data: { ...rule, last: '2026-11-18T08:00:00Z' },
    },
    {
      name: 'one of no length counts from its instant',
      reading: calendar(event('09:00', '09:00')),
      code: 'windows/too-soon',
      data: { ...rule, last: '2026-11-18T09:00:00Z', until: '2026-11-18T11:00:00Z' },
    },
    {
      name: 'one that is not confirmed counts, too',
      reading: calendar(event('09:00', '09:30', { tentative: true })),
      code: 'windows/too-soon',
      data: { ...rule, until: '2026-11-18T11:30:00Z' },
    },
    {
      name: 'a whole day counts until its midnight',
      reading: calendar(localEvent('2026-11-18', '2026-11-19')),
      code: 'windows/too-soon',
      data: { ...rule, last: '2026-11-18T23:00:00Z', until: '2026-11-19T01:00:00Z' },
    },
    {
      name: 'one that is announced does not count yet',
      reading: calendar(event('12:00', '13:00')),
      code: 'windows/cadence-kept',
      data: rule,
    },
    {
      name: 'of two whose pauses meet the later one counts',
      reading: calendar(event('06:00', '09:00'), event('10:30', '11:30')),
      code: 'windows/too-soon',
      data: { ...rule, last: '2026-11-18T11:30:00Z', until: '2026-11-18T13:30:00Z' },
    },
  ])('$name', async ({ reading, code, data }) => {
    const { findings } = await decideFor(policyWith(rules), incidents(reading));
    const effect = code === 'windows/too-soon' ? 'block' : 'none';
    expect(findings[0]).toMatchObject({ code, effect, data });
    if (code === 'windows/cadence-kept') expect(findings[0]?.data).toEqual(data);
  });

  test('it can start when the pause is over', async () => {
    const given = incidents(calendar(event('09:00', '09:30')));
    const decision = await decideFor(policyWith(rules), given);
    expect(decision).toMatchObject({ headline: 'wait', retryAt: '2026-11-18T11:30:00Z' });
  });

  test('an incident that is announced ends the opening before it', async () => {
    const given = incidents(calendar(event('12:00', '13:00')));
    const { openings } = await decideFor(policyWith(rules), given);
    expect(openings.slice(0, 2).map(({ start }) => start)).toEqual([
      '2026-11-18T10:00:00Z',
      '2026-11-18T15:00:00Z',
    ]);
  });

  test.each([
    { name: 'failed', reading: failed, code: 'gate/fact-failed block' },
    { name: 'unsupported', reading: unsupported, code: 'gate/fact-unsupported block' },
    { name: 'none', reading: none, code: 'gate/fact-failed block' },
    {
      name: 'that ends before now',
      reading: known<'calendar'>({
        from: '2025-01-01T00:00:00Z',
        to: '2026-11-18T09:00:00Z',
        events: [],
      }),
      code: 'gate/fact-failed block',
    },
  ])('F34: a calendar that is not known is no quiet one: $name', async ({ reading, code }) => {
    expect(await codesOf(rules, incidents(reading))).toEqual([code]);
  });

  test('F34: nobody looked', async () => {
    expect(await codesOf(rules)).toEqual(['gate/fact-failed block']);
  });
});
