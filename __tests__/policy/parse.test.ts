/** Faults of the grammar: each with its place, what was expected, and what was probably meant. */
import { describe, expect, test } from '@jest/globals';
import { policySchema } from '../../src/policy/grammar.js';
import { parseFile } from '../../src/policy/parse.js';

function faultsOf(
  text: string,
): readonly { code: string; message: string; hint?: string; at: string }[] {
  const parsed = parseFile({ file: 'p.yml', text }, policySchema);
  if (parsed.ok) return [];
  return parsed.faults.map(({ code, message, hint, place }) => ({
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    at: `${place.line}:${place.column}`,
  }));
}

function rule(text: string): string {
  return `policy: 1\nenvironments:\n  production:\n    ${text}\n`;
}

describe('an unknown key says where it stands and what was meant', () => {
  test.each([
    {
      name: 'root',
      text: 'policy: 1\nenviroments: {}',
      hint: 'did you mean "environments"?',
      at: '2:1',
    },
    {
      name: 'service',
      text: 'policy: 1\nservices: { shop: { teir: 1 } }',
      hint: 'did you mean "tier"?',
      at: '2:21',
    },
    {
      name: 'period',
      text: 'policy: 1\nperiods: { p: { form: 12-01 } }',
      hint: 'did you mean "from"?',
      at: '2:17',
    },
    {
      name: 'region',
      text: 'policy: 1\nregions: { eu: { timezon: UTC } }',
      hint: 'did you mean "timezone"?',
    },
    {
      name: 'environment',
      text: rule('window: { open: [a] }'),
      hint: 'did you mean "windows"?',
      at: '4:5',
    },
    {
      name: 'check',
      text: rule('windows: { opn: [a] }'),
      hint: 'did you mean "open"?',
      at: '4:16',
    },
    {
      name: 'also',
      text: rule('also: { x: { wen: {}, windows: { open: [a] } } }'),
      hint: 'did you mean "when"?',
    },
    {
      name: 'condition',
      text: rule('windows: { open: [a], when: { teir: 1 } }'),
      hint: 'did you mean "tier"?',
    },
    {
      name: 'entry',
      text: rule('required-checks: { unit: { git: { fiel: c } } }'),
      hint: 'did you mean "file"?',
    },
    {
      name: 'position',
      text: 'policy: 1\nperiods: { a: { dates: [{ buisness-day: 1, of: month }] } }',
      hint: 'did you mean "business-day"?',
      at: '2:27',
    },
    {
      name: 'cadence',
      text: rule('windows: { cadence: { appart: 1h } }'),
      hint: 'did you mean "apart"?',
    },
    {
      name: 'bounds',
      text: rule('quality: { coverage: { lines: { at-last: 80% } } }'),
      hint: 'did you mean "at-least"?',
    },
    {
      name: 'approval',
      text: rule('separation-of-duties: { approvals: { peer: { cuont: 1 } } }'),
      hint: 'did you mean "count"?',
    },
    {
      name: 'class',
      text: 'policy: 1\nclasses: { emergency: { pases: [open] } }',
      hint: 'did you mean "passes"?',
    },
    { name: 'limits', text: 'policy: 1\nlimits: { totl: 1m }', hint: 'did you mean "total"?' },
  ])('$name', ({ text, hint, at }) => {
    const faults = faultsOf(text);
    const fault = faults.find((one) => one.hint === hint);
    expect(fault?.code).toBe('policy/unknown-key');
    if (at !== undefined) expect(fault?.at).toBe(at);
  });
});

describe('a number or a yes where text is meant: quote it', () => {
  test.each([
    {
      name: 'ticket',
      text: 'policy: 1\nperiods: { p: { days: mon, ticket: 30001 } }',
      hint: 'quote it: "30001"',
    },
    {
      name: 'version that loses its zero',
      text: rule('dependency-health: { needs: { a: { version: 1.10 } } }'),
      hint: 'quote it: "1.10"',
    },
    { name: 'title', text: 'policy: 1\ntitle: true', hint: 'quote it: "true"' },
    {
      name: 'key of a ticket',
      text: 'policy: 1\ntickets: { t: { system: jira, key: 7 } }',
      hint: 'quote it: "7"',
    },
  ])('$name', ({ text, hint }) => {
    expect(faultsOf(text)).toMatchObject([{ code: 'policy/wrong-type', hint }]);
  });
});

describe('a value that does not fit', () => {
  test.each([
    { name: 'another version', text: 'policy: 2', code: 'policy/wrong-value' },
    { name: 'a number as text', text: 'policy: "1"', code: 'policy/wrong-value' },
    { name: 'no version', text: 'timezone: UTC', code: 'policy/missing-key' },
    { name: 'an empty file', text: '', code: undefined },
    { name: 'a list', text: '- a', code: 'policy/wrong-type' },
    { name: 'an empty list', text: rule('windows: { open: [] }'), code: 'policy/wrong-value' },
    { name: 'an empty check', text: rule('windows: {}'), code: 'policy/wrong-value' },
    {
      name: 'a check with nothing but options',
      text: rule('windows: { enforce: warn }'),
      code: 'policy/wrong-value',
    },
    {
      name: 'a block without a check',
      text: rule('also: { x: { when: { tier: 1 } } }'),
      code: 'policy/wrong-value',
    },
    {
      name: 'an entry without a source',
      text: rule('required-checks: { unit: { accept: [success] } }'),
      code: 'policy/wrong-value',
    },
    {
      name: 'an id with a capital',
      text: 'policy: 1\nservices: { Shop: {} }',
      code: 'policy/bad-id',
    },
    { name: 'days in fits', text: rule('windows: { fits: 1d }'), code: 'policy/wrong-value' },
    {
      name: 'a quota without a period',
      text: rule('windows: { cadence: { at-most: 2 } }'),
      code: 'policy/wrong-type',
    },
    {
      name: 'a misspelt class',
      text: rule('windows: { open: [a], when: { class: emergancy } }'),
      code: 'policy/wrong-value',
    },
    {
      name: 'a misspelt risk',
      text: rule('windows: { open: [a], when: { risk: [hihg] } }'),
      code: 'policy/wrong-value',
    },
    {
      name: 'on-unknown where it is not allowed',
      text: rule('windows: { open: [a], on-unknown: warn }'),
      code: 'policy/unknown-key',
    },
    {
      name: 'on-unknown beside entries',
      text: rule('required-checks: { on-unknown: warn, unit: { git: { file: c } } }'),
      code: 'policy/wrong-type',
    },
    {
      name: 'an entry called on-unknown',
      text: rule(
        'required-checks: { on-unknown: { git: { file: c } }, unit: { git: { file: c } } }',
      ),
      code: 'policy/wrong-value',
    },
    {
      name: 'a tag that is none',
      text: 'policy: 1\nextends: acme/policy',
      code: 'policy/wrong-value',
    },
    {
      name: 'a credential of another name',
      text: 'policy: 1\ntickets: { t: { system: jira, credentials: GITHUB_TOKEN } }',
      code: 'policy/wrong-value',
    },
  ])('$name', ({ text, code }) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    if (code !== undefined) expect(faults.map((one) => one.code)).toContain(code);
  });
});

test('every fault is told, not only the first', () => {
  const text = 'policy: 1\nenviroments: {}\ntimezon: UTC\nservices: { Shop: {} }\n';
  expect(
    faultsOf(text)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['policy/bad-id', 'policy/unknown-key', 'policy/unknown-key']);
});

test('a policy of its own version and nothing else is grammatical', () => {
  expect(faultsOf('policy: 1\n')).toEqual([]);
});
