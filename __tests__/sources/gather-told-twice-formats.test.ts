/** T42: a run that two files of a report tell counts once, in each format that tells what ran together and when. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import { gatherReport } from '../../src/sources/gather-report.js';
import type { World } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, requestOf, wednesday } from '../decision/builders.js';
import { temporaryFolder } from '../hosts/git/clones.js';

const now = parseInstant(wednesday) ?? 0;

async function reportOf(files: readonly string[]): Promise<ReportFact> {
  const folder = temporaryFolder();
  files.forEach((text, index) => writeFileSync(join(folder, `${String(index)}.txt`), text));
  const policy = await policyOf(
    `policy: 1\nreports: { unit: { files: "*.txt" } }\nenvironments: { production: { required-checks: { x: { git: { notes: c } } } } }\n`,
  );
  const workspace: World['workspace'] = () => Promise.resolve({ folder });
  const reading = await gatherReport(
    { kind: 'report', key: 'unit' },
    { policy, request: requestOf(), world: { now, workspace } as unknown as World },
  );
  if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
  expect(reading.value.files.filter(({ usable }) => !usable)).toEqual([]);
  return reading.value;
}

/** Total, passed, failed and skipped of all these files together. */
async function countsOf(...files: readonly string[]): Promise<readonly (number | undefined)[]> {
  const { tests } = await reportOf(files);
  return [tests?.total, tests?.passed, tests?.failed, tests?.skipped];
}

async function problemsOf(...all: readonly string[]): Promise<readonly string[]> {
  const { files } = await reportOf(all);
  return files.flatMap(({ problems = [] }) => problems.map(({ message }) => message));
}

interface Holder {
  readonly name: string;
  /** Seconds after a minute; not told if undefined. */
  readonly second: number | undefined;
  /** Seconds of its only passed case. */
  readonly time: string;
  readonly fails?: boolean;
}

type Write = (...holders: readonly Holder[]) => string;

const xunit: Write = (...holders) => {
  const assemblies = holders.map(({ name, second, time, fails = false }) => {
    const at =
      second === undefined ? '' : ` run-date="2026-11-18" run-time="10:00:${String(10 + second)}"`;
    const failed = fails ? `<test name="${name}.b" type="${name}" time="0.1" result="Fail"/>` : '';
    return `<assembly name="${name}.dll"${at} time="${time}" total="${fails ? '2' : '1'}" passed="1" failed="${fails ? '1' : '0'}" skipped="0"><collection><test name="${name}.a" type="${name}" time="${time}" result="Pass"/>${failed}</collection></assembly>`;
  });
  return `<assemblies>${assemblies.join('')}</assemblies>`;
};

const nunit3: Write = (...holders) => {
  const suites = holders.map(({ name, second, time, fails = false }) => {
    const at = second === undefined ? '' : ` start-time="2026-11-18 10:00:${String(10 + second)}Z"`;
    const failed = fails
      ? `<test-case name="b" fullname="${name}.b" classname="${name}" duration="0.1" result="Failed"/>`
      : '';
    return `<test-suite type="TestFixture" name="${name}"${at} duration="${time}" result="${fails ? 'Failed' : 'Passed'}"><test-case name="a" fullname="${name}.a" classname="${name}" duration="${time}" result="Passed"/>${failed}</test-suite>`;
  });
  return `<test-run id="${String(holders.length)}">${suites.join('')}</test-run>`;
};

const go: Write = (...holders) =>
  holders
    .flatMap(({ name, second, time, fails = false }) => {
      const at = second === undefined ? {} : { Time: `2026-11-18T10:00:${String(10 + second)}Z` };
      const tests = [['TestA', 'pass'] as const, ...(fails ? [['TestB', 'fail'] as const] : [])];
      const own = tests.flatMap(([test, end]) => [
        { ...at, Action: 'run', Package: name, Test: test },
        { ...at, Action: end, Package: name, Test: test, Elapsed: Number(time) },
      ]);
      const end = { ...at, Action: fails ? 'fail' : 'pass', Package: name, Elapsed: Number(time) };
      return [{ ...at, Action: 'start', Package: name }, ...own, end];
    })
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('');

