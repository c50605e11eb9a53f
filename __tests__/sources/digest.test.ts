/** Digests and identifiers. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identify, sha256, ulid } from '../../src/sources/digest.js';

test.each([
  { text: '', hex: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  { text: 'abc', hex: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  { text: 'ü', hex: '607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f' },
])('sha256 of "$text"', ({ text, hex }) => {
  expect(sha256(text)).toBe(hex);
});

test('a ULID is 26 letters and sorts by time', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 47), fc.nat(2 ** 47), (a, b) => {
      fc.pre(a !== b);
      const [first, second] = [ulid(Math.min(a, b)), ulid(Math.max(a, b))];
      expect(first).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
      expect(first < second).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('the time of a ULID is that of the specification', () => {
  expect(ulid(1_469_918_176_385).slice(0, 10)).toBe('01ARYZ6S41');
});

test('two of the same millisecond differ', () => {
  expect(ulid(0)).not.toBe(ulid(0));
});

test('an identity carries no text and no empty fields', () => {
  const file = {
    name: 'p.yml',
    repository: 'a/b',
    path: 'p.yml',
    level: 'workspace',
    text: 'policy: 1',
  } as const;
  expect(identify(file)).toEqual({
    name: 'p.yml',
    repository: 'a/b',
    path: 'p.yml',
    sha256: sha256('policy: 1'),
  });
  expect(identify({ ...file, commit: 'c', blob: 'd' })).toMatchObject({ commit: 'c', blob: 'd' });
});
