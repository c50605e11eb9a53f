/** Facts by kind and key, and readings: what is known, nothing, or not known. */
import { describe, expect, test } from '@jest/globals';
import { evidenceSchema } from '../../src/evidence/evidence.js';
import { factKinds, factsSchema, readingOf, withReading } from '../../src/evidence/facts.js';
import { isTrusted, isUnknown, trustLevels } from '../../src/evidence/reading.js';
import {
  checkResult,
  evidenceOf,
  failed,
  none,
  policyOf,
  unsupported,
} from '../decision/builders.js';

describe('readingOf', () => {
  const facts = { 'check-result': { unit: none } } as const;

  test.each([
    { name: 'what was read', ref: { kind: 'check-result', key: 'unit' }, found: true },
    { name: 'another key', ref: { kind: 'check-result', key: 'lint' }, found: false },
    { name: 'another kind', ref: { kind: 'risk', key: '' }, found: false },
    { name: 'what every object has', ref: { kind: 'check-result', key: 'toString' }, found: false },
    { name: 'the prototype', ref: { kind: 'check-result', key: '__proto__' }, found: false },
  ] as const)('$name', ({ ref, found }) => {
    expect(readingOf(facts, ref) !== undefined).toBe(found);
  });

  test('a key called like the prototype is a key', () => {
    const ref = { kind: 'check-result', key: '__proto__' } as const;
    expect(readingOf(withReading({}, ref, failed), ref)).toBe(failed);
  });
});

test('withReading sets one and leaves the others', () => {
  const before = { 'check-result': { unit: none, lint: none } };
  const after = withReading(before, { kind: 'check-result', key: 'unit' }, failed);
  expect(after).toEqual({ 'check-result': { unit: failed, lint: none } });
  expect(before['check-result'].unit).toBe(none);
});

test.each([
  { name: 'known', reading: checkResult('success'), unknown: false },
  { name: 'none is an answer', reading: none, unknown: false },
  { name: 'unsupported', reading: unsupported, unknown: true },
  { name: 'failed', reading: failed, unknown: true },
])('isUnknown: $name', ({ reading, unknown }) => {
  expect(isUnknown(reading)).toBe(unknown);
});

test('each level trusts itself and the stronger ones', () => {
  for (const [index, demanded] of trustLevels.entries()) {
    expect(trustLevels.filter((level) => isTrusted(level, demanded))).toEqual(
      trustLevels.slice(index),
    );
  }
});

describe('the schema of evidence', () => {
  test('takes every reading of every kind that is not known', () => {
    for (const kind of factKinds) {
      for (const reading of [none, failed, unsupported]) {
        expect(factsSchema.safeParse({ [kind]: { '': reading } }).success).toBe(true);
      }
    }
  });

  test.each([
    { name: 'an unknown kind', facts: { mood: {} } },
    {
      name: 'a known reading without a source',
      facts: { risk: { '': { status: 'known', value: 'low' } } },
    },
    { name: 'a value of another shape', facts: { risk: { '': { ...checkResult('x') } } } },
    { name: 'a status that is none', facts: { risk: { '': { status: 'maybe' } } } },
    { name: 'a reading with a key more', facts: { risk: { '': { ...failed, token: 'x' } } } },
  ])('refuses $name', ({ facts }) => {
    expect(factsSchema.safeParse(facts).success).toBe(false);
  });

  test('takes what the builders make, and refuses another version of itself', async () => {
    const policy = await policyOf('policy: 1\n');
    const evidence = JSON.parse(JSON.stringify(evidenceOf(policy))) as object;
    expect(evidenceSchema.safeParse(evidence).error).toBeUndefined();
    expect(evidenceSchema.safeParse({ ...evidence, schema: 2 }).success).toBe(false);
    expect(evidenceSchema.safeParse({ ...evidence, now: 'today' }).success).toBe(false);
  });
});