const ctrf: Write = (...holders) => {
  const tests = holders.flatMap(({ name, second, time, fails = false }) => {
    const at = second === undefined ? {} : { start: 1_795_000_000_000 + second * 1000 };
    const test = { suite: name, duration: Number(time) * 1000, ...at };
    const failed = fails ? [{ ...test, name: 'b', status: 'failed' }] : [];
    return [{ ...test, name: 'a', status: 'passed' }, ...failed];
  });
  return JSON.stringify({ results: { tool: { name: 'jest' }, tests } });
};

const formats: readonly (readonly [string, Write])[] = [
  ['xUnit.net', xunit],
  ['NUnit 3', nunit3],
  ['Go test -json', go],
  ['CTRF', ctrf],
];

describe.each(formats)('%s', (_name, write) => {
  const cart: Holder = { name: 'acme/cart', second: 1, time: '0.25', fails: true };
  const pay: Holder = { name: 'acme/pay', second: 2, time: '0.5' };

  test('T42: what was put together from others, beside them, counts once', async () => {
    expect(await countsOf(write(cart), write(pay), write(cart, pay))).toEqual([3, 2, 1, 0]);
    expect(await countsOf(write(cart, pay), write(pay))).toEqual([3, 2, 1, 0]);
  });

  test('what ran at another time, or longer, counts again', async () => {
    const later = { ...pay, second: 9 };
    expect(await countsOf(write(pay), write(later))).toEqual([2, 2, 0, 0]);
    expect(await countsOf(write(pay), write({ ...pay, time: '0.7' }))).toEqual([2, 2, 0, 0]);
    expect(await countsOf(write(pay), write({ ...pay, name: 'acme/other' }))).toEqual([2, 2, 0, 0]);
  });

  test('T42: where nothing tells when it ran the worse of both readings counts', async () => {
    const bare = { ...cart, second: undefined };
    // It may have failed twice; what passed twice is sure only once. The bytes differ: else it would be one file.
    expect(await countsOf(write(bare), `${write(bare)}\n`)).toEqual([3, 1, 2, 0]);
    const other = { ...pay, second: undefined };
    expect(await countsOf(write(bare), write(bare, other))).toEqual([4, 2, 2, 0]);
  });

  test('what one file tells twice it means twice', async () => {
    expect(await countsOf(write(pay, pay))).toEqual([2, 2, 0, 0]);
    expect(await countsOf(write(pay, pay), write(pay))).toEqual([2, 2, 0, 0]);
  });
});

interface Run {
  readonly start: string;
  readonly time: string;
}

const runs: Readonly<Record<string, (run: Run) => string>> = {
  TRX: ({ start, time }) =>
    `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Times start="2026-11-18T10:00:${start}.0000000Z"/><Results><UnitTestResult testName="Cart.Adds" duration="00:00:0${time}" outcome="Passed"/><UnitTestResult testName="Cart.Pays" duration="00:00:01.5" outcome="Failed"/></Results></TestRun>`,
  'NUnit 2': ({ time }) =>
    `<test-results total="2" errors="0" failures="1" not-run="0"><test-suite name="Cart" time="${time}"><results><test-case name="Cart.Adds" result="Success" time="0.1"/><test-case name="Cart.Pays" result="Failure" time="0.2"/></results></test-suite></test-results>`,
  TAP: ({ time }) => `TAP version 13\n1..2\nok 1 - adds\nnot ok 2 - pays\n# time=${time}ms\n`,
};

describe.each(Object.entries(runs))('%s', (name, write) => {
  const run = { start: '10', time: '1.25' };

  test('T42: a copy with other bytes counts once, or where nothing tells when it ran at its worst', async () => {
    const once = name === 'TRX' ? [2, 1, 1, 0] : [3, 1, 2, 0];
    expect(await countsOf(write(run), `${write(run)}\n`)).toEqual(once);
  });

  test('what took longer counts again', async () => {
    expect(await countsOf(write(run), write({ ...run, time: '1.5' }))).toEqual([4, 2, 2, 0]);
  });
});

