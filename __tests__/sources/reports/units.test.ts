/** Units of measured values. */
import { expect, test } from '@jest/globals';
import { toKnownUnit } from '../../../src/sources/reports/units.js';

test.each([
  ['1.132 s', { value: 1132, unit: 'ms' }],
  ['250 ns', { value: 0.00025, unit: 'ms' }],
  ['3 µs', { value: 0.003, unit: 'ms' }],
  ['3 μs/op', { value: 0.003, unit: 'ms' }],
  ['2 Seconds', { value: 2000, unit: 'ms' }],
  ['5 millisecond', { value: 5, unit: 'ms' }],
  ['1 kB', { value: 1000, unit: 'bytes' }],
  ['1 KiB', { value: 1024, unit: 'bytes' }],
  ['48 B/op', { value: 48, unit: 'bytes' }],
  ['7 %', { value: 7, unit: 'percent' }],
  ['4 iter/sec', { value: 4, unit: 'per second' }],
  ['4 ops/ms', { value: 4000, unit: 'per second' }],
  ['1 unitless', { value: 1, unit: '' }],
  ['1', { value: 1, unit: '' }],
  // Kept: of no standard, megabits, months, another thing, or a key of every object.
  ['1 KB', { value: 1, unit: 'KB' }],
  ['1 Mb', { value: 1, unit: 'Mb' }],
  ['1 M', { value: 1, unit: 'M' }],
  ['1 MS', { value: 1, unit: 'MS' }],
  ['9 allocs/op', { value: 9, unit: 'allocs/op' }],
  ['1 constructor', { value: 1, unit: 'constructor' }],
])('%s', (written, known) => {
  const [value, ...unit] = written.split(' ');
  expect(toKnownUnit({ value: Number(value), unit: unit.join(' ') })).toEqual(known);
});

test('an unknown unit is bounded', () => {
  expect(toKnownUnit({ value: 1, unit: 'x'.repeat(90) }).unit).toHaveLength(40);
});
