/** Lists of samples beside each other. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareSamples,
  type SamplesComparison,
} from '../../../src/checks/comparison/compare-samples.js';
import { openNormal } from './normal.js';

test('three of three that are all slower are as sure as three of three can be: 1 in 20', () => {
  const found = compareSamples({ samples: [4, 5, 6], earlier: [1, 2, 3], worseIf: 'higher' });
  expect(found).toMatchObject({ kind: 'worse', worseShare: 1, change: 3 });
  expect(confidenceOf(found)).toBeCloseTo(0.95, 12);
});

test('known tables: U of 4 for five and five is p = 0.0476 one-sided, of 5 0.0754', () => {
  const earlier = [1, 2, 3, 4, 5];
  // 25 - U pairs are higher.
  const four = compareSamples({ samples: [2.5, 4.5, 6, 7, 8], earlier, worseIf: 'higher' });
  expect(confidenceOf(four)).toBeCloseTo(1 - 12 / 252, 12);
  expect(four.kind).toBe('worse');
  const five = compareSamples({ samples: [1.5, 4.5, 6, 7, 8], earlier, worseIf: 'higher' });
  expect(confidenceOf(five)).toBeCloseTo(1 - 19 / 252, 12);
  expect(five.kind).toBe('no-difference-seen');
});

test('too few samples, none, or impossible numbers are not known', () => {
  const kind = (samples: readonly number[], earlier: readonly number[]): string =>
    compareSamples({ samples, earlier, worseIf: 'higher' }).kind;
  expect(kind([9, 9], [1, 1, 1])).toBe('not-known');
  expect(kind([], [1, 2, 3])).toBe('not-known');
  expect(kind([1, 2, Number.NaN], [1, 2, 3])).toBe('not-known');
  expect(
    compareSamples({
      ...{ samples: [4, 5, 6], earlier: [1, 2, 3], worseIf: 'higher' },
      confidence: 0.99,
    }).kind,
  ).toBe('not-known');
});

test('all equal is no difference, for few and for many', () => {
  for (const size of [10, 100]) {
    const same = new Array<number>(size).fill(7);
    const found = compareSamples({ samples: same, earlier: same, worseIf: 'higher' });
    expect(found).toMatchObject({ kind: 'no-difference-seen', worseShare: 0.5, change: 0 });
  }
});

const samples = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 6 });

test('it is what counting all choices gives, with ties', () => {
  fc.assert(
    fc.property(samples, samples, (own, earlier) => {
      const found = compareSamples({ samples: own, earlier, worseIf: 'higher', confidence: 0.9 });
      if (found.kind === 'not-known') return;
      expect(found.confidence).toBeCloseTo(1 - countedChance(own, earlier), 9);
    }),
    { numRuns: 60 },
  );
});

test('the other direction and a growing scale change nothing but the name', () => {
  fc.assert(
    fc.property(samples, samples, (own, earlier) => {
      const found = compareSamples({ samples: own, earlier, worseIf: 'higher' });
      const other = compareSamples({ samples: own, earlier, worseIf: 'lower' });
      const names: Readonly<Record<string, string>> = { worse: 'better', better: 'worse' };
      expect(other.kind).toBe(names[found.kind] ?? found.kind);
      const cubes = (values: readonly number[]): readonly number[] => values.map((x) => x ** 3);
      const grown = compareSamples({
        ...{ samples: cubes(own), earlier: cubes(earlier), worseIf: 'higher' },
      });
      expect(grown.kind).toBe(found.kind);
      expect(confidenceOf(grown)).toBe(confidenceOf(found));
    }),
  );
});

test('exact and approximate agree where they meet', () => {
  const series = (size: number, shift: number): readonly number[] =>
    Array.from({ length: size }, (_, index) => ((index * 37) % 101) + shift);
  const exact = compareSamples({
    ...{ samples: series(25, 20), earlier: series(25, 0), worseIf: 'higher' },
  });
  const approximate = compareSamples({
    ...{ samples: series(26, 20), earlier: series(25, 0), worseIf: 'higher' },
  });
  expect(Math.abs(confidenceOf(exact) - confidenceOf(approximate))).toBeLessThan(0.01);
});

test.each([8, 40])(
  'of two times %i samples of the same noise 5 of 100 are called worse',
  (size) => {
    const normal = openNormal(size);
    const draw = (): readonly number[] => Array.from({ length: size }, normal);
    const rounds = 2000;
    const worse = Array.from({ length: rounds }, () =>
      compareSamples({ samples: draw(), earlier: draw(), worseIf: 'higher' }),
    ).filter(({ kind }) => kind === 'worse');
    expect(worse.length / rounds).toBeLessThan(0.065);
    expect(worse.length / rounds).toBeGreaterThan(0.03);
  },
);

function confidenceOf(found: SamplesComparison): number {
  return found.kind === 'not-known' ? Number.NaN : found.confidence;
}

/** The smaller-tail chance in the direction of the difference, by going through every choice. */
function countedChance(own: readonly number[], earlier: readonly number[]): number {
  const all = [...own, ...earlier];
  const higherOf = (chosen: readonly number[], rest: readonly number[]): number =>
    chosen
      .flatMap((one) => rest.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)))
      .reduce((sum: number, each) => sum + each, 0);
  const found = higherOf(own, earlier);
  const isHigher = found * 2 >= own.length * earlier.length;
  const sums = Array.from({ length: 2 ** all.length }, (_, mask) => mask)
    .map((mask) => all.map((value, index) => ({ value, chosen: ((mask >> index) & 1) === 1 })))
    .filter((each) => each.filter(({ chosen }) => chosen).length === own.length)
    .map((each) =>
      higherOf(
        each.filter(({ chosen }) => chosen).map(({ value }) => value),
        each.filter(({ chosen }) => !chosen).map(({ value }) => value),
      ),
    );
  return sums.filter((each) => (isHigher ? each >= found : each <= found)).length / sums.length;
}
