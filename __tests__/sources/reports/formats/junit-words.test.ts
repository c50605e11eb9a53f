/** The words of `status` and `result` in JUnit XML: only those that say so are a test that passed. */
import { expect, test } from '@jest/globals';
import { codesOf, read, readKind } from '../reading.js';

function one(attributes: string): string {
  return `<testsuite name="s"><testcase name="a" ${attributes}/><testcase name="b"/></testsuite>`;
}

test.each([
  'run',
  'completed',
  'passed',
  'Passed',
  'PASS',
  'Success',
  'succeeded',
  'ok',
  'xfail',
  '',
])('%s is a test that passed', async (word) => {
  for (const key of ['status', 'result']) {
    const found = await readKind('tests', one(`${key}="${word}"`));
    expect(found).toMatchObject({ totals: { total: 2, passed: 2 }, problems: [] });
  }
});

test.each(['disabled', 'notrun', 'Not Run', 'not_run', 'suppressed', 'untested', 'pending'])(
  '%s is a test that did not run',
  async (word) => {
    const found = await readKind('tests', one(`status="${word}"`));
    expect(found).toMatchObject({ totals: { total: 2, passed: 1, skipped: 1 }, problems: [] });
  },
);

test.each(['fail', 'Failure', 'errored', 'timed-out', 'timedout'])(
  '%s is a test that failed',
  async (word) => {
    const found = await readKind('tests', one(`status="${word}"`));
    expect(found).toMatchObject({ totals: { total: 2, passed: 1, failed: 1 }, problems: [] });
  },
);

test.each([
  'crashed',
  'interrupted',
  'incomplete',
  'undefined',
  'inconclusive',
  'panicked',
  'constructor',
])('T42: %s counts as an error, and is shown', async (word) => {
  for (const key of ['status', 'result']) {
    const found = await read(one(`${key}="${word}"`));
    expect(found).toMatchObject({
      usable: true,
      report: { totals: { total: 2, passed: 1, failed: 1, errors: 1 } },
    });
    expect(codesOf(found)).toEqual(['unknown-outcome']);
    expect(found.problems[0]?.message).toBe(
      `a test case has the ${key} "${word}", which is not known and counts as an error`,
    );
  }
});

test('T42: the worse of both counts', async () => {
  const found = await readKind('tests', one('status="run" result="crashed"'));
  expect(found.totals).toMatchObject({ passed: 1, errors: 1 });
});
