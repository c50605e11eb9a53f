/** Exceptions: for one service, of the owning layer, between two dates, always shown. */
import { describe, expect, test } from '@jest/globals';
import {
  checkResult,
  decideFor,
  decideOn,
  evidenceOf,
  failed,
  policyOf,
  told,
  wednesday,
  type Given,
  type PolicyFiles,
} from './builders.js';

const rules = `
environments:
  production:
    required-checks: { unit: { git: { file: c } }, lint: { git: { file: c } } }
    windows: { frozen: [now] }
`;
const words = `
policy: 1
timezone: Europe/Berlin
periods: { now: { from: 2026-01-01, through: 2027-12-31 } }
`;

interface Entry {
  readonly service?: string;
  readonly rule?: string;
  readonly from?: string;
  readonly through?: string;
  readonly instead?: object;
}

function exceptionsOf(entry: Entry): string {
  const given = {
    service: 'shop',
    rule: 'production/windows',
    from: '2026-10-01',
    through: '2027-03-31',
  };
  return JSON.stringify({ batch: { ...given, because: 'x', 'granted-by': 'risk', ...entry } });
}

function filesWith(entry: Entry): PolicyFiles {
  const root = `${words}exceptions: exceptions.yml\n${rules}`;
  return { root, siblings: { 'exceptions.yml': exceptionsOf(entry) } };
}

const unit = 'production/required-checks.unit';
const lint = 'production/required-checks.lint';
const facts = {
  'check-result': { [unit]: checkResult('success'), [lint]: checkResult('success') },
};

describe('an exception', () => {
  test.each([
    { name: 'excuses the rule', entry: {}, effect: 'waived' },
    {
      name: 'excuses what it names exactly',
      entry: { rule: 'production/windows.frozen' },
      effect: 'waived',
    },
    {
      name: 'of another rule excuses nothing',
      entry: { rule: 'production/windows.open' },
      effect: 'block',
    },
    { name: 'is no prefix of a name', entry: { rule: 'production/window' }, effect: 'block' },
    {
      name: 'of the environment as a whole excuses nothing',
      entry: { rule: 'production' },
      effect: 'block',
    },
    { name: 'is for its service only', entry: { service: 'blog' }, effect: 'block' },
    {
      name: 'with other bounds never excuses a window',
      entry: { instead: { 'at-least': '45%' } },
      effect: 'block',
    },
    { name: 'that has not begun excuses nothing', entry: { from: '2026-11-19' }, effect: 'block' },
    { name: 'begins with its first day', entry: { from: '2026-11-18' }, effect: 'waived' },
  ])('$name', async ({ entry, effect }) => {
    const decision = await decideFor(filesWith(entry), { facts });
    const finding = decision.findings.find(({ rule }) => rule === 'production/windows.frozen');
    expect(finding).toMatchObject({ outcome: 'fail', effect });
    expect(finding?.exception).toBe(effect === 'waived' ? 'batch' : undefined);
    expect(decision.verdict).toBe(effect === 'waived' ? 'allow' : 'block');
  });

  test.each([
    { name: 'first instant in Berlin', now: '2026-11-17T23:00:00Z', waived: true },
    { name: 'last instant before', now: '2026-11-17T22:59:59Z', waived: false },
  ])('is dated in the zone of the policy: $name', async ({ now, waived }) => {
    const decision = await decideFor(filesWith({ from: '2026-11-18' }), { facts, now });
    expect(told(decision.findings)).toContain(`windows/frozen ${waived ? 'waived' : 'block'}`);
  });

  test('never excuses what is not known', async () => {
    const entry = { rule: unit };
    const decision = await decideFor(filesWith(entry), {
      facts: { 'check-result': { [unit]: failed } },
    });
    expect(told(decision.findings, unit)).toEqual(['gate/fact-failed block']);
  });

  test('does not count as a rule that passed', async () => {
    const root = `${words}exceptions: exceptions.yml\nenvironments: { production: { windows: { frozen: [now] } } }\n`;
    const files = { root, siblings: { 'exceptions.yml': exceptionsOf({}) } };
    const decision = await decideFor(files);
    expect(decision).toMatchObject({ verdict: 'inconclusive', reasonCode: 'gate/nothing-passed' });
  });

  test('of a layer below excuses nothing of the base (T07)', async () => {
    const base = `${words}${rules}`;
    const files: PolicyFiles = {
      root: 'policy: 1\nextends: acme/policy//base.yml@v1\nexceptions: exceptions.yml\n',
      layers: { 'acme/policy//base.yml@v1': base },
      live: { 'acme/policy//base.yml': base },
      siblings: { 'exceptions.yml': exceptionsOf({}) },
    };
    const decision = await decideFor(files);
    expect(told(decision.findings, 'production/windows.frozen')).toEqual(['windows/frozen block']);
  });

  test('does not reach what a layer demands besides its checks', async () => {
    const files = filesWith({ rule: 'require-protected' });
    const root = `${files.root}require-protected: true\n`;
    const protection = {
      status: 'known',
      value: { ref: 'main', protected: false },
      source: { level: 'forge', fetchedAt: wednesday },
    } as const;
    const decision = await decideFor(
      { ...files, root },
      { facts: { ...facts, 'branch-protection': { '.promotion-gate.yml': protection } } },
    );
    expect(told(decision.findings, 'require-protected')).toEqual(['policy/unprotected block']);
  });
});

async function faultsOf(entry: Entry, given: Given = {}): Promise<readonly string[]> {
  const policy = await policyOf(filesWith(entry), given.now);
  const decided = decideOn(policy, evidenceOf(policy, { facts, ...given }));
  const faults = decided.kind === 'faults' ? decided.faults : decided.decision.warnings;
  return faults.map(({ code }) => code);
}

describe('the end of an exception', () => {
  test.each([
    { name: 'long before', through: '2026-12-03', codes: [] },
    { name: '14 days before', through: '2026-12-01', codes: ['policy/exception-ending'] },
    { name: 'on its last day', through: '2026-11-18', codes: ['policy/exception-ending'] },
    { name: 'the day after', through: '2026-11-17', codes: ['policy/exception-expired'] },
    {
      name: 'before it began',
      from: '2026-11-30',
      through: '2026-11-20',
      codes: ['policy/exception'],
    },
  ])('$name', async ({ codes, name: _, ...entry }) => {
    expect(await faultsOf(entry)).toEqual(codes);
  });

  test('is a configuration error for this service only', async () => {
    expect(await faultsOf({ through: '2026-11-01' })).toEqual(['policy/exception-expired']);
    expect(await faultsOf({ service: 'blog', through: '2026-11-01' })).toEqual([]);
  });

  test('is its last instant in the zone of the policy', async () => {
    const entry = { through: '2026-11-18' };
    expect(await faultsOf(entry, { now: '2026-11-18T22:59:59Z' })).toEqual([
      'policy/exception-ending',
    ]);
    expect(await faultsOf(entry, { now: '2026-11-18T23:00:00Z' })).toEqual([
      'policy/exception-expired',
    ]);
  });
});
