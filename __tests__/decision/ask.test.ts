/** The one fail-closed function: whatever a question does, there is an answer, and it is no pass. */
import { describe, expect, test } from '@jest/globals';
import type { Question } from '../../src/checks/check.js';
import { ask } from '../../src/decision/ask.js';
import type { Applies } from '../../src/decision/conditions.js';
import { viewOf } from '../../src/decision/facts-view.js';
import type { Rule } from '../../src/decision/rules.js';
import type { RuleOptions } from '../../src/checks/rule-options.js';
import type { FactReading, Facts } from '../../src/evidence/facts.js';
import { parseInstant } from '../../src/time/instant.js';
import { always } from '../../src/time/interval-set.js';
import { checkResult, failed, known, none, policyOf, unsupported, wednesday } from './builders.js';
import { calendar, holidays, holidaysWithin } from './clock-facts.js';

const now = parseInstant(wednesday) ?? 0;
const ref = { kind: 'check-result', key: 'unit' } as const;
const passed = { code: 'required-checks/passed', outcome: 'pass', data: {} } as const;

async function answersOf(part: {
  question?: Partial<Question>;
  facts?: Facts;
  options?: RuleOptions;
  applies?: Applies;
}): Promise<readonly string[]> {
  const policy = await policyOf('policy: 1');
  const [layer] = policy.layers;
  if (layer === undefined) throw new Error('there is no layer');
  const question = { id: 'x/y', at: [], needs: [], evaluate: () => [passed], ...part.question };
  const words = {
    timezone: 'UTC',
    weekend: [],
    fiscalYear: { month: 1, day: 1 },
    group: () => undefined,
    people: undefined,
    period: () => undefined,
  };
  const place = { file: 'f', line: 1, column: 1 };
  const rule: Rule = {
    question,
    address: 'e/x',
    layer,
    environment: 'e',
    words,
    place,
    options: [part.options ?? {}],
  };
  return ask({
    rule,
    applies: part.applies ?? { state: 'yes' },
    facts: viewOf(part.facts ?? {}),
    now,
    around: { open: () => always },
  }).map(({ code, outcome }) => `${code} ${outcome}`);
}

function results(reading: FactReading<'check-result'>): Facts {
  return { 'check-result': { unit: reading } };
}

