/** One person fills one approval: the matching is maximum, and what cannot be filled is named. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { match, type Slot } from '../../../src/checks/duties/matching.js';

const names = ['alice', 'bob', 'carol', 'dave'];
const slot = fc.record({
  demand: fc.constantFrom('a', 'b', 'c'),
  change: fc.constantFrom(undefined, 0, 1),
  people: fc.subarray(names),
});
const slots = fc.array(slot, { maxLength: 6 });

/** Whether a person may fill one more slot: one of each change, or one of the promotion. */
function isFree(person: string, place: Slot, taken: readonly (readonly [Slot, string])[]): boolean {
  return taken.every(
    ([other, who]) =>
      who !== person ||
      (other.change !== undefined && place.change !== undefined && other.change !== place.change),
  );
}

/** How many slots can be filled at most, by trying all ways. */
function most(left: readonly Slot[], taken: readonly (readonly [Slot, string])[] = []): number {
  const [first, ...rest] = left;
  if (first === undefined) return taken.length;
  const filled = first.people
    .filter((person) => isFree(person, first, taken))
    .map((person) => most(rest, [...taken, [first, person]]));
  return Math.max(most(rest, taken), ...filled);
}

function countOf(all: readonly Slot[]): number {
  return match(all).filled.filter((person) => person !== undefined).length;
}

describe('match', () => {
  test('is maximum: no way of trying all fills more', () => {
    fc.assert(
      fc.property(slots, (all) => expect(countOf(all)).toBe(most(all))),
      { numRuns: 500 },
    );
  });

  test('nobody fills two approvals of one change, or one of the promotion besides another', () => {
    fc.assert(
      fc.property(slots, (all) => {
        const taken = match(all).filled.flatMap((person, index) => {
          const place = all[index];
          return person === undefined || place === undefined ? [] : [[place, person] as const];
        });
        for (const [index, [place, person]] of taken.entries()) {
          expect(place.people).toContain(person);
          expect(isFree(person, place, taken.toSpliced(index, 1))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('something is short if and only if something stays open', () => {
    fc.assert(
      fc.property(slots, (all) => {
        const { filled, short } = match(all);
        const open = filled.flatMap((person, index) => (person === undefined ? [index] : []));
        expect(short.slots).toEqual(expect.arrayContaining(open));
        expect(short.slots.length > 0).toBe(open.length > 0);
      }),
    );
  });

  test('within a change, what is short has fewer people than approvals (Hall)', () => {
    const ofOne = fc.array(
      slot.map((one) => ({ ...one, change: 0 })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(ofOne, (all) => {
        const { slots: lacking, people } = match(all).short;
        const could = new Set(lacking.flatMap((index) => all[index]?.people ?? []));
        expect([...could].sort()).toEqual(people);
        if (lacking.length > 0) expect(people.length).toBeLessThan(lacking.length);
      }),
      { numRuns: 300 },
    );
  });

  test('a role is not taken greedily: alice can be both, bob only the first', () => {
    const both = [
      { demand: 'a', change: 0, people: ['alice', 'bob'] },
      { demand: 'b', change: 0, people: ['alice'] },
    ];
    expect(match(both).filled).toEqual(['bob', 'alice']);
  });

  test('a search that is cut says so', () => {
    const people = Array.from({ length: 12 }, (_, index) => `p${String(index + 10)}`);
    const whole = Array.from({ length: 6 }, () => ({ demand: 'a', people }));
    const hopeless = { demand: 'b', change: 0, people: [] };
    const elsewhere = { demand: 'c', change: 1, people };
    expect(match([...whole, hopeless, elsewhere]).complete).toBe(false);
    expect(match([...whole, elsewhere]).complete).toBe(true);
  });
});
