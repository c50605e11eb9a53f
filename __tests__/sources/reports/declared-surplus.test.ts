/** T42: more tests than a file has cases: failed, unless the file says of all of them that they passed; and it is told. */
import { describe, expect, test } from '@jest/globals';
import { readKind } from './reading.js';

interface Says {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Two cases: one passed, and one was skipped. */
const formats: readonly (readonly [string, (says: Says) => string])[] = [
  [
    'CTRF',
    ({ total, ...summary }) =>
      JSON.stringify({
        results: {
          tool: { name: 't' },
          summary: { tests: total, ...summary },
          tests: [
            { name: 'a', status: 'passed', duration: 1 },
            { name: 'b', status: 'skipped', duration: 0 },
          ],
        },
      }),
  ],
  [
    'TRX',
    ({ total, passed, failed, skipped }) =>
      `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results><UnitTestResult testName="a" outcome="Passed"/><UnitTestResult testName="b" outcome="NotExecuted"/></Results><ResultSummary outcome="Completed"><Counters total="${total}" passed="${passed}" failed="${failed}" notExecuted="${skipped}"/></ResultSummary></TestRun>`,
  ],
  [
    'NUnit 3',
    ({ total, passed, failed, skipped }) =>
      `<test-run total="${total}" passed="${passed}" failed="${failed}" skipped="${skipped}"><test-suite name="s"><test-case name="a" result="Passed"/><test-case name="b" result="Skipped"/></test-suite></test-run>`,
  ],
  [
    'xUnit.net',
    ({ total, passed, failed, skipped }) =>
      `<assemblies><assembly name="a" total="${total}" passed="${passed}" failed="${failed}" skipped="${skipped}"><collection><test name="a" result="Pass"/><test name="b" result="Skip"/></collection></assembly></assemblies>`,
  ],
];

describe.each(formats)('%s', (_name, write) => {
  test.each<[string, Says, object, number]>([
    [
      'as many',
      { total: 2, passed: 1, failed: 0, skipped: 1 },
      { total: 2, passed: 1, failed: 0, skipped: 1 },
      0,
    ],
    [
      'more, and all of them passed: they do not count',
      { total: 5, passed: 4, failed: 0, skipped: 1 },
      { total: 2, passed: 1, failed: 0, skipped: 1 },
      2,
    ],
    [
      'more, and nothing is told of them',
      { total: 5, passed: 1, failed: 0, skipped: 1 },
      { total: 5, passed: 1, failed: 3, skipped: 1 },
      1,
    ],
    [
      'more, of which one failed',
      { total: 5, passed: 3, failed: 1, skipped: 1 },
      { total: 4, passed: 0, failed: 3, skipped: 1 },
      3,
    ],
    [
      'more, of which one was skipped',
      { total: 5, passed: 3, failed: 0, skipped: 2 },
      { total: 4, passed: 0, failed: 2, skipped: 2 },
      3,
    ],
  ])('%s', async (_case, says, totals, problems) => {
    const found = await readKind('tests', write(says));
    expect(found.totals).toMatchObject(totals);
    expect(found.problems).toHaveLength(problems);
    expect(found.usable).toBe(true);
  });
});
