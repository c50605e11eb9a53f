/** covered-by: somebody of the rota is on call, as its calendar says. */
import { describe, expect, test } from '@jest/globals';
import type { FactReading } from '../../../src/evidence/facts.js';
import { decideFor, failed, known, none, unsupported } from '../../decision/builders.js';
import { calendar, event, localEvent } from '../../decision/clock-facts.js';
import { at, codesOf, policyWith } from './window-policies.js';

const rules = 'windows: { covered-by: duty }';

function duty(reading: FactReading<'calendar'>) {
  return { facts: { calendar: { duty: reading } } };
}

/** Wednesday: alice until 12:00, bob from 13:00 to 18:00, carol from 16:00. */
const rota = calendar(
  event('2026-11-17T20:00:00Z', '2026-11-18T12:00:00Z', { summary: 'alice' }),
  event('13:00', '18:00', { summary: 'bob' }),
  event('16:00', '2026-11-19T06:00:00Z', { summary: 'carol' }),
);

test('where nobody is planned, somebody has to be entered', async () => {
  const decided = await decideFor(policyWith(rules), duty(calendar()));
  expect(decided.verdict).toBe('block');
  expect(decided.steps).toContainEqual(
    expect.objectContaining({ what: 'enter-shift', detail: { calendar: 'duty' } }),
  );
  expect(decided.unblock.complete).toBe(true);
});

describe('covered', () => {
  test.each([
    {
      name: 'in a shift',
      now: '10:00',
      data: {
        who: ['alice'],
        until: '2026-11-18T12:00:00Z',
        coveredUntil: '2026-11-18T12:00:00Z',
      },
    },
    {
      name: 'from the first instant of a shift; shifts that overlap are one cover',
      now: '13:00',
      data: {
        who: ['bob'],
        until: '2026-11-18T18:00:00Z',
        coveredUntil: '2026-11-19T06:00:00Z',
      },
    },
    {
      name: 'by two',
      now: '17:00',
      data: { who: ['bob', 'carol'], until: '2026-11-19T06:00:00Z' },
    },
    {
      name: 'by the second alone',
      now: '18:00',
      data: { who: ['carol'], until: '2026-11-19T06:00:00Z' },
    },
  ])('$name', async ({ now, data }) => {
    const { findings } = await decideFor(policyWith(rules), { ...at(now), ...duty(rota) });
    expect(findings[0]).toMatchObject({
      code: 'windows/covered',
      effect: 'none',
      data: { calendar: 'duty', ...data },
    });
  });

  test('a whole day is one in the zone of the policy', async () => {
    const given = duty(calendar(localEvent('2026-11-18', '2026-11-19', { summary: 'alice' })));
    const { findings } = await decideFor(policyWith(rules), { ...at('22:59'), ...given });
    expect(findings[0]).toMatchObject({
      code: 'windows/covered',
      data: { until: '2026-11-18T23:00:00Z' },
    });
    expect(await codesOf(rules, { ...at('23:00'), ...given })).toEqual([
      'windows/not-covered block',
    ]);
  });

  test('a shift without a name covers, and names nobody', async () => {
    const given = duty(calendar(event('09:00', '11:00')));
    const { findings } = await decideFor(policyWith(rules), given);
    expect(findings[0]?.code).toBe('windows/covered');
    expect(findings[0]?.data).not.toHaveProperty('who');
  });
});

describe('not covered', () => {
  test('a gap between shifts says who is next, and when', async () => {
    const decision = await decideFor(policyWith(rules), { ...at('12:00'), ...duty(rota) });
    expect(decision).toMatchObject({ headline: 'wait', retryAt: '2026-11-18T13:00:00Z' });
    expect(decision.findings[0]).toMatchObject({
      code: 'windows/not-covered',
      effect: 'block',
      clears: '2026-11-18T13:00:00Z',
      data: {
        calendar: 'duty',
        nextWho: ['bob'],
        since: '2026-11-18T12:00:00Z',
        next: '2026-11-18T13:00:00Z',
        nextEnd: '2026-11-19T06:00:00Z',
      },
    });
  });

  test('nobody is planned any more', async () => {
    const decision = await decideFor(policyWith(rules), {
      now: '2026-11-20T10:00:00Z',
      ...duty(rota),
    });
    expect(decision).toMatchObject({ headline: 'blocked', verdict: 'block', openings: [] });
    expect(decision.findings[0]?.data).toEqual({
      calendar: 'duty',
      since: '2026-11-19T06:00:00Z',
    });
  });

  test.each([
    { name: 'an empty calendar', reading: calendar() },
    {
      name: 'a tentative shift',
      reading: calendar(event('09:00', '11:00', { summary: 'alice', tentative: true })),
    },
  ])('by $name', async ({ reading }) => {
    expect(await codesOf(rules, duty(reading))).toEqual(['windows/not-covered block']);
  });

  test('a tentative shift is not announced as the next one', async () => {
    const reading = calendar(
      event('11:00', '12:00', { summary: 'alice', tentative: true }),
      event('13:00', '14:00', { summary: 'bob' }),
    );
    const { findings } = await decideFor(policyWith(rules), duty(reading));
    expect(findings[0]?.data).toMatchObject({ nextWho: ['bob'], next: '2026-11-18T13:00:00Z' });
  });
});

describe('F34: a calendar that is not known covers nothing, and is no failure either', () => {
  const ended = { from: '2025-01-01T00:00:00Z', to: '2026-11-18T09:00:00Z' };

  test.each([
    { name: 'failed', reading: failed, code: 'gate/fact-failed block' },
    { name: 'unsupported', reading: unsupported, code: 'gate/fact-unsupported block' },
    { name: 'none', reading: none, code: 'gate/fact-failed block' },
    {
      name: 'that ends before now',
      reading: known<'calendar'>({ ...ended, events: [event('09:00', '11:00')] }),
      code: 'gate/fact-failed block',
    },
  ])('$name', async ({ reading, code }) => {
    expect(await codesOf(rules, duty(reading))).toEqual([code]);
    expect((await decideFor(policyWith(rules), duty(reading))).verdict).toBe('inconclusive');
  });

  test('nobody looked', async () => {
    expect(await codesOf(rules)).toEqual(['gate/fact-failed block']);
  });
});

describe('with fits: a shift that ends is a close', () => {
  const both = 'windows: { covered-by: duty, fits: 45m }';

  test.each([
    { now: '11:15', codes: ['windows/fits none', 'windows/covered none'] },
    { now: '11:16', codes: ['windows/does-not-fit block', 'windows/covered none'] },
    { now: '17:50', codes: ['windows/fits none', 'windows/covered none'] },
  ])('at $now', async ({ now, codes }) => {
    expect(await codesOf(both, { ...at(now), ...duty(rota) })).toEqual(codes);
  });

  test('the latest start leaves time before the shift ends', async () => {
    const decision = await decideFor(policyWith(both), { ...at('10:00'), ...duty(rota) });
    expect(decision).toMatchObject({ verdict: 'allow', latestStart: '2026-11-18T11:15:00Z' });
  });

  test('where the calendar is not known, whether it fits is not known either', async () => {
    expect(await codesOf(both, duty(failed))).toEqual([
      'windows/unbounded block',
      'gate/fact-failed block',
    ]);
  });
});
