/** Did you mean: slips are answered with the nearest name, everything else with the names there are. */
import { describe, expect, test } from '@jest/globals';
import { nearest, suggest } from '../../src/policy/suggest.js';

describe('nearest', () => {
  test.each([
    { name: 'a letter too few', written: 'windws', known: ['windows'], meant: 'windows' },
    { name: 'a letter too many', written: 'windowss', known: ['windows'], meant: 'windows' },
    { name: 'two letters swapped', written: 'teir', known: ['title', 'tier'], meant: 'tier' },
    { name: 'swapped before left out', written: 'form', known: ['for', 'from'], meant: 'from' },
    { name: 'another case', written: 'Production', known: ['production'], meant: 'production' },
    {
      name: 'the nearer of two',
      written: 'stagin',
      known: ['starting', 'staging'],
      meant: 'staging',
    },
    { name: 'nothing near', written: 'banana', known: ['windows'], meant: undefined },
    { name: 'short names are easily different', written: 'ab', known: ['cd'], meant: undefined },
    { name: 'nothing known', written: 'a', known: [], meant: undefined },
  ])('$name', ({ written, known, meant }) => {
    expect(nearest(written, known)).toBe(meant);
  });
});

test.each([
  { written: 'teir', known: ['tier'], hint: 'did you mean "tier"?' },
  { written: 'xyzzy', known: ['a', 'b'], hint: 'known here: a, b' },
  { written: 'x', known: [], hint: undefined },
])('suggest $written: $hint', ({ written, known, hint }) => {
  expect(suggest(written, known)).toBe(hint);
});

test('a long list is cut', () => {
  const known = Array.from({ length: 20 }, (_, index) => `name-${String(index)}`);
  expect(suggest('xyzzy', known)).toMatch(/name-11, …$/);
});
