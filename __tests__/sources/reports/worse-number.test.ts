/** Of several numbers or words that one file tells of the same, the worst counts, wherever it is told. */
import { describe, expect, test } from '@jest/globals';
import { codesOf, read, readKind } from './reading.js';
import { cyclonedx, npm2, osv, type Part } from './scans-samples.js';

const cases = '<testcase name="a"/><testcase name="b"/>';
const version4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';

function sarif(result: Part, more: Part = {}): string {
  const run = { tool: { driver: { name: 't' } }, results: [result], ...more };
  return JSON.stringify({ version: '2.1.0', runs: [run] });
}

/** A package with one vulnerability that its database calls low. */
function vulnerable(more: Part): Part {
  return { vulnerabilities: [{ id: 'a', database_specific: { severity: 'LOW' }, ...more }] };
}

function suiteOf(attributes: string, count: number, seconds: number): string {
  const one = `<testcase name="a" time="${String(seconds)}"/>`;
  return `<testsuite name="s" ${attributes}>${one.repeat(count)}</testsuite>`;
}

describe('several names of one number in JUnit XML', () => {
  test.each([
    ['failures="0" failed="5"', { failed: 5 }],
    ['failed="0" failures="5"', { failed: 5 }],
    ['skipped="0" ignored="1"', { skipped: 1 }],
    ['skip="0" skips="1"', { skipped: 1 }],
  ])('T42: %s: the worst counts, and is told', async (attributes, totals) => {
    const text = `<testsuite name="s" tests="2" ${attributes}>${cases}</testsuite>`;
    const found = await readKind('tests', text);
    expect(found).toMatchObject({ totals });
    expect(found.problems).toHaveLength(1);
  });
});

describe('a word that SARIF does not have', () => {
  test.each(['bogus', 'Pass', '', 3])('T42: the kind %j is refused', async (kind) => {
    const found = await read(sarif({ ruleId: 'r', kind, message: { text: 'm' } }));
    expect(found.usable).toBe(false);
    expect(codesOf(found)).toEqual(['wrong-shape']);
  });
});

describe('a severity that nobody knows is not hidden by one that is known', () => {
  test.each([
    ['npm audit', npm2({ p: { severity: 'catastrophic', via: [{ severity: 'low' }] } })],
    ['CycloneDX', cyclonedx([{ ratings: [{ severity: 'low' }, { severity: 'catastrophic' }] }])],
    ['OSV-Scanner, a vector', osv([vulnerable({ severity: [{ score: version4 }] })])],
    [
      'OSV-Scanner, a word',
      osv([
        {
          vulnerabilities: [
            { id: 'a', aliases: ['b'], database_specific: { severity: 'LOW' } },
            { id: 'b', database_specific: { severity: 'catastrophic' } },
          ],
        },
      ]),
    ],
  ])('T42: %s', async (_name, text) => {
    const found = await readKind('scan', text);
    expect(found.totals).toMatchObject({ critical: 1 });
    expect(found.problems.join()).toMatch(/counts? as critical/);
  });

  test('what says that it does not know hides nothing', async () => {
    const ratings = [{ severity: 'unknown' }, { severity: 'low' }];
    const found = await readKind('scan', cyclonedx([{ ratings }]));
    expect(found).toMatchObject({ totals: { low: 1, critical: 0 }, problems: [] });
  });
});

describe('the duration of JUnit XML', () => {
  test.each([
    ['of many cases', suiteOf('time="1"', 50, 30), 1_500_000],
    [
      'of two suites',
      `<testsuites time="1">${suiteOf('', 1, 500).repeat(2)}</testsuites>`,
      1_000_000,
    ],
    ['that is more than its cases', suiteOf('time="9"', 2, 1), 9000],
  ])('T42: %s is all their time together', async (_name, text, duration) => {
    expect((await readKind('tests', text)).totals.duration).toBe(duration);
  });
});

