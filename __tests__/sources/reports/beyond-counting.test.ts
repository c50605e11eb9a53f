/** Numbers that are possible each by itself, and not once they are multiplied or added: no such file is evidence. */
import { describe, expect, test } from '@jest/globals';
import { openMerge } from '../../../src/sources/report-files/merge.js';
import { readSeconds } from '../../../src/sources/reports/numbers.js';
import { openProblems } from '../../../src/sources/reports/problem.js';
import { codesOf, read } from './reading.js';
import { npm2 } from './scans-samples.js';

const most = String(Number.MAX_SAFE_INTEGER);
const almost = Number.MAX_SAFE_INTEGER - 9;
const passed = '<testcase name="a"/>';

function suites(attributes: string): string {
  return `<testsuites>${`<testsuite name="s" ${attributes}>${passed}</testsuite>`.repeat(2)}</testsuites>`;
}

const npm = npm2({}, { critical: Number.MAX_SAFE_INTEGER, high: Number.MAX_SAFE_INTEGER });
const trx = `<TestRun><Results><UnitTestResult testName="a" outcome="Passed"/></Results><ResultSummary outcome="Completed"><Counters total="1" passed="1" failed="${most}" error="${most}"/></ResultSummary></TestRun>`;
const slow = '<testsuite><testcase name="a" time="1e303"/></testsuite>';

describe('is refused', () => {
  test.each([
    ['a time of a case', slow],
    ['a time of a suite', `<testsuite time="1e16">${passed}</testsuite>`],
    ['the cases that two suites declare', suites(`tests="${most}"`)],
    ['the failures that two suites declare', suites(`failures="${most}"`)],
    ['the failures and errors of one suite', suites(`failures="${most}" errors="${most}"`)],
    ['the skipped ones of two suites', suites(`skipped="${most}"`)],
    ['the severities that npm audit declares', npm],
    ['the counters of TRX', trx],
  ])('T42: %s', async (_name, text) => {
    const found = await read(text);
    expect({ ...found, codes: codesOf(found) }).toMatchObject({ usable: false });
    expect(codesOf(found)).toContain('impossible-number');
    expect(found.report).toBeUndefined();
  });

  test('T42: no sum of times is beyond counting that are read', () => {
    const problems = openProblems();
    for (const raw of ['1e303', '1e16', Number.MAX_VALUE])
      expect(readSeconds(raw, { what: 'a time', problems })).toBeUndefined();
    expect(readSeconds('9007199254740', { what: 'a time', problems })).toBe(9007199254740000);
    expect(problems.list().map(({ code }) => code)).toEqual(Array(3).fill('impossible-number'));
  });
});

describe('together', () => {
  test('T42: files that add up to more than can be counted are of no kind', async () => {
    const merge = openMerge();
    for (const name of ['a', 'b']) {
      const text = `<testsuite failures="${String(almost)}"><testcase name="${name}"/></testsuite>`;
      merge.add((await read(text)).report ?? failed());
    }
    expect(merge.merged()).toEqual({
      refused: [
        {
          kind: 'tests',
          reason: expect.stringMatching(/^all of it adds up to \d+, which is beyond/),
        },
      ],
    });
  });

  test('a file that is refused takes nothing from another kind', async () => {
    const merge = openMerge();
    for (const file of ['a', 'b']) {
      const scan = npm2({ [file]: { severity: 'low', via: [] } }, { critical: almost });
      merge.add((await read(scan)).report ?? failed());
    }
    merge.add((await read(suites(''))).report ?? failed());
    expect(merge.merged()).toMatchObject({ tests: { total: 2 }, refused: [{ kind: 'scan' }] });
    expect(merge.merged()).not.toHaveProperty('scan');
  });
});

function failed(): never {
  throw new Error('it was not read');
}
