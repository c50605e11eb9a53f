import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTests } from './read-tests.js';

type Event = Readonly<Record<string, string | number>>;

function event(Action: string, Test = '', more: Event = {}): Event {
  return {
    Time: '2026-01-02T03:04:05.5+01:00',
    Action,
    Package: 'shop/cart',
    ...(Test !== '' && { Test }),
    ...more,
  };
}
function output(Output: string, Test = ''): Event {
  return event('output', Test, { Output });
}
function lines(...all: readonly Event[]): string {
  return all.map((each) => `${JSON.stringify(each)}\n`).join('');
}
function ran(name: string, end: string): readonly Event[] {
  return [event('run', name), event(end, name)];
}
const passes = event('pass', '', { Elapsed: 1.5 });
const fails = event('fail', '', { Elapsed: 1.5 });

test('counts tests, and says where the failed ones are', async () => {
  const read = await readTests(
    lines(
      event('start'),
      ...[
        event('run', 'TestA'),
        output('=== RUN   TestA\n', 'TestA'),
        output('    cart_test.go:19: not 3\n', 'TestA'),
      ],
      ...[output('--- FAIL: TestA (0.00s)\n', 'TestA'), event('fail', 'TestA', { Elapsed: 0.5 })],
      ...ran('TestB', 'pass'),
      ...ran('TestC', 'skip'),
      ...[output('FAIL\n'), fails],
    ),
  );
  expect(read).toMatchObject({ format: 'go-test', usable: true, counts: '1/1/1', codes: [] });
  expect(read.report?.failures).toEqual([
    { name: 'TestA', classname: 'shop/cart', file: 'cart_test.go', line: 19, message: 'not 3' },
  ]);
  expect(read.report?.totals.duration).toBe(1500);
  expect(read.report?.told.first?.at).toBe(Date.UTC(2026, 0, 2, 2, 4, 5, 500));
});

test.each<[readonly string[], string]>([
  [['TestT', 'TestT/a', 'TestT/a/b/c'], '1/0/0'],
  [['TestT', 'TestT/ab', 'TestT/abc', 'TestT/ab/c', 'TestT/ab-'], '3/0/0'],
  [['TestT', 'TestT/', 'TestT//', 'TestT//x', 'TestT/x'], '3/0/0'],
])('%j: only what has no test below it counts', async (names, counts) => {
  const told = [
    ...names.map((name) => event('run', name)),
    ...names.map((name) => event('pass', name)),
  ];
  expect(await readTests(lines(...told, passes))).toMatchObject({ usable: true, counts });
});

test.each([
  ['after its subtests', ['TestT/a', 'TestT/b', 'TestT']],
  ['before its subtests', ['TestT', 'TestT/a', 'TestT/b']],
])('a test that ends %s is not counted beside them', async (_, order) => {
  const read = await readTests(
    lines(
      ...order.map((name) => event('run', name)),
      ...order.map((name) => event('pass', name)),
      passes,
    ),
  );
  expect(read).toMatchObject({ usable: true, counts: '2/0/0', codes: [] });
});

test.each([
  ['the test alone failed', 'pass', 'fail', '1/1/0'],
  ['a subtest failed', 'fail', 'fail', '0/1/0'],
  ['only a subtest failed', 'fail', 'pass', '0/1/0'],
])('where %s', async (_, inside, outside, counts) => {
  const tests = [event('run', 'TestT'), ...ran('TestT/a/b', inside), event(outside, 'TestT')];
  expect((await readTests(lines(...tests, fails))).counts).toBe(counts);
});

test('a test that never ended is an error: panic, os.Exit, timeout', async () => {
  const panic = [output('panic: boom\n', 'TestB'), output('FAIL\tshop/cart\n')];
  const read = await readTests(
    lines(...ran('TestA', 'pass'), event('run', 'TestB'), ...panic, fails),
  );
  expect(read).toMatchObject({ usable: true, counts: '1/1(1)/0', codes: [] });
  expect(read.report?.failures[0]?.message).toBe('did not end panic: boom');
  // os.Exit(0) in a test makes some versions say that the package passed.
  const exit = await readTests(lines(...ran('TestA', 'pass'), event('run', 'TestB'), passes));
  expect(exit).toMatchObject({ usable: true, counts: '1/1(1)/0', codes: ['disagreement'] });
});

test('a package that failed without a failed test is an error', async () => {
  const read = await readTests(lines(...ran('TestA', 'pass'), output('exit status 66\n'), fails));
  expect(read).toMatchObject({ usable: true, counts: '1/1(1)/0' });
  expect(read.report?.failures).toEqual([{ name: 'shop/cart', message: 'exit status 66' }]);
});

const build = { ImportPath: 'shop/db [shop/db.test]' };
const buildFailure: readonly Event[] = [
  { ...build, Action: 'build-output', Output: 'db.go:3:1: syntax error\n' },
  { ...build, Action: 'build-fail' },
];