test('T42: a branch of Istanbul with fewer counts than places is refused', async () => {
  const at = { start: { line: 1, column: 0 }, end: { line: 1, column: 9 } };
  const file = (locations: readonly unknown[], counts: readonly number[]): string =>
    JSON.stringify({
      'a.js': {
        ...{ path: 'a.js', statementMap: { 0: at }, fnMap: {}, s: { 0: 1 }, f: {} },
        ...{ branchMap: { 0: { type: 'if', loc: at, locations } }, b: { 0: counts } },
      },
    });
  const found = await read(file([at, at], [1]));
  expect(found.usable).toBe(false);
  expect(codesOf(found)).toEqual(['wrong-shape']);
  // What is nowhere in the code has an empty place.
  const whole = await readKind('coverage', file([at, { start: {}, end: {} }], [1, 0]));
  expect(whole.totals.branches).toEqual({ covered: 1, total: 2 });
});

describe('cases that are declared, by nobody told to have passed, and not in the file count as failed', () => {
  const ctrf = {
    results: {
      tool: { name: 't' },
      summary: { tests: 5, passed: 1, failed: 0, pending: 0, skipped: 0, other: 0 },
      tests: [{ name: 'a', status: 'passed', duration: 1 }],
    },
  };
  test.each([
    ['JUnit', '<testsuite name="s" tests="3"><testcase name="a"/></testsuite>', 1, 2],
    [
      'a suite of several',
      '<testsuites tests="4"><testsuite name="s" tests="3"><testcase name="a"/></testsuite><testsuite name="t"><testcase name="b"/></testsuite></testsuites>',
      ...[2, 2],
    ],
    ['CTRF', JSON.stringify(ctrf), 1, 4],
    [
      'NUnit 3',
      '<test-run total="5" passed="1" failed="0" result="Passed"><test-case name="a" result="Passed"/></test-run>',
      ...[1, 4],
    ],
  ] as const)('T42: %s', async (_name, text, passed, failed) => {
    const found = await readKind('tests', text);
    expect(found.totals).toMatchObject({ total: passed + failed, passed, failed, skipped: 0 });
  });

  test('T42: what is declared to be skipped is not missing', async () => {
    const text = '<testsuite name="s" tests="3" skipped="2"><testcase name="a"/></testsuite>';
    expect((await readKind('tests', text)).totals).toMatchObject({ skipped: 2, failed: 0 });
  });
});

describe('tests that a suite of JUnit declares and are no cases (pytest subtests, assertions of Catch2 and doctest)', () => {
  const green = 'errors="0" failures="0" skipped="0"';
  const counts = (text: string) => readKind('tests', text).then(({ totals }) => totals);
  const two = '<testcase name="a"/><testcase name="b"/>';
  const mixed = `${two}<testcase name="c"><failure/></testcase><testcase name="d"><skipped/></testcase>`;

  test.each([
    [
      'pytest',
      `<testsuites><testsuite name="pytest" ${green} tests="9">${two}</testsuite></testsuites>`,
    ],
    [
      'doctest',
      `<testsuites><testsuite name="x" errors="0" failures="0" tests="9">${two}</testsuite></testsuites>`,
    ],
    [
      'Catch2',
      `<testsuites><testsuite name="x" ${green} tests="9">${two}</testsuite></testsuites>`,
    ],
    [
      'told of the whole',
      `<testsuites errors="0" failures="0" tests="9"><testsuite name="x" ${green} tests="9">${two}</testsuite></testsuites>`,
    ],
  ])('%s: are told, and neither failed nor cases', async (_name, text) => {
    const found = await readKind('tests', text);
    expect(found).toMatchObject({ usable: true, totals: { total: 2, passed: 2, failed: 0 } });
    expect(found.problems[0]).toMatch(/declares 9 tests, and has 2$/);
  });

  test('besides failures that are listed', async () => {
    const text = `<testsuite name="s" errors="0" failures="1" skipped="1" tests="15">${mixed}</testsuite>`;
    expect(await counts(text)).toMatchObject({ total: 4, passed: 2, failed: 1, skipped: 1 });
  });

  test.each([
    ['failures are not told', `tests="9" errors="0" skipped="0"`, two, 7],
    ['errors are not told', `tests="9" failures="0" skipped="0"`, two, 7],
    [
      'failures are not those of the cases',
      `tests="9" errors="0" failures="2" skipped="1"`,
      mixed,
      6,
    ],
    [
      'skipped ones are not those of the cases',
      `tests="9" errors="0" failures="1" skipped="0"`,
      mixed,
      6,
    ],
    ['skipped ones are not told', `tests="9" errors="0" failures="1"`, mixed, 6],
  ])('T42: where %s they failed', async (_name, attributes, cases, failed) => {
    const text = `<testsuite name="s" ${attributes}>${cases}</testsuite>`;
    expect(await counts(text)).toMatchObject({ failed });
  });

  test('T42: fewer tests than cases are no such', async () => {
    const text = `<testsuite name="s" ${green} tests="1">${two}</testsuite>`;
    expect(await counts(text)).toMatchObject({ total: 1, passed: 1 });
  });

  test('T42: a suite that lists none of its tests failed', async () => {
    const text = `<testsuites><testsuite name="a" ${green} tests="2">${two}</testsuite><testsuite name="b" ${green} tests="5"/></testsuites>`;
    expect(await counts(text)).toMatchObject({ total: 7, passed: 2, failed: 5 });
  });
});

