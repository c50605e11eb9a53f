import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTests } from './read-tests.js';

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

test.each([
  ['12', lines('1..3', 'ok 1 - a', 'not ok 2 - b', 'ok 3 # skip no database')],
  ['13', lines('TAP version 13', 'ok', 'not ok - b', 'ok # SKIP', '1..3')],
  [
    '14',
    lines('TAP version 14', '1..3', 'pragma +strict', 'ok 1', 'not ok 2 - b', 'ok 3 # Skipped: x'),
  ],
  ['CRLF', 'TAP version 13\r\n1..3\r\nok 1\r\nnot ok 2 - b\r\nok 3 # skip\r\n'],
])('reads TAP %s', async (_, text) => {
  const read = await readTests(text);
  expect(read).toMatchObject({ format: 'tap', usable: true, counts: '1/1/1', codes: [] });
  expect(read.report?.failures).toEqual([{ name: 'b' }]);
});

test.each([
  ['ok 1 - a', '2/0/0'],
  ['ok 1 - a # TODO later', '2/0/0'],
  ['not ok 1 - a # TODO later', '1/0/1'],
  ['not ok 1 - a # todo', '1/0/1'],
  ['ok 1 - a # SKIP', '1/0/1'],
  ['not ok 1 - a # SKIP', '1/1/0'],
  ['not ok 1 - a \\# TODO is in the name', '1/1/0'],
  ['not ok 1 - a # TODOS are no directive', '1/1/0'],
  ['not ok 1   #\tTODO', '1/0/1'],
  ['ok 1 - a #skip', '1/0/1'],
  ['ok 1 - a #skip # TODO later', '1/0/1'],
  ['not ok 1 - a#todo', '1/1/0'],
  ['not ok 1 - a #todo', '1/1/0'],
  ['not ok 1#\ttodo', '1/1/0'],
  ['not ok 1 - shows https://example.com/page.html#todo as a link', '1/1/0'],
  ['not ok 1 - resolves #todo comments in code', '1/1/0'],
  ['not ok 1 - resolves #todo comments # TODO later', '1/0/1'],
])('T42: %s is %s', async (line, counts) => {
  expect((await readTests(lines('1..2', line, 'ok 2'))).counts).toBe(counts);
});

test.each([
  ['no plan', ['ok 1'], 'incomplete'],
  ['fewer than planned', ['1..3', 'ok 1', 'ok 2'], 'incomplete'],
  ['more than planned', ['1..1', 'ok 1', 'ok 2'], 'wrong-shape'],
  ['a number beyond the plan', ['1..2', 'ok 1', 'ok 3'], 'wrong-shape'],
  ['a number twice', ['1..2', 'ok 1', 'ok 1'], 'duplicate'],
  ['a number twice, not in order', ['1..4', 'ok 3', 'ok 3', 'ok 1', 'ok 2'], 'duplicate'],
  ['two plans', ['1..2', 'ok 1', 'ok 2', '1..2'], 'wrong-shape'],
  ['bailing out', ['1..1', 'ok 1', 'Bail out! no database'], 'incomplete'],
  ['bailing out in a subtest', ['1..1', '    1..1', '    Bail out!', 'ok 1'], 'incomplete'],
  ['a subtest short of its plan', ['1..1', '    1..2', '    ok 1', 'ok 1'], 'incomplete'],
  ['a subtest without a plan', ['1..1', '    ok 1', 'ok 1'], 'incomplete'],
  ['an open brace', ['1..1', 'ok 1 - a {', '    ok 1', '    1..1'], 'truncated'],
  ['open diagnostics', ['1..1', 'not ok 1', '  ---', '  message: a'], 'truncated'],
  ['a number beyond counting', ['1..1', 'ok 18446744073709551616'], 'impossible-number'],
  ['a plan beyond counting', ['1..18446744073709551616', 'ok'], 'impossible-number'],
  ['a version to come', ['TAP version 15', '1..1', 'ok 1'], 'wrong-shape'],
  ['no test at all', ['TAP version 13', '1..0'], 'nothing-counted'],
  ['all skipped by the plan', ['1..0 # skip no database'], 'all-skipped'],
  ['all skipped', ['1..1', 'ok 1 # skip'], 'all-skipped'],
])('T41 T42 %s is no evidence', async (_, text, code) => {
  const read = await readTests(lines(...text));
  expect(read).toMatchObject({ format: 'tap', usable: false });
  expect(read.codes).toContain(code);
});

