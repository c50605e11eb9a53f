import { expect, test } from '@jest/globals';
import { readTests } from './read-tests.js';

interface Row {
  readonly outcome?: string;
  readonly id?: string;
  readonly inside?: string;
}

function result({ outcome, id = '1', inside = '' }: Row): string {
  const stated = outcome === undefined ? '' : ` outcome="${outcome}"`;
  return `<UnitTestResult testId="${id}" testName="case ${id}" duration="00:00:00.1500000"${stated}>${inside}</UnitTestResult>`;
}

function run(part: {
  readonly results: string;
  readonly counters?: string;
  readonly outcome?: string;
  readonly infos?: string;
}): string {
  const { results, counters = '', outcome = 'Completed', infos = '' } = part;
  const space = 'http://microsoft.com/schemas/VisualStudio/TeamTest/2010';
  return `<?xml version="1.0" encoding="utf-8"?>
<TestRun id="r" name="n" xmlns="${space}">
  <Times creation="2026-01-01T10:00:00Z" start="2026-01-01T10:00:00.0000000+02:00" finish="2026-01-01T10:00:05.0000000+02:00" />
  <Results>${results}</Results>
  <TestDefinitions><UnitTest name="x" id="7"><TestMethod className="Shop.CartTests" name="x" /></UnitTest></TestDefinitions>
  <ResultSummary outcome="${outcome}">${counters && `<Counters ${counters} />`}<RunInfos>${infos}</RunInfos></ResultSummary>
</TestRun>`;
}

const failure = `<Output><ErrorInfo><Message>Expected 3, was 2</Message>
<StackTrace>   at Shop.Assert.Fail()
   at Shop.CartTests.Adds() in C:\\src\\CartTests.cs:line 27</StackTrace></ErrorInfo></Output>`;

test('counts cases, and says where the failed ones are', async () => {
  const read = await readTests(
    run({
      results:
        result({ outcome: 'Passed' }) +
        result({ outcome: 'NotExecuted', id: '2' }) +
        result({ outcome: 'Failed', id: '7', inside: failure }),
      counters: 'total="3" executed="2" passed="1" failed="1" error="0" notExecuted="0"',
      outcome: 'Failed',
    }),
  );
  expect(read).toMatchObject({ format: 'trx', usable: true, counts: '1/1/1', codes: [] });
  expect(read.report?.totals.duration).toBeCloseTo(450);
  expect(read.report?.failures).toEqual([
    {
      name: 'case 7',
      classname: 'Shop.CartTests',
      message: 'Expected 3, was 2',
      file: 'C:\\src\\CartTests.cs',
      line: 27,
    },
  ]);
  expect(read.report?.told.last?.at).toBe(Date.UTC(2026, 0, 1, 8, 0, 5));
});

test.each([
  ['Passed', '2/0/0', true],
  ['PassedButRunAborted', '2/0/0', false],
  ['NotExecuted', '1/0/1', true],
  ['Failed', '1/1/0', true],
  ['Error', '1/1(1)/0', true],
  ['Timeout', '1/1(1)/0', true],
  ['Aborted', '1/1(1)/0', true],
  ['Disconnected', '1/1(1)/0', true],
  ['Inconclusive', '1/1(1)/0', true],
  ['NotRunnable', '1/1(1)/0', true],
  ['Completed', '1/1(1)/0', true],
  ['Warning', '1/1(1)/0', true],
  ['InProgress', '1/1(1)/0', true],
  ['Pending', '1/1(1)/0', true],
  [undefined, '1/1(1)/0', true],
] as const)('a case of the outcome %s is %s', async (outcome, counts, usable) => {
  const results = result({ outcome: 'Passed', id: '2' }) + result(outcome ? { outcome } : {});
  expect(await readTests(run({ results }))).toMatchObject({ counts, usable });
});

test.each(['passed', 'Success', 'constructor', ''])(
  'refuses the outcome %j by name',
  async (outcome) => {
    const read = await readTests(run({ results: result({ outcome }) }));
    expect(read).toMatchObject({ usable: false, counts: undefined, codes: ['wrong-shape'] });
    expect(read.messages).toContain(JSON.stringify(outcome));
  },
);

