/** windows: open and frozen lists across rules, blocks, layers and regions. */
import { describe, expect, test } from '@jest/globals';
import {
  decideFor,
  failed,
  known,
  none,
  told,
  unsupported,
  type PolicyFiles,
} from '../decision/builders.js';
import { calendar, event, holidays, holidaysWithin } from '../decision/clock-facts.js';
import { at, codesOf, policyWith, words } from './windows/window-policies.js';

describe('open: a union in one list, an intersection across rules', () => {
  const both = `windows: { open: [morning] }
    also: { more: { windows: { open: [noon] } } }`;
  const base = policyWith('windows: { open: [noon] }');
  const commit = 'c'.repeat(40);
  const layers: PolicyFiles = {
    root: `policy: 1\nextends: acme/policy//b.yml@${commit}\nenvironments: { production: { windows: { open: [morning] } } }\n`,
    layers: { [`acme/policy//b.yml@${commit}`]: base },
  };

  test.each([
    {
      name: 'list, in the first',
      rules: 'windows: { open: [morning, noon] }',
      now: '08:30',
      open: true,
    },
    {
      name: 'list, in the second',
      rules: 'windows: { open: [morning, noon] }',
      now: '12:30',
      open: true,
    },
    {
      name: 'list, in none',
      rules: 'windows: { open: [morning, noon] }',
      now: '13:00',
      open: false,
    },
    { name: 'also, in both', rules: both, now: '10:30', open: true },
    { name: 'also, in one', rules: both, now: '08:30', open: false },
    { name: 'layers, in both', rules: layers, now: '10:30', open: true },
    { name: 'layers, in one', rules: layers, now: '12:30', open: false },
  ])('$name', async ({ rules, now, open }) => {
    const codes = await codesOf(rules, at(now));
    expect(codes.includes('windows/closed block')).toBe(!open);
  });

  test('the opening that is told lies in both layers', async () => {
    const decision = await decideFor(layers, at('08:30'));
    expect(decision).toMatchObject({ retryAt: '2026-11-18T10:00:00Z', headline: 'wait' });
    expect(decision.openings[0]?.end).toBe('2026-11-18T11:00:00Z');
  });

  test('a closed window says since when, and when it opens next', async () => {
    const { findings } = await decideFor(policyWith('windows: { open: [morning] }'), at('12:00'));
    expect(findings[0]?.data).toMatchObject({
      since: '2026-11-18T11:00:00Z',
      next: '2026-11-19T08:00:00Z',
      nextEnd: '2026-11-19T11:00:00Z',
    });
    expect(findings[0]?.clears).toBe('2026-11-19T08:00:00Z');
  });
});

describe('frozen: a union everywhere, and it beats open', () => {
  test('the reason, the last day and the end of each running freeze are told', async () => {
    const { findings } = await decideFor(policyWith('windows: { frozen: [today, peak] }'));
    expect(findings[0]?.data).toMatchObject({
      period: { id: 'today', reason: 'audit', owner: 'release-office', ticket: 'CHG1' },
      lastDay: '2026-11-18',
    });
    expect(findings[1]?.data).toMatchObject({
      period: { id: 'peak', hard: true },
      until: '2026-11-30T23:00:00Z',
      lastDay: '2026-11-30',
    });
    expect(findings.slice(0, 2).map(({ clears }) => clears)).toEqual([
      '2026-11-30T23:00:00Z',
      '2026-11-30T23:00:00Z',
    ]);
  });

  test('open and frozen at once is a block', async () => {
    const codes = await codesOf('windows: { open: [morning], frozen: [today] }', at('08:30'));
    expect(codes).toEqual(['windows/open none', 'windows/frozen block']);
  });

  test('a freeze without an end within 400 days has no retry instant', async () => {
    const decision = await decideFor(policyWith('windows: { frozen: [forever] }'));
    expect(decision).toMatchObject({ headline: 'blocked', verdict: 'block', openings: [] });
    expect(decision.retryAt).toBeUndefined();
    expect(decision.findings[0]?.clears).toBe('2029-12-31T23:00:00Z');
  });

  test('the next freeze is named while none runs', async () => {
    const given = { now: '2026-11-16T10:00:00Z' };
    const { findings } = await decideFor(policyWith('windows: { frozen: [today, peak] }'), given);
    expect(findings[0]?.data).toMatchObject({ next: 'peak', nextStart: '2026-11-16T23:00:00Z' });
  });
});

describe('periods that this version does not evaluate', () => {
  test.each([
    { rules: 'windows: { open: [later] }', codes: ['gate/not-built block'] },
    { rules: 'windows: { open: [later, noon] }', codes: ['windows/open none'] },
    { rules: 'windows: { frozen: [later] }', codes: ['gate/not-built block'] },
    {
      rules: 'windows: { frozen: [later, today] }',
      codes: ['windows/frozen block', 'gate/not-built block'],
    },
    {
      rules: 'windows: { open: [noon], fits: 45m, frozen: [later] }',
      codes: ['windows/open none', 'gate/not-built block', 'windows/unbounded block'],
    },
  ])('$rules', async ({ rules, codes }) => {
    expect(await codesOf(rules)).toEqual(codes);
  });
});

