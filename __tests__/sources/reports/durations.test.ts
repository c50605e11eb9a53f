/** How long tests took (T42): the longest that a file tells, and nothing where a part of it tells none or an impossible time. */
import { expect, test } from '@jest/globals';
import { readKind } from './reading.js';

function junit(suite: string, ...cases: readonly string[]): string {
  const all = cases.map((each, index) => `<testcase name="c${String(index)}" ${each}/>`);
  return `<testsuite name="s" ${suite}>${all.join('')}</testsuite>`;
}

const skipped = '<testcase name="z"><skipped/></testcase>';

function ctrf(span: object, ...tests: readonly object[]): string {
  const listed = tests.map((each, index) => ({
    ...{ name: `t${String(index)}`, status: 'passed', ...each },
  }));
  return JSON.stringify({ results: { tool: { name: 't' }, summary: span, tests: listed } });
}

function nunit2(suite: string, ...cases: readonly string[]): string {
  const all = cases.map((each) => `<test-case name="a" ${each}/>`).join('');
  return `<test-results name="r"><test-suite name="s" ${suite}><results>${all}</results></test-suite></test-results>`;
}

function xunit(...times: readonly string[]): string {
  const all = times.map(
    (time) =>
      `<assembly name="a" total="1" passed="1" failed="0" skipped="0" ${time}><collection><test name="a" result="Pass"/></collection></assembly>`,
  );
  return `<assemblies>${all.join('')}</assemblies>`;
}

/** A package of one test for each, with what its end tells besides. */
function goTest(...ends: readonly object[]): string {
  const events = ends.flatMap((end, index) => {
    const of = { Package: `p${String(index)}` };
    const test = { ...of, Test: 'A' };
    return [
      { Action: 'run', ...test },
      { Action: 'pass', ...test },
      { Action: 'pass', ...of, ...end },
    ];
  });
  return events.map((each) => `${JSON.stringify(each)}\n`).join('');
}

function trx(...results: readonly string[]): string {
  const all = results.map((each) => `<UnitTestResult testName="a" ${each}/>`).join('');
  return `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${all}</Results></TestRun>`;
}

const minutes = { duration: 1_200_000 };
const [ran, ignored] = ['executed="True" success="True"', 'executed="False"'];

test.each([
  ['JUnit: of each case', junit('', 'time="1"', 'time="2"'), 3000],
  ['JUnit: of the suite', junit('time="9"', '', ''), 9000],
  [
    'JUnit: one that was skipped has none',
    junit('', 'time="1"').replace('</t', `${skipped}</t`),
    1000,
  ],
  [
    'JUnit: an empty suite has none',
    `<testsuites>${junit('', 'time="1"')}<testsuite name="e"/></testsuites>`,
    1000,
  ],
  ['JUnit: a negative one', junit('', 'time="1"', 'time="-500"'), undefined],
  [
    'JUnit: a negative one in a suite that tells its own',
    junit('time="9"', 'time="-1"'),
    undefined,
  ],
  ['JUnit: of the suite no number', junit('time="NaN"', 'time="1"'), undefined],
  ['JUnit: one without', junit('', 'time="1"', ''), undefined],
  ['JUnit: less than one of two', junit('time="1"', 'time="60"', ''), undefined],
  [
    'JUnit: a suite without',
    `<testsuites>${junit('', '')}${junit('', 'time="1"')}</testsuites>`,
    undefined,
  ],
  ['CTRF: a span of nothing', ctrf({ start: 0, stop: 0 }, minutes), 1_200_000],
  ['CTRF: a span that is shorter', ctrf({ start: 1, stop: 9 }, minutes), 1_200_000],
  ['CTRF: a span that is longer', ctrf({ start: 1, stop: 9 }, { duration: 2 }), 8],
  ['CTRF: a span, and a test without', ctrf({ start: 1, stop: 9 }, {}), 8],
  ['CTRF: a negative one', ctrf({ start: 1, stop: 9 }, { duration: -5 }), undefined],
  ['CTRF: one without', ctrf({}, minutes, {}), undefined],
  ['CTRF: one that was skipped has none', ctrf({}, minutes, { status: 'skipped' }), 1_200_000],
  ['NUnit 2: more than the suite tells', nunit2('time="1"', `${ran} time="60"`), 60_000],
  ['NUnit 2: a negative one', nunit2('time="9"', `${ran} time="-1"`), undefined],
  ['NUnit 2: one without', nunit2('', `${ran} time="1"`, ran), undefined],
  ['NUnit 2: one that was ignored has none', nunit2('', `${ran} time="1"`, ignored), 1000],
  ['xUnit.net: an assembly without', xunit('time="1"', ''), undefined],
  ['xUnit.net: of each assembly', xunit('time="1"', 'time="2"'), 3000],
  ['Go: of each package', goTest({ Elapsed: 1 }, { Elapsed: 2 }), 3000],
  ['Go: a package without', goTest({ Elapsed: 1 }, {}), undefined],
  ['Go: a negative one', goTest({ Elapsed: 1 }, { Elapsed: -5 }), undefined],
  ['Go: one that was skipped has none', goTest({ Elapsed: 1 }, { Action: 'skip' }), 1000],
  ['TRX: of each', trx('outcome="Passed" duration="00:00:02"'), 2000],
  ['TRX: one without', trx('outcome="Passed" duration="00:00:02"', 'outcome="Passed"'), undefined],
  [
    'TRX: one that was skipped has none',
    trx('outcome="Passed" duration="00:00:02"', 'outcome="NotExecuted"'),
    2000,
  ],
  ['TAP: the last of two is shorter', '1..1\nok 1\n# time=90000ms\n# time=1ms\n', 90_000],
])('T42: %s', async (_name, text, duration) => {
  const { totals, usable } = await readKind('tests', text);
  expect({ usable, duration: totals.duration }).toEqual({ usable: true, duration });
});