test('TRX of another time counts again', async () => {
  const [one, other] = ['10', '11'].map((start) => runs['TRX']?.({ start, time: '1.25' }) ?? '');
  expect(await countsOf(one ?? '', other ?? '')).toEqual([4, 2, 2, 0]);
});

describe('one run in two formats', () => {
  const cart: Holder = { name: 'Acme.Cart', second: 1, time: '0.25', fails: true };
  const pay: Holder = { name: 'Acme.Pay', second: 2, time: '0.5' };
  const named = (text: string): string => text.replaceAll('"a"', '"Pays twice (1.5)"');

  const inOthers = formats.filter(([, write]) => write !== nunit3 && write !== go);
  test.each(inOthers)('T42: counts once, and a failure as often as told: %s', async (_, write) => {
    const other = nunit3;
    expect(await countsOf(write(pay, cart), other(pay, cart))).toEqual([4, 2, 2, 0]);
    expect(await countsOf(write(pay), write(cart), other(cart, pay))).toEqual([4, 2, 2, 0]);
  });

  test('T42: is known by the ends of names, in whichever field the rest stands', async () => {
    const tap = 'TAP version 13\n1..1\nok 1 - Acme.Pay > pays twice (1.5)\n';
    const node =
      'TAP version 13\n1..1\n# Subtest: Pay\n    ok 1 - pays twice (1.5)\n    1..1\nok 1 - Pay\n';
    const junit =
      '<testsuites><testsuite name="Pay"><testcase classname="Acme.Pay" name="pays_twice (1.5)"/></testsuite></testsuites>';
    const all = [named(ctrf(pay)), tap, node, junit];
    for (const one of all) {
      for (const other of all.filter((each) => each !== one)) {
        const isTap = one.startsWith('TAP') && other.startsWith('TAP');
        if (!isTap) expect(await countsOf(one, other)).toEqual([1, 1, 0, 0]);
      }
    }
  });

  test('T42: what one tells to have passed and the other to have failed has failed', async () => {
    const failed = ctrf(pay).replace('passed', 'failed');
    expect(await countsOf(nunit3(pay), failed)).toEqual([1, 0, 1, 0]);
    expect(await countsOf(failed, nunit3(pay))).toEqual([1, 0, 1, 0]);
  });

  test('T42: what failed in both counts twice, and may be one', async () => {
    const failed = { ...pay, fails: true };
    const { tests } = await reportOf([nunit3(failed), ctrf(failed)]);
    expect(tests).toMatchObject({ total: 3, failed: 2, again: 1 });
  });

  test('as many of one name count as the format has that tells most', async () => {
    const later = { ...pay, second: 9 };
    expect(await countsOf(nunit3(pay, later), ctrf(pay))).toEqual([2, 2, 0, 0]);
    expect(await countsOf(nunit3(pay), nunit3(later), ctrf(pay))).toEqual([2, 2, 0, 0]);
  });

  test('other tests in another format all count', async () => {
    expect(await countsOf(named(ctrf(pay)), nunit3(pay, cart))).toEqual([4, 3, 1, 0]);
    expect(await problemsOf(named(ctrf(pay)), nunit3(pay, cart))).toEqual([]);
  });

  test('the second file says so, and what to do', async () => {
    const [told, ...others] = await problemsOf(ctrf(pay), nunit3(pay));
    expect(told).toBe(
      'tells cases whose names end like those of 0.txt, which has another format: 1 of their cases that passed are not counted ' +
        'again (let the report name files of one format; other tests belong in a report of their own)',
    );
    expect(others).toEqual([]);
  });

  test('T42: of more names than are compared all may be the same', async () => {
    const cases = Array.from({ length: 100_002 }, (_, nth) => `<testcase name="n${String(nth)}"/>`);
    const junit = `<testsuite name="many">${cases.join('')}</testsuite>`;
    expect(await countsOf(junit)).toEqual([100_002, 100_002, 0, 0]);
    expect(await countsOf(junit, ctrf(pay))).toEqual([100_002, 100_002, 0, 0]);
  });
});
