/** Numbers beside their bounds: what is more than nothing is never shown as nothing. */
import { expect, test } from '@jest/globals';
import { toAmount } from '../../../src/report/words/amounts.js';

test.each([
  [{ amount: 0.00001, unit: 'ms' }, '20ms', '0.00001 ms'],
  [{ amount: 0.000015, unit: 'ms' }, '20ms', '0.000015 ms'],
  [{ amount: 0.004, unit: '' }, '20', '0.004'],
  [{ covered: 1, total: 100_000, unit: '%' }, '20%', '0.001 %'],
  [{ amount: 0, unit: 'ms' }, '20ms', '0 ms'],
  [{ amount: 0.014, unit: 'ms' }, '20ms', '0.01 ms'],
  [{ amount: 12.3456, unit: 'ms' }, '20ms', '12.35 ms'],
])('%j', (data, wanted, shown) => {
  expect(toAmount(data, { bound: 'at-most', wanted, met: true })).toBe(shown);
});
