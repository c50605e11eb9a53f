/** From outcome to effect: enforce, enforce-from, on the day and around it, and what becomes of the verdict. */
import { describe, expect, test } from '@jest/globals';
import {
  controlsOf,
  demandedTrust,
  enforcementAhead,
  enforcementAt,
} from '../../src/decision/enforcement.js';
import { verdictOf } from '../../src/decision/judge.js';
import { parseInstant } from '../../src/time/instant.js';
import { zoneAround } from '../time/zone-from-intl.js';
import { checkResult, decideFor, failed, judgeFor, told } from './builders.js';

function policyWith(options: string, also = ''): string {
  return `
policy: 1
timezone: Europe/Berlin
environments:
  production:
    required-checks: { unit: { git: { file: c }, ${options} } }
${also}`;
}

const unit = 'production/required-checks.unit';
const failing = { 'check-result': { [unit]: checkResult('failure') } };
const unknown = { 'check-result': { [unit]: failed } };
const passing = { 'check-result': { [unit]: checkResult('success') } };

describe('enforce × outcome → effect, verdict, enforced', () => {
  test.each([
    {
      options: 'enforce: block',
      facts: failing,
      effect: 'block',
      verdict: 'block',
      enforced: true,
    },
    {
      options: 'enforce: block',
      facts: unknown,
      effect: 'block',
      verdict: 'inconclusive',
      enforced: true,
    },
    { options: 'enforce: block', facts: passing, effect: 'none', verdict: 'allow', enforced: true },
    { options: 'enforce: warn', facts: failing, effect: 'warn', verdict: 'allow', enforced: false },
    { options: 'enforce: warn', facts: unknown, effect: 'warn', verdict: 'allow', enforced: false },
    {
      options: 'enforce: observe',
      facts: failing,
      effect: 'observe',
      verdict: 'allow',
      enforced: false,
    },
    {
      options: 'enforce: observe',
      facts: unknown,
      effect: 'observe',
      verdict: 'allow',
      enforced: false,
    },
    {
      options: 'enforce: observe',
      facts: passing,
      effect: 'none',
      verdict: 'allow',
      enforced: false,
    },
  ])('$options, $effect: $verdict', async ({ options, facts, effect, verdict, enforced }) => {
    const decision = await decideFor(policyWith(options), { facts });
    const finding = decision.findings.find(({ rule }) => rule === unit);
    expect(finding?.effect).toBe(effect);
    expect(decision).toMatchObject({ verdict, enforced });
    if (!enforced) expect(decision.reasonCode).toBe('gate/observed');
  });
});

describe('enforce-from begins at 00:00 of its date in the zone of the policy', () => {
  test.each([
    { name: 'the day before', date: '2026-11-18', now: '2026-11-17T22:59:59Z', effect: 'observe' },
    { name: 'its first instant', date: '2026-11-18', now: '2026-11-17T23:00:00Z', effect: 'block' },
    { name: 'the day after', date: '2026-11-18', now: '2026-11-19T09:00:00Z', effect: 'block' },
    {
      name: 'summer time, before',
      date: '2026-06-01',
      now: '2026-05-31T21:59:59Z',
      effect: 'observe',
    },
    { name: 'summer time, at', date: '2026-06-01', now: '2026-05-31T22:00:00Z', effect: 'block' },
    {
      name: 'the day clocks go forward',
      date: '2026-03-29',
      now: '2026-03-28T23:00:00Z',
      effect: 'block',
    },
    {
      name: 'the day after clocks went forward',
      date: '2026-03-30',
      now: '2026-03-29T21:59:59Z',
      effect: 'observe',
    },
    {
      name: 'the day after clocks went back',
      date: '2026-10-26',
      now: '2026-10-25T22:59:59Z',
      effect: 'observe',
    },
  ])('$name', async ({ date, now, effect }) => {
    const { findings } = await judgeFor(policyWith(`enforce-from: ${date}`), {
      now,
      facts: failing,
    });
    const finding = findings.find(({ rule }) => rule === unit);
    expect(finding).toMatchObject({ outcome: 'fail', effect });
    expect(finding?.enforceFrom).toBe(effect === 'observe' ? date : undefined);
  });

  test('before it, even `warn` only observes; after it, it warns', async () => {
    const policy = policyWith('enforce: warn, enforce-from: 2026-11-19');
    const before = await judgeFor(policy, { now: '2026-11-18T12:00:00Z', facts: failing });
    const after = await judgeFor(policy, { now: '2026-11-19T12:00:00Z', facts: failing });
    expect(told(before.findings, unit)).toEqual(['required-checks/not-passed observe']);
    expect(told(after.findings, unit)).toEqual(['required-checks/not-passed warn']);
  });

  test('where the zone is not known the rule is in force', async () => {
    const { findings } = await judgeFor(policyWith('enforce-from: 2027-01-15'), {
      facts: { ...failing, zone: { 'Europe/Berlin': failed } },
    });
    expect(told(findings, unit)).toEqual(['required-checks/not-passed block']);
  });
});

