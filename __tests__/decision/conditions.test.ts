/** Every word of `when`: true, false and unknown, for rules that restrict and lists that permit. */
import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../src/evidence/facts.js';
import type { Request } from '../../src/evidence/request.js';
import {
  decideFor,
  checkResult,
  failed,
  judgeFor,
  known,
  none,
  notEvaluated,
  otherSha,
  policyOf,
  evidenceOf,
  told,
  unsupported,
  wednesday,
  type PolicyFiles,
} from './builders.js';
import { calendar, event, holidays, holidaysWithin } from './clock-facts.js';
import { judge } from '../../src/decision/judge.js';

const words = `
policy: 1
timezone: Europe/Berlin
regions: { emea: { timezone: Europe/Berlin }, amer: { timezone: America/New_York } }
periods:
  closed: { days: sat-sun }
  now: { days: wed }
  tomorrow: { days: thu }
  tokyo-day: { days: wed, in: Asia/Tokyo }
  holiday: { holidays: [DE-HE] }
  incident: { calendar: company }
  ordinary: { days: mon-sun, except: [holiday] }${notEvaluated}
calendars: { company: company.ics }
classes: { standard: { risk: low } }
`;

interface Row {
  readonly when: string;
  readonly state: 'yes' | 'no' | 'unknown';
  readonly services?: string;
  readonly facts?: Facts;
  readonly request?: Partial<Request>;
}

function paths(...changed: string[]): Facts {
  return { 'changed-paths': { '': known<'changed-paths'>({ base: otherSha, paths: changed }) } };
}

const rows: Readonly<Record<string, Row>> = {
  'service, this one': { when: 'service: shop', state: 'yes' },
  'service, one of several': { when: 'service: [blog, shop]', state: 'yes' },
  'service, another': { when: 'service: blog', state: 'no' },
  'tier, exactly': { when: 'tier: 2', services: 'tier: 2', state: 'yes' },
  'tier, one of several': { when: 'tier: [1, 2]', services: 'tier: 2', state: 'yes' },
  'tier, lower is not at least': { when: 'tier: 2', services: 'tier: 1', state: 'no' },
  'tier, not stated': { when: 'tier: 2', state: 'unknown' },
  'data, any of the values': { when: 'data: [a, b]', services: 'data: [b, c]', state: 'yes' },
  'data, none of the values': { when: 'data: a', services: 'data: [b, c]', state: 'no' },
  'data, not stated': { when: 'data: a', state: 'unknown' },
  'region of the promotion': { when: 'region: emea', request: { regions: ['emea'] }, state: 'yes' },
  'region, another': { when: 'region: amer', request: { regions: ['emea'] }, state: 'no' },
  'region of the service': { when: 'region: amer', services: 'regions: [amer]', state: 'yes' },
  'region, not stated': { when: 'region: amer', state: 'unknown' },
  'class, exactly': {
    when: 'class: standard',
    facts: { class: { '': known<'class'>('standard') } },
    state: 'yes',
  },
  'class, another': {
    when: 'class: [normal, emergency]',
    facts: { class: { '': known<'class'>('standard') } },
    state: 'no',
  },
  'class, not readable': {
    when: 'class: standard',
    facts: { class: { '': failed } },
    state: 'unknown',
  },
  'risk, exactly': {
    when: 'risk: high',
    facts: { risk: { '': known<'risk'>('high') } },
    state: 'yes',
  },
  'risk, another': {
    when: 'risk: high',
    facts: { risk: { '': known<'risk'>('low') } },
    state: 'no',
  },
  'risk, nothing known of it': {
    when: 'risk: high',
    facts: { risk: { '': none } },
    state: 'unknown',
  },
  'risk, nobody looked': { when: 'risk: high', state: 'unknown' },
  'paths, all match': { when: 'paths: src/**', facts: paths('src/a', 'src/b/c'), state: 'yes' },
  'paths, none matches': { when: 'paths: src/*', facts: paths('src/b/c', 'a.md'), state: 'no' },
  'paths, not readable': {
    when: 'paths: src/**',
    facts: { 'changed-paths': { '': failed } },
    state: 'unknown',
  },
  'during, now': { when: 'during: now', state: 'yes' },
  'during, one of several': { when: 'during: [tomorrow, now]', state: 'yes' },
  'during, another time': { when: 'during: tomorrow', state: 'no' },
  'during, in a zone that is not known': {
    when: 'during: tokyo-day',
    facts: { zone: { 'Asia/Tokyo': failed } },
    state: 'unknown',
  },
  'during, a holiday': {
    when: 'during: holiday',
    facts: { holidays: { 'DE-HE': holidays('2026-11-18') } },
    state: 'yes',
  },
  'during, a day that is no holiday': {
    when: 'during: holiday',
    facts: { holidays: { 'DE-HE': holidays('2026-11-19') } },
    state: 'no',
  },
  'during, holidays that are not known (F34)': {
    when: 'during: holiday',
    facts: { holidays: { 'DE-HE': failed } },
    state: 'unknown',
  },
  'during, holidays that are not there (F34)': {
    when: 'during: holiday',
    facts: { holidays: { 'DE-HE': none } },
    state: 'unknown',
  },
  'during, holidays that nobody looked at (F34)': { when: 'during: holiday', state: 'unknown' },
  'during, holidays that end before now (F34)': {
    when: 'during: holiday',
    facts: { holidays: { 'DE-HE': holidaysWithin('2025-01-01', '2026-10-31') } },
    state: 'unknown',
  },
  'during, but for holidays that are not known (F34)': {
    when: 'during: ordinary',
    facts: { holidays: { 'DE-HE': failed } },
    state: 'unknown',
  },
  'during, but for holidays': {
    when: 'during: ordinary',
    facts: { holidays: { 'DE-HE': holidays('2026-11-18') } },
    state: 'no',
  },
  'during, an event': {
    when: 'during: incident',
    facts: { calendar: { company: calendar(event('09:00', '11:00')) } },
    state: 'yes',
  },
  'during, an event that is over': {
    when: 'during: incident',
    facts: { calendar: { company: calendar(event('08:00', '10:00')) } },
    state: 'no',
  },
  'during, a calendar that is not known (F34)': {
    when: 'during: incident',
    facts: { calendar: { company: unsupported } },
    state: 'unknown',
  },
  'during, not evaluated by this version': { when: 'during: later', state: 'unknown' },
  'during, one holds and another is not evaluated': { when: 'during: [later, now]', state: 'yes' },
  'several keys, one does not hold': { when: 'service: blog, tier: 1', state: 'no' },
  'several keys, one is not known': { when: 'service: shop, tier: 1', state: 'unknown' },
};

