/** Rows by line come in order, in whichever order they are told, and each once. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openLineRows } from '../../../src/sources/reports/line-rows.js';

/** Counts how often each line is told. */
function counted(lines: readonly number[], rows = openLineRows(2, (first) => first)) {
  for (const line of lines) {
    const at = rows.place(line) * 2;
    const words = rows.words();
    words[at] = line;
    words[at + 1] = (words[at + 1] ?? 0) + 1;
  }
  return rows;
}

function expectedOf(lines: readonly number[]): number[] {
  const sums = new Map<number, number>();
  for (const line of lines) sums.set(line, (sums.get(line) ?? 0) + 1);
  return [...sums].sort(([one], [other]) => one - other).flat();
}

const some = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 80 });

test('any order', () => {
  fc.assert(
    fc.property(some, some, (first, then) => {
      const rows = counted(first);
      expect([...rows.rows()]).toEqual(expectedOf(first));
      counted(then, rows);
      expect([...rows.rows()]).toEqual(expectedOf([...first, ...then]));
    }),
  );
});

test('what was kept is added to, and what else stood there is gone', () => {
  fc.assert(
    fc.property(some, some, some, (first, other, then) => {
      const kept = counted(first).rows().slice();
      const rows = counted(other);
      rows.reset(kept);
      expect([...counted(then, rows).rows()]).toEqual(expectedOf([...first, ...then]));
    }),
  );
});

test.each([
  ['descending', (index: number) => 50_000 - index],
  ['in between', (index: number) => (index < 25_000 ? index * 2 : (index - 25_000) * 2 + 1)],
  ['without order', (index: number) => (index * 7919) % 50_021],
])('more than may be out of order, %s', (_, lineOf) => {
  const lines = Array.from({ length: 50_000 }, (_, index) => lineOf(index) + 1);
  const rows = counted([...lines, ...lines.slice(0, 100)]);
  expect([...rows.rows()]).toEqual(expectedOf([...lines, ...lines.slice(0, 100)]));
});
