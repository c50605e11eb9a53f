/** The calendar tells what bars: no period of a rule that is not in force, and no time without a rule. */
import { describe, expect, test } from '@jest/globals';
import { calendarAt, openingsBetween, spansBetween } from '../../src/decision/calendar.js';
import { parseInstant } from '../../src/time/instant.js';
import { decisionOf, evidenceOf, policyOf } from './builders.js';

const head = `
policy: 1
timezone: Europe/Berlin
periods:
  ever: { days: mon-sun }
  noon: { hours: 11:00-13:00 }
  run-up: { from: 2026-12-01, through: 2026-12-02 }
environments:
`;
const phased = `${head}  production:
    windows: { open: [ever] }
    also:
      soft: { when: { during: run-up }, windows: { frozen: [noon] } }
      fut: { enforce-from: 2026-12-03, windows: { frozen: [ever] } }
`;
const lone = `${head}  production:
    also: { soft: { when: { during: run-up }, windows: { open: [noon], fits: 1h } } }
`;

function instant(text: string): number {
  return parseInstant(text) ?? NaN;
}

async function at(text: string, now: string) {
  const policy = await policyOf(text);
  return calendarAt(policy, evidenceOf(policy, { now }));
}

describe('a rule that is not in force', () => {
  test.each([
    ['before all of them', '2026-11-30T11:00:00Z', ['ever open']],
    ['under the condition', '2026-12-01T11:00:00Z', ['noon frozen', 'ever open']],
    ['between', '2026-12-01T14:00:00Z', ['ever open']],
    ['from its date on', '2026-12-03T11:00:00Z', ['ever frozen', 'ever open']],
  ])('decides nothing: %s', async (_name, now, deciding) => {
    const shown = await at(phased, now);
    expect(shown.deciding.map(({ period, effect }) => `${period} ${effect}`)).toEqual(deciding);
  });

  test('freezes from its date on, also seen from later', async () => {
    for (const now of ['2026-11-30T11:00:00Z', '2026-12-05T11:00:00Z']) {
      const policy = await policyOf(phased);
      const evidence = evidenceOf(policy, { now });
      const range = { from: instant('2026-11-28T00:00:00Z'), to: instant('2026-12-06T00:00:00Z') };
      const frozen = spansBetween({ policy, evidence, ...range }).filter(
        ({ effect, period }) => effect === 'frozen' && period === 'ever',
      );
      expect(frozen).toMatchObject([{ start: '2026-12-02T23:00:00Z', end: null }]);
    }
  });

  test('opens nothing: an open list under a condition that does not hold', async () => {
    const text = `${lone.trimEnd()}\n    windows: { open: [ever] }\n`;
    const shown = await at(text, '2026-11-30T11:00:00Z');
    expect(shown.deciding.map(({ period }) => period)).toEqual(['ever']);
    expect(shown.open).toBe(true);
  });
});

describe('a time in which no rule applies', () => {
  test('is not open, as the decision says', async () => {
    const policy = await policyOf(lone);
    const now = '2026-11-30T11:00:00Z';
    expect(decisionOf(policy, evidenceOf(policy, { now })).verdict).toBe('inconclusive');
    expect(await at(lone, now)).toMatchObject({
      open: false,
      closedBy: [],
      nextOpen: '2026-12-01T10:00:00Z',
    });
  });

  test('is none of the openings', async () => {
    const policy = await policyOf(lone);
    const evidence = evidenceOf(policy, { now: '2026-11-30T11:00:00Z' });
    const range = { from: instant('2026-11-28T00:00:00Z'), to: instant('2026-12-06T00:00:00Z') };
    expect(openingsBetween({ policy, evidence, ...range })).toEqual([
      { start: '2026-12-01T10:00:00Z', end: '2026-12-01T12:00:00Z' },
      { start: '2026-12-02T10:00:00Z', end: '2026-12-02T12:00:00Z' },
    ]);
  });

  test.each([
    [
      'where a rule of another check applies',
      '    quality: { coverage: { lines: { at-least: 80% } } }\n',
    ],
    ['where a rule without a condition applies', '    windows: { frozen: [run-up] }\n'],
  ])('is open %s', async (_name, more) => {
    expect(await at(lone + more, '2026-11-30T11:00:00Z')).toMatchObject({ open: true });
  });

  test('is open where nothing is enforced', async () => {
    const observed = lone.replace('soft: { when', 'soft: { enforce: observe, when');
    expect(await at(observed, '2026-11-30T11:00:00Z')).toMatchObject({ open: true });
  });
});