function policyFor(row: Row, rule: string): string {
  return `${words}
services: { shop: { ${row.services ?? ''} }, blog: {} }
environments:
  production:
    ${rule}
    also: { conditional: { when: { ${row.when} }, windows: { open: [closed] } } }
`;
}

const restricting = 'required-checks: { unit: { git: { file: c } } }';

describe.each(Object.entries(rows))('%s', (_, row) => {
  const given = { facts: row.facts ?? {}, request: row.request ?? {} };

  test('a rule that restricts applies where the condition holds or is not known', async () => {
    const condition = `when: { ${row.when} }`;
    const policy = policyFor(row, restricting.replace('unit: {', `unit: { ${condition}, `));
    const result = {
      'check-result': { 'production/required-checks.unit': checkResult('failure') },
    };
    const { findings } = await judgeFor(policy, { ...given, facts: { ...given.facts, ...result } });
    const rule = told(findings, 'production/required-checks.unit');
    expect(rule).toEqual(
      {
        yes: ['required-checks/not-passed block'],
        no: ['gate/not-applicable none'],
        unknown: ['gate/condition-unknown block', 'required-checks/not-passed block'],
      }[row.state],
    );
  });

  test('an open list says that it is closed only where the condition holds', async () => {
    const policy = policyFor(row, restricting);
    const { findings } = await judgeFor(policy, given);
    expect(told(findings, 'production/conditional/windows.open')).toEqual(
      {
        yes: ['windows/closed block'],
        no: ['gate/not-applicable none'],
        unknown: ['gate/condition-unknown block'],
      }[row.state],
    );
  });
});

describe('paths: a freeze applies if any changed path matches, an open list only if all do', () => {
  test.each([
    { changed: ['src/a', 'README.md'], frozen: true, open: false },
    { changed: ['src/a'], frozen: true, open: true },
    { changed: ['README.md'], frozen: false, open: false },
    { changed: [], frozen: true, open: false },
    { changed: ['.src/.hidden'], frozen: false, open: false },
    { changed: ['src/.hidden'], frozen: true, open: true },
  ])('$changed', async ({ changed, frozen, open }) => {
    const policy = `${words}
environments:
  production: { windows: { open: [closed], frozen: [now], when: { paths: src/** } } }
`;
    const { findings } = await judgeFor(policy, { facts: paths(...changed) });
    const codes = told(findings);
    expect(codes.includes('windows/frozen block')).toBe(frozen);
    expect(codes.includes('windows/closed block')).toBe(open);
  });
});