describe('of several statements', () => {
  const now = parseInstant('2026-11-18T10:00:00Z') ?? 0;
  const zone = zoneAround('Europe/Berlin', '2026-11-18');

  test.each([
    { name: 'none', options: [{}], holds: 'block' },
    { name: 'block and warn', options: [{ enforce: 'block' }, { enforce: 'warn' }], holds: 'warn' },
    {
      name: 'warn outside, block inside',
      options: [{ enforce: 'warn' }, { enforce: 'block' }],
      holds: 'warn',
    },
    {
      name: 'warn and observe',
      options: [{ enforce: 'warn' }, {}, { enforce: 'observe' }],
      holds: 'observe',
    },
    {
      name: 'one not yet in force',
      options: [{ 'enforce-from': '2027-01-01' }, { enforce: 'block' }],
      holds: 'observe',
    },
    {
      name: 'both in force',
      options: [{ 'enforce-from': '2026-01-01' }, { enforce: 'block' }],
      holds: 'block',
    },
  ] as const)('the weaker holds: $name', ({ options, holds }) => {
    expect(enforcementAt(options, now, zone)).toBe(holds);
  });

  test('the latest date ahead is told', () => {
    const options = ['2026-01-01', '2027-03-01', '2027-01-01'].map((date) => ({
      'enforce-from': date,
    }));
    expect(enforcementAhead(options, now, zone)?.date).toBe('2027-03-01');
  });

  test('the higher trust is demanded', () => {
    expect(demandedTrust([{ trust: 'artifact' }, { trust: 'forge' }, {}])).toBe('forge');
    expect(demandedTrust([{}])).toBe('workspace');
  });

  test('controls add up, each once', () => {
    expect(controlsOf([{ controls: ['a', 'b'] }, {}, { controls: ['b', 'c'] }])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

test('trust and controls of also, block and entry reach the finding', async () => {
  const also = `    also:
      strict:
        trust: artifact
        controls: [C-1]
        required-checks: { controls: [C-2], lint: { git: { file: c }, controls: [C-3] } }
`;
  const lint = 'production/strict/required-checks.lint';
  const { findings } = await judgeFor(policyWith('trust: workspace', also), {
    facts: { 'check-result': { [unit]: checkResult('success'), [lint]: checkResult('success') } },
  });
  const finding = findings.find(({ rule }) => rule === lint);
  expect(finding).toMatchObject({ code: 'gate/trust-too-low', controls: ['C-1', 'C-2', 'C-3'] });
  expect(told(findings, unit)).toEqual(['required-checks/passed none']);
});

test('a fail in force blocks before an unknown in force makes it inconclusive', async () => {
  const also = '    also: { more: { required-checks: { lint: { git: { file: c } } } } }\n';
  const { verdict, findings } = await judgeFor(policyWith('enforce: block', also), {
    facts: failing,
  });
  expect(verdict).toBe('block');
  expect(told(findings)).toEqual(['required-checks/not-passed block', 'gate/fact-failed block']);
  expect(verdictOf([])).toBe('allow');
});

describe('at least one rule in force must pass', () => {
  test.each([
    { name: 'nothing applies', options: 'when: { service: blog }', facts: passing },
    {
      name: 'only a rule that warns passes',
      options: 'enforce: warn',
      facts: passing,
      also: '    also: { more: { when: { service: blog }, required-checks: { lint: { git: { file: c } } } } }\n',
    },
  ])('$name: inconclusive', async ({ options, facts, also }) => {
    const decision = await decideFor(policyWith(options, also), { facts });
    expect(decision).toMatchObject({ verdict: 'inconclusive', reasonCode: 'gate/nothing-passed' });
    expect(decision.exitCode).toBe(3);
  });
});
