/** The algebra of interval sets against a model: one boolean for each instant. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  always,
  clip,
  complement,
  contains,
  erodeEnd,
  firstFrom,
  intersect,
  intersectAll,
  intervalAt,
  never,
  nextChange,
  subtract,
  toIntervalSet,
  union,
  unionAll,
} from '../../src/time/interval-set.js';
import type { Interval, IntervalSet } from '../../src/time/interval-set.js';

const last = 30;
const instants = Array.from({ length: last + 3 }, (_, index) => index - 1);

const bound = fc.integer({ min: 0, max: last });
const start = fc.oneof({ weight: 9, arbitrary: bound }, fc.constant(-Infinity));
const end = fc.oneof({ weight: 9, arbitrary: bound }, fc.constant(Infinity));
const lists = fc.array(fc.record({ start, end }), { maxLength: 8 });
const sets = lists.map(toIntervalSet);

function modelOf(list: readonly Interval[]): readonly boolean[] {
  return instants.map((at) => list.some((interval) => interval.start <= at && at < interval.end));
}

function isNormal(set: IntervalSet): boolean {
  return set.every((interval, index) => {
    const before = set[index - 1];
    return interval.start < interval.end && (before === undefined || before.end < interval.start);
  });
}

function expectModel(set: IntervalSet, model: readonly boolean[]): void {
  expect(isNormal(set)).toBe(true);
  expect(modelOf(set)).toEqual(model);
}

describe('against the model', () => {
  test('toIntervalSet', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expectModel(toIntervalSet(list), modelOf(list));
      }),
    );
  });

  test('union, intersect, subtract and complement', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const inA = modelOf(a);
        const inB = modelOf(b);
        expectModel(
          union(a, b),
          inA.map((is, i) => is || inB[i] === true),
        );
        expectModel(
          intersect(a, b),
          inA.map((is, i) => is && inB[i] === true),
        );
        expectModel(
          subtract(a, b),
          inA.map((is, i) => is && inB[i] !== true),
        );
        expectModel(
          complement(a),
          inA.map((is) => !is),
        );
      }),
    );
  });

  test('unionAll and intersectAll', () => {
    fc.assert(
      fc.property(fc.array(sets, { maxLength: 4 }), (all) => {
        const models = all.map(modelOf);
        expectModel(
          unionAll(all),
          instants.map((_, i) => models.some((model) => model[i] === true)),
        );
        expectModel(
          intersectAll(all),
          instants.map((_, i) => models.every((model) => model[i] === true)),
        );
      }),
    );
  });

  test('clip', () => {
    fc.assert(
      fc.property(sets, bound, bound, (set, from, to) => {
        const model = modelOf(set);
        expectModel(
          clip(set, from, to),
          instants.map((at, i) => model[i] === true && at >= from && at < to),
        );
      }),
    );
  });

  test('contains, intervalAt, firstFrom and nextChange at each instant', () => {
    fc.assert(
      fc.property(sets, (set) => {
        for (const at of instants) {
          const holding = set.find((interval) => interval.start <= at && at < interval.end);
          expect(intervalAt(set, at)).toEqual(holding);
          expect(contains(set, at)).toBe(holding !== undefined);
          expect(firstFrom(set, at)).toEqual(clip(set, at, Infinity)[0]);
          const bounds = set.flatMap((interval) => [interval.start, interval.end]);
          expect(nextChange(set, at)).toBe(bounds.find((b) => b > at && Number.isFinite(b)));
        }
      }),
    );
  });

  test('erodeEnd: exactly the starts from which the length fits', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 12 }), (set, length) => {
        function fits(at: number): boolean {
          return set.some((interval) => interval.start <= at && at + length <= interval.end);
        }
        expectModel(erodeEnd(set, length), instants.map(fits));
      }),
    );
  });
});

describe('edges', () => {
  test('complement is its own inverse', () => {
    fc.assert(
      fc.property(sets, (set) => {
        expect(complement(complement(set))).toEqual(set);
      }),
    );
  });

  test('touching intervals become one', () => {
    expect(
      toIntervalSet([
        { start: 5, end: 9 },
        { start: 1, end: 5 },
      ]),
    ).toEqual([{ start: 1, end: 9 }]);
  });

  test('two open beginnings sort', () => {
    expect(
      toIntervalSet([
        { start: -Infinity, end: 3 },
        { start: -Infinity, end: 5 },
      ]),
    ).toEqual([{ start: -Infinity, end: 5 }]);
  });

  test('always and never', () => {
    expect(complement(always)).toEqual(never);
    expect(complement(never)).toEqual(always);
    expect(nextChange(always, 0)).toBeUndefined();
    expect(firstFrom(never, 0)).toBeUndefined();
    expect(firstFrom(always, 7)).toEqual({ start: 7, end: Infinity });
    expect(intersectAll([])).toEqual(always);
    expect(unionAll([])).toEqual(never);
  });

  test('an endless interval stays endless, and fitting nothing changes nothing', () => {
    expect(erodeEnd([{ start: 3, end: Infinity }], 10)).toEqual([{ start: 3, end: Infinity }]);
    expect(erodeEnd([{ start: 3, end: 8 }], 0)).toEqual([{ start: 3, end: 8 }]);
  });
});