describe('T61: holidays and calendars that are not known never open, and never leave unfrozen', () => {
  const spans = holidaysWithin('2025-01-01', '2026-11-17');
  const ended = known<'calendar'>({
    from: '2025-01-01T00:00:00Z',
    to: '2026-11-18T09:00:00Z',
    events: [],
  });
  const readings = [
    { name: 'failed', holiday: failed, event: failed, code: 'gate/fact-failed block' },
    {
      name: 'unsupported',
      holiday: unsupported,
      event: unsupported,
      code: 'gate/fact-unsupported block',
    },
    { name: 'none', holiday: none, event: none, code: 'gate/fact-failed block' },
    { name: 'ended before now', holiday: spans, event: ended, code: 'gate/fact-failed block' },
  ];
  const rules = [
    'windows: { open: [holiday] }',
    'windows: { frozen: [holiday] }',
    'windows: { open: [workday] }',
    'windows: { frozen: [workday] }',
    'windows: { open: [slot] }',
    'windows: { frozen: [slot] }',
  ];

  test.each(rules.flatMap((rule) => readings.map((row) => ({ rule, ...row }))))(
    '$rule, $name',
    async ({ rule, holiday, event, code }) => {
      const facts = { holidays: { 'DE-HE': holiday }, calendar: { company: event } };
      expect(await codesOf(rule, { facts })).toEqual([code]);
    },
  );

  test.each(rules)('%s, nobody looked', async (rule) => {
    expect(await codesOf(rule)).toEqual(['gate/fact-failed block']);
  });

  test.each([
    { rules: 'windows: { open: [holiday] }', codes: ['windows/closed block'] },
    { rules: 'windows: { frozen: [holiday] }', codes: ['windows/not-frozen none'] },
    { rules: 'windows: { open: [workday] }', codes: ['windows/open none'] },
    { rules: 'windows: { open: [slot] }', codes: ['windows/closed block'] },
    { rules: 'windows: { frozen: [slot] }', codes: ['windows/not-frozen none'] },
  ])('known to be empty is an answer: $rules', async ({ rules, codes }) => {
    const facts = { holidays: { 'DE-HE': holidays() }, calendar: { company: calendar() } };
    expect(await codesOf(rules, { facts })).toEqual(codes);
  });

  test.each([
    { rules: 'windows: { open: [holiday] }', codes: ['windows/open none'] },
    { rules: 'windows: { frozen: [holiday] }', codes: ['windows/frozen block'] },
    { rules: 'windows: { open: [workday] }', codes: ['windows/closed block'] },
    { rules: 'windows: { frozen: [workday] }', codes: ['windows/not-frozen none'] },
    { rules: 'windows: { open: [slot] }', codes: ['windows/open none'] },
    { rules: 'windows: { frozen: [slot] }', codes: ['windows/frozen block'] },
  ])('on a holiday, during an event: $rules', async ({ rules, codes }) => {
    const facts = {
      holidays: { 'DE-HE': holidays('2026-11-18') },
      calendar: { company: calendar(event('09:00', '11:00')) },
    };
    expect(await codesOf(rules, { facts })).toEqual(codes);
  });
});

describe('in: region judges each region in its own zone', () => {
  const regions = ['emea', 'amer'];

  test.each([
    { name: 'open in both', now: '14:00', codes: ['windows/open none'], shut: undefined },
    { name: 'not yet in America', now: '10:00', codes: ['windows/closed block'], shut: ['amer'] },
    { name: 'no longer in Europe', now: '18:00', codes: ['windows/closed block'], shut: ['emea'] },
    { name: 'neither', now: '03:00', codes: ['windows/closed block'], shut: ['emea', 'amer'] },
  ])('$name', async ({ now, codes, shut }) => {
    const given = { ...at(now), request: { regions } };
    const { findings } = await decideFor(policyWith('windows: { open: [regional] }'), given);
    expect(findings[0]?.data['regions']).toEqual(shut);
    expect(told(findings).slice(0, 1)).toEqual(codes);
  });

  test('a region that another period of the list opens is not named', async () => {
    const rules = policyWith('windows: { open: [regional, regional-evening] }');
    const { findings } = await decideFor(rules, { ...at('10:00'), request: { regions } });
    expect(findings[0]?.data['regions']).toEqual(['amer']);
  });

  test('a freeze names the region in which it runs', async () => {
    const rules = policyWith('windows: { frozen: [midweek] }');
    const { findings } = await decideFor(rules, { ...at('12:00'), request: { regions } });
    expect(findings.map(({ code, data }) => [code, data['region']])).toContainEqual([
      'windows/frozen',
      'emea',
    ]);
    expect(findings.filter(({ code }) => code === 'windows/frozen')).toHaveLength(1);
  });

  test('without regions all of the policy count', async () => {
    expect(await codesOf('windows: { open: [regional] }', at('10:00'))).toEqual([
      'windows/closed block',
    ]);
  });

  test('a region that the layer does not define makes it unknown', async () => {
    const given = { ...at('10:00'), request: { regions: ['emea', 'mars'] } };
    expect(await codesOf('windows: { open: [regional] }', given)).toEqual(['gate/not-built block']);
  });
});

test('a fold and a gap: fits counts elapsed time, not wall clock (T61)', async () => {
  const night = words.replace(
    'noon: { days: mon-fri, hours: 11:00-14:00 }',
    'noon: { days: sat, hours: 23:00-04:00 }',
  );
  const policy = `${night}environments: { production: { windows: { open: [noon], fits: 5h } } }\n`;
  // Clocks go back in the night to Sunday 25 October: 23:00 to 04:00 lasts six hours.
  const fold = await decideFor(policy, { now: '2026-10-24T22:00:00Z' });
  expect(fold).toMatchObject({ verdict: 'allow', latestStart: '2026-10-24T22:00:00Z' });
  // They go forward in the night to 29 March: it lasts four hours and is too short.
  const gap = await decideFor(policy, { now: '2026-03-28T22:00:00Z' });
  expect(gap).toMatchObject({ verdict: 'block', retryAt: '2026-04-04T21:00:00Z' });
});
