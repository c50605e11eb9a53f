import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quoteBigIntegers } from '../../../src/sources/http/big-integers.js';

describe('F29: integers beyond 2^53 become strings', () => {
  test.each([
    { name: 'the largest that fits', text: '9007199254740991', is: '9007199254740991' },
    { name: 'one more', text: '9007199254740992', is: '"9007199254740992"' },
    { name: 'the smallest that fits', text: '-9007199254740991', is: '-9007199254740991' },
    { name: 'one less', text: '-9007199254740993', is: '"-9007199254740993"' },
    {
      name: 'in an object',
      text: '{"id": 123456789012345678901,"a":1}',
      is: '{"id": "123456789012345678901","a":1}',
    },
    {
      name: 'several in a list',
      text: '[12345678901234567,1,12345678901234568]',
      is: '["12345678901234567",1,"12345678901234568"]',
    },
    { name: 'in a string', text: '"12345678901234567"', is: '"12345678901234567"' },
    {
      name: 'after an escaped quote',
      text: String.raw`{"a":"\": 12345678901234567","b":12345678901234567}`,
      is: String.raw`{"a":"\": 12345678901234567","b":"12345678901234567"}`,
    },
    {
      name: 'after an escaped backslash',
      text: String.raw`["\\",12345678901234567]`,
      is: String.raw`["\\","12345678901234567"]`,
    },
    { name: 'a fraction', text: '1.12345678901234567', is: '1.12345678901234567' },
    { name: 'an exponent', text: '12345678901234567e2', is: '12345678901234567e2' },
    { name: 'a name', text: '{"12345678901234567":1}', is: '{"12345678901234567":1}' },
  ])('$name', ({ text, is }) => {
    expect(quoteBigIntegers(text)).toBe(is);
  });

  test('no digit is lost, and nothing else changes', () => {
    const leaf = fc.oneof(
      fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
      fc.integer(),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.string(),
      fc.constantFrom('"', '\\', '\\"', '12345678901234567', null, true),
    );
    const entries = fc.array(fc.tuple(fc.string(), leaf), { maxLength: 8 });
    fc.assert(
      fc.property(entries, (list) => {
        const write = (each: unknown) =>
          typeof each === 'bigint' ? each.toString() : JSON.stringify(each);
        const text = `[${list.map(([name, value]) => `${write(name)},${write(value)}`).join()}]`;
        const expected = list.flatMap(([name, value]) => {
          if (typeof value !== 'bigint')
            return [name, JSON.parse(JSON.stringify(value)) as unknown];
          const isSafe = Number.isSafeInteger(Number(value));
          return [name, isSafe ? Number(value) : value.toString()];
        });
        expect(JSON.parse(quoteBigIntegers(text))).toEqual(expected);
      }),
    );
  });
});