describe('what a case or a line says twice', () => {
  const trx = (outcome: string, inside: string): string =>
    `<TestRun><Results><UnitTestResult testName="a" outcome="${outcome}"><Output>${inside}</Output></UnitTestResult><UnitTestResult testName="b" outcome="Passed"/></Results></TestRun>`;
  const error = '<ErrorInfo><Message>no</Message></ErrorInfo>';

  test.each([
    ['T42: passed, with an error', trx('Passed', error), { passed: 1, failed: 1 }],
    ['passed, with output', trx('Passed', '<StdOut>x</StdOut>'), { passed: 2 }],
    ['skipped, with its reason', trx('NotExecuted', error), { passed: 1, skipped: 1, failed: 0 }],
  ])('TRX: %s', async (_name, text, totals) => {
    expect((await readKind('tests', text)).totals).toMatchObject(totals);
  });

  test.each([
    ['0% (2/2)', 0, 1],
    ['50% (2/2)', 1, 1],
    ['66% (2/3)', 2, 0],
    ['67% (2/3)', 2, 0],
    ['66.67% (2/3)', 2, 0],
    ['100% (1/2)', 1, 0],
    ['100% (2/2)', 2, 0],
    ['(1/2)', 1, 0],
  ])('T42: Cobertura: condition-coverage="%s" covers %i', async (text, covered, problems) => {
    const line = `<line number="1" hits="1" branch="true" condition-coverage="${text}"/>`;
    const found = await readKind(
      'coverage',
      `<coverage line-rate="1"><packages><package name="p"><classes><class name="c" filename="c"><lines>${line}</lines></class></classes></package></packages></coverage>`,
    );
    expect(found.totals.branches).toMatchObject({ covered });
    expect(found.problems).toHaveLength(problems);
  });
});

describe('what is told of a wrong number', () => {
  test.each([
    [sarif({ ruleId: 'R1', level: 'Error', message: {} }), 'has the level "Error", which'],
    [
      sarif({ ruleId: 'R1', properties: { 'security-severity': [] }, message: {} }),
      'security-severity of "R1" is a list or an object, which is not a number',
    ],
    [npm2({ p: { severity: 'odd' } }), '1 finding is of no known severity, and counts as critical'],
    [npm2({}, { total: 1 }), 'the summary declares 1 finding, and has 0'],
  ])('%#', async (text, message) => {
    expect((await read(text)).problems[0]?.message).toContain(message);
  });

  test('a percentage is told as it is written, and nothing besides', async () => {
    const lines = { total: 2, covered: 2, skipped: 0, pct: 110 };
    const text = '<CoverageSession><Summary sequenceCoverage="110"/></CoverageSession>';
    const istanbul = JSON.stringify({ total: { lines } });
    for (const each of [text, istanbul])
      expect((await read(each)).problems.map(({ message }) => message)).toEqual([
        expect.stringMatching(/ is "?110"?, which is not 0 to 100$/),
      ]);
  });
});
