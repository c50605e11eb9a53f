/** Of how many cases a report says that all are skipped (T42). */
import { expect, test } from '@jest/globals';
import { read } from './reading.js';

const skipped = '<testcase name="a"><skipped/></testcase>';

test.each([
  [1, 'has 1 test case, which is skipped'],
  [2, 'has 2 test cases, all skipped'],
])('T42 of %d cases, all skipped, the message counts them', async (count, message) => {
  const { problems } = await read(`<testsuite name="s">${skipped.repeat(count)}</testsuite>`);
  expect(problems.map((problem) => problem.message)).toContainEqual(
    expect.stringContaining(message),
  );
});