test('a failed build is one error, whether its package says so or not', async () => {
  const told = event('fail', '', { Package: 'shop/db', FailedBuild: build.ImportPath });
  const tests = [...ran('TestA', 'pass'), passes];
  const named = await readTests(lines(...buildFailure, ...tests, told));
  expect(named).toMatchObject({ usable: true, counts: '1/1(1)/0' });
  expect(named.report?.failures).toEqual([{ name: 'shop/db', message: 'db.go:3:1: syntax error' }]);
  expect((await readTests(lines(...buildFailure, ...tests))).counts).toBe('1/1(1)/0');
});

test('packages may be interleaved, and have tests of one name', async () => {
  const other = (of: Event): Event => ({ ...of, Package: 'shop/db' });
  const read = await readTests(
    lines(
      ...[
        event('start'),
        other(event('start')),
        event('run', 'TestA'),
        other(event('run', 'TestA')),
      ],
      ...[other(event('fail', 'TestA')), other(fails), event('pass', 'TestA'), passes],
    ),
  );
  expect(read).toMatchObject({ usable: true, counts: '1/1/0', codes: [] });
});

test.each([
  ['-count', [...ran('TestA', 'fail'), ...ran('TestA', 'pass'), fails]],
  ['a later run of the package', [...ran('TestA', 'fail'), fails, ...ran('TestA', 'pass'), passes]],
])('T42 %s does not make a failure good', async (_, events) => {
  expect(await readTests(lines(...events))).toMatchObject({ usable: true, counts: '1/1/0' });
});

test('of two ends of one test the worse one counts', async () => {
  const read = await readTests(lines(...ran('TestA', 'fail'), event('pass', 'TestA'), passes));
  expect(read).toMatchObject({ counts: '0/1/0', codes: ['disagreement'] });
});

test('packages without tests, benchmarks and events to come are no cases', async () => {
  const read = await readTests(
    lines(
      ...[event('start'), output('?   \tshop\t[no test files]\n'), event('skip')],
      ...[
        event('run', 'BenchmarkA'),
        event('bench', 'BenchmarkA'),
        output('1 ns/op\n', 'BenchmarkA'),
      ],
      ...[event('attr', 'TestA', { Key: 'k', Value: 'v' }), event('notice', 'TestZ')],
      ...ran('TestA', 'pass'),
      passes,
    ),
  );
  expect(read).toMatchObject({ usable: true, counts: '1/0/0', codes: [] });
  expect(
    (await readTests(lines(event('start'), event('run', 'TestA'), event('done', 'TestA'), passes)))
      .counts,
  ).toBe('0/1(1)/0');
});

test('progress of go itself is passed over, and nothing else', async () => {
  const text = lines(...ran('TestA', 'pass'), passes);
  const read = await readTests(`go: downloading example.com/x v1.0.0\n${text}\n`);
  expect(read).toMatchObject({ format: 'go-test', usable: true, counts: '1/0/0' });
  expect(await readTests(`${text}FAIL\tshop/db [build failed]\n`)).toMatchObject({
    usable: false,
    counts: undefined,
    codes: ['not-well-formed'],
  });
});

const good = lines(...ran('TestA', 'pass'), passes);

test.each([
  ['no end of the package', lines(...ran('TestA', 'pass')), 'incomplete'],
  ['a cut line', good.slice(0, -10), 'not-well-formed'],
  ['no test', lines(event('start'), event('skip')), 'nothing-counted'],
  ['only skipped ones', lines(...ran('TestA', 'skip'), passes), 'all-skipped'],
  ['no action', `${good}{"Package":"shop/cart"}\n`, 'wrong-shape'],
  ['a list', `${good}[]\n`, 'wrong-shape'],
  ['a key twice', `${good}{"Action":"fail","Package":"a","Action":"output"}\n`, 'duplicate'],
  [
    'a hidden key twice',
    `${good}{"Action":"fail","Package":"\\\\\\"","\\u0041ction":"output"}\n`,
    'duplicate',
  ],
  [
    'deep nesting',
    `${good}{"Action":"x","a":${'['.repeat(5000)}${']'.repeat(5000)}}\n`,
    'too-deep',
  ],
])('T41 T42 a file with %s is no evidence', async (_, text, code) => {
  const read = await readTests(text);
  expect(read).toMatchObject({ format: 'go-test', usable: false });
  expect(read.codes).toContain(code);
});

test('texts of any kind are no keys', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const read = await readTests(
        lines(event('run', 'TestA'), output(text, 'TestA'), event('pass', 'TestA'), passes),
      );
      expect(read).toMatchObject({ usable: true, counts: '1/0/0' });
    }),
  );
});

test('output is bounded', async () => {
  const long = Array.from({ length: 2000 }, () => output('x'.repeat(100), 'TestA'));
  const read = await readTests(
    lines(event('run', 'TestA'), ...long, event('fail', 'TestA'), fails),
  );
  expect(read.report?.failures[0]?.message?.length).toBeLessThanOrEqual(1000);
});