function rows(first: string, second: string): string {
  return `<InnerResults>${result({ outcome: first, id: '2' })}${result({ outcome: second, id: '3' })}</InnerResults>`;
}

test.each([
  ['2', 'total="2" executed="2" passed="2" failed="0"'],
  ['3, with the summary', 'total="3" executed="3" passed="3" failed="0"'],
])(
  'rows of a data-driven test count, not its summary, where %s are declared',
  async (_, counters) => {
    const results = result({ outcome: 'Passed', inside: rows('Passed', 'Passed') });
    expect(await readTests(run({ results, counters }))).toMatchObject({
      counts: '2/0/0',
      codes: [],
    });
  },
);

test('a summary that failed without a failed row counts', async () => {
  const results = result({ outcome: 'Failed', inside: rows('Passed', 'Passed') });
  expect(await readTests(run({ results }))).toMatchObject({ counts: '2/1/0' });
  const failed = result({ outcome: 'Failed', inside: rows('Passed', 'Failed') });
  expect(await readTests(run({ results: failed }))).toMatchObject({ counts: '1/1/0' });
});

test('T42 the worse of counters and cases counts', async () => {
  const results = result({ outcome: 'Passed' }) + result({ outcome: 'Passed', id: '2' });
  const worse = await readTests(run({ results, counters: 'total="2" passed="1" failed="1"' }));
  expect(worse).toMatchObject({ usable: true, counts: '1/1/0' });
  expect(worse.codes).toEqual(['disagreement', 'disagreement']);
  const failed = result({ outcome: 'Failed' }) + result({ outcome: 'Passed', id: '2' });
  const better = await readTests(
    run({ results: failed, counters: 'total="9" passed="9" failed="0"' }),
  );
  expect(better.counts).toBe('1/8/0');
});

test.each(['-1', 'NaN', '1.5', '18446744073709551616'])('refuses the counter %s', async (count) => {
  const read = await readTests(
    run({ results: result({ outcome: 'Passed' }), counters: `total="${count}"` }),
  );
  expect(read).toMatchObject({ usable: false, counts: undefined, codes: ['impossible-number'] });
});

test.each([
  ['Failed', 'failed-run'],
  ['Aborted', 'incomplete'],
  ['Timeout', 'incomplete'],
  ['Error', 'incomplete'],
  ['Nonsense', 'incomplete'],
])('a run that ended as %s is no evidence though its cases passed', async (outcome, code) => {
  const read = await readTests(run({ results: result({ outcome: 'Passed' }), outcome }));
  expect(read).toMatchObject({ usable: false, codes: [code] });
});

test.each([
  ['The active test run was aborted. Reason: Test host process crashed', false],
  ['[xUnit.net 00:00:00.39]     Shop.CartTests.Adds [FAIL]', true],
  [
    "Exit code indicates failure: '2'. See https://aka.ms/testingplatform/exitcodes for more.",
    true,
  ],
  [
    "Exit code indicates failure: '3'. See https://aka.ms/testingplatform/exitcodes for more.",
    false,
  ],
])('an error of the run: %s', async (text, usable) => {
  const infos = `<RunInfo outcome="Error"><Text>${text}</Text></RunInfo>`;
  const results = result({ outcome: 'Failed' }) + result({ outcome: 'Passed', id: '2' });
  expect((await readTests(run({ results, infos, outcome: 'Failed' }))).usable).toBe(usable);
});

test('a run without a case is no evidence', async () => {
  const infos = '<RunInfo outcome="Warning"><Text>No test is available</Text></RunInfo>';
  const read = await readTests(run({ results: '', infos, counters: 'total="0" passed="0"' }));
  expect(read).toMatchObject({ usable: false, counts: '0/0/0', codes: ['nothing-counted'] });
});

test('refuses one that is cut', async () => {
  const whole = run({ results: result({ outcome: 'Passed' }) });
  const read = await readTests(whole.slice(0, whole.indexOf('<ResultSummary')));
  expect(read).toMatchObject({ usable: false, counts: undefined, codes: ['truncated'] });
});
