/** The people file: whose accounts are one person's, and what is told of one that says two things. */
import { describe, expect, test } from '@jest/globals';
import { parsePeople } from '../../src/policy/people-file.js';

function faultsOf(text: string): readonly string[] {
  const parsed = parsePeople({ file: 'people.yml', text });
  return parsed.ok
    ? []
    : parsed.faults.map(
        ({ code, place, message }) => `${code} ${place.line}:${place.column} ${message}`,
      );
}

test('accounts, addresses and machines are read', () => {
  const text = `people:
  alice: { github: [alice, { login: "@alice-admin", id: 7 }], emails: alice@example.org }
  robot: { gitlab: deploy, machine: true }
`;
  expect(parsePeople({ file: 'people.yml', text })).toMatchObject({ ok: true });
});

describe('faults are told where they stand', () => {
  test.each<[string, string, string]>([
    [
      'T12: a login for two, in another case',
      'people:\n  alice: { github: alice }\n  bob: { github: [bob, "@Alice"] }\n',
      'policy/person-named-twice 3:24 Alice is named for alice and for bob',
    ],
    [
      'an id for two',
      'people:\n  a: { github: { login: x, id: 7 } }\n  b: { github: { login: y, id: "7" } }\n',
      'policy/person-named-twice 3:16 the id 7 is named for a and for b',
    ],
    [
      'an address for two',
      'people:\n  a: { emails: x@example.org }\n  b: { emails: [X@Example.org] }\n',
      'policy/person-named-twice 3:17 X@Example.org is named for a and for b',
    ],
    ['nobody at all', 'people:\n  a: { machine: true }\n', 'policy/person-without-account 2:3 '],
    ['no address', 'people:\n  a: { emails: alice }\n', 'policy/wrong-value 2:16 '],
    ['a misspelt key', 'people:\n  a: { githb: alice }\n', 'policy/unknown-key 2:8 '],
  ])('%s', (_, text, expected) => {
    const [first, ...others] = faultsOf(text);
    expect(first).toContain(expected);
    expect(others).toEqual([]);
  });

  test('one login at both forges, and twice for one person, is no fault', () => {
    expect(
      faultsOf('people:\n  a: { github: [x, x] }\n  b: { gitlab: x, emails: [b@x.org] }\n'),
    ).toEqual([]);
  });
});
