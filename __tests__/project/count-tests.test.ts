/** The closing line of CI counts everything that failed. */
import { expect, test } from '@jest/globals';
import { countTests } from '../../scripts/count-tests.mjs';

const green = { numPassedTests: 3, numFailedTests: 0, numRuntimeErrorTestSuites: 0, success: true };

const cases = [
  ['green runs are added', [green, green], { passed: 6, failed: 0 }],
  ['failed tests', [{ ...green, numFailedTests: 2, success: false }], { passed: 3, failed: 2 }],
  [
    'suites that could not run',
    [{ ...green, numRuntimeErrorTestSuites: 1, success: false }],
    { passed: 3, failed: 1 },
  ],
  ['a run that failed without a test', [{ ...green, success: false }], { passed: 3, failed: 1 }],
  ['a run that found no test', [{ ...green, numPassedTests: 0 }], { passed: 0, failed: 1 }],
  ['a run without a report', [green, undefined], { passed: 3, failed: 1 }],
] as const;

test.each(cases)('%s', (_, reports, count) => {
  expect(countTests(reports)).toEqual(count);
});
