/** What is remarkable in a calendar stands beside the decision, also where nobody lints it. */
import { expect, test } from '@jest/globals';
import type { FactReading } from '../../src/evidence/facts.js';
import { decideFor, wednesday } from './builders.js';

const text = `
policy: 1
timezone: Europe/Berlin
calendars: { company: company.ics }
periods:
  announced: { calendar: company }
environments:
  production: { windows: { frozen: [announced] } }
`;

function company(warnings?: string[]): FactReading<'calendar'> {
  const source = {
    level: 'forge',
    system: 'https://cal.example/c.ics',
    fetchedAt: wednesday,
  } as const;
  const span = { from: '2025-01-01T00:00:00Z', to: '2029-01-01T00:00:00Z' };
  const value = { ...span, events: [], ...(warnings === undefined ? {} : { warnings }) };
  return { status: 'known', value, source };
}

test('each warning has the place that it names', async () => {
  const reading = company(['7:1: the calendar has no events', 'not a place']);
  const decided = await decideFor(text, { facts: { calendar: { company: reading } } });
  expect(decided.verdict).toBe('allow');
  expect(decided.warnings).toEqual([
    {
      code: 'policy/calendar',
      place: { file: 'https://cal.example/c.ics', line: 7, column: 1 },
      message: 'the calendar has no events',
    },
  ]);
});

test('a calendar without remarks adds none', async () => {
  const decided = await decideFor(text, { facts: { calendar: { company: company() } } });
  expect(decided.warnings).toEqual([]);
});
