/** T42: why a number is worse than its files tell is said where it is missed, and nowhere else. */
import { expect, test } from '@jest/globals';
import type { ReportFact, ReportFileFact } from '../../../src/evidence/report-fact.js';
import { toListed } from '../../../src/sources/report-files/told-file.js';
import { sha } from '../../decision/builders.js';
import { fileOf, reportOf, someTests } from './facts.js';
import { judged } from './judged.js';

function doubted(path: string, message: string, kind: 'coverage' | 'tests' = 'coverage') {
  return fileOf({ path, kind, problems: [{ code: 'several-files', message }] });
}

function contradicting(path: string, ...messages: readonly string[]) {
  const all = messages.length === 0 ? ['declares 1 of 2 lines, and has 2 of 2'] : messages;
  const problems = all.map((message) => ({ code: 'disagreement', message }));
  return fileOf({ path, kind: 'coverage', problems });
}

async function dataOf(files: readonly ReportFileFact[], bound: string): Promise<object> {
  const lines = { covered: 1, total: 2 };
  const fact: ReportFact = reportOf({ files: [...files], coverage: { lines } });
  const { data } = await judged({
    rules: `quality: { coverage: { from: all, lines: ${bound} } }`,
    fact,
  });
  return data[0] ?? {};
}

const both = [doubted('b.info', 'second'), doubted('a.info', 'first')];

test('the first file by name that is doubted is told with a number that is missed', async () => {
  expect(await dataOf(both, '{ at-least: 66% }')).toMatchObject({
    doubtful: 'a.info',
    doubt: 'first',
  });
});

test.each([
  ['a number that is met', both, '{ at-least: 50% }'],
  [
    'a doubt about files of another kind',
    [fileOf({ kind: 'coverage' }), doubted('t.xml', 'no', 'tests')],
    '{ at-least: 66% }',
  ],
  [
    'another problem',
    [fileOf({ kind: 'coverage', problems: [{ code: 'not-told', message: 'lines' }] })],
    '{ at-least: 66% }',
  ],
  [
    'what a file says of other numbers',
    [contradicting('a.xml', 'declares 1 of 2 branches of "lines.ts", and has 2 of 2')],
    '{ at-least: 66% }',
  ],
  ['what a file says of a number that is met', [contradicting('a.xml')], '{ at-least: 50% }'],
])('nothing is told with %s', async (_, files, bound) => {
  const data = await dataOf(files, bound);
  expect(data).not.toHaveProperty('doubt');
  expect(data).not.toHaveProperty('contradiction');
});

test('where a file contradicts itself that is told with a number that is missed', async () => {
  const files = [
    contradicting('b.xml'),
    contradicting('a.xml', 'declares 1 of 2 branches', 'declares 1 of 2 lines, and has 2 of 2'),
  ];
  expect(await dataOf([...files, ...both], '{ at-least: 66% }')).toMatchObject({
    ...{ contradictory: 'a.xml', contradiction: 'declares 1 of 2 lines, and has 2 of 2' },
    ...{ doubtful: 'a.info', doubt: 'first' },
  });
});

test.each([
  [['suite "x" declares 3 tests, and has 1'], 'suite "x" declares 3 tests, and has 1'],
  [
    ['suite "x" declares 3 tests, and has 1', 'suite "x" declares 1 failed'],
    'suite "x" declares 1 failed',
  ],
])(
  'numbers of tests add up, so what a file says of another one is told too: %j',
  async (messages, told) => {
    const tests = { ...someTests, failures: [] };
    const problems = messages.map((message) => ({ code: 'disagreement', message }));
    const { data, lines } = await judged({
      rules: 'quality: { tests: { all: { failed: { at-most: 0 } } } }',
      fact: reportOf({ files: [fileOf({ problems })], tests }),
    });
    expect(data[0]).toMatchObject({ contradictory: 'reports/unit.xml', contradiction: told });
    expect(lines[0]).toBe(
      `all failed 1; required: ≤ 0 (reports/unit.xml); reports/unit.xml: ${told}; the worse counts`,
    );
  },
);

test.each([
  ['http_req_duration.p95', 'the mean of "http_req_duration" is 5', true],
  ['checks.rate', 'the mean of "http_req_duration" is 5', false],
])('of metrics only what names one is of it: %s', async (metric, message, isOf) => {
  const file = fileOf({ kind: 'performance', problems: [{ code: 'disagreement', message }] });
  const { data } = await judged({
    rules: `quality: { performance: { p: { from: all, metric: ${metric}, at-most: 1ms } } }`,
    fact: reportOf({ files: [file], performance: [{ metric, value: 5, unit: 'ms' }] }),
  });
  expect(data).toHaveLength(1);
  expect('contradiction' in (data[0] ?? {})).toBe(isOf);
});

test('of many files one that is doubted and one that contradicts itself are listed', () => {
  const many = Array.from({ length: 150 }, (_, index) =>
    fileOf({ path: `r/${String(index)}.info` }),
  );
  const listed = toListed([...many, ...both, contradicting('z.info')], { sha });
  expect(listed).toHaveLength(100);
  expect(listed.map(({ path }) => path)).toEqual(expect.arrayContaining(['b.info', 'z.info']));
});
