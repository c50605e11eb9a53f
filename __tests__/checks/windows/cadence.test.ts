/** cadence: how far apart, how many, how long after a failure. */
import { describe, expect, test } from '@jest/globals';
import type { FactValue } from '../../../src/evidence/facts.js';
import {
  decideFor,
  known,
  none,
  otherSha,
  sha,
  unsupported,
  wednesday,
  type Given,
} from '../../decision/builders.js';
import { codesOf, deployed, ended, policyWith, seen } from './window-policies.js';

describe('cadence', () => {
  const rules = (cadence: string): string => `windows: { cadence: { ${cadence} } }`;

  test.each([
    { name: 'never', reading: none, code: 'windows/cadence-kept none' },
    {
      name: 'just long enough ago',
      reading: seen(ended('2026-11-18T06:00:00Z')),
      code: 'windows/cadence-kept none',
    },
    {
      name: 'too soon',
      reading: seen(ended('2026-11-18T06:01:00Z')),
      code: 'windows/too-soon block',
    },
    {
      name: 'a failure counts, too',
      reading: seen(ended('2026-11-18T09:00:00Z', 5, 'failure')),
      code: 'windows/too-soon block',
    },
    {
      name: 'without times',
      reading: seen({ sha: otherSha, outcome: 'success' }),
      code: 'windows/no-times block',
    },
    {
      name: 'one of several without times',
      reading: seen(ended('2026-11-01T06:00:00Z'), { sha: otherSha, outcome: 'success' }),
      code: 'windows/no-times block',
    },
    { name: 'not known', reading: unsupported, code: 'gate/fact-unsupported block' },
  ])('apart: $name', async ({ reading, code }) => {
    expect(await codesOf(rules('apart: 4h'), { facts: deployed(reading) })).toEqual([code]);
  });

  test.each([
    {
      name: 'a success',
      reading: seen(ended('2026-11-18T09:30:00Z')),
      code: 'windows/cadence-kept none',
    },
    {
      name: 'a failure',
      reading: seen(ended('2026-11-18T09:30:00Z', 5, 'failure')),
      code: 'windows/too-soon block',
    },
    {
      name: 'rolled back',
      reading: seen(ended('2026-11-18T09:30:00Z', 5, 'rolled-back')),
      code: 'windows/too-soon block',
    },
    {
      name: 'a failure, then a success',
      reading: seen(ended('2026-11-18T09:50:00Z'), ended('2026-11-18T09:30:00Z', 5, 'failure')),
      code: 'windows/too-soon block',
    },
  ])('after-failure: $name', async ({ reading, code }) => {
    const given = { facts: deployed(reading) };
    expect(await codesOf(rules('after-failure: 1h'), given)).toEqual([code]);
  });

  const record = (time: string, more: Partial<FactValue<'records'>[number]> = {}) => ({
    id: time,
    promotionId: time,
    kind: 'decision' as const,
    at: time,
    sha: otherSha,
    verdict: 'allow' as const,
    enforced: true,
    ...more,
  });
  const recorded = (...records: FactValue<'records'>): Given['facts'] => ({
    records: { production: known<'records'>(records) },
  });

  test.each([
    {
      name: 'no records',
      facts: { records: { production: none } },
      code: 'windows/cadence-kept none',
    },
    {
      name: 'one of two used',
      facts: recorded(record('2026-11-16T09:00:00Z')),
      code: 'windows/cadence-kept none',
    },
    {
      name: 'both used',
      facts: recorded(record('2026-11-16T09:00:00Z'), record('2026-11-17T09:00:00Z')),
      code: 'windows/quota-used-up block',
    },
    {
      name: 'the same promotion twice counts once',
      facts: recorded(
        record('2026-11-16T09:00:00Z', { promotionId: 'p' }),
        record('2026-11-17T09:00:00Z', { promotionId: 'p' }),
      ),
      code: 'windows/cadence-kept none',
    },
    {
      name: 'this candidate does not count',
      facts: recorded(record('2026-11-16T09:00:00Z', { sha }), record('2026-11-17T09:00:00Z')),
      code: 'windows/cadence-kept none',
    },
    {
      name: 'blocks, previews and results do not count',
      facts: recorded(
        record('2026-11-16T09:00:00Z', { verdict: 'block' }),
        record('2026-11-16T10:00:00Z', { enforced: false }),
        record('2026-11-17T09:00:00Z', { kind: 'result' }),
      ),
      code: 'windows/cadence-kept none',
    },
    {
      name: 'the week begins on Monday in Berlin',
      facts: recorded(record('2026-11-15T22:59:59Z'), record('2026-11-15T23:00:00Z')),
      code: 'windows/cadence-kept none',
    },
    {
      name: 'not known',
      facts: { records: { production: unsupported } },
      code: 'gate/fact-unsupported block',
    },
  ])('at-most: $name', async ({ facts, code }) => {
    expect(await codesOf(rules('at-most: 2 per week'), { facts: facts ?? {} })).toEqual([code]);
  });

  test.each([
    { per: 'day', retryAt: '2026-11-18T23:00:00Z' },
    { per: 'week', retryAt: '2026-11-22T23:00:00Z' },
    { per: 'month', retryAt: '2026-11-30T23:00:00Z' },
    { per: 'quarter', retryAt: '2026-12-31T23:00:00Z' },
    { per: 'year', retryAt: '2026-12-31T23:00:00Z' },
  ])('at-most: used up for the $per', async ({ per, retryAt }) => {
    const facts = recorded(record('2026-11-18T08:00:00Z'));
    const decision = await decideFor(policyWith(rules(`at-most: 1 per ${per}`)), {
      facts: facts ?? {},
    });
    expect(decision).toMatchObject({ headline: 'wait', retryAt });
  });

  test('at-most: a quota of nothing never opens', async () => {
    const facts = { records: { production: none } };
    const decision = await decideFor(policyWith(rules('at-most: 0 per week')), {
      facts,
      now: wednesday,
    });
    expect(decision).toMatchObject({ headline: 'blocked', openings: [] });
    expect(decision.findings[0]?.clears).toBeUndefined();
  });
});
