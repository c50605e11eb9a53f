/** JUnit XML: each dialect, and never better than its cases or its own numbers. */
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { codesOf, read, readKind } from './reading.js';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly totals: object;
  readonly problems?: readonly string[];
}

const surefire = `<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="x.xsd"
    name="shop.CartTest" time="1.5" tests="4" errors="1" skipped="1" failures="1">
  <properties><property name="env.GITHUB_SHA" value="0123456789012345678901234567890123456789"/></properties>
  <testcase name="adds" classname="shop.CartTest" time="0.5"/>
  <testcase name="removes" classname="shop.CartTest" time="0.25">
    <failure message="expected: &lt;1&gt; but was: &lt;2&gt;" type="AssertionError"><![CDATA[at shop.CartTest]]></failure>
  </testcase>
  <testcase name="pays" classname="shop.CartTest" time="0.25"><error type="IOException">no network</error></testcase>
  <testcase name="ships" classname="shop.CartTest" time="0.5"><skipped message="later"/></testcase>
</testsuite>`;

const rows: readonly Row[] = [
  {
    name: 'surefire',
    text: surefire,
    totals: { total: 4, passed: 1, failed: 2, errors: 1, skipped: 1, duration: 1500 },
  },
  {
    name: 'pytest',
    text: `<testsuites><testsuite name="pytest" errors="0" failures="1" skipped="1" tests="3" time="0.1"
      timestamp="2026-11-20T10:00:00.5+01:00"><testcase classname="t" name="a" time="0.01"/>
      <testcase classname="t" name="b"><failure message="assert 1 == 2">def b()</failure></testcase>
      <testcase classname="t" name="c"><skipped type="pytest.skip" message="no">t.py:1</skipped></testcase>
      </testsuite></testsuites>`,
    totals: { total: 3, passed: 1, failed: 1, errors: 0, skipped: 1, duration: 100 },
  },
  {
    name: 'jest-junit, with a suite that broke before its first test',
    text: `<testsuites name="jest tests" tests="1" failures="0" errors="1" time="2"><testsuite name="a"
      errors="1" failures="0" skipped="0" tests="1"><testcase classname="Test suite failed to run"
      name="a.test.ts" time="0"><error>Cannot find module</error></testcase></testsuite></testsuites>`,
    totals: { total: 1, passed: 0, failed: 1, errors: 1, skipped: 0, duration: 2000 },
  },
  {
    name: 'gtest, with disabled tests',
    text: `<testsuites tests="3" failures="0" disabled="1" errors="0" time="0.01" name="AllTests">
      <testsuite name="Cart" tests="3" failures="0" disabled="1" skipped="1" errors="0" time="0.01">
      <testcase name="A" status="run" result="completed" time="0.01" classname="Cart"/>
      <testcase name="DISABLED_B" status="notrun" result="suppressed" time="0" classname="Cart"/>
      <testcase name="C" status="run" result="skipped" time="0" classname="Cart"><skipped/></testcase>
      </testsuite></testsuites>`,
    totals: { total: 3, passed: 1, failed: 0, errors: 0, skipped: 2, duration: 10 },
  },
  {
    name: 'nested suites that add up (PHPUnit)',
    text: `<testsuites><testsuite name="all" tests="2" failures="1" errors="0" time="1,000.5">
      <testsuite name="A" tests="1" failures="1"><testcase name="a"><failure/></testcase></testsuite>
      <testsuite name="B" tests="1" failures="0"><testcase name="b"/></testsuite></testsuite></testsuites>`,
    totals: { total: 2, passed: 1, failed: 1, errors: 0, skipped: 0, duration: 1_000_500 },
  },
  {
    name: 'a suite that declares only its own cases, and not those of the suites in it',
    text: `<testsuite name="all" tests="1" failures="0"><testcase name="own"/>
      <testsuite name="A" tests="1" failures="1"><testcase name="a"><failure/></testcase></testsuite></testsuite>`,
    totals: { total: 2, passed: 1, failed: 1, errors: 0, skipped: 0 },
  },
  {
    name: 'a failure that a rerun did not mend (surefire)',
    text: `<testsuite tests="1" failures="1" errors="0"><testcase name="a"><failure message="x"/>
      <rerunFailure message="y"/></testcase></testsuite>`,
    totals: { total: 1, passed: 0, failed: 1, errors: 0, skipped: 0 },
  },
  {
    name: 'a failure in a disabled case',
    text: `<testsuite><testcase name="a" status="disabled"><failure/></testcase></testsuite>`,
    totals: { total: 1, passed: 0, failed: 1, errors: 0, skipped: 0 },
  },
  {
    name: 'a case that is only said to have failed',
    text: `<testsuite><testcase name="a" status="failed"/><testcase name="b"/></testsuite>`,
    totals: { total: 2, passed: 1, failed: 1, errors: 0, skipped: 0 },
  },
  {
    name: 'two failures in one case, which is one failed case',
    text: `<testsuite tests="2" failures="1"><testcase name="a"><failure/><failure/></testcase><testcase name="b"/></testsuite>`,
    totals: { total: 2, passed: 1, failed: 1, errors: 0, skipped: 0 },
  },
  {
    name: 'an error of a suite outside of its cases',
    text: `<testsuite name="s"><testcase name="a"/><error message="teardown"/></testsuite>`,
    totals: { total: 2, passed: 1, failed: 1, errors: 1, skipped: 0 },
  },
  {
    name: 'T42: fewer failed cases than declared',
    text: `<testsuite name="s" tests="2" failures="1"><testcase name="a"/><testcase name="b"/></testsuite>`,
    totals: { total: 2, passed: 1, failed: 1, errors: 0, skipped: 0 },
    problems: ['suite "s" declares 1 failed, and has 0'],
  },
  {
    name: 'T42: more failed cases than declared',
    text: `<testsuite name="s" tests="2" failures="0"><testcase name="a"><failure/></testcase><testcase name="b"/></testsuite>`,
    totals: { total: 2, passed: 1, failed: 1, errors: 0, skipped: 0 },
    problems: ['suite "s" declares 0 failed, and has 1'],
  },
  {
    name: 'T42: fewer cases than declared',
    text: `<testsuite name="s" tests="9"><testcase name="a"/></testsuite>`,
    totals: { total: 9, passed: 1, failed: 8, errors: 0, skipped: 0 },
    problems: ['suite "s" declares 9 tests, and has 1'],
  },
];