describe('ask', () => {
  test('a question that throws is unknown', async () => {
    const evaluate = (): never => {
      throw new Error('oops');
    };
    expect(await answersOf({ question: { evaluate } })).toEqual(['gate/crashed unknown']);
  });

  test('a question that throws no error is unknown', async () => {
    const evaluate = (): never => {
      // Ours never does; a library might.
      throw Object.assign(Object.create(null), { odd: true }) as Error;
    };
    expect(await answersOf({ question: { evaluate } })).toEqual(['gate/crashed unknown']);
  });

  test('a fact is never taken from the prototype of an object', async () => {
    const question = { needs: [{ ...ref, key: 'constructor' }] };
    const facts = { 'check-result': {} };
    expect(await answersOf({ question, facts })).toEqual(['gate/fact-failed unknown']);
  });

  test('a question that says nothing is unknown', async () => {
    expect(await answersOf({ question: { evaluate: () => [] } })).toEqual(['gate/silent unknown']);
  });

  test.each([
    { name: 'failed', facts: results(failed), code: 'gate/fact-failed unknown' },
    { name: 'unsupported', facts: results(unsupported), code: 'gate/fact-unsupported unknown' },
    { name: 'absent', facts: {}, code: 'gate/fact-failed unknown' },
  ])(
    'a needed fact that is $name is unknown, and the question is not asked',
    async ({ facts, code }) => {
      const key = code.includes('Object') ? 'constructor' : 'unit';
      expect(await answersOf({ question: { needs: [{ ...ref, key }] }, facts })).toEqual([code]);
    },
  );

  test('each missing fact has a finding of its own (F34)', async () => {
    const needs = [ref, { ...ref, key: 'lint' }];
    expect(await answersOf({ question: { needs } })).toHaveLength(2);
  });

  test.each([
    { has: 'workspace', demanded: 'artifact', code: 'gate/trust-too-low unknown' },
    { has: 'artifact', demanded: 'attested', code: 'gate/trust-too-low unknown' },
    { has: 'forge', demanded: 'forge', code: 'required-checks/passed pass' },
    { has: 'attested', demanded: 'workspace', code: 'required-checks/passed pass' },
  ] as const)(
    'a fact of level $has where $demanded is demanded',
    async ({ has, demanded, code }) => {
      const facts = results(checkResult('success', { level: has }));
      const options = { trust: demanded };
      expect(await answersOf({ question: { needs: [ref] }, facts, options })).toEqual([code]);
    },
  );

  test('that there is nothing is trusted no further than its source', async () => {
    const options = { trust: 'forge' } as const;
    expect(await answersOf({ question: { needs: [ref] }, facts: results(none), options })).toEqual([
      'gate/trust-too-low unknown',
    ]);
  });

  test('zones are facts of the runtime: no trust is demanded of them', async () => {
    const facts: Facts = {
      zone: {
        UTC: {
          status: 'known',
          value: {
            name: 'UTC',
            from: '2026-01-01T00:00:00Z',
            to: '2027-01-01T00:00:00Z',
            transitions: [{ at: '2026-01-01T00:00:00Z', offset: 0, abbreviation: 'UTC' }],
          },
          source: { level: 'workspace', fetchedAt: wednesday },
        },
      },
    };
    const question = { needs: [{ kind: 'zone', key: 'UTC' }] } as const;
    expect(await answersOf({ question, facts, options: { trust: 'attested' } })).toEqual([
      'required-checks/passed pass',
    ]);
  });

  test.each([
    { name: 'ends before now', from: '2024-01-01T00:00:00Z', to: '2025-01-01T00:00:00Z' },
    { name: 'begins after now', from: '2027-01-01T00:00:00Z', to: '2028-01-01T00:00:00Z' },
  ])('a zone table that $name is unknown', async ({ from, to }) => {
    const value = {
      name: 'UTC',
      from,
      to,
      transitions: [{ at: from, offset: 0, abbreviation: 'UTC' }],
    };
    const source = { level: 'workspace', fetchedAt: wednesday } as const;
    const facts: Facts = { zone: { UTC: { status: 'known', value, source } } };
    const question = { needs: [{ kind: 'zone', key: 'UTC' }] } as const;
    expect(await answersOf({ question, facts })).toEqual(['gate/fact-failed unknown']);
  });

  test.each([
    { name: 'ends the day before', from: '2026-01-01', through: '2026-11-17', known: false },
    { name: 'begins the day after', from: '2026-11-19', through: '2027-12-31', known: false },
    { name: 'reaches it', from: '2026-11-18', through: '2026-11-19', known: true },
  ])('F34: holidays whose data $name', async ({ from, through, known: isKnown }) => {
    const facts = { holidays: { 'DE-HE': holidaysWithin(from, through) } };
    const question = { needs: [{ kind: 'holidays', key: 'DE-HE' }] } as const;
    const expected = isKnown ? 'required-checks/passed pass' : 'gate/fact-failed unknown';
    expect(await answersOf({ question, facts })).toEqual([expected]);
  });

  test.each([
    { name: 'ends before', from: '2026-01-01T00:00:00Z', to: '2026-11-18T09:59:59Z', known: false },
    {
      name: 'begins after',
      from: '2026-11-18T10:00:01Z',
      to: '2027-12-31T00:00:00Z',
      known: false,
    },
    { name: 'reaches it', from: '2026-11-18T10:00:00Z', to: '2026-11-18T10:00:00Z', known: true },
  ])('F34: a calendar that $name', async ({ from, to, known: isKnown }) => {
    const facts = { calendar: { duty: known<'calendar'>({ from, to, events: [] }) } };
    const question = { needs: [{ kind: 'calendar', key: 'duty' }] } as const;
    const expected = isKnown ? 'required-checks/passed pass' : 'gate/fact-failed unknown';
    expect(await answersOf({ question, facts })).toEqual([expected]);
  });

  test('F34: that there is no calendar, or are no holidays, is no answer', async () => {
    const facts = { calendar: { duty: none }, holidays: { DE: none } };
    const needs = [
      { kind: 'calendar', key: 'duty' },
      { kind: 'holidays', key: 'DE' },
    ] as const;
    expect(await answersOf({ question: { needs }, facts })).toEqual([
      'gate/fact-failed unknown',
      'gate/fact-failed unknown',
    ]);
  });

  test('a calendar is trusted no further than its source; holidays come with the gate', async () => {
    const facts = { calendar: { duty: calendar() }, holidays: { DE: holidays() } };
    const needs = [
      { kind: 'calendar', key: 'duty' },
      { kind: 'holidays', key: 'DE' },
    ] as const;
    const options = { trust: 'forge' } as const;
    expect(await answersOf({ question: { needs }, facts, options })).toEqual([
      'gate/trust-too-low unknown',
    ]);
  });

  test('a condition that is not known is a finding beside the answer', async () => {
    const applies: Applies = { state: 'unknown', condition: 'tier', reason: 'nobody says' };
    expect(await answersOf({ applies })).toEqual([
      'gate/condition-unknown unknown',
      'required-checks/passed pass',
    ]);
  });
});
