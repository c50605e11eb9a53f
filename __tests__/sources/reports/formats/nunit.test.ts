import { expect, test } from '@jest/globals';
import { readTests } from './read-tests.js';

const failure = `<failure><message><![CDATA[Expected: 3]]></message>
<stack-trace><![CDATA[at Shop.CartTests.Adds() in C:\\src\\CartTests.cs:line 27]]></stack-trace></failure>`;

function case3(attributes: string, inside = ''): string {
  return `<test-case name="Adds" fullname="Shop.CartTests.Adds" classname="Shop.CartTests" ${attributes}>${inside}</test-case>`;
}

function suite3(content: string, attributes = 'result="Passed"'): string {
  return `<test-suite type="TestFixture" name="CartTests" fullname="Shop.CartTests" ${attributes}>${content}</test-suite>`;
}

function run3(content: string, attributes = ''): string {
  return `<?xml version="1.0"?><test-run id="0" testcasecount="99" start-time="2026-01-02 03:04:05Z" duration="0.25" ${attributes}>
<command-line><![CDATA[nunit3-console a.dll]]></command-line>${content}</test-run>`;
}

const passed = case3('result="Passed"');

test('NUnit 3: counts cases of nested suites', async () => {
  const cases =
    passed + case3('result="Failed"', failure) + case3('result="Skipped" label="Ignored"');
  const inner = suite3(
    cases,
    'result="Failed" site="Child" total="3" passed="1" failed="1" skipped="1"',
  );
  const message = '<failure><message>One or more child tests had errors</message></failure>';
  const read = await readTests(
    run3(
      suite3(message + inner, 'result="Failed" site="Child"'),
      'result="Failed" total="3" passed="1" failed="1" warnings="0" inconclusive="0" skipped="1"',
    ),
  );
  expect(read).toMatchObject({ format: 'nunit3', usable: true, counts: '1/1/1', codes: [] });
  expect(read.report?.failures).toEqual([
    {
      name: 'Adds',
      classname: 'Shop.CartTests',
      message: 'Expected: 3',
      file: 'C:\\src\\CartTests.cs',
      line: 27,
    },
  ]);
  expect(read.report?.totals.duration).toBe(250);
  expect(read.report?.told.first?.at).toBe(Date.UTC(2026, 0, 2, 3, 4, 5));
});

test.each([
  ['result="Passed"', '2/0/0'],
  ['result="Failed"', '1/1/0'],
  ['result="Failed" label="Error"', '1/1(1)/0'],
  ['result="Failed" label="Cancelled"', '1/1(1)/0'],
  ['result="Failed" label="Invalid"', '1/1(1)/0'],
  ['result="Skipped" label="Invalid"', '1/1(1)/0'],
  ['result="Skipped" label="Explicit"', '1/0/1'],
  ['result="Inconclusive"', '1/0/1'],
  ['result="Warning"', '1/0/1'],
  ['result="Failed:Error(SetUp)"', '1/1(1)/0'],
])('NUnit 3: a case with %s is %s', async (attributes, counts) => {
  expect((await readTests(run3(suite3(passed + case3(attributes))))).counts).toBe(counts);
});

test.each(['result="Success"', 'result="valueOf"', ''])(
  'NUnit 3: refuses %j',
  async (attributes) => {
    const read = await readTests(run3(suite3(case3(attributes))));
    expect(read).toMatchObject({ usable: false, counts: undefined, codes: ['wrong-shape'] });
  },
);

test.each([
  ['a failure', failure],
  ['a failed assertion', '<assertions><assertion result="Failed"/></assertions>'],
])('NUnit 3: a case that passed with %s in it failed', async (_, inside) => {
  const read = await readTests(run3(suite3(case3('result="Passed"', inside))));
  expect(read.counts).toBe('0/1/0');
});

test.each([
  ['a teardown', suite3(passed, 'result="Failed" label="Error" site="TearDown"'), '1/1(1)/0'],
  [
    'a teardown beside a failed case',
    suite3(case3('result="Failed"'), 'result="Failed" site="TearDown"'),
    '0/2(1)/0',
  ],
  [
    'an assembly that was not loaded',
    suite3(passed) + suite3('', 'result="Failed" label="Invalid"'),
    '1/1(1)/0',
  ],
  ['two of them', suite3('', 'result="Failed"') + suite3('', 'result="Failed"'), '0/2(2)/0'],
])('NUnit 3: %s is an error though no case failed', async (_, content, counts) => {
  const read = await readTests(
    run3(suite3(content, 'result="Failed" site="Child"'), 'result="Failed"'),
  );
  expect(read).toMatchObject({ usable: true, counts });
});