describe('with a catalogue', () => {
  const rules = `
environments:
  production:
    required-checks: { unit: { git: { file: c }, when: { WHEN } } }
`;
  const files = (when: string, own: string): PolicyFiles => ({
    root: `policy: 1\nextends: acme/policy//base.yml@v1\nservices: { shop: { ${own} } }\n`,
    layers: {
      'acme/policy//base.yml@v1': `${words}catalog: acme/catalog//services.yml\n${rules.replace('WHEN', when)}`,
    },
    live: { 'acme/policy//base.yml': 'policy: 1' },
  });
  const entry = (value: { tier?: number; data?: string[]; regions?: string[] }): Facts => ({
    catalog: { shop: known<'catalog'>(value) },
  });

  test.each([
    {
      name: 'tier of the catalogue',
      when: 'tier: 2',
      own: '',
      facts: entry({ tier: 2 }),
      applies: true,
    },
    {
      name: 'raised by the service',
      when: 'tier: 1',
      own: 'tier: 1',
      facts: entry({ tier: 2 }),
      applies: true,
    },
    {
      name: 'not lowered by the service',
      when: 'tier: 1',
      own: 'tier: 3',
      facts: entry({ tier: 1 }),
      applies: true,
    },
    {
      name: 'raised to a tier that no rule names: the strictest that one names (T07)',
      when: 'tier: [1, 2]',
      own: 'tier: 0',
      facts: entry({ tier: 2 }),
      applies: true,
    },
    {
      name: 'data add up',
      when: 'data: b',
      own: 'data: b',
      facts: entry({ data: ['a'] }),
      applies: true,
    },
    {
      name: 'data stay',
      when: 'data: a',
      own: 'data: b',
      facts: entry({ data: ['a'] }),
      applies: true,
    },
    {
      name: 'regions stay',
      when: 'region: amer',
      own: 'regions: emea',
      facts: entry({ regions: ['amer'] }),
      applies: true,
    },
    {
      name: 'not listed: lowest tier',
      when: 'tier: [1, 2]',
      own: '',
      facts: { catalog: { shop: none } },
      applies: true,
    },
    {
      name: 'not listed: every data class',
      when: 'data: a',
      own: '',
      facts: { catalog: { shop: none } },
      applies: true,
    },
    {
      name: 'not listed: every region',
      when: 'region: amer',
      own: '',
      facts: { catalog: { shop: none } },
      applies: true,
    },
    { name: 'another tier', when: 'tier: 1', own: '', facts: entry({ tier: 2 }), applies: false },
  ])('$name', async ({ when, own, facts, applies }) => {
    const { findings } = await judgeFor(files(when, own), { facts });
    const codes = findings.map(({ code }) => code);
    expect(codes.includes('gate/not-applicable')).toBe(!applies);
    expect(codes).not.toContain('gate/condition-unknown');
  });

  test('one that cannot be read leaves the condition unknown, and the rule applies', async () => {
    const { findings } = await judgeFor(files('tier: 1', ''), {
      facts: { catalog: { shop: failed } },
    });
    expect(findings.map(({ code }) => code)).toContain('gate/condition-unknown');
  });

  test('a layer below that names a lower tier does not lift the rules of the base (T07)', async () => {
    const base = files('tier: [1, 2]', '');
    const more =
      'environments: { production: { windows: { frozen: [tomorrow], when: { tier: 0 } } } }';
    const policy = await policyOf({ ...base, root: `${base.root}${more}\n` });
    const facts: Facts = { catalog: { shop: none } };
    const { findings } = judge(policy, evidenceOf(policy, { now: wednesday, facts }));
    const unit = findings.filter(({ rule }) => rule === 'production/required-checks.unit');
    expect(unit.map(({ code }) => code)).not.toContain('gate/not-applicable');
  });
});

test('conditions of a block and of an entry are ANDed', async () => {
  const policy = `${words}
environments:
  production:
    required-checks:
      when: { service: shop }
      unit: { git: { file: c }, when: { during: tomorrow } }
      lint: { git: { file: c } }
`;
  const { findings } = await judgeFor(policy);
  expect(told(findings, 'production/required-checks.unit')).toEqual(['gate/not-applicable none']);
  expect(told(findings, 'production/required-checks.lint')).toEqual(['gate/fact-failed block']);
});

test('a policy without classes takes every promotion for a normal one', async () => {
  const policy = `
policy: 1
environments:
  production:
    required-checks:
      unit: { git: { file: c }, when: { class: emergency } }
      lint: { git: { file: c }, when: { class: normal } }
`;
  const { findings } = await judgeFor(policy);
  expect(told(findings, 'production/required-checks.unit')).toEqual(['gate/not-applicable none']);
  expect(told(findings, 'production/required-checks.lint')).toEqual(['gate/fact-failed block']);
});

test('a rule under during is also mended by the end of the period', async () => {
  const text = `
policy: 1
timezone: Europe/Berlin
periods:
  peak: { from: 2026-11-16, through: 2026-11-20 }
  always: { days: mon-sun }
  gone: { from: 2026-11-01, through: 2026-11-02 }
environments:
  production:
    windows: { open: [always] }
    also: { closed: { when: { during: peak }, windows: { open: [gone] } } }
`;
  expect(await decideFor(text)).toMatchObject({
    verdict: 'block',
    headline: 'wait',
    reasonCode: 'gate/waiting',
    retryAt: '2026-11-20T23:00:00Z',
  });
});
