import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openLineBook } from '../../../../src/sources/reports/line-book.js';
import { codesOf, readText, sharesOf } from './coverage-text.js';

test('a block that is told again is the same block', async () => {
  const read = await readText(
    'mode: set\nx/a.go:3.20,6.2 3 0\nx/a.go:8.1,9.2 1 1\nmode: set\nx/a.go:3.20,6.2 3 1\nx/b.go:1.1,2.2 2 0\n',
  );
  expect(read).toMatchObject({ format: 'go-cover', usable: true, problems: [] });
  expect(sharesOf(read)).toEqual({ statements: '4/6' });
});

test.each([
  ['a block with other statements', 'x/a.go:1.1,2.2 1 1\nx/a.go:1.1,2.2 2 1', 'wrong-shape'],
  ['another mode', 'x/a.go:1.1,2.2 1 1\nmode: count', 'wrong-shape'],
  ['a negative count', 'x/a.go:1.1,2.2 1 -1', 'not-well-formed'],
  ['a cut line', 'x/a.go:1.1,2.2 1', 'not-well-formed'],
  ['a wrapped count', 'x/a.go:1.1,2.2 1 18446744073709551615', 'impossible-number'],
  ['a block that ends before it begins', 'x/a.go:3.1,2.2 1 1', 'impossible-number'],
  ['no block', '', 'nothing-counted'],
  ['blocks without statements', 'x/a.go:1.1,1.2 0 0', 'nothing-counted'],
])('refuses %s', async (_name, text, code) => {
  const read = await readText(`mode: set\n${text}\n`);
  expect(read.usable).toBe(false);
  expect(codesOf(read)).toContain(code);
});

test('counts as many statements as the blocks have, in any order', async () => {
  const block = fc.record({
    line: fc.integer({ min: 1, max: 5 }),
    column: fc.integer({ min: 1, max: 9 }),
    count: fc.integer({ min: 0, max: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 30 }), async (blocks) => {
      const ran = new Map<string, { size: number; hit: boolean }>();
      const lines = blocks.map(({ line, column, count }) => {
        const place = `${String(line)}.${String(column)}`;
        const size = 1 + ((line * column) % 40);
        ran.set(place, { size, hit: count > 0 || ran.get(place)?.hit === true });
        return `a.go:${place},9.9 ${String(size)} ${String(count)}`;
      });
      const all = [...ran.values()];
      const sum = (list: typeof all): string => String(list.reduce((n, { size }) => n + size, 0));
      const read = await readText(`mode: count\n${lines.join('\n')}\n`);
      expect(sharesOf(read)).toEqual({
        statements: `${sum(all.filter(({ hit }) => hit))}/${sum(all)}`,
      });
    }),
    { numRuns: 50 },
  );
});

test('a block of more statements than a word has bits counts with all of them', async () => {
  const read = await readText('mode: set\na.go:1.1,9.9 300 0\na.go:1.20,9.9 40 1\n');
  expect(sharesOf(read)).toEqual({ statements: '40/340' });
});

test('shards are merged without counting a block twice', async () => {
  const [one, other] = await Promise.all(
    ['a.go:1.1,2.2 3 1\na.go:5.1,6.2 2 0', 'a.go:1.1,2.2 3 0\na.go:5.1,6.2 2 1'].map((text) =>
      readText(`mode: set\n${text}\n`),
    ),
  );
  const book = openLineBook();
  for (const each of [one, other]) {
    if (each?.report?.kind === 'coverage' && each.report.book) book.merge(each.report.book);
  }
  expect(book.totals()).toEqual({ statements: { covered: 5, total: 5 } });
});