test.each(rows)('$name', async ({ text, totals, problems = [] }) => {
  const report = await readKind('tests', text);
  expect({ totals: report.totals, problems: report.problems }).toEqual({ totals, problems });
});

test('tells where a case failed, and what the file says of its origin', async () => {
  const { failures, told } = await readKind('tests', surefire);
  const { commits } = told;
  expect(commits).toEqual(['0123456789012345678901234567890123456789']);
  expect(failures).toEqual([
    { name: 'removes', classname: 'shop.CartTest', message: 'expected: <1> but was: <2>' },
    { name: 'pays', classname: 'shop.CartTest', message: 'no network' },
  ]);
  const at = `<testsuite timestamp="2026-11-20T10:00:00"><testcase name="a" file="a.c" line="3"><failure file="b.c" line="7"/></testcase></testsuite>`;
  const placed = await readKind('tests', at);
  expect(placed.failures).toEqual([{ name: 'a', file: 'b.c', line: 7 }]);
  expect(placed.told.last).toEqual({ at: Date.UTC(2026, 10, 20, 10), zoned: false });
});

test('a case that passed when it was run again is flaky, and passed', async () => {
  const text = `<testsuite tests="2" failures="0"><testcase name="a"><flakyFailure message="x"><stackTrace/></flakyFailure></testcase><testcase name="b"/></testsuite>`;
  expect(await readKind('tests', text)).toMatchObject({
    flaky: 1,
    totals: { passed: 2, failed: 0 },
  });
});

describe('T41: what is no evidence', () => {
  test.each([
    { name: 'no suite', text: '<testsuites/>', code: 'nothing-counted' },
    { name: 'no case', text: '<testsuite tests="0"/>', code: 'nothing-counted' },
    {
      name: 'cases that are only declared',
      text: '<testsuite tests="9"/>',
      code: 'nothing-counted',
    },
    {
      name: 'all skipped',
      text: '<testsuite><testcase name="a"><skipped/></testcase></testsuite>',
      code: 'all-skipped',
    },
    {
      name: 'a case outside of a suite',
      text: '<testsuites><x><testcase/></x></testsuites>',
      code: '',
    },
    {
      name: 'a case within a case',
      text: '<testsuite><testcase><testcase/></testcase></testsuite>',
      code: 'wrong-shape',
    },
  ])('$name', async ({ text, code }) => {
    const found = await read(text);
    if (code === '') {
      expect(found.report).toMatchObject({ totals: { total: 1 } });
      return;
    }
    expect({ codes: codesOf(found).includes(code), usable: found.usable }).toEqual({
      codes: true,
      usable: false,
    });
  });
});