test('NUnit 3: a run that failed without a failed case has an error', async () => {
  expect((await readTests(run3(suite3(passed), 'result="Failed"'))).counts).toBe('1/1(1)/0');
});

test('NUnit 3: T42 the worse of what is declared and what is there counts', async () => {
  const worse = await readTests(run3(suite3(passed + passed), 'total="2" passed="1" failed="1"'));
  expect(worse).toMatchObject({ usable: true, counts: '1/1/0' });
  expect(worse.codes).toContain('disagreement');
  const inner = suite3(passed + passed, 'result="Passed" total="2" passed="0" failed="2"');
  expect((await readTests(run3(inner))).counts).toBe('0/2/0');
});

function case2(attributes: string, inside = ''): string {
  return `<test-case name="Shop.CartTests.Adds" time="0.1" ${attributes}>${inside}</test-case>`;
}

function run2(cases: string, attributes = '', suite = ''): string {
  return `<?xml version="1.0"?><!--results--><test-results name="a.dll" date="2026-01-02" time="03:04:05" ${attributes}>
<environment nunit-version="2.6.4"/><test-suite type="Assembly" name="a.dll" time="1.5" ${suite}><results>${cases}</results></test-suite></test-results>`;
}

test('NUnit 2: counts cases; total is without those that did not run', async () => {
  const read = await readTests(
    run2(
      case2('executed="True" result="Success" success="True"') +
        case2('executed="True" result="Failure" success="False"', failure) +
        case2('executed="False" result="Ignored"') +
        case2('executed="False" result="NotRunnable"') +
        case2('executed="True" result="Inconclusive" success="False"'),
      'total="3" errors="0" failures="1" not-run="2" inconclusive="1" ignored="1" skipped="0" invalid="1"',
      'result="Failure" success="False"',
    ),
  );
  expect(read).toMatchObject({ format: 'nunit2', usable: true, counts: '1/2(1)/2', codes: [] });
  expect(read.report?.failures[0]).toEqual({
    name: 'Shop.CartTests.Adds',
    classname: 'a.dll',
    message: 'Expected: 3',
    file: 'C:\\src\\CartTests.cs',
    line: 27,
  });
  expect(read.report?.totals.duration).toBe(1500);
});

const ran = 'executed="True" success="True"';

test.each([
  ['result="Success"', '2/0/0'],
  ['result="Error"', '1/1(1)/0'],
  ['result="Cancelled"', '1/1(1)/0'],
  ['result="Skipped"', '1/0/1'],
  ['result="Success" success="False"', '1/1/0'],
  ['result="Success" executed="False"', '1/0/1'],
  // Before 2.5.
  [ran, '2/0/0'],
  ['executed="True" success="False"', '1/1/0'],
  ['executed="False"', '1/0/1'],
])('NUnit 2: a case with %s is %s', async (attributes, counts) => {
  expect((await readTests(run2(case2(ran) + case2(attributes)))).counts).toBe(counts);
});

test.each(['result="Maybe"', 'executed="True"', ''])(
  'NUnit 2: refuses a case with %j',
  async (attributes) => {
    const read = await readTests(run2(case2(attributes)));
    expect(read).toMatchObject({ usable: false, counts: undefined, codes: ['wrong-shape'] });
  },
);

test('NUnit 2: what Pester writes agrees, with the skipped ones in the total', async () => {
  const read = await readTests(
    run2(
      case2('executed="True" result="Success" success="True"') +
        case2('executed="False" result="Ignored"'),
      'total="2" errors="0" failures="0" not-run="0" inconclusive="0" ignored="1" skipped="0" invalid="0"',
    ),
  );
  expect(read).toMatchObject({ usable: true, counts: '1/0/1', codes: [] });
});

test('NUnit 2: T42 a suite or a total that is worse counts', async () => {
  const suite = await readTests(run2(case2(ran), '', 'result="Error" success="False"'));
  expect(suite.counts).toBe('1/1(1)/0');
  const total = await readTests(run2(case2(ran), 'total="1" errors="1" failures="0"'));
  expect(total).toMatchObject({ counts: '0/1/0' });
  expect(total.codes).toContain('disagreement');
});

test.each([run3('', ''), run2('')])('a file without cases is no evidence', async (text) => {
  expect(await readTests(text)).toMatchObject({ usable: false, codes: ['nothing-counted'] });
});

test.each([run3(suite3(passed), 'total="-1"'), run2(case2(ran), 'total="1e30"')])(
  'refuses impossible numbers',
  async (text) => {
    const read = await readTests(text);
    expect(read).toMatchObject({ usable: false, counts: undefined, codes: ['impossible-number'] });
  },
);
