/** The grammars of the files beside a policy. */
import { describe, expect, test } from '@jest/globals';
import { kindOfFile, parseExceptions } from '../../src/policy/live-files.js';
import { readYaml } from '../../src/policy/yaml-document.js';

const entry = `service: shop
  rule: production/windows.frozen
  because: audit
  from: 2026-11-01
  through: 2026-11-30
  granted-by: risk-office
`;

function faultsOf(text: string): readonly string[] {
  const parsed = parseExceptions({ file: 'x.yml', text });
  return parsed.ok
    ? []
    : parsed.faults.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

describe('exceptions', () => {
  test('stand under their first key, or without one', () => {
    const bare = parseExceptions({ file: 'x.yml', text: `late:\n  ${entry}` });
    const text = `exceptions:\n  late:\n    ${entry.replaceAll('\n  ', '\n    ')}`;
    const keyed = parseExceptions({ file: 'x.yml', text });
    if (!bare.ok || !keyed.ok) throw new Error('they do not parse');
    expect(keyed.value).toEqual(bare.value);
    expect(bare.yaml.place(['late', 'rule']).line).toBe(3);
    expect(keyed.yaml.place(['late', 'rule']).line).toBe(4);
  });

  test.each([
    {
      name: 'a misspelt key',
      text: `late:\n  ${entry}  becuase: x\n`,
      faults: ['policy/unknown-key 8:3'],
    },
    {
      name: 'without an end',
      text: `late:\n  ${entry.replace('  through: 2026-11-30\n', '')}`,
      faults: ['policy/missing-key'],
    },
    {
      name: 'without a grantor',
      text: `late:\n  ${entry.replace('  granted-by: risk-office\n', '')}`,
      faults: ['policy/'],
    },
    {
      name: 'a date with a time',
      text: `late:\n  ${entry.replace('2026-11-30', '2026-11-30T10:00')}`,
      faults: ['policy/wrong-value 6:12'],
    },
  ])('$name', ({ text, faults }) => {
    const found = faultsOf(text);
    expect(found).toHaveLength(faults.length);
    for (const [index, fault] of faults.entries()) expect(found[index]).toContain(fault);
  });
});

test.each([
  { text: 'policy: 1', kind: 'policy' },
  { text: 'exceptions: {}', kind: 'exceptions' },
  { text: 'catalog: {}', kind: 'catalog' },
  { text: 'people: { alice: { github: alice } }', kind: 'people' },
  { text: 'people: acme/policy//people.yml', kind: 'policy' },
  { text: `late:\n  ${entry}`, kind: 'exceptions' },
  { text: 'timezone: UTC', kind: 'policy' },
])('$kind is told by its first key', ({ text, kind }) => {
  const reading = readYaml({ file: 'x.yml', text });
  if (!reading.ok) throw new Error('it does not parse');
  expect(kindOfFile(reading.yaml)).toBe(kind);
});