test('no more failed cases are kept than can be shown, and all are counted', async () => {
  const cases = `<testcase name="${'n'.repeat(1000)}"><failure>${'x'.repeat(9000)}</failure></testcase>`;
  const report = await readKind('tests', `<testsuite>${cases.repeat(200)}</testsuite>`);
  expect(report.totals.failed).toBe(200);
  expect(report.failures).toHaveLength(50);
  expect(JSON.stringify(report.failures).length).toBeLessThan(50 * 2000);
});

/** A suite as data: cases, suites within, and numbers that may be lies. */
interface Tree {
  readonly cases: readonly ('passed' | 'failure' | 'error' | 'skipped')[];
  readonly suites: readonly Tree[];
  readonly lie: Readonly<Partial<Record<'tests' | 'failures' | 'errors' | 'skipped', number>>>;
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    cases: fc.array(fc.constantFrom('passed', 'failure', 'error', 'skipped'), { maxLength: 5 }),
    suites: fc.oneof(
      { depthSize: 'small' },
      fc.constant([]),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
    lie: fc.record(
      {
        tests: fc.nat({ max: 12 }),
        failures: fc.nat({ max: 4 }),
        errors: fc.nat({ max: 4 }),
        skipped: fc.nat({ max: 4 }),
      },
      { requiredKeys: [] },
    ),
  }),
}));

function render({ cases, suites, lie }: Tree): string {
  const attributes = Object.entries(lie).map(([key, value]) => ` ${key}="${String(value)}"`);
  const inner = cases.map(
    (each) => `<testcase>${each === 'passed' ? '' : `<${each}/>`}</testcase>`,
  );
  return `<testsuite${attributes.join('')}>${inner.join('')}${suites.map(render).join('')}</testsuite>`;
}

function count(of: Tree, outcomes: readonly string[]): number {
  const own = of.cases.filter((each) => outcomes.includes(each)).length;
  return of.suites.reduce((sum, each) => sum + count(each, outcomes), own);
}

test('T42: whatever is declared, no number is better than the cases, nor than the root declares', async () => {
  await fc.assert(
    fc.asyncProperty(tree, fc.integer({ min: 1, max: 50 }), async (root, size) => {
      const { report } = await read(render(root), size);
      if (report?.kind !== 'tests') throw new Error('not read');
      const { total, passed, failed, errors, skipped } = report.totals;
      expect(total).toBe(passed + failed + skipped);
      expect(errors).toBeLessThanOrEqual(failed);
      expect(failed).toBeGreaterThanOrEqual(count(root, ['failure', 'error']));
      expect(skipped).toBeGreaterThanOrEqual(count(root, ['skipped']));
      expect(passed).toBeLessThanOrEqual(count(root, ['passed']));
      // A suite with suites in it may mean only its own cases.
      if (root.suites.length > 0) return;
      expect(failed).toBeGreaterThanOrEqual((root.lie.failures ?? 0) + (root.lie.errors ?? 0));
      expect(skipped).toBeGreaterThanOrEqual(root.lie.skipped ?? 0);
    }),
    { numRuns: 200 },
  );
});

test('without lies there is no problem, and each number is what was counted', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (root) => {
      const found = await read(render(truthful(root)));
      if (found.report?.kind !== 'tests') throw new Error('not read');
      expect(found.problems.filter(({ code }) => code === 'disagreement')).toEqual([]);
      expect(found.report.totals).toMatchObject({
        passed: count(root, ['passed']),
        failed: count(root, ['failure', 'error']),
        errors: count(root, ['error']),
        skipped: count(root, ['skipped']),
      });
    }),
    { numRuns: 100 },
  );
});

function truthful(of: Tree): Tree {
  const lie = {
    tests: count(of, ['passed', 'failure', 'error', 'skipped']),
    failures: count(of, ['failure']),
    errors: count(of, ['error']),
    skipped: count(of, ['skipped']),
  };
  return { ...of, suites: of.suites.map(truthful), lie };
}
