/** T42: one test run that two files of a report tell is no more than one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import { gatherReport } from '../../src/sources/gather-report.js';
import type { World } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, requestOf, wednesday } from '../decision/builders.js';
import { temporaryFolder } from '../hosts/git/clones.js';

const now = parseInstant(wednesday) ?? 0;

async function reportOf(
  files: Readonly<Record<string, string>>,
  parts: readonly { readonly components: string[] }[] = [],
): Promise<ReportFact> {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const policy = await policyOf(
    `policy: 1\nreports: { unit: { files: "**/*.xml" } }\nenvironments: { production: { required-checks: { x: { git: { notes: c } } } } }\n`,
  );
  const workspace: World['workspace'] = () => Promise.resolve({ folder });
  const reading = await gatherReport(
    { kind: 'report', key: 'unit', ...(parts.length > 0 && { spec: { parts } }) },
    { policy, request: requestOf(), world: { now, workspace } as unknown as World },
  );
  if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
  return reading.value;
}

/** Cases by class: `name time`, with what is within. */
type Cases = readonly (readonly [name: string, time: string, inside?: string])[];

function suite(name: string, cases: Cases, attributes = ''): string {
  const all = cases.map(
    ([each, time, inside = '']) =>
      `<testcase classname="com.acme.${name}" name="${each}" time="${time}">${inside}</testcase>`,
  );
  return `<testsuite name="${name}" ${attributes}>${all.join('')}</testsuite>`;
}

function whole(...suites: readonly string[]): string {
  return `<testsuites>${suites.join('')}</testsuites>`;
}

const failure = '<failure message="no"/>';
const cart: Cases = [
  ['adds', '0.012'],
  ['removes', '0.004', failure],
  ['waits', '0', '<skipped/>'],
];
const pay: Cases = [
  ['pays', '0.3'],
  ['refunds', '0.021'],
];

function at(time: string): string {
  return `timestamp="2026-11-18T10:0${time}"`;
}

function counts({ tests }: ReportFact): readonly (number | undefined)[] {
  return [tests?.total, tests?.passed, tests?.failed, tests?.skipped];
}
function problemsOf({ files }: ReportFact): readonly string[] {
  return files.flatMap(({ path, problems = [] }) =>
    problems.map(({ message }) => `${path} ${message}`),
  );
}

describe('T42: a file that was put together from others, beside them', () => {
  // As junitreport of Ant does: other names of suites, ids, and the same cases.
  const parts = {
    'TEST-com.acme.Cart.xml': suite('Cart', cart, at('1:00')),
    'TEST-com.acme.Pay.xml': suite('Pay', pay, at('1:09')),
  };
  const merged = whole(
    suite('Cart', cart, `package="com.acme" id="0" ${at('1:00')}`),
    suite('Pay', pay, `package="com.acme" id="1" ${at('1:09')}`),
  );

  test.each(['TESTS-TestSuites.xml', 'A.xml'])('is counted once: %s', async (name) => {
    const fact = await reportOf({ ...parts, [name]: merged });
    expect(counts(fact)).toEqual([5, 3, 1, 1]);
    expect(fact.tests?.failures).toHaveLength(1);
    expect(fact.tests?.again).toBeUndefined();
    const [told = ''] = problemsOf(fact);
    expect(told).toMatch(
      / tells (?:a suite|2 suites) that .* tells too, with the same cases and times: /,
    );
  });

  test('is counted once though it tells more, or less, than they do', async () => {
    const other = suite('Log', [['logs', '0.5']], at('1:20'));
    const more = whole(suite('Pay', pay, at('1:09')), other);
    expect(counts(await reportOf({ ...parts, 'z.xml': more }))).toEqual([6, 4, 1, 1]);
    expect(counts(await reportOf({ ...parts, 'A.xml': more }))).toEqual([6, 4, 1, 1]);
  });

  test('is counted once though there are two of them', async () => {
    const files = { ...parts, 'y.xml': merged, 'z.xml': `${merged}\n` };
    expect(counts(await reportOf(files))).toEqual([5, 3, 1, 1]);
  });

  test('without times the worse of both readings counts', async () => {
    const bare = { 'a.xml': suite('Cart', cart), 'b.xml': suite('Pay', pay) };
    const fact = await reportOf({
      ...bare,
      'z.xml': whole(suite('Cart', cart), suite('Pay', pay)),
    });
    // It may have run twice, and failed twice; what passed twice is sure only once.
    expect(counts(fact)).toEqual([7, 3, 2, 2]);
    // So a bound on how many cases there are knows that they may be five.
    expect(fact.tests?.again).toBe(2);
  });

  test('what a part has of it is open', async () => {
    const asked = [{ components: ['com.acme.Pay'] }];
    const fact = await reportOf({ ...parts, 'z.xml': merged }, asked);
    expect(fact.parts?.[0]?.tests).toMatchObject({ total: 2, open: { total: 2 } });
    expect(fact.parts?.[0]?.unclear).toBe('several files tell the same tests');
  });
});

describe('what ran twice is counted twice', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'on two systems, at other times',
      suite('Pay', pay, at('1:00')),
      suite('Pay', pay, at('1:01')),
    ],
    ['on two machines', suite('Pay', pay, 'hostname="a"'), suite('Pay', pay, 'hostname="b"')],
    ['and took longer', suite('Pay', pay, 'time="0.4"'), suite('Pay', pay, 'time="0.5"')],
    [
      'with other times of cases',
      suite('Pay', pay),
      suite('Pay', [
        ['pays', '0.2'],
        ['refunds', '0.021'],
      ]),
    ],
    [
      'in shards, with parameters of one name',
      suite('Pay', [['pays', '0.1']]),
      suite('Pay', [['pays', '0.2']]),
    ],
    ['in classes of one name of the case', suite('Pay', pay), suite('Other', pay)],
  ];
  test.each(rows)('%s', async (_, one, other) => {
    const [a, b] = await Promise.all([reportOf({ 'a.xml': one }), reportOf({ 'b.xml': other })]);
    const sum = (a.tests?.total ?? 0) + (b.tests?.total ?? 0);
    const both = await reportOf({ 'a.xml': one, 'b.xml': other });
    expect(counts(both)).toEqual([sum, sum, 0, 0]);
    expect(problemsOf(both)).toEqual([]);
  });

  test('also in one file', async () => {
    const again = whole(suite('Pay', pay), suite('Pay', pay));
    expect(counts(await reportOf({ 'a.xml': again }))).toEqual([4, 4, 0, 0]);
    const fact = await reportOf({ 'a.xml': again, 'b.xml': suite('Pay', pay) });
    expect(counts(fact)).toEqual([4, 4, 0, 0]);
  });

  test('a case that failed and passed when it was run again is both', async () => {
    const rerun = suite('Cart', [['removes', '0.005']]);
    const fact = await reportOf({ 'a.xml': suite('Cart', cart), 'b.xml': rerun });
    expect(counts(fact)).toEqual([4, 2, 1, 1]);
  });
});

test('T42: of more suites than can be compared nothing is known, if there are several files', async () => {
  const many = '<testsuite><testcase name="a" time="1"/></testsuite>'.repeat(100_001);
  expect(counts(await reportOf({ 'a.xml': whole(many) }))).toEqual([100_001, 100_001, 0, 0]);
  const fact = await reportOf({ 'a.xml': whole(many), 'b.xml': suite('Pay', pay) });
  expect(fact.refused).toMatchObject([{ kind: 'tests' }]);
});