test('a plan between the test points is shown', async () => {
  const read = await readTests(lines('ok 1', '1..2', 'not ok 2'));
  expect(read).toMatchObject({ usable: true, counts: '1/1/0', codes: ['disagreement'] });
});

test('numbers may be out of order', async () => {
  const read = await readTests(lines('1..3', 'ok 3', 'ok 1', 'ok 2'));
  expect(read).toMatchObject({ usable: true, counts: '3/0/0', codes: [] });
});

test('diagnostics tell what failed and where, and hide no test', async () => {
  const read = await readTests(
    lines(
      ...[
        'TAP version 14',
        'not ok 1 - adds',
        '  ---',
        '  message: "not 3"',
        '  at:',
        '    line: 8',
      ],
      ...[
        '    file: cart.js',
        '  output: |',
        '    not ok 7',
        '',
        '  ...',
        'not ok 2',
        '  ---',
        'ok 3',
      ],
      ...['  ---', "  location: '/src/a.js:5:1'", '  ...', '1..3', '# time=40.5ms'],
    ),
  );
  expect(read).toMatchObject({ usable: false, counts: '1/2/0', codes: ['not-well-formed'] });
  expect(read.report?.failures[0]).toEqual({
    name: 'adds',
    message: 'not 3',
    line: 8,
    file: 'cart.js',
  });
  expect(read.report?.totals.duration).toBe(40.5);
});

test.each([
  [
    'before the point',
    ['# Subtest: s', '    ok 1 - a', '    not ok 2 - b', '    1..2', 'not ok 1 - s'],
  ],
  ['in braces', ['not ok 1 - s {', '    1..2', '    ok 1 - a', '    not ok 2 - b', '}']],
  [
    'nested',
    [
      '    # Subtest: t',
      '        ok 1 - a',
      '        not ok 2 - b',
      '        1..2',
      '    not ok 1 - t',
      '    1..1',
      'not ok 1 - s',
    ],
  ],
])('points of a subtest %s count, not the one that sums them up', async (_, content) => {
  const read = await readTests(lines('TAP version 14', ...content, 'ok 2', '1..2'));
  expect(read).toMatchObject({ usable: true, counts: '2/1/0', codes: [] });
  expect(read.report?.failures).toEqual([{ name: 'b' }]);
});

test.each([
  ['failed, and nothing in it did', 'ok 1', 'not ok 1', '1/1/0'],
  ['passed, and something in it failed', 'not ok 1', 'ok 1', '0/1/0'],
  ['is not expected to pass yet', 'not ok 1', 'not ok 1 # TODO', '0/0/1'],
])('a subtest that %s', async (_, inside, outside, counts) => {
  expect((await readTests(lines('1..1', '    1..1', `    ${inside}`, outside))).counts).toBe(
    counts,
  );
});

test('a subtest that nothing sums up counts', async () => {
  const read = await readTests(lines('1..1', 'ok 1', '    1..1', '    not ok 1 - b'));
  expect(read).toMatchObject({ usable: true, counts: '1/1/0' });
});

test.each(['okay', 'ok then', 'not okay', '1..', '[1,2]', 'TAP', 'hello\n1..1\nok 1'])(
  '%j is no TAP',
  async (text) => {
    expect((await readTests(text)).format).not.toBe('tap');
  },
);

test('recounts any list of outcomes', async () => {
  const line = fc.constantFrom('ok', 'not ok', 'ok # SKIP', 'not ok # TODO');
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 40 }),
      fc.boolean(),
      async (all, first) => {
        const plan = `1..${String(all.length)}`;
        const read = await readTests(
          lines('TAP version 13', ...(first ? [plan] : []), ...all, ...(first ? [] : [plan])),
        );
        const count = (wanted: string): number => all.filter((each) => each === wanted).length;
        expect(read.counts).toBe(
          `${String(count('ok'))}/${String(count('not ok'))}/${String(count('ok # SKIP') + count('not ok # TODO'))}`,
        );
      },
    ),
  );
});
